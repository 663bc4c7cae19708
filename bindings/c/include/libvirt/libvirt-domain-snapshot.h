/* Generated from api-spec by `cargo xtask generate`. Do not edit.
 *
 * libvirt-domain-snapshot.h: snapshots of domains.
 */
#ifndef LIBVIRT_DOMAIN_SNAPSHOT_H
# define LIBVIRT_DOMAIN_SNAPSHOT_H

# ifndef __VIR_LIBVIRT_H_INCLUDES__
#  error "include libvirt/libvirt.h instead"
# endif

/**
 * A domain as it was at one moment: its disks, and optionally its memory, to go back to.
 *
 * Its name identifies it within its domain. Snapshots form a tree, and at most one is current: the
 * one taken or returned to last. It lasts until it is deleted, or until its domain's configuration
 * is removed.
 */
typedef struct _virDomainSnapshot virDomainSnapshot;
/** Pointer to a `virDomainSnapshot`. */
typedef virDomainSnapshot *virDomainSnapshotPtr;

/** How to take a snapshot. */
typedef enum {
    /**
     * Takes up or changes the record of a snapshot that exists, without taking one.
     *
     * @since 0.9.5
     */
    VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE = 1,
    /** Makes the redefined snapshot the current one; only with `REDEFINE`. @since 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT = 1 << 1,
    /** Keeps no record of the snapshot, just its data. @since 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA = 1 << 2,
    /** Stops the domain once the snapshot is taken. @since 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_CREATE_HALT = 1 << 3,
    /** Leaves memory out; only the disks' state is kept. @since 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY = 1 << 4,
    /**
     * Writes to files that exist, prepared by the caller, instead of creating them.
     *
     * @since 0.9.10
     */
    VIR_DOMAIN_SNAPSHOT_CREATE_REUSE_EXT = 1 << 5,
    /** Has the guest agent freeze file systems meanwhile; only with `DISK_ONLY`. @since 0.9.10 */
    VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE = 1 << 6,
    /** Fails without any change if it cannot be done for all disks together. @since 0.9.11 */
    VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC = 1 << 7,
    /** Lets the guest run while its memory is saved; makes larger files. @since 1.0.1 */
    VIR_DOMAIN_SNAPSHOT_CREATE_LIVE = 1 << 8,
    /** Checks the XML against the schema first. @since 5.6.0 */
    VIR_DOMAIN_SNAPSHOT_CREATE_VALIDATE = 1 << 9
} virDomainSnapshotCreateFlags;

/** What to put into a snapshot's XML. */
typedef enum {
    /** Passwords and other secrets as well; refused on read-only connections. @since 5.1.0 */
    VIR_DOMAIN_SNAPSHOT_XML_SECURE = 1
} virDomainSnapshotXMLFlags;

/**
 * Which snapshots to list, and in which order.
 *
 * The flags form groups of alternatives; a group without any flag, or with all of its flags,
 * excludes nothing, and a snapshot has to match every group. Bit 1 means `ROOTS` where a domain is
 * asked and `DESCENDANTS` where a snapshot is.
 */
typedef enum {
    /** Only those without parent; when a domain is asked. @since 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_LIST_ROOTS = 1,
    /** Children of children as well; when a snapshot is asked. @since 0.9.7 */
    VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS = 1,
    /** Those without children. @since 0.9.7 */
    VIR_DOMAIN_SNAPSHOT_LIST_LEAVES = 1 << 2,
    /** Those with children. @since 0.9.13 */
    VIR_DOMAIN_SNAPSHOT_LIST_NO_LEAVES = 1 << 3,
    /** Those with a record that would hinder removing the domain. @since 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_LIST_METADATA = 1 << 1,
    /** Those without such a record. @since 0.9.13 */
    VIR_DOMAIN_SNAPSHOT_LIST_NO_METADATA = 1 << 4,
    /** Those taken while the domain was off. @since 1.0.1 */
    VIR_DOMAIN_SNAPSHOT_LIST_INACTIVE = 1 << 5,
    /** Those taken while the domain was active, with memory. @since 1.0.1 */
    VIR_DOMAIN_SNAPSHOT_LIST_ACTIVE = 1 << 6,
    /** Those taken while the domain was active, without memory. @since 1.0.1 */
    VIR_DOMAIN_SNAPSHOT_LIST_DISK_ONLY = 1 << 7,
    /** Those kept inside the disk images. @since 1.0.1 */
    VIR_DOMAIN_SNAPSHOT_LIST_INTERNAL = 1 << 8,
    /** Those with files outside the disk images. @since 1.0.1 */
    VIR_DOMAIN_SNAPSHOT_LIST_EXTERNAL = 1 << 9,
    /** Sorts the list so that no child comes before its parent. @since 5.2.0 */
    VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL = 1 << 10
} virDomainSnapshotListFlags;

