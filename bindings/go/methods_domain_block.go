// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import (
	"os"
	"runtime"
	"unsafe"
)

// SetBlkioParameters (C.virDomainSetBlkioParameters): Changes the domain's block I/O weights and
// limits per host device.
//
// Parameters left out keep their values. Needs cgroups for a running domain, and a connection that is
// not read-only. Fails with `VIR_ERR_OPERATION_INVALID` when live change is asked of an inactive
// domain.
func (self *Domain) SetBlkioParameters(params *DomainBlkioParameters, flags DomainModificationImpact) error {
	cParams, cParamsCount := paramsIn(params)
	defer C.virTypedParamsFree(cParams, cParamsCount)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSetBlkioParameters(cDomain(self), cParams, cParamsCount, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetBlkioParameters (C.virDomainGetBlkioParameters): Reads the domain's block I/O weights and limits
// per host device.
//
// Call with `nparams` 0 and no array to learn how many parameters there are, then again with room for
// them.
func (self *Domain) GetBlkioParameters(flags DomainModificationImpact) (*DomainBlkioParameters, error) {
	var outParams C.virTypedParameterPtr
	var outParamsCount C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetBlkioParameters(cDomain(self), C.uint(flags), &outParams, &outParamsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeParams[DomainBlkioParameters](outParams, outParamsCount), nil
}

// BlockStats (C.virDomainBlockStats): Reads the basic traffic counters of a disk of a running domain.
//
// An inactive domain gives `VIR_ERR_OPERATION_INVALID`. `virDomainBlockStatsFlags` has more counters.
func (self *Domain) BlockStats(disk string) (*DomainBlockStats, error) {
	cDisk := text(disk)
	defer freeText(cDisk)
	var outStats C.virDomainBlockStatsStruct
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainBlockStats(cDomain(self), cDisk, &outStats, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeDomainBlockStats(&outStats), nil
}

// BlockStatsFlags (C.virDomainBlockStatsFlags): Reads the traffic counters of a disk as typed
// parameters.
//
// Call with `nparams` 0 and no array to learn how many there are. The domain has to be running, else
// `VIR_ERR_OPERATION_INVALID`.
func (self *Domain) BlockStatsFlags(disk string, flags uint32) (*DomainBlockStats, error) {
	cDisk := text(disk)
	defer freeText(cDisk)
	var outParams C.virTypedParameterPtr
	var outParamsCount C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainBlockStatsFlags(cDomain(self), cDisk, C.uint(flags), &outParams, &outParamsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeParams[DomainBlockStats](outParams, outParamsCount), nil
}

// BlockPeek (C.virDomainBlockPeek): Reads bytes of a disk as the host stores them.
//
// What comes is the image's content, so a format with metadata such as qcow2 is not decoded. Meant for
// small looks, such as at a partition table: one call carries at most 4 MiB over a remote connection.
// Needs a connection that is not read-only, since guest data is exposed.
func (self *Domain) BlockPeek(disk string, offset uint64, size uint64, flags uint32) ([]byte, error) {
	cDisk := text(disk)
	defer freeText(cDisk)
	var outBuffer *C.uchar
	var outBufferCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainBlockPeek(cDomain(self), cDisk, C.ulonglong(offset), C.size_t(size), C.uint(flags), &outBuffer, &outBufferCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeBytes(outBuffer, outBufferCount), nil
}

// BlockResize (C.virDomainBlockResize): Changes the size of a disk of a running domain.
//
// The guest is told of the new size where the device model can do that; its file systems are its own
// business. Shrinking cuts data off. Without `VIR_DOMAIN_BLOCK_RESIZE_BYTES` the size is in KiB and
// gives `VIR_ERR_OVERFLOW` when it is too large in bytes.
func (self *Domain) BlockResize(disk string, size uint64, flags DomainBlockResizeFlags) error {
	cDisk := text(disk)
	defer freeText(cDisk)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainBlockResize(cDomain(self), cDisk, C.ulonglong(size), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetBlockInfo (C.virDomainGetBlockInfo): Reads the sizes of a disk.
//
// Works for an inactive domain too, where the image is looked at; while the domain runs the hypervisor
// is asked for the highest extent written, which is what matters for growing thin storage in time.
func (self *Domain) GetBlockInfo(disk string, flags uint32) (*DomainBlockInfo, error) {
	cDisk := text(disk)
	defer freeText(cDisk)
	var outInfo C.virDomainBlockInfo
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetBlockInfo(cDomain(self), cDisk, C.uint(flags), &outInfo, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeDomainBlockInfo(&outInfo), nil
}

// BlockJobAbort (C.virDomainBlockJobAbort): Ends the block job on a disk.
//
// A pull or a commit leaves the chain as it was at the start, with the work done so far kept where
// that is harmless. A copy is given up, with the disk staying on its source, or completed with
// `VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT`. Without `VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC` the call waits until
// the job is gone. No job gives `VIR_ERR_INVALID_ARG` or `VIR_ERR_OPERATION_INVALID`; pivoting too
// early gives `VIR_ERR_BLOCK_COPY_ACTIVE`.
func (self *Domain) BlockJobAbort(disk string, flags DomainBlockJobAbortFlags) error {
	cDisk := text(disk)
	defer freeText(cDisk)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainBlockJobAbort(cDomain(self), cDisk, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetBlockJobInfo (C.virDomainGetBlockJobInfo): Reads the progress of the block job on a disk.
//
// Watching the end of a job is better done with the events `VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2`, since a
// finished job leaves nothing to ask for.
//
// It gives: 1 when a job runs and `info` is filled, 0 when there is none.
func (self *Domain) GetBlockJobInfo(disk string, flags DomainBlockJobInfoFlags) (*DomainBlockJobInfo, error) {
	cDisk := text(disk)
	defer freeText(cDisk)
	var outResult C.int
	var outInfo C.virDomainBlockJobInfo
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetBlockJobInfo(cDomain(self), cDisk, C.uint(flags), &outResult, &outInfo, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeDomainBlockJobInfo(&outInfo), nil
}

// BlockJobSetSpeed (C.virDomainBlockJobSetSpeed): Changes the speed limit of the block job on a disk.
//
// Fails with `VIR_ERR_OVERFLOW` when the limit is beyond what the hypervisor can express, and with
// `VIR_ERR_OPERATION_INVALID` when there is no job.
func (self *Domain) BlockJobSetSpeed(disk string, bandwidth uint64, flags DomainBlockJobSetSpeedFlags) error {
	cDisk := text(disk)
	defer freeText(cDisk)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainBlockJobSetSpeed(cDomain(self), cDisk, C.ulong(bandwidth), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// BlockPull (C.virDomainBlockPull): Starts to bring the data of all backing files into a disk's top
// image.
//
// The job runs in the background; when it is done the disk no longer depends on any backing file.
// `virDomainGetBlockJobInfo` shows the progress, an event the end. Only one block job can run on a
// disk at a time, and the domain has to be running.
func (self *Domain) BlockPull(disk string, bandwidth uint64, flags DomainBlockPullFlags) error {
	cDisk := text(disk)
	defer freeText(cDisk)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainBlockPull(cDomain(self), cDisk, C.ulong(bandwidth), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// BlockRebase (C.virDomainBlockRebase): Starts to pull data down to a chosen backing file, or to
// mirror a disk.
//
// Without `VIR_DOMAIN_BLOCK_REBASE_COPY` it is like `virDomainBlockPull` but keeps `base` and what
// lies under it as the backing chain.
//
// With `VIR_DOMAIN_BLOCK_REBASE_COPY` the disk is copied to the file or device `base` and then kept in
// step until `virDomainBlockJobAbort` ends the job, with or without switching over;
// `virDomainBlockCopy` does the same with more choices and is preferred. A copy needs a transient
// domain unless the driver can keep it across restarts.
func (self *Domain) BlockRebase(disk string, base string, bandwidth uint64, flags DomainBlockRebaseFlags) error {
	cDisk := text(disk)
	defer freeText(cDisk)
	cBase := optional(base)
	defer freeText(cBase)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainBlockRebase(cDomain(self), cDisk, cBase, C.ulong(bandwidth), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// BlockCopy (C.virDomainBlockCopy): Starts to mirror a disk to another place.
//
// First existing data is copied; then the job is ready and every write goes to both sides until
// `virDomainBlockJobAbort` ends it, staying on the source, or switching to the copy with
// `VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT`. The event `VIR_DOMAIN_BLOCK_JOB_READY` tells when switching is
// possible. The domain has to be running; a persistent one may need
// `VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB`.
func (self *Domain) BlockCopy(disk string, destxml string, params *DomainBlockCopyParameters, flags DomainBlockCopyFlags) error {
	cDisk := text(disk)
	defer freeText(cDisk)
	cDestxml := text(destxml)
	defer freeText(cDestxml)
	cParams, cParamsCount := paramsIn(params)
	defer C.virTypedParamsFree(cParams, cParamsCount)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainBlockCopy(cDomain(self), cDisk, cDestxml, cParams, cParamsCount, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// BlockCommit (C.virDomainBlockCommit): Starts to merge the data of overlays into an image further
// down the chain.
//
// The images from `top` to just above `base` become redundant once the job is done. When `top` is the
// image in use, `VIR_DOMAIN_BLOCK_COMMIT_ACTIVE` is required and the job stays ready until
// `virDomainBlockJobAbort` is called with `VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT`. Other users of `base`
// see it change, so it must not back anything else. The domain has to be running.
func (self *Domain) BlockCommit(disk string, base string, top string, bandwidth uint64, flags DomainBlockCommitFlags) error {
	cDisk := text(disk)
	defer freeText(cDisk)
	cBase := optional(base)
	defer freeText(cBase)
	cTop := optional(top)
	defer freeText(cTop)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainBlockCommit(cDomain(self), cDisk, cBase, cTop, C.ulong(bandwidth), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// SetBlockIoTune (C.virDomainSetBlockIoTune): Changes the throughput limits of a disk.
//
// Parameters left out keep their values, except that drivers may reset the rest of a group (bytes,
// operations, their bursts) when one member is given; give the whole group to be sure. Contradicting
// limits give `VIR_ERR_INVALID_ARG`.
func (self *Domain) SetBlockIoTune(disk string, params *DomainBlockIoTuneParameters, flags DomainModificationImpact) error {
	cDisk := text(disk)
	defer freeText(cDisk)
	cParams, cParamsCount := paramsIn(params)
	defer C.virTypedParamsFree(cParams, cParamsCount)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSetBlockIoTune(cDomain(self), cDisk, cParams, cParamsCount, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetBlockIoTune (C.virDomainGetBlockIoTune): Reads the throughput limits of a disk.
//
// Call with `nparams` 0 and no array to learn how many parameters there are.
func (self *Domain) GetBlockIoTune(disk string, flags DomainModificationImpact) (*DomainBlockIoTuneParameters, error) {
	cDisk := optional(disk)
	defer freeText(cDisk)
	var outParams C.virTypedParameterPtr
	var outParamsCount C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetBlockIoTune(cDomain(self), cDisk, C.uint(flags), &outParams, &outParamsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeParams[DomainBlockIoTuneParameters](outParams, outParamsCount), nil
}

// GetDiskErrors (C.virDomainGetDiskErrors): Lists the disks of a running domain that have an
// input/output error.
//
// Disks without error are left out. The names in the answer are the caller's to free. An inactive
// domain gives `VIR_ERR_OPERATION_INVALID`.
//
// It gives: How many entries were filled; with no array, the number of disks, which is the most there
// can be.
func (self *Domain) GetDiskErrors(flags uint32) ([]DomainDiskError, error) {
	var outErrors *C.virDomainDiskError
	var outErrorsCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainGetDiskErrors(cDomain(self), C.uint(flags), &outErrors, &outErrorsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeDomainDiskErrorList(outErrors, outErrorsCount), nil
}

// SetBlockThreshold (C.virDomainSetBlockThreshold): Asks for an event when writing to a disk image
// goes beyond a byte offset.
//
// It serves to grow thin storage before the guest runs into its end. The event
// `VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD` fires once, then the threshold is to be set again. For a top
// image it may come twice, under the name with the index and the one without. The request does not
// outlast the running domain. Useful for block devices with formats such as qcow2, where the end of
// written data moves.
func (self *Domain) SetBlockThreshold(dev string, threshold uint64, flags uint32) error {
	cDev := text(dev)
	defer freeText(cDev)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSetBlockThreshold(cDomain(self), cDev, C.ulonglong(threshold), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// BackupBegin (C.virDomainBackupBegin): Starts a point-in-time backup of a running domain's disks.
//
// In push mode the hypervisor writes the data to the targets; in pull mode it offers them over NBD
// until `virDomainAbortJob` is called. A checkpoint made in the same moment allows the next backup to
// be incremental.
//
// The call returns once the job has begun. `virDomainGetJobStats` shows how it goes, and the event
// `VIR_DOMAIN_EVENT_ID_JOB_COMPLETED` tells of the end. A backup is a domain job and excludes others,
// such as a migration, and block jobs on the same disks. Aborting in push mode leaves targets that are
// of no use.
func (self *Domain) BackupBegin(backupXML string, checkpointXML string, flags DomainBackupBeginFlags) error {
	cBackupXML := text(backupXML)
	defer freeText(cBackupXML)
	cCheckpointXML := optional(checkpointXML)
	defer freeText(cCheckpointXML)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainBackupBegin(cDomain(self), cBackupXML, cCheckpointXML, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// BackupGetXMLDesc (C.virDomainBackupGetXMLDesc): Describes the running backup job as XML.
//
// What was left open in the request is filled in, such as the disks chosen, file names and the NBD
// port. Fails with `VIR_ERR_NO_DOMAIN_BACKUP` when no backup runs. The caller frees the text.
func (self *Domain) BackupGetXMLDesc(flags uint32) (string, error) {
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainBackupGetXMLDesc(cDomain(self), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// FDAssociate (C.virDomainFDAssociate): Hands open file descriptors to the driver under a name, for
// use in the domain's XML.
//
// A disk source refers to them with the attribute `fdgroup`. The association belongs to the connection
// and vanishes when it closes. Needs a connection that can carry descriptors: local, over a UNIX
// socket.
func (self *Domain) FDAssociate(name string, files []os.File, flags DomainFDAssociateFlags) error {
	cName := text(name)
	defer freeText(cName)
	cFds := filesIn(files)
	defer runtime.KeepAlive(files)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainFDAssociate(cDomain(self), cName, unsafe.SliceData(cFds), C.size_t(len(cFds)), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// SetThrottleGroup (C.virDomainSetThrottleGroup): Creates a throttle group or changes its limits.
//
// Disks that name the group in their chain of throttle filters share its budget.
func (self *Domain) SetThrottleGroup(group string, params *DomainBlockIoTuneParameters, flags DomainModificationImpact) error {
	cGroup := text(group)
	defer freeText(cGroup)
	cParams, cParamsCount := paramsIn(params)
	defer C.virTypedParamsFree(cParams, cParamsCount)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSetThrottleGroup(cDomain(self), cGroup, cParams, cParamsCount, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// DelThrottleGroup (C.virDomainDelThrottleGroup): Removes a throttle group.
//
// A group that a disk still refers to stays, and the call fails with `VIR_ERR_OPERATION_INVALID`.
func (self *Domain) DelThrottleGroup(group string, flags DomainModificationImpact) error {
	cGroup := text(group)
	defer freeText(cGroup)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainDelThrottleGroup(cDomain(self), cGroup, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}
