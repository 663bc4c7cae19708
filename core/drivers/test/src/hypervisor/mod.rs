//! The calls about domains and the host: this page says which there are, the modules what they do.

mod build;
pub(crate) mod flags;
mod getters;
mod impact;
mod lifecycle;
mod list;
mod memory;
mod metadata;
mod node;
mod rename;
mod settings;
mod vcpus;

use polyvirt_driver::records::{DomainControlInfo, DomainInfo, NodeInfo};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::traits::HypervisorDriver;
use polyvirt_driver::{
    ConnectListAllDomainsFlags, DomainCreateFlags, DomainDefineFlags, DomainDestroyFlagsValues,
    DomainMemoryModFlags, DomainMetadataType, DomainModificationImpact, DomainRebootFlagValues,
    DomainShutdownFlagValues, DomainState, DomainUndefineFlagsValues, DomainVcpuFlags,
    DomainXmlFlags, Result, Uuid,
};

use crate::connection::Connection;

impl HypervisorDriver for Connection {
    // The connection and its host.

    fn connect_get_type(&self) -> Result<String> {
        Ok("TEST".to_owned())
    }

    fn connect_get_version(&self) -> Result<u64> {
        Ok(node::VERSION)
    }

    fn connect_get_lib_version(&self) -> Result<u64> {
        Ok(node::LIBRARY_VERSION)
    }

    fn connect_get_hostname(&self) -> Result<String> {
        Ok(node::hostname())
    }

    fn connect_get_max_vcpus(&self, _kind: Option<&str>) -> Result<i32> {
        Ok(node::MAX_VCPUS)
    }

    fn connect_is_encrypted(&self) -> Result<bool> {
        Ok(false)
    }

    fn connect_is_secure(&self) -> Result<bool> {
        Ok(true)
    }

    fn connect_is_alive(&self) -> Result<bool> {
        Ok(true)
    }

    fn node_get_info(&self) -> Result<NodeInfo> {
        Ok(self.host.node.info.clone())
    }

    fn node_get_free_memory(&self) -> Result<u64> {
        Ok(node::free_memory(&self.host.node))
    }

    fn node_get_cells_free_memory(&self, start: i32, max: i32) -> Result<(i32, Vec<u64>)> {
        node::cells_free_memory(&self.host.node, start, max)
    }

    // Finding domains.

    fn connect_list_domains(&self) -> Result<Vec<i32>> {
        Ok(self.host.ids.all())
    }

    fn connect_num_of_domains(&self) -> Result<i32> {
        Ok(list::number(self.host.ids.count()))
    }

    fn connect_list_defined_domains(&self) -> Result<Vec<String>> {
        Ok(list::inactive_names(&self.host))
    }

    fn connect_num_of_defined_domains(&self) -> Result<i32> {
        Ok(list::number(list::inactive_names(&self.host).len()))
    }

    fn connect_list_all_domains(
        &self,
        flags: ConnectListAllDomainsFlags,
    ) -> Result<Vec<DomainRef>> {
        list::all(&self.host, flags)
    }

    fn domain_lookup_by_name(&self, name: &str) -> Result<DomainRef> {
        list::by_name(&self.host, name)
    }

    fn domain_lookup_by_id(&self, id: i32) -> Result<DomainRef> {
        list::by_id(&self.host, id)
    }

    fn domain_lookup_by_uuid(&self, uuid: Uuid) -> Result<DomainRef> {
        list::by_uuid(&self.host, &uuid)
    }

    // Making and removing domains.

    fn domain_define_xml(&self, xml: &str) -> Result<DomainRef> {
        build::define(&self.host, xml, DomainDefineFlags::empty())
    }

    fn domain_define_xml_flags(&self, xml: &str, flags: DomainDefineFlags) -> Result<DomainRef> {
        build::define(&self.host, xml, flags)
    }

    fn domain_create_xml(&self, xml: &str, flags: DomainCreateFlags) -> Result<DomainRef> {
        build::create(&self.host, xml, flags)
    }

    fn domain_undefine(&self, domain: &DomainRef) -> Result<()> {
        build::undefine(&self.host, domain, DomainUndefineFlagsValues::empty())
    }

    fn domain_undefine_flags(
        &self,
        domain: &DomainRef,
        flags: DomainUndefineFlagsValues,
    ) -> Result<()> {
        build::undefine(&self.host, domain, flags)
    }

    fn domain_rename(&self, domain: &DomainRef, name: &str, flags: u32) -> Result<()> {
        rename::rename(&self.host, domain, name, flags)
    }

    // Their life.

    fn domain_create(&self, domain: &DomainRef) -> Result<()> {
        lifecycle::start(&self.host, domain, DomainCreateFlags::empty())
    }

    fn domain_create_with_flags(&self, domain: &DomainRef, flags: DomainCreateFlags) -> Result<()> {
        lifecycle::start(&self.host, domain, flags)
    }

    fn domain_suspend(&self, domain: &DomainRef) -> Result<()> {
        lifecycle::suspend(&self.host, domain)
    }

    fn domain_resume(&self, domain: &DomainRef) -> Result<()> {
        lifecycle::resume(&self.host, domain)
    }

