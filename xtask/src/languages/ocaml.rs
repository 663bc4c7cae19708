//! OCaml: the findlib package `libvirt`, built and installed by dune as its users do, with its tests.
//!
//! Everything is below cargo's build folder. The tests in `tests/ocaml/shared` say what programs for the stock package
//! rely on, so they run on both; the programs in `tests/ocaml/programs` say the same on both.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::{Context, Result, ensure};

use super::{Language, Tour, program_of_readme};
use crate::folders;
use crate::packages::Group;
use crate::paths;
use crate::report::{Count, Outcome, Suite};
use crate::sh::{Sh, cargo, sh};

pub(super) const OCAML: Language = Language {
    name: "ocaml",
    title: "OCaml",
    groups: &[Group::Build, Group::Ocaml],
    test: |report| {
        report.step("ocaml", tests);
        report.step("ocaml, as a user", user);
        report.step("ocaml on stock", on_stock);
        report.step("ocaml beside stock", beside_stock);
    },
    conformance: Some(conformance),
    tour: Tour {
        source: "bindings/ocaml/examples/tour.ml",
        build: |source| Ok(sh(program(source, Package::Ours)?)),
    },
    guest: "bindings/ocaml/examples/guest.ml",
};

/// The folder of everything of OCaml's.
fn folder() -> PathBuf {
    paths::target().join("ocaml")
}

/// Which package `libvirt` is found.
#[derive(Clone, Copy)]
enum Package {
    Ours,
    Stock,
}

impl Package {
    /// A command that finds the package.
    fn finding(self, command: &str) -> Result<Sh> {
        let command = sh(command);
        Ok(match self {
            Self::Ours => {
                let libraries = installed()?.join("lib");
                command
                    .env("OCAMLPATH", &libraries)
                    .env("CAML_LD_LIBRARY_PATH", libraries.join("stublibs"))
            }
            Self::Stock => command,
        })
    }

    fn name(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::Stock => "stock",
        }
    }

    /// Builds a target of a project with the package, and says where its results are.
    fn build(self, project: &Path, name: &str, target: &str) -> Result<PathBuf> {
        let results = folder().join(format!("{name}-{}", self.name()));
        self.finding("dune")?
            .args(["build", "--root"])
            .arg(project)
            .arg("--build-dir")
            .arg(&results)
            .arg(target)
            .run(&format!("ocaml-{name}"))?;
        Ok(results.join("default"))
    }
}

/// Where our package is installed, once a run.
fn installed() -> Result<&'static Path> {
    static INSTALLED: OnceLock<PathBuf> = OnceLock::new();
    if let Some(folder) = INSTALLED.get() {
        return Ok(folder);
    }
    let own = folder().join("installed");
    install(&own)?;
    Ok(INSTALLED.get_or_init(|| own))
}

/// A clean copy of the package, outside the checkout's sources.
fn copy() -> Result<PathBuf> {
    let folder = folder().join("package");
    folders::remove(&folder)?;
    folders::copy(&paths::root().join("bindings/ocaml"), &folder, &["_build"])?;
    Ok(folder)
}

/// Builds a clean copy of the package, and installs it.
fn install(to: &Path) -> Result<()> {
    cargo()
        .args(["build", "--release", "--package", "polyvirt-ocaml"])
        .run("ocaml-native")?;
    let package = copy()?;
    let dune = |word: &str| {
        sh("dune")
            .arg(word)
            .env("POLYVIRT_NATIVE", paths::target().join("release"))
            .dir(&package)
    };
    dune("build").args(["-p", "libvirt"]).run("ocaml-build")?;
    dune("install")
        .args(["--root", ".", "--prefix"])
        .arg(to)
        .arg("libvirt")
        .run("ocaml-install")?;
    Ok(())
}

fn has_stock() -> bool {
    sh("ocamlfind").args(["query", "libvirt"]).succeeds()
}

/// Our own tests, of what stock has and of the rest.
fn tests() -> Result<Outcome> {
    let mut suites = vec![shared(Package::Ours)?];
    suites.push(run(Package::Ours, "whole")?);
    Ok(Outcome::Suites(suites))
}

