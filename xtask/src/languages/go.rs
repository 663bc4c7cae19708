//! Go: the package as its users build it, from a module of their own, with its tests.
//!
//! Everything is tried on a copy outside the checkout's sources, over the C library as installed.

use std::ffi::{OsStr, OsString};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use super::{Language, Tour, prefix};
use crate::folders;
use crate::go_tests;
use crate::packages::Group;
use crate::paths;
use crate::report::{Outcome, Suite};
use crate::sh::{Log, Sh, sh};
use crate::upstream;

pub(super) const GO: Language = Language {
    name: "go",
    title: "Go",
    groups: &[Group::Build, Group::Go],
    test: |report| {
        report.step("go format", format);
        report.step("go", test);
        report.step("go under watch", watched);
        report.step("go quick start", quick_start);
        report.step("go static", whole);
        report.step("go upstream", upstream);
    },
    conformance: Some(conformance),
    tour: Tour {
        source: "bindings/go/examples/tour/main.go",
        build: tour,
    },
    guest: "bindings/go/examples/guest/main.go",
};

/// A program with what any program over C needs of Go.
const WARM: &str = r#"package main

// #include <stdlib.h>
import "C"

import (
	"fmt"
	"log"
	"os"
	"reflect"
	"runtime/cgo"
	"sort"
	"strings"
	"time"
	"unsafe"
)

func main() {
	text := C.CString("warm")
	defer C.free(unsafe.Pointer(text))
	fmt.Println(C.GoString(text), time.Now(), reflect.TypeOf(cgo.NewHandle(1)), strings.ToUpper("a"))
	sort.Strings(os.Args)
	log.Println()
}
"#;

fn folder() -> PathBuf {
    paths::target().join("go")
}

/// A clean copy of the package, made once a run.
fn package() -> Result<&'static Path> {
    static PACKAGE: OnceLock<PathBuf> = OnceLock::new();
    if let Some(package) = PACKAGE.get() {
        return Ok(package);
    }
    let package = folder().join("libvirt");
    replace(&paths::root().join("bindings/go"), &package)?;
    Ok(PACKAGE.get_or_init(|| package))
}

/// Copies a folder to a place that holds nothing else afterwards.
fn replace(from: &Path, to: &Path) -> Result<()> {
    folders::empty(to)?;
    folders::copy(from, to, &[])
}

/// A command that finds our C library, when it compiles and when it runs.
fn with_library(program: impl AsRef<OsStr>) -> Result<Sh> {
    let library = prefix()?.join("lib");
    Ok(sh(program)
        .env("PKG_CONFIG_PATH", library.join("pkgconfig"))
        .env("LD_LIBRARY_PATH", library)
        .env("GOFLAGS", "-mod=mod -buildvcs=false"))
}

/// Every file is as Go's formatter writes it, and its vet finds nothing.
fn format() -> Result<Outcome> {
    let package = package()?;
    let said = sh("gofmt").arg("-l").arg(package).read()?;
    ensure!(said.is_empty(), "gofmt would change:\n{said}");
    with_library("go")?
        .args(["vet", "./..."])
        .dir(package)
        .run("go-vet")?;
    Ok(Outcome::Passed("gofmt and go vet find nothing".to_owned()))
}

/// The package's own tests.
fn test() -> Result<Outcome> {
    let tests = with_library("go")?.args(["test", "-count=1", "-v", "./..."]);
    counted("go", &tests.dir(package()?).log("go-test")?)
}

/// The same with the race detector, and with every pointer that C gets checked.
fn watched() -> Result<Outcome> {
    let tests = with_library("go")?.args(["test", "-count=1", "-v", "-race", "./..."]);
    let log = tests
        .env("GOEXPERIMENT", "cgocheck2")
        .dir(package()?)
        .log("go-watched")?;
    counted("go under watch", &log)
}

/// The tests of a run, counted; one without a failed test has to have ended well.
fn counted(name: &str, log: &Log) -> Result<Outcome> {
    let mut suite = Suite::new(name);
    for (count, _) in log.text.lines().filter_map(go_tests::line) {
        suite.add(count);
    }
    if suite.failed == 0 {
        log.require_success()?;
    } else {
        eprintln!("{}", log.text.trim_end());
    }
    Ok(Outcome::Suites(vec![suite]))
}

/// A module of a user's with one program, built over the package: where the program is.
fn program(name: &str, source: &str) -> Result<PathBuf> {
    let module = module(name, source, Some(package()?))?;
    let build = with_library("go")?.args(["build", "-o", "program", "."]);
    build.dir(&module).run(&format!("go-{name}"))?;
    Ok(module.join("program"))
}

/// A module of a user's with one program: over the package in a folder, or upstream's.
fn module(name: &str, source: &str, package: Option<&Path>) -> Result<PathBuf> {
    let module = folder().join(name);
    folders::empty(&module)?;
    let version = upstream::GO_VERSION;
    let mut requires = format!(
        "module example.com/{name}\n\ngo 1.21\n\nrequire libvirt.org/go/libvirt {version}\n"
    );
    if let Some(package) = package {
        let _ = write!(
            requires,
            "\nreplace libvirt.org/go/libvirt => {}\n",
            package.display()
        );
    }
    fs::write(module.join("go.mod"), requires)?;
    fs::write(module.join("main.go"), source)?;
    Ok(module)
}

