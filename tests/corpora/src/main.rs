//! The table of what our code makes of published documents.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;
use polyvirt_corpora::{Index, Verdict, default_folder, measure_of, run};
use serde::Serialize;

/// Puts the documents of a corpus to our code and prints how many came out as they should.
#[derive(Parser)]
#[command(name = "cargo xtask corpora", bin_name = "cargo xtask corpora")]
struct Options {
    /// The folder of the corpus; `../shared/corpora` beside the checkout when none is named.
    folder: Option<PathBuf>,
    /// Only these suites.
    #[arg(long)]
    suite: Vec<String>,
    /// Only cases whose name contains this.
    #[arg(long)]
    case: Option<String>,
    /// Only cases of this architecture.
    #[arg(long)]
    arch: Option<String>,
    /// Prints JSON.
    #[arg(long)]
    json: bool,
    /// Prints why each failed case failed.
    #[arg(long, short)]
    verbose: bool,
}

#[derive(Serialize)]
struct Report<'i> {
    suites: Vec<Row<'i>>,
}

#[derive(Serialize)]
struct Row<'i> {
    suite: &'i str,
    passed: usize,
    total: usize,
    failed: Vec<&'i str>,
}

fn main() -> Result<ExitCode> {
    let options = Options::parse();
    let folder = options.folder.clone().unwrap_or_else(default_folder);
    let index = Index::read(&folder)?;
    let mut report = Report { suites: Vec::new() };
    let mut unmeasured = BTreeMap::new();
    for suite in index.suites() {
        if !options.suite.is_empty() && !options.suite.iter().any(|name| name == suite) {
            continue;
        }
        let Some(measure) = measure_of(suite) else {
            let count = index
                .cases
                .iter()
                .filter(|case| case.suite == suite)
                .count();
            unmeasured.insert(suite, count);
            continue;
        };
        let mut verdicts = run(&index, suite, measure)?;
        if let Some(part) = &options.case {
            verdicts.retain(|verdict| verdict.case.case.contains(part));
        }
        if let Some(arch) = &options.arch {
            verdicts.retain(|verdict| verdict.case.arch.as_ref() == Some(arch));
        }
        if options.verbose {
            explain(suite, &verdicts);
        }
        report.suites.push(row(suite, &verdicts));
    }
    if options.json {
        println!("{}", serde_json::to_string_pretty(&report)?);
    } else {
        print_table(&report);
        for (suite, count) in unmeasured {
            println!("{suite}: {count} cases that nothing here can be put to yet");
        }
    }
    let failed = report.suites.iter().any(|row| row.passed < row.total);
    Ok(if failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

fn row<'i>(suite: &'i str, verdicts: &[Verdict<'i>]) -> Row<'i> {
    let failed = verdicts.iter().filter(|verdict| verdict.failure.is_some());
    let failed: Vec<&str> = failed.map(|verdict| verdict.case.case.as_str()).collect();
    Row {
        suite,
        passed: verdicts.len() - failed.len(),
        total: verdicts.len(),
        failed,
    }
}

fn explain(suite: &str, verdicts: &[Verdict<'_>]) {
    for verdict in verdicts {
        if let Some(failure) = &verdict.failure {
            println!("{suite} {}: {failure}", verdict.case.case);
        }
    }
}

fn print_table(report: &Report<'_>) {
    let width = report
        .suites
        .iter()
        .map(|row| row.suite.len())
        .max()
        .unwrap_or(0)
        .max(5);
    println!("{:width$}  passed  total", "suite");
    for row in &report.suites {
        println!("{:width$}  {:>6}  {:>5}", row.suite, row.passed, row.total);
        for name in row.failed.iter().take(10) {
            println!("{:width$}    {name}", "");
        }
        if row.failed.len() > 10 {
            println!(
                "{:width$}    ... and {} more (--json lists all)",
                "",
                row.failed.len() - 10
            );
        }
    }
    let passed: usize = report.suites.iter().map(|row| row.passed).sum();
    let total: usize = report.suites.iter().map(|row| row.total).sum();
    println!("{:width$}  {passed:>6}  {total:>5}", "all");
}
