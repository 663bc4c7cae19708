// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import (
	"time"
	"unsafe"
)

// takeNodeSecurityModel is the record of C in Go.
func takeNodeSecurityModel(record *C.virSecurityModel) *NodeSecurityModel {
	var taken NodeSecurityModel
	taken.Model = C.GoString(&record.model[0])
	taken.Doi = C.GoString(&record.doi[0])
	return &taken
}

// giveNodeSecurityModel is the record for C; none is empty.
func giveNodeSecurityModel(given *NodeSecurityModel) C.virSecurityModel {
	var record C.virSecurityModel
	if given == nil {
		return record
	}
	giveText(record.model[:], given.Model)
	giveText(record.doi[:], given.Doi)
	return record
}

// takeDomainBlockStats is the record of C in Go.
func takeDomainBlockStats(record *C.virDomainBlockStatsStruct) *DomainBlockStats {
	var taken DomainBlockStats
	taken.RdReq, taken.RdReqSet = counted(int64(record.rd_req))
	taken.RdBytes, taken.RdBytesSet = counted(int64(record.rd_bytes))
	taken.WrReq, taken.WrReqSet = counted(int64(record.wr_req))
	taken.WrBytes, taken.WrBytesSet = counted(int64(record.wr_bytes))
	taken.Errs, taken.ErrsSet = counted(int64(record.errs))
	return &taken
}

// takeDomainBlockInfo is the record of C in Go.
func takeDomainBlockInfo(record *C.virDomainBlockInfo) *DomainBlockInfo {
	var taken DomainBlockInfo
	taken.Capacity = uint64(record.capacity)
	taken.Allocation = uint64(record.allocation)
	taken.Physical = uint64(record.physical)
	return &taken
}

// takeDomainBlockJobInfo is the record of C in Go.
func takeDomainBlockJobInfo(record *C.virDomainBlockJobInfo) *DomainBlockJobInfo {
	var taken DomainBlockJobInfo
	taken.Type = DomainBlockJobType(record._type)
	taken.Bandwidth = uint64(record.bandwidth)
	taken.Cur = uint64(record.cur)
	taken.End = uint64(record.end)
	return &taken
}

// takeDomainDiskError is the record of C in Go.
func takeDomainDiskError(record *C.virDomainDiskError) *DomainDiskError {
	var taken DomainDiskError
	taken.Disk = C.GoString(record.disk)
	taken.Error = DomainDiskErrorCode(record.error)
	return &taken
}

// takeDomainDiskErrorList takes over a list of these records from C, which polyvirt_free_records_DomainDiskError frees.
func takeDomainDiskErrorList(list *C.virDomainDiskError, count C.size_t) []DomainDiskError {
	defer C.polyvirt_free_records_DomainDiskError(list, count)
	return copyRecords(list, count, takeDomainDiskError)
}

// takeDomainInterfaceStats is the record of C in Go.
func takeDomainInterfaceStats(record *C.virDomainInterfaceStatsStruct) *DomainInterfaceStats {
	var taken DomainInterfaceStats
	taken.RxBytes, taken.RxBytesSet = counted(int64(record.rx_bytes))
	taken.RxPackets, taken.RxPacketsSet = counted(int64(record.rx_packets))
	taken.RxErrs, taken.RxErrsSet = counted(int64(record.rx_errs))
	taken.RxDrop, taken.RxDropSet = counted(int64(record.rx_drop))
	taken.TxBytes, taken.TxBytesSet = counted(int64(record.tx_bytes))
	taken.TxPackets, taken.TxPacketsSet = counted(int64(record.tx_packets))
	taken.TxErrs, taken.TxErrsSet = counted(int64(record.tx_errs))
	taken.TxDrop, taken.TxDropSet = counted(int64(record.tx_drop))
	return &taken
}

// takeDomainFSInfo is the record of C in Go.
func takeDomainFSInfo(record *C.virDomainFSInfo) *DomainFSInfo {
	var taken DomainFSInfo
	taken.MountPoint = C.GoString(record.mountpoint)
	taken.Name = C.GoString(record.name)
	taken.FSType = C.GoString(record.fstype)
	taken.DevAlias = copyTexts(record.devAlias, record.ndevAlias)
	return &taken
}