    fn domain_shutdown(&self, domain: &DomainRef) -> Result<()> {
        lifecycle::shutdown(&self.host, domain, DomainShutdownFlagValues::empty())
    }

    fn domain_shutdown_flags(
        &self,
        domain: &DomainRef,
        flags: DomainShutdownFlagValues,
    ) -> Result<()> {
        lifecycle::shutdown(&self.host, domain, flags)
    }

    fn domain_reboot(&self, domain: &DomainRef, flags: DomainRebootFlagValues) -> Result<()> {
        lifecycle::reboot(&self.host, domain, flags)
    }

    fn domain_reset(&self, domain: &DomainRef, flags: u32) -> Result<()> {
        lifecycle::reset(&self.host, domain, flags)
    }

    fn domain_destroy(&self, domain: &DomainRef) -> Result<()> {
        lifecycle::destroy(&self.host, domain, DomainDestroyFlagsValues::empty())
    }

    fn domain_destroy_flags(
        &self,
        domain: &DomainRef,
        flags: DomainDestroyFlagsValues,
    ) -> Result<()> {
        lifecycle::destroy(&self.host, domain, flags)
    }

    // What they are and do.

    fn domain_get_info(&self, domain: &DomainRef) -> Result<DomainInfo> {
        getters::info(&self.host, domain)
    }

    fn domain_get_state(&self, domain: &DomainRef, flags: u32) -> Result<(DomainState, i32)> {
        getters::state(&self.host, domain, flags)
    }

    fn domain_get_control_info(&self, domain: &DomainRef, flags: u32) -> Result<DomainControlInfo> {
        getters::control_info(&self.host, domain, flags)
    }

    fn domain_get_os_type(&self, _domain: &DomainRef) -> Result<String> {
        // Whatever the document says, and whether or not there still is such a domain.
        Ok("linux".to_owned())
    }

    fn domain_get_xml_desc(&self, domain: &DomainRef, flags: DomainXmlFlags) -> Result<String> {
        getters::document(&self.host, domain, flags)
    }

    fn domain_is_active(&self, domain: &DomainRef) -> Result<bool> {
        self.host.with(domain, |state| Ok(state.is_active()))
    }

    fn domain_is_persistent(&self, domain: &DomainRef) -> Result<bool> {
        self.host.with(domain, |state| Ok(state.persistent))
    }

    fn domain_is_updated(&self, _domain: &DomainRef) -> Result<bool> {
        Ok(false)
    }

    fn domain_has_managed_save_image(&self, domain: &DomainRef, flags: u32) -> Result<bool> {
        getters::has_managed_save(&self.host, domain, flags)
    }

    // Settings.

    fn domain_get_autostart(&self, domain: &DomainRef) -> Result<bool> {
        self.host.with(domain, |state| Ok(state.autostart))
    }

    fn domain_set_autostart(&self, domain: &DomainRef, autostart: bool) -> Result<()> {
        settings::set_autostart(&self.host, domain, autostart)
    }

    fn domain_get_max_memory(&self, domain: &DomainRef) -> Result<u64> {
        memory::max(&self.host, domain)
    }

    fn domain_set_max_memory(&self, domain: &DomainRef, memory: u64) -> Result<()> {
        memory::set_max(&self.host, domain, memory)
    }

    fn domain_set_memory(&self, domain: &DomainRef, memory: u64) -> Result<()> {
        memory::set_live(&self.host, domain, memory)
    }

    fn domain_set_memory_flags(
        &self,
        domain: &DomainRef,
        memory: u64,
        flags: DomainMemoryModFlags,
    ) -> Result<()> {
        memory::set(&self.host, domain, memory, flags)
    }

    fn domain_get_max_vcpus(&self, domain: &DomainRef) -> Result<i32> {
        let flags = DomainVcpuFlags::LIVE | DomainVcpuFlags::MAXIMUM;
        vcpus::count(&self.host, domain, flags)
    }

    fn domain_get_vcpus_flags(&self, domain: &DomainRef, flags: DomainVcpuFlags) -> Result<i32> {
        vcpus::count(&self.host, domain, flags)
    }

    fn domain_set_vcpus(&self, domain: &DomainRef, count: u32) -> Result<()> {
        vcpus::set_live(&self.host, domain, count)
    }

    fn domain_set_vcpus_flags(
        &self,
        domain: &DomainRef,
        count: u32,
        flags: DomainVcpuFlags,
    ) -> Result<()> {
        vcpus::set(&self.host, domain, count, flags)
    }

    fn domain_get_metadata(
        &self,
        domain: &DomainRef,
        kind: DomainMetadataType,
        uri: Option<&str>,
        flags: DomainModificationImpact,
    ) -> Result<String> {
        metadata::get(&self.host, domain, kind, uri, flags)
    }

    fn domain_set_metadata(
        &self,
        domain: &DomainRef,
        kind: DomainMetadataType,
        metadata: Option<&str>,
        key: Option<&str>,
        uri: Option<&str>,
        flags: DomainModificationImpact,
    ) -> Result<()> {
        let change = metadata::Change {
            kind,
            metadata,
            key,
            uri,
        };
        metadata::set(&self.host, domain, &change, flags)
    }
}
