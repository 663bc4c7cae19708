/* Generated from api-spec by `cargo xtask generate`. Do not edit.
 *
 * libvirt-storage.h: storage.
 */
#ifndef LIBVIRT_STORAGE_H
# define LIBVIRT_STORAGE_H

# ifndef __VIR_LIBVIRT_H_INCLUDES__
#  error "include libvirt/libvirt.h instead"
# endif

/**
 * A place that storage volumes are kept in or carved from: a directory, a disk, a volume group, a
 * network share and others.
 *
 * It has a name and a UUID, both unique on the host. A persistent pool has a stored configuration
 * and is active or inactive; a transient one exists only while it is active. Stopping a pool never
 * harms its data.
 */
typedef struct _virStoragePool virStoragePool;
/** Pointer to a `virStoragePool`. */
typedef virStoragePool *virStoragePoolPtr;

/**
 * A piece of storage inside a pool that a guest's disk can be: an image file, a partition, a
 * logical volume, a network block device.
 *
 * It has a name that is unique in its pool and a key that is unique everywhere. Volumes are usable
 * only while their pool is active and have no stored configuration of their own.
 */
typedef struct _virStorageVol virStorageVol;
/** Pointer to a `virStorageVol`. */
typedef virStorageVol *virStorageVolPtr;

/** Condition a storage pool is in. */
typedef enum {
    /** Not started. @since 0.4.1 */
    VIR_STORAGE_POOL_INACTIVE = 0,
    /** Being initialised, volumes cannot be used yet. @since 0.4.1 */
    VIR_STORAGE_POOL_BUILDING = 1,
    /** Started and usable. @since 0.4.1 */
    VIR_STORAGE_POOL_RUNNING = 2,
    /** Started, with part of it broken. @since 0.4.1 */
    VIR_STORAGE_POOL_DEGRADED = 3,
    /** Started, but it cannot be reached. @since 0.8.2 */
    VIR_STORAGE_POOL_INACCESSIBLE = 4
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_STORAGE_POOL_STATE_LAST
# endif
} virStoragePoolState;

/** How `virStoragePoolBuild` prepares the storage under a pool. */
typedef enum {
    /** Plain build from nothing. @since 0.4.1 */
    VIR_STORAGE_POOL_BUILD_NEW = 0,
    /** Repair or rebuild what exists. @since 0.4.1 */
    VIR_STORAGE_POOL_BUILD_REPAIR = 1,
    /** Enlarge what exists. @since 0.4.1 */
    VIR_STORAGE_POOL_BUILD_RESIZE = 1 << 1,
    /** Fail rather than replace a file system or label already there. @since 0.9.5 */
    VIR_STORAGE_POOL_BUILD_NO_OVERWRITE = 1 << 2,
    /** Replace whatever is there; its data is lost. @since 0.9.5 */
    VIR_STORAGE_POOL_BUILD_OVERWRITE = 1 << 3
} virStoragePoolBuildFlags;

/** How thoroughly `virStoragePoolDelete` removes a pool. */
typedef enum {
    /** Metadata only, which is quick. @since 0.4.1 */
    VIR_STORAGE_POOL_DELETE_NORMAL = 0,
    /** Overwrite all data with zeros, which is slow. @since 0.4.1 */
    VIR_STORAGE_POOL_DELETE_ZEROED = 1
} virStoragePoolDeleteFlags;

/** What starting a pool may do first. */
typedef enum {
    /** Start only; the storage has to be there. @since 1.3.1 */
    VIR_STORAGE_POOL_CREATE_NORMAL = 0,
    /** Build the pool before it is started. @since 1.3.1 */
    VIR_STORAGE_POOL_CREATE_WITH_BUILD = 1,
    /**
     * Build the pool first and replace whatever is there; not together with the next flag.
     *
     * @since 1.3.1
     */
    VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE = 1 << 1,
    /** Build the pool first, but fail when something is there already. @since 1.3.1 */
    VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE = 1 << 2
} virStoragePoolCreateFlags;

/** Which form of a storage pool's XML to produce. */
typedef enum {
    /** The stored configuration instead of the current state. @since 0.9.13 */
    VIR_STORAGE_XML_INACTIVE = 1
} virStorageXMLFlags;

/**
 * Filters for listing storage pools.
 *
 * Bits of one group (activity, persistence, autostart, type) widen each other, groups narrow each
 * other; a group without any bit filters nothing.
 */
