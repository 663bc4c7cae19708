// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

import (
	"context"
	"os"
)

// SetBlkioParametersContext (C.virDomainSetBlkioParameters): SetBlkioParameters, for whoever may not
// want to wait for its end.
func (self *Domain) SetBlkioParametersContext(ctx context.Context, params *DomainBlkioParameters, flags DomainModificationImpact) error {
	return await0(ctx, func() error {
		return self.SetBlkioParameters(params, flags)
	})
}

// GetBlkioParametersContext (C.virDomainGetBlkioParameters): GetBlkioParameters, for whoever may not
// want to wait for its end.
func (self *Domain) GetBlkioParametersContext(ctx context.Context, flags DomainModificationImpact) (*DomainBlkioParameters, error) {
	return await1(ctx, func() (*DomainBlkioParameters, error) {
		return self.GetBlkioParameters(flags)
	})
}

// BlockStatsContext (C.virDomainBlockStats): BlockStats, for whoever may not want to wait for its end.
func (self *Domain) BlockStatsContext(ctx context.Context, disk string) (*DomainBlockStats, error) {
	return await1(ctx, func() (*DomainBlockStats, error) {
		return self.BlockStats(disk)
	})
}

// BlockStatsFlagsContext (C.virDomainBlockStatsFlags): BlockStatsFlags, for whoever may not want to
// wait for its end.
func (self *Domain) BlockStatsFlagsContext(ctx context.Context, disk string, flags uint32) (*DomainBlockStats, error) {
	return await1(ctx, func() (*DomainBlockStats, error) {
		return self.BlockStatsFlags(disk, flags)
	})
}

// BlockPeekContext (C.virDomainBlockPeek): BlockPeek, for whoever may not want to wait for its end.
func (self *Domain) BlockPeekContext(ctx context.Context, disk string, offset uint64, size uint64, flags uint32) ([]byte, error) {
	return await1(ctx, func() ([]byte, error) {
		return self.BlockPeek(disk, offset, size, flags)
	})
}

// BlockResizeContext (C.virDomainBlockResize): BlockResize, for whoever may not want to wait for its
// end.
func (self *Domain) BlockResizeContext(ctx context.Context, disk string, size uint64, flags DomainBlockResizeFlags) error {
	return await0(ctx, func() error {
		return self.BlockResize(disk, size, flags)
	})
}

// GetBlockInfoContext (C.virDomainGetBlockInfo): GetBlockInfo, for whoever may not want to wait for
// its end.
func (self *Domain) GetBlockInfoContext(ctx context.Context, disk string, flags uint32) (*DomainBlockInfo, error) {
	return await1(ctx, func() (*DomainBlockInfo, error) {
		return self.GetBlockInfo(disk, flags)
	})
}

// BlockJobAbortContext (C.virDomainBlockJobAbort): BlockJobAbort, for whoever may not want to wait for
// its end.
func (self *Domain) BlockJobAbortContext(ctx context.Context, disk string, flags DomainBlockJobAbortFlags) error {
	return await0(ctx, func() error {
		return self.BlockJobAbort(disk, flags)
	})
}

// GetBlockJobInfoContext (C.virDomainGetBlockJobInfo): GetBlockJobInfo, for whoever may not want to
// wait for its end.
func (self *Domain) GetBlockJobInfoContext(ctx context.Context, disk string, flags DomainBlockJobInfoFlags) (*DomainBlockJobInfo, error) {
	return await1(ctx, func() (*DomainBlockJobInfo, error) {
		return self.GetBlockJobInfo(disk, flags)
	})
}

// BlockJobSetSpeedContext (C.virDomainBlockJobSetSpeed): BlockJobSetSpeed, for whoever may not want to
// wait for its end.
func (self *Domain) BlockJobSetSpeedContext(ctx context.Context, disk string, bandwidth uint64, flags DomainBlockJobSetSpeedFlags) error {
	return await0(ctx, func() error {
		return self.BlockJobSetSpeed(disk, bandwidth, flags)
	})
}

// BlockPullContext (C.virDomainBlockPull): BlockPull, for whoever may not want to wait for its end.
func (self *Domain) BlockPullContext(ctx context.Context, disk string, bandwidth uint64, flags DomainBlockPullFlags) error {
	return await0(ctx, func() error {
		return self.BlockPull(disk, bandwidth, flags)
	})
}

