//! What stands for what is missing: declared defaults as Rust, and which types have a `Default`.

use super::lookup::{Lookup, is_list, is_present, text_of};
use super::names;
use crate::model::document::{
    Accepts, By, Card, Choice, Content, Field, FieldKind, Scalar, Struct, TypeRef, Value,
};

/// Types of Rust that have a `Default` without our doing.
const PLAIN: [&str; 13] = [
    "bool", "String", "u8", "u16", "u32", "u64", "i8", "i16", "i32", "i64", "f32", "f64", "Uuid",
];

/// Where to stop on a type that requires itself: it has no values, let alone a default.
const DEPTH: usize = 32;

/// A value in Rust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Given {
    /// The expression.
    pub(super) code: String,
    /// Whether it is what Rust's own `Default` gives.
    pub(super) plain: bool,
}

impl Given {
    fn new(code: impl Into<String>, plain: bool) -> Self {
        Self {
            code: code.into(),
            plain,
        }
    }

    /// `slot`, or this when it is empty.
    pub(super) fn or(&self, slot: &str) -> String {
        if self.plain {
            format!("{slot}.unwrap_or_default()")
        } else if self.code.contains('(') {
            format!("{slot}.unwrap_or_else(|| {})", self.code)
        } else {
            format!("{slot}.unwrap_or({})", self.code)
        }
    }

    /// Whether `place` is something else.
    pub(super) fn differs(&self, place: &str) -> String {
        match self.code.as_str() {
            "false" => place.to_owned(),
            "true" => format!("!{place}"),
            "String::new()" => format!("!{place}.is_empty()"),
            code => format!("{place} != {}", code.trim_end_matches(".to_owned()")),
        }
    }
}

/// A declared default; none when it cannot be said in Rust.
pub(super) fn value(lookup: &Lookup<'_>, value: &Value, text: &str) -> Option<Given> {
    match value {
        Value::Enum(name) => {
            let words = &lookup.words(name)?.values;
            let word = words.iter().find(|w| w.xml == text)?;
            Some(Given::new(
                format!("{name}::{}", names::variant(&word.name)),
                false,
            ))
        }
        Value::Scalar(name) => scalar(lookup.scalar(name)?, text),
    }
}

fn scalar(scalar: &Scalar, text: &str) -> Option<Given> {
    match scalar.rust.as_str() {
        "bool" => truth(scalar, text).map(|yes| Given::new(yes.to_string(), !yes)),
        "String" if text.is_empty() => Some(Given::new("String::new()", true)),
        "String" => Some(Given::new(
            format!("{}.to_owned()", names::literal(text)),
            false,
        )),
        "f32" | "f64" => {
            let number: f64 = text.parse().ok()?;
            Some(Given::new(format!("{number:?}"), number == 0.0))
        }
        integer if integer.starts_with(['u', 'i']) && PLAIN.contains(&integer) => {
            let number = whole(text)?;
            Some(Given::new(number.to_string(), number == 0))
        }
        _ => None,
    }
}

/// What a word means: the first that a scalar has is `true`.
fn truth(scalar: &Scalar, text: &str) -> Option<bool> {
    match &scalar.accepts {
        Accepts::Words(words) => {
            let at = words.iter().position(|w| w == text)?;
            Some(at == 0)
        }
        _ => match text {
            "yes" | "on" | "true" | "1" => Some(true),
            "no" | "off" | "false" | "0" => Some(false),
            _ => None,
        },
    }
}

fn whole(text: &str) -> Option<i128> {
    match text.strip_prefix("0x") {
        Some(hex) => i128::from_str_radix(hex, 16).ok(),
        None => text.parse().ok(),
    }
}

/// The value that a field with `=` declares.
pub(super) fn declared(lookup: &Lookup<'_>, field: &Field) -> Option<Given> {
    let (Card::Default(text) | Card::HiddenDefault(text)) = &field.card else {
        return None;
    };
    value(lookup, text_of(&field.kind)?, text)
}

/// The default of a field, as part of its struct's.
pub(super) fn field(lookup: &Lookup<'_>, field: &Field) -> Option<Given> {
    field_at(lookup, field, 0)
}