typedef enum {
    /** Pools that are not started. @since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE = 1,
    /** Pools that are started. @since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE = 1 << 1,
    /** Pools with a stored configuration. @since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT = 1 << 2,
    /** Pools without a stored configuration. @since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_TRANSIENT = 1 << 3,
    /** Pools started together with the daemon. @since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART = 1 << 4,
    /** Pools that are started by hand only. @since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART = 1 << 5,
    /** Directories. @since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_DIR = 1 << 6,
    /** Local file systems that the pool mounts. @since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_FS = 1 << 7,
    /** Network file systems such as NFS. @since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_NETFS = 1 << 8,
    /** LVM volume groups. @since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_LOGICAL = 1 << 9,
    /** Disks whose partitions are volumes. @since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_DISK = 1 << 10,
    /** iSCSI targets attached by the host. @since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI = 1 << 11,
    /** SCSI host adapters. @since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_SCSI = 1 << 12,
    /** Multipath devices of the host. @since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_MPATH = 1 << 13,
    /** Ceph RADOS block devices. @since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_RBD = 1 << 14,
    /** Sheepdog clusters. @since 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_SHEEPDOG = 1 << 15,
    /** Gluster volumes. @since 1.2.1 */
    VIR_CONNECT_LIST_STORAGE_POOLS_GLUSTER = 1 << 16,
    /** ZFS pools. @since 1.2.8 */
    VIR_CONNECT_LIST_STORAGE_POOLS_ZFS = 1 << 17,
    /** Virtuozzo storage clusters. @since 3.1.0 */
    VIR_CONNECT_LIST_STORAGE_POOLS_VSTORAGE = 1 << 18,
    /** iSCSI targets accessed in user space. @since 5.6.0 */
    VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI_DIRECT = 1 << 19
} virConnectListAllStoragePoolsFlags;

/** Options for storing a pool's configuration. */
typedef enum {
    /** Check the XML against the schema first. @since 7.7.0 */
    VIR_STORAGE_POOL_DEFINE_VALIDATE = 1
} virStoragePoolDefineFlags;

/** Kinds of storage pool events one can register for. Each kind has a callback type of its own. */
typedef enum {
    /** Lifecycle changes, told to a `virConnectStoragePoolEventLifecycleCallback`. @since 2.0.0 */
    VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE = 0,
    /**
     * A pool's list of volumes was read anew, told to a
     * `virConnectStoragePoolEventGenericCallback`.
     *
     * @since 2.0.0
     */
    VIR_STORAGE_POOL_EVENT_ID_REFRESH = 1
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_STORAGE_POOL_EVENT_ID_LAST
# endif
} virStoragePoolEventID;

/** What happened to a storage pool, as told by a lifecycle event. */
typedef enum {
    /** A configuration was stored or replaced. @since 2.0.0 */
    VIR_STORAGE_POOL_EVENT_DEFINED = 0,
    /** The stored configuration was removed. @since 2.0.0 */
    VIR_STORAGE_POOL_EVENT_UNDEFINED = 1,
    /** The pool became active. @since 2.0.0 */
    VIR_STORAGE_POOL_EVENT_STARTED = 2,
    /** The pool became inactive. @since 2.0.0 */
    VIR_STORAGE_POOL_EVENT_STOPPED = 3,
    /** The storage under the pool was built. @since 3.8.0 */
    VIR_STORAGE_POOL_EVENT_CREATED = 4,
    /** The storage under the pool was removed. @since 3.8.0 */
    VIR_STORAGE_POOL_EVENT_DELETED = 5
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_STORAGE_POOL_EVENT_LAST
# endif
} virStoragePoolEventLifecycleType;

/** What a storage volume is on the host. */
typedef enum {
    /** Regular file. @since 0.4.1 */
    VIR_STORAGE_VOL_FILE = 0,
    /** Block device. @since 0.4.1 */
    VIR_STORAGE_VOL_BLOCK = 1,
    /** Directory. @since 0.9.5 */
    VIR_STORAGE_VOL_DIR = 2,
    /** Block storage reached over the network. @since 0.9.13 */
    VIR_STORAGE_VOL_NETWORK = 3,
    /** Directory reached over the network. @since 1.2.0 */
    VIR_STORAGE_VOL_NETDIR = 4,
    /** Directory that holds a ploop image. @since 1.3.4 */
    VIR_STORAGE_VOL_PLOOP = 5
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_STORAGE_VOL_LAST
# endif
} virStorageVolType;

/** How `virStorageVolDelete` removes a volume. */
typedef enum {
    /** Metadata only, which is quick. @since 0.4.1 */
    VIR_STORAGE_VOL_DELETE_NORMAL = 0,
    /** Overwrite the data with zeros first, which is slow. @since 0.4.1 */
    VIR_STORAGE_VOL_DELETE_ZEROED = 1,
    /** Delete the volume's snapshots along with it. @since 1.2.21 */
    VIR_STORAGE_VOL_DELETE_WITH_SNAPSHOTS = 1 << 1
} virStorageVolDeleteFlags;

/**
 * Pattern a volume is overwritten with. All but the first and the last need the `scrub` tool on the
 * host.
 */
