// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: events.

use crate::remote::{
    Domain, DomainEventGraphicsAddress, DomainEventGraphicsIdentity, Network, NodeDevice, Secret,
    StoragePool, TypedParam, limits,
};
use crate::xdr::array;
use crate::xdr_struct;

/// What the event `DOMAIN_EVENT_LIFECYCLE` (107) carries, from server to client.
///
/// Reports that a domain changed its lifecycle state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventLifecycleMsg {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `int event`
    pub event: i32,
    /// `int detail`
    pub detail: i32,
}

xdr_struct! { DomainEventLifecycleMsg { dom, event, detail } }

/// What the event `DOMAIN_EVENT_REBOOT` (169) carries, from server to client.
///
/// Reports that a guest rebooted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventRebootMsg {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainEventRebootMsg { dom } }

/// What the event `DOMAIN_EVENT_RTC_CHANGE` (170) carries, from server to client.
///
/// Reports that a guest set its clock, with the offset to UTC in seconds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventRtcChangeMsg {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `hyper offset`
    pub offset: i64,
}

xdr_struct! { DomainEventRtcChangeMsg { dom, offset } }

/// What the event `DOMAIN_EVENT_WATCHDOG` (171) carries, from server to client.
///
/// Reports that a guest's watchdog fired, with the action taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventWatchdogMsg {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `int action`
    pub action: i32,
}

xdr_struct! { DomainEventWatchdogMsg { dom, action } }

/// What the event `DOMAIN_EVENT_IO_ERROR` (172) carries, from server to client.
///
/// Reports an I/O error on a disk, with the action taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventIoErrorMsg {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `remote_nonnull_string srcPath`
    pub src_path: String,
    /// `remote_nonnull_string devAlias`
    pub dev_alias: String,
    /// `int action`
    pub action: i32,
}

xdr_struct! { DomainEventIoErrorMsg { dom, src_path, dev_alias, action } }

/// What the event `DOMAIN_EVENT_GRAPHICS` (173) carries, from server to client.
///
/// Reports a phase of a graphics client connecting, with both addresses and who it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventGraphicsMsg {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `int phase`
    pub phase: i32,
    /// `remote_domain_event_graphics_address local`
    pub local: DomainEventGraphicsAddress,
    /// `remote_domain_event_graphics_address remote`
    pub remote: DomainEventGraphicsAddress,
    /// `remote_nonnull_string authScheme`
    pub auth_scheme: String,
    /// `remote_domain_event_graphics_identity subject<REMOTE_DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX>`
    pub subject: Vec<DomainEventGraphicsIdentity>,
}

xdr_struct! { DomainEventGraphicsMsg {
    dom, phase, local, remote, auth_scheme,
    subject: array(limits::DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX)
} }

/// What the event `DOMAIN_EVENT_IO_ERROR_REASON` (195) carries, from server to client.
///
/// Reports an I/O error on a disk, with the action taken and the reason.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventIoErrorReasonMsg {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `remote_nonnull_string srcPath`
    pub src_path: String,
    /// `remote_nonnull_string devAlias`
    pub dev_alias: String,
    /// `int action`
    pub action: i32,
    /// `remote_nonnull_string reason`
    pub reason: String,
}

xdr_struct! { DomainEventIoErrorReasonMsg { dom, src_path, dev_alias, action, reason } }

/// What the event `DOMAIN_EVENT_CONTROL_ERROR` (224) carries, from server to client.
///
/// Reports that contact with the hypervisor process was lost.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventControlErrorMsg {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainEventControlErrorMsg { dom } }

/// What the event `DOMAIN_EVENT_BLOCK_JOB` (241) carries, from server to client.
///
/// Reports that a block job changed its status, by path of the disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventBlockJobMsg {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `remote_nonnull_string path`
    pub path: String,
    /// `int type`
    pub type_: i32,
    /// `int status`
    pub status: i32,
}

xdr_struct! { DomainEventBlockJobMsg { dom, path, type_, status } }

/// What the event `DOMAIN_EVENT_DISK_CHANGE` (248) carries, from server to client.
///
/// Reports that a disk's medium was changed or dropped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventDiskChangeMsg {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `remote_string oldSrcPath`
    pub old_src_path: Option<String>,
    /// `remote_string newSrcPath`
    pub new_src_path: Option<String>,
    /// `remote_nonnull_string devAlias`
    pub dev_alias: String,
    /// `int reason`
    pub reason: i32,
}

xdr_struct! { DomainEventDiskChangeMsg { dom, old_src_path, new_src_path, dev_alias, reason } }

