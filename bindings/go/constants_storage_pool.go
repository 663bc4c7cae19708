// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// StoragePoolState: Condition a storage pool is in.
type StoragePoolState int

const (
	// STORAGE_POOL_INACTIVE (C.VIR_STORAGE_POOL_INACTIVE): Not started.
	STORAGE_POOL_INACTIVE StoragePoolState = 0

	// STORAGE_POOL_BUILDING (C.VIR_STORAGE_POOL_BUILDING): Being initialised, volumes cannot be used yet.
	STORAGE_POOL_BUILDING StoragePoolState = 1

	// STORAGE_POOL_RUNNING (C.VIR_STORAGE_POOL_RUNNING): Started and usable.
	STORAGE_POOL_RUNNING StoragePoolState = 2

	// STORAGE_POOL_DEGRADED (C.VIR_STORAGE_POOL_DEGRADED): Started, with part of it broken.
	STORAGE_POOL_DEGRADED StoragePoolState = 3

	// STORAGE_POOL_INACCESSIBLE (C.VIR_STORAGE_POOL_INACCESSIBLE): Started, but it cannot be reached.
	STORAGE_POOL_INACCESSIBLE StoragePoolState = 4
)

// StoragePoolBuildFlags: How `virStoragePoolBuild` prepares the storage under a pool.
type StoragePoolBuildFlags uint

const (
	// STORAGE_POOL_BUILD_NEW (C.VIR_STORAGE_POOL_BUILD_NEW): Plain build from nothing.
	STORAGE_POOL_BUILD_NEW StoragePoolBuildFlags = 0

	// STORAGE_POOL_BUILD_REPAIR (C.VIR_STORAGE_POOL_BUILD_REPAIR): Repair or rebuild what exists.
	STORAGE_POOL_BUILD_REPAIR StoragePoolBuildFlags = 1

	// STORAGE_POOL_BUILD_RESIZE (C.VIR_STORAGE_POOL_BUILD_RESIZE): Enlarge what exists.
	STORAGE_POOL_BUILD_RESIZE StoragePoolBuildFlags = 2

	// STORAGE_POOL_BUILD_NO_OVERWRITE (C.VIR_STORAGE_POOL_BUILD_NO_OVERWRITE): Fail rather than replace a
	// file system or label already there.
	STORAGE_POOL_BUILD_NO_OVERWRITE StoragePoolBuildFlags = 4

	// STORAGE_POOL_BUILD_OVERWRITE (C.VIR_STORAGE_POOL_BUILD_OVERWRITE): Replace whatever is there; its
	// data is lost.
	STORAGE_POOL_BUILD_OVERWRITE StoragePoolBuildFlags = 8
)

// StoragePoolDeleteFlags: How thoroughly `virStoragePoolDelete` removes a pool.
type StoragePoolDeleteFlags uint

const (
	// STORAGE_POOL_DELETE_NORMAL (C.VIR_STORAGE_POOL_DELETE_NORMAL): Metadata only, which is quick.
	STORAGE_POOL_DELETE_NORMAL StoragePoolDeleteFlags = 0

	// STORAGE_POOL_DELETE_ZEROED (C.VIR_STORAGE_POOL_DELETE_ZEROED): Overwrite all data with zeros, which
	// is slow.
	STORAGE_POOL_DELETE_ZEROED StoragePoolDeleteFlags = 1
)

// StoragePoolCreateFlags: What starting a pool may do first.
type StoragePoolCreateFlags uint

const (
	// STORAGE_POOL_CREATE_NORMAL (C.VIR_STORAGE_POOL_CREATE_NORMAL): Start only; the storage has to be
	// there.
	STORAGE_POOL_CREATE_NORMAL StoragePoolCreateFlags = 0

	// STORAGE_POOL_CREATE_WITH_BUILD (C.VIR_STORAGE_POOL_CREATE_WITH_BUILD): Build the pool before it is
	// started.
	STORAGE_POOL_CREATE_WITH_BUILD StoragePoolCreateFlags = 1

	// STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE (C.VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE): Build the
	// pool first and replace whatever is there; not together with the next flag.
	STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE StoragePoolCreateFlags = 2

	// STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE (C.VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE):
	// Build the pool first, but fail when something is there already.
	STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE StoragePoolCreateFlags = 4
)

// StorageXMLFlags: Which form of a storage pool's XML to produce.
type StorageXMLFlags uint

