//! Conformance cases as tests for JUnit, over the package `org.libvirt` as its users call it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{methods, names, records, types};
use crate::conformance::{
    Action, Call, Case, Expect, Helper, Listen, Pattern, Step, Value, field_kind, inputs, literal,
    outputs,
};
use crate::model::shape::{Kind, Shape, Slot};
use crate::model::{Function, Model, Num};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

/// Where the tests go.
const TESTS: &str = "tests/conformance/java/src/test/java/conformance";

/// Functions written by hand in Java that `ByHand` calls for the cases; the others have no such form.
const BY_HAND: [&str; 22] = [
    "virAdmConnectClose",
    "virAdmConnectOpen",
    "virConnectClose",
    "virConnectGetAllDomainStats",
    "virConnectOpen",
    "virConnectOpenAuth",
    "virConnectOpenReadOnly",
    "virDomainCreateLinux",
    "virDomainGetBlockJobInfo",
    "virDomainInterfaceAddresses",
    "virDomainListGetStats",
    "virEventAddTimeout",
    "virEventRegisterDefaultImpl",
    "virEventRemoveTimeout",
    "virEventRunDefaultImpl",
    "virEventUpdateTimeout",
    "virGetVersion",
    "virSecretGetValue",
    "virStreamNew",
    "virStreamRecv",
    "virStreamRecvFlags",
    "virStreamSend",
];

/// Records that `ByHand` shows: those whose class is written by hand, but for what is as the rule has it.
const SHOWN_BY_HAND: [&str; 5] = [
    "DomainInterface",
    "DomainMemoryStat",
    "DomainStatsRecord",
    "SecurityLabel",
    "SecurityModel",
];

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    topic: &'a str,
    class: String,
    cases: Vec<View>,
}

#[derive(Serialize)]
struct View {
    name: String,
    doc: String,
    threads: u32,
    /// Why it cannot be said in Java, in quotes; empty when it can.
    skip: String,
    /// URI of its connection, in quotes, or `null`.
    uri: String,
    read_only: bool,
    lines: Vec<String>,
}

#[derive(Serialize)]
struct Records<'a> {
    mark: &'a str,
    records: Vec<(String, Vec<(String, String)>)>,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    out.owns(TESTS);
    let mut topics: Vec<&str> = model.suite.cases.iter().map(|c| c.topic.as_str()).collect();
    topics.dedup();
    for topic in topics {
        let cases = model.suite.cases.iter().filter(|c| c.topic == topic);
        let file = File {
            mark: MARK,
            topic,
            class: format!("{}Test", crate::abi::names::camel(&topic.replace('-', "_"))),
            cases: cases.map(|c| view(model, c)).collect(),
        };
        out.file(
            format!("{TESTS}/{}.java", file.class),
            render("java/conformance.java.j2", &file),
        );
    }
    let shown = model.records.iter().filter(|r| {
        crate::targets::rust::records::representable(model, r)
            && !SHOWN_BY_HAND.contains(&r.name.as_str())
    });
    let records = shown.map(|r| {
        let fields = crate::conformance::fields(r).map(|f| {
            let kind = field_kind(&f.ty);
            let access = records::access(model, r, f);
            (f.name.clone(), shown_as(&kind, &format!("value.{access}")))
        });
        (r.name.clone(), fields.collect())
    });
    let records = Records {
        mark: MARK,
        records: records.collect(),
    };
    out.file(
        format!("{TESTS}/Records.java"),
        render("java/conformance_records.java.j2", &records),
    );
}

fn view(model: &Model, case: &Case) -> View {
    let mut writer = Writer {
        model,
        variables: BTreeMap::new(),
        count: 0,
    };
    let mut lines = Vec::new();
    let mut skip = String::new();
    for step in &case.steps {
        match writer.step(step) {
            Ok(more) => lines.extend(more),
            Err(reason) if skip.is_empty() => skip = literal(&reason),
            Err(_) => {}
        }
    }
    View {
        name: case.name.clone(),
        doc: case.doc.clone(),
        threads: case.threads,
        skip,
        uri: case.connection.uri().map_or("null".into(), |u| literal(&u)),
        read_only: case.read_only,
        lines,
    }
}

/// What is known while the steps of a case are lowered.
struct Writer<'a> {
    model: &'a Model,
    /// Names in Java of variables: each is given once there, however often in the case.
    variables: BTreeMap<String, String>,
    count: usize,
}

