//! `use` statements as the formatter writes them.

use std::collections::{BTreeMap, BTreeSet};

use super::docs;

/// Where a line ends.
const WIDTH: usize = 100;

/// The lines that import these paths, one statement for each module.
pub(super) fn lines<S: AsRef<str>>(paths: &BTreeSet<S>) -> Vec<String> {
    let mut modules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for path in paths {
        let (module, name) = path
            .as_ref()
            .rsplit_once("::")
            .unwrap_or(("crate", path.as_ref()));
        modules.entry(module).or_default().push(name);
    }
    let mut statements: Vec<(&str, Vec<&str>)> = modules.into_iter().collect();
    statements.sort_by_key(|(module, names)| order(module, names));
    statements
        .into_iter()
        .flat_map(|(module, names)| statement(module, &names))
        .collect()
}

/// `super` comes before `crate`, and a list after everything it could be mixed up with.
fn order(module: &str, names: &[&str]) -> (bool, Vec<(bool, String)>) {
    let path = module
        .split("::")
        .skip(1)
        .map(|word| (false, word.to_owned()));
    let last = if let [name] = names {
        (false, (*name).to_owned())
    } else {
        (true, names.concat())
    };
    (!module.starts_with("super"), path.chain([last]).collect())
}

fn statement(module: &str, names: &[&str]) -> Vec<String> {
    if let [name] = names {
        return vec![format!("use {module}::{name};")];
    }
    let short = format!("use {module}::{{{}}};", names.join(", "));
    if short.len() <= WIDTH {
        return vec![short];
    }
    let names: Vec<String> = names.iter().map(|n| format!("{n},")).collect();
    let filled = docs::wrap(&names.join(" "), WIDTH - 4);
    let mut out = vec![format!("use {module}::{{")];
    out.extend(filled.into_iter().map(|line| format!("    {line}")));
    out.push("};".into());
    out
}
