//! Conformance cases as tests for pytest, over the package `libvirt` as its users call it.

use serde::Serialize;

use super::convert::{self, RecordShape};
use super::names::{self, Home};
use super::results::{self, Form};
use crate::conformance::{
    Action, Call, Case, Expect, Helper, Listen, Pattern, Step, Value, inputs, literal, outputs,
};
use crate::model::shape::{Kind, Shape, Slot};
use crate::model::{Function, Model, Num};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

/// Cases that are meant to end otherwise in Python, each with the reason.
const DIFFERENT: [(&str, &str); 1] = [(
    "stream_without_a_call",
    "sendAll sends piece by piece, as libvirt-python's does, and fails as its first piece",
)];

/// Where the tests go.
const TESTS: &str = "tests/conformance/python";

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
    threads: u32,
    /// Why it cannot be said in Python, in quotes; empty when it can.
    skip: String,
    /// Expression that opens the case's connection; empty when it has none.
    open: String,
    lines: Vec<String>,
}

#[derive(Serialize)]
struct Records<'a> {
    mark: &'a str,
    records: Vec<Record>,
}

/// How a record's value in Python is taken apart.
#[derive(Serialize)]
struct Record {
    name: String,
    /// `tuple`, `list`, `dict`, `entry`, `bare` or `manual`.
    form: &'static str,
    /// Name, and the function that shows it.
    fields: Vec<(String, String)>,
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
            cases: cases.map(|c| view(model, c)).collect(),
        };
        out.file(
            format!("{TESTS}/test_{}.py", topic.replace('-', "_")),
            render("python/conformance.py.j2", &file),
        );
    }
    let records = model.records.iter().map(|r| Record {
        name: r.name.clone(),
        form: match convert::shape(model, r) {
            RecordShape::List => "list",
            RecordShape::Tuple => "tuple",
            RecordShape::Dict => "dict",
            RecordShape::Entry => "entry",
            RecordShape::Bare => "bare",
            RecordShape::Manual => "manual",
        },
        fields: crate::conformance::fields(r)
            .map(|f| {
                let kind = crate::conformance::field_kind(&f.ty);
                (
                    f.name.clone(),
                    shown_slot(&Slot {
                        name: f.name.clone(),
                        kind,
                    }),
                )
            })
            .collect(),
    });
    let records = Records {
        mark: MARK,
        records: records.collect(),
    };
    out.file(
        format!("{TESTS}/records.py"),
        render("python/conformance_records.py.j2", &records),
    );
}

fn view(model: &Model, case: &Case) -> View {
    let mut lines = Vec::new();
    let different = DIFFERENT.iter().find(|(name, _)| *name == case.name);
    let mut skip = different.map_or_else(String::new, |(_, reason)| (*reason).to_owned());
    for step in &case.steps {
        match lower(model, step) {
            Ok(line) => lines.push(line),
            Err(reason) if skip.is_empty() => skip = reason,
            Err(_) => {}
        }
    }
    View {
        name: case.name.clone(),
        doc: case.doc.clone(),
        threads: case.threads,
        skip: if skip.is_empty() {
            skip
        } else {
            literal(&skip)
        },
        open: case.connection.uri().map_or(String::new(), |uri| {
            let text = text(&uri);
            if case.read_only {
                format!("libvirt.openReadOnly({text})")
            } else {
                format!("libvirt.open({text})")
            }
        }),
        lines,
    }
}

/// A step as a statement; or why there is none.
fn lower(model: &Model, step: &Step) -> Result<String, String> {
    let (bound, call, shown) = match &step.action {
        Action::Call(call) => lower_call(model, call)?,
        Action::Listen(listen) => lower_listen(listen),
        Action::Event(name) => (String::new(), format!("{name}.next()"), "str".into()),
        Action::Unlisten(name) => (
            String::new(),
            format!("{name}.end()"),
            "show.nothing".into(),
        ),
        Action::SendAll(stream, bytes) => (
            String::new(),
            format!("case.send({stream}, {})", data(bytes)),
            "show.nothing".into(),
        ),
        Action::ReceiveAll(stream) => (
            String::new(),
            format!("case.receive({stream})"),
            "show.data".into(),
        ),
        Action::Drop(name) => return Ok(format!("del {name}")),
        Action::Helper(helper) => lower_helper(model, helper)?,
    };
    Ok(format!(
        "{bound}case.step({}, lambda: {call}, {shown}, {})",
        literal(&step.text),
        expect(&step.expect)
    ))
}

