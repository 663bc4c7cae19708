// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: domain block.

/// Why a domain is in state `VIR_DOMAIN_BLOCKED`.
///
/// In C: `virDomainBlockedReason`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainBlockedReason(pub i32);

impl DomainBlockedReason {
    /// The cause is not known. Since 0.9.2.
    pub const UNKNOWN: Self = Self(0);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_BLOCKED_UNKNOWN",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainBlockedReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainBlockedReason({})", self.0),
        }
    }
}

/// How `virDomainBlockResize` reads its arguments.
///
/// In C: `virDomainBlockResizeFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainBlockResizeFlags(u32);

bitflags::bitflags! {
    impl DomainBlockResizeFlags: u32 {
        /// The size is in bytes rather than KiB. Since 0.9.11.
        const BYTES = 1;
        /// Take the size from the capacity of the device below; the size argument is then 0 or has to agree with it. Since 10.0.0.
        const CAPACITY = 2;
        /// Only grow: fail rather than make the disk smaller. Since after 11.3.0.
        const EXTEND = 4;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainBlockResizeFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainBlockResizeFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// What kind of work a block job does.
///
/// In C: `virDomainBlockJobType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainBlockJobType(pub i32);

impl DomainBlockJobType {
    /// A kind that has no value here, or none given. Since 0.9.4.
    pub const UNKNOWN: Self = Self(0);
    /// Data of backing files is brought into the top image (`virDomainBlockPull`, or `virDomainBlockRebase` without copying). Since 0.9.4.
    pub const PULL: Self = Self(1);
    /// The disk is mirrored to another place (`virDomainBlockCopy`, or `virDomainBlockRebase` with copying). Since 0.9.12.
    pub const COPY: Self = Self(2);
    /// Data of an overlay below the top goes down into its base (`virDomainBlockCommit`). Since 0.10.2.
    pub const COMMIT: Self = Self(3);
    /// Data of the image in use goes down into its base; the job waits in the ready phase to be pivoted. Since 1.2.6.
    pub const ACTIVE_COMMIT: Self = Self(4);
    /// The disk takes part in a backup (`virDomainBackupBegin`). Since 6.0.0.
    pub const BACKUP: Self = Self(5);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN",
            1 => "VIR_DOMAIN_BLOCK_JOB_TYPE_PULL",
            2 => "VIR_DOMAIN_BLOCK_JOB_TYPE_COPY",
            3 => "VIR_DOMAIN_BLOCK_JOB_TYPE_COMMIT",
            4 => "VIR_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT",
            5 => "VIR_DOMAIN_BLOCK_JOB_TYPE_BACKUP",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainBlockJobType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainBlockJobType({})", self.0),
        }
    }
}

/// How `virDomainBlockJobAbort` ends a job.
///
/// In C: `virDomainBlockJobAbortFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainBlockJobAbortFlags(u32);

