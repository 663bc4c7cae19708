// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

/*
#include "events.h"

void polyvirtDomainEventLifecycle(virConnectPtr, virDomainPtr, int, int, void *);
void polyvirtDomainEventGeneric(virConnectPtr, virDomainPtr, void *);
void polyvirtDomainEventRTCChange(virConnectPtr, virDomainPtr, long long, void *);
void polyvirtDomainEventWatchdog(virConnectPtr, virDomainPtr, int, void *);
void polyvirtDomainEventIOError(virConnectPtr, virDomainPtr, char *, char *, int, void *);
void polyvirtDomainEventGraphics(virConnectPtr, virDomainPtr, int, virDomainEventGraphicsAddressPtr, virDomainEventGraphicsAddressPtr, char *, virDomainEventGraphicsSubjectPtr, void *);
void polyvirtDomainEventIOErrorReason(virConnectPtr, virDomainPtr, char *, char *, int, char *, void *);
void polyvirtDomainEventBlockJob(virConnectPtr, virDomainPtr, char *, int, int, void *);
void polyvirtDomainEventDiskChange(virConnectPtr, virDomainPtr, char *, char *, char *, int, void *);
void polyvirtDomainEventTrayChange(virConnectPtr, virDomainPtr, char *, int, void *);
void polyvirtDomainEventPMWakeup(virConnectPtr, virDomainPtr, int, void *);
void polyvirtDomainEventPMSuspend(virConnectPtr, virDomainPtr, int, void *);
void polyvirtDomainEventBalloonChange(virConnectPtr, virDomainPtr, unsigned long long, void *);
void polyvirtDomainEventPMSuspendDisk(virConnectPtr, virDomainPtr, int, void *);
void polyvirtDomainEventDeviceRemoved(virConnectPtr, virDomainPtr, char *, void *);
void polyvirtDomainEventTunable(virConnectPtr, virDomainPtr, virTypedParameterPtr, int, void *);
void polyvirtDomainEventAgentLifecycle(virConnectPtr, virDomainPtr, int, int, void *);
void polyvirtDomainEventDeviceAdded(virConnectPtr, virDomainPtr, char *, void *);
void polyvirtDomainEventMigrationIteration(virConnectPtr, virDomainPtr, int, void *);
void polyvirtDomainEventJobCompleted(virConnectPtr, virDomainPtr, virTypedParameterPtr, int, void *);
void polyvirtDomainEventDeviceRemovalFailed(virConnectPtr, virDomainPtr, char *, void *);
void polyvirtDomainEventMetadataChange(virConnectPtr, virDomainPtr, int, char *, void *);
void polyvirtDomainEventBlockThreshold(virConnectPtr, virDomainPtr, char *, char *, unsigned long long, unsigned long long, void *);
void polyvirtDomainEventMemoryFailure(virConnectPtr, virDomainPtr, int, int, unsigned int, void *);
void polyvirtDomainEventMemoryDeviceSizeChange(virConnectPtr, virDomainPtr, char *, unsigned long long, void *);
void polyvirtDomainEventNICMACChange(virConnectPtr, virDomainPtr, char *, char *, char *, void *);
void polyvirtDomainEventVcpuRemoved(virConnectPtr, virDomainPtr, unsigned int, void *);
void polyvirtDomainEventChannelLifecycle(virConnectPtr, virDomainPtr, char *, int, int, void *);
*/
import "C"

import "unsafe"

// DomainEventLifecycle: Called when something happens in the life of a domain. The result is ignored;
// return 0.
type DomainEventLifecycle struct {
	// Event: What happened.
	Event DomainEventType

	// Detail: How or why, from the detail enum that belongs to `event`.
	Detail int
}

// DomainEventLifecycleCallback is told of it.
type DomainEventLifecycleCallback func(c *Connect, d *Domain, event *DomainEventLifecycle)

