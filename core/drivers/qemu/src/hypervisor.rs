//! The calls about guests and their host: this page says which there are, the modules what they do.

use polyvirt_driver::records::{
    DomainBlockInfo, DomainBlockStats, DomainControlInfo, DomainDiskError, DomainFsInfo,
    DomainInfo, DomainInterface, DomainInterfaceStats, DomainIoThreadInfo, DomainJobInfo,
    DomainMemoryStat, DomainStatsRecord, NodeCpuStats, NodeInfo, NodeMemoryStats, SecurityLabel,
    SecurityModel, VcpuInfo,
};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::traits::HypervisorDriver;
use polyvirt_driver::{
    ConnectBaselineCpuFlags, ConnectCompareCpuFlags, ConnectGetAllDomainStatsFlags,
    ConnectGetDomainCapabilitiesFlags, ConnectListAllDomainsFlags, CpuCompareResult,
    DomainAbortJobFlagsValues, DomainAuthorizedSshKeysSetFlags, DomainBlockResizeFlags,
    DomainChannelFlags, DomainConsoleFlags, DomainCoreDumpFlags, DomainCoreDumpFormat,
    DomainCreateFlags, DomainDefineFlags, DomainDestroyFlagsValues, DomainDeviceModifyFlags,
    DomainDirtyRateCalcFlags, DomainGetHostnameFlags, DomainGetJobStatsFlags,
    DomainGraphicsReloadType, DomainGuestInfoTypes, DomainInterfaceAddressesSource, DomainJobType,
    DomainLifecycle, DomainLifecycleAction, DomainMemoryFlags, DomainMemoryModFlags,
    DomainMessageType, DomainMetadataType, DomainModificationImpact, DomainOpenGraphicsFlags,
    DomainQemuMonitorCommandFlags, DomainRebootFlagValues, DomainSaveImageXmlFlags,
    DomainSaveRestoreFlags, DomainSetTimeFlags, DomainSetUserPasswordFlags, DomainSetVcpuFlags,
    DomainShutdownFlagValues, DomainState, DomainStatsTypes, DomainUndefineFlagsValues,
    DomainVcpuFlags, DomainXmlFlags, KeycodeSet, NodeAllocPagesFlags, NodeSuspendTarget, Stream,
    TypedParam, Uuid,
};
use polyvirt_inventory::calls;

use crate::calls::plug::{attach, detach, update};
use crate::calls::tune::{
    self, bandwidth, blkio, dirty, iothreads, iotune, numa, perf, pins, sched,
};
use crate::calls::{
    agent, cards, define, disks, dump, graphics, jobs, keys, labels, life, list, look, machine,
    memory, messages, monitor, native, node, power, rename, save, secure, settings, talk, vcpus,
};
use crate::capabilities;
use crate::statistics;

