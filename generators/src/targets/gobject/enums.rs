//! Enums and flags, each a type with names and nicks: a header and a source for each topic.

use serde::Serialize;

use super::docs::Words;
use super::{Files, names};
use crate::model::{Arg, Enum, Holds, Model, Type};
use crate::output::MARK;

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    topic: String,
    enums: Vec<View>,
}

#[derive(Serialize)]
struct View {
    ty: String,
    prefix: String,
    type_macro: String,
    kind: &'static str,
    doc: Vec<String>,
    members: Vec<Member>,
}

#[derive(Serialize)]
struct Member {
    name: String,
    value: String,
    nick: String,
    doc: String,
}

/// The topics with enums.
pub(super) fn topics(model: &Model) -> Vec<&str> {
    let mut topics: Vec<&str> = model.enums.iter().map(|e| e.topic.as_str()).collect();
    topics.dedup();
    topics
}

pub(super) fn emit(model: &Model, files: &mut Files<'_>) {
    let words = Words::of(model);
    for topic in topics(model) {
        let file = File {
            mark: MARK,
            topic: topic.to_owned(),
            enums: model
                .enums
                .iter()
                .filter(|e| e.topic == topic)
                .map(|e| view(model, &words, e))
                .collect(),
        };
        files.header(&format!("pv-{topic}-enums"), "gobject/enums.h.j2", &file);
        files.source(&format!("pv-{topic}-enums"), "gobject/enums.c.j2", &file);
    }
    let all: Vec<&str> = topics(model);
    files.header(
        "pv-enums",
        "gobject/includes.h.j2",
        &Includes::new("enums", &all),
    );
}

/// A header that includes others.
#[derive(Serialize)]
pub(super) struct Includes {
    mark: &'static str,
    headers: Vec<String>,
}

impl Includes {
    pub(super) fn new(what: &str, topics: &[&str]) -> Self {
        Self {
            mark: MARK,
            headers: topics.iter().map(|t| format!("pv-{t}-{what}.h")).collect(),
        }
    }
}

/// Whether values are combined: also those of enums that say so only by the argument they are for.
pub(super) fn is_flags(model: &Model, e: &Enum) -> bool {
    let holds =
        |arg: &Arg| matches!(&arg.ty, Type::Num(_, Some(Holds::Enum(name))) if *name == e.name);
    let mut args = model.functions.iter().flat_map(|f| &f.args);
    e.flags || args.any(|arg| arg.name == "flags" && holds(arg))
}

fn view(model: &Model, words: &Words, e: &Enum) -> View {
    View {
        ty: names::ty(&e.name),
        prefix: names::prefix(&e.name),
        type_macro: names::type_macro(&e.name),
        kind: if is_flags(model, e) { "flags" } else { "enum" },
        doc: words.lines(&e.doc),
        members: e
            .values
            .iter()
            .map(|v| Member {
                name: names::member(e, v),
                value: if v.value > i64::from(i32::MAX) {
                    format!("{:#x}u", v.value)
                } else {
                    v.value.to_string()
                },
                nick: names::nick(e, v),
                doc: words.sentence(&v.doc),
            })
            .collect(),
    }
}
