//! Links the shared libraries.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::extension::Extension;
use super::map;
use crate::paths;
use crate::sh::{Sh, sh};

/// What the Rust runtime in the archive needs of the system.
pub(crate) const SYSTEM_LIBRARIES: &[&str] = &["-lgcc_s", "-lm", "-ldl", "-lpthread", "-lc"];

/// Links `libvirt.so.0` from all of `archive`, with the tables of `extensions`.
pub(super) fn main_library(archive: &Path, extensions: &[Extension], folder: &Path) -> Result<()> {
    let mut link = linker("libvirt", folder);
    for extension in extensions {
        let table = write_source(&format!("{}-table", extension.name), &extension.table())?;
        // Named as a root: the note points to it in a way that garbage collection overlooks.
        link = link
            .arg(table)
            .arg(format!("-Wl,--undefined={}", extension.table_symbol()));
    }
    link.args(["-Wl,--gc-sections", "-Wl,--whole-archive"])
        .arg(archive)
        .arg("-Wl,--no-whole-archive")
        .args(SYSTEM_LIBRARIES)
        .run("link-libvirt")?;
    development_link("libvirt", folder)
}

/// Links one extension library; `libvirt.so.0` must be there.
pub(super) fn extension(extension: &Extension, folder: &Path) -> Result<()> {
    let source = format!("{}-forwarders", extension.name);
    linker(extension.name, folder)
        .args(["-O2", "-Wall", "-Wextra", "-Werror", "-fvisibility=hidden"])
        .arg(write_source(&source, &extension.forwarders()?)?)
        .arg(paths::root().join("bindings/c/link/extension.c"))
        .arg("-L")
        .arg(folder)
        // Needed for what it holds, though no symbol of it is named.
        .args(["-Wl,--no-as-needed", "-lvirt"])
        // Both come from one build and lie side by side; no other libvirt.so.0 will do.
        .arg("-Wl,-rpath,$ORIGIN")
        .run(&format!("link-{}", extension.name))?;
    development_link(extension.name, folder)
}

/// A run of the linker that makes `NAME.so.0` in `folder`, with its symbol map.
fn linker(name: &str, folder: &Path) -> Sh {
    sh("cc")
        .args(["-shared", "-fPIC", "-Wl,-z,relro,-z,now,-z,defs"])
        .arg(format!("-Wl,-soname,{name}.so.0"))
        .arg(format!(
            "-Wl,--version-script={}",
            map::path(name).display()
        ))
        .arg("-o")
        .arg(folder.join(format!("{name}.so.0")))
}

/// Writes assembly for the next link, and returns where.
fn write_source(name: &str, text: &str) -> Result<PathBuf> {
    let folder = paths::target().join("c/src");
    let path = folder.join(format!("{name}.s"));
    fs::create_dir_all(&folder)
        .and_then(|()| fs::write(&path, text))
        .with_context(|| format!("cannot write {}", path.display()))?;
    Ok(path)
}

/// `NAME.so`, the name under which programs link to `NAME.so.0`.
fn development_link(name: &str, folder: &Path) -> Result<()> {
    let link = folder.join(format!("{name}.so"));
    if link.is_symlink() {
        return Ok(());
    }
    symlink(format!("{name}.so.0"), &link)
        .with_context(|| format!("cannot create {}", link.display()))
}