typedef enum {
    /** One pass of zeros. @since 0.9.10 */
    VIR_STORAGE_VOL_WIPE_ALG_ZERO = 0,
    /**
     * 4 passes after NNSA policy letter NAP-14.1-C, for removable and fixed disks.
     *
     * @since 0.9.10
     */
    VIR_STORAGE_VOL_WIPE_ALG_NNSA = 1,
    /** 4 passes after DoD 5220.22-M section 8-306. @since 0.9.10 */
    VIR_STORAGE_VOL_WIPE_ALG_DOD = 2,
    /** 9 passes as advised by the German BSI. @since 0.9.10 */
    VIR_STORAGE_VOL_WIPE_ALG_BSI = 3,
    /** 35 passes after Gutmann's paper. @since 0.9.10 */
    VIR_STORAGE_VOL_WIPE_ALG_GUTMANN = 4,
    /** 7 passes after Schneier's "Applied Cryptography". @since 0.9.10 */
    VIR_STORAGE_VOL_WIPE_ALG_SCHNEIER = 5,
    /** 7 random passes after Roy Pfitzner. @since 0.9.10 */
    VIR_STORAGE_VOL_WIPE_ALG_PFITZNER7 = 6,
    /** 33 random passes after Roy Pfitzner. @since 0.9.10 */
    VIR_STORAGE_VOL_WIPE_ALG_PFITZNER33 = 7,
    /** One pass of random bytes. @since 0.9.10 */
    VIR_STORAGE_VOL_WIPE_ALG_RANDOM = 8,
    /** Discard the blocks, where the storage can do that. @since 1.3.2 */
    VIR_STORAGE_VOL_WIPE_ALG_TRIM = 9
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_STORAGE_VOL_WIPE_ALG_LAST
# endif
} virStorageVolWipeAlgorithm;

/** Which size `virStorageVolGetInfoFlags` reports as allocation. */
typedef enum {
    /** Space in use. @since 3.0.0 */
    VIR_STORAGE_VOL_USE_ALLOCATION = 0,
    /** Size of the container: offset of a file's last byte, or size of the device. @since 3.0.0 */
    VIR_STORAGE_VOL_GET_PHYSICAL = 1
} virStorageVolInfoFlags;

/** Options for creating a volume. */
typedef enum {
    /** Write out the metadata of a qcow2 image at once instead of on demand. @since 1.0.1 */
    VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA = 1,
    /**
     * Share unchanged blocks with the source, on file systems such as btrfs; fails where that
     * cannot be done.
     *
     * @since 1.2.13
     */
    VIR_STORAGE_VOL_CREATE_REFLINK = 1 << 1,
    /** Check the XML against the schema first. @since 8.10.0 */
    VIR_STORAGE_VOL_CREATE_VALIDATE = 1 << 2
} virStorageVolCreateFlags;

/** Options for downloading a volume. */
typedef enum {
    /** Send holes as holes, so that the receiver has to handle them. @since 3.4.0 */
    VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM = 1
} virStorageVolDownloadFlags;

/** Options for uploading to a volume. */
typedef enum {
    /** The sender may announce holes instead of sending zeros. @since 3.4.0 */
    VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM = 1
} virStorageVolUploadFlags;

/** Options for resizing a volume. */
typedef enum {
    /** Allocate the added space in full at once. @since 0.9.10 */
    VIR_STORAGE_VOL_RESIZE_ALLOCATE = 1,
    /** The capacity is a difference to the present size. @since 0.9.10 */
    VIR_STORAGE_VOL_RESIZE_DELTA = 1 << 1,
    /**
     * Allow a smaller size; with `VIR_STORAGE_VOL_RESIZE_DELTA` the difference is taken off.
     *
     * @since 0.9.10
     */
    VIR_STORAGE_VOL_RESIZE_SHRINK = 1 << 2
} virStorageVolResizeFlags;

typedef struct _virStoragePoolInfo virStoragePoolInfo;
/** Pointer to a `virStoragePoolInfo`. */
typedef virStoragePoolInfo *virStoragePoolInfoPtr;

typedef struct _virStorageVolInfo virStorageVolInfo;
/** Pointer to a `virStorageVolInfo`. */
typedef virStorageVolInfo *virStorageVolInfoPtr;

/**
 * Is told about an event that carries nothing but the pool, and stands for any pool event's
 * callback when registering.
 *
 * @param conn The connection to act on.
 * @param pool The storage pool to act on.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectStoragePoolEventGenericCallback)(virConnectPtr conn,
                                                          virStoragePoolPtr pool,
                                                          void *opaque);

/**
 * Is told that a storage pool was defined, undefined, started, stopped, built or deleted.
 *
 * Both handles are lent for the time of the call; take a reference to keep one.
 *
 * @param conn The connection to act on.
 * @param pool The storage pool to act on.
 * @param event What happened.
 * @param detail Closer reason; always 0 for now.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virConnectStoragePoolEventLifecycleCallback)(virConnectPtr conn,
                                                            virStoragePoolPtr pool,
                                                            int event,
                                                            int detail,
                                                            void *opaque);

/** State and sizes of a storage pool. Sizes are in bytes. */
struct _virStoragePoolInfo {
    /** Condition of the pool. */
    int state;
    /** Total size, in bytes. */
    unsigned long long capacity;
    /** Space in use, in bytes. */
    unsigned long long allocation;
    /** Free space, in bytes. */
    unsigned long long available;
};

