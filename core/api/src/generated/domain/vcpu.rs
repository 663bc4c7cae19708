// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Domain`: calls about vcpu.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about vcpu.
impl Domain {
    /// Reports a domain's scheduler parameters.
    ///
    /// `virDomainGetSchedulerType` tells how many there are. Use `virDomainGetSchedulerParametersFlags` to choose between the running domain and its stored configuration.
    ///
    /// In C: `virDomainGetSchedulerParameters`, since 0.2.3.
    pub fn scheduler_parameters(&self) -> Result<Vec<TypedParam>> {
        let conn = self.conn();
        conn.driver().before("virDomainGetSchedulerParameters")?;
        conn.hypervisor().domain_get_scheduler_parameters(self.object())
    }

    /// Reports a domain's scheduler parameters, live or from the stored configuration.
    ///
    /// `virDomainGetSchedulerType` tells how many there are.
    ///
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainGetSchedulerParametersFlags`, since 0.9.2.
    pub fn scheduler_parameters_flags(&self, flags: DomainModificationImpact) -> Result<Vec<TypedParam>> {
        let conn = self.conn();
        conn.driver().before("virDomainGetSchedulerParametersFlags")?;
        conn.hypervisor().domain_get_scheduler_parameters_flags(self.object(), flags)
    }

    /// Changes a domain's scheduler parameters.
    ///
    /// Only those given change. Use `virDomainSetSchedulerParametersFlags` to choose between the running domain and its stored configuration.
    ///
    /// - `params`: Parameters to set.
    ///
    /// In C: `virDomainSetSchedulerParameters`, since 0.2.3.
    pub fn set_scheduler_parameters(&self, params: &[TypedParam]) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetSchedulerParameters")?;
        conn.driver().before("virDomainSetSchedulerParameters")?;
        conn.hypervisor().domain_set_scheduler_parameters(self.object(), params)
    }

    /// Changes a domain's scheduler parameters, live, in the stored configuration or both.
    ///
    /// Only those given change. Hypervisors without a stored form for them refuse `VIR_DOMAIN_AFFECT_CONFIG`. Not for read-only connections.
    ///
    /// - `params`: Parameters to set.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetSchedulerParametersFlags`, since 0.9.2.
    pub fn set_scheduler_parameters_flags(&self, params: &[TypedParam], flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetSchedulerParametersFlags")?;
        conn.driver().before("virDomainSetSchedulerParametersFlags")?;
        conn.hypervisor().domain_set_scheduler_parameters_flags(self.object(), params, flags)
    }

    /// Names the scheduler that governs a domain's CPU time.
    ///
    /// Gives: Name such as `posix`, `credit` or `allocation`; the caller frees it.
    ///
    /// In C: `virDomainGetSchedulerType`, since 0.2.3.
    pub fn scheduler_type(&self) -> Result<(String, i32)> {
        let conn = self.conn();
        conn.driver().before("virDomainGetSchedulerType")?;
        conn.hypervisor().domain_get_scheduler_type(self.object())
    }

    /// Gives the upper bound of a domain's virtual CPUs.
    ///
    /// For an inactive domain that is the bound its type of machine allows; `virDomainGetVcpusFlags` with `VIR_DOMAIN_VCPU_MAXIMUM` says exactly which one is meant.
    ///
    /// In C: `virDomainGetMaxVcpus`, since 0.2.1.
    pub fn max_vcpus(&self) -> Result<i32> {
        let conn = self.conn();
        conn.driver().before("virDomainGetMaxVcpus")?;
        conn.hypervisor().domain_get_max_vcpus(self.object())
    }

    /// Changes the number of an active domain's virtual CPUs.
    ///
    /// The guest has to support CPU hotplug, and removing may fail when it does not cooperate. Whether the stored configuration changes as well depends on the driver: use `virDomainSetVcpusFlags` to decide it.
    ///
    /// - `nvcpus`: New number; at least 1, at most the upper bound.
    ///
    /// In C: `virDomainSetVcpus`, since 0.1.4.
    pub fn set_vcpus(&self, nvcpus: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetVcpus")?;
        conn.driver().before("virDomainSetVcpus")?;
        conn.hypervisor().domain_set_vcpus(self.object(), nvcpus)
    }

