//! The files of one library's calls: a header and its source.

use std::collections::BTreeSet;

use serde::Serialize;

use super::places::{Call, is_by_pointer, typedef};
use super::{body, call};
use crate::abi::c;
use crate::model::shape::Kind;
use crate::model::{Function, Model, Type, Version};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

/// The oldest libvirt that the calls are compiled with whole: what is newer is there only when its headers have it.
const OLDEST: Version = Version {
    major: 9,
    minor: 0,
    micro: 0,
    after: false,
};

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    /// Line that tells Go when to compile the source; empty for always.
    constraint: String,
    /// `calls`, `calls_qemu`, ...
    name: String,
    /// Header of the library.
    include: String,
    calls: Vec<View>,
    objects: Vec<String>,
    records: Vec<Freed>,
}

/// One call.
#[derive(Serialize)]
struct View {
    /// Its declaration, without a semicolon.
    declaration: String,
    /// Condition for the function to be there; empty when it always is.
    guard: String,
    /// The function.
    function: String,
    /// Names of the parameters, for when it is not there.
    unused: Vec<String>,
    lines: Vec<String>,
}

/// How a list of records is freed.
#[derive(Serialize)]
struct Freed {
    name: String,
    /// Type of an element.
    element: String,
    /// Statement that frees what element `i` owns, or the whole list.
    each: String,
    /// The function that frees the whole list.
    whole: String,
}

pub(super) fn emit(model: &Model, folder: &str, library: &str, out: &mut Output) {
    let functions: Vec<(&Function, Call)> = model
        .functions
        .iter()
        .filter(|f| f.library == library)
        .filter_map(|f| Some((f, call(model, f)?)))
        .collect();
    let name = match library {
        "" => "calls".to_owned(),
        library => format!("calls_{library}"),
    };
    let file = File {
        mark: MARK,
        constraint: match library {
            library if folder == "bindings/go" => crate::targets::go::constraint(library),
            _ => String::new(),
        },
        include: match library {
            "" => "libvirt".to_owned(),
            library => format!("libvirt-{library}"),
        },
        calls: functions.iter().map(|(f, call)| view(f, call)).collect(),
        objects: lists(&functions, |kind| match kind {
            Kind::Objects(name) => Some(name),
            _ => None,
        }),
        records: records(model, &functions),
        name: name.clone(),
    };
    for (extension, template) in [("h", "calls/calls.h.j2"), ("c", "calls/calls.c.j2")] {
        out.file(
            format!("{folder}/{name}.{extension}"),
            render(template, &file),
        );
    }
    out.file(
        format!("{folder}/calls_common.h"),
        render("calls/common.h.j2", &file),
    );
}

fn view(f: &Function, call: &Call) -> View {
    let mut params: Vec<String> = call
        .places
        .iter()
        .map(|place| c::declare(&place.ty, &place.name))
        .collect();
    params.push("virErrorPtr *error".into());
    View {
        declaration: format!("int {}({})", call.name, params.join(", ")),
        guard: if f.since > OLDEST {
            let (major, minor, micro) = (f.since.major, f.since.minor, f.since.micro);
            format!("LIBVIR_CHECK_VERSION({major}, {minor}, {micro})")
        } else {
            String::new()
        },
        function: f.name.clone(),
        unused: call.places.iter().map(|place| place.name.clone()).collect(),
        lines: body::lines(f, call),
    }
}

/// The kinds of which lists come out.
fn lists<'a>(
    functions: &'a [(&Function, Call)],
    of: impl Fn(&'a Kind) -> Option<&'a String>,
) -> Vec<String> {
    let found: BTreeSet<&String> = functions
        .iter()
        .flat_map(|(_, call)| &call.shape.outputs)
        .filter_map(|slot| of(&slot.kind))
        .collect();
    found.into_iter().cloned().collect()
}

fn records(model: &Model, functions: &[(&Function, Call)]) -> Vec<Freed> {
    let names = lists(functions, |kind| match kind {
        Kind::Records(name) => Some(name),
        _ => None,
    });
    names
        .into_iter()
        .map(|name| freed(model, functions, name))
        .collect()
}

fn freed(model: &Model, functions: &[(&Function, Call)], name: String) -> Freed {
    let by_pointer = functions.iter().any(|(f, call)| {
        let mut outputs = call.shape.outputs.iter();
        outputs.any(|slot| slot.kind == Kind::Records(name.clone()) && is_by_pointer(f, slot))
    });
    let has = |function: &str| model.function(function).is_some();
    let (whole, one) = (format!("vir{name}ListFree"), format!("vir{name}Free"));
    let texts = model.record(&name).map_or_else(Vec::new, |record| {
        let owned = record
            .fields
            .iter()
            .filter(|f| matches!(f.ty, Type::Str { .. }));
        owned
            .map(|f| format!("free(list[i].{});", f.name))
            .collect()
    });
    Freed {
        element: if by_pointer {
            format!("vir{name}Ptr")
        } else {
            typedef(model, &name)
        },
        each: match (has(&one), by_pointer) {
            (true, true) => format!("{one}(list[i]);"),
            _ => texts.join(" "),
        },
        whole: if has(&whole) { whole } else { String::new() },
        name,
    }
}
