// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Domain`: calls about block.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about block.
impl Domain {
    /// Changes the domain's block I/O weights and limits per host device.
    ///
    /// Parameters left out keep their values. Needs cgroups for a running domain, and a connection that is not read-only. Fails with `VIR_ERR_OPERATION_INVALID` when live change is asked of an inactive domain.
    ///
    /// - `params`: New values.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetBlkioParameters`, since 0.9.0.
    pub fn set_blkio_parameters(&self, params: &[TypedParam], flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetBlkioParameters")?;
        conn.driver().before("virDomainSetBlkioParameters")?;
        conn.hypervisor().domain_set_blkio_parameters(self.object(), params, flags)
    }

    /// Reads the domain's block I/O weights and limits per host device.
    ///
    /// Call with `nparams` 0 and no array to learn how many parameters there are, then again with room for them.
    ///
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainGetBlkioParameters`, since 0.9.0.
    pub fn blkio_parameters(&self, flags: DomainModificationImpact) -> Result<Vec<TypedParam>> {
        let conn = self.conn();
        conn.driver().before("virDomainGetBlkioParameters")?;
        conn.hypervisor().domain_get_blkio_parameters(self.object(), flags)
    }

    /// Reads the basic traffic counters of a disk of a running domain.
    ///
    /// An inactive domain gives `VIR_ERR_OPERATION_INVALID`. `virDomainBlockStatsFlags` has more counters.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source; the empty string sums up all disks where the driver can.
    /// - `size`: Size of the structure in bytes, as the caller was compiled; a smaller one gets fewer fields.
    ///
    /// In C: `virDomainBlockStats`, since 0.3.2.
    pub fn block_stats(&self, disk: &str, size: usize) -> Result<DomainBlockStats> {
        let conn = self.conn();
        conn.driver().before("virDomainBlockStats")?;
        conn.hypervisor().domain_block_stats(self.object(), disk, size)
    }

    /// Reads the traffic counters of a disk as typed parameters.
    ///
    /// Call with `nparams` 0 and no array to learn how many there are. The domain has to be running, else `VIR_ERR_OPERATION_INVALID`.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source; the empty string sums up all disks where the driver can.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainBlockStatsFlags`, since 0.9.5.
    pub fn block_stats_flags(&self, disk: &str, flags: u32) -> Result<Vec<TypedParam>> {
        let conn = self.conn();
        conn.driver().before("virDomainBlockStatsFlags")?;
        conn.hypervisor().domain_block_stats_flags(self.object(), disk, flags)
    }

    /// Reads bytes of a disk as the host stores them.
    ///
    /// What comes is the image's content, so a format with metadata such as qcow2 is not decoded. Meant for small looks, such as at a partition table: one call carries at most 4 MiB over a remote connection. Needs a connection that is not read-only, since guest data is exposed.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source.
    /// - `offset`: Where to begin, in bytes from the start of the image.
    /// - `size`: How many bytes to read; all of them come, or the call fails.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainBlockPeek`, since 0.4.2.
    pub fn block_peek(&self, disk: &str, offset: u64, size: usize, flags: u32) -> Result<Vec<u8>> {
        let conn = self.conn();
        conn.require_write("virDomainBlockPeek")?;
        conn.driver().before("virDomainBlockPeek")?;
        conn.hypervisor().domain_block_peek(self.object(), disk, offset, size, flags)
    }

    /// Changes the size of a disk of a running domain.
    ///
    /// The guest is told of the new size where the device model can do that; its file systems are its own business. Shrinking cuts data off. Without `VIR_DOMAIN_BLOCK_RESIZE_BYTES` the size is in KiB and gives `VIR_ERR_OVERFLOW` when it is too large in bytes.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source.
    /// - `size`: New size, in KiB, or in bytes with `VIR_DOMAIN_BLOCK_RESIZE_BYTES`.
    /// - `flags`: Combination of `DomainBlockResizeFlags` values.
    ///
    /// In C: `virDomainBlockResize`, since 0.9.8.
    pub fn block_resize(&self, disk: &str, size: u64, flags: DomainBlockResizeFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainBlockResize")?;
        conn.driver().before("virDomainBlockResize")?;
        conn.hypervisor().domain_block_resize(self.object(), disk, size, flags)
    }

    /// Reads the sizes of a disk.
    ///
    /// Works for an inactive domain too, where the image is looked at; while the domain runs the hypervisor is asked for the highest extent written, which is what matters for growing thin storage in time.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainGetBlockInfo`, since 0.8.1.
    pub fn block_info(&self, disk: &str, flags: u32) -> Result<DomainBlockInfo> {
        let conn = self.conn();
        conn.driver().before("virDomainGetBlockInfo")?;
        conn.hypervisor().domain_get_block_info(self.object(), disk, flags)
    }

