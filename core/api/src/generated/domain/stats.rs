// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Domain`: calls about stats.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about stats.
impl Domain {
    /// Reports the CPU time a running domain has used, in total or per host CPU.
    ///
    /// With `start_cpu` -1 and `ncpus` 1 the figures cover the domain as a whole. With `start_cpu` 0 or more, `params` holds `ncpus` groups of `nparams` slots, one group per host CPU; a slot that stays unused has type 0. To learn the sizes, pass NULL and `nparams` 0: `ncpus` 1 then gives the number of figures, `ncpus` 0 the number of CPUs. At most 128 CPUs and 16 figures each fit in one remote call. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is inactive.
    ///
    /// - `start_cpu`: First host CPU, from 0; -1 for the domain as a whole.
    /// - `ncpus`: Number of host CPUs to report on; 1 when `start_cpu` is -1, 0 to learn how many there are.
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: Figures filled in per CPU, or one of the sizes in question when `params` is NULL.
    ///
    /// In C: `virDomainGetCPUStats`, since 0.9.10.
    pub fn cpu_stats(&self, start_cpu: i32, ncpus: u32, flags: u32) -> Result<(i32, Vec<TypedParam>)> {
        let conn = self.conn();
        conn.driver().before("virDomainGetCPUStats")?;
        conn.hypervisor().domain_get_cpu_stats(self.object(), start_cpu, ncpus, flags)
    }

    /// Reports how a running domain uses its memory.
    ///
    /// Most figures come from the guest's balloon driver and are missing when it is not loaded or its polling is off. Pass room for `VIR_DOMAIN_MEMORY_STAT_NR` figures to get all of them. `virConnectGetAllDomainStats` gives the same figures for many domains at once.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: Number of figures filled in.
    ///
    /// In C: `virDomainMemoryStats`, since 0.7.5.
    pub fn memory_stats(&self, flags: u32) -> Result<Vec<DomainMemoryStat>> {
        let conn = self.conn();
        conn.driver().before("virDomainMemoryStats")?;
        conn.hypervisor().domain_memory_stats(self.object(), flags)
    }

    /// Tells which perf events are measured for a domain.
    ///
    /// The values of those events are in group `VIR_DOMAIN_STATS_PERF` of `virConnectGetAllDomainStats`.
    ///
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainGetPerfEvents`, since 1.3.3.
    pub fn perf_events(&self, flags: DomainModificationImpact) -> Result<Vec<TypedParam>> {
        let conn = self.conn();
        conn.driver().before("virDomainGetPerfEvents")?;
        conn.hypervisor().domain_get_perf_events(self.object(), flags)
    }

    /// Switches perf events of a domain on or off.
    ///
    /// Events that are not named keep their setting. Switching on an event the host lacks fails with `VIR_ERR_ARGUMENT_UNSUPPORTED` or `VIR_ERR_OPERATION_FAILED`. Not available on read-only connections.
    ///
    /// - `params`: One boolean per event to change.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetPerfEvents`, since 1.3.3.
    pub fn set_perf_events(&self, params: &[TypedParam], flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetPerfEvents")?;
        conn.driver().before("virDomainSetPerfEvents")?;
        conn.hypervisor().domain_set_perf_events(self.object(), params, flags)
    }

    /// Starts to measure how fast a running domain changes its memory.
    ///
    /// Returns at once; progress and result are in group `VIR_DOMAIN_STATS_DIRTYRATE` of `virConnectGetAllDomainStats`. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is inactive. Not available on read-only connections.
    ///
    /// - `seconds`: Duration of the measurement, in seconds; QEMU takes 1 to 60.
    /// - `flags`: Combination of `DomainDirtyRateCalcFlags` values.
    ///
    /// In C: `virDomainStartDirtyRateCalc`, since 7.2.0.
    pub fn start_dirty_rate_calc(&self, seconds: i32, flags: DomainDirtyRateCalcFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainStartDirtyRateCalc")?;
        conn.driver().before("virDomainStartDirtyRateCalc")?;
        conn.hypervisor().domain_start_dirty_rate_calc(self.object(), seconds, flags)
    }
}
