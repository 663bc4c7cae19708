//! `read.rs` of a topic.

use serde::Serialize;

use super::lookup::{Lookup, Topic, is_list, is_present};
use super::types::type_name;
use super::{MARK, choices, defaults, names, render};
use crate::model::document::{Card, Content, Document, Field, FieldKind, Struct};
use crate::output::Output;

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    topic: &'a str,
    documents: Vec<DocumentView>,
    structs: Vec<StructView>,
    choices: Vec<choices::ReadView>,
}

#[derive(Serialize)]
struct DocumentView {
    root: String,
    element: String,
    /// Prefix and URI, as literals.
    namespaces: Vec<(String, String)>,
    /// A short document, as a raw literal.
    example: String,
}

/// How a struct is read.
#[derive(Default, Serialize)]
struct StructView {
    name: String,
    /// What fields are collected in: name, first value.
    slots: Vec<(String, &'static str)>,
    /// Arms of the `match` on attributes: pattern, call.
    attributes: Vec<(String, String)>,
    /// Arms of the `match` on children.
    children: Vec<(String, String)>,
    /// What is read of the element as a whole: name, value.
    wholes: Vec<(String, String)>,
    /// The fields: name, value.
    fields: Vec<(String, String)>,
}

pub(super) fn emit(lookup: &Lookup<'_>, topic: &Topic<'_>, out: &mut Output) {
    let whole = lookup.whole_contents();
    let file = File {
        mark: MARK,
        topic: topic.name,
        documents: topic.documents.iter().map(|d| document(d)).collect(),
        structs: topic.structs.iter().map(|s| structure(lookup, s)).collect(),
        choices: topic
            .choices
            .iter()
            .map(|c| choices::read_view(lookup, c, &whole))
            .collect(),
    };
    out.file(topic.file("read"), render("config/read.rs.j2", &file));
}

fn document(d: &Document) -> DocumentView {
    DocumentView {
        root: d.root.clone(),
        element: names::literal(&d.element),
        namespaces: d
            .namespaces
            .iter()
            .map(|(prefix, uri)| (names::literal(prefix), names::literal(uri)))
            .collect(),
        example: format!("r#\"{}\"#", d.example.trim()),
    }
}

fn structure(lookup: &Lookup<'_>, s: &Struct) -> StructView {
    let mut view = StructView {
        name: s.name.clone(),
        ..StructView::default()
    };
    for field in &s.fields {
        collect(lookup, field, &mut view);
        view.fields
            .push((names::field(&field.name), finish(lookup, field)));
    }
    view
}

/// Where a field comes from.
fn collect(lookup: &Lookup<'_>, field: &Field, view: &mut StructView) {
    let slot = names::local(&field.name);
    let first = if is_list(&field.card) || matches!(field.kind, FieldKind::Foreign) {
        "Vec::new()"
    } else if is_present(&field.kind) {
        "false"
    } else {
        "None"
    };
    match &field.kind {
        FieldKind::Attribute { xml, value } => {
            let codec = lookup.codec(value);
            let call = format!("rd.attribute::<{codec}>(&a, &mut {slot})");
            arm(
                &mut view.attributes,
                field,
                &names::literal(xml),
                call,
                "{ rd.skip_attribute(&a); Ok(()) }",
            );
        }
        FieldKind::Child { xml, content } => {
            let call = child(lookup, field, content, &slot);
            arm(
                &mut view.children,
                field,
                &names::literal(xml),
                call,
                "{ rd.skip(c); Ok(()) }",
            );
        }
        FieldKind::Foreign => {
            let call = format!("rd.foreign(c, &mut {slot})");
            arm(
                &mut view.children,
                field,
                "\"\"",
                call,
                "{ rd.skip(c); Ok(()) }",
            );
        }
        FieldKind::Splice(_) | FieldKind::Text { .. } => {
            view.wholes.push((slot, whole(lookup, field)));
            return;
        }
    }
    view.slots.push((slot, first));
}

/// Adds the arm of a field; of one of the live state, also the arm that passes over it.
fn arm(arms: &mut Vec<(String, String)>, field: &Field, pattern: &str, call: String, skip: &str) {
    if field.live {
        arms.push((format!("{pattern} if rd.live()"), call));
        arms.push((pattern.to_owned(), skip.to_owned()));
    } else {
        arms.push((pattern.to_owned(), call));
    }
}

/// The call that reads a child.
fn child(lookup: &Lookup<'_>, field: &Field, content: &Content, slot: &str) -> String {
    let many = is_list(&field.card);
    match content {
        Content::Value(value) => {
            let codec = lookup.codec(value);
            let method = if many { "text_item" } else { "text_child" };
            format!("rd.{method}::<{codec}>(c, &mut {slot})")
        }
        Content::Present => format!("{{ rd.present(c, &mut {slot}); Ok(()) }}"),
        Content::Raw if many => format!("rd.raw_item(c, &mut {slot})"),
        Content::Raw => format!("rd.raw(c, &mut {slot})"),
        Content::Type(_) => {
            let method = match (many, field.nonempty, field.boxed) {
                (true, ..) => "item",
                (false, true, _) => "child_nonempty",
                (false, false, true) => "child_boxed",
                (false, false, false) => "child",
            };
            format!("rd.{method}(c, &mut {slot})")
        }
    }
}

/// What reads a field that is not one node: text, or what is spliced in.
fn whole(lookup: &Lookup<'_>, field: &Field) -> String {
    let optional = field.card == Card::Optional;
    let read = match &field.kind {
        FieldKind::Text { value } => {
            let method = if field.card == Card::One {
                "text"
            } else {
                "text_opt"
            };
            format!("rd.{method}::<{}>(el)?", lookup.codec(value))
        }
        FieldKind::Splice(ty) => {
            let name = type_name(ty);
            match lookup.by_attribute(field) {
                Some((_, attribute)) if optional => {
                    let attribute = names::literal(attribute);
                    format!("rd.choice_opt::<{name}>(el, {attribute})?")
                }
                None if lookup.by_child(ty) => {
                    let method = match field.card {
                        Card::Many => "child_choices",
                        Card::AtLeastOne => "child_choices_some",
                        Card::Optional => "child_choice_opt",
                        _ => "child_choice",
                    };
                    format!("rd.{method}::<{name}>(el)?")
                }
                None if optional => format!("rd.splice_opt::<{name}>(el)?"),
                _ => format!("{name}::read(el, rd)?"),
            }
        }
        _ => String::new(),
    };
    let read = match (field.boxed, optional) {
        (true, true) => format!("{read}.map(Box::new)"),
        (true, false) => format!("Box::new({read})"),
        _ => read,
    };
    if !field.live {
        return read;
    }
    // Read in any case, so that strict reading knows it.
    match field.card {
        Card::One => format!("Some({read}).filter(|_| rd.live()).unwrap_or_default()"),
        Card::Many => format!("if rd.live() {{ {read} }} else {{ Vec::new() }}"),
        _ => format!("{read}.filter(|_| rd.live())"),
    }
}

/// What a field becomes of what was collected.
fn finish(lookup: &Lookup<'_>, field: &Field) -> String {
    let slot = names::local(&field.name);
    if let Some(given) = defaults::declared(lookup, field) {
        return given.or(&slot);
    }
    if is_present(&field.kind) {
        return slot;
    }
    match (&field.card, &field.kind) {
        (Card::One, FieldKind::Attribute { xml, .. }) => {
            format!(
                "rd.required_attribute({slot}, el, {})?",
                names::literal(xml)
            )
        }
        (Card::One, FieldKind::Child { .. }) if field.nonempty => {
            format!("{slot}.unwrap_or_default()")
        }
        (Card::One, FieldKind::Child { xml, .. }) => {
            format!("rd.required_child({slot}, el, {})?", names::literal(xml))
        }
        (Card::AtLeastOne, FieldKind::Child { xml, .. }) => {
            format!("rd.at_least_one({slot}, el, {})?", names::literal(xml))
        }
        _ => slot,
    }
}
