//! Names in C and for introspection: `virDomainGetXMLDesc` is `pv_domain_get_xml_desc`, `VIR_DOMAIN_RUNNING` is
//! `PV_DOMAIN_STATE_RUNNING`, since GLib names values after their type and functions after their class.

use std::collections::HashMap;

use crate::abi::names as words;
use crate::diagnostic::Diagnostics;
use crate::model::shape::{Shape, Slot};
use crate::model::{Enum, Function, Model, Value};

/// Words that C has for itself.
const RESERVED: [&str; 8] = [
    "default", "class", "register", "signed", "unsigned", "auto", "self", "error",
];

/// Name of the type for an object, an enum or a record: `PvDomain`.
pub(super) fn ty(name: &str) -> String {
    match name {
        // The enum of a GError's codes is called as its quark is.
        "ErrorNumber" => "PvError".into(),
        "Error" => "PvErrorDetails".into(),
        name => format!("Pv{}", words::camel(name)),
    }
}

/// What the functions of a type begin with: `pv_domain`.
pub(super) fn prefix(name: &str) -> String {
    format!("pv_{}", words::snake(&ty(name)[2..]))
}

/// The macro for the number of a type: `PV_TYPE_DOMAIN`.
pub(super) fn type_macro(name: &str) -> String {
    format!("PV_TYPE_{}", prefix(name)[3..].to_uppercase())
}

/// The macro that checks for a type: `PV_IS_DOMAIN`.
pub(super) fn is_macro(name: &str) -> String {
    format!("PV_IS_{}", prefix(name)[3..].to_uppercase())
}

/// The name of a function, with its class first.
pub(super) fn function(model: &Model, f: &Function) -> String {
    if let Some(name) = model.language("gobject").names.get(&f.name) {
        return name.clone();
    }
    let name = words::snake(&f.name);
    let Some(owner) = f.owner.as_deref() else {
        return format!("pv_{name}");
    };
    let class = prefix(owner);
    let own = name
        .strip_prefix(&class[3..])
        .and_then(|rest| rest.strip_prefix('_'));
    format!("{class}_{}", own.unwrap_or(&name))
}

/// The name of an argument, or of a field.
pub(super) fn value(name: &str) -> String {
    let name = words::snake(name);
    if RESERVED.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// The name of an output's argument.
pub(super) fn output(slot: &Slot) -> String {
    if slot.name == "return" {
        "result".into()
    } else {
        value(&slot.name)
    }
}

/// The name of a value of an enum.
pub(super) fn member(e: &Enum, value: &Value) -> String {
    let short = e.short(&value.name);
    format!("{}_{short}", prefix(&e.name).to_uppercase())
}

/// The nick of a value of an enum, from which its name for introspection comes.
pub(super) fn nick(e: &Enum, value: &Value) -> String {
    let short = e.short(&value.name).to_lowercase().replace('_', "-");
    if short.starts_with(|c: char| c.is_ascii_digit()) {
        format!("n{short}")
    } else {
        short
    }
}

/// A constant that belongs to no enum.
pub(super) fn constant(name: &str) -> String {
    format!("PV_{}", name.strip_prefix("VIR_").unwrap_or(name))
}

pub(super) fn check(model: &Model, problems: &mut Diagnostics) {
    let mut seen: HashMap<String, &Function> = HashMap::new();
    for f in &model.functions {
        if model.language("gobject").absent.contains_key(&f.name) {
            continue;
        }
        let name = function(model, f);
        if name.ends_with("_get_type") {
            problems
                .error(
                    &f.place,
                    format!("`{name}` is what every class has in GObject"),
                )
                .help("give it another name in languages/gobject.toml under [names]");
        }
        if let Some(first) = seen.get(&name) {
            problems
                .error(
                    &f.place,
                    format!(
                        "`{}` and `{}` are both `{name}` in GObject",
                        first.name, f.name
                    ),
                )
                .help("give one of them another name in languages/gobject.toml under [names]");
        }
        if Shape::of(model, f).is_ok() {
            seen.insert(name, f);
        }
    }
}
