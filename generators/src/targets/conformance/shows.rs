//! How records, objects and what callbacks are told become canonical text in C.

use serde::Serialize;

use super::TESTS;
use super::literal::STOCK;
use crate::abi::c;
use crate::conformance::fields;
use crate::model::shape::Kind;
use crate::model::{Callback, Holds, Len, Model, Num, Record, Type};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    objects: Vec<Object>,
    records: Vec<View>,
    heard: Vec<Heard>,
}

#[derive(Serialize)]
struct Object {
    name: String,
    /// Expression for what tells it from others; empty when it is bare.
    identity: String,
}

#[derive(Serialize)]
struct View {
    name: String,
    ty: String,
    lines: Vec<String>,
}

/// A function that is called for events.
#[derive(Serialize)]
struct Heard {
    declaration: String,
    lines: Vec<String>,
    gives: bool,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let file = File {
        mark: MARK,
        objects: model.objects.iter().map(|o| object(&o.name)).collect(),
        records: model
            .records
            .iter()
            .filter(|r| is_plain(r))
            .map(|r| View {
                name: r.name.clone(),
                ty: r.typedef.clone(),
                lines: record(r),
            })
            .collect(),
        heard: heard(model),
    };
    for (name, template) in [
        ("shows.h", "conformance/shows.h.j2"),
        ("shows.c", "conformance/shows.c.j2"),
    ] {
        out.file(format!("{TESTS}/{name}"), render(template, &file));
    }
}

/// What holds functions, connections or unions exists in C alone.
fn is_plain(record: &Record) -> bool {
    !matches!(
        record.name.as_str(),
        "Error" | "TypedParameter" | "ConnectAuth" | "ConnectCredential"
    )
}

fn object(name: &str) -> Object {
    let identity = match name {
        "Stream" | "Connect" | "AdmConnect" | "AdmClient" => String::new(),
        "Secret" | "NetworkPort" => format!("vir{name}GetUUIDString"),
        "NWFilterBinding" => "virNWFilterBindingGetPortDev".into(),
        _ => format!("vir{name}GetName"),
    };
    Object {
        name: name.to_owned(),
        identity: match name {
            "Secret" | "NetworkPort" => format!("{identity}(object, uuid) == 0 ? uuid : \"\""),
            _ if identity.is_empty() => identity,
            _ => format!("{identity}(object)"),
        },
    }
}

fn record(record: &Record) -> Vec<String> {
    let mut lines = vec!["show(text, \"{\");".to_owned()];
    for (i, field) in fields(record).enumerate() {
        let comma = if i > 0 { ", " } else { "" };
        lines.push(format!("show(text, \"{comma}{}: \");", field.name));
        value(
            &field.ty,
            &format!("value->{}", field.name),
            "value->",
            &mut lines,
        );
    }
    lines.push("show(text, \"}\");".into());
    lines
}

/// Statements that show something of a type; lengths are found behind `prefix`.
fn value(ty: &Type, what: &str, prefix: &str, lines: &mut Vec<String>) {
    match ty {
        Type::Array(elem, Len::Arg(length)) if !matches!(**elem, Type::Num(..)) => {
            lines.push("show(text, \"[\");".into());
            lines.push(format!(
                "for (size_t i = 0; i < (size_t){prefix}{length}; i++) {{"
            ));
            lines.push("    show(text, i > 0 ? \", \" : \"\");".into());
            let mut inner = Vec::new();
            let by_pointer = !matches!(**elem, Type::Named(_));
            let one = format!("{}{what}[i]", if by_pointer { "" } else { "&" });
            value(elem, &one, prefix, &mut inner);
            lines.extend(inner.into_iter().map(|line| format!("    {line}")));
            lines.push("}".into());
            lines.push("show(text, \"]\");".into());
        }
        Type::Array(_, Len::Arg(length)) => lines.push(format!(
            "show_bytes(text, {what}, (size_t){prefix}{length});"
        )),
        Type::Params(_, Len::Arg(length)) => {
            lines.push(format!("show_params(text, {what}, {prefix}{length});"));
        }
        Type::Named(name) => lines.push(format!("show_{name}(text, {what});")),
        Type::Handle { object, .. } => lines.push(format!("show_{object}(text, {what});")),
        Type::Num(num, holds) => lines.push(number(*num, holds.as_ref(), what)),
        _ => lines.push(format!("show_text(text, {what});")),
    }
}

