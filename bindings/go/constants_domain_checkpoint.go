// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainCheckpointCreateFlags: How to create a checkpoint.
type DomainCheckpointCreateFlags uint

const (
	// DOMAIN_CHECKPOINT_CREATE_REDEFINE (C.VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE): Takes up the record of
	// a checkpoint whose bitmaps exist, without creating one.
	DOMAIN_CHECKPOINT_CREATE_REDEFINE DomainCheckpointCreateFlags = 1

	// DOMAIN_CHECKPOINT_CREATE_QUIESCE (C.VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE): Has the guest agent
	// freeze file systems meanwhile.
	DOMAIN_CHECKPOINT_CREATE_QUIESCE DomainCheckpointCreateFlags = 2

	// DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE (C.VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE): Makes
	// sure that the bitmaps are there; only with `REDEFINE`, on an active domain.
	DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE DomainCheckpointCreateFlags = 4
)

// DomainCheckpointXMLFlags: What to put into a checkpoint's XML.
type DomainCheckpointXMLFlags uint

const (
	// DOMAIN_CHECKPOINT_XML_SECURE (C.VIR_DOMAIN_CHECKPOINT_XML_SECURE): Passwords and other secrets as
	// well; refused on read-only connections.
	DOMAIN_CHECKPOINT_XML_SECURE DomainCheckpointXMLFlags = 1

	// DOMAIN_CHECKPOINT_XML_NO_DOMAIN (C.VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN): Leaves the domain's
	// configuration at that time out.
	DOMAIN_CHECKPOINT_XML_NO_DOMAIN DomainCheckpointXMLFlags = 2

	// DOMAIN_CHECKPOINT_XML_SIZE (C.VIR_DOMAIN_CHECKPOINT_XML_SIZE): Adds how much each disk has changed
	// since, in bytes; the domain has to be active.
	DOMAIN_CHECKPOINT_XML_SIZE DomainCheckpointXMLFlags = 4
)

// DomainCheckpointListFlags: Which checkpoints to list, and in which order.
//
// Bit 1 means `ROOTS` where a domain is asked and `DESCENDANTS` where a checkpoint is. `LEAVES` and
// `NO_LEAVES` together exclude nothing.
type DomainCheckpointListFlags uint

const (
	// DOMAIN_CHECKPOINT_LIST_ROOTS (C.VIR_DOMAIN_CHECKPOINT_LIST_ROOTS): Only those without parent; when a
	// domain is asked.
	DOMAIN_CHECKPOINT_LIST_ROOTS DomainCheckpointListFlags = 1

	// DOMAIN_CHECKPOINT_LIST_DESCENDANTS (C.VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS): Children of children
	// as well; when a checkpoint is asked.
	DOMAIN_CHECKPOINT_LIST_DESCENDANTS DomainCheckpointListFlags = 1

	// DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL (C.VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL): Sorts the list so
	// that no child comes before its parent.
	DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL DomainCheckpointListFlags = 2

	// DOMAIN_CHECKPOINT_LIST_LEAVES (C.VIR_DOMAIN_CHECKPOINT_LIST_LEAVES): Those without children.
	DOMAIN_CHECKPOINT_LIST_LEAVES DomainCheckpointListFlags = 4

	// DOMAIN_CHECKPOINT_LIST_NO_LEAVES (C.VIR_DOMAIN_CHECKPOINT_LIST_NO_LEAVES): Those with children.
	DOMAIN_CHECKPOINT_LIST_NO_LEAVES DomainCheckpointListFlags = 8
)

// DomainCheckpointDeleteFlags: What else to delete along with a checkpoint.
type DomainCheckpointDeleteFlags uint

const (
	// DOMAIN_CHECKPOINT_DELETE_CHILDREN (C.VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN): All that descend from
	// it as well.
	DOMAIN_CHECKPOINT_DELETE_CHILDREN DomainCheckpointDeleteFlags = 1

	// DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY (C.VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY): Only the
	// record; the bitmaps stay in the disk images.
	DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY DomainCheckpointDeleteFlags = 2

	// DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY (C.VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY): All that
	// descend from it, but not the checkpoint itself.
	DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY DomainCheckpointDeleteFlags = 4
)
