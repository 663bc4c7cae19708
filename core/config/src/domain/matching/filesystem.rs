//! Filesystems: by where the guest finds them.

use crate::domain::Filesystem;

/// The filesystem with this target.
pub fn find(filesystems: &[Filesystem], target: &str) -> Option<usize> {
    filesystems.iter().position(|filesystem| {
        filesystem
            .target
            .as_ref()
            .is_some_and(|own| own.dir == target)
    })
}