// BlockRebaseContext (C.virDomainBlockRebase): BlockRebase, for whoever may not want to wait for its
// end.
func (self *Domain) BlockRebaseContext(ctx context.Context, disk string, base string, bandwidth uint64, flags DomainBlockRebaseFlags) error {
	return await0(ctx, func() error {
		return self.BlockRebase(disk, base, bandwidth, flags)
	})
}

// BlockCopyContext (C.virDomainBlockCopy): BlockCopy, for whoever may not want to wait for its end.
func (self *Domain) BlockCopyContext(ctx context.Context, disk string, destxml string, params *DomainBlockCopyParameters, flags DomainBlockCopyFlags) error {
	return await0(ctx, func() error {
		return self.BlockCopy(disk, destxml, params, flags)
	})
}

// BlockCommitContext (C.virDomainBlockCommit): BlockCommit, for whoever may not want to wait for its
// end.
func (self *Domain) BlockCommitContext(ctx context.Context, disk string, base string, top string, bandwidth uint64, flags DomainBlockCommitFlags) error {
	return await0(ctx, func() error {
		return self.BlockCommit(disk, base, top, bandwidth, flags)
	})
}

// SetBlockIoTuneContext (C.virDomainSetBlockIoTune): SetBlockIoTune, for whoever may not want to wait
// for its end.
func (self *Domain) SetBlockIoTuneContext(ctx context.Context, disk string, params *DomainBlockIoTuneParameters, flags DomainModificationImpact) error {
	return await0(ctx, func() error {
		return self.SetBlockIoTune(disk, params, flags)
	})
}

// GetBlockIoTuneContext (C.virDomainGetBlockIoTune): GetBlockIoTune, for whoever may not want to wait
// for its end.
func (self *Domain) GetBlockIoTuneContext(ctx context.Context, disk string, flags DomainModificationImpact) (*DomainBlockIoTuneParameters, error) {
	return await1(ctx, func() (*DomainBlockIoTuneParameters, error) {
		return self.GetBlockIoTune(disk, flags)
	})
}

// GetDiskErrorsContext (C.virDomainGetDiskErrors): GetDiskErrors, for whoever may not want to wait for
// its end.
func (self *Domain) GetDiskErrorsContext(ctx context.Context, flags uint32) ([]DomainDiskError, error) {
	return await1(ctx, func() ([]DomainDiskError, error) {
		return self.GetDiskErrors(flags)
	})
}

// SetBlockThresholdContext (C.virDomainSetBlockThreshold): SetBlockThreshold, for whoever may not want
// to wait for its end.
func (self *Domain) SetBlockThresholdContext(ctx context.Context, dev string, threshold uint64, flags uint32) error {
	return await0(ctx, func() error {
		return self.SetBlockThreshold(dev, threshold, flags)
	})
}

// BackupBeginContext (C.virDomainBackupBegin): BackupBegin, for whoever may not want to wait for its
// end.
func (self *Domain) BackupBeginContext(ctx context.Context, backupXML string, checkpointXML string, flags DomainBackupBeginFlags) error {
	return await0(ctx, func() error {
		return self.BackupBegin(backupXML, checkpointXML, flags)
	})
}

// BackupGetXMLDescContext (C.virDomainBackupGetXMLDesc): BackupGetXMLDesc, for whoever may not want to
// wait for its end.
func (self *Domain) BackupGetXMLDescContext(ctx context.Context, flags uint32) (string, error) {
	return await1(ctx, func() (string, error) {
		return self.BackupGetXMLDesc(flags)
	})
}

// FDAssociateContext (C.virDomainFDAssociate): FDAssociate, for whoever may not want to wait for its
// end.
func (self *Domain) FDAssociateContext(ctx context.Context, name string, files []os.File, flags DomainFDAssociateFlags) error {
	return await0(ctx, func() error {
		return self.FDAssociate(name, files, flags)
	})
}

// SetThrottleGroupContext (C.virDomainSetThrottleGroup): SetThrottleGroup, for whoever may not want to
// wait for its end.
func (self *Domain) SetThrottleGroupContext(ctx context.Context, group string, params *DomainBlockIoTuneParameters, flags DomainModificationImpact) error {
	return await0(ctx, func() error {
		return self.SetThrottleGroup(group, params, flags)
	})
}

// DelThrottleGroupContext (C.virDomainDelThrottleGroup): DelThrottleGroup, for whoever may not want to
// wait for its end.
func (self *Domain) DelThrottleGroupContext(ctx context.Context, group string, flags DomainModificationImpact) error {
	return await0(ctx, func() error {
		return self.DelThrottleGroup(group, flags)
	})
}
