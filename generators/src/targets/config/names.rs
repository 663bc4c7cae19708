//! Names in Rust.

use crate::targets::rust::names::RESERVED;

/// Words that no raw identifier can be.
const NEVER_RAW: [&str; 4] = ["self", "Self", "super", "crate"];

/// Names of locals and arguments in every generated function, which a field's local must not hide.
const LOCALS: [&str; 5] = ["el", "rd", "w", "a", "c"];

/// Name of a field.
pub(super) fn field(name: &str) -> String {
    if NEVER_RAW.contains(&name) {
        format!("{name}_")
    } else if RESERVED.contains(&name) {
        format!("r#{name}")
    } else {
        name.to_owned()
    }
}

/// Name of what a field is collected in while an element is read.
pub(super) fn local(name: &str) -> String {
    if LOCALS.contains(&name) {
        format!("{name}_")
    } else {
        field(name)
    }
}

/// Name of a variant.
pub(super) fn variant(name: &str) -> String {
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("V{name}")
    } else if NEVER_RAW.contains(&name) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}

/// Name of a module, from a part of a topic.
pub(super) fn module(part: &str) -> String {
    field(&part.replace('-', "_"))
}

/// A Rust string literal.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// `"a", "b"`.
pub(super) fn literals<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    texts.map(literal).collect::<Vec<_>>().join(", ")
}