/** Type and sizes of a storage volume. Sizes are in bytes. */
struct _virStorageVolInfo {
    /** What the volume is. */
    int type;
    /** Size that a guest sees, in bytes. */
    unsigned long long capacity;
    /** Space the volume takes up, in bytes. */
    unsigned long long allocation;
};

/** Casts the callback of any storage pool event to the type that registration takes. */
# define VIR_STORAGE_POOL_EVENT_CALLBACK(cb) ((virConnectStoragePoolEventGenericCallback)(void (*)(void))(cb))

/**
 * Gives the connection a pool handle belongs to.
 *
 * The reference count of the connection stays as it is: do not close what is returned.
 *
 * @param pool The storage pool to act on.
 * @return A borrowed reference, not to be freed, or NULL on failure.
 * @since 0.4.1
 */
virConnectPtr virStoragePoolGetConnect(virStoragePoolPtr pool);

/**
 * Describes as XML which types of pools the storage driver supports, with their source and target
 * formats.
 *
 * The caller frees the text.
 *
 * @param conn The connection to act on.
 * @param flags Reserved; pass 0.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 5.2.0
 */
char *virConnectGetStoragePoolCapabilities(virConnectPtr conn, unsigned int flags);

/**
 * Counts the active storage pools.
 *
 * @param conn The connection to act on.
 * @return How many there are, or -1 on failure.
 * @since 0.4.1
 */
int virConnectNumOfStoragePools(virConnectPtr conn);

/**
 * Lists the names of active storage pools.
 *
 * The number can change between counting and listing: prefer `virConnectListAllStoragePools`. The
 * caller frees every name.
 *
 * @param conn The connection to act on.
 * @param names Array that receives the names.
 * @param maxnames Room in `names`, in elements.
 * @return How many there are, or -1 on failure.
 * @since 0.4.1
 * @deprecated use virConnectListAllStoragePools
 */
int virConnectListStoragePools(virConnectPtr conn, char **names, int maxnames);

/**
 * Counts the inactive storage pools that have a stored configuration.
 *
 * @param conn The connection to act on.
 * @return How many there are, or -1 on failure.
 * @since 0.4.1
 */
int virConnectNumOfDefinedStoragePools(virConnectPtr conn);

/**
 * Lists the names of storage pools that are defined but inactive.
 *
 * The number can change between counting and listing: prefer `virConnectListAllStoragePools`. The
 * caller frees every name.
 *
 * @param conn The connection to act on.
 * @param names Array that receives the names.
 * @param maxnames Room in `names`, in elements.
 * @return How many there are, or -1 on failure.
 * @since 0.4.1
 * @deprecated use virConnectListAllStoragePools
 */
int virConnectListDefinedStoragePools(virConnectPtr conn, char **names, int maxnames);

/**
 * Lists storage pools, active and inactive, with handles to all of them.
 *
 * Without flags nothing is filtered out. The caller frees each handle and the array, which ends
 * with a NULL that is not counted.
 *
 * @param conn The connection to act on.
 * @param pools Where to put the array of handles; NULL when only the number is wanted.
 * @param flags Combination of `ConnectListAllStoragePoolsFlags` values.
 * @return How many there are, or -1 on failure.
 * @since 0.10.2
 */
int virConnectListAllStoragePools(virConnectPtr conn,
                                  virStoragePoolPtr **pools,
                                  unsigned int flags);

/**
 * Searches for storage that a pool could be made of.
 *
 * The result is a `<sources>` document with one `<source>` per find, ready to go into a pool's XML.
 * Some types search the host itself, others need to be told where to look. Fails with
 * `VIR_ERR_NO_SUPPORT` for types that cannot be searched. The caller frees the text.
 *
 * @param conn The connection to act on.
 * @param type Type of pool, such as `logical` or `netfs`.
 * @param srcSpec A `<source>` document that says where to look; NULL when the type needs none.
 * @param flags Reserved; pass 0.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 0.4.5
 */
char *virConnectFindStoragePoolSources(virConnectPtr conn,
                                       const char *type,
                                       const char *srcSpec,
                                       unsigned int flags);

/**
 * Finds a storage pool by its name. Fails with `VIR_ERR_NO_STORAGE_POOL` when there is none.
 *
 * @param conn The connection to act on.
 * @param name Name of the pool.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.4.1
 */
virStoragePoolPtr virStoragePoolLookupByName(virConnectPtr conn, const char *name);

/**
 * Finds a storage pool by its UUID, given as bytes.
 *
 * Fails with `VIR_ERR_NO_STORAGE_POOL` when there is none.
 *
 * @param conn The connection to act on.
 * @param uuid UUID of the pool.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.4.1
 */
