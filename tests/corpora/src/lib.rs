//! Published test documents, and what our code makes of them.
//!
//! A corpus is a folder with an `index.json` that lists cases: a suite, an input, and what is
//! expected of it. `cargo xtask corpora` prints the table; the tests hold it.

mod argv;
mod compare;
mod index;
mod moments;
mod networks;
mod offers;
mod probes;
pub mod qemu;
mod suites;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

pub use compare::difference;
pub use index::{Case, Expect, Index};
pub use suites::{Measure, measure_of};

/// How one case went: nothing, or what is wrong.
pub struct Verdict<'i> {
    /// The case.
    pub case: &'i Case,
    /// Why it failed, if it did.
    pub failure: Option<String>,
}

/// Runs every case of a suite.
///
/// # Errors
/// When a file of the corpus cannot be read.
pub fn run<'i>(index: &'i Index, suite: &str, measure: Measure) -> Result<Vec<Verdict<'i>>> {
    let cases = index.cases.iter().filter(|case| case.suite == suite);
    cases
        .map(|case| {
            let failure = judge(index, case, measure)?;
            Ok(Verdict { case, failure })
        })
        .collect()
}

/// Why a case fails, if it does.
fn judge(index: &Index, case: &Case, measure: Measure) -> Result<Option<String>> {
    let subject = suites::Subject {
        input: index.text(&case.input)?,
        wanted: case
            .want
            .as_ref()
            .map(|path| index.text(path))
            .transpose()?,
        context: case
            .pool
            .as_ref()
            .map(|path| index.text(path))
            .transpose()?,
        base: case
            .base
            .as_ref()
            .map(|path| index.text(path))
            .transpose()?,
        case,
        folder: &index.folder,
    };
    Ok(measure(&subject).err())
}

/// The folder of the corpora: the one named in `POLYVIRT_CORPORA`, else `../shared/corpora` beside
/// the checkout.
pub fn default_folder() -> PathBuf {
    if let Some(folder) = std::env::var_os("POLYVIRT_CORPORA") {
        return folder.into();
    }
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    checkout.join("../shared/corpora")
}

/// The index of the default folder; nothing, with a line that says so, where there is none.
///
/// # Errors
/// When there is one that cannot be read.
pub fn default_index() -> Result<Option<Index>> {
    let folder = default_folder();
    if !folder.join("index.json").is_file() {
        eprintln!("skipped: no corpora (set POLYVIRT_CORPORA to their folder)");
        return Ok(None);
    }
    let index = Index::read(&folder).context("cannot read the corpora")?;
    Ok(Some(index))
}
