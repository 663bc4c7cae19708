//! Conformance cases as tests for Python's unittest, over the library as introspection gives it to all languages.

use serde::Serialize;

use super::{enums, names};
use crate::abi::names as words;
use crate::conformance::{
    Action, Call, Case, Expect, Helper, Listen, Pattern, Step, Value, field_kind, fields, inputs,
    literal, outputs,
};
use crate::model::shape::{Kind, Shape, Slot};
use crate::model::{Function, Holds, Model, Record};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

/// Where the tests go.
const TESTS: &str = "tests/conformance/gobject";

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
    /// Why it cannot be said here, in quotes; empty when it can.
    skip: String,
    /// Expression that opens the case's connection; empty when it has none.
    open: String,
    lines: Vec<String>,
}

#[derive(Serialize)]
struct Runtime<'a> {
    mark: &'a str,
    /// Names of classes, and of what they are in C.
    objects: Vec<(String, String)>,
    records: Vec<RecordView>,
}

#[derive(Serialize)]
struct RecordView {
    name: String,
    /// Name in C, name here, and the function that shows it.
    fields: Vec<(String, String, String)>,
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
            render("gobject/conformance.py.j2", &file),
        );
    }
    let objects = model.objects.iter();
    let records = Runtime {
        mark: MARK,
        objects: objects
            .map(|o| (names::ty(&o.name)[2..].to_owned(), o.name.clone()))
            .collect(),
        records: model.records.iter().map(|r| record(model, r)).collect(),
    };
    out.file(
        format!("{TESTS}/records.py"),
        render("gobject/conformance_records.py.j2", &records),
    );
}

fn record(model: &Model, of: &Record) -> RecordView {
    let rules = model.language("gobject");
    let name = |field: &str| {
        let key = format!("{}.{field}", of.name);
        let given = rules.fields.get(&key).cloned();
        given.unwrap_or_else(|| names::value(field))
    };
    RecordView {
        name: of.name.clone(),
        fields: fields(of)
            .map(|f| (f.name.clone(), name(&f.name), shown(&field_kind(&f.ty))))
            .collect(),
    }
}

fn view(model: &Model, case: &Case) -> View {
    let mut lines = Vec::new();
    let mut skip = String::new();
    for step in &case.steps {
        match lower(model, step) {
            Ok(line) => lines.push(line),
            Err(reason) if skip.is_empty() => skip = literal(&reason),
            Err(_) => {}
        }
    }
    View {
        name: case.name.clone(),
        doc: case.doc.clone(),
        threads: case.threads,
        skip,
        open: case.connection.uri().map_or(String::new(), |uri| {
            let open = if case.read_only {
                "open_read_only"
            } else {
                "open"
            };
            format!("Polyvirt.Connect.{open}({})", text(&uri))
        }),
        lines,
    }
}

/// A step as a statement; or why there is none.
fn lower(model: &Model, step: &Step) -> Result<String, String> {
    let nothing = || "show.nothing".to_owned();
    let (bound, call, shown) = match &step.action {
        Action::Call(call) => lower_call(model, call)?,
        Action::Listen(listen) => lower_listen(model, listen)?,
        Action::Event(name) => (String::new(), format!("{name}.next()"), "str".into()),
        Action::Unlisten(name) => (String::new(), format!("{name}.end()"), nothing()),
        Action::SendAll(stream, bytes) => (
            String::new(),
            format!("runtime.send({stream}, {})", data(bytes)),
            nothing(),
        ),
        Action::ReceiveAll(stream) => (
            String::new(),
            format!("runtime.receive({stream})"),
            "show.data".into(),
        ),
        Action::Drop(name) => return Ok(format!("del {name}")),
        Action::Helper(helper) => lower_helper(model, helper)?,
    };
    Ok(format!(
        "{bound}self.step({}, lambda: {call}, {shown}, {})",
        literal(&step.text),
        expect(&step.expect)
    ))
}

fn lower_call(model: &Model, call: &Call) -> Result<(String, String, String), String> {
    let rules = model.language("gobject");
    let f = model
        .function(&call.function)
        .ok_or("a function that is gone")?;
    if let Some(reason) = rules.absent.get(&f.name) {
        return Err(format!("{} is not here: {reason}", f.name));
    }
    let shape = Shape::of(model, f)?;
    let slots = inputs(f, &shape);
    let values = slots.iter().zip(&call.inputs);
    let values: Vec<String> = values
        .map(|(slot, v)| value(model, &slot.kind, v))
        .collect::<Result<_, _>>()?;
    let called = if rules.manual.contains_key(&f.name) {
        let receiver = call.receiver.iter().cloned();
        let all: Vec<String> = receiver.chain(values).collect();
        format!("by_hand.{}({})", f.name, all.join(", "))
    } else {
        format!("{}({})", target(model, f, call), values.join(", "))
    };
    let gives = outputs(f, &shape);
    let binds = call.binds.iter();
    let binds: Vec<&str> = binds
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
    helper.sayable(model, "gobject")?;
    let given = helper.inputs.iter();
    let given: Vec<String> = given
        .map(|(kind, v)| value(model, kind, v))
        .collect::<Result<_, _>>()?;
    let kept = helper.events.as_ref();
    let kept = kept.or(helper.bind.as_ref().map(|v| &v.name));
    Ok((
        kept.map_or(String::new(), |name| format!("{name} = ")),
        format!("helpers.{}({})", helper.name, given.join(", ")),
        helper.gives.as_ref().map_or("show.nothing".into(), shown),
    ))
}

