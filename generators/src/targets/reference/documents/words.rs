//! What stands in the tables' cells about types: words, kinds of text, links.

use std::fmt::Write as _;

use super::super::text::{Html, safe};
use super::book::Book;
use crate::model::document::{
    Accepts, Card, Choice, Content, Field, FieldKind, TypeRef, Value, WordEnum,
};
use crate::targets::schemas::types::type_name;
use crate::targets::schemas::xml::escaped;

/// How many words of an enum are listed where it is used.
const LISTED: usize = 8;

/// How often a field occurs.
pub(super) fn often(f: &Field) -> Html {
    let text = match &f.card {
        _ if f.nonempty || is_present(f) => "optional",
        Card::One => "required",
        Card::Optional => "optional",
        Card::Many => "any number",
        Card::AtLeastOne => "one or more",
        Card::Default(value) | Card::HiddenDefault(value) => return default(value),
    };
    safe(text.to_owned())
}

/// What a missing one means.
pub(super) fn default(value: &str) -> Html {
    safe(format!("default <code>{}</code>", escaped(value)))
}

/// Whether the field is an element that says something by being there.
fn is_present(f: &Field) -> bool {
    let present = matches!(
        f.kind,
        FieldKind::Child {
            content: Content::Present,
            ..
        }
    );
    present && f.card == Card::One
}

/// What an element holds, in a word or with a link.
pub(super) fn content(book: &Book<'_>, content: &Content) -> Html {
    match content {
        Content::Value(v) => value(book, v),
        Content::Present => safe("nothing".into()),
        Content::Raw => safe("any XML".into()),
        Content::Type(ty) if book.in_place(type_name(ty)) => safe(String::new()),
        Content::Type(ty) => structure(book, ty),
    }
}

/// A link to a type.
pub(super) fn structure(book: &Book<'_>, ty: &TypeRef) -> Html {
    let name = type_name(ty);
    safe(link(&book.address(name), name))
}

/// A kind of text: the words of a short enum, else a link.
pub(super) fn value(book: &Book<'_>, value: &Value) -> Html {
    match value {
        Value::Enum(name) => match book.types.enums.get(name.as_str()) {
            Some(e) => of_enum(book, e),
            None => safe(String::new()),
        },
        Value::Scalar(name) => {
            let unit = book.types.unit(value).map(|unit| format!(" in {unit}"));
            let text = link(&book.address(name), name);
            safe(text + &unit.unwrap_or_default())
        }
    }
}

fn of_enum(book: &Book<'_>, e: &WordEnum) -> Html {
    let words: Vec<&str> = e.values.iter().map(|w| w.xml.as_str()).collect();
    let explained = e
        .values
        .iter()
        .any(|w| w.doc.is_some() || w.since.is_some());
    let mut html = listed(words.iter().take(LISTED).copied());
    let address = book.address(&e.name);
    if words.len() > LISTED {
        let _ = write!(html, " … <a href=\"{address}\">all {}</a>", words.len());
    } else if explained {
        let _ = write!(html, " <a href=\"{address}\">meanings</a>");
    }
    safe(html)
}

/// The words that tell the variants of a choice apart.
pub(super) fn variants(c: &Choice) -> Html {
    safe(listed(c.variants.iter().map(|v| v.xml.as_str())))
}

/// `<code>a</code>, <code>b</code>`.
pub(super) fn listed<'w>(words: impl Iterator<Item = &'w str>) -> String {
    let words: Vec<String> = words
        .map(|w| format!("<code>{}</code>", escaped(w)))
        .collect();
    words.join(", ")
}

/// What a scalar accepts.
pub(super) fn accepts(accepts: &Accepts) -> Html {
    safe(match accepts {
        Accepts::Any => "any text".to_owned(),
        Accepts::Pattern(pattern) => format!("<code>{}</code>", escaped(pattern)),
        Accepts::Words(words) => listed(words.iter().map(String::as_str)),
        Accepts::Data { name, min, max } => {
            let mut text = format!("<code>{name}</code>");
            if let Some(min) = min {
                let _ = write!(text, ", at least {min}");
            }
            if let Some(max) = max {
                let _ = write!(text, ", at most {max}");
            }
            text
        }
    })
}

pub(super) fn link(address: &str, text: &str) -> String {
    format!("<a href=\"{address}\"><code>{}</code></a>", escaped(text))
}
