//! The documents by name, and what more than one file of this target asks about them.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::names;
use crate::model::document::{
    By, Card, Choice, Content, Document, Documents, Field, FieldKind, Scalar, Struct, TypeRef,
    Value, WordEnum,
};

/// Everything of one topic.
#[derive(Default)]
pub(super) struct Topic<'a> {
    /// Its path below `documents/`.
    pub(super) name: &'a str,
    pub(super) documents: Vec<&'a Document>,
    pub(super) structs: Vec<&'a Struct>,
    pub(super) choices: Vec<&'a Choice>,
    pub(super) enums: Vec<&'a WordEnum>,
}

impl Topic<'_> {
    /// Whether there is more in it than words.
    pub(super) fn has_content(&self) -> bool {
        !(self.structs.is_empty() && self.choices.is_empty() && self.documents.is_empty())
    }

    /// Names of the folders down to its own.
    pub(super) fn path(&self) -> Vec<String> {
        self.name.split('/').map(names::module).collect()
    }

    /// Path of one of its files.
    pub(super) fn file(&self, name: &str) -> String {
        let folder: Vec<String> = self.name.split('/').map(|p| p.replace('-', "_")).collect();
        format!("{}/{}/{name}.rs", super::ROOT, folder.join("/"))
    }
}

/// The documents by name.
pub(in crate::targets) struct Lookup<'a> {
    pub(super) all: &'a Documents,
    structs: HashMap<&'a str, &'a Struct>,
    choices: HashMap<&'a str, &'a Choice>,
    enums: HashMap<&'a str, &'a WordEnum>,
}

impl<'a> Lookup<'a> {
    pub(in crate::targets) fn of(all: &'a Documents) -> Self {
        Self {
            all,
            structs: all.structs.iter().map(|s| (s.name.as_str(), s)).collect(),
            choices: all.choices.iter().map(|c| (c.name.as_str(), c)).collect(),
            enums: all.enums.iter().map(|e| (e.name.as_str(), e)).collect(),
        }
    }

