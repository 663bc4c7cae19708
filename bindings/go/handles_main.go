// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "unsafe"

// cConnect is the object in C; nil for none.
func cConnect(object *Connect) C.virConnectPtr {
	return C.virConnectPtr(object.held().pointer())
}

// newConnect takes over a reference from C; nil stays nil.
func newConnect(ptr C.virConnectPtr) *Connect {
	if ptr == nil {
		return nil
	}
	return &Connect{own(unsafe.Pointer(ptr), refConnect, freeConnect)}
}

func refConnect(ptr unsafe.Pointer) C.int {
	return C.virConnectRef(C.virConnectPtr(ptr))
}

func freeConnect(ptr unsafe.Pointer) C.int {
	return C.virConnectClose(C.virConnectPtr(ptr))
}

// cDomainCheckpoint is the object in C; nil for none.
func cDomainCheckpoint(object *DomainCheckpoint) C.virDomainCheckpointPtr {
	return C.virDomainCheckpointPtr(object.held().pointer())
}

// newDomainCheckpoint takes over a reference from C; nil stays nil.
func newDomainCheckpoint(ptr C.virDomainCheckpointPtr) *DomainCheckpoint {
	if ptr == nil {
		return nil
	}
	return &DomainCheckpoint{own(unsafe.Pointer(ptr), refDomainCheckpoint, freeDomainCheckpoint)}
}

func refDomainCheckpoint(ptr unsafe.Pointer) C.int {
	return C.virDomainCheckpointRef(C.virDomainCheckpointPtr(ptr))
}

func freeDomainCheckpoint(ptr unsafe.Pointer) C.int {
	return C.virDomainCheckpointFree(C.virDomainCheckpointPtr(ptr))
}

// cDomainSnapshot is the object in C; nil for none.
func cDomainSnapshot(object *DomainSnapshot) C.virDomainSnapshotPtr {
	return C.virDomainSnapshotPtr(object.held().pointer())
}

// newDomainSnapshot takes over a reference from C; nil stays nil.
func newDomainSnapshot(ptr C.virDomainSnapshotPtr) *DomainSnapshot {
	if ptr == nil {
		return nil
	}
	return &DomainSnapshot{own(unsafe.Pointer(ptr), refDomainSnapshot, freeDomainSnapshot)}
}

func refDomainSnapshot(ptr unsafe.Pointer) C.int {
	return C.virDomainSnapshotRef(C.virDomainSnapshotPtr(ptr))
}

func freeDomainSnapshot(ptr unsafe.Pointer) C.int {
	return C.virDomainSnapshotFree(C.virDomainSnapshotPtr(ptr))
}

// cDomain is the object in C; nil for none.
func cDomain(object *Domain) C.virDomainPtr {
	return C.virDomainPtr(object.held().pointer())
}

// newDomain takes over a reference from C; nil stays nil.
func newDomain(ptr C.virDomainPtr) *Domain {
	if ptr == nil {
		return nil
	}
	return &Domain{own(unsafe.Pointer(ptr), refDomain, freeDomain)}
}

func refDomain(ptr unsafe.Pointer) C.int {
	return C.virDomainRef(C.virDomainPtr(ptr))
}

func freeDomain(ptr unsafe.Pointer) C.int {
	return C.virDomainFree(C.virDomainPtr(ptr))
}

// cInterface is the object in C; nil for none.
func cInterface(object *Interface) C.virInterfacePtr {
	return C.virInterfacePtr(object.held().pointer())
}

// newInterface takes over a reference from C; nil stays nil.
func newInterface(ptr C.virInterfacePtr) *Interface {
	if ptr == nil {
		return nil
	}
	return &Interface{own(unsafe.Pointer(ptr), refInterface, freeInterface)}
}

func refInterface(ptr unsafe.Pointer) C.int {
	return C.virInterfaceRef(C.virInterfacePtr(ptr))
}

func freeInterface(ptr unsafe.Pointer) C.int {
	return C.virInterfaceFree(C.virInterfacePtr(ptr))
}

// cNetworkPort is the object in C; nil for none.
func cNetworkPort(object *NetworkPort) C.virNetworkPortPtr {
	return C.virNetworkPortPtr(object.held().pointer())
}

// newNetworkPort takes over a reference from C; nil stays nil.
func newNetworkPort(ptr C.virNetworkPortPtr) *NetworkPort {
	if ptr == nil {
		return nil
	}
	return &NetworkPort{own(unsafe.Pointer(ptr), refNetworkPort, freeNetworkPort)}
}

func refNetworkPort(ptr unsafe.Pointer) C.int {
	return C.virNetworkPortRef(C.virNetworkPortPtr(ptr))
}

func freeNetworkPort(ptr unsafe.Pointer) C.int {
	return C.virNetworkPortFree(C.virNetworkPortPtr(ptr))
}

// cNetwork is the object in C; nil for none.
func cNetwork(object *Network) C.virNetworkPtr {
	return C.virNetworkPtr(object.held().pointer())
}

// newNetwork takes over a reference from C; nil stays nil.
func newNetwork(ptr C.virNetworkPtr) *Network {
	if ptr == nil {
		return nil
	}
	return &Network{own(unsafe.Pointer(ptr), refNetwork, freeNetwork)}
}

func refNetwork(ptr unsafe.Pointer) C.int {
	return C.virNetworkRef(C.virNetworkPtr(ptr))
}

func freeNetwork(ptr unsafe.Pointer) C.int {
	return C.virNetworkFree(C.virNetworkPtr(ptr))
}

