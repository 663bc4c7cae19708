//! The linker's version scripts in bindings/c/symbols: which symbols a library exports.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::paths;

/// The version script of `library`, such as `libvirt-qemu`.
pub(super) fn path(library: &str) -> PathBuf {
    paths::root().join(format!("bindings/c/symbols/{library}.map"))
}

/// A symbol, and the node that it belongs to.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Symbol {
    pub(super) name: String,
    pub(super) node: String,
}

/// What the version script of `library` exports, in its order.
pub(super) fn symbols(library: &str) -> Result<Vec<Symbol>> {
    let path = path(library);
    let text = fs::read_to_string(&path)
        .with_context(|| format!("cannot read {}", paths::shown(&path)))?;
    Ok(globals(&text))
}

/// The symbols under `global:` in all nodes of a version script.
fn globals(script: &str) -> Vec<Symbol> {
    let spaced = without_comments(script)
        .replace('{', " { ")
        .replace('}', " } ")
        .replace(':', ": ");
    let mut symbols = Vec::new();
    let (mut node, mut last) = ("", "");
    // Inside a node, everything is global until a label says otherwise.
    let (mut inside, mut global) = (false, true);
    for word in spaced
        .split([' ', '\n', '\t', ';'])
        .filter(|word| !word.is_empty())
    {
        match word {
            "{" => (inside, global, node) = (true, true, last),
            "}" => inside = false,
            "global:" => global = true,
            "local:" => global = false,
            name if inside && global => symbols.push(Symbol {
                name: name.to_owned(),
                node: node.to_owned(),
            }),
            _ => {}
        }
        last = word;
    }
    symbols
}

fn without_comments(script: &str) -> String {
    let mut out = String::new();
    let mut rest = script;
    while let Some((before, comment)) = rest.split_once("/*") {
        out += before;
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::globals;

    #[test]
    fn names_are_read_from_every_node() {
        let script = "/* oldest; first */\nA_0.1 {\n  global:\n    one;two;\n  local:\n    *;\n};\n\
                      A_0.2 {\n    three;\n} A_0.1;\n";
        let found = globals(script);
        let found = found.iter().map(|s| (s.name.as_str(), s.node.as_str()));
        let wanted = [("one", "A_0.1"), ("two", "A_0.1"), ("three", "A_0.2")];
        assert!(found.eq(wanted));
    }
}
