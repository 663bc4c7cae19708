// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainStatsBalloon: what the names that begin with `balloon` tell.
type DomainStatsBalloon struct {
	// CurrentSet: whether Current is there.
	CurrentSet bool

	// Current (C.VIR_DOMAIN_STATS_BALLOON_CURRENT): Memory the guest has at present, in KiB.
	Current uint64 `param:"current"`

	// MaximumSet: whether Maximum is there.
	MaximumSet bool

	// Maximum (C.VIR_DOMAIN_STATS_BALLOON_MAXIMUM): Memory the guest may have at most, in KiB.
	Maximum uint64 `param:"maximum"`

	// SwapInSet: whether SwapIn is there.
	SwapInSet bool

	// SwapIn (C.VIR_DOMAIN_STATS_BALLOON_SWAP_IN): Data the guest read back from its swap space, in KiB.
	SwapIn uint64 `param:"swap_in"`

	// SwapOutSet: whether SwapOut is there.
	SwapOutSet bool

	// SwapOut (C.VIR_DOMAIN_STATS_BALLOON_SWAP_OUT): Data the guest moved out to its swap space, in KiB.
	SwapOut uint64 `param:"swap_out"`

	// MajorFaultSet: whether MajorFault is there.
	MajorFaultSet bool

	// MajorFault (C.VIR_DOMAIN_STATS_BALLOON_MAJOR_FAULT): Number of the guest's page faults that had to
	// wait for disk input.
	MajorFault uint64 `param:"major_fault"`

	// MinorFaultSet: whether MinorFault is there.
	MinorFaultSet bool

	// MinorFault (C.VIR_DOMAIN_STATS_BALLOON_MINOR_FAULT): Number of the guest's page faults served
	// without disk input.
	MinorFault uint64 `param:"minor_fault"`

	// UnusedSet: whether Unused is there.
	UnusedSet bool

	// Unused (C.VIR_DOMAIN_STATS_BALLOON_UNUSED): Memory the guest system does not use at all, in KiB.
	Unused uint64 `param:"unused"`

	// AvailableSet: whether Available is there.
	AvailableSet bool

	// Available (C.VIR_DOMAIN_STATS_BALLOON_AVAILABLE): Memory the guest system sees as its own, in KiB.
	Available uint64 `param:"available"`

	// UsableSet: whether Usable is there.
	UsableSet bool

	// Usable (C.VIR_DOMAIN_STATS_BALLOON_USABLE): Memory the balloon could take back before the guest
	// starts to swap, in KiB.
	Usable uint64 `param:"usable"`

	// RssSet: whether Rss is there.
	RssSet bool

	// Rss (C.VIR_DOMAIN_STATS_BALLOON_RSS): Host memory resident for the process that runs the guest, in
	// KiB.
	Rss uint64 `param:"rss"`

	// LastUpdateSet: whether LastUpdate is there.
	LastUpdateSet bool

	// LastUpdate (C.VIR_DOMAIN_STATS_BALLOON_LAST_UPDATE): When the guest last refreshed its figures, in
	// seconds since the epoch.
	LastUpdate uint64 `param:"last-update"`

	// DiskCachesSet: whether DiskCaches is there.
	DiskCachesSet bool

	// DiskCaches (C.VIR_DOMAIN_STATS_BALLOON_DISK_CACHES): Guest memory holding disk caches that can be
	// dropped without writing anything, in KiB.
	DiskCaches uint64 `param:"disk_caches"`

	// HugetlbPgAllocSet: whether HugetlbPgAlloc is there.
	HugetlbPgAllocSet bool

	// HugetlbPgAlloc (C.VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC): Number of huge pages the guest
	// allocated successfully.
	HugetlbPgAlloc uint64 `param:"hugetlb_pgalloc"`

	// HugetlbPgFailSet: whether HugetlbPgFail is there.
	HugetlbPgFailSet bool

	// HugetlbPgFail (C.VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL): Number of huge page allocations that
	// failed inside the guest.
	HugetlbPgFail uint64 `param:"hugetlb_pgfail"`
}
