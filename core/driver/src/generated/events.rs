// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Events: what happened to an object, with what a callback is told about it.

use crate::TypedParam;
use crate::generated::enums::*;
use crate::generated::records::*;

/// What happened to a domain.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DomainEvent {
    /// Lifecycle; `virConnectDomainEventCallback`.
    Lifecycle {
        /// What happened.
        event: DomainEventType,
        /// How or why, from the detail enum that belongs to `event`.
        detail: i32,
    },
    /// The guest rebooted; `virConnectDomainEventGenericCallback`.
    Reboot,
    /// The guest set its clock; `virConnectDomainEventRTCChangeCallback`.
    RtcChange {
        /// New distance of the guest's clock from UTC, in seconds.
        utcoffset: i64,
    },
    /// The watchdog fired; `virConnectDomainEventWatchdogCallback`.
    Watchdog {
        /// What is done about it.
        action: DomainEventWatchdogAction,
    },
    /// A disk error; `virConnectDomainEventIOErrorCallback`.
    IoError {
        /// Path of the disk's source; empty when it has none.
        src_path: String,
        /// Alias of the disk device.
        dev_alias: String,
        /// What is done about it.
        action: DomainEventIoErrorAction,
    },
    /// Clients of a display come and go; `virConnectDomainEventGraphicsCallback`.
    Graphics {
        /// How far the connection is.
        phase: DomainEventGraphicsPhase,
        /// Server's end of the connection.
        local: DomainEventGraphicsAddress,
        /// Client's end of the connection.
        remote: DomainEventGraphicsAddress,
        /// Authentication in use, such as `vnc` or `sasl`; empty for none.
        auth_scheme: String,
        /// Who the client is; known from the initialisation phase on.
        subject: DomainEventGraphicsSubject,
    },
    /// A disk error with its cause; `virConnectDomainEventIOErrorReasonCallback`.
    IoErrorReason {
        /// Path of the disk's source; empty when it has none.
        src_path: String,
        /// Alias of the disk device.
        dev_alias: String,
        /// What is done about it.
        action: DomainEventIoErrorAction,
        /// Cause, such as `enospc` when the storage is full; empty when not known.
        reason: String,
    },
    /// Control of the domain is lost; `virConnectDomainEventGenericCallback`.
    ControlError,
    /// A block job changed state, disk named by source path; `virConnectDomainEventBlockJobCallback`.
    BlockJob {
        /// Disk: source path for `VIR_DOMAIN_EVENT_ID_BLOCK_JOB`, target name (`vda`) for `VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2`.
        disk: String,
        /// Kind of job.
        type_: DomainBlockJobType,
        /// What became of it.
        status: ConnectDomainEventBlockJobStatus,
    },
    /// A disk's source was left out at start; `virConnectDomainEventDiskChangeCallback`.
    DiskChange {
        /// Path of the source as defined; NULL for none.
        old_src_path: Option<String>,
        /// Path of the source in use; NULL for none.
        new_src_path: Option<String>,
        /// Alias of the disk device.
        dev_alias: String,
        /// Why it differs.
        reason: ConnectDomainEventDiskChangeReason,
    },
    /// A drive's tray moved; `virConnectDomainEventTrayChangeCallback`.
    TrayChange {
        /// Alias of the drive.
        dev_alias: String,
        /// How it moved.
        reason: DomainEventTrayChangeReason,
    },
    /// The guest woke up; `virConnectDomainEventPMWakeupCallback`.
    Pmwakeup {
        /// Without meaning so far; 0.
        reason: i32,
    },
    /// The guest sleeps, suspended to memory; `virConnectDomainEventPMSuspendCallback`.
    Pmsuspend {
        /// Without meaning so far; 0.
        reason: i32,
    },
    /// The balloon grew or shrank; `virConnectDomainEventBalloonChangeCallback`.
    BalloonChange {
        /// Memory that the guest now has, in KiB.
        actual: u64,
    },
    /// The guest sleeps, suspended to disk; `virConnectDomainEventPMSuspendDiskCallback`.
    PmsuspendDisk {
        /// Without meaning so far; 0.
        reason: i32,
    },
    /// A device is gone; `virConnectDomainEventDeviceRemovedCallback`.
    DeviceRemoved {
        /// Alias of the device.
        dev_alias: String,
    },
    /// A block job changed state, disk named by target; `virConnectDomainEventBlockJobCallback`.
    BlockJob2 {
        /// Disk: source path for `VIR_DOMAIN_EVENT_ID_BLOCK_JOB`, target name (`vda`) for `VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2`.
        disk: String,
        /// Kind of job.
        type_: DomainBlockJobType,
        /// What became of it.
        status: ConnectDomainEventBlockJobStatus,
    },
    /// Tuning parameters changed; `virConnectDomainEventTunableCallback`.
    Tunable {
        /// The parameters that changed, with their new values.
        params: Vec<TypedParam>,
    },
    /// The guest agent came or went; `virConnectDomainEventAgentLifecycleCallback`.
    AgentLifecycle {
        /// Whether it is there now.
        state: ConnectDomainEventAgentLifecycleState,
        /// Why this changed.
        reason: ConnectDomainEventAgentLifecycleReason,
    },
    /// A device was added; `virConnectDomainEventDeviceAddedCallback`.
    DeviceAdded {
        /// Alias of the device.
        dev_alias: String,
    },
    /// A migration began another pass over memory; `virConnectDomainEventMigrationIterationCallback`.
    MigrationIteration {
        /// Number of the pass, counted from 1.
        iteration: i32,
    },
    /// A job of the domain ended; `virConnectDomainEventJobCompletedCallback`.
    JobCompleted {
        /// What `virDomainGetJobStats` would give for the finished job.
        params: Vec<TypedParam>,
    },
    /// A device could not be removed; `virConnectDomainEventDeviceRemovalFailedCallback`.
    DeviceRemovalFailed {
        /// Alias of the device.
        dev_alias: String,
    },
    /// Title, description or metadata changed; `virConnectDomainEventMetadataChangeCallback`.
    MetadataChange {
        /// What changed.
        type_: DomainMetadataType,
        /// Namespace of the custom element that changed; NULL for title and description.
        nsuri: Option<String>,
    },
    /// A disk image was written beyond its threshold; `virConnectDomainEventBlockThresholdCallback`.
    BlockThreshold {
        /// Image, as target name (`vda`) or target name and index (`vda[3]`).
        dev: String,
        /// Path of the image; NULL when it has none.
        path: Option<String>,
        /// The threshold, in bytes.
        threshold: u64,
        /// By how many bytes the write goes beyond it.
        excess: u64,
    },
    /// The host's memory has an error; `virConnectDomainEventMemoryFailureCallback`.
    MemoryFailure {
        /// Whose memory it hit.
        recipient: DomainMemoryFailureRecipientType,
        /// What was done about it.
        action: DomainMemoryFailureActionType,
        /// Combination of `DomainMemoryFailureFlags` values.
        flags: DomainMemoryFailureFlags,
    },
    /// A memory device grew or shrank; `virConnectDomainEventMemoryDeviceSizeChangeCallback`.
    MemoryDeviceSizeChange {
        /// Alias of the device.
        alias: String,
        /// Its size now, in KiB.
        size: u64,
    },
    /// The guest gave an interface another MAC address; `virConnectDomainEventNICMACChangeCallback`.
    NicMacChange {
        /// Alias of the interface.
        alias: String,
        /// Address before.
        old_mac: String,
        /// Address now.
        new_mac: String,
    },
    /// A virtual CPU was unplugged; `virConnectDomainEventVcpuRemovedCallback`.
    VcpuRemoved {
        /// Number of the virtual CPU.
        vcpuid: u32,
    },
    /// The guest opened or closed a channel; `virConnectDomainEventChannelLifecycleCallback`.
    ChannelLifecycle {
        /// Target name of the channel.
        channel_name: String,
        /// Whether the guest has it open now.
        state: ConnectDomainEventChannelLifecycleState,
        /// Why this changed.
        reason: ConnectDomainEventChannelLifecycleReason,
    },
}

