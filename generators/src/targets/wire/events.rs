//! Events: a type for each, with the event identifiers of the API that it carries.

use std::collections::BTreeSet;

use serde::Serialize;

use super::layout::Layouts;
use super::{imports, names, procedures};
use crate::model::{Model, Proc, Program};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

#[derive(Serialize)]
struct EventView {
    name: String,
    number: u32,
    doc: Vec<String>,
    body: String,
    wire: String,
    provisional: bool,
    ids: Vec<IdView>,
}

/// An event identifier of the API.
#[derive(Serialize)]
struct IdView {
    kind: String,
    constant: String,
    value: i64,
}

#[derive(Serialize)]
struct View<'a> {
    mark: &'a str,
    program: &'a str,
    imports: Vec<String>,
    events: Vec<EventView>,
}

/// Prints the events of a program; says whether it has any.
pub(super) fn emit(
    layouts: &Layouts<'_>,
    program: &Program,
    folder: &str,
    out: &mut Output,
) -> bool {
    let events: Vec<EventView> = program
        .procs
        .iter()
        .filter(|p| p.msg.is_some())
        .map(|proc| event(layouts.model, &program.name, proc))
        .collect();
    if events.is_empty() {
        return false;
    }
    let mut paths = BTreeSet::from([format!("crate::{}", program.name), "crate::events".into()]);
    if events.iter().any(|event| !event.ids.is_empty()) {
        paths.insert("crate::procedure::EventId".into());
    }
    let view = View {
        mark: MARK,
        program: &program.name,
        imports: imports::lines(&paths),
        events,
    };
    out.file(
        format!("{folder}/events.rs"),
        render("wire/events.rs.j2", &view),
    );
    true
}

fn event(model: &Model, program: &str, proc: &Proc) -> EventView {
    let values = model
        .enums
        .iter()
        .flat_map(|e| e.values.iter().map(move |v| (e, v)));
    let ids = values.filter(|(_, v)| v.message.as_ref() == Some(&proc.name));
    EventView {
        name: names::procedure(proc),
        number: proc.number,
        doc: procedures::documentation(proc),
        body: format!("{program}::{}", names::message(proc, "msg")),
        wire: proc.name.clone(),
        provisional: proc.provisional,
        ids: ids
            .map(|(e, v)| IdView {
                kind: e.name.clone(),
                constant: v.name.clone(),
                value: v.value,
            })
            .collect(),
    }
}
