//! The packages themselves: what `libvirt` and `libvirt_admin` export, and the functions of `libvirt_qemu` and
//! `libvirt_lxc`.

use serde::Serialize;

use super::methods::{self, Method};
use super::names::{self, Home};
use super::{PACKAGES, is_generated};
use crate::abi::names::snake;
use crate::model::{Function, Model};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

/// A package with classes, and what its documentation begins with.
struct Described {
    name: &'static str,
    title: &'static str,
    example: &'static [&'static str],
    aio_example: &'static [&'static str],
}

const WITH_CLASSES: [Described; 2] = [
    Described {
        name: "libvirt",
        title: "The virtualization API: connections, domains, networks, storage and the rest.",
        example: &[
            "    import libvirt",
            "",
            "    with libvirt.open(\"test:///default\") as conn:",
            "        for dom in conn.listAllDomains():",
            "            print(dom.name(), dom.info())",
        ],
        aio_example: &[
            "    from libvirt import aio",
            "",
            "    async with aio.open(\"test:///default\") as conn:",
            "        for dom in await conn.listAllDomains():",
            "            print(dom.name(), await dom.info())",
        ],
    },
    Described {
        name: "libvirt_admin",
        title: "Administration of the daemon itself: its servers, their clients and workers, its log.",
        example: &[
            "    import libvirt_admin",
            "",
            "    with libvirt_admin.open(\"libvirtd:///system\") as daemon:",
            "        for server in daemon.listServers():",
            "            print(server.name(), len(server.listClients()))",
        ],
        aio_example: &[
            "    from libvirt_admin import aio",
            "",
            "    async with aio.open(\"libvirtd:///system\") as daemon:",
            "        for server in await daemon.listServers():",
            "            print(server.name(), len(await server.listClients()))",
        ],
    },
];

#[derive(Serialize)]
struct Contents<'a> {
    mark: &'a str,
    package: &'a str,
    title: &'a str,
    example: &'a [&'a str],
    aio_example: &'a [&'a str],
    /// Module and name of each class.
    classes: Vec<(String, String)>,
    /// Functions that are generated.
    functions: Vec<Method>,
    /// Module and name of the classes that they make.
    used: Vec<(String, String)>,
}

#[derive(Serialize)]
struct Module<'a> {
    mark: &'a str,
    package: &'a str,
    what: &'a str,
    functions: Vec<Method>,
    /// Classes that the coroutines make.
    used_awaited: Vec<String>,
    by_hand: bool,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    for described in &WITH_CLASSES {
        with_classes(model, described, out);
    }
    for (package, what) in [("libvirt_qemu", "QEMU"), ("libvirt_lxc", "LXC")] {
        module(model, package, what, out);
    }
}

fn with_classes(model: &Model, described: &Described, out: &mut Output) {
    let folder = format!("{PACKAGES}/{}", described.name);
    let classes: Vec<(String, String)> = names::classes_of(model, described.name)
        .map(|c| (format!("_{}", snake(c)), format!("vir{c}")))
        .collect();
    let functions = functions(model, described.name);
    let used = classes.iter().filter(|(_, class)| makes(&functions, class));
    let package = Contents {
        mark: MARK,
        package: described.name,
        title: described.title,
        example: described.example,
        aio_example: described.aio_example,
        used: used.cloned().collect(),
        classes,
        functions,
    };
    for kind in ["py", "pyi"] {
        out.file(
            format!("{folder}/__init__.{kind}"),
            render("python/package.py.j2", &package),
        );
        out.file(
            format!("{folder}/aio/__init__.{kind}"),
            render("python/aio_package.py.j2", &package),
        );
        out.file(
            format!("{folder}/_functions.{kind}"),
            render(&format!("python/functions.{kind}.j2"), &package),
        );
    }
}

fn module(model: &Model, package: &'static str, what: &str, out: &mut Output) {
    let functions = functions(model, package);
    let used = names::classes_of(model, "libvirt").map(|c| format!("vir{c}"));
    let view = Module {
        mark: MARK,
        package,
        what,
        used_awaited: used.filter(|class| makes(&functions, class)).collect(),
        functions,
        by_hand: model
            .functions
            .iter()
            .any(|f| names::home(model, f) == Home::Module(package) && super::by_hand(model, f)),
    };
    for kind in ["py", "pyi"] {
        out.file(
            format!("{PACKAGES}/{package}/__init__.{kind}"),
            render(&format!("python/module.{kind}.j2"), &view),
        );
        out.file(
            format!("{PACKAGES}/{package}/aio.{kind}"),
            render(&format!("python/aio_module.{kind}.j2"), &view),
        );
    }
}

/// Whether one of the functions gives objects of a class.
fn makes(functions: &[Method], class: &str) -> bool {
    let named = |text: &str| {
        text.split(|c: char| !c.is_alphanumeric())
            .any(|w| w == class)
    };
    functions.iter().any(|m| named(&m.ty))
}

fn functions(model: &Model, package: &'static str) -> Vec<Method> {
    let here =
        |f: &&Function| names::home(model, f) == Home::Module(package) && is_generated(model, f);
    model
        .functions
        .iter()
        .filter(here)
        .map(|f| methods::method(model, f))
        .collect()
}
