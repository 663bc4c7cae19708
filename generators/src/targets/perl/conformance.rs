//! Conformance cases as tests for Test::More, over the package as its users call it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::shown::{data, literal, shown_all, text, within};
use super::{arguments, callbacks, constants, names, results};
use crate::conformance::{
    Action, Call, Case, Expect, Helper, Listen, Step, Value, field_kind, fields, inputs, outputs,
};
use crate::model::shape::{Kind, Shape, Slot};
use crate::model::{Function, Holds, Model, Record, Type};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

/// Where the tests go.
const TESTS: &str = "tests/conformance/perl";

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
    /// Why it cannot be said in Perl, in quotes; empty when it can.
    skip: String,
    /// Arguments that open the case's connection; empty when it has none.
    open: String,
    /// Variables of its steps.
    variables: Vec<String>,
    lines: Vec<String>,
}

#[derive(Serialize)]
struct Shows<'a> {
    mark: &'a str,
    records: Vec<RecordView>,
    /// Names of typed parameters that are yes or no, as patterns.
    booleans: Vec<String>,
}

#[derive(Serialize)]
struct RecordView {
    name: String,
    /// Names in C, keys in Perl, and how each is shown.
    fields: Vec<(String, String, String)>,
    /// Whether it is one entry of a hash, and the numbers of its keys by their names.
    entry: bool,
    numbers: Vec<(String, i64)>,
}

/// What lowering needs again and again.
struct Context<'a> {
    model: &'a Model,
    /// Constants by their names in C.
    constants: BTreeMap<String, String>,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    out.owns(TESTS);
    let context = Context {
        model,
        constants: constants(model),
    };
    let mut topics: Vec<&str> = model.suite.cases.iter().map(|c| c.topic.as_str()).collect();
    topics.dedup();
    for topic in topics {
        let cases = model.suite.cases.iter().filter(|c| c.topic == topic);
        let file = File {
            mark: MARK,
            topic,
            cases: cases.map(|c| context.view(c)).collect(),
        };
        out.file(
            format!("{TESTS}/{topic}.t"),
            render("perl/conformance.t.j2", &file),
        );
    }
    let shows = Shows {
        mark: MARK,
        records: model.records.iter().map(|r| record(model, r)).collect(),
        booleans: booleans(model),
    };
    out.file(
        format!("{TESTS}/Records.pm"),
        render("perl/conformance_records.pm.j2", &shows),
    );
}

fn constants(model: &Model) -> BTreeMap<String, String> {
    let groups = constants::groups(model);
    let all = groups.into_iter().flat_map(|g| {
        let package = g.package;
        g.sections
            .into_iter()
            .flat_map(|s| s.values)
            .map(move |c| (c.c, format!("{package}::{}()", c.name)))
    });
    all.collect()
}

fn booleans(model: &Model) -> Vec<String> {
    let fields = model.params.iter().flat_map(|set| &set.fields);
    let named = fields
        .filter(|p| p.ty.as_deref() == Some("bool"))
        .map(|p| p.path.as_ref().unwrap_or(&p.field).replace('.', "\\."));
    // Numbers and names of entries stand between angle brackets.
    let mut out: Vec<String> = named
        .map(|path| {
            path.split('<')
                .map(|part| part.split_once('>').map_or(part, |(_, rest)| rest))
                .collect::<Vec<_>>()
                .join("[^.]+")
        })
        .collect();
    out.sort();
    out.dedup();
    out
}

fn record(model: &Model, of: &Record) -> RecordView {
    let entry = results::is_entry(model, &of.name);
    let numbers = match of.fields.first().map(|f| &f.ty) {
        Some(Type::Num(_, Some(Holds::Enum(name)))) if entry => {
            model.enumeration(name).map_or_else(Vec::new, |e| {
                let values = e.values.iter();
                values
                    .map(|v| (e.short(&v.name).to_lowercase(), v.value))
                    .collect()
            })
        }
        _ => Vec::new(),
    };
    RecordView {
        name: of.name.clone(),
        fields: fields(of)
            .map(|f| {
                (
                    f.name.clone(),
                    super::records::key(model, of, f),
                    within(&field_kind(&f.ty)),
                )
            })
            .collect(),
        entry,
        numbers,
    }
}

