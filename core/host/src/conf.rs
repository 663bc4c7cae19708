//! Files in which administrators choose: `key = value` on a line, as in `qemu.conf` and `libvirtd.conf`.
//!
//! A value is a number, a string in quotes (`"..."`, `'...'`, or `"""..."""` over several lines; nothing is escaped in
//! any of them), or a list of them in brackets. What follows a `#` is a comment.

use std::fmt;
use std::path::{Path, PathBuf};

use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result};

use crate::files;

/// What a key is set to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A whole number.
    Number(i64),
    /// A string.
    Text(String),
    /// Values in brackets.
    List(Vec<Self>),
}

impl Value {
    /// What kind of value it is, for messages.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Number(_) => "a number",
            Self::Text(_) => "a string",
            Self::List(_) => "a list",
        }
    }
}

/// A key that a file sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// What it is set to.
    pub value: Value,
    /// The line that it stands on, from 1.
    pub line: usize,
}

/// A file that has been read.
#[derive(Clone, Debug, Default)]
pub struct Conf {
    /// Where it is, for messages.
    pub path: PathBuf,
    /// What it sets, in its order.
    pub entries: Vec<Entry>,
}

impl Conf {
    /// Reads a file; one that is not there sets nothing.
    ///
    /// # Errors
    /// When it cannot be read, is a link, or is not written as it should be: then with the line.
    pub fn open(path: &Path) -> Result<Self> {
        let text = files::read_text(path)?.unwrap_or_default();
        Self::parse(path, &text)
    }

    /// Reads the text of a file.
    ///
    /// # Errors
    /// When it is not written as it should be.
    pub fn parse(path: &Path, text: &str) -> Result<Self> {
        let mut reader = Reader {
            path,
            rest: text,
            line: 1,
        };
        let mut entries = Vec::new();
        while let Some(entry) = reader.entry()? {
            entries.push(entry);
        }
        Ok(Self {
            path: path.to_owned(),
            entries,
        })
    }

    /// An error about a line of the file.
    pub fn wrong(&self, line: usize, why: impl fmt::Display) -> Error {
        wrong(&self.path, line, why)
    }
}

fn wrong(path: &Path, line: usize, why: impl fmt::Display) -> Error {
    let message = format!("{}:{line}: {why}", path.display());
    Error::new(ErrorDomain::CONF, ErrorNumber::CONF_SYNTAX, message)
}

struct Reader<'t> {
    path: &'t Path,
    rest: &'t str,
    line: usize,
}

impl<'t> Reader<'t> {
    fn wrong<T>(&self, why: impl fmt::Display) -> Result<T> {
        Err(wrong(self.path, self.line, why))
    }

    fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    /// Takes the first `length` bytes, and counts the lines in them.
    fn take(&mut self, length: usize) -> &'t str {
        let (taken, rest) = self.rest.split_at(length);
        self.line += taken.bytes().filter(|byte| *byte == b'\n').count();
        self.rest = rest;
        taken
    }

    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> &'t str {
        let end = self.rest.find(|c| !wanted(c)).unwrap_or(self.rest.len());
        self.take(end)
    }

    fn skip(&mut self, word: &str) -> bool {
        let there = self.rest.starts_with(word);
        if there {
            self.take(word.len());
        }
        there
    }

    /// What is between two things: blanks, lines and comments.
    fn skip_lines(&mut self) {
        loop {
            self.take_while(char::is_whitespace);
            if self.peek() != Some('#') {
                return;
            }
            self.take_while(|c| c != '\n');
        }
    }

    fn skip_blanks(&mut self) {
        self.take_while(|c| matches!(c, ' ' | '\t'));
    }

    fn entry(&mut self) -> Result<Option<Entry>> {
        self.skip_lines();
        if self.rest.is_empty() {
            return Ok(None);
        }
        let line = self.line;
        let key = self.take_while(|c| c.is_ascii_alphanumeric() || c == '_');
        if !key.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') {
            return self.wrong("expecting a name");
        }
        self.skip_blanks();
        if !self.skip("=") {
            return self.wrong(format!("expecting an assignment after '{key}'"));
        }
        self.skip_blanks();
        let value = self.value(key)?;
        self.skip_blanks();
        if !matches!(self.peek(), None | Some('\n' | '\r' | '#')) {
            return self.wrong(format!("expecting the end of the line after '{key}'"));
        }
        let key = key.to_owned();
        Ok(Some(Entry { key, value, line }))
    }

    fn value(&mut self, key: &str) -> Result<Value> {
        if self.skip("[") {
            return self.list(key);
        }
        self.scalar(key)
    }

    fn scalar(&mut self, key: &str) -> Result<Value> {
        match self.peek() {
            Some('"' | '\'') => self.text(key).map(Value::Text),
            Some('0'..='9' | '-' | '+') => self.number(key).map(Value::Number),
            _ => self.wrong(format!("expecting a value for '{key}'")),
        }
    }

    /// Lists have no lists in them.
    fn list(&mut self, key: &str) -> Result<Value> {
        let mut values = Vec::new();
        loop {
            self.skip_lines();
            if self.skip("]") {
                return Ok(Value::List(values));
            }
            values.push(self.scalar(key)?);
            self.skip_lines();
            if !self.skip(",") && self.peek() != Some(']') {
                return self.wrong(format!(
                    "expecting a separator or the end of the list '{key}'"
                ));
            }
        }
    }

    fn text(&mut self, key: &str) -> Result<String> {
        let quote = ["\"\"\"", "\"", "'"]
            .into_iter()
            .find(|quote| self.rest.starts_with(quote));
        let quote = quote.unwrap_or("\"");
        let inside = self.rest.get(quote.len()..).unwrap_or_default();
        let end = inside.find(quote);
        let end = end.filter(|end| {
            quote.len() == 3 || !inside.get(..*end).unwrap_or_default().contains('\n')
        });
        let Some(end) = end else {
            return self.wrong(format!("the string of '{key}' does not end"));
        };
        self.take(quote.len());
        let text = self.take(end).to_owned();
        self.take(quote.len());
        Ok(text)
    }

    fn number(&mut self, key: &str) -> Result<i64> {
        let text = self.take_while(|c| c.is_ascii_digit() || matches!(c, '-' | '+'));
        text.parse()
            .or_else(|_| self.wrong(format!("'{key}' is no number that makes sense: {text}")))
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Conf, Value};

    fn read(text: &str) -> polyvirt_driver::Result<Vec<(usize, String, Value)>> {
        let conf = Conf::parse(Path::new("a.conf"), text)?;
        let entries = conf.entries.into_iter();
        Ok(entries.map(|e| (e.line, e.key, e.value)).collect())
    }

    #[test]
    fn every_kind_of_value_is_read_with_its_line() {
        let text = "# first\nuser = \"me\" # who\n\nmax_files=0x\n".replace("0x", "1024")
            + "acl = [\n  \"/dev/null\", # always\n  '/dev/zero',\n]\nlong = \"\"\"a\nb\"\"\"\nlast = -1";
        let list = ["/dev/null", "/dev/zero"].map(|path| Value::Text(path.to_owned()));
        assert_eq!(
            read(&text).expect("well written"),
            [
                (2, "user".to_owned(), Value::Text("me".to_owned())),
                (4, "max_files".to_owned(), Value::Number(1024)),
                (5, "acl".to_owned(), Value::List(list.into())),
                (9, "long".to_owned(), Value::Text("a\nb".to_owned())),
                (11, "last".to_owned(), Value::Number(-1)),
            ]
        );
    }

    #[test]
    fn what_is_not_well_written_is_told_with_its_line() {
        for (text, told) in [
            ("\n= 1", "a.conf:2: expecting a name"),
            ("user", "assignment after 'user'"),
            ("user = me", "a value for 'user'"),
            ("user = \"me\nb = \"c\"", "does not end"),
            ("a = 1 b = 2", "the end of the line after 'a'"),
            ("a = [ 1 2 ]", "a separator"),
            ("a = [ 1,", "a value for 'a'"),
            ("a = [ [ 1 ] ]", "a value for 'a'"),
            ("a = 99999999999999999999", "no number that makes sense"),
            ("a = 1-2", "no number that makes sense"),
            ("ä = 1", "expecting a name"),
        ] {
            let error = read(text).expect_err(text);
            assert!(error.message().contains(told), "{text}: {error}");
        }
    }
}