/// What the event `DOMAIN_EVENT_TRAY_CHANGE` (268) carries, from server to client.
///
/// Reports that the tray of a removable drive was opened or closed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventTrayChangeMsg {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `remote_nonnull_string devAlias`
    pub dev_alias: String,
    /// `int reason`
    pub reason: i32,
}

xdr_struct! { DomainEventTrayChangeMsg { dom, dev_alias, reason } }

/// What the event `DOMAIN_EVENT_PMWAKEUP` (269) carries, from server to client.
///
/// Reports that a guest woke up from suspension.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventPmwakeupMsg {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainEventPmwakeupMsg { dom } }

/// What the event `DOMAIN_EVENT_PMSUSPEND` (270) carries, from server to client.
///
/// Reports that a guest suspended itself to memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventPmsuspendMsg {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainEventPmsuspendMsg { dom } }

/// What the event `DOMAIN_EVENT_BALLOON_CHANGE` (276) carries, from server to client.
///
/// Reports that a guest's balloon changed, with its memory in KiB.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventBalloonChangeMsg {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `unsigned hyper actual`
    pub actual: u64,
}

xdr_struct! { DomainEventBalloonChangeMsg { dom, actual } }

/// What the event `DOMAIN_EVENT_PMSUSPEND_DISK` (292) carries, from server to client.
///
/// Reports that a guest suspended itself to disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventPmsuspendDiskMsg {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainEventPmsuspendDiskMsg { dom } }

/// What the event `DOMAIN_EVENT_DEVICE_REMOVED` (311) carries, from server to client.
///
/// Reports that a device has left a guest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventDeviceRemovedMsg {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `remote_nonnull_string devAlias`
    pub dev_alias: String,
}

xdr_struct! { DomainEventDeviceRemovedMsg { dom, dev_alias } }

/// What the event `NETWORK_EVENT_LIFECYCLE` (315) carries, from server to client.
///
/// Reports that a network was defined, undefined, started or stopped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkEventLifecycleMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_nonnull_network net`
    pub net: Network,
    /// `int event`
    pub event: i32,
    /// `int detail`
    pub detail: i32,
}

xdr_struct! { NetworkEventLifecycleMsg { callback_id, net, event, detail } }

/// What the event `DOMAIN_EVENT_CALLBACK_LIFECYCLE` (318) carries, from server to client.
///
/// Reports that a domain changed its lifecycle state, to the callback it belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventCallbackLifecycleMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_domain_event_lifecycle_msg msg`
    pub msg: DomainEventLifecycleMsg,
}

xdr_struct! { DomainEventCallbackLifecycleMsg { callback_id, msg } }

/// What the event `DOMAIN_EVENT_CALLBACK_REBOOT` (319) carries, from server to client.
///
/// Reports that a guest rebooted, to the callback it belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventCallbackRebootMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_domain_event_reboot_msg msg`
    pub msg: DomainEventRebootMsg,
}

xdr_struct! { DomainEventCallbackRebootMsg { callback_id, msg } }

/// What the event `DOMAIN_EVENT_CALLBACK_RTC_CHANGE` (320) carries, from server to client.
///
/// Reports that a guest set its clock, with the offset to UTC in seconds, to the callback it
/// belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventCallbackRtcChangeMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_domain_event_rtc_change_msg msg`
    pub msg: DomainEventRtcChangeMsg,
}

xdr_struct! { DomainEventCallbackRtcChangeMsg { callback_id, msg } }

/// What the event `DOMAIN_EVENT_CALLBACK_WATCHDOG` (321) carries, from server to client.
///
/// Reports that a guest's watchdog fired, with the action taken, to the callback it belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventCallbackWatchdogMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_domain_event_watchdog_msg msg`
    pub msg: DomainEventWatchdogMsg,
}

xdr_struct! { DomainEventCallbackWatchdogMsg { callback_id, msg } }

/// What the event `DOMAIN_EVENT_CALLBACK_IO_ERROR` (322) carries, from server to client.
///
/// Reports an I/O error on a disk, with the action taken, to the callback it belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventCallbackIoErrorMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_domain_event_io_error_msg msg`
    pub msg: DomainEventIoErrorMsg,
}

xdr_struct! { DomainEventCallbackIoErrorMsg { callback_id, msg } }

/// What the event `DOMAIN_EVENT_CALLBACK_GRAPHICS` (323) carries, from server to client.
///
/// Reports a phase of a graphics client connecting, with both addresses and who it is, to the
/// callback it belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventCallbackGraphicsMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_domain_event_graphics_msg msg`
    pub msg: DomainEventGraphicsMsg,
}

