// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "runtime"

// PMSuspendForDuration (C.virDomainPMSuspendForDuration): Asks the guest to put itself to sleep.
//
// It is not the same as pausing: the guest's own power management does the work, mostly by way of the
// guest agent. `virDomainPMWakeup` wakes it up, from memory or a hybrid sleep; a guest that sleeps on
// disk is off and is started again. Success means that the guest took the request, not that it sleeps
// already.
func (self *Domain) PMSuspendForDuration(target NodeSuspendTarget, duration uint64, flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainPMSuspendForDuration(cDomain(self), C.uint(target), C.ulonglong(duration), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// PMWakeup (C.virDomainPMWakeup): Wakes a guest that put itself to sleep. A guest that does not sleep
// gives `VIR_ERR_OPERATION_INVALID`.
func (self *Domain) PMWakeup(flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainPMWakeup(cDomain(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetHostname (C.virDomainGetHostname): Asks for the host name that the guest gives itself.
//
// Without flags the driver chooses the source. No name to be found gives `VIR_ERR_NO_HOSTNAME`. Needs
// a connection that is not read-only. The caller frees the text.
func (self *Domain) GetHostname(flags DomainGetHostnameFlags) (string, error) {
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetHostname(cDomain(self), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// SendProcessSignal (C.virDomainSendProcessSignal): Sends a signal to a process in the guest.
//
// Made for containers; drivers may allow only the first process. The domain has to be running.
func (self *Domain) SendProcessSignal(pidValue int64, signum DomainProcessSignal, flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSendProcessSignal(cDomain(self), C.longlong(pidValue), C.uint(signum), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// FSTrim (C.virDomainFSTrim): Makes the guest discard unused blocks of its file systems, so that the
// host can give their storage back.
//
// Needs the guest agent.
func (self *Domain) FSTrim(mountPoint string, minimum uint64, flags uint32) error {
	cMountPoint := optional(mountPoint)
	defer freeText(cMountPoint)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainFSTrim(cDomain(self), cMountPoint, C.ulonglong(minimum), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// FSFreeze (C.virDomainFSFreeze): Makes the guest flush file systems and hold back writes to them.
//
// Together with `virDomainFSThaw` it gives snapshots whose contents are consistent. Needs the guest
// agent, and the guest should not stay frozen for long.
//
// It gives: How many file systems got frozen.
func (self *Domain) FSFreeze(mountpoints []string, flags uint32) error {
	cMountpoints := textsIn(mountpoints)
	defer freeTexts(cMountpoints, len(mountpoints))
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainFSFreeze(cDomain(self), cMountpoints, C.size_t(len(mountpoints)), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// FSThaw (C.virDomainFSThaw): Lets the guest write to frozen file systems again. Needs the guest
// agent. Nothing frozen is not an error.
//
// It gives: How many file systems got thawed.
func (self *Domain) FSThaw(mountpoints []string, flags uint32) error {
	cMountpoints := textsIn(mountpoints)
	defer freeTexts(cMountpoints, len(mountpoints))
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainFSThaw(cDomain(self), cMountpoints, C.size_t(len(mountpoints)), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetFSInfo (C.virDomainGetFSInfo): Lists the file systems mounted in the guest and the disks they lie
// on.
//
// Needs the guest agent and a connection that is not read-only. Each record is freed with
// `virDomainFSInfoFree`, the array with `free`.
func (self *Domain) GetFSInfo(flags uint32) ([]DomainFSInfo, error) {
	var outInfo *C.virDomainFSInfoPtr
	var outInfoCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetFSInfo(cDomain(self), C.uint(flags), &outInfo, &outInfoCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeDomainFSInfoList(outInfo, outInfoCount), nil
}

// GetTime (C.virDomainGetTime): Reads the guest's clock.
//
// Needs the guest agent and a connection that is not read-only. The answer takes its time on the way,
// so do not rely on the nanoseconds.
func (self *Domain) GetTime(flags uint32) (int64, uint, error) {
	var outSeconds C.longlong
	var outNseconds C.uint
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetTime(cDomain(self), C.uint(flags), &outSeconds, &outNseconds, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, 0, makeError(failure)
	}
	return int64(outSeconds), uint(outNseconds), nil
}

// SetTime (C.virDomainSetTime): Sets the guest's clock.
//
// Meant for guests that have been paused or restored and are behind. Needs the guest agent; with
// `VIR_DOMAIN_TIME_SYNC` the guest reads the real-time clock of its virtual hardware, which the driver
// may set right first.
func (self *Domain) SetTime(seconds int64, nseconds uint, flags DomainSetTimeFlags) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSetTime(cDomain(self), C.longlong(seconds), C.uint(nseconds), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// ListAllInterfaceAddresses (C.virDomainInterfaceAddresses): Lists the guest's network interfaces with
// their IP addresses.
//
// What is found depends on the source: leases know only addresses given out by DHCP on managed
// networks, the ARP table only neighbours that have talked lately, the agent knows all and needs a
// connection that is not read-only. Each record is freed with `virDomainInterfaceFree`, the array with
// `free`. The domain has to be running.
func (self *Domain) ListAllInterfaceAddresses(src DomainInterfaceAddressesSource) ([]DomainInterface, error) {
	var outIfaces *C.virDomainInterfacePtr
	var outIfacesCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainInterfaceAddresses(cDomain(self), C.uint(src), 0, &outIfaces, &outIfacesCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeDomainInterfaceList(outIfaces, outIfacesCount), nil
}

// SetUserPassword (C.virDomainSetUserPassword): Sets the password of a user in the guest.
//
// Needs the guest agent, or a container whose file system the driver can reach. The user has to exist.
func (self *Domain) SetUserPassword(user string, password string, flags DomainSetUserPasswordFlags) error {
	cUser := text(user)
	defer freeText(cUser)
	cPassword := text(password)
	defer freeText(cPassword)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSetUserPassword(cDomain(self), cUser, cPassword, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// SetGuestVcpus (C.virDomainSetGuestVcpus): Makes the guest start or stop using virtual CPUs.
//
// Nothing is plugged in or out, so the guest may undo it; see `virDomainSetVcpu` for that. Needs the
// guest agent. CPU 0 mostly cannot be stopped.
func (self *Domain) SetGuestVcpus(cpus []bool, state bool, flags uint32) error {
	cCpumap := text(cpuText(cpus))
	defer freeText(cCpumap)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSetGuestVcpus(cDomain(self), cCpumap, C.int(truth(state)), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetGuestInfo (C.virDomainGetGuestInfo): Asks the guest about itself.
//
// With `types` 0 all groups come that the guest knows; groups asked for by name that it does not know
// are an error. Needs the guest agent and a connection that is not read-only. The guest answers for
// itself: do not trust the data more than the guest. Free the answer with `virTypedParamsFree`.
func (self *Domain) GetGuestInfo(types DomainGuestInfoTypes, flags uint32) (*DomainGuestInfo, error) {
	var outParams C.virTypedParameterPtr
	var outParamsCount C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetGuestInfo(cDomain(self), C.uint(types), C.uint(flags), &outParams, &outParamsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeParams[DomainGuestInfo](outParams, outParamsCount), nil
}

// AgentSetResponseTimeout (C.virDomainAgentSetResponseTimeout): Sets how long later calls wait for the
// guest agent to answer.
//
// It holds for the domain, whoever makes the calls, while it is running. The first check whether the
// agent is alive is affected too, so a short time makes calls fail with `VIR_ERR_AGENT_UNRESPONSIVE`.
func (self *Domain) AgentSetResponseTimeout(timeout int, flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainAgentSetResponseTimeout(cDomain(self), C.int(timeout), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// AuthorizedSSHKeysGet (C.virDomainAuthorizedSSHKeysGet): Lists the SSH keys that may log in as a user
// of the guest.
//
// Needs the guest agent and a connection that is not read-only.
func (self *Domain) AuthorizedSSHKeysGet(user string, flags DomainAuthorizedSSHKeysFlags) ([]string, error) {
	cUser := text(user)
	defer freeText(cUser)
	var outKeys **C.char
	var outKeysCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainAuthorizedSSHKeysGet(cDomain(self), cUser, C.uint(flags), &outKeys, &outKeysCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeTexts(outKeys, outKeysCount), nil
}

// AuthorizedSSHKeysSet (C.virDomainAuthorizedSSHKeysSet): Changes the SSH keys that may log in as a
// user of the guest.
//
// Without flags the given keys replace all others. The file and its directory are made when missing,
// but not with `VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE`. Needs the guest agent.
func (self *Domain) AuthorizedSSHKeysSet(user string, keys []string, flags DomainAuthorizedSSHKeysFlags) error {
	cUser := text(user)
	defer freeText(cUser)
	cKeys := textsIn(keys)
	defer freeTexts(cKeys, len(keys))
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainAuthorizedSSHKeysSet(cDomain(self), cUser, cKeys, C.size_t(len(keys)), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}
