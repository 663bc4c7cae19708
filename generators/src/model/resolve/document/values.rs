//! Kinds of text: enums and scalars.

use std::collections::BTreeMap;

use super::{Resolver, names};
use crate::diagnostic::Place;
use crate::model::document::{Accepts, JsonType, Scalar, Word, WordEnum};
use crate::model::resolve::{inside, place_of, tidy};
use crate::spec::document::{RawScalar, RawWords};
use crate::spec::{At, Named};

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