xdr_struct! { DomainEventCallbackGraphicsMsg { callback_id, msg } }

/// What the event `DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON` (324) carries, from server to client.
///
/// Reports an I/O error on a disk, with the action taken and the reason, to the callback it belongs
/// to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventCallbackIoErrorReasonMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_domain_event_io_error_reason_msg msg`
    pub msg: DomainEventIoErrorReasonMsg,
}

xdr_struct! { DomainEventCallbackIoErrorReasonMsg { callback_id, msg } }

/// What the event `DOMAIN_EVENT_CALLBACK_CONTROL_ERROR` (325) carries, from server to client.
///
/// Reports that contact with the hypervisor process was lost, to the callback it belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventCallbackControlErrorMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_domain_event_control_error_msg msg`
    pub msg: DomainEventControlErrorMsg,
}

xdr_struct! { DomainEventCallbackControlErrorMsg { callback_id, msg } }

/// What the event `DOMAIN_EVENT_CALLBACK_BLOCK_JOB` (326) carries, from server to client.
///
/// Reports that a block job changed its status, by path of the disk, to the callback it belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventCallbackBlockJobMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_domain_event_block_job_msg msg`
    pub msg: DomainEventBlockJobMsg,
}

xdr_struct! { DomainEventCallbackBlockJobMsg { callback_id, msg } }

/// What the event `DOMAIN_EVENT_CALLBACK_DISK_CHANGE` (327) carries, from server to client.
///
/// Reports that a disk's medium was changed or dropped, to the callback it belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventCallbackDiskChangeMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_domain_event_disk_change_msg msg`
    pub msg: DomainEventDiskChangeMsg,
}

xdr_struct! { DomainEventCallbackDiskChangeMsg { callback_id, msg } }

/// What the event `DOMAIN_EVENT_CALLBACK_TRAY_CHANGE` (328) carries, from server to client.
///
/// Reports that the tray of a removable drive was opened or closed, to the callback it belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventCallbackTrayChangeMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_domain_event_tray_change_msg msg`
    pub msg: DomainEventTrayChangeMsg,
}

xdr_struct! { DomainEventCallbackTrayChangeMsg { callback_id, msg } }

/// What the event `DOMAIN_EVENT_CALLBACK_PMWAKEUP` (329) carries, from server to client.
///
/// Reports that a guest woke up from suspension, to the callback it belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventCallbackPmwakeupMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `int reason`
    pub reason: i32,
    /// `remote_domain_event_pmwakeup_msg msg`
    pub msg: DomainEventPmwakeupMsg,
}

xdr_struct! { DomainEventCallbackPmwakeupMsg { callback_id, reason, msg } }

/// What the event `DOMAIN_EVENT_CALLBACK_PMSUSPEND` (330) carries, from server to client.
///
/// Reports that a guest suspended itself to memory, to the callback it belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventCallbackPmsuspendMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `int reason`
    pub reason: i32,
    /// `remote_domain_event_pmsuspend_msg msg`
    pub msg: DomainEventPmsuspendMsg,
}

xdr_struct! { DomainEventCallbackPmsuspendMsg { callback_id, reason, msg } }

/// What the event `DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE` (331) carries, from server to client.
///
/// Reports that a guest's balloon changed, with its memory in KiB, to the callback it belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventCallbackBalloonChangeMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_domain_event_balloon_change_msg msg`
    pub msg: DomainEventBalloonChangeMsg,
}

xdr_struct! { DomainEventCallbackBalloonChangeMsg { callback_id, msg } }

/// What the event `DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK` (332) carries, from server to client.
///
/// Reports that a guest suspended itself to disk, to the callback it belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventCallbackPmsuspendDiskMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `int reason`
    pub reason: i32,
    /// `remote_domain_event_pmsuspend_disk_msg msg`
    pub msg: DomainEventPmsuspendDiskMsg,
}

xdr_struct! { DomainEventCallbackPmsuspendDiskMsg { callback_id, reason, msg } }

/// What the event `DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED` (333) carries, from server to client.
///
/// Reports that a device has left a guest, to the callback it belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventCallbackDeviceRemovedMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_domain_event_device_removed_msg msg`
    pub msg: DomainEventDeviceRemovedMsg,
}

xdr_struct! { DomainEventCallbackDeviceRemovedMsg { callback_id, msg } }

