// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

import "context"

// GetMemoryParametersContext (C.virNodeGetMemoryParameters): GetMemoryParameters, for whoever may not
// want to wait for its end.
func (self *Connect) GetMemoryParametersContext(ctx context.Context, flags uint32) (*NodeMemoryParameters, error) {
	return await1(ctx, func() (*NodeMemoryParameters, error) {
		return self.GetMemoryParameters(flags)
	})
}

// SetMemoryParametersContext (C.virNodeSetMemoryParameters): SetMemoryParameters, for whoever may not
// want to wait for its end.
func (self *Connect) SetMemoryParametersContext(ctx context.Context, params *NodeMemoryParameters, flags uint32) error {
	return await0(ctx, func() error {
		return self.SetMemoryParameters(params, flags)
	})
}

// GetSEVInfoContext (C.virNodeGetSEVInfo): GetSEVInfo, for whoever may not want to wait for its end.
func (self *Connect) GetSEVInfoContext(ctx context.Context, flags uint32) (*NodeSEVParameters, error) {
	return await1(ctx, func() (*NodeSEVParameters, error) {
		return self.GetSEVInfo(flags)
	})
}

// GetNodeInfoContext (C.virNodeGetInfo): GetNodeInfo, for whoever may not want to wait for its end.
func (self *Connect) GetNodeInfoContext(ctx context.Context) (*NodeInfo, error) {
	return await1(ctx, self.GetNodeInfo)
}

// GetCPUStatsContext (C.virNodeGetCPUStats): GetCPUStats, for whoever may not want to wait for its
// end.
func (self *Connect) GetCPUStatsContext(ctx context.Context, cpuNum int, flags uint32) (*NodeCPUStats, error) {
	return await1(ctx, func() (*NodeCPUStats, error) {
		return self.GetCPUStats(cpuNum, flags)
	})
}

// GetMemoryStatsContext (C.virNodeGetMemoryStats): GetMemoryStats, for whoever may not want to wait
// for its end.
func (self *Connect) GetMemoryStatsContext(ctx context.Context, cellNum int, flags uint32) (*NodeMemoryStats, error) {
	return await1(ctx, func() (*NodeMemoryStats, error) {
		return self.GetMemoryStats(cellNum, flags)
	})
}

// GetFreeMemoryContext (C.virNodeGetFreeMemory): GetFreeMemory, for whoever may not want to wait for
// its end.
func (self *Connect) GetFreeMemoryContext(ctx context.Context) (uint64, error) {
	return await1(ctx, self.GetFreeMemory)
}

// GetSecurityModelContext (C.virNodeGetSecurityModel): GetSecurityModel, for whoever may not want to
// wait for its end.
func (self *Connect) GetSecurityModelContext(ctx context.Context) (*NodeSecurityModel, error) {
	return await1(ctx, self.GetSecurityModel)
}

// SuspendForDurationContext (C.virNodeSuspendForDuration): SuspendForDuration, for whoever may not
// want to wait for its end.
func (self *Connect) SuspendForDurationContext(ctx context.Context, target NodeSuspendTarget, duration uint64, flags uint32) error {
	return await0(ctx, func() error {
		return self.SuspendForDuration(target, duration, flags)
	})
}

// GetCellsFreeMemoryContext (C.virNodeGetCellsFreeMemory): GetCellsFreeMemory, for whoever may not
// want to wait for its end.
func (self *Connect) GetCellsFreeMemoryContext(ctx context.Context, startCell int, maxCells int) ([]uint64, error) {
	return await1(ctx, func() ([]uint64, error) {
		return self.GetCellsFreeMemory(startCell, maxCells)
	})
}

// GetFreePagesContext (C.virNodeGetFreePages): GetFreePages, for whoever may not want to wait for its
// end.
func (self *Connect) GetFreePagesContext(ctx context.Context, pageSizes []uint64, startcell int, cellcount uint, flags uint32) ([]uint64, error) {
	return await1(ctx, func() ([]uint64, error) {
		return self.GetFreePages(pageSizes, startcell, cellcount, flags)
	})
}
