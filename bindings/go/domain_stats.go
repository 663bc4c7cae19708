package libvirt

// #include "calls.h"
import "C"

import (
	"reflect"
	"runtime"
	"strconv"
	"strings"
	"unsafe"
)

// DOMAIN_MEMORY_STAT_LAST is how many kinds of figures about memory there are.
const DOMAIN_MEMORY_STAT_LAST DomainMemoryStatTags = DOMAIN_MEMORY_STAT_NR

// GetAllDomainStats (C.virConnectGetAllDomainStats): Reads figures of all domains, or of the given ones
// (C.virDomainListGetStats).
//
// The Domain of each record is the caller's to free.
func (self *Connect) GetAllDomainStats(
	doms []*Domain, statsTypes DomainStatsTypes, flags ConnectGetAllDomainStatsFlags,
) ([]DomainStats, error) {
	var list *C.virDomainStatsRecordPtr
	var count C.size_t
	var failure C.virErrorPtr
	var status C.int
	if len(doms) > 0 {
		given := make([]C.virDomainPtr, len(doms))
		for i, dom := range doms {
			given[i] = cDomain(dom)
			if given[i] == nil {
				return nil, noObject()
			}
		}
		status = C.polyvirt_virDomainListGetStats(unsafe.SliceData(given), C.size_t(len(given)),
			C.uint(statsTypes), C.uint(flags), &list, &count, &failure)
	} else {
		status = C.polyvirt_virConnectGetAllDomainStats(cConnect(self), C.uint(statsTypes), C.uint(flags),
			&list, &count, &failure)
	}
	runtime.KeepAlive(self)
	runtime.KeepAlive(doms)
	if status < 0 {
		return nil, makeError(failure)
	}
	defer C.polyvirt_free_records_DomainStatsRecord(list, count)
	all := make([]DomainStats, 0, int(count))
	for _, record := range unsafe.Slice(list, int(count)) {
		all = append(all, domainStats(record))
	}
	return all, nil
}

// domainStats is one record, with a reference to the domain of its own. How many virtual CPUs are online
// (C.VIR_DOMAIN_STATS_VCPU_CURRENT) is not in it: their states tell.
func domainStats(record C.virDomainStatsRecordPtr) DomainStats {
	C.virDomainRef(record.dom)
	stats := DomainStats{Domain: newDomain(record.dom)}
	values := paramsOf(record.params, record.nparams)
	values.fill(reflect.ValueOf(&stats).Elem(), "")
	for i := range stats.Vcpu {
		stats.Vcpu[i].Custom = values.raw("vcpu."+strconv.Itoa(i)+".", isCustom)
	}
	// C.VIR_DOMAIN_STATS_VM_PREFIX
	stats.VM = values.raw("vm.", isCustom)
	return stats
}

// isCustom tells figures that the hypervisor names, by their ends:
//   - C.VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR
//   - C.VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX
//   - C.VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM
func isCustom(name string) bool {
	for _, end := range []string{".cur", ".max", ".sum"} {
		if strings.HasSuffix(name, end) {
			return true
		}
	}
	return false
}

// GetCPUStats (C.virDomainGetCPUStats): Reads the time that a domain has used of the host's processors: of nCpus of
// them from startCpu on, of all of them with 0, or in sum with -1 as startCpu.
func (self *Domain) GetCPUStats(startCpu int, nCpus uint, flags uint32) ([]DomainCPUStats, error) {
	if nCpus == 0 && startCpu == -1 {
		nCpus = 1
	} else if nCpus == 0 {
		// Asked for none from the first on, the call says how many there are.
		_, known, err := self.cpuStats(0, 0, flags)
		if err != nil {
			return nil, err
		}
		nCpus = uint(known)
	}
	list, _, err := self.cpuStats(startCpu, nCpus, flags)
	return list, err
}

// cpuStats reads figures of so many processors, and what the call answered.
func (self *Domain) cpuStats(startCpu int, nCpus uint, flags uint32) ([]DomainCPUStats, int, error) {
	var list C.virTypedParameterPtr
	var each, count C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetCPUStats(cDomain(self), C.int(startCpu), C.uint(nCpus), C.uint(flags),
		&each, &list, &count, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, 0, makeError(failure)
	}
	if nCpus == 0 {
		return nil, int(each), nil
	}
	defer C.virTypedParamsFree(list, count)
	params := unsafe.Slice((*C.virTypedParameter)(list), int(count))
	stats := make([]DomainCPUStats, nCpus)
	for i := range stats {
		from := i * int(each)
		if from+int(each) > len(params) || each == 0 {
			break
		}
		paramsOf(&params[from], each).fill(reflect.ValueOf(&stats[i]).Elem(), "")
	}
	return stats, int(each), nil
}
