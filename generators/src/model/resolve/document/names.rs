//! Names in Rust, and the documentation that follows from them.

use std::collections::HashMap;

use heck::{ToSnakeCase as _, ToUpperCamelCase as _};

use crate::model::document::{By, Content, Documents, FieldKind, Origin, TypeRef, Value};

/// Name of a type or variant.
pub(super) fn pascal(xml: &str) -> String {
    let name = xml.to_upper_camel_case();
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("V{name}")
    } else {
        name
    }
}

/// Name of a field.
pub(in crate::model) fn snake(xml: &str) -> String {
    xml.to_snake_case()
}

/// Gives what has no documentation of its own that of its type, and variants what their name says.
pub(super) fn docs(out: &mut Documents) {
    for choice in &mut out.choices {
        for variant in choice.variants.iter_mut().filter(|v| v.doc.is_empty()) {
            variant.doc = match &choice.by {
                By::Attribute { name, .. } => format!("`{name}` is `{}`.", variant.xml),
                By::Child => format!("The child is `{}`.", variant.xml),
            };
        }
    }
    let of_variant: HashMap<String, String> = (out.choices.iter().flat_map(|c| &c.variants))
        .filter_map(|v| match &v.content {
            Content::Type(TypeRef::Struct(name)) => Some((name.clone(), v.doc.clone())),
            _ => None,
        })
        .collect();
    for s in &mut out.structs {
        if s.doc.is_empty()
            && let Some(doc) = of_variant.get(&s.name)
            && matches!(s.origin, Origin::Variant | Origin::Inline)
        {
            s.doc.clone_from(doc);
        }
    }
    let types: HashMap<String, String> = (out.structs.iter().map(|s| (&s.name, &s.doc)))
        .chain(out.choices.iter().map(|c| (&c.name, &c.doc)))
        .chain(out.enums.iter().map(|e| (&e.name, &e.doc)))
        .map(|(name, doc)| (name.clone(), doc.clone()))
        .collect();
    for field in out.structs.iter_mut().flat_map(|s| &mut s.fields) {
        if !field.doc.is_empty() {
            continue;
        }
        let name = match &field.kind {
            FieldKind::Child {
                content: Content::Type(TypeRef::Struct(n) | TypeRef::Choice(n)),
                ..
            }
            | FieldKind::Splice(TypeRef::Struct(n) | TypeRef::Choice(n))
            | FieldKind::Attribute {
                value: Value::Enum(n),
                ..
            }
            | FieldKind::Child {
                content: Content::Value(Value::Enum(n)),
                ..
            }
            | FieldKind::Text {
                value: Value::Enum(n),
            } => n,
            FieldKind::Foreign => {
                "Elements of namespaces that are not known.".clone_into(&mut field.doc);
                continue;
            }
            _ => continue,
        };
        if let Some(doc) = types.get(name) {
            field.doc.clone_from(doc);
        }
    }
}
