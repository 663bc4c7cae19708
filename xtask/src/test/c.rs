//! The C suite: every program in tests/c, built against our headers and library.
//!
//! A program passes by exit status 0 and is skipped by 77. One that prints lines of the Test
//! Anything Protocol (`ok 1 - name`, `not ok 2 - name`, `ok 3 - name # SKIP why`) has each of them
//! counted instead.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::c_library::{Against, CLibrary, Watched, compile_watched};
use crate::paths;
use crate::report::{Count, Outcome, Suite};
use crate::sh::{Log, sh};
use crate::tap;

/// The exit status by which a program says that it cannot run here.
const SKIPPED: i32 = 77;

/// No program may hang the run: seconds, and a longer time where valgrind slows it.
const SECONDS: &str = "120";
const SECONDS_UNDER_VALGRIND: &str = "600";

const VALGRIND: &[&str] = &[
    "valgrind",
    "--quiet",
    "--error-exitcode=99",
    "--leak-check=full",
    // What a thread that lives as long as the process still points to is no leak.
    "--errors-for-leak-kinds=definite",
];

/// Runs every program as it is.
pub(super) fn run(library: &CLibrary) -> Result<Outcome> {
    run_all(library, "c", &["timeout", SECONDS], Watched::No)
}

/// Runs every program once more, watched for memory faults and leaks.
pub(super) fn run_under_valgrind(library: &CLibrary) -> Result<Outcome> {
    let timeout = ["timeout", SECONDS_UNDER_VALGRIND];
    run_all(
        library,
        "valgrind",
        &[&timeout, VALGRIND].concat(),
        Watched::No,
    )
}

/// Runs every program once more, compiled to watch its memory: that sees less than valgrind does, and other things.
pub(super) fn run_with_sanitizer(library: &CLibrary) -> Result<Outcome> {
    run_all(
        library,
        "sanitizer",
        &["timeout", SECONDS],
        Watched::Addresses,
    )
}

/// Runs every program under `runner`, as one suite each.
fn run_all(library: &CLibrary, kind: &str, runner: &[&str], watched: Watched) -> Result<Outcome> {
    let suite = |source: PathBuf| {
        let stem = source.file_stem().unwrap_or_default().to_string_lossy();
        let name = format!("{kind} {stem}");
        run_one(library, &source, &name, runner, watched)
            .unwrap_or_else(|error| Suite::broken(&name, &error))
    };
    Ok(Outcome::Suites(sources()?.into_iter().map(suite).collect()))
}

fn run_one(
    library: &CLibrary,
    source: &Path,
    name: &str,
    runner: &[&str],
    watched: Watched,
) -> Result<Suite> {
    let program = compile_watched(source, &Against::Ours(library), watched)?;
    let log = sh(runner[0])
        .args(&runner[1..])
        .arg(&program)
        .log(&name.replace(' ', "-"))?;
    Ok(judged(name, &log))
}

/// The programs, in the order of their names.
fn sources() -> Result<Vec<PathBuf>> {
    let folder = paths::root().join("tests/c");
    let entries =
        fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let is_c = |path: &PathBuf| path.extension().is_some_and(|ext| ext == "c");
    let mut sources: Vec<_> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(is_c)
        .collect();
    sources.sort();
    if sources.is_empty() {
        bail!("{} holds no C program", paths::shown(Path::new(&folder)));
    }
    Ok(sources)
}

fn judged(name: &str, log: &Log) -> Suite {
    let mut suite = Suite::new(name);
    log.text
        .lines()
        .filter_map(tap::line)
        .for_each(|line| suite.add(line.count));
    let counted = suite.passed + suite.failed + suite.skipped > 0;
    match log.status.code() {
        Some(0) if !counted => suite.add(Count::Passed),
        Some(SKIPPED) if !counted => suite.add(Count::Skipped),
        Some(0) => {}
        // A crash after its last line, or a fault that valgrind saw, is one more failure.
        _ if suite.failed == 0 => suite.add(Count::Failed),
        _ => {}
    }
    if suite.failed > 0 {
        suite.note = log.status.to_string();
        match log.require_success() {
            Err(error) => eprintln!("{error:#}"),
            Ok(()) => eprintln!("{}", log.text.trim_end()),
        }
    }
    suite
}
