//! The syntax of configuration files: a setting a line, `name = value`, with a number, a text in quotes, or a list of these as its value.

use std::path::Path;

use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result};

/// A setting.
#[derive(Debug)]
pub(super) struct Setting {
    pub(super) name: String,
    pub(super) value: Value,
}

/// What a setting is set to.
#[derive(Debug)]
pub(super) enum Value {
    Number,
    Text(String),
    List(Vec<Value>),
}

/// Reads all settings.
pub(super) fn parse(text: &str, path: &Path) -> Result<Vec<Setting>> {
    let mut scan = Scan {
        text,
        rest: text,
        path,
    };
    let mut settings = Vec::new();
    loop {
        scan.skip_lines();
        if scan.rest.is_empty() {
            return Ok(settings);
        }
        settings.push(scan.setting()?);
    }
}

struct Scan<'a> {
    text: &'a str,
    rest: &'a str,
    path: &'a Path,
}

impl Scan<'_> {
    fn setting(&mut self) -> Result<Setting> {
        let name = self.take_while(|char| char.is_ascii_alphanumeric() || char == '_');
        if !name.starts_with(|char: char| char.is_ascii_alphabetic()) {
            return Err(self.wrong("expecting a name"));
        }
        self.skip_blanks();
        if !self.eat('=') {
            return Err(self.wrong("expecting an assignment"));
        }
        self.skip_blanks();
        let value = self.value(true)?;
        self.skip_blanks();
        if !self.rest.is_empty() && !self.rest.starts_with(['\n', '\r', '#']) {
            return Err(self.wrong("expecting a separator"));
        }
        Ok(Setting { name, value })
    }

    /// A value; lists have none in them.
    fn value(&mut self, can_be_list: bool) -> Result<Value> {
        if let Some(rest) = self.rest.strip_prefix("\"\"\"") {
            return self.text(rest, "\"\"\"", true);
        }
        for quote in ["\"", "'"] {
            if let Some(rest) = self.rest.strip_prefix(quote) {
                return self.text(rest, quote, false);
            }
        }
        if can_be_list && self.eat('[') {
            return self.list();
        }
        let digits = self.rest.strip_prefix('-').unwrap_or(self.rest);
        if !digits.starts_with(|char: char| char.is_ascii_digit()) {
            return Err(self.wrong("expecting a value"));
        }
        self.rest = digits.trim_start_matches(|char: char| char.is_ascii_digit());
        Ok(Value::Number)
    }

    fn text(&mut self, rest: &str, quote: &str, many_lines: bool) -> Result<Value> {
        let unterminated = |scan: &Self| scan.wrong("unterminated string");
        let (text, _) = rest.split_once(quote).ok_or_else(|| unterminated(self))?;
        if !many_lines && text.contains('\n') {
            return Err(unterminated(self));
        }
        let length = 2 * quote.len() + text.len();
        self.rest = self.rest.get(length..).unwrap_or_default();
        Ok(Value::Text(text.to_owned()))
    }

    fn list(&mut self) -> Result<Value> {
        let mut values = Vec::new();
        self.skip_lines();
        loop {
            // After a comma too: the last value may have one.
            if self.eat(']') {
                return Ok(Value::List(values));
            }
            values.push(self.value(false)?);
            self.skip_lines();
            if self.eat(']') {
                return Ok(Value::List(values));
            }
            if self.rest.is_empty() {
                return Err(self.wrong("list is not closed with ]"));
            }
            if !self.eat(',') {
                return Err(self.wrong("expecting a separator in list"));
            }
            self.skip_lines();
        }
    }

    fn eat(&mut self, wanted: char) -> bool {
        let rest = self.rest.strip_prefix(wanted);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn take_while(&mut self, fits: impl Fn(char) -> bool) -> String {
        let rest = self.rest.trim_start_matches(fits);
        let taken = self.rest.strip_suffix(rest).unwrap_or_default().to_owned();
        self.rest = rest;
        taken
    }

    fn skip_blanks(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t']);
    }

    /// Blanks, ends of lines, and comments.
    fn skip_lines(&mut self) {
        loop {
            self.rest = self.rest.trim_ascii_start();
            let Some(comment) = self.rest.strip_prefix('#') else {
                return;
            };
            self.rest = comment.split_once('\n').map_or("", |(_, rest)| rest);
        }
    }

    fn wrong(&self, what: &str) -> Error {
        let read = self.text.strip_suffix(self.rest).unwrap_or(self.text);
        let line = read.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let message = format!("{}:{line}: {what}", self.path.display());
        Error::new(ErrorDomain::CONF, ErrorNumber::CONF_SYNTAX, message)
    }
}
