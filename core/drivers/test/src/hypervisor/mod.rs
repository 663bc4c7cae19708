//! The calls about domains and the host: this page says which there are, the modules what they do.

pub(crate) mod build;
pub(crate) mod flags;
mod getters;
pub(crate) mod impact;
pub(crate) mod lifecycle;
pub(crate) mod list;
mod memory;
mod metadata;
pub(crate) mod node;
mod rename;
mod settings;
mod usage;
mod vcpus;

use crate::capabilities;
use crate::guest::{self, addresses, agent, clock, filesystems, input, power, screen, talk};
use crate::hardware::{announce, attach, detach, images, update};
use crate::history::{self, backup, blocks, checkpoints, snapshots};
use crate::migration;
use crate::statistics;
use crate::tuning::{
    self, balloon, bandwidth, block_share, counters, disk_rates, numa, perf, pinning, scheduler,
    security, threads, throttle, vcpu_states,
};
use polyvirt_driver::records::{
    DomainBlockInfo, DomainBlockJobInfo, DomainBlockStats, DomainControlInfo, DomainDiskError,
    DomainFsInfo, DomainInfo, DomainInterface, DomainInterfaceStats, DomainIoThreadInfo,
    DomainJobInfo, DomainMemoryStat, DomainStatsRecord, NodeCpuStats, NodeInfo, SecurityLabel,
    SecurityModel, VcpuInfo,
};
use polyvirt_driver::refs::{DomainCheckpointRef, DomainRef, DomainSnapshotRef};
use polyvirt_driver::traits::HypervisorDriver;
use polyvirt_driver::{
    ConnectBaselineCpuFlags, ConnectGetAllDomainStatsFlags, ConnectGetDomainCapabilitiesFlags,
    ConnectListAllDomainsFlags, DomainAbortJobFlagsValues, DomainAuthorizedSshKeysSetFlags,
    DomainBackupBeginFlags, DomainBlockCommitFlags, DomainBlockCopyFlags, DomainBlockJobAbortFlags,
    DomainBlockJobInfoFlags, DomainBlockJobSetSpeedFlags, DomainBlockPullFlags,
    DomainBlockRebaseFlags, DomainBlockResizeFlags, DomainChannelFlags,
    DomainCheckpointCreateFlags, DomainCheckpointDeleteFlags, DomainCheckpointListFlags,
    DomainCheckpointXmlFlags, DomainConsoleFlags, DomainCoreDumpFlags, DomainCoreDumpFormat,
    DomainCreateFlags, DomainDefineFlags, DomainDestroyFlagsValues, DomainDeviceModifyFlags,
    DomainGetHostnameFlags, DomainGetJobStatsFlags, DomainGraphicsReloadType, DomainGuestInfoTypes,
    DomainInterfaceAddressesSource, DomainJobType, DomainLifecycle, DomainLifecycleAction,
    DomainMemoryFlags, DomainMemoryModFlags, DomainMessageType, DomainMetadataType,
    DomainMigrateFlags, DomainMigrateMaxSpeedFlags, DomainModificationImpact,
    DomainOpenGraphicsFlags, DomainProcessSignal, DomainRebootFlagValues, DomainSaveImageXmlFlags,
    DomainSaveRestoreFlags, DomainSetTimeFlags, DomainSetUserPasswordFlags, DomainSetVcpuFlags,
    DomainShutdownFlagValues, DomainSnapshotCreateFlags, DomainSnapshotDeleteFlags,
    DomainSnapshotListFlags, DomainSnapshotRevertFlags, DomainSnapshotXmlFlags, DomainState,
    DomainStatsTypes, DomainUndefineFlagsValues, DomainVcpuFlags, DomainXmlFlags, KeycodeSet,
    NodeSuspendTarget, Stream, TypedParam, Uuid,
};
use polyvirt_inventory::calls;

pub(crate) use build::find_or_add;
pub(crate) use list::number;
pub(crate) use node::MAX_VCPUS;

