//! Generated files follow from the spec and from nothing else: two runs agree to the byte, and `generate --check` sees
//! every difference.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use polyvirt_generators::cli;
use polyvirt_generators::output::{MARK, Output};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn emit(root: &Path) -> Output {
    let model = cli::load(root, None, false).unwrap_or_else(|report| panic!("{report}"));
    cli::emit(&model, None)
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

/// A copy of the spec, and what is generated from it.
fn generated() -> (tempfile::TempDir, Output) {
    let dir = tempfile::tempdir().unwrap();
    copy(&root().join("api-spec"), &dir.path().join("api-spec"));
    let out = emit(dir.path());
    out.write(dir.path()).unwrap();
    (dir, out)
}

/// Whether `generate --check` finds nothing to say.
fn is_current(root: &Path) -> bool {
    let mut command = Command::new(env!("CARGO_BIN_EXE_polyvirt-generators"));
    let result = command
        .args(["generate", "--check", "--root"])
        .arg(root)
        .output()
        .unwrap();
    result.status.success()
}

#[test]
fn two_runs_are_byte_identical() {
    let (first, second) = (emit(&root()), emit(&root()));
    assert!(first.files().len() > 100);
    assert!(first.files() == second.files());
}

#[test]
fn every_generated_file_says_so() {
    for (path, text) in emit(&root()).files() {
        let head: String = text.lines().take(4).collect();
        assert!(
            head.contains(MARK) || path.extension().is_some_and(|e| e == "json" || e == "html"),
            "{}",
            path.display()
        );
    }
}

#[test]
fn a_touched_file_is_found() {
    let (dir, out) = generated();
    let at = |path: &PathBuf| dir.path().join(path);
    assert!(is_current(dir.path()));
    for (path, text) in out.files() {
        fs::write(at(path), format!("{text} ")).unwrap();
    }
    let changed = out.compare(dir.path()).unwrap().changed;
    assert!(changed.iter().eq(out.files().keys()));
    out.write(dir.path()).unwrap();
    // Any single one is enough to fail, and so is one that is gone.
    let any = out.files().keys().nth(out.files().len() / 2).unwrap();
    fs::write(at(any), &out.files()[any][1..]).unwrap();
    assert!(!is_current(dir.path()));
    fs::remove_file(at(any)).unwrap();
    assert!(!is_current(dir.path()));
}

#[test]
fn a_file_that_nothing_makes_any_more_is_found_and_removed() {
    let (dir, out) = generated();
    let old = dir
        .path()
        .join("core/wire/src/generated/remote/messages/teleport.rs");
    fs::write(&old, format!("// {MARK}\n")).unwrap();
    // Whatever bears no mark is somebody's own.
    let own = old.with_file_name("notes.rs");
    fs::write(&own, "// mine\n").unwrap();
    assert!(!is_current(dir.path()));
    assert_eq!(out.write(dir.path()).unwrap().stale.len(), 1);
    assert!(!old.exists() && own.exists());
    assert!(is_current(dir.path()));
}

/// The text with one word more in its first documentation.
fn changed(text: &str) -> String {
    const DOC: &str = "doc = \"";
    let ends = text.match_indices(DOC).map(|(at, _)| at + DOC.len());
    let at = ends
        .into_iter()
        .find(|at| !text[*at..].starts_with('"'))
        .unwrap();
    format!("{}Changed: {}", &text[..at], &text[at..])
}

/// One line changed in the spec shows in what is generated.
#[test]
fn a_changed_line_of_the_spec_is_found() {
    let (dir, out) = generated();
    for file in [
        "objects/connect.toml",
        "objects/secret.toml",
        "wire/lxc.toml",
    ] {
        let path = dir.path().join("api-spec").join(file);
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, changed(&text)).unwrap();
        assert!(
            !emit(dir.path())
                .compare(dir.path())
                .unwrap()
                .changed
                .is_empty(),
            "{file}"
        );
        fs::write(&path, text).unwrap();
    }
    assert!(out.compare(dir.path()).unwrap().changed.is_empty());
    let path = dir.path().join("api-spec/wire/lxc.toml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("425984", "425985")).unwrap();
    assert!(!is_current(dir.path()));
}
