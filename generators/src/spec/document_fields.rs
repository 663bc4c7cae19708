//! The field lines of `documents/`: their syntax tree and their parser.
//!
//! `@name as rust_name: type card [mark]... # doc`, where the name may also be a child's, `text()`, `..splice` or `*`, and
//! the type of a child may be `{ lines }`. A line ends at its end, at `;`, or at the `}` around it. A line that does not
//! read is noted and skipped, so that one run reports them all.

use std::ops::Range;

/// A word and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The word.
    pub text: String,
    /// Byte range in the text of the lines.
    pub span: Range<usize>,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is in XML.
    pub kind: Kind,
    /// Its name as it stands there.
    pub name: Word,
    /// Name in Rust, where it is given: `as x`.
    pub rename: Option<Word>,
    /// Its type.
    pub ty: LineType,
    /// How often it occurs.
    pub card: LineCard,
    /// Where that stands.
    pub card_span: Range<usize>,
    /// Marks in brackets.
    pub marks: Vec<Mark>,
    /// The text after `#`.
    pub doc: Option<Word>,
}

/// What a line is in XML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `@name`
    Attribute,
    /// `name`
    Child,
    /// `text()`
    Text,
    /// `..name`
    Splice,
    /// `*`
    Foreign,
}

/// The type of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineType {
    /// By name.
    Named(Word),
    /// `{ lines }`
    Inline(Vec<Line>, Range<usize>),
}

/// How often a line occurs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineCard {
    /// Nothing said.
    One,
    /// `?`
    Optional,
    /// `*`
    Many,
    /// `+`
    AtLeastOne,
    /// `= v`
    Default(Word),
    /// `?= v`
    HiddenDefault(Word),
}

/// A mark in brackets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Which one.
    pub kind: MarkKind,
    /// Where it stands, with its brackets.
    pub span: Range<usize>,
}

/// What a mark says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// Only in documents that describe the live state.
    Live,
    /// Only written when secrets are asked for.
    Secure,
    /// Left out when there is nothing in it.
    Nonempty,
    /// First version that has it.
    Since(Word),
}

/// The marks, for suggestions.
const MARKS: [&str; 4] = ["live", "secure", "nonempty", "since"];

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineError {
    /// What is wrong.
    pub message: String,
    /// What would be right.
    pub help: String,
    /// Where.
    pub span: Range<usize>,
}

/// Reads lines of fields.
#[must_use]
pub fn parse(text: &str) -> (Vec<Line>, Vec<LineError>) {
    let mut parser = Parser {
        text,
        at: 0,
        errors: Vec::new(),
    };
    let mut lines = parser.lines(None);
    while parser.at < text.len() {
        let span = parser.at..parser.at + 1;
        parser.note(fail("there is no `{` that this closes", "", span));
        parser.at += 1;
        lines.extend(parser.lines(None));
    }
    (lines, parser.errors)
}

/// Reads what a child of a choice holds: a type, `{ lines }`, or the lines alone. `None` for nothing at all.
#[must_use]
pub fn parse_content(text: &str) -> (Option<(LineType, Option<Word>)>, Vec<LineError>) {
    let mut parser = Parser {
        text,
        at: 0,
        errors: Vec::new(),
    };
    parser.blank_lines();
    if parser.at == text.len() {
        return (None, Vec::new());
    }
    let start = parser.at;
    if let Ok((ty, doc)) = parser.ty() {
        let doc = parser.doc().or(doc);
        parser.blank_lines();
        if parser.at == text.len() {
            return (Some((ty, doc)), parser.errors);
        }
    }
    let (lines, errors) = parse(text);
    (
        Some((LineType::Inline(lines, start..text.len()), None)),
        errors,
    )
}

type Parsed<T> = Result<T, LineError>;

struct Parser<'a> {
    text: &'a str,
    at: usize,
    errors: Vec<LineError>,
}

fn fail(message: impl Into<String>, help: impl Into<String>, span: Range<usize>) -> LineError {
    LineError {
        message: message.into(),
        help: help.into(),
        span,
    }
}

