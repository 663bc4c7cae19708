// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Domain`: calls about memory.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about memory.
impl Domain {
    /// Changes the limits on a domain's use of host memory.
    ///
    /// Only the parameters given change, in the order given; lower the hard limit before the swap limit, and raise them the other way round. Not for read-only connections.
    ///
    /// - `params`: Limits to set.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetMemoryParameters`, since 0.8.5.
    pub fn set_memory_parameters(&self, params: &[TypedParam], flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetMemoryParameters")?;
        conn.driver().before("virDomainSetMemoryParameters")?;
        conn.hypervisor().domain_set_memory_parameters(self.object(), params, flags)
    }

    /// Reports the limits on a domain's use of host memory.
    ///
    /// With `nparams` 0 only the number of parameters is stored there; call again with room for as many.
    ///
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainGetMemoryParameters`, since 0.8.5.
    pub fn memory_parameters(&self, flags: DomainModificationImpact) -> Result<Vec<TypedParam>> {
        let conn = self.conn();
        conn.driver().before("virDomainGetMemoryParameters")?;
        conn.hypervisor().domain_get_memory_parameters(self.object(), flags)
    }

    /// Changes on which host NUMA nodes a domain's memory is placed.
    ///
    /// A live change of nodes works only for some modes, and moves the memory. Not for read-only connections.
    ///
    /// - `params`: Mode and nodes to set.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetNumaParameters`, since 0.9.9.
    pub fn set_numa_parameters(&self, params: &[TypedParam], flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetNumaParameters")?;
        conn.driver().before("virDomainSetNumaParameters")?;
        conn.hypervisor().domain_set_numa_parameters(self.object(), params, flags)
    }

    /// Reports on which host NUMA nodes a domain's memory is placed.
    ///
    /// With `nparams` 0 only the number of parameters is stored there; call again with room for as many.
    ///
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainGetNumaParameters`, since 0.9.9.
    pub fn numa_parameters(&self, flags: DomainModificationImpact) -> Result<Vec<TypedParam>> {
        let conn = self.conn();
        conn.driver().before("virDomainGetNumaParameters")?;
        conn.hypervisor().domain_get_numa_parameters(self.object(), flags)
    }

    /// Gives the upper bound of a domain's memory.
    ///
    /// An inactive domain reports its stored configuration.
    ///
    /// Gives: Amount in KiB, or 0 on error.
    ///
    /// In C: `virDomainGetMaxMemory`, since 0.0.3.
    pub fn max_memory(&self) -> Result<u64> {
        let conn = self.conn();
        conn.driver().before("virDomainGetMaxMemory")?;
        conn.hypervisor().domain_get_max_memory(self.object())
    }

    /// Changes the upper bound of a domain's memory.
    ///
    /// Drivers differ on whether this is possible while the domain is active, and whether it reaches the stored configuration; `virDomainSetMemoryFlags` with `VIR_DOMAIN_MEM_MAXIMUM` leaves no doubt. An amount in use above the new bound is lowered to it.
    ///
    /// - `memory`: New bound, in KiB; at least 1.
    ///
    /// In C: `virDomainSetMaxMemory`, since 0.0.3.
    pub fn set_max_memory(&self, memory: u64) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetMaxMemory")?;
        conn.driver().before("virDomainSetMaxMemory")?;
        conn.hypervisor().domain_set_max_memory(self.object(), memory)
    }

    /// Changes how much memory an active domain's guest may use.
    ///
    /// The guest's balloon driver does the work by and by, so the amount reported afterwards may still be the old one. Whether the stored configuration changes as well depends on the driver: use `virDomainSetMemoryFlags` to decide it.
    ///
    /// - `memory`: New amount, in KiB; not above the upper bound.
    ///
    /// In C: `virDomainSetMemory`, since 0.1.1.
    pub fn set_memory(&self, memory: u64) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetMemory")?;
        conn.driver().before("virDomainSetMemory")?;
        conn.hypervisor().domain_set_memory(self.object(), memory)
    }

    /// Changes how much memory a guest may use, live, in the stored configuration or both.
    ///
    /// A live change is left to the guest's balloon driver and happens by and by. With `VIR_DOMAIN_MEM_MAXIMUM` the upper bound changes instead. Fails with `VIR_ERR_OPERATION_INVALID` for `VIR_DOMAIN_MEM_LIVE` on an inactive domain.
    ///
    /// - `memory`: New amount, in KiB; at least 1.
    /// - `flags`: Combination of `DomainMemoryModFlags` values.
    ///
    /// In C: `virDomainSetMemoryFlags`, since 0.9.0.
    pub fn set_memory_flags(&self, memory: u64, flags: DomainMemoryModFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetMemoryFlags")?;
        conn.driver().before("virDomainSetMemoryFlags")?;
        conn.hypervisor().domain_set_memory_flags(self.object(), memory, flags)
    }

    /// Sets how often the balloon driver collects the guest's memory statistics.
    ///
    /// The numbers come out of `virDomainMemoryStats`. Needs a memory balloon device.
    ///
    /// - `period`: Interval in seconds; 0 stops the collection.
    /// - `flags`: Combination of `DomainMemoryModFlags` values.
    ///
    /// In C: `virDomainSetMemoryStatsPeriod`, since 1.1.1.
    pub fn set_memory_stats_period(&self, period: i32, flags: DomainMemoryModFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetMemoryStatsPeriod")?;
        conn.driver().before("virDomainSetMemoryStatsPeriod")?;
        conn.hypervisor().domain_set_memory_stats_period(self.object(), period, flags)
    }

    /// Copies a piece of an active domain's memory.
    ///
    /// The guest runs on meanwhile, so what is read may be torn. Over a connection to a daemon at most 4 MiB can be read in one call. Not for read-only connections, since memory holds secrets; fails with `VIR_ERR_OPERATION_INVALID` when the domain is not active.
    ///
    /// - `start`: Address of the first byte.
    /// - `size`: Number of bytes to read.
    /// - `flags`: Combination of `DomainMemoryFlags` values.
    ///
    /// In C: `virDomainMemoryPeek`, since 0.4.2.
    pub fn memory_peek(&self, start: u64, size: usize, flags: DomainMemoryFlags) -> Result<Vec<u8>> {
        let conn = self.conn();
        conn.require_write("virDomainMemoryPeek")?;
        conn.driver().before("virDomainMemoryPeek")?;
        conn.hypervisor().domain_memory_peek(self.object(), start, size, flags)
    }
}
