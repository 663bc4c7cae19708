//! The programs that measure reading and writing documents, and the list of documents they take.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::programs::{Commands, Side};
use crate::c_library::{self, Against, compile};
use crate::paths;
use crate::sh::{cargo, sh};

/// The C program, against both libraries.
pub(super) fn c() -> Result<Commands> {
    let source = paths::root().join("tests/bench/documents.c");
    let library = c_library::build()?;
    let ours = compile(&source, &Against::Ours(&library))?;
    let stock = compile(&source, &Against::Stock)?;
    let list = list(&stock, &ours)?;
    Ok(vec![
        (Side::Ours, vec![ours.into(), list.clone().into()]),
        (Side::Stock, vec![stock.into(), list.into()]),
    ])
}

/// The Rust program, which reads and writes without a driver around it. It takes the list that the
/// C programs were given.
pub(super) fn rust() -> Result<Commands> {
    cargo()
        .args(["build", "--release"])
        .args(["--package", "polyvirt-config", "--example", "documents"])
        .run("bench-documents")?;
    let program = paths::target().join("release/examples/documents");
    Ok(vec![(Side::Ours, vec![program.into(), list_path().into()])])
}

/// Lists the domain documents of the corpora that both sides can define.
fn list(stock: &Path, ours: &Path) -> Result<PathBuf> {
    let path = list_path();
    let mut text = String::new();
    for folder in ["genericxml2xmlindata", "qemuxmlconfdata"] {
        text += &documents(&corpora().join(folder));
    }
    for program in [stock, ours] {
        fs::write(&path, &text).with_context(|| format!("cannot write {}", path.display()))?;
        text = sh(program).arg("--accepted").arg(&path).read()?;
    }
    fs::write(&path, &text).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(path)
}

fn list_path() -> PathBuf {
    paths::target().join("bench-documents.txt")
}

/// The folder of published documents; without it one large domain is all that is measured.
fn corpora() -> PathBuf {
    let named = std::env::var_os("POLYVIRT_CORPORA").map(PathBuf::from);
    named.unwrap_or_else(|| paths::root().join("../shared/corpora"))
}

/// The paths of the documents in a folder, a line each.
fn documents(folder: &Path) -> String {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "xml"));
    paths.sort();
    paths
        .iter()
        .map(|path| format!("{}\n", path.display()))
        .collect()
}
