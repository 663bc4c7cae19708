//! Kinds of text: enums and scalars.

use std::collections::BTreeMap;

use super::{Resolver, names};
use crate::diagnostic::Place;
use crate::model::document::{Accepts, JsonType, Scalar, Word, WordEnum};
use crate::model::resolve::{inside, place_of, tidy};
use crate::spec::document::{RawScalar, RawWords};
use crate::spec::{At, Named};

/// Data types of XSD that scalars may be of.
const DATA: [&str; 17] = [
    "byte",
    "short",
    "int",
    "long",
    "integer",
    "unsignedByte",
    "unsignedShort",
    "unsignedInt",
    "unsignedLong",
    "nonNegativeInteger",
    "positiveInteger",
    "decimal",
    "float",
    "double",
    "dateTime",
    "anyURI",
    "token",
];

/// Whether a text is a number of this data type; `None` when nobody can tell here.
pub(super) fn fits(text: &str, data: &str, min: Option<i64>, max: Option<i64>) -> Option<bool> {
    let (least, most): (i128, i128) = match data {
        "byte" => (i8::MIN.into(), i8::MAX.into()),
        "short" => (i16::MIN.into(), i16::MAX.into()),
        "int" => (i32::MIN.into(), i32::MAX.into()),
        "long" => (i64::MIN.into(), i64::MAX.into()),
        "integer" => (i128::MIN, i128::MAX),
        "unsignedByte" => (0, u8::MAX.into()),
        "unsignedShort" => (0, u16::MAX.into()),
        "unsignedInt" => (0, u32::MAX.into()),
        "unsignedLong" => (0, u64::MAX.into()),
        "nonNegativeInteger" => (0, i128::MAX),
        "positiveInteger" => (1, i128::MAX),
        "decimal" | "float" | "double" => return Some(text.parse::<f64>().is_ok()),
        _ => return None,
    };
    let least = min.map_or(least, |n| least.max(n.into()));
    let most = max.map_or(most, |n| most.min(n.into()));
    Some(
        text.parse::<i128>()
            .is_ok_and(|n| (least..=most).contains(&n)),
    )
}

/// The place of the word with this index among words with spaces between them.
fn words_place(place: &Place, word: &str, index: usize) -> Place {
    let text = &place.file.text[place.span.clone()];
    let found = text.split_whitespace().nth(index);
    let start = found.map(|w| w.as_ptr().addr() - text.as_ptr().addr());
    start.map_or_else(|| place.clone(), |at| place.part(at..at + word.len()))
}

impl Resolver<'_> {
    pub(super) fn word_enum(&mut self, e: &Named<RawWords>) {
        let words: Vec<&str> = e.raw.values.value.split_whitespace().collect();
        for (word, at) in e.raw.docs.iter().chain(&e.raw.since) {
            if !words.contains(&word.as_str()) {
                self.problems
                    .error(
                        &place_of(&e.place, at).key(word),
                        format!("`{}` has no value `{word}`", e.name),
                    )
                    .suggest(word, words.iter().copied());
            }
        }
        self.word_names(e, &words);
        let values = words.iter().map(|xml| Word {
            xml: (*xml).to_owned(),
            name: names::pascal(xml),
            since: self.since(&e.place, e.raw.since.get(*xml)),
            doc: e.raw.docs.get(*xml).map(|d| tidy(&d.value)),
        });
        let values = values.collect();
        self.out.enums.push(WordEnum {
            name: e.name.clone(),
            topic: e.topic.clone(),
            values,
            doc: tidy(&e.raw.doc.value),
            place: e.place.clone(),
        });
    }

    /// Words are there once, and have different names in Rust.
    fn word_names(&mut self, e: &Named<RawWords>, words: &[&str]) {
        let place = inside(&e.place, &e.raw.values);
        if words.is_empty() {
            self.problems
                .error(&e.place, format!("enum `{}` has no values", e.name))
                .help("list them in `values`, with spaces between them");
        }
        for (i, word) in words.iter().enumerate() {
            let name = names::pascal(word);
            let twin = words[..i].iter().find(|w| names::pascal(w) == name);
            let owner = &e.name;
            let message = match twin {
                Some(twin) if twin == word => format!("`{word}` is twice in `{owner}`"),
                Some(twin) => {
                    format!("`{twin}` and `{word}` of `{owner}` are both `{name}` in Rust")
                }
                None if name.is_empty() => format!("`{word}` of `{owner}` has no name in Rust"),
                None => continue,
            };
            let help = if twin == Some(word) {
                "delete one of the two"
            } else {
                "words that Rust cannot tell apart are a scalar with `values`"
            };
            let place = words_place(&place, word, i);
            self.problems.error(&place, message).help(help);
        }
    }

    pub(super) fn scalar(&mut self, e: &Named<RawScalar>) {
        let json = self.json(&e.place, &e.raw.json);
        let accepts = self.accepts(e);
        let text = |at: &At<String>| at.value.clone();
        let scalar = Scalar {
            name: e.name.clone(),
            topic: e.topic.clone(),
            rust: text(&e.raw.rust),
            copy: e.raw.copy,
            codec: text(&e.raw.codec),
            accepts,
            json,
            unit: e.raw.unit.as_ref().map(text),
            doc: tidy(&e.raw.doc.value),
            place: e.place.clone(),
        };
        self.out.scalars.insert(e.name.clone(), scalar);
    }

    fn json(&mut self, file: &Place, at: &At<String>) -> JsonType {
        let known = BTreeMap::from([
            ("string", JsonType::String),
            ("integer", JsonType::Integer),
            ("number", JsonType::Number),
            ("boolean", JsonType::Boolean),
        ]);
        known.get(at.value.as_str()).copied().unwrap_or_else(|| {
            self.problems
                .error(
                    &inside(file, at),
                    format!("`{}` is not a type of JSON", at.value),
                )
                .suggest(&at.value, known.keys().copied());
            JsonType::String
        })
    }

    fn accepts(&mut self, e: &Named<RawScalar>) -> Accepts {
        let raw = &e.raw;
        let given = [
            raw.any,
            raw.pattern.is_some(),
            raw.values.is_some(),
            raw.data.is_some(),
        ];
        if given.iter().filter(|g| **g).count() != 1 {
            let problem = self.problems.error(
                &e.place,
                format!("`{}` does not say in one way what it accepts", e.name),
            );
            problem.help("give exactly one of `any = true`, `pattern`, `values` and `data`");
        }
        let bound = raw.min.as_ref().or(raw.max.as_ref());
        if let (None, Some(bound)) = (&raw.data, bound) {
            self.problems
                .error(
                    &place_of(&e.place, bound),
                    "bounds go with `data`, which is not given",
                )
                .help("give `data`, such as \"unsignedInt\", or let the pattern tell the bounds");
        }
        if let Some(pattern) = &raw.pattern {
            return Accepts::Pattern(pattern.value.clone());
        }
        if let Some(values) = &raw.values {
            return Accepts::Words(values.value.split_whitespace().map(str::to_owned).collect());
        }
        if let Some(data) = &raw.data
            && !DATA.contains(&data.value.as_str())
        {
            self.problems
                .error(
                    &inside(&e.place, data),
                    format!("`{}` is no data type of XSD", data.value),
                )
                .suggest(&data.value, DATA);
        }
        match &raw.data {
            Some(data) => Accepts::Data {
                name: data.value.clone(),
                min: raw.min.as_ref().map(|n| n.value),
                max: raw.max.as_ref().map(|n| n.value),
            },
            None => Accepts::Any,
        }
    }
}
