//! One function in every language. A language joins with one line in [`LANGUAGES`].

use crate::abi;
use crate::model::shape::Shape;
use crate::model::{Function, Model};
use crate::targets::{go, gobject, java, ocaml, perl, python, rust};

/// A language of the reference.
pub(super) struct Language {
    /// Its name, as people write it.
    pub(super) name: &'static str,
    /// Its file in `api-spec/languages`, without the ending.
    pub(super) file: &'static str,
    /// Its call of a function that is there; empty for one that is only to be described.
    call: fn(&Model, &Function) -> String,
}

/// The languages, in the order in which they are shown.
pub(super) const LANGUAGES: &[Language] = &[
    Language {
        name: "C",
        file: "c",
        call: |_, f| abi::c::declaration(f),
    },
    Language {
        name: "Rust",
        file: "rust",
        call: in_rust,
    },
    Language {
        name: "Python",
        file: "python",
        call: python::spelling,
    },
    Language {
        name: "Java",
        file: "java",
        call: java::spelling,
    },
    Language {
        name: "Perl",
        file: "perl",
        call: perl::spelling,
    },
    Language {
        name: "GObject",
        file: "gobject",
        call: gobject::spelling,
    },
    Language {
        name: "Go",
        file: "go",
        call: go::spelling,
    },
    Language {
        name: "OCaml",
        file: "ocaml",
        call: ocaml::spelling,
    },
];

/// How a language spells a function.
pub(super) struct Spelling {
    /// The call; empty when there is none, or none that a rule gives.
    pub(super) code: String,
    /// What to know instead.
    pub(super) note: String,
    /// Whether the language has no use for the function, or has it not yet.
    pub(super) absent: bool,
}

impl Language {
    /// The spelling of a function.
    pub(super) fn spelling(&self, model: &Model, function: &Function) -> Spelling {
        let rules = model.language(self.file);
        if let Some(reason) = rules.absent.get(&function.name) {
            return Spelling {
                code: String::new(),
                note: reason.clone(),
                absent: true,
            };
        }
        let code = broken((self.call)(model, function));
        let by_hand = rules.manual.get(&function.name).filter(|_| code.is_empty());
        Spelling {
            note: by_hand
                .map(|place| format!("Written by hand: {place}."))
                .unwrap_or_default(),
            code,
            absent: false,
        }
    }
}

/// `Domain::set_memory(&self, memory: u64) -> Result<()>`. A method written by hand may have any form: the exceptions
/// say where it is.
fn in_rust(model: &Model, f: &Function) -> String {
    let shape = Shape::of(model, f)
        .ok()
        .filter(|_| !model.language("rust").manual.contains_key(&f.name));
    let Some(shape) = shape else {
        return String::new();
    };
    let (owner, name) = rust::names::method(model, f);
    let given = shape.inputs.iter().map(|slot| {
        let ty = rust::types::input(rust::types::Side::Api, &slot.kind);
        format!("{}: {ty}", rust::names::value(&slot.name))
    });
    let args: Vec<String> = std::iter::once("&self".to_owned()).chain(given).collect();
    let result = rust::types::outputs(rust::types::Side::Api, &shape.outputs);
    format!("{owner}::{name}({}) -> Result<{result}>", args.join(", "))
}

/// Longer lines are broken, one argument a line.
const WIDTH: usize = 92;

/// Breaks a call that is too long for a line at its arguments.
pub(super) fn broken(code: String) -> String {
    if code.len() <= WIDTH {
        return code;
    }
    let Some((open, close)) = parentheses(&code) else {
        return code;
    };
    let args = split(&code[open + 1..close]);
    format!(
        "{}(\n    {}\n{}",
        &code[..open],
        args.join(",\n    "),
        &code[close..]
    )
}

/// Where the argument list of a call begins and ends.
fn parentheses(code: &str) -> Option<(usize, usize)> {
    let open = code.find('(')?;
    let mut depth = 0;
    for (at, c) in code.char_indices().skip_while(|(at, _)| *at < open) {
        match c {
            '(' => depth += 1,
            ')' if depth == 1 => return Some((open, at)),
            ')' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Splits arguments at the commas between them, not at those inside one.
fn split(args: &str) -> Vec<&str> {
    let (mut out, mut depth, mut start) = (Vec::new(), 0, 0);
    for (at, c) in args.char_indices() {
        match c {
            '(' | '[' | '{' | '<' => depth += 1,
            '>' if args[..at].ends_with('-') => {}
            ')' | ']' | '}' | '>' => depth -= 1,
            ',' if depth == 0 => {
                out.push(args[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    out.push(args[start..].trim());
    out
}

#[cfg(test)]
mod tests {
    use super::{broken, split};

    #[test]
    fn arguments_are_split_between_them_only() {
        assert_eq!(
            split("a: Vec<(A, B)>, f: fn(A, B) -> C, g: D"),
            ["a: Vec<(A, B)>", "f: fn(A, B) -> C", "g: D"]
        );
    }

    #[test]
    fn long_calls_take_a_line_for_each_argument() {
        let code = format!("int f(int {}, int {})", "a".repeat(60), "b".repeat(60));
        assert_eq!(broken(code).lines().count(), 4);
        assert_eq!(broken("int f(void)".into()), "int f(void)");
    }
}
