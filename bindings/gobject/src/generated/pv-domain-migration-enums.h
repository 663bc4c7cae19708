/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: domain-migration. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvDomainMigrateFlags:
 * @PV_DOMAIN_MIGRATE_FLAGS_LIVE: Keeps the guest running while its memory is copied.
 * @PV_DOMAIN_MIGRATE_FLAGS_PEER2PEER: Lets the source host connect to the destination and run the migration, instead of the client.
 * @PV_DOMAIN_MIGRATE_FLAGS_TUNNELLED: Sends the data through the connection between the two management daemons; needs %PV_DOMAIN_MIGRATE_FLAGS_PEER2PEER.
 * @PV_DOMAIN_MIGRATE_FLAGS_PERSIST_DEST: Stores the definition on the destination, so that the domain is persistent there.
 * @PV_DOMAIN_MIGRATE_FLAGS_UNDEFINE_SOURCE: Removes the stored definition from the source after success.
 * @PV_DOMAIN_MIGRATE_FLAGS_PAUSED: Leaves the domain paused on the destination until pv_domain_resume().
 * @PV_DOMAIN_MIGRATE_FLAGS_NON_SHARED_DISK: Copies whole disk images as well; excludes %PV_DOMAIN_MIGRATE_FLAGS_NON_SHARED_INC.
 * @PV_DOMAIN_MIGRATE_FLAGS_NON_SHARED_INC: Copies the top images of disks as well, their backing files being on the destination already.
 * @PV_DOMAIN_MIGRATE_FLAGS_CHANGE_PROTECTION: Insists on a migration protocol that keeps the definition from changing meanwhile.
 * @PV_DOMAIN_MIGRATE_FLAGS_UNSAFE: Migrates even where guest data might be damaged, as with host disk caches on non-coherent storage.
 * @PV_DOMAIN_MIGRATE_FLAGS_OFFLINE: Transfers the definition of an inactive domain only; needs %PV_DOMAIN_MIGRATE_FLAGS_PERSIST_DEST.
 * @PV_DOMAIN_MIGRATE_FLAGS_COMPRESSED: Compresses memory on its way, by the methods in `VIR_MIGRATE_PARAM_COMPRESSION`.
 * @PV_DOMAIN_MIGRATE_FLAGS_ABORT_ON_ERROR: Gives up when the guest meets an I/O error during the migration.
 * @PV_DOMAIN_MIGRATE_FLAGS_AUTO_CONVERGE: Slows the guest down step by step when it changes memory faster than it is copied.
 * @PV_DOMAIN_MIGRATE_FLAGS_RDMA_PIN_ALL: Locks all guest memory in RAM before an RDMA migration starts.
 * @PV_DOMAIN_MIGRATE_FLAGS_POSTCOPY: Allows a later switch to post-copy by pv_domain_migrate_start_post_copy().
 * @PV_DOMAIN_MIGRATE_FLAGS_TLS: Encrypts the hypervisors' own data channel with TLS.
 * @PV_DOMAIN_MIGRATE_FLAGS_PARALLEL: Sends memory through several connections at a time.
 * @PV_DOMAIN_MIGRATE_FLAGS_NON_SHARED_SYNCHRONOUS_WRITES: Makes guest writes wait until the destination's disk has them too, so that disk copying converges.
 * @PV_DOMAIN_MIGRATE_FLAGS_POSTCOPY_RESUME: Takes up a post-copy migration again whose connection broke.
 * @PV_DOMAIN_MIGRATE_FLAGS_ZEROCOPY: Sends pages without copying them in the kernel first; needs %PV_DOMAIN_MIGRATE_FLAGS_PARALLEL in QEMU.
 *
 * How a domain moves to another host.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_MIGRATE_FLAGS_LIVE = 1,
  PV_DOMAIN_MIGRATE_FLAGS_PEER2PEER = 2,
  PV_DOMAIN_MIGRATE_FLAGS_TUNNELLED = 4,
  PV_DOMAIN_MIGRATE_FLAGS_PERSIST_DEST = 8,
  PV_DOMAIN_MIGRATE_FLAGS_UNDEFINE_SOURCE = 16,
  PV_DOMAIN_MIGRATE_FLAGS_PAUSED = 32,
  PV_DOMAIN_MIGRATE_FLAGS_NON_SHARED_DISK = 64,
  PV_DOMAIN_MIGRATE_FLAGS_NON_SHARED_INC = 128,
  PV_DOMAIN_MIGRATE_FLAGS_CHANGE_PROTECTION = 256,
  PV_DOMAIN_MIGRATE_FLAGS_UNSAFE = 512,
  PV_DOMAIN_MIGRATE_FLAGS_OFFLINE = 1024,
  PV_DOMAIN_MIGRATE_FLAGS_COMPRESSED = 2048,
  PV_DOMAIN_MIGRATE_FLAGS_ABORT_ON_ERROR = 4096,
  PV_DOMAIN_MIGRATE_FLAGS_AUTO_CONVERGE = 8192,
  PV_DOMAIN_MIGRATE_FLAGS_RDMA_PIN_ALL = 16384,
  PV_DOMAIN_MIGRATE_FLAGS_POSTCOPY = 32768,
  PV_DOMAIN_MIGRATE_FLAGS_TLS = 65536,
  PV_DOMAIN_MIGRATE_FLAGS_PARALLEL = 131072,
  PV_DOMAIN_MIGRATE_FLAGS_NON_SHARED_SYNCHRONOUS_WRITES = 262144,
  PV_DOMAIN_MIGRATE_FLAGS_POSTCOPY_RESUME = 524288,
  PV_DOMAIN_MIGRATE_FLAGS_ZEROCOPY = 1048576,
} PvDomainMigrateFlags;

#define PV_TYPE_DOMAIN_MIGRATE_FLAGS (pv_domain_migrate_flags_get_type ())
GType pv_domain_migrate_flags_get_type (void);

/**
 * PvDomainMigrateMaxSpeedFlags:
 * @PV_DOMAIN_MIGRATE_MAX_SPEED_FLAGS_POSTCOPY: The speed of the post-copy phase.
 *
 * Which migration speed is meant; 0 means the ordinary one.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_MIGRATE_MAX_SPEED_FLAGS_POSTCOPY = 1,
} PvDomainMigrateMaxSpeedFlags;

#define PV_TYPE_DOMAIN_MIGRATE_MAX_SPEED_FLAGS (pv_domain_migrate_max_speed_flags_get_type ())
GType pv_domain_migrate_max_speed_flags_get_type (void);

G_END_DECLS
