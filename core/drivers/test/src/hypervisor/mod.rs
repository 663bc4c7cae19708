//! The calls about domains and the host: this page says which there are, the modules what they do.

pub(crate) mod build;
pub(crate) mod flags;
mod getters;
pub(crate) mod impact;
pub(crate) mod lifecycle;
mod list;
mod memory;
mod metadata;
mod node;
mod rename;
mod settings;
mod vcpus;

use polyvirt_driver::records::{DomainControlInfo, DomainInfo, DomainJobInfo, NodeInfo};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::traits::HypervisorDriver;
use polyvirt_driver::{
    ConnectListAllDomainsFlags, DomainAbortJobFlagsValues, DomainCoreDumpFlags,
    DomainCoreDumpFormat, DomainCreateFlags, DomainDefineFlags, DomainDestroyFlagsValues,
    DomainGetJobStatsFlags, DomainJobType, DomainMemoryModFlags, DomainMetadataType,
    DomainModificationImpact, DomainRebootFlagValues, DomainSaveImageXmlFlags,
    DomainSaveRestoreFlags, DomainShutdownFlagValues, DomainState, DomainUndefineFlagsValues,
    DomainVcpuFlags, DomainXmlFlags, TypedParam, Uuid,
};

use crate::calls::calls;
use crate::history;

pub(crate) use list::number;

