//! The cases in C, on our library and on stock libvirt.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::c_library::{self, Against, CLibrary, Profile, compile_files};
use crate::paths;
use crate::report::{Count, Outcome, Suite};
use crate::sh::{Log, sh};
use crate::tap;

/// The release of stock libvirt whose answers are recorded.
const RECORDED: &str = "9.0.0";
/// No case may hang the run: seconds.
const SECONDS: &str = "300";

/// How our library is compiled.
pub(super) fn profile(dev: bool) -> Profile {
    if dev { Profile::Dev } else { Profile::Release }
}

/// Runs them on our library.
pub(super) fn ours(profile: Profile, results: &Path) -> Result<Outcome> {
    let library = c_library::build_as(profile)?;
    let program = build_ours(&library)?;
    let log = cases(&program, &[], results).log("conformance-c")?;
    judged("conformance c", &log)
}

/// Runs them on stock libvirt, where that is the release whose answers are recorded.
pub(super) fn stock(results: &Path) -> Result<Outcome> {
    let Some(program) = build_stock()? else {
        return Ok(Outcome::Skipped(format!(
            "there is no stock libvirt {RECORDED}"
        )));
    };
    let log = cases(&program, &["--stock"], results).log("conformance-stock")?;
    judged("conformance stock", &log)
}

/// The program on our library.
pub(super) fn build_ours(library: &CLibrary) -> Result<PathBuf> {
    build(&Against::Ours(library))
}

/// The program on stock libvirt, if that is the release whose answers are recorded.
pub(super) fn build_stock() -> Result<Option<PathBuf>> {
    let version = sh("pkg-config")
        .args(["--modversion", "libvirt"])
        .log("conformance-version")?;
    if version.text.trim() != RECORDED {
        return Ok(None);
    }
    build(&Against::Stock).map(Some)
}

/// The answers of every step, one a line.
pub(super) fn answers(program: &Path) -> Result<String> {
    let log = sh("timeout")
        .arg(SECONDS)
        .arg(program)
        .arg("--record")
        .log("conformance-record")?;
    Ok(log.text)
}

fn build(against: &Against<'_>) -> Result<PathBuf> {
    let folder = paths::root().join("tests/conformance/c");
    let mut sources = Vec::new();
    for folder in [folder.clone(), folder.join("generated")] {
        let entries =
            fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
        let paths = entries.filter_map(|entry| entry.ok().map(|entry| entry.path()));
        sources.extend(paths.filter(|p| p.extension().is_some_and(|e| e == "c")));
    }
    sources.sort();
    let hosts = paths::root().join("tests/conformance/hosts");
    let define = format!("-DHOSTS=\"{}\"", hosts.display());
    // Events of all kinds are registered through the one type that C has for them.
    let flags = [
        define.as_str(),
        "-Wno-cast-function-type",
        "-Wno-deprecated-declarations",
    ];
    compile_files("conformance", &sources, against, &flags)
}

fn cases(program: &Path, options: &[&str], results: &Path) -> crate::sh::Sh {
    sh("timeout")
        .arg(SECONDS)
        .arg(program)
        .args(options)
        .env("POLYVIRT_CONFORMANCE_RESULTS", results)
}

fn judged(name: &str, log: &Log) -> Result<Outcome> {
    let mut suite = Suite::new(name);
    let lines = log.text.lines().filter_map(tap::line);
    lines.for_each(|line| suite.add(line.count));
    if suite.failed > 0 {
        eprintln!("{}", failures(&log.text));
    } else if !log.status.success() {
        log.require_success()?;
        suite.add(Count::Failed);
    }
    Ok(Outcome::Suites(vec![suite]))
}

/// What went wrong, without what went well.
fn failures(text: &str) -> String {
    let wrong = |line: &&str| line.starts_with('#') || line.starts_with("not ok");
    text.lines().filter(wrong).collect::<Vec<_>>().join("\n")
}
