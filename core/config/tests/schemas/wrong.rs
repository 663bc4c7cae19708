//! Texts that are none of a kind.

use polyvirt_generators::model::document::{Accepts, Documents, Value};

use crate::shape::{Text, text};

/// Texts that are none of a kind; none where any will do.
pub(crate) fn wrong_texts(model: &Documents, value: &Value) -> Vec<&'static str> {
    const CANDIDATES: [&str; 6] = [
        "no-such-word",
        "",
        "99999999999999999999999",
        "-99999999999999999999999",
        "1 2",
        "?",
    ];
    let Some(text) = text(model, value) else {
        return Vec::new();
    };
    let scalar = match text {
        Text::Enum => return vec!["no-such-word", ""],
        Text::Scalar(scalar) => scalar,
    };
    match &scalar.accepts {
        Accepts::Any => Vec::new(),
        Accepts::Words(_) => vec!["no-such-word", ""],
        Accepts::Data { name, .. } if name == "double" || name == "float" => vec!["no-such-word"],
        Accepts::Data { .. } => CANDIDATES[..5].to_vec(),
        Accepts::Pattern(pattern) => {
            let all = format!("^(?:{})$", ours(pattern));
            let pattern = regex_lite::Regex::new(&all).expect("the spec's patterns are sound");
            let mut wrong = CANDIDATES.to_vec();
            wrong.retain(|text| !pattern.is_match(text));
            wrong
        }
    }
}

/// A pattern of XML Schema, where `$` and `^` are characters as any other, as we write it.
fn ours(pattern: &str) -> String {
    let mut out = String::new();
    let (mut escaped, mut class) = (false, false);
    for char in pattern.chars() {
        match char {
            '[' if !escaped => class = true,
            ']' if !escaped => class = false,
            '$' | '^' if !escaped && !class => out.push('\\'),
            _ => {}
        }
        escaped = char == '\\' && !escaped;
        out.push(char);
    }
    out
}
