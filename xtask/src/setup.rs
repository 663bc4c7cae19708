//! `setup`: installs the system packages that are missing.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::ValueEnum;

use crate::packages::{Group, Package, Probe};
use crate::progress;
use crate::python;
use crate::sh::{Sh, sh};

/// Installs `groups`, all of them when none is named.
pub(crate) fn command(groups: &[Group]) -> Result<ExitCode> {
    let all = Group::value_variants();
    ensure(if groups.is_empty() { all } else { groups })?;
    println!("everything needed is installed");
    Ok(ExitCode::SUCCESS)
}

/// Makes sure that every package of `groups` is there.
///
/// # Errors
/// When one is missing and cannot be installed; the text names it and says what it is for.
pub(crate) fn ensure(groups: &[Group]) -> Result<()> {
    let packages = groups.iter().flat_map(|group| group.packages());
    if !has_apt() {
        let missing: Vec<&Package> = packages.filter(|package| !found(&package.probe)).collect();
        return require(&missing);
    }
    let missing: Vec<&Package> = packages.filter(|package| !installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> = missing.iter().map(|package| package.name).collect();
    println!("installing {}", names.join(" "));
    let (result, _) = progress::during("apt-get", || install(&names));
    result
}

fn has_apt() -> bool {
    Path::new("/usr/bin/apt-get").exists() && Path::new("/usr/bin/dpkg-query").exists()
}

fn installed(package: &Package) -> bool {
    if let Probe::AnyProgram(_) = package.probe
        && found(&package.probe)
    {
        return true;
    }
    let status = sh("dpkg-query").args(["-W", "-f=${db:Status-Status}", package.name]);
    status.read().is_ok_and(|status| status == "installed")
}

fn install(names: &[&str]) -> Result<()> {
    apt_get().args(["update", "-q"]).run("apt-update")?;
    apt_get()
        .args(["install", "-q", "-y", "--no-install-recommends"])
        .args(names)
        .run("apt-install")?;
    Ok(())
}

/// apt-get as root, asking nothing.
fn apt_get() -> Sh {
    let root = sh("id").arg("-u").read().is_ok_and(|id| id.trim() == "0");
    // sudo drops the environment, hence `env` behind it.
    let words: &[&str] = if root { &[] } else { &["sudo"] };
    let line = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
    let mut words = words.iter().chain(&line);
    let first = words.next().copied().unwrap_or("apt-get");
    sh(first).args(words)
}

/// Where packages have other names, the user installs them: say which and what for.
fn require(missing: &[&Package]) -> Result<()> {
    if missing.is_empty() {
        return Ok(());
    }
    let row = |package: &&Package| format!("  {:<16} {}\n", package.name, package.why);
    let list: String = missing.iter().map(row).collect();
    bail!(
        "packages are missing, and only Debian's and Ubuntu's can be installed from here.\n\
         Install what this system calls (Debian's names):\n{list}"
    )
}

fn found(probe: &Probe) -> bool {
    match probe {
        Probe::Program(name) | Probe::AnyProgram(name) => {
            sh("sh").args(["-c", "command -v \"$0\"", name]).succeeds()
        }
        Probe::Library(name) => sh("pkg-config").args(["--exists", name]).succeeds(),
        Probe::PythonModule(name) => {
            let import = format!("import {name}");
            sh(python::SYSTEM).args(["-c", &import]).succeeds()
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::packages::Group;

    #[test]
    fn what_is_missing_is_named_with_its_reason() {
        let package = &Group::Build.packages()[0];
        let error = super::require(&[package]).unwrap_err().to_string();
        assert!(error.contains(package.name) && error.contains(package.why));
        assert!(super::require(&[]).is_ok());
    }
}
