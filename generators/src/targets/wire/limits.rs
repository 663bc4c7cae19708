//! The limits of a program, as constants.

use serde::Serialize;

use super::{docs, messages};
use crate::model::Program;
use crate::output::{MARK, Output};
use crate::targets::templates::render;

#[derive(Serialize)]
struct LimitView<'a> {
    name: &'a str,
    value: String,
    doc: Vec<String>,
}

#[derive(Serialize)]
struct View<'a> {
    mark: &'a str,
    program: &'a str,
    limits: Vec<LimitView<'a>>,
}

/// Prints the limits of a program; says whether it has any.
pub(super) fn emit(program: &Program, folder: &str, out: &mut Output) -> bool {
    if program.limits.is_empty() {
        return false;
    }
    let bounded = messages::bounded(program);
    let limits = program.limits.iter().map(|(name, value)| {
        let uses: Vec<&str> = bounded
            .iter()
            .filter(|(limit, _)| limit == name)
            .map(|(_, field)| field.as_str())
            .collect();
        LimitView {
            name,
            value: docs::decimal(*value),
            doc: docs::lines(&describe(name, &uses), 4),
        }
    });
    let view = View {
        mark: MARK,
        program: &program.name,
        limits: limits.collect(),
    };
    out.file(
        format!("{folder}/limits.rs"),
        render("wire/limits.rs.j2", &view),
    );
    true
}

fn describe(name: &str, uses: &[&str]) -> String {
    let list = |uses: &[&str]| {
        uses.iter()
            .map(|u| format!("`{u}`"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    match uses.len() {
        0 if name == "STRING_MAX" => "The most bytes in a string.".into(),
        0 => "A limit of the protocol that no message names.".into(),
        1..=3 => format!("The most elements of {}.", list(uses)),
        n => format!(
            "The most elements of {} and {} more.",
            list(&uses[..2]),
            n - 2
        ),
    }
}
