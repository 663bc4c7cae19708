//! Names in Python: those that libvirt-python's users know, by rule wherever a rule gives them.

use std::collections::HashMap;

use crate::diagnostic::Diagnostics;
use crate::model::{Function, Model, Type};

/// Words that cannot be names, and `self`, which every method has already.
pub const RESERVED: [&str; 36] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
    "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
    "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "self", "try",
    "while", "with", "yield",
];

/// Objects whose methods keep the word `Get`.
const KEEP_GET: [&str; 4] = [
    "Connect",
    "DomainSnapshot",
    "DomainCheckpoint",
    "AdmConnect",
];

/// Names that keep the capitals they begin with.
const CAPITALS: [&str; 7] = [
    "ID",
    "UUID",
    "UUIDString",
    "XMLDesc",
    "OSType",
    "MACString",
    "DHCPLeases",
];

/// Beginnings that go to lower case as a whole.
const LOWERED: [(&str, &str); 4] = [
    ("NWFilter", "nwfilter"),
    ("FSInfo", "fsInfo"),
    ("FSFreeze", "fsFreeze"),
    ("IOThread", "ioThread"),
];

/// Where a function is found: a class without `vir`, or a module.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Home {
    /// A method of the class `vir` and this.
    Class(String),
    /// A function of this module.
    Module(&'static str),
}

/// Where a function is found in Python. A name of the form `virDomain.method` puts it into that class.
#[must_use]
pub fn home(model: &Model, function: &Function) -> Home {
    let class = model
        .language("python")
        .names
        .get(&function.name)
        .and_then(|name| name.split_once('.'));
    if let Some((class, _)) = class {
        return Home::Class(class.trim_start_matches("vir").to_owned());
    }
    match (function.library.as_str(), &function.owner) {
        ("qemu", _) => Home::Module("libvirt_qemu"),
        ("lxc", _) => Home::Module("libvirt_lxc"),
        (_, Some(owner)) => Home::Class(owner.clone()),
        ("admin", None) => Home::Module("libvirt_admin"),
        _ => Home::Module("libvirt"),
    }
}

/// Name of a function or method.
#[must_use]
pub fn function(model: &Model, function: &Function) -> String {
    match model.language("python").names.get(&function.name) {
        Some(name) => name.rsplit('.').next().unwrap_or(name).to_owned(),
        None => escape(&by_rule(model, function)),
    }
}

fn by_rule(model: &Model, function: &Function) -> String {
    match home(model, function) {
        Home::Class(owner) => lower_first(method(&owner, &function.name[3..])),
        Home::Module("libvirt") => function.name.clone(),
        Home::Module(_) => lower_first(
            function.name[3..]
                .trim_start_matches("Connect")
                .trim_start_matches("Domain"),
        ),
    }
}

/// A C name without `vir`, without what names the class, and without `Get`.
fn method<'a>(owner: &str, name: &'a str) -> &'a str {
    if owner == "Connect" {
        return connect_method(name);
    }
    let rest = name.strip_prefix(owner).unwrap_or(name);
    if KEEP_GET.contains(&owner) {
        rest
    } else {
        rest.strip_prefix("Get").unwrap_or(rest)
    }
}

/// Methods of a connection lose the word that says what they are about, unless it is an object other than domains.
fn connect_method(name: &str) -> &str {
    let other = ["NodeDevice", "DomainSnapshot", "DomainCheckpoint"]
        .iter()
        .any(|o| name.starts_with(o));
    let about = ["Connect", "Node", "Domain"]
        .iter()
        .find_map(|o| name.strip_prefix(o));
    about.filter(|_| !other).unwrap_or(name)
}

fn lower_first(name: &str) -> String {
    if CAPITALS.contains(&name) {
        return name.to_owned();
    }
    for (from, to) in LOWERED {
        if let Some(rest) = name.strip_prefix(from) {
            return format!("{to}{rest}");
        }
    }
    let mut chars = name.chars();
    chars.next().map_or(String::new(), |first| {
        first.to_lowercase().chain(chars).collect()
    })
}

/// A name that is no reserved word.
#[must_use]
pub fn escape(name: &str) -> String {
    if RESERVED.contains(&name) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}

/// Name of an argument, and the default that the exceptions give it: `bandwidth = 0`.
#[must_use]
pub fn argument(model: &Model, function: &Function, name: &str) -> (String, Option<String>) {
    let (name, default) = model.language("python").argument(&function.name, name);
    (escape(name), default.map(str::to_owned))
}

/// Whether the caller gives an argument; what only tells C how large its own struct is, nobody asks for.
#[must_use]
pub fn asked(model: &Model, function: &Function, name: &str) -> bool {
    model
        .language("python")
        .arguments
        .get(&format!("{}.{name}", function.name))
        .is_none_or(|rule| rule != "-")
}

/// What holds the object that a class's objects belong to, if that is not the connection.
#[must_use]
pub fn parent_attribute(object: &str) -> &'static str {
    match object {
        "DomainSnapshot" | "DomainCheckpoint" => "_dom",
        "NetworkPort" => "_net",
        "AdmClient" => "_srv",
        _ => "_conn",
    }
}

/// Kind of object that constructing one of this kind needs.
#[must_use]
pub fn parent(object: &str) -> &'static str {
    match object {
        "DomainSnapshot" | "DomainCheckpoint" => "Domain",
        "NetworkPort" => "Network",
        "AdmClient" => "AdmServer",
        "AdmServer" => "AdmConnect",
        _ => "Connect",
    }
}

/// Classes, in the order in which they are declared.
pub fn classes(model: &Model) -> impl Iterator<Item = &str> {
    model.objects.iter().map(|o| o.name.as_str())
}

/// Classes of a package.
pub fn classes_of<'a>(model: &'a Model, wanted: &'a str) -> impl Iterator<Item = &'a str> {
    classes(model).filter(move |class| package(class) == wanted)
}

/// The package that has the class of an object.
#[must_use]
pub fn package(object: &str) -> &'static str {
    if object.starts_with("Adm") {
        "libvirt_admin"
    } else {
        "libvirt"
    }
}

/// Whether objects of a class are connections, which belong to nothing.
#[must_use]
pub fn is_connection(object: &str) -> bool {
    matches!(object, "Connect" | "AdmConnect")
}

/// Whether the first argument is the object that the method is called on.
#[must_use]
pub fn takes_receiver(function: &Function) -> bool {
    matches!(
        (function.args.first().map(|a| &a.ty), &function.owner),
        (Some(Type::Handle { object, .. }), Some(owner)) if object == owner
    )
}

pub(super) fn check(model: &Model, problems: &mut Diagnostics) {
    let rules = model.language("python");
    let mut seen: HashMap<(Home, String), &Function> = HashMap::new();
    for f in model
        .functions
        .iter()
        .filter(|f| !rules.absent.contains_key(&f.name))
    {
        let name = function(model, f);
        if RESERVED.contains(&name.as_str()) {
            let place = rules.places.get(&f.name).unwrap_or(&f.place);
            problems
                .error(place, format!("`{name}` is a reserved word in Python"))
                .help(format!("write another name, such as `{name}_`"));
        }
        let key = (home(model, f), name);
        if let Some(first) = seen.get(&key) {
            problems
                .error(
                    &f.place,
                    format!(
                        "`{}` and `{}` are both called `{}` in Python",
                        first.name, f.name, key.1
                    ),
                )
                .context(&first.place, "the other one")
                .help("give one of them another name in languages/python.toml under [names]");
        } else {
            seen.insert(key, f);
        }
    }
}
