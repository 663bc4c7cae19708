//! The targets: each lowers the model into plain structs of its own and prints them with its templates.

mod c;
pub(crate) mod calls;
mod config;
pub mod conformance;
mod go;
mod gobject;
pub mod java;
mod messages;
mod ocaml;
pub mod perl;
pub mod python;
pub mod reference;
mod remote;
pub mod rust;
mod schemas;
mod templates;
mod wire;

use crate::diagnostic::Diagnostics;
use crate::model::{Function, Model};
use crate::output::Output;

/// A target: what it is called, what it checks, what it makes.
struct Target {
    name: &'static str,
    check: fn(&Model, &mut Diagnostics),
    emit: fn(&Model, &mut Output),
}

const TARGETS: &[Target] = &[
    Target {
        name: "c",
        check: c::check,
        emit: c::emit,
    },
    Target {
        name: "calls",
        check: calls::check,
        emit: calls::emit,
    },
    Target {
        name: "config",
        check: config::check,
        emit: config::emit,
    },
    Target {
        name: "conformance",
        check: conformance::check,
        emit: conformance::emit,
    },
    Target {
        name: "go",
        check: go::check,
        emit: go::emit,
    },
    Target {
        name: "gobject",
        check: gobject::check,
        emit: gobject::emit,
    },
    Target {
        name: "java",
        check: java::check,
        emit: java::emit,
    },
    Target {
        name: "messages",
        check: messages::check,
        emit: messages::emit,
    },
    Target {
        name: "ocaml",
        check: ocaml::check,
        emit: ocaml::emit,
    },
    Target {
        name: "perl",
        check: perl::check,
        emit: perl::emit,
    },
    Target {
        name: "python",
        check: python::check,
        emit: python::emit,
    },
    Target {
        name: "remote",
        check: remote::check,
        emit: remote::emit,
    },
    Target {
        name: "rust",
        check: rust::check,
        emit: rust::emit,
    },
    Target {
        name: "schemas",
        check: schemas::check,
        emit: schemas::emit,
    },
    Target {
        name: "wire",
        check: wire::check,
        emit: wire::emit,
    },
];

/// Names of the targets, for `--only`.
#[must_use]
pub fn names() -> Vec<&'static str> {
    std::iter::once("schema")
        .chain(TARGETS.iter().map(|t| t.name))
        .collect()
}

/// Lets every target, or one, say what it cannot lower, save where something is wrong already: that would be noise.
pub fn check(model: &Model, only: Option<&str>, problems: &mut Diagnostics) {
    let mut found = Diagnostics::default();
    for target in TARGETS.iter().filter(|t| only.is_none_or(|o| o == t.name)) {
        (target.check)(model, &mut found);
    }
    problems.add_causes(found);
}

/// Makes the files of every target, or of one.
pub fn emit(model: &Model, only: Option<&str>, out: &mut Output) {
    for target in TARGETS.iter().filter(|t| only.is_none_or(|o| o == t.name)) {
        (target.emit)(model, out);
    }
}

/// Notes that a language has no rule for an argument of a function.
fn without_rule(problems: &mut Diagnostics, function: &Function, language: &str, argument: &str) {
    let file = language.to_lowercase();
    problems
        .error(
            &function.sig_place,
            format!(
                "`{}` has a shape without a rule in {language}",
                function.name
            ),
        )
        .label(format!("no rule for `{argument}`"))
        .help(format!(
            "write it by hand and list it in languages/{file}.toml under [manual], with the reason"
        ));
}
