//! Conformance cases as tests for OUnit, over the package `libvirt` as its users call it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::shown::{self, shown};
use super::{names, records, vals};
use crate::conformance::{
    Action, Call, Case, Expect, Field, Helper, Listen, Pattern, Step, Value, literal, outputs,
};
use crate::model::shape::{Kind, Shape, Slot};
use crate::model::{Function, Model, Num, Type};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

/// Where the tests go.
const TESTS: &str = "tests/conformance/ocaml/generated";

/// Functions that have a form of their own in OCaml; `by_hand.ml` calls them for the cases.
const BY_HAND: [&str; 18] = [
    "virAdmConnectClose",
    "virAdmConnectOpen",
    "virAdmGetVersion",
    "virConnectClose",
    "virConnectDomainQemuMonitorEventDeregister",
    "virConnectGetAllDomainStats",
    "virConnectOpen",
    "virConnectOpenAuth",
    "virConnectOpenReadOnly",
    "virDomainBlockStats",
    "virDomainCreateLinux",
    "virDomainInterfaceStats",
    "virDomainListGetStats",
    "virGetVersion",
    "virStreamNew",
    "virStreamRecv",
    "virStreamRecvFlags",
    "virStreamSend",
];

/// Functions that libvirt-ocaml has in another form than the rule gives: the cases call the one by rule.
const OTHERWISE: [&str; 48] = [
    "virStreamEventRemoveCallback",
    "virStreamEventUpdateCallback",
    "virConnectGetDomainCapabilities",
    "virConnectGetMaxVcpus",
    "virConnectGetVersion",
    "virConnectListDefinedDomains",
    "virConnectListDefinedNetworks",
    "virConnectListDomains",
    "virConnectListNetworks",
    "virConnectListSecrets",
    "virConnectSetKeepAlive",
    "virDomainBlockPeek",
    "virDomainCoreDump",
    "virDomainCreateXML",
    "virDomainDestroy",
    "virDomainGetCPUStats",
    "virDomainGetInfo",
    "virDomainGetSchedulerParameters",
    "virDomainGetVcpus",
    "virDomainGetXMLDesc",
    "virDomainMemoryPeek",
    "virDomainMigrate",
    "virDomainPinVcpu",
    "virDomainReboot",
    "virDomainSetSchedulerParameters",
    "virNetworkDestroy",
    "virNetworkGetXMLDesc",
    "virNodeGetCellsFreeMemory",
    "virSecretDefineXML",
    "virSecretGetUsageType",
    "virSecretGetValue",
    "virSecretGetXMLDesc",
    "virSecretLookupByUsage",
    "virSecretSetValue",
    "virStoragePoolBuild",
    "virStoragePoolCreate",
    "virStoragePoolCreateXML",
    "virStoragePoolDefineXML",
    "virStoragePoolDelete",
    "virStoragePoolDestroy",
    "virStoragePoolGetInfo",
    "virStoragePoolGetXMLDesc",
    "virStoragePoolListVolumes",
    "virStoragePoolRefresh",
    "virStorageVolCreateXML",
    "virStorageVolDelete",
    "virStorageVolGetInfo",
    "virStorageVolGetXMLDesc",
];

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    topic: &'a str,
    cases: Vec<View>,
}

#[derive(Serialize)]
struct View {
    name: String,
    doc: String,
    /// How it is made a test: a function of `Run` with all but the steps.
    made: String,
    /// What its steps are given.
    given: &'static str,
    lines: Vec<String>,
}

#[derive(Serialize)]
struct Index<'a> {
    mark: &'a str,
    topics: Vec<String>,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    out.owns(TESTS);
    let mut topics: Vec<&str> = model.suite.cases.iter().map(|c| c.topic.as_str()).collect();
    topics.dedup();
    let modules = topics.iter().map(|t| names::capital(&module(t)));
    let index = Index {
        mark: MARK,
        topics: modules.collect(),
    };
    write(out, "topics", "conformance_index", &index);
    for topic in topics {
        let cases = model.suite.cases.iter().filter(|c| c.topic == topic);
        let file = File {
            mark: MARK,
            topic,
            cases: cases.map(|c| view(model, c)).collect(),
        };
        write(out, &module(topic), "conformance", &file);
    }
    let shown = shown::Records {
        mark: MARK,
        records: records::all(model).filter_map(shown::record).collect(),
    };
    write(out, "records", "conformance_records", &shown);
}

