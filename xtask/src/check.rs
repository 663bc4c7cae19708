//! `check`: everything that can be judged without running a test.

use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::ValueEnum;

use crate::generate;
use crate::packages::Group;
use crate::paths;
use crate::report::{Outcome, Report};
use crate::setup;
use crate::sh::{cargo, sh};

/// One thing to check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Step {
    /// The sources are formatted.
    Fmt,
    /// The generated files are what the specification says.
    Generated,
    /// The documents say what is true of the specification.
    Docs,
    /// The specification states what has been published, where those facts are at hand.
    Facts,
    /// No lint complains.
    Clippy,
    /// The API documentation builds without a warning.
    Rustdoc,
    /// Dependencies have licences we may ship, from sources we know.
    Deny,
}

/// What to do when cargo-deny is not there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum WithoutDeny {
    /// Build it, which takes minutes.
    Install,
    /// Leave the step out, and say so.
    Skip,
}

/// Runs `steps`, all of them when none is named.
pub(crate) fn command(steps: &[Step]) -> Result<ExitCode> {
    setup::ensure(&[Group::Build])?;
    let mut report = Report::default();
    let all = Step::value_variants();
    run(
        &mut report,
        if steps.is_empty() { all } else { steps },
        WithoutDeny::Install,
    );
    println!("\n{}\n{}", report.table(), report.summary());
    Ok(report.exit_code())
}

/// Runs `steps` into `report`.
pub(crate) fn run(report: &mut Report, steps: &[Step], without_deny: WithoutDeny) {
    for step in steps {
        let name = step
            .to_possible_value()
            .map_or(String::new(), |value| format!("check {}", value.get_name()));
        report.step(&name, || step.run(without_deny));
    }
}

impl Step {
    fn run(self, without_deny: WithoutDeny) -> Result<Outcome> {
        match self {
            Self::Fmt => fmt(),
            Self::Generated => generator(&["generate", "--check"]),
            Self::Docs => docs(),
            Self::Facts => facts(),
            Self::Clippy => clippy(),
            Self::Rustdoc => rustdoc(),
            Self::Deny => deny(without_deny),
        }
    }
}

fn passed() -> Outcome {
    Outcome::Passed(String::new())
}

fn fmt() -> Result<Outcome> {
    cargo()
        .args(["fmt", "--all", "--", "--check", "--color=never"])
        .run("fmt")?;
    Ok(passed())
}

fn generator(args: &[&str]) -> Result<Outcome> {
    if generate::run(args) == ExitCode::SUCCESS {
        return Ok(passed());
    }
    bail!(
        "`cargo xtask {}` found something, see above",
        args.join(" ")
    )
}

/// Nothing lacks documentation, and none of it is stock libvirt's, where that is installed.
fn docs() -> Result<Outcome> {
    let stock = Path::new("/usr/share/libvirt/api");
    if !stock.is_dir() {
        return generator(&["doc-check"]);
    }
    generator(&["doc-check", &stock.to_string_lossy()])
}

/// Published facts lie beside the checkout, or where `POLYVIRT_FACTS` says.
fn facts() -> Result<Outcome> {
    let folder = env::var_os("POLYVIRT_FACTS")
        .map_or_else(|| paths::root().join("../shared/facts"), PathBuf::from);
    if !folder.is_dir() {
        let why = "no published facts at hand; POLYVIRT_FACTS names their folder";
        return Ok(Outcome::Skipped(why.into()));
    }
    generator(&["facts", &folder.to_string_lossy()])
}

fn clippy() -> Result<Outcome> {
    cargo()
        .args([
            "clippy",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ])
        .run("clippy")?;
    Ok(passed())
}

fn rustdoc() -> Result<Outcome> {
    cargo()
        .args(["doc", "--workspace", "--no-deps"])
        .env("RUSTDOCFLAGS", "-D warnings")
        .run("rustdoc")?;
    Ok(passed())
}

fn deny(without: WithoutDeny) -> Result<Outcome> {
    if !sh("cargo-deny").arg("--version").succeeds() {
        if without == WithoutDeny::Skip {
            return Ok(Outcome::Skipped(
                "cargo-deny is not installed; `cargo xtask check deny` builds it".into(),
            ));
        }
        cargo()
            .args(["install", "--locked", "cargo-deny"])
            .run("cargo-deny-install")?;
    }
    // Advisories are left out: they come from a data base that changes by the day, and the same
    // commit must give the same answer tomorrow.
    cargo()
        .args(["deny", "check", "bans", "licenses", "sources"])
        .run("cargo-deny")?;
    Ok(passed())
}
