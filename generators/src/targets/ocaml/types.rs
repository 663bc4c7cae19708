//! Types in OCaml, and how their values get into and out of messages.

use super::names;
use crate::model::Num;
use crate::model::shape::Kind;

/// How a number is handled: the part of the names of what writes and reads it.
fn number(num: Num) -> &'static str {
    match num {
        Num::I32 | Num::U8 | Num::U16 | Num::Char => "int",
        Num::U32 => "unsigned",
        Num::I64 | Num::U64 | Num::Long | Num::Ulong => "int64",
        Num::Usize => "long",
        Num::F64 => "double",
    }
}

/// The type of a number.
fn number_type(num: Num) -> &'static str {
    match number(num) {
        "int64" => "int64",
        "double" => "float",
        _ => "int",
    }
}

/// The type of a value, with the rights of objects.
pub(super) fn of(kind: &Kind, rights: &str) -> String {
    match kind {
        Kind::Number(num, _) => number_type(*num).into(),
        Kind::Bool => "bool".into(),
        Kind::Text { nullable: false } | Kind::Uuid => "string".into(),
        Kind::Text { nullable: true } => "string option".into(),
        Kind::Object { name, nullable } => {
            let optional = if *nullable { " option" } else { "" };
            format!("{}{optional}", object(name, rights))
        }
        Kind::Record(name) => record(name),
        Kind::Bytes => "bytes".into(),
        Kind::Numbers(num) => format!("{} array", number_type(*num)),
        Kind::Texts => "string array".into(),
        Kind::Objects(name) => format!("{} list", object(name, rights)),
        Kind::Records(name) => format!("{} list", record(name)),
        Kind::Params(_) => "Typed_params.t".into(),
        Kind::Callback(_) => "unit".into(),
    }
}

/// The type of an object.
pub(super) fn object(name: &str, rights: &str) -> String {
    format!("{rights} Objects.{}", names::handle(name))
}

/// What writes flags: numbers with fewer bits than there are in one.
pub(super) fn put_flags(num: Num) -> &'static str {
    match number(num) {
        "int64" | "long" => "Call.long",
        _ => "Call.unsigned",
    }
}

/// The type of a record.
fn record(name: &str) -> String {
    format!("Records.{}", names::snake(name))
}

/// What writes a value into a call.
pub(super) fn put(kind: &Kind) -> String {
    match kind {
        Kind::Number(num, _) => format!("Call.{}", number(*num)),
        Kind::Bool => "Call.truth".into(),
        Kind::Text { nullable: false } => "Call.text".into(),
        Kind::Text { nullable: true } => "Call.(optional text)".into(),
        Kind::Uuid => "Call.uuid".into(),
        Kind::Object { nullable: true, .. } => "Call.handle_or_none".into(),
        Kind::Object { .. } | Kind::Record(_) | Kind::Records(_) | Kind::Callback(_) => {
            "Call.handle".into()
        }
        Kind::Bytes => "Call.bytes".into(),
        Kind::Numbers(num) => format!("Call.(array {})", number(*num)),
        Kind::Texts => "Call.(array text)".into(),
        Kind::Objects(_) => "Call.(list handle)".into(),
        Kind::Params(_) => "Typed_params.put".into(),
    }
}

/// What reads a value out of a message; objects in it come out of `holder`.
pub(super) fn take(kind: &Kind, holder: &str) -> String {
    match kind {
        Kind::Number(num, _) => format!("Message.{}", number(*num)),
        Kind::Bool => "Message.truth".into(),
        Kind::Text { nullable: false } => "Message.string".into(),
        Kind::Text { nullable: true } => "Message.optional".into(),
        Kind::Uuid => "Message.uuid".into(),
        Kind::Object { nullable: true, .. } => format!("Message.handle_or_none {holder}"),
        Kind::Object { .. } | Kind::Callback(_) => format!("Message.handle {holder}"),
        Kind::Record(name) => format!("Records.take_{}", names::snake(name)),
        Kind::Bytes => "Message.bytes".into(),
        Kind::Numbers(num) => format!("Message.(array {})", number(*num)),
        Kind::Texts => "Message.(array string)".into(),
        Kind::Objects(_) => format!("Message.(list (handle {holder}))"),
        Kind::Records(name) => format!("(Message.list Records.take_{})", names::snake(name)),
        Kind::Params(_) => "Typed_params.take".into(),
    }
}
