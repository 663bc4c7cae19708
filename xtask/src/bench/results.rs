//! What was measured, and how the two sides compare.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use clap::ValueEnum;
use serde::{Deserialize, Serialize};

use super::programs::{Language, Program, Side};
use crate::table::{Align, Table};

/// A line of a measuring program.
#[derive(Deserialize)]
struct Line {
    name: String,
    ns: f64,
}

/// All that was measured: per call, what each round said.
#[derive(Default)]
pub(super) struct Results {
    /// The calls in the order in which the programs make them.
    calls: Vec<String>,
    samples: BTreeMap<(Language, Side, String), Vec<f64>>,
}

/// One call on both sides, in nanoseconds.
#[derive(Debug, PartialEq, Serialize)]
struct Comparison {
    language: String,
    call: String,
    ours_ns: f64,
    stock_ns: Option<f64>,
    /// Ours by stock: below 1 is faster.
    ratio: Option<f64>,
}

impl Results {
    /// Takes in what one run of `program` printed.
    pub(super) fn add(&mut self, program: &Program, lines: &str) -> Result<()> {
        for text in lines.lines().filter(|line| !line.trim().is_empty()) {
            let line: Line = serde_json::from_str(text).with_context(|| {
                format!(
                    "the {} program on {} printed `{text}`, not a measurement",
                    program.language, program.side
                )
            })?;
            if !self.calls.contains(&line.name) {
                self.calls.push(line.name.clone());
            }
            let key = (program.language, program.side, line.name);
            self.samples.entry(key).or_default().push(line.ns);
        }
        Ok(())
    }

    /// One table a language.
    pub(super) fn tables(&self) -> String {
        let mut text = String::new();
        for &language in Language::value_variants() {
            let rows = self.compare(language);
            if rows.is_empty() {
                continue;
            }
            let mut table = Table::new(&[
                ("call", Align::Left),
                ("ours ns", Align::Right),
                ("stock ns", Align::Right),
                ("ours/stock", Align::Right),
            ]);
            for row in rows {
                let shown = |value: Option<f64>, digits: usize| {
                    value.map_or("-".into(), |value| format!("{value:.digits$}"))
                };
                table.row([
                    row.call,
                    shown(Some(row.ours_ns), 1),
                    shown(row.stock_ns, 1),
                    shown(row.ratio, 2),
                ]);
            }
            text += &format!("\n{language}{}\n{table}", note(language));
        }
        text
    }

    /// All comparisons as JSON.
    pub(super) fn json(&self) -> Result<String> {
        let languages = Language::value_variants();
        let rows: Vec<_> = languages.iter().flat_map(|&l| self.compare(l)).collect();
        Ok(serde_json::to_string_pretty(&rows)?)
    }

    fn compare(&self, language: Language) -> Vec<Comparison> {
        let median = |language, side, call: &String| {
            let samples = self.samples.get(&(language, side, call.clone()))?;
            median(samples)
        };
        let compare = |call: &String| {
            let ours_ns = median(language, Side::Ours, call)?;
            let stock_ns = median(language.peer(), Side::Stock, call);
            Some(Comparison {
                language: language.to_string(),
                call: call.clone(),
                ours_ns,
                stock_ns,
                ratio: stock_ns.map(|stock| ours_ns / stock),
            })
        };
        self.calls.iter().filter_map(compare).collect()
    }
}

fn note(language: Language) -> &'static str {
    match language {
        Language::Rust => " (stock: the same calls in C; a document there is defined and dumped)",
        Language::C
        | Language::Qemu
        | Language::Networks
        | Language::Python
        | Language::Perl
        | Language::Go
        | Language::Java
        | Language::Gobject
        | Language::Ocaml => "",
    }
}

/// The middle one, the lower of two.
fn median(samples: &[f64]) -> Option<f64> {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len().saturating_sub(1) / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::{Language, Program, Results, Side, median};

    #[test]
    fn sides_are_compared_by_their_medians() {
        let mut results = Results::default();
        for (language, side, ns) in [
            (Language::C, Side::Stock, 10.0),
            (Language::C, Side::Stock, 1000.0),
            (Language::C, Side::Stock, 20.0),
            (Language::Rust, Side::Ours, 5.0),
        ] {
            let program = Program {
                language,
                side,
                command: Vec::new(),
            };
            let line = format!("{{\"name\": \"getName\", \"ns\": {ns}}}\n");
            results.add(&program, &line).unwrap();
        }
        let rows = results.compare(Language::Rust);
        assert_eq!(rows[0].stock_ns, Some(20.0));
        assert_eq!(rows[0].ratio, Some(0.25));
        assert!(results.compare(Language::C).is_empty());
    }

    #[test]
    fn a_median_is_a_measured_value() {
        assert_eq!(median(&[4.0, 1.0, 3.0, 2.0]), Some(2.0));
        assert_eq!(median(&[]), None);
    }
}