virStoragePoolPtr virStoragePoolLookupByUUID(virConnectPtr conn, const unsigned char *uuid);

/**
 * Finds a storage pool by its UUID, given as text.
 *
 * Fails with `VIR_ERR_INVALID_ARG` when the text is not a UUID, with `VIR_ERR_NO_STORAGE_POOL` when
 * no pool has it.
 *
 * @param conn The connection to act on.
 * @param uuid UUID in hexadecimal, with or without hyphens.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.4.1
 */
virStoragePoolPtr virStoragePoolLookupByUUIDString(virConnectPtr conn, const char *uuid);

/**
 * Finds the storage pool that a volume is in. The caller frees the new handle.
 *
 * @param vol The storage volume to act on.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.4.1
 */
virStoragePoolPtr virStoragePoolLookupByVolume(virStorageVolPtr vol);

/**
 * Finds the active storage pool whose target is a given path.
 *
 * Fails with `VIR_ERR_NO_STORAGE_POOL` when no active pool has that target.
 *
 * @param conn The connection to act on.
 * @param path Path of the target, on the host.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 4.1.0
 */
virStoragePoolPtr virStoragePoolLookupByTargetPath(virConnectPtr conn, const char *path);

/**
 * Creates a transient storage pool from XML and starts it.
 *
 * Its definition is gone once it stops, its data is not. Fails with `VIR_ERR_OPERATION_FAILED` when
 * the name or UUID is taken by another pool.
 *
 * @param conn The connection to act on.
 * @param xmlDesc Document whose root is `<pool>`.
 * @param flags Combination of `StoragePoolCreateFlags` values.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.4.1
 */
virStoragePoolPtr virStoragePoolCreateXML(virConnectPtr conn,
                                          const char *xmlDesc,
                                          unsigned int flags);

/**
 * Stores a storage pool's configuration without starting the pool.
 *
 * An existing configuration with the same name and UUID is replaced.
 *
 * @param conn The connection to act on.
 * @param xmlDesc Document whose root is `<pool>`.
 * @param flags Combination of `StoragePoolDefineFlags` values.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.4.1
 */
virStoragePoolPtr virStoragePoolDefineXML(virConnectPtr conn,
                                          const char *xmlDesc,
                                          unsigned int flags);

/**
 * Prepares the storage under a pool, such as making a directory, a file system or a volume group.
 *
 * The pool has to be inactive, or the call fails with `VIR_ERR_OPERATION_INVALID`. Without flags,
 * most types leave data already there in place; `VIR_ERR_STORAGE_POOL_BUILT` tells that something
 * was found.
 *
 * @param pool The storage pool to act on.
 * @param flags Combination of `StoragePoolBuildFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.4.1
 */
int virStoragePoolBuild(virStoragePoolPtr pool, unsigned int flags);

/**
 * Removes a storage pool's stored configuration.
 *
 * The pool has to be inactive, or the call fails with `VIR_ERR_OPERATION_INVALID`. Volumes and data
 * stay as they are.
 *
 * @param pool The storage pool to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.4.1
 */
int virStoragePoolUndefine(virStoragePoolPtr pool);

/**
 * Starts a storage pool that is defined but inactive.
 *
 * Fails with `VIR_ERR_OPERATION_INVALID` when it is active already.
 *
 * @param pool The storage pool to act on.
 * @param flags Combination of `StoragePoolCreateFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.4.1
 */
int virStoragePoolCreate(virStoragePoolPtr pool, unsigned int flags);

/**
 * Stops a storage pool, such as by unmounting it.
 *
 * Volumes and data stay as they are; a transient pool ceases to be known. The handle stays valid
 * and has to be freed. Fails with `VIR_ERR_OPERATION_INVALID` when the pool is not active.
 *
 * @param pool The storage pool to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.4.1
 */
int virStoragePoolDestroy(virStoragePoolPtr pool);

/**
 * Destroys the storage under a pool; there is no way back.
 *
 * The pool has to be inactive, or the call fails with `VIR_ERR_OPERATION_INVALID`. Its stored
 * configuration stays until `virStoragePoolUndefine`.
 *
 * @param pool The storage pool to act on.
 * @param flags Combination of `StoragePoolDeleteFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.4.1
 */
int virStoragePoolDelete(virStoragePoolPtr pool, unsigned int flags);

/**
 * Adds a reference to a storage pool handle.
 *
 * Each reference needs a `virStoragePoolFree` of its own; useful when several threads share the
 * handle.
 *
 * @param pool The storage pool to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.6.0
 */
int virStoragePoolRef(virStoragePoolPtr pool);

/**
 * Gives back a reference to a storage pool handle.
 *
 * The pool itself is not touched; with the last reference the handle becomes invalid.
 *
 * @param pool The storage pool to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.4.1
 */
