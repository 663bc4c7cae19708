//! Kinds of objects as classes.

use serde::Serialize;

use super::enums::{self, Nested};
use super::events::{self, Listener};
use super::methods::{self, Method};
use super::{PACKAGE, javadoc, names};
use crate::model::{Function, Model, Object};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    name: String,
    doc: Vec<String>,
    /// Class with the methods written by hand; `Handle` when there are none.
    base: String,
    /// Class of what holds it; empty for connections.
    holder: String,
    /// Expression for the connection it belongs to.
    connect: &'static str,
    methods: Vec<Method>,
    nested: Vec<Nested>,
    listeners: Vec<Listener>,
    /// Imports beyond those of every class.
    imports: Vec<&'static str>,
}

/// Classes whose base is written by hand.
const BY_HAND: [&str; 7] = [
    "AdmConnect",
    "Connect",
    "Domain",
    "Interface",
    "Secret",
    "StoragePool",
    "Stream",
];

pub(super) fn emit(model: &Model, out: &mut Output) {
    for object in names::objects(model) {
        let file = file(model, object);
        out.file(
            format!("{PACKAGE}/{}.java", file.name),
            render("java/object.java.j2", &file),
        );
    }
}

/// Functions that are generated methods of a kind of object.
pub(super) fn functions<'a>(
    model: &'a Model,
    object: &'a str,
) -> impl Iterator<Item = &'a Function> {
    model.functions.iter().filter(move |f| {
        f.owner.as_deref() == Some(object)
            && super::by_rule(model, f)
            && !events::is_registration(model, f)
    })
}

fn file<'a>(model: &Model, object: &Object) -> File<'a> {
    let mut methods: Vec<Method> = functions(model, &object.name)
        .map(|f| methods::method(model, f))
        .collect();
    methods.sort_by(|a, b| a.name.cmp(&b.name).then(a.args.len().cmp(&b.args.len())));
    without_collisions(&mut methods);
    let name = names::class(&object.name);
    let is_connection = object.name.ends_with("Connect");
    let holder = names::class(names::holder(&object.name));
    let listeners = events::listeners(model, &object.name);
    let mut imports = Vec::new();
    if methods.iter().any(|m| m.waits) {
        imports.push("java.util.concurrent.CompletableFuture");
    }
    if methods
        .iter()
        .flat_map(|m| &m.overloads)
        .flat_map(|o| &o.args)
        .any(|a| a.ty == "UUID")
    {
        imports.insert(0, "java.util.UUID");
    }
    File {
        mark: MARK,
        doc: javadoc::lines(&object.doc),
        base: if BY_HAND.contains(&name.as_str()) {
            format!("{name}ByHand")
        } else {
            "Handle".into()
        },
        connect: match (is_connection, holder.as_str()) {
            (true, _) => "",
            (_, "Connect") => "holder",
            _ => "holder.connect()",
        },
        holder: if is_connection { String::new() } else { holder },
        nested: enums::nested(model, &name),
        name,
        methods,
        listeners,
        imports,
    }
}

/// An overload gives way to a method that has its name and arguments already.
fn without_collisions(methods: &mut [Method]) {
    let types = |args: &[methods::Argument]| args.iter().map(|a| a.ty.clone()).collect::<Vec<_>>();
    let mut taken: Vec<(String, Vec<String>)> = methods
        .iter()
        .map(|m| (m.name.clone(), types(&m.args)))
        .collect();
    for method in methods {
        let name = method.name.clone();
        method.overloads.retain(|o| {
            let key = (name.clone(), types(&o.args));
            let free = !taken.contains(&key);
            if free {
                taken.push(key);
            }
            free
        });
    }
}
