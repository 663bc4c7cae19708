//! Kinds of objects: the packages they are in, how C counts them, and their types in XS.

use serde::Serialize;

use super::{GENERATED, PACKAGE, names};
use crate::model::Model;
use crate::output::{MARK, Output};
use crate::targets::templates::render;

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    kinds: Vec<View>,
}

#[derive(Serialize)]
struct View {
    /// Name without `vir`.
    name: String,
    kind: String,
    package: String,
    /// The function that counts one reference more; empty where C has none.
    reference: String,
    free: String,
    optional: String,
}

/// The variable that describes a kind of object.
pub(super) fn kind(object: &str) -> String {
    format!("polyvirt_kind_{object}")
}

/// The type in XS of an object, or of one that may be absent.
pub(super) fn c_type(object: &str, nullable: bool) -> String {
    if nullable {
        format!("optional_{object}")
    } else {
        format!("vir{object}Ptr")
    }
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let kinds = model
        .objects
        .iter()
        .map(|o| View {
            name: o.name.clone(),
            kind: kind(&o.name),
            package: names::package(&o.name),
            free: if o.name.ends_with("Connect") {
                format!("vir{}Close", o.name)
            } else {
                format!("vir{}Free", o.name)
            },
            reference: Some(format!("vir{}Ref", o.name))
                .filter(|name| model.function(name).is_some())
                .unwrap_or_default(),
            optional: c_type(&o.name, true),
        })
        .filter(|k| model.function(&k.free).is_some())
        .collect();
    let file = File { mark: MARK, kinds };
    out.file(
        format!("{GENERATED}/objects.h"),
        render("perl/objects.h.j2", &file),
    );
    out.file(
        format!("{GENERATED}/objects.c"),
        render("perl/objects.c.j2", &file),
    );
    out.file(
        format!("{PACKAGE}/typemap"),
        render("perl/typemap.j2", &file),
    );
}
