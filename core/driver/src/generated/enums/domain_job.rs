// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: domain job.

/// What is known of a domain's job.
///
/// In C: `virDomainJobType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainJobType(pub i32);

impl DomainJobType {
    /// There is none. Since 0.7.7.
    pub const NONE: Self = Self(0);
    /// One runs, and how long it will take can be estimated. Since 0.7.7.
    pub const BOUNDED: Self = Self(1);
    /// One runs, and its end cannot be foreseen. Since 0.7.7.
    pub const UNBOUNDED: Self = Self(2);
    /// It is done; cleaning up may be left. Since 0.7.7.
    pub const COMPLETED: Self = Self(3);
    /// It ended with an error; cleaning up may be left. Since 0.7.7.
    pub const FAILED: Self = Self(4);
    /// It was aborted; cleaning up may be left. Since 0.7.7.
    pub const CANCELLED: Self = Self(5);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_JOB_NONE",
            1 => "VIR_DOMAIN_JOB_BOUNDED",
            2 => "VIR_DOMAIN_JOB_UNBOUNDED",
            3 => "VIR_DOMAIN_JOB_COMPLETED",
            4 => "VIR_DOMAIN_JOB_FAILED",
            5 => "VIR_DOMAIN_JOB_CANCELLED",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainJobType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainJobType({})", self.0),
        }
    }
}

/// Which job `virDomainGetJobStats` tells about.
///
/// In C: `virDomainGetJobStatsFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainGetJobStatsFlags(u32);

bitflags::bitflags! {
    impl DomainGetJobStatsFlags: u32 {
        /// The last job that is over, rather than the running one; reading forgets it. Since 1.2.9.
        const COMPLETED = 1;
        /// Do not forget the finished job after reading it. Since 6.0.0.
        const KEEP_COMPLETED = 2;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainGetJobStatsFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainGetJobStatsFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Which jobs `virDomainAbortJobFlags` may interrupt.
///
/// In C: `virDomainAbortJobFlagsValues`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainAbortJobFlagsValues(u32);

bitflags::bitflags! {
    impl DomainAbortJobFlagsValues: u32 {
        /// Also a migration in post-copy mode, which then has to be recovered. Since 8.5.0.
        const POSTCOPY = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainAbortJobFlagsValues {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainAbortJobFlagsValues(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// What a domain's job does.
///
/// In C: `virDomainJobOperation`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainJobOperation(pub i32);

impl DomainJobOperation {
    /// Something that has no value here. Since 3.3.0.
    pub const UNKNOWN: Self = Self(0);
    /// It starts the domain. Since 3.3.0.
    pub const START: Self = Self(1);
    /// It saves the domain's state. Since 3.3.0.
    pub const SAVE: Self = Self(2);
    /// It restores a saved state. Since 3.3.0.
    pub const RESTORE: Self = Self(3);
    /// It receives the domain from another host. Since 3.3.0.
    pub const MIGRATION_IN: Self = Self(4);
    /// It moves the domain to another host. Since 3.3.0.
    pub const MIGRATION_OUT: Self = Self(5);
    /// It takes a snapshot. Since 3.3.0.
    pub const SNAPSHOT: Self = Self(6);
    /// It takes the domain back to a snapshot. Since 3.3.0.
    pub const SNAPSHOT_REVERT: Self = Self(7);
    /// It writes a core dump. Since 3.3.0.
    pub const DUMP: Self = Self(8);
    /// It backs up disks. Since 6.0.0.
    pub const BACKUP: Self = Self(9);
    /// It deletes a snapshot. Since 9.0.0.
    pub const SNAPSHOT_DELETE: Self = Self(10);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_JOB_OPERATION_UNKNOWN",
            1 => "VIR_DOMAIN_JOB_OPERATION_START",
            2 => "VIR_DOMAIN_JOB_OPERATION_SAVE",
            3 => "VIR_DOMAIN_JOB_OPERATION_RESTORE",
            4 => "VIR_DOMAIN_JOB_OPERATION_MIGRATION_IN",
            5 => "VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT",
            6 => "VIR_DOMAIN_JOB_OPERATION_SNAPSHOT",
            7 => "VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT",
            8 => "VIR_DOMAIN_JOB_OPERATION_DUMP",
            9 => "VIR_DOMAIN_JOB_OPERATION_BACKUP",
            10 => "VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_DELETE",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainJobOperation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainJobOperation({})", self.0),
        }
    }
}