calls! { HypervisorDriver for crate::connection::Connection;
    // The connection and its host.
    connect_get_type() -> String => node::kind;
    connect_get_version() -> u64 => node::version;
    connect_get_lib_version() -> u64 => node::library_version;
    connect_get_hostname() -> String => node::hostname;
    connect_get_max_vcpus(kind: Option<&str>) -> i32 => node::max_vcpus;
    connect_is_encrypted() -> bool => node::is_encrypted;
    connect_is_secure() -> bool => node::is_secure;
    connect_is_alive() -> bool => node::is_alive;
    connect_get_capabilities() -> String => capabilities::host;
    connect_get_domain_capabilities(emulator: Option<&str>, arch: Option<&str>, machine: Option<&str>, kind: Option<&str>, flags: ConnectGetDomainCapabilitiesFlags) -> String => capabilities::domain;
    connect_baseline_cpu(xml_cpus: &[&str], flags: ConnectBaselineCpuFlags) -> String => capabilities::baseline;
    connect_get_cpu_model_names(arch: &str, flags: u32) -> Vec<String> => capabilities::models;
    connect_get_sysinfo(flags: u32) -> String => capabilities::firmware;
    node_get_security_model() -> SecurityModel => capabilities::security;
    node_get_cpu_map(flags: u32) -> (Vec<u8>, u32) => usage::cpu_map;
    node_get_cpu_stats(cpu: i32, flags: u32) -> Vec<NodeCpuStats> => usage::cpu_times;
    node_get_free_pages(sizes: &[u32], start: i32, cells: u32, flags: u32) -> (i32, Vec<u64>) => usage::free_pages;
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

    // Statistics.
    connect_get_all_domain_stats(groups: DomainStatsTypes, flags: ConnectGetAllDomainStatsFlags) -> Vec<DomainStatsRecord> => statistics::all;
    domain_list_get_stats(domains: &[DomainRef], groups: DomainStatsTypes, flags: ConnectGetAllDomainStatsFlags) -> Vec<DomainStatsRecord> => statistics::of;

    // Making and removing domains.
    domain_define_xml(xml: &str) -> DomainRef => build::define;
    domain_define_xml_flags(xml: &str, flags: DomainDefineFlags) -> DomainRef => build::define_flags;
    domain_create_xml(xml: &str, flags: DomainCreateFlags) -> DomainRef => build::create;
    domain_create_xml_with_files(xml: &str, files: &[i32], flags: DomainCreateFlags) -> DomainRef => build::create_with_files;
    domain_undefine(domain: &DomainRef) -> () => build::undefine;
    domain_undefine_flags(domain: &DomainRef, flags: DomainUndefineFlagsValues) -> () => build::undefine_flags;
    domain_rename(domain: &DomainRef, name: &str, flags: u32) -> () => rename::rename;

    // Their life.
    domain_create(domain: &DomainRef) -> () => lifecycle::start;
    domain_create_with_flags(domain: &DomainRef, flags: DomainCreateFlags) -> () => lifecycle::start_flags;
    domain_create_with_files(domain: &DomainRef, files: &[i32], flags: DomainCreateFlags) -> () => lifecycle::start_with_files;
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

    // Snapshots.
    domain_snapshot_create_xml(domain: &DomainRef, xml: &str, flags: DomainSnapshotCreateFlags) -> DomainSnapshotRef => snapshots::create;
    domain_snapshot_get_xml_desc(snapshot: &DomainSnapshotRef, flags: DomainSnapshotXmlFlags) -> String => snapshots::document;
    domain_snapshot_num(domain: &DomainRef, flags: DomainSnapshotListFlags) -> i32 => snapshots::count;
    domain_snapshot_list_names(domain: &DomainRef, flags: DomainSnapshotListFlags) -> Vec<String> => snapshots::names;
    domain_list_all_snapshots(domain: &DomainRef, flags: DomainSnapshotListFlags) -> Vec<DomainSnapshotRef> => snapshots::all;
    domain_snapshot_num_children(snapshot: &DomainSnapshotRef, flags: DomainSnapshotListFlags) -> i32 => snapshots::count_children;
    domain_snapshot_list_children_names(snapshot: &DomainSnapshotRef, flags: DomainSnapshotListFlags) -> Vec<String> => snapshots::children_names;
    domain_snapshot_list_all_children(snapshot: &DomainSnapshotRef, flags: DomainSnapshotListFlags) -> Vec<DomainSnapshotRef> => snapshots::children;
    domain_snapshot_lookup_by_name(domain: &DomainRef, name: &str, flags: u32) -> DomainSnapshotRef => snapshots::by_name;
    domain_has_current_snapshot(domain: &DomainRef, flags: u32) -> bool => snapshots::has_current;
    domain_snapshot_current(domain: &DomainRef, flags: u32) -> DomainSnapshotRef => snapshots::current;
    domain_snapshot_get_parent(snapshot: &DomainSnapshotRef, flags: u32) -> DomainSnapshotRef => snapshots::parent;
    domain_snapshot_is_current(snapshot: &DomainSnapshotRef, flags: u32) -> bool => snapshots::is_current;
    domain_snapshot_has_metadata(snapshot: &DomainSnapshotRef, flags: u32) -> bool => snapshots::has_metadata;
    domain_revert_to_snapshot(snapshot: &DomainSnapshotRef, flags: DomainSnapshotRevertFlags) -> () => snapshots::revert;
    domain_snapshot_delete(snapshot: &DomainSnapshotRef, flags: DomainSnapshotDeleteFlags) -> () => snapshots::delete;

    // Checkpoints.
    domain_checkpoint_create_xml(domain: &DomainRef, xml: &str, flags: DomainCheckpointCreateFlags) -> DomainCheckpointRef => checkpoints::create;
    domain_checkpoint_get_xml_desc(checkpoint: &DomainCheckpointRef, flags: DomainCheckpointXmlFlags) -> String => checkpoints::document;
    domain_list_all_checkpoints(domain: &DomainRef, flags: DomainCheckpointListFlags) -> Vec<DomainCheckpointRef> => checkpoints::all;
    domain_checkpoint_list_all_children(checkpoint: &DomainCheckpointRef, flags: DomainCheckpointListFlags) -> Vec<DomainCheckpointRef> => checkpoints::children;
    domain_checkpoint_lookup_by_name(domain: &DomainRef, name: &str, flags: u32) -> DomainCheckpointRef => checkpoints::by_name;
    domain_checkpoint_get_parent(checkpoint: &DomainCheckpointRef, flags: u32) -> DomainCheckpointRef => checkpoints::parent;
    domain_checkpoint_delete(checkpoint: &DomainCheckpointRef, flags: DomainCheckpointDeleteFlags) -> () => checkpoints::delete;

    // Backups.
    domain_backup_begin(domain: &DomainRef, xml: &str, checkpoint: Option<&str>, flags: DomainBackupBeginFlags) -> () => backup::begin;
    domain_backup_get_xml_desc(domain: &DomainRef, flags: u32) -> String => backup::document;

    // Block jobs.
    domain_block_pull(domain: &DomainRef, disk: &str, bandwidth: u64, flags: DomainBlockPullFlags) -> () => blocks::pull;
    domain_block_rebase(domain: &DomainRef, disk: &str, base: Option<&str>, bandwidth: u64, flags: DomainBlockRebaseFlags) -> () => blocks::rebase;
    domain_block_copy(domain: &DomainRef, disk: &str, destination: &str, params: &[TypedParam], flags: DomainBlockCopyFlags) -> () => blocks::copy;
    domain_block_commit(domain: &DomainRef, disk: &str, base: Option<&str>, top: Option<&str>, bandwidth: u64, flags: DomainBlockCommitFlags) -> () => blocks::commit;
    domain_block_job_abort(domain: &DomainRef, disk: &str, flags: DomainBlockJobAbortFlags) -> () => blocks::abort;
    domain_get_block_job_info(domain: &DomainRef, disk: &str, flags: DomainBlockJobInfoFlags) -> (bool, DomainBlockJobInfo) => blocks::info;
    domain_block_job_set_speed(domain: &DomainRef, disk: &str, bandwidth: u64, flags: DomainBlockJobSetSpeedFlags) -> () => blocks::set_speed;

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

    // What a domain may use of the host.
    domain_get_scheduler_type(domain: &DomainRef) -> (String, i32) => scheduler::kind;
    domain_get_scheduler_parameters(domain: &DomainRef) -> Vec<TypedParam> => scheduler::get_current;
    domain_get_scheduler_parameters_flags(domain: &DomainRef, flags: DomainModificationImpact) -> Vec<TypedParam> => scheduler::get;
    domain_set_scheduler_parameters(domain: &DomainRef, params: &[TypedParam]) -> () => scheduler::set_current;
    domain_set_scheduler_parameters_flags(domain: &DomainRef, params: &[TypedParam], flags: DomainModificationImpact) -> () => scheduler::set;
    domain_get_blkio_parameters(domain: &DomainRef, flags: DomainModificationImpact) -> Vec<TypedParam> => block_share::get;
    domain_set_blkio_parameters(domain: &DomainRef, params: &[TypedParam], flags: DomainModificationImpact) -> () => block_share::set;
    domain_get_memory_parameters(domain: &DomainRef, flags: DomainModificationImpact) -> Vec<TypedParam> => tuning::memory::get;
    domain_set_memory_parameters(domain: &DomainRef, params: &[TypedParam], flags: DomainModificationImpact) -> () => tuning::memory::set;
    domain_get_numa_parameters(domain: &DomainRef, flags: DomainModificationImpact) -> Vec<TypedParam> => numa::get;
    domain_set_numa_parameters(domain: &DomainRef, params: &[TypedParam], flags: DomainModificationImpact) -> () => numa::set;
    domain_get_perf_events(domain: &DomainRef, flags: DomainModificationImpact) -> Vec<TypedParam> => perf::get;
    domain_set_perf_events(domain: &DomainRef, params: &[TypedParam], flags: DomainModificationImpact) -> () => perf::set;
    domain_get_interface_parameters(domain: &DomainRef, device: &str, flags: DomainModificationImpact) -> Vec<TypedParam> => bandwidth::get;
    domain_set_interface_parameters(domain: &DomainRef, device: &str, params: &[TypedParam], flags: DomainModificationImpact) -> () => bandwidth::set;
    domain_get_block_io_tune(domain: &DomainRef, disk: Option<&str>, flags: DomainModificationImpact) -> Vec<TypedParam> => disk_rates::get;
    domain_set_block_io_tune(domain: &DomainRef, disk: &str, params: &[TypedParam], flags: DomainModificationImpact) -> () => disk_rates::set;
    domain_get_vcpus(domain: &DomainRef, length: i32) -> (Vec<VcpuInfo>, Vec<u8>) => pinning::vcpus;
    domain_set_vcpu(domain: &DomainRef, map: &str, on: bool, flags: DomainSetVcpuFlags) -> () => vcpu_states::set;
    domain_set_throttle_group(domain: &DomainRef, group: &str, params: &[TypedParam], flags: DomainModificationImpact) -> () => throttle::set;
    domain_del_throttle_group(domain: &DomainRef, group: &str, flags: DomainModificationImpact) -> () => throttle::remove;
    domain_get_vcpu_pin_info(domain: &DomainRef, length: i32, flags: DomainModificationImpact) -> (i32, Vec<u8>) => pinning::vcpu_pins;
    domain_pin_vcpu(domain: &DomainRef, vcpu: u32, map: &[u8]) -> () => pinning::pin_vcpu_live;
    domain_pin_vcpu_flags(domain: &DomainRef, vcpu: u32, map: &[u8], flags: DomainModificationImpact) -> () => pinning::pin_vcpu;
    domain_get_emulator_pin_info(domain: &DomainRef, length: i32, flags: DomainModificationImpact) -> (i32, Vec<u8>) => pinning::emulator_pin;
    domain_pin_emulator(domain: &DomainRef, map: &[u8], flags: DomainModificationImpact) -> () => pinning::pin_emulator;
    domain_get_io_thread_info(domain: &DomainRef, flags: DomainModificationImpact) -> Vec<DomainIoThreadInfo> => threads::info;
    domain_add_io_thread(domain: &DomainRef, id: u32, flags: DomainModificationImpact) -> () => threads::add;
    domain_del_io_thread(domain: &DomainRef, id: u32, flags: DomainModificationImpact) -> () => threads::remove;
    domain_pin_io_thread(domain: &DomainRef, id: u32, map: &[u8], flags: DomainModificationImpact) -> () => threads::pin;
    domain_set_io_thread_params(domain: &DomainRef, id: u32, params: &[TypedParam], flags: DomainModificationImpact) -> () => threads::set;
    domain_set_memory_stats_period(domain: &DomainRef, period: i32, flags: DomainMemoryModFlags) -> () => balloon::set_period;
    domain_set_lifecycle_action(domain: &DomainRef, moment: DomainLifecycle, action: DomainLifecycleAction, flags: DomainModificationImpact) -> () => tuning::lifecycle::set_action;
    domain_get_security_label(domain: &DomainRef) -> SecurityLabel => security::label;
    domain_get_security_label_list(domain: &DomainRef) -> Vec<SecurityLabel> => security::labels;
    domain_get_launch_security_info(domain: &DomainRef, flags: u32) -> Vec<TypedParam> => security::launch_info;
    domain_set_launch_security_state(domain: &DomainRef, params: &[TypedParam], flags: u32) -> () => security::set_launch_state;

    // Migration.
    connect_supports_feature(feature: i32) -> bool => migration::supports_feature;
    domain_migrate_begin3_params(domain: &DomainRef, params: &[TypedParam], flags: DomainMigrateFlags) -> (Vec<u8>, String) => migration::begin;
    domain_migrate_prepare3_params(params: &[TypedParam], cookie: &[u8], flags: DomainMigrateFlags) -> (Vec<u8>, Option<String>) => migration::prepare;
    domain_migrate_perform3_params(domain: &DomainRef, uri: Option<&str>, params: &[TypedParam], cookie: &[u8], flags: DomainMigrateFlags) -> Vec<u8> => migration::perform;
    domain_migrate_finish3_params(params: &[TypedParam], cookie: &[u8], flags: DomainMigrateFlags, cancelled: bool) -> (DomainRef, Vec<u8>) => migration::finish;
    domain_migrate_confirm3_params(domain: &DomainRef, params: &[TypedParam], cookie: &[u8], flags: DomainMigrateFlags, cancelled: bool) -> () => migration::confirm;
    domain_migrate_get_max_speed(domain: &DomainRef, flags: DomainMigrateMaxSpeedFlags) -> u64 => migration::max_speed;
    domain_migrate_set_max_speed(domain: &DomainRef, speed: u64, flags: DomainMigrateMaxSpeedFlags) -> () => migration::set_max_speed;
    domain_migrate_get_max_downtime(domain: &DomainRef, flags: u32) -> u64 => migration::max_downtime;
    domain_migrate_set_max_downtime(domain: &DomainRef, downtime: u64, flags: u32) -> () => migration::set_max_downtime;
    domain_migrate_get_compression_cache(domain: &DomainRef, flags: u32) -> u64 => migration::compression_cache;
    domain_migrate_set_compression_cache(domain: &DomainRef, size: u64, flags: u32) -> () => migration::set_compression_cache;
    domain_migrate_start_post_copy(domain: &DomainRef, flags: u32) -> () => migration::start_post_copy;

    // What it has used.
    domain_get_cpu_stats(domain: &DomainRef, start: i32, count: u32, flags: u32) -> (i32, Vec<TypedParam>) => counters::cpu;
    domain_memory_stats(domain: &DomainRef, flags: u32) -> Vec<DomainMemoryStat> => counters::memory;
    domain_block_stats(domain: &DomainRef, disk: &str, size: usize) -> DomainBlockStats => counters::block;
    domain_block_stats_flags(domain: &DomainRef, disk: &str, flags: u32) -> Vec<TypedParam> => counters::block_flags;
    domain_interface_stats(domain: &DomainRef, device: &str, size: usize) -> DomainInterfaceStats => counters::interface;
    domain_get_disk_errors(domain: &DomainRef, flags: u32) -> Vec<DomainDiskError> => counters::disk_errors;
    domain_set_block_threshold(domain: &DomainRef, disk: &str, threshold: u64, flags: u32) -> () => counters::set_threshold;

    // Its devices.
    domain_attach_device(domain: &DomainRef, xml: &str) -> () => attach::attach_live;
    domain_attach_device_flags(domain: &DomainRef, xml: &str, flags: DomainDeviceModifyFlags) -> () => attach::attach;
    domain_detach_device(domain: &DomainRef, xml: &str) -> () => detach::detach_live;
    domain_detach_device_flags(domain: &DomainRef, xml: &str, flags: DomainDeviceModifyFlags) -> () => detach::detach;
    domain_detach_device_alias(domain: &DomainRef, alias: &str, flags: DomainDeviceModifyFlags) -> () => detach::detach_alias;
    domain_update_device_flags(domain: &DomainRef, xml: &str, flags: DomainDeviceModifyFlags) -> () => update::update;
    domain_announce_interface(domain: &DomainRef, device: Option<&str>, params: &[TypedParam], flags: u32) -> () => announce::interface;
    domain_graphics_reload(domain: &DomainRef, kind: DomainGraphicsReloadType, flags: u32) -> () => announce::graphics;
    domain_get_block_info(domain: &DomainRef, disk: &str, flags: u32) -> DomainBlockInfo => images::info;
    domain_block_resize(domain: &DomainRef, disk: &str, size: u64, flags: DomainBlockResizeFlags) -> () => images::resize;
    domain_block_peek(domain: &DomainRef, disk: &str, offset: u64, size: usize, flags: u32) -> Vec<u8> => images::peek;
    domain_memory_peek(domain: &DomainRef, start: u64, size: usize, flags: DomainMemoryFlags) -> Vec<u8> => images::peek_memory;

    // What goes on in its guest.
    domain_get_hostname(domain: &DomainRef, flags: DomainGetHostnameFlags) -> String => clock::hostname;
    domain_get_time(domain: &DomainRef, flags: u32) -> (i64, u32) => clock::time;
    domain_set_time(domain: &DomainRef, seconds: i64, nanoseconds: u32, flags: DomainSetTimeFlags) -> () => clock::set_time;
    domain_get_fs_info(domain: &DomainRef, flags: u32) -> Vec<DomainFsInfo> => filesystems::info;
    domain_fs_freeze(domain: &DomainRef, places: &[&str], flags: u32) -> i32 => filesystems::freeze;
    domain_fs_thaw(domain: &DomainRef, places: &[&str], flags: u32) -> i32 => filesystems::thaw;
    domain_fs_trim(domain: &DomainRef, place: Option<&str>, least: u64, flags: u32) -> () => filesystems::trim;
    domain_interface_addresses(domain: &DomainRef, source: DomainInterfaceAddressesSource, flags: u32) -> Vec<DomainInterface> => addresses::list;
    domain_get_guest_info(domain: &DomainRef, groups: DomainGuestInfoTypes, flags: u32) -> Vec<TypedParam> => guest::info::get;
    domain_get_guest_vcpus(domain: &DomainRef, flags: u32) -> Vec<TypedParam> => agent::vcpus;
    domain_set_guest_vcpus(domain: &DomainRef, map: &str, on: bool, flags: u32) -> () => agent::set_vcpus;
    domain_agent_set_response_timeout(domain: &DomainRef, timeout: i32, flags: u32) -> () => agent::set_timeout;
    domain_qemu_agent_command(domain: &DomainRef, command: &str, timeout: i32, flags: u32) -> String => agent::command;
    domain_authorized_ssh_keys_get(domain: &DomainRef, user: &str, flags: u32) -> Vec<String> => agent::keys;
    domain_authorized_ssh_keys_set(domain: &DomainRef, user: &str, keys: &[&str], flags: DomainAuthorizedSshKeysSetFlags) -> () => agent::set_keys;
    domain_set_user_password(domain: &DomainRef, user: &str, password: &str, flags: DomainSetUserPasswordFlags) -> () => input::set_password;
    domain_send_key(domain: &DomainRef, codeset: KeycodeSet, held: u32, codes: &[u32], flags: u32) -> () => input::send_key;
    domain_inject_nmi(domain: &DomainRef, flags: u32) -> () => input::inject_nmi;
    domain_send_process_signal(domain: &DomainRef, process: i64, signal: DomainProcessSignal, flags: u32) -> () => input::send_signal;
    domain_pm_suspend_for_duration(domain: &DomainRef, target: NodeSuspendTarget, duration: u64, flags: u32) -> () => power::sleep;
    domain_pm_wakeup(domain: &DomainRef, flags: u32) -> () => power::wake_up;
    domain_screenshot(domain: &DomainRef, stream: &Stream, screen: u32, flags: u32) -> String => screen::shoot;
    domain_get_messages(domain: &DomainRef, kinds: DomainMessageType) -> Vec<String> => screen::messages;
    domain_open_graphics(domain: &DomainRef, index: u32, socket: i32, flags: DomainOpenGraphicsFlags) -> () => screen::open;
    domain_open_graphics_fd(domain: &DomainRef, index: u32, flags: DomainOpenGraphicsFlags) -> i32 => screen::open_socket;
    domain_open_console(domain: &DomainRef, name: Option<&str>, stream: &Stream, flags: DomainConsoleFlags) -> () => talk::open_console;
    domain_open_channel(domain: &DomainRef, name: Option<&str>, stream: &Stream, flags: DomainChannelFlags) -> () => talk::open_channel;
}
