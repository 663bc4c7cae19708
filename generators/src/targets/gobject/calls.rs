//! Functions: each waits, or is begun now and finished later; a header and a source for each topic.

use serde::Serialize;

use super::docs::Words;
use super::{Files, by_rule, events, inside, names, params, types};
use crate::abi::c;
use crate::model::shape::{Kind, Shape, Slot};
use crate::model::{Function, Model, Num};
use crate::output::MARK;
use crate::targets::calls::{self as uniform, Part, Place};

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    topic: String,
    /// Header of the uniform calls.
    calls: &'a str,
    functions: Vec<View>,
}

#[derive(Serialize)]
struct View {
    name: String,
    c: String,
    since: String,
    deprecated: String,
    /// Class of the object it is a method of; empty for functions of none.
    class: String,
    /// Conditions for its arguments.
    checks: Vec<String>,
    doc: Vec<String>,
    /// What goes in: declaration, name, documentation.
    inputs: Vec<Param>,
    /// What comes out in places.
    places: Vec<Param>,
    /// Type of the result.
    ret: String,
    ret_doc: String,
    failure: String,
    /// Expression of the result of a call that went well.
    result: String,
    /// Statements that put what goes in into `call`.
    assign: Vec<String>,
    /// Statements that fill places.
    give: Vec<String>,
    /// Whether it waits for something.
    blocks: bool,
    /// Whether it only reads the handle, and how; empty when not.
    reads: String,
    in_kinds: Vec<&'static str>,
    fields: String,
    out_frees: Vec<String>,
    run: Vec<String>,
}

#[derive(Clone, Serialize)]
struct Param {
    declaration: String,
    name: String,
    doc: String,
}

pub(super) fn emit(model: &Model, files: &mut Files<'_>) {
    let words = Words::of(model);
    let mut topics: Vec<&str> = model.functions.iter().map(|f| f.topic.as_str()).collect();
    topics.dedup();
    for topic in topics {
        let functions: Vec<&Function> = model
            .functions
            .iter()
            .filter(|f| f.topic == topic && by_rule(model, f))
            .collect();
        let Some(first) = functions.first() else {
            continue;
        };
        let file = File {
            mark: MARK,
            topic: topic.to_owned(),
            calls: match first.library.as_str() {
                "qemu" => "calls_qemu",
                "lxc" => "calls_lxc",
                "admin" => "calls_admin",
                _ => "calls",
            },
            functions: functions.iter().map(|f| view(model, &words, f)).collect(),
        };
        files.header(&format!("pv-{topic}"), "gobject/calls.h.j2", &file);
        files.source(&format!("pv-{topic}"), "gobject/calls.c.j2", &file);
    }
}

/// Values with their places in the shape, by which calls keep them.
type Numbered = Vec<(usize, Slot)>;

/// What goes in and what comes out, in GLib's terms: a callback goes, its events come as signals.
pub(super) fn shape(model: &Model, f: &Function) -> (Numbered, Numbered) {
    let shape = Shape::of(model, f).unwrap_or(Shape {
        inputs: Vec::new(),
        outputs: Vec::new(),
    });
    let inputs = crate::conformance::inputs(f, &shape);
    let outputs = crate::conformance::outputs(f, &shape);
    let numbered = |all: Vec<Slot>, of: &[Slot]| {
        all.into_iter()
            .filter(|slot| !matches!(slot.kind, Kind::Callback(_)))
            .filter_map(|slot| Some((of.iter().position(|s| *s == slot)?, slot)))
            .collect()
    };
    (
        numbered(inputs, &shape.inputs),
        numbered(outputs, &shape.outputs),
    )
}

/// Whether a function takes records, which only calls that change the calling thread do: there is no later for them.
fn takes_record(inputs: &[(usize, Slot)]) -> bool {
    inputs
        .iter()
        .any(|(_, s)| matches!(s.kind, Kind::Record(_)))
}