fn in_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.')
}

impl Parser<'_> {
    /// Lines up to the end, or to the `}` that closes the block opened at `open`; that is left.
    fn lines(&mut self, open: Option<usize>) -> Vec<Line> {
        let mut lines = Vec::new();
        loop {
            self.blank_lines();
            match self.peek() {
                None => {
                    if let Some(open) = open {
                        let help =
                            "what stands behind `#` in the same line is documentation, `}` too";
                        self.note(fail("this `{` is not closed", help, open..open + 1));
                    }
                    return lines;
                }
                Some('}') => return lines,
                Some(_) => match self.line() {
                    Ok(line) => lines.push(line),
                    Err(error) => {
                        self.note(error);
                        self.skip_line();
                    }
                },
            }
        }
    }

    fn line(&mut self) -> Parsed<Line> {
        let (kind, name) = self.name()?;
        self.spaces();
        let rename = self.rename()?;
        self.spaces();
        if !self.eat(':') {
            return Err(fail(
                "`:` and a type are expected here",
                "a field reads `name: type`, `@name: type`, `text(): type` or `..name: Type`",
                self.here(),
            ));
        }
        self.spaces();
        let (ty, inner_doc) = self.ty()?;
        self.spaces();
        let start = self.at;
        let card = self.card()?;
        let card_span = start..self.at;
        self.spaces();
        let mut marks = Vec::new();
        while self.peek() == Some('[') {
            marks.push(self.mark()?);
            self.spaces();
        }
        let doc = self.doc().or(inner_doc);
        if !matches!(self.peek(), None | Some('\n' | ';' | '}')) {
            return Err(fail(
                "this does not belong to a field",
                "behind the type there is `?`, `*`, `+`, `= value` or `?= value`, then marks in brackets, then `# documentation`",
                self.rest(),
            ));
        }
        Ok(Line {
            kind,
            name,
            rename,
            ty,
            card,
            card_span,
            marks,
            doc,
        })
    }

    fn name(&mut self) -> Parsed<(Kind, Word)> {
        let start = self.at;
        let word = |p: &Self| Word {
            text: p.text[start..p.at].to_owned(),
            span: start..p.at,
        };
        if self.eat('*') {
            return Ok((Kind::Foreign, word(self)));
        }
        if self.text[self.at..].starts_with("text()") {
            self.at += "text()".len();
            return Ok((Kind::Text, word(self)));
        }
        if self.text[self.at..].starts_with("..") {
            self.at += 2;
            return Ok((Kind::Splice, self.xml_name()?));
        }
        if self.eat('@') {
            return Ok((Kind::Attribute, self.xml_name()?));
        }
        Ok((Kind::Child, self.xml_name()?))
    }

    /// A name of XML, perhaps with a prefix: `qemu:arg` when the `:` of the field follows, or `as`.
    fn xml_name(&mut self) -> Parsed<Word> {
        let start = self.at;
        self.take(in_name);
        let first = self.text[start..].chars().next();
        if self.at == start || !first.is_some_and(|c| c.is_ascii_alphabetic() || c == '_') {
            let help =
                "a field reads `name: type`, `@name: type`, `text(): type` or `..name: Type`";
            self.at = start;
            return Err(fail("a name is expected here", help, self.rest()));
        }
        let plain = self.at;
        if self.eat(':') {
            let local = self.at;
            self.take(in_name);
            let rest = self.text[self.at..].trim_start_matches([' ', '\t']);
            if self.at == local || !(rest.starts_with(':') || rest.starts_with("as ")) {
                self.at = plain;
            }
        }
        Ok(Word {
            text: self.text[start..self.at].to_owned(),
            span: start..self.at,
        })
    }

    fn rename(&mut self) -> Parsed<Option<Word>> {
        if !self.text[self.at..].starts_with("as ") {
            return Ok(None);
        }
        self.at += "as ".len();
        self.spaces();
        self.word(in_name, "the name in Rust").map(Some)
    }

    /// A type; a block may have its documentation right behind its `{`.
    fn ty(&mut self) -> Parsed<(LineType, Option<Word>)> {
        let open = self.at;
        if !self.eat('{') {
            let word = self.word(|c| in_name(c) && c != '.', "a type")?;
            return Ok((LineType::Named(word), None));
        }
        self.spaces();
        let doc = self.doc();
        let lines = self.lines(Some(open));
        let closed = self.eat('}');
        let end = if closed { self.at } else { open + 1 };
        Ok((LineType::Inline(lines, open..end), doc))
    }

    fn card(&mut self) -> Parsed<LineCard> {
        if self.eat('*') {
            return Ok(LineCard::Many);
        }
        if self.eat('+') {
            return Ok(LineCard::AtLeastOne);
        }
        let optional = self.eat('?');
        if !self.eat('=') {
            return Ok(if optional {
                LineCard::Optional
            } else {
                LineCard::One
            });
        }
        self.spaces();
        let value = self.value()?;
        Ok(if optional {
            LineCard::HiddenDefault(value)
        } else {
            LineCard::Default(value)
        })
    }

    /// A default value: a word, or anything between quotes.
    fn value(&mut self) -> Parsed<Word> {
        let start = self.at;
        if self.eat('"') {
            self.take(|c| c != '"' && c != '\n');
            let text = self.text[start + 1..self.at].to_owned();
            if !self.eat('"') {
                return Err(fail("this quote is not closed", "", start..start + 1));
            }
            let span = start..self.at;
            return Ok(Word { text, span });
        }
        self.word(
            |c| !c.is_whitespace() && !matches!(c, ';' | '#' | '}'),
            "a value",
        )
    }

    fn mark(&mut self) -> Parsed<Mark> {
        let start = self.at;
        self.eat('[');
        self.take(|c| !matches!(c, ']' | '\n' | '#' | ';'));
        let inside = start + 1..self.at;
        if !self.eat(']') {
            return Err(fail("this `[` is not closed", "", start..start + 1));
        }
        let span = start..self.at;
        let text = &self.text[inside.clone()];
        let kind = match text.split_once(' ') {
            None if text == "live" => MarkKind::Live,
            None if text == "secure" => MarkKind::Secure,
            None if text == "nonempty" => MarkKind::Nonempty,
            Some(("since", version)) => MarkKind::Since(Word {
                text: version.trim().to_owned(),
                span: inside.start + "since ".len()..inside.end,
            }),
            None if text == "since" => {
                let help = "write the first version that has it: `[since 1.2.3]`";
                let end = inside.end;
                return Err(fail("a version is expected here", help, end..end + 1));
            }
            _ => {
                let known =
                    MARKS.map(|m| format!("[{m}{}]", if m == "since" { " 1.2.3" } else { "" }));
                let help = match crate::diagnostic::nearest(text, &MARKS) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("known are: {}", known.join(", ")),
                };
                return Err(fail(format!("there is no mark `{text}`"), help, inside));
            }
        };
        Ok(Mark { kind, span })
    }

    /// The text after `#`, up to the end of the line.
    fn doc(&mut self) -> Option<Word> {
        self.spaces();
        if !self.eat('#') {
            return None;
        }
        let start = self.at;
        self.take(|c| c != '\n');
        let raw = &self.text[start..self.at];
        let text = raw.trim();
        let from = start + (raw.len() - raw.trim_start().len());
        (!text.is_empty()).then(|| Word {
            text: text.to_owned(),
            span: from..from + text.len(),
        })
    }

    fn word(&mut self, is: impl Fn(char) -> bool, what: &str) -> Parsed<Word> {
        let start = self.at;
        self.take(is);
        if self.at == start {
            return Err(fail(format!("{what} is expected here"), "", self.here()));
        }
        Ok(Word {
            text: self.text[start..self.at].to_owned(),
            span: start..self.at,
        })
    }

    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn eat(&mut self, c: char) -> bool {
        let there = self.peek() == Some(c);
        if there {
            self.at += c.len_utf8();
        }
        there
    }

    fn take(&mut self, is: impl Fn(char) -> bool) {
        let rest = &self.text[self.at..];
        self.at += rest.find(|c| !is(c)).unwrap_or(rest.len());
    }

    fn spaces(&mut self) {
        self.take(|c| matches!(c, ' ' | '\t' | '\r'));
    }

    /// Passes white space, `;`, and lines that are only a comment.
    fn blank_lines(&mut self) {
        loop {
            self.take(|c| c.is_whitespace() || c == ';');
            if self.peek() != Some('#') {
                return;
            }
            self.take(|c| c != '\n');
        }
    }

    /// Passes the rest of a line that does not read, with the blocks that open in it.
    fn skip_line(&mut self) {
        let mut depth = 0;
        while let Some(c) = self.peek() {
            match c {
                '{' => depth += 1,
                '}' | '\n' | ';' if depth == 0 => return,
                '}' => depth -= 1,
                '#' => {
                    self.take(|c| c != '\n');
                    continue;
                }
                _ => {}
            }
            self.at += c.len_utf8();
        }
    }

    /// The place where something is missing: one character.
    fn here(&self) -> Range<usize> {
        self.at..self.at + self.peek().filter(|c| *c != '\n').map_or(0, char::len_utf8)
    }

    /// What is left of the line.
    fn rest(&self) -> Range<usize> {
        let rest = &self.text[self.at..];
        let end = rest.find(['\n', ';', '#']).unwrap_or(rest.len());
        self.at..self.at + rest[..end].trim_end().len()
    }

    fn note(&mut self, error: LineError) {
        self.errors.push(error);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> Line {
        let (mut lines, errors) = parse(text);
        assert_eq!((lines.len(), errors), (1, Vec::new()), "{text}");
        lines.remove(0)
    }

    #[test]
    fn a_colon_belongs_to_the_name_only_when_another_follows() {
        let names = ["qemu:arg: string", "arg:string", "qemu:arg as arg : string"]
            .map(|text| one(text).name.text);
        assert_eq!(names, ["qemu:arg", "arg", "qemu:arg"]);
    }

    #[test]
    fn a_default_is_hidden_behind_a_question_mark() {
        let word = |text: &str, span| Word {
            text: text.into(),
            span,
        };
        assert_eq!(one("@a: b = c#d").card, LineCard::Default(word("c", 8..9)));
        assert_eq!(
            one("@a: b ?= \"c d\"").card,
            LineCard::HiddenDefault(word("c d", 9..14))
        );
    }

    #[test]
    fn blocks_nest_and_are_documented_at_either_end() {
        let outer = one("a: {   # Outer.\n  @x: u8; b: { @y: u8 }*  # Inner.\n}? [live]");
        let LineType::Inline(lines, _) = &outer.ty else {
            panic!("{outer:?}")
        };
        assert_eq!(outer.doc.map(|d| d.text), Some("Outer.".into()));
        assert_eq!(outer.card, LineCard::Optional);
        assert_eq!(outer.marks[0].kind, MarkKind::Live);
        assert_eq!(lines[1].doc.as_ref().map(|d| d.span.clone()), Some(44..50));
    }

    #[test]
    fn a_broken_line_costs_no_other() {
        let (lines, errors) = parse("a u8 { ; }\nb: u8; c: ;d: { @e u8; @f: u8 }\n# g: u8\n}");
        let names: Vec<&str> = lines.iter().map(|l| l.name.text.as_str()).collect();
        assert_eq!(names, ["b", "d"]);
        let starts: Vec<usize> = errors.iter().map(|e| e.span.start).collect();
        assert_eq!(starts, [2, 21, 30, 51]);
    }

    #[test]
    fn what_a_child_holds_is_a_type_a_block_or_the_lines_of_one() {
        let kinds = ["", "Disk  # A disk.", "{ a: u8 }", "@a: u8", "present"].map(|text| {
            match parse_content(text).0 {
                None => 0,
                Some((LineType::Named(_), doc)) => 1 + usize::from(doc.is_some()),
                Some((LineType::Inline(lines, _), _)) => 2 + lines.len(),
            }
        });
        assert_eq!(kinds, [0, 2, 3, 3, 1]);
    }
}
