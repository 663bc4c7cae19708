// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainMigrateFlags: How a domain moves to another host.
type DomainMigrateFlags uint

const (
	// MIGRATE_LIVE (C.VIR_MIGRATE_LIVE): Keeps the guest running while its memory is copied.
	MIGRATE_LIVE DomainMigrateFlags = 1

	// MIGRATE_PEER2PEER (C.VIR_MIGRATE_PEER2PEER): Lets the source host connect to the destination and run
	// the migration, instead of the client.
	MIGRATE_PEER2PEER DomainMigrateFlags = 2

	// MIGRATE_TUNNELLED (C.VIR_MIGRATE_TUNNELLED): Sends the data through the connection between the two
	// management daemons; needs `VIR_MIGRATE_PEER2PEER`.
	MIGRATE_TUNNELLED DomainMigrateFlags = 4

	// MIGRATE_PERSIST_DEST (C.VIR_MIGRATE_PERSIST_DEST): Stores the definition on the destination, so that
	// the domain is persistent there.
	MIGRATE_PERSIST_DEST DomainMigrateFlags = 8

	// MIGRATE_UNDEFINE_SOURCE (C.VIR_MIGRATE_UNDEFINE_SOURCE): Removes the stored definition from the
	// source after success.
	MIGRATE_UNDEFINE_SOURCE DomainMigrateFlags = 16

	// MIGRATE_PAUSED (C.VIR_MIGRATE_PAUSED): Leaves the domain paused on the destination until
	// `virDomainResume`.
	MIGRATE_PAUSED DomainMigrateFlags = 32

	// MIGRATE_NON_SHARED_DISK (C.VIR_MIGRATE_NON_SHARED_DISK): Copies whole disk images as well; excludes
	// `VIR_MIGRATE_NON_SHARED_INC`.
	MIGRATE_NON_SHARED_DISK DomainMigrateFlags = 64

	// MIGRATE_NON_SHARED_INC (C.VIR_MIGRATE_NON_SHARED_INC): Copies the top images of disks as well, their
	// backing files being on the destination already.
	MIGRATE_NON_SHARED_INC DomainMigrateFlags = 128

	// MIGRATE_CHANGE_PROTECTION (C.VIR_MIGRATE_CHANGE_PROTECTION): Insists on a migration protocol that
	// keeps the definition from changing meanwhile.
	MIGRATE_CHANGE_PROTECTION DomainMigrateFlags = 256

	// MIGRATE_UNSAFE (C.VIR_MIGRATE_UNSAFE): Migrates even where guest data might be damaged, as with host
	// disk caches on non-coherent storage.
	MIGRATE_UNSAFE DomainMigrateFlags = 512

	// MIGRATE_OFFLINE (C.VIR_MIGRATE_OFFLINE): Transfers the definition of an inactive domain only; needs
	// `VIR_MIGRATE_PERSIST_DEST`.
	MIGRATE_OFFLINE DomainMigrateFlags = 1024

	// MIGRATE_COMPRESSED (C.VIR_MIGRATE_COMPRESSED): Compresses memory on its way, by the methods in
	// `VIR_MIGRATE_PARAM_COMPRESSION`.
	MIGRATE_COMPRESSED DomainMigrateFlags = 2048

	// MIGRATE_ABORT_ON_ERROR (C.VIR_MIGRATE_ABORT_ON_ERROR): Gives up when the guest meets an I/O error
	// during the migration.
	MIGRATE_ABORT_ON_ERROR DomainMigrateFlags = 4096

	// MIGRATE_AUTO_CONVERGE (C.VIR_MIGRATE_AUTO_CONVERGE): Slows the guest down step by step when it
	// changes memory faster than it is copied.
	MIGRATE_AUTO_CONVERGE DomainMigrateFlags = 8192

	// MIGRATE_RDMA_PIN_ALL (C.VIR_MIGRATE_RDMA_PIN_ALL): Locks all guest memory in RAM before an RDMA
	// migration starts.
	MIGRATE_RDMA_PIN_ALL DomainMigrateFlags = 16384

	// MIGRATE_POSTCOPY (C.VIR_MIGRATE_POSTCOPY): Allows a later switch to post-copy by
	// `virDomainMigrateStartPostCopy`.
	MIGRATE_POSTCOPY DomainMigrateFlags = 32768

	// MIGRATE_TLS (C.VIR_MIGRATE_TLS): Encrypts the hypervisors' own data channel with TLS.
	MIGRATE_TLS DomainMigrateFlags = 65536

	// MIGRATE_PARALLEL (C.VIR_MIGRATE_PARALLEL): Sends memory through several connections at a time.
	MIGRATE_PARALLEL DomainMigrateFlags = 131072

	// MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES (C.VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES): Makes guest
	// writes wait until the destination's disk has them too, so that disk copying converges.
	MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES DomainMigrateFlags = 262144

	// MIGRATE_POSTCOPY_RESUME (C.VIR_MIGRATE_POSTCOPY_RESUME): Takes up a post-copy migration again whose
	// connection broke.
	MIGRATE_POSTCOPY_RESUME DomainMigrateFlags = 524288

	// MIGRATE_ZEROCOPY (C.VIR_MIGRATE_ZEROCOPY): Sends pages without copying them in the kernel first;
	// needs `VIR_MIGRATE_PARALLEL` in QEMU.
	MIGRATE_ZEROCOPY DomainMigrateFlags = 1048576
)

// DomainMigrateMaxSpeedFlags: Which migration speed is meant; 0 means the ordinary one.
type DomainMigrateMaxSpeedFlags uint

const (
	// MIGRATE_MAX_SPEED_POSTCOPY (C.VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY): The speed of the post-copy
	// phase.
	MIGRATE_MAX_SPEED_POSTCOPY DomainMigrateMaxSpeedFlags = 1
)