fn shared(package: Package) -> Result<Suite> {
    run(package, "shared")
}

/// The tests on the stock package: what they say of it has to be so.
fn on_stock() -> Result<Outcome> {
    if !has_stock() {
        return Ok(Outcome::Skipped("there is no stock package".to_owned()));
    }
    Ok(Outcome::Suites(vec![shared(Package::Stock)?]))
}

/// Builds and runs the tests of a folder.
fn run(package: Package, tests: &str) -> Result<Suite> {
    let project = paths::root().join("tests/ocaml");
    let built = package.build(&project, "tests", &format!("@{tests}/all"))?;
    let mut suite = Suite::new(format!("ocaml {tests}"));
    for program in programs(&built.join(tests), "test_")? {
        run_tests(&mut suite, package, &program, &project)?;
    }
    Ok(suite)
}

/// Runs one program of tests, and adds what it counts.
fn run_tests(suite: &mut Suite, package: Package, program: &Path, dir: &Path) -> Result<()> {
    let name = stem(program);
    let log = package
        .finding(&program.display().to_string())?
        .args(["-runner", "sequential", "-no-output-file"])
        .arg("-no-cache-filename")
        .dir(dir)
        .log(&format!("ocaml-{name}"))?;
    let Some([passed, failed, skipped]) = counts(&log.text) else {
        eprintln!("{}\n{name} ended before its tests did", log.text.trim_end());
        suite.add(Count::Failed);
        return Ok(());
    };
    suite.passed += passed;
    suite.failed += failed;
    suite.skipped += skipped;
    if failed > 0 {
        eprintln!("{}", log.text.trim_end());
    } else {
        log.require_success()?;
    }
    Ok(())
}

/// The programs of a folder whose names begin with `prefix`, in order.
fn programs(built: &Path, prefix: &str) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(built).with_context(|| format!("nothing in {}", built.display()))?;
    let paths = entries.map(|entry| Ok(entry?.path()));
    let mut found: Vec<PathBuf> = paths.collect::<Result<_>>()?;
    found.retain(|path| {
        path.extension().is_some_and(|end| end == "exe") && stem(path).starts_with(prefix)
    });
    ensure!(!found.is_empty(), "no programs in {}", built.display());
    found.sort();
    Ok(found)
}

fn stem(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
}

/// Reads what OUnit counts: passed, failed and skipped.
///
/// `Ran: 5 tests in: 0.01 seconds.` and, where not everything passed,
/// `FAILED: Cases: 5 Tried: 5 Errors: 1 Failures: 2 Skip:  1 Todo: 0 Timeouts: 0.`
fn counts(text: &str) -> Option<[usize; 3]> {
    let after = |word: &str| {
        let (_, rest) = text.rsplit_once(&format!("{word}: "))?;
        let digits = rest.trim_start().split(|c: char| !c.is_ascii_digit());
        digits.into_iter().next()?.parse::<usize>().ok()
    };
    let count = |word| after(word).unwrap_or(0);
    let ran = after("Ran")?;
    let failed = count("Errors") + count("Failures") + count("Timeouts");
    let skipped = count("Skip") + count("Todo");
    Some([ran.checked_sub(failed + skipped)?, failed, skipped])
}

/// A project of a user's, outside the checkout: the program of the README.
fn user() -> Result<Outcome> {
    let project = folder().join("user");
    fs::create_dir_all(&project)?;
    fs::write(project.join("dune-project"), "(lang dune 2.9)\n")?;
    let dune = "(executable\n (name quick)\n (libraries libvirt))\n";
    fs::write(project.join("dune"), dune)?;
    let program = program_of_readme("bindings/ocaml", "ocaml")?;
    fs::write(project.join("quick.ml"), program)?;
    let built = Package::Ours.build(&project, "user-build", "./quick.exe")?;
    let quick = built.join("quick.exe").display().to_string();
    let said = Package::Ours.finding(&quick)?.read()?;
    let wanted = "test has 2097152 KiB and 2 CPUs\nVIR_ERR_NO_DOMAIN: Domain not found";
    ensure!(said.trim() == wanted, "the quick start said: {said}");
    Ok(Outcome::Passed("the program of the README runs".to_owned()))
}

