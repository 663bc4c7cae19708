//! Target `gobject`: the library `polyvirt-1.0` in C over the uniform calls, described by annotations for GObject
//! Introspection, so that Python, JavaScript, Vala and others have it without further code.

mod calls;
mod classes;
mod conformance;
mod constants;
mod docs;
mod enums;
mod events;
mod names;
mod params;
mod records;
mod types;

use serde::Serialize;

use crate::diagnostic::Diagnostics;
use crate::model::{Function, Model};
use crate::output::{MARK, Output};
use crate::targets::calls as uniform;
use crate::targets::templates::render;

/// Where the generated sources go.
const SOURCES: &str = "bindings/gobject/src/generated";

/// Every file, for the build and for the header that includes all.
#[derive(Serialize)]
struct Whole<'a> {
    mark: &'a str,
    headers: Vec<String>,
    sources: Vec<String>,
}

pub(super) fn check(model: &Model, problems: &mut Diagnostics) {
    names::check(model, problems);
    let rules = model.language("gobject");
    for f in model.functions.iter().filter(|f| !rules.exempts(f)) {
        if !by_rule(model, f) {
            super::without_rule(problems, f, "GObject", "its callback");
        }
    }
}

/// The call as the reference shows it, in C; empty when it is written by hand.
pub(super) fn spelling(model: &Model, f: &Function) -> String {
    if by_rule(model, f) {
        calls::declaration(model, f)
    } else {
        String::new()
    }
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    out.owns(SOURCES);
    let mut files = Files {
        headers: Vec::new(),
        sources: Vec::new(),
        out,
    };
    enums::emit(model, &mut files);
    constants::emit(model, &mut files);
    records::emit(model, &mut files);
    classes::emit(model, &mut files);
    events::emit(model, &mut files);
    params::emit(model, &mut files);
    calls::emit(model, &mut files);
    let mut whole = Whole {
        mark: MARK,
        headers: files.headers,
        sources: files.sources,
    };
    whole.headers.sort();
    whole.sources.sort();
    out.file(
        format!("{SOURCES}/polyvirt.h"),
        render("gobject/polyvirt.h.j2", &whole),
    );
    out.file(
        format!("{SOURCES}/meson.build"),
        render("gobject/meson.build.j2", &whole),
    );
    conformance::emit(model, out);
}

/// The files that are made, by what they are for.
struct Files<'a> {
    headers: Vec<String>,
    sources: Vec<String>,
    out: &'a mut Output,
}

impl Files<'_> {
    /// A header that programs include.
    fn header(&mut self, name: &str, template: &str, view: &impl Serialize) {
        self.headers.push(format!("{name}.h"));
        self.private(&format!("{name}.h"), template, view);
    }

    fn source(&mut self, name: &str, template: &str, view: &impl Serialize) {
        self.sources.push(format!("{name}.c"));
        self.private(&format!("{name}.c"), template, view);
    }

    /// A file that only the library itself reads.
    fn private(&mut self, name: &str, template: &str, view: &impl Serialize) {
        self.out
            .file(format!("{SOURCES}/{name}"), render(template, view));
    }
}

/// Whether a function is generated: it has a uniform call, registers for events, or is made inside by hand.
fn by_rule(model: &Model, f: &Function) -> bool {
    let rules = model.language("gobject");
    let has_rule = || uniform::call(model, f).is_some() || events::family(model, f).is_some();
    !rules.exempts(f) && (inside(model, f).is_some() || has_rule())
}

/// What the documentation of a function that is made inside by hand adds.
fn inside<'a>(model: &'a Model, f: &Function) -> Option<&'a String> {
    model.language("gobject").inside.get(&f.name)
}