calls! { HypervisorDriver;
    // The connection and its host.
    connect_get_type() -> String => node::kind;
    connect_get_version() -> u64 => node::version;
    connect_get_lib_version() -> u64 => node::library_version;
    connect_get_hostname() -> String => node::hostname;
    connect_get_max_vcpus(kind: Option<&str>) -> i32 => node::max_vcpus;
    connect_is_encrypted() -> bool => node::is_encrypted;
    connect_is_secure() -> bool => node::is_secure;
    connect_is_alive() -> bool => node::is_alive;
    node_get_info() -> NodeInfo => node::info;
    node_get_free_memory() -> u64 => node::free_memory;
    node_get_cells_free_memory(start: i32, max: i32) -> (i32, Vec<u64>) => node::cells_free_memory;

    // Finding domains.
    connect_list_domains() -> Vec<i32> => list::ids;
    connect_num_of_domains() -> i32 => list::count;
    connect_list_defined_domains() -> Vec<String> => list::inactive_names;
    connect_num_of_defined_domains() -> i32 => list::count_inactive;
    connect_list_all_domains(flags: ConnectListAllDomainsFlags) -> Vec<DomainRef> => list::all;
    domain_lookup_by_name(name: &str) -> DomainRef => list::by_name;
    domain_lookup_by_id(id: i32) -> DomainRef => list::by_id;
    domain_lookup_by_uuid(uuid: Uuid) -> DomainRef => list::by_uuid;

    // Making and removing domains.
    domain_define_xml(xml: &str) -> DomainRef => build::define;
    domain_define_xml_flags(xml: &str, flags: DomainDefineFlags) -> DomainRef => build::define_flags;
    domain_create_xml(xml: &str, flags: DomainCreateFlags) -> DomainRef => build::create;
    domain_undefine(domain: &DomainRef) -> () => build::undefine;
    domain_undefine_flags(domain: &DomainRef, flags: DomainUndefineFlagsValues) -> () => build::undefine_flags;
    domain_rename(domain: &DomainRef, name: &str, flags: u32) -> () => rename::rename;

    // Their life.
    domain_create(domain: &DomainRef) -> () => lifecycle::start;
    domain_create_with_flags(domain: &DomainRef, flags: DomainCreateFlags) -> () => lifecycle::start_flags;
    domain_suspend(domain: &DomainRef) -> () => lifecycle::suspend;
    domain_resume(domain: &DomainRef) -> () => lifecycle::resume;
    domain_shutdown(domain: &DomainRef) -> () => lifecycle::shutdown;
    domain_shutdown_flags(domain: &DomainRef, flags: DomainShutdownFlagValues) -> () => lifecycle::shutdown_flags;
    domain_reboot(domain: &DomainRef, flags: DomainRebootFlagValues) -> () => lifecycle::reboot;
    domain_reset(domain: &DomainRef, flags: u32) -> () => lifecycle::reset;
    domain_destroy(domain: &DomainRef) -> () => lifecycle::destroy;
    domain_destroy_flags(domain: &DomainRef, flags: DomainDestroyFlagsValues) -> () => lifecycle::destroy_flags;

    // What they are and do.
    domain_get_info(domain: &DomainRef) -> DomainInfo => getters::info;
    domain_get_state(domain: &DomainRef, flags: u32) -> (DomainState, i32) => getters::state;
    domain_get_control_info(domain: &DomainRef, flags: u32) -> DomainControlInfo => getters::control_info;
    domain_get_os_type(domain: &DomainRef) -> String => getters::os_type;
    domain_get_xml_desc(domain: &DomainRef, flags: DomainXmlFlags) -> String => getters::document;
    domain_is_active(domain: &DomainRef) -> bool => getters::is_active;
    domain_is_persistent(domain: &DomainRef) -> bool => getters::is_persistent;
    domain_is_updated(domain: &DomainRef) -> bool => getters::is_updated;

    // Saved states and images of memory.
    domain_save(domain: &DomainRef, to: &str) -> () => history::save;
    domain_save_flags(domain: &DomainRef, to: &str, document: Option<&str>, flags: DomainSaveRestoreFlags) -> () => history::save_flags;
    domain_save_params(domain: &DomainRef, params: &[TypedParam], flags: DomainSaveRestoreFlags) -> () => history::save_params;
    domain_restore(from: &str) -> () => history::restore;
    domain_restore_flags(from: &str, document: Option<&str>, flags: DomainSaveRestoreFlags) -> () => history::restore_flags;
    domain_restore_params(params: &[TypedParam], flags: DomainSaveRestoreFlags) -> () => history::restore_params;
    domain_save_image_get_xml_desc(path: &str, flags: DomainSaveImageXmlFlags) -> String => history::image_document;
    domain_save_image_define_xml(path: &str, document: &str, flags: DomainSaveRestoreFlags) -> () => history::define_image;
    domain_managed_save(domain: &DomainRef, flags: DomainSaveRestoreFlags) -> () => history::managed_save;
    domain_has_managed_save_image(domain: &DomainRef, flags: u32) -> bool => history::has_managed_save;
    domain_managed_save_remove(domain: &DomainRef, flags: u32) -> () => history::remove_managed;
    domain_managed_save_get_xml_desc(domain: &DomainRef, flags: DomainSaveImageXmlFlags) -> String => history::managed_document;
    domain_managed_save_define_xml(domain: &DomainRef, document: Option<&str>, flags: DomainSaveRestoreFlags) -> () => history::define_managed;
    domain_core_dump(domain: &DomainRef, to: &str, flags: DomainCoreDumpFlags) -> () => history::core_dump;
    domain_core_dump_with_format(domain: &DomainRef, to: &str, format: DomainCoreDumpFormat, flags: DomainCoreDumpFlags) -> () => history::core_dump_with_format;

    // Jobs.
    domain_get_job_info(domain: &DomainRef) -> DomainJobInfo => history::jobs::info;
    domain_get_job_stats(domain: &DomainRef, flags: DomainGetJobStatsFlags) -> (DomainJobType, Vec<TypedParam>) => history::jobs::stats;
    domain_abort_job(domain: &DomainRef) -> () => history::jobs::abort;
    domain_abort_job_flags(domain: &DomainRef, flags: DomainAbortJobFlagsValues) -> () => history::jobs::abort_flags;

    // Memory, virtual CPUs and other settings.
    domain_get_autostart(domain: &DomainRef) -> bool => settings::autostart;
    domain_set_autostart(domain: &DomainRef, autostart: bool) -> () => settings::set_autostart;
    domain_get_max_memory(domain: &DomainRef) -> u64 => memory::max;
    domain_set_max_memory(domain: &DomainRef, memory: u64) -> () => memory::set_max;
    domain_set_memory(domain: &DomainRef, memory: u64) -> () => memory::set_live;
    domain_set_memory_flags(domain: &DomainRef, memory: u64, flags: DomainMemoryModFlags) -> () => memory::set;
    domain_get_max_vcpus(domain: &DomainRef) -> i32 => vcpus::max;
    domain_get_vcpus_flags(domain: &DomainRef, flags: DomainVcpuFlags) -> i32 => vcpus::count;
    domain_set_vcpus(domain: &DomainRef, count: u32) -> () => vcpus::set_live;
    domain_set_vcpus_flags(domain: &DomainRef, count: u32, flags: DomainVcpuFlags) -> () => vcpus::set;
    domain_get_metadata(domain: &DomainRef, kind: DomainMetadataType, uri: Option<&str>, flags: DomainModificationImpact) -> String => metadata::get;
    domain_set_metadata(domain: &DomainRef, kind: DomainMetadataType, text: Option<&str>, key: Option<&str>, uri: Option<&str>, flags: DomainModificationImpact) -> () => metadata::set;
}
