//! Checks of documents: names, what stands twice in an element, documentation, and what documents reach.

mod docs;
mod names;
mod reach;
mod twice;

use std::collections::{HashMap, HashSet};

use crate::diagnostic::Diagnostics;
use crate::model::document::{
    By, Card, Choice, Content, Documents, Field, FieldKind, Struct, TypeRef,
};
use crate::spec::Spec;

/// Checks what was resolved from `documents/`.
pub(super) fn check(documents: &Documents, spec: &Spec, problems: &mut Diagnostics) {
    let mut c = Checker {
        documents,
        structs: documents
            .structs
            .iter()
            .map(|s| (s.name.as_str(), s))
            .collect(),
        choices: documents
            .choices
            .iter()
            .map(|c| (c.name.as_str(), c))
            .collect(),
        problems,
    };
    c.names(&spec.documents);
    c.docs();
    for s in &documents.structs {
        c.nonempty(s);
        c.lists(s);
    }
    c.twice();
    c.prefixes();
    let whole = !spec.incomplete && documents.damaged.is_empty() && spec.unread.is_empty();
    if whole && c.problems.is_empty() {
        c.unused();
    }
}

struct Checker<'a> {
    documents: &'a Documents,
    structs: HashMap<&'a str, &'a Struct>,
    choices: HashMap<&'a str, &'a Choice>,
    problems: &'a mut Diagnostics,
}

impl<'a> Checker<'a> {
    fn damaged(&self, name: &str) -> bool {
        self.documents.damaged.contains(name)
    }

    /// Whether a part of what a type is made of, however deep, is not known.
    fn damaged_within(&self, name: &'a str) -> bool {
        let mut seen = HashSet::new();
        let mut next = vec![name];
        while let Some(name) = next.pop() {
            if !seen.insert(name) {
                continue;
            }
            if self.damaged(name) {
                return true;
            }
            let fields = self.structs.get(name).map_or(&[][..], |s| &s.fields);
            next.extend(fields.iter().filter_map(spliced));
            if let Some(choice) = self.choices.get(name) {
                next.extend(choice.variants.iter().filter_map(|v| held(&v.content)));
            }
        }
        false
    }

    /// `[nonempty]` makes sense where there can be nothing.
    fn nonempty(&mut self, s: &'a Struct) {
        for field in s.fields.iter().filter(|f| f.nonempty) {
            let FieldKind::Child {
                content: Content::Type(ty),
                ..
            } = &field.kind
            else {
                continue;
            };
            let name = name_of(ty);
            let empty = self.structs.get(name).is_some_and(|s| s.may_be_empty);
            if empty || self.damaged_within(name) {
                continue;
            }
            let must = self.structs.get(name).and_then(|s| {
                let required = |f: &&Field| f.card == Card::One || f.card == Card::AtLeastOne;
                s.fields.iter().find(required)
            });
            let problem = self.problems.error(
                &field.place,
                format!(
                    "`{}` is `[nonempty]`, though `{name}` cannot be empty",
                    field.name
                ),
            );
            problem.help("leave the mark out, or make every field of the type optional");
            if let Some(must) = must {
                problem.context(&must.place, "this must be there");
            }
        }
    }

    /// A choice told by an attribute is spliced in once.
    fn lists(&mut self, s: &'a Struct) {
        for field in &s.fields {
            if let FieldKind::Splice(TypeRef::Choice(name)) = &field.kind
                && matches!(field.card, Card::Many | Card::AtLeastOne)
                && let Some(choice) = self.choices.get(name.as_str())
                && matches!(choice.by, By::Attribute { .. })
            {
                self.problems
                    .error(
                        &field.place,
                        format!(
                            "`{}` is a list, though `{name}` is told by an attribute",
                            field.name
                        ),
                    )
                    .help("an attribute is there once, so leave out `*` or `+`");
            }
        }
    }
}

/// Name of a type.
fn name_of(ty: &TypeRef) -> &str {
    let (TypeRef::Struct(name) | TypeRef::Choice(name)) = ty;
    name
}

/// The type that a child is, if it is a structure.
fn held(content: &Content) -> Option<&str> {
    match content {
        Content::Type(ty) => Some(name_of(ty)),
        _ => None,
    }
}

/// The type that a field splices in.
fn spliced(field: &Field) -> Option<&str> {
    match &field.kind {
        FieldKind::Splice(ty) => Some(name_of(ty)),
        _ => None,
    }
}