fn write(out: &mut Output, name: &str, template: &str, view: &impl Serialize) {
    out.file(
        format!("{TESTS}/{name}.ml"),
        render(&format!("ocaml/{template}.ml.j2"), view),
    );
}

/// The module of a topic: `domain-save` -> `test_domain_save`.
fn module(topic: &str) -> String {
    format!("test_{}", topic.replace('-', "_"))
}

fn view(model: &Model, case: &Case) -> View {
    let mut writer = Writer {
        model,
        variables: BTreeMap::new(),
    };
    let steps: Result<Vec<String>, String> = case.steps.iter().map(|s| writer.step(s)).collect();
    let name = literal(&case.name);
    let (made, given, lines) = match (steps, case.connection.uri()) {
        (Err(reason), _) => (
            format!("Run.skipped {name} {}", literal(&reason)),
            "",
            Vec::new(),
        ),
        (Ok(lines), None) => (format!("Run.case_apart {name}"), "run", lines),
        (Ok(lines), Some(uri)) => {
            let threads = match case.threads {
                1 => String::new(),
                several => format!(" ~threads:{several}"),
            };
            let kind = if case.read_only {
                "case_read_only"
            } else {
                "case"
            };
            let made = format!("Run.{kind}{threads} {name} {}", literal(&uri));
            (made, "run conn", lines)
        }
    };
    View {
        name: case.name.clone(),
        doc: case.doc.replace('\n', " "),
        made,
        given,
        lines,
    }
}

/// What is known while the steps of a case are lowered.
struct Writer<'a> {
    model: &'a Model,
    /// What variables hold.
    variables: BTreeMap<String, Kind>,
}

