// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! How long arrays and opaque bytes of the program `remote` may be.

/// The most bytes in a string.
pub const STRING_MAX: u32 = 4_194_304;

/// The most elements of `ConnectSetIdentityArgs::params`.
pub const CONNECT_IDENTITY_PARAMS_MAX: u32 = 20;

/// The most elements of `ConnectListDefinedDomainsRet::names`, `ConnectListDomainsRet::ids` and 3
/// more.
pub const DOMAIN_LIST_MAX: u32 = 16_384;

/// The most elements of `DomainIoThreadInfo::cpumap`, `DomainPinVcpuArgs::cpumap` and 4 more.
pub const CPUMAP_MAX: u32 = 2_048;

/// The most elements of `DomainGetVcpusRet::info`.
pub const VCPUINFO_MAX: u32 = 16_384;

/// The most elements of `DomainGetVcpusRet::cpumaps`, `DomainGetVcpuPinInfoRet::cpumaps`,
/// `DomainGetEmulatorPinInfoRet::cpumaps`.
pub const CPUMAPS_MAX: u32 = 8_388_608;

/// The most elements of `DomainGetIoThreadInfoRet::info`.
pub const IOTHREAD_INFO_MAX: u32 = 16_384;

/// The most elements of `DomainMigratePrepareRet::cookie`, `DomainMigratePerformArgs::cookie` and
/// 23 more.
pub const MIGRATE_COOKIE_MAX: u32 = 4_194_304;

/// The most elements of `ConnectListDefinedNetworksRet::names`, `ConnectListNetworksRet::names`,
/// `ConnectListAllNetworksRet::nets`.
pub const NETWORK_LIST_MAX: u32 = 16_384;

/// The most elements of `NetworkListAllPortsRet::ports`.
pub const NETWORK_PORT_LIST_MAX: u32 = 16_384;

/// The most elements of `ConnectListInterfacesRet::names`,
/// `ConnectListDefinedInterfacesRet::names`, `ConnectListAllInterfacesRet::ifaces`.
pub const INTERFACE_LIST_MAX: u32 = 16_384;

/// The most elements of `ConnectListStoragePoolsRet::names`,
/// `ConnectListDefinedStoragePoolsRet::names`, `ConnectListAllStoragePoolsRet::pools`.
pub const STORAGE_POOL_LIST_MAX: u32 = 16_384;

/// The most elements of `StoragePoolListVolumesRet::names`, `StoragePoolListAllVolumesRet::vols`.
pub const STORAGE_VOL_LIST_MAX: u32 = 16_384;

/// The most elements of `NodeListDevicesRet::names`, `ConnectListAllNodeDevicesRet::devices`.
pub const NODE_DEVICE_LIST_MAX: u32 = 65_536;

/// The most elements of `NodeDeviceListCapsRet::names`.
pub const NODE_DEVICE_CAPS_LIST_MAX: u32 = 65_536;

/// The most elements of `ConnectListNwFiltersRet::names`, `ConnectListAllNwFiltersRet::filters`.
pub const NWFILTER_LIST_MAX: u32 = 16_384;

/// The most elements of `ConnectListAllNwFilterBindingsRet::bindings`.
pub const NWFILTER_BINDING_LIST_MAX: u32 = 16_384;

/// The most elements of `DomainGetSchedulerParametersRet::params`,
/// `DomainSetSchedulerParametersArgs::params` and 2 more.
pub const DOMAIN_SCHEDULER_PARAMETERS_MAX: u32 = 16;

/// The most elements of `DomainSetBlkioParametersArgs::params`,
/// `DomainGetBlkioParametersRet::params`.
pub const DOMAIN_BLKIO_PARAMETERS_MAX: u32 = 16;

/// The most elements of `DomainSetMemoryParametersArgs::params`,
/// `DomainGetMemoryParametersRet::params`.
pub const DOMAIN_MEMORY_PARAMETERS_MAX: u32 = 16;

/// The most elements of `DomainSetBlockIoTuneArgs::params`, `DomainGetBlockIoTuneRet::params`,
/// `DomainSetThrottleGroupArgs::params`.
pub const DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX: u32 = 32;

/// The most elements of `DomainSetNumaParametersArgs::params`,
/// `DomainGetNumaParametersRet::params`.
pub const DOMAIN_NUMA_PARAMETERS_MAX: u32 = 16;