impl DomainEvent {
    /// Its identifier, as registrations name it.
    #[must_use]
    pub fn id(&self) -> DomainEventId {
        match self {
            Self::Lifecycle { .. } => DomainEventId::LIFECYCLE,
            Self::Reboot => DomainEventId::REBOOT,
            Self::RtcChange { .. } => DomainEventId::RTC_CHANGE,
            Self::Watchdog { .. } => DomainEventId::WATCHDOG,
            Self::IoError { .. } => DomainEventId::IO_ERROR,
            Self::Graphics { .. } => DomainEventId::GRAPHICS,
            Self::IoErrorReason { .. } => DomainEventId::IO_ERROR_REASON,
            Self::ControlError => DomainEventId::CONTROL_ERROR,
            Self::BlockJob { .. } => DomainEventId::BLOCK_JOB,
            Self::DiskChange { .. } => DomainEventId::DISK_CHANGE,
            Self::TrayChange { .. } => DomainEventId::TRAY_CHANGE,
            Self::Pmwakeup { .. } => DomainEventId::PMWAKEUP,
            Self::Pmsuspend { .. } => DomainEventId::PMSUSPEND,
            Self::BalloonChange { .. } => DomainEventId::BALLOON_CHANGE,
            Self::PmsuspendDisk { .. } => DomainEventId::PMSUSPEND_DISK,
            Self::DeviceRemoved { .. } => DomainEventId::DEVICE_REMOVED,
            Self::BlockJob2 { .. } => DomainEventId::BLOCK_JOB_2,
            Self::Tunable { .. } => DomainEventId::TUNABLE,
            Self::AgentLifecycle { .. } => DomainEventId::AGENT_LIFECYCLE,
            Self::DeviceAdded { .. } => DomainEventId::DEVICE_ADDED,
            Self::MigrationIteration { .. } => DomainEventId::MIGRATION_ITERATION,
            Self::JobCompleted { .. } => DomainEventId::JOB_COMPLETED,
            Self::DeviceRemovalFailed { .. } => DomainEventId::DEVICE_REMOVAL_FAILED,
            Self::MetadataChange { .. } => DomainEventId::METADATA_CHANGE,
            Self::BlockThreshold { .. } => DomainEventId::BLOCK_THRESHOLD,
            Self::MemoryFailure { .. } => DomainEventId::MEMORY_FAILURE,
            Self::MemoryDeviceSizeChange { .. } => DomainEventId::MEMORY_DEVICE_SIZE_CHANGE,
            Self::NicMacChange { .. } => DomainEventId::NIC_MAC_CHANGE,
            Self::VcpuRemoved { .. } => DomainEventId::VCPU_REMOVED,
            Self::ChannelLifecycle { .. } => DomainEventId::CHANNEL_LIFECYCLE,
        }
    }
}

