//! The steps of a case as they are written: their syntax tree and its parser.

use std::ops::Range;

/// A line that does something.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) span: Range<usize>,
    pub(super) what: What,
    /// What comes after `=>` or `!`.
    pub(super) answer: Option<Answer>,
}

/// What a line does.
#[derive(Debug)]
pub(super) enum What {
    /// `a = virX(...)`, `(a, _) = virX(...)`, `virX(...)`.
    Call {
        binds: Vec<Word>,
        function: Word,
        args: Vec<Term>,
    },
    /// `on EVENT(conn, object) as NAME`.
    Listen {
        event: Word,
        args: Vec<Term>,
        name: Word,
    },
    /// `event NAME`.
    Event(Word),
    /// `off NAME`.
    Off(Word),
    /// `send NAME x'...'`.
    Send(Word, Term),
    /// `receive NAME`.
    Receive(Word),
    /// `drop NAME`.
    Drop(Word),
    /// `stock`, with what stock libvirt answers to the line before.
    Stock,
}

/// What has to come of it.
#[derive(Debug)]
pub(super) enum Answer {
    Value(Term),
    Error {
        code: Word,
        domain: Option<Word>,
    },
    /// `?`: not recorded yet, a value or an error.
    Unknown,
}

/// A word and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Word {
    pub(super) text: String,
    pub(super) span: Range<usize>,
}

/// A value as written.
#[derive(Clone, Debug)]
pub(super) struct Term {
    pub(super) span: Range<usize>,
    pub(super) kind: TermKind,
}

#[derive(Clone, Debug)]
pub(super) enum TermKind {
    /// A name, or several with `|` between them; numbers too.
    Words(Vec<Word>),
    /// Text; as an answer, in parts with anything between them (`\*`).
    Text(Vec<String>),
    Bytes(Vec<u8>),
    List(Vec<Term>),
    Tuple(Vec<Term>),
    /// `{name: value}`; whether the name is in quotes.
    Fields(Vec<(Word, bool, Term)>),
    /// `Kind(value)`.
    Object(Word, Option<Box<Term>>),
}

/// Why a line does not read, and where.
#[derive(Debug)]
pub(super) struct Wrong {
    pub(super) message: String,
    pub(super) span: Range<usize>,
}

type Read<T> = Result<T, Wrong>;

/// The lines of a block of steps; one that does not read does not hide the next.
pub(super) fn parse(text: &str) -> (Vec<Line>, Vec<Wrong>) {
    let mut p = Parser {
        text,
        at: 0,
        depth: 0,
    };
    let (mut lines, mut wrong) = (Vec::new(), Vec::new());
    loop {
        p.blank_lines();
        if p.at >= text.len() {
            return (lines, wrong);
        }
        p.depth = 0;
        match p.line() {
            Ok(line) => lines.push(line),
            Err(error) => {
                wrong.push(error);
                p.skip_line();
            }
        }
    }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    /// How many brackets are open: in them, a line goes on.
    depth: usize,
}

