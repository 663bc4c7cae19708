//! Forms: how a function whose native part is written by hand is called in Python and what it gives, in stubs' own words:
//! `(pages: Mapping[int, int], flags: int = 0) -> int`.

use crate::diagnostic::Diagnostics;
use crate::model::{Function, Model};

/// A form, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Form {
    pub(super) args: Vec<Argument>,
    /// The type of the result.
    pub(super) ty: String,
}

/// One argument of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Argument {
    pub(super) name: String,
    pub(super) ty: String,
    pub(super) default: Option<String>,
}

/// The form of a function, where the exceptions give one.
pub(super) fn of(model: &Model, f: &Function) -> Option<Form> {
    model
        .language("python")
        .forms
        .get(&f.name)
        .and_then(|text| parse(text))
}

/// Says which forms cannot be read, or belong to no hand-written function.
pub(super) fn check(model: &Model, problems: &mut Diagnostics) {
    let rules = model.language("python");
    for (function, text) in &rules.forms {
        let Some(place) = rules.places.get(function) else {
            continue;
        };
        if parse(text).is_none() {
            problems
                .error(place, format!("`{text}` is no form"))
                .help("write it as `(name: type, flags: int = 0) -> type`");
        }
        if !rules.manual.contains_key(function) {
            problems
                .error(place, format!("`{function}` is not written by hand"))
                .help("a form is for a function under [manual]; others follow the rules");
        }
    }
}

fn parse(text: &str) -> Option<Form> {
    let (args, ty) = text.strip_prefix('(')?.rsplit_once(") -> ")?;
    Some(Form {
        args: split(args)
            .into_iter()
            .map(argument)
            .collect::<Option<_>>()?,
        ty: ty.to_owned(),
    })
}

fn argument(text: &str) -> Option<Argument> {
    let (name, rest) = text.split_once(": ")?;
    let (ty, default) = match rest.split_once(" = ") {
        Some((ty, default)) => (ty, Some(default.to_owned())),
        None => (rest, None),
    };
    Some(Argument {
        name: name.trim().to_owned(),
        ty: ty.to_owned(),
        default,
    })
}

/// Splits at the commas that are in no brackets.
fn split(args: &str) -> Vec<&str> {
    let (mut depth, mut start, mut parts) = (0_usize, 0, Vec::new());
    for (i, c) in args.char_indices() {
        match c {
            '[' | '(' => depth += 1,
            ']' | ')' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                parts.push(args[start..i].trim());
                start = i + 1;
            }
            _ => {}
        }
    }
    parts.push(args[start..].trim());
    parts.retain(|part| !part.is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn commas_in_brackets_separate_nothing() {
        let form = parse("(a: Mapping[int, int], b: int = 0) -> dict[str, int]").unwrap();
        let args: Vec<_> = form
            .args
            .iter()
            .map(|a| (a.name.as_str(), a.ty.as_str(), a.default.as_deref()))
            .collect();
        assert_eq!(
            args,
            [("a", "Mapping[int, int]", None), ("b", "int", Some("0"))]
        );
        assert_eq!(form.ty, "dict[str, int]");
        assert!(parse("() -> int").unwrap().args.is_empty());
    }

    #[test]
    fn what_is_no_form_is_none() {
        assert!(parse("a: int -> int").is_none());
        assert!(parse("(a) -> int").is_none());
        assert!(parse("(a: int)").is_none());
    }
}