/**
 * How to go back to a snapshot.
 *
 * `RUNNING` and `PAUSED` exclude each other; without them the domain gets the state it had when the
 * snapshot was taken.
 */
typedef enum {
    /** Has the domain run afterwards. @since 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING = 1,
    /** Has the domain wait, paused, afterwards. @since 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED = 1 << 1,
    /**
     * Does it even if that is risky, for example with a configuration that is not compatible.
     *
     * @since 0.9.7
     */
    VIR_DOMAIN_SNAPSHOT_REVERT_FORCE = 1 << 2,
    /** Sets the firmware variables back to their template. @since 8.1.0 */
    VIR_DOMAIN_SNAPSHOT_REVERT_RESET_NVRAM = 1 << 3
} virDomainSnapshotRevertFlags;

/** What else to delete along with a snapshot. */
typedef enum {
    /** All that descend from it as well. @since 0.8.0 */
    VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN = 1,
    /** Only the record; the data stays in the disk images. @since 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY = 1 << 1,
    /** All that descend from it, but not the snapshot itself. @since 0.9.5 */
    VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY = 1 << 2
} virDomainSnapshotDeleteFlags;

/**
 * Gives a snapshot's name.
 *
 * @param snapshot The snapshot to act on.
 * @return Name; belongs to the handle and lives as long as it does.
 * @since 0.9.5
 */
const char *virDomainSnapshotGetName(virDomainSnapshotPtr snapshot);

/**
 * Gives the domain that a snapshot belongs to.
 *
 * The handle is borrowed: its reference count stays as it is, and it is valid for as long as the
 * snapshot's handle is.
 *
 * @param snapshot The snapshot to act on.
 * @return A borrowed reference, not to be freed, or NULL on failure.
 * @since 0.9.5
 */
virDomainPtr virDomainSnapshotGetDomain(virDomainSnapshotPtr snapshot);

/**
 * Gives the connection that a snapshot belongs to.
 *
 * The handle is borrowed: its reference count stays as it is, and it is valid for as long as the
 * snapshot's handle is.
 *
 * @param snapshot The snapshot to act on.
 * @return A borrowed reference, not to be freed, or NULL on failure.
 * @since 0.9.5
 */
virConnectPtr virDomainSnapshotGetConnect(virDomainSnapshotPtr snapshot);

/**
 * Takes a snapshot of a domain as the XML describes.
 *
 * A running domain is normally captured with its memory and pauses meanwhile; an inactive one with
 * its disks alone. The new snapshot becomes current, with the one that was current before as its
 * parent. External snapshots make the domain write to new files from then on. If several disks are
 * involved, a failure may leave some of them changed, unless `VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC` is
 * given.
 *
 * @param domain The domain to act on.
 * @param xmlDesc Snapshot XML (`<domainsnapshot>`); name and disks may be left out.
 * @param flags Combination of `DomainSnapshotCreateFlags` values.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.8.0
 */
virDomainSnapshotPtr virDomainSnapshotCreateXML(virDomainPtr domain,
                                                const char *xmlDesc,
                                                unsigned int flags);

