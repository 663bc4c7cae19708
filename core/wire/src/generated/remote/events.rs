// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! The events, a type for each.

use crate::procedure::EventId;
use crate::{events, remote};

events! { remote::PROGRAM;
    /// Reports that a domain changed its lifecycle state.
    107 DomainEventLifecycle(remote::DomainEventLifecycleMsg) {
        name: "DOMAIN_EVENT_LIFECYCLE",
    };

    /// Reports that a guest rebooted.
    169 DomainEventReboot(remote::DomainEventRebootMsg) {
        name: "DOMAIN_EVENT_REBOOT",
    };

    /// Reports that a guest set its clock, with the offset to UTC in seconds.
    170 DomainEventRtcChange(remote::DomainEventRtcChangeMsg) {
        name: "DOMAIN_EVENT_RTC_CHANGE",
    };

    /// Reports that a guest's watchdog fired, with the action taken.
    171 DomainEventWatchdog(remote::DomainEventWatchdogMsg) {
        name: "DOMAIN_EVENT_WATCHDOG",
    };

    /// Reports an I/O error on a disk, with the action taken.
    172 DomainEventIoError(remote::DomainEventIoErrorMsg) {
        name: "DOMAIN_EVENT_IO_ERROR",
    };

    /// Reports a phase of a graphics client connecting, with both addresses and who it is.
    173 DomainEventGraphics(remote::DomainEventGraphicsMsg) {
        name: "DOMAIN_EVENT_GRAPHICS",
    };

    /// Reports an I/O error on a disk, with the action taken and the reason.
    195 DomainEventIoErrorReason(remote::DomainEventIoErrorReasonMsg) {
        name: "DOMAIN_EVENT_IO_ERROR_REASON",
    };

    /// Reports that contact with the hypervisor process was lost.
    224 DomainEventControlError(remote::DomainEventControlErrorMsg) {
        name: "DOMAIN_EVENT_CONTROL_ERROR",
    };

    /// Reports that a block job changed its status, by path of the disk.
    241 DomainEventBlockJob(remote::DomainEventBlockJobMsg) {
        name: "DOMAIN_EVENT_BLOCK_JOB",
    };

    /// Reports that a disk's medium was changed or dropped.
    248 DomainEventDiskChange(remote::DomainEventDiskChangeMsg) {
        name: "DOMAIN_EVENT_DISK_CHANGE",
    };

    /// Reports that the tray of a removable drive was opened or closed.
    268 DomainEventTrayChange(remote::DomainEventTrayChangeMsg) {
        name: "DOMAIN_EVENT_TRAY_CHANGE",
    };

    /// Reports that a guest woke up from suspension.
    269 DomainEventPmwakeup(remote::DomainEventPmwakeupMsg) {
        name: "DOMAIN_EVENT_PMWAKEUP",
    };

    /// Reports that a guest suspended itself to memory.
    270 DomainEventPmsuspend(remote::DomainEventPmsuspendMsg) {
        name: "DOMAIN_EVENT_PMSUSPEND",
    };

    /// Reports that a guest's balloon changed, with its memory in KiB.
    276 DomainEventBalloonChange(remote::DomainEventBalloonChangeMsg) {
        name: "DOMAIN_EVENT_BALLOON_CHANGE",
    };

    /// Reports that a guest suspended itself to disk.
    292 DomainEventPmsuspendDisk(remote::DomainEventPmsuspendDiskMsg) {
        name: "DOMAIN_EVENT_PMSUSPEND_DISK",
    };

    /// Reports that a device has left a guest.
    311 DomainEventDeviceRemoved(remote::DomainEventDeviceRemovedMsg) {
        name: "DOMAIN_EVENT_DEVICE_REMOVED",
    };

    /// Reports that a network was defined, undefined, started or stopped.
    315 NetworkEventLifecycle(remote::NetworkEventLifecycleMsg) {
        name: "NETWORK_EVENT_LIFECYCLE",
        ids: &[EventId { kind: "NetworkEventID", id: 0 /* VIR_NETWORK_EVENT_ID_LIFECYCLE */ }],
    };

    /// Reports that a domain changed its lifecycle state, to the callback it belongs to.
    318 DomainEventCallbackLifecycle(remote::DomainEventCallbackLifecycleMsg) {
        name: "DOMAIN_EVENT_CALLBACK_LIFECYCLE",
        ids: &[EventId { kind: "DomainEventID", id: 0 /* VIR_DOMAIN_EVENT_ID_LIFECYCLE */ }],
    };

    /// Reports that a guest rebooted, to the callback it belongs to.
    319 DomainEventCallbackReboot(remote::DomainEventCallbackRebootMsg) {
        name: "DOMAIN_EVENT_CALLBACK_REBOOT",
        ids: &[EventId { kind: "DomainEventID", id: 1 /* VIR_DOMAIN_EVENT_ID_REBOOT */ }],
    };

    /// Reports that a guest set its clock, with the offset to UTC in seconds, to the callback it
    /// belongs to.
    320 DomainEventCallbackRtcChange(remote::DomainEventCallbackRtcChangeMsg) {
        name: "DOMAIN_EVENT_CALLBACK_RTC_CHANGE",
        ids: &[EventId { kind: "DomainEventID", id: 2 /* VIR_DOMAIN_EVENT_ID_RTC_CHANGE */ }],
    };

    /// Reports that a guest's watchdog fired, with the action taken, to the callback it belongs to.
    321 DomainEventCallbackWatchdog(remote::DomainEventCallbackWatchdogMsg) {
        name: "DOMAIN_EVENT_CALLBACK_WATCHDOG",
        ids: &[EventId { kind: "DomainEventID", id: 3 /* VIR_DOMAIN_EVENT_ID_WATCHDOG */ }],
    };

    /// Reports an I/O error on a disk, with the action taken, to the callback it belongs to.
    322 DomainEventCallbackIoError(remote::DomainEventCallbackIoErrorMsg) {
        name: "DOMAIN_EVENT_CALLBACK_IO_ERROR",
        ids: &[EventId { kind: "DomainEventID", id: 4 /* VIR_DOMAIN_EVENT_ID_IO_ERROR */ }],
    };

    /// Reports a phase of a graphics client connecting, with both addresses and who it is, to the
    /// callback it belongs to.
    323 DomainEventCallbackGraphics(remote::DomainEventCallbackGraphicsMsg) {
        name: "DOMAIN_EVENT_CALLBACK_GRAPHICS",
        ids: &[EventId { kind: "DomainEventID", id: 5 /* VIR_DOMAIN_EVENT_ID_GRAPHICS */ }],
    };

    /// Reports an I/O error on a disk, with the action taken and the reason, to the callback it
    /// belongs to.
    324 DomainEventCallbackIoErrorReason(remote::DomainEventCallbackIoErrorReasonMsg) {
        name: "DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON",
        ids: &[EventId { kind: "DomainEventID", id: 6 /* VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON */ }],
    };

    /// Reports that contact with the hypervisor process was lost, to the callback it belongs to.
    325 DomainEventCallbackControlError(remote::DomainEventCallbackControlErrorMsg) {
        name: "DOMAIN_EVENT_CALLBACK_CONTROL_ERROR",
        ids: &[EventId { kind: "DomainEventID", id: 7 /* VIR_DOMAIN_EVENT_ID_CONTROL_ERROR */ }],
    };

    /// Reports that a block job changed its status, by path of the disk, to the callback it belongs
    /// to.
    326 DomainEventCallbackBlockJob(remote::DomainEventCallbackBlockJobMsg) {
        name: "DOMAIN_EVENT_CALLBACK_BLOCK_JOB",
        ids: &[EventId { kind: "DomainEventID", id: 8 /* VIR_DOMAIN_EVENT_ID_BLOCK_JOB */ }],
    };

    /// Reports that a disk's medium was changed or dropped, to the callback it belongs to.
    327 DomainEventCallbackDiskChange(remote::DomainEventCallbackDiskChangeMsg) {
        name: "DOMAIN_EVENT_CALLBACK_DISK_CHANGE",
        ids: &[EventId { kind: "DomainEventID", id: 9 /* VIR_DOMAIN_EVENT_ID_DISK_CHANGE */ }],
    };

    /// Reports that the tray of a removable drive was opened or closed, to the callback it belongs
    /// to.
    328 DomainEventCallbackTrayChange(remote::DomainEventCallbackTrayChangeMsg) {
        name: "DOMAIN_EVENT_CALLBACK_TRAY_CHANGE",
        ids: &[EventId { kind: "DomainEventID", id: 10 /* VIR_DOMAIN_EVENT_ID_TRAY_CHANGE */ }],
    };

    /// Reports that a guest woke up from suspension, to the callback it belongs to.
    329 DomainEventCallbackPmwakeup(remote::DomainEventCallbackPmwakeupMsg) {
        name: "DOMAIN_EVENT_CALLBACK_PMWAKEUP",
        ids: &[EventId { kind: "DomainEventID", id: 11 /* VIR_DOMAIN_EVENT_ID_PMWAKEUP */ }],
    };

    /// Reports that a guest suspended itself to memory, to the callback it belongs to.
    330 DomainEventCallbackPmsuspend(remote::DomainEventCallbackPmsuspendMsg) {
        name: "DOMAIN_EVENT_CALLBACK_PMSUSPEND",
        ids: &[EventId { kind: "DomainEventID", id: 12 /* VIR_DOMAIN_EVENT_ID_PMSUSPEND */ }],
    };

    /// Reports that a guest's balloon changed, with its memory in KiB, to the callback it belongs
    /// to.
    331 DomainEventCallbackBalloonChange(remote::DomainEventCallbackBalloonChangeMsg) {
        name: "DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE",
        ids: &[EventId { kind: "DomainEventID", id: 13 /* VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE */ }],
    };

    /// Reports that a guest suspended itself to disk, to the callback it belongs to.
    332 DomainEventCallbackPmsuspendDisk(remote::DomainEventCallbackPmsuspendDiskMsg) {
        name: "DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK",
        ids: &[EventId { kind: "DomainEventID", id: 14 /* VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK */ }],
    };

    /// Reports that a device has left a guest, to the callback it belongs to.
    333 DomainEventCallbackDeviceRemoved(remote::DomainEventCallbackDeviceRemovedMsg) {
        name: "DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED",
        ids: &[EventId { kind: "DomainEventID", id: 15 /* VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED */ }],
    };

    /// Reports that a block job changed its status, by target name of the disk.
    339 DomainEventBlockJob2(remote::DomainEventBlockJob2Msg) {
        name: "DOMAIN_EVENT_BLOCK_JOB_2",
        ids: &[EventId { kind: "DomainEventID", id: 16 /* VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2 */ }],
    };

    /// Reports that tunable settings of a domain changed.
    346 DomainEventCallbackTunable(remote::DomainEventCallbackTunableMsg) {
        name: "DOMAIN_EVENT_CALLBACK_TUNABLE",
        ids: &[EventId { kind: "DomainEventID", id: 17 /* VIR_DOMAIN_EVENT_ID_TUNABLE */ }],
    };

    /// Reports that the agent in a guest connected or disconnected.
    348 DomainEventCallbackAgentLifecycle(remote::DomainEventCallbackAgentLifecycleMsg) {
        name: "DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE",
        ids: &[EventId { kind: "DomainEventID", id: 18 /* VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE */ }],
    };

    /// Reports that a device has been added to a guest.
    354 DomainEventCallbackDeviceAdded(remote::DomainEventCallbackDeviceAddedMsg) {
        name: "DOMAIN_EVENT_CALLBACK_DEVICE_ADDED",
        ids: &[EventId { kind: "DomainEventID", id: 19 /* VIR_DOMAIN_EVENT_ID_DEVICE_ADDED */ }],
    };

    /// Reports that a migration began another pass over the memory.
    359 DomainEventCallbackMigrationIteration(remote::DomainEventCallbackMigrationIterationMsg) {
        name: "DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION",
        ids: &[EventId { kind: "DomainEventID", id: 20 /* VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION */ }],
    };

    /// Reports that the daemon's own connection to the hypervisor has ended.
    362 ConnectEventConnectionClosed(remote::ConnectEventConnectionClosedMsg) {
        name: "CONNECT_EVENT_CONNECTION_CLOSED",
    };

    /// Reports that a job of a domain completed, with its statistics.
    363 DomainEventCallbackJobCompleted(remote::DomainEventCallbackJobCompletedMsg) {
        name: "DOMAIN_EVENT_CALLBACK_JOB_COMPLETED",
        ids: &[EventId { kind: "DomainEventID", id: 21 /* VIR_DOMAIN_EVENT_ID_JOB_COMPLETED */ }],
    };

    /// Reports that a guest refused to give up a device.
    367 DomainEventCallbackDeviceRemovalFailed(remote::DomainEventCallbackDeviceRemovalFailedMsg) {
        name: "DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED",
        ids: &[EventId { kind: "DomainEventID", id: 22 /* VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED */ }],
    };

    /// Reports that a storage pool was defined, undefined, started, stopped, built or deleted.
    370 StoragePoolEventLifecycle(remote::StoragePoolEventLifecycleMsg) {
        name: "STORAGE_POOL_EVENT_LIFECYCLE",
        ids: &[EventId { kind: "StoragePoolEventID", id: 0 /* VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE */ }],
    };

    /// Reports that a storage pool was refreshed.
    373 StoragePoolEventRefresh(remote::StoragePoolEventRefreshMsg) {
        name: "STORAGE_POOL_EVENT_REFRESH",
        ids: &[EventId { kind: "StoragePoolEventID", id: 1 /* VIR_STORAGE_POOL_EVENT_ID_REFRESH */ }],
    };

    /// Reports that a node device appeared, vanished or changed its definition.
    376 NodeDeviceEventLifecycle(remote::NodeDeviceEventLifecycleMsg) {
        name: "NODE_DEVICE_EVENT_LIFECYCLE",
        ids: &[EventId { kind: "NodeDeviceEventID", id: 0 /* VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE */ }],
    };

    /// Reports that details of a node device changed.
    377 NodeDeviceEventUpdate(remote::NodeDeviceEventUpdateMsg) {
        name: "NODE_DEVICE_EVENT_UPDATE",
        ids: &[EventId { kind: "NodeDeviceEventID", id: 1 /* VIR_NODE_DEVICE_EVENT_ID_UPDATE */ }],
    };

    /// Reports that a domain's metadata changed.
    379 DomainEventCallbackMetadataChange(remote::DomainEventCallbackMetadataChangeMsg) {
        name: "DOMAIN_EVENT_CALLBACK_METADATA_CHANGE",
        ids: &[EventId { kind: "DomainEventID", id: 23 /* VIR_DOMAIN_EVENT_ID_METADATA_CHANGE */ }],
    };

    /// Reports that a secret was defined or undefined.
    382 SecretEventLifecycle(remote::SecretEventLifecycleMsg) {
        name: "SECRET_EVENT_LIFECYCLE",
        ids: &[EventId { kind: "SecretEventID", id: 0 /* VIR_SECRET_EVENT_ID_LIFECYCLE */ }],
    };

    /// Reports that a secret's value was set.
    383 SecretEventValueChanged(remote::SecretEventValueChangedMsg) {
        name: "SECRET_EVENT_VALUE_CHANGED",
        ids: &[EventId { kind: "SecretEventID", id: 1 /* VIR_SECRET_EVENT_ID_VALUE_CHANGED */ }],
    };

    /// Reports that writes to a disk went beyond the threshold that was set, in bytes.
    385 DomainEventBlockThreshold(remote::DomainEventBlockThresholdMsg) {
        name: "DOMAIN_EVENT_BLOCK_THRESHOLD",
        ids: &[EventId { kind: "DomainEventID", id: 24 /* VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD */ }],
    };

    /// Reports that host memory of a guest failed.
    423 DomainEventMemoryFailure(remote::DomainEventMemoryFailureMsg) {
        name: "DOMAIN_EVENT_MEMORY_FAILURE",
        ids: &[EventId { kind: "DomainEventID", id: 25 /* VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE */ }],
    };

    /// Reports that the guest changed how much of a memory device it uses, in KiB.
    438 DomainEventMemoryDeviceSizeChange(remote::DomainEventMemoryDeviceSizeChangeMsg) {
        name: "DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE",
        ids: &[EventId { kind: "DomainEventID", id: 26 /* VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE */ }],
    };

    /// Reports that a network's metadata changed.
    446 NetworkEventCallbackMetadataChange(remote::NetworkEventCallbackMetadataChangeMsg) {
        name: "NETWORK_EVENT_CALLBACK_METADATA_CHANGE",
        ids: &[EventId { kind: "NetworkEventID", id: 1 /* VIR_NETWORK_EVENT_ID_METADATA_CHANGE */ }],
    };

    /// Reports that a guest changed the hardware address of a network interface.
    453 DomainEventNicMacChange(remote::DomainEventNicMacChangeMsg) {
        name: "DOMAIN_EVENT_NIC_MAC_CHANGE",
        ids: &[EventId { kind: "DomainEventID", id: 27 /* VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE */ }],
    };

    /// Tells that a virtual CPU left a guest.
    ///
    /// Provisional: no release has confirmed the number.
    454 DomainEventVcpuRemoved(remote::DomainEventVcpuRemovedMsg) {
        name: "DOMAIN_EVENT_VCPU_REMOVED",
        provisional: true,
        ids: &[EventId { kind: "DomainEventID", id: 28 /* VIR_DOMAIN_EVENT_ID_VCPU_REMOVED */ }],
    };

    /// Tells that the guest opened or closed its end of a channel.
    ///
    /// Provisional: no release has confirmed the number.
    455 DomainEventChannelLifecycle(remote::DomainEventChannelLifecycleMsg) {
        name: "DOMAIN_EVENT_CHANNEL_LIFECYCLE",
        provisional: true,
        ids: &[EventId { kind: "DomainEventID", id: 29 /* VIR_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE */ }],
    };
}