/// The most elements of `DomainGetPerfEventsRet::params`, `DomainSetPerfEventsArgs::params`.
pub const DOMAIN_PERF_EVENTS_MAX: u32 = 64;

/// The most elements of `DomainBlockCopyArgs::params`.
pub const DOMAIN_BLOCK_COPY_PARAMETERS_MAX: u32 = 16;

/// The most elements of `NodeGetCpuStatsRet::params`.
pub const NODE_CPU_STATS_MAX: u32 = 16;

/// The most elements of `NodeGetMemoryStatsRet::params`.
pub const NODE_MEMORY_STATS_MAX: u32 = 16;

/// The most elements of `DomainBlockStatsFlagsRet::params`.
pub const DOMAIN_BLOCK_STATS_PARAMETERS_MAX: u32 = 16;

/// The most elements of `NodeGetCellsFreeMemoryRet::cells`, `NodeGetFreePagesArgs::pages` and 3
/// more.
pub const NODE_MAX_CELLS: u32 = 1_024;

/// The most elements of `AuthSaslStartArgs::data`, `AuthSaslStartRet::data` and 2 more.
pub const AUTH_SASL_DATA_MAX: u32 = 65_536;

/// The most elements of `AuthListRet::types`.
pub const AUTH_TYPE_LIST_MAX: u32 = 20;

/// The most elements of `DomainMemoryStatsRet::stats`.
pub const DOMAIN_MEMORY_STATS_MAX: u32 = 1_024;

/// The most elements of `DomainListAllCheckpointsRet::checkpoints`,
/// `DomainCheckpointListAllChildrenRet::checkpoints`.
pub const DOMAIN_CHECKPOINT_LIST_MAX: u32 = 16_384;

/// The most elements of `DomainSnapshotListNamesRet::names`,
/// `DomainSnapshotListChildrenNamesRet::names` and 2 more.
pub const DOMAIN_SNAPSHOT_LIST_MAX: u32 = 16_384;

/// The most elements of `DomainBlockPeekRet::buffer`.
pub const DOMAIN_BLOCK_PEEK_BUFFER_MAX: u32 = 4_194_304;

/// The most elements of `DomainMemoryPeekRet::buffer`.
pub const DOMAIN_MEMORY_PEEK_BUFFER_MAX: u32 = 4_194_304;

/// The most elements of `DomainGetSecurityLabelListRet::labels`.
pub const SECURITY_LABEL_LIST_MAX: u32 = 64;

/// The most elements of `NodeGetSecurityModelRet::model`.
pub const SECURITY_MODEL_MAX: u32 = 257;

/// The most elements of `DomainGetSecurityLabelRet::label`.
pub const SECURITY_LABEL_MAX: u32 = 4_097;

/// The most elements of `NodeGetSecurityModelRet::doi`.
pub const SECURITY_DOI_MAX: u32 = 257;

/// The most elements of `SecretSetValueArgs::value`, `SecretGetValueRet::value`.
pub const SECRET_VALUE_MAX: u32 = 65_536;

/// The most elements of `ConnectListSecretsRet::uuids`, `ConnectListAllSecretsRet::secrets`.
pub const SECRET_LIST_MAX: u32 = 16_384;

/// The most elements of `ConnectBaselineCpuArgs::xml_cpus`,
/// `ConnectBaselineHypervisorCpuArgs::xml_cpus`.
pub const CPU_BASELINE_MAX: u32 = 256;

/// The most elements of `DomainSendKeyArgs::keycodes`.
pub const DOMAIN_SEND_KEY_MAX: u32 = 16;

/// The most elements of `DomainSetInterfaceParametersArgs::params`,
/// `DomainGetInterfaceParametersRet::params`.
pub const DOMAIN_INTERFACE_PARAMETERS_MAX: u32 = 16;

/// A limit of the protocol that no message names.
pub const DOMAIN_GET_CPU_STATS_NCPUS_MAX: u32 = 128;

/// The most elements of `DomainGetCpuStatsRet::params`.
pub const DOMAIN_GET_CPU_STATS_MAX: u32 = 2_048;

/// The most elements of `DomainGetDiskErrorsRet::errors`.
pub const DOMAIN_DISK_ERRORS_MAX: u32 = 256;

