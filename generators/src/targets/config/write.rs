//! `write.rs` of a topic.

use serde::Serialize;

use super::lookup::{Lookup, Topic, is_list};
use super::told::{Telling, Told};
use super::{MARK, choices, defaults, names, render};
use crate::model::document::{Card, Content, Field, FieldKind, Struct};
use crate::output::Output;

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    topic: &'a str,
    structs: Vec<StructView>,
    choices: Vec<choices::WriteView>,
}

/// How a struct is written: statements.
#[derive(Serialize)]
struct StructView {
    name: String,
    attributes: Vec<String>,
    content: Vec<String>,
}

pub(super) fn emit(lookup: &Lookup<'_>, topic: &Topic<'_>, out: &mut Output) {
    let (told, whole) = (Told::of(lookup), lookup.whole_contents());
    let file = File {
        mark: MARK,
        topic: topic.name,
        structs: topic
            .structs
            .iter()
            .map(|s| structure(lookup, &told, s))
            .collect(),
        choices: topic
            .choices
            .iter()
            .map(|c| choices::write_view(lookup, c, &told.silent, &whole))
            .collect(),
    };
    out.file(topic.file("write"), render("config/write.rs.j2", &file));
}

fn structure<'a>(lookup: &Lookup<'a>, told: &Told<'a>, s: &'a Struct) -> StructView {
    let tellings = told.tellings(lookup, s);
    let attributes = s
        .fields
        .iter()
        .zip(tellings)
        .filter_map(|(f, telling)| guarded(lookup, f, attribute(lookup, f, telling)?));
    let content = s
        .fields
        .iter()
        .filter_map(|f| guarded(lookup, f, content(lookup, f)?));
    StructView {
        name: s.name.clone(),
        attributes: attributes.collect(),
        content: content.collect(),
    }
}

/// A call that writes a field, and what has to hold besides what the field's marks say.
struct Call {
    code: String,
    condition: Option<String>,
}

impl Call {
    fn always(code: String) -> Self {
        Self {
            code,
            condition: None,
        }
    }
}

/// A statement, under the conditions that the field's marks and its default set.
fn guarded(lookup: &Lookup<'_>, field: &Field, call: Call) -> Option<String> {
    let mut conditions = Vec::new();
    if field.live {
        conditions.push("w.live()".to_owned());
    }
    if field.secure {
        conditions.push("w.secure()".to_owned());
    }
    if matches!(field.card, Card::HiddenDefault(_)) {
        let given = defaults::declared(lookup, field)?;
        conditions.push(given.differs(&place(field)));
    }
    conditions.extend(call.condition);
    let code = call.code;
    let end = if code.ends_with('}') { "" } else { ";" };
    Some(if conditions.is_empty() {
        format!("{code}{end}")
    } else {
        format!("if {} {{ {code}{end} }}", conditions.join(" && "))
    })
}

/// The field of `self`.
fn place(field: &Field) -> String {
    format!("self.{}", names::field(&field.name))
}

/// The field as an `Option` of a reference.
fn as_option(field: &Field) -> String {
    let method = if field.boxed { "as_deref" } else { "as_ref" };
    format!("{}.{method}()", place(field))
}

/// What writes a field's attributes.
fn attribute(lookup: &Lookup<'_>, field: &Field, telling: Telling) -> Option<Call> {
    let it = place(field);
    Some(match &field.kind {
        FieldKind::Attribute { xml, value } => {
            let (xml, codec) = (names::literal(xml), lookup.codec(value));
            Call::always(match field.card {
                Card::Optional => {
                    format!("w.attribute_opt::<{codec}>({xml}, {})", as_option(field))
                }
                _ => format!("w.attribute::<{codec}>({xml}, &{it})"),
            })
        }
        FieldKind::Text { value } if lookup.has_unit(value) => Call {
            code: format!("w.unit::<{}>()", lookup.codec(value)),
            condition: (field.card == Card::Optional).then(|| format!("{it}.is_some()")),
        },
        FieldKind::Splice(ty) if lookup.has_attributes(ty) => {
            let method = match telling {
                Telling::Silent => "other_attributes",
                Telling::First | Telling::Clash => "attributes",
            };
            spliced(field, &format!("{method}(w)"))
        }
        _ => return None,
    })
}

/// What writes a field's text and elements.
fn content(lookup: &Lookup<'_>, field: &Field) -> Option<Call> {
    let it = place(field);
    Some(match &field.kind {
        FieldKind::Text { value } => {
            let codec = lookup.codec(value);
            Call::always(match field.card {
                Card::Optional => format!("w.text_opt::<{codec}>({})", as_option(field)),
                _ => format!("w.text::<{codec}>(&{it})"),
            })
        }
        FieldKind::Child { xml, content } => {
            Call::always(child(lookup, field, &names::literal(xml), content))
        }
        FieldKind::Foreign => Call::always(format!("w.foreign(&{it})")),
        FieldKind::Splice(ty) if lookup.by_child(ty) && is_list(&field.card) => {
            Call::always(format!("for one in &{it} {{ one.write_child(w); }}"))
        }
        FieldKind::Splice(ty) if lookup.by_child(ty) => spliced(field, "write_child(w)"),
        FieldKind::Splice(ty) if lookup.has_content(ty) => spliced(field, "content(w)"),
        FieldKind::Attribute { .. } | FieldKind::Splice(_) => return None,
    })
}

/// A call of a method of what is spliced in.
fn spliced(field: &Field, method: &str) -> Call {
    let it = place(field);
    if field.card == Card::Optional {
        Call {
            code: format!("one.{method}"),
            condition: Some(format!("let Some(one) = &{it}")),
        }
    } else {
        Call {
            code: format!("{it}.{method}"),
            condition: None,
        }
    }
}

/// The call that writes a child.
fn child(lookup: &Lookup<'_>, field: &Field, xml: &str, content: &Content) -> String {
    let it = place(field);
    let many = is_list(&field.card);
    let optional = field.card == Card::Optional;
    match content {
        Content::Present => format!("w.present({xml}, {it})"),
        Content::Raw if many => format!("w.raw_items({xml}, &{it})"),
        Content::Raw if optional => format!("w.raw({xml}, {})", as_option(field)),
        Content::Raw => format!("w.raw({xml}, Some(&{it}))"),
        Content::Value(value) => {
            let codec = lookup.codec(value);
            if many {
                format!("w.text_items::<{codec}>({xml}, &{it})")
            } else if optional {
                format!("w.text_child_opt::<{codec}>({xml}, {})", as_option(field))
            } else {
                format!("w.text_child::<{codec}>({xml}, &{it})")
            }
        }
        Content::Type(_) => match (many, optional, field.nonempty) {
            (true, ..) => format!("w.items({xml}, &{it})"),
            (_, true, true) => format!("w.child_nonempty({xml}, {})", as_option(field)),
            (_, false, true) => format!("w.child_nonempty({xml}, Some(&{it}))"),
            (_, true, false) => format!("w.child_opt({xml}, {})", as_option(field)),
            (_, false, false) => format!("w.child({xml}, &{it})"),
        },
    }
}
