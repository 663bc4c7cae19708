//! Types of documents by name, and which of them a document reaches.

use std::collections::BTreeMap;

use indexmap::IndexSet;

use crate::model::document::{
    Accepts, Choice, Content, Document, Documents, Field, FieldKind, Scalar, Struct, TypeRef,
    Value, WordEnum,
};

/// The types of all documents, by name.
pub(in crate::targets) struct Types<'a> {
    pub(in crate::targets) structs: BTreeMap<&'a str, &'a Struct>,
    pub(in crate::targets) choices: BTreeMap<&'a str, &'a Choice>,
    pub(in crate::targets) enums: BTreeMap<&'a str, &'a WordEnum>,
    pub(in crate::targets) scalars: &'a BTreeMap<String, Scalar>,
}

/// What a document is made of, in the order of a walk from its root.
#[derive(Default)]
pub(in crate::targets) struct Reached {
    /// Names of structs and choices.
    pub(in crate::targets) types: IndexSet<String>,
    /// Enums and scalars.
    pub(in crate::targets) values: IndexSet<Text>,
    /// Whether an element keeps anything at all.
    pub(in crate::targets) raw: bool,
    /// Whether an element keeps elements of unknown namespaces.
    pub(in crate::targets) foreign: bool,
    /// Whether a number may have a unit.
    pub(in crate::targets) unit: bool,
}

impl Reached {
    /// Leaves out what another document has already.
    pub(in crate::targets) fn remove(&mut self, known: &Self) {
        self.types.retain(|name| !known.types.contains(name));
        self.values.retain(|text| !known.values.contains(text));
        self.raw &= !known.raw;
        self.foreign &= !known.foreign;
        self.unit &= !known.unit;
    }
}

/// An enum or a scalar, ordered and hashed by name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(in crate::targets) struct Text {
    pub(in crate::targets) name: String,
    pub(in crate::targets) is_enum: bool,
}

impl<'a> Types<'a> {
    pub(in crate::targets) fn of(all: &'a Documents) -> Self {
        Self {
            structs: all.structs.iter().map(|s| (s.name.as_str(), s)).collect(),
            choices: all.choices.iter().map(|c| (c.name.as_str(), c)).collect(),
            enums: all.enums.iter().map(|e| (e.name.as_str(), e)).collect(),
            scalars: &all.scalars,
        }
    }

    /// Everything that a document is made of.
    pub(in crate::targets) fn reached(&self, document: &Document) -> Reached {
        let mut out = Reached::default();
        self.reach(&document.root, &mut out);
        out
    }

    /// The document inside this one, such as the domain of a snapshot, whose file need not be repeated; where there are
    /// several, the one with most in it.
    pub(super) fn largest_part<'d>(
        &self,
        all: &'d Documents,
        document: &Document,
        reached: &Reached,
    ) -> Option<(&'d Document, Reached)> {
        let is_inside = |d: &&Document| d.root != document.root && reached.types.contains(&d.root);
        let parts = all.documents.iter().filter(is_inside);
        parts
            .map(|d| (d, self.reached(d)))
            .max_by_key(|(_, r)| r.types.len())
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
    pub(in crate::targets) fn unit(&self, value: &Value) -> Option<&'a str> {
        match value {
            Value::Scalar(name) => self.scalars.get(name)?.unit.as_deref(),
            Value::Enum(_) => None,
        }
    }

    /// Whether a value may be any text.
    pub(in crate::targets) fn is_any(&self, value: &Value) -> bool {
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
pub(in crate::targets) fn type_name(ty: &TypeRef) -> &str {
    match ty {
        TypeRef::Struct(name) | TypeRef::Choice(name) => name,
    }
}

/// The name of a kind of text.
pub(in crate::targets) fn value_name(value: &Value) -> &str {
    match value {
        Value::Scalar(name) | Value::Enum(name) => name,
    }
}
