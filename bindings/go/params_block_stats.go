// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainBlockStats: Counters of a disk since the domain started; which ones come depends on the
// hypervisor.
type DomainBlockStats struct {
	// WrTotalTimesSet: whether WrTotalTimes is there.
	WrTotalTimesSet bool

	// WrTotalTimes (C.VIR_DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES): Time spent in writes, in nanoseconds.
	WrTotalTimes int64 `param:"wr_total_times"`

	// RdBytesSet: whether RdBytes is there.
	RdBytesSet bool

	// RdBytes (C.VIR_DOMAIN_BLOCK_STATS_READ_BYTES): Bytes read.
	RdBytes int64 `param:"rd_bytes"`

	// WrBytesSet: whether WrBytes is there.
	WrBytesSet bool

	// WrBytes (C.VIR_DOMAIN_BLOCK_STATS_WRITE_BYTES): Bytes written.
	WrBytes int64 `param:"wr_bytes"`

	// RdTotalTimesSet: whether RdTotalTimes is there.
	RdTotalTimesSet bool

	// RdTotalTimes (C.VIR_DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES): Time spent in reads, in nanoseconds.
	RdTotalTimes int64 `param:"rd_total_times"`

	// RdReqSet: whether RdReq is there.
	RdReqSet bool

	// RdReq (C.VIR_DOMAIN_BLOCK_STATS_READ_REQ): Read requests.
	RdReq int64 `param:"rd_operations"`

	// WrReqSet: whether WrReq is there.
	WrReqSet bool

	// WrReq (C.VIR_DOMAIN_BLOCK_STATS_WRITE_REQ): Write requests.
	WrReq int64 `param:"wr_operations"`

	// FlushReqSet: whether FlushReq is there.
	FlushReqSet bool

	// FlushReq (C.VIR_DOMAIN_BLOCK_STATS_FLUSH_REQ): Flush requests.
	FlushReq int64 `param:"flush_operations"`

	// ErrsSet: whether Errs is there.
	ErrsSet bool

	// Errs (C.VIR_DOMAIN_BLOCK_STATS_ERRS): Errors; Xen counts its `oo_req` here.
	Errs int64 `param:"errs"`

	// FlushTotalTimesSet: whether FlushTotalTimes is there.
	FlushTotalTimesSet bool

	// FlushTotalTimes (C.VIR_DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES): Time spent in cache flushes, in
	// nanoseconds.
	FlushTotalTimes int64 `param:"flush_total_times"`
}
