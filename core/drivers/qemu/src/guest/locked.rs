//! How much of a guest's memory has to stay where it is on the host.

use polyvirt_config::domain::{Domain, HostdevKind, HostdevSubsystemDevice as Subsystem};

/// What QEMU locks beside the guest's memory when devices of the host reach into it, in KiB.
const BESIDE: u64 = 1 << 20;

/// So many bytes; nothing when none has to.
pub(super) fn bytes(domain: &Domain) -> Option<u64> {
    let tune = domain.memtune.as_ref();
    let limit = tune.and_then(|tune| tune.hard_limit);
    let backing = domain.memory_backing.as_ref();
    let locked = backing.is_some_and(|backing| backing.locked);
    let passed_through = domain.devices().hostdev.iter().any(|device| {
        let HostdevKind::Subsystem(kind) = &device.kind else {
            return false;
        };
        matches!(kind.device, Subsystem::Pci(_) | Subsystem::Mdev(_))
    });
    let kib = match limit {
        Some(limit) if locked || passed_through => limit,
        // Nobody says how much QEMU needs beside the guest's memory.
        None if locked => return Some(u64::MAX),
        None if passed_through => domain.max_memory().saturating_add(BESIDE),
        _ => return None,
    };
    Some(kib.saturating_mul(1024))
}