    /// Ends the block job on a disk.
    ///
    /// A pull or a commit leaves the chain as it was at the start, with the work done so far kept where that is harmless. A copy is given up, with the disk staying on its source, or completed with `VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT`. Without `VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC` the call waits until the job is gone. No job gives `VIR_ERR_INVALID_ARG` or `VIR_ERR_OPERATION_INVALID`; pivoting too early gives `VIR_ERR_BLOCK_COPY_ACTIVE`.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source.
    /// - `flags`: Combination of `DomainBlockJobAbortFlags` values.
    ///
    /// In C: `virDomainBlockJobAbort`, since 0.9.4.
    pub fn block_job_abort(&self, disk: &str, flags: DomainBlockJobAbortFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainBlockJobAbort")?;
        conn.driver().before("virDomainBlockJobAbort")?;
        conn.hypervisor().domain_block_job_abort(self.object(), disk, flags)
    }

    /// Reads the progress of the block job on a disk.
    ///
    /// Watching the end of a job is better done with the events `VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2`, since a finished job leaves nothing to ask for.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source.
    /// - `flags`: Combination of `DomainBlockJobInfoFlags` values.
    ///
    /// Gives: 1 when a job runs and `info` is filled, 0 when there is none.
    ///
    /// In C: `virDomainGetBlockJobInfo`, since 0.9.4.
    pub fn block_job_info(&self, disk: &str, flags: DomainBlockJobInfoFlags) -> Result<(bool, DomainBlockJobInfo)> {
        let conn = self.conn();
        conn.driver().before("virDomainGetBlockJobInfo")?;
        conn.hypervisor().domain_get_block_job_info(self.object(), disk, flags)
    }

    /// Changes the speed limit of the block job on a disk.
    ///
    /// Fails with `VIR_ERR_OVERFLOW` when the limit is beyond what the hypervisor can express, and with `VIR_ERR_OPERATION_INVALID` when there is no job.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source.
    /// - `bandwidth`: Limit in MiB per second, or in bytes per second with the flag; 0 lifts it.
    /// - `flags`: Combination of `DomainBlockJobSetSpeedFlags` values.
    ///
    /// In C: `virDomainBlockJobSetSpeed`, since 0.9.4.
    pub fn block_job_set_speed(&self, disk: &str, bandwidth: u64, flags: DomainBlockJobSetSpeedFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainBlockJobSetSpeed")?;
        conn.driver().before("virDomainBlockJobSetSpeed")?;
        conn.hypervisor().domain_block_job_set_speed(self.object(), disk, bandwidth, flags)
    }

    /// Starts to bring the data of all backing files into a disk's top image.
    ///
    /// The job runs in the background; when it is done the disk no longer depends on any backing file. `virDomainGetBlockJobInfo` shows the progress, an event the end. Only one block job can run on a disk at a time, and the domain has to be running.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source.
    /// - `bandwidth`: Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.
    /// - `flags`: Combination of `DomainBlockPullFlags` values.
    ///
    /// In C: `virDomainBlockPull`, since 0.9.4.
    pub fn block_pull(&self, disk: &str, bandwidth: u64, flags: DomainBlockPullFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainBlockPull")?;
        conn.driver().before("virDomainBlockPull")?;
        conn.hypervisor().domain_block_pull(self.object(), disk, bandwidth, flags)
    }

    /// Starts to pull data down to a chosen backing file, or to mirror a disk.
    ///
    /// Without `VIR_DOMAIN_BLOCK_REBASE_COPY` it is like `virDomainBlockPull` but keeps `base` and what lies under it as the backing chain.
    ///
    /// With `VIR_DOMAIN_BLOCK_REBASE_COPY` the disk is copied to the file or device `base` and then kept in step until `virDomainBlockJobAbort` ends the job, with or without switching over; `virDomainBlockCopy` does the same with more choices and is preferred. A copy needs a transient domain unless the driver can keep it across restarts.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source.
    /// - `base`: Backing file to keep, by path or as `vda[2]`; NULL pulls everything. With copying: path of the destination, required.
    /// - `bandwidth`: Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.
    /// - `flags`: Combination of `DomainBlockRebaseFlags` values.
    ///
    /// In C: `virDomainBlockRebase`, since 0.9.10.
    pub fn block_rebase(&self, disk: &str, base: Option<&str>, bandwidth: u64, flags: DomainBlockRebaseFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainBlockRebase")?;
        conn.driver().before("virDomainBlockRebase")?;
        conn.hypervisor().domain_block_rebase(self.object(), disk, base, bandwidth, flags)
    }

