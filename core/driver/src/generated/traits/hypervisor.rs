// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Domains and the host they run on.

use uuid::Uuid;

use crate::generated::enums::*;
use crate::generated::records::*;
use crate::generated::refs::*;
use crate::{Error, Result, Stream, TypedParam};

/// Domains and the host they run on. A method that a driver does not write refuses with `VIR_ERR_NO_SUPPORT`.
pub trait HypervisorDriver: Send + Sync {
    /// Replaces the identity under which the server judges a connection's calls.
    ///
    /// Meant for proxies that act for clients of their own. The server accepts it from trusted, fully authorised callers only. Not available on read-only connections.
    ///
    /// - `params`: The new identity; items left out are unset.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virConnectSetIdentity`, since 5.8.0.
    fn connect_set_identity(&self, params: &[TypedParam], flags: u32) -> Result<()> {
        let _ = (params, flags);
        Err(Error::unsupported("virConnectSetIdentity"))
    }

    /// Tells the name of the hypervisor driver behind a connection, such as `QEMU`.
    ///
    /// Gives: Name of the driver; belongs to the connection, not to be freed.
    ///
    /// In C: `virConnectGetType`, since 0.0.3.
    fn connect_get_type(&self) -> Result<String> {
        Err(Error::unsupported("virConnectGetType"))
    }

    /// Tells the version of the hypervisor that runs the domains.
    ///
    /// Encoded as major * 1,000,000 + minor * 1,000 + micro. Some drivers can only tell with sufficient privileges.
    ///
    /// In C: `virConnectGetVersion`, since 0.0.3.
    fn connect_get_version(&self) -> Result<u64> {
        Err(Error::unsupported("virConnectGetVersion"))
    }

    /// Tells the version of the library on the side of the server.
    ///
    /// Encoded as major * 1,000,000 + minor * 1,000 + micro.
    ///
    /// In C: `virConnectGetLibVersion`, since 0.7.3.
    fn connect_get_lib_version(&self) -> Result<u64> {
        Err(Error::unsupported("virConnectGetLibVersion"))
    }

    /// Tells the name of the host that runs the hypervisor.
    ///
    /// For remote connections that is the server's name, as seen by itself.
    ///
    /// In C: `virConnectGetHostname`, since 0.3.0.
    fn connect_get_hostname(&self) -> Result<String> {
        Err(Error::unsupported("virConnectGetHostname"))
    }

    /// Describes the host's firmware, board and memory modules, as XML in the layout of SMBIOS.
    ///
    /// Fails with `VIR_ERR_NO_SUPPORT` where the host has no such information.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virConnectGetSysinfo`, since 0.8.8.
    fn connect_get_sysinfo(&self, flags: u32) -> Result<String> {
        let _ = (flags,);
        Err(Error::unsupported("virConnectGetSysinfo"))
    }

    /// Sets how often the other side is asked for a sign of life.
    ///
    /// After `count` questions in a row without any answer the connection counts as lost. Needs a running event loop. Connections that go to no server do not need it and `virConnectIsAlive` serves them.
    ///
    /// - `interval`: Silence after which a message is sent, in seconds; 0 or less switches keepalive off.
    /// - `count`: Messages that may stay unanswered; 0 means the first silent interval ends the connection.
    ///
    /// Gives: 0 when set, 1 when the other side cannot do keepalive, -1 with an error.
    ///
    /// In C: `virConnectSetKeepAlive`, since 0.9.8.
    fn connect_set_keep_alive(&self, interval: i32, count: u32) -> Result<i32> {
        let _ = (interval, count);
        Err(Error::unsupported("virConnectSetKeepAlive"))
    }

    /// Tells how many virtual CPUs a domain may have at most.
    ///
    /// Specific limits of machine types are in `virConnectGetDomainCapabilities`.
    ///
    /// - `type_`: Kind of virtualisation, such as `kvm`; NULL for the driver's default.
    ///
    /// Gives: The greatest number of virtual CPUs.
    ///
    /// In C: `virConnectGetMaxVcpus`, since 0.2.1.
    fn connect_get_max_vcpus(&self, type_: Option<&str>) -> Result<i32> {
        let _ = (type_,);
        Err(Error::unsupported("virConnectGetMaxVcpus"))
    }

    /// Describes what the host and its hypervisor can do, as XML.
    ///
    /// Covers CPU, NUMA topology, security models and the kinds of guests that can run.
    ///
    /// In C: `virConnectGetCapabilities`, since 0.2.1.
    fn connect_get_capabilities(&self) -> Result<String> {
        Err(Error::unsupported("virConnectGetCapabilities"))
    }

    /// Tells whether the connection's traffic is encrypted.
    ///
    /// In C: `virConnectIsEncrypted`, since 0.7.3.
    fn connect_is_encrypted(&self) -> Result<bool> {
        Err(Error::unsupported("virConnectIsEncrypted"))
    }

    /// Tells whether the connection is safe from eavesdropping.
    ///
    /// That is so for encrypted traffic and for channels that do not leave the host, such as UNIX sockets.
    ///
    /// In C: `virConnectIsSecure`, since 0.7.3.
    fn connect_is_secure(&self) -> Result<bool> {
        Err(Error::unsupported("virConnectIsSecure"))
    }

    /// Tells whether the connection still works.
    ///
    /// A remote connection counts as dead once it is closed or keepalive has failed; nothing is sent to find out.
    ///
    /// In C: `virConnectIsAlive`, since 0.9.8.
    fn connect_is_alive(&self) -> Result<bool> {
        Err(Error::unsupported("virConnectIsAlive"))
    }

    /// Compares a CPU description with the host's CPU.
    ///
    /// The abilities of the hypervisor are not considered; `virConnectCompareHypervisorCPU` considers them too.
    ///
    /// - `xml_desc`: CPU description, as a `cpu` element of host or guest, or whole capabilities.
    /// - `flags`: Combination of `ConnectCompareCPUFlags` values.
    ///
    /// Gives: Result of the comparison, a value of `virCPUCompareResult`; -1 is an error.
    ///
    /// In C: `virConnectCompareCPU`, since 0.7.5.
    fn connect_compare_cpu(&self, xml_desc: &str, flags: ConnectCompareCpuFlags) -> Result<CpuCompareResult> {
        let _ = (xml_desc, flags);
        Err(Error::unsupported("virConnectCompareCPU"))
    }

    /// Compares a CPU description with what the hypervisor can offer on this host.
    ///
    /// Arguments that are NULL stand for the hypervisor's defaults. Not available on read-only connections.
    ///
    /// - `emulator`: Path of the emulator binary, or NULL.
    /// - `arch`: CPU architecture, such as `x86_64`, or NULL.
    /// - `machine`: Machine type, such as `q35`, or NULL.
    /// - `virttype`: Kind of virtualisation, such as `kvm`, or NULL.
    /// - `xml_cpu`: CPU description, as a `cpu` element.
    /// - `flags`: Combination of `ConnectCompareCPUFlags` values.
    ///
    /// Gives: Result of the comparison, a value of `virCPUCompareResult`; -1 is an error.
    ///
    /// In C: `virConnectCompareHypervisorCPU`, since 4.4.0.
    fn connect_compare_hypervisor_cpu(&self, emulator: Option<&str>, arch: Option<&str>, machine: Option<&str>, virttype: Option<&str>, xml_cpu: &str, flags: ConnectCompareCpuFlags) -> Result<CpuCompareResult> {
        let _ = (emulator, arch, machine, virttype, xml_cpu, flags);
        Err(Error::unsupported("virConnectCompareHypervisorCPU"))
    }

    /// Lists the CPU models known for an architecture.
    ///
    /// The hypervisor may be unable to run some of them on this host. An empty list means that any name is accepted.
    ///
    /// - `arch`: CPU architecture, such as `x86_64`.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virConnectGetCPUModelNames`, since 1.1.3.
    fn connect_get_cpu_model_names(&self, arch: &str, flags: u32) -> Result<Vec<String>> {
        let _ = (arch, flags);
        Err(Error::unsupported("virConnectGetCPUModelNames"))
    }

    /// Computes the richest CPU description that all given CPUs can provide.
    ///
    /// Guests started with it can move between those hosts, as far as the CPU goes. The hypervisor is not considered; `virConnectBaselineHypervisorCPU` considers it too. Fails with `VIR_ERR_OPERATION_FAILED` or `VIR_ERR_CPU_INCOMPATIBLE` when the CPUs have nothing in common.
    ///
    /// - `xml_cpus`: CPU descriptions of the hosts; at least one.
    /// - `flags`: Combination of `ConnectBaselineCPUFlags` values.
    ///
    /// Gives: CPU description, as a `cpu` element.
    ///
    /// In C: `virConnectBaselineCPU`, since 0.7.7.
    fn connect_baseline_cpu(&self, xml_cpus: &[&str], flags: ConnectBaselineCpuFlags) -> Result<String> {
        let _ = (xml_cpus, flags);
        Err(Error::unsupported("virConnectBaselineCPU"))
    }

    /// Computes the richest CPU description that all given CPUs and this hypervisor can provide.
    ///
    /// Takes the host model CPUs of `virConnectGetDomainCapabilities` best. Arguments that are NULL stand for the hypervisor's defaults. A single CPU is fitted to what the hypervisor can run. Not available on read-only connections.
    ///
    /// - `emulator`: Path of the emulator binary, or NULL.
    /// - `arch`: CPU architecture, such as `x86_64`, or NULL.
    /// - `machine`: Machine type, such as `q35`, or NULL.
    /// - `virttype`: Kind of virtualisation, such as `kvm`, or NULL.
    /// - `xml_cpus`: CPU descriptions of the hosts; at least one.
    /// - `flags`: Combination of `ConnectBaselineCPUFlags` values.
    ///
    /// Gives: CPU description, as a `cpu` element.
    ///
    /// In C: `virConnectBaselineHypervisorCPU`, since 4.4.0.
    fn connect_baseline_hypervisor_cpu(&self, emulator: Option<&str>, arch: Option<&str>, machine: Option<&str>, virttype: Option<&str>, xml_cpus: &[&str], flags: ConnectBaselineCpuFlags) -> Result<String> {
        let _ = (emulator, arch, machine, virttype, xml_cpus, flags);
        Err(Error::unsupported("virConnectBaselineHypervisorCPU"))
    }

    /// Describes what the hypervisor offers for domains of a certain kind, as XML.
    ///
    /// Tells the accepted values for devices, firmware and CPU modes. Arguments that are NULL stand for the hypervisor's defaults; fails with `VIR_ERR_INVALID_ARG` when they contradict each other. Not available on read-only connections.
    ///
    /// - `emulatorbin`: Path of the emulator binary, or NULL.
    /// - `arch`: CPU architecture, such as `x86_64`, or NULL.
    /// - `machine`: Machine type, such as `q35`, or NULL.
    /// - `virttype`: Kind of virtualisation, such as `kvm`, or NULL.
    /// - `flags`: Combination of `ConnectGetDomainCapabilitiesFlags` values.
    ///
    /// In C: `virConnectGetDomainCapabilities`, since 1.2.7.
    fn connect_get_domain_capabilities(&self, emulatorbin: Option<&str>, arch: Option<&str>, machine: Option<&str>, virttype: Option<&str>, flags: ConnectGetDomainCapabilitiesFlags) -> Result<String> {
        let _ = (emulatorbin, arch, machine, virttype, flags);
        Err(Error::unsupported("virConnectGetDomainCapabilities"))
    }

    /// Changes the domain's block I/O weights and limits per host device.
    ///
    /// Parameters left out keep their values. Needs cgroups for a running domain, and a connection that is not read-only. Fails with `VIR_ERR_OPERATION_INVALID` when live change is asked of an inactive domain.
    ///
    /// - `params`: New values.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetBlkioParameters`, since 0.9.0.
    fn domain_set_blkio_parameters(&self, domain: &DomainRef, params: &[TypedParam], flags: DomainModificationImpact) -> Result<()> {
        let _ = (domain, params, flags);
        Err(Error::unsupported("virDomainSetBlkioParameters"))
    }

    /// Reads the domain's block I/O weights and limits per host device.
    ///
    /// Call with `nparams` 0 and no array to learn how many parameters there are, then again with room for them.
    ///
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainGetBlkioParameters`, since 0.9.0.
    fn domain_get_blkio_parameters(&self, domain: &DomainRef, flags: DomainModificationImpact) -> Result<Vec<TypedParam>> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainGetBlkioParameters"))
    }

    /// Reads the basic traffic counters of a disk of a running domain.
    ///
    /// An inactive domain gives `VIR_ERR_OPERATION_INVALID`. `virDomainBlockStatsFlags` has more counters.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source; the empty string sums up all disks where the driver can.
    /// - `size`: Size of the structure in bytes, as the caller was compiled; a smaller one gets fewer fields.
    ///
    /// In C: `virDomainBlockStats`, since 0.3.2.
    fn domain_block_stats(&self, dom: &DomainRef, disk: &str, size: usize) -> Result<DomainBlockStats> {
        let _ = (dom, disk, size);
        Err(Error::unsupported("virDomainBlockStats"))
    }

    /// Reads the traffic counters of a disk as typed parameters.
    ///
    /// Call with `nparams` 0 and no array to learn how many there are. The domain has to be running, else `VIR_ERR_OPERATION_INVALID`.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source; the empty string sums up all disks where the driver can.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainBlockStatsFlags`, since 0.9.5.
    fn domain_block_stats_flags(&self, dom: &DomainRef, disk: &str, flags: u32) -> Result<Vec<TypedParam>> {
        let _ = (dom, disk, flags);
        Err(Error::unsupported("virDomainBlockStatsFlags"))
    }

    /// Reads bytes of a disk as the host stores them.
    ///
    /// What comes is the image's content, so a format with metadata such as qcow2 is not decoded. Meant for small looks, such as at a partition table: one call carries at most 4 MiB over a remote connection. Needs a connection that is not read-only, since guest data is exposed.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source.
    /// - `offset`: Where to begin, in bytes from the start of the image.
    /// - `size`: How many bytes to read; all of them come, or the call fails.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainBlockPeek`, since 0.4.2.
    fn domain_block_peek(&self, dom: &DomainRef, disk: &str, offset: u64, size: usize, flags: u32) -> Result<Vec<u8>> {
        let _ = (dom, disk, offset, size, flags);
        Err(Error::unsupported("virDomainBlockPeek"))
    }

    /// Changes the size of a disk of a running domain.
    ///
    /// The guest is told of the new size where the device model can do that; its file systems are its own business. Shrinking cuts data off. Without `VIR_DOMAIN_BLOCK_RESIZE_BYTES` the size is in KiB and gives `VIR_ERR_OVERFLOW` when it is too large in bytes.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source.
    /// - `size`: New size, in KiB, or in bytes with `VIR_DOMAIN_BLOCK_RESIZE_BYTES`.
    /// - `flags`: Combination of `DomainBlockResizeFlags` values.
    ///
    /// In C: `virDomainBlockResize`, since 0.9.8.
    fn domain_block_resize(&self, dom: &DomainRef, disk: &str, size: u64, flags: DomainBlockResizeFlags) -> Result<()> {
        let _ = (dom, disk, size, flags);
        Err(Error::unsupported("virDomainBlockResize"))
    }

    /// Reads the sizes of a disk.
    ///
    /// Works for an inactive domain too, where the image is looked at; while the domain runs the hypervisor is asked for the highest extent written, which is what matters for growing thin storage in time.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainGetBlockInfo`, since 0.8.1.
    fn domain_get_block_info(&self, dom: &DomainRef, disk: &str, flags: u32) -> Result<DomainBlockInfo> {
        let _ = (dom, disk, flags);
        Err(Error::unsupported("virDomainGetBlockInfo"))
    }

    /// Ends the block job on a disk.
    ///
    /// A pull or a commit leaves the chain as it was at the start, with the work done so far kept where that is harmless. A copy is given up, with the disk staying on its source, or completed with `VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT`. Without `VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC` the call waits until the job is gone. No job gives `VIR_ERR_INVALID_ARG` or `VIR_ERR_OPERATION_INVALID`; pivoting too early gives `VIR_ERR_BLOCK_COPY_ACTIVE`.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source.
    /// - `flags`: Combination of `DomainBlockJobAbortFlags` values.
    ///
    /// In C: `virDomainBlockJobAbort`, since 0.9.4.
    fn domain_block_job_abort(&self, dom: &DomainRef, disk: &str, flags: DomainBlockJobAbortFlags) -> Result<()> {
        let _ = (dom, disk, flags);
        Err(Error::unsupported("virDomainBlockJobAbort"))
    }

    /// Reads the progress of the block job on a disk.
    ///
    /// Watching the end of a job is better done with the events `VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2`, since a finished job leaves nothing to ask for.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source.
    /// - `flags`: Combination of `DomainBlockJobInfoFlags` values.
    ///
    /// Gives: 1 when a job runs and `info` is filled, 0 when there is none.
    ///
    /// In C: `virDomainGetBlockJobInfo`, since 0.9.4.
    fn domain_get_block_job_info(&self, dom: &DomainRef, disk: &str, flags: DomainBlockJobInfoFlags) -> Result<(bool, DomainBlockJobInfo)> {
        let _ = (dom, disk, flags);
        Err(Error::unsupported("virDomainGetBlockJobInfo"))
    }

    /// Changes the speed limit of the block job on a disk.
    ///
    /// Fails with `VIR_ERR_OVERFLOW` when the limit is beyond what the hypervisor can express, and with `VIR_ERR_OPERATION_INVALID` when there is no job.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source.
    /// - `bandwidth`: Limit in MiB per second, or in bytes per second with the flag; 0 lifts it.
    /// - `flags`: Combination of `DomainBlockJobSetSpeedFlags` values.
    ///
    /// In C: `virDomainBlockJobSetSpeed`, since 0.9.4.
    fn domain_block_job_set_speed(&self, dom: &DomainRef, disk: &str, bandwidth: u64, flags: DomainBlockJobSetSpeedFlags) -> Result<()> {
        let _ = (dom, disk, bandwidth, flags);
        Err(Error::unsupported("virDomainBlockJobSetSpeed"))
    }

    /// Starts to bring the data of all backing files into a disk's top image.
    ///
    /// The job runs in the background; when it is done the disk no longer depends on any backing file. `virDomainGetBlockJobInfo` shows the progress, an event the end. Only one block job can run on a disk at a time, and the domain has to be running.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source.
    /// - `bandwidth`: Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.
    /// - `flags`: Combination of `DomainBlockPullFlags` values.
    ///
    /// In C: `virDomainBlockPull`, since 0.9.4.
    fn domain_block_pull(&self, dom: &DomainRef, disk: &str, bandwidth: u64, flags: DomainBlockPullFlags) -> Result<()> {
        let _ = (dom, disk, bandwidth, flags);
        Err(Error::unsupported("virDomainBlockPull"))
    }

