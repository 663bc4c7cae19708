//! Generated files: written only when they differ, compared by `--check`, removed when nothing makes them any more.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What every generated file says in its first line, after the comment sign of its language.
pub const MARK: &str = "Generated from api-spec by `cargo xtask generate`. Do not edit.";

/// The files of one run, by path from the repository's top.
#[derive(Debug, Default)]
pub struct Output {
    files: BTreeMap<PathBuf, String>,
    folders: Vec<PathBuf>,
}

/// What a run did, or would do.
#[derive(Debug, Default)]
pub struct Report {
    /// Files that were written, or differ.
    pub changed: Vec<PathBuf>,
    /// Files that were removed, or should not be there.
    pub stale: Vec<PathBuf>,
    /// How many files there are.
    pub total: usize,
}

impl Output {
    /// Adds a file.
    pub fn file(&mut self, path: impl Into<PathBuf>, text: String) {
        self.files.insert(path.into(), text);
    }

    /// Claims a folder: a marked file in it that this run does not make is stale.
    pub fn owns(&mut self, folder: impl Into<PathBuf>) {
        self.folders.push(folder.into());
    }

    /// The files, by path.
    #[must_use]
    pub fn files(&self) -> &BTreeMap<PathBuf, String> {
        &self.files
    }

    /// Writes what differs below `root` and removes what is stale.
    ///
    /// # Errors
    /// When a file cannot be read, written or removed.
    pub fn write(&self, root: &Path) -> io::Result<Report> {
        let report = self.compare(root)?;
        for path in &report.changed {
            let full = root.join(path);
            if let Some(parent) = full.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(full, &self.files[path])?;
        }
        for path in &report.stale {
            fs::remove_file(root.join(path))?;
        }
        Ok(report)
    }

    /// Says what [`Output::write`] would do.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn compare(&self, root: &Path) -> io::Result<Report> {
        let mut report = Report {
            total: self.files.len(),
            ..Report::default()
        };
        for (path, text) in &self.files {
            match fs::read(root.join(path)) {
                Ok(bytes) if bytes == text.as_bytes() => {}
                Ok(_) => report.changed.push(path.clone()),
                Err(e) if e.kind() == io::ErrorKind::NotFound => report.changed.push(path.clone()),
                Err(e) => return Err(e),
            }
        }
        for folder in &self.folders {
            self.find_stale(root, folder, &mut report.stale)?;
        }
        report.stale.sort();
        Ok(report)
    }

    fn find_stale(&self, root: &Path, folder: &Path, stale: &mut Vec<PathBuf>) -> io::Result<()> {
        let entries = match fs::read_dir(root.join(folder)) {
            Ok(entries) => entries,
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(e) => return Err(e),
        };
        for entry in entries {
            let entry = entry?;
            let path = folder.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                self.find_stale(root, &path, stale)?;
            } else if !self.files.contains_key(&path) && is_marked(&root.join(&path))? {
                stale.push(path);
            }
        }
        Ok(())
    }
}

fn is_marked(path: &Path) -> io::Result<bool> {
    let bytes = fs::read(path)?;
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(400)]).into_owned();
    Ok(head.contains(MARK))
}
