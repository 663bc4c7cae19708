//! Names in Go: those that users of the module know, by rule wherever a rule gives them.

use crate::model::{Function, Model};

/// Types that are named otherwise than in C.
const TYPES: [(&str, &str); 7] = [
    ("DomainAbortJobFlagsValues", "DomainAbortJobFlags"),
    ("DomainDestroyFlagsValues", "DomainDestroyFlags"),
    (
        "DomainQemuAgentCommandTimeoutValues",
        "DomainQemuAgentCommandTimeout",
    ),
    ("DomainShutdownFlagValues", "DomainShutdownFlags"),
    ("NodeGetCPUStatsAllCPUsValues", "NodeGetCPUStatsAllCPUs"),
    ("SecurityModel", "NodeSecurityModel"),
    (
        "ConnectDomainQemuMonitorEventRegisterFlags",
        "DomainQemuMonitorEventFlags",
    ),
];

/// The name of the type of an enum or a record.
pub(super) fn type_name(name: &str) -> &str {
    let given = TYPES.iter().find(|(c, _)| *c == name);
    given.map_or(name, |(_, go)| go)
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

/// The name of a constant: without what all constants of C begin with.
pub(super) fn constant(model: &Model, name: &str) -> String {
    match model.language("go").constants.get(name) {
        Some(given) => given.clone(),
        None => name.trim_start_matches("VIR_").to_owned(),
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
