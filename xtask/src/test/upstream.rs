//! The suites of what exists for libvirt, each as one suite of the run.

use clap::ValueEnum;

use crate::c_library::{self, CLibrary};
use crate::report::{Outcome, Report};
use crate::upstream::{Suite, compare};

/// Runs every suite beside stock libvirt and on ours.
pub(super) fn run(report: &mut Report) {
    let mut built: Option<CLibrary> = None;
    report.step("c library for upstream", || {
        let library = built.insert(c_library::build()?);
        Ok(Outcome::Passed(library.summary()))
    });
    let Some(library) = built else {
        return;
    };
    for &suite in Suite::value_variants() {
        report.step(&format!("upstream {suite}"), || {
            let comparison = compare(suite, Some(&library))?;
            eprint!("{}", comparison.details());
            Ok(Outcome::Suites(vec![comparison.counted()]))
        });
    }
}