int virStoragePoolFree(virStoragePoolPtr pool);

/**
 * Reads a storage pool's volumes and sizes anew from the storage.
 *
 * Needed after changes made behind the driver's back. It may reach out to a remote server and take
 * long. The pool has to be active, or the call fails with `VIR_ERR_OPERATION_INVALID`.
 *
 * @param pool The storage pool to act on.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 0.4.1
 */
int virStoragePoolRefresh(virStoragePoolPtr pool, unsigned int flags);

/**
 * Gives the name of a storage pool.
 *
 * @param pool The storage pool to act on.
 * @return The name, valid as long as the handle is.
 * @since 0.4.1
 */
const char *virStoragePoolGetName(virStoragePoolPtr pool);

/**
 * Gives the UUID of a storage pool as bytes.
 *
 * @param pool The storage pool to act on.
 * @param uuid Receives `VIR_UUID_BUFLEN` bytes.
 * @return 0 on success, -1 on failure.
 * @since 0.4.1
 */
int virStoragePoolGetUUID(virStoragePoolPtr pool, unsigned char *uuid);

/**
 * Gives the UUID of a storage pool as text.
 *
 * @param pool The storage pool to act on.
 * @param buf Receives hexadecimal text with hyphens and a closing zero byte.
 * @return 0 on success, -1 on failure.
 * @since 0.4.1
 */
int virStoragePoolGetUUIDString(virStoragePoolPtr pool, char *buf);

/**
 * Tells a storage pool's state and how much space it has.
 *
 * Sizes are those of the last refresh, corrected by what has been done through this interface
 * since.
 *
 * @param vol The storage pool to act on.
 * @param info Receives state and sizes.
 * @return 0 on success, -1 on failure.
 * @since 0.4.1
 */
int virStoragePoolGetInfo(virStoragePoolPtr vol, virStoragePoolInfoPtr info);

/**
 * Describes a storage pool as XML. The result fits `virStoragePoolDefineXML`. The caller frees the
 * text.
 *
 * @param pool The storage pool to act on.
 * @param flags Combination of `StorageXMLFlags` values.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 0.4.1
 */
char *virStoragePoolGetXMLDesc(virStoragePoolPtr pool, unsigned int flags);

/**
 * Tells whether a storage pool is started together with the daemon.
 *
 * @param pool The storage pool to act on.
 * @param autostart Receives 1 or 0.
 * @return 0 on success, -1 on failure.
 * @since 0.4.1
 */
int virStoragePoolGetAutostart(virStoragePoolPtr pool, int *autostart);

/**
 * Chooses whether a storage pool is started together with the daemon.
 *
 * Fails with `VIR_ERR_INVALID_ARG` for transient pools.
 *
 * @param pool The storage pool to act on.
 * @param autostart Whether to start it automatically.
 * @return 0 on success, -1 on failure.
 * @since 0.4.1
 */
int virStoragePoolSetAutostart(virStoragePoolPtr pool, int autostart);

/**
 * Tells whether a storage pool is started.
 *
 * @param pool The storage pool to act on.
 * @return 1 for yes, 0 for no, -1 on failure.
 * @since 0.7.3
 */
int virStoragePoolIsActive(virStoragePoolPtr pool);

/**
 * Tells whether a storage pool has a stored configuration, so that it outlives being stopped.
 *
 * @param pool The storage pool to act on.
 * @return 1 for yes, 0 for no, -1 on failure.
 * @since 0.7.3
 */
int virStoragePoolIsPersistent(virStoragePoolPtr pool);

/**
 * Registers a callback for one kind of storage pool event.
 *
 * An event loop has to be registered before the connection is opened, and has to run, or nothing is
 * delivered.
 *
 * @param conn The connection to act on.
 * @param pool Pool to watch; NULL for all of them.
 * @param eventID Kind of event.
 * @param cb Function to call, of the type that belongs to the event, cast to the generic type.
 * @param opaque Handed back to the callback as it is.
 * @param freecb Called once to free the opaque pointer when it is no longer needed.
 * @return Callback ID (0 or more) to hand to `virConnectStoragePoolEventDeregisterAny`; -1 on
 *   failure.
 * @since 2.0.0
 */
int virConnectStoragePoolEventRegisterAny(virConnectPtr conn,
                                          virStoragePoolPtr pool,
                                          int eventID,
                                          virConnectStoragePoolEventGenericCallback cb,
                                          void *opaque,
                                          virFreeCallback freecb);

/**
 * Removes a storage pool event callback.
 *
 * The release function given at registration runs afterwards, perhaps not before the event loop's
 * next turn.
 *
 * @param conn The connection to act on.
 * @param callbackID Number that the registration returned.
 * @return 0 on success, -1 on failure.
 * @since 2.0.0
 */
int virConnectStoragePoolEventDeregisterAny(virConnectPtr conn, int callbackID);

