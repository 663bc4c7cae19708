//! The names of the functions that a driver is told of before they do anything.

use serde::Serialize;

use super::handles::by_uuid_text;
use super::traits::procedure_name;
use super::{DRIVER, driven, exempt, render};
use crate::model::{Function, Model};
use crate::output::{MARK, Output};

/// Those that core/api has by hand and tells the driver of itself, besides the registering of callbacks for events.
const BY_HAND: [&str; 7] = [
    "virDomainListGetStats",
    "virDomainMigrate",
    "virDomainMigrate2",
    "virDomainMigrate3",
    "virDomainMigrateToURI",
    "virDomainMigrateToURI2",
    "virDomainMigrateToURI3",
];

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    functions: Vec<String>,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let told = |f: &&Function| {
        !matches!(f.family.as_str(), "admin" | "stream")
            && (by_hand(f) || (driven(model, f) || by_uuid_text(f)) && !exempt(model, f))
    };
    let functions = model.functions.iter().filter(told).map(|f| f.name.clone());
    let procedures = model.programs.iter().flat_map(|p| &p.procs);
    let steps = procedures
        .filter(|p| p.driver.is_some())
        .map(procedure_name);
    let mut functions: Vec<String> = functions.chain(steps).collect();
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

/// Whether it is written by hand and tells the driver all the same.
fn by_hand(f: &Function) -> bool {
    f.name.ends_with("EventRegisterAny") || BY_HAND.contains(&f.name.as_str())
}
