//! The names of the functions that a driver is told of before they do anything.

use serde::Serialize;

use super::handles::by_uuid_text;
use super::{DRIVER, driven, exempt, render};
use crate::model::{Function, Model};
use crate::output::{MARK, Output};

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    functions: Vec<&'a str>,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let told = |f: &&Function| {
        !matches!(f.family.as_str(), "admin" | "stream")
            && (listens(f) || (driven(model, f) || by_uuid_text(f)) && !exempt(model, f))
    };
    let functions = model.functions.iter().filter(told);
    let mut functions: Vec<&str> = functions.map(|f| f.name.as_str()).collect();
    functions.sort_unstable();
    let file = File {
        mark: MARK,
        functions,
    };
    out.file(
        format!("{DRIVER}/functions.rs"),
        render("rust/functions.rs.j2", &file),
    );
}

/// Whether it registers a callback for events, which is written by hand.
fn listens(f: &Function) -> bool {
    f.name.ends_with("EventRegisterAny")
}
