//! The Rust suites: `cargo test`, with its results counted.

use anyhow::Result;

use crate::report::{Count, Outcome, Suite};
use crate::sh::cargo;

/// Runs the tests of all crates.
pub(super) fn run() -> Result<Outcome> {
    let log = cargo()
        .args(["test", "--workspace", "--no-fail-fast", "--color=never"])
        .log("cargo-test")?;
    let suites = suites(&log.text);
    let failed = suites.iter().any(|suite| suite.failed > 0);
    if failed {
        let names = log.text.lines().filter(|line| line.ends_with("... FAILED"));
        names.for_each(|name| eprintln!("{name}"));
        if let Err(error) = log.require_success() {
            eprintln!("{error:#}");
        }
    } else {
        // Fails without a failed test when something did not build.
        log.require_success()?;
    }
    Ok(Outcome::Suites(suites))
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
    use super::suites;

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