// takeDomainFSInfoList takes over a list of these records from C, which polyvirt_free_records_DomainFSInfo frees.
func takeDomainFSInfoList(list *C.virDomainFSInfoPtr, count C.size_t) []DomainFSInfo {
	defer C.polyvirt_free_records_DomainFSInfo(list, count)
	return copyPointed(list, count, takeDomainFSInfo)
}

// takeDomainIPAddress is the record of C in Go.
func takeDomainIPAddress(record *C.virDomainIPAddress) *DomainIPAddress {
	var taken DomainIPAddress
	taken.Type = IPAddrType(record._type)
	taken.Addr = C.GoString(record.addr)
	taken.Prefix = uint(record.prefix)
	return &taken
}

// takeDomainInterface is the record of C in Go.
func takeDomainInterface(record *C.virDomainInterface) *DomainInterface {
	var taken DomainInterface
	taken.Name = C.GoString(record.name)
	taken.Hwaddr = C.GoString(record.hwaddr)
	taken.Addrs = copyRecords(record.addrs, record.naddrs, takeDomainIPAddress)
	return &taken
}

// takeDomainInterfaceList takes over a list of these records from C, which polyvirt_free_records_DomainInterface frees.
func takeDomainInterfaceList(list *C.virDomainInterfacePtr, count C.size_t) []DomainInterface {
	defer C.polyvirt_free_records_DomainInterface(list, count)
	return copyPointed(list, count, takeDomainInterface)
}

// takeDomainJobInfo is the record of C in Go.
func takeDomainJobInfo(record *C.virDomainJobInfo) *DomainJobInfo {
	var taken DomainJobInfo
	taken.Type = DomainJobType(record._type)
	taken.TimeElapsed = uint64(record.timeElapsed)
	taken.TimeElapsedSet = true
	taken.TimeRemaining = uint64(record.timeRemaining)
	taken.TimeRemainingSet = true
	taken.DataTotal = uint64(record.dataTotal)
	taken.DataTotalSet = true
	taken.DataProcessed = uint64(record.dataProcessed)
	taken.DataProcessedSet = true
	taken.DataRemaining = uint64(record.dataRemaining)
	taken.DataRemainingSet = true
	taken.MemTotal = uint64(record.memTotal)
	taken.MemTotalSet = true
	taken.MemProcessed = uint64(record.memProcessed)
	taken.MemProcessedSet = true
	taken.MemRemaining = uint64(record.memRemaining)
	taken.MemRemainingSet = true
	taken.DiskTotal = uint64(record.fileTotal)
	taken.DiskTotalSet = true
	taken.DiskProcessed = uint64(record.fileProcessed)
	taken.DiskProcessedSet = true
	taken.DiskRemaining = uint64(record.fileRemaining)
	taken.DiskRemainingSet = true
	return &taken
}

// takeDomainIOThreadInfo is the record of C in Go.
func takeDomainIOThreadInfo(record *C.virDomainIOThreadInfo) *DomainIOThreadInfo {
	var taken DomainIOThreadInfo
	taken.IOThreadID = uint(record.iothread_id)
	taken.CpuMap = copyCpus(record.cpumap, record.cpumaplen)
	return &taken
}

// takeDomainIOThreadInfoList takes over a list of these records from C, which polyvirt_free_records_DomainIOThreadInfo frees.
func takeDomainIOThreadInfoList(list *C.virDomainIOThreadInfoPtr, count C.size_t) []DomainIOThreadInfo {
	defer C.polyvirt_free_records_DomainIOThreadInfo(list, count)
	return copyPointed(list, count, takeDomainIOThreadInfo)
}

// takeSecurityLabel is the record of C in Go.
func takeSecurityLabel(record *C.virSecurityLabel) *SecurityLabel {
	var taken SecurityLabel
	taken.Label = C.GoString(&record.label[0])
	taken.Enforcing = record.enforcing != 0
	return &taken
}

// takeSecurityLabelList takes over a list of these records from C, which free frees.
func takeSecurityLabelList(list *C.virSecurityLabel, count C.size_t) []SecurityLabel {
	defer C.free(unsafe.Pointer(list))
	return copyRecords(list, count, takeSecurityLabel)
}

// giveSecurityLabel is the record for C; none is empty.
func giveSecurityLabel(given *SecurityLabel) C.virSecurityLabel {
	var record C.virSecurityLabel
	if given == nil {
		return record
	}
	giveText(record.label[:], given.Label)
	record.enforcing = C.int(truth(given.Enforcing))
	return record
}

