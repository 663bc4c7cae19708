//! The entries of `tests/conformance/cases` as authors write them.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::Deserialize;

use super::entry::{At, Texts};
use super::file::{self, Entries};
use crate::diagnostic::{Diagnostics, SourceFile};

/// A conversation with libvirt, and what it answers.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawCase {
    /// What it shows.
    pub doc: At<String>,
    /// What `conn` is open on: a URI, the name of a file in `hosts/`, or `none`. A host with a bit of everything
    /// unless said otherwise.
    pub connection: Option<At<String>>,
    /// Whether `conn` is read-only.
    #[serde(default)]
    pub read_only: bool,
    /// How many threads go through the steps at once, each for itself, over the one connection.
    pub threads: Option<At<i64>>,
    /// Why stock libvirt answers something else, where a line says so.
    pub stock: Option<At<String>>,
    /// The steps, one a line.
    pub steps: At<String>,
}

/// The cases of one file.
#[derive(Debug)]
pub struct CaseFile {
    /// Name of the file, without the extension.
    pub topic: String,
    /// The file.
    pub file: Arc<SourceFile>,
    /// Texts that steps refer to by name.
    pub texts: Texts,
    /// The cases in the order they are written.
    pub cases: Entries<RawCase>,
}

/// Reads the files of `dir`; their places are shown relative to `root`. What does not read is noted.
///
/// # Errors
/// When the folder or a file in it cannot be read at all.
pub fn load_cases(
    root: &Path,
    dir: &Path,
    problems: &mut Diagnostics,
) -> io::Result<Vec<CaseFile>> {
    let mut files = Vec::new();
    for path in file::toml_files(dir)? {
        files.push(file::cases(root, &path, problems)?);
    }
    Ok(files)
}

/// The names of the hosts that cases may be about: the files of a folder, without their extension.
///
/// # Errors
/// When the folder is there and cannot be read.
pub fn hosts(dir: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    let entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(names),
        Err(e) => return Err(e),
    };
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|e| e == "xml") {
            names.extend(path.file_stem().map(|s| s.to_string_lossy().into_owned()));
        }
    }
    names.sort();
    Ok(names)
}