    pub(super) fn structure(&self, name: &str) -> Option<&'a Struct> {
        self.structs.get(name).copied()
    }

    pub(super) fn choice(&self, name: &str) -> Option<&'a Choice> {
        self.choices.get(name).copied()
    }

    pub(super) fn words(&self, name: &str) -> Option<&'a WordEnum> {
        self.enums.get(name).copied()
    }

    pub(super) fn scalar(&self, name: &str) -> Option<&'a Scalar> {
        self.all.scalars.get(name)
    }

    /// The topics that have types, by name.
    pub(super) fn topics(&self) -> Vec<Topic<'a>> {
        let mut topics: BTreeMap<&'a str, Topic<'a>> = BTreeMap::new();
        let all = self.all;
        for d in &all.documents {
            topics.entry(&d.topic).or_default().documents.push(d);
        }
        for s in &all.structs {
            topics.entry(&s.topic).or_default().structs.push(s);
        }
        for c in &all.choices {
            topics.entry(&c.topic).or_default().choices.push(c);
        }
        for e in &all.enums {
            topics.entry(&e.topic).or_default().enums.push(e);
        }
        let named = |(name, topic)| Topic { name, ..topic };
        topics.into_iter().map(named).collect()
    }

    /// Type of a value in Rust.
    pub(super) fn value_type(&self, value: &Value) -> String {
        match value {
            Value::Enum(name) => name.clone(),
            Value::Scalar(name) => self.scalar(name).map_or(name, |s| &s.rust).clone(),
        }
    }

    /// What reads and writes a value.
    pub(super) fn codec(&self, value: &Value) -> String {
        match value {
            Value::Enum(name) => name.clone(),
            Value::Scalar(name) => self.scalar(name).map_or(name, |s| &s.codec).clone(),
        }
    }

    /// Whether a text stands beside an attribute that names its unit.
    pub(super) fn has_unit(&self, value: &Value) -> bool {
        matches!(value, Value::Scalar(name) if self.scalar(name).is_some_and(|s| s.unit.is_some()))
    }

    /// The choice by attribute that a field splices in, and the name of the attribute.
    pub(super) fn by_attribute(&self, field: &'a Field) -> Option<(&'a Choice, &'a str)> {
        let FieldKind::Splice(TypeRef::Choice(name)) = &field.kind else {
            return None;
        };
        let choice = self.choice(name)?;
        match &choice.by {
            By::Attribute { name, .. } => Some((choice, name)),
            By::Child => None,
        }
    }

    /// Whether a structure is a choice by child.
    pub(super) fn by_child(&self, ty: &TypeRef) -> bool {
        matches!(ty, TypeRef::Choice(name) if self.choice(name).is_some_and(|c| matches!(c.by, By::Child)))
    }

    /// Whether a spliced type may write attributes.
    pub(super) fn has_attributes(&self, ty: &TypeRef) -> bool {
        let has = |s: &Struct| {
            s.fields.iter().any(|f| match &f.kind {
                FieldKind::Attribute { .. } => true,
                FieldKind::Text { value } => self.has_unit(value),
                FieldKind::Splice(ty) => self.has_attributes(ty),
                FieldKind::Child { .. } | FieldKind::Foreign => false,
            })
        };
        match ty {
            TypeRef::Struct(name) => self.structure(name).is_some_and(has),
            TypeRef::Choice(name) => self
                .choice(name)
                .is_some_and(|c| matches!(c.by, By::Attribute { .. })),
        }
    }

    /// Whether a spliced type may write text or elements.
    pub(super) fn has_content(&self, ty: &TypeRef) -> bool {
        let has = |s: &Struct| {
            s.fields.iter().any(|f| match &f.kind {
                FieldKind::Attribute { .. } => false,
                FieldKind::Splice(ty) => self.has_content(ty),
                FieldKind::Text { .. } | FieldKind::Child { .. } | FieldKind::Foreign => true,
            })
        };
        match ty {
            TypeRef::Struct(name) => self.structure(name).is_some_and(has),
            TypeRef::Choice(name) => self.choice(name).is_some_and(|c| {
                matches!(c.by, By::Child)
                    || c.variants.iter().any(|v| match &v.content {
                        Content::Type(ty) => self.has_content(ty),
                        Content::Value(_) | Content::Present | Content::Raw => false,
                    })
            }),
        }
    }

    /// Names of the choices by child that are the whole content of some element.
    pub(super) fn whole_contents(&self) -> HashSet<&'a str> {
        let fields = self.all.structs.iter().flat_map(|s| &s.fields);
        let held = fields.filter_map(|f| match &f.kind {
            FieldKind::Child { content, .. } => Some(content),
            _ => None,
        });
        let variants = self.all.choices.iter().flat_map(|c| &c.variants);
        let roots = self.all.documents.iter().map(|d| d.root.as_str());
        held.chain(variants.map(|v| &v.content))
            .filter_map(|content| match content {
                Content::Type(TypeRef::Choice(name)) => Some(name.as_str()),
                _ => None,
            })
            .chain(roots)
            .collect()
    }
}

/// The kind of text that a field is, if it is text.
pub(super) fn text_of(kind: &FieldKind) -> Option<&Value> {
    match kind {
        FieldKind::Attribute { value, .. }
        | FieldKind::Text { value }
        | FieldKind::Child {
            content: Content::Value(value),
            ..
        } => Some(value),
        FieldKind::Child { .. } | FieldKind::Splice(_) | FieldKind::Foreign => None,
    }
}

/// Whether a field says something by being there.
pub(super) fn is_present(kind: &FieldKind) -> bool {
    matches!(
        kind,
        FieldKind::Child {
            content: Content::Present,
            ..
        }
    )
}

/// Whether there may be several.
pub(super) fn is_list(card: &Card) -> bool {
    matches!(card, Card::Many | Card::AtLeastOne)
}