/// The most elements of `NodeSetMemoryParametersArgs::params`,
/// `NodeGetMemoryParametersRet::params`.
pub const NODE_MEMORY_PARAMETERS_MAX: u32 = 64;

/// The most elements of `DomainMigrateBegin3ParamsArgs::params`,
/// `DomainMigratePrepare3ParamsArgs::params` and 4 more.
pub const DOMAIN_MIGRATE_PARAM_LIST_MAX: u32 = 64;

/// The most elements of `DomainAnnounceInterfaceArgs::params`.
pub const DOMAIN_ANNOUNCE_INTERFACE_PARAMS_MAX: u32 = 16;

/// The most elements of `DomainSaveParamsArgs::params`, `DomainRestoreParamsArgs::params`.
pub const DOMAIN_SAVE_PARAMS_MAX: u32 = 64;

/// The most elements of `DomainGetJobStatsRet::params`,
/// `DomainEventCallbackJobCompletedMsg::params`.
pub const DOMAIN_JOB_STATS_MAX: u32 = 64;

/// The most elements of `ConnectGetCpuModelNamesRet::models`.
pub const CONNECT_CPU_MODELS_MAX: u32 = 8_192;

/// The most elements of `DomainFsFreezeArgs::mountpoints`, `DomainFsThawArgs::mountpoints`.
pub const DOMAIN_FSFREEZE_MOUNTPOINTS_MAX: u32 = 256;

/// The most elements of `NetworkGetDhcpLeasesRet::leases`.
pub const NETWORK_DHCP_LEASES_MAX: u32 = 65_536;

/// The most elements of `DomainStatsRecord::params`.
pub const CONNECT_GET_ALL_DOMAIN_STATS_MAX: u32 = 262_144;

/// The most elements of `DomainEventCallbackTunableMsg::params`.
pub const DOMAIN_EVENT_TUNABLE_MAX: u32 = 2_048;

/// The most elements of `DomainGetFsInfoRet::info`.
pub const DOMAIN_FSINFO_MAX: u32 = 256;

/// The most elements of `DomainFsinfo::dev_aliases`.
pub const DOMAIN_FSINFO_DISKS_MAX: u32 = 256;

/// The most elements of `DomainInterfaceAddressesRet::ifaces`.
pub const DOMAIN_INTERFACE_MAX: u32 = 2_048;

/// The most elements of `DomainInterface::addrs`.
pub const DOMAIN_IP_ADDR_MAX: u32 = 2_048;

/// The most elements of `DomainGetGuestVcpusRet::params`.
pub const DOMAIN_GUEST_VCPU_PARAMS_MAX: u32 = 64;

/// The most elements of `DomainSetIoThreadParamsArgs::params`.
pub const DOMAIN_IOTHREAD_PARAMS_MAX: u32 = 64;

/// The most elements of `NodeGetSevInfoRet::params`.
pub const NODE_SEV_INFO_MAX: u32 = 64;

/// The most elements of `DomainGetLaunchSecurityInfoRet::params`.
pub const DOMAIN_LAUNCH_SECURITY_INFO_PARAMS_MAX: u32 = 64;

/// The most elements of `DomainSetLaunchSecurityStateArgs::params`.
pub const DOMAIN_LAUNCH_SECURITY_STATE_PARAMS_MAX: u32 = 64;

/// The most elements of `DomainGetGuestInfoRet::params`.
pub const DOMAIN_GUEST_INFO_PARAMS_MAX: u32 = 2_048;

/// The most elements of `NetworkPortGetParametersRet::params`,
/// `NetworkPortSetParametersArgs::params`.
pub const NETWORK_PORT_PARAMETERS_MAX: u32 = 16;

/// The most elements of `DomainAuthorizedSshKeysGetRet::keys`,
/// `DomainAuthorizedSshKeysSetArgs::keys`.
pub const DOMAIN_AUTHORIZED_SSH_KEYS_MAX: u32 = 2_048;

/// The most elements of `DomainGetMessagesRet::msgs`.
pub const DOMAIN_MESSAGES_MAX: u32 = 2_048;

/// The most elements of `DomainEventGraphicsMsg::subject`.
pub const DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX: u32 = 20;