calls! { HypervisorDriver for crate::connection::Connection;
    // The connection and its host.
    connect_get_type() -> String => node::kind;
    connect_get_hostname() -> String => node::hostname;
    connect_is_encrypted() -> bool => node::is_encrypted;
    connect_is_secure() -> bool => node::is_secure;
    connect_is_alive() -> bool => node::is_alive;
    connect_get_lib_version() -> u64 => node::library_version;
    connect_get_version() -> u64 => capabilities::version;
    connect_get_max_vcpus(kind: Option<&str>) -> i32 => capabilities::max_vcpus;
    connect_get_capabilities() -> String => capabilities::host;
    connect_get_domain_capabilities(emulator: Option<&str>, arch: Option<&str>, machine: Option<&str>, kind: Option<&str>, flags: ConnectGetDomainCapabilitiesFlags) -> String => capabilities::domain;
    connect_get_cpu_model_names(arch: &str, flags: u32) -> Vec<String> => capabilities::model_names;
    connect_compare_cpu(cpu: &str, flags: ConnectCompareCpuFlags) -> CpuCompareResult => capabilities::compare;
    connect_compare_hypervisor_cpu(emulator: Option<&str>, arch: Option<&str>, machine: Option<&str>, kind: Option<&str>, cpu: &str, flags: ConnectCompareCpuFlags) -> CpuCompareResult => capabilities::compare_hypervisor;
    connect_baseline_cpu(cpus: &[&str], flags: ConnectBaselineCpuFlags) -> String => capabilities::baseline;
    connect_baseline_hypervisor_cpu(emulator: Option<&str>, arch: Option<&str>, machine: Option<&str>, kind: Option<&str>, cpus: &[&str], flags: ConnectBaselineCpuFlags) -> String => capabilities::baseline_hypervisor;
    connect_get_sysinfo(flags: u32) -> String => capabilities::sysinfo;
    node_get_sev_info(flags: u32) -> Vec<TypedParam> => capabilities::sev;
    node_get_security_model() -> SecurityModel => labels::model;
    node_alloc_pages(sizes: &[u32], counts: &[u64], start: i32, cells: u32, flags: NodeAllocPagesFlags) -> i32 => machine::alloc_pages;
    node_suspend_for_duration(target: NodeSuspendTarget, duration: u64, flags: u32) -> () => node::suspend;
    node_get_info() -> NodeInfo => machine::info;
    node_get_cpu_map(flags: u32) -> (Vec<u8>, u32) => machine::cpu_map;
    node_get_cpu_stats(cpu: i32, flags: u32) -> Vec<NodeCpuStats> => machine::cpu_stats;
    node_get_memory_stats(cell: i32, flags: u32) -> Vec<NodeMemoryStats> => machine::memory_stats;
    node_get_free_memory() -> u64 => machine::free_memory;
    node_get_cells_free_memory(start: i32, max: i32) -> (i32, Vec<u64>) => machine::cells_free_memory;
    node_get_free_pages(sizes: &[u32], start: i32, count: u32, flags: u32) -> (i32, Vec<u64>) => machine::free_pages;
    node_get_memory_parameters(flags: u32) -> Vec<TypedParam> => machine::memory_parameters;
    node_set_memory_parameters(params: &[TypedParam], flags: u32) -> () => machine::set_memory_parameters;

    // Finding guests.
    connect_list_domains() -> Vec<i32> => list::ids;
    connect_num_of_domains() -> i32 => list::count;
    connect_list_defined_domains() -> Vec<String> => list::inactive_names;
    connect_num_of_defined_domains() -> i32 => list::count_inactive;
    connect_list_all_domains(flags: ConnectListAllDomainsFlags) -> Vec<DomainRef> => list::all;
    domain_lookup_by_name(name: &str) -> DomainRef => list::by_name;
    domain_lookup_by_id(id: i32) -> DomainRef => list::by_id;
    domain_lookup_by_uuid(uuid: Uuid) -> DomainRef => list::by_uuid;

    // Making and removing them.
    domain_define_xml(xml: &str) -> DomainRef => define::define;
    domain_define_xml_flags(xml: &str, flags: DomainDefineFlags) -> DomainRef => define::define_flags;
    domain_create_xml(xml: &str, flags: DomainCreateFlags) -> DomainRef => @connection life::create_xml;
    domain_undefine(domain: &DomainRef) -> () => define::undefine;
    domain_undefine_flags(domain: &DomainRef, flags: DomainUndefineFlagsValues) -> () => define::undefine_flags;

    domain_rename(domain: &DomainRef, name: &str, flags: u32) -> () => rename::rename;

    // Their life.
    domain_create(domain: &DomainRef) -> () => life::create;
    domain_create_with_flags(domain: &DomainRef, flags: DomainCreateFlags) -> () => @connection life::create_flags;
    domain_suspend(domain: &DomainRef) -> () => life::suspend;
    domain_resume(domain: &DomainRef) -> () => life::resume;
    domain_shutdown(domain: &DomainRef) -> () => power::shutdown;
    domain_shutdown_flags(domain: &DomainRef, flags: DomainShutdownFlagValues) -> () => power::shutdown_flags;
    domain_reboot(domain: &DomainRef, flags: DomainRebootFlagValues) -> () => power::reboot;
    domain_reset(domain: &DomainRef, flags: u32) -> () => power::reset;
    domain_destroy(domain: &DomainRef) -> () => life::destroy;
    domain_destroy_flags(domain: &DomainRef, flags: DomainDestroyFlagsValues) -> () => life::destroy_flags;
    domain_inject_nmi(domain: &DomainRef, flags: u32) -> () => power::inject_nmi;
    domain_pm_wakeup(domain: &DomainRef, flags: u32) -> () => power::wake_up;

    // Their settings.
    domain_get_autostart(domain: &DomainRef) -> bool => settings::autostart;
    domain_set_autostart(domain: &DomainRef, autostart: bool) -> () => settings::set_autostart;
    domain_get_autostart_once(domain: &DomainRef) -> bool => settings::autostart_once;
    domain_set_autostart_once(domain: &DomainRef, autostart: bool) -> () => settings::set_autostart_once;
    domain_set_lifecycle_action(domain: &DomainRef, moment: DomainLifecycle, action: DomainLifecycleAction, flags: DomainModificationImpact) -> () => settings::set_lifecycle_action;
    domain_get_metadata(domain: &DomainRef, kind: DomainMetadataType, uri: Option<&str>, flags: DomainModificationImpact) -> String => settings::metadata;
    domain_set_metadata(domain: &DomainRef, kind: DomainMetadataType, text: Option<&str>, key: Option<&str>, uri: Option<&str>, flags: DomainModificationImpact) -> () => settings::set_metadata;
    domain_get_max_memory(domain: &DomainRef) -> u64 => memory::max;
    domain_set_max_memory(domain: &DomainRef, memory: u64) -> () => memory::set_max;
    domain_set_memory(domain: &DomainRef, memory: u64) -> () => memory::set_live;
    domain_set_memory_flags(domain: &DomainRef, memory: u64, flags: DomainMemoryModFlags) -> () => memory::set;
    domain_set_memory_stats_period(domain: &DomainRef, period: i32, flags: DomainMemoryModFlags) -> () => memory::set_period;
    domain_memory_peek(domain: &DomainRef, start: u64, size: usize, flags: DomainMemoryFlags) -> Vec<u8> => memory::peek;
    domain_memory_stats(domain: &DomainRef, flags: u32) -> Vec<DomainMemoryStat> => memory::stats;

    // Their devices.
    domain_attach_device(domain: &DomainRef, xml: &str) -> () => attach::attach_live;
    domain_attach_device_flags(domain: &DomainRef, xml: &str, flags: DomainDeviceModifyFlags) -> () => attach::attach;
    domain_detach_device(domain: &DomainRef, xml: &str) -> () => detach::detach_live;
    domain_detach_device_flags(domain: &DomainRef, xml: &str, flags: DomainDeviceModifyFlags) -> () => detach::detach;
    domain_detach_device_alias(domain: &DomainRef, alias: &str, flags: DomainDeviceModifyFlags) -> () => detach::detach_alias;
    domain_update_device_flags(domain: &DomainRef, xml: &str, flags: DomainDeviceModifyFlags) -> () => update::update;

    // Their disks.
    domain_block_stats(domain: &DomainRef, disk: &str, size: usize) -> DomainBlockStats => disks::stats;
    domain_block_stats_flags(domain: &DomainRef, disk: &str, flags: u32) -> Vec<TypedParam> => disks::stats_flags;
    domain_get_block_info(domain: &DomainRef, disk: &str, flags: u32) -> DomainBlockInfo => disks::info;
    domain_block_resize(domain: &DomainRef, disk: &str, size: u64, flags: DomainBlockResizeFlags) -> () => disks::resize;
    domain_block_peek(domain: &DomainRef, disk: &str, offset: u64, size: usize, flags: u32) -> Vec<u8> => disks::peek;
    domain_set_block_threshold(domain: &DomainRef, disk: &str, threshold: u64, flags: u32) -> () => disks::set_threshold;
    domain_get_disk_errors(domain: &DomainRef, flags: u32) -> Vec<DomainDiskError> => disks::errors;

    // Statistics.
    connect_get_all_domain_stats(groups: DomainStatsTypes, flags: ConnectGetAllDomainStatsFlags) -> Vec<DomainStatsRecord> => statistics::all;
    domain_list_get_stats(domains: &[DomainRef], groups: DomainStatsTypes, flags: ConnectGetAllDomainStatsFlags) -> Vec<DomainStatsRecord> => statistics::of;

    // Their virtual CPUs.
    domain_get_max_vcpus(domain: &DomainRef) -> i32 => vcpus::max;
    domain_get_vcpus_flags(domain: &DomainRef, flags: DomainVcpuFlags) -> i32 => vcpus::count;
    domain_interface_stats(domain: &DomainRef, device: &str, size: usize) -> DomainInterfaceStats => cards::stats;
    domain_get_interface_parameters(domain: &DomainRef, device: &str, flags: DomainModificationImpact) -> Vec<TypedParam> => bandwidth::get;
    domain_set_interface_parameters(domain: &DomainRef, device: &str, params: &[TypedParam], flags: DomainModificationImpact) -> () => bandwidth::set;
    domain_announce_interface(domain: &DomainRef, device: Option<&str>, params: &[TypedParam], flags: u32) -> () => cards::announce;
    domain_set_vcpus(domain: &DomainRef, count: u32) -> () => vcpus::set_live;
    domain_set_vcpus_flags(domain: &DomainRef, count: u32, flags: DomainVcpuFlags) -> () => vcpus::set;
    domain_set_vcpu(domain: &DomainRef, map: &str, on: bool, flags: DomainSetVcpuFlags) -> () => vcpus::set_some;
    domain_get_vcpus(domain: &DomainRef, length: i32) -> (Vec<VcpuInfo>, Vec<u8>) => vcpus::info;
    domain_get_cpu_stats(domain: &DomainRef, start: i32, count: u32, flags: u32) -> (i32, Vec<TypedParam>) => vcpus::stats;

    domain_pin_vcpu(domain: &DomainRef, vcpu: u32, map: &[u8]) -> () => pins::pin_vcpu_live;
    domain_pin_vcpu_flags(domain: &DomainRef, vcpu: u32, map: &[u8], flags: DomainModificationImpact) -> () => pins::pin_vcpu;
    domain_get_vcpu_pin_info(domain: &DomainRef, length: i32, flags: DomainModificationImpact) -> (i32, Vec<u8>) => pins::vcpus;
    domain_pin_emulator(domain: &DomainRef, map: &[u8], flags: DomainModificationImpact) -> () => pins::pin_emulator;
    domain_get_emulator_pin_info(domain: &DomainRef, length: i32, flags: DomainModificationImpact) -> (i32, Vec<u8>) => pins::emulator;

    // Threads that serve their disks.
    domain_get_io_thread_info(domain: &DomainRef, flags: DomainModificationImpact) -> Vec<DomainIoThreadInfo> => iothreads::info;
    domain_add_io_thread(domain: &DomainRef, id: u32, flags: DomainModificationImpact) -> () => iothreads::add;
    domain_del_io_thread(domain: &DomainRef, id: u32, flags: DomainModificationImpact) -> () => iothreads::remove;
    domain_pin_io_thread(domain: &DomainRef, id: u32, map: &[u8], flags: DomainModificationImpact) -> () => iothreads::pin;
    domain_set_io_thread_params(domain: &DomainRef, id: u32, params: &[TypedParam], flags: DomainModificationImpact) -> () => iothreads::set;

    // Their shares and limits.
    domain_get_scheduler_type(domain: &DomainRef) -> (String, i32) => sched::kind;
    domain_get_scheduler_parameters(domain: &DomainRef) -> Vec<TypedParam> => sched::get_current;
    domain_get_scheduler_parameters_flags(domain: &DomainRef, flags: DomainModificationImpact) -> Vec<TypedParam> => sched::get;
    domain_set_scheduler_parameters(domain: &DomainRef, params: &[TypedParam]) -> () => sched::set_current;
    domain_set_scheduler_parameters_flags(domain: &DomainRef, params: &[TypedParam], flags: DomainModificationImpact) -> () => sched::set;
    domain_get_memory_parameters(domain: &DomainRef, flags: DomainModificationImpact) -> Vec<TypedParam> => tune::memory::get;
    domain_set_memory_parameters(domain: &DomainRef, params: &[TypedParam], flags: DomainModificationImpact) -> () => tune::memory::set;
    domain_get_numa_parameters(domain: &DomainRef, flags: DomainModificationImpact) -> Vec<TypedParam> => numa::get;
    domain_set_numa_parameters(domain: &DomainRef, params: &[TypedParam], flags: DomainModificationImpact) -> () => numa::set;
    domain_get_blkio_parameters(domain: &DomainRef, flags: DomainModificationImpact) -> Vec<TypedParam> => blkio::get;
    domain_set_blkio_parameters(domain: &DomainRef, params: &[TypedParam], flags: DomainModificationImpact) -> () => blkio::set;
    domain_get_block_io_tune(domain: &DomainRef, disk: Option<&str>, flags: DomainModificationImpact) -> Vec<TypedParam> => iotune::get;
    domain_set_block_io_tune(domain: &DomainRef, disk: &str, params: &[TypedParam], flags: DomainModificationImpact) -> () => iotune::set;
    domain_get_perf_events(domain: &DomainRef, flags: DomainModificationImpact) -> Vec<TypedParam> => perf::get;
    domain_set_perf_events(domain: &DomainRef, params: &[TypedParam], flags: DomainModificationImpact) -> () => perf::set;
    domain_start_dirty_rate_calc(domain: &DomainRef, seconds: i32, flags: DomainDirtyRateCalcFlags) -> () => dirty::start;

    // What is in them.
    domain_core_dump(domain: &DomainRef, to: &str, flags: DomainCoreDumpFlags) -> () => dump::core_dump;
    domain_core_dump_with_format(domain: &DomainRef, to: &str, format: DomainCoreDumpFormat, flags: DomainCoreDumpFlags) -> () => dump::core_dump_with_format;
    domain_screenshot(domain: &DomainRef, stream: &Stream, screen: u32, flags: u32) -> String => dump::screenshot;
    domain_qemu_monitor_command(domain: &DomainRef, command: &str, flags: DomainQemuMonitorCommandFlags) -> String => monitor::command;
    domain_qemu_monitor_command_with_files(domain: &DomainRef, command: &str, files: &[i32], flags: DomainQemuMonitorCommandFlags) -> (Vec<i32>, String) => monitor::command_with_files;
    connect_domain_xml_to_native(format: &str, document: &str, flags: u32) -> String => native::to_native;

    // Saved guests.
    domain_save(domain: &DomainRef, to: &str) -> () => save::save;
    domain_save_flags(domain: &DomainRef, to: &str, document: Option<&str>, flags: DomainSaveRestoreFlags) -> () => save::save_flags;
    domain_restore(from: &str) -> () => save::restore;
    domain_restore_flags(from: &str, document: Option<&str>, flags: DomainSaveRestoreFlags) -> () => save::restore_flags;
    domain_save_image_get_xml_desc(path: &str, flags: DomainSaveImageXmlFlags) -> String => save::image_document;
    domain_save_image_define_xml(path: &str, document: &str, flags: DomainSaveRestoreFlags) -> () => save::define_image;
    domain_save_params(domain: &DomainRef, params: &[TypedParam], flags: DomainSaveRestoreFlags) -> () => save::save_params;
    domain_restore_params(params: &[TypedParam], flags: DomainSaveRestoreFlags) -> () => save::restore_params;
    domain_managed_save(domain: &DomainRef, flags: DomainSaveRestoreFlags) -> () => save::save_managed;
    domain_has_managed_save_image(domain: &DomainRef, flags: u32) -> bool => save::has_managed;
    domain_managed_save_remove(domain: &DomainRef, flags: u32) -> () => save::remove_managed;
    domain_managed_save_get_xml_desc(domain: &DomainRef, flags: DomainSaveImageXmlFlags) -> String => save::managed_document;
    domain_managed_save_define_xml(domain: &DomainRef, document: Option<&str>, flags: DomainSaveRestoreFlags) -> () => save::define_managed;

    // What takes long with them.
    domain_get_job_info(domain: &DomainRef) -> DomainJobInfo => jobs::info;
    domain_get_job_stats(domain: &DomainRef, flags: DomainGetJobStatsFlags) -> (DomainJobType, Vec<TypedParam>) => jobs::stats;
    domain_abort_job(domain: &DomainRef) -> () => jobs::abort;
    domain_abort_job_flags(domain: &DomainRef, flags: DomainAbortJobFlagsValues) -> () => jobs::abort_flags;

    // Talking with them.
    domain_open_graphics(domain: &DomainRef, index: u32, socket: i32, flags: DomainOpenGraphicsFlags) -> () => graphics::open;
    domain_open_graphics_fd(domain: &DomainRef, index: u32, flags: DomainOpenGraphicsFlags) -> i32 => graphics::open_fd;
    domain_graphics_reload(domain: &DomainRef, which: DomainGraphicsReloadType, flags: u32) -> () => graphics::reload;
    domain_send_key(domain: &DomainRef, codeset: KeycodeSet, held: u32, codes: &[u32], flags: u32) -> () => keys::send;
    domain_qemu_agent_command(domain: &DomainRef, command: &str, timeout: i32, flags: u32) -> String => agent::command;
    domain_agent_set_response_timeout(domain: &DomainRef, timeout: i32, flags: u32) -> () => agent::set_timeout;
    domain_pm_suspend_for_duration(domain: &DomainRef, target: NodeSuspendTarget, duration: u64, flags: u32) -> () => agent::power::suspend;
    domain_get_time(domain: &DomainRef, flags: u32) -> (i64, u32) => agent::clock::get;
    domain_set_time(domain: &DomainRef, seconds: i64, nanoseconds: u32, flags: DomainSetTimeFlags) -> () => agent::clock::set;
    domain_get_hostname(domain: &DomainRef, flags: DomainGetHostnameFlags) -> String => agent::network::hostname;
    domain_interface_addresses(domain: &DomainRef, source: DomainInterfaceAddressesSource, flags: u32) -> Vec<DomainInterface> => agent::network::addresses;
    domain_fs_freeze(domain: &DomainRef, mounts: &[&str], flags: u32) -> i32 => agent::disks::freeze;
    domain_fs_thaw(domain: &DomainRef, mounts: &[&str], flags: u32) -> i32 => agent::disks::thaw;
    domain_fs_trim(domain: &DomainRef, mount: Option<&str>, minimum: u64, flags: u32) -> () => agent::disks::trim;
    domain_get_fs_info(domain: &DomainRef, flags: u32) -> Vec<DomainFsInfo> => agent::disks::mounted;
    domain_get_guest_info(domain: &DomainRef, groups: DomainGuestInfoTypes, flags: u32) -> Vec<TypedParam> => agent::facts::get;
    domain_get_guest_vcpus(domain: &DomainRef, flags: u32) -> Vec<TypedParam> => agent::vcpus::get;
    domain_set_guest_vcpus(domain: &DomainRef, map: &str, online: bool, flags: u32) -> () => agent::vcpus::set;
    domain_set_user_password(domain: &DomainRef, user: &str, password: &str, flags: DomainSetUserPasswordFlags) -> () => agent::users::set_password;
    domain_authorized_ssh_keys_get(domain: &DomainRef, user: &str, flags: u32) -> Vec<String> => agent::users::keys;
    domain_authorized_ssh_keys_set(domain: &DomainRef, user: &str, keys: &[&str], flags: DomainAuthorizedSshKeysSetFlags) -> () => agent::users::set_keys;
    domain_open_console(domain: &DomainRef, name: Option<&str>, stream: &Stream, flags: DomainConsoleFlags) -> () => talk::open_console;
    domain_open_channel(domain: &DomainRef, name: Option<&str>, stream: &Stream, flags: DomainChannelFlags) -> () => talk::open_channel;

    // What they are and do.
    domain_get_info(domain: &DomainRef) -> DomainInfo => look::info;
    domain_get_state(domain: &DomainRef, flags: u32) -> (DomainState, i32) => look::state;
    domain_get_control_info(domain: &DomainRef, flags: u32) -> DomainControlInfo => look::control_info;
    domain_get_messages(domain: &DomainRef, kinds: DomainMessageType) -> Vec<String> => messages::get;
    domain_get_launch_security_info(domain: &DomainRef, flags: u32) -> Vec<TypedParam> => secure::info;
    domain_set_launch_security_state(domain: &DomainRef, params: &[TypedParam], flags: u32) -> () => secure::set_state;
    domain_get_security_label(domain: &DomainRef) -> SecurityLabel => labels::get;
    domain_get_security_label_list(domain: &DomainRef) -> Vec<SecurityLabel> => labels::all;
    domain_get_os_type(domain: &DomainRef) -> String => look::os_type;
    domain_get_xml_desc(domain: &DomainRef, flags: DomainXmlFlags) -> String => look::document;
    domain_is_active(domain: &DomainRef) -> bool => look::is_active;
    domain_is_persistent(domain: &DomainRef) -> bool => look::is_persistent;
    domain_is_updated(domain: &DomainRef) -> bool => look::is_updated;
}
