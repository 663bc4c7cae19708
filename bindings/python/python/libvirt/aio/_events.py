# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""What events tell, one class for each kind of event, and which event is told by which."""

from typing import NamedTuple

import libvirt

__all__ = [
    "DomainEventLifecycle",
    "DomainEventGeneric",
    "DomainEventRTCChange",
    "DomainEventWatchdog",
    "DomainEventIOError",
    "DomainEventGraphics",
    "DomainEventIOErrorReason",
    "DomainEventBlockJob",
    "DomainEventDiskChange",
    "DomainEventTrayChange",
    "DomainEventPMWakeup",
    "DomainEventPMSuspend",
    "DomainEventBalloonChange",
    "DomainEventPMSuspendDisk",
    "DomainEventDeviceRemoved",
    "DomainEventTunable",
    "DomainEventAgentLifecycle",
    "DomainEventDeviceAdded",
    "DomainEventMigrationIteration",
    "DomainEventJobCompleted",
    "DomainEventDeviceRemovalFailed",
    "DomainEventMetadataChange",
    "DomainEventBlockThreshold",
    "DomainEventMemoryFailure",
    "DomainEventMemoryDeviceSizeChange",
    "DomainEventNICMACChange",
    "DomainEventVcpuRemoved",
    "DomainEventChannelLifecycle",
    "NetworkEventLifecycle",
    "NetworkEventMetadataChange",
    "NodeDeviceEventLifecycle",
    "NodeDeviceEventGeneric",
    "SecretEventLifecycle",
    "SecretEventGeneric",
    "StoragePoolEventLifecycle",
    "StoragePoolEventGeneric",
]


class DomainEventLifecycle(NamedTuple):
    """Called when something happens in the life of a domain. The result is ignored; return 0."""

    dom: "virDomain"
    event: "int"
    detail: "int"


class DomainEventGeneric(NamedTuple):
    """Called for events that have nothing to tell but the domain.
    
    It also stands for any callback in `virConnectDomainEventRegisterAny`."""

    dom: "virDomain"


class DomainEventRTCChange(NamedTuple):
    """Called when the guest sets its clock."""

    dom: "virDomain"
    utcoffset: "int"


class DomainEventWatchdog(NamedTuple):
    """Called when the watchdog device fires."""

    dom: "virDomain"
    action: "int"


class DomainEventIOError(NamedTuple):
    """Called when a disk has an input/output error."""

    dom: "virDomain"
    srcPath: "str"
    devAlias: "str"
    action: "int"


class DomainEventGraphics(NamedTuple):
    """Called when a client of a display connects, gets to work or leaves."""

    dom: "virDomain"
    phase: "int"
    local: "dict[str, int | str]"
    remote: "dict[str, int | str]"
    authScheme: "str"
    subject: "list[tuple[str, str]]"


class DomainEventIOErrorReason(NamedTuple):
    """Called when a disk has an input/output error, with the cause where known."""

    dom: "virDomain"
    srcPath: "str"
    devAlias: "str"
    action: "int"
    reason: "str"


class DomainEventBlockJob(NamedTuple):
    """Called when a block job ends or gets ready."""

    dom: "virDomain"
    disk: "str"
    type: "int"
    status: "int"


class DomainEventDiskChange(NamedTuple):
    """Called when a domain starts with another disk source than defined."""

    dom: "virDomain"
    oldSrcPath: "str | None"
    newSrcPath: "str | None"
    devAlias: "str"
    reason: "int"


class DomainEventTrayChange(NamedTuple):
    """Called when the tray of a removable drive opens or closes."""

    dom: "virDomain"
    devAlias: "str"
    reason: "int"


class DomainEventPMWakeup(NamedTuple):
    """Called when a sleeping guest wakes up."""

    dom: "virDomain"
    reason: "int"


class DomainEventPMSuspend(NamedTuple):
    """Called when a guest suspends itself to memory."""

    dom: "virDomain"
    reason: "int"


class DomainEventBalloonChange(NamedTuple):
    """Called when the memory balloon has changed its size."""

    dom: "virDomain"
    actual: "int"


