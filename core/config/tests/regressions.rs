//! Documents are the same after writing and reading them again: the published ones, and those that
//! the fuzzer found to be something else once.

#[path = "common/corpora.rs"]
mod corpora;

use std::fs;
use std::panic::catch_unwind;
use std::path::Path;

use polyvirt_config::any::{self, RoundTrip};

/// What is wrong with a document that is read, written, and read again.
fn fault(text: &str) -> Option<String> {
    match catch_unwind(|| any::round_trip(text)) {
        Ok(Ok(RoundTrip::Differs { first, second })) => Some(format!("{first}\n---\n{second}")),
        // That some are refused is right, and the business of other tests.
        Ok(_) => None,
        Err(_) => Some("panics".to_owned()),
    }
}

/// Complains of the documents of a folder, at any depth, that are something else when read again.
fn no_faults(folder: &Path) -> usize {
    let mut documents = Vec::new();
    corpora::documents(folder, &mut documents);
    let mut faults = Vec::new();
    for path in &documents {
        // Some are in other encodings, which readers of text never see.
        if let Ok(text) = fs::read_to_string(path) {
            faults.extend(fault(&text).map(|fault| format!("{}:\n{fault}", path.display())));
        }
    }
    assert!(
        faults.is_empty(),
        "{} documents:\n{}",
        faults.len(),
        faults.join("\n\n")
    );
    documents.len()
}

#[test]
fn published_documents_are_the_same_when_read_again() {
    let Some(folder) = corpora::folder() else {
        println!("skipped: there is no folder of published documents");
        return;
    };
    assert!(no_faults(&folder) > 0);
}

#[test]
fn found_documents_are_the_same_when_read_again() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/regressions/same");
    no_faults(&folder);
    let mut documents = Vec::new();
    corpora::documents(&folder, &mut documents);
    for path in documents {
        let text = fs::read_to_string(&path).unwrap();
        let result = any::round_trip(&text);
        assert!(
            matches!(result, Ok(RoundTrip::Same(_))),
            "{}: {result:?}",
            path.display()
        );
    }
}

#[test]
fn found_documents_that_cannot_be_are_refused() {
    let mut documents = Vec::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/regressions/refused");
    corpora::documents(&folder, &mut documents);
    for path in documents {
        let text = fs::read_to_string(&path).unwrap();
        let result = any::round_trip(&text);
        assert!(result.is_err(), "{}: {result:?}", path.display());
    }
}
