//! File systems of huge pages: what is mounted, or what is said to be.

use std::path::{Path, PathBuf};

/// What the kernel calls such a file system.
const MAGIC: u64 = 0x9584_58f6;

/// The size of a page in KiB and the folder, for each; those of the kernel's own size first. Why not when one that is
/// named is none.
pub(super) fn mounted(named: Option<&[String]>) -> Result<Vec<(u64, PathBuf)>, String> {
    let mut found = Vec::new();
    if let Some(named) = named {
        for path in named.iter().map(Path::new) {
            let size = page_size(path);
            let size = size.ok_or_else(|| format!("'{}' has no huge pages", path.display()))?;
            found.push((size, path.to_owned()));
        }
    } else {
        let table = std::fs::read_to_string("/proc/mounts").unwrap_or_default();
        let lines = table
            .lines()
            .map(|line| line.split(' ').collect::<Vec<_>>());
        let folders = lines.filter_map(|line| {
            (line.get(2) == Some(&"hugetlbfs")).then(|| line.get(1).map(PathBuf::from))?
        });
        found.extend(folders.filter_map(|path| Some((page_size(&path)?, path))));
    }
    let usual = usual_size();
    // The sort is stable: of several of a size, the one that came first is used.
    found.sort_by_key(|(size, _)| Some(*size) != usual);
    Ok(found)
}

/// The size of pages in KiB, if they are huge.
fn page_size(path: &Path) -> Option<u64> {
    let about = rustix::fs::statfs(path).ok()?;
    let is_huge = u64::try_from(about.f_type).ok()? == MAGIC;
    let size = u64::try_from(about.f_bsize).ok()? / 1024;
    is_huge.then_some(size)
}

/// The size in KiB that the kernel takes when nobody says.
fn usual_size() -> Option<u64> {
    let about = std::fs::read_to_string("/proc/meminfo").ok()?;
    let line = about
        .lines()
        .find_map(|line| line.strip_prefix("Hugepagesize:"))?;
    line.trim().split(' ').next()?.parse().ok()
}