fn field_at(lookup: &Lookup<'_>, field: &Field, depth: usize) -> Option<Given> {
    if is_list(&field.card) || matches!(field.kind, FieldKind::Foreign) {
        return Some(Given::new("Vec::new()", true));
    }
    if is_present(&field.kind) {
        return Some(Given::new("false", true));
    }
    match &field.card {
        Card::Optional => Some(Given::new("None", true)),
        Card::One => required(lookup, &field.kind, depth),
        _ => declared(lookup, field),
    }
}

/// What a field that has to be there holds in a value made from nothing.
fn required(lookup: &Lookup<'_>, kind: &FieldKind, depth: usize) -> Option<Given> {
    let has_one = match (text_of(kind), kind) {
        (Some(value), _) => PLAIN.contains(&lookup.value_type(value).as_str()),
        (
            None,
            FieldKind::Splice(ty)
            | FieldKind::Child {
                content: Content::Type(ty),
                ..
            },
        ) => has_default(lookup, ty, depth + 1),
        _ => false,
    };
    has_one.then(|| Given::new("Default::default()", true))
}

/// Whether a type has a `Default`.
fn has_default(lookup: &Lookup<'_>, ty: &TypeRef, depth: usize) -> bool {
    if depth > DEPTH {
        return false;
    }
    match ty {
        TypeRef::Struct(name) => lookup.structure(name).is_some_and(|s| {
            s.fields
                .iter()
                .all(|f| field_at(lookup, f, depth).is_some())
        }),
        TypeRef::Choice(name) => lookup.choice(name).is_some_and(|c| {
            choice_variant(c).is_some_and(|content| match content {
                Content::Type(ty) => has_default(lookup, ty, depth + 1),
                content => matches!(content, Content::Present),
            })
        }),
    }
}

/// What the variant of a choice holds that stands for a missing attribute.
fn choice_variant(choice: &Choice) -> Option<&Content> {
    let By::Attribute {
        default: Some(word),
        ..
    } = &choice.by
    else {
        return None;
    };
    let variant = choice.variants.iter().find(|v| v.xml == *word)?;
    Some(&variant.content)
}

/// Whether a struct has a `Default`.
pub(super) fn of_struct(lookup: &Lookup<'_>, s: &Struct) -> bool {
    has_default(lookup, &TypeRef::Struct(s.name.clone()), 0)
}

/// Whether a choice has a `Default`.
pub(super) fn of_choice(lookup: &Lookup<'_>, c: &Choice) -> bool {
    has_default(lookup, &TypeRef::Choice(c.name.clone()), 0)
}

/// Whether an element with nothing in it is one of these, so that its `Default` is that.
pub(super) fn may_be_empty(lookup: &Lookup<'_>, s: &Struct) -> bool {
    all_missing(lookup, s, 0)
}

fn all_missing(lookup: &Lookup<'_>, s: &Struct, depth: usize) -> bool {
    depth <= DEPTH && s.fields.iter().all(|f| may_be_missing(lookup, f, depth))
}

fn may_be_missing(lookup: &Lookup<'_>, field: &Field, depth: usize) -> bool {
    if is_present(&field.kind) || matches!(field.kind, FieldKind::Foreign) {
        return true;
    }
    match (&field.card, &field.kind) {
        (Card::One, FieldKind::Splice(ty)) => type_may_be_missing(lookup, ty, depth),
        (
            Card::One,
            FieldKind::Child {
                content: Content::Type(ty),
                ..
            },
        ) => field.nonempty && type_may_be_missing(lookup, ty, depth),
        (card, _) => !matches!(card, Card::One | Card::AtLeastOne),
    }
}

fn type_may_be_missing(lookup: &Lookup<'_>, ty: &TypeRef, depth: usize) -> bool {
    match ty {
        TypeRef::Struct(name) => lookup
            .structure(name)
            .is_some_and(|s| all_missing(lookup, s, depth + 1)),
        TypeRef::Choice(name) => {
            lookup
                .choice(name)
                .and_then(choice_variant)
                .is_some_and(|content| match content {
                    Content::Type(ty) => type_may_be_missing(lookup, ty, depth + 1),
                    content => matches!(content, Content::Present),
                })
        }
    }
}
