//! GObject: the library, installed with Meson into a place of its own, and tried from Python, JavaScript, Vala and C.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::{Context, Result, ensure};

use super::{Language, Tour, prefix};
use crate::packages::Group;
use crate::paths;
use crate::report::{Outcome, Suite};
use crate::sh::{Log, Sh, sh};

pub(super) const GOBJECT: Language = Language {
    name: "gobject",
    title: "GObject",
    groups: &[Group::Build, Group::Gobject],
    test: |report| {
        report.step("gobject", || python_suite("gobject", "test_polyvirt.py"));
        report.step("gobject tours", tours);
        report.step("gobject quick start", quick_start);
        report.step("gobject reference", reference);
        report.step("libvirt-glib on ours", || {
            python_suite("libvirt-glib", "test_libvirt_glib.py")
        });
    },
    conformance: Some(conformance),
    tour: Tour {
        source: "bindings/gobject/examples/tour.py",
        build: |source| Ok(with_library(PYTHON)?.arg(source)),
    },
    guest: "bindings/gobject/examples/guest.py",
};

/// The system's Python, for which introspection is installed.
const PYTHON: &str = "/usr/bin/python3";

fn folder() -> PathBuf {
    paths::target().join("gobject")
}

/// Where the library is installed, once a run: `meson setup`, `meson install`.
fn installed() -> Result<&'static Path> {
    static INSTALLED: OnceLock<PathBuf> = OnceLock::new();
    if let Some(installed) = INSTALLED.get() {
        return Ok(installed);
    }
    let (build, own) = (folder().join("build"), folder().join("installed"));
    if !build.join("build.ninja").exists() {
        let setup = over_c_library("meson")?
            .arg("setup")
            .arg(&build)
            .arg(paths::root().join("bindings/gobject"));
        let places = [format!("--prefix={}", own.display()), "--libdir=lib".into()];
        setup.args(places).run("gobject-setup")?;
    }
    let install = over_c_library("meson")?.args(["install", "--quiet", "-C"]);
    install.arg(&build).run("gobject-install")?;
    Ok(INSTALLED.get_or_init(|| own))
}

/// A command that finds our C library, when it compiles and when it runs.
fn over_c_library(program: &str) -> Result<Sh> {
    let library = prefix()?.join("lib");
    Ok(sh(program)
        .env("PKG_CONFIG_PATH", library.join("pkgconfig"))
        .env("LD_LIBRARY_PATH", library))
}

/// A command that finds the GObject library too, and ends at the first thing that GLib objects to.
fn with_library(program: impl AsRef<std::ffi::OsStr>) -> Result<Sh> {
    let own = installed()?.join("lib");
    let library = prefix()?.join("lib");
    let both = |a: &Path, b: &Path| format!("{}:{}", a.display(), b.display());
    Ok(sh(program)
        .env("LD_LIBRARY_PATH", both(&own, &library))
        .env(
            "PKG_CONFIG_PATH",
            both(&own.join("pkgconfig"), &library.join("pkgconfig")),
        )
        .env("GI_TYPELIB_PATH", own.join("girepository-1.0"))
        .env("G_DEBUG", "fatal-criticals")
        .dir(&folder()))
}

/// An interpreter of Python that finds the library by introspection.
pub(crate) fn command() -> Result<Vec<OsString>> {
    let own = installed()?.join("lib");
    let mut libraries = OsString::from("LD_LIBRARY_PATH=");
    libraries.push(&own);
    libraries.push(":");
    libraries.push(prefix()?.join("lib"));
    let mut typelibs = OsString::from("GI_TYPELIB_PATH=");
    typelibs.push(own.join("girepository-1.0"));
    Ok(vec!["env".into(), libraries, typelibs, PYTHON.into()])
}

/// A file of tests for Python's unittest.
fn python_suite(name: &str, file: &str) -> Result<Outcome> {
    let tests = paths::root().join("bindings/gobject/tests").join(file);
    let log = with_library(PYTHON)?.arg(tests).log(name)?;
    counted(name, &log)
}

