//! Names of the attributes and children that a field brings into an element, through what it splices too.

use std::collections::BTreeSet;

use crate::model::document::{By, Content, FieldKind, Struct, TypeRef};

use super::types::{Types, type_name};

/// Names: `@name` of an attribute, `name` of a child, `*` of elements of unknown namespaces.
#[derive(Default)]
pub(super) struct Names<'a> {
    pub(super) all: BTreeSet<String>,
    /// Types walked already, for a wrong spec may splice a type into itself.
    seen: BTreeSet<&'a str>,
}

impl<'a> Names<'a> {
    /// The names that one field brings along.
    pub(super) fn of(types: &Types<'a>, kind: &'a FieldKind) -> Self {
        let mut names = Self::default();
        names.add_kind(types, kind);
        names
    }

    /// Whether there is a child among them.
    pub(super) fn any_child(&self) -> bool {
        self.all.iter().any(|name| !name.starts_with('@'))
    }

    fn add_kind(&mut self, types: &Types<'a>, kind: &'a FieldKind) {
        match kind {
            FieldKind::Attribute { xml, .. } => self.add(format!("@{xml}")),
            FieldKind::Child { xml, .. } => self.add(xml.clone()),
            FieldKind::Foreign => self.add("*".into()),
            FieldKind::Splice(ty) => self.add_type(types, ty),
            FieldKind::Text { .. } => {}
        }
    }

    fn add(&mut self, name: String) {
        self.all.insert(name);
    }

    fn add_type(&mut self, types: &Types<'a>, ty: &'a TypeRef) {
        let name = type_name(ty);
        if !self.seen.insert(name) {
            return;
        }
        if let Some(s) = types.structs.get(name) {
            self.add_struct(types, s);
        }
        let Some(c) = types.choices.get(name) else {
            return;
        };
        match &c.by {
            By::Child => self.all.extend(c.variants.iter().map(|v| v.xml.clone())),
            By::Attribute { name, .. } => {
                self.add(format!("@{name}"));
                for v in &c.variants {
                    if let Content::Type(fields) = &v.content {
                        self.add_type(types, fields);
                    }
                }
            }
        }
    }

    fn add_struct(&mut self, types: &Types<'a>, s: &'a Struct) {
        for f in &s.fields {
            self.add_kind(types, &f.kind);
        }
    }
}
