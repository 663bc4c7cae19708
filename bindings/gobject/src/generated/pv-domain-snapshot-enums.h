/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: domain-snapshot. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvDomainSnapshotCreateFlags:
 * @PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_REDEFINE: Takes up or changes the record of a snapshot that exists, without taking one.
 * @PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_CURRENT: Makes the redefined snapshot the current one; only with `REDEFINE`.
 * @PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_NO_METADATA: Keeps no record of the snapshot, just its data.
 * @PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_HALT: Stops the domain once the snapshot is taken.
 * @PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_DISK_ONLY: Leaves memory out; only the disks' state is kept.
 * @PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_REUSE_EXT: Writes to files that exist, prepared by the caller, instead of creating them.
 * @PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_QUIESCE: Has the guest agent freeze file systems meanwhile; only with `DISK_ONLY`.
 * @PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_ATOMIC: Fails without any change if it cannot be done for all disks together.
 * @PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_LIVE: Lets the guest run while its memory is saved; makes larger files.
 * @PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_VALIDATE: Checks the XML against the schema first.
 *
 * How to take a snapshot.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_REDEFINE = 1,
  PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_CURRENT = 2,
  PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_NO_METADATA = 4,
  PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_HALT = 8,
  PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_DISK_ONLY = 16,
  PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_REUSE_EXT = 32,
  PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_QUIESCE = 64,
  PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_ATOMIC = 128,
  PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_LIVE = 256,
  PV_DOMAIN_SNAPSHOT_CREATE_FLAGS_VALIDATE = 512,
} PvDomainSnapshotCreateFlags;

#define PV_TYPE_DOMAIN_SNAPSHOT_CREATE_FLAGS (pv_domain_snapshot_create_flags_get_type ())
GType pv_domain_snapshot_create_flags_get_type (void);

