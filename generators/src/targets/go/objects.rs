//! Kinds of objects: a handle that is freed once, by its user or, as a safety net, with the last of its holders.
//!
//! Each kind has a file for its users. What these have to do with C stands in one file for each library: cgo, which
//! compiles every file that knows C with all its headers, is the slow part of a build.

use serde::Serialize;

use super::{PACKAGE, comment, constraint};
use crate::abi::names::snake;
use crate::model::{Model, Object};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

#[derive(Serialize)]
struct View {
    mark: &'static str,
    constraint: String,
    header: &'static str,
    objects: Vec<ObjectView>,
}

#[derive(Clone, Serialize)]
struct ObjectView {
    name: String,
    doc: String,
    /// C's function that gives back a reference.
    free: String,
    /// Whether there is a function that takes one more.
    counted: bool,
    /// Whether the first one is called `Close`, and says how many references are left.
    closes: bool,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let (admin, main): (Vec<&Object>, Vec<&Object>) = model
        .objects
        .iter()
        .partition(|o| o.name.starts_with("Adm"));
    for (library, header, objects) in [("", "calls.h", main), ("admin", "calls_admin.h", admin)] {
        let view = |objects: Vec<ObjectView>| View {
            mark: MARK,
            constraint: constraint(library),
            header,
            objects,
        };
        let objects: Vec<ObjectView> = objects.into_iter().map(|o| lower(model, o)).collect();
        for object in &objects {
            out.file(
                format!("{PACKAGE}/object_{}.go", snake(&object.name)),
                render("go/object.go.j2", &view(vec![object.clone()])),
            );
        }
        let name = if library.is_empty() { "main" } else { library };
        out.file(
            format!("{PACKAGE}/handles_{name}.go"),
            render("go/handles.go.j2", &view(objects)),
        );
    }
}

fn lower(model: &Model, object: &Object) -> ObjectView {
    let closes = object.name.ends_with("Connect");
    let free = if closes { "Close" } else { "Free" };
    ObjectView {
        name: object.name.clone(),
        doc: comment(&format!("{}: {}", object.name, object.doc), ""),
        free: format!("vir{}{free}", object.name),
        counted: model
            .functions
            .iter()
            .any(|f| f.name == format!("vir{}Ref", object.name)),
        closes,
    }
}
