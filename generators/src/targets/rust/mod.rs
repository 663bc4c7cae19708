//! Target `rust`: enums, records, references, events and driver traits for `core/driver`; handles for `core/api`.

mod docs;
mod enums;
pub mod events;
mod functions;
pub(super) mod handles;
pub mod names;
mod params;
pub mod records;
mod refs;
mod traits;
pub mod types;

use serde::Serialize;

pub(super) use traits::receiver;

use super::templates::render;
use crate::diagnostic::Diagnostics;
use crate::model::shape::{Kind, Shape};
use crate::model::{Function, Model};
use crate::output::{MARK, Output};

const DRIVER: &str = "core/driver/src/generated";
const API: &str = "core/api/src/generated";

pub(super) fn check(model: &Model, problems: &mut Diagnostics) {
    names::check(model, problems);
    for function in &model.functions {
        if exempt(model, function) || handles::by_uuid_text(function) {
            continue;
        }
        if Shape::of(model, function).is_ok() && !driven(model, function) {
            problems
                .error(&function.place, format!("no driver answers `{}`, so Rust needs to know who does", function.name))
                .help("list it in languages/rust.toml: under [manual] when core/api has it, under [absent] with the reason when Rust has no use for it");
            continue;
        }
        if let Err(argument) = Shape::of(model, function) {
            super::without_rule(problems, function, "Rust", &argument);
        }
    }
    for proc in model.programs.iter().flat_map(|p| &p.procs) {
        if let (Some(_), Err(field)) = (&proc.driver, traits::procedure(proc)) {
            let message = format!("drivers have no type for `{field}` of `{}`", proc.name);
            problems.error(&proc.place, message);
        }
    }
}

/// Whether a function is written by hand in Rust, or has no use there.
pub(super) fn exempt(model: &Model, function: &Function) -> bool {
    model.language("rust").exempts(function)
}

/// Whether a driver implements a function: it is not answered by the library, and events go their own way.
pub(super) fn driven(model: &Model, function: &Function) -> bool {
    let events = |shape: &Shape| {
        shape
            .inputs
            .iter()
            .any(|s| matches!(s.kind, Kind::Callback(_)))
    };
    !function.local
        && !matches!(function.family.as_str(), "stream")
        && !exempt(model, function)
        && Shape::of(model, function).is_ok_and(|shape| !events(&shape))
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    out.owns(DRIVER);
    out.owns(API);
    enums::emit(model, out);
    records::emit(model, out);
    refs::emit(model, out);
    events::emit(model, out);
    params::emit(model, out);
    traits::emit(model, out);
    functions::emit(model, out);
    handles::emit(model, out);
    let modules = [
        "enums",
        "events",
        "functions",
        "params",
        "records",
        "refs",
        "traits",
    ];
    module(
        out,
        &format!("{DRIVER}/mod.rs"),
        "The vocabulary that drivers and the API share.",
        &modules,
        "",
    );
}

/// A module file that declares and re-exports others.
fn module(out: &mut Output, path: &str, doc: &str, modules: &[&str], reexport: &str) {
    #[derive(Serialize)]
    struct View<'a> {
        mark: &'a str,
        doc: &'a str,
        modules: &'a [&'a str],
        reexport: &'a str,
        /// Whether it is the module that all generated code of a crate is below.
        root: bool,
    }
    out.file(
        path,
        render(
            "rust/mod.rs.j2",
            &View {
                mark: MARK,
                doc,
                modules,
                reexport,
                root: path.ends_with("generated/mod.rs"),
            },
        ),
    );
}

/// Items by topic, in the order of the topics.
fn by_topic<'a, T>(
    items: impl Iterator<Item = &'a T>,
    topic: impl Fn(&T) -> &str,
) -> Vec<(String, Vec<&'a T>)> {
    let mut out: Vec<(String, Vec<&T>)> = Vec::new();
    for item in items {
        let name = topic(item).replace('-', "_");
        match out.iter_mut().find(|(t, _)| *t == name) {
            Some((_, list)) => list.push(item),
            None => out.push((name, vec![item])),
        }
    }
    out
}
