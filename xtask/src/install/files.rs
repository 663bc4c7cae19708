//! Puts files where they belong, each written beside its place first and then moved there: a library that a program
//! has open is replaced, never changed under it.

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The files of one installation.
pub(super) struct Files {
    root: PathBuf,
    count: usize,
}

impl Files {
    /// Below `destdir`, where one is given.
    pub(super) fn below(destdir: Option<&Path>) -> Self {
        Self {
            root: destdir.map_or_else(|| PathBuf::from("/"), Path::to_owned),
            count: 0,
        }
    }

    /// How many there are now, in words.
    pub(super) fn summary(&self) -> String {
        format!(
            "{} files installed below {}",
            self.count,
            self.root.display()
        )
    }

    /// A library: others may run it.
    pub(super) fn program(&mut self, from: &Path, to: &Path) -> Result<()> {
        self.put(to, 0o755, |place| fs::copy(from, place).map(drop))
    }

    pub(super) fn copy(&mut self, from: &Path, to: &Path) -> Result<()> {
        self.put(to, 0o644, |place| fs::copy(from, place).map(drop))
    }

    pub(super) fn write(&mut self, text: &str, to: &Path) -> Result<()> {
        self.put(to, 0o644, |place| fs::write(place, text))
    }

    /// All files of `from` with that extension.
    pub(super) fn folder(&mut self, from: &Path, extension: &str, to: &Path) -> Result<()> {
        let entries =
            fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))?;
        for entry in entries {
            let path = entry
                .with_context(|| format!("cannot read {}", from.display()))?
                .path();
            if path.extension().is_some_and(|found| found == extension)
                && let Some(name) = path.file_name()
            {
                self.copy(&path, &to.join(name))?;
            }
        }
        Ok(())
    }

    /// A link in the same folder as what it leads to.
    pub(super) fn link(&mut self, target: &str, to: &Path) -> Result<()> {
        self.place(to, |place| symlink(target, place))
    }

    fn put(
        &mut self,
        to: &Path,
        mode: u32,
        make: impl FnOnce(&Path) -> std::io::Result<()>,
    ) -> Result<()> {
        self.place(to, |place| {
            make(place)?;
            fs::set_permissions(place, Permissions::from_mode(mode))
        })
    }

    fn place(&mut self, to: &Path, make: impl FnOnce(&Path) -> std::io::Result<()>) -> Result<()> {
        let to = self.root.join(to.strip_prefix("/").unwrap_or(to));
        let folder = to.parent().unwrap_or(&self.root);
        let mut beside = to.clone().into_os_string();
        beside.push(".new");
        let beside = PathBuf::from(beside);
        let left_over = beside.symlink_metadata().is_ok();
        fs::create_dir_all(folder)
            .and_then(|()| {
                if left_over {
                    fs::remove_file(&beside)
                } else {
                    Ok(())
                }
            })
            .and_then(|()| make(&beside))
            .and_then(|()| fs::rename(&beside, &to))
            .with_context(|| format!("cannot install {}", to.display()))?;
        self.count += 1;
        Ok(())
    }
}

/// The whole of a file.
pub(super) fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}
