//! Types in Java, and how their values get into and out of messages.

use super::names;
use crate::model::shape::{Kind, Slot};
use crate::model::{Function, Model, Num};

/// The type of a number.
pub(super) fn number(num: Num) -> &'static str {
    match num {
        Num::I32 | Num::U32 | Num::U8 | Num::U16 | Num::Char => "int",
        Num::I64 | Num::U64 | Num::Long | Num::Ulong | Num::Usize => "long",
        Num::F64 => "double",
    }
}

/// The type of a value.
pub(super) fn of(kind: &Kind) -> String {
    match kind {
        Kind::Number(num, _) => number(*num).into(),
        Kind::Bool => "boolean".into(),
        Kind::Text { .. } => "String".into(),
        Kind::Uuid => "int[]".into(),
        Kind::Object { name, .. } => names::class(name),
        Kind::Record(name) => name.clone(),
        Kind::Bytes => "byte[]".into(),
        Kind::Numbers(num) => format!("{}[]", number(*num)),
        Kind::Texts => "String[]".into(),
        Kind::Objects(name) => format!("{}[]", names::class(name)),
        Kind::Records(name) => format!("{name}[]"),
        Kind::Params(_) => "TypedParameter[]".into(),
        Kind::Callback(_) => "Object".into(),
    }
}

/// How an argument is written into the message.
pub(super) fn put(kind: &Kind, name: &str) -> String {
    match kind {
        Kind::Uuid => format!(".putUuid({name})"),
        _ => format!(".put({name})"),
    }
}

/// What is written for an argument that Java does not ask for.
pub(super) fn put_nothing(kind: &Kind) -> &'static str {
    match kind {
        Kind::Number(num, _) if number(*num) == "long" => ".put(0L)",
        Kind::Text { .. } => ".put((String) null)",
        _ => ".put(0)",
    }
}

/// The expression that reads a result, in a method of `f`.
pub(super) fn take(model: &Model, f: &Function, slot: &Slot) -> String {
    match &slot.kind {
        Kind::Object {
            name,
            nullable: true,
        } => format!(
            "call.takeObject(handle -> new {}({}, handle))",
            names::class(name),
            holder(model, f, name)
        ),
        Kind::Object { name, .. } => format!(
            "new {}({}, call.takeLong())",
            names::class(name),
            holder(model, f, name)
        ),
        Kind::Objects(name) => {
            let class = names::class(name);
            let holder = holder(model, f, name);
            format!(
                "call.takeList(message -> new {class}({holder}, message.takeLong()), {class}[]::new)"
            )
        }
        kind => plain(kind),
    }
}

/// The expression that reads a value that belongs to no object.
pub(super) fn plain(kind: &Kind) -> String {
    match kind {
        Kind::Number(num, _) => match number(*num) {
            "int" => "call.takeInt()".into(),
            "long" => "call.takeLong()".into(),
            _ => "call.takeDouble()".into(),
        },
        Kind::Bool => "call.takeBoolean()".into(),
        Kind::Text { .. } => "call.takeText()".into(),
        Kind::Uuid => "call.takeUuid()".into(),
        Kind::Record(name) => format!("new {name}(call)"),
        Kind::Bytes => "call.takeBytes()".into(),
        Kind::Numbers(num) => match number(*num) {
            "int" => "call.takeInts()".into(),
            _ => "call.takeLongs()".into(),
        },
        Kind::Texts => "call.takeTexts()".into(),
        Kind::Records(name) => format!("call.takeList({name}::new, {name}[]::new)"),
        Kind::Params(_) => "call.takeParameters()".into(),
        Kind::Object { .. } | Kind::Objects(_) | Kind::Callback(_) => "call.takeLong()".into(),
    }
}

/// What a new object is told it belongs to.
fn holder(model: &Model, f: &Function, object: &str) -> String {
    let needed = names::holder(object);
    let owner = f.owner.as_deref().unwrap_or_default();
    let other =
        f.args.iter().skip(1).find(
            |a| matches!(&a.ty, crate::model::Type::Handle { object, .. } if object == needed),
        );
    if let Some(other) = other
        && let Some(name) = names::argument(model, f, &other.name)
    {
        name
    } else if owner == needed {
        "this".into()
    } else if names::holder(owner) == needed {
        "holder".into()
    } else {
        "connect()".into()
    }
}

/// The class that stands for a type in generic ones.
pub(super) fn boxed(ty: &str) -> &str {
    match ty {
        "void" => "Void",
        "int" => "Integer",
        "long" => "Long",
        "double" => "Double",
        "boolean" => "Boolean",
        other => other,
    }
}
