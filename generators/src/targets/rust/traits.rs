//! Driver traits: one for each family, every method refusing until a driver writes it.

use serde::Serialize;

use super::types::{Side, input, outputs};
use super::{DRIVER, docs, driven, module, names, render};
use crate::model::shape::{Shape, Slot, of_wire};
use crate::model::{Field, Function, Model, Proc, Type};
use crate::output::{MARK, Output};

/// Families, the trait of each, and what it is about.
pub(super) const FAMILIES: [(&str, &str, &str); 8] = [
    (
        "hypervisor",
        "HypervisorDriver",
        "Domains and the host they run on.",
    ),
    ("network", "NetworkDriver", "Virtual networks."),
    ("storage", "StorageDriver", "Storage pools and volumes."),
    (
        "interface",
        "InterfaceDriver",
        "The host's network interfaces.",
    ),
    ("nodedevice", "NodeDeviceDriver", "The host's devices."),
    ("nwfilter", "NwFilterDriver", "Network filters."),
    ("secret", "SecretDriver", "Secrets."),
    ("admin", "AdminDriver", "A daemon's own administration."),
];

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    name: &'a str,
    doc: &'a str,
    methods: Vec<Method>,
}

#[derive(Serialize)]
pub(super) struct Method {
    name: String,
    c: String,
    doc: Vec<String>,
    args: Vec<(String, String)>,
    result: String,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    for (family, name, doc) in FAMILIES {
        let functions = model
            .functions
            .iter()
            .filter(|f| f.family == family && driven(model, f));
        let methods = functions.filter_map(|f| method(model, f));
        let methods = methods.chain(procedures(model, family)).collect();
        let file = File {
            mark: MARK,
            name,
            doc,
            methods,
        };
        out.file(
            format!("{DRIVER}/traits/{family}.rs"),
            render("rust/traits.rs.j2", &file),
        );
    }
    let modules: Vec<&str> = FAMILIES.iter().map(|(family, ..)| *family).collect();
    module(
        out,
        &format!("{DRIVER}/traits/mod.rs"),
        "What a driver implements, by family.",
        &modules,
        "*",
    );
}

fn method(model: &Model, f: &Function) -> Option<Method> {
    let shape = Shape::of(model, f).ok()?;
    let receiver = receiver(model, f);
    let given = shape
        .inputs
        .iter()
        .map(|s| (names::value(&s.name), input(Side::Driver, &s.kind)));
    Some(Method {
        name: names::driver_method(f),
        c: f.name.clone(),
        doc: docs::function(f, &documented(f, &shape.inputs)),
        args: receiver.into_iter().chain(given).collect(),
        result: outputs(Side::Driver, &shape.outputs),
    })
}

/// What drivers of a family say to each other, by way of a client or over the wire: calls without a function.
fn procedures<'a>(model: &'a Model, family: &'a str) -> impl Iterator<Item = Method> + 'a {
    let procs = model.programs.iter().flat_map(|p| &p.procs);
    procs
        .filter(move |p| p.driver.as_deref() == Some(family))
        .filter_map(|p| procedure(p).ok())
}

/// The method for a procedure, made from its layout; or the field for which there is no rule.
pub(super) fn procedure(proc: &Proc) -> Result<Method, &str> {
    let given = slots(proc.args.as_deref())?.into_iter();
    let stream = (!proc.stream.is_empty()).then(|| ("stream".to_owned(), "&Stream".to_owned()));
    let mut doc = docs::lines(&proc.doc);
    doc.extend([String::new(), format!("On the wire: `{}`.", proc.name)]);
    Ok(Method {
        name: names::escape(&proc.name.to_lowercase()),
        c: procedure_name(proc),
        doc,
        args: given
            .map(|s| (names::value(&s.name), input(Side::Driver, &s.kind)))
            .chain(stream)
            .collect(),
        result: outputs(Side::Driver, &slots(proc.ret.as_deref())?),
    })
}

/// The name that messages have for a procedure without a function, after those of functions.
pub(super) fn procedure_name(proc: &Proc) -> String {
    format!("vir{}", names::camel(&proc.name.to_lowercase()))
}

fn slots(fields: Option<&[Field]>) -> Result<Vec<Slot>, &str> {
    let slot = |field: &Field| {
        let kind = of_wire(&field.ty)?;
        let name = field.name.clone();
        Some(Slot { name, kind })
    };
    let fields = fields.unwrap_or_default().iter();
    fields
        .map(|field| slot(field).ok_or(field.name.as_str()))
        .collect()
}

/// The object a call is made on, unless it is the connection itself.
pub(in crate::targets) fn receiver(model: &Model, f: &Function) -> Option<(String, String)> {
    let first = f.args.first()?;
    match &first.ty {
        Type::Handle {
            object,
            nullable: false,
        } if super::types::has_reference(model, object) => Some((
            names::value(&first.name),
            format!("&{}", super::types::object(Side::Driver, object)),
        )),
        _ => None,
    }
}

/// Arguments with their documentation.
pub(super) fn documented(f: &Function, inputs: &[Slot]) -> Vec<(String, String)> {
    inputs
        .iter()
        .filter_map(|s| f.args.iter().find(|a| a.name == s.name))
        .map(|a| (names::value(&a.name), a.doc.clone()))
        .collect()
}
