//! `upstream`: the test suites of what exists for libvirt, run beside stock libvirt and on ours.
//!
//! A suite is fetched as its users get it, and what is tested is built against stock libvirt once.
//! It then runs twice, without a change: as it is, and with our library found first
//! (`LD_LIBRARY_PATH`). What a test says in the first run is what it has to say in the second,
//! failures included: some tests need a daemon or a host that is not here.

mod comparison;
mod fetch;
mod go;
mod perl;
mod php;
mod python;
mod ruby;
mod side;
mod suite;
mod verdicts;
mod virt;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Result};
use clap::{Args, ValueEnum};

use crate::c_library::{self, CLibrary, Profile};
use crate::packages::Group;
use crate::{progress, setup};
use comparison::Comparison;
use fetch::Unreachable;
pub(crate) use go::{MEANT as GO_MEANT, VERSION as GO_VERSION};
use side::Side;
pub(crate) use suite::Suite;
use verdicts::Verdicts;

/// What to run.
#[derive(Args)]
pub(crate) struct Options {
    /// Only these suites.
    #[arg(value_enum)]
    suites: Vec<Suite>,
    /// Prints JSON, one object a suite, instead of a table.
    #[arg(long)]
    json: bool,
    /// Runs beside stock libvirt only.
    #[arg(long)]
    stock_only: bool,
    /// Takes the C library as `build-c --dev` makes it.
    #[arg(long)]
    dev: bool,
}

/// Runs the suites and prints how ours compares; fails when a test is worse off with ours.
pub(crate) fn command(options: &Options) -> Result<ExitCode> {
    setup::ensure(&[Group::Build, Group::Peers, Group::Upstream])?;
    let library = if options.stock_only {
        None
    } else {
        let profile = if options.dev {
            Profile::Dev
        } else {
            Profile::Release
        };
        let (library, _) =
            progress::during("building the C library", || c_library::build_as(profile));
        Some(library?)
    };
    let all = Suite::value_variants();
    let named = if options.suites.is_empty() {
        all
    } else {
        &options.suites
    };
    let comparisons: Vec<Comparison> = named
        .iter()
        .map(|&suite| compare(suite, library.as_ref()))
        .collect::<Result<_>>()?;
    if options.json {
        println!("{}", comparison::json(&comparisons)?);
    } else {
        print!("{}", comparison::table(&comparisons));
    }
    Ok(if comparisons.iter().all(Comparison::is_equal) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Runs a suite on both sides, or on stock libvirt alone when there is no library of ours.
///
/// # Errors
/// When it cannot be built or run. That it cannot be had is no error: it is skipped.
pub(crate) fn compare(suite: Suite, library: Option<&CLibrary>) -> Result<Comparison> {
    let stock = match run(suite, &Side::Stock) {
        Ok(stock) => stock,
        Err(error) => {
            let unreachable = error.downcast_ref::<Unreachable>().map(ToString::to_string);
            return unreachable
                .map(|why| Comparison::skipped(suite, why))
                .ok_or(error);
        }
    };
    let ours = library
        .map(|library| run(suite, &Side::Ours(library)))
        .transpose()?;
    Ok(Comparison::new(suite, &stock, ours.as_ref()))
}

/// The sources of Sys::Virt with their tests; or why they cannot be had.
///
/// # Errors
/// When they cannot be unpacked.
pub(crate) fn perl_tests() -> Result<Result<PathBuf, String>> {
    reached(fetch::debian_source(
        "libsys-virt-perl",
        Some("libsys-virt-perl"),
    ))
}

/// The sources of the Go module with their tests; or why they cannot be had.
///
/// # Errors
/// When they cannot be copied.
pub(crate) fn go_tests() -> Result<Result<PathBuf, String>> {
    reached(go::source())
}

/// Tells what a registry does not give from what went wrong.
fn reached(folder: Result<PathBuf>) -> Result<Result<PathBuf, String>> {
    match folder {
        Ok(folder) => Ok(Ok(folder)),
        Err(error) => match error.downcast_ref::<Unreachable>() {
            Some(why) => Ok(Err(why.to_string())),
            None => Err(error),
        },
    }
}

fn run(suite: Suite, side: &Side<'_>) -> Result<Verdicts> {
    let what = format!("{suite} on {side}");
    let (verdicts, took) = progress::during(&what, || suite.run(side));
    let verdicts = verdicts.with_context(|| format!("{what} cannot be run"))?;
    say(&what, &verdicts, took);
    Ok(verdicts)
}

/// A sign of life that leaves standard output to the results.
fn say(what: &str, verdicts: &Verdicts, took: Duration) {
    let counts = verdicts.counts();
    eprintln!(
        "{what}: {} passed, {} failed, {} skipped ({:.1} s)",
        counts.passed,
        counts.failed,
        counts.skipped,
        took.as_secs_f64()
    );
}
