//! Broken specs, one in each folder of `broken/`, and the report that each gives.
//!
//! A folder holds only what differs from `broken/sound`, a small spec in which nothing is wrong. A snapshot that
//! changes is a message that changed: read it as an author would.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::fs;
use std::path::{Path, PathBuf};

use polyvirt_generators::diagnostic::Diagnostics;
use polyvirt_generators::model::Model;
use polyvirt_generators::{spec, targets};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken")
}

/// The folders with broken specs, by name.
fn cases() -> Vec<PathBuf> {
    let entries = fs::read_dir(folder()).unwrap().map(|e| e.unwrap().path());
    let mut cases: Vec<PathBuf> = entries
        .filter(|p| p.is_dir() && !p.ends_with("sound"))
        .collect();
    cases.sort();
    cases
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// What `generate` says about a spec: the sound one, with `over` laid over it.
fn report(over: Option<&Path>) -> String {
    let dir = tempfile::tempdir().unwrap();
    copy(&folder().join("sound"), dir.path());
    if let Some(over) = over {
        copy(over, dir.path());
    }
    let mut problems = Diagnostics::default();
    let spec = spec::load(dir.path(), &mut problems).unwrap();
    let model = Model::build(&spec, &mut problems);
    targets::check(&model, None, &mut problems);
    problems.render(false)
}

#[test]
fn the_sound_spec_has_no_problem() {
    assert_eq!(report(None), "");
}

#[test]
fn every_broken_spec_is_reported() {
    let cases = cases();
    assert!(cases.len() >= 80, "{} cases", cases.len());
    for case in cases {
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        let text = report(Some(&case));
        assert!(!text.is_empty(), "{name}: no problem found");
        insta::with_settings!({ snapshot_path => case.as_path(), prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!("report", text);
        });
    }
}