/**
 * Gives a snapshot's description as XML, with the domain's configuration at that time.
 *
 * Secrets are left out without `VIR_DOMAIN_SNAPSHOT_XML_SECURE`, which fails with
 * `VIR_ERR_OPERATION_DENIED` on a read-only connection.
 *
 * @param snapshot The snapshot to act on.
 * @param flags Combination of `DomainSnapshotXMLFlags` values.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 0.8.0
 */
char *virDomainSnapshotGetXMLDesc(virDomainSnapshotPtr snapshot, unsigned int flags);

/**
 * Counts a domain's snapshots that match the filter.
 *
 * The number may be stale as soon as it is returned; `virDomainListAllSnapshots` counts and lists
 * together.
 *
 * @param domain The domain to act on.
 * @param flags Combination of `DomainSnapshotListFlags` values.
 * @return How many there are, or -1 on failure.
 * @since 0.8.0
 */
int virDomainSnapshotNum(virDomainPtr domain, unsigned int flags);

/**
 * Lists the names of a domain's snapshots that match the filter.
 *
 * Prefer `virDomainListAllSnapshots`, which needs no prior count and returns handles.
 *
 * @param domain The domain to act on.
 * @param names Filled with names, each to be freed by the caller.
 * @param nameslen Room in `names`, in elements.
 * @param flags Combination of `DomainSnapshotListFlags` values.
 * @return How many there are, or -1 on failure.
 * @since 0.8.0
 * @deprecated use virDomainListAllSnapshots
 */
int virDomainSnapshotListNames(virDomainPtr domain, char **names, int nameslen, unsigned int flags);

/**
 * Lists a domain's snapshots that match the filter.
 *
 * By default that is all of them, in no particular order.
 *
 * @param domain The domain to act on.
 * @param snaps Array of handles, ended by NULL; the caller frees each handle and the array. NULL
 *   only counts.
 * @param flags Combination of `DomainSnapshotListFlags` values.
 * @return How many there are, or -1 on failure.
 * @since 0.9.13
 */
int virDomainListAllSnapshots(virDomainPtr domain,
                              virDomainSnapshotPtr **snaps,
                              unsigned int flags);

/**
 * Counts a snapshot's children that match the filter.
 *
 * With `VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS` all its descendants count.
 * `virDomainSnapshotListAllChildren` counts and lists together.
 *
 * @param snapshot The snapshot to act on.
 * @param flags Combination of `DomainSnapshotListFlags` values.
 * @return How many there are, or -1 on failure.
 * @since 0.9.7
 */
int virDomainSnapshotNumChildren(virDomainSnapshotPtr snapshot, unsigned int flags);

/**
 * Lists the names of a snapshot's children that match the filter.
 *
 * Prefer `virDomainSnapshotListAllChildren`, which needs no prior count and returns handles.
 *
 * @param snapshot The snapshot to act on.
 * @param names Filled with names, each to be freed by the caller.
 * @param nameslen Room in `names`, in elements.
 * @param flags Combination of `DomainSnapshotListFlags` values.
 * @return How many there are, or -1 on failure.
 * @since 0.9.7
 * @deprecated use virDomainSnapshotListAllChildren
 */
int virDomainSnapshotListChildrenNames(virDomainSnapshotPtr snapshot,
                                       char **names,
                                       int nameslen,
                                       unsigned int flags);

/**
 * Lists a snapshot's children that match the filter.
 *
 * With `VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS` the whole subtree below it is listed.
 *
 * @param snapshot The snapshot to act on.
 * @param snaps Array of handles, ended by NULL; the caller frees each handle and the array. NULL
 *   only counts.
 * @param flags Combination of `DomainSnapshotListFlags` values.
 * @return How many there are, or -1 on failure.
 * @since 0.9.13
 */
int virDomainSnapshotListAllChildren(virDomainSnapshotPtr snapshot,
                                     virDomainSnapshotPtr **snaps,
                                     unsigned int flags);

/**
 * Finds a domain's snapshot by its name.
 *
 * Fails with `VIR_ERR_NO_DOMAIN_SNAPSHOT` when there is none.
 *
 * @param domain The domain to act on.
 * @param name Name, matched exactly.
 * @param flags Reserved; pass 0.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.8.0
 */
