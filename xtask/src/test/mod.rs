//! `test`: every check and every suite, closed by one line that counts them all.

mod c;
mod installed;
mod parity;
pub(crate) mod python;
pub(crate) mod python_packages;
mod readme;
mod rust;
mod upstream;

use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::ValueEnum;

use crate::c_library::{self, CLibrary};
use crate::check::{self, Step, WithoutDeny};
use crate::packages::Group;
use crate::report::{Outcome, Report};
use crate::{conformance, guests, languages, setup};

/// A part of the whole that can be run alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Part {
    /// What `check` does.
    Check,
    /// The Rust crates' own tests, those in their documentation too.
    Rust,
    /// The C library: what it exports, and the C programs in tests/c.
    C,
    /// The Python package: tests/python.
    Python,
    /// The Go package: bindings/go, and a module that uses it.
    Go,
    /// The Java package: bindings/java/src/test, and a project that uses it.
    Java,
    /// The GObject library: bindings/gobject/tests, and its examples.
    Gobject,
    /// The Perl package: bindings/perl/t.
    Perl,
    /// The OCaml package: tests/ocaml, and a project that uses it.
    Ocaml,
    /// The same conversations with stock libvirt and with ours: tests/parity.
    Parity,
    /// The conformance cases in C, on our library and on stock libvirt, and in every language: tests/conformance.
    Conformance,
    /// The suites of what exists for libvirt, on our C library as on stock libvirt.
    Upstream,
    /// The quick starts of the README.
    Readme,
}

/// Runs `parts`, all of them when none is named.
pub(crate) fn command(parts: &[Part]) -> Result<ExitCode> {
    let mut needed = vec![
        Group::Build,
        Group::Guests,
        Group::Test,
        Group::Peers,
        Group::Upstream,
    ];
    needed.extend(languages::ALL.iter().flat_map(|language| language.groups));
    setup::ensure(&needed)?;
    let all = Part::value_variants();
    let mut report = Report::default();
    for part in if parts.is_empty() { all } else { parts } {
        part.run(&mut report);
    }
    println!("\n{}\n{}", report.table(), report.summary());
    Ok(report.exit_code())
}

impl Part {
    fn run(self, report: &mut Report) {
        match self {
            Self::Check => check::run(report, Step::value_variants(), WithoutDeny::Skip),
            Self::Rust => report.step("rust", rust::run),
            Self::C => c_part(report),
            Self::Python => language(report, "python"),
            Self::Go => language(report, "go"),
            Self::Java => language(report, "java"),
            Self::Gobject => language(report, "gobject"),
            Self::Perl => language(report, "perl"),
            Self::Ocaml => language(report, "ocaml"),
            Self::Parity => report.step("parity", parity::run),
            Self::Conformance => conformance::part(report),
            Self::Upstream => upstream::run(report),
            Self::Readme => report.step("readme", readme::run),
        }
    }
}

/// What tests the package of a language.
fn language(report: &mut Report, name: &str) {
    match languages::named(name) {
        Some(language) => {
            (language.test)(report);
            report.step(&format!("{name}, with a guest"), || guests::test(language));
        }
        None => report.step(name, || bail!("there is no language `{name}`")),
    }
}

fn c_part(report: &mut Report) {
    let mut built: Option<CLibrary> = None;
    report.step("c library", || {
        let library = built.insert(c_library::build()?);
        library.require_exact_exports()?;
        Ok(Outcome::Passed(library.summary()))
    });
    // Without a library there is nothing to run, and that already counts as failed. With one that
    // exports too little the programs still tell something.
    if let Some(library) = built {
        report.step("c", || c::run(&library));
        report.step("c with sanitizer", || c::run_with_sanitizer(&library));
        report.step("c installed", || installed::run(&library));
        report.step("c under valgrind", || c::run_under_valgrind(&library));
    }
}