impl Writer<'_> {
    /// A step as the beginning of an expression; or why there is none.
    fn step(&mut self, step: &Step) -> Result<String, String> {
        let text = literal(&step.text);
        let expected = expect(&step.expect);
        let check = |work: String, shown: &str| {
            format!("Run.check {text} (fun () -> {work}) {shown} {expected};")
        };
        Ok(match &step.action {
            Action::Call(call) => self.call(call, &text, &expected)?,
            Action::Listen(listen) => self.listen(listen)?,
            Action::Event(name) => {
                check(format!("Listening.next {}", names::escape(name)), "Fun.id")
            }
            Action::Unlisten(name) => check(
                format!("Listening.stop {}", names::escape(name)),
                "Show.nothing",
            ),
            Action::SendAll(stream, bytes) => check(
                format!(
                    "By_hand.send {} {}",
                    self.variable(stream),
                    literal::bytes(bytes)
                ),
                "Show.nothing",
            ),
            Action::ReceiveAll(stream) => check(
                format!("By_hand.receive {}", self.variable(stream)),
                "Show.data",
            ),
            Action::Helper(helper) => self.helper(helper, &text, &expected)?,
            Action::Drop(name) => {
                let kind = self.variables.get(name);
                let Some(Kind::Object { name: object, .. }) = kind else {
                    return Err("it lets go of what is no object".into());
                };
                format!(
                    "Libvirt.{}.free {};",
                    names::path(object),
                    self.variable(name)
                )
            }
        })
    }

    /// A step that a function of `helpers.ml` does.
    fn helper(&mut self, helper: &Helper, text: &str, expected: &str) -> Result<String, String> {
        helper.sayable(self.model, "ocaml")?;
        let given = helper.inputs.iter();
        let given: Result<Vec<String>, String> = given.map(|(k, v)| self.value(k, v)).collect();
        let mut parts = vec![format!("Helpers.{}", helper.name)];
        parts.extend(given?);
        if parts.len() == 1 {
            parts.push("()".into());
        }
        let called = parts.join(" ");
        let shown = match &helper.gives {
            Some(kind) => shown(kind),
            None if helper.events.is_some() => "Listening.shown".into(),
            None => "Show.nothing".into(),
        };
        if let Some(bind) = &helper.bind {
            self.variables.insert(bind.name.clone(), bind.kind.clone());
        }
        let bound = helper.events.as_ref();
        let bound = bound.or(helper.bind.as_ref().map(|v| &v.name));
        Ok(match bound {
            Some(name) => format!(
                "let {} = Run.step {text} (fun () -> {called}) {shown} {expected} in",
                names::escape(name)
            ),
            None => format!("Run.check {text} (fun () -> {called}) {shown} {expected};"),
        })
    }

    fn call(&mut self, call: &Call, text: &str, expected: &str) -> Result<String, String> {
        let model = self.model;
        let rules = model.language("ocaml");
        let f = model
            .function(&call.function)
            .ok_or("a function that is gone")?;
        if let Some(reason) = rules.absent.get(&f.name) {
            return Err(format!("{} is not in OCaml: {reason}", f.name));
        }
        let by_hand = BY_HAND.contains(&f.name.as_str());
        if rules.manual.contains_key(&f.name) && !by_hand {
            return Err(format!("{} has a form of its own in OCaml", f.name));
        }
        let shape = Shape::of(model, f)?;
        let called = if by_hand {
            self.by_hand(f, &shape, call)?
        } else {
            self.by_rule(f, &shape, call)?
        };
        let gives = outputs(f, &shape);
        // A form by hand gives what the cases see; one by rule also lengths.
        let all = if by_hand { &gives } else { &shape.outputs };
        let wanted = |slot: &Slot| gives.iter().position(|g| g.name == slot.name);
        let shown = results(all, wanted);
        for bind in call.binds.iter().flatten() {
            self.variables.insert(bind.name.clone(), bind.kind.clone());
        }
        if call.binds.iter().all(Option::is_none) {
            return Ok(format!(
                "Run.check {text} (fun () -> {called}) {shown} {expected};"
            ));
        }
        let bound: Vec<String> = all
            .iter()
            .map(|slot| {
                let bind = wanted(slot).and_then(|at| call.binds.get(at)?.as_ref());
                bind.map_or("_".into(), |variable| names::escape(&variable.name))
            })
            .collect();
        Ok(format!(
            "let {} = Run.step {text} (fun () -> {called}) {shown} {expected} in",
            bound.join(", ")
        ))
    }

    /// A call of what a rule gives.
    fn by_rule(&self, f: &Function, shape: &Shape, call: &Call) -> Result<String, String> {
        let receiver = call.receiver.as_ref();
        let receiver = receiver.ok_or(format!("{} belongs to no object", f.name))?;
        let slots = crate::conformance::inputs(f, shape);
        let mut given = slots.iter().map(|s| s.name.as_str()).zip(&call.inputs);
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for argument in vals::arguments(shape) {
            let value = given.find(|(name, _)| *name == argument.c).map(|(_, v)| v);
            let value = value.ok_or(format!("{} wants more in OCaml", f.name))?;
            match (argument.optional, value) {
                (true, Value::Null) => {}
                (true, Value::Number { value: 0, names }) if names.is_empty() => {}
                (true, value) => {
                    let kind = plain(&argument.kind);
                    before.push(format!("~{}:{}", argument.name, self.value(&kind, value)?));
                }
                (false, value) => after.push(self.value(&argument.kind, value)?),
            }
        }
        let home = names::home(self.model, f).unwrap_or_default();
        let calls = if OTHERWISE.contains(&f.name.as_str()) {
            "Calls."
        } else {
            ""
        };
        let path = format!(
            "Libvirt.{calls}{}.{}",
            names::path(home),
            names::value(self.model, f)
        );
        let parts = [path].into_iter().chain(before);
        let parts = parts.chain([self.variable(receiver)]).chain(after);
        Ok(parts.collect::<Vec<_>>().join(" "))
    }

    /// A call of what `by_hand.ml` has, which takes what the case gives.
    fn by_hand(&self, f: &Function, shape: &Shape, call: &Call) -> Result<String, String> {
        let slots = crate::conformance::inputs(f, shape);
        let values = slots.iter().zip(&call.inputs);
        let values: Result<Vec<String>, String> = values
            .map(|(slot, value)| match (&slot.kind, value) {
                (
                    Kind::Text { nullable: true } | Kind::Object { nullable: true, .. },
                    Value::Null,
                ) => Ok("None".into()),
                (Kind::Text { nullable: true } | Kind::Object { nullable: true, .. }, value) => {
                    Ok(format!("(Some {})", self.value(&plain(&slot.kind), value)?))
                }
                (kind, value) => self.value(kind, value),
            })
            .collect();
        let receiver = call.receiver.iter().map(|r| self.variable(r));
        let mut parts = vec![format!("By_hand.{}", names::snake(&f.name))];
        parts.extend(receiver.chain(values?));
        if parts.len() == 1 {
            parts.push("()".into());
        }
        Ok(parts.join(" "))
    }

    /// A registration: events are kept as text.
    fn listen(&self, listen: &Listen) -> Result<String, String> {
        let object = listen.object.as_ref();
        let object = object.map_or(String::new(), |o| format!(" ~of_:{}", self.variable(o)));
        let event = self.model.enums.iter().find_map(|e| {
            let value = e.values.iter().find(|v| v.name == listen.event)?;
            Some(names::snake(&e.short(&value.name).to_lowercase()))
        });
        let event = event.ok_or("an event that is gone")?;
        let family = listen.function.trim_start_matches("virConnect");
        let family = names::snake(family.trim_end_matches("EventRegisterAny"));
        let bound: Vec<String> = (0..listen.told.len()).map(|i| format!("v{i}")).collect();
        let each = listen.told.iter().zip(&bound);
        let callback = self.model.callbacks.iter();
        let callback = callback.into_iter().find(|c| c.name == listen.callback);
        let always_there = |name: &str| {
            let mut args = callback.iter().flat_map(|c| &c.args);
            args.any(|a| {
                a.name == name && matches!(a.ty, Type::Str { nullable: false } | Type::BorrowedStr)
            })
        };
        // An event is about an object, which is there.
        let kind = |slot: &Slot| match &slot.kind {
            object @ Kind::Object { .. } => plain(object),
            text @ Kind::Text { .. } if always_there(&slot.name) => plain(text),
            other => other.clone(),
        };
        let each: Vec<String> = each
            .map(|(s, v)| format!("{} {v}", shown(&kind(s))))
            .collect();
        let told = match each.as_slice() {
            [one] => one.clone(),
            several => format!("Show.several [ {} ]", several.join("; ")),
        };
        let conn = self.variable(&listen.connection);
        let bound = bound.join(" ");
        Ok(format!(
            "let {} = Listening.on {conn} (fun tell -> \
             Libvirt.Calls.Event.on_{family}_{event}{object} {conn} (fun {bound} -> tell ({told}))) in",
            names::escape(&listen.name),
        ))
    }

    /// A variable; what may have been absent is there when others need it.
    fn variable(&self, name: &str) -> String {
        let variable = names::escape(name);
        match self.variables.get(name) {
            Some(Kind::Object { nullable: true, .. } | Kind::Text { nullable: true }) => {
                format!("(Option.get {variable})")
            }
            _ => variable,
        }
    }

    /// What goes in, as an expression of the kind's type.
    fn value(&self, kind: &Kind, value: &Value) -> Result<String, String> {
        Ok(match (kind, value) {
            (_, Value::Null) => {
                return Err("OCaml has nothing for a value that has to be there".into());
            }
            (_, Value::Bool(yes)) => yes.to_string(),
            (Kind::Number(num, _), Value::Number { value, names }) => {
                let known = constant(self.model, names).filter(|_| !wide(*num));
                known.unwrap_or_else(|| number(*num, *value))
            }
            (_, Value::Number { value, .. }) => number(Num::I32, *value),
            (_, Value::Double(number)) => format!("({number:?})"),
            (_, Value::Text(given)) => text(given),
            (_, Value::Uuid(bytes)) => literal::bytes(bytes),
            (Kind::Bytes, Value::Bytes(bytes)) => {
                format!("(Bytes.of_string {})", literal::bytes(bytes))
            }
            (_, Value::Bytes(bytes)) => literal::bytes(bytes),
            (Kind::Numbers(num), Value::List(values)) => {
                self.list("[|", "|]", &Kind::Number(*num, None), values)?
            }
            (Kind::Objects(name), Value::List(values)) => {
                let kind = Kind::Object {
                    name: name.clone(),
                    nullable: false,
                };
                self.list("[", "]", &kind, values)?
            }
            (_, Value::List(values)) => {
                self.list("[|", "|]", &Kind::Text { nullable: false }, values)?
            }
            (_, Value::Params(fields)) => {
                let fields: Result<Vec<String>, String> =
                    fields.iter().map(|f| self.param(f)).collect();
                format!("[ {} ]", fields?.join("; "))
            }
            (_, Value::Variable(variable)) => self.variable(&variable.name),
            (_, Value::Credentials(answers)) => {
                let answers: Vec<String> = answers
                    .iter()
                    .map(|(kind, answer)| format!("({}, {})", literal(kind), text(answer)))
                    .collect();
                format!("[ {} ]", answers.join("; "))
            }
        })
    }

    fn list(&self, open: &str, close: &str, of: &Kind, values: &[Value]) -> Result<String, String> {
        let values: Result<Vec<String>, String> =
            values.iter().map(|v| self.value(of, v)).collect();
        Ok(format!("{open} {} {close}", values?.join("; ")))
    }

    fn param(&self, field: &Field) -> Result<String, String> {
        let (constructor, kind) = match field.ty.as_str() {
            "i32" => ("Int32", Kind::Number(Num::I32, None)),
            "u32" => ("UInt32", Kind::Number(Num::U32, None)),
            "i64" => ("Int64", Kind::Number(Num::I64, None)),
            "u64" => ("UInt64", Kind::Number(Num::U64, None)),
            "f64" => ("Float", Kind::Number(Num::F64, None)),
            "bool" => ("Bool", Kind::Bool),
            _ => ("String", Kind::Text { nullable: false }),
        };
        let value = match (&kind, &field.value) {
            (Kind::Number(Num::I32 | Num::U32, _), Value::Number { value, .. }) => {
                format!("({}l)", bits(*value))
            }
            (kind, value) => self.value(kind, value)?,
        };
        Ok(format!(
            "({}, Libvirt.Domain.TypedField{constructor} {value})",
            literal(&field.key)
        ))
    }
}

