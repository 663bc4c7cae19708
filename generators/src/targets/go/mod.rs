//! Target `go`: the package `libvirt.org/go/libvirt`, as cgo over the uniform calls of the C library.

mod conformance;
mod constants;
mod contexts;
mod docs;
mod events;
mod inputs;
mod methods;
mod names;
mod objects;
mod outputs;
mod params;
mod records;
mod slots;
mod trees;

use crate::diagnostic::Diagnostics;
use crate::model::{Function, Model};
use crate::output::Output;

/// The package.
const PACKAGE: &str = "bindings/go";

pub(super) fn check(model: &Model, problems: &mut Diagnostics) {
    methods::check(model, problems);
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    out.owns(PACKAGE);
    super::calls::emit_below(model, PACKAGE, out);
    docs::emit(model, out);
    constants::emit(model, out);
    objects::emit(model, out);
    records::emit(model, out);
    events::emit(model, out);
    params::emit(model, out);
    trees::emit(model, out);
    methods::emit(model, out);
    contexts::emit(model, out);
    conformance::emit(model, out);
}

/// The call as the reference shows it: `Domain.GetInfo() (*DomainInfo, error)`; empty when it is written by hand.
pub(super) fn spelling(model: &Model, f: &Function) -> String {
    let signature = methods::signature(model, f).unwrap_or_default();
    match signature.strip_prefix("func (self *") {
        Some(method) => method.replacen(") ", ".", 1),
        None => signature.replacen("func ", "libvirt.", 1),
    }
}

/// The line that leaves a library's own functions out on demand, by the tags that programs know; empty for the main
/// library.
pub(super) fn constraint(library: &str) -> String {
    if library.is_empty() {
        String::new()
    } else {
        format!("//go:build !libvirt_without_{library}")
    }
}

/// Lines of a comment in Go, wrapped at 100 characters.
fn comment(text: &str, indent: &str) -> String {
    let mut out = String::new();
    for paragraph in text.split("\n\n").filter(|p| !p.trim().is_empty()) {
        if !out.is_empty() {
            out.extend([indent, "//\n"]);
        }
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.chars().count() + word.chars().count() > 100 {
                out.extend([indent, "//", &line, "\n"]);
                line.clear();
            }
            line.push(' ');
            line.push_str(word);
        }
        out.extend([indent, "//", &line, "\n"]);
    }
    out
}