    /// Changes the number of virtual CPUs, live, in the stored configuration or both.
    ///
    /// With `VIR_DOMAIN_VCPU_MAXIMUM` the upper bound in the stored configuration changes instead. With `VIR_DOMAIN_VCPU_GUEST` the guest agent switches CPUs on and off inside the guest, and nothing is plugged. Fails with `VIR_ERR_INVALID_ARG` above the upper bound.
    ///
    /// - `nvcpus`: New number; at least 1.
    /// - `flags`: Combination of `DomainVcpuFlags` values.
    ///
    /// In C: `virDomainSetVcpusFlags`, since 0.8.5.
    pub fn set_vcpus_flags(&self, nvcpus: u32, flags: DomainVcpuFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetVcpusFlags")?;
        conn.driver().before("virDomainSetVcpusFlags")?;
        conn.hypervisor().domain_set_vcpus_flags(self.object(), nvcpus, flags)
    }

    /// Gives the number of virtual CPUs, live or from the stored configuration.
    ///
    /// With `VIR_DOMAIN_VCPU_MAXIMUM` it is the upper bound. With `VIR_DOMAIN_VCPU_GUEST` the guest agent is asked, which read-only connections may not do.
    ///
    /// - `flags`: Combination of `DomainVcpuFlags` values.
    ///
    /// In C: `virDomainGetVcpusFlags`, since 0.8.5.
    pub fn vcpus_flags(&self, flags: DomainVcpuFlags) -> Result<i32> {
        let conn = self.conn();
        if flags.contains(DomainVcpuFlags::GUEST) { conn.require_write("virDomainGetVcpusFlags")?; }
        conn.driver().before("virDomainGetVcpusFlags")?;
        conn.hypervisor().domain_get_vcpus_flags(self.object(), flags)
    }