class DomainEventPMSuspendDisk(NamedTuple):
    """Called when a guest suspends itself to disk."""

    dom: "virDomain"
    reason: "int"


class DomainEventDeviceRemoved(NamedTuple):
    """Called when a device is gone from a running domain."""

    dom: "virDomain"
    devAlias: "str"


class DomainEventTunable(NamedTuple):
    """Called when tuning parameters of a running domain change.
    
    The values belong to the caller of the callback and must not be freed in it."""

    dom: "virDomain"
    params: "dict[str, TypedValue]"


class DomainEventAgentLifecycle(NamedTuple):
    """Called when the guest agent connects or disconnects."""

    dom: "virDomain"
    state: "int"
    reason: "int"


class DomainEventDeviceAdded(NamedTuple):
    """Called when a device is added to a running domain."""

    dom: "virDomain"
    devAlias: "str"


class DomainEventMigrationIteration(NamedTuple):
    """Called on the source host when a migration starts another pass over the guest's memory."""

    dom: "virDomain"
    iteration: "int"


class DomainEventJobCompleted(NamedTuple):
    """Called when a job of a domain is over.
    
    The values are the last ones and are the only ones to be had for a domain that no longer runs here. They belong to the caller of the callback and must not be freed in it."""

    dom: "virDomain"
    params: "dict[str, TypedValue]"


class DomainEventDeviceRemovalFailed(NamedTuple):
    """Called when the guest refuses to let go of a device whose removal was asked for."""

    dom: "virDomain"
    devAlias: "str"


class DomainEventMetadataChange(NamedTuple):
    """Called when a domain's title, description or custom metadata change."""

    dom: "virDomain"
    type: "int"
    nsuri: "str | None"


class DomainEventBlockThreshold(NamedTuple):
    """Called when a write goes beyond the threshold set with `virDomainSetBlockThreshold`.
    
    The threshold is used up by that."""

    dom: "virDomain"
    dev: "str"
    path: "str | None"
    threshold: "int"
    excess: "int"


class DomainEventMemoryFailure(NamedTuple):
    """Called when the host reports a hardware error in memory that a domain uses."""

    dom: "virDomain"
    recipient: "int"
    action: "int"
    flags: "int"


class DomainEventMemoryDeviceSizeChange(NamedTuple):
    """Called when the guest has grown or shrunk a memory device such as virtio-mem."""

    dom: "virDomain"
    alias: "str"
    size: "int"


class DomainEventNICMACChange(NamedTuple):
    """Called when the guest sets another MAC address on a network interface."""

    dom: "virDomain"
    alias: "str"
    oldMAC: "str"
    newMAC: "str"


class DomainEventVcpuRemoved(NamedTuple):
    """Called when a virtual CPU is gone after an unplug that did not wait for the guest."""

    dom: "virDomain"
    vcpuid: "int"


class DomainEventChannelLifecycle(NamedTuple):
    """Called when the guest opens or closes a channel.
    
    It comes for every virtio-serial channel, the guest agent's included."""

    dom: "virDomain"
    channelName: "str"
    state: "int"
    reason: "int"


class NetworkEventLifecycle(NamedTuple):
    """Is told that a network was defined, undefined, started or stopped.
    
    Both handles are lent for the time of the call; take a reference to keep one."""

    net: "virNetwork"
    event: "int"
    detail: "int"


class NetworkEventMetadataChange(NamedTuple):
    """Is told that a network's title, description or custom metadata changed.
    
    Both handles are lent for the time of the call."""

    net: "virNetwork"
    type: "int"
    nsuri: "str | None"


class NodeDeviceEventLifecycle(NamedTuple):
    """Reports that a host device appeared, vanished, or was defined or undefined."""

    dev: "virNodeDevice"
    event: "int"
    detail: "int"


class NodeDeviceEventGeneric(NamedTuple):
    """Reports an event about a host device that needs no further details.
    
    Callbacks with more arguments are registered under this type by cast; which one is called depends on the event."""

    dev: "virNodeDevice"


