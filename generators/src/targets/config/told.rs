//! Choices that are told by the same attribute of one element: which of them writes it.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::lookup::Lookup;
use crate::model::document::{By, Content, Field, FieldKind, Struct, TypeRef};

/// Names of attributes.
type Names<'a> = BTreeSet<&'a str>;

/// Who writes the attributes that tell.
pub(super) struct Told<'a> {
    /// Choices of which some element needs the attributes save the one that tells.
    pub(super) silent: HashSet<&'a str>,
    /// The attribute that tells each set of fields that is a variant.
    variants: HashMap<&'a str, &'a str>,
}

/// What a field does about an attribute that tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Telling {
    /// It is the first to write what it writes.
    First,
    /// Something before it writes the attribute.
    Silent,
    /// Something before it writes an attribute that this has somewhere inside.
    Clash,
}

impl<'a> Told<'a> {
    pub(super) fn of(lookup: &Lookup<'a>) -> Self {
        let mut variants = HashMap::new();
        for choice in &lookup.all.choices {
            let By::Attribute { name, .. } = &choice.by else {
                continue;
            };
            for variant in &choice.variants {
                if let Content::Type(TypeRef::Struct(fields)) = &variant.content {
                    variants.insert(fields.as_str(), name.as_str());
                }
            }
        }
        let mut told = Self {
            silent: HashSet::new(),
            variants,
        };
        for s in &lookup.all.structs {
            for (field, telling) in s.fields.iter().zip(told.tellings(lookup, s)) {
                if let Some((choice, _)) = lookup.by_attribute(field)
                    && telling == Telling::Silent
                {
                    told.silent.insert(choice.name.as_str());
                }
            }
        }
        told
    }

    /// For each field of a struct, what it does.
    pub(super) fn tellings(&self, lookup: &Lookup<'a>, s: &'a Struct) -> Vec<Telling> {
        let mut written: Names<'a> = self
            .variants
            .get(s.name.as_str())
            .copied()
            .into_iter()
            .collect();
        s.fields
            .iter()
            .map(|field| telling(lookup, field, &mut written))
            .collect()
    }
}

fn telling<'a>(lookup: &Lookup<'a>, field: &'a Field, written: &mut Names<'a>) -> Telling {
    match &field.kind {
        FieldKind::Attribute { xml, .. } => {
            written.insert(xml);
            Telling::First
        }
        FieldKind::Splice(ty) => {
            let own = lookup.by_attribute(field).map(|(_, name)| name);
            let mut inside = Names::new();
            collect(lookup, ty, &mut inside, &mut HashSet::new());
            let clash = inside
                .iter()
                .any(|name| Some(*name) != own && written.contains(name));
            let silent = own.is_some_and(|name| written.contains(name));
            written.extend(inside);
            match (clash, silent) {
                (true, _) => Telling::Clash,
                (false, true) => Telling::Silent,
                (false, false) => Telling::First,
            }
        }
        FieldKind::Child { .. } | FieldKind::Text { .. } | FieldKind::Foreign => Telling::First,
    }
}

/// The attributes that tell variants apart, of a type and of all that is spliced into it.
fn collect<'a>(
    lookup: &Lookup<'a>,
    ty: &'a TypeRef,
    names: &mut Names<'a>,
    seen: &mut HashSet<&'a str>,
) {
    let (TypeRef::Struct(name) | TypeRef::Choice(name)) = ty;
    if !seen.insert(name) {
        return;
    }
    if let Some(s) = lookup.structure(name) {
        for field in &s.fields {
            if let FieldKind::Splice(ty) = &field.kind {
                collect(lookup, ty, names, seen);
            }
        }
    } else if let Some(choice) = lookup.choice(name)
        && let By::Attribute { name, .. } = &choice.by
    {
        names.insert(name);
        for variant in &choice.variants {
            if let Content::Type(ty) = &variant.content {
                collect(lookup, ty, names, seen);
            }
        }
    }
}
