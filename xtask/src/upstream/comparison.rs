//! The two runs of a suite, test by test.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::Result;
use serde::Serialize;

use super::suite::Suite;
use super::verdicts::{Counts, Verdict, Verdicts};
use crate::report;
use crate::table::{Align, Table};

/// A suite and what came of it.
#[derive(Serialize)]
pub(crate) struct Comparison {
    suite: String,
    /// Why it was not run.
    skipped: Option<String>,
    stock: Counts,
    ours: Option<Counts>,
    /// Tests that did not end alike.
    differences: Vec<Difference>,
}

/// A test that did not end alike; nothing stands for a test that did not end at all.
#[derive(Serialize)]
struct Difference {
    test: String,
    stock: Option<Verdict>,
    ours: Option<Verdict>,
    /// Why it is meant to be so.
    meant: Option<&'static str>,
}

impl Difference {
    /// A test that passes is nobody's fault, whatever stock libvirt makes of it.
    fn is_fault(&self) -> bool {
        self.ours != Some(Verdict::Passed) && self.meant.is_none()
    }
}

impl Comparison {
    pub(super) fn new(suite: Suite, stock: &Verdicts, ours: Option<&Verdicts>) -> Self {
        Self {
            suite: suite.to_string(),
            skipped: None,
            stock: stock.counts(),
            ours: ours.map(Verdicts::counts),
            differences: ours.map_or_else(Vec::new, |ours| differences(suite, stock, ours)),
        }
    }

    /// A suite that cannot be had here.
    pub(super) fn skipped(suite: Suite, why: String) -> Self {
        Self {
            suite: suite.to_string(),
            skipped: Some(why),
            stock: Counts::default(),
            ours: None,
            differences: Vec::new(),
        }
    }

    /// True when no test is worse off with ours.
    pub(super) fn is_equal(&self) -> bool {
        !self.differences.iter().any(Difference::is_fault)
    }

    /// The suite as a test run counts it: a test that ends as with stock libvirt did what it
    /// should, and shows something only if it passes.
    pub(crate) fn counted(&self) -> report::Suite {
        let mut suite = report::Suite::new(format!("upstream {}", self.suite));
        if let Some(why) = &self.skipped {
            suite.skipped = 1;
            suite.note.clone_from(why);
            return suite;
        }
        let ours = self.ours.unwrap_or_default();
        suite.passed = ours.passed;
        suite.failed = self.faults().count();
        suite.skipped = (self.stock.total().max(ours.total()))
            .saturating_sub(suite.passed)
            .saturating_sub(suite.failed);
        if let Some(first) = self.faults().next() {
            suite.note = format!("not as with stock libvirt: {}", first.test);
        }
        suite
    }

    fn faults(&self) -> impl Iterator<Item = &Difference> {
        self.differences
            .iter()
            .filter(|difference| difference.is_fault())
    }

    /// The lines on tests that did not end alike.
    pub(crate) fn details(&self) -> String {
        let mut text = String::new();
        for difference in &self.differences {
            let (test, meant) = (&difference.test, difference.meant);
            // Writing to a string cannot fail.
            let _ = writeln!(
                text,
                "{}: {test}: {} with stock libvirt, {} with ours{}",
                self.suite,
                word(difference.stock),
                word(difference.ours),
                meant.map_or_else(String::new, |why| format!(" ({why})"))
            );
        }
        text
    }
}

/// One row a suite, and a line a test that did not end alike.
pub(super) fn table(comparisons: &[Comparison]) -> String {
    let mut table = Table::new(&[
        ("suite", Align::Left),
        ("stock: passed", Align::Right),
        ("failed", Align::Right),
        ("skipped", Align::Right),
        ("ours: passed", Align::Right),
        ("failed", Align::Right),
        ("skipped", Align::Right),
        ("", Align::Left),
    ]);
    for comparison in comparisons {
        let stock = comparison.skipped.is_none().then_some(comparison.stock);
        let [passed, failed, skipped] = columns(stock);
        let [ours_passed, ours_failed, ours_skipped] = columns(comparison.ours);
        table.row([
            comparison.suite.clone(),
            passed,
            failed,
            skipped,
            ours_passed,
            ours_failed,
            ours_skipped,
            note(comparison),
        ]);
    }
    let details: String = comparisons.iter().map(Comparison::details).collect();
    format!("\n{table}{details}")
}

