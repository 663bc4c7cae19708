//! Target `wire`: the messages, procedures and events of every program, for `core/wire`.
//!
//! A folder per program. In it `messages` and `procedures` have a file per topic; what messages share is in
//! `objects` (what stands for a domain, a network, ...) and `types` (structs, unions and enums that the spec names).
//! A type that two programs declare with the same layout is one Rust type, in `shared`.

mod access;
pub(super) mod docs;
mod events;
mod imports;
mod layout;
mod limits;
mod messages;
mod names;
mod procedures;
mod rules;
mod topics;

use serde::Serialize;

use super::templates::render;
use crate::diagnostic::Diagnostics;
use crate::model::{Model, Program};
use crate::output::{MARK, Output};
use layout::Layouts;

pub(super) use names::{message as message_name, procedure as procedure_name};

const ROOT: &str = "core/wire/src/generated";

pub(super) fn check(model: &Model, problems: &mut Diagnostics) {
    rules::check(model, problems);
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    out.owns(ROOT);
    let layouts = Layouts::of(model);
    messages::shared(&layouts, out);
    for program in &model.programs {
        emit_program(&layouts, program, out);
    }
    let programs: Vec<&str> = model.programs.iter().map(|p| p.name.as_str()).collect();
    let table = List::of(programs.iter().map(|p| format!("{p}::INFO")).collect());
    let view = RootView {
        mark: MARK,
        modules: programs,
        table,
        shared: layouts.shared().next().is_some(),
    };
    out.file(format!("{ROOT}/mod.rs"), render("wire/mod.rs.j2", &view));
}

#[derive(Serialize)]
struct RootView<'a> {
    mark: &'a str,
    modules: Vec<&'a str>,
    table: List,
    shared: bool,
}

/// The elements of an array, and whether the formatter would leave them in one line.
#[derive(Serialize)]
struct List {
    items: Vec<String>,
    inline: bool,
}

impl List {
    /// The widest array that the formatter leaves in one line.
    const WIDTH: usize = 60;

    fn of(items: Vec<String>) -> Self {
        let inline = items.join(", ").len() <= Self::WIDTH;
        Self { items, inline }
    }
}

/// One program: its own module, and every file below it.
#[derive(Serialize)]
struct ProgramView<'a> {
    mark: &'a str,
    name: &'a str,
    number: String,
    version: u32,
    doc: Vec<String>,
    /// Types that this program shares with others.
    shared: Vec<String>,
    string_max: bool,
    /// Files that not every program has.
    files: Vec<&'static str>,
}

fn emit_program(layouts: &Layouts<'_>, program: &Program, out: &mut Output) {
    let folder = format!("{ROOT}/{}", program.name);
    let files = [
        ("objects", messages::objects(layouts, program, &folder, out)),
        ("types", messages::types(layouts, program, &folder, out)),
        ("limits", limits::emit(program, &folder, out)),
        ("events", events::emit(layouts, program, &folder, out)),
    ];
    messages::messages(layouts, program, &folder, out);
    procedures::emit(layouts, program, &folder, out);
    let view = ProgramView {
        mark: MARK,
        name: &program.name,
        number: docs::hex(program.number),
        version: program.version,
        doc: docs::lines(&program.doc, 4),
        shared: layouts.shared_names(program),
        string_max: program.limits.iter().any(|(name, _)| name == "STRING_MAX"),
        files: files
            .into_iter()
            .filter(|(_, there)| *there)
            .map(|(name, _)| name)
            .collect(),
    };
    out.file(
        format!("{folder}/mod.rs"),
        render("wire/program.rs.j2", &view),
    );
}

/// The struct that stands for an object: `AdmServer` -> `Server`.
pub(super) fn object_name(object: &str) -> String {
    names::ty(&crate::abi::xdr::object_name(object))
}

/// A module file that declares the files beside it and hands on what they hold.
fn module(out: &mut Output, folder: &str, doc: &str, modules: &[String]) {
    #[derive(Serialize)]
    struct View<'a> {
        mark: &'a str,
        doc: &'a str,
        modules: &'a [String],
    }
    out.file(
        format!("{folder}/mod.rs"),
        render(
            "wire/module.rs.j2",
            &View {
                mark: MARK,
                doc,
                modules,
            },
        ),
    );
}