    /// Starts to pull data down to a chosen backing file, or to mirror a disk.
    ///
    /// Without `VIR_DOMAIN_BLOCK_REBASE_COPY` it is like `virDomainBlockPull` but keeps `base` and what lies under it as the backing chain.
    ///
    /// With `VIR_DOMAIN_BLOCK_REBASE_COPY` the disk is copied to the file or device `base` and then kept in step until `virDomainBlockJobAbort` ends the job, with or without switching over; `virDomainBlockCopy` does the same with more choices and is preferred. A copy needs a transient domain unless the driver can keep it across restarts.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source.
    /// - `base`: Backing file to keep, by path or as `vda[2]`; NULL pulls everything. With copying: path of the destination, required.
    /// - `bandwidth`: Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.
    /// - `flags`: Combination of `DomainBlockRebaseFlags` values.
    ///
    /// In C: `virDomainBlockRebase`, since 0.9.10.
    fn domain_block_rebase(&self, dom: &DomainRef, disk: &str, base: Option<&str>, bandwidth: u64, flags: DomainBlockRebaseFlags) -> Result<()> {
        let _ = (dom, disk, base, bandwidth, flags);
        Err(Error::unsupported("virDomainBlockRebase"))
    }

    /// Starts to mirror a disk to another place.
    ///
    /// First existing data is copied; then the job is ready and every write goes to both sides until `virDomainBlockJobAbort` ends it, staying on the source, or switching to the copy with `VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT`. The event `VIR_DOMAIN_BLOCK_JOB_READY` tells when switching is possible. The domain has to be running; a persistent one may need `VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB`.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source.
    /// - `destxml`: Destination, as a `<disk>` element with type, source and driver format.
    /// - `params`: Settings of the job; may be NULL when `nparams` is 0.
    /// - `flags`: Combination of `DomainBlockCopyFlags` values.
    ///
    /// In C: `virDomainBlockCopy`, since 1.2.8.
    fn domain_block_copy(&self, dom: &DomainRef, disk: &str, destxml: &str, params: &[TypedParam], flags: DomainBlockCopyFlags) -> Result<()> {
        let _ = (dom, disk, destxml, params, flags);
        Err(Error::unsupported("virDomainBlockCopy"))
    }

    /// Starts to merge the data of overlays into an image further down the chain.
    ///
    /// The images from `top` to just above `base` become redundant once the job is done. When `top` is the image in use, `VIR_DOMAIN_BLOCK_COMMIT_ACTIVE` is required and the job stays ready until `virDomainBlockJobAbort` is called with `VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT`. Other users of `base` see it change, so it must not back anything else. The domain has to be running.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source.
    /// - `base`: Image that receives the data, by path or as `vda[2]`; NULL means the bottom of the chain, or the one below `top` with `VIR_DOMAIN_BLOCK_COMMIT_SHALLOW`.
    /// - `top`: Highest image to merge, by path or as `vda[1]`; NULL means the image in use.
    /// - `bandwidth`: Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.
    /// - `flags`: Combination of `DomainBlockCommitFlags` values.
    ///
    /// In C: `virDomainBlockCommit`, since 0.10.2.
    fn domain_block_commit(&self, dom: &DomainRef, disk: &str, base: Option<&str>, top: Option<&str>, bandwidth: u64, flags: DomainBlockCommitFlags) -> Result<()> {
        let _ = (dom, disk, base, top, bandwidth, flags);
        Err(Error::unsupported("virDomainBlockCommit"))
    }

    /// Changes the throughput limits of a disk.
    ///
    /// Parameters left out keep their values, except that drivers may reset the rest of a group (bytes, operations, their bursts) when one member is given; give the whole group to be sure. Contradicting limits give `VIR_ERR_INVALID_ARG`.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source.
    /// - `params`: New limits.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetBlockIoTune`, since 0.9.8.
    fn domain_set_block_io_tune(&self, dom: &DomainRef, disk: &str, params: &[TypedParam], flags: DomainModificationImpact) -> Result<()> {
        let _ = (dom, disk, params, flags);
        Err(Error::unsupported("virDomainSetBlockIoTune"))
    }

    /// Reads the throughput limits of a disk.
    ///
    /// Call with `nparams` 0 and no array to learn how many parameters there are.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source; may be NULL only when `nparams` is 0.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainGetBlockIoTune`, since 0.9.8.
    fn domain_get_block_io_tune(&self, dom: &DomainRef, disk: Option<&str>, flags: DomainModificationImpact) -> Result<Vec<TypedParam>> {
        let _ = (dom, disk, flags);
        Err(Error::unsupported("virDomainGetBlockIoTune"))
    }

    /// Lists the disks of a running domain that have an input/output error.
    ///
    /// Disks without error are left out. The names in the answer are the caller's to free. An inactive domain gives `VIR_ERR_OPERATION_INVALID`.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: How many entries were filled; with no array, the number of disks, which is the most there can be.
    ///
    /// In C: `virDomainGetDiskErrors`, since 0.9.10.
    fn domain_get_disk_errors(&self, dom: &DomainRef, flags: u32) -> Result<Vec<DomainDiskError>> {
        let _ = (dom, flags);
        Err(Error::unsupported("virDomainGetDiskErrors"))
    }

    /// Asks for an event when writing to a disk image goes beyond a byte offset.
    ///
    /// It serves to grow thin storage before the guest runs into its end. The event `VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD` fires once, then the threshold is to be set again. For a top image it may come twice, under the name with the index and the one without. The request does not outlast the running domain. Useful for block devices with formats such as qcow2, where the end of written data moves.
    ///
    /// - `dev`: Image, by the disk's target name (`vda`), or with an index for one of its backing images (`vda[3]`).
    /// - `threshold`: Offset in bytes within the image; 0 switches the event off.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainSetBlockThreshold`, since 3.1.0.
    fn domain_set_block_threshold(&self, domain: &DomainRef, dev: &str, threshold: u64, flags: u32) -> Result<()> {
        let _ = (domain, dev, threshold, flags);
        Err(Error::unsupported("virDomainSetBlockThreshold"))
    }

    /// Starts a point-in-time backup of a running domain's disks.
    ///
    /// In push mode the hypervisor writes the data to the targets; in pull mode it offers them over NBD until `virDomainAbortJob` is called. A checkpoint made in the same moment allows the next backup to be incremental.
    ///
    /// The call returns once the job has begun. `virDomainGetJobStats` shows how it goes, and the event `VIR_DOMAIN_EVENT_ID_JOB_COMPLETED` tells of the end. A backup is a domain job and excludes others, such as a migration, and block jobs on the same disks. Aborting in push mode leaves targets that are of no use.
    ///
    /// - `backup_xml`: The `<domainbackup>` element: mode, disks, targets, and the checkpoint to start from.
    /// - `checkpoint_xml`: A `<domaincheckpoint>` element to create together with the backup; NULL makes none.
    /// - `flags`: Combination of `DomainBackupBeginFlags` values.
    ///
    /// In C: `virDomainBackupBegin`, since 6.0.0.
    fn domain_backup_begin(&self, domain: &DomainRef, backup_xml: &str, checkpoint_xml: Option<&str>, flags: DomainBackupBeginFlags) -> Result<()> {
        let _ = (domain, backup_xml, checkpoint_xml, flags);
        Err(Error::unsupported("virDomainBackupBegin"))
    }