// cNodeDevice is the object in C; nil for none.
func cNodeDevice(object *NodeDevice) C.virNodeDevicePtr {
	return C.virNodeDevicePtr(object.held().pointer())
}

// newNodeDevice takes over a reference from C; nil stays nil.
func newNodeDevice(ptr C.virNodeDevicePtr) *NodeDevice {
	if ptr == nil {
		return nil
	}
	return &NodeDevice{own(unsafe.Pointer(ptr), refNodeDevice, freeNodeDevice)}
}

func refNodeDevice(ptr unsafe.Pointer) C.int {
	return C.virNodeDeviceRef(C.virNodeDevicePtr(ptr))
}

func freeNodeDevice(ptr unsafe.Pointer) C.int {
	return C.virNodeDeviceFree(C.virNodeDevicePtr(ptr))
}

// cNWFilterBinding is the object in C; nil for none.
func cNWFilterBinding(object *NWFilterBinding) C.virNWFilterBindingPtr {
	return C.virNWFilterBindingPtr(object.held().pointer())
}

// newNWFilterBinding takes over a reference from C; nil stays nil.
func newNWFilterBinding(ptr C.virNWFilterBindingPtr) *NWFilterBinding {
	if ptr == nil {
		return nil
	}
	return &NWFilterBinding{own(unsafe.Pointer(ptr), refNWFilterBinding, freeNWFilterBinding)}
}

func refNWFilterBinding(ptr unsafe.Pointer) C.int {
	return C.virNWFilterBindingRef(C.virNWFilterBindingPtr(ptr))
}

func freeNWFilterBinding(ptr unsafe.Pointer) C.int {
	return C.virNWFilterBindingFree(C.virNWFilterBindingPtr(ptr))
}

// cNWFilter is the object in C; nil for none.
func cNWFilter(object *NWFilter) C.virNWFilterPtr {
	return C.virNWFilterPtr(object.held().pointer())
}

// newNWFilter takes over a reference from C; nil stays nil.
func newNWFilter(ptr C.virNWFilterPtr) *NWFilter {
	if ptr == nil {
		return nil
	}
	return &NWFilter{own(unsafe.Pointer(ptr), refNWFilter, freeNWFilter)}
}

func refNWFilter(ptr unsafe.Pointer) C.int {
	return C.virNWFilterRef(C.virNWFilterPtr(ptr))
}

func freeNWFilter(ptr unsafe.Pointer) C.int {
	return C.virNWFilterFree(C.virNWFilterPtr(ptr))
}

// cSecret is the object in C; nil for none.
func cSecret(object *Secret) C.virSecretPtr {
	return C.virSecretPtr(object.held().pointer())
}

// newSecret takes over a reference from C; nil stays nil.
func newSecret(ptr C.virSecretPtr) *Secret {
	if ptr == nil {
		return nil
	}
	return &Secret{own(unsafe.Pointer(ptr), refSecret, freeSecret)}
}

func refSecret(ptr unsafe.Pointer) C.int {
	return C.virSecretRef(C.virSecretPtr(ptr))
}

func freeSecret(ptr unsafe.Pointer) C.int {
	return C.virSecretFree(C.virSecretPtr(ptr))
}

// cStoragePool is the object in C; nil for none.
func cStoragePool(object *StoragePool) C.virStoragePoolPtr {
	return C.virStoragePoolPtr(object.held().pointer())
}

// newStoragePool takes over a reference from C; nil stays nil.
func newStoragePool(ptr C.virStoragePoolPtr) *StoragePool {
	if ptr == nil {
		return nil
	}
	return &StoragePool{own(unsafe.Pointer(ptr), refStoragePool, freeStoragePool)}
}

func refStoragePool(ptr unsafe.Pointer) C.int {
	return C.virStoragePoolRef(C.virStoragePoolPtr(ptr))
}

func freeStoragePool(ptr unsafe.Pointer) C.int {
	return C.virStoragePoolFree(C.virStoragePoolPtr(ptr))
}

// cStorageVol is the object in C; nil for none.
func cStorageVol(object *StorageVol) C.virStorageVolPtr {
	return C.virStorageVolPtr(object.held().pointer())
}

// newStorageVol takes over a reference from C; nil stays nil.
func newStorageVol(ptr C.virStorageVolPtr) *StorageVol {
	if ptr == nil {
		return nil
	}
	return &StorageVol{own(unsafe.Pointer(ptr), refStorageVol, freeStorageVol)}
}

func refStorageVol(ptr unsafe.Pointer) C.int {
	return C.virStorageVolRef(C.virStorageVolPtr(ptr))
}

func freeStorageVol(ptr unsafe.Pointer) C.int {
	return C.virStorageVolFree(C.virStorageVolPtr(ptr))
}

// cStream is the object in C; nil for none.
func cStream(object *Stream) C.virStreamPtr {
	return C.virStreamPtr(object.held().pointer())
}

// newStream takes over a reference from C; nil stays nil.
func newStream(ptr C.virStreamPtr) *Stream {
	if ptr == nil {
		return nil
	}
	return &Stream{own(unsafe.Pointer(ptr), refStream, freeStream)}
}

func refStream(ptr unsafe.Pointer) C.int {
	return C.virStreamRef(C.virStreamPtr(ptr))
}

func freeStream(ptr unsafe.Pointer) C.int {
	return C.virStreamFree(C.virStreamPtr(ptr))
}
