//! The conformance cases: what is wrong with one is said with its place, and those there are cover what they promise.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use polyvirt_generators::conformance::{self, Action, Suite};
use polyvirt_generators::diagnostic::Diagnostics;
use polyvirt_generators::model::{Model, Version};
use polyvirt_generators::{cli, spec};

/// Stock libvirt, which judges the cases.
const STOCK: Version = Version {
    major: 9,
    minor: 0,
    micro: 0,
    after: false,
};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What is said about a file of cases, on the hosts there are.
fn report(model: &Model, file: &Path) -> String {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join(conformance::FOLDER);
    fs::create_dir_all(folder.join("cases")).unwrap();
    fs::create_dir_all(folder.join("hosts")).unwrap();
    fs::write(folder.join("hosts/node.xml"), "<node/>").unwrap();
    fs::copy(file, folder.join("cases/broken.toml")).unwrap();
    let mut problems = Diagnostics::default();
    conformance::load(dir.path(), model, &mut problems).unwrap();
    problems.render(false)
}

#[test]
fn every_broken_case_is_reported() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conformance");
    let mut problems = Diagnostics::default();
    let spec = spec::load(&root().join("api-spec"), &mut problems).unwrap();
    let model = Model::build(&spec, &mut problems);
    let entries = fs::read_dir(&folder).unwrap().map(|e| e.unwrap().path());
    let mut files: Vec<PathBuf> = entries
        .filter(|p| p.extension().is_some_and(|e| e == "toml"))
        .collect();
    files.sort();
    assert!(files.len() >= 18, "{} files", files.len());
    for file in files {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let text = report(&model, &file);
        assert!(!text.is_empty(), "{name}: no problem found");
        insta::with_settings!({ snapshot_path => folder.as_path(), prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name, text);
        });
    }
}

fn suite(model: &Model) -> &Suite {
    assert!(model.suite.cases.len() > 100);
    &model.suite
}

#[test]
fn every_answer_is_recorded() {
    let model = cli::load(&root(), None, false).unwrap();
    for case in &suite(&model).cases {
        for step in &case.steps {
            assert!(!step.unrecorded, "{}.toml:{}", case.topic, step.line);
        }
    }
}

#[test]
fn most_functions_are_called() {
    let model = cli::load(&root(), None, false).unwrap();
    let called: BTreeSet<&str> = suite(&model)
        .cases
        .iter()
        .flat_map(|case| case.functions())
        .collect();
    assert!(called.len() >= 350, "{} functions", called.len());
}

#[test]
fn every_kind_of_event_that_stock_libvirt_has_is_listened_for() {
    let model = cli::load(&root(), None, false).unwrap();
    let steps = suite(&model).cases.iter().flat_map(|c| &c.steps);
    let heard: BTreeSet<&str> = steps
        .filter_map(|step| match &step.action {
            Action::Listen(listen) => Some(listen.event.as_str()),
            _ => None,
        })
        .collect();
    let values = model.enums.iter().flat_map(|e| &e.values);
    let old = values.filter(|v| v.callback.is_some() && v.since.is_none_or(|s| s <= STOCK));
    let silent: Vec<&str> = old
        .map(|v| v.name.as_str())
        .filter(|name| !heard.contains(name))
        .collect();
    assert!(silent.is_empty(), "{silent:?}");
}