//export polyvirtDomainEventLifecycle
func polyvirtDomainEventLifecycle(conn C.virConnectPtr, object C.virDomainPtr, toldEvent C.int, toldDetail C.int, opaque unsafe.Pointer) {
	callback := applications[DomainEventLifecycleCallback](opaque)
	var event DomainEventLifecycle
	event.Event = DomainEventType(toldEvent)
	event.Detail = int(toldDetail)
	c, d := borrowConnect(conn), borrowDomain(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// DomainEventGenericCallback is told of an event that has no details, as C.virConnectDomainEventGenericCallback is.
type DomainEventGenericCallback func(c *Connect, d *Domain)

//export polyvirtDomainEventGeneric
func polyvirtDomainEventGeneric(conn C.virConnectPtr, object C.virDomainPtr, opaque unsafe.Pointer) {
	callback := applications[DomainEventGenericCallback](opaque)
	c, d := borrowConnect(conn), borrowDomain(object)
	defer lent(c, d)
	callback(c, d)
}

// DomainEventRTCChange: Called when the guest sets its clock.
type DomainEventRTCChange struct {
	// Utcoffset: New distance of the guest's clock from UTC, in seconds.
	Utcoffset int64
}

// DomainEventRTCChangeCallback is told of it.
type DomainEventRTCChangeCallback func(c *Connect, d *Domain, event *DomainEventRTCChange)

//export polyvirtDomainEventRTCChange
func polyvirtDomainEventRTCChange(conn C.virConnectPtr, object C.virDomainPtr, toldUtcoffset C.longlong, opaque unsafe.Pointer) {
	callback := applications[DomainEventRTCChangeCallback](opaque)
	var event DomainEventRTCChange
	event.Utcoffset = int64(toldUtcoffset)
	c, d := borrowConnect(conn), borrowDomain(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// DomainEventWatchdog: Called when the watchdog device fires.
type DomainEventWatchdog struct {
	// Action: What is done about it.
	Action DomainEventWatchdogAction
}

// DomainEventWatchdogCallback is told of it.
type DomainEventWatchdogCallback func(c *Connect, d *Domain, event *DomainEventWatchdog)

//export polyvirtDomainEventWatchdog
func polyvirtDomainEventWatchdog(conn C.virConnectPtr, object C.virDomainPtr, toldAction C.int, opaque unsafe.Pointer) {
	callback := applications[DomainEventWatchdogCallback](opaque)
	var event DomainEventWatchdog
	event.Action = DomainEventWatchdogAction(toldAction)
	c, d := borrowConnect(conn), borrowDomain(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// DomainEventIOError: Called when a disk has an input/output error.
type DomainEventIOError struct {
	// SrcPath: Path of the disk's source; empty when it has none.
	SrcPath string

	// DevAlias: Alias of the disk device.
	DevAlias string

	// Action: What is done about it.
	Action DomainEventIOErrorAction
}

// DomainEventIOErrorCallback is told of it.
type DomainEventIOErrorCallback func(c *Connect, d *Domain, event *DomainEventIOError)

//export polyvirtDomainEventIOError
func polyvirtDomainEventIOError(conn C.virConnectPtr, object C.virDomainPtr, toldSrcPath *C.char, toldDevAlias *C.char, toldAction C.int, opaque unsafe.Pointer) {
	callback := applications[DomainEventIOErrorCallback](opaque)
	var event DomainEventIOError
	event.SrcPath = C.GoString(toldSrcPath)
	event.DevAlias = C.GoString(toldDevAlias)
	event.Action = DomainEventIOErrorAction(toldAction)
	c, d := borrowConnect(conn), borrowDomain(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// DomainEventIOErrorReason: Called when a disk has an input/output error, with the cause where known.
type DomainEventIOErrorReason struct {
	// SrcPath: Path of the disk's source; empty when it has none.
	SrcPath string

	// DevAlias: Alias of the disk device.
	DevAlias string

	// Action: What is done about it.
	Action DomainEventIOErrorAction

	// Reason: Cause, such as `enospc` when the storage is full; empty when not known.
	Reason string
}

// DomainEventIOErrorReasonCallback is told of it.
type DomainEventIOErrorReasonCallback func(c *Connect, d *Domain, event *DomainEventIOErrorReason)

//export polyvirtDomainEventIOErrorReason
func polyvirtDomainEventIOErrorReason(conn C.virConnectPtr, object C.virDomainPtr, toldSrcPath *C.char, toldDevAlias *C.char, toldAction C.int, toldReason *C.char, opaque unsafe.Pointer) {
	callback := applications[DomainEventIOErrorReasonCallback](opaque)
	var event DomainEventIOErrorReason
	event.SrcPath = C.GoString(toldSrcPath)
	event.DevAlias = C.GoString(toldDevAlias)
	event.Action = DomainEventIOErrorAction(toldAction)
	event.Reason = C.GoString(toldReason)
	c, d := borrowConnect(conn), borrowDomain(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// DomainEventBlockJob: Called when a block job ends or gets ready.
type DomainEventBlockJob struct {
	// Disk: Disk: source path for `VIR_DOMAIN_EVENT_ID_BLOCK_JOB`, target name (`vda`) for
	// `VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2`.
	Disk string

	// Type: Kind of job.
	Type DomainBlockJobType

	// Status: What became of it.
	Status ConnectDomainEventBlockJobStatus
}

// DomainEventBlockJobCallback is told of it.
type DomainEventBlockJobCallback func(c *Connect, d *Domain, event *DomainEventBlockJob)

//export polyvirtDomainEventBlockJob
func polyvirtDomainEventBlockJob(conn C.virConnectPtr, object C.virDomainPtr, toldDisk *C.char, toldType C.int, toldStatus C.int, opaque unsafe.Pointer) {
	callback := applications[DomainEventBlockJobCallback](opaque)
	var event DomainEventBlockJob
	event.Disk = C.GoString(toldDisk)
	event.Type = DomainBlockJobType(toldType)
	event.Status = ConnectDomainEventBlockJobStatus(toldStatus)
	c, d := borrowConnect(conn), borrowDomain(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// DomainEventDiskChange: Called when a domain starts with another disk source than defined.
type DomainEventDiskChange struct {
	// OldSrcPath: Path of the source as defined; NULL for none.
	OldSrcPath string

	// NewSrcPath: Path of the source in use; NULL for none.
	NewSrcPath string

	// DevAlias: Alias of the disk device.
	DevAlias string

	// Reason: Why it differs.
	Reason ConnectDomainEventDiskChangeReason
}

// DomainEventDiskChangeCallback is told of it.
type DomainEventDiskChangeCallback func(c *Connect, d *Domain, event *DomainEventDiskChange)

//export polyvirtDomainEventDiskChange
func polyvirtDomainEventDiskChange(conn C.virConnectPtr, object C.virDomainPtr, toldOldSrcPath *C.char, toldNewSrcPath *C.char, toldDevAlias *C.char, toldReason C.int, opaque unsafe.Pointer) {
	callback := applications[DomainEventDiskChangeCallback](opaque)
	var event DomainEventDiskChange
	event.OldSrcPath = C.GoString(toldOldSrcPath)
	event.NewSrcPath = C.GoString(toldNewSrcPath)
	event.DevAlias = C.GoString(toldDevAlias)
	event.Reason = ConnectDomainEventDiskChangeReason(toldReason)
	c, d := borrowConnect(conn), borrowDomain(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// DomainEventTrayChange: Called when the tray of a removable drive opens or closes.
type DomainEventTrayChange struct {
	// DevAlias: Alias of the drive.
	DevAlias string

	// Reason: How it moved.
	Reason ConnectDomainEventTrayChangeReason
}

// DomainEventTrayChangeCallback is told of it.
type DomainEventTrayChangeCallback func(c *Connect, d *Domain, event *DomainEventTrayChange)

//export polyvirtDomainEventTrayChange
func polyvirtDomainEventTrayChange(conn C.virConnectPtr, object C.virDomainPtr, toldDevAlias *C.char, toldReason C.int, opaque unsafe.Pointer) {
	callback := applications[DomainEventTrayChangeCallback](opaque)
	var event DomainEventTrayChange
	event.DevAlias = C.GoString(toldDevAlias)
	event.Reason = ConnectDomainEventTrayChangeReason(toldReason)
	c, d := borrowConnect(conn), borrowDomain(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// DomainEventPMWakeup: Called when a sleeping guest wakes up.
type DomainEventPMWakeup struct {
	// Reason: Without meaning so far; 0.
	Reason int
}

// DomainEventPMWakeupCallback is told of it.
type DomainEventPMWakeupCallback func(c *Connect, d *Domain, event *DomainEventPMWakeup)

//export polyvirtDomainEventPMWakeup
func polyvirtDomainEventPMWakeup(conn C.virConnectPtr, object C.virDomainPtr, toldReason C.int, opaque unsafe.Pointer) {
	callback := applications[DomainEventPMWakeupCallback](opaque)
	var event DomainEventPMWakeup
	event.Reason = int(toldReason)
	c, d := borrowConnect(conn), borrowDomain(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// DomainEventPMSuspend: Called when a guest suspends itself to memory.
type DomainEventPMSuspend struct {
	// Reason: Without meaning so far; 0.
	Reason int
}

// DomainEventPMSuspendCallback is told of it.
type DomainEventPMSuspendCallback func(c *Connect, d *Domain, event *DomainEventPMSuspend)

//export polyvirtDomainEventPMSuspend
func polyvirtDomainEventPMSuspend(conn C.virConnectPtr, object C.virDomainPtr, toldReason C.int, opaque unsafe.Pointer) {
	callback := applications[DomainEventPMSuspendCallback](opaque)
	var event DomainEventPMSuspend
	event.Reason = int(toldReason)
	c, d := borrowConnect(conn), borrowDomain(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// DomainEventBalloonChange: Called when the memory balloon has changed its size.
type DomainEventBalloonChange struct {
	// Actual: Memory that the guest now has, in KiB.
	Actual uint64
}

// DomainEventBalloonChangeCallback is told of it.
type DomainEventBalloonChangeCallback func(c *Connect, d *Domain, event *DomainEventBalloonChange)

//export polyvirtDomainEventBalloonChange
func polyvirtDomainEventBalloonChange(conn C.virConnectPtr, object C.virDomainPtr, toldActual C.ulonglong, opaque unsafe.Pointer) {
	callback := applications[DomainEventBalloonChangeCallback](opaque)
	var event DomainEventBalloonChange
	event.Actual = uint64(toldActual)
	c, d := borrowConnect(conn), borrowDomain(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// DomainEventPMSuspendDisk: Called when a guest suspends itself to disk.
type DomainEventPMSuspendDisk struct {
	// Reason: Without meaning so far; 0.
	Reason int
}

// DomainEventPMSuspendDiskCallback is told of it.
type DomainEventPMSuspendDiskCallback func(c *Connect, d *Domain, event *DomainEventPMSuspendDisk)

//export polyvirtDomainEventPMSuspendDisk
func polyvirtDomainEventPMSuspendDisk(conn C.virConnectPtr, object C.virDomainPtr, toldReason C.int, opaque unsafe.Pointer) {
	callback := applications[DomainEventPMSuspendDiskCallback](opaque)
	var event DomainEventPMSuspendDisk
	event.Reason = int(toldReason)
	c, d := borrowConnect(conn), borrowDomain(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// DomainEventDeviceRemoved: Called when a device is gone from a running domain.
type DomainEventDeviceRemoved struct {
	// DevAlias: Alias of the device.
	DevAlias string
}

// DomainEventDeviceRemovedCallback is told of it.
type DomainEventDeviceRemovedCallback func(c *Connect, d *Domain, event *DomainEventDeviceRemoved)

//export polyvirtDomainEventDeviceRemoved
func polyvirtDomainEventDeviceRemoved(conn C.virConnectPtr, object C.virDomainPtr, toldDevAlias *C.char, opaque unsafe.Pointer) {
	callback := applications[DomainEventDeviceRemovedCallback](opaque)
	var event DomainEventDeviceRemoved
	event.DevAlias = C.GoString(toldDevAlias)
	c, d := borrowConnect(conn), borrowDomain(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// DomainEventAgentLifecycle: Called when the guest agent connects or disconnects.
type DomainEventAgentLifecycle struct {
	// State: Whether it is there now.
	State ConnectDomainEventAgentLifecycleState

	// Reason: Why this changed.
	Reason ConnectDomainEventAgentLifecycleReason
}

// DomainEventAgentLifecycleCallback is told of it.
type DomainEventAgentLifecycleCallback func(c *Connect, d *Domain, event *DomainEventAgentLifecycle)

//export polyvirtDomainEventAgentLifecycle
func polyvirtDomainEventAgentLifecycle(conn C.virConnectPtr, object C.virDomainPtr, toldState C.int, toldReason C.int, opaque unsafe.Pointer) {
	callback := applications[DomainEventAgentLifecycleCallback](opaque)
	var event DomainEventAgentLifecycle
	event.State = ConnectDomainEventAgentLifecycleState(toldState)
	event.Reason = ConnectDomainEventAgentLifecycleReason(toldReason)
	c, d := borrowConnect(conn), borrowDomain(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// DomainEventDeviceAdded: Called when a device is added to a running domain.
type DomainEventDeviceAdded struct {
	// DevAlias: Alias of the device.
	DevAlias string
}

// DomainEventDeviceAddedCallback is told of it.
type DomainEventDeviceAddedCallback func(c *Connect, d *Domain, event *DomainEventDeviceAdded)

//export polyvirtDomainEventDeviceAdded
func polyvirtDomainEventDeviceAdded(conn C.virConnectPtr, object C.virDomainPtr, toldDevAlias *C.char, opaque unsafe.Pointer) {
	callback := applications[DomainEventDeviceAddedCallback](opaque)
	var event DomainEventDeviceAdded
	event.DevAlias = C.GoString(toldDevAlias)
	c, d := borrowConnect(conn), borrowDomain(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// DomainEventMigrationIteration: Called on the source host when a migration starts another pass over
// the guest's memory.
type DomainEventMigrationIteration struct {
	// Iteration: Number of the pass, counted from 1.
	Iteration int
}

// DomainEventMigrationIterationCallback is told of it.
type DomainEventMigrationIterationCallback func(c *Connect, d *Domain, event *DomainEventMigrationIteration)

//export polyvirtDomainEventMigrationIteration
func polyvirtDomainEventMigrationIteration(conn C.virConnectPtr, object C.virDomainPtr, toldIteration C.int, opaque unsafe.Pointer) {
	callback := applications[DomainEventMigrationIterationCallback](opaque)
	var event DomainEventMigrationIteration
	event.Iteration = int(toldIteration)
	c, d := borrowConnect(conn), borrowDomain(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// DomainEventDeviceRemovalFailed: Called when the guest refuses to let go of a device whose removal
// was asked for.
type DomainEventDeviceRemovalFailed struct {
	// DevAlias: Alias of the device.
	DevAlias string
}

// DomainEventDeviceRemovalFailedCallback is told of it.
type DomainEventDeviceRemovalFailedCallback func(c *Connect, d *Domain, event *DomainEventDeviceRemovalFailed)

//export polyvirtDomainEventDeviceRemovalFailed
func polyvirtDomainEventDeviceRemovalFailed(conn C.virConnectPtr, object C.virDomainPtr, toldDevAlias *C.char, opaque unsafe.Pointer) {
	callback := applications[DomainEventDeviceRemovalFailedCallback](opaque)
	var event DomainEventDeviceRemovalFailed
	event.DevAlias = C.GoString(toldDevAlias)
	c, d := borrowConnect(conn), borrowDomain(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// DomainEventMetadataChange: Called when a domain's title, description or custom metadata change.
type DomainEventMetadataChange struct {
	// Type: What changed.
	Type DomainMetadataType

	// NSURI: Namespace of the custom element that changed; NULL for title and description.
	NSURI string
}

// DomainEventMetadataChangeCallback is told of it.
type DomainEventMetadataChangeCallback func(c *Connect, d *Domain, event *DomainEventMetadataChange)

//export polyvirtDomainEventMetadataChange
func polyvirtDomainEventMetadataChange(conn C.virConnectPtr, object C.virDomainPtr, toldType C.int, toldNsuri *C.char, opaque unsafe.Pointer) {
	callback := applications[DomainEventMetadataChangeCallback](opaque)
	var event DomainEventMetadataChange
	event.Type = DomainMetadataType(toldType)
	event.NSURI = C.GoString(toldNsuri)
	c, d := borrowConnect(conn), borrowDomain(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// DomainEventBlockThreshold: Called when a write goes beyond the threshold set with
// `virDomainSetBlockThreshold`.
//
// The threshold is used up by that.
type DomainEventBlockThreshold struct {
	// Dev: Image, as target name (`vda`) or target name and index (`vda[3]`).
	Dev string

	// Path: Path of the image; NULL when it has none.
	Path string

	// Threshold: The threshold, in bytes.
	Threshold uint64

	// Excess: By how many bytes the write goes beyond it.
	Excess uint64
}

// DomainEventBlockThresholdCallback is told of it.
type DomainEventBlockThresholdCallback func(c *Connect, d *Domain, event *DomainEventBlockThreshold)

//export polyvirtDomainEventBlockThreshold
func polyvirtDomainEventBlockThreshold(conn C.virConnectPtr, object C.virDomainPtr, toldDev *C.char, toldPath *C.char, toldThreshold C.ulonglong, toldExcess C.ulonglong, opaque unsafe.Pointer) {
	callback := applications[DomainEventBlockThresholdCallback](opaque)
	var event DomainEventBlockThreshold
	event.Dev = C.GoString(toldDev)
	event.Path = C.GoString(toldPath)
	event.Threshold = uint64(toldThreshold)
	event.Excess = uint64(toldExcess)
	c, d := borrowConnect(conn), borrowDomain(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// DomainEventMemoryFailure: Called when the host reports a hardware error in memory that a domain
// uses.
type DomainEventMemoryFailure struct {
	// Recipient: Whose memory it hit.
	Recipient DomainMemoryFailureRecipientType

	// Action: What was done about it.
	Action DomainMemoryFailureActionType

	// Flags: Combination of `DomainMemoryFailureFlags` values.
	Flags DomainMemoryFailureFlags
}

// DomainEventMemoryFailureCallback is told of it.
type DomainEventMemoryFailureCallback func(c *Connect, d *Domain, event *DomainEventMemoryFailure)

//export polyvirtDomainEventMemoryFailure
func polyvirtDomainEventMemoryFailure(conn C.virConnectPtr, object C.virDomainPtr, toldRecipient C.int, toldAction C.int, toldFlags C.uint, opaque unsafe.Pointer) {
	callback := applications[DomainEventMemoryFailureCallback](opaque)
	var event DomainEventMemoryFailure
	event.Recipient = DomainMemoryFailureRecipientType(toldRecipient)
	event.Action = DomainMemoryFailureActionType(toldAction)
	event.Flags = DomainMemoryFailureFlags(toldFlags)
	c, d := borrowConnect(conn), borrowDomain(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// DomainEventMemoryDeviceSizeChange: Called when the guest has grown or shrunk a memory device such as
// virtio-mem.
type DomainEventMemoryDeviceSizeChange struct {
	// Alias: Alias of the device.
	Alias string

	// Size: Its size now, in KiB.
	Size uint64

	// Flags: always 0.
	Flags uint
}

// DomainEventMemoryDeviceSizeChangeCallback is told of it.
type DomainEventMemoryDeviceSizeChangeCallback func(c *Connect, d *Domain, event *DomainEventMemoryDeviceSizeChange)

//export polyvirtDomainEventMemoryDeviceSizeChange
func polyvirtDomainEventMemoryDeviceSizeChange(conn C.virConnectPtr, object C.virDomainPtr, toldAlias *C.char, toldSize C.ulonglong, opaque unsafe.Pointer) {
	callback := applications[DomainEventMemoryDeviceSizeChangeCallback](opaque)
	var event DomainEventMemoryDeviceSizeChange
	event.Alias = C.GoString(toldAlias)
	event.Size = uint64(toldSize)
	c, d := borrowConnect(conn), borrowDomain(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// DomainEventNICMACChange: Called when the guest sets another MAC address on a network interface.
type DomainEventNICMACChange struct {
	// Alias: Alias of the interface.
	Alias string

	// OldMAC: Address before.
	OldMAC string

	// NewMAC: Address now.
	NewMAC string
}

// DomainEventNICMACChangeCallback is told of it.
type DomainEventNICMACChangeCallback func(c *Connect, d *Domain, event *DomainEventNICMACChange)

//export polyvirtDomainEventNICMACChange
func polyvirtDomainEventNICMACChange(conn C.virConnectPtr, object C.virDomainPtr, toldAlias *C.char, toldOldMAC *C.char, toldNewMAC *C.char, opaque unsafe.Pointer) {
	callback := applications[DomainEventNICMACChangeCallback](opaque)
	var event DomainEventNICMACChange
	event.Alias = C.GoString(toldAlias)
	event.OldMAC = C.GoString(toldOldMAC)
	event.NewMAC = C.GoString(toldNewMAC)
	c, d := borrowConnect(conn), borrowDomain(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// DomainEventVcpuRemoved: Called when a virtual CPU is gone after an unplug that did not wait for the
// guest.
type DomainEventVcpuRemoved struct {
	// ID: Number of the virtual CPU.
	ID uint
}

// DomainEventVcpuRemovedCallback is told of it.
type DomainEventVcpuRemovedCallback func(c *Connect, d *Domain, event *DomainEventVcpuRemoved)

//export polyvirtDomainEventVcpuRemoved
func polyvirtDomainEventVcpuRemoved(conn C.virConnectPtr, object C.virDomainPtr, toldVcpuid C.uint, opaque unsafe.Pointer) {
	callback := applications[DomainEventVcpuRemovedCallback](opaque)
	var event DomainEventVcpuRemoved
	event.ID = uint(toldVcpuid)
	c, d := borrowConnect(conn), borrowDomain(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// DomainEventChannelLifecycle: Called when the guest opens or closes a channel.
//
// It comes for every virtio-serial channel, the guest agent's included.
type DomainEventChannelLifecycle struct {
	// ChannelName: Target name of the channel.
	ChannelName string

	// State: Whether the guest has it open now.
	State DomainEventChannelLifecycleState

	// Reason: Why this changed.
	Reason DomainEventChannelLifecycleReason
}

// DomainEventChannelLifecycleCallback is told of it.
type DomainEventChannelLifecycleCallback func(c *Connect, d *Domain, event *DomainEventChannelLifecycle)

//export polyvirtDomainEventChannelLifecycle
func polyvirtDomainEventChannelLifecycle(conn C.virConnectPtr, object C.virDomainPtr, toldChannelName *C.char, toldState C.int, toldReason C.int, opaque unsafe.Pointer) {
	callback := applications[DomainEventChannelLifecycleCallback](opaque)
	var event DomainEventChannelLifecycle
	event.ChannelName = C.GoString(toldChannelName)
	event.State = DomainEventChannelLifecycleState(toldState)
	event.Reason = DomainEventChannelLifecycleReason(toldReason)
	c, d := borrowConnect(conn), borrowDomain(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// borrowDomain is an object that C lends to a callback, until lent.
func borrowDomain(ptr C.virDomainPtr) *Domain {
	return &Domain{borrow(unsafe.Pointer(ptr), refDomain, freeDomain)}
}

// DomainEventLifecycleRegister: Lifecycle; `virConnectDomainEventCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventLifecycleRegister(of *Domain, callback DomainEventLifecycleCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventLifecycle)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 0, function, opaque, failure)
	})
}

// DomainEventRebootRegister: The guest rebooted; `virConnectDomainEventGenericCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventRebootRegister(of *Domain, callback DomainEventGenericCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventGeneric)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 1, function, opaque, failure)
	})
}

// DomainEventRTCChangeRegister: The guest set its clock; `virConnectDomainEventRTCChangeCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventRTCChangeRegister(of *Domain, callback DomainEventRTCChangeCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventRTCChange)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 2, function, opaque, failure)
	})
}

// DomainEventWatchdogRegister: The watchdog fired; `virConnectDomainEventWatchdogCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventWatchdogRegister(of *Domain, callback DomainEventWatchdogCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventWatchdog)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 3, function, opaque, failure)
	})
}

// DomainEventIOErrorRegister: A disk error; `virConnectDomainEventIOErrorCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventIOErrorRegister(of *Domain, callback DomainEventIOErrorCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventIOError)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 4, function, opaque, failure)
	})
}

// DomainEventGraphicsRegister: Clients of a display come and go;
// `virConnectDomainEventGraphicsCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventGraphicsRegister(of *Domain, callback DomainEventGraphicsCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventGraphics)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 5, function, opaque, failure)
	})
}

// DomainEventIOErrorReasonRegister: A disk error with its cause;
// `virConnectDomainEventIOErrorReasonCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventIOErrorReasonRegister(of *Domain, callback DomainEventIOErrorReasonCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventIOErrorReason)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 6, function, opaque, failure)
	})
}

// DomainEventControlErrorRegister: Control of the domain is lost;
// `virConnectDomainEventGenericCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventControlErrorRegister(of *Domain, callback DomainEventGenericCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventGeneric)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 7, function, opaque, failure)
	})
}

// DomainEventBlockJobRegister: A block job changed state, disk named by source path;
// `virConnectDomainEventBlockJobCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventBlockJobRegister(of *Domain, callback DomainEventBlockJobCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventBlockJob)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 8, function, opaque, failure)
	})
}

// DomainEventDiskChangeRegister: A disk's source was left out at start;
// `virConnectDomainEventDiskChangeCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventDiskChangeRegister(of *Domain, callback DomainEventDiskChangeCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventDiskChange)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 9, function, opaque, failure)
	})
}

// DomainEventTrayChangeRegister: A drive's tray moved; `virConnectDomainEventTrayChangeCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventTrayChangeRegister(of *Domain, callback DomainEventTrayChangeCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventTrayChange)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 10, function, opaque, failure)
	})
}

// DomainEventPMWakeupRegister: The guest woke up; `virConnectDomainEventPMWakeupCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventPMWakeupRegister(of *Domain, callback DomainEventPMWakeupCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventPMWakeup)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 11, function, opaque, failure)
	})
}

// DomainEventPMSuspendRegister: The guest sleeps, suspended to memory;
// `virConnectDomainEventPMSuspendCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventPMSuspendRegister(of *Domain, callback DomainEventPMSuspendCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventPMSuspend)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 12, function, opaque, failure)
	})
}

// DomainEventBalloonChangeRegister: The balloon grew or shrank;
// `virConnectDomainEventBalloonChangeCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventBalloonChangeRegister(of *Domain, callback DomainEventBalloonChangeCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventBalloonChange)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 13, function, opaque, failure)
	})
}

// DomainEventPMSuspendDiskRegister: The guest sleeps, suspended to disk;
// `virConnectDomainEventPMSuspendDiskCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventPMSuspendDiskRegister(of *Domain, callback DomainEventPMSuspendDiskCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventPMSuspendDisk)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 14, function, opaque, failure)
	})
}

// DomainEventDeviceRemovedRegister: A device is gone; `virConnectDomainEventDeviceRemovedCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventDeviceRemovedRegister(of *Domain, callback DomainEventDeviceRemovedCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventDeviceRemoved)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 15, function, opaque, failure)
	})
}

