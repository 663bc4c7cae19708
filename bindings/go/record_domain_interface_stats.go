// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainInterfaceStats: Counters of one network interface, from the guest's point of view; a counter
// that is not kept is -1.
type DomainInterfaceStats struct {
	// RxBytesSet: whether RxBytes is there.
	RxBytesSet bool

	// RxBytes: Bytes received by the guest.
	RxBytes int64

	// RxPacketsSet: whether RxPackets is there.
	RxPacketsSet bool

	// RxPackets: Packets received.
	RxPackets int64

	// RxErrsSet: whether RxErrs is there.
	RxErrsSet bool

	// RxErrs: Errors while receiving.
	RxErrs int64

	// RxDropSet: whether RxDrop is there.
	RxDropSet bool

	// RxDrop: Packets dropped on the way in.
	RxDrop int64

	// TxBytesSet: whether TxBytes is there.
	TxBytesSet bool

	// TxBytes: Bytes sent by the guest.
	TxBytes int64

	// TxPacketsSet: whether TxPackets is there.
	TxPacketsSet bool

	// TxPackets: Packets sent.
	TxPackets int64

	// TxErrsSet: whether TxErrs is there.
	TxErrsSet bool

	// TxErrs: Errors while sending.
	TxErrs int64

	// TxDropSet: whether TxDrop is there.
	TxDropSet bool

	// TxDrop: Packets dropped on the way out.
	TxDrop int64
}
