//! Errors of syntax, with the place: line, the line's text, and a mark below it.

use polyvirt_driver::{Error, ErrorDomain, ErrorNumber};

/// A document that is being read, for messages about it.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    /// What kind of document it is: `domain_definition`.
    pub(super) name: &'a str,
    pub(super) text: &'a str,
}

impl Source<'_> {
    /// `what` is wrong at the byte `at`.
    pub(super) fn problem(&self, at: usize, what: &str) -> Error {
        let before = self.before(at);
        let number = self.line_of(at);
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = self.text[start..].lines().next().unwrap_or_default();
        let mark = "-".repeat(before.len() - start);
        let name = self.name;
        error(format!("({name}):{number}: {what}\n{line}\n{mark}^"))
    }

    /// There is nothing in the document.
    pub(super) fn empty(&self) -> Error {
        let name = self.name;
        error(format!("({name}):1: Document is empty\n(null)\n^"))
    }

    /// The number of the line at the byte `at`, counted from 1.
    pub(super) fn line_of(&self, at: usize) -> usize {
        self.before(at)
            .bytes()
            .filter(|byte| *byte == b'\n')
            .count()
            + 1
    }

    /// What is before `at`, without the ends of lines just before it when the document ends there.
    fn before(&self, at: usize) -> &str {
        let before = self.text.get(..at).unwrap_or(self.text);
        if before.len() == self.text.len() {
            before.trim_end_matches('\n')
        } else {
            before
        }
    }
}

fn error(message: String) -> Error {
    Error::new(ErrorDomain::DOMAIN, ErrorNumber::XML_DETAIL, message)
}