impl Context<'_> {
    fn view(&self, case: &Case) -> View {
        let mut lines = Vec::new();
        let mut skip = String::new();
        let mut variables: Vec<String> = Vec::new();
        if case.threads > 1 {
            skip.push_str("an object belongs to one thread of Perl");
        }
        for step in &case.steps {
            match self.lower(step, &mut variables) {
                Ok(line) => lines.push(line),
                Err(reason) if skip.is_empty() => skip = reason,
                Err(_) => {}
            }
        }
        View {
            name: case.name.clone(),
            doc: case.doc.replace('\n', " "),
            skip: if skip.is_empty() {
                skip
            } else {
                literal(&skip)
            },
            open: case.connection.uri().map_or(String::new(), |uri| {
                let read_only = if case.read_only {
                    ", readonly => 1"
                } else {
                    ""
                };
                format!("uri => {}{read_only}", text(&uri))
            }),
            variables,
            lines,
        }
    }

    /// A step as a statement; or why there is none.
    fn lower(&self, step: &Step, variables: &mut Vec<String>) -> Result<String, String> {
        let mut declare = |name: &str| {
            let variable = format!("${name}");
            if name != "conn" && !variables.contains(&variable) {
                variables.push(variable);
            }
        };
        let (bound, call, shown) = match &step.action {
            Action::Call(call) => {
                for bind in call.binds.iter().flatten() {
                    declare(&bind.name);
                }
                self.lower_call(call)?
            }
            Action::Listen(listen) => {
                declare(&listen.name);
                self.lower_listen(listen)?
            }
            Action::Event(name) => (String::new(), format!("${name}->next()"), "AS_IT_IS".into()),
            Action::Unlisten(name) => (String::new(), format!("${name}->end()"), "NOTHING".into()),
            Action::SendAll(stream, bytes) => (
                String::new(),
                format!("$case->send(${stream}, {})", data(bytes)),
                "NOTHING".into(),
            ),
            Action::ReceiveAll(stream) => (
                String::new(),
                format!("$case->receive(${stream})"),
                "one(\\&data)".into(),
            ),
            Action::Drop(name) => return Ok(format!("undef ${name};")),
            Action::Helper(helper) => {
                let kept = helper.events.as_ref();
                let kept = kept.or(helper.bind.as_ref().map(|v| &v.name));
                if let Some(name) = kept {
                    declare(name);
                }
                let (call, shown) = self.lower_helper(helper)?;
                (
                    kept.map_or(String::new(), |name| format!("(${name}) = ")),
                    call,
                    shown,
                )
            }
        };
        Ok(format!(
            "{bound}$case->step({}, sub {{ {call} }}, {shown}, {});",
            literal(&step.text),
            self.expect(&step.expect)
        ))
    }

    fn lower_call(&self, call: &Call) -> Result<(String, String, String), String> {
        let model = self.model;
        let rules = model.language("perl");
        let f = model
            .function(&call.function)
            .ok_or("a function that is gone")?;
        if let Some(reason) = rules.absent.get(&f.name) {
            return Err(format!("{} is not in Perl: {reason}", f.name));
        }
        let shape = Shape::of(model, f)?;
        let by_hand = rules.manual.contains_key(&f.name);
        let gives = outputs(f, &shape);
        let kept = |slot: &Slot| arguments::asked(model, f, &slot.name);
        if !by_hand && !gives.iter().all(kept) {
            return Err(format!("{} gives less in Perl", f.name));
        }
        let values: Vec<String> = call.inputs.iter().map(|v| self.value(v)).collect();
        let called = if by_hand {
            let receiver = call.receiver.iter().map(|r| format!("${r}"));
            let all: Vec<String> = receiver.chain(values).collect();
            format!("ByHand::{}({})", f.name, all.join(", "))
        } else {
            self.by_rule(f, &shape, call, &values)?
        };
        let binds: Vec<String> = call
            .binds
            .iter()
            .map(|b| {
                b.as_ref()
                    .map_or("undef".into(), |v| format!("${}", v.name))
            })
            .collect();
        let bound = if binds.iter().all(|b| b == "undef") {
            String::new()
        } else {
            format!("({}) = ", binds.join(", "))
        };
        Ok((bound, called, shown_all(model, &gives)))
    }

    /// A step that a function of `Helpers.pm` does.
    fn lower_helper(&self, helper: &Helper) -> Result<(String, String), String> {
        helper.sayable(self.model, "perl")?;
        let given: Vec<String> = helper.inputs.iter().map(|(_, v)| self.value(v)).collect();
        let shown = match &helper.gives {
            Some(kind) => format!("one({})", within(kind)),
            None => "NOTHING".into(),
        };
        Ok((
            format!("Helpers::{}({})", helper.name, given.join(", ")),
            shown,
        ))
    }

    /// The call of a method that is generated, with its arguments in Perl's order.
    fn by_rule(
        &self,
        f: &Function,
        shape: &Shape,
        call: &Call,
        values: &[String],
    ) -> Result<String, String> {
        let slots = inputs(f, shape);
        let given: BTreeMap<&str, &String> =
            slots.iter().map(|s| s.name.as_str()).zip(values).collect();
        let skipped = usize::from(arguments::receiver(f).is_some());
        let uuid = [shape.inputs.first()]
            .into_iter()
            .flatten()
            .any(|s| s.kind == Kind::Uuid);
        let all: Vec<String> = if uuid {
            values.to_vec()
        } else {
            let arguments = arguments::of(self.model, f)?;
            arguments
                .iter()
                .skip(skipped)
                .map(|a| {
                    given
                        .get(a.spec.as_str())
                        .map_or("-1".into(), |v| (*v).clone())
                })
                .collect()
        };
        let name = names::public(self.model, f);
        Ok(match &call.receiver {
            Some(receiver) => format!("${receiver}->{name}({})", all.join(", ")),
            None => format!(
                "{}::{name}({})",
                names::package_of(self.model, f),
                all.join(", ")
            ),
        })
    }

    fn lower_listen(&self, listen: &Listen) -> Result<(String, String, String), String> {
        let method = |name: &str| {
            let f = self.model.function(name).ok_or("a function that is gone")?;
            Ok::<_, String>((f, names::public(self.model, f)))
        };
        let (f, register) = method(&listen.function)?;
        let (_, end) = method(&listen.end)?;
        callbacks::registers(self.model, f).ok_or("a registration in a form of its own")?;
        let shown: Vec<String> = listen.told.iter().map(|s| within(&s.kind)).collect();
        let object = listen
            .object
            .as_ref()
            .map_or("undef".into(), |o| format!("${o}"));
        let call = format!(
            "$case->listen(${}, {}, {}, {object}, {}, {})",
            listen.connection,
            literal(&register),
            literal(&end),
            self.constants
                .get(&listen.event)
                .cloned()
                .unwrap_or_else(|| listen.number.to_string()),
            shown.join(", "),
        );
        Ok((format!("(${}) = ", listen.name), call, "NOTHING".into()))
    }

    fn value(&self, value: &Value) -> String {
        match value {
            Value::Null => "undef".into(),
            Value::Bool(yes) => u8::from(*yes).to_string(),
            Value::Number { value, names } => {
                let known: Option<Vec<String>> = names
                    .iter()
                    .map(|n| self.constants.get(n).cloned())
                    .collect();
                match known {
                    Some(known) if !known.is_empty() => known.join(" | "),
                    _ => value.to_string(),
                }
            }
            Value::Double(number) => format!("{number:?}"),
            Value::Text(given) => text(given),
            Value::Uuid(bytes) => data(bytes),
            Value::Bytes(bytes) => data(bytes),
            Value::List(values) => {
                let values: Vec<String> = values.iter().map(|v| self.value(v)).collect();
                format!("[{}]", values.join(", "))
            }
            Value::Params(fields) => {
                let fields: Vec<String> = fields
                    .iter()
                    .map(|f| format!("{} => {}", literal(&f.key), self.value(&f.value)))
                    .collect();
                format!("{{{}}}", fields.join(", "))
            }
            Value::Variable(variable) => format!("${}", variable.name),
            Value::Credentials(answers) => {
                let answers: Vec<String> = answers
                    .iter()
                    .map(|(kind, answer)| {
                        let kind = self.constants.get(kind).unwrap_or(kind);
                        format!("{kind} => {}", text(answer))
                    })
                    .collect();
                format!("{{{}}}", answers.join(", "))
            }
        }
    }

    fn expect(&self, expect: &Expect) -> String {
        match expect {
            Expect::Answer(pattern) if pattern.is_anything() => "anything()".into(),
            Expect::Answer(pattern) => {
                let parts: Vec<String> = pattern.parts.iter().map(|p| literal(p)).collect();
                format!("answer({})", parts.join(", "))
            }
            Expect::Error { code, domain } => {
                let named = |(name, number): &(String, i64)| {
                    let known = self.constants.get(name).cloned();
                    known.unwrap_or_else(|| number.to_string())
                };
                let domain = domain.as_ref().map(|d| format!(", {}", named(d)));
                format!("error({}{})", named(code), domain.unwrap_or_default())
            }
        }
    }
}
