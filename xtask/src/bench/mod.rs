//! `bench`: our calls against stock libvirt's, on the same machine, in turns.
//!
//! The programs in tests/bench measure; here they are built against both sides, run pinned to one
//! processor in alternating order, and compared by their medians over all rounds.

mod documents;
mod programs;
mod results;

use std::collections::BTreeSet;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, ValueEnum};

use crate::packages::Group;
use crate::sh::sh;
use crate::{progress, setup};
use programs::{Language, Program};
use results::Results;

/// How to measure.
#[derive(Args)]
pub(crate) struct Options {
    /// Only these languages.
    #[arg(value_enum)]
    languages: Vec<Language>,
    /// How often each program runs.
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
    /// Prints JSON, one object a call, instead of tables.
    #[arg(long)]
    json: bool,
}

/// Builds, measures and prints.
pub(crate) fn command(options: &Options) -> Result<ExitCode> {
    setup::ensure(&[Group::Build, Group::Peers])?;
    let (programs, _) = progress::during("building", || build(&options.languages));
    let programs = programs?;
    let cpu = first_allowed_cpu()?;
    let mut results = Results::default();
    for round in 0..options.rounds {
        let what = format!("round {} of {}", round + 1, options.rounds);
        let (measured, _) =
            progress::during(&what, || measure(&programs, round, &cpu, &mut results));
        measured?;
    }
    if options.json {
        println!("{}", results.json()?);
    } else {
        print!("{}", results.tables());
    }
    Ok(ExitCode::SUCCESS)
}

/// The programs of `languages`, of all when none is named, and of those they are compared with.
fn build(languages: &[Language]) -> Result<Vec<Program>> {
    let all = Language::value_variants();
    let named = if languages.is_empty() { all } else { languages };
    let wanted: BTreeSet<Language> = named.iter().flat_map(|l| [*l, l.peer()]).collect();
    let mut programs = Vec::new();
    for language in wanted {
        programs.extend(language.programs()?);
    }
    Ok(programs)
}

/// Runs every program once. Every other round goes backwards, so that none always follows the
/// same one.
fn measure(programs: &[Program], round: u32, cpu: &str, results: &mut Results) -> Result<()> {
    let mut order: Vec<&Program> = programs.iter().collect();
    if round % 2 == 1 {
        order.reverse();
    }
    for program in order {
        let lines = sh("taskset")
            .args(["--cpu-list", cpu])
            .args(&program.command)
            .read()
            .with_context(|| format!("{} against {}", program.language, program.side))?;
        results.add(program, &lines)?;
    }
    Ok(())
}

/// The first processor that this process may run on.
fn first_allowed_cpu() -> Result<String> {
    let status =
        std::fs::read_to_string("/proc/self/status").context("cannot read /proc/self/status")?;
    let list = status
        .lines()
        .find_map(|line| line.strip_prefix("Cpus_allowed_list:"))
        .context("/proc/self/status has no list of allowed processors")?;
    let first = list.trim().split(['-', ',']).next().unwrap_or("0");
    Ok(first.to_owned())
}
