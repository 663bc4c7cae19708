//! The Rust suites: `cargo test`, with its results counted.

use anyhow::Result;

use crate::report::{Count, Outcome, Suite};
use crate::sh::cargo;

/// How many lines of what a failed test said are told.
const SAID: usize = 20;

/// Runs the tests of all crates.
pub(super) fn run() -> Result<Outcome> {
    let log = cargo()
        .args(["test", "--workspace", "--no-fail-fast", "--color=never"])
        .log("cargo-test")?;
    let suites = suites(&log.text);
    let failed = suites.iter().any(|suite| suite.failed > 0);
    if failed {
        eprint!("{}", failures(&log.text));
        if let Err(error) = log.require_success() {
            eprintln!("{error:#}");
        }
    } else {
        // Fails without a failed test when something did not build.
        log.require_success()?;
    }
    Ok(Outcome::Suites(suites))
}

/// What each failed test said, as far as it is of use: where it was when it failed needs no frame of the runtime's.
fn failures(text: &str) -> String {
    let mut told = String::new();
    let mut left = 0;
    for line in text.lines() {
        if line.starts_with("---- ") {
            left = SAID;
        } else if line == "failures:" || line.starts_with("test result: ") {
            left = 0;
        }
        let is_frame = line.starts_with("stack backtrace:")
            || line.starts_with("             at ")
            || line
                .trim_start()
                .split_once(": ")
                .is_some_and(|(number, _)| number.parse::<u32>().is_ok());
        if left > 0 && !is_frame && !line.is_empty() {
            told += &format!("{line}\n");
            left -= 1;
        }
    }
    told
}

/// The suites that `cargo test` reported; the ones without any test are left out.
fn suites(text: &str) -> Vec<Suite> {
    let mut suites: Vec<Suite> = Vec::new();
    let mut reported = true;
    for line in text.lines().map(str::trim_start) {
        if let Some(name) = started(line) {
            close(&mut suites, reported);
            suites.push(Suite::new(name));
            reported = false;
        } else if let Some(result) = line.strip_prefix("test result: ") {
            // One crate's documentation may come as several programs, hence several results.
            if let Some(suite) = suites.last_mut() {
                add(suite, result);
                reported = true;
            }
        }
    }
    close(&mut suites, reported);
    suites.retain(|suite| suite.passed + suite.failed + suite.skipped > 0);
    suites
}

/// A suite that ended without a result crashed: that is one failed test.
fn close(suites: &mut [Suite], reported: bool) {
    if let (false, Some(suite)) = (reported, suites.last_mut()) {
        suite.add(Count::Failed);
        suite.note = "ended without a result".into();
    }
}

/// The name of the suite that starts with this line, if one does.
fn started(line: &str) -> Option<String> {
    if let Some(name) = line.strip_prefix("Doc-tests ") {
        return Some(format!("rust doc {name}"));
    }
    // Running unittests src/lib.rs (target/debug/deps/polyvirt-0123456789abcdef)
    let (source, program) = line.strip_prefix("Running ")?.split_once(" (")?;
    let source = source.strip_prefix("unittests ").unwrap_or(source);
    let file = program.trim_end_matches(')').rsplit('/').next()?;
    let name = file.rsplit_once('-').map_or(file, |(name, _)| name);
    Some(format!("rust {name} {source}"))
}

/// Adds `ok. 3 passed; 0 failed; 1 ignored; ...`.
fn add(suite: &mut Suite, result: &str) {
    let counts = result.split_once(". ").map_or("", |(_, counts)| counts);
    for count in counts.split("; ") {
        let Some((number, kind)) = count.split_once(' ') else {
            continue;
        };
        let number: usize = number.parse().unwrap_or(0);
        match kind {
            "passed" => suite.passed += number,
            "failed" => suite.failed += number,
            "ignored" => suite.skipped += number,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{failures, suites};

    const OUTPUT: &str = "\
   Compiling polyvirt v0.1.0
     Running unittests src/lib.rs (target/debug/deps/polyvirt_wire-3d4)
running 2 tests
test result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s
     Running tests/golden.rs (target/debug/deps/golden-77aa)
running 1 test
     Running unittests src/main.rs (target/debug/deps/xtask-00ff)
test result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s
   Doc-tests polyvirt
test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s
test result: FAILED. 1 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s
";

    #[test]
    fn failed_tests_are_heard() {
        let text = "test one ... FAILED\n\nfailures:\n\n---- one stdout ----\n\nError: no room\nstack backtrace:\n   \
                    0: core::panicking::panic_fmt\n             at ./src/lib.rs:1\n\n\nfailures:\n    one\n\n\
                    test result: FAILED. 0 passed";
        assert_eq!(failures(text), "---- one stdout ----\nError: no room\n");
    }

    #[test]
    fn results_are_counted_by_suite_and_a_crash_counts_as_a_failure() {
        let counts: Vec<_> = suites(OUTPUT)
            .into_iter()
            .map(|suite| (suite.name, suite.passed, suite.failed, suite.skipped))
            .collect();
        assert_eq!(
            counts,
            [
                ("rust polyvirt_wire src/lib.rs".into(), 2, 0, 1),
                ("rust golden tests/golden.rs".into(), 0, 1, 0),
                ("rust doc polyvirt".into(), 4, 1, 0),
            ]
        );
    }
}
