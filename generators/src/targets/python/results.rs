//! What calls give, where it is not what the rule for their outputs says: words of `[results]`.

use crate::diagnostic::Diagnostics;
use crate::model::{Function, Model};

/// How the outputs of a call become one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// The one there is, or a tuple of all.
    Rule,
    /// A list of all, where the rule would make a tuple.
    List,
    /// A dictionary of all, by their names.
    Dict,
    /// The first alone: the last only counts it.
    First,
    /// The last alone: the first only counts it.
    Last,
    /// A text, or None for an empty one.
    Filled,
    /// What the first output says is there, or an empty dictionary.
    Found,
}

/// The words and what they stand for.
const WORDS: [(&str, Form); 6] = [
    ("list", Form::List),
    ("dict", Form::Dict),
    ("first", Form::First),
    ("last", Form::Last),
    ("filled", Form::Filled),
    ("found", Form::Found),
];

/// How the outputs of a function become one value.
pub(super) fn of(model: &Model, f: &Function) -> Form {
    let word = model.language("python").results.get(&f.name);
    let known = word.and_then(|word| WORDS.iter().find(|(name, _)| name == word));
    known.map_or(Form::Rule, |(_, form)| *form)
}

/// Says which words are unknown.
pub(super) fn check(model: &Model, problems: &mut Diagnostics) {
    let rules = model.language("python");
    for (function, word) in &rules.results {
        if let Some(place) = rules.places.get(function)
            && WORDS.iter().all(|(name, _)| name != word)
        {
            problems
                .error(place, format!("there is no result `{word}`"))
                .suggest(word, WORDS.map(|(name, _)| name));
        }
    }
}
