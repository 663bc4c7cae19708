//! Devices that are told by nearly all that is said of them: shared memory, input, watchdogs.

use crate::domain::{Input, InputKind, Shmem, Watchdog};

/// The shared memory that `wanted` describes.
pub fn find_shmem(shmems: &[Shmem], wanted: &Shmem) -> Option<usize> {
    shmems.iter().position(|shmem| {
        shmem.name == wanted.name
            && shmem.size == wanted.size
            && shmem.model == wanted.model
            && shmem.server == wanted.server
            && shmem.msi == wanted.msi
            && super::address_fits(&shmem.info, &wanted.info)
    })
}

/// The keyboard or pointer that `wanted` describes.
pub fn find_input(inputs: &[Input], wanted: &Input) -> Option<usize> {
    inputs.iter().position(|input| {
        same_kind(&input.kind, &wanted.kind)
            && input.bus == wanted.bus
            && (wanted.model.is_none() || input.model == wanted.model)
            && super::address_fits(&input.info, &wanted.info)
    })
}

/// Of a device of the host, only which one it is counts.
fn same_kind(one: &InputKind, other: &InputKind) -> bool {
    match (one, other) {
        (InputKind::Evdev(one), InputKind::Evdev(other)) => {
            let device = |source: &crate::domain::InputEvdevSource| source.dev.clone();
            one.source.as_ref().map(device) == other.source.as_ref().map(device)
        }
        (one, other) => one == other,
    }
}

/// The watchdog that `wanted` describes.
pub fn find_watchdog(watchdogs: &[Watchdog], wanted: &Watchdog) -> Option<usize> {
    watchdogs.iter().position(|watchdog| {
        watchdog.model == wanted.model
            && watchdog.action == wanted.action
            && super::address_fits(&watchdog.info, &wanted.info)
    })
}
