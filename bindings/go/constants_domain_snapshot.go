// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainSnapshotCreateFlags: How to take a snapshot.
type DomainSnapshotCreateFlags uint

const (
	// DOMAIN_SNAPSHOT_CREATE_REDEFINE (C.VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE): Takes up or changes the
	// record of a snapshot that exists, without taking one.
	DOMAIN_SNAPSHOT_CREATE_REDEFINE DomainSnapshotCreateFlags = 1

	// DOMAIN_SNAPSHOT_CREATE_CURRENT (C.VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT): Makes the redefined snapshot
	// the current one; only with `REDEFINE`.
	DOMAIN_SNAPSHOT_CREATE_CURRENT DomainSnapshotCreateFlags = 2

	// DOMAIN_SNAPSHOT_CREATE_NO_METADATA (C.VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA): Keeps no record of
	// the snapshot, just its data.
	DOMAIN_SNAPSHOT_CREATE_NO_METADATA DomainSnapshotCreateFlags = 4

	// DOMAIN_SNAPSHOT_CREATE_HALT (C.VIR_DOMAIN_SNAPSHOT_CREATE_HALT): Stops the domain once the snapshot
	// is taken.
	DOMAIN_SNAPSHOT_CREATE_HALT DomainSnapshotCreateFlags = 8

	// DOMAIN_SNAPSHOT_CREATE_DISK_ONLY (C.VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY): Leaves memory out; only
	// the disks' state is kept.
	DOMAIN_SNAPSHOT_CREATE_DISK_ONLY DomainSnapshotCreateFlags = 16

	// DOMAIN_SNAPSHOT_CREATE_REUSE_EXT (C.VIR_DOMAIN_SNAPSHOT_CREATE_REUSE_EXT): Writes to files that
	// exist, prepared by the caller, instead of creating them.
	DOMAIN_SNAPSHOT_CREATE_REUSE_EXT DomainSnapshotCreateFlags = 32

	// DOMAIN_SNAPSHOT_CREATE_QUIESCE (C.VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE): Has the guest agent freeze
	// file systems meanwhile; only with `DISK_ONLY`.
	DOMAIN_SNAPSHOT_CREATE_QUIESCE DomainSnapshotCreateFlags = 64

	// DOMAIN_SNAPSHOT_CREATE_ATOMIC (C.VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC): Fails without any change if it
	// cannot be done for all disks together.
	DOMAIN_SNAPSHOT_CREATE_ATOMIC DomainSnapshotCreateFlags = 128

	// DOMAIN_SNAPSHOT_CREATE_LIVE (C.VIR_DOMAIN_SNAPSHOT_CREATE_LIVE): Lets the guest run while its memory
	// is saved; makes larger files.
	DOMAIN_SNAPSHOT_CREATE_LIVE DomainSnapshotCreateFlags = 256

	// DOMAIN_SNAPSHOT_CREATE_VALIDATE (C.VIR_DOMAIN_SNAPSHOT_CREATE_VALIDATE): Checks the XML against the
	// schema first.
	DOMAIN_SNAPSHOT_CREATE_VALIDATE DomainSnapshotCreateFlags = 512
)

// DomainSnapshotXMLFlags: What to put into a snapshot's XML.
type DomainSnapshotXMLFlags uint

const (
	// DOMAIN_SNAPSHOT_XML_SECURE (C.VIR_DOMAIN_SNAPSHOT_XML_SECURE): Passwords and other secrets as well;
	// refused on read-only connections.
	DOMAIN_SNAPSHOT_XML_SECURE DomainSnapshotXMLFlags = 1
)

// DomainSnapshotListFlags: Which snapshots to list, and in which order.
//
// The flags form groups of alternatives; a group without any flag, or with all of its flags, excludes
// nothing, and a snapshot has to match every group. Bit 1 means `ROOTS` where a domain is asked and
// `DESCENDANTS` where a snapshot is.
type DomainSnapshotListFlags uint

