// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// NodeSEVParameters: Facts about AMD SEV on a host, needed to start confidential guests.
type NodeSEVParameters struct {
	// PDHSet: whether PDH is there.
	PDHSet bool

	// PDH (C.VIR_NODE_SEV_PDH): Platform Diffie-Hellman key, in base64.
	PDH string `param:"pdh"`

	// CertChainSet: whether CertChain is there.
	CertChainSet bool

	// CertChain (C.VIR_NODE_SEV_CERT_CHAIN): Certificate chain of the platform, in base64.
	CertChain string `param:"cert-chain"`

	// CPU0IDSet: whether CPU0ID is there.
	CPU0IDSet bool

	// CPU0ID (C.VIR_NODE_SEV_CPU0_ID): Unique ID of the first CPU, in base64, by which AMD's key server
	// finds its certificate.
	CPU0ID string `param:"cpu0-id"`

	// CBitPosSet: whether CBitPos is there.
	CBitPosSet bool

	// CBitPos (C.VIR_NODE_SEV_CBITPOS): Position of the bit in page table entries that marks encrypted
	// pages.
	CBitPos uint `param:"cbitpos"`

	// ReducedPhysBitsSet: whether ReducedPhysBits is there.
	ReducedPhysBitsSet bool

	// ReducedPhysBits (C.VIR_NODE_SEV_REDUCED_PHYS_BITS): Number of physical address bits a guest loses to
	// encryption.
	ReducedPhysBits uint `param:"reduced-phys-bits"`

	// MaxGuestsSet: whether MaxGuests is there.
	MaxGuestsSet bool

	// MaxGuests (C.VIR_NODE_SEV_MAX_GUESTS): Most SEV guests that can run at a time.
	MaxGuests uint `param:"max-guests"`

	// MaxEsGuestsSet: whether MaxEsGuests is there.
	MaxEsGuestsSet bool

	// MaxEsGuests (C.VIR_NODE_SEV_MAX_ES_GUESTS): Most SEV-ES guests that can run at a time.
	MaxEsGuests uint `param:"max-es-guests"`
}