    /// Starts to mirror a disk to another place.
    ///
    /// First existing data is copied; then the job is ready and every write goes to both sides until `virDomainBlockJobAbort` ends it, staying on the source, or switching to the copy with `VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT`. The event `VIR_DOMAIN_BLOCK_JOB_READY` tells when switching is possible. The domain has to be running; a persistent one may need `VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB`.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source.
    /// - `destxml`: Destination, as a `<disk>` element with type, source and driver format.
    /// - `params`: Settings of the job; may be NULL when `nparams` is 0.
    /// - `flags`: Combination of `DomainBlockCopyFlags` values.
    ///
    /// In C: `virDomainBlockCopy`, since 1.2.8.
    pub fn block_copy(&self, disk: &str, destxml: &str, params: &[TypedParam], flags: DomainBlockCopyFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainBlockCopy")?;
        conn.driver().before("virDomainBlockCopy")?;
        conn.hypervisor().domain_block_copy(self.object(), disk, destxml, params, flags)
    }

    /// Starts to merge the data of overlays into an image further down the chain.
    ///
    /// The images from `top` to just above `base` become redundant once the job is done. When `top` is the image in use, `VIR_DOMAIN_BLOCK_COMMIT_ACTIVE` is required and the job stays ready until `virDomainBlockJobAbort` is called with `VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT`. Other users of `base` see it change, so it must not back anything else. The domain has to be running.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source.
    /// - `base`: Image that receives the data, by path or as `vda[2]`; NULL means the bottom of the chain, or the one below `top` with `VIR_DOMAIN_BLOCK_COMMIT_SHALLOW`.
    /// - `top`: Highest image to merge, by path or as `vda[1]`; NULL means the image in use.
    /// - `bandwidth`: Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.
    /// - `flags`: Combination of `DomainBlockCommitFlags` values.
    ///
    /// In C: `virDomainBlockCommit`, since 0.10.2.
    pub fn block_commit(&self, disk: &str, base: Option<&str>, top: Option<&str>, bandwidth: u64, flags: DomainBlockCommitFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainBlockCommit")?;
        conn.driver().before("virDomainBlockCommit")?;
        conn.hypervisor().domain_block_commit(self.object(), disk, base, top, bandwidth, flags)
    }

    /// Changes the throughput limits of a disk.
    ///
    /// Parameters left out keep their values, except that drivers may reset the rest of a group (bytes, operations, their bursts) when one member is given; give the whole group to be sure. Contradicting limits give `VIR_ERR_INVALID_ARG`.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source.
    /// - `params`: New limits.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetBlockIoTune`, since 0.9.8.
    pub fn set_block_io_tune(&self, disk: &str, params: &[TypedParam], flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetBlockIoTune")?;
        conn.driver().before("virDomainSetBlockIoTune")?;
        conn.hypervisor().domain_set_block_io_tune(self.object(), disk, params, flags)
    }

    /// Reads the throughput limits of a disk.
    ///
    /// Call with `nparams` 0 and no array to learn how many parameters there are.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source; may be NULL only when `nparams` is 0.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainGetBlockIoTune`, since 0.9.8.
    pub fn block_io_tune(&self, disk: Option<&str>, flags: DomainModificationImpact) -> Result<Vec<TypedParam>> {
        let conn = self.conn();
        conn.driver().before("virDomainGetBlockIoTune")?;
        conn.hypervisor().domain_get_block_io_tune(self.object(), disk, flags)
    }

    /// Lists the disks of a running domain that have an input/output error.
    ///
    /// Disks without error are left out. The names in the answer are the caller's to free. An inactive domain gives `VIR_ERR_OPERATION_INVALID`.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: How many entries were filled; with no array, the number of disks, which is the most there can be.
    ///
    /// In C: `virDomainGetDiskErrors`, since 0.9.10.
    pub fn disk_errors(&self, flags: u32) -> Result<Vec<DomainDiskError>> {
        let conn = self.conn();
        conn.driver().before("virDomainGetDiskErrors")?;
        conn.hypervisor().domain_get_disk_errors(self.object(), flags)
    }