/// What is called: a method, a function of a class, or one of none.
fn target(model: &Model, f: &Function, call: &Call) -> String {
    let name = names::function(model, f);
    let of_class = |class: &str| {
        let rest = name.strip_prefix(&names::prefix(class))?;
        rest.strip_prefix('_').map(str::to_owned)
    };
    if let Some(receiver) = &call.receiver {
        let own = f.owner.as_deref().and_then(of_class);
        return format!("{receiver}.{}", own.unwrap_or_else(|| name[3..].to_owned()));
    }
    let objects = model.objects.iter();
    let classes = objects.filter_map(|o| Some((o.name.len(), &o.name, of_class(&o.name)?)));
    match classes.max_by_key(|(length, ..)| *length) {
        Some((_, class, own)) => format!("Polyvirt.{}.{own}", &names::ty(class)[2..]),
        None => format!("Polyvirt.{}", &name[3..]),
    }
}

fn lower_listen(model: &Model, listen: &Listen) -> Result<(String, String, String), String> {
    let method = |name: &str| {
        let f = model.function(name).ok_or("a function that is gone")?;
        let name = names::function(model, f);
        Ok::<_, String>(name.trim_start_matches("pv_connect_").to_owned())
    };
    let shown: Vec<String> = listen.told.iter().map(|s| shown(&s.kind)).collect();
    let family = listen.function.trim_start_matches("virConnect");
    let family = family.trim_end_matches("RegisterAny");
    let call = format!(
        "self.listen({}, {}, {}, {}, Polyvirt.{}({}), {}, [{}])",
        listen.connection,
        literal(&method(&listen.function)?),
        literal(&method(&listen.end)?),
        listen.object.as_deref().unwrap_or("None"),
        words::camel(&format!("{family}ID")),
        listen.number,
        literal(&super::events::signal(&listen.event)),
        shown.join(", "),
    );
    Ok((format!("{} = ", listen.name), call, "show.nothing".into()))
}

fn shown_all(gives: &[Slot]) -> String {
    match gives {
        [] => "show.nothing".into(),
        [one] => shown(&one.kind),
        several => {
            let each: Vec<String> = several.iter().map(|s| shown(&s.kind)).collect();
            format!("show.several({})", each.join(", "))
        }
    }
}

/// The function that shows a value of a kind.
fn shown(kind: &Kind) -> String {
    match kind {
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

/// What goes in, for a value of a kind; or why introspection takes no such value.
fn value(model: &Model, kind: &Kind, given: &Value) -> Result<String, String> {
    Ok(match (given, kind) {
        (Value::Null, Kind::Text { nullable: false } | Kind::Uuid | Kind::Bytes) => {
            return Err("what has to be there cannot be left out".into());
        }
        (Value::Null, Kind::Numbers(_) | Kind::Objects(_)) => "[]".into(),
        (Value::Null, _) => "None".into(),
        (Value::Bool(true), _) => "True".into(),
        (Value::Bool(false), _) => "False".into(),
        (Value::Number { value, .. }, Kind::Number(_, Some(Holds::Enum(name)))) => {
            of_enum(model, name, *value)?
        }
        (Value::Number { value, .. }, _) => value.to_string(),
        (Value::Double(number), _) => format!("{number:?}"),
        (Value::Text(given), _) => text(given),
        (Value::Uuid(bytes), _) => format!("GLib.Bytes.new({})", data(bytes)),
        (Value::Bytes(bytes), _) => format!("GLib.Bytes.new({})", data(bytes)),
        (Value::List(values), _) => {
            let one = match kind {
                Kind::Texts => Kind::Text { nullable: true },
                Kind::Numbers(num) => Kind::Number(*num, None),
                _ => Kind::Bool,
            };
            let values = values.iter().map(|v| value(model, &one, v));
            format!("[{}]", values.collect::<Result<Vec<_>, _>>()?.join(", "))
        }
        (Value::Params(fields), _) => {
            let one = Kind::Text { nullable: true };
            let fields = fields.iter().map(|f| {
                let inner = value(model, &one, &f.value)?;
                Ok(format!(
                    "({}, \"{}\", {inner})",
                    literal(&f.key),
                    letter(&f.ty)
                ))
            });
            let fields: Result<Vec<String>, String> = fields.collect();
            format!("runtime.params([{}])", fields?.join(", "))
        }
        (Value::Variable(variable), _) => variable.name.clone(),
        (Value::Credentials(answers), _) => {
            let answers = answers.iter().map(|(kind, answer)| {
                let values = model.enums.iter().flat_map(|e| &e.values);
                let number = values
                    .into_iter()
                    .find(|v| v.name == *kind)
                    .map_or(0, |v| v.value);
                format!("{number}: {}", text(answer))
            });
            format!("{{{}}}", answers.collect::<Vec<_>>().join(", "))
        }
    })
}

/// A number as a value of an enum: introspection refuses those that the enum has not.
fn of_enum(model: &Model, name: &str, value: i128) -> Result<String, String> {
    let known = model.enumeration(name).is_some_and(|e| {
        enums::is_flags(model, e) || e.values.iter().any(|v| i128::from(v.value) == value)
    });
    if known {
        Ok(format!("Polyvirt.{}({value})", &names::ty(name)[2..]))
    } else {
        Err(format!("{value} is no value of {name}"))
    }
}

/// The type of a typed parameter as GVariant has it.
fn letter(ty: &str) -> &'static str {
    match ty {
        "i32" => "i",
        "u32" => "u",
        "i64" => "x",
        "u64" => "t",
        "f64" => "d",
        "bool" => "b",
        _ => "s",
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
            let domain = domain.as_ref().map(|(_, number)| format!(", {number}"));
            format!("Error({}{})", code.1, domain.unwrap_or_default())
        }
    }
}

/// Text that may name a folder.
fn text(given: &str) -> String {
    if literal::names_folder(given) {
        format!("self.text({})", literal(given))
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
