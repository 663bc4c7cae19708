//! Which snapshots there are.

use std::sync::Arc;

use polyvirt_config::snapshot::{MemorySnapshot, SnapshotDiskLocation, SnapshotState};
use polyvirt_driver::refs::{DomainRef, DomainSnapshotRef};
use polyvirt_driver::{DomainSnapshotListFlags as Flags, Result};

use super::{Taken, reference, with};
use crate::history::moments::{Moments, Node, Scope};
use crate::host::{self, Host};
use crate::hypervisor::{flags, number};

/// All that libvirt 9.0.0 knows; of the whole tree and of the tree below one the bit 1 means different things.
const KNOWN: u32 = 0x7ff;

pub(crate) fn count(host: &Host, domain: &DomainRef, flags: Flags) -> Result<i32> {
    let names = roots_or_all(host, domain, flags, "testDomainSnapshotNum")?;
    Ok(number(names.len()))
}

pub(crate) fn names(host: &Host, domain: &DomainRef, flags: Flags) -> Result<Vec<String>> {
    let names = roots_or_all(host, domain, flags, "testDomainSnapshotListNames")?;
    Ok(owned(&names))
}

pub(crate) fn all(host: &Host, domain: &DomainRef, flags: Flags) -> Result<Vec<DomainSnapshotRef>> {
    let names = roots_or_all(host, domain, flags, "testDomainListAllSnapshots")?;
    Ok(references(domain, &names))
}

pub(crate) fn count_children(host: &Host, of: &DomainSnapshotRef, flags: Flags) -> Result<i32> {
    let names = below(host, of, flags, "testDomainSnapshotNumChildren")?;
    Ok(number(names.len()))
}

pub(crate) fn children_names(
    host: &Host,
    of: &DomainSnapshotRef,
    flags: Flags,
) -> Result<Vec<String>> {
    let names = below(host, of, flags, "testDomainSnapshotListChildrenNames")?;
    Ok(owned(&names))
}

pub(crate) fn children(
    host: &Host,
    of: &DomainSnapshotRef,
    flags: Flags,
) -> Result<Vec<DomainSnapshotRef>> {
    let names = below(host, of, flags, "testDomainSnapshotListAllChildren")?;
    Ok(references(&of.domain, &names))
}

fn owned(names: &[Arc<str>]) -> Vec<String> {
    names.iter().map(|name| name.as_ref().to_owned()).collect()
}

fn references(domain: &DomainRef, names: &[Arc<str>]) -> Vec<DomainSnapshotRef> {
    names.iter().map(|name| reference(domain, name)).collect()
}

/// The names of those that `flags` ask for, of the whole tree.
fn roots_or_all(
    host: &Host,
    domain: &DomainRef,
    flags: Flags,
    function: &str,
) -> Result<Vec<Arc<str>>> {
    flags::check(function, flags.bits(), KNOWN)?;
    let roots = flags.contains(Flags::ROOTS);
    let scope = if roots { Scope::Roots } else { Scope::All };
    with(host, domain, |moments| select(moments, scope, flags))
}

/// The names of those that `flags` ask for, of the tree below one.
fn below(
    host: &Host,
    of: &DomainSnapshotRef,
    flags: Flags,
    function: &str,
) -> Result<Vec<Arc<str>>> {
    flags::check(function, flags.bits(), KNOWN)?;
    with(host, &of.domain, |moments| {
        let place = moments.find(&of.name)?;
        let scope = if flags.contains(Flags::DESCENDANTS) {
            Scope::Descendants(place)
        } else {
            Scope::Children(place)
        };
        select(moments, scope, flags)
    })
}

fn select(moments: &Moments<Taken>, scope: Scope, flags: Flags) -> Result<Vec<Arc<str>>> {
    let nodes = moments.list(scope, flags.contains(Flags::TOPOLOGICAL))?;
    let wanted = nodes.into_iter().filter(|node| is_wanted(node, flags));
    Ok(wanted.map(|node| Arc::clone(&node.name)).collect())
}

fn is_wanted(node: &Node<Taken>, flags: Flags) -> bool {
    let state = node.value.state();
    let (off, disk_only) = (SnapshotState::Shutoff, SnapshotState::DiskSnapshot);
    let external = is_external(&node.value);
    let groups: [&[(Flags, bool)]; 4] = [
        // Whoever sees a snapshot here sees what this host remembers of it.
        &[(Flags::METADATA, true), (Flags::NO_METADATA, false)],
        &[
            (Flags::LEAVES, node.is_leaf()),
            (Flags::NO_LEAVES, !node.is_leaf()),
        ],
        &[
            (Flags::INACTIVE, state == off),
            (Flags::ACTIVE, state != off && state != disk_only),
            (Flags::DISK_ONLY, state == disk_only),
        ],
        &[(Flags::INTERNAL, !external), (Flags::EXTERNAL, external)],
    ];
    host::is_wanted(flags, &groups)
}

/// Whether memory or a disk is kept in a file of its own.
fn is_external(taken: &Taken) -> bool {
    let snapshot = &taken.snapshot;
    let memory = snapshot.memory.as_ref().and_then(|memory| memory.snapshot);
    let mut disks = snapshot.disks.iter().flat_map(|disks| &disks.disk);
    memory == Some(MemorySnapshot::External)
        || disks.any(|disk| matches!(disk.location, SnapshotDiskLocation::External(_)))
}