/// What happened to a network.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NetworkEvent {
    /// Lifecycle changes, told to a `virConnectNetworkEventLifecycleCallback`.
    Lifecycle {
        /// What happened.
        event: NetworkEventLifecycleType,
        /// Closer reason; always 0 for now.
        detail: i32,
    },
    /// Changed metadata, told to a `virConnectNetworkEventMetadataChangeCallback`.
    MetadataChange {
        /// Which piece changed.
        type_: NetworkMetadataType,
        /// XML namespace of the custom element, NULL for title and description.
        nsuri: Option<String>,
    },
}

impl NetworkEvent {
    /// Its identifier, as registrations name it.
    #[must_use]
    pub fn id(&self) -> NetworkEventId {
        match self {
            Self::Lifecycle { .. } => NetworkEventId::LIFECYCLE,
            Self::MetadataChange { .. } => NetworkEventId::METADATA_CHANGE,
        }
    }
}

/// What happened to a node device.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NodeDeviceEvent {
    /// A device appeared, vanished, or was defined or undefined (`virConnectNodeDeviceEventLifecycleCallback`).
    Lifecycle {
        /// What happened.
        event: NodeDeviceEventLifecycleType,
        /// Nothing yet, 0 in all events.
        detail: i32,
    },
    /// A device's description changed (`virConnectNodeDeviceEventGenericCallback`).
    Update,
}

impl NodeDeviceEvent {
    /// Its identifier, as registrations name it.
    #[must_use]
    pub fn id(&self) -> NodeDeviceEventId {
        match self {
            Self::Lifecycle { .. } => NodeDeviceEventId::LIFECYCLE,
            Self::Update => NodeDeviceEventId::UPDATE,
        }
    }
}

/// What happened to a secret.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SecretEvent {
    /// Lifecycle changes, told to a `virConnectSecretEventLifecycleCallback`.
    Lifecycle {
        /// What happened.
        event: SecretEventLifecycleType,
        /// Closer reason; always 0 for now.
        detail: i32,
    },
    /// A value was set, told to a `virConnectSecretEventGenericCallback`.
    ValueChanged,
}

impl SecretEvent {
    /// Its identifier, as registrations name it.
    #[must_use]
    pub fn id(&self) -> SecretEventId {
        match self {
            Self::Lifecycle { .. } => SecretEventId::LIFECYCLE,
            Self::ValueChanged => SecretEventId::VALUE_CHANGED,
        }
    }
}

/// What happened to a storage pool.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StoragePoolEvent {
    /// Lifecycle changes, told to a `virConnectStoragePoolEventLifecycleCallback`.
    Lifecycle {
        /// What happened.
        event: StoragePoolEventLifecycleType,
        /// Closer reason; always 0 for now.
        detail: i32,
    },
    /// A pool's list of volumes was read anew, told to a `virConnectStoragePoolEventGenericCallback`.
    Refresh,
}

impl StoragePoolEvent {
    /// Its identifier, as registrations name it.
    #[must_use]
    pub fn id(&self) -> StoragePoolEventId {
        match self {
            Self::Lifecycle { .. } => StoragePoolEventId::LIFECYCLE,
            Self::Refresh => StoragePoolEventId::REFRESH,
        }
    }
}