const (
	// DOMAIN_SNAPSHOT_LIST_ROOTS (C.VIR_DOMAIN_SNAPSHOT_LIST_ROOTS): Only those without parent; when a
	// domain is asked.
	DOMAIN_SNAPSHOT_LIST_ROOTS DomainSnapshotListFlags = 1

	// DOMAIN_SNAPSHOT_LIST_DESCENDANTS (C.VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS): Children of children as
	// well; when a snapshot is asked.
	DOMAIN_SNAPSHOT_LIST_DESCENDANTS DomainSnapshotListFlags = 1

	// DOMAIN_SNAPSHOT_LIST_LEAVES (C.VIR_DOMAIN_SNAPSHOT_LIST_LEAVES): Those without children.
	DOMAIN_SNAPSHOT_LIST_LEAVES DomainSnapshotListFlags = 4

	// DOMAIN_SNAPSHOT_LIST_NO_LEAVES (C.VIR_DOMAIN_SNAPSHOT_LIST_NO_LEAVES): Those with children.
	DOMAIN_SNAPSHOT_LIST_NO_LEAVES DomainSnapshotListFlags = 8

	// DOMAIN_SNAPSHOT_LIST_METADATA (C.VIR_DOMAIN_SNAPSHOT_LIST_METADATA): Those with a record that would
	// hinder removing the domain.
	DOMAIN_SNAPSHOT_LIST_METADATA DomainSnapshotListFlags = 2

	// DOMAIN_SNAPSHOT_LIST_NO_METADATA (C.VIR_DOMAIN_SNAPSHOT_LIST_NO_METADATA): Those without such a
	// record.
	DOMAIN_SNAPSHOT_LIST_NO_METADATA DomainSnapshotListFlags = 16

	// DOMAIN_SNAPSHOT_LIST_INACTIVE (C.VIR_DOMAIN_SNAPSHOT_LIST_INACTIVE): Those taken while the domain
	// was off.
	DOMAIN_SNAPSHOT_LIST_INACTIVE DomainSnapshotListFlags = 32

	// DOMAIN_SNAPSHOT_LIST_ACTIVE (C.VIR_DOMAIN_SNAPSHOT_LIST_ACTIVE): Those taken while the domain was
	// active, with memory.
	DOMAIN_SNAPSHOT_LIST_ACTIVE DomainSnapshotListFlags = 64

	// DOMAIN_SNAPSHOT_LIST_DISK_ONLY (C.VIR_DOMAIN_SNAPSHOT_LIST_DISK_ONLY): Those taken while the domain
	// was active, without memory.
	DOMAIN_SNAPSHOT_LIST_DISK_ONLY DomainSnapshotListFlags = 128

	// DOMAIN_SNAPSHOT_LIST_INTERNAL (C.VIR_DOMAIN_SNAPSHOT_LIST_INTERNAL): Those kept inside the disk
	// images.
	DOMAIN_SNAPSHOT_LIST_INTERNAL DomainSnapshotListFlags = 256

	// DOMAIN_SNAPSHOT_LIST_EXTERNAL (C.VIR_DOMAIN_SNAPSHOT_LIST_EXTERNAL): Those with files outside the
	// disk images.
	DOMAIN_SNAPSHOT_LIST_EXTERNAL DomainSnapshotListFlags = 512

	// DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL (C.VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL): Sorts the list so that no
	// child comes before its parent.
	DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL DomainSnapshotListFlags = 1024
)

// DomainSnapshotRevertFlags: How to go back to a snapshot.
//
// `RUNNING` and `PAUSED` exclude each other; without them the domain gets the state it had when the
// snapshot was taken.
type DomainSnapshotRevertFlags uint

const (
	// DOMAIN_SNAPSHOT_REVERT_RUNNING (C.VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING): Has the domain run
	// afterwards.
	DOMAIN_SNAPSHOT_REVERT_RUNNING DomainSnapshotRevertFlags = 1

	// DOMAIN_SNAPSHOT_REVERT_PAUSED (C.VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED): Has the domain wait, paused,
	// afterwards.
	DOMAIN_SNAPSHOT_REVERT_PAUSED DomainSnapshotRevertFlags = 2

	// DOMAIN_SNAPSHOT_REVERT_FORCE (C.VIR_DOMAIN_SNAPSHOT_REVERT_FORCE): Does it even if that is risky,
	// for example with a configuration that is not compatible.
	DOMAIN_SNAPSHOT_REVERT_FORCE DomainSnapshotRevertFlags = 4

	// DOMAIN_SNAPSHOT_REVERT_RESET_NVRAM (C.VIR_DOMAIN_SNAPSHOT_REVERT_RESET_NVRAM): Sets the firmware
	// variables back to their template.
	DOMAIN_SNAPSHOT_REVERT_RESET_NVRAM DomainSnapshotRevertFlags = 8
)

// DomainSnapshotDeleteFlags: What else to delete along with a snapshot.
type DomainSnapshotDeleteFlags uint

const (
	// DOMAIN_SNAPSHOT_DELETE_CHILDREN (C.VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN): All that descend from it as
	// well.
	DOMAIN_SNAPSHOT_DELETE_CHILDREN DomainSnapshotDeleteFlags = 1

	// DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY (C.VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY): Only the record;
	// the data stays in the disk images.
	DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY DomainSnapshotDeleteFlags = 2

	// DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY (C.VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY): All that descend
	// from it, but not the snapshot itself.
	DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY DomainSnapshotDeleteFlags = 4
)
