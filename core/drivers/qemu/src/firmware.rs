//! The firmware of this host: the descriptors that packages and administrators have put into well-known folders.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use polyvirt_qemu::document::firmware::Descriptor;

/// The folders, those of packages first: a file in a later one takes the place of one with its name.
const FOLDERS: &[&str] = &["/usr/share/qemu/firmware", "/etc/qemu/firmware"];

/// The most that is read of a descriptor.
const LONGEST: u64 = 1 << 20;

/// Reads all descriptors, in the order in which they are wanted: that of their names.
pub(crate) fn all() -> Vec<Descriptor> {
    let paths = files(FOLDERS.iter().map(Path::new));
    paths.iter().filter_map(|path| read(path)).collect()
}

/// The descriptors in some folders, by their names.
fn files<'f>(folders: impl Iterator<Item = &'f Path>) -> Vec<PathBuf> {
    let mut found = BTreeMap::new();
    for folder in folders {
        // Most hosts lack some of the folders.
        let Ok(entries) = fs::read_dir(folder) else {
            continue;
        };
        for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
            if path.extension().is_some_and(|end| end == "json")
                && let Some(name) = path.file_name()
            {
                found.insert(name.to_owned(), path);
            }
        }
    }
    found.into_values().collect()
}

/// Reads one. What is no descriptor is no firmware, and an empty file hides one with its name.
fn read(path: &Path) -> Option<Descriptor> {
    let mut text = String::new();
    let file = File::open(path).ok()?;
    file.take(LONGEST).read_to_string(&mut text).ok()?;
    Descriptor::parse(&text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_administrators_file_hides_a_packages() {
        let root = tempfile::tempdir().unwrap();
        let (package, own) = (root.path().join("package"), root.path().join("own"));
        for folder in [&package, &own] {
            fs::create_dir_all(folder).unwrap();
        }
        let descriptor = |file: &str| {
            format!(
                r#"{{"interface-types": ["bios"], "targets": [], "features": [],
                "mapping": {{"device": "memory", "filename": "{file}"}}}}"#
            )
        };
        fs::write(package.join("50-b.json"), descriptor("/b")).unwrap();
        fs::write(package.join("60-c.json"), descriptor("/c")).unwrap();
        fs::write(package.join("README"), "x").unwrap();
        fs::write(own.join("50-b.json"), "").unwrap();
        fs::write(own.join("10-a.json"), descriptor("/a")).unwrap();
        let paths = files([package.as_path(), own.as_path()].into_iter());
        let found: Vec<Descriptor> = paths.iter().filter_map(|path| read(path)).collect();
        assert_eq!(
            found,
            ["/a", "/c"].map(|file| Descriptor::parse(&descriptor(file)).unwrap())
        );
    }
}