// takeDomainControlInfo is the record of C in Go.
func takeDomainControlInfo(record *C.virDomainControlInfo) *DomainControlInfo {
	var taken DomainControlInfo
	taken.State = DomainControlState(record.state)
	taken.Details = int(record.details)
	taken.StateTime = uint64(record.stateTime)
	return &taken
}

// takeDomainInfo is the record of C in Go.
func takeDomainInfo(record *C.virDomainInfo) *DomainInfo {
	var taken DomainInfo
	taken.State = DomainState(record.state)
	taken.MaxMem = uint64(record.maxMem)
	taken.Memory = uint64(record.memory)
	taken.NrVirtCpu = uint(record.nrVirtCpu)
	taken.CpuTime = uint64(record.cpuTime)
	return &taken
}

// takeNetworkDHCPLease is the record of C in Go.
func takeNetworkDHCPLease(record *C.virNetworkDHCPLease) *NetworkDHCPLease {
	var taken NetworkDHCPLease
	taken.Iface = C.GoString(record.iface)
	taken.ExpiryTime = time.Unix(int64(record.expirytime), 0)
	taken.Type = IPAddrType(record._type)
	taken.Mac = C.GoString(record.mac)
	taken.Iaid = C.GoString(record.iaid)
	taken.IPaddr = C.GoString(record.ipaddr)
	taken.Prefix = uint(record.prefix)
	taken.Hostname = C.GoString(record.hostname)
	taken.Clientid = C.GoString(record.clientid)
	return &taken
}

// takeNetworkDHCPLeaseList takes over a list of these records from C, which polyvirt_free_records_NetworkDHCPLease frees.
func takeNetworkDHCPLeaseList(list *C.virNetworkDHCPLeasePtr, count C.size_t) []NetworkDHCPLease {
	defer C.polyvirt_free_records_NetworkDHCPLease(list, count)
	return copyPointed(list, count, takeNetworkDHCPLease)
}

// takeNodeInfo is the record of C in Go.
func takeNodeInfo(record *C.virNodeInfo) *NodeInfo {
	var taken NodeInfo
	taken.Model = C.GoString(&record.model[0])
	taken.Memory = uint64(record.memory)
	taken.Cpus = uint(record.cpus)
	taken.MHz = uint(record.mhz)
	taken.Nodes = uint32(record.nodes)
	taken.Sockets = uint32(record.sockets)
	taken.Cores = uint32(record.cores)
	taken.Threads = uint32(record.threads)
	return &taken
}

// takeNodeCPUStats takes over a list of named numbers from C.
func takeNodeCPUStats(list *C.virNodeCPUStats, count C.size_t) *NodeCPUStats {
	defer C.free(unsafe.Pointer(list))
	values := paramValues{}
	for _, number := range unsafe.Slice(list, int(count)) {
		values[C.GoString(&number.field[0])] = []any{uint64(number.value)}
	}
	return filled[NodeCPUStats](values)
}

// takeNodeMemoryStats takes over a list of named numbers from C.
func takeNodeMemoryStats(list *C.virNodeMemoryStats, count C.size_t) *NodeMemoryStats {
	defer C.free(unsafe.Pointer(list))
	values := paramValues{}
	for _, number := range unsafe.Slice(list, int(count)) {
		values[C.GoString(&number.field[0])] = []any{uint64(number.value)}
	}
	return filled[NodeMemoryStats](values)
}

// takeStoragePoolInfo is the record of C in Go.
func takeStoragePoolInfo(record *C.virStoragePoolInfo) *StoragePoolInfo {
	var taken StoragePoolInfo
	taken.State = StoragePoolState(record.state)
	taken.Capacity = uint64(record.capacity)
	taken.Allocation = uint64(record.allocation)
	taken.Available = uint64(record.available)
	return &taken
}

// takeStorageVolInfo is the record of C in Go.
func takeStorageVolInfo(record *C.virStorageVolInfo) *StorageVolInfo {
	var taken StorageVolInfo
	taken.Type = StorageVolType(record._type)
	taken.Capacity = uint64(record.capacity)
	taken.Allocation = uint64(record.allocation)
	return &taken
}
