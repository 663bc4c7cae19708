//! The text of a document: places in it, and errors of syntax in libvirt's form.

use polyvirt_driver::ErrorNumber;

use super::error::{Error, Place};

/// A document that is being read, for messages about it.
#[derive(Clone, Copy)]
pub(crate) struct Source<'x> {
    /// What it is called in messages: `domain_definition`.
    pub(crate) name: &'static str,
    /// All of it.
    pub(crate) text: &'x str,
}

impl<'x> Source<'x> {
    /// `what` is wrong at the byte `at`: line, the line's text, and a mark below it.
    pub(crate) fn problem(&self, at: usize, what: &str) -> Error {
        let before = self.before(at);
        let number = self.line_of(at);
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let (line, mark) = shown(
            self.text[start..].lines().next().unwrap_or_default(),
            before.len() - start,
        );
        let mark = "-".repeat(mark);
        let name = self.name;
        let message = format!("({name}):{number}: {what}\n{line}\n{mark}^");
        Error::new(ErrorNumber::XML_DETAIL, message).at(self.place(before.len(), String::new()))
    }

    /// There is nothing in the document.
    pub(crate) fn empty(&self) -> Error {
        let name = self.name;
        Error::new(
            ErrorNumber::XML_DETAIL,
            format!("({name}):1: Document is empty\n(null)\n^"),
        )
    }

    /// The number of the line at the byte `at`, counted from 1.
    pub(crate) fn line_of(&self, at: usize) -> usize {
        self.before(at)
            .bytes()
            .filter(|byte| *byte == b'\n')
            .count()
            + 1
    }

    /// Line and column of the byte `at`.
    pub(crate) fn place(&self, at: usize, path: String) -> Place {
        let before = self.text.get(..at).unwrap_or(self.text);
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Place {
            line: number(before.bytes().filter(|byte| *byte == b'\n').count() + 1),
            column: number(before[start..].chars().count() + 1),
            path,
        }
    }

    /// Where `part` begins, if it is a part of the text.
    pub(crate) fn offset_of(&self, part: &str) -> Option<usize> {
        let offset = (part.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize)?;
        let end = offset.checked_add(part.len())?;
        (end <= self.text.len()).then_some(offset)
    }

    /// The same text as `part`, borrowed from the document rather than from a reader of it.
    pub(crate) fn borrow(&self, part: &str) -> Option<&'x str> {
        let offset = self.offset_of(part)?;
        self.text.get(offset..offset + part.len())
    }

    /// What is before `at`, without the ends of lines just before it when the document ends there.
    fn before(&self, at: usize) -> &'x str {
        let before = self.text.get(..at).unwrap_or(self.text);
        if before.len() == self.text.len() {
            before.trim_end_matches('\n')
        } else {
            before
        }
    }
}

/// As much of a line as is worth showing, and where the mark goes below it.
fn shown(line: &str, mark: usize) -> (&str, usize) {
    const WIDTH: usize = 80;
    if line.len() <= WIDTH {
        return (line, mark);
    }
    let floor = |at: usize| {
        (0..=at.min(line.len()))
            .rev()
            .find(|at| line.is_char_boundary(*at))
            .unwrap_or(0)
    };
    let start = floor(mark.saturating_sub(WIDTH / 2));
    let end = floor(start + WIDTH);
    (&line[start..end], mark - start)
}

/// The text of a document that came as bytes.
///
/// # Errors
/// When they are not UTF-8; the place is that of the first wrong byte.
pub fn utf8(document: &[u8]) -> Result<&str, Error> {
    std::str::from_utf8(document).map_err(|error| {
        let good = document.get(..error.valid_up_to()).unwrap_or_default();
        let good = std::str::from_utf8(good).unwrap_or_default();
        let source = Source {
            name: "document",
            text: good,
        };
        source.problem(good.len(), "Input is not proper UTF-8")
    })
}