/// Programs for the stock package say the same with ours.
fn beside_stock() -> Result<Outcome> {
    if !has_stock() {
        return Ok(Outcome::Skipped("there is no stock package".to_owned()));
    }
    let project = paths::root().join("tests/ocaml");
    let host = paths::root().join("tests/conformance/hosts/node.xml");
    let uri = format!("test://{}", host.display());
    let mut suite = Suite::new("ocaml beside stock");
    let ours = Package::Ours.build(&project, "tests", "@programs/all")?;
    let stock = Package::Stock.build(&project, "tests", "@programs/all")?;
    for program in programs(&stock.join("programs"), "")? {
        let name = stem(&program);
        let same = ours.join("programs").join(format!("{name}.exe"));
        let ours = sh(same).arg(&uri).read();
        let stock = sh(&program).arg(&uri).read()?;
        match ours {
            Ok(said) if said == stock => suite.add(Count::Passed),
            Ok(said) => {
                eprintln!("{name} says\n{said}and with the stock package\n{stock}");
                suite.add(Count::Failed);
            }
            Err(error) => {
                eprintln!("{name}: {error:#}");
                suite.add(Count::Failed);
            }
        }
    }
    Ok(Outcome::Suites(vec![suite]))
}

/// The conformance tests.
fn conformance(results: &Path) -> Result<Outcome> {
    let project = paths::root().join("tests/conformance/ocaml");
    let built = Package::Ours.build(&project, "conformance", "./conformance.exe")?;
    let results = std::path::absolute(results)?;
    let program = Package::Ours
        .finding(&built.join("conformance.exe").display().to_string())?
        .env("POLYVIRT_CONFORMANCE_RESULTS", results)
        .args(["-runner", "sequential", "-no-output-file"])
        .arg("-no-cache-filename")
        .dir(&project);
    let log = program.log("ocaml-conformance")?;
    let mut suite = Suite::new("ocaml conformance");
    let [passed, failed, skipped] = counts(&log.text).context("the tests did not end")?;
    (suite.passed, suite.failed, suite.skipped) = (passed, failed, skipped);
    if failed > 0 {
        eprintln!("{}", log.text.trim_end());
    }
    Ok(Outcome::Suites(vec![suite]))
}

/// Compiles a program of one file with a package.
fn program(source: &Path, package: Package) -> Result<OsString> {
    let built = folder().join(format!("programs-{}", package.name()));
    fs::create_dir_all(&built)?;
    // The compiler leaves its results beside the source.
    let copy = built.join(source.file_name().unwrap_or_default());
    fs::copy(source, &copy).with_context(|| format!("cannot copy {}", source.display()))?;
    let program = copy.with_extension("exe");
    package
        .finding("ocamlfind")?
        .args(["ocamlopt", "-package", "libvirt,unix", "-linkpkg", "-o"])
        .arg(&program)
        .arg(&copy)
        .run("ocaml-program")?;
    Ok(program.into())
}

/// What measures calls: a program with our package, and with the stock one.
pub(crate) fn measuring(source: &Path) -> Result<[OsString; 2]> {
    Ok([
        program(source, Package::Ours)?,
        program(source, Package::Stock)?,
    ])
}

#[cfg(test)]
mod tests {
    use super::counts;

    #[test]
    fn what_ounit_counts_is_read() {
        let fine = "....\nRan: 4 tests in: 0.01 seconds.\nOK\n";
        assert_eq!(counts(fine), Some([4, 0, 0]));
        let some = "Ran: 5 tests in: 0.01 seconds.\nOK: Cases: 5 Skip: 1\n";
        assert_eq!(counts(some), Some([4, 0, 1]));
        let bad = "Ran: 9 tests in: 0.01 seconds.\n\
                   FAILED: Cases: 9 Tried: 9 Errors: 1 Failures: 2 Skip:  3 Todo: 0 Timeouts: 0.\n";
        assert_eq!(counts(bad), Some([3, 3, 3]));
        assert_eq!(counts("Fatal error"), None);
    }
}