/// What a function reads off the handle without a call that could fail.
fn reads(f: &Function) -> String {
    if f.tells_own_text() {
        format!("{} (pv_object_get_handle (PV_OBJECT (self)))", f.name)
    } else {
        String::new()
    }
}

fn view(model: &Model, words: &Words, f: &Function) -> View {
    let (inputs, outputs) = shape(model, f);
    let owner = f.owner.clone().filter(|_| has_receiver(model, f));
    let result = result(words, f, &outputs);
    let in_places: &[(usize, Slot)] = if outputs.len() > 1 { &outputs } else { &[] };
    View {
        name: names::function(model, f),
        c: f.name.clone(),
        since: f.since.to_string(),
        deprecated: f
            .deprecated
            .as_ref()
            .map_or_else(String::new, |text| words.sentence(text)),
        checks: checks(owner.as_deref(), &inputs),
        class: owner.as_deref().map_or_else(String::new, names::ty),
        doc: words.lines(&documentation(model, f)),
        blocks: (!f.local || !inputs.is_empty()) && !takes_record(&inputs),
        inputs: inputs
            .iter()
            .flat_map(|(_, s)| param(words, f, s))
            .collect(),
        assign: inputs.iter().flat_map(|(i, s)| assign(*i, s)).collect(),
        in_kinds: by_place(&inputs, "PV_IN_NUMBER", |kind| types::input_kind(kind)),
        out_frees: by_place(&outputs, "NULL".to_owned(), types::destroy),
        fields: fields(model, &inputs),
        run: run(model, f, &inputs, &outputs),
        places: in_places.iter().map(|(_, s)| place(words, f, s)).collect(),
        give: in_places.iter().map(|(i, s)| give(*i, s)).collect(),
        ret: result.ty,
        ret_doc: result.doc,
        failure: result.failure,
        result: result.value,
        reads: reads(f),
    }
}

/// What the spec says, and what is different here.
fn documentation(model: &Model, f: &Function) -> String {
    match inside(model, f) {
        Some(here) => format!("{}\n\n{here}", f.doc.trim_end()),
        None => f.doc.clone(),
    }
}

/// How a function is declared, but for its asynchronous form.
pub(super) fn declaration(model: &Model, f: &Function) -> String {
    let view = view(model, &Words::none(), f);
    let own = Some(format!("{} *self", view.class)).filter(|_| !view.class.is_empty());
    let params = view.inputs.iter().chain(&view.places);
    let params = params.map(|p| p.declaration.clone());
    let error = Some("GError **error".to_owned()).filter(|_| view.reads.is_empty());
    let all: Vec<String> = own.into_iter().chain(params).chain(error).collect();
    format!("{}{} ({})", view.ret, view.name, all.join(", "))
}

/// Whether a function is a method here.
fn has_receiver(model: &Model, f: &Function) -> bool {
    let call = uniform::call(model, f);
    let of_call = call.is_some_and(|c| c.places.iter().any(|p| p.part == Part::Receiver));
    of_call || events::family(model, f).is_some() || inside(model, f).is_some()
}

/// Something for each place, also for those that nothing is kept in.
fn by_place<T: Clone>(values: &[(usize, Slot)], none: T, of: impl Fn(&Kind) -> T) -> Vec<T> {
    let length = values.iter().map(|(i, _)| i + 1).max().unwrap_or(0);
    let mut out = vec![none; length];
    for (i, slot) in values {
        out[*i] = of(&slot.kind);
    }
    out
}

/// The table of the typed parameters that go in.
fn fields(model: &Model, inputs: &[(usize, Slot)]) -> String {
    let table = inputs.iter().find_map(|(_, s)| match &s.kind {
        Kind::Params(set) => Some(params::table(model, set)),
        _ => None,
    });
    table.unwrap_or_else(|| "NULL".into())
}

/// What a C function gives itself.
struct Given {
    ty: String,
    doc: String,
    failure: String,
    value: String,
}

