// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainSetIOThreadParams: How one I/O thread of a domain polls for events, and the size of its thread
// pool.
//
// Polling saves latency at the price of CPU time.
type DomainSetIOThreadParams struct {
	// ThreadPoolMaxSet: whether ThreadPoolMax is there.
	ThreadPoolMaxSet bool

	// ThreadPoolMax (C.VIR_DOMAIN_IOTHREAD_THREAD_POOL_MAX): Upper bound of worker threads in its pool; -1
	// leaves it unset.
	ThreadPoolMax int `param:"thread_pool_max"`

	// ThreadPoolMinSet: whether ThreadPoolMin is there.
	ThreadPoolMinSet bool

	// ThreadPoolMin (C.VIR_DOMAIN_IOTHREAD_THREAD_POOL_MIN): Lower bound of worker threads in its pool; -1
	// leaves it unset.
	ThreadPoolMin int `param:"thread_pool_min"`

	// PollGrowSet: whether PollGrow is there.
	PollGrowSet bool

	// PollGrow (C.VIR_DOMAIN_IOTHREAD_POLL_GROW): Factor by which the polling time grows when it was too
	// short; 0 takes the emulator's default.
	PollGrow uint `param:"poll_grow"`

	// PollMaxNsSet: whether PollMaxNs is there.
	PollMaxNsSet bool

	// PollMaxNs (C.VIR_DOMAIN_IOTHREAD_POLL_MAX_NS): Longest time to poll, in nanoseconds; 0 turns polling
	// off.
	PollMaxNs uint64 `param:"poll_max_ns"`

	// PollShrinkSet: whether PollShrink is there.
	PollShrinkSet bool

	// PollShrink (C.VIR_DOMAIN_IOTHREAD_POLL_SHRINK): Divisor by which the polling time shrinks when it
	// was too long; 0 takes the emulator's default.
	PollShrink uint `param:"poll_shrink"`

	// PollWeightSet: whether PollWeight is there.
	PollWeightSet bool

	// PollWeight (C.VIR_DOMAIN_IOTHREAD_POLL_WEIGHT): Weight of the latest interval when the polling time
	// is adapted; 0 takes the emulator's default.
	PollWeight uint `param:"poll_weight"`
}
