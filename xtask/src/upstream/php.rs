//! The tests of libvirt-php, built from Debian's source: its package for PHP 8 holds no module.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::fetch;
use super::side::Side;
use super::verdicts::{Verdict, Verdicts};
use crate::sh::sh;

/// Runs every test as the project's own script does, and says how each ended.
const RUN: &str = "for test in test-*.phpt; do \
    php -n -d extension_dir=../src/.libs -d extension=libvirt-php.so \"$test\"; \
    echo \"ended $? $test\"; done";

/// What stands in for a disk in the tests' documents.
const DISK: &str = "/tmp/test-libvirt-php.tmp";

pub(super) fn run(side: &Side<'_>) -> Result<Verdicts> {
    let source = fetch::debian_source("libvirt-php", None)?;
    build(&source)?;
    side.require(&source.join("src/.libs/libvirt-php.so"))?;
    let is_new = !Path::new(DISK).exists();
    fs::write(DISK, "").with_context(|| format!("cannot write {DISK}"))?;
    let run = side
        .sh("sh")
        .args(["-c", RUN])
        .dir(&source.join("tests"))
        // The tests open whatever is the default.
        .env("LIBVIRT_DEFAULT_URI", "test:///default");
    let log = side.log("php", run);
    if is_new {
        fs::remove_file(DISK).with_context(|| format!("cannot remove {DISK}"))?;
    }
    Verdicts::read(&log?, reader())
}

/// Builds the module, once.
fn build(source: &Path) -> Result<()> {
    if source.join("tests/functions.phpt").exists() {
        return Ok(());
    }
    sh("./configure")
        // It only makes documentation.
        .arg("XSLTPROC=/bin/true")
        .dir(source)
        .run("configure-php")?;
    sh("make")
        .args(["-C", "src"])
        .dir(source)
        .run("build-php")?;
    sh("make")
        .args(["-C", "tests", "functions.phpt"])
        .dir(source)
        .run("build-php-tests")?;
    Ok(())
}

/// Reads `Test NAME skipped. Why` and `ended STATUS NAME`.
fn reader() -> impl FnMut(&str, &mut Verdicts) {
    let mut skipped = false;
    move |line, verdicts| {
        if line.starts_with("Test ") {
            skipped = line.to_ascii_lowercase().contains(" skipped");
        } else if let Some((status, test)) = line
            .strip_prefix("ended ")
            .and_then(|rest| rest.split_once(' '))
        {
            let verdict = match status {
                "0" if !skipped => Verdict::Passed,
                "0" | "77" => Verdict::Skipped,
                _ => Verdict::Failed,
            };
            verdicts.add(test, verdict);
            skipped = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::verdicts::{Verdict, tests::of};

    #[test]
    fn a_test_that_says_it_was_skipped_did_not_pass() {
        let text = "Test a skipped. Possibly not supported\nended 0 a\n\
                    Test b has been completed successfully\nended 0 b\n[Error 1 in c] no\nended 1 c\n";
        let wanted = [
            ("a", Verdict::Skipped),
            ("b", Verdict::Passed),
            ("c", Verdict::Failed),
        ];
        assert_eq!(
            of(text, super::reader()),
            wanted.map(|(test, verdict)| (test.to_owned(), verdict))
        );
    }
}
