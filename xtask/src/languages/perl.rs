//! Perl: the package `Sys::Virt`, built and installed as its users do, with its own tests.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::{Context, Result, ensure};

use super::{Language, Tour, prefix, program_of_readme};
use crate::folders;
use crate::packages::Group;
use crate::paths;
use crate::report::{Count, Outcome, Suite};
use crate::sh::{Log, Sh, sh};
use crate::tap;
use crate::upstream::perl_tests;

pub(super) const PERL: Language = Language {
    name: "perl",
    title: "Perl",
    groups: &[Group::Build, Group::Perl],
    test: |report| {
        report.step("perl", test);
        report.step("perl quick start", quick_start);
        report.step("perl beside stock", beside_stock);
        report.step("perl upstream", upstream);
    },
    conformance: Some(conformance),
    tour: Tour {
        source: "bindings/perl/examples/tour.pl",
        build: |source| Ok(perl(&installed()?)?.arg(source)),
    },
    guest: "bindings/perl/examples/guest.pl",
};

/// What is made by somebody else than the package, and not for it.
const MADE: [&str; 4] = ["blib", "Makefile", "MYMETA.json", "MYMETA.yml"];

/// A clean copy of the package, outside the checkout's sources.
fn copy() -> Result<PathBuf> {
    let folder = paths::target().join("perl/Sys-Virt");
    folders::remove(&folder)?;
    folders::copy(&paths::root().join("bindings/perl"), &folder, &MADE)?;
    Ok(folder)
}

/// A command that finds our library, when it compiles and when it runs.
fn with_library(program: &str) -> Result<Sh> {
    let library = prefix()?.join("lib");
    Ok(sh(program)
        .env("PKG_CONFIG_PATH", library.join("pkgconfig"))
        .env("LD_LIBRARY_PATH", library))
}

/// Builds the package in a clean copy: `perl Makefile.PL && make`.
fn built() -> Result<PathBuf> {
    let folder = copy()?;
    let own = folder.with_file_name("installed");
    let base = format!("INSTALL_BASE={}", own.display());
    let configure = with_library("perl")?.args(["Makefile.PL", &base]);
    configure.dir(&folder).run("perl-configure")?;
    ensure!(
        folder.join("Makefile").exists(),
        "Makefile.PL did not find libvirt"
    );
    with_library("make")?.dir(&folder).run("perl-make")?;
    Ok(folder)
}

/// Where the package is installed, once a run: `make install`.
fn installed() -> Result<PathBuf> {
    static INSTALLED: OnceLock<PathBuf> = OnceLock::new();
    if let Some(folder) = INSTALLED.get() {
        return Ok(folder.clone());
    }
    let folder = built()?;
    install(&folder)?;
    let own = folder.with_file_name("installed");
    Ok(INSTALLED.get_or_init(|| own).clone())
}

fn install(folder: &Path) -> Result<()> {
    with_library("make")?
        .arg("install")
        .dir(folder)
        .run("perl-install")
        .map(drop)
}

/// Perl with the package as it is installed.
fn perl(installed: &Path) -> Result<Sh> {
    Ok(with_library("perl")?.env("PERL5LIB", installed.join("lib/perl5")))
}

/// The words that start Perl with the package, for whoever starts programs by words.
pub(crate) fn command() -> Result<Vec<OsString>> {
    let mut modules = OsString::from("PERL5LIB=");
    modules.push(installed()?.join("lib/perl5"));
    let mut libraries = OsString::from("LD_LIBRARY_PATH=");
    libraries.push(prefix()?.join("lib"));
    Ok(vec!["env".into(), modules, libraries, "perl".into()])
}

/// The package's own tests: `make test`.
fn test() -> Result<Outcome> {
    let folder = built()?;
    let log = with_library("make")?
        .args(["test", "TEST_VERBOSE=1"])
        .dir(&folder)
        .log("perl-test")?;
    install(&folder)?;
    counted("perl", &log)
}