/// What the event `DOMAIN_EVENT_BLOCK_JOB_2` (339) carries, from server to client.
///
/// Reports that a block job changed its status, by target name of the disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventBlockJob2Msg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `remote_nonnull_string dst`
    pub dst: String,
    /// `int type`
    pub type_: i32,
    /// `int status`
    pub status: i32,
}

xdr_struct! { DomainEventBlockJob2Msg { callback_id, dom, dst, type_, status } }

/// What the event `DOMAIN_EVENT_CALLBACK_TUNABLE` (346) carries, from server to client.
///
/// Reports that tunable settings of a domain changed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainEventCallbackTunableMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `remote_typed_param params<REMOTE_DOMAIN_EVENT_TUNABLE_MAX>`
    pub params: Vec<TypedParam>,
}

xdr_struct! { DomainEventCallbackTunableMsg { callback_id, dom, params: array(limits::DOMAIN_EVENT_TUNABLE_MAX) } }

/// What the event `DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE` (348) carries, from server to client.
///
/// Reports that the agent in a guest connected or disconnected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventCallbackAgentLifecycleMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `int state`
    pub state: i32,
    /// `int reason`
    pub reason: i32,
}

xdr_struct! { DomainEventCallbackAgentLifecycleMsg { callback_id, dom, state, reason } }

/// What the event `DOMAIN_EVENT_CALLBACK_DEVICE_ADDED` (354) carries, from server to client.
///
/// Reports that a device has been added to a guest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventCallbackDeviceAddedMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `remote_nonnull_string devAlias`
    pub dev_alias: String,
}

xdr_struct! { DomainEventCallbackDeviceAddedMsg { callback_id, dom, dev_alias } }

/// What the event `DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION` (359) carries, from server to client.
///
/// Reports that a migration began another pass over the memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventCallbackMigrationIterationMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `int iteration`
    pub iteration: i32,
}

xdr_struct! { DomainEventCallbackMigrationIterationMsg { callback_id, dom, iteration } }

/// What the event `CONNECT_EVENT_CONNECTION_CLOSED` (362) carries, from server to client.
///
/// Reports that the daemon's own connection to the hypervisor has ended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectEventConnectionClosedMsg {
    /// `int reason`
    pub reason: i32,
}

xdr_struct! { ConnectEventConnectionClosedMsg { reason } }

/// What the event `DOMAIN_EVENT_CALLBACK_JOB_COMPLETED` (363) carries, from server to client.
///
/// Reports that a job of a domain completed, with its statistics.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainEventCallbackJobCompletedMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `remote_typed_param params<REMOTE_DOMAIN_JOB_STATS_MAX>`
    pub params: Vec<TypedParam>,
}

xdr_struct! { DomainEventCallbackJobCompletedMsg { callback_id, dom, params: array(limits::DOMAIN_JOB_STATS_MAX) } }

/// What the event `DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED` (367) carries, from server to
/// client.
///
/// Reports that a guest refused to give up a device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventCallbackDeviceRemovalFailedMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `remote_nonnull_string devAlias`
    pub dev_alias: String,
}

xdr_struct! { DomainEventCallbackDeviceRemovalFailedMsg { callback_id, dom, dev_alias } }

/// What the event `STORAGE_POOL_EVENT_LIFECYCLE` (370) carries, from server to client.
///
/// Reports that a storage pool was defined, undefined, started, stopped, built or deleted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolEventLifecycleMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_nonnull_storage_pool pool`
    pub pool: StoragePool,
    /// `int event`
    pub event: i32,
    /// `int detail`
    pub detail: i32,
}

xdr_struct! { StoragePoolEventLifecycleMsg { callback_id, pool, event, detail } }

/// What the event `STORAGE_POOL_EVENT_REFRESH` (373) carries, from server to client.
///
/// Reports that a storage pool was refreshed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolEventRefreshMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_nonnull_storage_pool pool`
    pub pool: StoragePool,
}

xdr_struct! { StoragePoolEventRefreshMsg { callback_id, pool } }

/// What the event `NODE_DEVICE_EVENT_LIFECYCLE` (376) carries, from server to client.
///
/// Reports that a node device appeared, vanished or changed its definition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceEventLifecycleMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_nonnull_node_device dev`
    pub dev: NodeDevice,
    /// `int event`
    pub event: i32,
    /// `int detail`
    pub detail: i32,
}

xdr_struct! { NodeDeviceEventLifecycleMsg { callback_id, dev, event, detail } }

/// What the event `NODE_DEVICE_EVENT_UPDATE` (377) carries, from server to client.
///
/// Reports that details of a node device changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeDeviceEventUpdateMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_nonnull_node_device dev`
    pub dev: NodeDevice,
}

