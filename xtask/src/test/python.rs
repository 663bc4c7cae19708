//! The Python suite: pytest over tests/python, on the wheel as users install it.

use std::path::Path;

use anyhow::{Context, Result};

use crate::paths;
use crate::python;
use crate::report::{Outcome, Suite};
use crate::sh::sh;

/// The test runner; a new major version may change its closing line.
const PYTEST: &str = "pytest>=8,<10";

/// What checks the stubs.
const MYPY: &str = "mypy>=1.10,<3";
const PYRIGHT: &str = "basedpyright>=1.20,<2";

/// Builds the wheel, installs it, and runs the tests on it.
pub(crate) fn run() -> Result<Outcome> {
    pytest("python", "tests/python", None)
}

/// The conformance tests on the wheel, which write how each case ended to `results`.
pub(crate) fn conformance(results: &Path) -> Result<Outcome> {
    pytest(
        "python conformance",
        "tests/conformance/python",
        Some(results),
    )
}

fn pytest(name: &str, tests: &str, results: Option<&Path>) -> Result<Outcome> {
    let venv = python::with_our_wheel("test", &[PYTEST, MYPY, PYRIGHT])?;
    let mut pytest = sh(venv.python())
        .args(["-m", "pytest", "-q", "-p", "no:cacheprovider", "--color=no"])
        .arg(paths::root().join(tests))
        .env("PYTHONDONTWRITEBYTECODE", "1");
    if let Some(results) = results {
        pytest = pytest.env("POLYVIRT_CONFORMANCE_RESULTS", results);
    }
    let log = pytest.log(&name.replace(' ', "-"))?;
    let suite = suite(name, &log.text);
    if suite.as_ref().is_some_and(|suite| suite.failed > 0) {
        eprintln!("{}", log.text.trim_end());
    } else {
        // Fails without a failed test when there was none to run.
        log.require_success()?;
    }
    let suite = suite.context("pytest closed without counting its tests")?;
    Ok(Outcome::Suites(vec![suite]))
}

/// Reads the closing line: `1 failed, 12 passed, 2 skipped in 0.34s`.
fn suite(name: &str, text: &str) -> Option<Suite> {
    let line = text.lines().rev().find(|line| line.contains(" in "))?;
    let (counts, _) = line.split_once(" in ")?;
    let mut suite = Suite::new(name);
    for count in counts.trim_matches(['=', ' ']).split(", ") {
        let (number, kind) = count.split_once(' ')?;
        let number: usize = number.parse().ok()?;
        match kind {
            "passed" | "xpassed" => suite.passed += number,
            "failed" | "error" | "errors" => suite.failed += number,
            "skipped" | "xfailed" | "deselected" => suite.skipped += number,
            _ => {}
        }
    }
    Some(suite)
}

#[cfg(test)]
mod tests {
    use super::suite;

    #[test]
    fn the_closing_line_is_counted() {
        let text = "....\n1 failed, 12 passed, 2 skipped, 1 warning, 1 error in 0.34s\n";
        let suite = suite("python", text).unwrap();
        assert_eq!((suite.passed, suite.failed, suite.skipped), (12, 2, 2));
        assert!(super::suite("python", "no tests ran in 0.01s").is_none());
        assert!(super::suite("python", "Segmentation fault").is_none());
    }
}
