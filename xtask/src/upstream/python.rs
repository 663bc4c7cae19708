//! libvirt-python's tests, on Debian's package, on what its source builds to, and on our wheel.

use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use super::fetch;
use super::side::Side;
use super::verdicts::{Verdict, Verdicts};
use crate::folders;
use crate::install;
use crate::paths;
use crate::python;
use crate::sh::{Sh, sh};

const VERSION: &str = "12.8.0";

/// What one of the tests reads the list of functions with.
const LXML: &str = "lxml>=4.5.2";

/// Runs unittest so that every test ends with a line of its own; what tests print cannot hide it.
const RUNNER: &str = "xtask/src/upstream/unittest_verdicts.py";

/// On the package that Debian built.
pub(super) fn run(side: &Side<'_>) -> Result<Verdicts> {
    let source = fetch::python_source("libvirt-python", VERSION)?;
    side.require(&module(sh(python::SYSTEM))?)?;
    tests("python", side, &source, side.sh(python::SYSTEM))
}

/// On a build of its source: against our headers and pkg-config files on our side.
pub(super) fn run_built(side: &Side<'_>) -> Result<Verdicts> {
    let source = fetch::python_source("libvirt-python", VERSION)?;
    let package = build(side, &source)?;
    let with_package = |sh: Sh| described(side, sh.env("PYTHONPATH", &package));
    side.require(&module(with_package(sh(python::SYSTEM)))?)?;
    tests(
        "python-built",
        side,
        &source,
        with_package(side.sh(python::SYSTEM)),
    )
}

/// On our own package, where the other side is Debian's.
pub(super) fn run_wheel(side: &Side<'_>) -> Result<Verdicts> {
    let Side::Ours(library) = side else {
        return run(side);
    };
    let source = fetch::python_source("libvirt-python", VERSION)?;
    let venv = python::with_our_wheel("upstream", &[LXML])?;
    let module = module(sh(venv.python()))?;
    ensure!(
        module.starts_with(paths::target()),
        "{} is not of our wheel",
        module.display()
    );
    // What says which functions there are.
    install::into(&installed(), library)?;
    let python = described(side, sh("timeout").args(["300"]).arg(venv.python()));
    tests("python-wheel", side, &source, python)
}

fn tests(suite: &str, side: &Side<'_>, source: &Path, python: Sh) -> Result<Verdicts> {
    let run = python
        .arg(paths::root().join(RUNNER))
        .dir(source)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        // One more test: that every function of the API is there for Python.
        .env("LIBVIRT_API_COVERAGE", "1");
    Verdicts::read(&side.log(suite, run)?, read)
}

/// Builds the package into a folder of this side's.
fn build(side: &Side<'_>, source: &Path) -> Result<PathBuf> {
    let fill = |folder: &Path| {
        // Its build writes into its source.
        let copy = folder.join("source");
        folders::empty(&copy)?;
        folders::copy(source, &copy, &[])?;
        let pip = sh(fetch::python_tools()?.python())
            .args(["-m", "pip", "install", "--no-deps", "--no-build-isolation"])
            .args(["--no-index", "--disable-pip-version-check", "--target"])
            .arg(folder.join("package"))
            .arg(&copy);
        described(side, pip).run(&format!("build-libvirt-python-{side}"))?;
        Ok(())
    };
    let folder = match side {
        Side::Stock => fetch::once("libvirt-python-stock", fill)?,
        // Ours changes, so it is built anew.
        Side::Ours(library) => {
            let folder = paths::target().join("upstream/libvirt-python-ours");
            folders::empty(&folder)?;
            install::into(&installed(), library)?;
            fill(&folder)?;
            folder
        }
    };
    Ok(folder.join("package"))
}

/// Where our library is installed for a build to find.
fn installed() -> PathBuf {
    paths::target().join("upstream/installed")
}

/// `sh` with pkg-config describing this side's libvirt.
fn described(side: &Side<'_>, sh: Sh) -> Sh {
    match side {
        Side::Stock => sh,
        Side::Ours(_) => sh.env("PKG_CONFIG_LIBDIR", installed().join("lib/pkgconfig")),
    }
}

/// The file of the module that is linked to libvirt.
fn module(python: Sh) -> Result<PathBuf> {
    let find = "import importlib.util as u; print(u.find_spec('libvirtmod').origin)";
    let path = python.args(["-c", find]).read()?;
    Ok(PathBuf::from(path.trim()))
}

/// A line of the runner: `verdict passed test_conn.TestLibvirtConn.testConnDomainList`.
fn read(line: &str, verdicts: &mut Verdicts) {
    let Some((word, test)) = line
        .strip_prefix("verdict ")
        .and_then(|rest| rest.split_once(' '))
    else {
        return;
    };
    let verdict = match word {
        "passed" => Verdict::Passed,
        "skipped" => Verdict::Skipped,
        _ => Verdict::Failed,
    };
    verdicts.add(test, verdict);
}

#[cfg(test)]
mod tests {
    use super::super::verdicts::{Verdict, tests::of};

    #[test]
    fn only_the_lines_of_the_runner_count() {
        let text = "hello\nverdict passed a.B.c\nverdict failed a.B.d\nverdict\n";
        let read = of(text, super::read);
        let wanted = [("a.B.c", Verdict::Passed), ("a.B.d", Verdict::Failed)];
        assert_eq!(
            read,
            wanted.map(|(test, verdict)| (test.to_owned(), verdict))
        );
    }
}