    /// Asks for an event when writing to a disk image goes beyond a byte offset.
    ///
    /// It serves to grow thin storage before the guest runs into its end. The event `VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD` fires once, then the threshold is to be set again. For a top image it may come twice, under the name with the index and the one without. The request does not outlast the running domain. Useful for block devices with formats such as qcow2, where the end of written data moves.
    ///
    /// - `dev`: Image, by the disk's target name (`vda`), or with an index for one of its backing images (`vda[3]`).
    /// - `threshold`: Offset in bytes within the image; 0 switches the event off.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainSetBlockThreshold`, since 3.1.0.
    pub fn set_block_threshold(&self, dev: &str, threshold: u64, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetBlockThreshold")?;
        conn.driver().before("virDomainSetBlockThreshold")?;
        conn.hypervisor().domain_set_block_threshold(self.object(), dev, threshold, flags)
    }

    /// Starts a point-in-time backup of a running domain's disks.
    ///
    /// In push mode the hypervisor writes the data to the targets; in pull mode it offers them over NBD until `virDomainAbortJob` is called. A checkpoint made in the same moment allows the next backup to be incremental.
    ///
    /// The call returns once the job has begun. `virDomainGetJobStats` shows how it goes, and the event `VIR_DOMAIN_EVENT_ID_JOB_COMPLETED` tells of the end. A backup is a domain job and excludes others, such as a migration, and block jobs on the same disks. Aborting in push mode leaves targets that are of no use.
    ///
    /// - `backup_xml`: The `<domainbackup>` element: mode, disks, targets, and the checkpoint to start from.
    /// - `checkpoint_xml`: A `<domaincheckpoint>` element to create together with the backup; NULL makes none.
    /// - `flags`: Combination of `DomainBackupBeginFlags` values.
    ///
    /// In C: `virDomainBackupBegin`, since 6.0.0.
    pub fn backup_begin(&self, backup_xml: &str, checkpoint_xml: Option<&str>, flags: DomainBackupBeginFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainBackupBegin")?;
        conn.driver().before("virDomainBackupBegin")?;
        conn.hypervisor().domain_backup_begin(self.object(), backup_xml, checkpoint_xml, flags)
    }

    /// Describes the running backup job as XML.
    ///
    /// What was left open in the request is filled in, such as the disks chosen, file names and the NBD port. Fails with `VIR_ERR_NO_DOMAIN_BACKUP` when no backup runs. The caller frees the text.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainBackupGetXMLDesc`, since 6.0.0.
    pub fn backup_xml_desc(&self, flags: u32) -> Result<String> {
        let conn = self.conn();
        conn.driver().before("virDomainBackupGetXMLDesc")?;
        conn.hypervisor().domain_backup_get_xml_desc(self.object(), flags)
    }

    /// Hands open file descriptors to the driver under a name, for use in the domain's XML.
    ///
    /// A disk source refers to them with the attribute `fdgroup`. The association belongs to the connection and vanishes when it closes. Needs a connection that can carry descriptors: local, over a UNIX socket.
    ///
    /// - `name`: Name of the group of descriptors.
    /// - `fds`: Descriptors, in the order the XML user expects; they are duplicated, so the caller still closes its own.
    /// - `flags`: Combination of `DomainFDAssociateFlags` values.
    ///
    /// In C: `virDomainFDAssociate`, since 9.0.0.
    pub fn fd_associate(&self, name: &str, fds: &[i32], flags: DomainFdAssociateFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainFDAssociate")?;
        conn.driver().before("virDomainFDAssociate")?;
        conn.hypervisor().domain_fd_associate(self.object(), name, fds, flags)
    }

    /// Creates a throttle group or changes its limits.
    ///
    /// Disks that name the group in their chain of throttle filters share its budget.
    ///
    /// - `group`: Name of the group.
    /// - `params`: Limits; the group's name field is not needed.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetThrottleGroup`, since 11.2.0.
    pub fn set_throttle_group(&self, group: &str, params: &[TypedParam], flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetThrottleGroup")?;
        conn.driver().before("virDomainSetThrottleGroup")?;
        conn.hypervisor().domain_set_throttle_group(self.object(), group, params, flags)
    }

    /// Removes a throttle group.
    ///
    /// A group that a disk still refers to stays, and the call fails with `VIR_ERR_OPERATION_INVALID`.
    ///
    /// - `group`: Name of the group.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainDelThrottleGroup`, since 11.2.0.
    pub fn del_throttle_group(&self, group: &str, flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainDelThrottleGroup")?;
        conn.driver().before("virDomainDelThrottleGroup")?;
        conn.hypervisor().domain_del_throttle_group(self.object(), group, flags)
    }
}
