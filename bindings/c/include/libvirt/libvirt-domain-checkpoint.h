/* Generated from api-spec by `cargo xtask generate`. Do not edit.
 *
 * libvirt-domain-checkpoint.h: checkpoints of domains.
 */
#ifndef LIBVIRT_DOMAIN_CHECKPOINT_H
# define LIBVIRT_DOMAIN_CHECKPOINT_H

# ifndef __VIR_LIBVIRT_H_INCLUDES__
#  error "include libvirt/libvirt.h instead"
# endif

/**
 * A moment in a domain's life from which on changed disk blocks are tracked, for incremental
 * backup.
 *
 * Its name identifies it within its domain, and checkpoints form a chain from the oldest to the
 * current one. Unlike a snapshot it holds no data and cannot be returned to: it lasts until it is
 * deleted, or until the domain's configuration is removed.
 */
typedef struct _virDomainCheckpoint virDomainCheckpoint;
/** Pointer to a `virDomainCheckpoint`. */
typedef virDomainCheckpoint *virDomainCheckpointPtr;

/** How to create a checkpoint. */
typedef enum {
    /**
     * Takes up the record of a checkpoint whose bitmaps exist, without creating one.
     *
     * @since 5.6.0
     */
    VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE = 1,
    /** Has the guest agent freeze file systems meanwhile. @since 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE = 1 << 1,
    /**
     * Makes sure that the bitmaps are there; only with `REDEFINE`, on an active domain.
     *
     * @since 6.10.0
     */
    VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE = 1 << 2
} virDomainCheckpointCreateFlags;

/** What to put into a checkpoint's XML. */
typedef enum {
    /** Passwords and other secrets as well; refused on read-only connections. @since 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_XML_SECURE = 1,
    /** Leaves the domain's configuration at that time out. @since 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN = 1 << 1,
    /**
     * Adds how much each disk has changed since, in bytes; the domain has to be active.
     *
     * @since 5.6.0
     */
    VIR_DOMAIN_CHECKPOINT_XML_SIZE = 1 << 2
} virDomainCheckpointXMLFlags;

/**
 * Which checkpoints to list, and in which order.
 *
 * Bit 1 means `ROOTS` where a domain is asked and `DESCENDANTS` where a checkpoint is. `LEAVES` and
 * `NO_LEAVES` together exclude nothing.
 */