/// The only result is what the function gives; when there are several, they go into places.
fn result(words: &Words, f: &Function, outputs: &[(usize, Slot)]) -> Given {
    match outputs {
        [_] if !reads(f).is_empty() => Given {
            ty: "const gchar *".into(),
            doc: "(transfer none): the text, which lives as long as the object".into(),
            failure: "NULL".into(),
            value: String::new(),
        },
        [(i, slot)] => Given {
            ty: types::output(&slot.kind),
            doc: result_doc(words, f, slot),
            failure: types::failure(&slot.kind).into(),
            value: read(&format!("call.out[{i}]"), &slot.kind),
        },
        several => Given {
            ty: "gboolean ".into(),
            doc: format!(
                "{}%TRUE, or %FALSE with an error",
                if several.is_empty() { "" } else { "(skip): " }
            ),
            failure: "FALSE".into(),
            value: "TRUE".into(),
        },
    }
}

fn result_doc(words: &Words, f: &Function, slot: &Slot) -> String {
    let notes = types::output_notes(&slot.kind);
    let notes = if notes.is_empty() {
        notes
    } else {
        format!("{notes}: ")
    };
    let text = if slot.name == "return" {
        words.sentence(&f.returns)
    } else {
        f.args
            .iter()
            .find(|a| a.name == slot.name)
            .map_or_else(String::new, |a| words.sentence(&a.doc))
    };
    let text = if text.is_empty() {
        "the result".to_owned()
    } else {
        text
    };
    let fails = match types::failure(&slot.kind) {
        "NULL" => "%NULL",
        "FALSE" => "%FALSE",
        other => other,
    };
    format!(
        "{notes}{}; {fails} with an error when it fails",
        text.trim_end_matches('.')
    )
}

fn checks(owner: Option<&str>, inputs: &[(usize, Slot)]) -> Vec<String> {
    let mut out: Vec<String> = owner
        .map(|o| format!("{} (self)", names::is_macro(o)))
        .into_iter()
        .collect();
    for (_, slot) in inputs {
        let name = names::value(&slot.name);
        match &slot.kind {
            Kind::Object {
                name: object,
                nullable: true,
            } => out.push(format!("!{name} || {} ({name})", names::is_macro(object))),
            Kind::Object { name: object, .. } => {
                out.push(format!("{} ({name})", names::is_macro(object)));
            }
            Kind::Record(_) | Kind::Text { nullable: false } => {
                out.push(format!("{name} != NULL"));
            }
            _ => {}
        }
    }
    out
}

fn doc_of(words: &Words, f: &Function, slot: &Slot) -> String {
    let arg = f.args.iter().find(|a| a.name == slot.name);
    let text = arg.map_or_else(String::new, |a| words.sentence(&a.doc));
    if text.is_empty() {
        "what it says".into()
    } else {
        text
    }
}

fn param(words: &Words, f: &Function, slot: &Slot) -> Vec<Param> {
    let name = names::value(&slot.name);
    let mut out = vec![Param {
        declaration: format!("{}{name}", types::input(&slot.kind)),
        doc: format!(
            "{}{}",
            types::input_notes(&slot.kind, &name),
            doc_of(words, f, slot)
        ),
        name: name.clone(),
    }];
    if matches!(slot.kind, Kind::Numbers(_) | Kind::Objects(_)) {
        out.push(Param {
            declaration: format!("gsize n_{name}"),
            name: format!("n_{name}"),
            doc: format!("length of @{name}"),
        });
    }
    out
}

fn place(words: &Words, f: &Function, slot: &Slot) -> Param {
    let name = names::output(slot);
    let notes = types::output_notes(&slot.kind);
    let text = if slot.name == "return" && !f.returns.is_empty() {
        words.sentence(&f.returns)
    } else {
        doc_of(words, f, slot)
    };
    let sep = if notes.is_empty() { "" } else { " " };
    Param {
        declaration: format!("{}*{name}", types::output(&slot.kind)),
        doc: format!("(out) (optional){sep}{notes}: {text}"),
        name,
    }
}