// DomainEventBlockJob2Register: A block job changed state, disk named by target;
// `virConnectDomainEventBlockJobCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventBlockJob2Register(of *Domain, callback DomainEventBlockJobCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventBlockJob)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 16, function, opaque, failure)
	})
}

// DomainEventTunableRegister: Tuning parameters changed; `virConnectDomainEventTunableCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventTunableRegister(of *Domain, callback DomainEventTunableCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventTunable)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 17, function, opaque, failure)
	})
}

// DomainEventAgentLifecycleRegister: The guest agent came or went;
// `virConnectDomainEventAgentLifecycleCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventAgentLifecycleRegister(of *Domain, callback DomainEventAgentLifecycleCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventAgentLifecycle)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 18, function, opaque, failure)
	})
}

// DomainEventDeviceAddedRegister: A device was added; `virConnectDomainEventDeviceAddedCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventDeviceAddedRegister(of *Domain, callback DomainEventDeviceAddedCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventDeviceAdded)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 19, function, opaque, failure)
	})
}

// DomainEventMigrationIterationRegister: A migration began another pass over memory;
// `virConnectDomainEventMigrationIterationCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventMigrationIterationRegister(of *Domain, callback DomainEventMigrationIterationCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventMigrationIteration)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 20, function, opaque, failure)
	})
}

