//! Disks: by their name in the guest, or by the path of their image.

use crate::domain::Disk;

/// The disk of this name.
pub fn find_target(disks: &[Disk], name: &str) -> Option<usize> {
    disks.iter().position(|disk| disk.target.dev == name)
}

/// The disk of this name, or the only one whose image has this path.
pub fn find(disks: &[Disk], name_or_path: &str) -> Option<usize> {
    if let Some(place) = find_target(disks, name_or_path) {
        return Some(place);
    }
    let of_path =
        |disk: &Disk| name_or_path.starts_with('/') && disk.source.path() == Some(name_or_path);
    let mut places = disks
        .iter()
        .enumerate()
        .filter(|(_, disk)| of_path(disk))
        .map(|(i, _)| i);
    places.next().filter(|_| places.next().is_none())
}

/// The disk that takes the place of `disk` in an update: the one on the same bus under the same name.
pub fn find_same(disks: &[Disk], disk: &Disk) -> Option<usize> {
    disks.iter().position(|other| {
        other.target.dev == disk.target.dev
            && (disk.target.bus.is_none() || other.target.bus == disk.target.bus)
    })
}
