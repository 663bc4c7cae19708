package libvirt

// #include "events.h"
import "C"

import (
	"reflect"
	"strconv"
	"unsafe"
)

// DomainEventGraphicsAddress is one end of a graphics connection.
type DomainEventGraphicsAddress struct {
	Family  DomainEventGraphicsAddressType
	Node    string
	Service string
}

// DomainEventGraphicsSubjectIdentity is one of the identities of who connects.
type DomainEventGraphicsSubjectIdentity struct {
	Type string
	Name string
}

// DomainEventGraphics tells of a client of the graphics of a domain.
type DomainEventGraphics struct {
	Phase      DomainEventGraphicsPhase
	Local      DomainEventGraphicsAddress
	Remote     DomainEventGraphicsAddress
	AuthScheme string
	Subject    []DomainEventGraphicsSubjectIdentity
}

// DomainEventGraphicsCallback is told of it.
type DomainEventGraphicsCallback func(c *Connect, d *Domain, event *DomainEventGraphics)

//export polyvirtDomainEventGraphics
func polyvirtDomainEventGraphics(
	conn C.virConnectPtr, dom C.virDomainPtr, phase C.int, local, remote C.virDomainEventGraphicsAddressPtr,
	scheme *C.char, subject C.virDomainEventGraphicsSubjectPtr, opaque unsafe.Pointer,
) {
	event := &DomainEventGraphics{
		Phase: DomainEventGraphicsPhase(phase), Local: graphicsAddress(local), Remote: graphicsAddress(remote),
		AuthScheme: C.GoString(scheme), Subject: []DomainEventGraphicsSubjectIdentity{},
	}
	if subject != nil {
		for _, identity := range unsafe.Slice(subject.identities, int(subject.nidentity)) {
			event.Subject = append(event.Subject, DomainEventGraphicsSubjectIdentity{
				Type: C.GoString(identity._type), Name: C.GoString(identity.name),
			})
		}
	}
	c, d := borrowConnect(conn), borrowDomain(dom)
	defer lent(c, d)
	applications[DomainEventGraphicsCallback](opaque)(c, d, event)
}

func graphicsAddress(address C.virDomainEventGraphicsAddressPtr) DomainEventGraphicsAddress {
	if address == nil {
		return DomainEventGraphicsAddress{}
	}
	return DomainEventGraphicsAddress{
		Family: DomainEventGraphicsAddressType(address.family),
		Node:   C.GoString(address.node), Service: C.GoString(address.service),
	}
}

// DomainEventJobCompleted tells of a job that came to its end.
type DomainEventJobCompleted struct {
	Info DomainJobInfo
}

// DomainEventJobCompletedCallback is told of it.
type DomainEventJobCompletedCallback func(c *Connect, d *Domain, event *DomainEventJobCompleted)

//export polyvirtDomainEventJobCompleted
func polyvirtDomainEventJobCompleted(
	conn C.virConnectPtr, dom C.virDomainPtr, list C.virTypedParameterPtr, count C.int, opaque unsafe.Pointer,
) {
	var event DomainEventJobCompleted
	paramsOf(list, count).fill(reflect.ValueOf(&event.Info).Elem(), "")
	c, d := borrowConnect(conn), borrowDomain(dom)
	defer lent(c, d)
	applications[DomainEventJobCompletedCallback](opaque)(c, d, &event)
}

// DomainEventTunableCpuPin tells which processors of the host may be used now.
type DomainEventTunableCpuPin struct {
	VcpuPinSet     bool
	VcpuPin        [][]bool
	EmulatorPinSet bool
	EmulatorPin    []bool
	IOThreadPinSet bool
	IOThreadPin    [][]bool
}

// DomainEventTunable tells what of a domain's parameters was changed.
type DomainEventTunable struct {
	CpuSched      *DomainSchedulerParameters `param:"cputune."`
	CpuPin        *DomainEventTunableCpuPin
	BlkdevDiskSet bool
	BlkdevDisk    string                       `param:"blkdeviotune.disk"`
	BlkdevTune    *DomainBlockIoTuneParameters `param:"blkdeviotune."`
}

// DomainEventTunableCallback is told of it.
type DomainEventTunableCallback func(c *Connect, d *Domain, event *DomainEventTunable)

//export polyvirtDomainEventTunable
func polyvirtDomainEventTunable(
	conn C.virConnectPtr, dom C.virDomainPtr, list C.virTypedParameterPtr, count C.int, opaque unsafe.Pointer,
) {
	var event DomainEventTunable
	values := paramsOf(list, count)
	values.fill(reflect.ValueOf(&event).Elem(), "")
	event.CpuPin = values.pins()
	c, d := borrowConnect(conn), borrowDomain(dom)
	defer lent(c, d)
	applications[DomainEventTunableCallback](opaque)(c, d, &event)
}

// pins is the changed pins of virtual CPUs, emulator and I/O threads; nil when there are none.
func (values paramValues) pins() *DomainEventTunableCpuPin {
	var pins DomainEventTunableCpuPin
	pins.VcpuPin, pins.VcpuPinSet = values.numberedPins("cputune.vcpupin")
	pins.IOThreadPin, pins.IOThreadPinSet = values.numberedPins("cputune.iothreadpin")
	pins.EmulatorPin, pins.EmulatorPinSet = values.pin("cputune.emulatorpin")
	if !pins.VcpuPinSet && !pins.IOThreadPinSet && !pins.EmulatorPinSet {
		return nil
	}
	return &pins
}

// numberedPins is a list in which only those that were changed are not nil.
func (values paramValues) numberedPins(prefix string) ([][]bool, bool) {
	highest := -1
	for name := range values {
		if len(name) > len(prefix) && name[:len(prefix)] == prefix {
			if number, err := strconv.ParseUint(name[len(prefix):], 10, 16); err == nil {
				highest = max(highest, int(number))
			}
		}
	}
	pins := make([][]bool, highest+1)
	for i := range pins {
		pins[i], _ = values.pin(prefix + strconv.Itoa(i))
	}
	return pins, highest >= 0
}

func (values paramValues) pin(name string) ([]bool, bool) {
	found := values[name]
	if len(found) == 0 {
		return nil, false
	}
	text, ok := found[0].(string)
	if !ok {
		return nil, false
	}
	cpus, err := parseCPUString(text)
	return cpus, err == nil
}