/// The kind of a value that is there. Flags are an `int` however many bits C has for them.
fn plain(kind: &Kind) -> Kind {
    match kind {
        Kind::Number(..) => Kind::Number(Num::U32, None),
        Kind::Text { .. } => Kind::Text { nullable: false },
        Kind::Object { name, .. } => Kind::Object {
            name: name.clone(),
            nullable: false,
        },
        other => other.clone(),
    }
}

/// The function that shows what a call gives.
fn results(all: &[Slot], wanted: impl Fn(&Slot) -> Option<usize>) -> String {
    match all {
        [] => "Show.nothing".into(),
        [one] => shown(&one.kind),
        several => {
            let (mut bound, mut each) = (Vec::new(), Vec::new());
            for (i, slot) in several.iter().enumerate() {
                if wanted(slot).is_some() {
                    bound.push(format!("v{i}"));
                    each.push(format!("{} v{i}", shown(&slot.kind)));
                } else {
                    bound.push("_".into());
                }
            }
            let each = match each.as_slice() {
                [one] => one.clone(),
                several => format!("Show.several [ {} ]", several.join("; ")),
            };
            format!("(fun ({}) -> {each})", bound.join(", "))
        }
    }
}

/// Constants combined, by their names in OCaml; none when one is in no module of constants.
fn constant(model: &Model, names: &[String]) -> Option<String> {
    let one = |name: &String| {
        let e = model
            .enums
            .iter()
            .find(|e| e.values.iter().any(|v| v.name == *name))?;
        let module = names::constants(e);
        Some(format!(
            "Libvirt.Constants.{module}.{}",
            names::constant(e, name)
        ))
    };
    let all: Option<Vec<String>> = names.iter().map(one).collect();
    match all?.as_slice() {
        [] => None,
        [one] => Some(one.clone()),
        several => Some(format!("({})", several.join(" lor "))),
    }
}