/// What measures calls: a program built and run with our package, and with upstream's on stock libvirt.
pub(crate) fn measuring(source: &Path) -> Result<[Vec<OsString>; 2]> {
    let text =
        fs::read_to_string(source).with_context(|| format!("cannot read {}", source.display()))?;
    // What all Go programs need is built before anything is timed.
    let cache = folder().join("cache");
    folders::empty(&cache)?;
    let warm = module("warm", WARM, None)?;
    go_build(sh("go"), &cache, &warm)?;
    let ours = module("bench-ours", &text, Some(package()?))?;
    let took = go_build(with_library("go")?, &cache, &ours)?;
    let mut libraries = OsString::from("LD_LIBRARY_PATH=");
    libraries.push(prefix()?.join("lib"));
    let ours = [
        "env".into(),
        took,
        libraries,
        ours.join("program").into_os_string(),
    ];
    let stock = module("bench-stock", &text, None)?;
    let fetch = sh("go").args(["mod", "tidy"]).dir(&stock);
    fetch.run("go-fetch")?;
    let took = go_build(sh("go"), &cache, &stock)?;
    let stock = ["env".into(), took, stock.join("program").into_os_string()];
    Ok([ours.to_vec(), stock.to_vec()])
}

/// Builds a module, and says how long that took in the words in which the program wants to know.
fn go_build(go: Sh, cache: &Path, module: &Path) -> Result<OsString> {
    let start = Instant::now();
    go.args(["build", "-o", "program", "."])
        .env("GOCACHE", cache)
        .dir(module)
        .run("go-build")?;
    Ok(format!("BUILD_NS={}", start.elapsed().as_nanos()).into())
}

/// The program in the package's README, built and run as it stands there.
fn quick_start() -> Result<Outcome> {
    let readme = paths::root().join("bindings/go/README.md");
    let text =
        fs::read_to_string(&readme).with_context(|| format!("cannot read {}", readme.display()))?;
    let source = text
        .split_once("```go\n")
        .and_then(|(_, rest)| rest.split_once("```"))
        .map(|(source, _)| source)
        .context("the README has no program")?;
    let said = with_library(program("quick", source)?)?.read()?;
    let wanted = "test has 2097152 KiB and 2 CPUs\ncode 42: Domain not found\ntrue";
    ensure!(said.trim() == wanted, "the quick start said: {said}");
    Ok(Outcome::Passed("the program of the README runs".to_owned()))
}

/// A program with the libraries in it, which asks for no other file.
fn whole() -> Result<Outcome> {
    let source = fs::read_to_string(paths::root().join(GO.tour.source))?;
    let module = module("static", &source, Some(package()?))?;
    let build =
        with_library("go")?.args(["build", "-tags", "libvirt_static", "-o", "program", "."]);
    build.dir(&module).run("go-static")?;
    let program = module.join("program");
    let parts = sh("readelf").arg("-lW").arg(&program).read()?;
    ensure!(!parts.contains("INTERP"), "the program needs a loader");
    let said = sh(&program).env("LD_LIBRARY_PATH", "").read()?;
    let last = said.lines().last().unwrap_or_default();
    ensure!(!last.is_empty(), "the tour said nothing");
    Ok(Outcome::Passed(format!(
        "one file alone runs the tour: {}",
        last.trim()
    )))
}

fn tour(source: &Path) -> Result<Sh> {
    let text =
        fs::read_to_string(source).with_context(|| format!("cannot read {}", source.display()))?;
    with_library(program("tour", &text)?)
}

/// The tests of the upstream module, unchanged, on our package in its place, with the one that looks for every name of C.
fn upstream() -> Result<Outcome> {
    let tests = match upstream::go_tests()? {
        Ok(folder) => folder,
        Err(why) => return Ok(Outcome::Skipped(why)),
    };
    let folder = folder().join("upstream");
    replace(&paths::root().join("bindings/go"), &folder)?;
    for file in tests_in(&folder)? {
        fs::remove_file(&file)?;
    }
    for file in tests_in(&tests)? {
        fs::copy(&file, folder.join(file.file_name().unwrap_or_default()))?;
    }
    let meant = upstream::GO_MEANT.iter().map(|(test, _)| *test);
    let skip = format!("^({})$", meant.collect::<Vec<_>>().join("|"));
    let log = with_library("go")?
        .args([
            "test", "-count=1", "-v", "-tags", "api", "-skip", &skip, ".",
        ])
        .dir(&folder)
        .log("go-upstream")?;
    counted("go upstream", &log)
}

/// The conformance tests, a module of their own over the package.
fn conformance(results: &Path) -> Result<Outcome> {
    let tests = paths::root().join("tests/conformance/go");
    let log = with_library("go")?
        .env("POLYVIRT_CONFORMANCE_RESULTS", results)
        .args(["test", "-count=1", "-v", "."])
        .dir(&tests)
        .log("go-conformance")?;
    counted("go conformance", &log)
}

/// The files of tests in a folder.
fn tests_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let paths = entries.filter_map(|entry| entry.ok().map(|entry| entry.path()));
    Ok(paths
        .filter(|path| path.to_string_lossy().ends_with("_test.go"))
        .collect())
}
