//! What a run of the cases says: function by function, which language has it, tries it, and whether stock libvirt
//! answers the same.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Case, Expect};
use crate::model::{Function, Model, Version};

/// How the cases ended in one language.
#[derive(Debug, Default)]
pub struct Run {
    /// Name of the language as in `api-spec/languages`; `c`, and `stock` for C on stock libvirt.
    pub name: String,
    /// Its name for people.
    pub title: String,
    /// How each case ended.
    pub ended: BTreeMap<String, Ended>,
}

/// How a case ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Ended {
    /// Every answer was the expected one.
    Ok,
    /// One was not.
    Failed,
    /// It was not gone through, for this reason.
    Skipped(String),
}

/// How a function gets into a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Bound {
    /// By rule.
    Rule,
    /// Written by hand, for this reason.
    Manual(String),
    /// Not at all, for this reason.
    Absent(String),
}

/// The whole.
#[derive(Debug, Serialize)]
pub struct Report {
    /// How many functions there are.
    pub functions_in_all: usize,
    /// How many of them only C has a use for: references, frees, arrays of typed parameters.
    pub plumbing: usize,
    /// How many are called by some case.
    pub exercised: usize,
    /// How many of those never answer with anything but an error.
    pub refused: usize,
    /// How many of those that are called stock libvirt, where it has them, answers the same to in every case.
    pub same: usize,
    /// What there is to say of each language.
    pub languages: Vec<Counts>,
    /// Function by function.
    pub functions: Vec<Row>,
    /// Case by case.
    pub cases: Vec<CaseRow>,
}

/// The counts of a language.
#[derive(Debug, Serialize)]
pub struct Counts {
    /// Its name.
    pub name: String,
    /// Its name for people.
    pub title: String,
    /// Functions made by rule.
    pub by_rule: usize,
    /// Functions written by hand.
    pub manual: usize,
    /// Functions it lacks that are more than plumbing.
    pub absent: usize,
    /// How many in a hundred of those that are more than plumbing it has.
    pub reachable: String,
    /// Functions that a case has gone through well with.
    pub tested: usize,
    /// Cases that ended well.
    pub ok: usize,
    /// Cases that did not.
    pub failed: usize,
    /// Cases that were not gone through.
    pub skipped: usize,
}

/// One function.
#[derive(Debug, Serialize)]
pub struct Row {
    /// C name.
    pub name: String,
    /// Library it is in; empty for the main one.
    pub library: String,
    /// First version.
    pub since: String,
    /// Whether only C has a use for it.
    pub plumbing: bool,
    /// Cases that call it.
    pub cases: Vec<String>,
    /// Whether one of these ever gets an answer of it, and not only errors.
    pub answered: bool,
    /// Whether stock libvirt answers the same; none where no case calls it, or stock libvirt is older.
    pub same_as_stock: Option<bool>,
    /// Why it does not.
    pub differences: Vec<String>,
    /// By language.
    pub languages: Vec<Cell>,
}

/// One function in one language.
#[derive(Debug, Serialize)]
pub struct Cell {
    /// The language.
    pub language: String,
    /// How it gets there.
    pub bound: Bound,
    /// Whether a case with it ended well there.
    pub tested: bool,
}

/// One case.
#[derive(Debug, Serialize)]
pub struct CaseRow {
    /// Its name.
    pub name: String,
    /// Its topic.
    pub topic: String,
    /// What it shows.
    pub doc: String,
    /// Functions it calls.
    pub functions: Vec<String>,
    /// Why stock libvirt answers something else somewhere in it.
    pub stock: Option<String>,
    /// How it ended, by language.
    pub ended: BTreeMap<String, Ended>,
}

/// The version of stock libvirt that judges.
const STOCK: Version = Version {
    major: 9,
    minor: 0,
    micro: 0,
    after: false,
};

/// Whether only C has a use for a function: references, frees, and arrays of typed parameters.
#[must_use]
pub fn is_plumbing(f: &Function) -> bool {
    f.name.ends_with("Ref") || f.name.ends_with("Free") || f.topic == "typed-params"
}

/// How a function gets into a language. C has all of them.
#[must_use]
pub fn bound(model: &Model, f: &Function, language: &str) -> Bound {
    let rules = match language {
        "c" | "stock" => return Bound::Rule,
        other => model.language(other),
    };
    if let Some(reason) = rules.absent.get(&f.name) {
        Bound::Absent(reason.clone())
    } else if let Some(reason) = rules.by_hand(&f.name) {
        Bound::Manual(reason.clone())
    } else {
        Bound::Rule
    }
}

