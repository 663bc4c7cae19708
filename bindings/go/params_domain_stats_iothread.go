// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainStatsIOThread: what the names that begin with `iothread.#` tell.
type DomainStatsIOThread struct {
	// PollMaxNSSet: whether PollMaxNS is there.
	PollMaxNSSet bool

	// PollMaxNS (C.VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_MAX_NS): Longest time the IOThread polls before
	// it sleeps, in ns; 0 means polling is off.
	PollMaxNS uint64 `param:"poll-max-ns"`

	// PollGrowSet: whether PollGrow is there.
	PollGrowSet bool

	// PollGrow (C.VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_GROW): Factor by which the polling time grows; 0
	// leaves it to the hypervisor.
	PollGrow uint `param:"poll-grow"`

	// PollShrinkSet: whether PollShrink is there.
	PollShrinkSet bool

	// PollShrink (C.VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_SHRINK): Divisor by which the polling time
	// shrinks; 0 leaves it to the hypervisor.
	PollShrink uint `param:"poll-shrink"`

	// PollWeightSet: whether PollWeight is there.
	PollWeightSet bool

	// PollWeight (C.VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_WEIGHT): Weight of the latest wait in the
	// adaptation of the polling time; 0 leaves it to the hypervisor.
	PollWeight uint `param:"poll-weight"`

	// PollGrow64: PollGrow with all its bits.
	PollGrow64 uint64 `param:"poll-grow" set:"PollGrowSet"`

	// PollShrink64: PollShrink with all its bits.
	PollShrink64 uint64 `param:"poll-shrink" set:"PollShrinkSet"`

	// PollWeight64: PollWeight with all its bits.
	PollWeight64 uint64 `param:"poll-weight" set:"PollWeightSet"`
}
