//! Folders: removed, emptied, and copied so that they can be written to.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result};

/// Sees to it that `folder` is not there.
pub(crate) fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(error).with_context(|| format!("cannot remove {}", folder.display()))
        }
        _ => Ok(()),
    }
}

/// Sees to it that `folder` is there, with nothing in it.
pub(crate) fn empty(folder: &Path) -> Result<()> {
    remove(folder)?;
    fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))
}

/// Copies what a folder holds to another one, without what has one of these names. What is copied can be written to,
/// though the first may be one that a registry's client keeps for itself.
pub(crate) fn copy(from: &Path, to: &Path, without: &[&str]) -> Result<()> {
    fs::create_dir_all(to).with_context(|| format!("cannot create {}", to.display()))?;
    let entries = fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))?;
    for entry in entries {
        let entry = entry?;
        let (path, name) = (entry.path(), entry.file_name());
        if without.iter().any(|left_out| name == *left_out) {
            continue;
        }
        let to = to.join(name);
        if path.is_dir() {
            copy(&path, &to, without)?;
        } else {
            let content =
                fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
            fs::write(&to, content).with_context(|| format!("cannot write {}", to.display()))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{copy, empty};
    use crate::paths;

    #[test]
    fn what_is_named_is_left_out() {
        let folder = paths::target().join("xtask/copied");
        empty(&folder).unwrap();
        fs::create_dir_all(folder.join("from/in")).unwrap();
        fs::write(folder.join("from/in/a"), "a").unwrap();
        fs::write(folder.join("from/b"), "b").unwrap();
        copy(&folder.join("from"), &folder.join("to"), &["b"]).unwrap();
        assert_eq!(fs::read(folder.join("to/in/a")).unwrap(), b"a");
        assert!(!folder.join("to/b").exists());
    }
}
