// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainStatsNet: what the names that begin with `net.#` tell.
type DomainStatsNet struct {
	// NameSet: whether Name is there.
	NameSet bool

	// Name (C.VIR_DOMAIN_STATS_NET_SUFFIX_NAME): Name of the interface on the host.
	Name string `param:"name"`

	// RxBytesSet: whether RxBytes is there.
	RxBytesSet bool

	// RxBytes (C.VIR_DOMAIN_STATS_NET_SUFFIX_RX_BYTES): Bytes the guest received.
	RxBytes uint64 `param:"rx.bytes"`

	// RxPktsSet: whether RxPkts is there.
	RxPktsSet bool

	// RxPkts (C.VIR_DOMAIN_STATS_NET_SUFFIX_RX_PKTS): Packets the guest received.
	RxPkts uint64 `param:"rx.pkts"`

	// RxErrsSet: whether RxErrs is there.
	RxErrsSet bool

	// RxErrs (C.VIR_DOMAIN_STATS_NET_SUFFIX_RX_ERRS): Errors while receiving.
	RxErrs uint64 `param:"rx.errs"`

	// RxDropSet: whether RxDrop is there.
	RxDropSet bool

	// RxDrop (C.VIR_DOMAIN_STATS_NET_SUFFIX_RX_DROP): Incoming packets that were dropped.
	RxDrop uint64 `param:"rx.drop"`

	// TxBytesSet: whether TxBytes is there.
	TxBytesSet bool

	// TxBytes (C.VIR_DOMAIN_STATS_NET_SUFFIX_TX_BYTES): Bytes the guest sent.
	TxBytes uint64 `param:"tx.bytes"`

	// TxPktsSet: whether TxPkts is there.
	TxPktsSet bool

	// TxPkts (C.VIR_DOMAIN_STATS_NET_SUFFIX_TX_PKTS): Packets the guest sent.
	TxPkts uint64 `param:"tx.pkts"`

	// TxErrsSet: whether TxErrs is there.
	TxErrsSet bool

	// TxErrs (C.VIR_DOMAIN_STATS_NET_SUFFIX_TX_ERRS): Errors while sending.
	TxErrs uint64 `param:"tx.errs"`

	// TxDropSet: whether TxDrop is there.
	TxDropSet bool

	// TxDrop (C.VIR_DOMAIN_STATS_NET_SUFFIX_TX_DROP): Outgoing packets that were dropped.
	TxDrop uint64 `param:"tx.drop"`
}