impl<'a> Parser<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn wrong<T>(&self, expected: &str) -> Read<T> {
        let next = self.rest().chars().next().filter(|c| *c != '\n');
        let length = next.map_or(0, char::len_utf8);
        Err(Wrong {
            message: format!("{expected} is expected here"),
            span: self.at..self.at + length,
        })
    }

    fn blank_lines(&mut self) {
        loop {
            let rest = self.rest();
            let trimmed = rest.trim_start();
            self.at += rest.len() - trimmed.len();
            if !trimmed.starts_with('#') {
                return;
            }
            self.skip_line();
        }
    }

    fn skip_line(&mut self) {
        self.at += self.rest().find('\n').unwrap_or(self.rest().len());
    }

    fn space(&mut self) {
        let deep = self.depth > 0;
        let rest = self.rest();
        let trimmed =
            rest.trim_start_matches(|c: char| c == ' ' || c == '\t' || (deep && c == '\n'));
        self.at += rest.len() - trimmed.len();
    }

    fn sees(&mut self, token: &str) -> bool {
        self.space();
        self.rest().starts_with(token)
    }

    fn takes(&mut self, token: &str) -> bool {
        let sees = self.sees(token);
        if sees {
            self.at += token.len();
        }
        sees
    }

    fn expect(&mut self, token: &str) -> Read<()> {
        if self.takes(token) {
            return Ok(());
        }
        self.wrong(&format!("`{token}`"))
    }

    fn word(&mut self, expected: &str) -> Read<Word> {
        self.space();
        let rest = self.rest();
        let inside = |c: char| c.is_alphanumeric() || "_.-+".contains(c);
        let length = rest.find(|c| !inside(c)).unwrap_or(rest.len());
        if length == 0 {
            return self.wrong(expected);
        }
        let span = self.at..self.at + length;
        self.at = span.end;
        Ok(Word {
            text: rest[..length].to_owned(),
            span,
        })
    }

    fn line(&mut self) -> Read<Line> {
        let start = self.at;
        let what = self.what()?;
        let answer = if self.takes("?") || self.takes("=> ?") || self.takes("! ?") {
            Some(Answer::Unknown)
        } else if self.takes("=>") {
            Some(Answer::Value(self.term()?))
        } else if self.takes("!") {
            let code = self.word("the code of an error")?;
            let ends = self.sees("\n") || self.rest().is_empty();
            let domain = if ends {
                None
            } else {
                Some(self.word("the domain of an error")?)
            };
            Some(Answer::Error { code, domain })
        } else {
            None
        };
        let end = self.at;
        self.space();
        if !self.rest().is_empty() && !self.rest().starts_with('\n') {
            return self.wrong("the end of the line");
        }
        Ok(Line {
            span: start..end,
            what,
            answer,
        })
    }

    fn what(&mut self) -> Read<What> {
        if self.sees("(") {
            let binds = self.several("(", ")", |p| p.word("a name, or `_`"))?;
            self.expect("=")?;
            return self.call(binds);
        }
        let first = self.word("a step")?;
        if self.sees("=") && !self.sees("=>") {
            self.expect("=")?;
            return self.call(vec![first]);
        }
        if self.sees("(") {
            let args = self.args()?;
            return Ok(What::Call {
                binds: Vec::new(),
                function: first,
                args,
            });
        }
        Ok(match first.text.as_str() {
            "on" => {
                let event = self.word("the constant of an event")?;
                let args = self.args()?;
                self.expect("as")?;
                let name = self.word("a name for the events")?;
                What::Listen { event, args, name }
            }
            "event" => What::Event(self.word("the name of events")?),
            "off" => What::Off(self.word("the name of events")?),
            "send" => What::Send(self.word("a stream")?, self.term()?),
            "receive" => What::Receive(self.word("a stream")?),
            "drop" => What::Drop(self.word("an object")?),
            "stock" => What::Stock,
            _ => {
                return Err(Wrong {
                    message: format!("`{}` is no step", first.text),
                    span: first.span,
                });
            }
        })
    }

    fn call(&mut self, binds: Vec<Word>) -> Read<What> {
        let function = self.word("a function")?;
        let args = self.args()?;
        Ok(What::Call {
            binds,
            function,
            args,
        })
    }

    fn args(&mut self) -> Read<Vec<Term>> {
        self.several("(", ")", Self::term)
    }

    fn several<T>(
        &mut self,
        open: &str,
        close: &str,
        one: impl Fn(&mut Self) -> Read<T>,
    ) -> Read<Vec<T>> {
        self.expect(open)?;
        self.depth += 1;
        let mut out = Vec::new();
        while !self.sees(close) {
            out.push(one(self)?);
            if !self.takes(",") {
                break;
            }
        }
        self.expect(close)?;
        self.depth -= 1;
        Ok(out)
    }

    fn term(&mut self) -> Read<Term> {
        self.space();
        let start = self.at;
        let kind = self.term_kind()?;
        Ok(Term {
            span: start..self.at,
            kind,
        })
    }

    fn term_kind(&mut self) -> Read<TermKind> {
        if self.sees("\"") {
            return Ok(TermKind::Text(self.quoted()?));
        }
        if self.sees("[") {
            return Ok(TermKind::List(self.several("[", "]", Self::term)?));
        }
        if self.sees("(") {
            return Ok(TermKind::Tuple(self.several("(", ")", Self::term)?));
        }
        if self.sees("{") {
            return Ok(TermKind::Fields(self.several("{", "}", Self::field)?));
        }
        if self.takes("x'") {
            return Ok(TermKind::Bytes(self.bytes()?));
        }
        let mut words = vec![self.word("a value")?];
        if words[0].text.starts_with(char::is_uppercase) && self.sees("(") {
            let mut inside = self.several("(", ")", Self::term)?;
            let value = inside.pop().map(Box::new);
            return Ok(TermKind::Object(words.remove(0), value));
        }
        while self.takes("|") {
            words.push(self.word("a constant")?);
        }
        Ok(TermKind::Words(words))
    }

    fn field(&mut self) -> Read<(Word, bool, Term)> {
        self.space();
        let (start, in_quotes) = (self.at, self.rest().starts_with('"'));
        let name = if in_quotes {
            Word {
                text: self.quoted()?.concat(),
                span: start..self.at,
            }
        } else {
            self.word("the name of a field")?
        };
        self.expect(":")?;
        Ok((name, in_quotes, self.term()?))
    }

    /// Text in quotes, split where it says `\*`.
    fn quoted(&mut self) -> Read<Vec<String>> {
        self.expect("\"")?;
        let mut parts = vec![String::new()];
        loop {
            let mut chars = self.rest().chars();
            let (Some(c), next) = (chars.next(), chars.next()) else {
                return self.wrong("`\"`");
            };
            let escaped = (c == '\\').then_some(next);
            let (add, length) = match escaped {
                None if c == '"' => {
                    self.at += 1;
                    return Ok(parts);
                }
                None if c == '\n' => return self.wrong("`\"`"),
                None => (c, c.len_utf8()),
                Some(Some('*')) => {
                    self.at += 2;
                    parts.push(String::new());
                    continue;
                }
                Some(Some('n')) => ('\n', 2),
                Some(Some('t')) => ('\t', 2),
                Some(Some('r')) => ('\r', 2),
                Some(Some(c @ ('"' | '\\'))) => (c, 2),
                Some(Some('u')) => (self.code_point()?, 6),
                Some(_) => return self.wrong("one of \\\" \\\\ \\n \\t \\r \\u0000 \\*"),
            };
            if let Some(last) = parts.last_mut() {
                last.push(add);
            }
            self.at += length;
        }
    }

    fn code_point(&self) -> Read<char> {
        let digits = self.rest().get(2..6);
        let number = digits.and_then(|d| u32::from_str_radix(d, 16).ok());
        match number.and_then(char::from_u32) {
            Some(c) => Ok(c),
            None => self.wrong("four digits of a character"),
        }
    }

    fn bytes(&mut self) -> Read<Vec<u8>> {
        let mut out = Vec::new();
        while !self.rest().starts_with('\'') {
            let digits = self.rest().get(..2);
            match digits.and_then(|d| u8::from_str_radix(d, 16).ok()) {
                Some(byte) => out.push(byte),
                None => return self.wrong("two hexadecimal digits, or `'`"),
            }
            self.at += 2;
        }
        self.at += 1;
        Ok(out)
    }
}