typedef enum {
    /** Only those without parent; when a domain is asked. @since 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_LIST_ROOTS = 1,
    /** Children of children as well; when a checkpoint is asked. @since 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS = 1,
    /** Sorts the list so that no child comes before its parent. @since 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL = 1 << 1,
    /** Those without children. @since 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_LIST_LEAVES = 1 << 2,
    /** Those with children. @since 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_LIST_NO_LEAVES = 1 << 3
} virDomainCheckpointListFlags;

/** What else to delete along with a checkpoint. */
typedef enum {
    /** All that descend from it as well. @since 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN = 1,
    /** Only the record; the bitmaps stay in the disk images. @since 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY = 1 << 1,
    /** All that descend from it, but not the checkpoint itself. @since 5.6.0 */
    VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY = 1 << 2
} virDomainCheckpointDeleteFlags;

/**
 * Gives a checkpoint's name.
 *
 * @param checkpoint The checkpoint to act on.
 * @return Name; belongs to the handle and lives as long as it does.
 * @since 5.6.0
 */
const char *virDomainCheckpointGetName(virDomainCheckpointPtr checkpoint);

/**
 * Gives the domain that a checkpoint belongs to.
 *
 * The handle is borrowed: its reference count stays as it is, and it is valid for as long as the
 * checkpoint's handle is.
 *
 * @param checkpoint The checkpoint to act on.
 * @return A borrowed reference, not to be freed, or NULL on failure.
 * @since 5.6.0
 */
virDomainPtr virDomainCheckpointGetDomain(virDomainCheckpointPtr checkpoint);

/**
 * Gives the connection that a checkpoint belongs to.
 *
 * The handle is borrowed: its reference count stays as it is, and it is valid for as long as the
 * checkpoint's handle is.
 *
 * @param checkpoint The checkpoint to act on.
 * @return A borrowed reference, not to be freed, or NULL on failure.
 * @since 5.6.0
 */
virConnectPtr virDomainCheckpointGetConnect(virDomainCheckpointPtr checkpoint);

/**
 * Creates a checkpoint of a domain as the XML describes.
 *
 * From this moment changed blocks of the chosen disks are recorded in bitmaps inside the images, so
 * the images need a format such as qcow2. The domain has to be active (`VIR_ERR_OPERATION_INVALID`
 * otherwise), except with `VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE`. To get a full backup of the same
 * moment, let `virDomainBackupBegin` create the checkpoint.
 *
 * @param domain The domain to act on.
 * @param xmlDesc Checkpoint XML (`<domaincheckpoint>`); name and disks may be left out.
 * @param flags Combination of `DomainCheckpointCreateFlags` values.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 5.6.0
 */
virDomainCheckpointPtr virDomainCheckpointCreateXML(virDomainPtr domain,
                                                    const char *xmlDesc,
                                                    unsigned int flags);

/**
 * Gives a checkpoint's description as XML.
 *
 * Secrets are left out without `VIR_DOMAIN_CHECKPOINT_XML_SECURE`, which fails with
 * `VIR_ERR_OPERATION_DENIED` on a read-only connection.
 *
 * @param checkpoint The checkpoint to act on.
 * @param flags Combination of `DomainCheckpointXMLFlags` values.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 5.6.0
 */
char *virDomainCheckpointGetXMLDesc(virDomainCheckpointPtr checkpoint, unsigned int flags);

/**
 * Lists a domain's checkpoints that match the filter.
 *
 * By default that is all of them, in no particular order.
 *
 * @param domain The domain to act on.
 * @param checkpoints Array of handles, ended by NULL; the caller frees each handle and the array.
 *   NULL only counts.
 * @param flags Combination of `DomainCheckpointListFlags` values.
 * @return How many there are, or -1 on failure.
 * @since 5.6.0
 */
int virDomainListAllCheckpoints(virDomainPtr domain,
                                virDomainCheckpointPtr **checkpoints,
                                unsigned int flags);

/**
 * Lists a checkpoint's children that match the filter.
 *
 * With `VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS` all that descend from it are listed.
 *
 * @param checkpoint The checkpoint to act on.
 * @param children Array of handles, ended by NULL; the caller frees each handle and the array. NULL
 *   only counts.
 * @param flags Combination of `DomainCheckpointListFlags` values.
 * @return How many there are, or -1 on failure.
 * @since 5.6.0
 */
int virDomainCheckpointListAllChildren(virDomainCheckpointPtr checkpoint,
                                       virDomainCheckpointPtr **children,
                                       unsigned int flags);

/**
 * Finds a domain's checkpoint by its name.
 *
 * Fails with `VIR_ERR_NO_DOMAIN_CHECKPOINT` when there is none.
 *
 * @param domain The domain to act on.
 * @param name Name, matched exactly.
 * @param flags Reserved; pass 0.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 5.6.0
 */
virDomainCheckpointPtr virDomainCheckpointLookupByName(virDomainPtr domain,
                                                       const char *name,
                                                       unsigned int flags);

/**
 * Gives the parent of a checkpoint.
 *
 * Fails with `VIR_ERR_NO_DOMAIN_CHECKPOINT` when it is a root.
 *
 * @param checkpoint The checkpoint to act on.
 * @param flags Reserved; pass 0.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 5.6.0
 */
virDomainCheckpointPtr virDomainCheckpointGetParent(virDomainCheckpointPtr checkpoint,
                                                    unsigned int flags);

/**
 * Deletes a checkpoint.
 *
 * The changes it tracked are added to its parent's bitmaps, so backups relative to the parent stay
 * possible. If it was current, its parent becomes current. Unless only the record goes, the domain
 * has to be active.
 *
 * @param checkpoint The checkpoint to act on.
 * @param flags Combination of `DomainCheckpointDeleteFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 5.6.0
 */
int virDomainCheckpointDelete(virDomainCheckpointPtr checkpoint, unsigned int flags);

/**
 * Adds a reference to a checkpoint handle.
 *
 * Each reference needs a `virDomainCheckpointFree` of its own.
 *
 * @param checkpoint The checkpoint to act on.
 * @return 0 on success, -1 on failure.
 * @since 5.6.0
 */
int virDomainCheckpointRef(virDomainCheckpointPtr checkpoint);

/**
 * Drops a reference to a checkpoint handle, and frees it with the last one.
 *
 * The checkpoint itself is not affected.
 *
 * @param checkpoint The checkpoint to act on.
 * @return 0 on success, -1 on failure.
 * @since 5.6.0
 */
int virDomainCheckpointFree(virDomainCheckpointPtr checkpoint);

#endif /* LIBVIRT_DOMAIN_CHECKPOINT_H */
