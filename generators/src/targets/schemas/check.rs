//! What a grammar cannot say: an attribute or a child that an element has in two ways.

use std::collections::BTreeSet;

use crate::diagnostic::Diagnostics;
use crate::model::document::{Documents, Struct};

use super::names::Names;
use super::types::Types;

pub(super) fn check(all: &Documents, problems: &mut Diagnostics) {
    let types = Types::of(all);
    for s in &all.structs {
        twice(&types, s, problems);
    }
}

/// Finds names that two lines of a struct bring along. Variants of one choice may share theirs: only one is there.
fn twice(types: &Types<'_>, s: &Struct, problems: &mut Diagnostics) {
    let mut known = BTreeSet::new();
    for f in &s.fields {
        let own = Names::of(types, &f.kind).all;
        if let Some(name) = own.iter().find(|name| known.contains(*name)) {
            problems
                .error(&f.place, format!("`{}` has `{name}` twice", s.name))
                .label("the second is here");
        }
        known.extend(own);
    }
}