/// Whether OCaml has a number as `int64`.
fn wide(num: Num) -> bool {
    matches!(num, Num::I64 | Num::U64 | Num::Long | Num::Ulong)
}

/// A number as OCaml writes it.
fn number(num: Num, value: i128) -> String {
    match num {
        Num::F64 => format!("({value}.)"),
        num if wide(num) => match u64::try_from(value) {
            Ok(bits) => format!("({}L)", bits.cast_signed()),
            Err(_) => format!("({value}L)"),
        },
        _ if value < 0 => format!("({value})"),
        _ => value.to_string(),
    }
}

/// The bits of a number of C in 32 bits with a sign.
fn bits(value: i128) -> i128 {
    u32::try_from(value).map_or(value, |bits| bits.cast_signed().into())
}

fn expect(expect: &Expect) -> String {
    match expect {
        Expect::Answer(pattern) if pattern.is_anything() => "Expected.anything".into(),
        Expect::Answer(Pattern { parts }) => {
            let parts: Vec<String> = parts.iter().map(|p| literal(p)).collect();
            format!("(Expected.answer [ {} ])", parts.join("; "))
        }
        Expect::Error { code, domain } => {
            let named = |(name, number): &(String, i64)| format!("({}, {number})", literal(name));
            let domain = domain.as_ref();
            let domain = domain.map_or(String::new(), |d| format!(" ~domain:{}", named(d)));
            format!("(Expected.error{domain} {})", named(code))
        }
    }
}

/// Text that may name a folder.
fn text(given: &str) -> String {
    if literal::names_folder(given) {
        format!("(Run.text run {})", literal(given))
    } else {
        literal(given)
    }
}

fn literal(text: &str) -> String {
    literal::quoted(text, &[], literal::hexadecimal)
}
