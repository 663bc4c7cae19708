//! Builds C programs, against our library or the stock one.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::CLibrary;
use crate::paths;
use crate::sh::{Sh, sh};

/// Which libvirt a program is built against.
pub(crate) enum Against<'a> {
    /// Ours.
    Ours(&'a CLibrary),
    /// The one that the system's libvirt-dev describes.
    Stock,
}

/// What the compiler puts into a program to watch it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Watched {
    /// Nothing.
    No,
    /// Address sanitizer: the memory that the library takes and frees is watched too, since both share an allocator.
    Addresses,
}

/// Compiles one source file, and returns the program.
pub(crate) fn compile(source: &Path, against: &Against<'_>) -> Result<PathBuf> {
    compile_watched(source, against, Watched::No)
}

/// The same, for a program that is watched while it runs.
pub(crate) fn compile_watched(
    source: &Path,
    against: &Against<'_>,
    watched: Watched,
) -> Result<PathBuf> {
    let stem = source.file_stem().unwrap_or_default().to_string_lossy();
    let side = match (against, watched) {
        (Against::Ours(_), Watched::No) => "ours",
        (Against::Ours(_), Watched::Addresses) => "ours-watched",
        (Against::Stock, _) => "stock",
    };
    let folder = paths::target().join("c/bin").join(side);
    fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let program = folder.join(&*stem);
    let cc = sh("cc")
        .args([
            "-std=gnu11",
            "-O2",
            "-g",
            "-pthread",
            "-Wall",
            "-Wextra",
            "-Werror",
        ])
        .args((watched == Watched::Addresses).then_some("-fsanitize=address"))
        .arg(source)
        .arg("-o")
        .arg(&program);
    against
        .flags(cc)?
        .run(&format!("cc-{side}-{stem}"))
        .with_context(|| format!("{} does not build", paths::shown(source)))?;
    Ok(program)
}

/// Compiles several source files into one program of that name, which uses all libraries.
pub(crate) fn compile_files(
    name: &str,
    sources: &[PathBuf],
    against: &Against<'_>,
    flags: &[&str],
) -> Result<PathBuf> {
    let side = match against {
        Against::Ours(_) => "ours",
        Against::Stock => "stock",
    };
    let folder = paths::target().join("c/bin").join(side);
    fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let program = folder.join(name);
    let cc = sh("cc")
        .args([
            "-std=gnu11",
            "-O0",
            "-g",
            "-pthread",
            "-Wall",
            "-Wextra",
            "-Werror",
        ])
        .args(flags)
        .args(sources)
        .arg("-o")
        .arg(&program);
    let cc = against.flags(cc)?;
    match against {
        Against::Ours(_) => cc,
        Against::Stock => cc.args(["-lvirt-qemu", "-lvirt-lxc", "-lvirt-admin"]),
    }
    .run(&format!("cc-{side}-{name}"))
    .with_context(|| format!("{name} does not build"))?;
    Ok(program)
}

impl Against<'_> {
    fn flags(&self, cc: Sh) -> Result<Sh> {
        Ok(match self {
            Self::Ours(library) => cc
                .arg("-I")
                .arg(paths::root().join("bindings/c/include"))
                .arg("-L")
                .arg(&library.folder)
                .arg(format!("-Wl,-rpath,{}", library.folder.display()))
                .args(["-lvirt", "-Wl,--as-needed"])
                .args(library.extensions.iter().map(|name| format!("-l{name}"))),
            Self::Stock => {
                let flags = sh("pkg-config")
                    .args(["--cflags", "--libs", "libvirt"])
                    .read()?;
                cc.args(flags.split_whitespace())
            }
        })
    }
}
