//! What the built libraries export: exactly the symbols of their maps, each in its version node.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Result, bail};

use super::map;
use crate::sh::sh;

/// Symbols with their nodes, as `virDomainFree@@LIBVIRT_0.0.3`.
pub(super) type Exports = BTreeSet<String>;

/// An error unless `library` in `folder` exports what its map says, and nothing else.
///
/// A program bound at start needs every symbol it names, called or not, in the node it was linked to.
pub(super) fn require_exact(library: &str, folder: &Path) -> Result<()> {
    let wanted = wanted(library)?;
    let exported = exported(&folder.join(format!("{library}.so.0")))?;
    let only_in = |a: &Exports, b: &Exports| a.difference(b).cloned().collect::<Vec<_>>().join(" ");
    let missing = only_in(&wanted, &exported);
    let surplus = only_in(&exported, &wanted);
    if missing.is_empty() && surplus.is_empty() {
        return Ok(());
    }
    bail!(
        "{library}.so.0 does not export what bindings/c/symbols/{library}.map says\n  \
         missing: {missing}\n  surplus: {surplus}"
    )
}

fn wanted(library: &str) -> Result<Exports> {
    let symbols = map::symbols(library)?;
    let spelled = symbols
        .into_iter()
        .map(|s| format!("{}@@{}", s.name, s.node));
    Ok(spelled.collect())
}

/// What a shared library defines for others, by its own symbol table.
pub(super) fn exported(library: &Path) -> Result<Exports> {
    let table = sh("readelf")
        .args(["--dyn-syms", "--wide"])
        .arg(library)
        .read()?;
    Ok(table.lines().filter_map(defined).collect())
}

/// The symbol of one line of the table, if it is one that others can use. A node is listed there too, and is none.
fn defined(line: &str) -> Option<String> {
    let fields: Vec<&str> = line.split_whitespace().collect();
    let [_, _, _, _, binding, visibility, section, name, ..] = fields[..] else {
        return None;
    };
    let usable = binding != "LOCAL" && visibility == "DEFAULT" && !matches!(section, "UND" | "ABS");
    usable.then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::defined;

    #[test]
    fn only_what_others_can_use_is_exported() {
        let line = |rest: &str| defined(&format!("   35: 00000000000012d0   599 {rest}"));
        let symbol = "virDomainFree@@LIBVIRT_0.0.3".to_owned();
        assert_eq!(
            line("FUNC    GLOBAL DEFAULT   13 virDomainFree@@LIBVIRT_0.0.3"),
            Some(symbol)
        );
        assert_eq!(
            line("FUNC    GLOBAL DEFAULT  UND free@GLIBC_2.2.5 (2)"),
            None
        );
        assert_eq!(line("OBJECT  GLOBAL DEFAULT  ABS LIBVIRT_0.0.3"), None);
        assert_eq!(line("FUNC    LOCAL  DEFAULT   13 helper"), None);
        assert_eq!(defined("Symbol table '.dynsym' contains 42 entries:"), None);
    }
}
