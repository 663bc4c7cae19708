// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: domain stats.

/// Kinds of memory figures that `virDomainMemoryStats` reports.
///
/// In C: `virDomainMemoryStatTags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainMemoryStatTags(pub i32);

impl DomainMemoryStatTags {
    /// Data the guest read back from its swap space, in KiB. Since 0.7.5.
    pub const SWAP_IN: Self = Self(0);
    /// Data the guest moved out to its swap space, in KiB. Since 0.7.5.
    pub const SWAP_OUT: Self = Self(1);
    /// Number of the guest's page faults that had to wait for disk input. Since 0.7.5.
    pub const MAJOR_FAULT: Self = Self(2);
    /// Number of the guest's page faults served without disk input. Since 0.7.5.
    pub const MINOR_FAULT: Self = Self(3);
    /// Memory the guest system does not use at all, caches counted as used, in KiB. Since 0.7.5.
    pub const UNUSED: Self = Self(4);
    /// Memory the guest system sees as its own; the assigned amount less what firmware and kernel reserve, in KiB. Since 0.7.5.
    pub const AVAILABLE: Self = Self(5);
    /// Present size of the guest's memory as set by the balloon, in KiB. Since 0.9.3.
    pub const ACTUAL_BALLOON: Self = Self(6);
    /// Host memory resident for the process that runs the guest, in KiB. Since 0.9.10.
    pub const RSS: Self = Self(7);
    /// Memory the balloon could take back before the guest starts to swap, in KiB. Since 2.1.0.
    pub const USABLE: Self = Self(8);
    /// When the guest last refreshed these figures, in seconds since the epoch. Since 2.1.0.
    pub const LAST_UPDATE: Self = Self(9);
    /// Guest memory holding disk caches that can be dropped without writing anything, in KiB. Since 4.6.0.
    pub const DISK_CACHES: Self = Self(10);
    /// Number of huge pages the guest allocated successfully. Since 5.4.0.
    pub const HUGETLB_PGALLOC: Self = Self(11);
    /// Number of huge page allocations that failed inside the guest. Since 5.4.0.
    pub const HUGETLB_PGFAIL: Self = Self(12);
    /// How many kinds of figures this version knows; grows with new kinds. Since 0.7.5.
    pub const NR: Self = Self(13);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_MEMORY_STAT_SWAP_IN",
            1 => "VIR_DOMAIN_MEMORY_STAT_SWAP_OUT",
            2 => "VIR_DOMAIN_MEMORY_STAT_MAJOR_FAULT",
            3 => "VIR_DOMAIN_MEMORY_STAT_MINOR_FAULT",
            4 => "VIR_DOMAIN_MEMORY_STAT_UNUSED",
            5 => "VIR_DOMAIN_MEMORY_STAT_AVAILABLE",
            6 => "VIR_DOMAIN_MEMORY_STAT_ACTUAL_BALLOON",
            7 => "VIR_DOMAIN_MEMORY_STAT_RSS",
            8 => "VIR_DOMAIN_MEMORY_STAT_USABLE",
            9 => "VIR_DOMAIN_MEMORY_STAT_LAST_UPDATE",
            10 => "VIR_DOMAIN_MEMORY_STAT_DISK_CACHES",
            11 => "VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGALLOC",
            12 => "VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGFAIL",
            13 => "VIR_DOMAIN_MEMORY_STAT_NR",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainMemoryStatTags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainMemoryStatTags({})", self.0),
        }
    }
}

/// Groups of statistics that can be asked for in bulk; 0 asks for every group the hypervisor knows.
///
/// In C: `virDomainStatsTypes`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainStatsTypes(u32);

