//! What users of Python get: the wheel and the sources, installed outside the checkout and tried there.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::report::Outcome;
use crate::sh::sh;
use crate::{folders, paths, python};

/// The versions of Python that the wheel is for, as far as they are installed.
const VERSIONS: std::ops::RangeInclusive<u32> = 9..=14;

/// How `alone.py` ends where it cannot make its surroundings.
const NO_NAMESPACES: i32 = 77;

/// Installs the wheel for every Python there is and tries it: nothing of it may come from elsewhere.
pub(crate) fn wheel() -> Result<Outcome> {
    let wheel = python::built()?;
    let mut tried = Vec::new();
    for interpreter in interpreters() {
        let name = interpreter.replace(['/', '.'], "-");
        let venv = with_wheel(&format!("wheel{name}"), &interpreter, wheel)?;
        tried.push(try_out(&venv)?);
    }
    Ok(Outcome::Passed(tried.join(", ")))
}

/// Tries the wheel where there is nothing but Python, least of all a libvirt.
pub(crate) fn alone() -> Result<Outcome> {
    let venv = with_wheel("alone", python::SYSTEM, python::built()?)?;
    let said = sh(python::SYSTEM)
        .arg(paths::root().join("tests/python/alone.py"))
        .arg(outside().join("alone"))
        .log("wheel-alone")?;
    if said.status.code() == Some(NO_NAMESPACES) {
        return Ok(Outcome::Skipped(
            "this machine has no namespaces for it".to_owned(),
        ));
    }
    said.require_success()?;
    Ok(Outcome::Passed(
        sh(&venv).arg("--version").read()?.trim().to_owned(),
    ))
}

/// An empty environment with the wheel in it and nothing fetched; its interpreter.
fn with_wheel(name: &str, interpreter: &str, wheel: &Path) -> Result<PathBuf> {
    let venv = fresh(name, interpreter)?;
    sh(&venv)
        .args(["-m", "pip", "install", "--quiet", "--no-index"])
        .args(["--disable-pip-version-check"])
        .arg(wheel)
        .run(&format!("pip-{name}"))?;
    Ok(venv)
}

/// Has `pip` build the sources and tries what comes out.
pub(crate) fn sdist() -> Result<Outcome> {
    let folder = outside().join("sdist");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let sources = python::sdist(&folder)?;
    let venv = fresh("sdist-venv", python::SYSTEM)?;
    let build = folder.join("build");
    // All files of the archive have one date: cargo, which goes by dates, would take what it built of an earlier archive for
    // what it is asked for.
    folders::remove(&build)?;
    let pip = sh(&venv)
        .args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
        ])
        .arg(&sources)
        // It is whether it builds that counts here, not how fast the result is.
        .env("MATURIN_PEP517_ARGS", "--profile dev")
        .env("CARGO_TARGET_DIR", &build)
        .dir(&folder)
        .log("pip-sdist")?;
    if pip.text.contains("Could not find a version that satisfies") {
        return Ok(Outcome::Skipped(
            "the package index is not reachable".to_owned(),
        ));
    }
    pip.require_success()?;
    folders::remove(&build)?;
    Ok(Outcome::Passed(try_out(&venv)?))
}

/// Runs the program that tries an installed package, and returns what it says.
fn try_out(venv: &Path) -> Result<String> {
    let said = sh(venv)
        .args(["-I"])
        .arg(paths::root().join("tests/python/installed.py"))
        .dir(&outside())
        .read()?;
    Ok(said.trim().to_owned())
}

/// The interpreters to try: the system's, and others that the path has.
fn interpreters() -> Vec<String> {
    let named = VERSIONS.map(|minor| format!("python3.{minor}"));
    let runs = |name: &String| {
        sh(name)
            .args(["-c", "import venv, ensurepip"])
            .read()
            .is_ok()
    };
    std::iter::once(python::SYSTEM.to_owned())
        .chain(named.filter(runs))
        .collect()
}

/// An empty environment, made anew; its interpreter.
fn fresh(name: &str, interpreter: &str) -> Result<PathBuf> {
    let folder = outside().join(name);
    sh(interpreter)
        .args(["-m", "venv", "--clear"])
        .arg(&folder)
        .run(&format!("venv-{name}"))?;
    Ok(folder.join("bin/python"))
}

/// A folder outside the checkout.
fn outside() -> PathBuf {
    paths::target().join("xtask/python-packages")
}