fn lower_call(model: &Model, call: &Call) -> Result<(String, String, String), String> {
    let rules = model.language("python");
    let f = model
        .function(&call.function)
        .ok_or("a function that is gone")?;
    let owner = owner_method(f).filter(|_| rules.absent.contains_key(&f.name));
    if let (Some(reason), None) = (rules.absent.get(&f.name), owner) {
        return Err(format!("{} is not in Python: {reason}", f.name));
    }
    let shape = Shape::of(model, f)?;
    let values: Vec<String> = call.inputs.iter().map(value).collect();
    let called = if let (Some(method), Some(receiver)) = (owner, &call.receiver) {
        format!("{receiver}.{method}()")
    } else if rules.manual.contains_key(&f.name) {
        let receiver = call.receiver.iter().cloned();
        let all: Vec<String> = receiver.chain(values).collect();
        format!("by_hand.{}({})", f.name, all.join(", "))
    } else {
        as_in_c(
            model,
            f,
            &format!(
                "{}({})",
                target(model, f, call),
                arguments(model, f, &shape, call, &values)
            ),
            &not_asked(model, f, &shape, &values),
        )
    };
    let gives = outputs(f, &shape);
    let binds: Vec<&str> = call
        .binds
        .iter()
        .map(|b| b.as_ref().map_or("_", |v| v.name.as_str()))
        .collect();
    let bound = if binds.iter().all(|b| *b == "_") {
        String::new()
    } else {
        format!("{} = ", binds.join(", "))
    };
    Ok((bound, called, shown_all(&gives)))
}

/// A step that a function of `helpers.py` does.
fn lower_helper(model: &Model, helper: &Helper) -> Result<(String, String, String), String> {
    helper.sayable(model, "python")?;
    let given: Vec<String> = helper.inputs.iter().map(|(_, v)| value(v)).collect();
    let kept = helper.events.as_ref();
    let kept = kept.or(helper.bind.as_ref().map(|v| &v.name));
    Ok((
        kept.map_or(String::new(), |name| format!("{name} = ")),
        format!("helpers.{}({})", helper.name, given.join(", ")),
        helper.gives.as_ref().map_or("show.nothing".into(), shown),
    ))
}

/// The method that gives what an object belongs to, where C has a function for it.
fn owner_method(f: &Function) -> Option<&'static str> {
    let methods = [
        ("GetConnect", "connect"),
        ("GetDomain", "domain"),
        ("GetNetwork", "network"),
    ];
    let method = methods.iter().find(|(end, _)| f.name.ends_with(end));
    method.map(|(_, method)| *method)
}

/// A call whose value is that of C, where Python has another form of it.
fn as_in_c(model: &Model, f: &Function, called: &str, not_asked: &[String]) -> String {
    let called = match results::of(model, f) {
        Form::Dict => format!("tuple({called}.values())"),
        Form::Last => format!("by_hand.counted({called})"),
        Form::Found => format!("by_hand.found({called})"),
        Form::Rule | Form::List | Form::First | Form::Filled => called.to_owned(),
    };
    if not_asked.is_empty() {
        called
    } else {
        let reason = format!("Python's {} does not have it", names::function(model, f));
        format!(
            "by_hand.without({}, lambda: {called}, {})",
            literal(&reason),
            not_asked.join(", ")
        )
    }
}

/// Flags that Python does not ask for, as far as they are given.
fn not_asked(model: &Model, f: &Function, shape: &Shape, values: &[String]) -> Vec<String> {
    inputs(f, shape)
        .iter()
        .zip(values)
        .filter(|(slot, _)| slot.name == "flags" && !names::asked(model, f, &slot.name))
        .map(|(_, value)| value.clone())
        .collect()
}

/// What the method is called on, and its name.
fn target(model: &Model, f: &Function, call: &Call) -> String {
    let name = names::function(model, f);
    match (names::home(model, f), &call.receiver) {
        (Home::Class(_), Some(receiver)) => format!("{receiver}.{name}"),
        (Home::Class(class), None) => format!("libvirt.vir{class}.{name}"),
        (Home::Module(module), _) => format!("{module}.{name}"),
    }
}

fn arguments(model: &Model, f: &Function, shape: &Shape, call: &Call, values: &[String]) -> String {
    let mut all = Vec::new();
    if let (Home::Module(_), Some(receiver)) = (names::home(model, f), &call.receiver) {
        all.push(receiver.clone());
    }
    let slots = inputs(f, shape);
    let given = slots.iter().zip(values);
    for (slot, value) in given.filter(|(slot, _)| names::asked(model, f, &slot.name)) {
        let is_map = slot.kind == Kind::Bytes && slot.name.contains("cpumap");
        all.push(if is_map {
            format!("show.bits({value})")
        } else {
            value.clone()
        });
    }
    all.join(", ")
}

