//! The report of a run as one page that needs nothing else.

use serde::Serialize;

use crate::conformance::report::{Bound, Counts, Ended, Report, Row};
use crate::targets::templates::render;

#[derive(Serialize)]
struct View<'a> {
    report: &'a Report,
    languages: &'a [Counts],
    rows: Vec<Line<'a>>,
    cases: Vec<CaseLine<'a>>,
}

/// A function as it is shown.
#[derive(Serialize)]
struct Line<'a> {
    name: &'a str,
    cases: usize,
    /// Which cases, for who asks.
    which: String,
    /// `same`, `differs`, `newer` or `none`.
    stock: &'static str,
    why: String,
    cells: Vec<CellView>,
}

#[derive(Serialize)]
struct CellView {
    /// `tested`, `bound`, `absent` or `plumbing`.
    class: &'static str,
    text: &'static str,
    title: String,
}

#[derive(Serialize)]
struct CaseLine<'a> {
    name: &'a str,
    doc: &'a str,
    stock: &'a str,
    cells: Vec<CellView>,
}

/// The page.
#[must_use]
pub fn page(report: &Report) -> String {
    let cases = report.cases.iter().map(|case| CaseLine {
        name: &case.name,
        doc: &case.doc,
        stock: case.stock.as_deref().unwrap_or_default(),
        cells: report
            .languages
            .iter()
            .map(|l| ended(case.ended.get(&l.name)))
            .collect(),
    });
    let view = View {
        report,
        languages: &report.languages,
        rows: report.functions.iter().map(line).collect(),
        cases: cases.collect(),
    };
    render("conformance/report.html.j2", &view)
}

fn line(row: &Row) -> Line<'_> {
    Line {
        name: &row.name,
        cases: row.cases.len(),
        which: row.cases.join(", "),
        stock: match row.same_as_stock {
            Some(true) => "same",
            Some(false) => "differs",
            None if row.cases.is_empty() => "none",
            None => "newer",
        },
        why: row.differences.join("; "),
        cells: row
            .languages
            .iter()
            .map(|c| cell(row, &c.bound, c.tested))
            .collect(),
    }
}

fn cell(row: &Row, bound: &Bound, tested: bool) -> CellView {
    let (class, text) = match bound {
        Bound::Absent(_) if row.plumbing => ("plumbing", "–"),
        Bound::Absent(_) => ("absent", "absent"),
        Bound::Manual(_) if tested => ("tested", "✓ by hand"),
        Bound::Manual(_) => ("bound", "by hand"),
        Bound::Rule if tested => ("tested", "✓"),
        Bound::Rule => ("bound", "bound"),
    };
    CellView {
        class,
        text,
        title: match bound {
            Bound::Rule => String::new(),
            Bound::Manual(reason) | Bound::Absent(reason) => reason.clone(),
        },
    }
}

fn ended(how: Option<&Ended>) -> CellView {
    let (class, text) = match how {
        Some(Ended::Ok) => ("tested", "✓"),
        Some(Ended::Failed) => ("absent", "failed"),
        Some(Ended::Skipped(_)) => ("bound", "skipped"),
        None => ("plumbing", "–"),
    };
    CellView {
        class,
        text,
        title: match how {
            Some(Ended::Skipped(reason)) => reason.clone(),
            _ => String::new(),
        },
    }
}
