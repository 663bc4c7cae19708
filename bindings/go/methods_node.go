// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import (
	"runtime"
	"unsafe"
)

// GetMemoryParameters (C.virNodeGetMemoryParameters): Reports how the host shares equal memory pages.
//
// Call it with `nparams` 0 to learn how many items there are.
func (self *Connect) GetMemoryParameters(flags uint32) (*NodeMemoryParameters, error) {
	var outParams C.virTypedParameterPtr
	var outParamsCount C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeGetMemoryParameters(cConnect(self), C.uint(flags), &outParams, &outParamsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeParams[NodeMemoryParameters](outParams, outParamsCount), nil
}

// SetMemoryParameters (C.virNodeSetMemoryParameters): Changes how the host shares equal memory pages.
//
// Only the pause, the pages per scan and merging across NUMA nodes can be set. Not available on
// read-only connections.
func (self *Connect) SetMemoryParameters(params *NodeMemoryParameters, flags uint32) error {
	cParams, cParamsCount := paramsIn(params)
	defer C.virTypedParamsFree(cParams, cParamsCount)
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeSetMemoryParameters(cConnect(self), cParams, cParamsCount, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetSEVInfo (C.virNodeGetSEVInfo): Reports the host's facts about AMD SEV.
//
// Fails with `VIR_ERR_OPERATION_UNSUPPORTED` when host or hypervisor lack it.
func (self *Connect) GetSEVInfo(flags uint32) (*NodeSEVParameters, error) {
	var outParams C.virTypedParameterPtr
	var outParamsCount C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeGetSEVInfo(cConnect(self), C.uint(flags), &outParams, &outParamsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeParams[NodeSEVParameters](outParams, outParamsCount), nil
}

// GetNodeInfo (C.virNodeGetInfo): Reports basic facts about the host: memory, CPUs and their topology.
//
// The product of nodes, sockets, cores and threads may exceed the CPUs in use, as some can be offline;
// `virConnectGetCapabilities` has the exact topology.
func (self *Connect) GetNodeInfo() (*NodeInfo, error) {
	var outInfo C.virNodeInfo
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeGetInfo(cConnect(self), &outInfo, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeNodeInfo(&outInfo), nil
}

// GetCPUStats (C.virNodeGetCPUStats): Reports how one CPU of the host, or all of them together, spent
// their time.
//
// Call it with `nparams` 0 to learn how many figures there are.
func (self *Connect) GetCPUStats(cpuNum int, flags uint32) (*NodeCPUStats, error) {
	var outParams *C.virNodeCPUStats
	var outParamsCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeGetCPUStats(cConnect(self), C.int(cpuNum), C.uint(flags), &outParams, &outParamsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeNodeCPUStats(outParams, outParamsCount), nil
}

// GetMemoryStats (C.virNodeGetMemoryStats): Reports the use of memory in one NUMA node of the host or
// in all of them together.
//
// Call it with `nparams` 0 to learn how many figures there are.
func (self *Connect) GetMemoryStats(cellNum int, flags uint32) (*NodeMemoryStats, error) {
	var outParams *C.virNodeMemoryStats
	var outParamsCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeGetMemoryStats(cConnect(self), C.int(cellNum), C.uint(flags), &outParams, &outParamsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeNodeMemoryStats(outParams, outParamsCount), nil
}

// GetFreeMemory (C.virNodeGetFreeMemory): Tells how much memory of the host is free.
//
// Some hypervisors cannot tell and fail with `VIR_ERR_NO_SUPPORT`.
//
// It gives: Free memory, in bytes; 0 with an error.
func (self *Connect) GetFreeMemory() (uint64, error) {
	var outResult C.ulonglong
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeGetFreeMemory(cConnect(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return uint64(outResult), nil
}

// GetSecurityModel (C.virNodeGetSecurityModel): Tells the security model that confines domains on the
// host.
//
// Where several are in use, the first of them.
func (self *Connect) GetSecurityModel() (*NodeSecurityModel, error) {
	var outSecmodel C.virSecurityModel
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeGetSecurityModel(cConnect(self), &outSecmodel, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeNodeSecurityModel(&outSecmodel), nil
}

// SuspendForDuration (C.virNodeSuspendForDuration): Puts the host to sleep for a while.
//
// The real time clock is set to wake it up. Returns as soon as the sleep is scheduled, some seconds
// before it begins. Fails with `VIR_ERR_OPERATION_INVALID` when a suspend is pending already. Not
// available on read-only connections.
func (self *Connect) SuspendForDuration(target NodeSuspendTarget, duration uint64, flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeSuspendForDuration(cConnect(self), C.uint(target), C.ulonglong(duration), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetCellsFreeMemory (C.virNodeGetCellsFreeMemory): Tells how much memory is free in each of a range
// of NUMA nodes.
//
// It gives: Number of entries filled in.
func (self *Connect) GetCellsFreeMemory(startCell int, maxCells int) ([]uint64, error) {
	var outResult C.int
	var outFreeMems *C.ulonglong
	var outFreeMemsCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeGetCellsFreeMemory(cConnect(self), C.int(startCell), C.int(maxCells), &outResult, &outFreeMems, &outFreeMemsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeNumbers[uint64](outFreeMems, outFreeMemsCount), nil
}

// GetFreePages (C.virNodeGetFreePages): Tells how many memory pages of given sizes are free in each of
// a range of NUMA nodes.
//
// The counts are ordered by node, within a node by page size. The sizes a host knows are in
// `virConnectGetCapabilities`.
//
// It gives: Number of entries filled in.
func (self *Connect) GetFreePages(pageSizes []uint64, startcell int, cellcount uint, flags uint32) ([]uint64, error) {
	cPages := numbersIn[C.uint](pageSizes)
	var outResult C.int
	var outCounts *C.ulonglong
	var outCountsCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeGetFreePages(cConnect(self), unsafe.SliceData(cPages), C.size_t(len(cPages)), C.int(startcell), C.uint(cellcount), C.uint(flags), &outResult, &outCounts, &outCountsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeNumbers[uint64](outCounts, outCountsCount), nil
}
