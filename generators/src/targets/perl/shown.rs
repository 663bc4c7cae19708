//! How conformance tests show values, and write them down.

use super::results;
use crate::conformance::literal;
use crate::model::shape::{Kind, Slot};
use crate::model::{Model, Num};

/// How the values that a method gives become one text.
pub(super) fn shown_all(model: &Model, gives: &[Slot]) -> String {
    match gives {
        [] => "NOTHING".into(),
        [one] if is_list(model, &one.kind) => format!("list({})", within(&one.kind)),
        // What C has no number for is -1 in Perl.
        [one] if one.name == "return" && matches!(one.kind, Kind::Number(Num::U32, None)) => {
            "one(\\&unsigned)".into()
        }
        [one] => format!("one({})", within(&one.kind)),
        several => {
            let each: Vec<String> = several.iter().map(|s| within(&s.kind)).collect();
            format!("several({})", each.join(", "))
        }
    }
}

/// Whether a method gives a list of values, and not one that holds them.
fn is_list(model: &Model, kind: &Kind) -> bool {
    match kind {
        Kind::Texts | Kind::Numbers(_) | Kind::Objects(_) => true,
        Kind::Records(record) => !results::is_entry(model, record),
        _ => false,
    }
}

/// The function that shows a value of a kind, lists being arrays.
pub(super) fn within(kind: &Kind) -> String {
    match kind {
        Kind::Number(..) => "\\&number".into(),
        Kind::Bool => "\\&truth".into(),
        Kind::Text { .. } | Kind::Callback(_) => "\\&text".into(),
        Kind::Uuid => "\\&uuid".into(),
        Kind::Object { .. } => "\\&thing".into(),
        Kind::Record(name) => format!("record('{name}')"),
        Kind::Bytes => "\\&data".into(),
        Kind::Numbers(_) => "each_of(\\&number)".into(),
        Kind::Texts => "each_of(\\&text)".into(),
        Kind::Objects(_) => "each_of(\\&thing)".into(),
        Kind::Records(name) => format!("records('{name}')"),
        Kind::Params(_) => "\\&params".into(),
    }
}

/// Text that may name a folder.
pub(super) fn text(given: &str) -> String {
    if literal::names_folder(given) {
        format!("$case->text({})", literal(given))
    } else {
        literal(given)
    }
}

/// A text in double quotes.
pub(super) fn literal(text: &str) -> String {
    literal::quoted(text, &['$', '@'], literal::hexadecimal)
}

/// Bytes in double quotes.
pub(super) fn data(bytes: &[u8]) -> String {
    literal::bytes(bytes)
}
