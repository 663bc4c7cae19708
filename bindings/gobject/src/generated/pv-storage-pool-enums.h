/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: storage-pool. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvStoragePoolState:
 * @PV_STORAGE_POOL_STATE_INACTIVE: Not started.
 * @PV_STORAGE_POOL_STATE_BUILDING: Being initialised, volumes cannot be used yet.
 * @PV_STORAGE_POOL_STATE_RUNNING: Started and usable.
 * @PV_STORAGE_POOL_STATE_DEGRADED: Started, with part of it broken.
 * @PV_STORAGE_POOL_STATE_INACCESSIBLE: Started, but it cannot be reached.
 *
 * Condition a storage pool is in.
 */
typedef enum
{
  PV_STORAGE_POOL_STATE_INACTIVE = 0,
  PV_STORAGE_POOL_STATE_BUILDING = 1,
  PV_STORAGE_POOL_STATE_RUNNING = 2,
  PV_STORAGE_POOL_STATE_DEGRADED = 3,
  PV_STORAGE_POOL_STATE_INACCESSIBLE = 4,
} PvStoragePoolState;

#define PV_TYPE_STORAGE_POOL_STATE (pv_storage_pool_state_get_type ())
GType pv_storage_pool_state_get_type (void);

/**
 * PvStoragePoolBuildFlags:
 * @PV_STORAGE_POOL_BUILD_FLAGS_NEW: Plain build from nothing.
 * @PV_STORAGE_POOL_BUILD_FLAGS_REPAIR: Repair or rebuild what exists.
 * @PV_STORAGE_POOL_BUILD_FLAGS_RESIZE: Enlarge what exists.
 * @PV_STORAGE_POOL_BUILD_FLAGS_NO_OVERWRITE: Fail rather than replace a file system or label already there.
 * @PV_STORAGE_POOL_BUILD_FLAGS_OVERWRITE: Replace whatever is there; its data is lost.
 *
 * How pv_storage_pool_build() prepares the storage under a pool.
 */
typedef enum /*< flags >*/
{
  PV_STORAGE_POOL_BUILD_FLAGS_NEW = 0,
  PV_STORAGE_POOL_BUILD_FLAGS_REPAIR = 1,
  PV_STORAGE_POOL_BUILD_FLAGS_RESIZE = 2,
  PV_STORAGE_POOL_BUILD_FLAGS_NO_OVERWRITE = 4,
  PV_STORAGE_POOL_BUILD_FLAGS_OVERWRITE = 8,
} PvStoragePoolBuildFlags;

#define PV_TYPE_STORAGE_POOL_BUILD_FLAGS (pv_storage_pool_build_flags_get_type ())
GType pv_storage_pool_build_flags_get_type (void);

/**
 * PvStoragePoolDeleteFlags:
 * @PV_STORAGE_POOL_DELETE_FLAGS_NORMAL: Metadata only, which is quick.
 * @PV_STORAGE_POOL_DELETE_FLAGS_ZEROED: Overwrite all data with zeros, which is slow.
 *
 * How thoroughly pv_storage_pool_delete() removes a pool.
 */
typedef enum /*< flags >*/
{
  PV_STORAGE_POOL_DELETE_FLAGS_NORMAL = 0,
  PV_STORAGE_POOL_DELETE_FLAGS_ZEROED = 1,
} PvStoragePoolDeleteFlags;

#define PV_TYPE_STORAGE_POOL_DELETE_FLAGS (pv_storage_pool_delete_flags_get_type ())
GType pv_storage_pool_delete_flags_get_type (void);

/**
 * PvStoragePoolCreateFlags:
 * @PV_STORAGE_POOL_CREATE_FLAGS_NORMAL: Start only; the storage has to be there.
 * @PV_STORAGE_POOL_CREATE_FLAGS_WITH_BUILD: Build the pool before it is started.
 * @PV_STORAGE_POOL_CREATE_FLAGS_WITH_BUILD_OVERWRITE: Build the pool first and replace whatever is there; not together with the next flag.
 * @PV_STORAGE_POOL_CREATE_FLAGS_WITH_BUILD_NO_OVERWRITE: Build the pool first, but fail when something is there already.
 *
 * What starting a pool may do first.
 */
typedef enum /*< flags >*/
{
  PV_STORAGE_POOL_CREATE_FLAGS_NORMAL = 0,
  PV_STORAGE_POOL_CREATE_FLAGS_WITH_BUILD = 1,
  PV_STORAGE_POOL_CREATE_FLAGS_WITH_BUILD_OVERWRITE = 2,
  PV_STORAGE_POOL_CREATE_FLAGS_WITH_BUILD_NO_OVERWRITE = 4,
} PvStoragePoolCreateFlags;

#define PV_TYPE_STORAGE_POOL_CREATE_FLAGS (pv_storage_pool_create_flags_get_type ())
GType pv_storage_pool_create_flags_get_type (void);

/**
 * PvStorageXmlFlags:
 * @PV_STORAGE_XML_FLAGS_INACTIVE: The stored configuration instead of the current state.
 *
 * Which form of a storage pool's XML to produce.
 */
typedef enum /*< flags >*/
{
  PV_STORAGE_XML_FLAGS_INACTIVE = 1,
} PvStorageXmlFlags;

#define PV_TYPE_STORAGE_XML_FLAGS (pv_storage_xml_flags_get_type ())
GType pv_storage_xml_flags_get_type (void);