/// All of it, for programs.
pub(super) fn json(comparisons: &[Comparison]) -> Result<String> {
    Ok(serde_json::to_string_pretty(comparisons)?)
}

fn differences(suite: Suite, stock: &Verdicts, ours: &Verdicts) -> Vec<Difference> {
    let meant = |test: &str| {
        let mut all = suite.meant().iter();
        all.find(|(name, _)| *name == test).map(|(_, why)| *why)
    };
    let names: BTreeSet<&String> = stock.names().chain(ours.names()).collect();
    names
        .into_iter()
        .map(|name| Difference {
            test: name.clone(),
            stock: stock.get(name),
            ours: ours.get(name),
            meant: meant(name),
        })
        .filter(|difference| difference.stock != difference.ours)
        .collect()
}

fn columns(counts: Option<Counts>) -> [String; 3] {
    counts.map_or_else(Default::default, |counts| {
        [counts.passed, counts.failed, counts.skipped].map(|count| count.to_string())
    })
}

fn note(comparison: &Comparison) -> String {
    if let Some(why) = &comparison.skipped {
        return format!("skipped: {why}");
    }
    match (comparison.ours, comparison.faults().count()) {
        (None, _) => String::new(),
        (Some(_), 0) => "equal".to_owned(),
        (Some(_), faults) => format!("{faults} differ"),
    }
}

fn word(verdict: Option<Verdict>) -> &'static str {
    match verdict {
        Some(Verdict::Passed) => "passed",
        Some(Verdict::Failed) => "failed",
        Some(Verdict::Skipped) => "skipped",
        None => "no end",
    }
}

#[cfg(test)]
mod tests {
    use super::super::suite::Suite;
    use super::super::verdicts::{Verdict, Verdicts};
    use super::Comparison;

    fn verdicts(all: &[(&str, Verdict)]) -> Verdicts {
        let mut verdicts = Verdicts::default();
        for (name, verdict) in all {
            verdicts.add(name, *verdict);
        }
        verdicts
    }

    #[test]
    fn only_what_is_worse_with_ours_is_a_fault() {
        use Verdict::{Failed, Passed, Skipped};
        let stock = verdicts(&[
            ("a", Passed),
            ("b", Failed),
            ("c", Failed),
            ("d", Passed),
            ("e", Skipped),
        ]);
        let equal = verdicts(&[
            ("a", Passed),
            ("b", Failed),
            ("c", Passed),
            ("d", Passed),
            ("e", Skipped),
        ]);
        let worse = verdicts(&[("a", Failed), ("b", Failed), ("c", Failed), ("e", Skipped)]);

        let comparison = Comparison::new(Suite::Go, &stock, Some(&equal));
        assert!(comparison.is_equal());
        let counted = comparison.counted();
        assert_eq!((counted.passed, counted.failed, counted.skipped), (3, 0, 2));

        let comparison = Comparison::new(Suite::Go, &stock, Some(&worse));
        assert!(!comparison.is_equal());
        assert!(
            comparison
                .details()
                .contains("go: d: passed with stock libvirt, no end with ours")
        );
        let counted = comparison.counted();
        assert_eq!((counted.passed, counted.failed, counted.skipped), (0, 2, 3));
    }

    #[test]
    fn what_is_meant_to_differ_is_told_with_its_reason() {
        let name = Suite::Go.meant()[0].0;
        let stock = verdicts(&[(name, Verdict::Passed)]);
        let ours = verdicts(&[(name, Verdict::Failed)]);
        let comparison = Comparison::new(Suite::Go, &stock, Some(&ours));
        assert!(comparison.is_equal());
        assert!(comparison.details().contains(Suite::Go.meant()[0].1));
    }

    #[test]
    fn what_cannot_be_had_never_counts_as_passed() {
        let comparison = Comparison::skipped(Suite::Perl, "no such file".into());
        let counted = comparison.counted();
        assert_eq!((counted.passed, counted.failed, counted.skipped), (0, 0, 1));
    }
}
