// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and records as Python values.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;

use crate::bits::Bits;
use crate::number;
use crate::record;

number::enums! {
    ClientTransport,
    ConnectCloseReason,
    ConnectCredentialType,
    CpuCompareResult,
    DomainBlockedReason,
    DomainBlockJobType,
    DomainDiskErrorCode,
    BlkioParameterType,
    KeycodeSet,
    DomainGraphicsReloadType,
    DomainEventType,
    DomainEventDefinedDetailType,
    DomainEventUndefinedDetailType,
    DomainEventStartedDetailType,
    DomainEventSuspendedDetailType,
    DomainEventResumedDetailType,
    DomainEventStoppedDetailType,
    DomainEventShutdownDetailType,
    DomainEventPmSuspendedDetailType,
    DomainEventCrashedDetailType,
    DomainMemoryFailureRecipientType,
    DomainMemoryFailureActionType,
    DomainEventWatchdogAction,
    DomainEventIoErrorAction,
    DomainEventGraphicsPhase,
    DomainEventGraphicsAddressType,
    ConnectDomainEventBlockJobStatus,
    ConnectDomainEventDiskChangeReason,
    DomainEventTrayChangeReason,
    ConnectDomainEventAgentLifecycleState,
    ConnectDomainEventAgentLifecycleReason,
    DomainEventId,
    ConnectDomainEventChannelLifecycleState,
    ConnectDomainEventChannelLifecycleReason,
    DomainProcessSignal,
    DomainInterfaceAddressesSource,
    DomainAgentResponseTimeoutValues,
    DomainJobType,
    DomainJobOperation,
    DomainNumatuneMemMode,
    MemoryParameterType,
    DomainCoreDumpFormat,
    DomainMemoryStatTags,
    DomainDirtyRateStatus,
    VcpuState,
    VcpuHostCpuState,
    SchedParameterType,
    DomainState,
    DomainNostateReason,
    DomainRunningReason,
    DomainPausedReason,
    DomainShutdownReason,
    DomainShutoffReason,
    DomainCrashedReason,
    DomainPmSuspendedReason,
    DomainPmSuspendedDiskReason,
    DomainControlState,
    DomainControlErrorReason,
    DomainMetadataType,
    DomainLifecycle,
    DomainLifecycleAction,
    DomainMessageType,
    ErrorLevel,
    ErrorDomain,
    ErrorNumber,
    NetworkUpdateCommand,
    NetworkUpdateSection,
    NetworkEventLifecycleType,
    NetworkEventId,
    IpAddrType,
    NetworkMetadataType,
    NodeDeviceEventId,
    NodeDeviceEventLifecycleType,
    NodeSuspendTarget,
    NodeGetCpuStatsAllCpus,
    NodeGetMemoryStatsAllCells,
    DomainQemuAgentCommandTimeoutValues,
    SecretUsageType,
    SecretEventId,
    SecretEventLifecycleType,
    StoragePoolState,
    StoragePoolEventId,
    StoragePoolEventLifecycleType,
    StorageVolType,
    StorageVolWipeAlgorithm,
    TypedParameterType,
}

number::flags! {
    AdmConnectDaemonShutdownFlags,
    ConnectFlags,
    ConnectCompareCpuFlags,
    ConnectBaselineCpuFlags,
    ConnectGetDomainCapabilitiesFlags,
    DomainBlockResizeFlags,
    DomainBlockJobAbortFlags,
    DomainBlockJobInfoFlags,
    DomainBlockJobSetSpeedFlags,
    DomainBlockPullFlags,
    DomainBlockRebaseFlags,
    DomainBlockCopyFlags,
    DomainBlockCommitFlags,
    DomainBackupBeginFlags,
    DomainFdAssociateFlags,
    DomainCheckpointCreateFlags,
    DomainCheckpointXmlFlags,
    DomainCheckpointListFlags,
    DomainCheckpointDeleteFlags,
    DomainDeviceModifyFlags,
    DomainConsoleFlags,
    DomainChannelFlags,
    DomainOpenGraphicsFlags,
    DomainMemoryFailureFlags,
    DomainGetHostnameFlags,
    DomainSetTimeFlags,
    DomainSetUserPasswordFlags,
    DomainGuestInfoTypes,
    DomainAuthorizedSshKeysSetFlags,
    DomainGetJobStatsFlags,
    DomainAbortJobFlagsValues,
    DomainMemoryModFlags,
    DomainMemoryFlags,
    DomainMigrateFlags,
    DomainMigrateMaxSpeedFlags,
    DomainCoreDumpFlags,
    DomainSaveRestoreFlags,
    DomainSaveImageXmlFlags,
    DomainSnapshotCreateFlags,
    DomainSnapshotXmlFlags,
    DomainSnapshotListFlags,
    DomainSnapshotRevertFlags,
    DomainSnapshotDeleteFlags,
    DomainStatsTypes,
    ConnectGetAllDomainStatsFlags,
    DomainDirtyRateCalcFlags,
    DomainVcpuFlags,
    DomainSetVcpuFlags,
    DomainModificationImpact,
    DomainCreateFlags,
    DomainShutdownFlagValues,
    DomainRebootFlagValues,
    DomainDestroyFlagsValues,
    DomainXmlFlags,
    DomainDefineFlags,
    DomainUndefineFlagsValues,
    ConnectListAllDomainsFlags,
    EventHandleType,
    ConnectListAllInterfacesFlags,
    InterfaceXmlFlags,
    InterfaceDefineFlags,
    NetworkPortCreateFlags,
    NetworkXmlFlags,
    ConnectListAllNetworksFlags,
    NetworkCreateFlags,
    NetworkDefineFlags,
    NetworkUpdateFlags,
    ConnectListAllNodeDeviceFlags,
    NodeDeviceXmlFlags,
    NodeDeviceCreateXmlFlags,
    NodeDeviceDefineXmlFlags,
    NodeDeviceUpdateFlags,
    NodeAllocPagesFlags,
    NwFilterBindingCreateFlags,
    NwFilterDefineFlags,
    DomainQemuMonitorCommandFlags,
    ConnectDomainQemuMonitorEventRegisterFlags,
    ConnectListAllSecretsFlags,
    SecretDefineFlags,
    StoragePoolBuildFlags,
    StoragePoolDeleteFlags,
    StoragePoolCreateFlags,
    StorageXmlFlags,
    ConnectListAllStoragePoolsFlags,
    StoragePoolDefineFlags,
    StorageVolDeleteFlags,
    StorageVolInfoFlags,
    StorageVolCreateFlags,
    StorageVolDownloadFlags,
    StorageVolUploadFlags,
    StorageVolResizeFlags,
    StreamFlags,
    StreamRecvFlagsValues,
    StreamEventType,
    TypedParameterFlags,
}

