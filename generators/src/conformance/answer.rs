//! Expected answers: checked against what a call gives, and printed as the canonical text that every language makes of
//! its values.

use std::fmt::Write as _;

use super::check::Checker;
use super::syntax::{Term, TermKind, Word};
use crate::model::shape::Kind;
use crate::model::{Holds, Num, Record, RecordField, Type};

/// Canonical text with gaps in it, in which anything may stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pattern {
    /// The parts between the gaps: an answer begins with the first, ends with the last, and has the others between
    /// them in order.
    pub parts: Vec<String>,
}

impl Pattern {
    /// Anything.
    #[must_use]
    pub fn anything() -> Self {
        Self {
            parts: vec![String::new(), String::new()],
        }
    }

    /// Whether any answer will do.
    #[must_use]
    pub fn is_anything(&self) -> bool {
        self.parts.iter().all(String::is_empty) && self.parts.len() > 1
    }

    fn say(&mut self, text: &str) {
        match self.parts.last_mut() {
            Some(last) => last.push_str(text),
            None => self.parts.push(text.to_owned()),
        }
    }

    fn gap(&mut self) {
        if self.parts.is_empty() {
            self.parts.push(String::new());
        }
        self.parts.push(String::new());
    }
}

/// Text in quotes, as it stands in answers.
#[must_use]
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(text))
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c if (c as u32) < 0x20 => {
                let _ = write!(out, "\\u{:04x}", c as u32);
            }
            c => out.push(c),
        }
    }
    out
}

/// What an answer is made of.
#[derive(Clone, Debug)]
pub(super) enum Part {
    /// A value of a kind.
    Of(Kind),
    /// A list of parts.
    List(Box<Part>),
    /// Whatever is written.
    Any,
}

/// The fields of a record that are told: lengths are folded away.
pub fn fields(record: &Record) -> impl Iterator<Item = &RecordField> {
    record.fields.iter().filter(|field| {
        !record
            .fields
            .iter()
            .any(|f| crate::model::shape::lengths(&f.ty).any(|l| l == field.name))
    })
}

/// What a field of a record, or something that a callback is told, is.
pub(super) fn of_field(ty: &Type) -> Part {
    Part::Of(match ty {
        Type::Num(_, Some(Holds::Bool)) => Kind::Bool,
        Type::Num(num, holds) => Kind::Number(*num, holds.clone()),
        Type::Str { .. } | Type::BorrowedStr => Kind::Text { nullable: true },
        Type::Handle { object, .. } => Kind::Object {
            name: object.clone(),
            nullable: true,
        },
        Type::Params(set, _) => Kind::Params(set.clone()),
        Type::Named(name) => Kind::Record(name.clone()),
        Type::Array(elem, _) => match &**elem {
            Type::Num(Num::Char, _) => Kind::Text { nullable: false },
            Type::Num(Num::U8, _) => Kind::Bytes,
            other => return Part::List(Box::new(of_field(other))),
        },
        _ => return Part::Any,
    })
}

/// The kind that is told of a field of a record.
#[must_use]
pub fn field_kind(ty: &Type) -> Kind {
    match of_field(ty) {
        Part::Of(kind) => kind,
        Part::List(part) => match *part {
            Part::Of(Kind::Record(name)) => Kind::Records(name),
            Part::Of(Kind::Number(num, _)) => Kind::Numbers(num),
            Part::Of(Kind::Text { .. }) => Kind::Texts,
            _ => Kind::Bytes,
        },
        Part::Any => Kind::Bytes,
    }
}

