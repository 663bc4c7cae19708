package libvirt

// #include "calls.h"
import "C"

import (
	"runtime"
	"unsafe"
)

// hostCpus is how many processors the host of a domain may have, for which maps have room.
func (self *Domain) hostCpus() (int, error) {
	conn, err := self.DomainGetConnect()
	if err != nil {
		return 0, err
	}
	defer conn.Close()
	node, err := conn.GetNodeInfo()
	if err != nil {
		return 0, err
	}
	return int(node.GetMaxCPUs()), nil
}

// GetMaxCPUs is the highest number of processors that the host may have.
func (n *NodeInfo) GetMaxCPUs() uint32 {
	return n.Nodes * n.Sockets * n.Cores * n.Threads
}

// cpusOut is a map of processors from C.
func cpusOut(bits []C.uchar, count int) []bool {
	cpus := make([]bool, count)
	for i := range cpus {
		cpus[i] = i/8 < len(bits) && bits[i/8]&(1<<(i%8)) != 0
	}
	return cpus
}

// bytesFor is how long a map of so many processors is.
func bytesFor(cpus int) int {
	return (cpus + 7) / 8
}

// pins reads maps of processors, and how many of them there are.
func (self *Domain) pins(
	read func(maplen C.int, result *C.int, maps **C.uchar, count *C.size_t, failure *C.virErrorPtr) C.int,
) ([][]bool, error) {
	cpus, err := self.hostCpus()
	if err != nil {
		return nil, err
	}
	var result C.int
	var maps *C.uchar
	var count C.size_t
	var failure C.virErrorPtr
	each := bytesFor(cpus)
	status := read(C.int(each), &result, &maps, &count, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	defer C.free(unsafe.Pointer(maps))
	bits := unsafe.Slice(maps, int(count))
	out := [][]bool{}
	for i := 0; i < int(result) && (i+1)*each <= len(bits); i++ {
		out = append(out, cpusOut(bits[i*each:(i+1)*each], cpus))
	}
	return out, nil
}

// GetVcpuPinInfo (C.virDomainGetVcpuPinInfo): Reads which processors of the host each virtual CPU may use.
func (self *Domain) GetVcpuPinInfo(flags DomainModificationImpact) ([][]bool, error) {
	return self.pins(func(size C.int, result *C.int, maps **C.uchar, count *C.size_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_virDomainGetVcpuPinInfo(cDomain(self), size, C.uint(flags), result, maps, count, failure)
	})
}

// GetEmulatorPinInfo (C.virDomainGetEmulatorPinInfo): Reads which processors of the host the emulator may use.
func (self *Domain) GetEmulatorPinInfo(flags DomainModificationImpact) ([]bool, error) {
	pins, err := self.pins(
		func(size C.int, result *C.int, maps **C.uchar, count *C.size_t, failure *C.virErrorPtr) C.int {
			return C.polyvirt_virDomainGetEmulatorPinInfo(
				cDomain(self), size, C.uint(flags), result, maps, count, failure)
		})
	if err != nil || len(pins) == 0 {
		return []bool{}, err
	}
	return pins[0], nil
}

// DomainVcpuInfo is a virtual CPU, with the processors of the host that it may use.
type DomainVcpuInfo struct {
	Number  uint32
	State   int32
	CpuTime uint64
	Cpu     int32
	CpuMap  []bool
}

// GetVcpus (C.virDomainGetVcpus): Reads the virtual CPUs of a running domain.
func (self *Domain) GetVcpus() ([]DomainVcpuInfo, error) {
	cpus, err := self.hostCpus()
	if err != nil {
		return nil, err
	}
	var list *C.virVcpuInfo
	var maps *C.uchar
	var count, size C.size_t
	var failure C.virErrorPtr
	each := bytesFor(cpus)
	status := C.polyvirt_virDomainGetVcpus(cDomain(self), C.int(each), &list, &count, &maps, &size, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	defer C.free(unsafe.Pointer(list))
	defer C.free(unsafe.Pointer(maps))
	bits := unsafe.Slice(maps, int(size))
	out := []DomainVcpuInfo{}
	for i, vcpu := range unsafe.Slice(list, int(count)) {
		info := DomainVcpuInfo{
			Number: uint32(vcpu.number), State: int32(vcpu.state), CpuTime: uint64(vcpu.cpuTime), Cpu: int32(vcpu.cpu),
		}
		if (i+1)*each <= len(bits) {
			info.CpuMap = cpusOut(bits[i*each:(i+1)*each], cpus)
		}
		out = append(out, info)
	}
	return out, nil
}

// GetCPUMap (C.virNodeGetCPUMap): Tells of each processor of the host whether it is online, and how many are.
func (self *Connect) GetCPUMap(flags uint32) (map[int]bool, uint, error) {
	var list *C.uchar
	var size C.size_t
	var online C.uint
	var failure C.virErrorPtr
	count := C.polyvirt_virNodeGetCPUMap(cConnect(self), C.uint(flags), &list, &size, &online, &failure)
	runtime.KeepAlive(self)
	if count < 0 {
		return map[int]bool{}, 0, makeError(failure)
	}
	defer C.free(unsafe.Pointer(list))
	out := map[int]bool{}
	for i, used := range cpusOut(unsafe.Slice(list, int(size)), int(count)) {
		out[i] = used
	}
	return out, uint(online), nil
}

// AllocPages (C.virNodeAllocPages): Changes how many pages of each size there are in each of some cells of the host.
func (self *Connect) AllocPages(
	pageSizes map[int]int64, startCell int, cellCount uint, flags NodeAllocPagesFlags,
) (int, error) {
	var sizes []C.uint
	var counts []C.ulonglong
	for size, count := range pageSizes {
		sizes = append(sizes, C.uint(size))
		counts = append(counts, C.ulonglong(count))
	}
	var result C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeAllocPages(cConnect(self), unsafe.SliceData(sizes), C.size_t(len(sizes)),
		unsafe.SliceData(counts), C.size_t(len(counts)), C.int(startCell), C.uint(cellCount), C.uint(flags),
		&result, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return int(result), nil
}