const (
	// STORAGE_XML_INACTIVE (C.VIR_STORAGE_XML_INACTIVE): The stored configuration instead of the current
	// state.
	STORAGE_XML_INACTIVE StorageXMLFlags = 1
)

// ConnectListAllStoragePoolsFlags: Filters for listing storage pools.
//
// Bits of one group (activity, persistence, autostart, type) widen each other, groups narrow each
// other; a group without any bit filters nothing.
type ConnectListAllStoragePoolsFlags uint

const (
	// CONNECT_LIST_STORAGE_POOLS_INACTIVE (C.VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE): Pools that are not
	// started.
	CONNECT_LIST_STORAGE_POOLS_INACTIVE ConnectListAllStoragePoolsFlags = 1

	// CONNECT_LIST_STORAGE_POOLS_ACTIVE (C.VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE): Pools that are started.
	CONNECT_LIST_STORAGE_POOLS_ACTIVE ConnectListAllStoragePoolsFlags = 2

	// CONNECT_LIST_STORAGE_POOLS_PERSISTENT (C.VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT): Pools with a
	// stored configuration.
	CONNECT_LIST_STORAGE_POOLS_PERSISTENT ConnectListAllStoragePoolsFlags = 4

	// CONNECT_LIST_STORAGE_POOLS_TRANSIENT (C.VIR_CONNECT_LIST_STORAGE_POOLS_TRANSIENT): Pools without a
	// stored configuration.
	CONNECT_LIST_STORAGE_POOLS_TRANSIENT ConnectListAllStoragePoolsFlags = 8

	// CONNECT_LIST_STORAGE_POOLS_AUTOSTART (C.VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART): Pools started
	// together with the daemon.
	CONNECT_LIST_STORAGE_POOLS_AUTOSTART ConnectListAllStoragePoolsFlags = 16

	// CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART (C.VIR_CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART): Pools that
	// are started by hand only.
	CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART ConnectListAllStoragePoolsFlags = 32

	// CONNECT_LIST_STORAGE_POOLS_DIR (C.VIR_CONNECT_LIST_STORAGE_POOLS_DIR): Directories.
	CONNECT_LIST_STORAGE_POOLS_DIR ConnectListAllStoragePoolsFlags = 64

	// CONNECT_LIST_STORAGE_POOLS_FS (C.VIR_CONNECT_LIST_STORAGE_POOLS_FS): Local file systems that the
	// pool mounts.
	CONNECT_LIST_STORAGE_POOLS_FS ConnectListAllStoragePoolsFlags = 128

	// CONNECT_LIST_STORAGE_POOLS_NETFS (C.VIR_CONNECT_LIST_STORAGE_POOLS_NETFS): Network file systems such
	// as NFS.
	CONNECT_LIST_STORAGE_POOLS_NETFS ConnectListAllStoragePoolsFlags = 256

	// CONNECT_LIST_STORAGE_POOLS_LOGICAL (C.VIR_CONNECT_LIST_STORAGE_POOLS_LOGICAL): LVM volume groups.
	CONNECT_LIST_STORAGE_POOLS_LOGICAL ConnectListAllStoragePoolsFlags = 512

	// CONNECT_LIST_STORAGE_POOLS_DISK (C.VIR_CONNECT_LIST_STORAGE_POOLS_DISK): Disks whose partitions are
	// volumes.
	CONNECT_LIST_STORAGE_POOLS_DISK ConnectListAllStoragePoolsFlags = 1024

	// CONNECT_LIST_STORAGE_POOLS_ISCSI (C.VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI): iSCSI targets attached by
	// the host.
	CONNECT_LIST_STORAGE_POOLS_ISCSI ConnectListAllStoragePoolsFlags = 2048

	// CONNECT_LIST_STORAGE_POOLS_SCSI (C.VIR_CONNECT_LIST_STORAGE_POOLS_SCSI): SCSI host adapters.
	CONNECT_LIST_STORAGE_POOLS_SCSI ConnectListAllStoragePoolsFlags = 4096

	// CONNECT_LIST_STORAGE_POOLS_MPATH (C.VIR_CONNECT_LIST_STORAGE_POOLS_MPATH): Multipath devices of the
	// host.
	CONNECT_LIST_STORAGE_POOLS_MPATH ConnectListAllStoragePoolsFlags = 8192

	// CONNECT_LIST_STORAGE_POOLS_RBD (C.VIR_CONNECT_LIST_STORAGE_POOLS_RBD): Ceph RADOS block devices.
	CONNECT_LIST_STORAGE_POOLS_RBD ConnectListAllStoragePoolsFlags = 16384

	// CONNECT_LIST_STORAGE_POOLS_SHEEPDOG (C.VIR_CONNECT_LIST_STORAGE_POOLS_SHEEPDOG): Sheepdog clusters.
	CONNECT_LIST_STORAGE_POOLS_SHEEPDOG ConnectListAllStoragePoolsFlags = 32768

	// CONNECT_LIST_STORAGE_POOLS_GLUSTER (C.VIR_CONNECT_LIST_STORAGE_POOLS_GLUSTER): Gluster volumes.
	CONNECT_LIST_STORAGE_POOLS_GLUSTER ConnectListAllStoragePoolsFlags = 65536

	// CONNECT_LIST_STORAGE_POOLS_ZFS (C.VIR_CONNECT_LIST_STORAGE_POOLS_ZFS): ZFS pools.
	CONNECT_LIST_STORAGE_POOLS_ZFS ConnectListAllStoragePoolsFlags = 131072

	// CONNECT_LIST_STORAGE_POOLS_VSTORAGE (C.VIR_CONNECT_LIST_STORAGE_POOLS_VSTORAGE): Virtuozzo storage
	// clusters.
	CONNECT_LIST_STORAGE_POOLS_VSTORAGE ConnectListAllStoragePoolsFlags = 262144

	// CONNECT_LIST_STORAGE_POOLS_ISCSI_DIRECT (C.VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI_DIRECT): iSCSI
	// targets accessed in user space.
	CONNECT_LIST_STORAGE_POOLS_ISCSI_DIRECT ConnectListAllStoragePoolsFlags = 524288
)

