//! Target `remote`: driver traits whose every method is a call over the wire.
//!
//! A method's inputs become the fields of the call by name, the fields of the reply its outputs. What crosses over
//! is converted by kind; `core/rpc` has what the conversions stand on.

mod lower;
mod objects;

use serde::Serialize;

use super::rust::{names, types};
use super::templates::render;
use crate::diagnostic::Diagnostics;
use crate::model::shape::Shape;
use crate::model::{Function, Model, Proc};
use crate::output::{MARK, Output};

/// A driver that speaks one program.
struct Driver {
    program: &'static str,
    /// The family of functions, and its trait.
    family: &'static str,
    interface: &'static str,
    /// Its crate, and what implements the trait there.
    folder: &'static str,
    implementor: &'static str,
}

const DRIVERS: [Driver; 1] = [Driver {
    program: "admin",
    family: "admin",
    interface: "AdminDriver",
    folder: "core/drivers/admin/src/generated",
    implementor: "Connection",
}];

#[derive(Serialize)]
struct View<'a> {
    mark: &'a str,
    program: &'a str,
    interface: &'a str,
    implementor: &'a str,
    methods: Vec<Method>,
    objects: Vec<objects::View>,
}

#[derive(Serialize)]
struct Method {
    name: String,
    args: Vec<(String, String)>,
    result: String,
    /// The call; none for methods written by hand.
    call: Option<lower::Call>,
}

pub(super) fn check(model: &Model, problems: &mut Diagnostics) {
    for driver in &DRIVERS {
        for function in functions(model, driver).filter(|f| !by_hand(model, f)) {
            if let Err(field) = lower(model, driver, function) {
                super::without_rule(problems, function, "remote", &field);
            }
        }
    }
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    for driver in &DRIVERS {
        out.owns(driver.folder);
        let methods = functions(model, driver).filter_map(|f| method(model, driver, f));
        let view = View {
            mark: MARK,
            program: driver.program,
            interface: driver.interface,
            implementor: driver.implementor,
            methods: methods.collect(),
            objects: objects::views(model, driver.family),
        };
        out.file(
            format!("{}/mod.rs", driver.folder),
            render("remote/driver.rs.j2", &view),
        );
    }
}

/// What the trait has methods for.
fn functions<'a>(model: &'a Model, driver: &Driver) -> impl Iterator<Item = &'a Function> {
    model
        .functions
        .iter()
        .filter(move |f| f.family == driver.family && super::rust::driven(model, f))
}

fn by_hand(model: &Model, function: &Function) -> bool {
    model.language("remote").exempts(function)
}

fn method(model: &Model, driver: &Driver, f: &Function) -> Option<Method> {
    let shape = Shape::of(model, f).ok()?;
    let given = shape.inputs.iter().map(|slot| {
        let ty = types::input(types::Side::Driver, &slot.kind);
        (names::value(&slot.name), ty)
    });
    let args = super::rust::receiver(model, f).into_iter().chain(given);
    let call = if by_hand(model, f) {
        None
    } else {
        Some(lower(model, driver, f).ok()?)
    };
    Some(Method {
        name: names::driver_method(f),
        args: args.collect(),
        result: types::outputs(types::Side::Driver, &shape.outputs),
        call,
    })
}

/// The call of a function, or the part of it for which there is no rule.
fn lower(model: &Model, driver: &Driver, f: &Function) -> Result<lower::Call, String> {
    let shape = Shape::of(model, f)?;
    lower::call(model, f, &shape, proc(model, driver, f).ok_or("wire")?)
}

fn proc<'a>(model: &'a Model, driver: &Driver, f: &Function) -> Option<&'a Proc> {
    let program = model.programs.iter().find(|p| p.name == driver.program)?;
    program
        .procs
        .iter()
        .find(|p| p.function.as_ref() == Some(&f.name))
}
