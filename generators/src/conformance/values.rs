//! What goes into a call: checked against the kinds that it takes.

use super::check::Checker;
use super::syntax::{Term, TermKind, Word};
use super::{Field, Value};
use crate::model::shape::Kind;
use crate::model::{Num, ParamSet};

/// A kind in the words of a message.
pub(super) fn describe(kind: &Kind) -> String {
    match kind {
        Kind::Number(..) => "a number".into(),
        Kind::Bool => "`true` or `false`".into(),
        Kind::Text { .. } => "text".into(),
        Kind::Uuid => "a UUID".into(),
        Kind::Object { name, .. } => format!("`{name}`"),
        Kind::Record(name) => format!("the record `{name}`"),
        Kind::Bytes => "bytes".into(),
        Kind::Numbers(_) => "a list of numbers".into(),
        Kind::Texts => "a list of texts".into(),
        Kind::Objects(name) | Kind::Records(name) => format!("a list of `{name}`"),
        Kind::Params(_) => "typed parameters".into(),
        Kind::Callback(_) => "a callback".into(),
    }
}

/// Whether a variable of one kind can stand where another is taken.
fn stands_for(have: &Kind, want: &Kind) -> bool {
    match (have, want) {
        (Kind::Number(..), Kind::Number(..))
        | (Kind::Text { .. }, Kind::Text { .. })
        | (Kind::Params(_), Kind::Params(_)) => true,
        (Kind::Object { name: have, .. }, Kind::Object { name: want, .. }) => have == want,
        _ => have == want,
    }
}

/// The least and the greatest number of a C type.
fn range(num: Num) -> (i128, i128) {
    match num {
        Num::I32 => (i32::MIN.into(), i32::MAX.into()),
        Num::U32 => (0, u32::MAX.into()),
        Num::I64 | Num::Long => (i64::MIN.into(), i64::MAX.into()),
        Num::U64 | Num::Ulong | Num::Usize => (0, u64::MAX.into()),
        Num::U8 => (0, u8::MAX.into()),
        Num::Char => (i8::MIN.into(), i8::MAX.into()),
        Num::U16 => (0, u16::MAX.into()),
        Num::F64 => (i128::MIN, i128::MAX),
    }
}