/**
 * PvDomainSnapshotXmlFlags:
 * @PV_DOMAIN_SNAPSHOT_XML_FLAGS_SECURE: Passwords and other secrets as well; refused on read-only connections.
 *
 * What to put into a snapshot's XML.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_SNAPSHOT_XML_FLAGS_SECURE = 1,
} PvDomainSnapshotXmlFlags;

#define PV_TYPE_DOMAIN_SNAPSHOT_XML_FLAGS (pv_domain_snapshot_xml_flags_get_type ())
GType pv_domain_snapshot_xml_flags_get_type (void);

/**
 * PvDomainSnapshotListFlags:
 * @PV_DOMAIN_SNAPSHOT_LIST_FLAGS_ROOTS: Only those without parent; when a domain is asked.
 * @PV_DOMAIN_SNAPSHOT_LIST_FLAGS_DESCENDANTS: Children of children as well; when a snapshot is asked.
 * @PV_DOMAIN_SNAPSHOT_LIST_FLAGS_LEAVES: Those without children.
 * @PV_DOMAIN_SNAPSHOT_LIST_FLAGS_NO_LEAVES: Those with children.
 * @PV_DOMAIN_SNAPSHOT_LIST_FLAGS_METADATA: Those with a record that would hinder removing the domain.
 * @PV_DOMAIN_SNAPSHOT_LIST_FLAGS_NO_METADATA: Those without such a record.
 * @PV_DOMAIN_SNAPSHOT_LIST_FLAGS_INACTIVE: Those taken while the domain was off.
 * @PV_DOMAIN_SNAPSHOT_LIST_FLAGS_ACTIVE: Those taken while the domain was active, with memory.
 * @PV_DOMAIN_SNAPSHOT_LIST_FLAGS_DISK_ONLY: Those taken while the domain was active, without memory.
 * @PV_DOMAIN_SNAPSHOT_LIST_FLAGS_INTERNAL: Those kept inside the disk images.
 * @PV_DOMAIN_SNAPSHOT_LIST_FLAGS_EXTERNAL: Those with files outside the disk images.
 * @PV_DOMAIN_SNAPSHOT_LIST_FLAGS_TOPOLOGICAL: Sorts the list so that no child comes before its parent.
 *
 * Which snapshots to list, and in which order.
 *
 * The flags form groups of alternatives; a group without any flag, or with all of its flags, excludes nothing, and a snapshot has to match every group. Bit 1 means `ROOTS` where a domain is asked and `DESCENDANTS` where a snapshot is.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_SNAPSHOT_LIST_FLAGS_ROOTS = 1,
  PV_DOMAIN_SNAPSHOT_LIST_FLAGS_DESCENDANTS = 1,
  PV_DOMAIN_SNAPSHOT_LIST_FLAGS_LEAVES = 4,
  PV_DOMAIN_SNAPSHOT_LIST_FLAGS_NO_LEAVES = 8,
  PV_DOMAIN_SNAPSHOT_LIST_FLAGS_METADATA = 2,
  PV_DOMAIN_SNAPSHOT_LIST_FLAGS_NO_METADATA = 16,
  PV_DOMAIN_SNAPSHOT_LIST_FLAGS_INACTIVE = 32,
  PV_DOMAIN_SNAPSHOT_LIST_FLAGS_ACTIVE = 64,
  PV_DOMAIN_SNAPSHOT_LIST_FLAGS_DISK_ONLY = 128,
  PV_DOMAIN_SNAPSHOT_LIST_FLAGS_INTERNAL = 256,
  PV_DOMAIN_SNAPSHOT_LIST_FLAGS_EXTERNAL = 512,
  PV_DOMAIN_SNAPSHOT_LIST_FLAGS_TOPOLOGICAL = 1024,
} PvDomainSnapshotListFlags;

#define PV_TYPE_DOMAIN_SNAPSHOT_LIST_FLAGS (pv_domain_snapshot_list_flags_get_type ())
GType pv_domain_snapshot_list_flags_get_type (void);

/**
 * PvDomainSnapshotRevertFlags:
 * @PV_DOMAIN_SNAPSHOT_REVERT_FLAGS_RUNNING: Has the domain run afterwards.
 * @PV_DOMAIN_SNAPSHOT_REVERT_FLAGS_PAUSED: Has the domain wait, paused, afterwards.
 * @PV_DOMAIN_SNAPSHOT_REVERT_FLAGS_FORCE: Does it even if that is risky, for example with a configuration that is not compatible.
 * @PV_DOMAIN_SNAPSHOT_REVERT_FLAGS_RESET_NVRAM: Sets the firmware variables back to their template.
 *
 * How to go back to a snapshot.
 *
 * `RUNNING` and `PAUSED` exclude each other; without them the domain gets the state it had when the snapshot was taken.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_SNAPSHOT_REVERT_FLAGS_RUNNING = 1,
  PV_DOMAIN_SNAPSHOT_REVERT_FLAGS_PAUSED = 2,
  PV_DOMAIN_SNAPSHOT_REVERT_FLAGS_FORCE = 4,
  PV_DOMAIN_SNAPSHOT_REVERT_FLAGS_RESET_NVRAM = 8,
} PvDomainSnapshotRevertFlags;

#define PV_TYPE_DOMAIN_SNAPSHOT_REVERT_FLAGS (pv_domain_snapshot_revert_flags_get_type ())
GType pv_domain_snapshot_revert_flags_get_type (void);

/**
 * PvDomainSnapshotDeleteFlags:
 * @PV_DOMAIN_SNAPSHOT_DELETE_FLAGS_CHILDREN: All that descend from it as well.
 * @PV_DOMAIN_SNAPSHOT_DELETE_FLAGS_METADATA_ONLY: Only the record; the data stays in the disk images.
 * @PV_DOMAIN_SNAPSHOT_DELETE_FLAGS_CHILDREN_ONLY: All that descend from it, but not the snapshot itself.
 *
 * What else to delete along with a snapshot.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_SNAPSHOT_DELETE_FLAGS_CHILDREN = 1,
  PV_DOMAIN_SNAPSHOT_DELETE_FLAGS_METADATA_ONLY = 2,
  PV_DOMAIN_SNAPSHOT_DELETE_FLAGS_CHILDREN_ONLY = 4,
} PvDomainSnapshotDeleteFlags;

#define PV_TYPE_DOMAIN_SNAPSHOT_DELETE_FLAGS (pv_domain_snapshot_delete_flags_get_type ())
GType pv_domain_snapshot_delete_flags_get_type (void);

G_END_DECLS
