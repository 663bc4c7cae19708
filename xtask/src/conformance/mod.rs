//! `conformance`: the cases of `tests/conformance` in every language, and what they say function by function.

mod c;
mod daemon;
mod record;
mod results;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Args;
use polyvirt_generators::cli;
use polyvirt_generators::conformance::report::{self, Run};
use polyvirt_generators::model::Model;
use polyvirt_generators::targets::conformance::page;

use self::daemon::Daemon;
use crate::languages::{self, Language};
use crate::packages::Group;
use crate::report::{Outcome, Report};
use crate::table::{Align, Table};
use crate::{paths, setup};

/// What to run, and what to make of it.
#[derive(Args)]
pub(crate) struct Options {
    /// Only these languages (`c` for C); all when none is named.
    languages: Vec<String>,
    /// Runs the cases on stock libvirt too, which has to answer as written.
    #[arg(long)]
    stock: bool,
    /// Compiles our library fast instead of to fast code, for trying things out.
    #[arg(long)]
    dev: bool,
    /// Writes what the page says as JSON to this file.
    #[arg(long)]
    json: Option<PathBuf>,
    /// Writes the page with all tables to this file.
    #[arg(long)]
    html: Option<PathBuf>,
    /// Fills in the answers that are written `?`, from stock libvirt and ours.
    #[arg(long, conflicts_with_all = ["json", "html"])]
    record: bool,
}

/// Runs the cases, and says how they ended.
pub(crate) fn command(options: &Options) -> Result<ExitCode> {
    setup::ensure(&needed(options)?)?;
    let _daemon = Daemon::start()?;
    if options.record {
        return record::command(c::profile(options.dev));
    }
    let model = model()?;
    let mut report = Report::default();
    let mut runs = Vec::new();
    if wants(options, "c") {
        let profile = c::profile(options.dev);
        run(&mut report, &mut runs, "c", "C", |file| {
            c::ours(profile, file)
        });
    }
    if options.stock {
        run(&mut report, &mut runs, "stock", "Stock libvirt", c::stock);
    }
    let wanted = languages::ALL.iter().filter(|l| wants(options, l.name));
    run_languages(&mut report, &mut runs, wanted);
    let told = report::report(&model, &runs);
    if let Some(file) = &options.html {
        std::fs::write(file, page(&told))
            .with_context(|| format!("cannot write {}", file.display()))?;
    }
    if let Some(file) = &options.json {
        std::fs::write(file, serde_json::to_string_pretty(&told)?)
            .with_context(|| format!("cannot write {}", file.display()))?;
    }
    println!("\n{}\n{}", counts(&told), report.summary());
    Ok(report.exit_code())
}

/// The cases in C on both libraries, and in every language.
pub(crate) fn part(report: &mut Report) {
    let mut runs = Vec::new();
    report.step("conformance cases", || {
        let model = model()?;
        let unrecorded = record::unrecorded(&model);
        if let Some(first) = unrecorded.first() {
            bail!("{first}: nobody has recorded what this answers");
        }
        Ok(Outcome::Passed(format!(
            "{} cases",
            model.suite.cases.len()
        )))
    });
    let _daemon = match Daemon::start() {
        Ok(daemon) => daemon,
        Err(error) => return report.step("conformance daemon", || Err(error)),
    };
    let profile = c::profile(false);
    run(report, &mut runs, "c", "C", |file| c::ours(profile, file));
    run(report, &mut runs, "stock", "Stock libvirt", c::stock);
    run_languages(report, &mut runs, languages::ALL.iter());
}

fn run_languages<'a>(
    report: &mut Report,
    runs: &mut Vec<Run>,
    languages: impl Iterator<Item = &'a Language>,
) {
    for language in languages {
        if let Some(conformance) = language.conformance {
            run(report, runs, language.name, language.title, conformance);
        }
    }
}

fn model() -> Result<Model> {
    cli::load(paths::root(), None, false).map_err(|said| anyhow::anyhow!(said))
}

fn wants(options: &Options, language: &str) -> bool {
    options.languages.is_empty() || options.languages.iter().any(|l| l == language)
}

fn needed(options: &Options) -> Result<Vec<Group>> {
    let mut groups = vec![Group::Build, Group::Peers];
    for name in &options.languages {
        match languages::named(name) {
            Some(language) => groups.extend(language.groups),
            None if name == "c" => {}
            None => bail!("there is no language `{name}`"),
        }
    }
    if options.languages.is_empty() {
        groups.extend(languages::ALL.iter().flat_map(|l| l.groups));
    }
    Ok(groups)
}

fn run(
    report: &mut Report,
    runs: &mut Vec<Run>,
    name: &str,
    title: &str,
    work: impl FnOnce(&Path) -> Result<Outcome>,
) {
    let step = format!("conformance {name}");
    report.step(&step, || {
        let file = results::file(name)?;
        let outcome = work(&file)?;
        runs.push(Run {
            name: name.to_owned(),
            title: title.to_owned(),
            ended: results::read(&file)?,
        });
        Ok(outcome)
    });
}

/// What there is to say of each language.
fn counts(report: &report::Report) -> String {
    let mut table = Table::new(&[
        ("language", Align::Left),
        ("reachable", Align::Right),
        ("by rule", Align::Right),
        ("by hand", Align::Right),
        ("absent", Align::Right),
        ("tested", Align::Right),
        ("cases ok", Align::Right),
        ("failed", Align::Right),
        ("skipped", Align::Right),
    ]);
    for language in &report.languages {
        table.row([
            language.title.clone(),
            language.reachable.clone(),
            language.by_rule.to_string(),
            language.manual.to_string(),
            language.absent.to_string(),
            language.tested.to_string(),
            language.ok.to_string(),
            language.failed.to_string(),
            language.skipped.to_string(),
        ]);
    }
    let differ = report.exercised - report.same;
    format!(
        "{table}\n{} functions, {} of them C's own plumbing; {} called by {} cases, {} of them only to be refused; stock libvirt answers the same to {}, \
         and to {differ} something else, or has them not",
        report.functions_in_all,
        report.plumbing,
        report.exercised,
        report.cases.len(),
        report.refused,
        report.same,
    )
}