record::list!(SecurityModel, self: "model" => self.model, "doi" => self.doi);

record::tuple!(DomainBlockStats, self: "rd_req" => self.rd_req, "rd_bytes" => self.rd_bytes, "wr_req" => self.wr_req, "wr_bytes" => self.wr_bytes, "errs" => self.errs);

record::list!(DomainBlockInfo, self: "capacity" => self.capacity, "allocation" => self.allocation, "physical" => self.physical);

record::dict!(DomainBlockJobInfo, self: "type" => self.type_, "bandwidth" => self.bandwidth, "cur" => self.cur, "end" => self.end);

record::entry!(DomainDiskError, self: "disk" => self.disk, "error" => self.error);

record::tuple!(DomainInterfaceStats, self: "rx_bytes" => self.rx_bytes, "rx_packets" => self.rx_packets, "rx_errs" => self.rx_errs, "rx_drop" => self.rx_drop, "tx_bytes" => self.tx_bytes, "tx_packets" => self.tx_packets, "tx_errs" => self.tx_errs, "tx_drop" => self.tx_drop);

record::dict!(DomainEventGraphicsAddress, self: "family" => self.family, "node" => self.node, "service" => self.service);

record::tuple!(DomainEventGraphicsSubjectIdentity, self: "type" => self.type_, "name" => self.name);

record::bare!(DomainEventGraphicsSubject, self: "identities" => self.identities);

record::tuple!(DomainFsInfo, self: "mountpoint" => self.mountpoint, "name" => self.name, "fstype" => self.fstype, "devAlias" => self.dev_alias);

record::dict!(DomainIpAddress, self: "type" => self.type_, "addr" => self.addr, "prefix" => self.prefix);

record::entry!(DomainInterface, self: "name" => self.name, "hwaddr" => self.hwaddr, "addrs" => self.addrs);

record::list!(DomainJobInfo, self: "type" => self.type_, "timeElapsed" => self.time_elapsed, "timeRemaining" => self.time_remaining, "dataTotal" => self.data_total, "dataProcessed" => self.data_processed, "dataRemaining" => self.data_remaining, "memTotal" => self.mem_total, "memProcessed" => self.mem_processed, "memRemaining" => self.mem_remaining, "fileTotal" => self.file_total, "fileProcessed" => self.file_processed, "fileRemaining" => self.file_remaining);

record::tuple!(VcpuInfo, self: "number" => self.number, "state" => self.state, "cpuTime" => self.cpu_time, "cpu" => self.cpu);

record::tuple!(DomainIoThreadInfo, self: "iothread_id" => self.iothread_id, "cpumap" => Bits(self.cpumap));

record::list!(SecurityLabel, self: "label" => self.label, "enforcing" => self.enforcing);

record::list!(DomainControlInfo, self: "state" => self.state, "details" => self.details, "stateTime" => self.state_time);

record::list!(DomainInfo, self: "state" => self.state, "maxMem" => self.max_mem, "memory" => self.memory, "nrVirtCpu" => self.nr_virt_cpu, "cpuTime" => self.cpu_time);

record::dict!(NetworkDhcpLease, self: "iface" => self.iface, "expirytime" => self.expirytime, "type" => self.type_, "mac" => self.mac, "iaid" => self.iaid, "ipaddr" => self.ipaddr, "prefix" => self.prefix, "hostname" => self.hostname, "clientid" => self.clientid);

record::entry!(NodeCpuStats, self: "field" => self.field, "value" => self.value);

record::entry!(NodeMemoryStats, self: "field" => self.field, "value" => self.value);

record::list!(StoragePoolInfo, self: "state" => self.state, "capacity" => self.capacity, "allocation" => self.allocation, "available" => self.available);

record::list!(StorageVolInfo, self: "type" => self.type_, "capacity" => self.capacity, "allocation" => self.allocation);