impl Writer<'_> {
    /// The name in Java of a variable.
    fn variable(&self, name: &str) -> String {
        let known = self.variables.get(name);
        known.cloned().unwrap_or_else(|| names::escape(name))
    }

    /// A name for a variable that is given.
    fn given(&mut self, name: &str) -> String {
        let taken = self.variables.contains_key(name) || name == "conn" || name == "run";
        self.count += 1;
        let java = if taken {
            format!("{name}{}", self.count)
        } else {
            names::escape(name)
        };
        self.variables.insert(name.to_owned(), java.clone());
        java
    }

    /// A step as statements; or why there are none.
    fn step(&mut self, step: &Step) -> Result<Vec<String>, String> {
        let text = literal(&step.text);
        let expected = expect(&step.expect);
        Ok(match &step.action {
            Action::Call(call) => self.call(call, &text, &expected)?,
            Action::Listen(listen) => vec![self.listen(listen, &text)],
            Action::Event(name) => {
                let name = self.variable(name);
                vec![format!(
                    "run.step({text}, {name}::next, told -> told, {expected});"
                )]
            }
            Action::Unlisten(name) => {
                let name = self.variable(name);
                vec![format!("run.done({text}, {name}::end, {expected});")]
            }
            Action::SendAll(stream, bytes) => vec![format!(
                "run.done({text}, () -> Run.send({}, {}), {expected});",
                self.variable(stream),
                data(bytes)
            )],
            Action::ReceiveAll(stream) => vec![format!(
                "run.step({text}, () -> Run.receive({}), Show::data, {expected});",
                self.variable(stream)
            )],
            Action::Drop(name) => vec![format!("{}.free();", self.variable(name))],
            Action::Helper(helper) => vec![self.helper(helper, &text, &expected)?],
        })
    }

    fn call(&mut self, call: &Call, text: &str, expected: &str) -> Result<Vec<String>, String> {
        let model = self.model;
        let rules = model.language("java");
        let f = model
            .function(&call.function)
            .ok_or("a function that is gone")?;
        if let Some(reason) = rules.absent.get(&f.name) {
            return Err(format!("{} is not in Java: {reason}", f.name));
        }
        let shape = Shape::of(model, f)?;
        let by_hand = rules.manual.contains_key(&f.name);
        if by_hand && !BY_HAND.contains(&f.name.as_str()) {
            return Err(format!("{} has a form of its own in Java", f.name));
        }
        let called = self.called(f, &shape, call, by_hand)?;
        let gives = outputs(f, &shape);
        if gives.is_empty() {
            return Ok(vec![format!(
                "run.done({text}, () -> {called}, {expected});"
            )]);
        }
        let shown = shown_result(model, f, &gives, by_hand);
        let stated = format!("run.step({text}, () -> {called}, value -> {shown}, {expected});");
        let bound: Vec<(usize, &crate::conformance::Variable)> = call
            .binds
            .iter()
            .enumerate()
            .filter_map(|(i, b)| Some((i, b.as_ref()?)))
            .collect();
        if bound.is_empty() {
            return Ok(vec![stated]);
        }
        if gives.len() == 1 {
            let name = self.given(&bound[0].1.name);
            return Ok(vec![format!("var {name} = {stated}")]);
        }
        self.count += 1;
        let all = format!("all{}", self.count);
        let mut lines = vec![format!("var {all} = {stated}")];
        for (i, variable) in bound {
            let name = self.given(&variable.name);
            let field = records::result_field(&gives[i].name);
            lines.push(format!("var {name} = {all}.{field};"));
        }
        Ok(lines)
    }

    /// A step that a method of `Helpers` does.
    fn helper(&mut self, helper: &Helper, text: &str, expected: &str) -> Result<String, String> {
        helper.sayable(self.model, "java")?;
        let given = helper.inputs.iter();
        let given: Vec<String> = given
            .map(|(kind, v)| self.value(kind, v))
            .collect::<Result<_, _>>()?;
        let called = format!("() -> Helpers.{}({})", helper.name, given.join(", "));
        if let Some(events) = &helper.events {
            let name = self.given(events);
            return Ok(format!(
                "var {name} = run.step({text}, {called}, kept -> \"ok\", {expected});"
            ));
        }
        let Some(kind) = &helper.gives else {
            return Ok(format!("run.done({text}, {called}, {expected});"));
        };
        let shown = shown_as(kind, "value");
        let bound = match &helper.bind {
            Some(variable) => format!("var {} = ", self.given(&variable.name)),
            None => String::new(),
        };
        Ok(format!(
            "{bound}run.step({text}, {called}, value -> {shown}, {expected});"
        ))
    }

    /// The call itself.
    fn called(
        &self,
        f: &Function,
        shape: &Shape,
        call: &Call,
        by_hand: bool,
    ) -> Result<String, String> {
        let model = self.model;
        let slots = inputs(f, shape);
        let mut values = Vec::new();
        for (slot, value) in slots.iter().zip(&call.inputs) {
            if by_hand || names::argument(model, f, &slot.name).is_some() {
                values.push(self.value(&slot.kind, value)?);
            }
        }
        let receiver = call.receiver.as_ref().map(|r| self.variable(r));
        Ok(match receiver {
            _ if by_hand => {
                let all: Vec<String> = receiver.into_iter().chain(values).collect();
                format!("ByHand.{}({})", f.name, all.join(", "))
            }
            Some(receiver) => {
                format!(
                    "{receiver}.{}({})",
                    names::method(model, f),
                    values.join(", ")
                )
            }
            None => return Err(format!("{} belongs to no object", f.name)),
        })
    }

    fn listen(&mut self, listen: &Listen, text: &str) -> String {
        let object = listen
            .object
            .as_ref()
            .map_or("null".to_owned(), |o| self.variable(o));
        let family = listen.function.trim_start_matches("virConnect");
        let family = family.trim_end_matches("EventRegisterAny");
        let raw = names::lower_first(&format!("{}Event", names::class(family)));
        let shown: Vec<String> = listen
            .told
            .iter()
            .enumerate()
            .map(|(i, slot)| match i {
                0 => "Show.thing(object)".to_owned(),
                i => {
                    let ty = types::of(&slot.kind);
                    let value = format!("(({}) told[{}])", types::boxed(&ty), i - 1);
                    shown_as(&slot.kind, &value)
                }
            })
            .collect();
        let told = match shown.as_slice() {
            [one] => one.clone(),
            several => format!("Show.several({})", several.join(", ")),
        };
        let conn = self.variable(&listen.connection);
        let name = self.given(&listen.name);
        format!(
            "Events {name} = Events.listen({text}, callback -> {conn}.{raw}RegisterAny({object}, {}, callback), \
             {conn}::{raw}DeregisterAny, (object, told) -> {told});",
            constant(self.model, std::slice::from_ref(&listen.event))
                .unwrap_or_else(|| listen.number.to_string())
        )
    }

    /// What goes in, as an expression of the kind's type.
    fn value(&self, kind: &Kind, value: &Value) -> Result<String, String> {
        Ok(match (kind, value) {
            (_, Value::Null) => format!("({}) null", types::of(kind)),
            (_, Value::Bool(yes)) => yes.to_string(),
            (Kind::Number(num, _), Value::Number { value, names }) => {
                constant(self.model, names).unwrap_or_else(|| number(*num, *value))
            }
            (_, Value::Number { value, .. }) => number(Num::I64, *value),
            (_, Value::Double(number)) => format!("{number:?}"),
            (_, Value::Text(text)) => self::text(text),
            (_, Value::Uuid(bytes)) => {
                let bytes: Vec<String> = bytes.iter().map(u8::to_string).collect();
                format!("new int[] {{{}}}", bytes.join(", "))
            }
            (_, Value::Bytes(bytes)) => data(bytes),
            (kind, Value::List(values)) => {
                let of = match kind {
                    Kind::Numbers(num) => Kind::Number(*num, None),
                    Kind::Objects(name) => Kind::Object {
                        name: name.clone(),
                        nullable: false,
                    },
                    _ => Kind::Text { nullable: true },
                };
                let values: Result<Vec<String>, String> =
                    values.iter().map(|v| self.value(&of, v)).collect();
                format!("new {} {{{}}}", types::of(kind), values?.join(", "))
            }
            (_, Value::Params(fields)) => {
                let mut all = Vec::new();
                for field in fields {
                    let (class, kind) = match field.ty.as_str() {
                        "i32" => ("Int", Kind::Number(Num::I32, None)),
                        "u32" => ("Uint", Kind::Number(Num::U32, None)),
                        "i64" => ("Long", Kind::Number(Num::I64, None)),
                        "u64" => ("Ulong", Kind::Number(Num::U64, None)),
                        "f64" => ("Double", Kind::Number(Num::F64, None)),
                        "bool" => ("Boolean", Kind::Bool),
                        _ => ("String", Kind::Text { nullable: true }),
                    };
                    let value = self.value(&kind, &field.value)?;
                    all.push(format!(
                        "new Typed{class}Parameter({}, {value})",
                        literal(&field.key)
                    ));
                }
                format!("new TypedParameter[] {{{}}}", all.join(", "))
            }
            (_, Value::Variable(variable)) => self.variable(&variable.name),
            (_, Value::Credentials(answers)) => {
                let answers: Vec<String> = answers
                    .iter()
                    .map(|(kind, answer)| {
                        format!("ConnectAuth.CredentialType.{kind}, {}", text(answer))
                    })
                    .collect();
                format!("Map.of({})", answers.join(", "))
            }
        })
    }
}