/// The tests of a run, counted; one without a failed test has to have ended well.
fn counted(name: &str, log: &Log) -> Result<Outcome> {
    let suite = suite(name, &log.text);
    if suite.failed == 0 {
        log.require_success()?;
    } else {
        eprintln!("{}", log.text.trim_end());
    }
    Ok(Outcome::Suites(vec![suite]))
}

/// Counts the lines of a run of `prove`.
fn suite(name: &str, text: &str) -> Suite {
    let mut suite = Suite::new(name);
    for line in text.lines().filter_map(tap::line) {
        // `prove` closes a file with a bare `ok` of its own.
        match line.count {
            _ if line.name.is_empty() => {}
            Count::Passed => suite.passed += 1,
            Count::Failed => suite.failed += 1,
            Count::Skipped => suite.skipped += 1,
        }
    }
    suite
}

/// The program in the package's README, run as it stands there.
fn quick_start() -> Result<Outcome> {
    let program = program_of_readme("bindings/perl", "perl")?;
    let said = perl(&installed()?)?.arg("-e").arg(program).read()?;
    let wanted = "test has 2097152 KiB and 2 CPUs\ncode 42: Domain not found";
    ensure!(said.trim() == wanted, "the quick start said: {said}");
    Ok(Outcome::Passed("the program of the README runs".to_owned()))
}

/// The same calls with the stock package and with ours, method by method.
fn beside_stock() -> Result<Outcome> {
    if !sh("perl").args(["-MSys::Virt", "-e", "1"]).succeeds() {
        return Ok(Outcome::Skipped("there is no stock Sys::Virt".to_owned()));
    }
    let tests = paths::root().join("tests/perl");
    let program = tests.join("beside_stock.pl");
    let host = paths::root().join("tests/conformance/hosts/node.xml");
    let ours = perl(&installed()?)?.arg(&program).arg(&host).read()?;
    let stock = sh("perl")
        .env("APART", "1")
        .arg(&program)
        .arg(&host)
        .read()?;
    let folder = paths::target().join("perl");
    let mut compare = sh("perl").arg(tests.join("compare.pl"));
    for (name, said) in [("ours.txt", ours), ("stock.txt", stock)] {
        let file = folder.join(name);
        fs::write(&file, said).with_context(|| format!("cannot write {}", file.display()))?;
        compare = compare.arg(file);
    }
    counted("perl beside stock", &compare.log("perl-beside-stock")?)
}

/// The tests of Sys::Virt itself, unchanged, on our package.
fn upstream() -> Result<Outcome> {
    let tests = match perl_tests()? {
        Ok(folder) => folder,
        Err(why) => return Ok(Outcome::Skipped(why)),
    };
    // Among our sources, which the test of coverage reads.
    let folder = built()?;
    folders::copy(&tests.join("t"), &folder.join("upstream"), &MADE)?;
    let log = with_library("prove")?
        .env("TEST_MAINTAINER", "1")
        .args(["--blib", "--verbose", "--merge", "upstream"])
        .dir(&folder)
        .log("perl-upstream")?;
    counted("perl upstream", &log)
}

/// The conformance tests, on the package as it is installed.
fn conformance(results: &Path) -> Result<Outcome> {
    let tests = paths::root().join("tests/conformance/perl");
    let log = with_library("prove")?
        .env("PERL5LIB", installed()?.join("lib/perl5"))
        .env("POLYVIRT_CONFORMANCE_RESULTS", results)
        .args(["--verbose", "--merge"])
        .arg("-I")
        .arg(&tests)
        .arg(&tests)
        .log("perl-conformance")?;
    counted("perl conformance", &log)
}

#[cfg(test)]
mod tests {
    #[test]
    fn tests_are_counted_and_files_are_not() {
        let text =
            "t/00-load.t ..\nok 1 - loads\nnot ok 2 - works\nok 3 # skip no threads\n1..3\nok\n";
        let suite = super::suite("perl", text);
        assert_eq!((suite.passed, suite.failed, suite.skipped), (1, 1, 1));
    }
}