    /// Restricts an active domain's virtual CPU to some of the host's CPUs.
    ///
    /// Use `virDomainPinVcpuFlags` to reach the stored configuration.
    ///
    /// - `vcpu`: Number of the virtual CPU, from 0.
    /// - `cpumap`: Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
    ///
    /// In C: `virDomainPinVcpu`, since 0.1.4.
    pub fn pin_vcpu(&self, vcpu: u32, cpumap: &[u8]) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainPinVcpu")?;
        conn.driver().before("virDomainPinVcpu")?;
        conn.hypervisor().domain_pin_vcpu(self.object(), vcpu, cpumap)
    }

    /// Restricts a virtual CPU to some of the host's CPUs, live, in the stored configuration or both.
    ///
    /// Not for read-only connections.
    ///
    /// - `vcpu`: Number of the virtual CPU, from 0.
    /// - `cpumap`: Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainPinVcpuFlags`, since 0.9.3.
    pub fn pin_vcpu_flags(&self, vcpu: u32, cpumap: &[u8], flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainPinVcpuFlags")?;
        conn.driver().before("virDomainPinVcpuFlags")?;
        conn.hypervisor().domain_pin_vcpu_flags(self.object(), vcpu, cpumap, flags)
    }

    /// Reports on which host CPUs each virtual CPU may run.
    ///
    /// The maps lie one after another, that of virtual CPU 0 first; a virtual CPU that is not pinned has all bits set. The result is the number of maps filled.
    ///
    /// - `maplen`: Bytes per map; the number of host CPUs divided by 8, rounded up.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainGetVcpuPinInfo`, since 0.9.3.
    pub fn vcpu_pin_info(&self, maplen: i32, flags: DomainModificationImpact) -> Result<(i32, Vec<u8>)> {
        let conn = self.conn();
        conn.driver().before("virDomainGetVcpuPinInfo")?;
        conn.hypervisor().domain_get_vcpu_pin_info(self.object(), maplen, flags)
    }

    /// Restricts a domain's emulator threads to some of the host's CPUs.
    ///
    /// Concerns the threads that are neither virtual CPUs nor I/O threads. Not for read-only connections.
    ///
    /// - `cpumap`: Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainPinEmulator`, since 0.10.0.
    pub fn pin_emulator(&self, cpumap: &[u8], flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainPinEmulator")?;
        conn.driver().before("virDomainPinEmulator")?;
        conn.hypervisor().domain_pin_emulator(self.object(), cpumap, flags)
    }

    /// Reports on which host CPUs a domain's emulator threads may run.
    ///
    /// Without restriction all bits are set.
    ///
    /// - `maplen`: Bytes in the map; the number of host CPUs divided by 8, rounded up.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// Gives: 1 when the map is filled, 0 when there is none, -1 on error.
    ///
    /// In C: `virDomainGetEmulatorPinInfo`, since 0.10.0.
    pub fn emulator_pin_info(&self, maplen: i32, flags: DomainModificationImpact) -> Result<(i32, Vec<u8>)> {
        let conn = self.conn();
        conn.driver().before("virDomainGetEmulatorPinInfo")?;
        conn.hypervisor().domain_get_emulator_pin_info(self.object(), maplen, flags)
    }

    /// Lists a domain's I/O threads and the host CPUs they may run on.
    ///
    /// A live query needs an active domain whose emulator has I/O threads.
    ///
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainGetIOThreadInfo`, since 1.2.14.
    pub fn io_thread_info(&self, flags: DomainModificationImpact) -> Result<Vec<DomainIoThreadInfo>> {
        let conn = self.conn();
        conn.driver().before("virDomainGetIOThreadInfo")?;
        conn.hypervisor().domain_get_io_thread_info(self.object(), flags)
    }

    /// Restricts one of a domain's I/O threads to some of the host's CPUs.
    ///
    /// Fails with `VIR_ERR_INVALID_ARG` when there is no such thread. Not for read-only connections.
    ///
    /// - `iothread_id`: ID of the I/O thread; at least 1.
    /// - `cpumap`: Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainPinIOThread`, since 1.2.14.
    pub fn pin_io_thread(&self, iothread_id: u32, cpumap: &[u8], flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainPinIOThread")?;
        conn.driver().before("virDomainPinIOThread")?;
        conn.hypervisor().domain_pin_io_thread(self.object(), iothread_id, cpumap, flags)
    }

    /// Adds an I/O thread to a domain, live, in the stored configuration or both.
    ///
    /// Fails with `VIR_ERR_INVALID_ARG` when the ID is taken. Disks and controllers use the thread once they name its ID.
    ///
    /// - `iothread_id`: ID for the new I/O thread; at least 1.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainAddIOThread`, since 1.2.15.
    pub fn add_io_thread(&self, iothread_id: u32, flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainAddIOThread")?;
        conn.driver().before("virDomainAddIOThread")?;
        conn.hypervisor().domain_add_io_thread(self.object(), iothread_id, flags)
    }

    /// Removes one of a domain's I/O threads, live, in the stored configuration or both.
    ///
    /// Fails with `VIR_ERR_INVALID_ARG` when there is no such thread or a disk or controller still uses it.
    ///
    /// - `iothread_id`: ID of the I/O thread; at least 1.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainDelIOThread`, since 1.2.15.
    pub fn del_io_thread(&self, iothread_id: u32, flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainDelIOThread")?;
        conn.driver().before("virDomainDelIOThread")?;
        conn.hypervisor().domain_del_io_thread(self.object(), iothread_id, flags)
    }

    /// Changes how one of a domain's I/O threads polls, and the size of its thread pool.
    ///
    /// Values that the emulator does not know are refused. Not for read-only connections.
    ///
    /// - `iothread_id`: ID of the I/O thread; at least 1.
    /// - `params`: Parameters to set.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetIOThreadParams`, since 4.10.0.
    pub fn set_io_thread_params(&self, iothread_id: u32, params: &[TypedParam], flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetIOThreadParams")?;
        conn.driver().before("virDomainSetIOThreadParams")?;
        conn.hypervisor().domain_set_io_thread_params(self.object(), iothread_id, params, flags)
    }

    /// Reports what each virtual CPU of an active domain does, and optionally on which host CPUs it may run.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not active; `virDomainGetVcpuPinInfo` answers for the stored configuration. The result is the number of virtual CPUs reported.
    ///
    /// - `maplen`: Bytes per map; the number of host CPUs divided by 8, rounded up. 0 without maps.
    ///
    /// In C: `virDomainGetVcpus`, since 0.1.4.
    pub fn vcpus(&self, maplen: i32) -> Result<(Vec<VcpuInfo>, Vec<u8>)> {
        let conn = self.conn();
        conn.driver().before("virDomainGetVcpus")?;
        conn.hypervisor().domain_get_vcpus(self.object(), maplen)
    }

    /// Plugs or unplugs particular virtual CPUs, live, in the stored configuration or both.
    ///
    /// A live change takes all virtual CPUs of one hotpluggable unit at a time, so the set must match such units. Unplugging needs the guest to cooperate. CPU 0 cannot be unplugged.
    ///
    /// - `vcpumap`: Virtual CPUs, as a list of numbers and ranges such as `1-3,5`.
    /// - `state`: 1 to plug them, 0 to unplug them.
    /// - `flags`: Combination of `DomainSetVcpuFlags` values.
    ///
    /// In C: `virDomainSetVcpu`, since 3.1.0.
    pub fn set_vcpu(&self, vcpumap: &str, state: bool, flags: DomainSetVcpuFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetVcpu")?;
        conn.driver().before("virDomainSetVcpu")?;
        conn.hypervisor().domain_set_vcpu(self.object(), vcpumap, state, flags)
    }
}
