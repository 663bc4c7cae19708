//! What words stand for: variables, texts, constants, registrations.

use std::ops::Range;
use std::sync::Arc;

use super::Checker;
use crate::conformance::Variable;
use crate::conformance::syntax::{Term, Word};
use crate::diagnostic::Place;
use crate::model::shape::Kind;

/// Words that no variable can be called in all languages; what only one of them reserves, its emitter may rename.
const RESERVED: [&str; 48] = [
    "abstract",
    "and",
    "as",
    "begin",
    "bool",
    "break",
    "case",
    "char",
    "class",
    "const",
    "continue",
    "def",
    "default",
    "defer",
    "del",
    "do",
    "done",
    "double",
    "else",
    "end",
    "enum",
    "false",
    "fun",
    "func",
    "if",
    "import",
    "in",
    "int",
    "interface",
    "lambda",
    "let",
    "long",
    "match",
    "method",
    "module",
    "new",
    "not",
    "null",
    "object",
    "of",
    "open",
    "package",
    "range",
    "return",
    "type",
    "val",
    "while",
    "with",
];

impl Checker<'_> {
    /// Refuses a name that is taken: by the case, by its file, or by a language.
    pub(super) fn free(&mut self, name: &Word) -> Option<()> {
        let word = name.text.as_str();
        let taken = self.text(word).is_some()
            || self.variable(word).is_some()
            || self.events.contains_key(word);
        let message = if taken {
            format!("`{word}` is something else already")
        } else if RESERVED.contains(&word) {
            format!("`{word}` is a word of one of the languages")
        } else {
            return Some(());
        };
        let place = self.place(&name.span);
        self.problems.error(&place, message);
        None
    }

    pub(super) fn object(&mut self, name: &Word, of: &str) -> Option<String> {
        match self.variable(&name.text) {
            Some(variable) if variable.kind == object(of) => Some(variable.name),
            _ => self.unknown(name, of),
        }
    }

    pub(super) fn bind(&mut self, name: &str, kind: Kind) -> Variable {
        let kind = match kind {
            Kind::Object { name, .. } => object(&name),
            other => other,
        };
        let variable = Variable {
            name: name.to_owned(),
            kind,
        };
        self.variables.push(variable.clone());
        variable
    }

    pub(in crate::conformance) fn variable(&self, name: &str) -> Option<Variable> {
        self.variables.iter().find(|v| v.name == name).cloned()
    }

    pub(in crate::conformance) fn text(&self, name: &str) -> Option<String> {
        self.file.texts.get(name).map(|text| text.value.clone())
    }

    /// The number that constants make together, and their names.
    pub(in crate::conformance) fn constants(
        &mut self,
        words: &[Word],
    ) -> Option<(i64, Vec<String>)> {
        let mut sum = 0;
        for word in words {
            let values = self.model.enums.iter().flat_map(|e| &e.values);
            match values.into_iter().find(|v| v.name == word.text) {
                Some(value) => sum |= value.value,
                None => return self.unknown(word, "constant or variable"),
            }
        }
        Some((sum, words.iter().map(|w| w.text.clone()).collect()))
    }

    /// The number of a constant of an enum.
    pub(super) fn constant(&mut self, word: &Word, of: &str) -> Option<i64> {
        let values = self.model.enumeration(of).map_or(&[][..], |e| &e.values);
        if let Some(value) = values.iter().find(|v| v.name == word.text) {
            return Some(value.value);
        }
        let place = self.place(&word.span);
        self.problems
            .error(&place, format!("`{}` is no constant of `{of}`", word.text))
            .suggest(&word.text, values.iter().map(|v| v.name.as_str()));
        None
    }

    pub(in crate::conformance) fn place(&self, span: &Range<usize>) -> Place {
        Place {
            file: Arc::clone(&self.file.file),
            span: self.block.start + span.start..self.block.start + span.end,
        }
    }

    pub(in crate::conformance) fn refuse<T>(&mut self, term: &Term, message: &str) -> Option<T> {
        let place = self.place(&term.span);
        self.problems.error(&place, message);
        None
    }

    pub(in crate::conformance) fn unknown<T>(&mut self, word: &Word, what: &str) -> Option<T> {
        let place = self.place(&word.span);
        let variables = self.variables.iter().map(|v| v.name.as_str());
        let known: Vec<&str> = variables
            .chain(self.file.texts.keys().map(String::as_str))
            .collect();
        self.problems
            .error(&place, format!("there is no {what} `{}` here", word.text))
            .suggest(&word.text, known);
        None
    }
}

/// The kind of an object.
pub(super) fn object(name: &str) -> Kind {
    Kind::Object {
        name: name.to_owned(),
        nullable: false,
    }
}
