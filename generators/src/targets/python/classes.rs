//! The classes of the packages `libvirt` and `libvirt_admin`, plain and with coroutines, and their stubs.

use serde::Serialize;

use super::events::{self, Dispatcher};
use super::methods::{self, Method};
use super::names::{self, Home};
use super::{PACKAGES, docs};
use crate::abi::names::snake;
use crate::model::{Model, Object};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    /// Package of the class.
    package: &'static str,
    /// Class name.
    name: String,
    doc: Vec<String>,
    /// Class of the mixin with its hand-written methods; empty when there are none.
    base: String,
    /// What its constructor takes, and where that is kept.
    parent: Parent,
    methods: Vec<Method>,
    dispatchers: Vec<Dispatcher>,
    /// Other classes that the file uses: module and name.
    imports: Vec<(String, String)>,
}

#[derive(Serialize)]
struct Parent {
    /// Name of the argument and of the method that gives it.
    argument: &'static str,
    method: &'static str,
    class: String,
    attribute: &'static str,
    /// Whether it is the connection itself.
    connection: bool,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    for name in names::classes(model) {
        let Some(object) = model.object(name) else {
            continue;
        };
        let file = file(model, object);
        let package = format!("{PACKAGES}/{}", file.package);
        for (folder, template) in [("", "class"), ("aio/", "aio_class")] {
            for kind in ["py", "pyi"] {
                out.file(
                    format!("{package}/{folder}_{}.{kind}", snake(name)),
                    render(&format!("python/{template}.{kind}.j2"), &file),
                );
            }
        }
    }
}

fn file<'a>(model: &Model, object: &Object) -> File<'a> {
    let home = Home::Class(object.name.clone());
    let mut methods: Vec<Method> = model
        .functions
        .iter()
        .filter(|f| names::home(model, f) == home && super::is_generated(model, f))
        .map(|f| methods::method(model, f))
        .collect();
    methods.sort_by(|a, b| a.name.cmp(&b.name));
    let by_hand = model
        .functions
        .iter()
        .any(|f| names::home(model, f) == home && super::by_hand(model, f));
    let dispatchers = if object.name == "Connect" {
        events::dispatchers(model)
    } else {
        Vec::new()
    };
    File {
        mark: MARK,
        package: names::package(&object.name),
        name: format!("vir{}", object.name),
        doc: docs::lines(&object.doc),
        base: if by_hand {
            format!("_{}", object.name)
        } else {
            String::new()
        },
        parent: parent(&object.name),
        imports: imports(model, &object.name, &methods, &dispatchers),
        methods,
        dispatchers,
    }
}

fn parent(object: &str) -> Parent {
    let of = names::parent(object);
    let (argument, method) = match of {
        "Domain" => ("dom", "domain"),
        "Network" => ("net", "network"),
        "AdmServer" => ("srv", "server"),
        _ => ("conn", "connect"),
    };
    Parent {
        argument,
        method,
        class: format!("vir{of}"),
        attribute: names::parent_attribute(object),
        connection: names::is_connection(object),
    }
}

/// The classes that a file names, by the modules they are in.
fn imports(
    model: &Model,
    own: &str,
    methods: &[Method],
    dispatchers: &[Dispatcher],
) -> Vec<(String, String)> {
    let mut text: String = methods
        .iter()
        .map(|m| format!("{} {} {}\n", m.give, m.ty, m.stub_args.join(" ")))
        .collect();
    text.extend(dispatchers.iter().map(|d| format!("{} ", d.class)));
    text.push_str(names::parent(own));
    let named = |class: &str| {
        text.split(|c: char| !c.is_alphanumeric())
            .any(|word| word == class)
    };
    let package = names::package(own);
    let connection = if package == "libvirt" {
        "Connect"
    } else {
        "AdmConnect"
    };
    names::classes_of(model, package)
        .filter(|c| {
            *c != own && (named(&format!("vir{c}")) || *c == names::parent(own) || *c == connection)
        })
        .map(|c| (format!("_{}", snake(c)), format!("vir{c}")))
        .collect()
}
