//! The machine itself: its CPUs and memory, as they are and as they are used.
//!
//! Everything is read from the kernel's files below a root, `/` but in tests, and nothing here needs a privilege except
//! changing how equal pages are shared. Figures and refusals are those that stock libvirt gives on the same host.

mod cpus;
mod info;
mod ksm;
mod memory;
mod processor;
mod sleep;
mod smbios;
mod stats;
mod topology;

use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use polyvirt_driver::{Error, Result};

pub use cpus::CpuMap;
pub use processor::Processor;
pub use smbios::Smbios;
pub use topology::{Cache, Cell, CellCpu, Pages};

/// The most bytes of a kernel's file that are read: `/proc/cpuinfo` of a thousand CPUs has two million.
const LIMIT: u64 = 64 << 20;

/// The machine.
#[derive(Clone, Debug)]
pub struct Node {
    root: PathBuf,
}

impl Default for Node {
    fn default() -> Self {
        Self::below(Path::new("/"))
    }
}

impl Node {
    /// The machine whose kernel shows itself below `root`, in `proc` and `sys`.
    pub fn below(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
        }
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// The text of a file that every kernel has.
    fn text(&self, path: &str) -> Result<String> {
        use std::io::Read;
        let place = self.path(path);
        let read = fs::File::open(&place).and_then(|file| {
            let mut text = String::new();
            file.take(LIMIT).read_to_string(&mut text).map(|_| text)
        });
        read.map_err(|error| Error::io(&error, format!("cannot read '{}'", place.display())))
    }

    /// What a file holds, without the line's end; none when there is no such file, or it holds something else.
    fn value<T: FromStr>(&self, path: &str) -> Option<T> {
        self.text(path).ok()?.trim().parse().ok()
    }

    /// The numbers in a list such as `0-3,8`.
    fn numbers(&self, path: &str) -> Option<Vec<u32>> {
        numbers(self.text(path).ok()?.trim())
    }

    /// The numbers that follow a name in the names of a folder's entries, in order.
    fn entries(&self, folder: &str, name: &str) -> Vec<u32> {
        let entries = fs::read_dir(self.path(folder)).into_iter().flatten();
        let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let mut found: Vec<u32> = names
            .filter_map(|entry| entry.strip_prefix(name)?.parse().ok())
            .collect();
        found.sort_unstable();
        found
    }
}

/// The most CPUs and nodes that a list may name.
const MOST: u32 = 1 << 16;

fn numbers(list: &str) -> Option<Vec<u32>> {
    let mut all = Vec::new();
    for part in list.split(',').filter(|part| !part.is_empty()) {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (first, last): (u32, u32) = (first.trim().parse().ok()?, last.trim().parse().ok()?);
        if last >= MOST {
            return None;
        }
        all.extend(first..=last);
    }
    Some(all)
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn lists_are_read_and_absurd_ones_are_not() {
        assert_eq!(numbers("0-2,5"), Some(vec![0, 1, 2, 5]));
        assert_eq!(numbers(""), Some(vec![]));
        assert_eq!(numbers("7"), Some(vec![7]));
        for bad in ["x", "1-", "0-4294967295", "-3"] {
            assert_eq!(numbers(bad), None, "{bad}");
        }
    }
}