impl Checker<'_> {
    /// A value for what a call takes.
    pub(super) fn value(&mut self, kind: &Kind, term: &Term) -> Option<Value> {
        if let TermKind::Words(words) = &term.kind
            && let [one] = words.as_slice()
        {
            if let Some(variable) = self.variable(&one.text) {
                if stands_for(&variable.kind, kind) {
                    return Some(Value::Variable(variable));
                }
                let (is, want) = (describe(&variable.kind), describe(kind));
                return self.refuse(term, &format!("`{}` is {is}; {want} is expected", one.text));
            }
            if one.text == "null" {
                return self.null(kind, term);
            }
        }
        match (kind, &term.kind) {
            (Kind::Number(Num::F64, _), TermKind::Words(words)) if is_one(words) => {
                match words[0].text.parse() {
                    Ok(number) => Some(Value::Double(number)),
                    Err(_) => self.expected(kind, term),
                }
            }
            (Kind::Number(num, _), TermKind::Words(words)) => self.number(*num, term, words),
            (Kind::Bool, TermKind::Words(words)) if is_one(words) => match words[0].text.as_str() {
                "true" => Some(Value::Bool(true)),
                "false" => Some(Value::Bool(false)),
                _ => self.expected(kind, term),
            },
            (Kind::Text { .. }, TermKind::Words(words))
                if is_one(words) && whole(&words[0].text).is_none() =>
            {
                match self.text(&words[0].text) {
                    Some(text) => Some(Value::Text(text)),
                    None => self.unknown(&words[0], "text or variable"),
                }
            }
            (Kind::Text { .. }, TermKind::Text(parts)) if parts.len() == 1 => {
                Some(Value::Text(parts.concat()))
            }
            (Kind::Uuid, TermKind::Text(parts)) => match uuid(&parts.concat()) {
                Some(bytes) => Some(Value::Uuid(bytes)),
                None => self.expected(kind, term),
            },
            (Kind::Bytes, TermKind::Bytes(bytes)) => Some(Value::Bytes(bytes.clone())),
            (Kind::Numbers(num), TermKind::List(terms)) => {
                self.list(&Kind::Number(*num, None), terms)
            }
            (Kind::Texts, TermKind::List(terms)) => {
                self.list(&Kind::Text { nullable: false }, terms)
            }
            (Kind::Objects(name), TermKind::List(terms)) => {
                let name = name.clone();
                let nullable = false;
                self.list(&Kind::Object { name, nullable }, terms)
            }
            (Kind::Params(set), TermKind::Fields(fields)) => self.params(set, fields),
            (Kind::Record(name), TermKind::Fields(fields)) if name == "ConnectAuth" => {
                self.credentials(fields)
            }
            (_, TermKind::Words(words))
                if is_one(words) && words[0].text.parse::<f64>().is_err() =>
            {
                self.unknown(&words[0], "variable")
            }
            _ => self.expected(kind, term),
        }
    }

    fn expected<T>(&mut self, kind: &Kind, term: &Term) -> Option<T> {
        self.refuse(term, &format!("{} is expected here", describe(kind)))
    }

    fn null(&mut self, kind: &Kind, term: &Term) -> Option<Value> {
        let accepted = matches!(
            kind,
            Kind::Text { nullable: true } | Kind::Object { nullable: true, .. } | Kind::Record(_)
        );
        if accepted {
            return Some(Value::Null);
        }
        let is = describe(kind);
        self.refuse(
            term,
            &format!("{is} is expected here, and may not be absent"),
        )
    }

    fn list(&mut self, kind: &Kind, terms: &[Term]) -> Option<Value> {
        let mut values = Vec::new();
        for term in terms {
            values.push(self.value(kind, term)?);
        }
        Some(Value::List(values))
    }

    fn number(&mut self, num: Num, term: &Term, words: &[Word]) -> Option<Value> {
        let (value, names) = match words {
            [one] if whole(&one.text).is_some() => (whole(&one.text)?, Vec::new()),
            _ => {
                let (number, names) = self.constants(words)?;
                (i128::from(number), names)
            }
        };
        let (least, greatest) = range(num);
        if value < least || value > greatest {
            let name = num.name();
            return self.refuse(
                term,
                &format!("{value} is no `{name}`: {least} to {greatest}"),
            );
        }
        Some(Value::Number { value, names })
    }

    fn params(&mut self, set: &str, given: &[(Word, bool, Term)]) -> Option<Value> {
        let set = self.model.params.iter().find(|p| p.name == set);
        let mut fields = Vec::new();
        for (key, in_quotes, term) in given {
            fields.push(self.param(set, key, *in_quotes, term)?);
        }
        Some(Value::Params(fields))
    }

    fn param(
        &mut self,
        set: Option<&ParamSet>,
        key: &Word,
        in_quotes: bool,
        term: &Term,
    ) -> Option<Field> {
        let known = set.map_or(&[][..], |set| &set.fields);
        let param = known.iter().find(|p| p.field == key.text && p.ty.is_some());
        if param.is_none() && !in_quotes {
            let place = self.place(&key.span);
            let names = known.iter().map(|p| p.field.as_str());
            self.problems
                .error(&place, format!("the set has no parameter `{}`", key.text))
                .suggest(&key.text, names);
            return None;
        }
        let ty = match param.and_then(|p| p.ty.clone()) {
            Some(ty) => ty,
            None => guess(&term.kind).to_owned(),
        };
        let kind = match ty.as_str() {
            "u32" => Kind::Number(Num::U32, None),
            "i64" => Kind::Number(Num::I64, None),
            "u64" => Kind::Number(Num::U64, None),
            "f64" => Kind::Number(Num::F64, None),
            "bool" => Kind::Bool,
            "string" => Kind::Text { nullable: false },
            _ => Kind::Number(Num::I32, None),
        };
        Some(Field {
            key: key.text.clone(),
            constant: param.map(|p| p.name.clone()),
            ty,
            value: self.value(&kind, term)?,
        })
    }

    fn credentials(&mut self, given: &[(Word, bool, Term)]) -> Option<Value> {
        let mut answers = Vec::new();
        for (constant, _, term) in given {
            self.constants(std::slice::from_ref(constant))?;
            let Some(Value::Text(text)) = self.value(&Kind::Text { nullable: false }, term) else {
                return None;
            };
            answers.push((constant.text.clone(), text));
        }
        Some(Value::Credentials(answers))
    }
}

fn is_one(words: &[Word]) -> bool {
    words.len() == 1
}

fn whole(text: &str) -> Option<i128> {
    match text.strip_prefix("0x") {
        Some(digits) => i128::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    }
}

/// The type of a parameter that no set knows.
fn guess(kind: &TermKind) -> &'static str {
    match kind {
        TermKind::Text(_) => "string",
        TermKind::Words(words) if words[0].text == "true" || words[0].text == "false" => "bool",
        TermKind::Words(words) if words[0].text.contains('.') => "f64",
        _ => "i32",
    }
}

fn uuid(text: &str) -> Option<[u8; 16]> {
    let digits: String = text.chars().filter(|c| *c != '-').collect();
    let mut out = [0; 16];
    if digits.len() != 32 || !digits.is_ascii() {
        return None;
    }
    for (i, byte) in out.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&digits[2 * i..2 * i + 2], 16).ok()?;
    }
    Some(out)
}