/// Puts together what the runs tell.
#[must_use]
pub fn report(model: &Model, runs: &[Run]) -> Report {
    let functions: Vec<Row> = model
        .functions
        .iter()
        .map(|f| row(model, f, runs))
        .collect();
    Report {
        functions_in_all: functions.len(),
        plumbing: functions.iter().filter(|f| f.plumbing).count(),
        exercised: functions.iter().filter(|f| !f.cases.is_empty()).count(),
        refused: functions
            .iter()
            .filter(|f| !f.cases.is_empty() && !f.answered)
            .count(),
        same: functions
            .iter()
            .filter(|f| f.same_as_stock == Some(true))
            .count(),
        languages: runs.iter().map(|run| counts(run, &functions)).collect(),
        functions,
        cases: model
            .suite
            .cases
            .iter()
            .map(|c| case_row(c, runs))
            .collect(),
    }
}

fn row(model: &Model, f: &Function, runs: &[Run]) -> Row {
    let cases: Vec<&Case> = model
        .suite
        .cases
        .iter()
        .filter(|c| c.functions().contains(&f.name.as_str()))
        .collect();
    let mut differences: Vec<String> = Vec::new();
    for case in &cases {
        let differs = case
            .steps
            .iter()
            .any(|s| s.stock.is_some() && s.functions().contains(&f.name.as_str()));
        if let Some(reason) = case.stock.as_ref().filter(|_| differs)
            && !differences.contains(reason)
        {
            differences.push(reason.clone());
        }
    }
    Row {
        name: f.name.clone(),
        library: f.library.clone(),
        since: f.since.text(),
        plumbing: is_plumbing(f),
        answered: cases
            .iter()
            .flat_map(|c| &c.steps)
            .filter(|s| s.functions().contains(&f.name.as_str()))
            .any(|s| !matches!(s.expect, Expect::Error { .. })),
        same_as_stock: (f.since <= STOCK && !cases.is_empty()).then_some(differences.is_empty()),
        differences,
        languages: runs.iter().map(|run| cell(model, f, run, &cases)).collect(),
        cases: cases.iter().map(|c| c.name.clone()).collect(),
    }
}

fn cell(model: &Model, f: &Function, run: &Run, cases: &[&Case]) -> Cell {
    Cell {
        language: run.name.clone(),
        bound: bound(model, f, &run.name),
        tested: cases
            .iter()
            .any(|c| run.ended.get(&c.name) == Some(&Ended::Ok)),
    }
}

fn counts(run: &Run, functions: &[Row]) -> Counts {
    let cells: Vec<(&Row, &Cell)> = functions
        .iter()
        .filter_map(|f| Some((f, f.languages.iter().find(|c| c.language == run.name)?)))
        .collect();
    let count =
        |keep: &dyn Fn(&Row, &Cell) -> bool| cells.iter().filter(|(f, c)| keep(f, c)).count();
    let useful = count(&|f, _| !f.plumbing);
    let absent = count(&|f, c| !f.plumbing && matches!(c.bound, Bound::Absent(_)));
    let ended = |keep: &dyn Fn(&Ended) -> bool| run.ended.values().filter(|e| keep(e)).count();
    Counts {
        name: run.name.clone(),
        title: run.title.clone(),
        by_rule: count(&|_, c| c.bound == Bound::Rule),
        manual: count(&|_, c| matches!(c.bound, Bound::Manual(_))),
        absent,
        reachable: percent(useful - absent, useful),
        tested: count(&|_, c| c.tested),
        ok: ended(&|e| *e == Ended::Ok),
        failed: ended(&|e| *e == Ended::Failed),
        skipped: ended(&|e| matches!(e, Ended::Skipped(_))),
    }
}

/// With one digit behind the point, rounded down: what is not whole is not 100.
fn percent(part: usize, whole: usize) -> String {
    let tenths = (part * 1000).checked_div(whole).unwrap_or(1000);
    format!("{}.{} %", tenths / 10, tenths % 10)
}

fn case_row(case: &Case, runs: &[Run]) -> CaseRow {
    let ended = runs
        .iter()
        .filter_map(|run| Some((run.name.clone(), run.ended.get(&case.name)?.clone())));
    CaseRow {
        name: case.name.clone(),
        topic: case.topic.clone(),
        doc: case.doc.clone(),
        functions: case.functions().into_iter().map(str::to_owned).collect(),
        stock: case.stock.clone(),
        ended: ended.collect(),
    }
}