// DomainEventJobCompletedRegister: A job of the domain ended;
// `virConnectDomainEventJobCompletedCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventJobCompletedRegister(of *Domain, callback DomainEventJobCompletedCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventJobCompleted)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 21, function, opaque, failure)
	})
}

// DomainEventDeviceRemovalFailedRegister: A device could not be removed;
// `virConnectDomainEventDeviceRemovalFailedCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventDeviceRemovalFailedRegister(of *Domain, callback DomainEventDeviceRemovalFailedCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventDeviceRemovalFailed)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 22, function, opaque, failure)
	})
}

// DomainEventMetadataChangeRegister: Title, description or metadata changed;
// `virConnectDomainEventMetadataChangeCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventMetadataChangeRegister(of *Domain, callback DomainEventMetadataChangeCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventMetadataChange)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 23, function, opaque, failure)
	})
}

// DomainEventBlockThresholdRegister: A disk image was written beyond its threshold;
// `virConnectDomainEventBlockThresholdCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventBlockThresholdRegister(of *Domain, callback DomainEventBlockThresholdCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventBlockThreshold)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 24, function, opaque, failure)
	})
}

// DomainEventMemoryFailureRegister: The host's memory has an error;
// `virConnectDomainEventMemoryFailureCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventMemoryFailureRegister(of *Domain, callback DomainEventMemoryFailureCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventMemoryFailure)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 25, function, opaque, failure)
	})
}

