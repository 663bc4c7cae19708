//! A file for the functions of each kind of object, and one with the types of all objects.

use serde::Serialize;

use super::vals::{self, Val};
use super::{GENERATED, by_rule, docs, names};
use crate::model::shape::Shape;
use crate::model::{Function, Model};
use crate::output::{MARK, Output};
use crate::targets::messages::is_registration;
use crate::targets::python;
use crate::targets::templates::render;

#[derive(Serialize)]
struct Objects<'a> {
    mark: &'a str,
    objects: Vec<Object>,
}

#[derive(Serialize)]
struct Object {
    name: String,
    tag: String,
    doc: String,
}

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    object: &'a str,
    /// Its type among all objects.
    ty: String,
    vals: Vec<Val>,
    /// What frees a handle: its name here and in C, and a function that tells when there is none any more.
    free: [String; 3],
}

#[derive(Serialize)]
struct Index<'a> {
    mark: &'a str,
    modules: Vec<String>,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let objects = model.objects.iter().map(|o| Object {
        name: names::handle(&o.name),
        tag: names::capital(&names::snake(&o.name)),
        doc: docs::summary(&o.doc),
    });
    let objects = Objects {
        mark: MARK,
        objects: objects.collect(),
    };
    write(out, "objects", "ml", "objects.ml", &objects);
    let modules = model.objects.iter().map(|o| names::module(&o.name));
    let index = Index {
        mark: MARK,
        modules: modules.collect(),
    };
    write(out, "calls", "ml", "calls_index.ml", &index);
    for object in &model.objects {
        let functions = model.functions.iter();
        let functions =
            functions.filter(|f| by_rule(model, f) && names::home(model, f) == Some(&object.name));
        let vals = functions.filter_map(|f| {
            let shape = Shape::of(model, f)
                .ok()
                .filter(|shape| !is_registration(shape))?;
            Some(vals::val(model, f, &shape))
        });
        let file = File {
            mark: MARK,
            object: &object.name,
            ty: names::handle(&object.name),
            vals: vals.collect(),
            free: free(model, &object.name),
        };
        let name = format!("{}_calls", names::module(&object.name).to_lowercase());
        write(out, &name, "ml", "calls.ml", &file);
        write(out, &name, "mli", "calls.mli", &file);
    }
}

/// What frees a handle of a kind of object.
fn free(model: &Model, object: &str) -> [String; 3] {
    let alone = |f: &&Function| {
        f.owner.as_deref() == Some(object)
            && by_rule(model, f)
            && Shape::of(model, f).is_ok_and(|shape| vals::held(model, f, &shape) == 0)
            && python::names::takes_receiver(f)
    };
    let asked = model.functions.iter().find(alone);
    let asked = asked.map_or_else(String::new, |f| f.name.clone());
    let (name, c) = if object.ends_with("Connect") {
        ("close", "Close")
    } else {
        ("free", "Free")
    };
    [name.to_owned(), format!("vir{object}{c}"), asked]
}

fn write(out: &mut Output, name: &str, end: &str, template: &str, view: &impl Serialize) {
    out.file(
        format!("{GENERATED}/{name}.{end}"),
        render(&format!("ocaml/{template}.j2"), view),
    );
}