/**
 * PvConnectListAllStoragePoolsFlags:
 * @PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_INACTIVE: Pools that are not started.
 * @PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_ACTIVE: Pools that are started.
 * @PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_PERSISTENT: Pools with a stored configuration.
 * @PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_TRANSIENT: Pools without a stored configuration.
 * @PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_AUTOSTART: Pools started together with the daemon.
 * @PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_NO_AUTOSTART: Pools that are started by hand only.
 * @PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_DIR: Directories.
 * @PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_FS: Local file systems that the pool mounts.
 * @PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_NETFS: Network file systems such as NFS.
 * @PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_LOGICAL: LVM volume groups.
 * @PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_DISK: Disks whose partitions are volumes.
 * @PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_ISCSI: iSCSI targets attached by the host.
 * @PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_SCSI: SCSI host adapters.
 * @PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_MPATH: Multipath devices of the host.
 * @PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_RBD: Ceph RADOS block devices.
 * @PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_SHEEPDOG: Sheepdog clusters.
 * @PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_GLUSTER: Gluster volumes.
 * @PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_ZFS: ZFS pools.
 * @PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_VSTORAGE: Virtuozzo storage clusters.
 * @PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_ISCSI_DIRECT: iSCSI targets accessed in user space.
 *
 * Filters for listing storage pools.
 *
 * Bits of one group (activity, persistence, autostart, type) widen each other, groups narrow each other; a group without any bit filters nothing.
 */
typedef enum /*< flags >*/
{
  PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_INACTIVE = 1,
  PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_ACTIVE = 2,
  PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_PERSISTENT = 4,
  PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_TRANSIENT = 8,
  PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_AUTOSTART = 16,
  PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_NO_AUTOSTART = 32,
  PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_DIR = 64,
  PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_FS = 128,
  PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_NETFS = 256,
  PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_LOGICAL = 512,
  PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_DISK = 1024,
  PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_ISCSI = 2048,
  PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_SCSI = 4096,
  PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_MPATH = 8192,
  PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_RBD = 16384,
  PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_SHEEPDOG = 32768,
  PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_GLUSTER = 65536,
  PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_ZFS = 131072,
  PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_VSTORAGE = 262144,
  PV_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS_ISCSI_DIRECT = 524288,
} PvConnectListAllStoragePoolsFlags;

#define PV_TYPE_CONNECT_LIST_ALL_STORAGE_POOLS_FLAGS (pv_connect_list_all_storage_pools_flags_get_type ())
GType pv_connect_list_all_storage_pools_flags_get_type (void);

/**
 * PvStoragePoolDefineFlags:
 * @PV_STORAGE_POOL_DEFINE_FLAGS_VALIDATE: Check the XML against the schema first.
 *
 * Options for storing a pool's configuration.
 */
typedef enum /*< flags >*/
{
  PV_STORAGE_POOL_DEFINE_FLAGS_VALIDATE = 1,
} PvStoragePoolDefineFlags;

#define PV_TYPE_STORAGE_POOL_DEFINE_FLAGS (pv_storage_pool_define_flags_get_type ())
GType pv_storage_pool_define_flags_get_type (void);

/**
 * PvStoragePoolEventId:
 * @PV_STORAGE_POOL_EVENT_ID_LIFECYCLE: Lifecycle changes, told to a `virConnectStoragePoolEventLifecycleCallback`.
 * @PV_STORAGE_POOL_EVENT_ID_REFRESH: A pool's list of volumes was read anew, told to a `virConnectStoragePoolEventGenericCallback`.
 *
 * Kinds of storage pool events one can register for. Each kind has a callback type of its own.
 */
typedef enum
{
  PV_STORAGE_POOL_EVENT_ID_LIFECYCLE = 0,
  PV_STORAGE_POOL_EVENT_ID_REFRESH = 1,
} PvStoragePoolEventId;

#define PV_TYPE_STORAGE_POOL_EVENT_ID (pv_storage_pool_event_id_get_type ())
GType pv_storage_pool_event_id_get_type (void);

/**
 * PvStoragePoolEventLifecycleType:
 * @PV_STORAGE_POOL_EVENT_LIFECYCLE_TYPE_DEFINED: A configuration was stored or replaced.
 * @PV_STORAGE_POOL_EVENT_LIFECYCLE_TYPE_UNDEFINED: The stored configuration was removed.
 * @PV_STORAGE_POOL_EVENT_LIFECYCLE_TYPE_STARTED: The pool became active.
 * @PV_STORAGE_POOL_EVENT_LIFECYCLE_TYPE_STOPPED: The pool became inactive.
 * @PV_STORAGE_POOL_EVENT_LIFECYCLE_TYPE_CREATED: The storage under the pool was built.
 * @PV_STORAGE_POOL_EVENT_LIFECYCLE_TYPE_DELETED: The storage under the pool was removed.
 *
 * What happened to a storage pool, as told by a lifecycle event.
 */
typedef enum
{
  PV_STORAGE_POOL_EVENT_LIFECYCLE_TYPE_DEFINED = 0,
  PV_STORAGE_POOL_EVENT_LIFECYCLE_TYPE_UNDEFINED = 1,
  PV_STORAGE_POOL_EVENT_LIFECYCLE_TYPE_STARTED = 2,
  PV_STORAGE_POOL_EVENT_LIFECYCLE_TYPE_STOPPED = 3,
  PV_STORAGE_POOL_EVENT_LIFECYCLE_TYPE_CREATED = 4,
  PV_STORAGE_POOL_EVENT_LIFECYCLE_TYPE_DELETED = 5,
} PvStoragePoolEventLifecycleType;

#define PV_TYPE_STORAGE_POOL_EVENT_LIFECYCLE_TYPE (pv_storage_pool_event_lifecycle_type_get_type ())
GType pv_storage_pool_event_lifecycle_type_get_type (void);

G_END_DECLS
