package libvirt

// #include "calls.h"
import "C"

import (
	"runtime"
	"time"
	"unsafe"
)

// DomainInterfaceStats counts what went through an interface.
type DomainInterfaceStats struct {
	RxBytesSet   bool
	RxBytes      int64
	RxPacketsSet bool
	RxPackets    int64
	RxErrsSet    bool
	RxErrs       int64
	RxDropSet    bool
	RxDrop       int64
	TxBytesSet   bool
	TxBytes      int64
	TxPacketsSet bool
	TxPackets    int64
	TxErrsSet    bool
	TxErrs       int64
	TxDropSet    bool
	TxDrop       int64
}

// counted sets a count, unless it is not known, which C tells with -1.
func counted(set *bool, to *int64, count C.longlong) {
	*set, *to = count != -1, max(int64(count), 0)
}

// BlockStats (C.virDomainBlockStats): Counts the requests and bytes of a disk.
func (self *Domain) BlockStats(path string) (*DomainBlockStats, error) {
	disk := text(path)
	defer freeText(disk)
	var stats C.virDomainBlockStatsStruct
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainBlockStats(cDomain(self), disk, &stats, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	var out DomainBlockStats
	counted(&out.RdReqSet, &out.RdReq, stats.rd_req)
	counted(&out.RdBytesSet, &out.RdBytes, stats.rd_bytes)
	counted(&out.WrReqSet, &out.WrReq, stats.wr_req)
	counted(&out.WrBytesSet, &out.WrBytes, stats.wr_bytes)
	counted(&out.ErrsSet, &out.Errs, stats.errs)
	return &out, nil
}

// InterfaceStats (C.virDomainInterfaceStats): Counts what went through an interface.
func (self *Domain) InterfaceStats(path string) (*DomainInterfaceStats, error) {
	device := text(path)
	defer freeText(device)
	var stats C.virDomainInterfaceStatsStruct
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainInterfaceStats(cDomain(self), device, &stats, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	var out DomainInterfaceStats
	counted(&out.RxBytesSet, &out.RxBytes, stats.rx_bytes)
	counted(&out.RxPacketsSet, &out.RxPackets, stats.rx_packets)
	counted(&out.RxErrsSet, &out.RxErrs, stats.rx_errs)
	counted(&out.RxDropSet, &out.RxDrop, stats.rx_drop)
	counted(&out.TxBytesSet, &out.TxBytes, stats.tx_bytes)
	counted(&out.TxPacketsSet, &out.TxPackets, stats.tx_packets)
	counted(&out.TxErrsSet, &out.TxErrs, stats.tx_errs)
	counted(&out.TxDropSet, &out.TxDrop, stats.tx_drop)
	return &out, nil
}

// DomainMemoryStat is one figure about the memory of a domain.
type DomainMemoryStat struct {
	Tag int32
	Val uint64
}

// MemoryStats (C.virDomainMemoryStats): Reads figures about the memory of a domain, at most so many.
func (self *Domain) MemoryStats(nrStats uint32, flags uint32) ([]DomainMemoryStat, error) {
	var list *C.virDomainMemoryStatStruct
	var count C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainMemoryStats(cDomain(self), C.uint(flags), &list, &count, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	defer C.free(unsafe.Pointer(list))
	out := []DomainMemoryStat{}
	for _, stat := range unsafe.Slice(list, int(min(count, C.size_t(nrStats)))) {
		out = append(out, DomainMemoryStat{Tag: int32(stat.tag), Val: uint64(stat.val)})
	}
	return out, nil
}

// DomainDiskError is a disk that failed, and how.
type DomainDiskError struct {
	Disk  string
	Error DomainDiskErrorCode
}

// GetDiskErrors (C.virDomainGetDiskErrors): Lists the disks of a running domain that failed.
func (self *Domain) GetDiskErrors(flags uint32) ([]DomainDiskError, error) {
	var list *C.virDomainDiskError
	var count C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetDiskErrors(cDomain(self), C.uint(flags), &list, &count, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	defer C.polyvirt_free_records_DomainDiskError(list, count)
	out := []DomainDiskError{}
	for _, disk := range unsafe.Slice(list, int(count)) {
		out = append(out, DomainDiskError{Disk: C.GoString(disk.disk), Error: DomainDiskErrorCode(disk.error)})
	}
	return out, nil
}

// DomainFSInfo is a file system that is mounted in a guest.
type DomainFSInfo struct {
	MountPoint string
	Name       string
	FSType     string
	DevAlias   []string
}

// GetFSInfo (C.virDomainGetFSInfo): Asks the guest's agent which file systems are mounted.
func (self *Domain) GetFSInfo(flags uint32) ([]DomainFSInfo, error) {
	var list *C.virDomainFSInfoPtr
	var count C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetFSInfo(cDomain(self), C.uint(flags), &list, &count, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	defer C.polyvirt_free_records_DomainFSInfo(list, count)
	out := []DomainFSInfo{}
	for _, fs := range unsafe.Slice(list, int(count)) {
		info := DomainFSInfo{
			MountPoint: C.GoString(fs.mountpoint), Name: C.GoString(fs.name), FSType: C.GoString(fs.fstype),
			DevAlias: []string{},
		}
		for _, alias := range unsafe.Slice(fs.devAlias, int(fs.ndevAlias)) {
			info.DevAlias = append(info.DevAlias, C.GoString(alias))
		}
		out = append(out, info)
	}
	return out, nil
}

// DomainIPAddress is an address of an interface.
type DomainIPAddress struct {
	Type   IPAddrType
	Addr   string
	Prefix uint
}

// DomainInterface is an interface of a domain, with its addresses.
type DomainInterface struct {
	Name   string
	Hwaddr string
	Addrs  []DomainIPAddress
}

// ListAllInterfaceAddresses (C.virDomainInterfaceAddresses): Lists the interfaces of a running domain with their
// addresses.
func (self *Domain) ListAllInterfaceAddresses(src DomainInterfaceAddressesSource) ([]DomainInterface, error) {
	var list *C.virDomainInterfacePtr
	var count C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainInterfaceAddresses(cDomain(self), C.uint(src), 0, &list, &count, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	defer C.polyvirt_free_records_DomainInterface(list, count)
	out := []DomainInterface{}
	for _, one := range unsafe.Slice(list, int(count)) {
		iface := DomainInterface{
			Name: C.GoString(one.name), Hwaddr: C.GoString(one.hwaddr), Addrs: []DomainIPAddress{},
		}
		for _, address := range unsafe.Slice(one.addrs, int(one.naddrs)) {
			iface.Addrs = append(iface.Addrs, DomainIPAddress{
				Type: IPAddrType(address._type), Addr: C.GoString(address.addr), Prefix: uint(address.prefix),
			})
		}
		out = append(out, iface)
	}
	return out, nil
}

// NetworkDHCPLease is an address that a network gave to a guest.
type NetworkDHCPLease struct {
	Iface      string
	ExpiryTime time.Time
	Type       IPAddrType
	Mac        string
	Iaid       string
	IPaddr     string
	Prefix     uint
	Hostname   string
	Clientid   string
}

// GetDHCPLeases (C.virNetworkGetDHCPLeases): Lists the addresses that a network has given.
func (self *Network) GetDHCPLeases() ([]NetworkDHCPLease, error) {
	var list *C.virNetworkDHCPLeasePtr
	var count C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkGetDHCPLeases(cNetwork(self), nil, 0, &list, &count, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	defer C.polyvirt_free_records_NetworkDHCPLease(list, count)
	out := []NetworkDHCPLease{}
	for _, lease := range unsafe.Slice(list, int(count)) {
		out = append(out, NetworkDHCPLease{
			Iface: C.GoString(lease.iface), ExpiryTime: time.Unix(int64(lease.expirytime), 0),
			Type: IPAddrType(lease._type), Mac: C.GoString(lease.mac), Iaid: C.GoString(lease.iaid),
			IPaddr: C.GoString(lease.ipaddr), Prefix: uint(lease.prefix),
			Hostname: C.GoString(lease.hostname), Clientid: C.GoString(lease.clientid),
		})
	}
	return out, nil
}

// GetSecurityLabelList (C.virDomainGetSecurityLabelList): Lists the security labels of a running domain.
func (self *Domain) GetSecurityLabelList() ([]SecurityLabel, error) {
	var list *C.virSecurityLabel
	var count C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetSecurityLabelList(cDomain(self), &list, &count, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	defer C.free(unsafe.Pointer(list))
	out := []SecurityLabel{}
	labels := unsafe.Slice(list, int(count))
	for i := range labels {
		out = append(out, *takeSecurityLabel(&labels[i]))
	}
	return out, nil
}
