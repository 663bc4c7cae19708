package libvirt

// #include "calls.h"
import "C"

import (
	"fmt"
	"runtime"
	"strconv"
	"strings"
)

// GetJobStats (C.virDomainGetJobStats): Reads everything known about a domain's running or last job.
func (self *Domain) GetJobStats(flags DomainGetJobStatsFlags) (*DomainJobInfo, error) {
	var kind, count C.int
	var list C.virTypedParameterPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetJobStats(cDomain(self), C.uint(flags), &kind, &list, &count, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	info := takeParams[DomainJobInfo](list, count)
	info.Type = DomainJobType(kind)
	return info, nil
}

// schedulerType (C.virDomainGetSchedulerType) names the scheduler of a domain.
func (self *Domain) schedulerType() (string, error) {
	var kind *C.char
	var count C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetSchedulerType(cDomain(self), &kind, &count, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(kind), nil
}

// GetSchedulerParameters (C.virDomainGetSchedulerParameters): Reads the kind and the parameters of a domain's
// scheduler.
func (self *Domain) GetSchedulerParameters() (*DomainSchedulerParameters, error) {
	return self.scheduler(func(list *C.virTypedParameterPtr, count *C.int, failure *C.virErrorPtr) C.int {
		return C.polyvirt_virDomainGetSchedulerParameters(cDomain(self), list, count, failure)
	})
}

// GetSchedulerParametersFlags (C.virDomainGetSchedulerParametersFlags): Reads the kind and the parameters of a
// domain's scheduler, now or as configured.
func (self *Domain) GetSchedulerParametersFlags(flags DomainModificationImpact) (*DomainSchedulerParameters, error) {
	return self.scheduler(func(list *C.virTypedParameterPtr, count *C.int, failure *C.virErrorPtr) C.int {
		return C.polyvirt_virDomainGetSchedulerParametersFlags(cDomain(self), C.uint(flags), list, count, failure)
	})
}

func (self *Domain) scheduler(
	read func(*C.virTypedParameterPtr, *C.int, *C.virErrorPtr) C.int,
) (*DomainSchedulerParameters, error) {
	kind, err := self.schedulerType()
	if err != nil {
		return nil, err
	}
	var list C.virTypedParameterPtr
	var count C.int
	var failure C.virErrorPtr
	status := read(&list, &count, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	params := takeParams[DomainSchedulerParameters](list, count)
	params.Type = kind
	return params, nil
}

// DomainGuestVcpus tells of each virtual CPU that a guest knows whether it is there, in use, and can be stopped.
type DomainGuestVcpus struct {
	VcpusSet      bool
	Vcpus         []bool
	OnlineSet     bool
	Online        []bool
	OfflinableSet bool
	Offlinable    []bool
}

// GetGuestVcpus (C.virDomainGetGuestVcpus): Asks the guest's agent which virtual CPUs the guest knows and uses.
func (self *Domain) GetGuestVcpus(flags uint32) (*DomainGuestVcpus, error) {
	var list C.virTypedParameterPtr
	var count C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetGuestVcpus(cDomain(self), C.uint(flags), &list, &count, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	texts := takeParams[struct {
		VcpusSet      bool
		Vcpus         string `param:"vcpus"`
		OnlineSet     bool
		Online        string `param:"online"`
		OfflinableSet bool
		Offlinable    string `param:"offlinable"`
	}](list, count)
	vcpus := &DomainGuestVcpus{
		VcpusSet: texts.VcpusSet, OnlineSet: texts.OnlineSet, OfflinableSet: texts.OfflinableSet,
	}
	var err error
	for text, to := range map[*string]*[]bool{
		&texts.Vcpus: &vcpus.Vcpus, &texts.Online: &vcpus.Online, &texts.Offlinable: &vcpus.Offlinable,
	} {
		if *to, err = parseCPUString(*text); err != nil {
			return nil, err
		}
	}
	return vcpus, nil
}

// cpuText is a list of processors as text: 0,3,4.
func cpuText(cpus []bool) string {
	var numbers []string
	for i, used := range cpus {
		if used {
			numbers = append(numbers, strconv.Itoa(i))
		}
	}
	return strings.Join(numbers, ",")
}

// parseCPUString reads a list of processors: 0-2,5,^1.
func parseCPUString(text string) ([]bool, error) {
	if text == "" {
		return []bool{}, nil
	}
	cpus := []bool{}
	for _, part := range strings.Split(text, ",") {
		part, without := strings.CutPrefix(part, "^")
		low, high, isRange := strings.Cut(part, "-")
		if !isRange {
			high = low
		}
		first, err := strconv.ParseUint(low, 10, 16)
		if err != nil {
			return nil, fmt.Errorf("no list of processors: %w", err)
		}
		last, err := strconv.ParseUint(high, 10, 16)
		if err != nil {
			return nil, fmt.Errorf("no list of processors: %w", err)
		}
		if last < first {
			return nil, fmt.Errorf("no list of processors: %q goes backwards", part)
		}
		for uint64(len(cpus)) <= last {
			cpus = append(cpus, false)
		}
		for i := first; i <= last; i++ {
			cpus[i] = !without
		}
	}
	return cpus, nil
}

// DomainLaunchSecurityStateParameters is what SetLaunchSecurityState takes: a secret for a guest with encrypted memory.
type DomainLaunchSecurityStateParameters struct {
	// SEVSecretHeaderSet: whether SEVSecretHeader is there.
	SEVSecretHeaderSet bool

	// SEVSecretHeader (C.VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER): the header of the secret, in base 64.
	SEVSecretHeader string `param:"sev-secret-header"`

	// SEVSecretSet: whether SEVSecret is there.
	SEVSecretSet bool

	// SEVSecret (C.VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET): the encrypted secret, in base 64.
	SEVSecret string `param:"sev-secret"`

	// SEVSecretSetAddressSet: whether SEVSecretSetAddress is there.
	SEVSecretSetAddressSet bool

	// SEVSecretSetAddress (C.VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS): where in the guest's memory the secret goes.
	SEVSecretSetAddress uint64 `param:"sev-secret-set-address"`
}