bitflags::bitflags! {
    impl DomainBlockJobAbortFlags: u32 {
        /// Ask for the end and return at once; an event tells when it came. Since 0.9.12.
        const ASYNC = 1;
        /// Switch the disk to the job's destination; works for a copy or an active commit that is ready. Since 0.9.12.
        const PIVOT = 2;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainBlockJobAbortFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainBlockJobAbortFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// How `virDomainGetBlockJobInfo` fills its answer.
///
/// In C: `virDomainBlockJobInfoFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainBlockJobInfoFlags(u32);

bitflags::bitflags! {
    impl DomainBlockJobInfoFlags: u32 {
        /// Give the bandwidth in bytes per second rather than MiB per second. Since 1.2.9.
        const BANDWIDTH_BYTES = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainBlockJobInfoFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainBlockJobInfoFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// How `virDomainBlockJobSetSpeed` reads its arguments.
///
/// In C: `virDomainBlockJobSetSpeedFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainBlockJobSetSpeedFlags(u32);

bitflags::bitflags! {
    impl DomainBlockJobSetSpeedFlags: u32 {
        /// The bandwidth is in bytes per second rather than MiB per second. Since 1.2.9.
        const BANDWIDTH_BYTES = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainBlockJobSetSpeedFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainBlockJobSetSpeedFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// How `virDomainBlockPull` reads its arguments.
///
/// In C: `virDomainBlockPullFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainBlockPullFlags(u32);

bitflags::bitflags! {
    impl DomainBlockPullFlags: u32 {
        /// The bandwidth is in bytes per second rather than MiB per second. Since 1.2.9.
        const BANDWIDTH_BYTES = 64;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainBlockPullFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainBlockPullFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// What `virDomainBlockRebase` does.
///
/// In C: `virDomainBlockRebaseFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainBlockRebaseFlags(u32);

bitflags::bitflags! {
    impl DomainBlockRebaseFlags: u32 {
        /// Copy the top image only; the copy keeps the same backing chain. Since 0.9.12.
        const SHALLOW = 1;
        /// Use a destination that already exists, made beforehand by the caller. Since 0.9.12.
        const REUSE_EXT = 2;
        /// Make the destination in raw format. Since 0.9.12.
        const COPY_RAW = 4;
        /// Mirror the disk instead of pulling; `base` then names the destination. Since 0.9.12.
        const COPY = 8;
        /// Keep names of backing files relative where they are. Since 1.2.7.
        const RELATIVE = 16;
        /// The destination is a block device, not a file. Since 1.2.9.
        const COPY_DEV = 32;
        /// The bandwidth is in bytes per second rather than MiB per second. Since 1.2.9.
        const BANDWIDTH_BYTES = 64;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainBlockRebaseFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainBlockRebaseFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// How `virDomainBlockCopy` copies.
///
/// In C: `virDomainBlockCopyFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainBlockCopyFlags(u32);

bitflags::bitflags! {
    impl DomainBlockCopyFlags: u32 {
        /// Copy the top image only; the copy keeps the same backing chain. Since 1.2.8.
        const SHALLOW = 1;
        /// Use a destination that already exists, made beforehand by the caller. Since 1.2.8.
        const REUSE_EXT = 2;
        /// Allow the job on a persistent domain though it does not survive a restart of the domain. Since 3.5.0.
        const TRANSIENT_JOB = 4;
        /// Guest writes go to both places before they count as done, so the job converges whatever the load. Since 8.0.0.
        const SYNCHRONOUS_WRITES = 8;
        /// The destination is known to read as zeros, so zero blocks need no writing. Since after 11.3.0.
        const TARGET_ZEROED = 16;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainBlockCopyFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainBlockCopyFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// How `virDomainBlockCommit` commits.
///
/// In C: `virDomainBlockCommitFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainBlockCommitFlags(u32);

bitflags::bitflags! {
    impl DomainBlockCommitFlags: u32 {
        /// When no base is named, take the image right below the top one. Since 0.10.2.
        const SHALLOW = 1;
        /// Remove the images whose data has gone into the base. Since 0.10.2.
        const DELETE = 2;
        /// Allow the image in use as the top; the job then runs in two phases. Since 1.2.6.
        const ACTIVE = 4;
        /// Keep names of backing files relative where they are. Since 1.2.7.
        const RELATIVE = 8;
        /// The bandwidth is in bytes per second rather than MiB per second. Since 1.2.9.
        const BANDWIDTH_BYTES = 16;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainBlockCommitFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainBlockCommitFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// What went wrong on a disk.
///
/// In C: `virDomainDiskErrorCode`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainDiskErrorCode(pub i32);

impl DomainDiskErrorCode {
    /// Nothing. Since 0.9.10.
    pub const NONE: Self = Self(0);
    /// An input/output error, not told in detail. Since 0.9.10.
    pub const UNSPEC: Self = Self(1);
    /// The storage below is full. Since 0.9.10.
    pub const NO_SPACE: Self = Self(2);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_DISK_ERROR_NONE",
            1 => "VIR_DOMAIN_DISK_ERROR_UNSPEC",
            2 => "VIR_DOMAIN_DISK_ERROR_NO_SPACE",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainDiskErrorCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainDiskErrorCode({})", self.0),
        }
    }
}

/// Types of block I/O parameters; older names of the values of `virTypedParameterType`.
///
/// In C: `virBlkioParameterType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlkioParameterType(pub i32);

impl BlkioParameterType {
    /// Same as `VIR_TYPED_PARAM_INT`. Since 0.9.0.
    pub const INT: Self = Self(1);
    /// Same as `VIR_TYPED_PARAM_UINT`. Since 0.9.0.
    pub const UINT: Self = Self(2);
    /// Same as `VIR_TYPED_PARAM_LLONG`. Since 0.9.0.
    pub const LLONG: Self = Self(3);
    /// Same as `VIR_TYPED_PARAM_ULLONG`. Since 0.9.0.
    pub const ULLONG: Self = Self(4);
    /// Same as `VIR_TYPED_PARAM_DOUBLE`. Since 0.9.0.
    pub const DOUBLE: Self = Self(5);
    /// Same as `VIR_TYPED_PARAM_BOOLEAN`. Since 0.9.0.
    pub const BOOLEAN: Self = Self(6);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            1 => "VIR_DOMAIN_BLKIO_PARAM_INT",
            2 => "VIR_DOMAIN_BLKIO_PARAM_UINT",
            3 => "VIR_DOMAIN_BLKIO_PARAM_LLONG",
            4 => "VIR_DOMAIN_BLKIO_PARAM_ULLONG",
            5 => "VIR_DOMAIN_BLKIO_PARAM_DOUBLE",
            6 => "VIR_DOMAIN_BLKIO_PARAM_BOOLEAN",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for BlkioParameterType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "BlkioParameterType({})", self.0),
        }
    }
}

/// How `virDomainBackupBegin` starts a backup.
///
/// In C: `virDomainBackupBeginFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainBackupBeginFlags(u32);

bitflags::bitflags! {
    impl DomainBackupBeginFlags: u32 {
        /// Target and scratch files exist already, made by the caller with the right format and size. Since 6.0.0.
        const REUSE_EXTERNAL = 1;
        /// When the guest powers off during the backup, keep its process paused until the job is over. Since after 11.3.0.
        const PRESERVE_SHUTDOWN_DOMAIN = 2;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainBackupBeginFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainBackupBeginFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// What happens to the security labels of file descriptors given to `virDomainFDAssociate`.
///
/// In C: `virDomainFDAssociateFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainFdAssociateFlags(u32);

bitflags::bitflags! {
    impl DomainFdAssociateFlags: u32 {
        /// Put the former label back once the descriptor is no longer used, where that is possible. Since 9.0.0.
        const RESTORE = 1;
        /// Label for writing even though the descriptor is used for an image that is only read. Since 9.0.0.
        const WRITABLE = 2;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainFdAssociateFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainFdAssociateFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

