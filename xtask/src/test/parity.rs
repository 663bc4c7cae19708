//! The conversations in tests/parity: held with stock libvirt where it is the release they were recorded from, and with ours.
//! The lives of guests and the networks in tests/stock: under stock libvirtd and under ours.

use anyhow::{Context, Result};

use crate::c_library::{self, Profile};
use crate::paths;
use crate::python::SYSTEM;
use crate::report::{Outcome, Suite};
use crate::sh::sh;

/// The release whose answers are recorded, as its Python package tells it.
const RECORDED: &str = "9000000";

/// Stock libvirt has to answer as recorded, and ours too.
pub(super) fn run() -> Result<Outcome> {
    let ours = hold("parity", &["--build"])?;
    let lives = beside("lives of guests", "lives")?;
    let networks = beside("networks beside stock", "networks")?;
    let reach = beside("firewalls beside stock", "reach")?;
    let version = sh(SYSTEM)
        .args(["-c", "import libvirt; print(libvirt.getVersion())"])
        .log("parity-version")?;
    let stock = if version.text.trim() == RECORDED {
        hold("parity with stock", &[])?
    } else {
        let mut suite = Suite::new("parity with stock");
        suite.skipped = 1;
        "there is no stock libvirt 9.0.0".clone_into(&mut suite.note);
        suite
    };
    Ok(Outcome::Suites(vec![ours, stock, lives, networks, reach]))
}

/// What happens to guests or networks, beside a stock libvirtd; skipped where there is none to run.
fn beside(name: &str, subject: &str) -> Result<Suite> {
    let library = c_library::build_as(Profile::Dev)?;
    let log = sh(SYSTEM)
        .arg(paths::root().join("tests/stock/compare.py"))
        .arg(subject)
        .arg(&library.folder)
        .log(name)?;
    if log.status.code() == Some(77) {
        let mut suite = Suite::new(name);
        suite.skipped = 1;
        "there is no stock libvirtd to run".clone_into(&mut suite.note);
        return Ok(suite);
    }
    let suite = suite(name, &log.text).context("the comparison closed without a count")?;
    if suite.failed > 0 {
        eprintln!("{}", log.text.trim_end());
    }
    Ok(suite)
}

fn hold(name: &str, options: &[&str]) -> Result<Suite> {
    let log = sh(SYSTEM)
        .arg(paths::root().join("tests/parity/check.py"))
        .args(options)
        .log(name)?;
    let suite = suite(name, &log.text).context("the conversations closed without a count")?;
    if suite.failed > 0 {
        eprintln!("{}", log.text.trim_end());
    }
    Ok(suite)
}

/// Reads the closing line: `822 passed, 0 failed`.
fn suite(name: &str, text: &str) -> Option<Suite> {
    let (passed, failed) = text.lines().next_back()?.split_once(" passed, ")?;
    let mut suite = Suite::new(name);
    suite.passed = passed.parse().ok()?;
    suite.failed = failed.strip_suffix(" failed")?.parse().ok()?;
    Some(suite)
}

#[cfg(test)]
mod tests {
    use super::suite;

    #[test]
    fn the_closing_line_is_counted() {
        let suite = suite("parity", "60-connection.txt: > x\n\n820 passed, 2 failed\n").unwrap();
        assert_eq!((suite.passed, suite.failed), (820, 2));
        assert!(super::suite("parity", "Traceback").is_none());
    }
}
