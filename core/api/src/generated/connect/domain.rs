// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Connect`: calls about domain.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about domain.
impl Connect {
    /// Lists the numeric IDs of the active domains.
    ///
    /// Inactive domains have no ID and are missing. A domain may start or stop between counting and listing, so prefer `virConnectListAllDomains`, which returns handles in one go.
    ///
    /// In C: `virConnectListDomains`, since 0.0.3.
    ///
    /// Discouraged: use virConnectListAllDomains.
    pub fn list_domains(&self) -> Result<Vec<i32>> {
        let conn = self;
        conn.driver().before("virConnectListDomains")?;
        conn.hypervisor().connect_list_domains()
    }

    /// Counts the active domains.
    ///
    /// The number may be stale as soon as it is returned; `virConnectListAllDomains` counts and lists together.
    ///
    /// In C: `virConnectNumOfDomains`, since 0.0.3.
    pub fn num_of_domains(&self) -> Result<i32> {
        let conn = self;
        conn.driver().before("virConnectNumOfDomains")?;
        conn.hypervisor().connect_num_of_domains()
    }

    /// Starts a new domain from XML, without storing its configuration.
    ///
    /// The domain is transient and vanishes when it stops. If a persistent domain with the same name and UUID is inactive, that one is started with the given configuration instead, and its stored one stays untouched. Fails with `VIR_ERR_OPERATION_INVALID` when a domain with this identity is active already.
    ///
    /// - `xml_desc`: Domain XML.
    /// - `flags`: Combination of `DomainCreateFlags` values.
    ///
    /// In C: `virDomainCreateXML`, since 0.5.0.
    pub fn domain_create_xml(&self, xml_desc: &str, flags: DomainCreateFlags) -> Result<Domain> {
        let conn = self;
        conn.require_write("virDomainCreateXML")?;
        conn.driver().before("virDomainCreateXML")?;
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
        conn.driver().before("virDomainCreateXMLWithFiles")?;
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
        conn.driver().before("virDomainLookupByName")?;
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
        conn.driver().before("virDomainLookupByID")?;
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
        conn.driver().before("virDomainLookupByUUID")?;
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
        let conn = self;
        conn.driver().before("virDomainLookupByUUIDString")?;
        self.domain_lookup_by_uuid(parse_uuid(uuid).map_err(|_| polyvirt_driver::Error::argument("virDomainLookupByUUIDString", "uuidstr", "Invalid UUID"))?)
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
        conn.driver().before("virConnectDomainXMLFromNative")?;
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
        conn.driver().before("virConnectDomainXMLToNative")?;
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
        conn.driver().before("virDomainDefineXML")?;
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
        conn.driver().before("virDomainDefineXMLFlags")?;
        Ok(Domain::new(conn, conn.hypervisor().domain_define_xml_flags(xml, flags)?))
    }

    /// Counts the inactive domains with a stored configuration.
    ///
    /// The number may be stale as soon as it is returned; `virConnectListAllDomains` counts and lists together.
    ///
    /// In C: `virConnectNumOfDefinedDomains`, since 0.1.5.
    pub fn num_of_defined_domains(&self) -> Result<i32> {
        let conn = self;
        conn.driver().before("virConnectNumOfDefinedDomains")?;
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
        conn.driver().before("virConnectListDefinedDomains")?;
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
        conn.driver().before("virConnectListAllDomains")?;
        Ok(Domain::all(conn, conn.hypervisor().connect_list_all_domains(flags)?))
    }
}
