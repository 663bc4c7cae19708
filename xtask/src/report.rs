//! What was run and how it went: one row a suite, and the count that closes a test run.

use std::fmt::Write as _;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Error, Result};

use crate::progress;
use crate::table::{Align, Table};

/// How a piece of work ended that did not fail.
pub(crate) enum Outcome {
    /// It counts as one test, passed; the note says what there is to say.
    Passed(String),
    /// It counts as one test, skipped; the reason says why.
    Skipped(String),
    /// It was a runner of tests, and these are its suites.
    Suites(Vec<Suite>),
}

/// The tests of one suite, counted.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Suite {
    pub(crate) name: String,
    pub(crate) passed: usize,
    pub(crate) failed: usize,
    pub(crate) skipped: usize,
    pub(crate) note: String,
}

/// Everything a command ran.
#[derive(Default)]
pub(crate) struct Report {
    rows: Vec<(Suite, Option<Duration>)>,
}

impl Report {
    /// Does one named piece of work, prints a line on how it went, and counts it.
    ///
    /// An error counts as one failed test, is printed whole, and stops nothing else.
    pub(crate) fn step(&mut self, name: &str, work: impl FnOnce() -> Result<Outcome>) {
        let (result, took) = progress::during(name, work);
        let suites = match result {
            Ok(Outcome::Passed(note)) => vec![Suite::one(name, Count::Passed, note)],
            Ok(Outcome::Skipped(why)) => vec![Suite::one(name, Count::Skipped, why)],
            Ok(Outcome::Suites(suites)) => suites,
            Err(error) => {
                vec![Suite::broken(name, &error)]
            }
        };
        println!("{}", progress_line(name, &suites, took));
        // The time belongs to the step; its first row carries it.
        let times = std::iter::once(Some(took)).chain(std::iter::repeat(None));
        self.rows.extend(suites.into_iter().zip(times));
    }

    /// The table of all suites.
    pub(crate) fn table(&self) -> String {
        let mut table = Table::new(&[
            ("suite", Align::Left),
            ("passed", Align::Right),
            ("failed", Align::Right),
            ("skipped", Align::Right),
            ("seconds", Align::Right),
            ("note", Align::Left),
        ]);
        for (suite, took) in &self.rows {
            table.row([
                suite.name.clone(),
                suite.passed.to_string(),
                suite.failed.to_string(),
                suite.skipped.to_string(),
                took.map_or(String::new(), |t| format!("{:.1}", t.as_secs_f64())),
                shortened(&suite.note),
            ]);
        }
        table.to_string()
    }

    /// The closing line: `N passed, N failed, N skipped`.
    pub(crate) fn summary(&self) -> String {
        let sum =
            |count: fn(&Suite) -> usize| self.rows.iter().map(|(s, _)| count(s)).sum::<usize>();
        format!(
            "{} passed, {} failed, {} skipped",
            sum(|s| s.passed),
            sum(|s| s.failed),
            sum(|s| s.skipped)
        )
    }

    /// Success when nothing failed.
    pub(crate) fn exit_code(&self) -> ExitCode {
        if self.rows.iter().all(|(suite, _)| suite.failed == 0) {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }
}

/// Which column of a suite to count in.
#[derive(Clone, Copy)]
pub(crate) enum Count {
    Passed,
    Failed,
    Skipped,
}

impl Suite {
    pub(crate) fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    fn one(name: &str, count: Count, note: String) -> Self {
        let mut suite = Self::new(name);
        suite.add(count);
        suite.note = note;
        suite
    }

    /// A suite that could not be run: one failed test, with the error printed whole.
    pub(crate) fn broken(name: &str, error: &Error) -> Self {
        eprintln!("{error:#}");
        let outermost = error.to_string();
        let first = outermost.lines().next().unwrap_or_default();
        Self::one(name, Count::Failed, first.to_owned())
    }

    /// Counts one more test.
    pub(crate) fn add(&mut self, count: Count) {
        match count {
            Count::Passed => self.passed += 1,
            Count::Failed => self.failed += 1,
            Count::Skipped => self.skipped += 1,
        }
    }
}

fn progress_line(name: &str, suites: &[Suite], took: Duration) -> String {
    let any = |count: fn(&Suite) -> usize| suites.iter().any(|suite| count(suite) > 0);
    let word = if any(|s| s.failed) {
        "failed"
    } else if any(|s| s.passed) {
        "ok"
    } else {
        "skipped"
    };
    let mut line = format!("{word:<8}{name} ({:.1} s)", took.as_secs_f64());
    if let [only] = suites
        && !only.note.is_empty()
    {
        // Writing to a string cannot fail.
        let _ = write!(line, ": {}", only.note);
    }
    line
}

/// A note cut to what fits beside the columns; the whole of it was printed when it happened.
fn shortened(note: &str) -> String {
    const WIDTH: usize = 72;
    if note.chars().count() <= WIDTH {
        return note.to_owned();
    }
    note.chars().take(WIDTH - 3).chain("...".chars()).collect()
}

#[cfg(test)]
mod tests {
    use anyhow::bail;

    use super::{Count, Outcome, Report, Suite};

    #[test]
    fn every_step_counts_as_one_and_suites_count_as_they_are() {
        let mut report = Report::default();
        report.step("a", || Ok(Outcome::Passed(String::new())));
        report.step("b", || Ok(Outcome::Skipped("not here".into())));
        report.step("c", || bail!("broken\nin two lines"));
        let mut suite = Suite::new("d");
        (0..5).for_each(|_| suite.add(Count::Passed));
        report.step("e", || Ok(Outcome::Suites(vec![suite])));
        assert_eq!(report.summary(), "6 passed, 1 failed, 1 skipped");
        assert!(report.table().contains("broken"));
        assert!(!report.table().contains("in two lines"));
    }
}
