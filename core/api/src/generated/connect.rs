// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Connect`: the handle and the methods that ask the driver.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use super::*;
use crate::Connect;

/// The calls that the driver answers.
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
        conn.require_write("virConnectSetIdentity")?;
        conn.hypervisor().connect_set_identity(params, flags)
    }

    /// Tells the name of the hypervisor driver behind a connection, such as `QEMU`.
    ///
    /// Gives: Name of the driver; belongs to the connection, not to be freed.
    ///
    /// In C: `virConnectGetType`, since 0.0.3.
    pub fn driver_type(&self) -> Result<String> {
        let conn = self;
        conn.hypervisor().connect_get_type()
    }

    /// Tells the version of the hypervisor that runs the domains.
    ///
    /// Encoded as major * 1,000,000 + minor * 1,000 + micro. Some drivers can only tell with sufficient privileges.
    ///
    /// In C: `virConnectGetVersion`, since 0.0.3.
    pub fn version(&self) -> Result<u64> {
        let conn = self;
        conn.hypervisor().connect_get_version()
    }

    /// Tells the version of the library on the side of the server.
    ///
    /// Encoded as major * 1,000,000 + minor * 1,000 + micro.
    ///
    /// In C: `virConnectGetLibVersion`, since 0.7.3.
    pub fn lib_version(&self) -> Result<u64> {
        let conn = self;
        conn.hypervisor().connect_get_lib_version()
    }

    /// Tells the name of the host that runs the hypervisor.
    ///
    /// For remote connections that is the server's name, as seen by itself.
    ///
    /// In C: `virConnectGetHostname`, since 0.3.0.
    pub fn hostname(&self) -> Result<String> {
        let conn = self;
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
        conn.hypervisor().connect_get_max_vcpus(type_)
    }

    /// Describes what the host and its hypervisor can do, as XML.
    ///
    /// Covers CPU, NUMA topology, security models and the kinds of guests that can run.
    ///
    /// In C: `virConnectGetCapabilities`, since 0.2.1.
    pub fn capabilities(&self) -> Result<String> {
        let conn = self;
        conn.hypervisor().connect_get_capabilities()
    }

    /// Tells whether the connection's traffic is encrypted.
    ///
    /// In C: `virConnectIsEncrypted`, since 0.7.3.
    pub fn is_encrypted(&self) -> Result<bool> {
        let conn = self;
        conn.hypervisor().connect_is_encrypted()
    }

    /// Tells whether the connection is safe from eavesdropping.
    ///
    /// That is so for encrypted traffic and for channels that do not leave the host, such as UNIX sockets.
    ///
    /// In C: `virConnectIsSecure`, since 0.7.3.
    pub fn is_secure(&self) -> Result<bool> {
        let conn = self;
        conn.hypervisor().connect_is_secure()
    }

    /// Tells whether the connection still works.
    ///
    /// A remote connection counts as dead once it is closed or keepalive has failed; nothing is sent to find out.
    ///
    /// In C: `virConnectIsAlive`, since 0.9.8.
    pub fn is_alive(&self) -> Result<bool> {
        let conn = self;
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
        conn.hypervisor().connect_compare_cpu(xml_desc, flags)
    }

    /// Compares a CPU description with what the hypervisor can offer on this host.
    ///
    /// Arguments that are NULL stand for the hypervisor's defaults. Not available on read-only connections.
    ///
    /// - `emulator`: Path of the emulator binary, or NULL.
    /// - `arch`: CPU architecture, such as `x86_64`, or NULL.
    /// - `machine`: Machine type, such as `q35`, or NULL.
    /// - `ttype`: Kind of virtualisation, such as `kvm`, or NULL.
    /// - `xml_cpu`: CPU description, as a `cpu` element.
    /// - `flags`: Combination of `ConnectCompareCPUFlags` values.
    ///
    /// Gives: Result of the comparison, a value of `virCPUCompareResult`; -1 is an error.
    ///
    /// In C: `virConnectCompareHypervisorCPU`, since 4.4.0.
    pub fn compare_hypervisor_cpu(&self, emulator: Option<&str>, arch: Option<&str>, machine: Option<&str>, ttype: Option<&str>, xml_cpu: &str, flags: ConnectCompareCpuFlags) -> Result<CpuCompareResult> {
        let conn = self;
        conn.require_write("virConnectCompareHypervisorCPU")?;
        conn.hypervisor().connect_compare_hypervisor_cpu(emulator, arch, machine, ttype, xml_cpu, flags)
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
        conn.hypervisor().connect_get_cpu_model_names(arch, flags)
    }

    /// Computes the richest CPU description that all given CPUs can provide.
    ///
    /// Guests started with it can move between those hosts, as far as the CPU goes. The hypervisor is not considered;
    /// `virConnectBaselineHypervisorCPU` considers it too. Fails with `VIR_ERR_OPERATION_FAILED` or `VIR_ERR_CPU_INCOMPATIBLE` when the CPUs have nothing in common.
    ///
    /// - `xml_cpus`: CPU descriptions of the hosts; at least one.
    /// - `flags`: Combination of `ConnectBaselineCPUFlags` values.
    ///
    /// Gives: CPU description, as a `cpu` element.
    ///
    /// In C: `virConnectBaselineCPU`, since 0.7.7.
    pub fn baseline_cpu(&self, xml_cpus: &[&str], flags: ConnectBaselineCpuFlags) -> Result<String> {
        let conn = self;
        conn.hypervisor().connect_baseline_cpu(xml_cpus, flags)
    }

    /// Computes the richest CPU description that all given CPUs and this hypervisor can provide.
    ///
    /// Takes the host model CPUs of `virConnectGetDomainCapabilities` best. Arguments that are NULL stand for the hypervisor's defaults. A single CPU is fitted to what the hypervisor can run. Not available on read-only connections.
    ///
    /// - `emulator`: Path of the emulator binary, or NULL.
    /// - `arch`: CPU architecture, such as `x86_64`, or NULL.
    /// - `machine`: Machine type, such as `q35`, or NULL.
    /// - `ttype`: Kind of virtualisation, such as `kvm`, or NULL.
    /// - `xml_cpus`: CPU descriptions of the hosts; at least one.
    /// - `flags`: Combination of `ConnectBaselineCPUFlags` values.
    ///
    /// Gives: CPU description, as a `cpu` element.
    ///
    /// In C: `virConnectBaselineHypervisorCPU`, since 4.4.0.
    pub fn baseline_hypervisor_cpu(&self, emulator: Option<&str>, arch: Option<&str>, machine: Option<&str>, ttype: Option<&str>, xml_cpus: &[&str], flags: ConnectBaselineCpuFlags) -> Result<String> {
        let conn = self;
        conn.require_write("virConnectBaselineHypervisorCPU")?;
        conn.hypervisor().connect_baseline_hypervisor_cpu(emulator, arch, machine, ttype, xml_cpus, flags)
    }

    /// Describes what the hypervisor offers for domains of a certain kind, as XML.
    ///
    /// Tells the accepted values for devices, firmware and CPU modes. Arguments that are NULL stand for the hypervisor's defaults; fails with `VIR_ERR_INVALID_ARG` when they contradict each other. Not available on read-only connections.
    ///
    /// - `emulatorbin`: Path of the emulator binary, or NULL.
    /// - `arch`: CPU architecture, such as `x86_64`, or NULL.
    /// - `machine`: Machine type, such as `q35`, or NULL.
    /// - `ttype`: Kind of virtualisation, such as `kvm`, or NULL.
    /// - `flags`: Combination of `ConnectGetDomainCapabilitiesFlags` values.
    ///
    /// In C: `virConnectGetDomainCapabilities`, since 1.2.7.
    pub fn domain_capabilities(&self, emulatorbin: Option<&str>, arch: Option<&str>, machine: Option<&str>, ttype: Option<&str>, flags: ConnectGetDomainCapabilitiesFlags) -> Result<String> {
        let conn = self;
        conn.require_write("virConnectGetDomainCapabilities")?;
        conn.hypervisor().connect_get_domain_capabilities(emulatorbin, arch, machine, ttype, flags)
    }

    /// Starts a domain from the state that `virDomainSave` wrote.
    ///
    /// The file stays. Restore each file only once, since the disks move on. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is active already.
    ///
    /// - `from`: Path of the file on the host of the hypervisor.
    ///
    /// In C: `virDomainRestore`, since 0.0.3.
    pub fn domain_restore(&self, from: &str) -> Result<()> {
        let conn = self;
        conn.require_write("virDomainRestore")?;
        conn.hypervisor().domain_restore(from)
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
    pub fn domain_restore_flags(&self, from: &str, dxml: Option<&str>, flags: DomainSaveRestoreFlags) -> Result<()> {
        let conn = self;
        conn.require_write("virDomainRestoreFlags")?;
        conn.hypervisor().domain_restore_flags(from, dxml, flags)
    }

    /// Starts a domain from a saved state, as the parameters say.
    ///
    /// Acts like `virDomainRestoreFlags`; the file is required.
    ///
    /// - `params`: File, XML and channels.
    /// - `flags`: Combination of `DomainSaveRestoreFlags` values.
    ///
    /// In C: `virDomainRestoreParams`, since 8.4.0.
    pub fn domain_restore_params(&self, params: &[TypedParam], flags: DomainSaveRestoreFlags) -> Result<()> {
        let conn = self;
        conn.require_write("virDomainRestoreParams")?;
        conn.hypervisor().domain_restore_params(params, flags)
    }

    /// Gives the domain XML kept in a saved state.
    ///
    /// Secrets are left out without `VIR_DOMAIN_SAVE_IMAGE_XML_SECURE`. Not for read-only connections, since any file on the host could be named.
    ///
    /// - `file`: Path of the saved state on the host of the hypervisor.
    /// - `flags`: Combination of `DomainSaveImageXMLFlags` values.
    ///
    /// In C: `virDomainSaveImageGetXMLDesc`, since 0.9.4.
    pub fn domain_save_image_xml_desc(&self, file: &str, flags: DomainSaveImageXmlFlags) -> Result<String> {
        let conn = self;
        conn.require_write("virDomainSaveImageGetXMLDesc")?;
        conn.hypervisor().domain_save_image_get_xml_desc(file, flags)
    }

    /// Replaces the domain XML kept in a saved state.
    ///
    /// The new XML may differ only in what the guest does not see, such as the path of a disk image. The flags
    /// `VIR_DOMAIN_SAVE_RUNNING` and `VIR_DOMAIN_SAVE_PAUSED` change the state the domain is restored to.
    ///
    /// - `file`: Path of the saved state on the host of the hypervisor.
    /// - `dxml`: New domain XML.
    /// - `flags`: Combination of `DomainSaveRestoreFlags` values.
    ///
    /// In C: `virDomainSaveImageDefineXML`, since 0.9.4.
    pub fn domain_save_image_define_xml(&self, file: &str, dxml: &str, flags: DomainSaveRestoreFlags) -> Result<()> {
        let conn = self;
        conn.require_write("virDomainSaveImageDefineXML")?;
        conn.hypervisor().domain_save_image_define_xml(file, dxml, flags)
    }

    /// Gathers statistics of all domains, or of those chosen by `flags`, in one call.
    ///
    /// Each domain gives one record with the figures it can supply; groups the hypervisor does not know are left out unless
    /// `VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS` demands them. Filter flags of one kind (active or inactive, persistent or transient, the states) are alternatives. Free the result with `virDomainStatsRecordListFree`.
    ///
    /// - `stats`: Groups to gather; 0 for all groups known.
    /// - `flags`: Combination of `ConnectGetAllDomainStatsFlags` values.
    ///
    /// In C: `virConnectGetAllDomainStats`, since 1.2.8.
    pub fn all_domain_stats(&self, stats: DomainStatsTypes, flags: ConnectGetAllDomainStatsFlags) -> Result<Vec<DomainStatsRecord>> {
        let conn = self;
        conn.hypervisor().connect_get_all_domain_stats(stats, flags)
    }

    /// Lists the numeric IDs of the active domains.
    ///
    /// Inactive domains have no ID and are missing. A domain may start or stop between counting and listing, so prefer
    /// `virConnectListAllDomains`, which returns handles in one go.
    ///
    /// In C: `virConnectListDomains`, since 0.0.3.
    ///
    /// Discouraged: use virConnectListAllDomains.
    pub fn list_domains(&self) -> Result<Vec<i32>> {
        let conn = self;
        conn.hypervisor().connect_list_domains()
    }

    /// Counts the active domains.
    ///
    /// The number may be stale as soon as it is returned; `virConnectListAllDomains` counts and lists together.
    ///
    /// In C: `virConnectNumOfDomains`, since 0.0.3.
    pub fn num_of_domains(&self) -> Result<i32> {
        let conn = self;
        conn.hypervisor().connect_num_of_domains()
    }

    /// Starts a new domain from XML, without storing its configuration.
    ///
    /// The domain is transient and vanishes when it stops. If a persistent domain with the same name and UUID is inactive, that one is started with the given configuration instead, and its stored one stays untouched. Fails with
    /// `VIR_ERR_OPERATION_INVALID` when a domain with this identity is active already.
    ///
    /// - `xml_desc`: Domain XML.
    /// - `flags`: Combination of `DomainCreateFlags` values.
    ///
    /// In C: `virDomainCreateXML`, since 0.5.0.
    pub fn domain_create_xml(&self, xml_desc: &str, flags: DomainCreateFlags) -> Result<Domain> {
        let conn = self;
        conn.require_write("virDomainCreateXML")?;
        Ok(Domain::new(conn, conn.hypervisor().domain_create_xml(xml_desc, flags)?))
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
    pub fn domain_create_xml_with_files(&self, xml_desc: &str, files: &[i32], flags: DomainCreateFlags) -> Result<Domain> {
        let conn = self;
        conn.require_write("virDomainCreateXMLWithFiles")?;
        Ok(Domain::new(conn, conn.hypervisor().domain_create_xml_with_files(xml_desc, files, flags)?))
    }

    /// Finds a domain by its name, active or not.
    ///
    /// Fails with `VIR_ERR_NO_DOMAIN` when there is none.
    ///
    /// - `name`: Name, matched exactly.
    ///
    /// In C: `virDomainLookupByName`, since 0.0.3.
    pub fn domain_lookup_by_name(&self, name: &str) -> Result<Domain> {
        let conn = self;
        Ok(Domain::new(conn, conn.hypervisor().domain_lookup_by_name(name)?))
    }

    /// Finds an active domain by its numeric ID.
    ///
    /// Fails with `VIR_ERR_NO_DOMAIN` when no active domain has it. IDs change with every start: name or UUID are better keys.
    ///
    /// - `id`: Numeric ID, as from `virDomainGetID`.
    ///
    /// In C: `virDomainLookupByID`, since 0.0.3.
    pub fn domain_lookup_by_id(&self, id: i32) -> Result<Domain> {
        let conn = self;
        Ok(Domain::new(conn, conn.hypervisor().domain_lookup_by_id(id)?))
    }

    /// Finds a domain by its UUID, active or not.
    ///
    /// Fails with `VIR_ERR_NO_DOMAIN` when there is none.
    ///
    /// - `uuid`: UUID as 16 bytes.
    ///
    /// In C: `virDomainLookupByUUID`, since 0.0.5.
    pub fn domain_lookup_by_uuid(&self, uuid: Uuid) -> Result<Domain> {
        let conn = self;
        Ok(Domain::new(conn, conn.hypervisor().domain_lookup_by_uuid(uuid)?))
    }

    /// Finds a domain by its UUID given as text.
    ///
    /// Fails with `VIR_ERR_INVALID_ARG` when the text is no UUID and with `VIR_ERR_NO_DOMAIN` when no domain has it.
    ///
    /// - `uuid`: UUID in hexadecimal digits; hyphens may be left out.
    ///
    /// In C: `virDomainLookupByUUIDString`, since 0.1.1.
    pub fn domain_lookup_by_uuid_string(&self, uuid: &str) -> Result<Domain> {
        self.domain_lookup_by_uuid(parse_uuid(uuid)?)
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
    pub fn domain_xml_from_native(&self, native_format: &str, native_config: &str, flags: u32) -> Result<String> {
        let conn = self;
        conn.require_write("virConnectDomainXMLFromNative")?;
        conn.hypervisor().connect_domain_xml_from_native(native_format, native_config, flags)
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
    pub fn domain_xml_to_native(&self, native_format: &str, domain_xml: &str, flags: u32) -> Result<String> {
        let conn = self;
        conn.require_write("virConnectDomainXMLToNative")?;
        conn.hypervisor().connect_domain_xml_to_native(native_format, domain_xml, flags)
    }

    /// Stores a domain's configuration without starting it.
    ///
    /// A domain with the same name and UUID gets the new configuration; if it is active, that takes effect from its next start, and a transient domain becomes persistent. Fails with `VIR_ERR_OPERATION_FAILED` when the name belongs to a different UUID.
    ///
    /// - `xml`: Domain XML.
    ///
    /// In C: `virDomainDefineXML`, since 0.1.1.
    pub fn domain_define_xml(&self, xml: &str) -> Result<Domain> {
        let conn = self;
        conn.require_write("virDomainDefineXML")?;
        Ok(Domain::new(conn, conn.hypervisor().domain_define_xml(xml)?))
    }

    /// Stores a domain's configuration without starting it, optionally validated against the schema.
    ///
    /// Acts like `virDomainDefineXML` otherwise.
    ///
    /// - `xml`: Domain XML.
    /// - `flags`: Combination of `DomainDefineFlags` values.
    ///
    /// In C: `virDomainDefineXMLFlags`, since 1.2.12.
    pub fn domain_define_xml_flags(&self, xml: &str, flags: DomainDefineFlags) -> Result<Domain> {
        let conn = self;
        conn.require_write("virDomainDefineXMLFlags")?;
        Ok(Domain::new(conn, conn.hypervisor().domain_define_xml_flags(xml, flags)?))
    }

    /// Counts the inactive domains with a stored configuration.
    ///
    /// The number may be stale as soon as it is returned; `virConnectListAllDomains` counts and lists together.
    ///
    /// In C: `virConnectNumOfDefinedDomains`, since 0.1.5.
    pub fn num_of_defined_domains(&self) -> Result<i32> {
        let conn = self;
        conn.hypervisor().connect_num_of_defined_domains()
    }

    /// Lists the names of the inactive domains with a stored configuration.
    ///
    /// Prefer `virConnectListAllDomains`, which needs no prior count and returns handles.
    ///
    /// In C: `virConnectListDefinedDomains`, since 0.1.1.
    ///
    /// Discouraged: use virConnectListAllDomains.
    pub fn list_defined_domains(&self) -> Result<Vec<String>> {
        let conn = self;
        conn.hypervisor().connect_list_defined_domains()
    }

    /// Lists domains, active and inactive, as far as they match the filter.
    ///
    /// The list is taken in one step, without the gap between counting and listing that the older calls have. Domains that the caller may not see are left out.
    ///
    /// - `flags`: Combination of `ConnectListAllDomainsFlags` values.
    ///
    /// In C: `virConnectListAllDomains`, since 0.9.13.
    pub fn list_all_domains(&self, flags: ConnectListAllDomainsFlags) -> Result<Vec<Domain>> {
        let conn = self;
        Ok(Domain::all(conn, conn.hypervisor().connect_list_all_domains(flags)?))
    }

    /// Counts the host interfaces that are up.
    ///
    /// In C: `virConnectNumOfInterfaces`, since 0.6.4.
    pub fn num_of_interfaces(&self) -> Result<i32> {
        let conn = self;
        conn.interface().connect_num_of_interfaces()
    }

    /// Lists the names of the host interfaces that are up.
    ///
    /// The number may change between counting and listing.
    ///
    /// Gives: Number of names filled in.
    ///
    /// In C: `virConnectListInterfaces`, since 0.6.4.
    ///
    /// Discouraged: use virConnectListAllInterfaces.
    pub fn list_interfaces(&self) -> Result<Vec<String>> {
        let conn = self;
        conn.interface().connect_list_interfaces()
    }

    /// Counts the host interfaces that are configured but down.
    ///
    /// In C: `virConnectNumOfDefinedInterfaces`, since 0.7.0.
    pub fn num_of_defined_interfaces(&self) -> Result<i32> {
        let conn = self;
        conn.interface().connect_num_of_defined_interfaces()
    }

    /// Lists the names of the host interfaces that are configured but down.
    ///
    /// The number may change between counting and listing.
    ///
    /// Gives: Number of names filled in.
    ///
    /// In C: `virConnectListDefinedInterfaces`, since 0.7.0.
    ///
    /// Discouraged: use virConnectListAllInterfaces.
    pub fn list_defined_interfaces(&self) -> Result<Vec<String>> {
        let conn = self;
        conn.interface().connect_list_defined_interfaces()
    }

    /// Lists the host's interfaces, or those that match `flags`.
    ///
    /// - `flags`: Combination of `ConnectListAllInterfacesFlags` values.
    ///
    /// In C: `virConnectListAllInterfaces`, since 0.10.2.
    pub fn list_all_interfaces(&self, flags: ConnectListAllInterfacesFlags) -> Result<Vec<Interface>> {
        let conn = self;
        Ok(Interface::all(conn, conn.interface().connect_list_all_interfaces(flags)?))
    }

    /// Finds a host interface by name.
    ///
    /// Fails with `VIR_ERR_NO_INTERFACE` when there is none.
    ///
    /// - `name`: Name of the interface, such as `eth0`.
    ///
    /// In C: `virInterfaceLookupByName`, since 0.6.4.
    pub fn interface_lookup_by_name(&self, name: &str) -> Result<Interface> {
        let conn = self;
        Ok(Interface::new(conn, conn.interface().interface_lookup_by_name(name)?))
    }

    /// Finds a host interface by MAC address.
    ///
    /// Fails with `VIR_ERR_NO_INTERFACE` when there is none and with `VIR_ERR_MULTIPLE_INTERFACES` when several share the address.
    ///
    /// - `mac`: MAC address, six hexadecimal bytes joined by colons.
    ///
    /// In C: `virInterfaceLookupByMACString`, since 0.6.4.
    pub fn interface_lookup_by_mac_string(&self, mac: &str) -> Result<Interface> {
        let conn = self;
        Ok(Interface::new(conn, conn.interface().interface_lookup_by_mac_string(mac)?))
    }

    /// Stores the configuration of a host interface, new or changed.
    ///
    /// The interface is not brought up, and one that is up keeps running as before. Within a transaction (`virInterfaceChangeBegin`) the change can be taken back. Not available on read-only connections.
    ///
    /// - `xml_desc`: Description of the interface, as an `interface` element.
    /// - `flags`: Combination of `InterfaceDefineFlags` values.
    ///
    /// In C: `virInterfaceDefineXML`, since 0.6.4.
    pub fn interface_define_xml(&self, xml_desc: &str, flags: InterfaceDefineFlags) -> Result<Interface> {
        let conn = self;
        conn.require_write("virInterfaceDefineXML")?;
        Ok(Interface::new(conn, conn.interface().interface_define_xml(xml_desc, flags)?))
    }

    /// Starts a transaction on the host's network configuration.
    ///
    /// The configuration is saved, so that `virInterfaceChangeRollback` or a reboot of the host can restore it;
    /// `virInterfaceChangeCommit` makes the changes stay. Fails with `VIR_ERR_OPERATION_INVALID` when a transaction is open already. Not available on read-only connections.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virInterfaceChangeBegin`, since 0.9.2.
    pub fn interface_change_begin(&self, flags: u32) -> Result<()> {
        let conn = self;
        conn.require_write("virInterfaceChangeBegin")?;
        conn.interface().interface_change_begin(flags)
    }

    /// Ends the transaction on the network configuration and keeps the changes.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` when no transaction is open. Not available on read-only connections.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virInterfaceChangeCommit`, since 0.9.2.
    pub fn interface_change_commit(&self, flags: u32) -> Result<()> {
        let conn = self;
        conn.require_write("virInterfaceChangeCommit")?;
        conn.interface().interface_change_commit(flags)
    }

    /// Ends the transaction on the network configuration and restores what was saved at its start.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` when no transaction is open. Not available on read-only connections.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virInterfaceChangeRollback`, since 0.9.2.
    pub fn interface_change_rollback(&self, flags: u32) -> Result<()> {
        let conn = self;
        conn.require_write("virInterfaceChangeRollback")?;
        conn.interface().interface_change_rollback(flags)
    }

    /// Counts the active networks.
    ///
    /// In C: `virConnectNumOfNetworks`, since 0.2.0.
    pub fn num_of_networks(&self) -> Result<i32> {
        let conn = self;
        conn.network().connect_num_of_networks()
    }

    /// Lists the names of active networks.
    ///
    /// The number can change between counting and listing: prefer `virConnectListAllNetworks`, which has no such race. The caller frees every name.
    ///
    /// In C: `virConnectListNetworks`, since 0.2.0.
    ///
    /// Discouraged: use virConnectListAllNetworks.
    pub fn list_networks(&self) -> Result<Vec<String>> {
        let conn = self;
        conn.network().connect_list_networks()
    }

    /// Counts the inactive networks that have a stored configuration.
    ///
    /// In C: `virConnectNumOfDefinedNetworks`, since 0.2.0.
    pub fn num_of_defined_networks(&self) -> Result<i32> {
        let conn = self;
        conn.network().connect_num_of_defined_networks()
    }

    /// Lists the names of networks that are defined but inactive.
    ///
    /// The number can change between counting and listing: prefer `virConnectListAllNetworks`. The caller frees every name.
    ///
    /// In C: `virConnectListDefinedNetworks`, since 0.2.0.
    ///
    /// Discouraged: use virConnectListAllNetworks.
    pub fn list_defined_networks(&self) -> Result<Vec<String>> {
        let conn = self;
        conn.network().connect_list_defined_networks()
    }

    /// Lists networks, active and inactive, with handles to all of them.
    ///
    /// Without flags nothing is filtered out. The caller frees each handle and the array, which ends with a NULL that is not counted.
    ///
    /// - `flags`: Combination of `ConnectListAllNetworksFlags` values.
    ///
    /// In C: `virConnectListAllNetworks`, since 0.10.2.
    pub fn list_all_networks(&self, flags: ConnectListAllNetworksFlags) -> Result<Vec<Network>> {
        let conn = self;
        Ok(Network::all(conn, conn.network().connect_list_all_networks(flags)?))
    }

    /// Finds a network by its name. Fails with `VIR_ERR_NO_NETWORK` when there is none.
    ///
    /// - `name`: Name of the network.
    ///
    /// In C: `virNetworkLookupByName`, since 0.2.0.
    pub fn network_lookup_by_name(&self, name: &str) -> Result<Network> {
        let conn = self;
        Ok(Network::new(conn, conn.network().network_lookup_by_name(name)?))
    }

    /// Finds a network by its UUID, given as bytes. Fails with `VIR_ERR_NO_NETWORK` when there is none.
    ///
    /// - `uuid`: UUID of the network.
    ///
    /// In C: `virNetworkLookupByUUID`, since 0.2.0.
    pub fn network_lookup_by_uuid(&self, uuid: Uuid) -> Result<Network> {
        let conn = self;
        Ok(Network::new(conn, conn.network().network_lookup_by_uuid(uuid)?))
    }

    /// Finds a network by its UUID, given as text.
    ///
    /// Fails with `VIR_ERR_INVALID_ARG` when the text is not a UUID, with `VIR_ERR_NO_NETWORK` when no network has it.
    ///
    /// - `uuid`: UUID in hexadecimal, with or without hyphens.
    ///
    /// In C: `virNetworkLookupByUUIDString`, since 0.2.0.
    pub fn network_lookup_by_uuid_string(&self, uuid: &str) -> Result<Network> {
        self.network_lookup_by_uuid(parse_uuid(uuid)?)
    }

    /// Creates a transient network from XML and starts it.
    ///
    /// It is gone once it stops. With the name and UUID of an inactive defined network, that network is started with the given XML. Use `virNetworkCreateXMLFlags` to have the document validated.
    ///
    /// - `xml_desc`: Document whose root is `<network>`.
    ///
    /// In C: `virNetworkCreateXML`, since 0.2.0.
    pub fn network_create_xml(&self, xml_desc: &str) -> Result<Network> {
        let conn = self;
        conn.require_write("virNetworkCreateXML")?;
        Ok(Network::new(conn, conn.network().network_create_xml(xml_desc)?))
    }

    /// Creates a transient network from XML and starts it, with options.
    ///
    /// It is gone once it stops. Fails with `VIR_ERR_OPERATION_FAILED` when the name or UUID is taken by another network.
    ///
    /// - `xml_desc`: Document whose root is `<network>`.
    /// - `flags`: Combination of `NetworkCreateFlags` values.
    ///
    /// In C: `virNetworkCreateXMLFlags`, since 7.8.0.
    pub fn network_create_xml_flags(&self, xml_desc: &str, flags: NetworkCreateFlags) -> Result<Network> {
        let conn = self;
        conn.require_write("virNetworkCreateXMLFlags")?;
        Ok(Network::new(conn, conn.network().network_create_xml_flags(xml_desc, flags)?))
    }

    /// Stores a network's configuration without starting the network.
    ///
    /// An existing configuration with the same name and UUID is replaced; a running network goes on as it is until restarted. Use `virNetworkDefineXMLFlags` to have the document validated.
    ///
    /// - `xml_desc`: Document whose root is `<network>`.
    ///
    /// In C: `virNetworkDefineXML`, since 0.2.0.
    pub fn network_define_xml(&self, xml_desc: &str) -> Result<Network> {
        let conn = self;
        conn.require_write("virNetworkDefineXML")?;
        Ok(Network::new(conn, conn.network().network_define_xml(xml_desc)?))
    }

    /// Stores a network's configuration without starting the network, with options.
    ///
    /// An existing configuration with the same name and UUID is replaced; a running network goes on as it is until restarted.
    ///
    /// - `xml_desc`: Document whose root is `<network>`.
    /// - `flags`: Combination of `NetworkDefineFlags` values.
    ///
    /// In C: `virNetworkDefineXMLFlags`, since 7.7.0.
    pub fn network_define_xml_flags(&self, xml_desc: &str, flags: NetworkDefineFlags) -> Result<Network> {
        let conn = self;
        conn.require_write("virNetworkDefineXMLFlags")?;
        Ok(Network::new(conn, conn.network().network_define_xml_flags(xml_desc, flags)?))
    }

    /// Counts the host's active devices.
    ///
    /// `virConnectListAllNodeDevices` counts and lists in one step.
    ///
    /// - `cap`: Capability the devices must have, such as `pci`; NULL for all devices.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNodeNumOfDevices`, since 0.5.0.
    pub fn node_num_of_devices(&self, cap: Option<&str>, flags: u32) -> Result<i32> {
        let conn = self;
        conn.node_device().node_num_of_devices(cap, flags)
    }

    /// Lists the names of the host's active devices.
    ///
    /// The number may change between counting and listing.
    ///
    /// - `cap`: Capability the devices must have, such as `pci`; NULL for all devices.
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: Number of names filled in.
    ///
    /// In C: `virNodeListDevices`, since 0.5.0.
    ///
    /// Discouraged: use virConnectListAllNodeDevices.
    pub fn node_list_devices(&self, cap: Option<&str>, flags: u32) -> Result<Vec<String>> {
        let conn = self;
        conn.node_device().node_list_devices(cap, flags)
    }

    /// Lists the host's devices, or those that match `flags`.
    ///
    /// - `flags`: Combination of `ConnectListAllNodeDeviceFlags` values.
    ///
    /// In C: `virConnectListAllNodeDevices`, since 0.10.2.
    pub fn list_all_node_devices(&self, flags: ConnectListAllNodeDeviceFlags) -> Result<Vec<NodeDevice>> {
        let conn = self;
        Ok(NodeDevice::all(conn, conn.node_device().connect_list_all_node_devices(flags)?))
    }

    /// Finds a host device by name.
    ///
    /// Fails with `VIR_ERR_NO_NODE_DEVICE` when there is none.
    ///
    /// - `name`: Name of the device.
    ///
    /// In C: `virNodeDeviceLookupByName`, since 0.5.0.
    pub fn node_device_lookup_by_name(&self, name: &str) -> Result<NodeDevice> {
        let conn = self;
        Ok(NodeDevice::new(conn, conn.node_device().node_device_lookup_by_name(name)?))
    }

    /// Finds a Fibre Channel host adapter by its world wide names.
    ///
    /// Fails with `VIR_ERR_NO_NODE_DEVICE` when there is none.
    ///
    /// - `wwnn`: World wide node name, 16 hexadecimal digits.
    /// - `wwpn`: World wide port name, 16 hexadecimal digits.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNodeDeviceLookupSCSIHostByWWN`, since 1.0.3.
    pub fn node_device_lookup_scsi_host_by_wwn(&self, wwnn: &str, wwpn: &str, flags: u32) -> Result<NodeDevice> {
        let conn = self;
        Ok(NodeDevice::new(conn, conn.node_device().node_device_lookup_scsi_host_by_wwn(wwnn, wwpn, flags)?))
    }

    /// Creates a device on the host, such as a virtual Fibre Channel port or a mediated device.
    ///
    /// The device lasts until it is destroyed or the host reboots. Not available on read-only connections.
    ///
    /// - `xml_desc`: Description of the device, as a `device` element.
    /// - `flags`: Combination of `NodeDeviceCreateXMLFlags` values.
    ///
    /// In C: `virNodeDeviceCreateXML`, since 0.6.3.
    pub fn node_device_create_xml(&self, xml_desc: &str, flags: NodeDeviceCreateXmlFlags) -> Result<NodeDevice> {
        let conn = self;
        conn.require_write("virNodeDeviceCreateXML")?;
        Ok(NodeDevice::new(conn, conn.node_device().node_device_create_xml(xml_desc, flags)?))
    }

    /// Stores the definition of a device, without creating it.
    ///
    /// Works for mediated devices. `virNodeDeviceCreate` brings it into being. Not available on read-only connections.
    ///
    /// - `xml_desc`: Description of the device, as a `device` element.
    /// - `flags`: Combination of `NodeDeviceDefineXMLFlags` values.
    ///
    /// In C: `virNodeDeviceDefineXML`, since 7.3.0.
    pub fn node_device_define_xml(&self, xml_desc: &str, flags: NodeDeviceDefineXmlFlags) -> Result<NodeDevice> {
        let conn = self;
        conn.require_write("virNodeDeviceDefineXML")?;
        Ok(NodeDevice::new(conn, conn.node_device().node_device_define_xml(xml_desc, flags)?))
    }

    /// Reports how the host shares equal memory pages.
    ///
    /// Call it with `nparams` 0 to learn how many items there are.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNodeGetMemoryParameters`, since 0.10.2.
    pub fn node_memory_parameters(&self, flags: u32) -> Result<Vec<TypedParam>> {
        let conn = self;
        conn.hypervisor().node_get_memory_parameters(flags)
    }

    /// Changes how the host shares equal memory pages.
    ///
    /// Only the pause, the pages per scan and merging across NUMA nodes can be set. Not available on read-only connections.
    ///
    /// - `params`: Settings to change; those left out stay.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNodeSetMemoryParameters`, since 0.10.2.
    pub fn node_set_memory_parameters(&self, params: &[TypedParam], flags: u32) -> Result<()> {
        let conn = self;
        conn.require_write("virNodeSetMemoryParameters")?;
        conn.hypervisor().node_set_memory_parameters(params, flags)
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
    pub fn node_cpu_map(&self, flags: u32) -> Result<(Vec<u8>, u32)> {
        let conn = self;
        conn.hypervisor().node_get_cpu_map(flags)
    }

    /// Reports the host's facts about AMD SEV.
    ///
    /// Fails with `VIR_ERR_OPERATION_UNSUPPORTED` when host or hypervisor lack it.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNodeGetSEVInfo`, since 4.5.0.
    pub fn node_sev_info(&self, flags: u32) -> Result<Vec<TypedParam>> {
        let conn = self;
        conn.hypervisor().node_get_sev_info(flags)
    }

    /// Reports basic facts about the host: memory, CPUs and their topology.
    ///
    /// The product of nodes, sockets, cores and threads may exceed the CPUs in use, as some can be offline;
    /// `virConnectGetCapabilities` has the exact topology.
    ///
    /// In C: `virNodeGetInfo`, since 0.1.0.
    pub fn node_info(&self) -> Result<NodeInfo> {
        let conn = self;
        conn.hypervisor().node_get_info()
    }

    /// Reports how one CPU of the host, or all of them together, spent their time.
    ///
    /// Call it with `nparams` 0 to learn how many figures there are.
    ///
    /// - `cpu_num`: Number of the CPU, from 0; `VIR_NODE_CPU_STATS_ALL_CPUS` for the sum.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNodeGetCPUStats`, since 0.9.3.
    pub fn node_cpu_stats(&self, cpu_num: i32, flags: u32) -> Result<Vec<NodeCpuStats>> {
        let conn = self;
        conn.hypervisor().node_get_cpu_stats(cpu_num, flags)
    }

    /// Reports the use of memory in one NUMA node of the host or in all of them together.
    ///
    /// Call it with `nparams` 0 to learn how many figures there are.
    ///
    /// - `cell_num`: Number of the NUMA node, from 0; `VIR_NODE_MEMORY_STATS_ALL_CELLS` for the sum.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNodeGetMemoryStats`, since 0.9.3.
    pub fn node_memory_stats(&self, cell_num: i32, flags: u32) -> Result<Vec<NodeMemoryStats>> {
        let conn = self;
        conn.hypervisor().node_get_memory_stats(cell_num, flags)
    }

    /// Tells how much memory of the host is free.
    ///
    /// Some hypervisors cannot tell and fail with `VIR_ERR_NO_SUPPORT`.
    ///
    /// Gives: Free memory, in bytes; 0 with an error.
    ///
    /// In C: `virNodeGetFreeMemory`, since 0.3.3.
    pub fn node_free_memory(&self) -> Result<u64> {
        let conn = self;
        conn.hypervisor().node_get_free_memory()
    }

    /// Tells the security model that confines domains on the host.
    ///
    /// Where several are in use, the first of them.
    ///
    /// In C: `virNodeGetSecurityModel`, since 0.6.1.
    pub fn node_security_model(&self) -> Result<SecurityModel> {
        let conn = self;
        conn.hypervisor().node_get_security_model()
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
    pub fn node_suspend_for_duration(&self, target: NodeSuspendTarget, duration: u64, flags: u32) -> Result<()> {
        let conn = self;
        conn.require_write("virNodeSuspendForDuration")?;
        conn.hypervisor().node_suspend_for_duration(target, duration, flags)
    }

    /// Tells how much memory is free in each of a range of NUMA nodes.
    ///
    /// - `start_cell`: First NUMA node, from 0.
    /// - `max_cells`: Most NUMA nodes to report on.
    ///
    /// Gives: Number of entries filled in.
    ///
    /// In C: `virNodeGetCellsFreeMemory`, since 0.3.3.
    pub fn node_cells_free_memory(&self, start_cell: i32, max_cells: i32) -> Result<(i32, Vec<u64>)> {
        let conn = self;
        conn.hypervisor().node_get_cells_free_memory(start_cell, max_cells)
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
    pub fn node_free_pages(&self, pages: &[u32], startcell: i32, cellcount: u32, flags: u32) -> Result<(i32, Vec<u64>)> {
        let conn = self;
        conn.hypervisor().node_get_free_pages(pages, startcell, cellcount, flags)
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
    pub fn node_alloc_pages(&self, page_sizes: &[u32], page_counts: &[u64], start_cell: i32, cell_count: u32, flags: NodeAllocPagesFlags) -> Result<i32> {
        let conn = self;
        conn.require_write("virNodeAllocPages")?;
        conn.hypervisor().node_alloc_pages(page_sizes, page_counts, start_cell, cell_count, flags)
    }

    /// Finds a filter binding by the device name of its port.
    ///
    /// Fails with `VIR_ERR_NO_NWFILTER_BINDING` when there is none.
    ///
    /// - `portdev`: Device name of the port on the host, such as `vnet0`.
    ///
    /// In C: `virNWFilterBindingLookupByPortDev`, since 4.5.0.
    pub fn nw_filter_binding_lookup_by_port_dev(&self, portdev: &str) -> Result<NwFilterBinding> {
        let conn = self;
        Ok(NwFilterBinding::new(conn, conn.nw_filter().nw_filter_binding_lookup_by_port_dev(portdev)?))
    }

    /// Lists the filter bindings.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virConnectListAllNWFilterBindings`, since 4.5.0.
    pub fn list_all_nw_filter_bindings(&self, flags: u32) -> Result<Vec<NwFilterBinding>> {
        let conn = self;
        Ok(NwFilterBinding::all(conn, conn.nw_filter().connect_list_all_nw_filter_bindings(flags)?))
    }

    /// Creates a filter binding, which applies the filter's rules to the port at once.
    ///
    /// Meant for hypervisor drivers; bindings of guests are managed by them. Not available on read-only connections.
    ///
    /// - `xml`: Description of the binding, as a `filterbinding` element.
    /// - `flags`: Combination of `NWFilterBindingCreateFlags` values.
    ///
    /// In C: `virNWFilterBindingCreateXML`, since 4.5.0.
    pub fn nw_filter_binding_create_xml(&self, xml: &str, flags: NwFilterBindingCreateFlags) -> Result<NwFilterBinding> {
        let conn = self;
        conn.require_write("virNWFilterBindingCreateXML")?;
        Ok(NwFilterBinding::new(conn, conn.nw_filter().nw_filter_binding_create_xml(xml, flags)?))
    }

    /// Counts the network filters.
    ///
    /// In C: `virConnectNumOfNWFilters`, since 0.8.0.
    pub fn num_of_nw_filters(&self) -> Result<i32> {
        let conn = self;
        conn.nw_filter().connect_num_of_nw_filters()
    }

    /// Lists the names of the network filters.
    ///
    /// The number may change between counting and listing.
    ///
    /// Gives: Number of names filled in.
    ///
    /// In C: `virConnectListNWFilters`, since 0.8.0.
    ///
    /// Discouraged: use virConnectListAllNWFilters.
    pub fn list_nw_filters(&self) -> Result<Vec<String>> {
        let conn = self;
        conn.nw_filter().connect_list_nw_filters()
    }

    /// Lists the network filters.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virConnectListAllNWFilters`, since 0.10.2.
    pub fn list_all_nw_filters(&self, flags: u32) -> Result<Vec<NwFilter>> {
        let conn = self;
        Ok(NwFilter::all(conn, conn.nw_filter().connect_list_all_nw_filters(flags)?))
    }

    /// Finds a network filter by name.
    ///
    /// Fails with `VIR_ERR_NO_NWFILTER` when there is none.
    ///
    /// - `name`: Name of the filter.
    ///
    /// In C: `virNWFilterLookupByName`, since 0.8.0.
    pub fn nw_filter_lookup_by_name(&self, name: &str) -> Result<NwFilter> {
        let conn = self;
        Ok(NwFilter::new(conn, conn.nw_filter().nw_filter_lookup_by_name(name)?))
    }

    /// Finds a network filter by UUID.
    ///
    /// Fails with `VIR_ERR_NO_NWFILTER` when there is none.
    ///
    /// - `uuid`: UUID of the filter.
    ///
    /// In C: `virNWFilterLookupByUUID`, since 0.8.0.
    pub fn nw_filter_lookup_by_uuid(&self, uuid: Uuid) -> Result<NwFilter> {
        let conn = self;
        Ok(NwFilter::new(conn, conn.nw_filter().nw_filter_lookup_by_uuid(uuid)?))
    }

    /// Finds a network filter by UUID, given as text.
    ///
    /// Fails with `VIR_ERR_NO_NWFILTER` when there is none and with `VIR_ERR_INVALID_ARG` when the text is no UUID.
    ///
    /// - `uuid`: UUID of the filter, with or without hyphens.
    ///
    /// In C: `virNWFilterLookupByUUIDString`, since 0.8.0.
    pub fn nw_filter_lookup_by_uuid_string(&self, uuid: &str) -> Result<NwFilter> {
        self.nw_filter_lookup_by_uuid(parse_uuid(uuid)?)
    }

    /// Stores a network filter, new or changed.
    ///
    /// A changed filter is applied to running guests at once. `virNWFilterDefineXMLFlags` can check the description first. Not available on read-only connections.
    ///
    /// - `xml_desc`: Description of the filter, as a `filter` element.
    ///
    /// In C: `virNWFilterDefineXML`, since 0.8.0.
    pub fn nw_filter_define_xml(&self, xml_desc: &str) -> Result<NwFilter> {
        let conn = self;
        conn.require_write("virNWFilterDefineXML")?;
        Ok(NwFilter::new(conn, conn.nw_filter().nw_filter_define_xml(xml_desc)?))
    }

    /// Stores a network filter, new or changed, as `flags` say.
    ///
    /// A changed filter is applied to running guests at once. Not available on read-only connections.
    ///
    /// - `xml_desc`: Description of the filter, as a `filter` element.
    /// - `flags`: Combination of `NWFilterDefineFlags` values.
    ///
    /// In C: `virNWFilterDefineXMLFlags`, since 7.7.0.
    pub fn nw_filter_define_xml_flags(&self, xml_desc: &str, flags: NwFilterDefineFlags) -> Result<NwFilter> {
        let conn = self;
        conn.require_write("virNWFilterDefineXMLFlags")?;
        Ok(NwFilter::new(conn, conn.nw_filter().nw_filter_define_xml_flags(xml_desc, flags)?))
    }

    /// Takes a QEMU process that was started by hand under management.
    ///
    /// The process needs a monitor on a UNIX socket, and a name; it becomes a transient domain. What can be done with it depends on how well its command line is understood. Current drivers answer with `VIR_ERR_NO_SUPPORT`.
    ///
    /// - `pid_value`: Process ID of QEMU.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainQemuAttach`, since 0.9.4.
    pub fn domain_qemu_attach(&self, pid_value: u32, flags: u32) -> Result<Domain> {
        let conn = self;
        conn.require_write("virDomainQemuAttach")?;
        Ok(Domain::new(conn, conn.hypervisor().domain_qemu_attach(pid_value, flags)?))
    }

    /// Counts the secrets that are defined.
    ///
    /// In C: `virConnectNumOfSecrets`, since 0.7.1.
    pub fn num_of_secrets(&self) -> Result<i32> {
        let conn = self;
        conn.secret().connect_num_of_secrets()
    }

    /// Lists the UUIDs of the defined secrets, as text.
    ///
    /// The number can change between counting and listing: prefer `virConnectListAllSecrets`. The caller frees every UUID.
    ///
    /// In C: `virConnectListSecrets`, since 0.7.1.
    ///
    /// Discouraged: use virConnectListAllSecrets.
    pub fn list_secrets(&self) -> Result<Vec<String>> {
        let conn = self;
        conn.secret().connect_list_secrets()
    }

    /// Lists secrets with handles to all of them.
    ///
    /// Without flags nothing is filtered out. The caller frees each handle and the array, which ends with a NULL that is not counted.
    ///
    /// - `flags`: Combination of `ConnectListAllSecretsFlags` values.
    ///
    /// In C: `virConnectListAllSecrets`, since 0.10.2.
    pub fn list_all_secrets(&self, flags: ConnectListAllSecretsFlags) -> Result<Vec<Secret>> {
        let conn = self;
        Ok(Secret::all(conn, conn.secret().connect_list_all_secrets(flags)?))
    }

    /// Finds a secret by its UUID, given as bytes. Fails with `VIR_ERR_NO_SECRET` when there is none.
    ///
    /// - `uuid`: UUID of the secret.
    ///
    /// In C: `virSecretLookupByUUID`, since 0.7.1.
    pub fn secret_lookup_by_uuid(&self, uuid: Uuid) -> Result<Secret> {
        let conn = self;
        Ok(Secret::new(conn, conn.secret().secret_lookup_by_uuid(uuid)?))
    }

    /// Finds a secret by its UUID, given as text.
    ///
    /// Fails with `VIR_ERR_INVALID_ARG` when the text is not a UUID, with `VIR_ERR_NO_SECRET` when no secret has it.
    ///
    /// - `uuid`: UUID in hexadecimal, with or without hyphens.
    ///
    /// In C: `virSecretLookupByUUIDString`, since 0.7.1.
    pub fn secret_lookup_by_uuid_string(&self, uuid: &str) -> Result<Secret> {
        self.secret_lookup_by_uuid(parse_uuid(uuid)?)
    }

    /// Finds a secret by what it is used for.
    ///
    /// At most one secret exists for a usage type and ID. Fails with `VIR_ERR_NO_SECRET` when there is none.
    ///
    /// - `usage_type`: What it is for.
    /// - `usage_id`: Which volume, server or name, as the usage type demands.
    ///
    /// In C: `virSecretLookupByUsage`, since 0.7.1.
    pub fn secret_lookup_by_usage(&self, usage_type: SecretUsageType, usage_id: &str) -> Result<Secret> {
        let conn = self;
        Ok(Secret::new(conn, conn.secret().secret_lookup_by_usage(usage_type, usage_id)?))
    }

    /// Defines a secret, or changes the attributes of one that exists.
    ///
    /// The value is kept when the UUID names an existing secret; a new one has no value until `virSecretSetValue`. Without a UUID in the XML one is generated. Usage type and ID of an existing secret cannot change, nor can one that is private become public.
    ///
    /// - `xml`: Document whose root is `<secret>`.
    /// - `flags`: Combination of `SecretDefineFlags` values.
    ///
    /// In C: `virSecretDefineXML`, since 0.7.1.
    pub fn secret_define_xml(&self, xml: &str, flags: SecretDefineFlags) -> Result<Secret> {
        let conn = self;
        conn.require_write("virSecretDefineXML")?;
        Ok(Secret::new(conn, conn.secret().secret_define_xml(xml, flags)?))
    }

    /// Describes as XML which types of pools the storage driver supports, with their source and target formats.
    ///
    /// The caller frees the text.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virConnectGetStoragePoolCapabilities`, since 5.2.0.
    pub fn storage_pool_capabilities(&self, flags: u32) -> Result<String> {
        let conn = self;
        conn.storage().connect_get_storage_pool_capabilities(flags)
    }

    /// Counts the active storage pools.
    ///
    /// In C: `virConnectNumOfStoragePools`, since 0.4.1.
    pub fn num_of_storage_pools(&self) -> Result<i32> {
        let conn = self;
        conn.storage().connect_num_of_storage_pools()
    }

    /// Lists the names of active storage pools.
    ///
    /// The number can change between counting and listing: prefer `virConnectListAllStoragePools`. The caller frees every name.
    ///
    /// In C: `virConnectListStoragePools`, since 0.4.1.
    ///
    /// Discouraged: use virConnectListAllStoragePools.
    pub fn list_storage_pools(&self) -> Result<Vec<String>> {
        let conn = self;
        conn.storage().connect_list_storage_pools()
    }

    /// Counts the inactive storage pools that have a stored configuration.
    ///
    /// In C: `virConnectNumOfDefinedStoragePools`, since 0.4.1.
    pub fn num_of_defined_storage_pools(&self) -> Result<i32> {
        let conn = self;
        conn.storage().connect_num_of_defined_storage_pools()
    }

    /// Lists the names of storage pools that are defined but inactive.
    ///
    /// The number can change between counting and listing: prefer `virConnectListAllStoragePools`. The caller frees every name.
    ///
    /// In C: `virConnectListDefinedStoragePools`, since 0.4.1.
    ///
    /// Discouraged: use virConnectListAllStoragePools.
    pub fn list_defined_storage_pools(&self) -> Result<Vec<String>> {
        let conn = self;
        conn.storage().connect_list_defined_storage_pools()
    }

    /// Lists storage pools, active and inactive, with handles to all of them.
    ///
    /// Without flags nothing is filtered out. The caller frees each handle and the array, which ends with a NULL that is not counted.
    ///
    /// - `flags`: Combination of `ConnectListAllStoragePoolsFlags` values.
    ///
    /// In C: `virConnectListAllStoragePools`, since 0.10.2.
    pub fn list_all_storage_pools(&self, flags: ConnectListAllStoragePoolsFlags) -> Result<Vec<StoragePool>> {
        let conn = self;
        Ok(StoragePool::all(conn, conn.storage().connect_list_all_storage_pools(flags)?))
    }

    /// Searches for storage that a pool could be made of.
    ///
    /// The result is a `<sources>` document with one `<source>` per find, ready to go into a pool's XML. Some types search the host itself, others need to be told where to look. Fails with `VIR_ERR_NO_SUPPORT` for types that cannot be searched. The caller frees the text.
    ///
    /// - `type_`: Type of pool, such as `logical` or `netfs`.
    /// - `src_spec`: A `<source>` document that says where to look; NULL when the type needs none.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virConnectFindStoragePoolSources`, since 0.4.5.
    pub fn find_storage_pool_sources(&self, type_: &str, src_spec: Option<&str>, flags: u32) -> Result<String> {
        let conn = self;
        conn.require_write("virConnectFindStoragePoolSources")?;
        conn.storage().connect_find_storage_pool_sources(type_, src_spec, flags)
    }

    /// Finds a storage pool by its name. Fails with `VIR_ERR_NO_STORAGE_POOL` when there is none.
    ///
    /// - `name`: Name of the pool.
    ///
    /// In C: `virStoragePoolLookupByName`, since 0.4.1.
    pub fn storage_pool_lookup_by_name(&self, name: &str) -> Result<StoragePool> {
        let conn = self;
        Ok(StoragePool::new(conn, conn.storage().storage_pool_lookup_by_name(name)?))
    }

    /// Finds a storage pool by its UUID, given as bytes.
    ///
    /// Fails with `VIR_ERR_NO_STORAGE_POOL` when there is none.
    ///
    /// - `uuid`: UUID of the pool.
    ///
    /// In C: `virStoragePoolLookupByUUID`, since 0.4.1.
    pub fn storage_pool_lookup_by_uuid(&self, uuid: Uuid) -> Result<StoragePool> {
        let conn = self;
        Ok(StoragePool::new(conn, conn.storage().storage_pool_lookup_by_uuid(uuid)?))
    }

    /// Finds a storage pool by its UUID, given as text.
    ///
    /// Fails with `VIR_ERR_INVALID_ARG` when the text is not a UUID, with `VIR_ERR_NO_STORAGE_POOL` when no pool has it.
    ///
    /// - `uuid`: UUID in hexadecimal, with or without hyphens.
    ///
    /// In C: `virStoragePoolLookupByUUIDString`, since 0.4.1.
    pub fn storage_pool_lookup_by_uuid_string(&self, uuid: &str) -> Result<StoragePool> {
        self.storage_pool_lookup_by_uuid(parse_uuid(uuid)?)
    }

    /// Finds the active storage pool whose target is a given path.
    ///
    /// Fails with `VIR_ERR_NO_STORAGE_POOL` when no active pool has that target.
    ///
    /// - `path`: Path of the target, on the host.
    ///
    /// In C: `virStoragePoolLookupByTargetPath`, since 4.1.0.
    pub fn storage_pool_lookup_by_target_path(&self, path: &str) -> Result<StoragePool> {
        let conn = self;
        Ok(StoragePool::new(conn, conn.storage().storage_pool_lookup_by_target_path(path)?))
    }

    /// Creates a transient storage pool from XML and starts it.
    ///
    /// Its definition is gone once it stops, its data is not. Fails with `VIR_ERR_OPERATION_FAILED` when the name or UUID is taken by another pool.
    ///
    /// - `xml_desc`: Document whose root is `<pool>`.
    /// - `flags`: Combination of `StoragePoolCreateFlags` values.
    ///
    /// In C: `virStoragePoolCreateXML`, since 0.4.1.
    pub fn storage_pool_create_xml(&self, xml_desc: &str, flags: StoragePoolCreateFlags) -> Result<StoragePool> {
        let conn = self;
        conn.require_write("virStoragePoolCreateXML")?;
        Ok(StoragePool::new(conn, conn.storage().storage_pool_create_xml(xml_desc, flags)?))
    }

    /// Stores a storage pool's configuration without starting the pool.
    ///
    /// An existing configuration with the same name and UUID is replaced.
    ///
    /// - `xml_desc`: Document whose root is `<pool>`.
    /// - `flags`: Combination of `StoragePoolDefineFlags` values.
    ///
    /// In C: `virStoragePoolDefineXML`, since 0.4.1.
    pub fn storage_pool_define_xml(&self, xml_desc: &str, flags: StoragePoolDefineFlags) -> Result<StoragePool> {
        let conn = self;
        conn.require_write("virStoragePoolDefineXML")?;
        Ok(StoragePool::new(conn, conn.storage().storage_pool_define_xml(xml_desc, flags)?))
    }

    /// Finds a volume by its key, searching all active pools.
    ///
    /// Fails with `VIR_ERR_NO_STORAGE_VOL` when there is none.
    ///
    /// - `key`: Key of the volume.
    ///
    /// In C: `virStorageVolLookupByKey`, since 0.4.1.
    pub fn storage_vol_lookup_by_key(&self, key: &str) -> Result<StorageVol> {
        let conn = self;
        Ok(StorageVol::new(conn, conn.storage().storage_vol_lookup_by_key(key)?))
    }

    /// Finds a volume by its path on the host, searching all active pools.
    ///
    /// Fails with `VIR_ERR_NO_STORAGE_VOL` when there is none.
    ///
    /// - `path`: Path of the volume.
    ///
    /// In C: `virStorageVolLookupByPath`, since 0.4.1.
    pub fn storage_vol_lookup_by_path(&self, path: &str) -> Result<StorageVol> {
        let conn = self;
        Ok(StorageVol::new(conn, conn.storage().storage_vol_lookup_by_path(path)?))
    }
}