    /// Describes the running backup job as XML.
    ///
    /// What was left open in the request is filled in, such as the disks chosen, file names and the NBD port. Fails with `VIR_ERR_NO_DOMAIN_BACKUP` when no backup runs. The caller frees the text.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainBackupGetXMLDesc`, since 6.0.0.
    fn domain_backup_get_xml_desc(&self, domain: &DomainRef, flags: u32) -> Result<String> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainBackupGetXMLDesc"))
    }

    /// Hands open file descriptors to the driver under a name, for use in the domain's XML.
    ///
    /// A disk source refers to them with the attribute `fdgroup`. The association belongs to the connection and vanishes when it closes. Needs a connection that can carry descriptors: local, over a UNIX socket.
    ///
    /// - `name`: Name of the group of descriptors.
    /// - `fds`: Descriptors, in the order the XML user expects; they are duplicated, so the caller still closes its own.
    /// - `flags`: Combination of `DomainFDAssociateFlags` values.
    ///
    /// In C: `virDomainFDAssociate`, since 9.0.0.
    fn domain_fd_associate(&self, domain: &DomainRef, name: &str, fds: &[i32], flags: DomainFdAssociateFlags) -> Result<()> {
        let _ = (domain, name, fds, flags);
        Err(Error::unsupported("virDomainFDAssociate"))
    }

    /// Creates a throttle group or changes its limits.
    ///
    /// Disks that name the group in their chain of throttle filters share its budget.
    ///
    /// - `group`: Name of the group.
    /// - `params`: Limits; the group's name field is not needed.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetThrottleGroup`, since 11.2.0.
    fn domain_set_throttle_group(&self, dom: &DomainRef, group: &str, params: &[TypedParam], flags: DomainModificationImpact) -> Result<()> {
        let _ = (dom, group, params, flags);
        Err(Error::unsupported("virDomainSetThrottleGroup"))
    }

    /// Removes a throttle group.
    ///
    /// A group that a disk still refers to stays, and the call fails with `VIR_ERR_OPERATION_INVALID`.
    ///
    /// - `group`: Name of the group.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainDelThrottleGroup`, since 11.2.0.
    fn domain_del_throttle_group(&self, dom: &DomainRef, group: &str, flags: DomainModificationImpact) -> Result<()> {
        let _ = (dom, group, flags);
        Err(Error::unsupported("virDomainDelThrottleGroup"))
    }

    /// Creates a checkpoint of a domain as the XML describes.
    ///
    /// From this moment changed blocks of the chosen disks are recorded in bitmaps inside the images, so the images need a format such as qcow2. The domain has to be active (`VIR_ERR_OPERATION_INVALID` otherwise), except with `VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE`. To get a full backup of the same moment, let `virDomainBackupBegin` create the checkpoint.
    ///
    /// - `xml_desc`: Checkpoint XML (`<domaincheckpoint>`); name and disks may be left out.
    /// - `flags`: Combination of `DomainCheckpointCreateFlags` values.
    ///
    /// In C: `virDomainCheckpointCreateXML`, since 5.6.0.
    fn domain_checkpoint_create_xml(&self, domain: &DomainRef, xml_desc: &str, flags: DomainCheckpointCreateFlags) -> Result<DomainCheckpointRef> {
        let _ = (domain, xml_desc, flags);
        Err(Error::unsupported("virDomainCheckpointCreateXML"))
    }

    /// Gives a checkpoint's description as XML.
    ///
    /// Secrets are left out without `VIR_DOMAIN_CHECKPOINT_XML_SECURE`, which fails with `VIR_ERR_OPERATION_DENIED` on a read-only connection.
    ///
    /// - `flags`: Combination of `DomainCheckpointXMLFlags` values.
    ///
    /// In C: `virDomainCheckpointGetXMLDesc`, since 5.6.0.
    fn domain_checkpoint_get_xml_desc(&self, checkpoint: &DomainCheckpointRef, flags: DomainCheckpointXmlFlags) -> Result<String> {
        let _ = (checkpoint, flags);
        Err(Error::unsupported("virDomainCheckpointGetXMLDesc"))
    }

    /// Lists a domain's checkpoints that match the filter.
    ///
    /// By default that is all of them, in no particular order.
    ///
    /// - `flags`: Combination of `DomainCheckpointListFlags` values.
    ///
    /// In C: `virDomainListAllCheckpoints`, since 5.6.0.
    fn domain_list_all_checkpoints(&self, domain: &DomainRef, flags: DomainCheckpointListFlags) -> Result<Vec<DomainCheckpointRef>> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainListAllCheckpoints"))
    }

    /// Lists a checkpoint's children that match the filter.
    ///
    /// With `VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS` all that descend from it are listed.
    ///
    /// - `flags`: Combination of `DomainCheckpointListFlags` values.
    ///
    /// In C: `virDomainCheckpointListAllChildren`, since 5.6.0.
    fn domain_checkpoint_list_all_children(&self, checkpoint: &DomainCheckpointRef, flags: DomainCheckpointListFlags) -> Result<Vec<DomainCheckpointRef>> {
        let _ = (checkpoint, flags);
        Err(Error::unsupported("virDomainCheckpointListAllChildren"))
    }

    /// Finds a domain's checkpoint by its name.
    ///
    /// Fails with `VIR_ERR_NO_DOMAIN_CHECKPOINT` when there is none.
    ///
    /// - `name`: Name, matched exactly.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainCheckpointLookupByName`, since 5.6.0.
    fn domain_checkpoint_lookup_by_name(&self, domain: &DomainRef, name: &str, flags: u32) -> Result<DomainCheckpointRef> {
        let _ = (domain, name, flags);
        Err(Error::unsupported("virDomainCheckpointLookupByName"))
    }

    /// Gives the parent of a checkpoint.
    ///
    /// Fails with `VIR_ERR_NO_DOMAIN_CHECKPOINT` when it is a root.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainCheckpointGetParent`, since 5.6.0.
    fn domain_checkpoint_get_parent(&self, checkpoint: &DomainCheckpointRef, flags: u32) -> Result<DomainCheckpointRef> {
        let _ = (checkpoint, flags);
        Err(Error::unsupported("virDomainCheckpointGetParent"))
    }

    /// Deletes a checkpoint.
    ///
    /// The changes it tracked are added to its parent's bitmaps, so backups relative to the parent stay possible. If it was current, its parent becomes current. Unless only the record goes, the domain has to be active.
    ///
    /// - `flags`: Combination of `DomainCheckpointDeleteFlags` values.
    ///
    /// In C: `virDomainCheckpointDelete`, since 5.6.0.
    fn domain_checkpoint_delete(&self, checkpoint: &DomainCheckpointRef, flags: DomainCheckpointDeleteFlags) -> Result<()> {
        let _ = (checkpoint, flags);
        Err(Error::unsupported("virDomainCheckpointDelete"))
    }

    /// Takes a picture of what a screen of the running domain shows.
    ///
    /// The image comes through the stream, which has to be read to its end and finished by the caller; its format is the hypervisor's choice. Needs a connection that is not read-only.
    ///
    /// - `stream`: The stream to act on.
    /// - `screen`: Which screen, counted over all graphics devices from 0.
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: MIME type of the image, such as `image/png`, which the caller frees; NULL on error.
    ///
    /// In C: `virDomainScreenshot`, since 0.9.2.
    fn domain_screenshot(&self, domain: &DomainRef, stream: &Stream, screen: u32, flags: u32) -> Result<String> {
        let _ = (domain, stream, screen, flags);
        Err(Error::unsupported("virDomainScreenshot"))
    }

    /// Reads the traffic counters of a network interface of a running domain.
    ///
    /// Names of host devices change with each start, so take the current one from the XML. An inactive domain gives `VIR_ERR_OPERATION_INVALID`.
    ///
    /// - `device`: Interface, by its host device name (`vnet0`) or its MAC address.
    /// - `size`: Size of the structure in bytes, as the caller was compiled; a smaller one gets fewer fields.
    ///
    /// In C: `virDomainInterfaceStats`, since 0.3.2.
    fn domain_interface_stats(&self, dom: &DomainRef, device: &str, size: usize) -> Result<DomainInterfaceStats> {
        let _ = (dom, device, size);
        Err(Error::unsupported("virDomainInterfaceStats"))
    }

    /// Changes the bandwidth limits of a network interface.
    ///
    /// A direction none of whose parameters is given keeps its limits.
    ///
    /// - `device`: Interface, by its host device name (`vnet0`) or its MAC address.
    /// - `params`: New limits.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetInterfaceParameters`, since 0.9.9.
    fn domain_set_interface_parameters(&self, dom: &DomainRef, device: &str, params: &[TypedParam], flags: DomainModificationImpact) -> Result<()> {
        let _ = (dom, device, params, flags);
        Err(Error::unsupported("virDomainSetInterfaceParameters"))
    }

    /// Reads the bandwidth limits of a network interface.
    ///
    /// Call with `nparams` 0 and no array to learn how many parameters there are.
    ///
    /// - `device`: Interface, by its host device name (`vnet0`) or its MAC address.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainGetInterfaceParameters`, since 0.9.9.
    fn domain_get_interface_parameters(&self, dom: &DomainRef, device: &str, flags: DomainModificationImpact) -> Result<Vec<TypedParam>> {
        let _ = (dom, device, flags);
        Err(Error::unsupported("virDomainGetInterfaceParameters"))
    }

    /// Adds a device to a running domain.
    ///
    /// The stored definition stays as it is, so the device is gone after the next start. Some drivers also exchange the medium of a removable drive this way. `virDomainAttachDeviceFlags` can change the definition too. An inactive domain gives `VIR_ERR_OPERATION_INVALID`.
    ///
    /// - `xml`: One device element, such as `<disk>` or `<interface>`.
    ///
    /// In C: `virDomainAttachDevice`, since 0.1.9.
    fn domain_attach_device(&self, domain: &DomainRef, xml: &str) -> Result<()> {
        let _ = (domain, xml);
        Err(Error::unsupported("virDomainAttachDevice"))
    }

    /// Takes a device away from a running domain.
    ///
    /// The guest has to cooperate with the removal of most devices, so the device may still be there when the call returns; see `virDomainDetachDeviceFlags`, which can change the definition too.
    ///
    /// - `xml`: Device element that tells which device is meant; it has to match exactly one.
    ///
    /// In C: `virDomainDetachDevice`, since 0.1.9.
    fn domain_detach_device(&self, domain: &DomainRef, xml: &str) -> Result<()> {
        let _ = (domain, xml);
        Err(Error::unsupported("virDomainDetachDevice"))
    }

    /// Adds a device to a running domain, to its stored definition, or to both.
    ///
    /// When both are asked for and one fails, neither is meant to change. Fails with `VIR_ERR_OPERATION_INVALID` when live change is asked of an inactive domain and with `VIR_ERR_CONFIG_UNSUPPORTED` when the device cannot be plugged in while the domain runs.
    ///
    /// - `xml`: One device element, such as `<disk>` or `<interface>`.
    /// - `flags`: Combination of `DomainDeviceModifyFlags` values.
    ///
    /// In C: `virDomainAttachDeviceFlags`, since 0.7.7.
    fn domain_attach_device_flags(&self, domain: &DomainRef, xml: &str, flags: DomainDeviceModifyFlags) -> Result<()> {
        let _ = (domain, xml, flags);
        Err(Error::unsupported("virDomainAttachDeviceFlags"))
    }

    /// Takes a device away from a running domain, from its stored definition, or from both.
    ///
    /// On a running domain the guest decides when, or whether, it lets go: success means that the request was made. The events `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED` and `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED` tell the outcome; the request may be repeated. No such device gives `VIR_ERR_DEVICE_MISSING`.
    ///
    /// - `xml`: Device element that tells which device is meant; it has to match exactly one.
    /// - `flags`: Combination of `DomainDeviceModifyFlags` values.
    ///
    /// In C: `virDomainDetachDeviceFlags`, since 0.7.7.
    fn domain_detach_device_flags(&self, domain: &DomainRef, xml: &str, flags: DomainDeviceModifyFlags) -> Result<()> {
        let _ = (domain, xml, flags);
        Err(Error::unsupported("virDomainDetachDeviceFlags"))
    }

    /// Changes settings of a device that the domain already has.
    ///
    /// Typical are the medium of a CD-ROM drive, the link state, network or bandwidth of an interface, and the password of a display. The element has to describe the whole device: what it leaves out is taken as removed or reset, and a change that the device does not allow gives `VIR_ERR_OPERATION_UNSUPPORTED`.
    ///
    /// - `xml`: The device's full element with the changes made.
    /// - `flags`: Combination of `DomainDeviceModifyFlags` values.
    ///
    /// In C: `virDomainUpdateDeviceFlags`, since 0.8.0.
    fn domain_update_device_flags(&self, domain: &DomainRef, xml: &str, flags: DomainDeviceModifyFlags) -> Result<()> {
        let _ = (domain, xml, flags);
        Err(Error::unsupported("virDomainUpdateDeviceFlags"))
    }

    /// Asks for the removal of the device with the given alias.
    ///
    /// Only a request, in contrast to `virDomainDetachDeviceFlags`: it never waits for the guest, and the events `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED` and `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED` tell the outcome. In the stored definition only aliases set by the user can be found.
    ///
    /// - `alias`: Alias of the device, as in its `<alias name='...'/>`.
    /// - `flags`: Combination of `DomainDeviceModifyFlags` values.
    ///
    /// In C: `virDomainDetachDeviceAlias`, since 4.4.0.
    fn domain_detach_device_alias(&self, domain: &DomainRef, alias: &str, flags: DomainDeviceModifyFlags) -> Result<()> {
        let _ = (domain, alias, flags);
        Err(Error::unsupported("virDomainDetachDeviceAlias"))
    }

    /// Presses keys in a running domain, holds them together for a while and lets them go.
    ///
    /// At most `VIR_DOMAIN_SEND_KEY_MAX_KEYS` keys go into one call; sequences take a call for each chord. A code unknown to `codeset` gives `VIR_ERR_INVALID_ARG`.
    ///
    /// - `codeset`: Numbering that `keycodes` follows.
    /// - `holdtime`: How long the keys stay down, in milliseconds; 0 is the hypervisor's default.
    /// - `keycodes`: Keys to press, all at once.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainSendKey`, since 0.9.3.
    fn domain_send_key(&self, domain: &DomainRef, codeset: KeycodeSet, holdtime: u32, keycodes: &[u32], flags: u32) -> Result<()> {
        let _ = (domain, codeset, holdtime, keycodes, flags);
        Err(Error::unsupported("virDomainSendKey"))
    }

    /// Connects a stream to a text console of a running domain.
    ///
    /// Data goes both ways until the stream is closed. Someone already connected gives `VIR_ERR_OPERATION_FAILED`, unless `VIR_DOMAIN_CONSOLE_FORCE` throws them out. Use a stream opened with `VIR_STREAM_NONBLOCK` when reading and writing from one thread.
    ///
    /// - `dev_name`: Alias of the console, serial or parallel device; NULL takes the first console, or else the first serial port.
    /// - `st`: The stream to act on.
    /// - `flags`: Combination of `DomainConsoleFlags` values.
    ///
    /// In C: `virDomainOpenConsole`, since 0.8.6.
    fn domain_open_console(&self, dom: &DomainRef, dev_name: Option<&str>, st: &Stream, flags: DomainConsoleFlags) -> Result<()> {
        let _ = (dom, dev_name, st, flags);
        Err(Error::unsupported("virDomainOpenConsole"))
    }

    /// Connects a stream to a channel between host and guest of a running domain.
    ///
    /// Data goes both ways until the stream is closed. Someone already connected gives `VIR_ERR_OPERATION_FAILED`, unless `VIR_DOMAIN_CHANNEL_FORCE` throws them out.
    ///
    /// - `name`: Target name of a virtio channel, or the device's alias; NULL takes the first channel.
    /// - `st`: The stream to act on.
    /// - `flags`: Combination of `DomainChannelFlags` values.
    ///
    /// In C: `virDomainOpenChannel`, since 1.0.2.
    fn domain_open_channel(&self, dom: &DomainRef, name: Option<&str>, st: &Stream, flags: DomainChannelFlags) -> Result<()> {
        let _ = (dom, name, st, flags);
        Err(Error::unsupported("virDomainOpenChannel"))
    }

    /// Hands one end of a connected socket to a display server of a running domain.
    ///
    /// The caller keeps the other end and talks the display's protocol on it. Works with a local connection only; `virDomainOpenGraphicsFD` makes the pair of sockets itself and is preferred.
    ///
    /// - `idx`: Which graphics device, in the order of the XML, from 0.
    /// - `fd`: One end of a pair of connected UNIX sockets; it is duplicated, so the caller still closes its own.
    /// - `flags`: Combination of `DomainOpenGraphicsFlags` values.
    ///
    /// In C: `virDomainOpenGraphics`, since 0.9.7.
    fn domain_open_graphics(&self, dom: &DomainRef, idx: u32, fd: i32, flags: DomainOpenGraphicsFlags) -> Result<()> {
        let _ = (dom, idx, fd, flags);
        Err(Error::unsupported("virDomainOpenGraphics"))
    }

    /// Opens a connection to a display server of a running domain and returns it as a file descriptor.
    ///
    /// Works only over a local connection that can carry descriptors.
    ///
    /// - `idx`: Which graphics device, in the order of the XML, from 0.
    /// - `flags`: Combination of `DomainOpenGraphicsFlags` values.
    ///
    /// Gives: A connected descriptor, 0 or more, which the caller closes; -1 with an error.
    ///
    /// In C: `virDomainOpenGraphicsFD`, since 1.2.8.
    fn domain_open_graphics_fd(&self, dom: &DomainRef, idx: u32, flags: DomainOpenGraphicsFlags) -> Result<i32> {
        let _ = (dom, idx, flags);
        Err(Error::unsupported("virDomainOpenGraphicsFD"))
    }

    /// Sends a non-maskable interrupt to a running domain.
    ///
    /// Guest kernels are often set up to panic and dump their memory on it.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainInjectNMI`, since 0.9.2.
    fn domain_inject_nmi(&self, domain: &DomainRef, flags: u32) -> Result<()> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainInjectNMI"))
    }

    /// Makes display servers of a running domain read their settings from disk again.
    ///
    /// For VNC these are the TLS certificates, so that new ones come into effect without a restart; present clients stay connected.
    ///
    /// - `type_`: Which display servers.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainGraphicsReload`, since 10.2.0.
    fn domain_graphics_reload(&self, domain: &DomainRef, type_: DomainGraphicsReloadType, flags: u32) -> Result<()> {
        let _ = (domain, type_, flags);
        Err(Error::unsupported("virDomainGraphicsReload"))
    }

    /// Makes the host send announcements on behalf of a running domain's network interfaces, so that switches learn where they are.
    ///
    /// Good after changes to the network around a domain. The packets are spread over time as `params` tell; the call does not wait for them.
    ///
    /// - `device`: Interface, by its MAC address or its host device name (`vnet0`); NULL means all interfaces.
    /// - `params`: Timing; may be NULL when `nparams` is 0.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainAnnounceInterface`, since 12.5.0.
    fn domain_announce_interface(&self, dom: &DomainRef, device: Option<&str>, params: &[TypedParam], flags: u32) -> Result<()> {
        let _ = (dom, device, params, flags);
        Err(Error::unsupported("virDomainAnnounceInterface"))
    }

    /// Asks the guest to put itself to sleep.
    ///
    /// It is not the same as pausing: the guest's own power management does the work, mostly by way of the guest agent. `virDomainPMWakeup` wakes it up, from memory or a hybrid sleep; a guest that sleeps on disk is off and is started again. Success means that the guest took the request, not that it sleeps already.
    ///
    /// - `target`: Where the state goes: memory, disk, or both.
    /// - `duration`: After how many seconds it wakes up by itself; 0 is never, and drivers may allow nothing else.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainPMSuspendForDuration`, since 0.9.10.
    fn domain_pm_suspend_for_duration(&self, domain: &DomainRef, target: NodeSuspendTarget, duration: u64, flags: u32) -> Result<()> {
        let _ = (domain, target, duration, flags);
        Err(Error::unsupported("virDomainPMSuspendForDuration"))
    }

    /// Wakes a guest that put itself to sleep. A guest that does not sleep gives `VIR_ERR_OPERATION_INVALID`.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainPMWakeup`, since 0.9.11.
    fn domain_pm_wakeup(&self, domain: &DomainRef, flags: u32) -> Result<()> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainPMWakeup"))
    }

    /// Asks for the host name that the guest gives itself.
    ///
    /// Without flags the driver chooses the source. No name to be found gives `VIR_ERR_NO_HOSTNAME`. Needs a connection that is not read-only. The caller frees the text.
    ///
    /// - `flags`: Combination of `DomainGetHostnameFlags` values.
    ///
    /// In C: `virDomainGetHostname`, since 0.10.0.
    fn domain_get_hostname(&self, domain: &DomainRef, flags: DomainGetHostnameFlags) -> Result<String> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainGetHostname"))
    }

    /// Sends a signal to a process in the guest.
    ///
    /// Made for containers; drivers may allow only the first process. The domain has to be running.
    ///
    /// - `pid_value`: Process number as seen inside the guest; a negative one means a process group, 0 is not allowed.
    /// - `signum`: Signal to send.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainSendProcessSignal`, since 1.0.1.
    fn domain_send_process_signal(&self, domain: &DomainRef, pid_value: i64, signum: DomainProcessSignal, flags: u32) -> Result<()> {
        let _ = (domain, pid_value, signum, flags);
        Err(Error::unsupported("virDomainSendProcessSignal"))
    }

    /// Makes the guest discard unused blocks of its file systems, so that the host can give their storage back.
    ///
    /// Needs the guest agent.
    ///
    /// - `mount_point`: Where the file system is mounted; NULL means all, and drivers may allow nothing else.
    /// - `minimum`: Shortest run of free blocks worth discarding, in bytes; a hint, and 0 means every run.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainFSTrim`, since 1.0.1.
    fn domain_fs_trim(&self, dom: &DomainRef, mount_point: Option<&str>, minimum: u64, flags: u32) -> Result<()> {
        let _ = (dom, mount_point, minimum, flags);
        Err(Error::unsupported("virDomainFSTrim"))
    }

    /// Makes the guest flush file systems and hold back writes to them.
    ///
    /// Together with `virDomainFSThaw` it gives snapshots whose contents are consistent. Needs the guest agent, and the guest should not stay frozen for long.
    ///
    /// - `mountpoints`: Where the file systems are mounted; NULL with `nmountpoints` 0 means all.
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: How many file systems got frozen.
    ///
    /// In C: `virDomainFSFreeze`, since 1.2.5.
    fn domain_fs_freeze(&self, dom: &DomainRef, mountpoints: &[&str], flags: u32) -> Result<i32> {
        let _ = (dom, mountpoints, flags);
        Err(Error::unsupported("virDomainFSFreeze"))
    }

    /// Lets the guest write to frozen file systems again. Needs the guest agent. Nothing frozen is not an error.
    ///
    /// - `mountpoints`: Where the file systems are mounted; NULL with `nmountpoints` 0 means all. Drivers may ignore the list and thaw all.
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: How many file systems got thawed.
    ///
    /// In C: `virDomainFSThaw`, since 1.2.5.
    fn domain_fs_thaw(&self, dom: &DomainRef, mountpoints: &[&str], flags: u32) -> Result<i32> {
        let _ = (dom, mountpoints, flags);
        Err(Error::unsupported("virDomainFSThaw"))
    }

    /// Lists the file systems mounted in the guest and the disks they lie on.
    ///
    /// Needs the guest agent and a connection that is not read-only. Each record is freed with `virDomainFSInfoFree`, the array with `free`.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainGetFSInfo`, since 1.2.11.
    fn domain_get_fs_info(&self, dom: &DomainRef, flags: u32) -> Result<Vec<DomainFsInfo>> {
        let _ = (dom, flags);
        Err(Error::unsupported("virDomainGetFSInfo"))
    }

    /// Reads the guest's clock.
    ///
    /// Needs the guest agent and a connection that is not read-only. The answer takes its time on the way, so do not rely on the nanoseconds.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainGetTime`, since 1.2.5.
    fn domain_get_time(&self, dom: &DomainRef, flags: u32) -> Result<(i64, u32)> {
        let _ = (dom, flags);
        Err(Error::unsupported("virDomainGetTime"))
    }

    /// Sets the guest's clock.
    ///
    /// Meant for guests that have been paused or restored and are behind. Needs the guest agent; with `VIR_DOMAIN_TIME_SYNC` the guest reads the real-time clock of its virtual hardware, which the driver may set right first.
    ///
    /// - `seconds`: Seconds since 1970, in UTC.
    /// - `nseconds`: Nanoseconds within the second, below 1000000000.
    /// - `flags`: Combination of `DomainSetTimeFlags` values.
    ///
    /// In C: `virDomainSetTime`, since 1.2.5.
    fn domain_set_time(&self, dom: &DomainRef, seconds: i64, nseconds: u32, flags: DomainSetTimeFlags) -> Result<()> {
        let _ = (dom, seconds, nseconds, flags);
        Err(Error::unsupported("virDomainSetTime"))
    }

    /// Lists the guest's network interfaces with their IP addresses.
    ///
    /// What is found depends on the source: leases know only addresses given out by DHCP on managed networks, the ARP table only neighbours that have talked lately, the agent knows all and needs a connection that is not read-only. Each record is freed with `virDomainInterfaceFree`, the array with `free`. The domain has to be running.
    ///
    /// - `source`: Whom to ask.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainInterfaceAddresses`, since 1.2.14.
    fn domain_interface_addresses(&self, dom: &DomainRef, source: DomainInterfaceAddressesSource, flags: u32) -> Result<Vec<DomainInterface>> {
        let _ = (dom, source, flags);
        Err(Error::unsupported("virDomainInterfaceAddresses"))
    }

    /// Sets the password of a user in the guest.
    ///
    /// Needs the guest agent, or a container whose file system the driver can reach. The user has to exist.
    ///
    /// - `user`: Name of the user.
    /// - `password`: New password, in plain text unless `VIR_DOMAIN_PASSWORD_ENCRYPTED` is given.
    /// - `flags`: Combination of `DomainSetUserPasswordFlags` values.
    ///
    /// In C: `virDomainSetUserPassword`, since 1.2.16.
    fn domain_set_user_password(&self, dom: &DomainRef, user: &str, password: &str, flags: DomainSetUserPasswordFlags) -> Result<()> {
        let _ = (dom, user, password, flags);
        Err(Error::unsupported("virDomainSetUserPassword"))
    }

    /// Asks the guest which virtual CPUs it has, uses, and can stop using.
    ///
    /// Its numbering may differ from the domain's. Needs the guest agent and a connection that is not read-only. Free the answer with `virTypedParamsFree`.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainGetGuestVcpus`, since 2.0.0.
    fn domain_get_guest_vcpus(&self, domain: &DomainRef, flags: u32) -> Result<Vec<TypedParam>> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainGetGuestVcpus"))
    }

    /// Makes the guest start or stop using virtual CPUs.
    ///
    /// Nothing is plugged in or out, so the guest may undo it; see `virDomainSetVcpu` for that. Needs the guest agent. CPU 0 mostly cannot be stopped.
    ///
    /// - `cpumap`: Virtual CPUs in the guest's numbering, as a list such as `0-3,5`.
    /// - `state`: 1 to use them, 0 to stop using them.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainSetGuestVcpus`, since 2.0.0.
    fn domain_set_guest_vcpus(&self, domain: &DomainRef, cpumap: &str, state: bool, flags: u32) -> Result<()> {
        let _ = (domain, cpumap, state, flags);
        Err(Error::unsupported("virDomainSetGuestVcpus"))
    }

    /// Asks the guest about itself.
    ///
    /// With `types` 0 all groups come that the guest knows; groups asked for by name that it does not know are an error. Needs the guest agent and a connection that is not read-only. The guest answers for itself: do not trust the data more than the guest. Free the answer with `virTypedParamsFree`.
    ///
    /// - `types`: Groups of facts wanted; 0 means all.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainGetGuestInfo`, since 5.7.0.
    fn domain_get_guest_info(&self, domain: &DomainRef, types: DomainGuestInfoTypes, flags: u32) -> Result<Vec<TypedParam>> {
        let _ = (domain, types, flags);
        Err(Error::unsupported("virDomainGetGuestInfo"))
    }

    /// Sets how long later calls wait for the guest agent to answer.
    ///
    /// It holds for the domain, whoever makes the calls, while it is running. The first check whether the agent is alive is affected too, so a short time makes calls fail with `VIR_ERR_AGENT_UNRESPONSIVE`.
    ///
    /// - `timeout`: Seconds, or one of the negative values of `virDomainAgentResponseTimeoutValues`; 0 does not wait.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainAgentSetResponseTimeout`, since 5.10.0.
    fn domain_agent_set_response_timeout(&self, domain: &DomainRef, timeout: i32, flags: u32) -> Result<()> {
        let _ = (domain, timeout, flags);
        Err(Error::unsupported("virDomainAgentSetResponseTimeout"))
    }

    /// Lists the SSH keys that may log in as a user of the guest.
    ///
    /// Needs the guest agent and a connection that is not read-only.
    ///
    /// - `user`: Name of the user in the guest.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainAuthorizedSSHKeysGet`, since 6.10.0.
    fn domain_authorized_ssh_keys_get(&self, domain: &DomainRef, user: &str, flags: u32) -> Result<Vec<String>> {
        let _ = (domain, user, flags);
        Err(Error::unsupported("virDomainAuthorizedSSHKeysGet"))
    }

    /// Changes the SSH keys that may log in as a user of the guest.
    ///
    /// Without flags the given keys replace all others. The file and its directory are made when missing, but not with `VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE`. Needs the guest agent.
    ///
    /// - `user`: Name of the user in the guest.
    /// - `keys`: One key per entry, as in `authorized_keys`; NULL with `nkeys` 0 removes all when no flag is given.
    /// - `flags`: Combination of `DomainAuthorizedSSHKeysSetFlags` values.
    ///
    /// In C: `virDomainAuthorizedSSHKeysSet`, since 6.10.0.
    fn domain_authorized_ssh_keys_set(&self, domain: &DomainRef, user: &str, keys: &[&str], flags: DomainAuthorizedSshKeysSetFlags) -> Result<()> {
        let _ = (domain, user, keys, flags);
        Err(Error::unsupported("virDomainAuthorizedSSHKeysSet"))
    }

    /// Reads the progress of a running domain's job, such as saving or migrating.
    ///
    /// No job is not an error: the type then is `VIR_DOMAIN_JOB_NONE`. `virDomainGetJobStats` tells more.
    ///
    /// In C: `virDomainGetJobInfo`, since 0.7.7.
    fn domain_get_job_info(&self, dom: &DomainRef) -> Result<DomainJobInfo> {
        let _ = (dom,);
        Err(Error::unsupported("virDomainGetJobInfo"))
    }

    /// Reads the progress of a domain's job in detail, or the figures of the last one that is over.
    ///
    /// After a migration the destination has them too, unless it went through post-copy mode. No job gives the type `VIR_DOMAIN_JOB_NONE`; an inactive domain is an error, `VIR_ERR_OPERATION_INVALID`. Free the answer with `virTypedParamsFree`.
    ///
    /// - `flags`: Combination of `DomainGetJobStatsFlags` values.
    ///
    /// In C: `virDomainGetJobStats`, since 1.0.3.
    fn domain_get_job_stats(&self, domain: &DomainRef, flags: DomainGetJobStatsFlags) -> Result<(DomainJobType, Vec<TypedParam>)> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainGetJobStats"))
    }

    /// Asks the running job of a domain to end as soon as it can.
    ///
    /// The call that started the job fails with `VIR_ERR_OPERATION_ABORTED`, and the domain goes on as before. No job gives `VIR_ERR_OPERATION_INVALID`, as does a job that cannot be interrupted, such as a migration in post-copy mode. Abort from another thread than the one that waits in the job.
    ///
    /// In C: `virDomainAbortJob`, since 0.7.7.
    fn domain_abort_job(&self, dom: &DomainRef) -> Result<()> {
        let _ = (dom,);
        Err(Error::unsupported("virDomainAbortJob"))
    }

    /// Asks the running job of a domain to end, with a say in what may be interrupted.
    ///
    /// Without flags it is `virDomainAbortJob`. With `VIR_DOMAIN_ABORT_JOB_POSTCOPY` a migration in post-copy mode stops, with the domain paused on both hosts until the migration is taken up again with `VIR_MIGRATE_POSTCOPY_RESUME`.
    ///
    /// - `flags`: Combination of `DomainAbortJobFlagsValues` values.
    ///
    /// In C: `virDomainAbortJobFlags`, since 8.5.0.
    fn domain_abort_job_flags(&self, dom: &DomainRef, flags: DomainAbortJobFlagsValues) -> Result<()> {
        let _ = (dom, flags);
        Err(Error::unsupported("virDomainAbortJobFlags"))
    }

    /// Changes the limits on a domain's use of host memory.
    ///
    /// Only the parameters given change, in the order given; lower the hard limit before the swap limit, and raise them the other way round. Not for read-only connections.
    ///
    /// - `params`: Limits to set.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetMemoryParameters`, since 0.8.5.
    fn domain_set_memory_parameters(&self, domain: &DomainRef, params: &[TypedParam], flags: DomainModificationImpact) -> Result<()> {
        let _ = (domain, params, flags);
        Err(Error::unsupported("virDomainSetMemoryParameters"))
    }

    /// Reports the limits on a domain's use of host memory.
    ///
    /// With `nparams` 0 only the number of parameters is stored there; call again with room for as many.
    ///
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainGetMemoryParameters`, since 0.8.5.
    fn domain_get_memory_parameters(&self, domain: &DomainRef, flags: DomainModificationImpact) -> Result<Vec<TypedParam>> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainGetMemoryParameters"))
    }

    /// Changes on which host NUMA nodes a domain's memory is placed.
    ///
    /// A live change of nodes works only for some modes, and moves the memory. Not for read-only connections.
    ///
    /// - `params`: Mode and nodes to set.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetNumaParameters`, since 0.9.9.
    fn domain_set_numa_parameters(&self, domain: &DomainRef, params: &[TypedParam], flags: DomainModificationImpact) -> Result<()> {
        let _ = (domain, params, flags);
        Err(Error::unsupported("virDomainSetNumaParameters"))
    }

    /// Reports on which host NUMA nodes a domain's memory is placed.
    ///
    /// With `nparams` 0 only the number of parameters is stored there; call again with room for as many.
    ///
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainGetNumaParameters`, since 0.9.9.
    fn domain_get_numa_parameters(&self, domain: &DomainRef, flags: DomainModificationImpact) -> Result<Vec<TypedParam>> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainGetNumaParameters"))
    }

    /// Gives the upper bound of a domain's memory.
    ///
    /// An inactive domain reports its stored configuration.
    ///
    /// Gives: Amount in KiB, or 0 on error.
    ///
    /// In C: `virDomainGetMaxMemory`, since 0.0.3.
    fn domain_get_max_memory(&self, domain: &DomainRef) -> Result<u64> {
        let _ = (domain,);
        Err(Error::unsupported("virDomainGetMaxMemory"))
    }

    /// Changes the upper bound of a domain's memory.
    ///
    /// Drivers differ on whether this is possible while the domain is active, and whether it reaches the stored configuration; `virDomainSetMemoryFlags` with `VIR_DOMAIN_MEM_MAXIMUM` leaves no doubt. An amount in use above the new bound is lowered to it.
    ///
    /// - `memory`: New bound, in KiB; at least 1.
    ///
    /// In C: `virDomainSetMaxMemory`, since 0.0.3.
    fn domain_set_max_memory(&self, domain: &DomainRef, memory: u64) -> Result<()> {
        let _ = (domain, memory);
        Err(Error::unsupported("virDomainSetMaxMemory"))
    }

    /// Changes how much memory an active domain's guest may use.
    ///
    /// The guest's balloon driver does the work by and by, so the amount reported afterwards may still be the old one. Whether the stored configuration changes as well depends on the driver: use `virDomainSetMemoryFlags` to decide it.
    ///
    /// - `memory`: New amount, in KiB; not above the upper bound.
    ///
    /// In C: `virDomainSetMemory`, since 0.1.1.
    fn domain_set_memory(&self, domain: &DomainRef, memory: u64) -> Result<()> {
        let _ = (domain, memory);
        Err(Error::unsupported("virDomainSetMemory"))
    }

    /// Changes how much memory a guest may use, live, in the stored configuration or both.
    ///
    /// A live change is left to the guest's balloon driver and happens by and by. With `VIR_DOMAIN_MEM_MAXIMUM` the upper bound changes instead. Fails with `VIR_ERR_OPERATION_INVALID` for `VIR_DOMAIN_MEM_LIVE` on an inactive domain.
    ///
    /// - `memory`: New amount, in KiB; at least 1.
    /// - `flags`: Combination of `DomainMemoryModFlags` values.
    ///
    /// In C: `virDomainSetMemoryFlags`, since 0.9.0.
    fn domain_set_memory_flags(&self, domain: &DomainRef, memory: u64, flags: DomainMemoryModFlags) -> Result<()> {
        let _ = (domain, memory, flags);
        Err(Error::unsupported("virDomainSetMemoryFlags"))
    }

    /// Sets how often the balloon driver collects the guest's memory statistics.
    ///
    /// The numbers come out of `virDomainMemoryStats`. Needs a memory balloon device.
    ///
    /// - `period`: Interval in seconds; 0 stops the collection.
    /// - `flags`: Combination of `DomainMemoryModFlags` values.
    ///
    /// In C: `virDomainSetMemoryStatsPeriod`, since 1.1.1.
    fn domain_set_memory_stats_period(&self, domain: &DomainRef, period: i32, flags: DomainMemoryModFlags) -> Result<()> {
        let _ = (domain, period, flags);
        Err(Error::unsupported("virDomainSetMemoryStatsPeriod"))
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
    fn domain_memory_peek(&self, dom: &DomainRef, start: u64, size: usize, flags: DomainMemoryFlags) -> Result<Vec<u8>> {
        let _ = (dom, start, size, flags);
        Err(Error::unsupported("virDomainMemoryPeek"))
    }

    /// Tells how long the guest may stand still at the end of a live migration.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainMigrateGetMaxDowntime`, since 3.7.0.
    fn domain_migrate_get_max_downtime(&self, domain: &DomainRef, flags: u32) -> Result<u64> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainMigrateGetMaxDowntime"))
    }

    /// Sets how long the guest may stand still at the end of a live migration.
    ///
    /// May be called before or during the migration. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running. Not available on read-only connections.
    ///
    /// - `downtime`: Longest pause, in ms; more than 0.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainMigrateSetMaxDowntime`, since 0.8.0.
    fn domain_migrate_set_max_downtime(&self, domain: &DomainRef, downtime: u64, flags: u32) -> Result<()> {
        let _ = (domain, downtime, flags);
        Err(Error::unsupported("virDomainMigrateSetMaxDowntime"))
    }

    /// Tells the size of the cache that XBZRLE compression of memory uses.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainMigrateGetCompressionCache`, since 1.0.3.
    fn domain_migrate_get_compression_cache(&self, domain: &DomainRef, flags: u32) -> Result<u64> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainMigrateGetCompressionCache"))
    }

    /// Sets the size of the cache that XBZRLE compression of memory uses.
    ///
    /// A hypervisor may round the size and refuse changes while a migration runs. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running. Not available on read-only connections.
    ///
    /// - `cache_size`: New size, in bytes.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainMigrateSetCompressionCache`, since 1.0.3.
    fn domain_migrate_set_compression_cache(&self, domain: &DomainRef, cache_size: u64, flags: u32) -> Result<()> {
        let _ = (domain, cache_size, flags);
        Err(Error::unsupported("virDomainMigrateSetCompressionCache"))
    }

    /// Limits the speed at which a domain's data is transferred in migrations.
    ///
    /// Holds for a migration in progress and for later ones without a limit of their own. Not available on read-only connections.
    ///
    /// - `bandwidth`: Upper limit, in MiB per second.
    /// - `flags`: Combination of `DomainMigrateMaxSpeedFlags` values.
    ///
    /// In C: `virDomainMigrateSetMaxSpeed`, since 0.9.0.
    fn domain_migrate_set_max_speed(&self, domain: &DomainRef, bandwidth: u64, flags: DomainMigrateMaxSpeedFlags) -> Result<()> {
        let _ = (domain, bandwidth, flags);
        Err(Error::unsupported("virDomainMigrateSetMaxSpeed"))
    }

    /// Tells the speed limit for migrations of a domain.
    ///
    /// - `flags`: Combination of `DomainMigrateMaxSpeedFlags` values.
    ///
    /// In C: `virDomainMigrateGetMaxSpeed`, since 0.9.5.
    fn domain_migrate_get_max_speed(&self, domain: &DomainRef, flags: DomainMigrateMaxSpeedFlags) -> Result<u64> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainMigrateGetMaxSpeed"))
    }

    /// Switches a running migration to post-copy.
    ///
    /// The guest goes on running on the destination at once and fetches memory it still lacks from the source. The migration must have been started with `VIR_MIGRATE_POSTCOPY`, else the call fails with `VIR_ERR_OPERATION_INVALID`. From then on it cannot be cancelled; if the connection breaks, the domain stops on both hosts until the migration is taken up again with `VIR_MIGRATE_POSTCOPY_RESUME`. Not available on read-only connections.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainMigrateStartPostCopy`, since 1.3.3.
    fn domain_migrate_start_post_copy(&self, domain: &DomainRef, flags: u32) -> Result<()> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainMigrateStartPostCopy"))
    }

    /// Saves an active domain's memory and device state to a file and stops the domain.
    ///
    /// Disks are not part of the file and must stay unchanged until `virDomainRestore`. Runs as a job that `virDomainGetJobInfo` watches and `virDomainAbortJob` cancels, after which the domain goes on. A transient domain is gone afterwards. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not active.
    ///
    /// - `to`: Path of the file on the host of the hypervisor.
    ///
    /// In C: `virDomainSave`, since 0.0.3.
    fn domain_save(&self, domain: &DomainRef, to: &str) -> Result<()> {
        let _ = (domain, to);
        Err(Error::unsupported("virDomainSave"))
    }

    /// Saves an active domain's state to a file, with options, and stops the domain.
    ///
    /// Acts like `virDomainSave`. `VIR_DOMAIN_SAVE_RUNNING` and `VIR_DOMAIN_SAVE_PAUSED` exclude each other; they record in the file how it is to be restored.
    ///
    /// - `to`: Path of the file on the host of the hypervisor.
    /// - `dxml`: Domain XML to record in the file, to change what the guest does not see, such as paths on the host; NULL for the current one.
    /// - `flags`: Combination of `DomainSaveRestoreFlags` values.
    ///
    /// In C: `virDomainSaveFlags`, since 0.9.4.
    fn domain_save_flags(&self, domain: &DomainRef, to: &str, dxml: Option<&str>, flags: DomainSaveRestoreFlags) -> Result<()> {
        let _ = (domain, to, dxml, flags);
        Err(Error::unsupported("virDomainSaveFlags"))
    }

    /// Saves an active domain's state as the parameters say, and stops the domain.
    ///
    /// Acts like `virDomainSaveFlags`, or like `virDomainManagedSave` when no file is named.
    ///
    /// - `params`: File, XML, format and channels.
    /// - `flags`: Combination of `DomainSaveRestoreFlags` values.
    ///
    /// In C: `virDomainSaveParams`, since 8.4.0.
    fn domain_save_params(&self, domain: &DomainRef, params: &[TypedParam], flags: DomainSaveRestoreFlags) -> Result<()> {
        let _ = (domain, params, flags);
        Err(Error::unsupported("virDomainSaveParams"))
    }

    /// Starts a domain from the state that `virDomainSave` wrote.
    ///
    /// The file stays. Restore each file only once, since the disks move on. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is active already.
    ///
    /// - `from`: Path of the file on the host of the hypervisor.
    ///
    /// In C: `virDomainRestore`, since 0.0.3.
    fn domain_restore(&self, from: &str) -> Result<()> {
        let _ = (from,);
        Err(Error::unsupported("virDomainRestore"))
    }

    /// Starts a domain from a saved state, with options.
    ///
    /// Acts like `virDomainRestore`. `VIR_DOMAIN_SAVE_RUNNING` and `VIR_DOMAIN_SAVE_PAUSED` exclude each other and override what the file says.
    ///
    /// - `from`: Path of the file on the host of the hypervisor.
    /// - `dxml`: Domain XML to use in place of the one in the file, differing only where the guest does not notice; NULL for the file's own.
    /// - `flags`: Combination of `DomainSaveRestoreFlags` values.
    ///
    /// In C: `virDomainRestoreFlags`, since 0.9.4.
    fn domain_restore_flags(&self, from: &str, dxml: Option<&str>, flags: DomainSaveRestoreFlags) -> Result<()> {
        let _ = (from, dxml, flags);
        Err(Error::unsupported("virDomainRestoreFlags"))
    }

    /// Starts a domain from a saved state, as the parameters say.
    ///
    /// Acts like `virDomainRestoreFlags`; the file is required.
    ///
    /// - `params`: File, XML and channels.
    /// - `flags`: Combination of `DomainSaveRestoreFlags` values.
    ///
    /// In C: `virDomainRestoreParams`, since 8.4.0.
    fn domain_restore_params(&self, params: &[TypedParam], flags: DomainSaveRestoreFlags) -> Result<()> {
        let _ = (params, flags);
        Err(Error::unsupported("virDomainRestoreParams"))
    }

    /// Gives the domain XML kept in a saved state.
    ///
    /// Secrets are left out without `VIR_DOMAIN_SAVE_IMAGE_XML_SECURE`. Not for read-only connections, since any file on the host could be named.
    ///
    /// - `file`: Path of the saved state on the host of the hypervisor.
    /// - `flags`: Combination of `DomainSaveImageXMLFlags` values.
    ///
    /// In C: `virDomainSaveImageGetXMLDesc`, since 0.9.4.
    fn domain_save_image_get_xml_desc(&self, file: &str, flags: DomainSaveImageXmlFlags) -> Result<String> {
        let _ = (file, flags);
        Err(Error::unsupported("virDomainSaveImageGetXMLDesc"))
    }

    /// Replaces the domain XML kept in a saved state.
    ///
    /// The new XML may differ only in what the guest does not see, such as the path of a disk image. The flags `VIR_DOMAIN_SAVE_RUNNING` and `VIR_DOMAIN_SAVE_PAUSED` change the state the domain is restored to.
    ///
    /// - `file`: Path of the saved state on the host of the hypervisor.
    /// - `dxml`: New domain XML.
    /// - `flags`: Combination of `DomainSaveRestoreFlags` values.
    ///
    /// In C: `virDomainSaveImageDefineXML`, since 0.9.4.
    fn domain_save_image_define_xml(&self, file: &str, dxml: &str, flags: DomainSaveRestoreFlags) -> Result<()> {
        let _ = (file, dxml, flags);
        Err(Error::unsupported("virDomainSaveImageDefineXML"))
    }

    /// Saves an active domain's state to a file that the hypervisor driver looks after, and stops the domain.
    ///
    /// The next start restores the state and deletes the file. Only for persistent domains. Runs as a job, like `virDomainSave`.
    ///
    /// - `flags`: Combination of `DomainSaveRestoreFlags` values.
    ///
    /// In C: `virDomainManagedSave`, since 0.8.0.
    fn domain_managed_save(&self, dom: &DomainRef, flags: DomainSaveRestoreFlags) -> Result<()> {
        let _ = (dom, flags);
        Err(Error::unsupported("virDomainManagedSave"))
    }

    /// Tells whether a domain has a managed save image.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainHasManagedSaveImage`, since 0.8.0.
    fn domain_has_managed_save_image(&self, dom: &DomainRef, flags: u32) -> Result<bool> {
        let _ = (dom, flags);
        Err(Error::unsupported("virDomainHasManagedSaveImage"))
    }

    /// Deletes a domain's managed save image.
    ///
    /// The next start then boots afresh, as after a power failure. Without an image nothing happens.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainManagedSaveRemove`, since 0.8.0.
    fn domain_managed_save_remove(&self, dom: &DomainRef, flags: u32) -> Result<()> {
        let _ = (dom, flags);
        Err(Error::unsupported("virDomainManagedSaveRemove"))
    }

    /// Gives the domain XML kept in a managed save image.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` when there is no image. Asking for secrets is refused on a read-only connection.
    ///
    /// - `flags`: Combination of `DomainSaveImageXMLFlags` values.
    ///
    /// In C: `virDomainManagedSaveGetXMLDesc`, since 3.7.0.
    fn domain_managed_save_get_xml_desc(&self, domain: &DomainRef, flags: DomainSaveImageXmlFlags) -> Result<String> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainManagedSaveGetXMLDesc"))
    }

    /// Replaces the domain XML kept in a managed save image.
    ///
    /// The new XML may differ only in what the guest does not see. The flags `VIR_DOMAIN_SAVE_RUNNING` and `VIR_DOMAIN_SAVE_PAUSED` change the state the domain is restored to.
    ///
    /// - `dxml`: New domain XML; NULL leaves it as it is.
    /// - `flags`: Combination of `DomainSaveRestoreFlags` values.
    ///
    /// In C: `virDomainManagedSaveDefineXML`, since 3.7.0.
    fn domain_managed_save_define_xml(&self, domain: &DomainRef, dxml: Option<&str>, flags: DomainSaveRestoreFlags) -> Result<()> {
        let _ = (domain, dxml, flags);
        Err(Error::unsupported("virDomainManagedSaveDefineXML"))
    }

    /// Writes an active domain's memory to a file for analysis.
    ///
    /// The guest is stopped meanwhile, unless `VIR_DUMP_LIVE` is given, and then goes on, unless it is to be crashed or reset: those three exclude one another. Runs as a job that `virDomainGetJobInfo` watches and `virDomainAbortJob` cancels. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not active.
    ///
    /// - `to`: Path of the file on the host of the hypervisor.
    /// - `flags`: Combination of `DomainCoreDumpFlags` values.
    ///
    /// In C: `virDomainCoreDump`, since 0.1.9.
    fn domain_core_dump(&self, domain: &DomainRef, to: &str, flags: DomainCoreDumpFlags) -> Result<()> {
        let _ = (domain, to, flags);
        Err(Error::unsupported("virDomainCoreDump"))
    }

    /// Writes an active domain's memory to a file in the format given.
    ///
    /// Acts like `virDomainCoreDump`. A format other than `VIR_DOMAIN_CORE_DUMP_FORMAT_RAW` asks for `VIR_DUMP_MEMORY_ONLY`; one that the emulator lacks fails with `VIR_ERR_OPERATION_UNSUPPORTED`.
    ///
    /// - `to`: Path of the file on the host of the hypervisor.
    /// - `dumpformat`: Format of the file.
    /// - `flags`: Combination of `DomainCoreDumpFlags` values.
    ///
    /// In C: `virDomainCoreDumpWithFormat`, since 1.2.3.
    fn domain_core_dump_with_format(&self, domain: &DomainRef, to: &str, dumpformat: DomainCoreDumpFormat, flags: DomainCoreDumpFlags) -> Result<()> {
        let _ = (domain, to, dumpformat, flags);
        Err(Error::unsupported("virDomainCoreDumpWithFormat"))
    }

    /// Takes a snapshot of a domain as the XML describes.
    ///
    /// A running domain is normally captured with its memory and pauses meanwhile; an inactive one with its disks alone. The new snapshot becomes current, with the one that was current before as its parent. External snapshots make the domain write to new files from then on. If several disks are involved, a failure may leave some of them changed, unless `VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC` is given.
    ///
    /// - `xml_desc`: Snapshot XML (`<domainsnapshot>`); name and disks may be left out.
    /// - `flags`: Combination of `DomainSnapshotCreateFlags` values.
    ///
    /// In C: `virDomainSnapshotCreateXML`, since 0.8.0.
    fn domain_snapshot_create_xml(&self, domain: &DomainRef, xml_desc: &str, flags: DomainSnapshotCreateFlags) -> Result<DomainSnapshotRef> {
        let _ = (domain, xml_desc, flags);
        Err(Error::unsupported("virDomainSnapshotCreateXML"))
    }

    /// Gives a snapshot's description as XML, with the domain's configuration at that time.
    ///
    /// Secrets are left out without `VIR_DOMAIN_SNAPSHOT_XML_SECURE`, which fails with `VIR_ERR_OPERATION_DENIED` on a read-only connection.
    ///
    /// - `flags`: Combination of `DomainSnapshotXMLFlags` values.
    ///
    /// In C: `virDomainSnapshotGetXMLDesc`, since 0.8.0.
    fn domain_snapshot_get_xml_desc(&self, snapshot: &DomainSnapshotRef, flags: DomainSnapshotXmlFlags) -> Result<String> {
        let _ = (snapshot, flags);
        Err(Error::unsupported("virDomainSnapshotGetXMLDesc"))
    }

    /// Counts a domain's snapshots that match the filter.
    ///
    /// The number may be stale as soon as it is returned; `virDomainListAllSnapshots` counts and lists together.
    ///
    /// - `flags`: Combination of `DomainSnapshotListFlags` values.
    ///
    /// In C: `virDomainSnapshotNum`, since 0.8.0.
    fn domain_snapshot_num(&self, domain: &DomainRef, flags: DomainSnapshotListFlags) -> Result<i32> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainSnapshotNum"))
    }

    /// Lists the names of a domain's snapshots that match the filter.
    ///
    /// Prefer `virDomainListAllSnapshots`, which needs no prior count and returns handles.
    ///
    /// - `flags`: Combination of `DomainSnapshotListFlags` values.
    ///
    /// In C: `virDomainSnapshotListNames`, since 0.8.0.
    ///
    /// Discouraged: use virDomainListAllSnapshots.
    fn domain_snapshot_list_names(&self, domain: &DomainRef, flags: DomainSnapshotListFlags) -> Result<Vec<String>> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainSnapshotListNames"))
    }

    /// Lists a domain's snapshots that match the filter.
    ///
    /// By default that is all of them, in no particular order.
    ///
    /// - `flags`: Combination of `DomainSnapshotListFlags` values.
    ///
    /// In C: `virDomainListAllSnapshots`, since 0.9.13.
    fn domain_list_all_snapshots(&self, domain: &DomainRef, flags: DomainSnapshotListFlags) -> Result<Vec<DomainSnapshotRef>> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainListAllSnapshots"))
    }

    /// Counts a snapshot's children that match the filter.
    ///
    /// With `VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS` all its descendants count. `virDomainSnapshotListAllChildren` counts and lists together.
    ///
    /// - `flags`: Combination of `DomainSnapshotListFlags` values.
    ///
    /// In C: `virDomainSnapshotNumChildren`, since 0.9.7.
    fn domain_snapshot_num_children(&self, snapshot: &DomainSnapshotRef, flags: DomainSnapshotListFlags) -> Result<i32> {
        let _ = (snapshot, flags);
        Err(Error::unsupported("virDomainSnapshotNumChildren"))
    }

    /// Lists the names of a snapshot's children that match the filter.
    ///
    /// Prefer `virDomainSnapshotListAllChildren`, which needs no prior count and returns handles.
    ///
    /// - `flags`: Combination of `DomainSnapshotListFlags` values.
    ///
    /// In C: `virDomainSnapshotListChildrenNames`, since 0.9.7.
    ///
    /// Discouraged: use virDomainSnapshotListAllChildren.
    fn domain_snapshot_list_children_names(&self, snapshot: &DomainSnapshotRef, flags: DomainSnapshotListFlags) -> Result<Vec<String>> {
        let _ = (snapshot, flags);
        Err(Error::unsupported("virDomainSnapshotListChildrenNames"))
    }

    /// Lists a snapshot's children that match the filter.
    ///
    /// With `VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS` the whole subtree below it is listed.
    ///
    /// - `flags`: Combination of `DomainSnapshotListFlags` values.
    ///
    /// In C: `virDomainSnapshotListAllChildren`, since 0.9.13.
    fn domain_snapshot_list_all_children(&self, snapshot: &DomainSnapshotRef, flags: DomainSnapshotListFlags) -> Result<Vec<DomainSnapshotRef>> {
        let _ = (snapshot, flags);
        Err(Error::unsupported("virDomainSnapshotListAllChildren"))
    }

    /// Finds a domain's snapshot by its name.
    ///
    /// Fails with `VIR_ERR_NO_DOMAIN_SNAPSHOT` when there is none.
    ///
    /// - `name`: Name, matched exactly.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainSnapshotLookupByName`, since 0.8.0.
    fn domain_snapshot_lookup_by_name(&self, domain: &DomainRef, name: &str, flags: u32) -> Result<DomainSnapshotRef> {
        let _ = (domain, name, flags);
        Err(Error::unsupported("virDomainSnapshotLookupByName"))
    }

    /// Tells whether a domain has a current snapshot.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainHasCurrentSnapshot`, since 0.8.0.
    fn domain_has_current_snapshot(&self, domain: &DomainRef, flags: u32) -> Result<bool> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainHasCurrentSnapshot"))
    }

    /// Gives a domain's current snapshot.
    ///
    /// Fails with `VIR_ERR_NO_DOMAIN_SNAPSHOT` when there is none.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainSnapshotCurrent`, since 0.8.0.
    fn domain_snapshot_current(&self, domain: &DomainRef, flags: u32) -> Result<DomainSnapshotRef> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainSnapshotCurrent"))
    }

    /// Gives the parent of a snapshot.
    ///
    /// Fails with `VIR_ERR_NO_DOMAIN_SNAPSHOT` when it is a root.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainSnapshotGetParent`, since 0.9.7.
    fn domain_snapshot_get_parent(&self, snapshot: &DomainSnapshotRef, flags: u32) -> Result<DomainSnapshotRef> {
        let _ = (snapshot, flags);
        Err(Error::unsupported("virDomainSnapshotGetParent"))
    }

    /// Tells whether a snapshot is its domain's current one.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainSnapshotIsCurrent`, since 0.9.13.
    fn domain_snapshot_is_current(&self, snapshot: &DomainSnapshotRef, flags: u32) -> Result<bool> {
        let _ = (snapshot, flags);
        Err(Error::unsupported("virDomainSnapshotIsCurrent"))
    }

    /// Tells whether a snapshot has a record that would be lost with its domain's configuration.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainSnapshotHasMetadata`, since 0.9.13.
    fn domain_snapshot_has_metadata(&self, snapshot: &DomainSnapshotRef, flags: u32) -> Result<bool> {
        let _ = (snapshot, flags);
        Err(Error::unsupported("virDomainSnapshotHasMetadata"))
    }

    /// Puts a domain back to the state of a snapshot.
    ///
    /// What happened since is lost, both on disk and in memory. Depending on the snapshot, the domain ends up running, paused or off; a snapshot of the disks alone leaves it off. A running domain may keep its emulator process if the configurations match; what is risky, such as a snapshot without recorded configuration, fails with `VIR_ERR_SNAPSHOT_REVERT_RISKY` unless `VIR_DOMAIN_SNAPSHOT_REVERT_FORCE` is given.
    ///
    /// - `flags`: Combination of `DomainSnapshotRevertFlags` values.
    ///
    /// In C: `virDomainRevertToSnapshot`, since 0.8.0.
    fn domain_revert_to_snapshot(&self, snapshot: &DomainSnapshotRef, flags: DomainSnapshotRevertFlags) -> Result<()> {
        let _ = (snapshot, flags);
        Err(Error::unsupported("virDomainRevertToSnapshot"))
    }

    /// Deletes a snapshot, and frees what it occupies.
    ///
    /// The domain's present state does not change. Children are attached to the deleted snapshot's parent, and if it was current, its parent becomes current. For an external snapshot its data is merged into the neighbouring file, which may take long.
    ///
    /// - `flags`: Combination of `DomainSnapshotDeleteFlags` values.
    ///
    /// In C: `virDomainSnapshotDelete`, since 0.8.0.
    fn domain_snapshot_delete(&self, snapshot: &DomainSnapshotRef, flags: DomainSnapshotDeleteFlags) -> Result<()> {
        let _ = (snapshot, flags);
        Err(Error::unsupported("virDomainSnapshotDelete"))
    }

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
    fn domain_get_cpu_stats(&self, domain: &DomainRef, start_cpu: i32, ncpus: u32, flags: u32) -> Result<(i32, Vec<TypedParam>)> {
        let _ = (domain, start_cpu, ncpus, flags);
        Err(Error::unsupported("virDomainGetCPUStats"))
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
    fn domain_memory_stats(&self, dom: &DomainRef, flags: u32) -> Result<Vec<DomainMemoryStat>> {
        let _ = (dom, flags);
        Err(Error::unsupported("virDomainMemoryStats"))
    }

    /// Gathers statistics of all domains, or of those chosen by `flags`, in one call.
    ///
    /// Each domain gives one record with the figures it can supply; groups the hypervisor does not know are left out unless `VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS` demands them. Filter flags of one kind (active or inactive, persistent or transient, the states) are alternatives. Free the result with `virDomainStatsRecordListFree`.
    ///
    /// - `stats`: Groups to gather; 0 for all groups known.
    /// - `flags`: Combination of `ConnectGetAllDomainStatsFlags` values.
    ///
    /// In C: `virConnectGetAllDomainStats`, since 1.2.8.
    fn connect_get_all_domain_stats(&self, stats: DomainStatsTypes, flags: ConnectGetAllDomainStatsFlags) -> Result<Vec<DomainStatsRecord>> {
        let _ = (stats, flags);
        Err(Error::unsupported("virConnectGetAllDomainStats"))
    }

    /// Gathers statistics of the given domains in one call.
    ///
    /// All of them must belong to the same connection. Flags that choose domains do not apply, flags on how figures are gathered do. A domain that has gone meanwhile is left out. Free the result with `virDomainStatsRecordListFree`.
    ///
    /// - `doms`: The domains in question, ended by NULL; at least one.
    /// - `stats`: Groups to gather; 0 for all groups known.
    /// - `flags`: Combination of `ConnectGetAllDomainStatsFlags` values.
    ///
    /// In C: `virDomainListGetStats`, since 1.2.8.
    fn domain_list_get_stats(&self, doms: &[DomainRef], stats: DomainStatsTypes, flags: ConnectGetAllDomainStatsFlags) -> Result<Vec<DomainStatsRecord>> {
        let _ = (doms, stats, flags);
        Err(Error::unsupported("virDomainListGetStats"))
    }

    /// Tells which perf events are measured for a domain.
    ///
    /// The values of those events are in group `VIR_DOMAIN_STATS_PERF` of `virConnectGetAllDomainStats`.
    ///
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainGetPerfEvents`, since 1.3.3.
    fn domain_get_perf_events(&self, dom: &DomainRef, flags: DomainModificationImpact) -> Result<Vec<TypedParam>> {
        let _ = (dom, flags);
        Err(Error::unsupported("virDomainGetPerfEvents"))
    }

    /// Switches perf events of a domain on or off.
    ///
    /// Events that are not named keep their setting. Switching on an event the host lacks fails with `VIR_ERR_ARGUMENT_UNSUPPORTED` or `VIR_ERR_OPERATION_FAILED`. Not available on read-only connections.
    ///
    /// - `params`: One boolean per event to change.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetPerfEvents`, since 1.3.3.
    fn domain_set_perf_events(&self, dom: &DomainRef, params: &[TypedParam], flags: DomainModificationImpact) -> Result<()> {
        let _ = (dom, params, flags);
        Err(Error::unsupported("virDomainSetPerfEvents"))
    }

    /// Starts to measure how fast a running domain changes its memory.
    ///
    /// Returns at once; progress and result are in group `VIR_DOMAIN_STATS_DIRTYRATE` of `virConnectGetAllDomainStats`. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is inactive. Not available on read-only connections.
    ///
    /// - `seconds`: Duration of the measurement, in seconds; QEMU takes 1 to 60.
    /// - `flags`: Combination of `DomainDirtyRateCalcFlags` values.
    ///
    /// In C: `virDomainStartDirtyRateCalc`, since 7.2.0.
    fn domain_start_dirty_rate_calc(&self, domain: &DomainRef, seconds: i32, flags: DomainDirtyRateCalcFlags) -> Result<()> {
        let _ = (domain, seconds, flags);
        Err(Error::unsupported("virDomainStartDirtyRateCalc"))
    }

    /// Reports a domain's scheduler parameters.
    ///
    /// `virDomainGetSchedulerType` tells how many there are. Use `virDomainGetSchedulerParametersFlags` to choose between the running domain and its stored configuration.
    ///
    /// In C: `virDomainGetSchedulerParameters`, since 0.2.3.
    fn domain_get_scheduler_parameters(&self, domain: &DomainRef) -> Result<Vec<TypedParam>> {
        let _ = (domain,);
        Err(Error::unsupported("virDomainGetSchedulerParameters"))
    }

    /// Reports a domain's scheduler parameters, live or from the stored configuration.
    ///
    /// `virDomainGetSchedulerType` tells how many there are.
    ///
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainGetSchedulerParametersFlags`, since 0.9.2.
    fn domain_get_scheduler_parameters_flags(&self, domain: &DomainRef, flags: DomainModificationImpact) -> Result<Vec<TypedParam>> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainGetSchedulerParametersFlags"))
    }

    /// Changes a domain's scheduler parameters.
    ///
    /// Only those given change. Use `virDomainSetSchedulerParametersFlags` to choose between the running domain and its stored configuration.
    ///
    /// - `params`: Parameters to set.
    ///
    /// In C: `virDomainSetSchedulerParameters`, since 0.2.3.
    fn domain_set_scheduler_parameters(&self, domain: &DomainRef, params: &[TypedParam]) -> Result<()> {
        let _ = (domain, params);
        Err(Error::unsupported("virDomainSetSchedulerParameters"))
    }

    /// Changes a domain's scheduler parameters, live, in the stored configuration or both.
    ///
    /// Only those given change. Hypervisors without a stored form for them refuse `VIR_DOMAIN_AFFECT_CONFIG`. Not for read-only connections.
    ///
    /// - `params`: Parameters to set.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetSchedulerParametersFlags`, since 0.9.2.
    fn domain_set_scheduler_parameters_flags(&self, domain: &DomainRef, params: &[TypedParam], flags: DomainModificationImpact) -> Result<()> {
        let _ = (domain, params, flags);
        Err(Error::unsupported("virDomainSetSchedulerParametersFlags"))
    }

    /// Names the scheduler that governs a domain's CPU time.
    ///
    /// Gives: Name such as `posix`, `credit` or `allocation`; the caller frees it.
    ///
    /// In C: `virDomainGetSchedulerType`, since 0.2.3.
    fn domain_get_scheduler_type(&self, domain: &DomainRef) -> Result<(String, i32)> {
        let _ = (domain,);
        Err(Error::unsupported("virDomainGetSchedulerType"))
    }

    /// Gives the upper bound of a domain's virtual CPUs.
    ///
    /// For an inactive domain that is the bound its type of machine allows; `virDomainGetVcpusFlags` with `VIR_DOMAIN_VCPU_MAXIMUM` says exactly which one is meant.
    ///
    /// In C: `virDomainGetMaxVcpus`, since 0.2.1.
    fn domain_get_max_vcpus(&self, domain: &DomainRef) -> Result<i32> {
        let _ = (domain,);
        Err(Error::unsupported("virDomainGetMaxVcpus"))
    }

    /// Changes the number of an active domain's virtual CPUs.
    ///
    /// The guest has to support CPU hotplug, and removing may fail when it does not cooperate. Whether the stored configuration changes as well depends on the driver: use `virDomainSetVcpusFlags` to decide it.
    ///
    /// - `nvcpus`: New number; at least 1, at most the upper bound.
    ///
    /// In C: `virDomainSetVcpus`, since 0.1.4.
    fn domain_set_vcpus(&self, domain: &DomainRef, nvcpus: u32) -> Result<()> {
        let _ = (domain, nvcpus);
        Err(Error::unsupported("virDomainSetVcpus"))
    }

    /// Changes the number of virtual CPUs, live, in the stored configuration or both.
    ///
    /// With `VIR_DOMAIN_VCPU_MAXIMUM` the upper bound in the stored configuration changes instead. With `VIR_DOMAIN_VCPU_GUEST` the guest agent switches CPUs on and off inside the guest, and nothing is plugged. Fails with `VIR_ERR_INVALID_ARG` above the upper bound.
    ///
    /// - `nvcpus`: New number; at least 1.
    /// - `flags`: Combination of `DomainVcpuFlags` values.
    ///
    /// In C: `virDomainSetVcpusFlags`, since 0.8.5.
    fn domain_set_vcpus_flags(&self, domain: &DomainRef, nvcpus: u32, flags: DomainVcpuFlags) -> Result<()> {
        let _ = (domain, nvcpus, flags);
        Err(Error::unsupported("virDomainSetVcpusFlags"))
    }

    /// Gives the number of virtual CPUs, live or from the stored configuration.
    ///
    /// With `VIR_DOMAIN_VCPU_MAXIMUM` it is the upper bound. With `VIR_DOMAIN_VCPU_GUEST` the guest agent is asked, which read-only connections may not do.
    ///
    /// - `flags`: Combination of `DomainVcpuFlags` values.
    ///
    /// In C: `virDomainGetVcpusFlags`, since 0.8.5.
    fn domain_get_vcpus_flags(&self, domain: &DomainRef, flags: DomainVcpuFlags) -> Result<i32> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainGetVcpusFlags"))
    }

    /// Restricts an active domain's virtual CPU to some of the host's CPUs.
    ///
    /// Use `virDomainPinVcpuFlags` to reach the stored configuration.
    ///
    /// - `vcpu`: Number of the virtual CPU, from 0.
    /// - `cpumap`: Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
    ///
    /// In C: `virDomainPinVcpu`, since 0.1.4.
    fn domain_pin_vcpu(&self, domain: &DomainRef, vcpu: u32, cpumap: &[u8]) -> Result<()> {
        let _ = (domain, vcpu, cpumap);
        Err(Error::unsupported("virDomainPinVcpu"))
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
    fn domain_pin_vcpu_flags(&self, domain: &DomainRef, vcpu: u32, cpumap: &[u8], flags: DomainModificationImpact) -> Result<()> {
        let _ = (domain, vcpu, cpumap, flags);
        Err(Error::unsupported("virDomainPinVcpuFlags"))
    }

    /// Reports on which host CPUs each virtual CPU may run.
    ///
    /// The maps lie one after another, that of virtual CPU 0 first; a virtual CPU that is not pinned has all bits set. The result is the number of maps filled.
    ///
    /// - `maplen`: Bytes per map; the number of host CPUs divided by 8, rounded up.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainGetVcpuPinInfo`, since 0.9.3.
    fn domain_get_vcpu_pin_info(&self, domain: &DomainRef, maplen: i32, flags: DomainModificationImpact) -> Result<(i32, Vec<u8>)> {
        let _ = (domain, maplen, flags);
        Err(Error::unsupported("virDomainGetVcpuPinInfo"))
    }

    /// Restricts a domain's emulator threads to some of the host's CPUs.
    ///
    /// Concerns the threads that are neither virtual CPUs nor I/O threads. Not for read-only connections.
    ///
    /// - `cpumap`: Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainPinEmulator`, since 0.10.0.
    fn domain_pin_emulator(&self, domain: &DomainRef, cpumap: &[u8], flags: DomainModificationImpact) -> Result<()> {
        let _ = (domain, cpumap, flags);
        Err(Error::unsupported("virDomainPinEmulator"))
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
    fn domain_get_emulator_pin_info(&self, domain: &DomainRef, maplen: i32, flags: DomainModificationImpact) -> Result<(i32, Vec<u8>)> {
        let _ = (domain, maplen, flags);
        Err(Error::unsupported("virDomainGetEmulatorPinInfo"))
    }

    /// Lists a domain's I/O threads and the host CPUs they may run on.
    ///
    /// A live query needs an active domain whose emulator has I/O threads.
    ///
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainGetIOThreadInfo`, since 1.2.14.
    fn domain_get_io_thread_info(&self, domain: &DomainRef, flags: DomainModificationImpact) -> Result<Vec<DomainIoThreadInfo>> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainGetIOThreadInfo"))
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
    fn domain_pin_io_thread(&self, domain: &DomainRef, iothread_id: u32, cpumap: &[u8], flags: DomainModificationImpact) -> Result<()> {
        let _ = (domain, iothread_id, cpumap, flags);
        Err(Error::unsupported("virDomainPinIOThread"))
    }

    /// Adds an I/O thread to a domain, live, in the stored configuration or both.
    ///
    /// Fails with `VIR_ERR_INVALID_ARG` when the ID is taken. Disks and controllers use the thread once they name its ID.
    ///
    /// - `iothread_id`: ID for the new I/O thread; at least 1.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainAddIOThread`, since 1.2.15.
    fn domain_add_io_thread(&self, domain: &DomainRef, iothread_id: u32, flags: DomainModificationImpact) -> Result<()> {
        let _ = (domain, iothread_id, flags);
        Err(Error::unsupported("virDomainAddIOThread"))
    }

    /// Removes one of a domain's I/O threads, live, in the stored configuration or both.
    ///
    /// Fails with `VIR_ERR_INVALID_ARG` when there is no such thread or a disk or controller still uses it.
    ///
    /// - `iothread_id`: ID of the I/O thread; at least 1.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainDelIOThread`, since 1.2.15.
    fn domain_del_io_thread(&self, domain: &DomainRef, iothread_id: u32, flags: DomainModificationImpact) -> Result<()> {
        let _ = (domain, iothread_id, flags);
        Err(Error::unsupported("virDomainDelIOThread"))
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
    fn domain_set_io_thread_params(&self, domain: &DomainRef, iothread_id: u32, params: &[TypedParam], flags: DomainModificationImpact) -> Result<()> {
        let _ = (domain, iothread_id, params, flags);
        Err(Error::unsupported("virDomainSetIOThreadParams"))
    }

    /// Reports what each virtual CPU of an active domain does, and optionally on which host CPUs it may run.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not active; `virDomainGetVcpuPinInfo` answers for the stored configuration. The result is the number of virtual CPUs reported.
    ///
    /// - `maplen`: Bytes per map; the number of host CPUs divided by 8, rounded up. 0 without maps.
    ///
    /// In C: `virDomainGetVcpus`, since 0.1.4.
    fn domain_get_vcpus(&self, domain: &DomainRef, maplen: i32) -> Result<(Vec<VcpuInfo>, Vec<u8>)> {
        let _ = (domain, maplen);
        Err(Error::unsupported("virDomainGetVcpus"))
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
    fn domain_set_vcpu(&self, domain: &DomainRef, vcpumap: &str, state: bool, flags: DomainSetVcpuFlags) -> Result<()> {
        let _ = (domain, vcpumap, state, flags);
        Err(Error::unsupported("virDomainSetVcpu"))
    }

    /// Lists the numeric IDs of the active domains.
    ///
    /// Inactive domains have no ID and are missing. A domain may start or stop between counting and listing, so prefer `virConnectListAllDomains`, which returns handles in one go.
    ///
    /// In C: `virConnectListDomains`, since 0.0.3.
    ///
    /// Discouraged: use virConnectListAllDomains.
    fn connect_list_domains(&self) -> Result<Vec<i32>> {
        Err(Error::unsupported("virConnectListDomains"))
    }

    /// Counts the active domains.
    ///
    /// The number may be stale as soon as it is returned; `virConnectListAllDomains` counts and lists together.
    ///
    /// In C: `virConnectNumOfDomains`, since 0.0.3.
    fn connect_num_of_domains(&self) -> Result<i32> {
        Err(Error::unsupported("virConnectNumOfDomains"))
    }

    /// Starts a new domain from XML, without storing its configuration.
    ///
    /// The domain is transient and vanishes when it stops. If a persistent domain with the same name and UUID is inactive, that one is started with the given configuration instead, and its stored one stays untouched. Fails with `VIR_ERR_OPERATION_INVALID` when a domain with this identity is active already.
    ///
    /// - `xml_desc`: Domain XML.
    /// - `flags`: Combination of `DomainCreateFlags` values.
    ///
    /// In C: `virDomainCreateXML`, since 0.5.0.
    fn domain_create_xml(&self, xml_desc: &str, flags: DomainCreateFlags) -> Result<DomainRef> {
        let _ = (xml_desc, flags);
        Err(Error::unsupported("virDomainCreateXML"))
    }

    /// Starts a new transient domain from XML and hands open files to its init process.
    ///
    /// For containers: the files appear in the guest as descriptors 3, 4 and so on. Over a connection to a daemon this works only through a local socket. Otherwise it acts like `virDomainCreateXML`.
    ///
    /// - `xml_desc`: Domain XML.
    /// - `files`: Open file descriptors; they stay open in the caller.
    /// - `flags`: Combination of `DomainCreateFlags` values.
    ///
    /// In C: `virDomainCreateXMLWithFiles`, since 1.1.1.
    fn domain_create_xml_with_files(&self, xml_desc: &str, files: &[i32], flags: DomainCreateFlags) -> Result<DomainRef> {
        let _ = (xml_desc, files, flags);
        Err(Error::unsupported("virDomainCreateXMLWithFiles"))
    }

    /// Finds a domain by its name, active or not.
    ///
    /// Fails with `VIR_ERR_NO_DOMAIN` when there is none.
    ///
    /// - `name`: Name, matched exactly.
    ///
    /// In C: `virDomainLookupByName`, since 0.0.3.
    fn domain_lookup_by_name(&self, name: &str) -> Result<DomainRef> {
        let _ = (name,);
        Err(Error::unsupported("virDomainLookupByName"))
    }

    /// Finds an active domain by its numeric ID.
    ///
    /// Fails with `VIR_ERR_NO_DOMAIN` when no active domain has it. IDs change with every start: name or UUID are better keys.
    ///
    /// - `id`: Numeric ID, as from `virDomainGetID`.
    ///
    /// In C: `virDomainLookupByID`, since 0.0.3.
    fn domain_lookup_by_id(&self, id: i32) -> Result<DomainRef> {
        let _ = (id,);
        Err(Error::unsupported("virDomainLookupByID"))
    }

    /// Finds a domain by its UUID, active or not.
    ///
    /// Fails with `VIR_ERR_NO_DOMAIN` when there is none.
    ///
    /// - `uuid`: UUID as 16 bytes.
    ///
    /// In C: `virDomainLookupByUUID`, since 0.0.5.
    fn domain_lookup_by_uuid(&self, uuid: Uuid) -> Result<DomainRef> {
        let _ = (uuid,);
        Err(Error::unsupported("virDomainLookupByUUID"))
    }

    /// Asks a domain's guest to shut down.
    ///
    /// Returns once the request is sent: the guest may take its time or ignore it altogether, so watch for a lifecycle event, and fall back on `virDomainDestroy`. What happens when the guest is off follows `<on_poweroff>`. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running.
    ///
    /// In C: `virDomainShutdown`, since 0.0.3.
    fn domain_shutdown(&self, domain: &DomainRef) -> Result<()> {
        let _ = (domain,);
        Err(Error::unsupported("virDomainShutdown"))
    }

    /// Asks a domain's guest to shut down, by the means given.
    ///
    /// Like `virDomainShutdown`, it does not wait for the guest. Without flags the driver picks the means. Going through the guest agent needs an agent that answers (`VIR_ERR_AGENT_UNRESPONSIVE` if it does not).
    ///
    /// - `flags`: Combination of `DomainShutdownFlagValues` values.
    ///
    /// In C: `virDomainShutdownFlags`, since 0.9.10.
    fn domain_shutdown_flags(&self, domain: &DomainRef, flags: DomainShutdownFlagValues) -> Result<()> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainShutdownFlags"))
    }

    /// Asks a domain's guest to reboot, by the means given.
    ///
    /// Returns once the request is sent; the guest may ignore it. What happens when the guest obeys follows `<on_reboot>`. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running.
    ///
    /// - `flags`: Combination of `DomainRebootFlagValues` values.
    ///
    /// In C: `virDomainReboot`, since 0.1.0.
    fn domain_reboot(&self, domain: &DomainRef, flags: DomainRebootFlagValues) -> Result<()> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainReboot"))
    }

    /// Resets a domain at once, as the reset button of a real machine does.
    ///
    /// The guest is not told, and unwritten data is lost. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainReset`, since 0.9.7.
    fn domain_reset(&self, domain: &DomainRef, flags: u32) -> Result<()> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainReset"))
    }

    /// Stops a domain at once, as if the plug was pulled.
    ///
    /// The guest gets no chance to save its data. A transient domain ceases to exist, a persistent one becomes inactive; the handle has to be freed all the same. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running.
    ///
    /// In C: `virDomainDestroy`, since 0.0.3.
    fn domain_destroy(&self, domain: &DomainRef) -> Result<()> {
        let _ = (domain,);
        Err(Error::unsupported("virDomainDestroy"))
    }

    /// Stops a domain at once, with control over how hard.
    ///
    /// Without flags it equals `virDomainDestroy`. With `VIR_DOMAIN_DESTROY_GRACEFUL` the emulator gets time to write its caches, and the call fails with `VIR_ERR_OPERATION_FAILED` if it does not end by itself.
    ///
    /// - `flags`: Combination of `DomainDestroyFlagsValues` values.
    ///
    /// In C: `virDomainDestroyFlags`, since 0.9.4.
    fn domain_destroy_flags(&self, domain: &DomainRef, flags: DomainDestroyFlagsValues) -> Result<()> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainDestroyFlags"))
    }

    /// Pauses a domain.
    ///
    /// Its virtual CPUs stop while memory and devices stay allocated; `virDomainResume` lets it go on. Fails with `VIR_ERR_OPERATION_INVALID` when it is not active.
    ///
    /// In C: `virDomainSuspend`, since 0.0.3.
    fn domain_suspend(&self, domain: &DomainRef) -> Result<()> {
        let _ = (domain,);
        Err(Error::unsupported("virDomainSuspend"))
    }

    /// Lets a paused domain run on.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` when it is not active. For a guest that put itself to sleep use `virDomainPMWakeup`.
    ///
    /// In C: `virDomainResume`, since 0.0.3.
    fn domain_resume(&self, domain: &DomainRef) -> Result<()> {
        let _ = (domain,);
        Err(Error::unsupported("virDomainResume"))
    }

    /// Reports a domain's state, memory, number of virtual CPUs and CPU time.
    ///
    /// For an inactive domain memory and CPUs come from its stored configuration. Use `virDomainGetState` where only the state matters: it is cheaper, as it does not ask the emulator.
    ///
    /// In C: `virDomainGetInfo`, since 0.0.3.
    fn domain_get_info(&self, domain: &DomainRef) -> Result<DomainInfo> {
        let _ = (domain,);
        Err(Error::unsupported("virDomainGetInfo"))
    }

    /// Reports a domain's state and how it came about.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainGetState`, since 0.9.2.
    fn domain_get_state(&self, domain: &DomainRef, flags: u32) -> Result<(DomainState, i32)> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainGetState"))
    }

    /// Reports whether a domain's control channel can take commands.
    ///
    /// Does not touch the channel itself, so it answers even while another call hangs in it. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not active.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainGetControlInfo`, since 0.9.3.
    fn domain_get_control_info(&self, domain: &DomainRef, flags: u32) -> Result<DomainControlInfo> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainGetControlInfo"))
    }

    /// Gives the kind of guest interface a domain is built for, as in `<os><type>`.
    ///
    /// Gives: `hvm` for full virtualization, `xen` or `linux` for paravirtualization, `exe` for containers, and so on.
    ///
    /// In C: `virDomainGetOSType`, since 0.0.3.
    fn domain_get_os_type(&self, domain: &DomainRef) -> Result<String> {
        let _ = (domain,);
        Err(Error::unsupported("virDomainGetOSType"))
    }

    /// Reports the label that confines an active domain.
    ///
    /// With several security drivers at work only the first one's label is given; use `virDomainGetSecurityLabelList` for all. The label is empty when the domain is inactive.
    ///
    /// In C: `virDomainGetSecurityLabel`, since 0.6.1.
    fn domain_get_security_label(&self, domain: &DomainRef) -> Result<SecurityLabel> {
        let _ = (domain,);
        Err(Error::unsupported("virDomainGetSecurityLabel"))
    }

    /// Reports a domain's label from each security driver in use.
    ///
    /// In C: `virDomainGetSecurityLabelList`, since 0.10.0.
    fn domain_get_security_label_list(&self, domain: &DomainRef) -> Result<Vec<SecurityLabel>> {
        let _ = (domain,);
        Err(Error::unsupported("virDomainGetSecurityLabelList"))
    }

    /// Changes or removes a domain's title, description or an application's metadata.
    ///
    /// Title and description are plain text, and a title has no line breaks. An element replaces the one with the same namespace URI, so each application should keep to one URI. Listeners get a metadata-change event.
    ///
    /// - `type_`: Part to change.
    /// - `metadata`: New content; NULL removes the part. For an element, one XML element.
    /// - `key`: Namespace prefix for the element; NULL for the other types.
    /// - `uri`: Namespace URI of the element; NULL for the other types.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetMetadata`, since 0.9.10.
    fn domain_set_metadata(&self, domain: &DomainRef, type_: DomainMetadataType, metadata: Option<&str>, key: Option<&str>, uri: Option<&str>, flags: DomainModificationImpact) -> Result<()> {
        let _ = (domain, type_, metadata, key, uri, flags);
        Err(Error::unsupported("virDomainSetMetadata"))
    }

    /// Gives a domain's title, description or an application's metadata.
    ///
    /// Fails with `VIR_ERR_NO_DOMAIN_METADATA` when there is none.
    ///
    /// - `type_`: Part wanted.
    /// - `uri`: Namespace URI of the element; NULL for the other types.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainGetMetadata`, since 0.9.10.
    fn domain_get_metadata(&self, domain: &DomainRef, type_: DomainMetadataType, uri: Option<&str>, flags: DomainModificationImpact) -> Result<String> {
        let _ = (domain, type_, uri, flags);
        Err(Error::unsupported("virDomainGetMetadata"))
    }

    /// Gives a domain's configuration as XML.
    ///
    /// For an active domain it shows what it is running with, including addresses and aliases assigned at run time, unless `VIR_DOMAIN_XML_INACTIVE` asks for the stored configuration. Secrets are left out without `VIR_DOMAIN_XML_SECURE`, which fails with `VIR_ERR_OPERATION_DENIED` on a read-only connection.
    ///
    /// - `flags`: Combination of `DomainXMLFlags` values.
    ///
    /// In C: `virDomainGetXMLDesc`, since 0.0.3.
    fn domain_get_xml_desc(&self, domain: &DomainRef, flags: DomainXmlFlags) -> Result<String> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainGetXMLDesc"))
    }

    /// Translates a hypervisor's own configuration format into domain XML.
    ///
    /// Nothing is defined or started. What the format does not say is filled with defaults, and what has no counterpart in XML is dropped.
    ///
    /// - `native_format`: Name of the format, for example `xen-xl`, `vmware-vmx` or `lxc-tools`.
    /// - `native_config`: Configuration in that format.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virConnectDomainXMLFromNative`, since 0.6.4.
    fn connect_domain_xml_from_native(&self, native_format: &str, native_config: &str, flags: u32) -> Result<String> {
        let _ = (native_format, native_config, flags);
        Err(Error::unsupported("virConnectDomainXMLFromNative"))
    }

    /// Translates domain XML into a hypervisor's own configuration format.
    ///
    /// Nothing is defined or started. The result shows what would be used, for example the emulator's command line; it may depend on the host.
    ///
    /// - `native_format`: Name of the format, for example `qemu-argv`, `xen-xl` or `vmware-vmx`.
    /// - `domain_xml`: Domain XML.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virConnectDomainXMLToNative`, since 0.6.4.
    fn connect_domain_xml_to_native(&self, native_format: &str, domain_xml: &str, flags: u32) -> Result<String> {
        let _ = (native_format, domain_xml, flags);
        Err(Error::unsupported("virConnectDomainXMLToNative"))
    }

    /// Stores a domain's configuration without starting it.
    ///
    /// A domain with the same name and UUID gets the new configuration; if it is active, that takes effect from its next start, and a transient domain becomes persistent. Fails with `VIR_ERR_OPERATION_FAILED` when the name belongs to a different UUID.
    ///
    /// - `xml`: Domain XML.
    ///
    /// In C: `virDomainDefineXML`, since 0.1.1.
    fn domain_define_xml(&self, xml: &str) -> Result<DomainRef> {
        let _ = (xml,);
        Err(Error::unsupported("virDomainDefineXML"))
    }

    /// Stores a domain's configuration without starting it, optionally validated against the schema.
    ///
    /// Acts like `virDomainDefineXML` otherwise.
    ///
    /// - `xml`: Domain XML.
    /// - `flags`: Combination of `DomainDefineFlags` values.
    ///
    /// In C: `virDomainDefineXMLFlags`, since 1.2.12.
    fn domain_define_xml_flags(&self, xml: &str, flags: DomainDefineFlags) -> Result<DomainRef> {
        let _ = (xml, flags);
        Err(Error::unsupported("virDomainDefineXMLFlags"))
    }

    /// Removes a domain's stored configuration.
    ///
    /// An inactive domain disappears; an active one runs on as a transient domain. Fails with `VIR_ERR_OPERATION_INVALID` when it has a managed save image, snapshots, checkpoints or firmware variables: `virDomainUndefineFlags` tells what to do with those.
    ///
    /// In C: `virDomainUndefine`, since 0.1.1.
    fn domain_undefine(&self, domain: &DomainRef) -> Result<()> {
        let _ = (domain,);
        Err(Error::unsupported("virDomainUndefine"))
    }

    /// Removes a domain's stored configuration along with what belongs to it.
    ///
    /// An inactive domain disappears; an active one runs on as a transient domain. Fails with `VIR_ERR_OPERATION_INVALID` when there is a managed save image, a snapshot, a checkpoint or a file of firmware variables that no flag covers. Disk images are never deleted.
    ///
    /// - `flags`: Combination of `DomainUndefineFlagsValues` values.
    ///
    /// In C: `virDomainUndefineFlags`, since 0.9.4.
    fn domain_undefine_flags(&self, domain: &DomainRef, flags: DomainUndefineFlagsValues) -> Result<()> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainUndefineFlags"))
    }

    /// Counts the inactive domains with a stored configuration.
    ///
    /// The number may be stale as soon as it is returned; `virConnectListAllDomains` counts and lists together.
    ///
    /// In C: `virConnectNumOfDefinedDomains`, since 0.1.5.
    fn connect_num_of_defined_domains(&self) -> Result<i32> {
        Err(Error::unsupported("virConnectNumOfDefinedDomains"))
    }

    /// Lists the names of the inactive domains with a stored configuration.
    ///
    /// Prefer `virConnectListAllDomains`, which needs no prior count and returns handles.
    ///
    /// In C: `virConnectListDefinedDomains`, since 0.1.1.
    ///
    /// Discouraged: use virConnectListAllDomains.
    fn connect_list_defined_domains(&self) -> Result<Vec<String>> {
        Err(Error::unsupported("virConnectListDefinedDomains"))
    }

    /// Lists domains, active and inactive, as far as they match the filter.
    ///
    /// The list is taken in one step, without the gap between counting and listing that the older calls have. Domains that the caller may not see are left out.
    ///
    /// - `flags`: Combination of `ConnectListAllDomainsFlags` values.
    ///
    /// In C: `virConnectListAllDomains`, since 0.9.13.
    fn connect_list_all_domains(&self, flags: ConnectListAllDomainsFlags) -> Result<Vec<DomainRef>> {
        let _ = (flags,);
        Err(Error::unsupported("virConnectListAllDomains"))
    }

    /// Starts a persistent domain from its stored configuration.
    ///
    /// If there is a managed save image, its state is restored and the image deleted. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is active already.
    ///
    /// In C: `virDomainCreate`, since 0.1.1.
    fn domain_create(&self, domain: &DomainRef) -> Result<()> {
        let _ = (domain,);
        Err(Error::unsupported("virDomainCreate"))
    }

    /// Starts a persistent domain from its stored configuration, with options.
    ///
    /// Acts like `virDomainCreate`; the flags can keep it paused, ignore a managed save image or tie the domain to the connection.
    ///
    /// - `flags`: Combination of `DomainCreateFlags` values.
    ///
    /// In C: `virDomainCreateWithFlags`, since 0.8.2.
    fn domain_create_with_flags(&self, domain: &DomainRef, flags: DomainCreateFlags) -> Result<()> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainCreateWithFlags"))
    }

    /// Starts a persistent domain and hands open files to its init process.
    ///
    /// For containers: the files appear in the guest as descriptors 3, 4 and so on. Over a connection to a daemon this works only through a local socket.
    ///
    /// - `files`: Open file descriptors; they stay open in the caller.
    /// - `flags`: Combination of `DomainCreateFlags` values.
    ///
    /// In C: `virDomainCreateWithFiles`, since 1.1.1.
    fn domain_create_with_files(&self, domain: &DomainRef, files: &[i32], flags: DomainCreateFlags) -> Result<()> {
        let _ = (domain, files, flags);
        Err(Error::unsupported("virDomainCreateWithFiles"))
    }

    /// Tells whether a domain is started together with the host.
    ///
    /// In C: `virDomainGetAutostart`, since 0.2.1.
    fn domain_get_autostart(&self, domain: &DomainRef) -> Result<bool> {
        let _ = (domain,);
        Err(Error::unsupported("virDomainGetAutostart"))
    }

    /// Sets whether a domain is started together with the host.
    ///
    /// Only for persistent domains; fails with `VIR_ERR_OPERATION_INVALID` on a transient one.
    ///
    /// - `autostart`: 1 to start it automatically, 0 not to.
    ///
    /// In C: `virDomainSetAutostart`, since 0.2.1.
    fn domain_set_autostart(&self, domain: &DomainRef, autostart: bool) -> Result<()> {
        let _ = (domain, autostart);
        Err(Error::unsupported("virDomainSetAutostart"))
    }

    /// Tells whether a domain is started the next time the host boots, and only then.
    ///
    /// In C: `virDomainGetAutostartOnce`, since 11.2.0.
    fn domain_get_autostart_once(&self, domain: &DomainRef) -> Result<bool> {
        let _ = (domain,);
        Err(Error::unsupported("virDomainGetAutostartOnce"))
    }

    /// Sets whether a domain is started the next time the host boots, and only then.
    ///
    /// The setting is cleared by that start and is independent of `virDomainSetAutostart`. Only for persistent domains.
    ///
    /// - `autostart`: 1 to have it started once, 0 to cancel that.
    ///
    /// In C: `virDomainSetAutostartOnce`, since 11.2.0.
    fn domain_set_autostart_once(&self, domain: &DomainRef, autostart: bool) -> Result<()> {
        let _ = (domain, autostart);
        Err(Error::unsupported("virDomainSetAutostartOnce"))
    }

    /// Tells whether a domain is active, that is running or paused.
    ///
    /// In C: `virDomainIsActive`, since 0.7.3.
    fn domain_is_active(&self, dom: &DomainRef) -> Result<bool> {
        let _ = (dom,);
        Err(Error::unsupported("virDomainIsActive"))
    }

    /// Tells whether a domain has a stored configuration and so survives being stopped.
    ///
    /// In C: `virDomainIsPersistent`, since 0.7.3.
    fn domain_is_persistent(&self, dom: &DomainRef) -> Result<bool> {
        let _ = (dom,);
        Err(Error::unsupported("virDomainIsPersistent"))
    }

    /// Tells whether an active domain's configuration has been altered since its start.
    ///
    /// In C: `virDomainIsUpdated`, since 0.8.6.
    fn domain_is_updated(&self, dom: &DomainRef) -> Result<bool> {
        let _ = (dom,);
        Err(Error::unsupported("virDomainIsUpdated"))
    }

    /// Gives a persistent domain a new name.
    ///
    /// The domain has to be inactive, and some drivers refuse it while there are snapshots or checkpoints (`VIR_ERR_OPERATION_INVALID`). The name must be free and must not be empty. Other handles keep the old name until they are looked up again.
    ///
    /// - `new_name`: New name; without slashes.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainRename`, since 1.2.19.
    fn domain_rename(&self, dom: &DomainRef, new_name: &str, flags: u32) -> Result<()> {
        let _ = (dom, new_name, flags);
        Err(Error::unsupported("virDomainRename"))
    }

    /// Changes what happens when a guest powers off, reboots or crashes.
    ///
    /// Fails with `VIR_ERR_INVALID_ARG` for an action that does not go with the event, such as a core dump on reboot.
    ///
    /// - `type_`: Event that the action is for.
    /// - `action`: What to do from now on.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetLifecycleAction`, since 3.9.0.
    fn domain_set_lifecycle_action(&self, domain: &DomainRef, type_: DomainLifecycle, action: DomainLifecycleAction, flags: DomainModificationImpact) -> Result<()> {
        let _ = (domain, type_, action, flags);
        Err(Error::unsupported("virDomainSetLifecycleAction"))
    }

    /// Reports what a guest's owner needs to attest a confidential domain.
    ///
    /// The domain has to be active. For SEV the measurement is fixed once the guest's memory is set up, so start the domain paused, check it, inject secrets and then resume.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainGetLaunchSecurityInfo`, since 4.5.0.
    fn domain_get_launch_security_info(&self, domain: &DomainRef, flags: u32) -> Result<Vec<TypedParam>> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainGetLaunchSecurityInfo"))
    }

    /// Injects a secret into a confidential domain.
    ///
    /// Secret and header, both encrypted for the guest by its owner, are required, the address is optional. The domain has to be active and paused, and must not have run yet (`VIR_ERR_OPERATION_INVALID` otherwise).
    ///
    /// - `params`: Secret, header and, if wanted, the address.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainSetLaunchSecurityState`, since 8.0.0.
    fn domain_set_launch_security_state(&self, domain: &DomainRef, params: &[TypedParam], flags: u32) -> Result<()> {
        let _ = (domain, params, flags);
        Err(Error::unsupported("virDomainSetLaunchSecurityState"))
    }

    /// Lists messages recorded about a domain, such as deprecated features it uses.
    ///
    /// - `flags`: Combination of `DomainMessageType` values.
    ///
    /// In C: `virDomainGetMessages`, since 7.1.0.
    fn domain_get_messages(&self, domain: &DomainRef, flags: DomainMessageType) -> Result<Vec<String>> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainGetMessages"))
    }

    /// Opens the Linux namespaces of a running container, one file descriptor for each.
    ///
    /// They are for `virDomainLxcEnterNamespace`. The caller closes them and frees the array. Fails with `VIR_ERR_OPERATION_INVALID` when the container is not running. Works with LXC containers on the local host only.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainLxcOpenNamespace`, since 1.0.2.
    fn domain_lxc_open_namespace(&self, domain: &DomainRef, flags: u32) -> Result<Vec<i32>> {
        let _ = (domain, flags);
        Err(Error::unsupported("virDomainLxcOpenNamespace"))
    }

    /// Takes a device away from its host driver, so that a guest can have it.
    ///
    /// Uses the default driver for passthrough. `virNodeDeviceDetachFlags` can choose another one and is spelled better. Not available on read-only connections.
    ///
    /// In C: `virNodeDeviceDettach`, since 0.6.1.
    fn node_device_dettach(&self, dev: &NodeDeviceRef) -> Result<()> {
        let _ = (dev,);
        Err(Error::unsupported("virNodeDeviceDettach"))
    }

    /// Takes a device away from its host driver and binds it to a driver for passthrough.
    ///
    /// Devices marked as managed in a domain's definition need no such call. Fails when a guest uses the device. `virNodeDeviceReAttach` undoes it. Not available on read-only connections.
    ///
    /// - `driver_name`: Driver to bind, such as `vfio`; NULL for the default.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNodeDeviceDetachFlags`, since 1.0.5.
    fn node_device_detach_flags(&self, dev: &NodeDeviceRef, driver_name: Option<&str>, flags: u32) -> Result<()> {
        let _ = (dev, driver_name, flags);
        Err(Error::unsupported("virNodeDeviceDetachFlags"))
    }

    /// Gives a device back to its host driver.
    ///
    /// Undoes `virNodeDeviceDetachFlags`. Fails when a guest uses the device. Not available on read-only connections.
    ///
    /// In C: `virNodeDeviceReAttach`, since 0.6.1.
    fn node_device_re_attach(&self, dev: &NodeDeviceRef) -> Result<()> {
        let _ = (dev,);
        Err(Error::unsupported("virNodeDeviceReAttach"))
    }

    /// Resets a device to a clean state before or after a guest uses it.
    ///
    /// The device must be detached from its host driver. Where the device itself cannot be reset, resetting its bus is tried if nothing else on it is in use. Not available on read-only connections.
    ///
    /// In C: `virNodeDeviceReset`, since 0.6.1.
    fn node_device_reset(&self, dev: &NodeDeviceRef) -> Result<()> {
        let _ = (dev,);
        Err(Error::unsupported("virNodeDeviceReset"))
    }

    /// Reports how the host shares equal memory pages.
    ///
    /// Call it with `nparams` 0 to learn how many items there are.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNodeGetMemoryParameters`, since 0.10.2.
    fn node_get_memory_parameters(&self, flags: u32) -> Result<Vec<TypedParam>> {
        let _ = (flags,);
        Err(Error::unsupported("virNodeGetMemoryParameters"))
    }

    /// Changes how the host shares equal memory pages.
    ///
    /// Only the pause, the pages per scan and merging across NUMA nodes can be set. Not available on read-only connections.
    ///
    /// - `params`: Settings to change; those left out stay.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNodeSetMemoryParameters`, since 0.10.2.
    fn node_set_memory_parameters(&self, params: &[TypedParam], flags: u32) -> Result<()> {
        let _ = (params, flags);
        Err(Error::unsupported("virNodeSetMemoryParameters"))
    }

    /// Tells which host CPUs are present and which of them are online.
    ///
    /// Bit `n % 8` of byte `n / 8` in the map is set when CPU `n` is online. The map has just as many bytes as the returned number of CPUs needs.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: Number of CPUs present, online or not.
    ///
    /// In C: `virNodeGetCPUMap`, since 1.0.0.
    fn node_get_cpu_map(&self, flags: u32) -> Result<(Vec<u8>, u32)> {
        let _ = (flags,);
        Err(Error::unsupported("virNodeGetCPUMap"))
    }

    /// Reports the host's facts about AMD SEV.
    ///
    /// Fails with `VIR_ERR_OPERATION_UNSUPPORTED` when host or hypervisor lack it.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNodeGetSEVInfo`, since 4.5.0.
    fn node_get_sev_info(&self, flags: u32) -> Result<Vec<TypedParam>> {
        let _ = (flags,);
        Err(Error::unsupported("virNodeGetSEVInfo"))
    }

    /// Reports basic facts about the host: memory, CPUs and their topology.
    ///
    /// The product of nodes, sockets, cores and threads may exceed the CPUs in use, as some can be offline; `virConnectGetCapabilities` has the exact topology.
    ///
    /// In C: `virNodeGetInfo`, since 0.1.0.
    fn node_get_info(&self) -> Result<NodeInfo> {
        Err(Error::unsupported("virNodeGetInfo"))
    }

    /// Reports how one CPU of the host, or all of them together, spent their time.
    ///
    /// Call it with `nparams` 0 to learn how many figures there are.
    ///
    /// - `cpu_num`: Number of the CPU, from 0; `VIR_NODE_CPU_STATS_ALL_CPUS` for the sum.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNodeGetCPUStats`, since 0.9.3.
    fn node_get_cpu_stats(&self, cpu_num: i32, flags: u32) -> Result<Vec<NodeCpuStats>> {
        let _ = (cpu_num, flags);
        Err(Error::unsupported("virNodeGetCPUStats"))
    }

    /// Reports the use of memory in one NUMA node of the host or in all of them together.
    ///
    /// Call it with `nparams` 0 to learn how many figures there are.
    ///
    /// - `cell_num`: Number of the NUMA node, from 0; `VIR_NODE_MEMORY_STATS_ALL_CELLS` for the sum.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNodeGetMemoryStats`, since 0.9.3.
    fn node_get_memory_stats(&self, cell_num: i32, flags: u32) -> Result<Vec<NodeMemoryStats>> {
        let _ = (cell_num, flags);
        Err(Error::unsupported("virNodeGetMemoryStats"))
    }

    /// Tells how much memory of the host is free.
    ///
    /// Some hypervisors cannot tell and fail with `VIR_ERR_NO_SUPPORT`.
    ///
    /// Gives: Free memory, in bytes; 0 with an error.
    ///
    /// In C: `virNodeGetFreeMemory`, since 0.3.3.
    fn node_get_free_memory(&self) -> Result<u64> {
        Err(Error::unsupported("virNodeGetFreeMemory"))
    }

    /// Tells the security model that confines domains on the host.
    ///
    /// Where several are in use, the first of them.
    ///
    /// In C: `virNodeGetSecurityModel`, since 0.6.1.
    fn node_get_security_model(&self) -> Result<SecurityModel> {
        Err(Error::unsupported("virNodeGetSecurityModel"))
    }

    /// Puts the host to sleep for a while.
    ///
    /// The real time clock is set to wake it up. Returns as soon as the sleep is scheduled, some seconds before it begins. Fails with `VIR_ERR_OPERATION_INVALID` when a suspend is pending already. Not available on read-only connections.
    ///
    /// - `target`: How deep to sleep.
    /// - `duration`: How long to sleep, in seconds; 60 or more.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNodeSuspendForDuration`, since 0.9.8.
    fn node_suspend_for_duration(&self, target: NodeSuspendTarget, duration: u64, flags: u32) -> Result<()> {
        let _ = (target, duration, flags);
        Err(Error::unsupported("virNodeSuspendForDuration"))
    }

    /// Tells how much memory is free in each of a range of NUMA nodes.
    ///
    /// - `start_cell`: First NUMA node, from 0.
    /// - `max_cells`: Most NUMA nodes to report on.
    ///
    /// Gives: Number of entries filled in.
    ///
    /// In C: `virNodeGetCellsFreeMemory`, since 0.3.3.
    fn node_get_cells_free_memory(&self, start_cell: i32, max_cells: i32) -> Result<(i32, Vec<u64>)> {
        let _ = (start_cell, max_cells);
        Err(Error::unsupported("virNodeGetCellsFreeMemory"))
    }

    /// Tells how many memory pages of given sizes are free in each of a range of NUMA nodes.
    ///
    /// The counts are ordered by node, within a node by page size. The sizes a host knows are in `virConnectGetCapabilities`.
    ///
    /// - `pages`: Page sizes asked about, in KiB.
    /// - `startcell`: First NUMA node, from 0; -1 for the sum of all, with `cellcount` 1.
    /// - `cellcount`: Number of NUMA nodes.
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: Number of entries filled in.
    ///
    /// In C: `virNodeGetFreePages`, since 1.2.6.
    fn node_get_free_pages(&self, pages: &[u32], startcell: i32, cellcount: u32, flags: u32) -> Result<(i32, Vec<u64>)> {
        let _ = (pages, startcell, cellcount, flags);
        Err(Error::unsupported("virNodeGetFreePages"))
    }

    /// Reserves huge pages of given sizes on a range of NUMA nodes.
    ///
    /// The numbers are added to the pools or, with `VIR_NODE_ALLOC_PAGES_SET`, replace their sizes. The kernel may reserve fewer than asked for when memory is fragmented. Not available on read-only connections.
    ///
    /// - `page_sizes`: Page sizes, in KiB.
    /// - `page_counts`: Number of pages for each size, on each NUMA node.
    /// - `start_cell`: First NUMA node, from 0; -1 lets the kernel spread the pages over all of them.
    /// - `cell_count`: Number of NUMA nodes.
    /// - `flags`: Combination of `NodeAllocPagesFlags` values.
    ///
    /// Gives: Number of NUMA nodes whose pools were adjusted.
    ///
    /// In C: `virNodeAllocPages`, since 1.2.9.
    fn node_alloc_pages(&self, page_sizes: &[u32], page_counts: &[u64], start_cell: i32, cell_count: u32, flags: NodeAllocPagesFlags) -> Result<i32> {
        let _ = (page_sizes, page_counts, start_cell, cell_count, flags);
        Err(Error::unsupported("virNodeAllocPages"))
    }

    /// Sends a command to a guest's QEMU monitor and waits for the reply.
    ///
    /// Meant for development and emergencies: what the command changes is unknown to the driver, so the guest's recorded state may no longer be right, and it counts as tainted. Needs a connection that is not read-only. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running.
    ///
    /// - `cmd`: Command, as JSON or as text of the human monitor.
    /// - `flags`: Combination of `DomainQemuMonitorCommandFlags` values.
    ///
    /// In C: `virDomainQemuMonitorCommand`, since 0.8.3.
    fn domain_qemu_monitor_command(&self, domain: &DomainRef, cmd: &str, flags: DomainQemuMonitorCommandFlags) -> Result<String> {
        let _ = (domain, cmd, flags);
        Err(Error::unsupported("virDomainQemuMonitorCommand"))
    }

    /// Sends a command to a guest's QEMU monitor, with file descriptors attached.
    ///
    /// Works like `virDomainQemuMonitorCommand`, and over local UNIX sockets only. Descriptors that come back are the caller's to close.
    ///
    /// - `cmd`: Command, as JSON or as text of the human monitor.
    /// - `infiles`: File descriptors to hand over, at most one is of use to QEMU; NULL for none.
    /// - `flags`: Combination of `DomainQemuMonitorCommandFlags` values.
    ///
    /// In C: `virDomainQemuMonitorCommandWithFiles`, since 8.2.0.
    fn domain_qemu_monitor_command_with_files(&self, domain: &DomainRef, cmd: &str, infiles: &[i32], flags: DomainQemuMonitorCommandFlags) -> Result<(Vec<i32>, String)> {
        let _ = (domain, cmd, infiles, flags);
        Err(Error::unsupported("virDomainQemuMonitorCommandWithFiles"))
    }

    /// Takes a QEMU process that was started by hand under management.
    ///
    /// The process needs a monitor on a UNIX socket, and a name; it becomes a transient domain. What can be done with it depends on how well its command line is understood. Current drivers answer with `VIR_ERR_NO_SUPPORT`.
    ///
    /// - `pid_value`: Process ID of QEMU.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainQemuAttach`, since 0.9.4.
    fn domain_qemu_attach(&self, pid_value: u32, flags: u32) -> Result<DomainRef> {
        let _ = (pid_value, flags);
        Err(Error::unsupported("virDomainQemuAttach"))
    }

    /// Sends a command to the agent inside a guest and waits for the reply.
    ///
    /// Needs a connection that is not read-only and a `qemu-ga` channel. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running, with `VIR_ERR_AGENT_UNRESPONSIVE` when the agent does not answer. The caller frees the reply.
    ///
    /// - `cmd`: Command as JSON.
    /// - `timeout`: How long to wait, in seconds, or one of the values of `DomainQemuAgentCommandTimeoutValues`.
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: Reply as JSON; NULL on failure, and without an error when no reply was waited for.
    ///
    /// In C: `virDomainQemuAgentCommand`, since 0.10.0.
    fn domain_qemu_agent_command(&self, domain: &DomainRef, cmd: &str, timeout: i32, flags: u32) -> Result<String> {
        let _ = (domain, cmd, timeout, flags);
        Err(Error::unsupported("virDomainQemuAgentCommand"))
    }

    /// Asks whether driver and daemon have a feature, such as a version of the migration protocol.
    ///
    /// An internal question of the library, with no public function behind it.
    ///
    /// On the wire: `CONNECT_SUPPORTS_FEATURE`.
    fn connect_supports_feature(&self, feature: i32) -> Result<bool> {
        let _ = (feature,);
        Err(Error::unsupported("virConnectSupportsFeature"))
    }

    /// Migration protocol 1, destination: gets ready to receive a guest.
    ///
    /// On the wire: `DOMAIN_MIGRATE_PREPARE`.
    fn domain_migrate_prepare(&self, uri_in: Option<&str>, flags: DomainMigrateFlags, dname: Option<&str>, resource: u64) -> Result<(Vec<u8>, Option<String>)> {
        let _ = (uri_in, flags, dname, resource);
        Err(Error::unsupported("virDomainMigratePrepare"))
    }

    /// Migration protocols 1 and 2, source: sends the guest to the destination.
    ///
    /// On the wire: `DOMAIN_MIGRATE_PERFORM`.
    fn domain_migrate_perform(&self, dom: &DomainRef, cookie: &[u8], uri: &str, flags: DomainMigrateFlags, dname: Option<&str>, resource: u64) -> Result<()> {
        let _ = (dom, cookie, uri, flags, dname, resource);
        Err(Error::unsupported("virDomainMigratePerform"))
    }

    /// Migration protocol 1, destination: takes over the guest.
    ///
    /// On the wire: `DOMAIN_MIGRATE_FINISH`.
    fn domain_migrate_finish(&self, dname: &str, cookie: &[u8], uri: &str, flags: DomainMigrateFlags) -> Result<DomainRef> {
        let _ = (dname, cookie, uri, flags);
        Err(Error::unsupported("virDomainMigrateFinish"))
    }

    /// Migration protocol 2, destination: gets ready to receive a guest, told its XML.
    ///
    /// On the wire: `DOMAIN_MIGRATE_PREPARE2`.
    fn domain_migrate_prepare2(&self, uri_in: Option<&str>, flags: DomainMigrateFlags, dname: Option<&str>, resource: u64, dom_xml: &str) -> Result<(Vec<u8>, Option<String>)> {
        let _ = (uri_in, flags, dname, resource, dom_xml);
        Err(Error::unsupported("virDomainMigratePrepare2"))
    }

    /// Migration protocol 2, destination: takes over the guest, or drops it when sending failed.
    ///
    /// On the wire: `DOMAIN_MIGRATE_FINISH2`.
    fn domain_migrate_finish2(&self, dname: &str, cookie: &[u8], uri: &str, flags: DomainMigrateFlags, retcode: bool) -> Result<DomainRef> {
        let _ = (dname, cookie, uri, flags, retcode);
        Err(Error::unsupported("virDomainMigrateFinish2"))
    }

    /// Migration protocol 2, destination: gets ready to receive a guest through this connection's stream.
    ///
    /// On the wire: `DOMAIN_MIGRATE_PREPARE_TUNNEL`.
    fn domain_migrate_prepare_tunnel(&self, flags: DomainMigrateFlags, dname: Option<&str>, resource: u64, dom_xml: &str, stream: &Stream) -> Result<()> {
        let _ = (flags, dname, resource, dom_xml, stream);
        Err(Error::unsupported("virDomainMigratePrepareTunnel"))
    }

    /// Migration protocol 3, source: begins, and gives the XML and a cookie for the destination.
    ///
    /// On the wire: `DOMAIN_MIGRATE_BEGIN3`.
    fn domain_migrate_begin3(&self, dom: &DomainRef, xmlin: Option<&str>, flags: DomainMigrateFlags, dname: Option<&str>, resource: u64) -> Result<(Vec<u8>, String)> {
        let _ = (dom, xmlin, flags, dname, resource);
        Err(Error::unsupported("virDomainMigrateBegin3"))
    }

    /// Migration protocol 3, destination: gets ready to receive a guest.
    ///
    /// On the wire: `DOMAIN_MIGRATE_PREPARE3`.
    fn domain_migrate_prepare3(&self, cookie_in: &[u8], uri_in: Option<&str>, flags: DomainMigrateFlags, dname: Option<&str>, resource: u64, dom_xml: &str) -> Result<(Vec<u8>, Option<String>)> {
        let _ = (cookie_in, uri_in, flags, dname, resource, dom_xml);
        Err(Error::unsupported("virDomainMigratePrepare3"))
    }

    /// Migration protocol 3, destination: gets ready to receive a guest through this connection's stream.
    ///
    /// On the wire: `DOMAIN_MIGRATE_PREPARE_TUNNEL3`.
    fn domain_migrate_prepare_tunnel3(&self, cookie_in: &[u8], flags: DomainMigrateFlags, dname: Option<&str>, resource: u64, dom_xml: &str, stream: &Stream) -> Result<Vec<u8>> {
        let _ = (cookie_in, flags, dname, resource, dom_xml, stream);
        Err(Error::unsupported("virDomainMigratePrepareTunnel3"))
    }

    /// Migration protocol 3, source: sends the guest to the destination.
    ///
    /// On the wire: `DOMAIN_MIGRATE_PERFORM3`.
    #[allow(clippy::too_many_arguments, reason = "a call has as many as the protocol gives it")]
    fn domain_migrate_perform3(&self, dom: &DomainRef, xmlin: Option<&str>, cookie_in: &[u8], dconnuri: Option<&str>, uri: Option<&str>, flags: DomainMigrateFlags, dname: Option<&str>, resource: u64) -> Result<Vec<u8>> {
        let _ = (dom, xmlin, cookie_in, dconnuri, uri, flags, dname, resource);
        Err(Error::unsupported("virDomainMigratePerform3"))
    }

    /// Migration protocol 3, destination: takes over the guest, or drops it when sending was cancelled.
    ///
    /// On the wire: `DOMAIN_MIGRATE_FINISH3`.
    fn domain_migrate_finish3(&self, dname: &str, cookie_in: &[u8], dconnuri: Option<&str>, uri: Option<&str>, flags: DomainMigrateFlags, cancelled: bool) -> Result<(DomainRef, Vec<u8>)> {
        let _ = (dname, cookie_in, dconnuri, uri, flags, cancelled);
        Err(Error::unsupported("virDomainMigrateFinish3"))
    }

    /// Migration protocol 3, source: ends the guest, or resumes it when the migration was cancelled.
    ///
    /// On the wire: `DOMAIN_MIGRATE_CONFIRM3`.
    fn domain_migrate_confirm3(&self, dom: &DomainRef, cookie_in: &[u8], flags: DomainMigrateFlags, cancelled: bool) -> Result<()> {
        let _ = (dom, cookie_in, flags, cancelled);
        Err(Error::unsupported("virDomainMigrateConfirm3"))
    }

    /// Migration protocol 3 with typed parameters, source: begins, and gives the XML and a cookie for the destination.
    ///
    /// On the wire: `DOMAIN_MIGRATE_BEGIN3_PARAMS`.
    fn domain_migrate_begin3_params(&self, dom: &DomainRef, params: &[TypedParam], flags: DomainMigrateFlags) -> Result<(Vec<u8>, String)> {
        let _ = (dom, params, flags);
        Err(Error::unsupported("virDomainMigrateBegin3Params"))
    }

    /// Migration protocol 3 with typed parameters, destination: gets ready to receive a guest.
    ///
    /// On the wire: `DOMAIN_MIGRATE_PREPARE3_PARAMS`.
    fn domain_migrate_prepare3_params(&self, params: &[TypedParam], cookie_in: &[u8], flags: DomainMigrateFlags) -> Result<(Vec<u8>, Option<String>)> {
        let _ = (params, cookie_in, flags);
        Err(Error::unsupported("virDomainMigratePrepare3Params"))
    }

    /// Migration protocol 3 with typed parameters, destination: gets ready to receive a guest through this connection's stream.
    ///
    /// On the wire: `DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS`.
    fn domain_migrate_prepare_tunnel3_params(&self, params: &[TypedParam], cookie_in: &[u8], flags: DomainMigrateFlags, stream: &Stream) -> Result<Vec<u8>> {
        let _ = (params, cookie_in, flags, stream);
        Err(Error::unsupported("virDomainMigratePrepareTunnel3Params"))
    }

    /// Migration protocol 3 with typed parameters, source: sends the guest to the destination.
    ///
    /// On the wire: `DOMAIN_MIGRATE_PERFORM3_PARAMS`.
    fn domain_migrate_perform3_params(&self, dom: &DomainRef, dconnuri: Option<&str>, params: &[TypedParam], cookie_in: &[u8], flags: DomainMigrateFlags) -> Result<Vec<u8>> {
        let _ = (dom, dconnuri, params, cookie_in, flags);
        Err(Error::unsupported("virDomainMigratePerform3Params"))
    }

    /// Migration protocol 3 with typed parameters, destination: takes over the guest, or drops it when sending was cancelled.
    ///
    /// On the wire: `DOMAIN_MIGRATE_FINISH3_PARAMS`.
    fn domain_migrate_finish3_params(&self, params: &[TypedParam], cookie_in: &[u8], flags: DomainMigrateFlags, cancelled: bool) -> Result<(DomainRef, Vec<u8>)> {
        let _ = (params, cookie_in, flags, cancelled);
        Err(Error::unsupported("virDomainMigrateFinish3Params"))
    }

    /// Migration protocol 3 with typed parameters, source: ends the guest, or resumes it when the migration was cancelled.
    ///
    /// On the wire: `DOMAIN_MIGRATE_CONFIRM3_PARAMS`.
    fn domain_migrate_confirm3_params(&self, dom: &DomainRef, params: &[TypedParam], cookie_in: &[u8], flags: DomainMigrateFlags, cancelled: bool) -> Result<()> {
        let _ = (dom, params, cookie_in, flags, cancelled);
        Err(Error::unsupported("virDomainMigrateConfirm3Params"))
    }
}