xdr_struct! { NodeDeviceEventUpdateMsg { callback_id, dev } }

/// What the event `DOMAIN_EVENT_CALLBACK_METADATA_CHANGE` (379) carries, from server to client.
///
/// Reports that a domain's metadata changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventCallbackMetadataChangeMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `int type`
    pub type_: i32,
    /// `remote_string nsuri`
    pub nsuri: Option<String>,
}

xdr_struct! { DomainEventCallbackMetadataChangeMsg { callback_id, dom, type_, nsuri } }

/// What the event `SECRET_EVENT_LIFECYCLE` (382) carries, from server to client.
///
/// Reports that a secret was defined or undefined.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecretEventLifecycleMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_nonnull_secret secret`
    pub secret: Secret,
    /// `int event`
    pub event: i32,
    /// `int detail`
    pub detail: i32,
}

xdr_struct! { SecretEventLifecycleMsg { callback_id, secret, event, detail } }

/// What the event `SECRET_EVENT_VALUE_CHANGED` (383) carries, from server to client.
///
/// Reports that a secret's value was set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecretEventValueChangedMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_nonnull_secret secret`
    pub secret: Secret,
}

xdr_struct! { SecretEventValueChangedMsg { callback_id, secret } }

/// What the event `DOMAIN_EVENT_BLOCK_THRESHOLD` (385) carries, from server to client.
///
/// Reports that writes to a disk went beyond the threshold that was set, in bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventBlockThresholdMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `remote_nonnull_string dev`
    pub dev: String,
    /// `remote_string path`
    pub path: Option<String>,
    /// `unsigned hyper threshold`
    pub threshold: u64,
    /// `unsigned hyper excess`
    pub excess: u64,
}

xdr_struct! { DomainEventBlockThresholdMsg { callback_id, dom, dev, path, threshold, excess } }

/// What the event `DOMAIN_EVENT_MEMORY_FAILURE` (423) carries, from server to client.
///
/// Reports that host memory of a guest failed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventMemoryFailureMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `int recipient`
    pub recipient: i32,
    /// `int action`
    pub action: i32,
    /// `unsigned int flags`
    pub flags: u32,
}

xdr_struct! { DomainEventMemoryFailureMsg { callback_id, dom, recipient, action, flags } }

/// What the event `DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE` (438) carries, from server to client.
///
/// Reports that the guest changed how much of a memory device it uses, in KiB.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventMemoryDeviceSizeChangeMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `remote_nonnull_string alias`
    pub alias: String,
    /// `unsigned hyper size`
    pub size: u64,
}

xdr_struct! { DomainEventMemoryDeviceSizeChangeMsg { callback_id, dom, alias, size } }

/// What the event `NETWORK_EVENT_CALLBACK_METADATA_CHANGE` (446) carries, from server to client.
///
/// Reports that a network's metadata changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkEventCallbackMetadataChangeMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_nonnull_network net`
    pub net: Network,
    /// `int type`
    pub type_: i32,
    /// `remote_string nsuri`
    pub nsuri: Option<String>,
}

xdr_struct! { NetworkEventCallbackMetadataChangeMsg { callback_id, net, type_, nsuri } }

/// What the event `DOMAIN_EVENT_NIC_MAC_CHANGE` (453) carries, from server to client.
///
/// Reports that a guest changed the hardware address of a network interface.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventNicMacChangeMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `remote_nonnull_string alias`
    pub alias: String,
    /// `remote_nonnull_string oldMAC`
    pub old_mac: String,
    /// `remote_nonnull_string newMAC`
    pub new_mac: String,
}

xdr_struct! { DomainEventNicMacChangeMsg { callback_id, dom, alias, old_mac, new_mac } }

/// What the event `DOMAIN_EVENT_VCPU_REMOVED` (454) carries, from server to client.
///
/// Tells that a virtual CPU left a guest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventVcpuRemovedMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `unsigned int vcpuid`
    pub vcpuid: u32,
}

xdr_struct! { DomainEventVcpuRemovedMsg { callback_id, dom, vcpuid } }

/// What the event `DOMAIN_EVENT_CHANNEL_LIFECYCLE` (455) carries, from server to client.
///
/// Tells that the guest opened or closed its end of a channel.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainEventChannelLifecycleMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `remote_nonnull_string channelName`
    pub channel_name: String,
    /// `int state`
    pub state: i32,
    /// `int reason`
    pub reason: i32,
}

xdr_struct! { DomainEventChannelLifecycleMsg { callback_id, dom, channel_name, state, reason } }
