//! What a grammar cannot say: an attribute or a child that an element has in two ways, an escape that is none.

use std::collections::BTreeSet;

use crate::diagnostic::Diagnostics;
use crate::model::document::{Accepts, Documents, Scalar, Struct};

use super::names::Names;
use super::types::Types;

pub(super) fn check(all: &Documents, problems: &mut Diagnostics) {
    let types = Types::of(all);
    for s in &all.structs {
        twice(&types, s, problems);
    }
    for s in all.scalars.values() {
        if let Accepts::Pattern(pattern) = &s.accepts {
            escapes(s, pattern, problems);
        }
    }
}

/// Finds what a pattern escapes and XML Schema has no escape for: `$`, say, is a character as any other there.
fn escapes(s: &Scalar, pattern: &str, problems: &mut Diagnostics) {
    const KNOWN: &str = "nrt\\|.?*+(){}-[]^sSiIcCdDwWpP";
    let mut rest = pattern.chars();
    while let Some(char) = rest.next() {
        let escaped = if char == '\\' { rest.next() } else { None };
        let Some(wrong) = escaped.filter(|e| !KNOWN.contains(*e)) else {
            continue;
        };
        problems
            .error(
                &s.place,
                format!("the pattern of `{}` has `\\{wrong}`", s.name),
            )
            .label("which XML Schema does not know");
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
