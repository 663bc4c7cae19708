//! Types in stubs.

use super::convert::{self, RecordShape};
use super::results::{self, Form};
use crate::model::shape::{Kind, Shape, Slot};
use crate::model::{Function, Model, Num, Record, Type};

/// The type of an argument.
pub(super) fn input(slot: &Slot) -> String {
    match &slot.kind {
        Kind::Bool => "bool | int".into(),
        Kind::Bytes if slot.name.contains("cpumap") => "Sequence[bool | int]".into(),
        Kind::Uuid => "bytes".into(),
        Kind::Bytes => "bytes | str".into(),
        Kind::Object { name, nullable } => optional(format!("vir{name}"), *nullable),
        Kind::Text { nullable } => optional("str".into(), *nullable),
        Kind::Numbers(num) => format!("Sequence[{}]", number(*num)),
        Kind::Texts => "Sequence[str]".into(),
        Kind::Objects(name) => format!("Sequence[vir{name}]"),
        Kind::Params(_) => "Mapping[str, TypedValue]".into(),
        Kind::Number(num, _) => number(*num).into(),
        Kind::Callback(_) => "Callable[..., object]".into(),
        Kind::Record(_) | Kind::Records(_) => "object".into(),
    }
}

/// The type of what a call gives.
pub(super) fn result(model: &Model, f: &Function, shape: &Shape) -> String {
    let types: Vec<String> = shape.outputs.iter().map(|s| output(model, s)).collect();
    match (results::of(model, f), types.as_slice()) {
        (Form::List, _) => return format!("list[{}]", one_of(&types)),
        (Form::Dict, _) => return format!("dict[str, {}]", one_of(&types)),
        (Form::Filled, [one]) => return format!("{one} | None"),
        (Form::First, [first, ..]) => return first.clone(),
        (Form::Last | Form::Found, [.., last]) => return last.clone(),
        _ => {}
    }
    match shape.outputs.as_slice() {
        [] if f.ret == Type::Void => "None".into(),
        [] => "int".into(),
        [one] => output(model, one),
        many => format!(
            "tuple[{}]",
            many.iter()
                .map(|s| output(model, s))
                .collect::<Vec<_>>()
                .join(", ")
        ),
    }
}

fn output(model: &Model, slot: &Slot) -> String {
    match &slot.kind {
        Kind::Number(num, _) => number(*num).into(),
        // As C says yes and no.
        Kind::Bool => "int".into(),
        Kind::Text { nullable } => optional("str".into(), *nullable),
        Kind::Object { name, nullable } => optional(format!("vir{name}"), *nullable),
        Kind::Record(name) => model
            .record(name)
            .map_or("object".into(), |r| record(model, r)),
        Kind::Bytes if slot.name.contains("cpumap") => "tuple[bool, ...]".into(),
        Kind::Uuid | Kind::Bytes => "bytes".into(),
        Kind::Numbers(num) => format!("list[{}]", number(*num)),
        Kind::Texts => "list[str]".into(),
        Kind::Objects(name) => format!("list[vir{name}]"),
        Kind::Records(name) => model
            .record(name)
            .map_or("object".into(), |r| records(model, r)),
        Kind::Params(_) => "dict[str, TypedValue]".into(),
        Kind::Callback(_) => "object".into(),
    }
}

/// The type of a record.
pub(super) fn record(model: &Model, r: &Record) -> String {
    let fields: Vec<(String, String)> = convert::fields(r)
        .map(|f| (f.name.clone(), field(model, &f.ty)))
        .collect();
    match convert::shape(model, r) {
        RecordShape::Tuple => format!("tuple[{}]", types(&fields).join(", ")),
        RecordShape::Dict => format!("dict[str, {}]", union(&fields)),
        RecordShape::Bare => fields.first().map_or("object".into(), |f| f.1.clone()),
        RecordShape::List => format!("list[{}]", union(&fields)),
        // The host's figures: a model and numbers.
        RecordShape::Manual => "list[int | str]".into(),
        RecordShape::Entry => "object".into(),
    }
}

/// The type of a list of records.
fn records(model: &Model, r: &Record) -> String {
    let fields: Vec<(String, String)> = convert::fields(r)
        .map(|f| (f.name.clone(), field(model, &f.ty)))
        .collect();
    match (convert::shape(model, r), fields.as_slice()) {
        (RecordShape::Entry, [key, value]) => format!("dict[{}, {}]", key.1, value.1),
        (RecordShape::Entry, [key, rest @ ..]) => {
            format!("dict[{}, dict[str, {}]]", key.1, union(rest))
        }
        (RecordShape::Manual, _)
            if r.fields.iter().any(|f| matches!(f.ty, Type::Handle { .. })) =>
        {
            format!("list[tuple[{}]]", types(&fields).join(", "))
        }
        (RecordShape::Manual, _) => "dict[str, int]".into(),
        _ => format!("list[{}]", record(model, r)),
    }
}

fn types(fields: &[(String, String)]) -> Vec<String> {
    fields.iter().map(|f| f.1.clone()).collect()
}

fn union(fields: &[(String, String)]) -> String {
    one_of(&types(fields))
}

/// One of some types.
fn one_of(types: &[String]) -> String {
    let mut all: Vec<&str> = types.iter().flat_map(|ty| alternatives(ty)).collect();
    all.sort_unstable();
    all.dedup();
    all.join(" | ")
}

/// The parts of `int | list[str | None]` that it is one of: `int`, `list[str | None]`.
fn alternatives(ty: &str) -> Vec<&str> {
    let (mut depth, mut start, mut parts) = (0_usize, 0, Vec::new());
    for (i, c) in ty.char_indices() {
        match c {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            '|' if depth == 0 => {
                parts.push(ty[start..i].trim());
                start = i + 1;
            }
            _ => {}
        }
    }
    parts.push(ty[start..].trim());
    parts
}

/// The type of a record's field.
fn field(model: &Model, ty: &Type) -> String {
    match ty {
        Type::Num(_, Some(crate::model::Holds::Bool)) => "bool".into(),
        Type::Num(num, _) => number(*num).into(),
        Type::Str { nullable } => optional("str".into(), *nullable),
        Type::Handle { object, .. } => format!("vir{object}"),
        Type::Params(..) => "dict[str, TypedValue]".into(),
        Type::Named(name) => model
            .record(name)
            .map_or("int".into(), |r| record(model, r)),
        Type::Array(elem, _) => match elem.as_ref() {
            Type::Num(Num::Char, _) => "str".into(),
            Type::Num(Num::U8, _) => "list[bool]".into(),
            other => format!("list[{}]", field(model, other)),
        },
        _ => "object".into(),
    }
}

fn number(num: Num) -> &'static str {
    if num == Num::F64 { "float" } else { "int" }
}

fn optional(ty: String, nullable: bool) -> String {
    if nullable { format!("{ty} | None") } else { ty }
}

/// What a callback is told, one type each.
pub(super) fn told(model: &Model, ty: &Type) -> String {
    field(model, ty)
}

#[cfg(test)]
mod tests {
    use super::one_of;

    #[test]
    fn what_is_in_brackets_stays_together() {
        let types = ["int".into(), "list[str | None]".into(), "int | None".into()];
        assert_eq!(one_of(&types), "None | int | list[str | None]");
    }
}