/**
 * Counts the volumes in a storage pool.
 *
 * The pool has to be active, or the call fails with `VIR_ERR_OPERATION_INVALID`.
 *
 * @param pool The storage pool to act on.
 * @return How many there are, or -1 on failure.
 * @since 0.4.1
 */
int virStoragePoolNumOfVolumes(virStoragePoolPtr pool);

/**
 * Lists the names of the volumes in a storage pool.
 *
 * The number can change between counting and listing: prefer `virStoragePoolListAllVolumes`. The
 * caller frees every name.
 *
 * @param pool The storage pool to act on.
 * @param names Array that receives the names.
 * @param maxnames Room in `names`, in elements.
 * @return How many there are, or -1 on failure.
 * @since 0.4.1
 * @deprecated use virStoragePoolListAllVolumes
 */
int virStoragePoolListVolumes(virStoragePoolPtr pool, char **names, int maxnames);

/**
 * Lists the volumes in an active storage pool with handles to all of them.
 *
 * The caller frees each handle and the array, which ends with a NULL that is not counted.
 *
 * @param pool The storage pool to act on.
 * @param vols Where to put the array of handles; NULL when only the number is wanted.
 * @param flags Reserved; pass 0.
 * @return How many there are, or -1 on failure.
 * @since 0.10.2
 */
int virStoragePoolListAllVolumes(virStoragePoolPtr pool,
                                 virStorageVolPtr **vols,
                                 unsigned int flags);

/**
 * Gives the connection a volume handle belongs to.
 *
 * The reference count of the connection stays as it is: do not close what is returned.
 *
 * @param vol The storage volume to act on.
 * @return A borrowed reference, not to be freed, or NULL on failure.
 * @since 0.4.1
 */
virConnectPtr virStorageVolGetConnect(virStorageVolPtr vol);

/**
 * Finds a volume by its name within a pool. Fails with `VIR_ERR_NO_STORAGE_VOL` when there is none.
 *
 * @param pool The storage pool to act on.
 * @param name Name of the volume.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.4.1
 */
virStorageVolPtr virStorageVolLookupByName(virStoragePoolPtr pool, const char *name);

/**
 * Finds a volume by its key, searching all active pools.
 *
 * Fails with `VIR_ERR_NO_STORAGE_VOL` when there is none.
 *
 * @param conn The connection to act on.
 * @param key Key of the volume.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.4.1
 */
virStorageVolPtr virStorageVolLookupByKey(virConnectPtr conn, const char *key);

/**
 * Finds a volume by its path on the host, searching all active pools.
 *
 * Fails with `VIR_ERR_NO_STORAGE_VOL` when there is none.
 *
 * @param conn The connection to act on.
 * @param path Path of the volume.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.4.1
 */
virStorageVolPtr virStorageVolLookupByPath(virConnectPtr conn, const char *path);

/**
 * Gives the name of a volume, which is unique in its pool.
 *
 * @param vol The storage volume to act on.
 * @return The name, valid as long as the handle is.
 * @since 0.4.1
 */
const char *virStorageVolGetName(virStorageVolPtr vol);

/**
 * Gives the key of a volume, which tells it from every other volume anywhere.
 *
 * What it looks like depends on the pool's type; for files it is the path.
 *
 * @param vol The storage volume to act on.
 * @return The key, valid as long as the handle is.
 * @since 0.4.1
 */
const char *virStorageVolGetKey(virStorageVolPtr vol);

/**
 * Creates a volume in an active storage pool.
 *
 * Not every pool can: of `scsi`, `iscsi` or `mpath` pools the volumes are what the storage offers.
 * Fails with `VIR_ERR_STORAGE_VOL_EXIST` when the name is taken.
 *
 * @param pool The storage pool to act on.
 * @param xmldesc Document whose root is `<volume>`.
 * @param flags Combination of `StorageVolCreateFlags` values.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.4.1
 */
virStorageVolPtr virStorageVolCreateXML(virStoragePoolPtr pool,
                                        const char *xmldesc,
                                        unsigned int flags);

/**
 * Creates a volume in an active storage pool and fills it with the content of another volume.
 *
 * The source may be in a different active pool and have a different format; it has to be as small
 * as the new volume or smaller. Name and permissions come from the XML.
 *
 * @param pool The storage pool to act on.
 * @param xmldesc Document whose root is `<volume>`.
 * @param clonevol Volume to copy.
 * @param flags Combination of `StorageVolCreateFlags` values.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.6.4
 */
virStorageVolPtr virStorageVolCreateXMLFrom(virStoragePoolPtr pool,
                                            const char *xmldesc,
                                            virStorageVolPtr clonevol,
                                            unsigned int flags);

