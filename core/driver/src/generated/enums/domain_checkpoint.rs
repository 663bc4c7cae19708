// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: domain checkpoint.

/// How to create a checkpoint.
///
/// In C: `virDomainCheckpointCreateFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainCheckpointCreateFlags(u32);

bitflags::bitflags! {
    impl DomainCheckpointCreateFlags: u32 {
        /// Takes up the record of a checkpoint whose bitmaps exist, without creating one. Since 5.6.0.
        const REDEFINE = 1;
        /// Has the guest agent freeze file systems meanwhile. Since 5.6.0.
        const QUIESCE = 2;
        /// Makes sure that the bitmaps are there; only with `REDEFINE`, on an active domain. Since 6.10.0.
        const REDEFINE_VALIDATE = 4;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainCheckpointCreateFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainCheckpointCreateFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// What to put into a checkpoint's XML.
///
/// In C: `virDomainCheckpointXMLFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainCheckpointXmlFlags(u32);

bitflags::bitflags! {
    impl DomainCheckpointXmlFlags: u32 {
        /// Passwords and other secrets as well; refused on read-only connections. Since 5.6.0.
        const SECURE = 1;
        /// Leaves the domain's configuration at that time out. Since 5.6.0.
        const NO_DOMAIN = 2;
        /// Adds how much each disk has changed since, in bytes; the domain has to be active. Since 5.6.0.
        const SIZE = 4;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainCheckpointXmlFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainCheckpointXmlFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Which checkpoints to list, and in which order.
///
/// Bit 1 means `ROOTS` where a domain is asked and `DESCENDANTS` where a checkpoint is. `LEAVES` and `NO_LEAVES` together exclude nothing.
///
/// In C: `virDomainCheckpointListFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainCheckpointListFlags(u32);

bitflags::bitflags! {
    impl DomainCheckpointListFlags: u32 {
        /// Only those without parent; when a domain is asked. Since 5.6.0.
        const ROOTS = 1;
        /// Children of children as well; when a checkpoint is asked. Since 5.6.0.
        const DESCENDANTS = 1;
        /// Sorts the list so that no child comes before its parent. Since 5.6.0.
        const TOPOLOGICAL = 2;
        /// Those without children. Since 5.6.0.
        const LEAVES = 4;
        /// Those with children. Since 5.6.0.
        const NO_LEAVES = 8;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainCheckpointListFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainCheckpointListFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// What else to delete along with a checkpoint.
///
/// In C: `virDomainCheckpointDeleteFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainCheckpointDeleteFlags(u32);

bitflags::bitflags! {
    impl DomainCheckpointDeleteFlags: u32 {
        /// All that descend from it as well. Since 5.6.0.
        const CHILDREN = 1;
        /// Only the record; the bitmaps stay in the disk images. Since 5.6.0.
        const METADATA_ONLY = 2;
        /// All that descend from it, but not the checkpoint itself. Since 5.6.0.
        const CHILDREN_ONLY = 4;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainCheckpointDeleteFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainCheckpointDeleteFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