/// Constants combined, by their names in Java; none when one is in no class of constants.
fn constant(model: &Model, names: &[String]) -> Option<String> {
    let one = |name: &String| {
        let e = model
            .enums
            .iter()
            .find(|e| e.values.iter().any(|v| v.name == *name))?;
        let index = e.values.iter().position(|v| v.name == *name)?;
        let package = if e.flags { "flags" } else { "constants" };
        let short = &super::enums::values(model, e, false)[index].name;
        Some(format!("org.libvirt.{package}.{}.{short}", e.name))
    };
    let all: Option<Vec<String>> = names.iter().map(one).collect();
    all.filter(|all| !all.is_empty()).map(|all| all.join(" | "))
}

/// A number as Java writes it: the bits of C.
fn number(num: Num, value: i128) -> String {
    match types::number(num) {
        "double" => format!("{value}.0"),
        "long" => match u64::try_from(value) {
            Ok(bits) => format!("{}L", bits.cast_signed()),
            Err(_) => format!("{value}L"),
        },
        _ => match u32::try_from(value) {
            Ok(bits) => bits.cast_signed().to_string(),
            Err(_) => value.to_string(),
        },
    }
}

/// The expression that shows `value`, the result of a call.
fn shown_result(model: &Model, f: &Function, gives: &[Slot], by_hand: bool) -> String {
    if by_hand {
        return "Show.any(value)".into();
    }
    let [one] = gives else {
        let each: Vec<String> = gives
            .iter()
            .map(|s| {
                let field = records::result_field(&s.name);
                shown_as(&s.kind, &format!("value.{field}"))
            })
            .collect();
        return format!("Show.several({})", each.join(", "));
    };
    let ty = methods::method(model, f).ty;
    match (&one.kind, names::result(model, f)) {
        (Kind::Number(..), Some("boolean")) => "Show.flag(value)".into(),
        (Kind::Number(..), Some(class)) if class != "long" && class != "int" => {
            "Show.number(value.getNumber())".into()
        }
        (Kind::Bool, _) if ty == "int" => "Show.truth(value == 1)".into(),
        (kind, _) => shown_as(kind, "value"),
    }
}

