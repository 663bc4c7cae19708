// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainMemoryParameters: Limits on the host memory a domain may use, emulator included.
//
// All are in KiB; `VIR_DOMAIN_MEMORY_PARAM_UNLIMITED` lifts a limit.
type DomainMemoryParameters struct {
	// MinGuaranteeSet: whether MinGuarantee is there.
	MinGuaranteeSet bool

	// MinGuarantee (C.VIR_DOMAIN_MEMORY_MIN_GUARANTEE): Memory set aside for the domain, in KiB.
	MinGuarantee uint64 `param:"min_guarantee"`

	// HardLimitSet: whether HardLimit is there.
	HardLimitSet bool

	// HardLimit (C.VIR_DOMAIN_MEMORY_HARD_LIMIT): Memory the domain can never exceed, in KiB; beyond it
	// the host may kill the domain.
	HardLimit uint64 `param:"hard_limit"`

	// SoftLimitSet: whether SoftLimit is there.
	SoftLimitSet bool

	// SoftLimit (C.VIR_DOMAIN_MEMORY_SOFT_LIMIT): Memory the domain is pushed back to when the host runs
	// short, in KiB.
	SoftLimit uint64 `param:"soft_limit"`

	// SwapHardLimitSet: whether SwapHardLimit is there.
	SwapHardLimitSet bool

	// SwapHardLimit (C.VIR_DOMAIN_MEMORY_SWAP_HARD_LIMIT): Memory and swap together that the domain can
	// never exceed, in KiB; at least the hard limit.
	SwapHardLimit uint64 `param:"swap_hard_limit"`
}
