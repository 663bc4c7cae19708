//! Names in Perl: those that users of `Sys::Virt` know, by rule wherever a rule gives them.

use crate::abi::names::snake;
use crate::model::{Function, Model};

/// Words of a name that the general rule splits in another way.
const WORDS: [(&str, &str); 5] = [
    ("io_thread", "iothread"),
    ("nw_filter", "nwfilter"),
    ("xml_desc", "xml_description"),
    ("lib_version", "library_version"),
    ("mac_string", "mac"),
];

/// The package of a kind of object.
pub(super) fn package(object: &str) -> String {
    match object {
        "Connect" => "Sys::Virt".into(),
        "AdmConnect" => "Sys::Virt::Admin".into(),
        other => match other.strip_prefix("Adm") {
            Some(rest) => format!("Sys::Virt::Admin::{rest}"),
            None => format!("Sys::Virt::{other}"),
        },
    }
}

/// The package that a function is found in.
pub(super) fn package_of(model: &Model, f: &Function) -> String {
    let given = model.language("perl").names.get(&f.name);
    if let Some((package, _)) = given.and_then(|name| name.rsplit_once("::")) {
        return package.to_owned();
    }
    match (&f.owner, f.topic.as_str(), f.library.as_str()) {
        (Some(owner), ..) => package(owner),
        (None, "event-loop", _) => "Sys::Virt::Event".into(),
        (None, _, "admin") => "Sys::Virt::Admin".into(),
        _ => "Sys::Virt".into(),
    }
}

/// The name of a method that users call.
pub(super) fn public(model: &Model, f: &Function) -> String {
    match model.language("perl").names.get(&f.name) {
        Some(name) => name.rsplit("::").next().unwrap_or(name).to_owned(),
        None => by_rule(model, f),
    }
}

fn by_rule(model: &Model, f: &Function) -> String {
    let name = f.name.strip_prefix("vir").unwrap_or(&f.name);
    let name = unflagged(name);
    match f.owner.as_deref() {
        Some("Connect") => of_connection(model, name),
        Some(owner) => of_object(model, owner, name),
        None => words(strip(name, &["AdmConnect", "Adm", "Event"])),
    }
}

/// A function and the one with flags are one method.
fn unflagged(name: &str) -> &str {
    name.strip_suffix("WithFlags")
        .or_else(|| name.strip_suffix("Flags"))
        .unwrap_or(name)
}

fn strip<'a>(name: &'a str, prefixes: &[&str]) -> &'a str {
    prefixes
        .iter()
        .find_map(|p| name.strip_prefix(p).filter(|rest| !rest.is_empty()))
        .unwrap_or(name)
}

fn words(name: &str) -> String {
    WORDS
        .iter()
        .fold(snake(name), |name, (from, to)| name.replace(from, to))
}

/// The kind of object whose name a name begins with, and the rest.
fn about<'a>(model: &'a Model, name: &'a str) -> Option<(&'a str, &'a str)> {
    let mut found: Vec<&str> = model
        .objects
        .iter()
        .map(|o| o.name.as_str())
        .filter(|o| *o != "Connect" && name.starts_with(o))
        .collect();
    found.sort_by_key(|o| std::cmp::Reverse(o.len()));
    let object = found.first()?;
    Some((object, &name[object.len()..]))
}

fn of_connection(model: &Model, name: &str) -> String {
    if let Some(made) = making(model, "Connect", name) {
        return made;
    }
    if let Some(rest) = name.strip_prefix("Connect") {
        return listing(rest).unwrap_or_else(|| words(rest));
    }
    match name.strip_prefix("Node") {
        Some(rest) if !rest.starts_with("Device") => of_node(rest),
        _ => words(name),
    }
}

/// What is asked of the host names it behind the verb.
fn of_node(rest: &str) -> String {
    for verb in ["Get", "Set"] {
        if let Some(what) = rest.strip_prefix(verb) {
            return format!("{}_node_{}", verb.to_lowercase(), words(what));
        }
    }
    match rest {
        "NumOfDevices" => "num_of_node_devices".into(),
        "ListDevices" => "list_node_device_names".into(),
        _ => format!("node_{}", words(rest)),
    }
}

/// `ListDefinedNetworks` lists names, `ListDomains` numbers, `ListSecrets` UUIDs; `ListAll` gives objects.
fn listing(name: &str) -> Option<String> {
    let what = name
        .strip_prefix("List")
        .filter(|rest| !rest.starts_with("All"))?;
    let one = words(what.strip_suffix('s')?);
    Some(match what {
        "Domains" => format!("list_{one}_ids"),
        "Secrets" => format!("list_{one}_uuids"),
        _ => format!("list_{one}_names"),
    })
}

/// What gives or makes an object of another kind is named after that kind.
fn making(model: &Model, owner: &str, name: &str) -> Option<String> {
    let (object, rest) = about(model, name)?;
    let one = one(owner, object);
    if let Some(by) = rest.strip_prefix("LookupBy") {
        let by = words(by.strip_suffix("String").unwrap_or(by));
        return Some(format!("get_{one}_by_{by}"));
    }
    let (verb, rest) = match (
        rest.strip_prefix("CreateXML"),
        rest.strip_prefix("DefineXML"),
    ) {
        (Some(rest), _) => ("create", rest),
        (_, Some(rest)) => ("define", rest),
        _ => return None,
    };
    let rest = words(rest);
    Some(if rest.is_empty() {
        format!("{verb}_{one}")
    } else {
        format!("{verb}_{one}_{rest}")
    })
}

/// What an object of this kind is called by the one it belongs to: a domain's snapshot, a pool's volume.
fn one(owner: &str, object: &str) -> String {
    match (owner, object) {
        ("StoragePool", "StorageVol") => "volume".into(),
        (_, "StorageVol") => "storage_volume".into(),
        _ => words(object.strip_prefix(owner).unwrap_or(object)),
    }
}

fn of_object(model: &Model, owner: &str, name: &str) -> String {
    if !name.starts_with(&format!("{owner}LookupBy"))
        && let Some(made) = making(model, owner, name)
    {
        return made;
    }
    words(strip(name, &[owner, "Domain"]))
}

/// A name for a parameter in C and XS, which words of C and Perl's macros cannot be.
pub(super) fn safe(name: &str) -> String {
    const TAKEN: [&str; 10] = [
        "from", "to", "op", "sv", "sp", "cv", "items", "error", "my_perl", "default",
    ];
    if TAKEN.contains(&name) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}
