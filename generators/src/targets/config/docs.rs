//! Documentation of the types, with what a field is in XML.

use super::lookup::{Lookup, is_list};
use crate::model::document::{By, Card, Field, FieldKind, TypeRef, Variant, Word};
use crate::targets::wire::docs::{lines, wrap};

/// The lines of a text and the release it goes back to.
pub(super) fn item(text: &str, since: Option<&String>) -> Vec<String> {
    let mut out = lines(text, 4);
    if let Some(since) = since {
        out.push(String::new());
        out.push(format!("Since {since}."));
    }
    out
}

/// A field: what it means, then what it is in XML.
pub(super) fn field(lookup: &Lookup<'_>, field: &Field) -> Vec<String> {
    let mut said = form(lookup, field);
    if let Some(since) = &field.since {
        said.push(format!("since {since}"));
    }
    match &field.card {
        Card::Default(v) | Card::HiddenDefault(v) => said.push(format!("`{v}` when missing")),
        Card::AtLeastOne => said.push("at least one".to_owned()),
        Card::One | Card::Optional | Card::Many => {}
    }
    if field.live {
        said.push("only in live documents".to_owned());
    }
    if field.secure {
        said.push("written only with secrets".to_owned());
    }
    let mut out = lines(&field.doc, 8);
    if !said.is_empty() {
        if !out.is_empty() {
            out.push(String::new());
        }
        out.extend(wrap(&sentence(&said.join(", ")), 92));
    }
    out
}

/// What a field is in XML.
fn form(lookup: &Lookup<'_>, field: &Field) -> Vec<String> {
    let many = is_list(&field.card);
    let form = match &field.kind {
        FieldKind::Attribute { xml, .. } => format!("attribute `{xml}`"),
        FieldKind::Child { xml, .. } if many => format!("elements `{xml}`"),
        FieldKind::Child { xml, .. } => format!("element `{xml}`"),
        FieldKind::Text { .. } => "the text of the element".to_owned(),
        FieldKind::Foreign => "elements of namespaces that are not known".to_owned(),
        FieldKind::Splice(TypeRef::Struct(_)) => return Vec::new(),
        FieldKind::Splice(TypeRef::Choice(name)) => match lookup.choice(name).map(|c| &c.by) {
            Some(By::Attribute { name, .. }) => format!("told by attribute `{name}`"),
            _ if many => "elements told by their names".to_owned(),
            _ => "an element told by its name".to_owned(),
        },
    };
    vec![form]
}

fn sentence(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(chars).collect::<String>() + "."
}

/// A variant of a choice.
pub(super) fn variant(by: &By, variant: &Variant) -> Vec<String> {
    let form = match by {
        By::Attribute { name, .. } => format!("attribute `{name}` is `{}`", variant.xml),
        By::Child => format!("element `{}`", variant.xml),
    };
    with_form(&variant.doc, &form, variant.since.as_ref())
}

/// A word of an enum.
pub(super) fn word(word: &Word) -> Vec<String> {
    let doc = word.doc.as_deref().unwrap_or_default();
    with_form(doc, &format!("`{}`", word.xml), word.since.as_ref())
}

fn with_form(doc: &str, form: &str, since: Option<&String>) -> Vec<String> {
    let since = since.map_or_else(String::new, |since| format!(", since {since}"));
    let mut out = lines(doc, 8);
    if !out.is_empty() {
        out.push(String::new());
    }
    out.push(sentence(&format!("{form}{since}")));
    out
}
