//! Our Python package, built as users get it: a wheel.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::OnceLock;

use anyhow::{Context, Result, bail};

use super::{SYSTEM, Venv};
use crate::folders;
use crate::packages::Group;
use crate::paths;
use crate::setup;
use crate::sh::sh;

/// The tool that builds the wheel. The major version is pinned: a new one may change the flags.
const MATURIN: &str = "maturin>=1.9,<2";

/// The environment `name` with `requirements` and a fresh build of our wheel in it.
pub(crate) fn with_our_wheel(name: &str, requirements: &[&str]) -> Result<Venv> {
    let wheel = built()?;
    let venv = Venv::ensure(name, requirements)?;
    venv.install_wheel(wheel)?;
    Ok(venv)
}

/// `wheel`: builds it where a user finds it, and says how to install it.
pub(crate) fn command() -> Result<ExitCode> {
    setup::ensure(&[Group::Build])?;
    let built = build()?;
    let folder = paths::target().join("wheels");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let wheel = folder.join(built.file_name().unwrap_or_default());
    fs::copy(&built, &wheel).with_context(|| format!("cannot write {}", wheel.display()))?;
    println!("pip install {}", wheel.display());
    Ok(ExitCode::SUCCESS)
}

/// The wheel, built once a run.
pub(crate) fn built() -> Result<&'static Path> {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    if let Some(wheel) = BUILT.get() {
        return Ok(wheel);
    }
    let wheel = build()?;
    Ok(BUILT.get_or_init(|| wheel))
}

/// The sources as a package that `pip` builds, in `out`.
pub(crate) fn sdist(out: &Path) -> Result<PathBuf> {
    let tools = Venv::ensure("maturin", &[MATURIN])?;
    sh(tools.program("maturin"))
        .args(["sdist", "--manifest-path"])
        .arg(package()?.join("Cargo.toml"))
        .arg("--out")
        .arg(out)
        .run("maturin-sdist")?;
    only_file(out, "gz")
}

fn package() -> Result<PathBuf> {
    let package = paths::root().join("bindings/python");
    if !package.join("Cargo.toml").exists() {
        bail!("cannot build the Python package: bindings/python has no Cargo.toml");
    }
    Ok(package)
}

/// Builds the wheel and returns its path.
fn build() -> Result<PathBuf> {
    let package = package()?;
    // Emptied, so that what is found afterwards is what was built now.
    let out = paths::target().join("xtask/wheels");
    folders::remove(&out)?;
    let tools = Venv::ensure("maturin", &[MATURIN])?;
    sh(tools.program("maturin"))
        .args(["build", "--release", "--interpreter", SYSTEM])
        // For this machine: the portability check is for what is published.
        .args(["--compatibility", "linux"])
        .arg("--manifest-path")
        .arg(package.join("Cargo.toml"))
        .arg("--out")
        .arg(&out)
        .run("maturin")?;
    only_file(&out, "whl")
}

fn only_file(folder: &Path, extension: &str) -> Result<PathBuf> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .find(|path| path.extension().is_some_and(|ext| ext == extension))
        .with_context(|| format!("maturin left no .{extension} in {}", folder.display()))
}