fn assign(i: usize, slot: &Slot) -> Vec<String> {
    let name = names::value(&slot.name);
    match &slot.kind {
        Kind::Number(Num::F64, _) => vec![format!("call.in[{i}].real = {name};")],
        Kind::Number(..) | Kind::Bool => {
            vec![format!("call.in[{i}].number = (gint64) {name};")]
        }
        Kind::Numbers(_) | Kind::Objects(_) => vec![
            format!("call.in[{i}].pointer = (gpointer) {name};"),
            format!("call.in[{i}].count = n_{name};"),
        ],
        _ => vec![format!("call.in[{i}].pointer = (gpointer) {name};")],
    }
}

/// A result as the expression of its value.
fn read(out: &str, kind: &Kind) -> String {
    match kind {
        Kind::Number(Num::F64, _) => format!("{out}.real"),
        Kind::Number(num, holds) => {
            format!("({}) {out}.number", types::number(*num, holds.as_ref()))
        }
        Kind::Bool => format!("{out}.number != 0"),
        _ => format!("{out}.pointer"),
    }
}

fn give(i: usize, slot: &Slot) -> String {
    let name = names::output(slot);
    if types::is_number(&slot.kind) {
        let value = read(&format!("call.out[{i}]"), &slot.kind);
        format!("if ({name})\n    *{name} = {value};")
    } else {
        format!("pv_call_give (&call, {i}, {name});")
    }
}

/// The statements of the function that makes the call.
fn run(
    model: &Model,
    f: &Function,
    inputs: &[(usize, Slot)],
    outputs: &[(usize, Slot)],
) -> Vec<String> {
    if inside(model, f).is_some() {
        let own = names::function(model, f).replacen("pv_", "pv_run_", 1);
        return vec![format!("return {own} (call, error);")];
    }
    if let Some(family) = events::family(model, f) {
        return register(f, &family, inputs);
    }
    let Some(call) = uniform::call(model, f) else {
        return Vec::new();
    };
    let mut lines = Vec::new();
    for place in call
        .places
        .iter()
        .filter(|p| matches!(p.part, Part::Output(_)))
    {
        lines.push(local(place));
    }
    for (i, slot) in inputs {
        if let Kind::Record(name) = &slot.kind {
            lines.push(format!("vir{name} in_{i};"));
        }
    }
    let args: Vec<String> = call.places.iter().map(|p| argument(&call, p)).collect();
    let args: String = args.iter().map(|arg| format!("{arg}, ")).collect();
    lines.push("int status;".into());
    lines.push(String::new());
    for (i, slot) in inputs {
        if let Kind::Record(name) = &slot.kind {
            let prefix = names::prefix(name);
            lines.push(format!(
                "{prefix}_to_native (call->in[{i}].pointer, &in_{i});"
            ));
        }
    }
    lines.push(format!("status = {} ({args}error);", call.name));
    if !outputs.is_empty() {
        lines.push("if (status < 0)".into());
        lines.push("  return status;".into());
    }
    for (i, slot) in outputs {
        lines.push(take(*i, slot));
    }
    if f.name.ends_with("EventDeregisterAny") {
        let register = f.name.replace("DeregisterAny", "RegisterAny");
        lines.push("if (status >= 0)".into());
        lines.push(format!(
            "  pv_registration_end (call->self, {}, (int) call->in[0].number);",
            asks(&register)
        ));
    }
    lines.push("return status;".into());
    lines
}

/// The C function that registers, as what a family of registrations is known by.
fn asks(function: &str) -> String {
    format!("(gconstpointer) {function}")
}

fn register(f: &Function, family: &events::Family, inputs: &[(usize, Slot)]) -> Vec<String> {
    let at = |wanted: fn(&Kind) -> bool| {
        inputs
            .iter()
            .find(|(_, s)| wanted(&s.kind))
            .map_or(0, |(i, _)| *i)
    };
    let object = at(|k| matches!(k, Kind::Object { .. }));
    let kind = at(|k| matches!(k, Kind::Number(..)));
    let table = events::table(family);
    vec![
        format!(
            "return pv_events_register (call, {table}, G_N_ELEMENTS ({table}), (int) call->in[{kind}].number,"
        ),
        format!(
            "                           call->in[{object}].native, (PvRegister) {},",
            f.name
        ),
        format!(
            "                           (PvDeregister) {}, error);",
            events::deregister(f)
        ),
    ]
}