// DomainEventMemoryDeviceSizeChangeRegister: A memory device grew or shrank;
// `virConnectDomainEventMemoryDeviceSizeChangeCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventMemoryDeviceSizeChangeRegister(of *Domain, callback DomainEventMemoryDeviceSizeChangeCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventMemoryDeviceSizeChange)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 26, function, opaque, failure)
	})
}

// DomainEventNICMACChangeRegister: The guest gave an interface another MAC address;
// `virConnectDomainEventNICMACChangeCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventNICMACChangeRegister(of *Domain, callback DomainEventNICMACChangeCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventNICMACChange)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 27, function, opaque, failure)
	})
}

// DomainEventVcpuRemovedRegister: A virtual CPU was unplugged;
// `virConnectDomainEventVcpuRemovedCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventVcpuRemovedRegister(of *Domain, callback DomainEventVcpuRemovedCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventVcpuRemoved)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 28, function, opaque, failure)
	})
}

// DomainEventChannelLifecycleRegister: The guest opened or closed a channel;
// `virConnectDomainEventChannelLifecycleCallback`.
//
// It is C.virConnectDomainEventRegisterAny. No object asks for the events of all. It gives the number that DomainEventDeregister takes.
func (self *Connect) DomainEventChannelLifecycleRegister(of *Domain, callback DomainEventChannelLifecycleCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtDomainEventChannelLifecycle)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Domain(cConnect(self), cDomain(of), 29, function, opaque, failure)
	})
}
