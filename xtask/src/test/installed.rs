//! The installed C library: programs find it by pkg-config alone, and run with it, shared and static.

use std::path::Path;

use anyhow::{Result, ensure};

use crate::c_library::CLibrary;
use crate::folders;
use crate::install;
use crate::paths;
use crate::report::{Count, Outcome, Suite};
use crate::sh::{Sh, sh};

/// A program that needs the main library, an extension library and a constant of theirs.
const PROGRAM: &str = "bindings/c/tests/installed.c";

/// Installs into an empty folder, and tries what is there.
pub(super) fn run(library: &CLibrary) -> Result<Outcome> {
    let prefix = paths::target().join("c/installed");
    folders::remove(&prefix)?;
    install::into(&prefix, library)?;
    let mut suite = Suite::new("c installed");
    for attempt in [shared, by_archive, whole_static, api_files] {
        match attempt(&prefix) {
            Ok(()) => suite.add(Count::Passed),
            Err(error) => {
                eprintln!("{error:#}");
                suite.add(Count::Failed);
            }
        }
    }
    Ok(Outcome::Suites(vec![suite]))
}

/// Linked to the shared libraries.
fn shared(prefix: &Path) -> Result<()> {
    let flags = pkg_config(prefix)
        .args(["--cflags", "--libs", "libvirt-qemu"])
        .read()?;
    try_program(prefix, "shared", &flags, &[])
}

/// Linked to our archives, and to the system's shared libraries.
fn by_archive(prefix: &Path) -> Result<()> {
    let flags = static_flags(prefix)?;
    let ours = flags
        .replace("-lvirt-qemu", "-l:libvirt-qemu.a")
        .replace("-lvirt ", "-l:libvirt.a ");
    try_program(prefix, "archive", &ours, &["-Wl,--gc-sections"])
}

/// Linked to archives alone.
fn whole_static(prefix: &Path) -> Result<()> {
    // The unwinder's archive has a name of its own.
    let flags = static_flags(prefix)?.replace("-lgcc_s", "-lgcc_eh");
    try_program(prefix, "static", &flags, &["-static", "-Wl,--gc-sections"])
}

fn static_flags(prefix: &Path) -> Result<String> {
    pkg_config(prefix)
        .args(["--static", "--cflags", "--libs", "libvirt-qemu"])
        .read()
}

/// The files that generators of bindings read are where pkg-config says.
fn api_files(prefix: &Path) -> Result<()> {
    for (package, variable) in [
        ("libvirt", "libvirt_api"),
        ("libvirt", "libvirt_qemu_api"),
        ("libvirt", "libvirt_lxc_api"),
        ("libvirt-qemu", "libvirt_qemu_api"),
        ("libvirt-lxc", "libvirt_lxc_api"),
    ] {
        let path = pkg_config(prefix)
            .arg(format!("--variable={variable}"))
            .arg(package)
            .read()?;
        ensure!(
            Path::new(path.trim()).is_file(),
            "{package}.pc names {path} as its {variable}, and there is no such file"
        );
    }
    Ok(())
}

fn pkg_config(prefix: &Path) -> Sh {
    sh("pkg-config").env("PKG_CONFIG_LIBDIR", prefix.join("lib/pkgconfig"))
}

fn try_program(prefix: &Path, kind: &str, flags: &str, more: &[&str]) -> Result<()> {
    let program = prefix.join(kind);
    sh("cc")
        .args(["-Wall", "-Wextra", "-Werror"])
        .arg(paths::root().join(PROGRAM))
        .arg("-o")
        .arg(&program)
        .args(more)
        .args(flags.split_whitespace())
        .run(&format!("cc-installed-{kind}"))?;
    sh(&program)
        .env("LD_LIBRARY_PATH", prefix.join("lib"))
        .run(&format!("installed-{kind}"))
        .map(drop)
}
