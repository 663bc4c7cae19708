// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: node.

/// How deep a host sleeps.
///
/// In C: `virNodeSuspendTarget`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeSuspendTarget(pub i32);

impl NodeSuspendTarget {
    /// Suspend to RAM (ACPI S3). Since 0.9.8.
    pub const MEM: Self = Self(0);
    /// Suspend to disk (ACPI S4). Since 0.9.8.
    pub const DISK: Self = Self(1);
    /// Suspend to RAM with a copy on disk, for the case that power fails. Since 0.9.8.
    pub const HYBRID: Self = Self(2);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_NODE_SUSPEND_TARGET_MEM",
            1 => "VIR_NODE_SUSPEND_TARGET_DISK",
            2 => "VIR_NODE_SUSPEND_TARGET_HYBRID",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for NodeSuspendTarget {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "NodeSuspendTarget({})", self.0),
        }
    }
}

/// Stands for the sum of all CPUs.
///
/// In C: `virNodeGetCPUStatsAllCPUs`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeGetCpuStatsAllCpus(pub i32);

impl NodeGetCpuStatsAllCpus {
    /// All CPUs together. Since 0.9.3.
    pub const ALL_CPUS: Self = Self(-1);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            -1 => "VIR_NODE_CPU_STATS_ALL_CPUS",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for NodeGetCpuStatsAllCpus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "NodeGetCpuStatsAllCpus({})", self.0),
        }
    }
}

/// Stands for the sum of all NUMA nodes.
///
/// In C: `virNodeGetMemoryStatsAllCells`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeGetMemoryStatsAllCells(pub i32);

impl NodeGetMemoryStatsAllCells {
    /// All NUMA nodes together. Since 0.9.3.
    pub const ALL_CELLS: Self = Self(-1);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            -1 => "VIR_NODE_MEMORY_STATS_ALL_CELLS",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for NodeGetMemoryStatsAllCells {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "NodeGetMemoryStatsAllCells({})", self.0),
        }
    }
}

/// How the numbers of huge pages are meant.
///
/// In C: `virNodeAllocPagesFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct NodeAllocPagesFlags(u32);

bitflags::bitflags! {
    impl NodeAllocPagesFlags: u32 {
        /// Adds the pages to those in the pool. Since 1.2.9.
        const ADD = 0;
        /// Sets the size of the pool, which may free pages. Since 1.2.9.
        const SET = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for NodeAllocPagesFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NodeAllocPagesFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