bitflags::bitflags! {
    impl DomainStatsTypes: u32 {
        /// State of the domain and how it got there (`state.*`). Since 1.2.8.
        const STATE = 1;
        /// CPU time of the whole domain, with cache and energy monitors (`cpu.*`). Since 1.2.9.
        const CPU_TOTAL = 2;
        /// Memory balloon figures (`balloon.*`). Since 1.2.9.
        const BALLOON = 4;
        /// Figures per virtual CPU (`vcpu.*`). Since 1.2.9.
        const VCPU = 8;
        /// Traffic per network interface (`net.*`). Since 1.2.9.
        const INTERFACE = 16;
        /// Traffic and sizes per disk (`block.*`). Since 1.2.9.
        const BLOCK = 32;
        /// Values of the perf events that are switched on (`perf.*`). Since 1.3.3.
        const PERF = 64;
        /// Polling settings per IOThread (`iothread.*`). Since 4.10.0.
        const IOTHREAD = 128;
        /// Memory bandwidth monitors (`memory.*`). Since 6.0.0.
        const MEMORY = 256;
        /// Result of the latest dirty rate measurement (`dirtyrate.*`). Since 7.2.0.
        const DIRTYRATE = 512;
        /// Figures the hypervisor itself keeps, under names of its own (`vm.*`). Since 8.9.0.
        const VM = 1024;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainStatsTypes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainStatsTypes(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Which domains bulk statistics cover and how they are gathered.
///
/// In C: `virConnectGetAllDomainStatsFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct ConnectGetAllDomainStatsFlags(u32);

bitflags::bitflags! {
    impl ConnectGetAllDomainStatsFlags: u32 {
        /// Covers active domains. Since 1.2.8.
        const ACTIVE = 1;
        /// Covers inactive domains. Since 1.2.8.
        const INACTIVE = 2;
        /// Covers domains with a stored definition. Since 1.2.8.
        const PERSISTENT = 4;
        /// Covers domains that vanish when they stop. Since 1.2.8.
        const TRANSIENT = 8;
        /// Covers domains in state running. Since 1.2.8.
        const RUNNING = 16;
        /// Covers paused domains. Since 1.2.8.
        const PAUSED = 32;
        /// Covers domains that are shut off. Since 1.2.8.
        const SHUTOFF = 64;
        /// Covers domains in any further state. Since 1.2.8.
        const OTHER = 128;
        /// Leaves out figures that would need waiting for a job in progress on the domain. Since 4.5.0.
        const NOWAIT = 536870912;
        /// Lists each image of the disks' backing chains, not only the top ones. Since 1.2.12.
        const BACKING = 1073741824;
        /// Fails when a group in the request is not known to the hypervisor, where it would be skipped silently otherwise. Since 1.2.8.
        const ENFORCE_STATS = 2147483648;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for ConnectGetAllDomainStatsFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConnectGetAllDomainStatsFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// How far a dirty rate measurement has come.
///
/// In C: `virDomainDirtyRateStatus`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainDirtyRateStatus(pub i32);

impl DomainDirtyRateStatus {
    /// No measurement was ever begun. Since 7.2.0.
    pub const UNSTARTED: Self = Self(0);
    /// A measurement is going on. Since 7.2.0.
    pub const MEASURING: Self = Self(1);
    /// A measurement has finished and its result can be read. Since 7.2.0.
    pub const MEASURED: Self = Self(2);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_DIRTYRATE_UNSTARTED",
            1 => "VIR_DOMAIN_DIRTYRATE_MEASURING",
            2 => "VIR_DOMAIN_DIRTYRATE_MEASURED",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainDirtyRateStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainDirtyRateStatus({})", self.0),
        }
    }
}

/// Method by which the dirty rate is measured; at most one.
///
/// In C: `virDomainDirtyRateCalcFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainDirtyRateCalcFlags(u32);

bitflags::bitflags! {
    impl DomainDirtyRateCalcFlags: u32 {
        /// Compares checksums of sampled pages; the default. Since 8.1.0.
        const PAGE_SAMPLING = 0;
        /// Counts pages marked in the dirty bitmap. Since 8.1.0.
        const DIRTY_BITMAP = 1;
        /// Counts pages per virtual CPU with the dirty ring, which the guest must have enabled. Since 8.1.0.
        const DIRTY_RING = 2;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainDirtyRateCalcFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainDirtyRateCalcFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

