//! What the tests of a suite said, by their names.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use serde::Serialize;

use crate::report::Count;
use crate::sh::Log;

/// How a test ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Verdict {
    Passed,
    Failed,
    Skipped,
}

impl From<Count> for Verdict {
    fn from(count: Count) -> Self {
        match count {
            Count::Passed => Self::Passed,
            Count::Failed => Self::Failed,
            Count::Skipped => Self::Skipped,
        }
    }
}

/// Every test that ended.
#[derive(Clone, Debug, Default)]
pub(super) struct Verdicts(BTreeMap<String, Verdict>);

/// How many ended in which way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Counts {
    pub(super) passed: usize,
    pub(super) failed: usize,
    pub(super) skipped: usize,
}

impl Counts {
    pub(super) fn total(self) -> usize {
        self.passed + self.failed + self.skipped
    }
}

impl Verdicts {
    /// Reads what a run said, line by line; `read` gets each and adds what it knows.
    ///
    /// # Errors
    /// When the run ended without a single verdict: that is no run.
    pub(super) fn read(log: &Log, read: impl FnMut(&str, &mut Self)) -> Result<Self> {
        let verdicts = Self::of(&log.text, read);
        if verdicts.0.is_empty() {
            log.require_success()?;
        }
        ensure!(!verdicts.0.is_empty(), "no test was run");
        Ok(verdicts)
    }

    fn of(text: &str, mut read: impl FnMut(&str, &mut Self)) -> Self {
        let mut verdicts = Self::default();
        for line in text.lines() {
            read(line, &mut verdicts);
        }
        verdicts
    }

    /// Adds a test. One of a name that is there already gets a number.
    pub(super) fn add(&mut self, name: &str, verdict: Verdict) {
        let numbered = (2_usize..).map(|n| format!("{name} ({n})"));
        let free = std::iter::once(name.to_owned())
            .chain(numbered)
            .find(|name| !self.0.contains_key(name));
        if let Some(name) = free {
            self.0.insert(name, verdict);
        }
    }

    pub(super) fn get(&self, name: &str) -> Option<Verdict> {
        self.0.get(name).copied()
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &String> {
        self.0.keys()
    }

    pub(super) fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for verdict in self.0.values() {
            match verdict {
                Verdict::Passed => counts.passed += 1,
                Verdict::Failed => counts.failed += 1,
                Verdict::Skipped => counts.skipped += 1,
            }
        }
        counts
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::{Verdict, Verdicts};

    /// The verdicts in a text, for tests of readers.
    pub(in super::super) fn of(
        text: &str,
        read: impl FnMut(&str, &mut Verdicts),
    ) -> Vec<(String, Verdict)> {
        Verdicts::of(text, read).0.into_iter().collect()
    }

    #[test]
    fn tests_of_one_name_are_all_counted() {
        let mut verdicts = Verdicts::default();
        verdicts.add("a", Verdict::Passed);
        verdicts.add("a", Verdict::Failed);
        assert_eq!(verdicts.get("a (2)"), Some(Verdict::Failed));
        assert_eq!(verdicts.counts().passed, 1);
    }
}
