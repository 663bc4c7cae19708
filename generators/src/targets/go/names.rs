//! Names in Go: those that users of the module know, by rule wherever a rule gives them.

use crate::model::{Function, Model};

/// The name of the type of an enum or a record.
pub(super) fn type_name<'a>(model: &'a Model, name: &'a str) -> &'a str {
    let given = model.language("go").types.get(name);
    given.map_or(name, |row| {
        row.split_once(' ').map_or(row, |(name, _)| name)
    })
}

/// The kind of number behind an enum, or what else a row of a type says.
pub(super) fn type_base<'a>(model: &'a Model, name: &str) -> Option<&'a str> {
    let given = model.language("go").types.get(name)?;
    given.split_once(' ').map(|(_, base)| base)
}

/// The name of a function or method.
pub(super) fn public(model: &Model, f: &Function) -> String {
    match model.language("go").names.get(&f.name) {
        Some(name) => name.clone(),
        None => by_rule(f),
    }
}

fn by_rule(f: &Function) -> String {
    let name = f.name.strip_prefix("vir").unwrap_or(&f.name);
    let Some(owner) = f.owner.as_deref() else {
        return name.to_owned();
    };
    if let Some(rest) = name.strip_prefix(owner) {
        return rest.strip_suffix("Any").unwrap_or(rest).to_owned();
    }
    if let Some((object, by)) = name.split_once("LookupBy") {
        return format!("Lookup{}By{by}", of_node(object));
    }
    of_node(name).to_owned()
}

/// What belongs to the host is not named after it again: the connection is the host's.
fn of_node(name: &str) -> &str {
    name.strip_prefix("Node").unwrap_or(name)
}

/// The name of a constant, without what all constants of C begin with, and its type where that is not its enum's: `-`
/// for none at all.
pub(super) fn constant<'a>(model: &'a Model, name: &'a str) -> (&'a str, Option<&'a str>) {
    let Some(given) = model.language("go").constants.get(name) else {
        return (name.trim_start_matches("VIR_"), None);
    };
    match given.split_once(' ') {
        Some((name, ty)) => (name, Some(ty)),
        None => (given, None),
    }
}

/// The name of a record's field.
pub(super) fn field(model: &Model, record: &str, name: &str) -> String {
    let given = model.language("go").fields.get(&format!("{record}.{name}"));
    given.cloned().unwrap_or_else(|| exported(name))
}

/// A name in C as one that other packages see.
pub(super) fn exported(name: &str) -> String {
    name.split('_')
        .map(|word| {
            let mut letters = word.chars();
            let first = letters.next().map(|c| c.to_ascii_uppercase());
            first.into_iter().chain(letters).collect::<String>()
        })
        .collect()
}

/// The name of an argument, which words of Go and the generated code's own names cannot be.
pub(super) fn argument(name: &str) -> String {
    const TAKEN: [&str; 9] = [
        "type",
        "func",
        "map",
        "range",
        "interface",
        "self",
        "failure",
        "status",
        "string",
    ];
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    let name = words.fold(first, |name, word| name + &exported(word));
    if TAKEN.contains(&name.as_str()) {
        format!("{name}Value")
    } else {
        name
    }
}
