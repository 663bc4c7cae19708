//! The modules: what each package is about, its methods and constants as POD, and its methods written by hand.

use serde::Serialize;

use super::{PACKAGE, constants, methods, names, pod};
use crate::model::Model;
use crate::output::{MARK, Output};
use crate::targets::templates::render;

/// Packages that no kind of object has.
const FURTHER: [(&str, &str); 2] = [
    ("Sys::Virt::Error", "what is thrown when a call fails"),
    (
        "Sys::Virt::Event",
        "the event loop, and the delivery of events",
    ),
];

/// Packages with methods written by hand, whose modules are made with a part of their own.
const PARTS: [(&str, &str); 10] = [
    ("Sys::Virt", "connect"),
    ("Sys::Virt::Admin", "admin"),
    ("Sys::Virt::Domain", "domain"),
    ("Sys::Virt::DomainSnapshot", "snapshot"),
    ("Sys::Virt::Error", "error"),
    ("Sys::Virt::Event", "event"),
    ("Sys::Virt::NodeDevice", "nodedevice"),
    ("Sys::Virt::StoragePool", "pool"),
    ("Sys::Virt::Stream", "stream"),
    ("Sys::Virt::Interface", "none"),
];

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    package: String,
    /// Version of the package: that of the interface.
    version: String,
    title: String,
    doc: String,
    /// The part with its methods written by hand.
    part: String,
    methods: Vec<Entry>,
    sections: Vec<Section>,
    /// All packages, for the module that loads them.
    packages: Vec<String>,
    /// Whether it is a kind of object: those are not shared with other threads.
    object: bool,
}

#[derive(Serialize)]
struct Entry {
    signature: String,
    doc: String,
}

#[derive(Serialize)]
struct Section {
    title: String,
    doc: String,
    values: Vec<Value>,
}

#[derive(Serialize)]
struct Value {
    name: String,
    doc: String,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let all = packages(model);
    let methods = methods::all(model);
    let constants = constants::groups(model);
    for package in &all {
        let entries = methods
            .iter()
            .filter(|m| m.package == *package && !m.private)
            .map(|m| Entry {
                signature: pod::signature(model, m),
                doc: pod::method(model, m),
            })
            .collect();
        let sections = constants
            .iter()
            .filter(|g| g.package == *package)
            .flat_map(|g| &g.sections)
            .map(section)
            .collect();
        let file = File {
            mark: MARK,
            package: package.clone(),
            version: version(model),
            title: title(model, package),
            doc: pod::class(model, package),
            part: part(package),
            methods: entries,
            sections,
            packages: all.iter().filter(|p| *p != "Sys::Virt").cloned().collect(),
            object: model
                .objects
                .iter()
                .any(|o| names::package(&o.name) == *package),
        };
        let path = package.replace("::", "/");
        out.file(
            format!("{PACKAGE}/lib/{path}.pm"),
            render("perl/module.pm.j2", &file),
        );
    }
}

/// `12007000` -> `12.7.0`.
fn version(model: &Model) -> String {
    let constant = model
        .consts
        .iter()
        .find(|c| c.name == "LIBVIR_VERSION_NUMBER");
    let number: u32 = constant.and_then(|c| c.c.parse().ok()).unwrap_or_default();
    format!(
        "{}.{}.{}",
        number / 1_000_000,
        number / 1_000 % 1_000,
        number % 1_000
    )
}

fn packages(model: &Model) -> Vec<String> {
    let mut all: Vec<String> = model
        .objects
        .iter()
        .map(|o| names::package(&o.name))
        .collect();
    all.extend(FURTHER.iter().map(|(package, _)| (*package).to_owned()));
    all.sort();
    all.dedup();
    all
}

fn title(model: &Model, package: &str) -> String {
    let further = FURTHER.iter().find(|(name, _)| *name == package);
    further.map_or_else(
        || pod::title(model, package),
        |(_, title)| (*title).to_owned(),
    )
}

fn part(package: &str) -> String {
    let found = PARTS.iter().find(|(name, _)| *name == package);
    found.map_or("none".into(), |(_, part)| (*part).to_owned())
}

fn section(of: &constants::Section) -> Section {
    Section {
        title: of.title.clone(),
        doc: pod::paragraphs(&of.doc),
        values: of
            .values
            .iter()
            .map(|v| Value {
                name: v.name.clone(),
                doc: pod::paragraphs(&v.doc),
            })
            .collect(),
    }
}
