//! Published documents to measure against, by what is expected of them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// A folder of cases.
pub(crate) struct Corpora {
    folder: PathBuf,
    cases: Vec<Value>,
}

/// A document, and whether it is right.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Found {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// Whether a schema has to refuse it; nobody says so of the others that are called invalid.
    pub(crate) invalid: bool,
}

impl Corpora {
    /// The folder that `POLYVIRT_CORPORA` names, or the one beside the checkout; says so where there is none.
    pub(crate) fn open() -> Option<Self> {
        let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpora");
        let folder = std::env::var_os("POLYVIRT_CORPORA").map_or(beside, PathBuf::from);
        let Ok(index) = std::fs::read_to_string(folder.join("index.json")) else {
            eprintln!("skipped: there are no corpora in {}", folder.display());
            return None;
        };
        let cases = serde_json::from_str(&index).expect("the index is a list of cases");
        Some(Self { folder, cases })
    }

    /// Every document that is one of ours: inputs that are not to be refused, and what is wanted.
    pub(crate) fn documents(&self) -> Vec<Found> {
        let mut found = BTreeSet::new();
        for case in &self.cases {
            let text = |key: &str| case[key].as_str();
            let expect = text("expect").unwrap_or_default();
            let input = text("input").filter(|_| expect != "error");
            let want = text("want");
            let files = input.into_iter().chain(want);
            for file in files.filter(|file| is_document(file)) {
                let invalid = expect == "invalid";
                // Upstream's name for what its parser reads and its schema refuses.
                if invalid || !file.contains("-invalid") {
                    let path = self.folder.join(file);
                    found.insert(Found { path, invalid });
                }
            }
        }
        found.into_iter().collect()
    }
}

fn is_document(file: &str) -> bool {
    Path::new(file).extension().is_some_and(|e| e == "xml")
}

/// The name of a document's root.
pub(crate) fn root(text: &str) -> String {
    let tree = roxmltree::Document::parse(text);
    tree.map(|tree| tree.root_element().tag_name().name().to_owned())
        .unwrap_or_default()
}
