//! Kinds of objects: a handle that is freed once, by its user or, as a safety net, with the last of its holders.

use serde::Serialize;

use super::{PACKAGE, comment};
use crate::abi::names::snake;
use crate::model::{Model, Object};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

#[derive(Serialize)]
struct View<'a> {
    mark: &'static str,
    name: &'a str,
    doc: String,
    free: String,
}

/// The kinds of objects that the package has: those of the main library.
pub(super) fn all(model: &Model) -> impl Iterator<Item = &Object> {
    model.objects.iter().filter(|o| !o.name.starts_with("Adm"))
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    for object in all(model) {
        let view = View {
            mark: MARK,
            name: &object.name,
            doc: comment(&format!("{}: {}", object.name, object.doc), ""),
            free: match object.name.as_str() {
                "Connect" => "virConnectClose".into(),
                name => format!("vir{name}Free"),
            },
        };
        out.file(
            format!("{PACKAGE}/object_{}.go", snake(&object.name)),
            render("go/object.go.j2", &view),
        );
    }
}
