//! Types of documents by name, and which of them a document reaches.

use std::collections::BTreeMap;

use indexmap::IndexSet;

use crate::model::document::{
    Accepts, Choice, Content, Document, Documents, Field, FieldKind, Scalar, Struct, TypeRef,
    Value, WordEnum,
};

/// The types of all documents, by name.
pub(super) struct Types<'a> {
    pub(super) structs: BTreeMap<&'a str, &'a Struct>,
    pub(super) choices: BTreeMap<&'a str, &'a Choice>,
    pub(super) enums: BTreeMap<&'a str, &'a WordEnum>,
    pub(super) scalars: &'a BTreeMap<String, Scalar>,
}

/// What a document is made of, in the order of a walk from its root.
#[derive(Default)]
pub(super) struct Reached {
    /// Names of structs and choices.
    pub(super) types: IndexSet<String>,
    /// Enums and scalars.
    pub(super) values: IndexSet<Text>,
    /// Whether an element keeps anything at all.
    pub(super) raw: bool,
    /// Whether an element keeps elements of unknown namespaces.
    pub(super) foreign: bool,
    /// Whether a number may have a unit.
    pub(super) unit: bool,
}

/// An enum or a scalar, ordered and hashed by name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Text {
    pub(super) name: String,
    pub(super) is_enum: bool,
}

impl<'a> Types<'a> {
    pub(super) fn of(all: &'a Documents) -> Self {
        Self {
            structs: all.structs.iter().map(|s| (s.name.as_str(), s)).collect(),
            choices: all.choices.iter().map(|c| (c.name.as_str(), c)).collect(),
            enums: all.enums.iter().map(|e| (e.name.as_str(), e)).collect(),
            scalars: &all.scalars,
        }
    }

    /// Everything that a document is made of.
    pub(super) fn reached(&self, document: &Document) -> Reached {
        let mut out = Reached::default();
        self.reach(&document.root, &mut out);
        out
    }

    fn reach(&self, name: &str, out: &mut Reached) {
        if !out.types.insert(name.to_owned()) {
            return;
        }
        if let Some(s) = self.structs.get(name) {
            for f in &s.fields {
                self.reach_field(f, out);
            }
        } else if let Some(c) = self.choices.get(name) {
            for v in &c.variants {
                self.reach_content(&v.content, out);
            }
        }
    }

    fn reach_field(&self, f: &Field, out: &mut Reached) {
        match &f.kind {
            FieldKind::Attribute { value, .. } | FieldKind::Text { value } => {
                self.reach_value(value, out);
            }
            FieldKind::Child { content, .. } => self.reach_content(content, out),
            FieldKind::Splice(ty) => self.reach(type_name(ty), out),
            FieldKind::Foreign => (out.foreign, out.raw) = (true, true),
        }
    }

    fn reach_content(&self, content: &Content, out: &mut Reached) {
        match content {
            Content::Value(value) => self.reach_value(value, out),
            Content::Type(ty) => self.reach(type_name(ty), out),
            Content::Raw => out.raw = true,
            Content::Present => {}
        }
    }

    fn reach_value(&self, value: &Value, out: &mut Reached) {
        let (name, is_enum) = match value {
            Value::Scalar(name) => (name, false),
            Value::Enum(name) => (name, true),
        };
        out.unit |= self.unit(value).is_some();
        out.values.insert(Text {
            name: name.clone(),
            is_enum,
        });
    }

    /// The unit of a number that may have another one named beside it.
    pub(super) fn unit(&self, value: &Value) -> Option<&'a str> {
        match value {
            Value::Scalar(name) => self.scalars.get(name)?.unit.as_deref(),
            Value::Enum(_) => None,
        }
    }

    /// Whether a value may be any text.
    pub(super) fn is_any(&self, value: &Value) -> bool {
        match value {
            Value::Scalar(name) => self
                .scalars
                .get(name)
                .is_none_or(|s| matches!(s.accepts, Accepts::Any)),
            Value::Enum(_) => false,
        }
    }
}

/// The name of a structure.
pub(super) fn type_name(ty: &TypeRef) -> &str {
    match ty {
        TypeRef::Struct(name) | TypeRef::Choice(name) => name,
    }
}

/// The name of a kind of text.
pub(super) fn value_name(value: &Value) -> &str {
    match value {
        Value::Scalar(name) | Value::Enum(name) => name,
    }
}
