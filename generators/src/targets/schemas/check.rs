//! What a grammar cannot say: a pattern with an escape that is none.

use crate::diagnostic::Diagnostics;
use crate::model::document::{Accepts, Documents, Scalar};

pub(super) fn check(all: &Documents, problems: &mut Diagnostics) {
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