impl Checker<'_> {
    /// Checks an expected answer against what there will be, and prints it.
    pub(super) fn pattern(&mut self, outputs: &[Kind], term: &Term) -> Option<Pattern> {
        let mut out = Pattern::default();
        match (outputs, &term.kind) {
            ([], _) => {
                if word(term) != Some("ok") {
                    return self.refuse(term, "`ok` is expected here: nothing comes out");
                }
                out.say("ok");
            }
            (_, TermKind::Words(words)) if is_gap(words) => out.gap(),
            ([one], _) => self.part(&Part::Of(one.clone()), term, &mut out)?,
            (several, TermKind::Tuple(terms)) if terms.len() == several.len() => {
                out.say("(");
                for (i, (kind, term)) in several.iter().zip(terms).enumerate() {
                    out.say(if i > 0 { ", " } else { "" });
                    self.part(&Part::Of(kind.clone()), term, &mut out)?;
                }
                out.say(")");
            }
            (several, _) => {
                let count = several.len();
                return self.refuse(term, &format!("{count} values come out: `(a, b)`"));
            }
        }
        Some(out)
    }

    fn part(&mut self, part: &Part, term: &Term, out: &mut Pattern) -> Option<()> {
        let elements = |part: &Part| match part {
            Part::Of(Kind::Numbers(num)) => Some(Part::Of(Kind::Number(*num, None))),
            Part::Of(Kind::Texts) => Some(Part::Of(Kind::Text { nullable: true })),
            Part::Of(Kind::Objects(name)) => Some(Part::Of(Kind::Object {
                name: name.clone(),
                nullable: true,
            })),
            Part::Of(Kind::Records(name)) => Some(Part::Of(Kind::Record(name.clone()))),
            Part::List(part) => Some((**part).clone()),
            _ => None,
        };
        match &term.kind {
            TermKind::Words(words) if is_gap(words) => out.gap(),
            TermKind::Words(words) => return self.words(part, term, words, out),
            TermKind::Text(parts) => {
                self.fits(part, term, "text", |kind| {
                    matches!(kind, Kind::Text { .. } | Kind::Uuid)
                })?;
                out.say("\"");
                for (i, text) in parts.iter().enumerate() {
                    if i > 0 {
                        out.gap();
                    }
                    out.say(&escaped(text));
                }
                out.say("\"");
            }
            TermKind::Bytes(bytes) => {
                self.fits(part, term, "bytes", |kind| *kind == Kind::Bytes)?;
                let digits: String = bytes.iter().map(|b| format!("{b:02x}")).collect();
                out.say(&format!("x'{digits}'"));
            }
            TermKind::List(terms) => {
                let Some(each) = elements(part) else {
                    return self.refuse(term, "no list comes out here");
                };
                out.say("[");
                for (i, term) in terms.iter().enumerate() {
                    out.say(if i > 0 { ", " } else { "" });
                    self.part(&each, term, out)?;
                }
                out.say("]");
            }
            TermKind::Fields(fields) => return self.fields(part, term, fields, out),
            TermKind::Object(kind, inside) => {
                self.fits(
                    part,
                    term,
                    &kind.text,
                    |k| matches!(k, Kind::Object { name, .. } if *name == kind.text),
                )?;
                out.say(&kind.text);
                if let Some(inside) = inside {
                    out.say("(");
                    self.part(&Part::Of(Kind::Text { nullable: false }), inside, out)?;
                    out.say(")");
                }
            }
            TermKind::Tuple(_) => return self.refuse(term, "only one value comes out here"),
        }
        Some(())
    }

    fn fits(
        &mut self,
        part: &Part,
        term: &Term,
        what: &str,
        fits: impl Fn(&Kind) -> bool,
    ) -> Option<()> {
        match part {
            Part::Of(kind) if !fits(kind) => {
                let is = super::values::describe(kind);
                self.refuse(term, &format!("what comes out here is {is}, not {what}"))
            }
            Part::List(_) => self.refuse(term, &format!("a list comes out here, not {what}")),
            _ => Some(()),
        }
    }

    /// Numbers, constants, words, objects without a name, and names of texts.
    fn words(&mut self, part: &Part, term: &Term, words: &[Word], out: &mut Pattern) -> Option<()> {
        if let [one] = words {
            if matches!(one.text.as_str(), "null" | "true" | "false") {
                out.say(&one.text);
                return Some(());
            }
            if let Some(text) = self.text(&one.text) {
                self.fits(part, term, "text", |kind| matches!(kind, Kind::Text { .. }))?;
                out.say(&quoted(&text));
                return Some(());
            }
            if one.text.parse::<f64>().is_ok() {
                self.fits(part, term, "a number", |k| matches!(k, Kind::Number(..)))?;
                out.say(&one.text);
                return Some(());
            }
            let bare = |k: &Kind| matches!(k, Kind::Object { name, .. } if *name == one.text);
            if matches!(part, Part::Of(kind) if bare(kind)) {
                out.say(&one.text);
                return Some(());
            }
        }
        self.fits(part, term, "a number", |k| matches!(k, Kind::Number(..)))?;
        let (number, _) = self.constants(words)?;
        out.say(&number.to_string());
        Some(())
    }

    fn fields(
        &mut self,
        part: &Part,
        term: &Term,
        given: &[(Word, bool, Term)],
        out: &mut Pattern,
    ) -> Option<()> {
        let known: Option<Vec<(String, Part)>> = match part {
            Part::Of(Kind::Record(name)) => self.model.record(name).map(|r| {
                let known = fields(r).map(|f| (f.name.clone(), of_field(&f.ty)));
                known.collect()
            }),
            Part::Of(Kind::Params(_)) => None,
            _ => return self.refuse(term, "neither a record nor typed parameters come out here"),
        };
        if let Some(known) = &known
            && !known
                .iter()
                .map(|k| &k.0)
                .eq(given.iter().map(|g| &g.0.text))
        {
            let names: Vec<&str> = known.iter().map(|k| k.0.as_str()).collect();
            let names = names.join(", ");
            return self.refuse(term, &format!("the fields are, in this order: {names}"));
        }
        out.say("{");
        let mut before: Option<&str> = None;
        for (i, (name, _, value)) in given.iter().enumerate() {
            if known.is_none() && before.is_some_and(|b| b >= name.text.as_str()) {
                return self.refuse(
                    value,
                    "typed parameters are told in the order of their names",
                );
            }
            before = Some(&name.text);
            out.say(if i > 0 { ", " } else { "" });
            out.say(&format!("{}: ", name.text));
            let part = known.as_ref().map_or(&Part::Any, |known| &known[i].1);
            self.part(part, value, out)?;
        }
        out.say("}");
        Some(())
    }
}

/// `_`.
fn is_gap(words: &[Word]) -> bool {
    matches!(words, [one] if one.text == "_")
}

fn word(term: &Term) -> Option<&str> {
    match &term.kind {
        TermKind::Words(words) if is_gap(words) => Some("ok"),
        TermKind::Words(words) if words.len() == 1 => Some(&words[0].text),
        _ => None,
    }
}