/// Counts what unittest says at its end: `Ran 14 tests in 3s`, `FAILED (failures=1, errors=2, skipped=3)`.
fn counted(name: &str, log: &Log) -> Result<Outcome> {
    let number = |text: &str| text.parse::<usize>().unwrap_or(0);
    let last = log.text.lines().rev().find(|l| !l.trim().is_empty());
    let last = last.unwrap_or_default();
    let of = |word: &str| {
        let after = last.split_once(&format!("{word}="));
        after.map_or(0, |(_, rest)| {
            number(rest.split([',', ')']).next().unwrap_or_default())
        })
    };
    let ran = log
        .text
        .lines()
        .find_map(|l| l.strip_prefix("Ran "))
        .and_then(|l| l.split(' ').next());
    let mut suite = Suite::new(name);
    suite.failed = of("failures") + of("errors");
    suite.skipped = of("skipped");
    suite.passed = number(ran.context("the tests did not run to their end")?)
        .saturating_sub(suite.failed + suite.skipped);
    if suite.failed == 0 {
        log.require_success()?;
    } else {
        eprintln!("{}", log.text.trim_end());
    }
    Ok(Outcome::Suites(vec![suite]))
}

/// The reference as pages, by the tool that GNOME has for it: every name that it refers to is there.
fn reference() -> Result<Outcome> {
    let gir = installed()?.join("share/gir-1.0/Polyvirt-1.0.gir");
    let pages = folder().join("reference");
    sh("gi-docgen")
        .args(["generate", "--fatal-warnings", "--quiet", "--output-dir"])
        .arg(&pages)
        .arg(gir)
        .run("gobject-reference")?;
    Ok(Outcome::Passed(format!("in {}", pages.display())))
}

/// The tours in three languages say the same.
fn tours() -> Result<Outcome> {
    let examples = paths::root().join("bindings/gobject/examples");
    let python = with_library(PYTHON)?.arg(examples.join("tour.py")).read()?;
    let script = with_library("gjs")?.arg(examples.join("tour.js")).read()?;
    ensure!(script == python, "the tour in JavaScript says:\n{script}");
    let program = folder().join("tour");
    let vapi = installed()?.join("share/vala/vapi");
    let compile = with_library("valac")?.arg("-o").arg(&program);
    let compile = compile.arg("--vapidir").arg(vapi);
    compile
        .args(["--pkg", "polyvirt-1.0", "-X", "-w"])
        .arg(examples.join("tour.vala"))
        .run("gobject-vala")?;
    let vala = with_library(&program)?.read()?;
    ensure!(vala == python, "the tour in Vala says:\n{vala}");
    Ok(Outcome::Passed(
        "Python, JavaScript and Vala say the same".to_owned(),
    ))
}

/// The program in the README, run as it stands there.
fn quick_start() -> Result<Outcome> {
    let readme = paths::root().join("bindings/gobject/README.md");
    let text =
        fs::read_to_string(&readme).with_context(|| format!("cannot read {}", readme.display()))?;
    let program = text
        .split_once("```python\n")
        .and_then(|(_, rest)| rest.split_once("```"))
        .map(|(program, _)| program)
        .context("the README has no program")?;
    let said = with_library(PYTHON)?.args(["-c", program]).read()?;
    let wanted = "test has 2097152 KiB and 2 CPUs\ntest suspended\ncode 42: Domain not found";
    ensure!(said.trim() == wanted, "the quick start said: {said}");
    Ok(Outcome::Passed("the program of the README runs".to_owned()))
}

/// The conformance tests, on the library as it is installed.
fn conformance(results: &Path) -> Result<Outcome> {
    let tests = paths::root().join("tests/conformance/gobject");
    let log = with_library(PYTHON)?
        .env("POLYVIRT_CONFORMANCE_RESULTS", results)
        .args(["-m", "unittest", "discover", "--buffer", "-s"])
        .arg(tests)
        .log("gobject-conformance")?;
    counted("gobject conformance", &log)
}
