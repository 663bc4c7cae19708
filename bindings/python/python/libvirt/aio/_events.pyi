# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Any, NamedTuple

from libvirt._types import TypedValue

from ._domain import virDomain
from ._network import virNetwork
from ._node_device import virNodeDevice
from ._secret import virSecret
from ._storage_pool import virStoragePool

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
    dom: virDomain
    event: int
    detail: int

class DomainEventGeneric(NamedTuple):
    dom: virDomain

class DomainEventRTCChange(NamedTuple):
    dom: virDomain
    utcoffset: int

class DomainEventWatchdog(NamedTuple):
    dom: virDomain
    action: int

class DomainEventIOError(NamedTuple):
    dom: virDomain
    srcPath: str
    devAlias: str
    action: int

class DomainEventGraphics(NamedTuple):
    dom: virDomain
    phase: int
    local: dict[str, int | str]
    remote: dict[str, int | str]
    authScheme: str
    subject: list[tuple[str, str]]

class DomainEventIOErrorReason(NamedTuple):
    dom: virDomain
    srcPath: str
    devAlias: str
    action: int
    reason: str

class DomainEventBlockJob(NamedTuple):
    dom: virDomain
    disk: str
    type: int
    status: int

class DomainEventDiskChange(NamedTuple):
    dom: virDomain
    oldSrcPath: str | None
    newSrcPath: str | None
    devAlias: str
    reason: int

class DomainEventTrayChange(NamedTuple):
    dom: virDomain
    devAlias: str
    reason: int

class DomainEventPMWakeup(NamedTuple):
    dom: virDomain
    reason: int

class DomainEventPMSuspend(NamedTuple):
    dom: virDomain
    reason: int

class DomainEventBalloonChange(NamedTuple):
    dom: virDomain
    actual: int

class DomainEventPMSuspendDisk(NamedTuple):
    dom: virDomain
    reason: int

class DomainEventDeviceRemoved(NamedTuple):
    dom: virDomain
    devAlias: str

class DomainEventTunable(NamedTuple):
    dom: virDomain
    params: dict[str, TypedValue]

class DomainEventAgentLifecycle(NamedTuple):
    dom: virDomain
    state: int
    reason: int

class DomainEventDeviceAdded(NamedTuple):
    dom: virDomain
    devAlias: str

class DomainEventMigrationIteration(NamedTuple):
    dom: virDomain
    iteration: int

class DomainEventJobCompleted(NamedTuple):
    dom: virDomain
    params: dict[str, TypedValue]

class DomainEventDeviceRemovalFailed(NamedTuple):
    dom: virDomain
    devAlias: str

class DomainEventMetadataChange(NamedTuple):
    dom: virDomain
    type: int
    nsuri: str | None

class DomainEventBlockThreshold(NamedTuple):
    dom: virDomain
    dev: str
    path: str | None
    threshold: int
    excess: int

class DomainEventMemoryFailure(NamedTuple):
    dom: virDomain
    recipient: int
    action: int
    flags: int

class DomainEventMemoryDeviceSizeChange(NamedTuple):
    dom: virDomain
    alias: str
    size: int

class DomainEventNICMACChange(NamedTuple):
    dom: virDomain
    alias: str
    oldMAC: str
    newMAC: str

class DomainEventVcpuRemoved(NamedTuple):
    dom: virDomain
    vcpuid: int

class DomainEventChannelLifecycle(NamedTuple):
    dom: virDomain
    channelName: str
    state: int
    reason: int

class NetworkEventLifecycle(NamedTuple):
    net: virNetwork
    event: int
    detail: int

class NetworkEventMetadataChange(NamedTuple):
    net: virNetwork
    type: int
    nsuri: str | None

class NodeDeviceEventLifecycle(NamedTuple):
    dev: virNodeDevice
    event: int
    detail: int

class NodeDeviceEventGeneric(NamedTuple):
    dev: virNodeDevice

class SecretEventLifecycle(NamedTuple):
    secret: virSecret
    event: int
    detail: int

class SecretEventGeneric(NamedTuple):
    secret: virSecret

class StoragePoolEventLifecycle(NamedTuple):
    pool: virStoragePool
    event: int
    detail: int

class StoragePoolEventGeneric(NamedTuple):
    pool: virStoragePool

EVENTS: dict[tuple[type[Any], int], type[Any]]
METHODS: dict[type[Any], tuple[str, str]]
