//! What libxml2 says about documents.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Whether each of the files is valid; nothing where there is no xmllint.
pub(crate) fn verdicts(schema: &Path, files: &[PathBuf]) -> Option<BTreeMap<PathBuf, bool>> {
    let mut found = BTreeMap::new();
    for some in files.chunks(400) {
        let output = Command::new("xmllint")
            .args(["--noout", "--relaxng"])
            .arg(schema)
            .args(some)
            .output();
        let Ok(output) = output else {
            eprintln!("skipped: there is no xmllint");
            return None;
        };
        let text = String::from_utf8_lossy(&output.stderr);
        assert!(
            !text.contains("failed to compile"),
            "{}: {text}",
            schema.display()
        );
        for line in text.lines() {
            if let Some(file) = line.strip_suffix(" validates") {
                found.insert(file.into(), true);
            } else if let Some(file) = line.strip_suffix(" fails to validate") {
                found.insert(file.into(), false);
            }
        }
    }
    assert_eq!(found.len(), files.len(), "xmllint speaks of every file");
    Some(found)
}

/// What xmllint has against one document.
pub(crate) fn complaints(schema: &Path, file: &Path) -> String {
    let output = Command::new("xmllint")
        .args(["--noout", "--relaxng"])
        .args([schema, file])
        .output();
    output.map_or(String::new(), |o| {
        String::from_utf8_lossy(&o.stderr).into_owned()
    })
}