fn out_name(place: &Place) -> String {
    format!("out_{}", place.name)
}

fn local(place: &Place) -> String {
    if place.ty == "unsigned char *" && !place.counts {
        return format!("unsigned char {}[VIR_UUID_BUFLEN];", out_name(place));
    }
    let ty = place.ty.strip_suffix('*').unwrap_or(&place.ty);
    let name = out_name(place);
    let is_struct = ty.starts_with("vir") && !ty.contains("Ptr") && !ty.contains('*');
    if is_struct {
        format!("{} = {{ 0 }};", c::declare(ty.trim_end(), &name))
    } else {
        format!("{} = 0;", c::declare(ty.trim_end(), &name))
    }
}

/// What is handed to the uniform call.
fn argument(call: &uniform::Call, place: &Place) -> String {
    match place.part {
        Part::Receiver => "call->handle".into(),
        Part::Output(_) if place.ty == "unsigned char *" && !place.counts => out_name(place),
        Part::Output(_) => format!("&{}", out_name(place)),
        Part::Input(i) => {
            let value = format!("call->in[{i}]");
            let ty = place.ty.trim_end();
            match (&call.shape.inputs[i].kind, place.counts) {
                (Kind::Number(Num::F64, _), _) => format!("{value}.real"),
                (Kind::Number(..) | Kind::Bool, _) => format!("({ty}) {value}.number"),
                (Kind::Uuid, _)
                | (Kind::Bytes | Kind::Object { .. } | Kind::Objects(_) | Kind::Params(_), false) =>
                {
                    format!("{value}.native")
                }
                (Kind::Params(_), true) => format!("(int) {value}.n_native"),
                (Kind::Bytes | Kind::Texts, true) => format!("{value}.n_native"),
                (Kind::Numbers(_) | Kind::Objects(_), true) => format!("{value}.count"),
                (Kind::Record(_), _) => format!("&in_{i}"),
                _ => format!("{value}.pointer"),
            }
        }
    }
}

/// The statement that puts an output into its place.
fn take(i: usize, slot: &Slot) -> String {
    let name = if slot.name == "return" {
        "out_result".to_owned()
    } else {
        format!("out_{}", slot.name)
    };
    let count = name.replacen("out_", "out_n_", 1);
    let place = format!("call->out[{i}]");
    match &slot.kind {
        Kind::Number(Num::F64, _) => format!("{place}.real = {name};"),
        Kind::Number(..) | Kind::Bool => format!("{place}.number = (gint64) {name};"),
        Kind::Text { .. } => format!("{place}.pointer = {name};"),
        Kind::Uuid => format!("{place}.pointer = pv_uuid_bytes ({name});"),
        Kind::Object { name: object, .. } => format!(
            "{place}.pointer = pv_object_wrap ({}, {name});",
            names::type_macro(object)
        ),
        Kind::Record(record) => format!(
            "{place}.pointer = {}_from_native (&{name});",
            names::prefix(record)
        ),
        Kind::Bytes => format!("{place}.pointer = pv_take_bytes ({name}, {count});"),
        Kind::Numbers(_) => {
            format!("{place}.pointer = pv_take_numbers ({name}, {count}, sizeof (*{name}));")
        }
        Kind::Texts => format!("{place}.pointer = pv_take_texts ({name}, {count});"),
        Kind::Objects(object) => format!(
            "{place}.pointer = pv_take_objects ({}, (gpointer *) {name}, {count});",
            names::type_macro(object)
        ),
        Kind::Records(record) => format!(
            "{place}.pointer = {}_list_take ({name}, {count});",
            names::prefix(record)
        ),
        Kind::Params(_) => format!("{place}.pointer = pv_take_params ({name}, {count});"),
        Kind::Callback(_) => String::new(),
    }
}
