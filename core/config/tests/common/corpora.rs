//! Where published documents are, for tests that read them.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of published documents: `POLYVIRT_CORPORA`, or the one beside the checkout.
pub(crate) fn folder() -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpora");
    let folder = env::var_os("POLYVIRT_CORPORA").map_or_else(beside, PathBuf::from);
    folder.is_dir().then_some(folder)
}

/// Adds the XML files of a folder, at any depth.
pub(crate) fn documents(folder: &Path, to: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            documents(&path, to);
        } else if path.extension().is_some_and(|extension| extension == "xml") {
            to.push(path);
        }
    }
    to.sort();
}
