//! The packages themselves: what `libvirt` exports, and the functions of `libvirt_qemu` and `libvirt_lxc`.

use serde::Serialize;

use super::PACKAGES;
use super::classes::{self, Method};
use super::names::{self, Home};
use crate::abi::names::snake;
use crate::model::Model;
use crate::output::{MARK, Output};
use crate::targets::templates::render;

#[derive(Serialize)]
struct Package<'a> {
    mark: &'a str,
    /// Module and name of each class.
    classes: Vec<(String, String)>,
    /// C names of the functions that are generated here.
    functions: Vec<Method>,
}

#[derive(Serialize)]
struct Module<'a> {
    mark: &'a str,
    what: &'a str,
    functions: Vec<Method>,
    by_hand: bool,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let package = Package {
        mark: MARK,
        classes: names::classes(model)
            .map(|c| (format!("_{}", snake(c)), format!("vir{c}")))
            .collect(),
        functions: functions(model, "libvirt"),
    };
    for kind in ["py", "pyi"] {
        out.file(
            format!("{PACKAGES}/libvirt/__init__.{kind}"),
            render("python/package.py.j2", &package),
        );
        if !package.functions.is_empty() {
            out.file(
                format!("{PACKAGES}/libvirt/_functions.{kind}"),
                render(&format!("python/functions.{kind}.j2"), &package),
            );
        }
    }
    for (module, what) in [("libvirt_qemu", "QEMU"), ("libvirt_lxc", "LXC")] {
        let by_hand = model.functions.iter().any(|f| {
            names::home(model, f) == Home::Module(module)
                && model.language("python").manual.contains_key(&f.name)
        });
        let view = Module {
            mark: MARK,
            what,
            functions: functions(model, module),
            by_hand,
        };
        for kind in ["py", "pyi"] {
            out.file(
                format!("{PACKAGES}/{module}/__init__.{kind}"),
                render(&format!("python/module.{kind}.j2"), &view),
            );
        }
    }
}

fn functions(model: &Model, module: &'static str) -> Vec<Method> {
    let of = |f: &&crate::model::Function| {
        names::home(model, f) == Home::Module(module) && super::by_rule(model, f)
    };
    model
        .functions
        .iter()
        .filter(of)
        .map(|f| classes::method(model, f))
        .collect()
}
