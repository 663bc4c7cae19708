//! The RELAX NG grammars: what is right is valid, what is wrong is refused, by the grammar as by the parser.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

#[path = "../common/kinds.rs"]
mod kinds;
#[path = "../common/model.rs"]
mod model;
mod mutate;
#[path = "../common/published.rs"]
mod published;
mod shape;
mod wrong;
mod xmllint;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use kinds::{Job, Kind};
use model::MODEL;
use mutate::{Mutant, Sort};
use polyvirt_config::ParseOptions;
use published::Corpora;

/// The grammar of documents with this root.
fn schema(element: &str) -> Option<PathBuf> {
    let document = MODEL.documents.iter().find(|d| d.element == element)?;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas");
    Some(folder.join(format!("{}.rng", document.schema)))
}

/// Documents by the name of their root, those of kinds that have a grammar.
fn by_root<T>(all: impl IntoIterator<Item = (T, String)>) -> BTreeMap<String, Vec<T>> {
    let mut kinds: BTreeMap<String, Vec<T>> = BTreeMap::new();
    for (document, text) in all {
        let root = published::root(&text);
        if schema(&root).is_some() {
            kinds.entry(root).or_default().push(document);
        }
    }
    kinds
}

#[test]
fn published_documents_are_valid_or_not_as_they_should() {
    let Some(corpora) = Corpora::open() else {
        return;
    };
    let read = |path: &Path| std::fs::read_to_string(path).unwrap_or_default();
    let documents = corpora.documents();
    let texts = documents.iter().map(|d| (d, read(&d.path)));
    let mut wrong = String::new();
    for (root, found) in by_root(texts) {
        let schema = schema(&root).expect("filtered by it");
        let files: Vec<PathBuf> = found.iter().map(|d| d.path.clone()).collect();
        let Some(verdicts) = xmllint::verdicts(&schema, &files) else {
            return;
        };
        eprintln!("{root}: {} documents", files.len());
        for d in found {
            let valid = verdicts[&d.path];
            if valid && d.invalid {
                let _ = writeln!(wrong, "{} should be refused", d.path.display());
            } else if !valid && !d.invalid {
                let _ = writeln!(wrong, "{}", xmllint::complaints(&schema, &d.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn examples_are_valid() {
    let folder = Scratch::new("examples");
    for d in &MODEL.documents {
        let file = folder.write(&d.name, &d.example);
        let schema = schema(&d.element).expect("every kind has one");
        let Some(verdicts) = xmllint::verdicts(&schema, std::slice::from_ref(&file)) else {
            return;
        };
        assert!(verdicts[&file], "{}", xmllint::complaints(&schema, &file));
    }
}

#[test]
fn wrong_documents_are_refused_by_grammar_and_parser_alike() {
    let mutants = mutants();
    assert!(mutants.len() >= 200, "only {} mutants", mutants.len());
    let mut wrong = String::new();
    for m in &mutants {
        let (always, strictly) = match m.sort {
            Sort::Value | Sort::Missing => (true, true),
            Sort::Unknown => (false, true),
            Sort::Loose => (false, false),
        };
        for (strict, refuses) in [(true, strictly), (false, always)] {
            if refuses && reads(&m.root, &m.text, strict) {
                let way = if strict { "strictly " } else { "" };
                let _ = writeln!(wrong, "{m} is {way}read");
            }
        }
    }
    wrong += &accepted_by_grammar(&mutants);
    eprintln!("{} mutants", mutants.len());
    assert!(wrong.is_empty(), "{wrong}");
}

/// Whether a document can be read as it is written, without what its kind adds.
fn reads(root: &str, text: &str, strict: bool) -> bool {
    struct Read<'t>(&'t str, bool);
    impl Job for Read<'_> {
        type Result = bool;
        fn of<D: Kind>(self) -> bool {
            let options = ParseOptions {
                strict: self.1,
                ..ParseOptions::default()
            };
            polyvirt_config::parse::<D>(self.0, &options).is_ok()
        }
    }
    kinds::with(root, Read(text, strict)).expect("the model's kinds are the crate's")
}

/// Mutants of the examples and, where there are any, of published documents.
fn mutants() -> Vec<Mutant> {
    let mut texts: Vec<String> = MODEL.documents.iter().map(|d| d.example.clone()).collect();
    if let Some(corpora) = Corpora::open() {
        let right = corpora.documents().into_iter().filter(|d| !d.invalid);
        texts.extend(right.filter_map(|d| std::fs::read_to_string(d.path).ok()));
    }
    mutate::all(&MODEL, &texts)
}

fn accepted_by_grammar(mutants: &[Mutant]) -> String {
    let folder = Scratch::new("mutants");
    let mut wrong = String::new();
    for (root, found) in by_root(mutants.iter().map(|m| (m, m.text.clone()))) {
        let schema = schema(&root).expect("filtered by it");
        let name = |index| format!("{root}-{index}");
        let written = found.iter().enumerate();
        let files: Vec<PathBuf> = written
            .map(|(index, m)| folder.write(&name(index), &m.text))
            .collect();
        let Some(verdicts) = xmllint::verdicts(&schema, &files) else {
            return wrong;
        };
        for (m, file) in found.iter().zip(&files) {
            if verdicts[file] {
                let _ = writeln!(wrong, "{m} is valid");
            }
        }
    }
    wrong
}

/// A folder that is gone when the test ends.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let name = format!("polyvirt-schemas-{name}-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).expect("there is a folder for temporary files");
        Self(folder)
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        let file = self.0.join(format!("{name}.xml"));
        std::fs::write(&file, text).expect("the folder can be written");
        file
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
