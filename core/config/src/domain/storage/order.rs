//! The order of disks and controllers: as given, but those of one bus or kind by their number.

use super::DiskName;
use crate::domain::{Controller, Disk};

/// Puts each disk behind those of its bus with a smaller number.
pub(super) fn disks(given: Vec<Disk>) -> Vec<Disk> {
    let number = |disk: &Disk| DiskName::parse(&disk.target.dev).map(|name| name.index);
    sorted(given, |disk| disk.target.bus, number)
}

/// Puts each controller behind those of its kind with a smaller index, and companions behind their master.
pub(super) fn controllers(given: Vec<Controller>) -> Vec<Controller> {
    let rank = |controller: &Controller| (controller.index, controller.info.master.is_some());
    sorted(
        given,
        |controller| std::mem::discriminant(&controller.kind),
        rank,
    )
}

fn sorted<T, G: PartialEq, R: Ord>(
    given: Vec<T>,
    group: impl Fn(&T) -> G,
    rank: impl Fn(&T) -> R,
) -> Vec<T> {
    let mut list: Vec<T> = Vec::with_capacity(given.len());
    for item in given {
        let of_group = |(_, other): &(usize, &T)| group(other) == group(&item);
        let mut at = list.len();
        for (i, other) in list.iter().enumerate().rev().filter(of_group) {
            if rank(other) <= rank(&item) {
                at = i + 1;
                break;
            }
            at = i;
        }
        list.insert(at, item);
    }
    list
}
