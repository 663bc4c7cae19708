//! Names in Java: those that users of libvirt-java know, by rule wherever a rule gives them.

use std::collections::HashMap;

use crate::diagnostic::Diagnostics;
use crate::model::{Function, Model, Object, Type};

/// Words that cannot be names.
pub const RESERVED: [&str; 53] = [
    "abstract",
    "assert",
    "boolean",
    "break",
    "byte",
    "case",
    "catch",
    "char",
    "class",
    "const",
    "continue",
    "default",
    "do",
    "double",
    "else",
    "enum",
    "extends",
    "false",
    "final",
    "finally",
    "float",
    "for",
    "goto",
    "if",
    "implements",
    "import",
    "instanceof",
    "int",
    "interface",
    "long",
    "native",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "short",
    "static",
    "strictfp",
    "super",
    "switch",
    "synchronized",
    "this",
    "throw",
    "throws",
    "transient",
    "true",
    "try",
    "void",
    "volatile",
    "while",
];

/// Words of C that Java has others for.
const WORDS: [(&str, &str); 2] = [("NodeDevice", "Device"), ("NWFilter", "NetworkFilter")];

/// A name of C with Java's words.
fn reworded(name: &str) -> String {
    WORDS
        .iter()
        .fold(name.to_owned(), |name, (from, to)| name.replace(from, to))
}

/// The class of a kind of object: `NWFilterBinding` -> `NetworkFilterBinding`.
#[must_use]
pub fn class(object: &str) -> String {
    reworded(object)
}

/// Name of a method.
#[must_use]
pub fn method(model: &Model, f: &Function) -> String {
    match model.language("java").names.get(&f.name) {
        Some(name) => name.clone(),
        None => escape(&by_rule(f)),
    }
}

fn by_rule(f: &Function) -> String {
    let name = f.name.trim_start_matches("vir");
    let owner = f.owner.as_deref().unwrap_or_default();
    let rest = match name.strip_prefix(owner) {
        Some(rest) => rest,
        None if owner == "Connect" && !name.starts_with("NodeDevice") => {
            name.strip_prefix("Node").unwrap_or(name)
        }
        None => name,
    };
    lower_first(&reworded(rest))
}

/// `FSInfo` -> `fsInfo`, `GetName` -> `getName`.
#[must_use]
pub fn lower_first(name: &str) -> String {
    let run = name.chars().take_while(char::is_ascii_uppercase).count();
    let lowered = match run {
        0 => 0,
        1 => 1,
        all if all == name.len() => all,
        more => more - 1,
    };
    name[..lowered].to_lowercase() + &name[lowered..]
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

/// Name of an argument: `cpu_num` -> `cpuNum`, `Kind` -> `kind`; none when it is not asked for.
#[must_use]
pub fn argument(model: &Model, f: &Function, name: &str) -> Option<String> {
    match model.language("java").argument(&f.name, name).0 {
        "-" => None,
        name => Some(escape(&lower_first(&joined(name)))),
    }
}

/// `iothread_id` -> `iothreadId`.
fn joined(name: &str) -> String {
    let mut words = name.split('_').filter(|word| !word.is_empty());
    let mut out = words.next().unwrap_or_default().to_owned();
    for word in words {
        let (first, rest) = word.split_at(1);
        out.push_str(&first.to_uppercase());
        out.push_str(rest);
    }
    out
}

/// The Java type that the exceptions give a result.
#[must_use]
pub fn result<'a>(model: &'a Model, f: &Function) -> Option<&'a str> {
    let key = format!("{}.return", f.name);
    model
        .language("java")
        .arguments
        .get(&key)
        .map(String::as_str)
}

/// The kind of object that one of this kind is held by.
#[must_use]
pub fn holder(object: &str) -> &'static str {
    match object {
        "DomainSnapshot" | "DomainCheckpoint" => "Domain",
        "NetworkPort" => "Network",
        "AdmServer" => "AdmConnect",
        "AdmClient" => "AdmServer",
        _ => "Connect",
    }
}

/// Kinds of objects, each a class.
pub fn objects(model: &Model) -> impl Iterator<Item = &Object> {
    model.objects.iter()
}

/// Whether the first argument is the object that the method is called on.
#[must_use]
pub fn takes_receiver(f: &Function) -> bool {
    matches!(
        (f.args.first().map(|a| &a.ty), &f.owner),
        (Some(Type::Handle { object, .. }), Some(owner)) if object == owner
    )
}

/// No two methods of a class may have the same name and the same types of arguments.
pub(super) fn check(model: &Model, problems: &mut Diagnostics) {
    for object in names_of_owners(model) {
        let mut seen: HashMap<(String, Vec<String>), &Function> = HashMap::new();
        for f in super::objects::functions(model, object) {
            let method = super::methods::method(model, f);
            let types = method.args.iter().map(|a| a.ty.clone()).collect();
            let key = (method.name.clone(), types);
            if let Some(first) = seen.get(&key) {
                problems
                    .error(
                        &f.place,
                        format!(
                            "`{}` and `{}` are both `{}` in Java",
                            first.name, f.name, method.name
                        ),
                    )
                    .context(&first.place, "the other one")
                    .help("give one of them another name in languages/java.toml under [names]");
            } else {
                seen.insert(key, f);
            }
        }
    }
}

fn names_of_owners(model: &Model) -> impl Iterator<Item = &str> {
    objects(model).map(|o| o.name.as_str())
}