virDomainSnapshotPtr virDomainSnapshotLookupByName(virDomainPtr domain,
                                                   const char *name,
                                                   unsigned int flags);

/**
 * Tells whether a domain has a current snapshot.
 *
 * @param domain The domain to act on.
 * @param flags Reserved; pass 0.
 * @return 1 for yes, 0 for no, -1 on failure.
 * @since 0.8.0
 */
int virDomainHasCurrentSnapshot(virDomainPtr domain, unsigned int flags);

/**
 * Gives a domain's current snapshot.
 *
 * Fails with `VIR_ERR_NO_DOMAIN_SNAPSHOT` when there is none.
 *
 * @param domain The domain to act on.
 * @param flags Reserved; pass 0.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.8.0
 */
virDomainSnapshotPtr virDomainSnapshotCurrent(virDomainPtr domain, unsigned int flags);

/**
 * Gives the parent of a snapshot.
 *
 * Fails with `VIR_ERR_NO_DOMAIN_SNAPSHOT` when it is a root.
 *
 * @param snapshot The snapshot to act on.
 * @param flags Reserved; pass 0.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 0.9.7
 */
virDomainSnapshotPtr virDomainSnapshotGetParent(virDomainSnapshotPtr snapshot, unsigned int flags);

/**
 * Tells whether a snapshot is its domain's current one.
 *
 * @param snapshot The snapshot to act on.
 * @param flags Reserved; pass 0.
 * @return 1 for yes, 0 for no, -1 on failure.
 * @since 0.9.13
 */
int virDomainSnapshotIsCurrent(virDomainSnapshotPtr snapshot, unsigned int flags);

/**
 * Tells whether a snapshot has a record that would be lost with its domain's configuration.
 *
 * @param snapshot The snapshot to act on.
 * @param flags Reserved; pass 0.
 * @return 1 for yes, 0 for no, -1 on failure.
 * @since 0.9.13
 */
int virDomainSnapshotHasMetadata(virDomainSnapshotPtr snapshot, unsigned int flags);

/**
 * Puts a domain back to the state of a snapshot.
 *
 * What happened since is lost, both on disk and in memory. Depending on the snapshot, the domain
 * ends up running, paused or off; a snapshot of the disks alone leaves it off. A running domain may
 * keep its emulator process if the configurations match; what is risky, such as a snapshot without
 * recorded configuration, fails with `VIR_ERR_SNAPSHOT_REVERT_RISKY` unless
 * `VIR_DOMAIN_SNAPSHOT_REVERT_FORCE` is given.
 *
 * @param snapshot The snapshot to act on.
 * @param flags Combination of `DomainSnapshotRevertFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.8.0
 */
int virDomainRevertToSnapshot(virDomainSnapshotPtr snapshot, unsigned int flags);

/**
 * Deletes a snapshot, and frees what it occupies.
 *
 * The domain's present state does not change. Children are attached to the deleted snapshot's
 * parent, and if it was current, its parent becomes current. For an external snapshot its data is
 * merged into the neighbouring file, which may take long.
 *
 * @param snapshot The snapshot to act on.
 * @param flags Combination of `DomainSnapshotDeleteFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 0.8.0
 */
int virDomainSnapshotDelete(virDomainSnapshotPtr snapshot, unsigned int flags);

/**
 * Adds a reference to a snapshot handle.
 *
 * Each reference needs a `virDomainSnapshotFree` of its own.
 *
 * @param snapshot The snapshot to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.9.13
 */
int virDomainSnapshotRef(virDomainSnapshotPtr snapshot);

/**
 * Drops a reference to a snapshot handle, and frees it with the last one.
 *
 * The snapshot itself is not affected.
 *
 * @param snapshot The snapshot to act on.
 * @return 0 on success, -1 on failure.
 * @since 0.8.0
 */
int virDomainSnapshotFree(virDomainSnapshotPtr snapshot);

#endif /* LIBVIRT_DOMAIN_SNAPSHOT_H */
