//! Target `calls`: every function as a uniform call in C, for the languages that stand on the C library.
//!
//! C tells how long a list is in a dozen ways: by a result, a second function, a pointer that is read and written, a
//! call without a place, room that has to be guessed. What a language wants is the call's [`Shape`]: what goes in, what
//! comes out, or an error. So each function is printed once more with its outputs as places that it fills and allocates,
//! `-1` for failure, and a copy of the error of this very call. The sources of these calls are part of each package.

mod arguments;
mod body;
mod library;
mod places;
mod results;
mod room;

use crate::diagnostic::Diagnostics;
use crate::model::shape::{Kind, Shape};
use crate::model::{Function, Model, Type};
use crate::output::Output;

pub(crate) use places::{Call, Part, Place};

/// Which packages have the calls of which libraries: folder, and the libraries as the model names them.
const PACKAGES: [(&str, &[&str]); 4] = [
    ("bindings/go", &["", "qemu", "lxc", "admin"]),
    ("bindings/perl", &["", "qemu", "lxc", "admin"]),
    ("bindings/gobject/src", &["", "qemu", "lxc", "admin"]),
    ("tests/conformance/c", &["", "qemu", "lxc", "admin"]),
];

pub(super) fn check(_: &Model, _: &mut Diagnostics) {}

pub(super) fn emit(model: &Model, out: &mut Output) {
    emit_below(model, "", out);
}

/// The calls of the packages below a folder, for a target that owns it.
pub(crate) fn emit_below(model: &Model, below: &str, out: &mut Output) {
    let packages = PACKAGES
        .iter()
        .filter(|(folder, _)| folder.starts_with(below));
    for (folder, libraries) in packages {
        for name in *libraries {
            library::emit(model, folder, name, out);
        }
    }
}

/// The uniform call of a function; none where it has none: C's own plumbing, and what takes functions of the application.
pub(crate) fn call(model: &Model, f: &Function) -> Option<Call> {
    let shape = Shape::of(model, f).ok()?;
    if is_plumbing(f) || takes_functions(&shape) || is_local_state(f, &shape) {
        return None;
    }
    places::call(model, f, shape)
}

/// What only C needs: references, frees, arrays of typed parameters.
fn is_plumbing(f: &Function) -> bool {
    f.name.ends_with("Ref") || f.name.ends_with("Free") || f.topic == "typed-params"
}

fn takes_functions(shape: &Shape) -> bool {
    let is_function = |kind: &Kind| matches!(kind, Kind::Callback(_));
    shape.inputs.iter().any(|slot| is_function(&slot.kind))
}

/// The last error, which every call gives of itself, and the event loop.
fn is_local_state(f: &Function, shape: &Shape) -> bool {
    let lends_record = |arg: &Type| matches!(arg, Type::Handle { object, .. } if object == "Error" || object == "TypedParameter");
    let gives_error = shape
        .outputs
        .iter()
        .any(|slot| matches!(&slot.kind, Kind::Record(name) if name == "Error" || name == "TypedParameter"));
    f.topic == "event-loop" || f.topic == "error" || gives_error || lends_record(&f.ret)
}
