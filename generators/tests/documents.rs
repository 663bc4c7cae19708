//! Documents of every feature that the grammar has become Rust that compiles without a warning, reads, writes and
//! turns into JSON and back.
//!
//! A small spec is generated into a crate of its own, which borrows the runtime of `core/config`.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use polyvirt_generators::cli;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            copy(&entry.path(), &to.join(entry.file_name()));
        }
    } else {
        fs::copy(from, to).unwrap();
    }
}

/// The spec with nothing but our own documents in it, and their generated code.
fn generate(tree: &Path) -> PathBuf {
    let _ = fs::remove_dir_all(tree);
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents");
    let spec = tree.join("api-spec");
    copy(&root().join("api-spec"), &spec);
    fs::remove_dir_all(spec.join("documents")).unwrap();
    for part in ["thing", "thing.toml", "types.toml"] {
        copy(&own.join(part), &spec.join("documents").join(part));
    }
    let model = cli::load(tree, Some("config"), false).unwrap_or_else(|report| panic!("{report}"));
    cli::emit(&model, Some("config")).write(tree).unwrap();
    tree.join("core/config")
}

/// The lints of the workspace, every one of them fatal.
fn lints() -> String {
    let workspace = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let (_, rest) = workspace.split_once("[workspace.lints.rust]\n").unwrap();
    let (rust, _) = rest.split_once("\n\n").unwrap();
    format!("[lints.rust]\nwarnings = \"deny\"\n{rust}\n")
}

fn manifest() -> String {
    format!(
        "[package]\nname = \"documents\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
         [features]\ndefault = [\"serde\"]\nserde = []\n\n\
         [dependencies]\npolyvirt-config = {{ path = \"{}\", features = [\"serde\"] }}\n\
         serde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n\n[workspace]\n\n{}",
        root().join("core/config").display(),
        lints()
    )
}

const LIB: &str = "\
//! Documents that use every feature.
#![cfg_attr(test, allow(clippy::unwrap_used, reason = \"tests\"))]

#[rustfmt::skip]
mod generated;
#[cfg(test)]
mod checks;

mod runtime {
    pub(crate) use polyvirt_config::*;
}

mod values {
    pub(crate) use polyvirt_config::values::*;
}

pub use generated::thing;
";

#[test]
fn generated_documents_compile_and_work() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let package = generate(&folder.join("documents"));
    fs::write(package.join("Cargo.toml"), manifest()).unwrap();
    copy(&root().join("Cargo.lock"), &package.join("Cargo.lock"));
    fs::write(package.join("src/lib.rs"), LIB).unwrap();
    let checks = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents/checks.rs");
    copy(&checks, &package.join("src/checks.rs"));
    let output = Command::new(env!("CARGO"))
        .args(["test", "--quiet", "--lib"])
        .env("CARGO_TARGET_DIR", folder.join("additions-target"))
        .current_dir(package)
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].concat();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&text)
    );
}
