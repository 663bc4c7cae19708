// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Connect`: calls about connect.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about connect.
impl Connect {
    /// Replaces the identity under which the server judges a connection's calls.
    ///
    /// Meant for proxies that act for clients of their own. The server accepts it from trusted, fully authorised callers only. Not available on read-only connections.
    ///
    /// - `params`: The new identity; items left out are unset.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virConnectSetIdentity`, since 5.8.0.
    pub fn set_identity(&self, params: &[TypedParam], flags: u32) -> Result<()> {
        let conn = self;
        conn.driver().before("virConnectSetIdentity")?;
        conn.hypervisor().connect_set_identity(params, flags)
    }

    /// Tells the name of the hypervisor driver behind a connection, such as `QEMU`.
    ///
    /// Gives: Name of the driver; belongs to the connection, not to be freed.
    ///
    /// In C: `virConnectGetType`, since 0.0.3.
    pub fn driver_type(&self) -> Result<String> {
        let conn = self;
        conn.driver().before("virConnectGetType")?;
        conn.hypervisor().connect_get_type()
    }

    /// Tells the version of the hypervisor that runs the domains.
    ///
    /// Encoded as major * 1,000,000 + minor * 1,000 + micro. Some drivers can only tell with sufficient privileges.
    ///
    /// In C: `virConnectGetVersion`, since 0.0.3.
    pub fn version(&self) -> Result<u64> {
        let conn = self;
        conn.driver().before("virConnectGetVersion")?;
        conn.hypervisor().connect_get_version()
    }

    /// Tells the version of the library on the side of the server.
    ///
    /// Encoded as major * 1,000,000 + minor * 1,000 + micro.
    ///
    /// In C: `virConnectGetLibVersion`, since 0.7.3.
    pub fn lib_version(&self) -> Result<u64> {
        let conn = self;
        conn.driver().before("virConnectGetLibVersion")?;
        conn.hypervisor().connect_get_lib_version()
    }

    /// Tells the name of the host that runs the hypervisor.
    ///
    /// For remote connections that is the server's name, as seen by itself.
    ///
    /// In C: `virConnectGetHostname`, since 0.3.0.
    pub fn hostname(&self) -> Result<String> {
        let conn = self;
        conn.driver().before("virConnectGetHostname")?;
        conn.hypervisor().connect_get_hostname()
    }

    /// Describes the host's firmware, board and memory modules, as XML in the layout of SMBIOS.
    ///
    /// Fails with `VIR_ERR_NO_SUPPORT` where the host has no such information.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virConnectGetSysinfo`, since 0.8.8.
    pub fn sysinfo(&self, flags: u32) -> Result<String> {
        let conn = self;
        conn.driver().before("virConnectGetSysinfo")?;
        conn.hypervisor().connect_get_sysinfo(flags)
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
    pub fn set_keep_alive(&self, interval: i32, count: u32) -> Result<i32> {
        let conn = self;
        conn.driver().before("virConnectSetKeepAlive")?;
        conn.hypervisor().connect_set_keep_alive(interval, count)
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
    pub fn max_vcpus(&self, type_: Option<&str>) -> Result<i32> {
        let conn = self;
        conn.driver().before("virConnectGetMaxVcpus")?;
        conn.hypervisor().connect_get_max_vcpus(type_)
    }

    /// Describes what the host and its hypervisor can do, as XML.
    ///
    /// Covers CPU, NUMA topology, security models and the kinds of guests that can run.
    ///
    /// In C: `virConnectGetCapabilities`, since 0.2.1.
    pub fn capabilities(&self) -> Result<String> {
        let conn = self;
        conn.driver().before("virConnectGetCapabilities")?;
        conn.hypervisor().connect_get_capabilities()
    }

    /// Tells whether the connection's traffic is encrypted.
    ///
    /// In C: `virConnectIsEncrypted`, since 0.7.3.
    pub fn is_encrypted(&self) -> Result<bool> {
        let conn = self;
        conn.driver().before("virConnectIsEncrypted")?;
        conn.hypervisor().connect_is_encrypted()
    }

    /// Tells whether the connection is safe from eavesdropping.
    ///
    /// That is so for encrypted traffic and for channels that do not leave the host, such as UNIX sockets.
    ///
    /// In C: `virConnectIsSecure`, since 0.7.3.
    pub fn is_secure(&self) -> Result<bool> {
        let conn = self;
        conn.driver().before("virConnectIsSecure")?;
        conn.hypervisor().connect_is_secure()
    }

    /// Tells whether the connection still works.
    ///
    /// A remote connection counts as dead once it is closed or keepalive has failed; nothing is sent to find out.
    ///
    /// In C: `virConnectIsAlive`, since 0.9.8.
    pub fn is_alive(&self) -> Result<bool> {
        let conn = self;
        conn.driver().before("virConnectIsAlive")?;
        conn.hypervisor().connect_is_alive()
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
    pub fn compare_cpu(&self, xml_desc: &str, flags: ConnectCompareCpuFlags) -> Result<CpuCompareResult> {
        let conn = self;
        conn.driver().before("virConnectCompareCPU")?;
        conn.hypervisor().connect_compare_cpu(xml_desc, flags)
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
    pub fn compare_hypervisor_cpu(&self, emulator: Option<&str>, arch: Option<&str>, machine: Option<&str>, virttype: Option<&str>, xml_cpu: &str, flags: ConnectCompareCpuFlags) -> Result<CpuCompareResult> {
        let conn = self;
        conn.require_write("virConnectCompareHypervisorCPU")?;
        conn.driver().before("virConnectCompareHypervisorCPU")?;
        conn.hypervisor().connect_compare_hypervisor_cpu(emulator, arch, machine, virttype, xml_cpu, flags)
    }

    /// Lists the CPU models known for an architecture.
    ///
    /// The hypervisor may be unable to run some of them on this host. An empty list means that any name is accepted.
    ///
    /// - `arch`: CPU architecture, such as `x86_64`.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virConnectGetCPUModelNames`, since 1.1.3.
    pub fn cpu_model_names(&self, arch: &str, flags: u32) -> Result<Vec<String>> {
        let conn = self;
        conn.driver().before("virConnectGetCPUModelNames")?;
        conn.hypervisor().connect_get_cpu_model_names(arch, flags)
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
    pub fn baseline_cpu(&self, xml_cpus: &[&str], flags: ConnectBaselineCpuFlags) -> Result<String> {
        let conn = self;
        conn.driver().before("virConnectBaselineCPU")?;
        conn.hypervisor().connect_baseline_cpu(xml_cpus, flags)
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
    pub fn baseline_hypervisor_cpu(&self, emulator: Option<&str>, arch: Option<&str>, machine: Option<&str>, virttype: Option<&str>, xml_cpus: &[&str], flags: ConnectBaselineCpuFlags) -> Result<String> {
        let conn = self;
        conn.require_write("virConnectBaselineHypervisorCPU")?;
        conn.driver().before("virConnectBaselineHypervisorCPU")?;
        conn.hypervisor().connect_baseline_hypervisor_cpu(emulator, arch, machine, virttype, xml_cpus, flags)
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
    pub fn domain_capabilities(&self, emulatorbin: Option<&str>, arch: Option<&str>, machine: Option<&str>, virttype: Option<&str>, flags: ConnectGetDomainCapabilitiesFlags) -> Result<String> {
        let conn = self;
        conn.require_write("virConnectGetDomainCapabilities")?;
        conn.driver().before("virConnectGetDomainCapabilities")?;
        conn.hypervisor().connect_get_domain_capabilities(emulatorbin, arch, machine, virttype, flags)
    }
}
