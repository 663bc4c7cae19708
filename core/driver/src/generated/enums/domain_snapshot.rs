// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: domain snapshot.

/// How to take a snapshot.
///
/// In C: `virDomainSnapshotCreateFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainSnapshotCreateFlags(u32);

bitflags::bitflags! {
    impl DomainSnapshotCreateFlags: u32 {
        /// Takes up or changes the record of a snapshot that exists, without taking one. Since 0.9.5.
        const REDEFINE = 1;
        /// Makes the redefined snapshot the current one; only with `REDEFINE`. Since 0.9.5.
        const CURRENT = 2;
        /// Keeps no record of the snapshot, just its data. Since 0.9.5.
        const NO_METADATA = 4;
        /// Stops the domain once the snapshot is taken. Since 0.9.5.
        const HALT = 8;
        /// Leaves memory out; only the disks' state is kept. Since 0.9.5.
        const DISK_ONLY = 16;
        /// Writes to files that exist, prepared by the caller, instead of creating them. Since 0.9.10.
        const REUSE_EXT = 32;
        /// Has the guest agent freeze file systems meanwhile; only with `DISK_ONLY`. Since 0.9.10.
        const QUIESCE = 64;
        /// Fails without any change if it cannot be done for all disks together. Since 0.9.11.
        const ATOMIC = 128;
        /// Lets the guest run while its memory is saved; makes larger files. Since 1.0.1.
        const LIVE = 256;
        /// Checks the XML against the schema first. Since 5.6.0.
        const VALIDATE = 512;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainSnapshotCreateFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainSnapshotCreateFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// What to put into a snapshot's XML.
///
/// In C: `virDomainSnapshotXMLFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainSnapshotXmlFlags(u32);

bitflags::bitflags! {
    impl DomainSnapshotXmlFlags: u32 {
        /// Passwords and other secrets as well; refused on read-only connections. Since 5.1.0.
        const SECURE = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainSnapshotXmlFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainSnapshotXmlFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Which snapshots to list, and in which order.
///
/// The flags form groups of alternatives; a group without any flag, or with all of its flags, excludes nothing, and a snapshot has to match every group. Bit 1 means `ROOTS` where a domain is asked and `DESCENDANTS` where a snapshot is.
///
/// In C: `virDomainSnapshotListFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainSnapshotListFlags(u32);

bitflags::bitflags! {
    impl DomainSnapshotListFlags: u32 {
        /// Only those without parent; when a domain is asked. Since 0.9.5.
        const ROOTS = 1;
        /// Children of children as well; when a snapshot is asked. Since 0.9.7.
        const DESCENDANTS = 1;
        /// Those without children. Since 0.9.7.
        const LEAVES = 4;
        /// Those with children. Since 0.9.13.
        const NO_LEAVES = 8;
        /// Those with a record that would hinder removing the domain. Since 0.9.5.
        const METADATA = 2;
        /// Those without such a record. Since 0.9.13.
        const NO_METADATA = 16;
        /// Those taken while the domain was off. Since 1.0.1.
        const INACTIVE = 32;
        /// Those taken while the domain was active, with memory. Since 1.0.1.
        const ACTIVE = 64;
        /// Those taken while the domain was active, without memory. Since 1.0.1.
        const DISK_ONLY = 128;
        /// Those kept inside the disk images. Since 1.0.1.
        const INTERNAL = 256;
        /// Those with files outside the disk images. Since 1.0.1.
        const EXTERNAL = 512;
        /// Sorts the list so that no child comes before its parent. Since 5.2.0.
        const TOPOLOGICAL = 1024;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainSnapshotListFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainSnapshotListFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// How to go back to a snapshot.
///
/// `RUNNING` and `PAUSED` exclude each other; without them the domain gets the state it had when the snapshot was taken.
///
/// In C: `virDomainSnapshotRevertFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainSnapshotRevertFlags(u32);

bitflags::bitflags! {
    impl DomainSnapshotRevertFlags: u32 {
        /// Has the domain run afterwards. Since 0.9.5.
        const RUNNING = 1;
        /// Has the domain wait, paused, afterwards. Since 0.9.5.
        const PAUSED = 2;
        /// Does it even if that is risky, for example with a configuration that is not compatible. Since 0.9.7.
        const FORCE = 4;
        /// Sets the firmware variables back to their template. Since 8.1.0.
        const RESET_NVRAM = 8;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainSnapshotRevertFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainSnapshotRevertFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// What else to delete along with a snapshot.
///
/// In C: `virDomainSnapshotDeleteFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainSnapshotDeleteFlags(u32);

bitflags::bitflags! {
    impl DomainSnapshotDeleteFlags: u32 {
        /// All that descend from it as well. Since 0.8.0.
        const CHILDREN = 1;
        /// Only the record; the data stays in the disk images. Since 0.9.5.
        const METADATA_ONLY = 2;
        /// All that descend from it, but not the snapshot itself. Since 0.9.5.
        const CHILDREN_ONLY = 4;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainSnapshotDeleteFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainSnapshotDeleteFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