fn lower_listen(listen: &Listen) -> (String, String, String) {
    let shown: Vec<String> = listen.told.iter().map(shown_slot).collect();
    let object = listen.object.as_deref().unwrap_or("None");
    let family = listen.function.trim_start_matches("virConnect");
    let family = family.trim_end_matches("EventRegisterAny");
    let call = format!(
        "case.listen({}, {}, {object}, libvirt.{}, ({}{}))",
        listen.connection,
        literal(&names_of(family)),
        listen.event,
        shown.join(", "),
        if shown.len() == 1 { "," } else { "" }
    );
    (format!("{} = ", listen.name), call, "show.nothing".into())
}

/// What the methods for events of a kind of object begin with: `domain`, `nodeDevice`.
fn names_of(family: &str) -> String {
    let mut chars = family.chars();
    chars.next().map_or(String::new(), |first| {
        first.to_lowercase().chain(chars).collect()
    })
}

fn shown_all(gives: &[Slot]) -> String {
    match gives {
        [] => "show.nothing".into(),
        [one] => shown_slot(one),
        several => {
            let each: Vec<String> = several.iter().map(shown_slot).collect();
            format!("show.several({})", each.join(", "))
        }
    }
}

fn shown_slot(slot: &Slot) -> String {
    if slot.kind == Kind::Bytes && slot.name.contains("cpumap") {
        return "show.bitmap".into();
    }
    shown(&slot.kind)
}

/// The function that shows a value of a kind.
fn shown(kind: &Kind) -> String {
    match kind {
        // An ID that there is not is -1 in Python, as libvirt-python has it.
        Kind::Number(Num::U32, None) => "show.unsigned".into(),
        Kind::Number(..) => "show.number".into(),
        Kind::Bool => "show.truth".into(),
        Kind::Text { .. } => "show.text".into(),
        Kind::Uuid => "show.uuid".into(),
        Kind::Object { .. } => "show.thing".into(),
        Kind::Record(name) => format!("show.record({name:?})"),
        Kind::Bytes => "show.data".into(),
        Kind::Numbers(_) => "show.numbers".into(),
        Kind::Texts => "show.texts".into(),
        Kind::Objects(_) => "show.things".into(),
        Kind::Records(name) => format!("show.records({name:?})"),
        Kind::Params(_) => "show.params".into(),
        Kind::Callback(_) => "str".into(),
    }
}

fn value(value: &Value) -> String {
    match value {
        Value::Null => "None".into(),
        Value::Bool(true) => "True".into(),
        Value::Bool(false) => "False".into(),
        Value::Number { value, names } if names.is_empty() => value.to_string(),
        Value::Number { names, .. } => {
            let names: Vec<String> = names.iter().map(|n| format!("libvirt.{n}")).collect();
            names.join(" | ")
        }
        Value::Double(number) => format!("{number:?}"),
        Value::Text(given) => text(given),
        Value::Uuid(bytes) => data(bytes),
        Value::Bytes(bytes) => data(bytes),
        Value::List(values) => {
            let values: Vec<String> = values.iter().map(self::value).collect();
            format!("[{}]", values.join(", "))
        }
        Value::Params(fields) => {
            let fields: Vec<String> = fields
                .iter()
                .map(|f| format!("{}: {}", literal(&f.key), self::value(&f.value)))
                .collect();
            format!("{{{}}}", fields.join(", "))
        }
        Value::Variable(variable) => variable.name.clone(),
        Value::Credentials(answers) => {
            let answers: Vec<String> = answers
                .iter()
                .map(|(kind, answer)| format!("libvirt.{kind}: {}", text(answer)))
                .collect();
            format!("{{{}}}", answers.join(", "))
        }
    }
}

fn expect(expect: &Expect) -> String {
    match expect {
        Expect::Answer(pattern) if pattern.is_anything() => "ANYTHING".into(),
        Expect::Answer(Pattern { parts }) => {
            let parts: Vec<String> = parts.iter().map(|p| literal(p)).collect();
            format!("Answer({})", parts.join(", "))
        }
        Expect::Error { code, domain } => {
            let domain = domain.as_ref().map(|(name, _)| format!(", libvirt.{name}"));
            format!("Error(libvirt.{}{})", code.0, domain.unwrap_or_default())
        }
    }
}

/// Text that may name a folder.
fn text(given: &str) -> String {
    if literal::names_folder(given) {
        format!("case.text({})", literal(given))
    } else {
        literal(given)
    }
}

fn literal(text: &str) -> String {
    literal::quoted(text, &[], literal::hexadecimal)
}

fn data(bytes: &[u8]) -> String {
    format!("b{}", literal::bytes(bytes))
}