// StoragePoolDefineFlags: Options for storing a pool's configuration.
type StoragePoolDefineFlags uint

const (
	// STORAGE_POOL_DEFINE_VALIDATE (C.VIR_STORAGE_POOL_DEFINE_VALIDATE): Check the XML against the schema
	// first.
	STORAGE_POOL_DEFINE_VALIDATE StoragePoolDefineFlags = 1
)

// StoragePoolEventID: Kinds of storage pool events one can register for. Each kind has a callback type
// of its own.
type StoragePoolEventID int

const (
	// STORAGE_POOL_EVENT_ID_LIFECYCLE (C.VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE): Lifecycle changes, told to
	// a `virConnectStoragePoolEventLifecycleCallback`.
	STORAGE_POOL_EVENT_ID_LIFECYCLE StoragePoolEventID = 0

	// STORAGE_POOL_EVENT_ID_REFRESH (C.VIR_STORAGE_POOL_EVENT_ID_REFRESH): A pool's list of volumes was
	// read anew, told to a `virConnectStoragePoolEventGenericCallback`.
	STORAGE_POOL_EVENT_ID_REFRESH StoragePoolEventID = 1
)

// StoragePoolEventLifecycleType: What happened to a storage pool, as told by a lifecycle event.
type StoragePoolEventLifecycleType int

const (
	// STORAGE_POOL_EVENT_DEFINED (C.VIR_STORAGE_POOL_EVENT_DEFINED): A configuration was stored or
	// replaced.
	STORAGE_POOL_EVENT_DEFINED StoragePoolEventLifecycleType = 0

	// STORAGE_POOL_EVENT_UNDEFINED (C.VIR_STORAGE_POOL_EVENT_UNDEFINED): The stored configuration was
	// removed.
	STORAGE_POOL_EVENT_UNDEFINED StoragePoolEventLifecycleType = 1

	// STORAGE_POOL_EVENT_STARTED (C.VIR_STORAGE_POOL_EVENT_STARTED): The pool became active.
	STORAGE_POOL_EVENT_STARTED StoragePoolEventLifecycleType = 2

	// STORAGE_POOL_EVENT_STOPPED (C.VIR_STORAGE_POOL_EVENT_STOPPED): The pool became inactive.
	STORAGE_POOL_EVENT_STOPPED StoragePoolEventLifecycleType = 3

	// STORAGE_POOL_EVENT_CREATED (C.VIR_STORAGE_POOL_EVENT_CREATED): The storage under the pool was built.
	STORAGE_POOL_EVENT_CREATED StoragePoolEventLifecycleType = 4

	// STORAGE_POOL_EVENT_DELETED (C.VIR_STORAGE_POOL_EVENT_DELETED): The storage under the pool was
	// removed.
	STORAGE_POOL_EVENT_DELETED StoragePoolEventLifecycleType = 5
)
