# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Final

VIR_STORAGE_POOL_INACTIVE: Final = 0
"""Not started."""
VIR_STORAGE_POOL_BUILDING: Final = 1
"""Being initialised, volumes cannot be used yet."""
VIR_STORAGE_POOL_RUNNING: Final = 2
"""Started and usable."""
VIR_STORAGE_POOL_DEGRADED: Final = 3
"""Started, with part of it broken."""
VIR_STORAGE_POOL_INACCESSIBLE: Final = 4
"""Started, but it cannot be reached."""
VIR_STORAGE_POOL_STATE_LAST: Final = 5
"""How many there are, in this version."""

VIR_STORAGE_POOL_BUILD_NEW: Final = 0
"""Plain build from nothing."""
VIR_STORAGE_POOL_BUILD_REPAIR: Final = 1
"""Repair or rebuild what exists."""
VIR_STORAGE_POOL_BUILD_RESIZE: Final = 2
"""Enlarge what exists."""
VIR_STORAGE_POOL_BUILD_NO_OVERWRITE: Final = 4
"""Fail rather than replace a file system or label already there."""
VIR_STORAGE_POOL_BUILD_OVERWRITE: Final = 8
"""Replace whatever is there; its data is lost."""

VIR_STORAGE_POOL_DELETE_NORMAL: Final = 0
"""Metadata only, which is quick."""
VIR_STORAGE_POOL_DELETE_ZEROED: Final = 1
"""Overwrite all data with zeros, which is slow."""

VIR_STORAGE_POOL_CREATE_NORMAL: Final = 0
"""Start only; the storage has to be there."""
VIR_STORAGE_POOL_CREATE_WITH_BUILD: Final = 1
"""Build the pool before it is started."""
VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE: Final = 2
"""Build the pool first and replace whatever is there; not together with the next flag."""
VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE: Final = 4
"""Build the pool first, but fail when something is there already."""

VIR_STORAGE_XML_INACTIVE: Final = 1
"""The stored configuration instead of the current state."""

VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE: Final = 1
"""Pools that are not started."""
VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE: Final = 2
"""Pools that are started."""
VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT: Final = 4
"""Pools with a stored configuration."""
VIR_CONNECT_LIST_STORAGE_POOLS_TRANSIENT: Final = 8
"""Pools without a stored configuration."""
VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART: Final = 16
"""Pools started together with the daemon."""
VIR_CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART: Final = 32
"""Pools that are started by hand only."""
VIR_CONNECT_LIST_STORAGE_POOLS_DIR: Final = 64
"""Directories."""
VIR_CONNECT_LIST_STORAGE_POOLS_FS: Final = 128
"""Local file systems that the pool mounts."""
VIR_CONNECT_LIST_STORAGE_POOLS_NETFS: Final = 256
"""Network file systems such as NFS."""
VIR_CONNECT_LIST_STORAGE_POOLS_LOGICAL: Final = 512
"""LVM volume groups."""
VIR_CONNECT_LIST_STORAGE_POOLS_DISK: Final = 1024
"""Disks whose partitions are volumes."""
VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI: Final = 2048
"""iSCSI targets attached by the host."""
VIR_CONNECT_LIST_STORAGE_POOLS_SCSI: Final = 4096
"""SCSI host adapters."""
VIR_CONNECT_LIST_STORAGE_POOLS_MPATH: Final = 8192
"""Multipath devices of the host."""
VIR_CONNECT_LIST_STORAGE_POOLS_RBD: Final = 16384
"""Ceph RADOS block devices."""
VIR_CONNECT_LIST_STORAGE_POOLS_SHEEPDOG: Final = 32768
"""Sheepdog clusters."""
VIR_CONNECT_LIST_STORAGE_POOLS_GLUSTER: Final = 65536
"""Gluster volumes."""
VIR_CONNECT_LIST_STORAGE_POOLS_ZFS: Final = 131072
"""ZFS pools."""
VIR_CONNECT_LIST_STORAGE_POOLS_VSTORAGE: Final = 262144
"""Virtuozzo storage clusters."""
VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI_DIRECT: Final = 524288
"""iSCSI targets accessed in user space."""

VIR_STORAGE_POOL_DEFINE_VALIDATE: Final = 1
"""Check the XML against the schema first."""

VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE: Final = 0
"""Lifecycle changes, told to a `virConnectStoragePoolEventLifecycleCallback`."""
VIR_STORAGE_POOL_EVENT_ID_REFRESH: Final = 1
"""A pool's list of volumes was read anew, told to a `virConnectStoragePoolEventGenericCallback`."""
VIR_STORAGE_POOL_EVENT_ID_LAST: Final = 2
"""How many there are, in this version."""

VIR_STORAGE_POOL_EVENT_DEFINED: Final = 0
"""A configuration was stored or replaced."""
VIR_STORAGE_POOL_EVENT_UNDEFINED: Final = 1
"""The stored configuration was removed."""
VIR_STORAGE_POOL_EVENT_STARTED: Final = 2
"""The pool became active."""
VIR_STORAGE_POOL_EVENT_STOPPED: Final = 3
"""The pool became inactive."""
VIR_STORAGE_POOL_EVENT_CREATED: Final = 4
"""The storage under the pool was built."""
VIR_STORAGE_POOL_EVENT_DELETED: Final = 5
"""The storage under the pool was removed."""
VIR_STORAGE_POOL_EVENT_LAST: Final = 6
"""How many there are, in this version."""
