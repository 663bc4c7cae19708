//! Names in Rust.

use std::collections::HashMap;

use crate::abi::names::{shouty, snake};
use crate::diagnostic::Diagnostics;
use crate::model::{Enum, Function, Model};

pub use crate::abi::names::camel;

/// Words that cannot be names, strict and reserved, and two that would hide something every file needs.
pub const RESERVED: [&str; 54] = [
    "as", "break", "const", "continue", "crate", "else", "enum", "extern", "false", "fn", "for",
    "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub", "ref", "return",
    "self", "Self", "static", "struct", "super", "trait", "true", "type", "unsafe", "use", "where",
    "while", "async", "await", "dyn", "abstract", "become", "box", "do", "final", "macro",
    "override", "priv", "typeof", "unsized", "virtual", "yield", "try", "gen", "Ok", "Err",
];

/// Methods that handles have from the runtime, which a generated one must not hide.
const TAKEN: [&str; 5] = ["new", "conn", "object", "all", "as_ref"];

/// Methods that the connection has from the runtime besides.
const TAKEN_BY_CONNECT: [&str; 17] = [
    "open",
    "open_read_only",
    "open_auth",
    "open_with",
    "from_driver",
    "uri",
    "require_write",
    "new_stream",
    "driver",
    "downgrade",
    "hypervisor",
    "interface",
    "network",
    "node_device",
    "nw_filter",
    "secret",
    "storage",
];

/// A name that is no reserved word.
#[must_use]
pub fn escape(name: &str) -> String {
    if RESERVED.contains(&name) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}

/// Name of an argument or a field.
#[must_use]
pub fn value(name: &str) -> String {
    escape(&snake(name))
}

/// Name of a field that holds an object: `AdmServer` -> `server`.
#[must_use]
pub fn member(object: &str) -> String {
    value(object.strip_prefix("Adm").unwrap_or(object))
}

/// Name of a constant of an enum, its prefix taken off.
#[must_use]
pub fn constant(e: &Enum, name: &str) -> String {
    let rest = e.short(name);
    if rest.starts_with(|c: char| c.is_ascii_digit()) {
        format!("_{rest}")
    } else {
        escape(rest)
    }
}

/// Name of a method of a driver trait.
#[must_use]
pub fn driver_method(function: &Function) -> String {
    escape(&snake(&function.name))
}

/// Kind of object and name of the method of a function.
#[must_use]
pub fn method(model: &Model, function: &Function) -> (String, String) {
    let owner = function.owner.clone().unwrap_or_else(|| "Connect".into());
    let name = model
        .language("rust")
        .names
        .get(&function.name)
        .cloned()
        .unwrap_or_else(|| by_rule(function, &owner));
    // What is written by hand is that method of the runtime itself.
    let name = if taken(&owner, &name) && !super::exempt(model, function) {
        format!("{name}_")
    } else {
        name
    };
    (camel(&owner), name)
}

fn by_rule(function: &Function, owner: &str) -> String {
    let name = snake(&function.name);
    let prefix = format!("{}_", snake(owner));
    let rest = name.strip_prefix(&prefix).unwrap_or(&name);
    let words: Vec<&str> = rest.split('_').collect();
    let skip = words
        .iter()
        .position(|w| *w == "get")
        .filter(|_| words.len() > 1);
    let kept: Vec<&str> = words
        .iter()
        .enumerate()
        .filter(|(i, _)| Some(*i) != skip)
        .map(|(_, w)| *w)
        .collect();
    escape(&kept.join("_"))
}

/// Whether the runtime has a method of that name.
fn taken(owner: &str, name: &str) -> bool {
    TAKEN.contains(&name) || (owner == "Connect" && TAKEN_BY_CONNECT.contains(&name))
}

pub(super) fn check(model: &Model, problems: &mut Diagnostics) {
    let rules = model.language("rust");
    let mut seen: HashMap<(String, String), &Function> = HashMap::new();
    for function in model.functions.iter().filter(|f| !super::exempt(model, f)) {
        let key = method(model, function);
        if let Some(name) = rules.names.get(&function.name)
            && RESERVED.contains(&name.as_str())
            && let Some(place) = rules.places.get(&function.name)
        {
            problems
                .error(place, format!("`{name}` is a reserved word in Rust"))
                .help(format!("write another name, such as `{name}_`"));
        }
        if let Some(first) = seen.get(&key) {
            problems
                .error(
                    &function.place,
                    format!(
                        "`{}` and `{}` are both `{}::{}` in Rust",
                        first.name, function.name, key.0, key.1
                    ),
                )
                .context(&first.place, "the other one")
                .help("give one of them another name in languages/rust.toml under [names]");
        } else {
            seen.insert(key, function);
        }
    }
    for e in &model.enums {
        let mut seen: HashMap<String, &str> = HashMap::new();
        for v in &e.values {
            if let Some(first) = seen.insert(constant(e, &v.name), &v.name) {
                problems.error(
                    &v.place,
                    format!("`{first}` and `{}` have the same name in Rust", v.name),
                );
            }
        }
    }
}

/// `StoragePool` -> `storage_pool`, for module names.
#[must_use]
pub fn module(name: &str) -> String {
    snake(name)
}

/// Name of a constant made of a field's text: `cpu_shares` -> `CPU_SHARES`.
#[must_use]
pub fn shouted(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
        .collect();
    let name = shouty(text.trim_matches('_'));
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("_{name}")
    } else {
        name
    }
}