/**
 * Starts sending the content of a volume to the caller through a stream.
 *
 * The call returns at once; data arrives with `virStreamRecv` and is complete when
 * `virStreamFinish` succeeds. A volume that is written to meanwhile gives inconsistent data.
 *
 * @param vol The storage volume to act on.
 * @param stream The stream to act on.
 * @param offset Where in the volume to start, in bytes.
 * @param length How much to send, in bytes; 0 means up to the end.
 * @param flags Combination of `StorageVolDownloadFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.0
 */
int virStorageVolDownload(virStorageVolPtr vol,
                          virStreamPtr stream,
                          unsigned long long offset,
                          unsigned long long length,
                          unsigned int flags);

/**
 * Starts writing data that the caller sends through a stream into a volume.
 *
 * The call returns at once; data goes out with `virStreamSend` and is stored when `virStreamFinish`
 * succeeds. The size of the volume does not change by itself: a length beyond its end fails. Sizes
 * shown for volume and pool may need `virStoragePoolRefresh` afterwards.
 *
 * @param vol The storage volume to act on.
 * @param stream The stream to act on.
 * @param offset Where in the volume to start, in bytes.
 * @param length Upper limit of what is accepted, in bytes; 0 means no limit.
 * @param flags Combination of `StorageVolUploadFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.0
 */
int virStorageVolUpload(virStorageVolPtr vol,
                        virStreamPtr stream,
                        unsigned long long offset,
                        unsigned long long length,
                        unsigned int flags);

/**
 * Deletes a volume with all its data.
 *
 * The handle stays valid and has to be freed. Fails with `VIR_ERR_OPERATION_INVALID` when the pool
 * is inactive or the volume is being built or copied.
 *
 * @param vol The storage volume to act on.
 * @param flags Combination of `StorageVolDeleteFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.4.1
 */
int virStorageVolDelete(virStorageVolPtr vol, unsigned int flags);

/**
 * Overwrites the content of a volume with zeros, so that the next reader does not find the old
 * data.
 *
 * On storage that remaps or copies on write, remains of the data may survive. Fails with
 * `VIR_ERR_OPERATION_INVALID` while the volume is in use by another operation.
 *
 * @param vol The storage volume to act on.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 0.8.0
 */
int virStorageVolWipe(virStorageVolPtr vol, unsigned int flags);

/**
 * Overwrites the content of a volume with a chosen pattern, so that the next reader does not find
 * the old data.
 *
 * Can take very long. On storage that remaps or copies on write, remains of the data may survive.
 *
 * @param vol The storage volume to act on.
 * @param algorithm Pattern to use.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 0.9.10
 */
int virStorageVolWipePattern(virStorageVolPtr vol, unsigned int algorithm, unsigned int flags);

/**
 * Adds a reference to a volume handle. Each reference needs a `virStorageVolFree` of its own.
 *
 * @param vol The storage volume to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.6.0
 */
int virStorageVolRef(virStorageVolPtr vol);

/**
 * Gives back a reference to a volume handle.
 *
 * The volume itself is not touched; with the last reference the handle becomes invalid.
 *
 * @param vol The storage volume to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.4.1
 */
int virStorageVolFree(virStorageVolPtr vol);

/**
 * Tells a volume's type, its size and how much space it takes up.
 *
 * @param vol The storage volume to act on.
 * @param info Receives type and sizes.
 * @return 0 on success, -1 on failure.
 * @since 0.4.1
 */
int virStorageVolGetInfo(virStorageVolPtr vol, virStorageVolInfoPtr info);

/**
 * Tells a volume's type and sizes, with a choice of what counts as allocation.
 *
 * @param vol The storage volume to act on.
 * @param info Receives type and sizes.
 * @param flags Combination of `StorageVolInfoFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 3.0.0
 */
int virStorageVolGetInfoFlags(virStorageVolPtr vol, virStorageVolInfoPtr info, unsigned int flags);

/**
 * Describes a volume as XML. The caller frees the text.
 *
 * @param pool The storage volume to act on.
 * @param flags Reserved; pass 0.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 0.4.1
 */
char *virStorageVolGetXMLDesc(virStorageVolPtr pool, unsigned int flags);

/**
 * Gives the path of a volume on the host.
 *
 * For some pools it changes from one start to the next; the key does not. The caller frees the
 * text.
 *
 * @param vol The storage volume to act on.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 0.4.1
 */
char *virStorageVolGetPath(virStorageVolPtr vol);

/**
 * Changes the size of a volume that no guest uses.
 *
 * Growing it leaves the added space unallocated unless asked otherwise. Shrinking needs
 * `VIR_STORAGE_VOL_RESIZE_SHRINK`, or the call fails with `VIR_ERR_INVALID_ARG`. Disks of running
 * guests are resized with `virDomainBlockResize`.
 *
 * @param vol The storage volume to act on.
 * @param capacity New size, or the difference, in bytes.
 * @param flags Combination of `StorageVolResizeFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.9.10
 */
int virStorageVolResize(virStorageVolPtr vol, unsigned long long capacity, unsigned int flags);

#endif /* LIBVIRT_STORAGE_H */
