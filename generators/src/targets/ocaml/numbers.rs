//! The numbers that calls begin with.

use serde::Serialize;

use super::GENERATED;
use crate::model::Model;
use crate::output::{MARK, Output};
use crate::targets::messages;
use crate::targets::templates::render;

#[derive(Serialize)]
struct Numbers<'a> {
    mark: &'a str,
    numbers: Vec<(String, String)>,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let numbers = messages::numbers(model).into_iter();
    let file = Numbers {
        mark: MARK,
        numbers: numbers
            .map(|(name, number)| (name, format!("0x{number:04x}")))
            .collect(),
    };
    out.file(
        format!("{GENERATED}/functions.ml"),
        render("ocaml/functions.ml.j2", &file),
    );
}