/// The expression that shows a value of a kind.
fn shown_as(kind: &Kind, value: &str) -> String {
    let how = match kind {
        Kind::Number(Num::U32 | Num::U64 | Num::Ulong, _) => "Show.unsigned",
        Kind::Number(..) => "Show.number",
        Kind::Bool => "Show.truth",
        Kind::Text { .. } => "Show.text",
        Kind::Uuid => "Show.uuid",
        Kind::Object { .. } => "Show.thing",
        Kind::Record(name) if SHOWN_BY_HAND.contains(&name.as_str()) => "ByHand.show",
        Kind::Record(_) => "Records.show",
        Kind::Bytes => "Show.data",
        Kind::Numbers(Num::U32 | Num::U64 | Num::Ulong) => "Show.unsigneds",
        Kind::Numbers(_) => "Show.numbers",
        Kind::Texts => return format!("Show.list({value}, Show::text)"),
        Kind::Objects(_) => return format!("Show.list({value}, Show::thing)"),
        Kind::Records(name) if SHOWN_BY_HAND.contains(&name.as_str()) => {
            return format!("Show.list({value}, ByHand::show)");
        }
        Kind::Records(_) => return format!("Show.list({value}, Records::show)"),
        Kind::Params(_) => "Show.params",
        Kind::Callback(_) => "String.valueOf",
    };
    format!("{how}({value})")
}

fn expect(expect: &Expect) -> String {
    match expect {
        Expect::Answer(pattern) if pattern.is_anything() => "Expected.ANYTHING".into(),
        Expect::Answer(Pattern { parts }) => {
            let parts: Vec<String> = parts.iter().map(|p| literal(p)).collect();
            format!("Expected.answer({})", parts.join(", "))
        }
        Expect::Error { code, domain } => {
            let domain = domain.as_ref().map_or("null".to_owned(), |(name, _)| {
                format!("Error.ErrorDomain.{name}")
            });
            format!("Expected.error(Error.ErrorNumber.{}, {domain})", code.0)
        }
    }
}

/// Text that may name a folder.
fn text(given: &str) -> String {
    if literal::names_folder(given) {
        format!("run.text({})", literal(given))
    } else {
        literal(given)
    }
}

fn literal(text: &str) -> String {
    literal::quoted(text, &[], literal::octal)
}

fn data(bytes: &[u8]) -> String {
    let digits: String = bytes.iter().map(|b| format!("{b:02x}")).collect();
    format!("Run.data(\"{digits}\")")
}
