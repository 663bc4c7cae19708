//! Names in OCaml: those that users of libvirt-ocaml know, by rule wherever a rule gives them.

use std::collections::BTreeMap;

use crate::abi::names;
use crate::diagnostic::Diagnostics;
use crate::model::{Enum, Function, Model};

/// Words that cannot be names.
const RESERVED: [&str; 55] = [
    "and",
    "as",
    "assert",
    "asr",
    "begin",
    "class",
    "constraint",
    "do",
    "done",
    "downto",
    "else",
    "end",
    "exception",
    "external",
    "false",
    "for",
    "fun",
    "function",
    "functor",
    "if",
    "in",
    "include",
    "inherit",
    "initializer",
    "land",
    "lazy",
    "let",
    "lor",
    "lsl",
    "lsr",
    "lxor",
    "match",
    "method",
    "mod",
    "module",
    "mutable",
    "new",
    "nonrec",
    "object",
    "of",
    "open",
    "or",
    "private",
    "rec",
    "sig",
    "struct",
    "then",
    "to",
    "true",
    "try",
    "type",
    "val",
    "virtual",
    "when",
    "while",
];

/// Kinds of objects whose module is called something else.
const MODULES: [(&str, &str); 6] = [
    ("DomainCheckpoint", "Checkpoint"),
    ("DomainSnapshot", "Snapshot"),
    ("NWFilter", "Nwfilter"),
    ("NWFilterBinding", "Nwfilter_binding"),
    ("StoragePool", "Pool"),
    ("StorageVol", "Volume"),
];

/// The module of a kind of object: `StoragePool` -> `Pool`, `NWFilterBinding` -> `Nwfilter_binding`.
pub(super) fn module(object: &str) -> String {
    let other = MODULES.iter().find(|(name, _)| *name == object);
    other.map_or_else(|| capital(&snake(object)), |(_, name)| (*name).to_owned())
}

/// Where users find the module of a kind of object: `StoragePool` -> `Pool`, `AdmServer` -> `Admin.Server`.
pub(super) fn path(object: &str) -> String {
    let administration = object.strip_prefix("Adm");
    administration.map_or_else(|| module(object), |rest| format!("Admin.{rest}"))
}

/// The type of a kind of object among all of them: `domain_snapshot`.
pub(super) fn handle(object: &str) -> String {
    snake(object)
}

/// The kind of object whose module has a function: the one that its name begins with, or else its owner.
pub(super) fn home<'a>(model: &'a Model, f: &'a Function) -> Option<&'a str> {
    let owner = f.owner.as_deref()?;
    let name = f.name.trim_start_matches("vir");
    let named = model.objects.iter().map(|o| o.name.as_str());
    let named = named
        .filter(|o| name.starts_with(o))
        .max_by_key(|o| o.len());
    match named {
        // A call of a connection that is about another kind of object, as looking one up is.
        Some(object) if owner == "Connect" && name.len() > object.len() => Some(object),
        _ => Some(owner),
    }
}

/// Name of the value that a function is.
pub(super) fn value(model: &Model, f: &Function) -> String {
    if let Some(name) = model.language("ocaml").names.get(&f.name) {
        return name.clone();
    }
    let name = f.name.trim_start_matches("vir");
    let home = home(model, f).unwrap_or_default();
    let rest = name.strip_prefix(home).filter(|rest| !rest.is_empty());
    let rest = rest.or_else(|| name.strip_prefix(f.owner.as_deref().unwrap_or_default()));
    escape(&snake(rest.filter(|rest| !rest.is_empty()).unwrap_or(name)))
}

/// The module of an enum's constants: `DomainCreateFlags` -> `Domain_create_flags`.
pub(super) fn constants(e: &Enum) -> String {
    capital(&snake(&e.name))
}

/// Name of a constant in its module.
pub(super) fn constant(e: &Enum, c_name: &str) -> String {
    escape(&e.short(c_name).to_lowercase())
}

/// A name of C in snake case, as no word of the language.
pub(super) fn escape(name: &str) -> String {
    if RESERVED.contains(&name) {
        format!("{name}_")
    } else if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("n{name}")
    } else {
        name.to_owned()
    }
}

pub(super) fn argument(name: &str) -> String {
    escape(&snake(name))
}

pub(super) fn snake(name: &str) -> String {
    names::snake(name)
}

pub(super) fn capital(name: &str) -> String {
    let mut chars = name.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}

/// Notes values of one module that are called the same.
pub(super) fn check(model: &Model, problems: &mut Diagnostics) {
    let mut known: BTreeMap<(String, String), &str> = BTreeMap::new();
    for f in model.functions.iter().filter(|f| super::by_rule(model, f)) {
        let home = home(model, f).unwrap_or_default().to_owned();
        let key = (home, value(model, f));
        let text = format!("`{}` is called `{}.{}`", f.name, module(&key.0), key.1);
        if let Some(other) = known.insert(key, &f.name) {
            problems
                .error(&f.place, text)
                .label(format!("as is `{other}`"))
                .help("give one another name in `[names]` of `api-spec/languages/ocaml.toml`");
        }
    }
}
