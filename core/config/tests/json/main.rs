//! The JSON view: a document and its JSON say the same, and the JSON is as its schema says.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

#[path = "../common/kinds.rs"]
mod kinds;
#[path = "../common/model.rs"]
mod model;
mod peer;
#[path = "../common/published.rs"]
mod published;
mod schema;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use kinds::{Job, Kind};
use model::MODEL;
use polyvirt_config::{ParseOptions, parse};
use published::Corpora;
use schema::Schemas;
use serde_json::Value;

/// A document, where it is from, and its JSON.
struct Viewed {
    path: PathBuf,
    json: Value,
}

/// Turns a document into JSON and back: its JSON, or what is lost on the way.
struct View<'t>(&'t str);

impl Job for View<'_> {
    type Result = Result<Value, String>;

    fn of<D: Kind>(self) -> Self::Result {
        let text = |error: &dyn std::fmt::Display| error.to_string();
        let document: D = parse(self.0, &ParseOptions::default()).map_err(|e| text(&e))?;
        let json = serde_json::to_string(&document).map_err(|e| text(&e))?;
        let again: D = serde_json::from_str(&json).map_err(|e| format!("{e}\n{json}"))?;
        if again != document {
            return Err(format!("{json}\n{document:?}\n{again:?}"));
        }
        serde_json::from_str(&json).map_err(|e| text(&e))
    }
}

/// The JSON of documents by the name of their root; the second is what went wrong.
fn viewed(
    documents: impl Iterator<Item = (PathBuf, String)>,
) -> (BTreeMap<String, Vec<Viewed>>, String) {
    let mut views: BTreeMap<String, Vec<Viewed>> = BTreeMap::new();
    let mut wrong = String::new();
    for (path, text) in documents {
        let root = published::root(&text);
        match kinds::with(&root, View(&text)) {
            Some(Ok(json)) => views.entry(root).or_default().push(Viewed { path, json }),
            Some(Err(error)) => {
                let _ = writeln!(wrong, "{}: {error}", path.display());
            }
            None => {}
        }
    }
    (views, wrong)
}

fn examples() -> impl Iterator<Item = (PathBuf, String)> {
    let documents = MODEL.documents.iter();
    documents.map(|d| (format!("example of {}", d.name).into(), d.example.clone()))
}

fn right_ones(corpora: &Corpora) -> impl Iterator<Item = (PathBuf, String)> {
    let read = |path: &Path| std::fs::read_to_string(path).unwrap_or_default();
    let right = corpora.documents().into_iter().filter(|d| !d.invalid);
    right.map(move |d| (d.path.clone(), read(&d.path)))
}

#[test]
fn nothing_is_lost_in_json_and_the_schema_holds() {
    let corpora = Corpora::open();
    let right = corpora.iter().flat_map(right_ones);
    let (views, mut wrong) = viewed(examples().chain(right));
    for d in &MODEL.documents {
        assert!(views.contains_key(&d.element), "{} is not tried", d.name);
    }
    let schemas = Schemas::read();
    for (root, documents) in &views {
        eprintln!("{root}: {} documents", documents.len());
        for d in documents {
            if let Err(error) = schemas.check(root, &d.json) {
                let _ = writeln!(wrong, "{}: {error}", d.path.display());
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Another reader of schemas agrees with ours, about right documents and about wrong ones.
#[test]
fn a_peer_reads_the_schemas_as_we_do() {
    let corpora = Corpora::open();
    // A peer takes its time, and documents of one kind are much alike.
    let some = corpora.iter().flat_map(right_ones).step_by(40);
    let (right, _) = viewed(some);
    let (examples, _) = viewed(examples());
    let schemas = Schemas::read();
    let mut asked = Vec::new();
    for (root, documents) in &examples {
        let broken = documents.iter().flat_map(|d| schema::broken(&d.json));
        asked.extend(broken.step_by(5).map(|json| (root.clone(), json)));
    }
    for (root, documents) in examples.into_iter().chain(right) {
        asked.extend(documents.into_iter().map(|d| (root.clone(), d.json)));
    }
    let Some(verdicts) = peer::verdicts(&asked) else {
        return;
    };
    let mut valid = 0;
    for ((root, json), theirs) in asked.iter().zip(&verdicts) {
        let ours = schemas.check(root, json);
        valid += usize::from(*theirs);
        assert_eq!(ours.is_ok(), *theirs, "{root}: {ours:?}\n{json}");
    }
    assert!(
        valid > 0 && valid < asked.len(),
        "{valid} of {}",
        asked.len()
    );
}

#[test]
fn what_the_schema_refuses_the_types_refuse() {
    struct Read<'j>(&'j Value);
    impl Job for Read<'_> {
        type Result = bool;
        fn of<D: Kind>(self) -> bool {
            serde_json::from_value::<D>(self.0.clone()).is_ok()
        }
    }
    let schemas = Schemas::read();
    let (views, mut wrong) = viewed(examples());
    let mut count = 0;
    for (root, documents) in &views {
        for json in documents.iter().flat_map(|d| schema::broken(&d.json)) {
            let Err(error) = schemas.check(root, &json) else {
                continue;
            };
            count += 1;
            if kinds::with(root, Read(&json)) == Some(true) {
                let _ = writeln!(wrong, "read in spite of {error}");
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(count > 100, "only {count} were refused");
}