/// The statement that shows a number.
pub(super) fn number(num: Num, holds: Option<&Holds>, what: &str) -> String {
    match (num, holds) {
        (_, Some(Holds::Bool)) => format!("show_truth(text, {what});"),
        (Num::F64, _) => format!("show_double(text, {what});"),
        (Num::I32 | Num::I64 | Num::Long | Num::Char, _) => format!("show_signed(text, {what});"),
        _ => format!("show_unsigned(text, {what});"),
    }
}

/// The statement that shows something of a kind; `n` is how many elements it has.
pub(super) fn kind(kind: &Kind, what: &str, n: &str, by_pointer: bool) -> String {
    match kind {
        Kind::Number(num, holds) => number(*num, holds.as_ref(), what),
        Kind::Bool => format!("show_truth(text, {what});"),
        Kind::Text { .. } => format!("show_text(text, {what});"),
        Kind::Uuid => format!("show_uuid(text, {what});"),
        Kind::Object { name, .. } => format!("show_{name}(text, {what});"),
        Kind::Record(name) => format!("show_{name}(text, &{what});"),
        Kind::Bytes => format!("show_bytes(text, {what}, {n});"),
        Kind::Params(_) => format!("show_params(text, {what}, {n});"),
        Kind::Numbers(num) => format!(
            "SHOW_EACH({n}, {});",
            number(*num, None, &format!("{what}[i]")).trim_end_matches(';')
        ),
        Kind::Texts => format!("SHOW_EACH({n}, show_text(text, {what}[i]));"),
        Kind::Objects(name) => format!("SHOW_EACH({n}, show_{name}(text, {what}[i]));"),
        Kind::Records(name) => {
            let address = if by_pointer { "" } else { "&" };
            format!("SHOW_EACH({n}, show_{name}(text, {address}{what}[i]));")
        }
        Kind::Callback(_) => String::new(),
    }
}

/// One function for each kind of callback that events have and stock libvirt knows.
fn heard(model: &Model) -> Vec<Heard> {
    let mut out: Vec<Heard> = Vec::new();
    let mut seen: Vec<&str> = Vec::new();
    let values = model.enums.iter().flat_map(|e| &e.values);
    for value in values.filter(|v| v.since.is_none_or(|since| since <= STOCK)) {
        let Some(name) = value.callback.as_deref().filter(|n| !seen.contains(n)) else {
            continue;
        };
        seen.push(name);
        out.extend(model.callback(name).map(one_heard));
    }
    out
}

fn one_heard(callback: &Callback) -> Heard {
    let args: Vec<String> = callback
        .args
        .iter()
        .map(|a| c::declare(&c::argument(a), &a.name))
        .collect();
    let lengths: Vec<&str> = callback
        .args
        .iter()
        .flat_map(|a| crate::model::shape::lengths(&a.ty))
        .collect();
    let told: Vec<_> = callback
        .args
        .iter()
        .filter(|a| {
            let connection = matches!(&a.ty, Type::Handle { object, .. } if object == "Connect");
            !connection && a.ty != Type::Opaque && !lengths.contains(&a.name.as_str())
        })
        .collect();
    let mut lines = Vec::new();
    for (i, arg) in told.iter().enumerate() {
        if i > 0 {
            lines.push("show(text, \", \");".to_owned());
        }
        value(&arg.ty, &arg.name, "", &mut lines);
    }
    if told.len() > 1 {
        lines.insert(0, "show(text, \"(\");".into());
        lines.push("show(text, \")\");".into());
    }
    Heard {
        declaration: format!(
            "{} heard_{}({})",
            c::result(&callback.ret),
            callback.name,
            args.join(", ")
        ),
        lines,
        gives: callback.ret != Type::Void,
    }
}
