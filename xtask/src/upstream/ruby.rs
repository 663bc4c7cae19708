//! The tests of ruby-libvirt, on Debian's package.

use std::path::PathBuf;

use anyhow::Result;

use super::fetch;
use super::side::Side;
use super::verdicts::{Verdict, Verdicts};
use crate::sh::sh;

/// Every test is a program; what it checks stands on lines of their own.
const RUN: &str = "for test in test_*.rb; do \
    [ $test = test_utils.rb ] || { echo \"began $test\"; ruby -I . $test; }; done";

pub(super) fn run(side: &Side<'_>) -> Result<Verdicts> {
    let source = fetch::debian_source("ruby-libvirt", Some("ruby-libvirt"))?;
    side.require(&module()?)?;
    let run = side
        .sh("sh")
        .args(["-c", RUN])
        .dir(&source.join("tests"))
        .env("RUBY_LIBVIRT_TEST_URI", "test:///default");
    Verdicts::read(&side.log("ruby", run)?, reader())
}

/// The file of the module that is linked to libvirt.
fn module() -> Result<PathBuf> {
    let find = "puts $LOADED_FEATURES.grep(/_libvirt\\.so$/)";
    let path = sh("ruby").args(["-rlibvirt", "-e", find]).read()?;
    Ok(PathBuf::from(path.trim()))
}

/// Reads `began FILE`, then `OK: WHAT succeeded`, `FAIL: WHAT expected to ...` and the like.
fn reader() -> impl FnMut(&str, &mut Verdicts) {
    let mut file = String::new();
    move |line, verdicts| {
        if let Some(name) = line.strip_prefix("began ") {
            name.clone_into(&mut file);
            return;
        }
        for (mark, verdict) in [
            ("OK: ", Verdict::Passed),
            ("FAIL: ", Verdict::Failed),
            ("SKIPPED: ", Verdict::Skipped),
        ] {
            if let Some(said) = line.strip_prefix(mark) {
                verdicts.add(&format!("{file} {}", what(said)), verdict);
            }
        }
    }
}

/// What was checked, without how it went.
fn what(said: &str) -> &str {
    [" succeeded", " threw ", " expected to ", " does not exist"]
        .into_iter()
        .filter_map(|mark| said.find(mark))
        .min()
        .map_or(said, |end| &said[..end])
}

#[cfg(test)]
mod tests {
    use super::super::verdicts::{Verdict, tests::of};

    #[test]
    fn a_check_has_one_name_however_it_went() {
        let text = "began test_a.rb\nOK: connect.version no args succeeded\n\
                    FAIL: connect.version no args expected to succeed, threw X: y\n\
                    SKIPPED: connect.nothing does not exist\n";
        let wanted = [
            ("test_a.rb connect.nothing", Verdict::Skipped),
            ("test_a.rb connect.version no args", Verdict::Passed),
            ("test_a.rb connect.version no args (2)", Verdict::Failed),
        ];
        assert_eq!(
            of(text, super::reader()),
            wanted.map(|(test, verdict)| (test.to_owned(), verdict))
        );
    }
}
