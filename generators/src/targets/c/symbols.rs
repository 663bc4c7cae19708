//! Version scripts for the linker: which symbols each library shows, and since when.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::{Function, Model, Version};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

/// The libraries: name, and what their functions have as `library` in the model.
const LIBRARIES: [(&str, &str); 4] = [
    ("libvirt", ""),
    ("libvirt-qemu", "qemu"),
    ("libvirt-lxc", "lxc"),
    ("libvirt-admin", "admin"),
];

/// Data that a library exports.
pub(super) struct Data {
    library: &'static str,
    pub(super) header: &'static str,
    pub(super) symbol: &'static str,
    pub(super) of: &'static str,
    pub(super) since: &'static str,
    pub(super) doc: &'static str,
}

pub(super) const DATA: [Data; 1] = [Data {
    library: "",
    header: "libvirt-host.h",
    symbol: "virConnectAuthPtrDefault",
    of: "virConnectAuthPtr",
    since: "0.4.0",
    doc: "Asks on the terminal for what a server wants to know: names, passwords and the like.",
}];

#[derive(Serialize)]
struct View<'a> {
    mark: &'a str,
    library: &'a str,
    nodes: Vec<Node>,
}

#[derive(Serialize)]
struct Node {
    name: String,
    symbols: Vec<String>,
    previous: Option<String>,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    for (file, library) in LIBRARIES {
        let view = View {
            mark: MARK,
            library: file,
            nodes: nodes(model, library),
        };
        out.file(
            format!("bindings/c/symbols/{file}.map"),
            render("c/symbols.map.j2", &view),
        );
    }
}

/// The nodes, oldest first, each inheriting from the one before. A node stays when none of its functions is
/// there yet: programs name nodes too.
fn nodes(model: &Model, library: &str) -> Vec<Node> {
    let mut nodes: BTreeMap<Version, (String, Vec<String>)> = BTreeMap::new();
    for function in model.functions.iter().filter(|f| f.library == library) {
        let node = nodes
            .entry(function.since)
            .or_insert_with(|| (function.node(), Vec::new()));
        if exported(model, function) {
            node.1.push(function.name.clone());
        }
    }
    for Data { symbol, since, .. } in DATA.iter().filter(|d| d.library == library) {
        let version = Version::parse(since).into_iter();
        for version in version {
            let node = nodes
                .entry(version)
                .or_insert_with(|| (format!("LIBVIRT_{since}"), Vec::new()));
            node.1.push((*symbol).to_owned());
        }
    }
    let mut previous = None;
    let chained = nodes.into_values().map(|(name, mut symbols)| {
        symbols.sort();
        Node {
            previous: previous.replace(name.clone()),
            name,
            symbols,
        }
    });
    chained.collect()
}

/// Whether the library has the function now.
pub(super) fn exported(model: &Model, function: &Function) -> bool {
    !model.language("c").absent.contains_key(&function.name)
}