class SecretEventLifecycle(NamedTuple):
    """Is told that a secret was defined or undefined.
    
    Both handles are lent for the time of the call; take a reference to keep one."""

    secret: "virSecret"
    event: "int"
    detail: "int"


class SecretEventGeneric(NamedTuple):
    """Is told about an event that carries nothing but the secret, and stands for any secret event's callback when registering."""

    secret: "virSecret"


class StoragePoolEventLifecycle(NamedTuple):
    """Is told that a storage pool was defined, undefined, started, stopped, built or deleted.
    
    Both handles are lent for the time of the call; take a reference to keep one."""

    pool: "virStoragePool"
    event: "int"
    detail: "int"


class StoragePoolEventGeneric(NamedTuple):
    """Is told about an event that carries nothing but the pool, and stands for any pool event's callback when registering."""

    pool: "virStoragePool"

#: By the kind of object and the number of the event.
EVENTS = {
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE): DomainEventLifecycle,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_REBOOT): DomainEventGeneric,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_RTC_CHANGE): DomainEventRTCChange,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_WATCHDOG): DomainEventWatchdog,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_IO_ERROR): DomainEventIOError,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_GRAPHICS): DomainEventGraphics,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON): DomainEventIOErrorReason,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_CONTROL_ERROR): DomainEventGeneric,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_BLOCK_JOB): DomainEventBlockJob,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_DISK_CHANGE): DomainEventDiskChange,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_TRAY_CHANGE): DomainEventTrayChange,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_PMWAKEUP): DomainEventPMWakeup,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_PMSUSPEND): DomainEventPMSuspend,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE): DomainEventBalloonChange,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK): DomainEventPMSuspendDisk,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED): DomainEventDeviceRemoved,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2): DomainEventBlockJob,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_TUNABLE): DomainEventTunable,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE): DomainEventAgentLifecycle,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_DEVICE_ADDED): DomainEventDeviceAdded,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION): DomainEventMigrationIteration,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_JOB_COMPLETED): DomainEventJobCompleted,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED): DomainEventDeviceRemovalFailed,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_METADATA_CHANGE): DomainEventMetadataChange,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD): DomainEventBlockThreshold,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE): DomainEventMemoryFailure,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE): DomainEventMemoryDeviceSizeChange,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE): DomainEventNICMACChange,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_VCPU_REMOVED): DomainEventVcpuRemoved,
    (libvirt.virDomain, libvirt.VIR_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE): DomainEventChannelLifecycle,
    (libvirt.virNetwork, libvirt.VIR_NETWORK_EVENT_ID_LIFECYCLE): NetworkEventLifecycle,
    (libvirt.virNetwork, libvirt.VIR_NETWORK_EVENT_ID_METADATA_CHANGE): NetworkEventMetadataChange,
    (libvirt.virNodeDevice, libvirt.VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE): NodeDeviceEventLifecycle,
    (libvirt.virNodeDevice, libvirt.VIR_NODE_DEVICE_EVENT_ID_UPDATE): NodeDeviceEventGeneric,
    (libvirt.virSecret, libvirt.VIR_SECRET_EVENT_ID_LIFECYCLE): SecretEventLifecycle,
    (libvirt.virSecret, libvirt.VIR_SECRET_EVENT_ID_VALUE_CHANGED): SecretEventGeneric,
    (libvirt.virStoragePool, libvirt.VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE): StoragePoolEventLifecycle,
    (libvirt.virStoragePool, libvirt.VIR_STORAGE_POOL_EVENT_ID_REFRESH): StoragePoolEventGeneric,
}

#: What registers and what deregisters callbacks for events of a kind of object.
METHODS = {
    libvirt.virDomain: ("domainEventRegisterAny", "domainEventDeregisterAny"),
    libvirt.virNetwork: ("networkEventRegisterAny", "networkEventDeregisterAny"),
    libvirt.virNodeDevice: ("nodeDeviceEventRegisterAny", "nodeDeviceEventDeregisterAny"),
    libvirt.virSecret: ("secretEventRegisterAny", "secretEventDeregisterAny"),
    libvirt.virStoragePool: ("storagePoolEventRegisterAny", "storagePoolEventDeregisterAny"),
}
