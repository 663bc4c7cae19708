// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Domain`: the handle and the methods that ask the driver.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use super::*;
use crate::Connect;
use crate::handle::handle;

handle! {
    /// A virtual machine or container known to a hypervisor, running or merely configured.
    ///
    /// Its UUID and its name identify it on the host; the numeric ID exists only while it is active. A persistent domain has a stored configuration and survives a stop; a transient one exists from its start to its stop and leaves nothing behind. A handle keeps its connection open and stays usable after the domain has gone, though calls then fail with
    /// `VIR_ERR_NO_DOMAIN`.
    ///
    /// In C: `virDomain`. Cheap to clone; the connection stays open as long as a handle lives.
    Domain(DomainRef)
}

/// What identifies it: answered from the handle.
impl Domain {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.object().name
    }

    /// Its uuid.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.object().uuid
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> i32 {
        self.object().id()
    }
}

/// The calls that the driver answers.
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
        conn.hypervisor().domain_block_stats(self.object(), disk, size)
    }

    /// Reads the traffic counters of a disk as typed parameters.
    ///
    /// Call with `nparams` 0 and no array to learn how many there are. The domain has to be running, else
    /// `VIR_ERR_OPERATION_INVALID`.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source; the empty string sums up all disks where the driver can.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainBlockStatsFlags`, since 0.9.5.
    pub fn block_stats_flags(&self, disk: &str, flags: u32) -> Result<Vec<TypedParam>> {
        let conn = self.conn();
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
        conn.hypervisor().domain_get_block_info(self.object(), disk, flags)
    }

    /// Ends the block job on a disk.
    ///
    /// A pull or a commit leaves the chain as it was at the start, with the work done so far kept where that is harmless. A copy is given up, with the disk staying on its source, or completed with `VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT`. Without
    /// `VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC` the call waits until the job is gone. No job gives `VIR_ERR_INVALID_ARG` or
    /// `VIR_ERR_OPERATION_INVALID`; pivoting too early gives `VIR_ERR_BLOCK_COPY_ACTIVE`.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source.
    /// - `flags`: Combination of `DomainBlockJobAbortFlags` values.
    ///
    /// In C: `virDomainBlockJobAbort`, since 0.9.4.
    pub fn block_job_abort(&self, disk: &str, flags: DomainBlockJobAbortFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainBlockJobAbort")?;
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
        conn.hypervisor().domain_get_block_job_info(self.object(), disk, flags)
    }

    /// Changes the speed limit of the block job on a disk.
    ///
    /// Fails with `VIR_ERR_OVERFLOW` when the limit is beyond what the hypervisor can express, and with
    /// `VIR_ERR_OPERATION_INVALID` when there is no job.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source.
    /// - `bandwidth`: Limit in MiB per second, or in bytes per second with the flag; 0 lifts it.
    /// - `flags`: Combination of `DomainBlockJobSetSpeedFlags` values.
    ///
    /// In C: `virDomainBlockJobSetSpeed`, since 0.9.4.
    pub fn block_job_set_speed(&self, disk: &str, bandwidth: u64, flags: DomainBlockJobSetSpeedFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainBlockJobSetSpeed")?;
        conn.hypervisor().domain_block_job_set_speed(self.object(), disk, bandwidth, flags)
    }

    /// Starts to bring the data of all backing files into a disk's top image.
    ///
    /// The job runs in the background; when it is done the disk no longer depends on any backing file.
    /// `virDomainGetBlockJobInfo` shows the progress, an event the end. Only one block job can run on a disk at a time, and the domain has to be running.
    ///
    /// - `disk`: Disk, by its target name (`vda`) or by the path of its source.
    /// - `bandwidth`: Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's default.
    /// - `flags`: Combination of `DomainBlockPullFlags` values.
    ///
    /// In C: `virDomainBlockPull`, since 0.9.4.
    pub fn block_pull(&self, disk: &str, bandwidth: u64, flags: DomainBlockPullFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainBlockPull")?;
        conn.hypervisor().domain_block_pull(self.object(), disk, bandwidth, flags)
    }

    /// Starts to pull data down to a chosen backing file, or to mirror a disk.
    ///
    /// Without `VIR_DOMAIN_BLOCK_REBASE_COPY` it is like `virDomainBlockPull` but keeps `base` and what lies under it as the backing chain.
    ///
    /// With `VIR_DOMAIN_BLOCK_REBASE_COPY` the disk is copied to the file or device `base` and then kept in step until
    /// `virDomainBlockJobAbort` ends the job, with or without switching over; `virDomainBlockCopy` does the same with more choices and is preferred. A copy needs a transient domain unless the driver can keep it across restarts.
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
        conn.hypervisor().domain_block_rebase(self.object(), disk, base, bandwidth, flags)
    }

    /// Starts to mirror a disk to another place.
    ///
    /// First existing data is copied; then the job is ready and every write goes to both sides until `virDomainBlockJobAbort` ends it, staying on the source, or switching to the copy with `VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT`. The event
    /// `VIR_DOMAIN_BLOCK_JOB_READY` tells when switching is possible. The domain has to be running; a persistent one may need
    /// `VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB`.
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
        conn.hypervisor().domain_block_copy(self.object(), disk, destxml, params, flags)
    }

    /// Starts to merge the data of overlays into an image further down the chain.
    ///
    /// The images from `top` to just above `base` become redundant once the job is done. When `top` is the image in use,
    /// `VIR_DOMAIN_BLOCK_COMMIT_ACTIVE` is required and the job stays ready until `virDomainBlockJobAbort` is called with
    /// `VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT`. Other users of `base` see it change, so it must not back anything else. The domain has to be running.
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
        conn.hypervisor().domain_get_block_io_tune(self.object(), disk, flags)
    }

    /// Lists the disks of a running domain that have an input/output error.
    ///
    /// Disks without error are left out. The names in the answer are the caller's to free. An inactive domain gives
    /// `VIR_ERR_OPERATION_INVALID`.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: How many entries were filled; with no array, the number of disks, which is the most there can be.
    ///
    /// In C: `virDomainGetDiskErrors`, since 0.9.10.
    pub fn disk_errors(&self, flags: u32) -> Result<Vec<DomainDiskError>> {
        let conn = self.conn();
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
        conn.hypervisor().domain_set_block_threshold(self.object(), dev, threshold, flags)
    }

    /// Starts a point-in-time backup of a running domain's disks.
    ///
    /// In push mode the hypervisor writes the data to the targets; in pull mode it offers them over NBD until
    /// `virDomainAbortJob` is called. A checkpoint made in the same moment allows the next backup to be incremental.
    ///
    /// The call returns once the job has begun. `virDomainGetJobStats` shows how it goes, and the event
    /// `VIR_DOMAIN_EVENT_ID_JOB_COMPLETED` tells of the end. A backup is a domain job and excludes others, such as a migration, and block jobs on the same disks. Aborting in push mode leaves targets that are of no use.
    ///
    /// - `backup_xml`: The `<domainbackup>` element: mode, disks, targets, and the checkpoint to start from.
    /// - `checkpoint_xml`: A `<domaincheckpoint>` element to create together with the backup; NULL makes none.
    /// - `flags`: Combination of `DomainBackupBeginFlags` values.
    ///
    /// In C: `virDomainBackupBegin`, since 6.0.0.
    pub fn backup_begin(&self, backup_xml: &str, checkpoint_xml: Option<&str>, flags: DomainBackupBeginFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainBackupBegin")?;
        conn.hypervisor().domain_backup_begin(self.object(), backup_xml, checkpoint_xml, flags)
    }

    /// Describes the running backup job as XML.
    ///
    /// What was left open in the request is filled in, such as the disks chosen, file names and the NBD port. Fails with
    /// `VIR_ERR_NO_DOMAIN_BACKUP` when no backup runs. The caller frees the text.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainBackupGetXMLDesc`, since 6.0.0.
    pub fn backup_xml_desc(&self, flags: u32) -> Result<String> {
        let conn = self.conn();
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
        conn.hypervisor().domain_del_throttle_group(self.object(), group, flags)
    }

    /// Creates a checkpoint of a domain as the XML describes.
    ///
    /// From this moment changed blocks of the chosen disks are recorded in bitmaps inside the images, so the images need a format such as qcow2. The domain has to be active (`VIR_ERR_OPERATION_INVALID` otherwise), except with
    /// `VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE`. To get a full backup of the same moment, let `virDomainBackupBegin` create the checkpoint.
    ///
    /// - `xml_desc`: Checkpoint XML (`<domaincheckpoint>`); name and disks may be left out.
    /// - `flags`: Combination of `DomainCheckpointCreateFlags` values.
    ///
    /// In C: `virDomainCheckpointCreateXML`, since 5.6.0.
    pub fn checkpoint_create_xml(&self, xml_desc: &str, flags: DomainCheckpointCreateFlags) -> Result<DomainCheckpoint> {
        let conn = self.conn();
        conn.require_write("virDomainCheckpointCreateXML")?;
        Ok(DomainCheckpoint::new(conn, conn.hypervisor().domain_checkpoint_create_xml(self.object(), xml_desc, flags)?))
    }

    /// Lists a domain's checkpoints that match the filter.
    ///
    /// By default that is all of them, in no particular order.
    ///
    /// - `flags`: Combination of `DomainCheckpointListFlags` values.
    ///
    /// In C: `virDomainListAllCheckpoints`, since 5.6.0.
    pub fn list_all_checkpoints(&self, flags: DomainCheckpointListFlags) -> Result<Vec<DomainCheckpoint>> {
        let conn = self.conn();
        Ok(DomainCheckpoint::all(conn, conn.hypervisor().domain_list_all_checkpoints(self.object(), flags)?))
    }

    /// Finds a domain's checkpoint by its name.
    ///
    /// Fails with `VIR_ERR_NO_DOMAIN_CHECKPOINT` when there is none.
    ///
    /// - `name`: Name, matched exactly.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainCheckpointLookupByName`, since 5.6.0.
    pub fn checkpoint_lookup_by_name(&self, name: &str, flags: u32) -> Result<DomainCheckpoint> {
        let conn = self.conn();
        Ok(DomainCheckpoint::new(conn, conn.hypervisor().domain_checkpoint_lookup_by_name(self.object(), name, flags)?))
    }

    /// Takes a picture of what a screen of the running domain shows.
    ///
    /// The image comes through the stream, which has to be read to its end and finished by the caller; its format is the hypervisor's choice. Needs a connection that is not read-only.
    ///
    /// - `stream`: The stream to act on.
    /// - `screen`: Which screen, counted over all graphics devices from 0.
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: MIME type of the image, such as `image/png`, which the caller frees; NULL on error.
    ///
    /// In C: `virDomainScreenshot`, since 0.9.2.
    pub fn screenshot(&self, stream: &Stream, screen: u32, flags: u32) -> Result<String> {
        let conn = self.conn();
        conn.require_write("virDomainScreenshot")?;
        conn.hypervisor().domain_screenshot(self.object(), stream, screen, flags)
    }

    /// Reads the traffic counters of a network interface of a running domain.
    ///
    /// Names of host devices change with each start, so take the current one from the XML. An inactive domain gives
    /// `VIR_ERR_OPERATION_INVALID`.
    ///
    /// - `device`: Interface, by its host device name (`vnet0`) or its MAC address.
    /// - `size`: Size of the structure in bytes, as the caller was compiled; a smaller one gets fewer fields.
    ///
    /// In C: `virDomainInterfaceStats`, since 0.3.2.
    pub fn interface_stats(&self, device: &str, size: usize) -> Result<DomainInterfaceStats> {
        let conn = self.conn();
        conn.hypervisor().domain_interface_stats(self.object(), device, size)
    }

    /// Changes the bandwidth limits of a network interface.
    ///
    /// A direction none of whose parameters is given keeps its limits.
    ///
    /// - `device`: Interface, by its host device name (`vnet0`) or its MAC address.
    /// - `params`: New limits.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetInterfaceParameters`, since 0.9.9.
    pub fn set_interface_parameters(&self, device: &str, params: &[TypedParam], flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetInterfaceParameters")?;
        conn.hypervisor().domain_set_interface_parameters(self.object(), device, params, flags)
    }

    /// Reads the bandwidth limits of a network interface.
    ///
    /// Call with `nparams` 0 and no array to learn how many parameters there are.
    ///
    /// - `device`: Interface, by its host device name (`vnet0`) or its MAC address.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainGetInterfaceParameters`, since 0.9.9.
    pub fn interface_parameters(&self, device: &str, flags: DomainModificationImpact) -> Result<Vec<TypedParam>> {
        let conn = self.conn();
        conn.hypervisor().domain_get_interface_parameters(self.object(), device, flags)
    }

    /// Adds a device to a running domain.
    ///
    /// The stored definition stays as it is, so the device is gone after the next start. Some drivers also exchange the medium of a removable drive this way. `virDomainAttachDeviceFlags` can change the definition too. An inactive domain gives `VIR_ERR_OPERATION_INVALID`.
    ///
    /// - `xml`: One device element, such as `<disk>` or `<interface>`.
    ///
    /// In C: `virDomainAttachDevice`, since 0.1.9.
    pub fn attach_device(&self, xml: &str) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainAttachDevice")?;
        conn.hypervisor().domain_attach_device(self.object(), xml)
    }

    /// Takes a device away from a running domain.
    ///
    /// The guest has to cooperate with the removal of most devices, so the device may still be there when the call returns; see `virDomainDetachDeviceFlags`, which can change the definition too.
    ///
    /// - `xml`: Device element that tells which device is meant; it has to match exactly one.
    ///
    /// In C: `virDomainDetachDevice`, since 0.1.9.
    pub fn detach_device(&self, xml: &str) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainDetachDevice")?;
        conn.hypervisor().domain_detach_device(self.object(), xml)
    }

    /// Adds a device to a running domain, to its stored definition, or to both.
    ///
    /// When both are asked for and one fails, neither is meant to change. Fails with `VIR_ERR_OPERATION_INVALID` when live change is asked of an inactive domain and with `VIR_ERR_CONFIG_UNSUPPORTED` when the device cannot be plugged in while the domain runs.
    ///
    /// - `xml`: One device element, such as `<disk>` or `<interface>`.
    /// - `flags`: Combination of `DomainDeviceModifyFlags` values.
    ///
    /// In C: `virDomainAttachDeviceFlags`, since 0.7.7.
    pub fn attach_device_flags(&self, xml: &str, flags: DomainDeviceModifyFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainAttachDeviceFlags")?;
        conn.hypervisor().domain_attach_device_flags(self.object(), xml, flags)
    }

    /// Takes a device away from a running domain, from its stored definition, or from both.
    ///
    /// On a running domain the guest decides when, or whether, it lets go: success means that the request was made. The events `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED` and `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED` tell the outcome; the request may be repeated. No such device gives `VIR_ERR_DEVICE_MISSING`.
    ///
    /// - `xml`: Device element that tells which device is meant; it has to match exactly one.
    /// - `flags`: Combination of `DomainDeviceModifyFlags` values.
    ///
    /// In C: `virDomainDetachDeviceFlags`, since 0.7.7.
    pub fn detach_device_flags(&self, xml: &str, flags: DomainDeviceModifyFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainDetachDeviceFlags")?;
        conn.hypervisor().domain_detach_device_flags(self.object(), xml, flags)
    }

    /// Changes settings of a device that the domain already has.
    ///
    /// Typical are the medium of a CD-ROM drive, the link state, network or bandwidth of an interface, and the password of a display. The element has to describe the whole device: what it leaves out is taken as removed or reset, and a change that the device does not allow gives `VIR_ERR_OPERATION_UNSUPPORTED`.
    ///
    /// - `xml`: The device's full element with the changes made.
    /// - `flags`: Combination of `DomainDeviceModifyFlags` values.
    ///
    /// In C: `virDomainUpdateDeviceFlags`, since 0.8.0.
    pub fn update_device_flags(&self, xml: &str, flags: DomainDeviceModifyFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainUpdateDeviceFlags")?;
        conn.hypervisor().domain_update_device_flags(self.object(), xml, flags)
    }

    /// Asks for the removal of the device with the given alias.
    ///
    /// Only a request, in contrast to `virDomainDetachDeviceFlags`: it never waits for the guest, and the events
    /// `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED` and `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED` tell the outcome. In the stored definition only aliases set by the user can be found.
    ///
    /// - `alias`: Alias of the device, as in its `<alias name='...'/>`.
    /// - `flags`: Combination of `DomainDeviceModifyFlags` values.
    ///
    /// In C: `virDomainDetachDeviceAlias`, since 4.4.0.
    pub fn detach_device_alias(&self, alias: &str, flags: DomainDeviceModifyFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainDetachDeviceAlias")?;
        conn.hypervisor().domain_detach_device_alias(self.object(), alias, flags)
    }

    /// Presses keys in a running domain, holds them together for a while and lets them go.
    ///
    /// At most `VIR_DOMAIN_SEND_KEY_MAX_KEYS` keys go into one call; sequences take a call for each chord. A code unknown to
    /// `codeset` gives `VIR_ERR_INVALID_ARG`.
    ///
    /// - `codeset`: Numbering that `keycodes` follows.
    /// - `holdtime`: How long the keys stay down, in milliseconds; 0 is the hypervisor's default.
    /// - `keycodes`: Keys to press, all at once.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainSendKey`, since 0.9.3.
    pub fn send_key(&self, codeset: KeycodeSet, holdtime: u32, keycodes: &[u32], flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSendKey")?;
        conn.hypervisor().domain_send_key(self.object(), codeset, holdtime, keycodes, flags)
    }

    /// Connects a stream to a text console of a running domain.
    ///
    /// Data goes both ways until the stream is closed. Someone already connected gives `VIR_ERR_OPERATION_FAILED`, unless
    /// `VIR_DOMAIN_CONSOLE_FORCE` throws them out. Use a stream opened with `VIR_STREAM_NONBLOCK` when reading and writing from one thread.
    ///
    /// - `dev_name`: Alias of the console, serial or parallel device; NULL takes the first console, or else the first serial port.
    /// - `st`: The stream to act on.
    /// - `flags`: Combination of `DomainConsoleFlags` values.
    ///
    /// In C: `virDomainOpenConsole`, since 0.8.6.
    pub fn open_console(&self, dev_name: Option<&str>, st: &Stream, flags: DomainConsoleFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainOpenConsole")?;
        conn.hypervisor().domain_open_console(self.object(), dev_name, st, flags)
    }

    /// Connects a stream to a channel between host and guest of a running domain.
    ///
    /// Data goes both ways until the stream is closed. Someone already connected gives `VIR_ERR_OPERATION_FAILED`, unless
    /// `VIR_DOMAIN_CHANNEL_FORCE` throws them out.
    ///
    /// - `name`: Target name of a virtio channel, or the device's alias; NULL takes the first channel.
    /// - `st`: The stream to act on.
    /// - `flags`: Combination of `DomainChannelFlags` values.
    ///
    /// In C: `virDomainOpenChannel`, since 1.0.2.
    pub fn open_channel(&self, name: Option<&str>, st: &Stream, flags: DomainChannelFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainOpenChannel")?;
        conn.hypervisor().domain_open_channel(self.object(), name, st, flags)
    }

    /// Hands one end of a connected socket to a display server of a running domain.
    ///
    /// The caller keeps the other end and talks the display's protocol on it. Works with a local connection only;
    /// `virDomainOpenGraphicsFD` makes the pair of sockets itself and is preferred.
    ///
    /// - `idx`: Which graphics device, in the order of the XML, from 0.
    /// - `fd`: One end of a pair of connected UNIX sockets; it is duplicated, so the caller still closes its own.
    /// - `flags`: Combination of `DomainOpenGraphicsFlags` values.
    ///
    /// In C: `virDomainOpenGraphics`, since 0.9.7.
    pub fn open_graphics(&self, idx: u32, fd: i32, flags: DomainOpenGraphicsFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainOpenGraphics")?;
        conn.hypervisor().domain_open_graphics(self.object(), idx, fd, flags)
    }

    /// Opens a connection to a display server of a running domain and returns it as a file descriptor.
    ///
    /// Works only over a local connection that can carry descriptors.
    ///
    /// - `idx`: Which graphics device, in the order of the XML, from 0.
    /// - `flags`: Combination of `DomainOpenGraphicsFlags` values.
    ///
    /// Gives: A connected descriptor, 0 or more, which the caller closes; -1 with an error.
    ///
    /// In C: `virDomainOpenGraphicsFD`, since 1.2.8.
    pub fn open_graphics_fd(&self, idx: u32, flags: DomainOpenGraphicsFlags) -> Result<i32> {
        let conn = self.conn();
        conn.require_write("virDomainOpenGraphicsFD")?;
        conn.hypervisor().domain_open_graphics_fd(self.object(), idx, flags)
    }

    /// Sends a non-maskable interrupt to a running domain.
    ///
    /// Guest kernels are often set up to panic and dump their memory on it.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainInjectNMI`, since 0.9.2.
    pub fn inject_nmi(&self, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainInjectNMI")?;
        conn.hypervisor().domain_inject_nmi(self.object(), flags)
    }

    /// Makes display servers of a running domain read their settings from disk again.
    ///
    /// For VNC these are the TLS certificates, so that new ones come into effect without a restart; present clients stay connected.
    ///
    /// - `type_`: Which display servers.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainGraphicsReload`, since 10.2.0.
    pub fn graphics_reload(&self, type_: DomainGraphicsReloadType, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainGraphicsReload")?;
        conn.hypervisor().domain_graphics_reload(self.object(), type_, flags)
    }

    /// Makes the host send announcements on behalf of a running domain's network interfaces, so that switches learn where they are.
    ///
    /// Good after changes to the network around a domain. The packets are spread over time as `params` tell; the call does not wait for them.
    ///
    /// - `device`: Interface, by its MAC address or its host device name (`vnet0`); NULL means all interfaces.
    /// - `params`: Timing; may be NULL when `nparams` is 0.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainAnnounceInterface`, since 12.5.0.
    pub fn announce_interface(&self, device: Option<&str>, params: &[TypedParam], flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainAnnounceInterface")?;
        conn.hypervisor().domain_announce_interface(self.object(), device, params, flags)
    }

    /// Asks the guest to put itself to sleep.
    ///
    /// It is not the same as pausing: the guest's own power management does the work, mostly by way of the guest agent.
    /// `virDomainPMWakeup` wakes it up, from memory or a hybrid sleep; a guest that sleeps on disk is off and is started again. Success means that the guest took the request, not that it sleeps already.
    ///
    /// - `target`: Where the state goes: memory, disk, or both.
    /// - `duration`: After how many seconds it wakes up by itself; 0 is never, and drivers may allow nothing else.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainPMSuspendForDuration`, since 0.9.10.
    pub fn pm_suspend_for_duration(&self, target: NodeSuspendTarget, duration: u64, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainPMSuspendForDuration")?;
        conn.hypervisor().domain_pm_suspend_for_duration(self.object(), target, duration, flags)
    }

    /// Wakes a guest that put itself to sleep. A guest that does not sleep gives `VIR_ERR_OPERATION_INVALID`.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainPMWakeup`, since 0.9.11.
    pub fn pm_wakeup(&self, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainPMWakeup")?;
        conn.hypervisor().domain_pm_wakeup(self.object(), flags)
    }

    /// Asks for the host name that the guest gives itself.
    ///
    /// Without flags the driver chooses the source. No name to be found gives `VIR_ERR_NO_HOSTNAME`. Needs a connection that is not read-only. The caller frees the text.
    ///
    /// - `flags`: Combination of `DomainGetHostnameFlags` values.
    ///
    /// In C: `virDomainGetHostname`, since 0.10.0.
    pub fn hostname(&self, flags: DomainGetHostnameFlags) -> Result<String> {
        let conn = self.conn();
        conn.require_write("virDomainGetHostname")?;
        conn.hypervisor().domain_get_hostname(self.object(), flags)
    }

    /// Sends a signal to a process in the guest.
    ///
    /// Made for containers; drivers may allow only the first process. The domain has to be running.
    ///
    /// - `pid_value`: Process number as seen inside the guest; a negative one means a process group, 0 is not allowed.
    /// - `signum`: Signal to send.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainSendProcessSignal`, since 1.0.1.
    pub fn send_process_signal(&self, pid_value: i64, signum: DomainProcessSignal, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSendProcessSignal")?;
        conn.hypervisor().domain_send_process_signal(self.object(), pid_value, signum, flags)
    }

    /// Makes the guest discard unused blocks of its file systems, so that the host can give their storage back.
    ///
    /// Needs the guest agent.
    ///
    /// - `mount_point`: Where the file system is mounted; NULL means all, and drivers may allow nothing else.
    /// - `minimum`: Shortest run of free blocks worth discarding, in bytes; a hint, and 0 means every run.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainFSTrim`, since 1.0.1.
    pub fn fs_trim(&self, mount_point: Option<&str>, minimum: u64, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainFSTrim")?;
        conn.hypervisor().domain_fs_trim(self.object(), mount_point, minimum, flags)
    }

    /// Makes the guest flush file systems and hold back writes to them.
    ///
    /// Together with `virDomainFSThaw` it gives snapshots whose contents are consistent. Needs the guest agent, and the guest should not stay frozen for long.
    ///
    /// - `mountpoints`: Where the file systems are mounted; NULL with `nmountpoints` 0 means all.
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: How many file systems got frozen.
    ///
    /// In C: `virDomainFSFreeze`, since 1.2.5.
    pub fn fs_freeze(&self, mountpoints: &[&str], flags: u32) -> Result<i32> {
        let conn = self.conn();
        conn.require_write("virDomainFSFreeze")?;
        conn.hypervisor().domain_fs_freeze(self.object(), mountpoints, flags)
    }

    /// Lets the guest write to frozen file systems again. Needs the guest agent. Nothing frozen is not an error.
    ///
    /// - `mountpoints`: Where the file systems are mounted; NULL with `nmountpoints` 0 means all. Drivers may ignore the list and thaw all.
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: How many file systems got thawed.
    ///
    /// In C: `virDomainFSThaw`, since 1.2.5.
    pub fn fs_thaw(&self, mountpoints: &[&str], flags: u32) -> Result<i32> {
        let conn = self.conn();
        conn.require_write("virDomainFSThaw")?;
        conn.hypervisor().domain_fs_thaw(self.object(), mountpoints, flags)
    }

    /// Lists the file systems mounted in the guest and the disks they lie on.
    ///
    /// Needs the guest agent and a connection that is not read-only. Each record is freed with `virDomainFSInfoFree`, the array with `free`.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainGetFSInfo`, since 1.2.11.
    pub fn fs_info(&self, flags: u32) -> Result<Vec<DomainFsInfo>> {
        let conn = self.conn();
        conn.require_write("virDomainGetFSInfo")?;
        conn.hypervisor().domain_get_fs_info(self.object(), flags)
    }

    /// Reads the guest's clock.
    ///
    /// Needs the guest agent and a connection that is not read-only. The answer takes its time on the way, so do not rely on the nanoseconds.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainGetTime`, since 1.2.5.
    pub fn time(&self, flags: u32) -> Result<(i64, u32)> {
        let conn = self.conn();
        conn.require_write("virDomainGetTime")?;
        conn.hypervisor().domain_get_time(self.object(), flags)
    }

    /// Sets the guest's clock.
    ///
    /// Meant for guests that have been paused or restored and are behind. Needs the guest agent; with `VIR_DOMAIN_TIME_SYNC` the guest reads the real-time clock of its virtual hardware, which the driver may set right first.
    ///
    /// - `seconds`: Seconds since 1970, in UTC.
    /// - `nseconds`: Nanoseconds within the second, below 1000000000.
    /// - `flags`: Combination of `DomainSetTimeFlags` values.
    ///
    /// In C: `virDomainSetTime`, since 1.2.5.
    pub fn set_time(&self, seconds: i64, nseconds: u32, flags: DomainSetTimeFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetTime")?;
        conn.hypervisor().domain_set_time(self.object(), seconds, nseconds, flags)
    }

    /// Lists the guest's network interfaces with their IP addresses.
    ///
    /// What is found depends on the source: leases know only addresses given out by DHCP on managed networks, the ARP table only neighbours that have talked lately, the agent knows all and needs a connection that is not read-only. Each record is freed with `virDomainInterfaceFree`, the array with `free`. The domain has to be running.
    ///
    /// - `source`: Whom to ask.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainInterfaceAddresses`, since 1.2.14.
    pub fn interface_addresses(&self, source: DomainInterfaceAddressesSource, flags: u32) -> Result<Vec<DomainInterface>> {
        let conn = self.conn();
        if source == DomainInterfaceAddressesSource::AGENT { conn.require_write("virDomainInterfaceAddresses")?; }
        conn.hypervisor().domain_interface_addresses(self.object(), source, flags)
    }

    /// Sets the password of a user in the guest.
    ///
    /// Needs the guest agent, or a container whose file system the driver can reach. The user has to exist.
    ///
    /// - `user`: Name of the user.
    /// - `password`: New password, in plain text unless `VIR_DOMAIN_PASSWORD_ENCRYPTED` is given.
    /// - `flags`: Combination of `DomainSetUserPasswordFlags` values.
    ///
    /// In C: `virDomainSetUserPassword`, since 1.2.16.
    pub fn set_user_password(&self, user: &str, password: &str, flags: DomainSetUserPasswordFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetUserPassword")?;
        conn.hypervisor().domain_set_user_password(self.object(), user, password, flags)
    }

    /// Asks the guest which virtual CPUs it has, uses, and can stop using.
    ///
    /// Its numbering may differ from the domain's. Needs the guest agent and a connection that is not read-only. Free the answer with `virTypedParamsFree`.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainGetGuestVcpus`, since 2.0.0.
    pub fn guest_vcpus(&self, flags: u32) -> Result<Vec<TypedParam>> {
        let conn = self.conn();
        conn.require_write("virDomainGetGuestVcpus")?;
        conn.hypervisor().domain_get_guest_vcpus(self.object(), flags)
    }

    /// Makes the guest start or stop using virtual CPUs.
    ///
    /// Nothing is plugged in or out, so the guest may undo it; see `virDomainSetVcpu` for that. Needs the guest agent. CPU 0 mostly cannot be stopped.
    ///
    /// - `cpumap`: Virtual CPUs in the guest's numbering, as a list such as `0-3,5`.
    /// - `state`: 1 to use them, 0 to stop using them.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainSetGuestVcpus`, since 2.0.0.
    pub fn set_guest_vcpus(&self, cpumap: &str, state: bool, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetGuestVcpus")?;
        conn.hypervisor().domain_set_guest_vcpus(self.object(), cpumap, state, flags)
    }

    /// Asks the guest about itself.
    ///
    /// With `types` 0 all groups come that the guest knows; groups asked for by name that it does not know are an error. Needs the guest agent and a connection that is not read-only. The guest answers for itself: do not trust the data more than the guest. Free the answer with `virTypedParamsFree`.
    ///
    /// - `types`: Groups of facts wanted; 0 means all.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainGetGuestInfo`, since 5.7.0.
    pub fn guest_info(&self, types: DomainGuestInfoTypes, flags: u32) -> Result<Vec<TypedParam>> {
        let conn = self.conn();
        conn.require_write("virDomainGetGuestInfo")?;
        conn.hypervisor().domain_get_guest_info(self.object(), types, flags)
    }

    /// Sets how long later calls wait for the guest agent to answer.
    ///
    /// It holds for the domain, whoever makes the calls, while it is running. The first check whether the agent is alive is affected too, so a short time makes calls fail with `VIR_ERR_AGENT_UNRESPONSIVE`.
    ///
    /// - `timeout`: Seconds, or one of the negative values of `virDomainAgentResponseTimeoutValues`; 0 does not wait.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainAgentSetResponseTimeout`, since 5.10.0.
    pub fn agent_set_response_timeout(&self, timeout: i32, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainAgentSetResponseTimeout")?;
        conn.hypervisor().domain_agent_set_response_timeout(self.object(), timeout, flags)
    }

    /// Lists the SSH keys that may log in as a user of the guest.
    ///
    /// Needs the guest agent and a connection that is not read-only.
    ///
    /// - `user`: Name of the user in the guest.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainAuthorizedSSHKeysGet`, since 6.10.0.
    pub fn authorized_ssh_keys(&self, user: &str, flags: u32) -> Result<Vec<String>> {
        let conn = self.conn();
        conn.require_write("virDomainAuthorizedSSHKeysGet")?;
        conn.hypervisor().domain_authorized_ssh_keys_get(self.object(), user, flags)
    }

    /// Changes the SSH keys that may log in as a user of the guest.
    ///
    /// Without flags the given keys replace all others. The file and its directory are made when missing, but not with
    /// `VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE`. Needs the guest agent.
    ///
    /// - `user`: Name of the user in the guest.
    /// - `keys`: One key per entry, as in `authorized_keys`; NULL with `nkeys` 0 removes all when no flag is given.
    /// - `flags`: Combination of `DomainAuthorizedSSHKeysSetFlags` values.
    ///
    /// In C: `virDomainAuthorizedSSHKeysSet`, since 6.10.0.
    pub fn authorized_ssh_keys_set(&self, user: &str, keys: &[&str], flags: DomainAuthorizedSshKeysSetFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainAuthorizedSSHKeysSet")?;
        conn.hypervisor().domain_authorized_ssh_keys_set(self.object(), user, keys, flags)
    }

    /// Reads the progress of a running domain's job, such as saving or migrating.
    ///
    /// No job is not an error: the type then is `VIR_DOMAIN_JOB_NONE`. `virDomainGetJobStats` tells more.
    ///
    /// In C: `virDomainGetJobInfo`, since 0.7.7.
    pub fn job_info(&self) -> Result<DomainJobInfo> {
        let conn = self.conn();
        conn.hypervisor().domain_get_job_info(self.object())
    }

    /// Reads the progress of a domain's job in detail, or the figures of the last one that is over.
    ///
    /// After a migration the destination has them too, unless it went through post-copy mode. No job gives the type
    /// `VIR_DOMAIN_JOB_NONE`; an inactive domain is an error, `VIR_ERR_OPERATION_INVALID`. Free the answer with
    /// `virTypedParamsFree`.
    ///
    /// - `flags`: Combination of `DomainGetJobStatsFlags` values.
    ///
    /// In C: `virDomainGetJobStats`, since 1.0.3.
    pub fn job_stats(&self, flags: DomainGetJobStatsFlags) -> Result<(DomainJobType, Vec<TypedParam>)> {
        let conn = self.conn();
        conn.hypervisor().domain_get_job_stats(self.object(), flags)
    }

    /// Asks the running job of a domain to end as soon as it can.
    ///
    /// The call that started the job fails with `VIR_ERR_OPERATION_ABORTED`, and the domain goes on as before. No job gives
    /// `VIR_ERR_OPERATION_INVALID`, as does a job that cannot be interrupted, such as a migration in post-copy mode. Abort from another thread than the one that waits in the job.
    ///
    /// In C: `virDomainAbortJob`, since 0.7.7.
    pub fn abort_job(&self) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainAbortJob")?;
        conn.hypervisor().domain_abort_job(self.object())
    }

    /// Asks the running job of a domain to end, with a say in what may be interrupted.
    ///
    /// Without flags it is `virDomainAbortJob`. With `VIR_DOMAIN_ABORT_JOB_POSTCOPY` a migration in post-copy mode stops, with the domain paused on both hosts until the migration is taken up again with `VIR_MIGRATE_POSTCOPY_RESUME`.
    ///
    /// - `flags`: Combination of `DomainAbortJobFlagsValues` values.
    ///
    /// In C: `virDomainAbortJobFlags`, since 8.5.0.
    pub fn abort_job_flags(&self, flags: DomainAbortJobFlagsValues) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainAbortJobFlags")?;
        conn.hypervisor().domain_abort_job_flags(self.object(), flags)
    }

    /// Changes the limits on a domain's use of host memory.
    ///
    /// Only the parameters given change, in the order given; lower the hard limit before the swap limit, and raise them the other way round. Not for read-only connections.
    ///
    /// - `params`: Limits to set.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetMemoryParameters`, since 0.8.5.
    pub fn set_memory_parameters(&self, params: &[TypedParam], flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetMemoryParameters")?;
        conn.hypervisor().domain_set_memory_parameters(self.object(), params, flags)
    }

    /// Reports the limits on a domain's use of host memory.
    ///
    /// With `nparams` 0 only the number of parameters is stored there; call again with room for as many.
    ///
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainGetMemoryParameters`, since 0.8.5.
    pub fn memory_parameters(&self, flags: DomainModificationImpact) -> Result<Vec<TypedParam>> {
        let conn = self.conn();
        conn.hypervisor().domain_get_memory_parameters(self.object(), flags)
    }

    /// Changes on which host NUMA nodes a domain's memory is placed.
    ///
    /// A live change of nodes works only for some modes, and moves the memory. Not for read-only connections.
    ///
    /// - `params`: Mode and nodes to set.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetNumaParameters`, since 0.9.9.
    pub fn set_numa_parameters(&self, params: &[TypedParam], flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetNumaParameters")?;
        conn.hypervisor().domain_set_numa_parameters(self.object(), params, flags)
    }

    /// Reports on which host NUMA nodes a domain's memory is placed.
    ///
    /// With `nparams` 0 only the number of parameters is stored there; call again with room for as many.
    ///
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainGetNumaParameters`, since 0.9.9.
    pub fn numa_parameters(&self, flags: DomainModificationImpact) -> Result<Vec<TypedParam>> {
        let conn = self.conn();
        conn.hypervisor().domain_get_numa_parameters(self.object(), flags)
    }

    /// Gives the upper bound of a domain's memory.
    ///
    /// An inactive domain reports its stored configuration.
    ///
    /// Gives: Amount in KiB, or 0 on error.
    ///
    /// In C: `virDomainGetMaxMemory`, since 0.0.3.
    pub fn max_memory(&self) -> Result<u64> {
        let conn = self.conn();
        conn.hypervisor().domain_get_max_memory(self.object())
    }

    /// Changes the upper bound of a domain's memory.
    ///
    /// Drivers differ on whether this is possible while the domain is active, and whether it reaches the stored configuration; `virDomainSetMemoryFlags` with `VIR_DOMAIN_MEM_MAXIMUM` leaves no doubt. An amount in use above the new bound is lowered to it.
    ///
    /// - `memory`: New bound, in KiB; at least 1.
    ///
    /// In C: `virDomainSetMaxMemory`, since 0.0.3.
    pub fn set_max_memory(&self, memory: u64) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetMaxMemory")?;
        conn.hypervisor().domain_set_max_memory(self.object(), memory)
    }

    /// Changes how much memory an active domain's guest may use.
    ///
    /// The guest's balloon driver does the work by and by, so the amount reported afterwards may still be the old one. Whether the stored configuration changes as well depends on the driver: use `virDomainSetMemoryFlags` to decide it.
    ///
    /// - `memory`: New amount, in KiB; not above the upper bound.
    ///
    /// In C: `virDomainSetMemory`, since 0.1.1.
    pub fn set_memory(&self, memory: u64) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetMemory")?;
        conn.hypervisor().domain_set_memory(self.object(), memory)
    }

    /// Changes how much memory a guest may use, live, in the stored configuration or both.
    ///
    /// A live change is left to the guest's balloon driver and happens by and by. With `VIR_DOMAIN_MEM_MAXIMUM` the upper bound changes instead. Fails with `VIR_ERR_OPERATION_INVALID` for `VIR_DOMAIN_MEM_LIVE` on an inactive domain.
    ///
    /// - `memory`: New amount, in KiB; at least 1.
    /// - `flags`: Combination of `DomainMemoryModFlags` values.
    ///
    /// In C: `virDomainSetMemoryFlags`, since 0.9.0.
    pub fn set_memory_flags(&self, memory: u64, flags: DomainMemoryModFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetMemoryFlags")?;
        conn.hypervisor().domain_set_memory_flags(self.object(), memory, flags)
    }

    /// Sets how often the balloon driver collects the guest's memory statistics.
    ///
    /// The numbers come out of `virDomainMemoryStats`. Needs a memory balloon device.
    ///
    /// - `period`: Interval in seconds; 0 stops the collection.
    /// - `flags`: Combination of `DomainMemoryModFlags` values.
    ///
    /// In C: `virDomainSetMemoryStatsPeriod`, since 1.1.1.
    pub fn set_memory_stats_period(&self, period: i32, flags: DomainMemoryModFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetMemoryStatsPeriod")?;
        conn.hypervisor().domain_set_memory_stats_period(self.object(), period, flags)
    }

    /// Copies a piece of an active domain's memory.
    ///
    /// The guest runs on meanwhile, so what is read may be torn. Over a connection to a daemon at most 4 MiB can be read in one call. Not for read-only connections, since memory holds secrets; fails with `VIR_ERR_OPERATION_INVALID` when the domain is not active.
    ///
    /// - `start`: Address of the first byte.
    /// - `size`: Number of bytes to read.
    /// - `flags`: Combination of `DomainMemoryFlags` values.
    ///
    /// In C: `virDomainMemoryPeek`, since 0.4.2.
    pub fn memory_peek(&self, start: u64, size: usize, flags: DomainMemoryFlags) -> Result<Vec<u8>> {
        let conn = self.conn();
        conn.require_write("virDomainMemoryPeek")?;
        conn.hypervisor().domain_memory_peek(self.object(), start, size, flags)
    }

    /// Tells how long the guest may stand still at the end of a live migration.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainMigrateGetMaxDowntime`, since 3.7.0.
    pub fn migrate_max_downtime(&self, flags: u32) -> Result<u64> {
        let conn = self.conn();
        conn.require_write("virDomainMigrateGetMaxDowntime")?;
        conn.hypervisor().domain_migrate_get_max_downtime(self.object(), flags)
    }

    /// Sets how long the guest may stand still at the end of a live migration.
    ///
    /// May be called before or during the migration. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running. Not available on read-only connections.
    ///
    /// - `downtime`: Longest pause, in ms; more than 0.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainMigrateSetMaxDowntime`, since 0.8.0.
    pub fn migrate_set_max_downtime(&self, downtime: u64, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainMigrateSetMaxDowntime")?;
        conn.hypervisor().domain_migrate_set_max_downtime(self.object(), downtime, flags)
    }

    /// Tells the size of the cache that XBZRLE compression of memory uses.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainMigrateGetCompressionCache`, since 1.0.3.
    pub fn migrate_compression_cache(&self, flags: u32) -> Result<u64> {
        let conn = self.conn();
        conn.require_write("virDomainMigrateGetCompressionCache")?;
        conn.hypervisor().domain_migrate_get_compression_cache(self.object(), flags)
    }

    /// Sets the size of the cache that XBZRLE compression of memory uses.
    ///
    /// A hypervisor may round the size and refuse changes while a migration runs. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running. Not available on read-only connections.
    ///
    /// - `cache_size`: New size, in bytes.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainMigrateSetCompressionCache`, since 1.0.3.
    pub fn migrate_set_compression_cache(&self, cache_size: u64, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainMigrateSetCompressionCache")?;
        conn.hypervisor().domain_migrate_set_compression_cache(self.object(), cache_size, flags)
    }

    /// Limits the speed at which a domain's data is transferred in migrations.
    ///
    /// Holds for a migration in progress and for later ones without a limit of their own. Not available on read-only connections.
    ///
    /// - `bandwidth`: Upper limit, in MiB per second.
    /// - `flags`: Combination of `DomainMigrateMaxSpeedFlags` values.
    ///
    /// In C: `virDomainMigrateSetMaxSpeed`, since 0.9.0.
    pub fn migrate_set_max_speed(&self, bandwidth: u64, flags: DomainMigrateMaxSpeedFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainMigrateSetMaxSpeed")?;
        conn.hypervisor().domain_migrate_set_max_speed(self.object(), bandwidth, flags)
    }

    /// Tells the speed limit for migrations of a domain.
    ///
    /// - `flags`: Combination of `DomainMigrateMaxSpeedFlags` values.
    ///
    /// In C: `virDomainMigrateGetMaxSpeed`, since 0.9.5.
    pub fn migrate_max_speed(&self, flags: DomainMigrateMaxSpeedFlags) -> Result<u64> {
        let conn = self.conn();
        conn.require_write("virDomainMigrateGetMaxSpeed")?;
        conn.hypervisor().domain_migrate_get_max_speed(self.object(), flags)
    }

    /// Switches a running migration to post-copy.
    ///
    /// The guest goes on running on the destination at once and fetches memory it still lacks from the source. The migration must have been started with `VIR_MIGRATE_POSTCOPY`, else the call fails with `VIR_ERR_OPERATION_INVALID`. From then on it cannot be cancelled; if the connection breaks, the domain stops on both hosts until the migration is taken up again with `VIR_MIGRATE_POSTCOPY_RESUME`. Not available on read-only connections.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainMigrateStartPostCopy`, since 1.3.3.
    pub fn migrate_start_post_copy(&self, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainMigrateStartPostCopy")?;
        conn.hypervisor().domain_migrate_start_post_copy(self.object(), flags)
    }

    /// Saves an active domain's memory and device state to a file and stops the domain.
    ///
    /// Disks are not part of the file and must stay unchanged until `virDomainRestore`. Runs as a job that
    /// `virDomainGetJobInfo` watches and `virDomainAbortJob` cancels, after which the domain goes on. A transient domain is gone afterwards. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not active.
    ///
    /// - `to`: Path of the file on the host of the hypervisor.
    ///
    /// In C: `virDomainSave`, since 0.0.3.
    pub fn save(&self, to: &str) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSave")?;
        conn.hypervisor().domain_save(self.object(), to)
    }

    /// Saves an active domain's state to a file, with options, and stops the domain.
    ///
    /// Acts like `virDomainSave`. `VIR_DOMAIN_SAVE_RUNNING` and `VIR_DOMAIN_SAVE_PAUSED` exclude each other; they record in the file how it is to be restored.
    ///
    /// - `to`: Path of the file on the host of the hypervisor.
    /// - `dxml`: Domain XML to record in the file, to change what the guest does not see, such as paths on the host; NULL for the current one.
    /// - `flags`: Combination of `DomainSaveRestoreFlags` values.
    ///
    /// In C: `virDomainSaveFlags`, since 0.9.4.
    pub fn save_flags(&self, to: &str, dxml: Option<&str>, flags: DomainSaveRestoreFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSaveFlags")?;
        conn.hypervisor().domain_save_flags(self.object(), to, dxml, flags)
    }

    /// Saves an active domain's state as the parameters say, and stops the domain.
    ///
    /// Acts like `virDomainSaveFlags`, or like `virDomainManagedSave` when no file is named.
    ///
    /// - `params`: File, XML, format and channels.
    /// - `flags`: Combination of `DomainSaveRestoreFlags` values.
    ///
    /// In C: `virDomainSaveParams`, since 8.4.0.
    pub fn save_params(&self, params: &[TypedParam], flags: DomainSaveRestoreFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSaveParams")?;
        conn.hypervisor().domain_save_params(self.object(), params, flags)
    }

    /// Saves an active domain's state to a file that the hypervisor driver looks after, and stops the domain.
    ///
    /// The next start restores the state and deletes the file. Only for persistent domains. Runs as a job, like
    /// `virDomainSave`.
    ///
    /// - `flags`: Combination of `DomainSaveRestoreFlags` values.
    ///
    /// In C: `virDomainManagedSave`, since 0.8.0.
    pub fn managed_save(&self, flags: DomainSaveRestoreFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainManagedSave")?;
        conn.hypervisor().domain_managed_save(self.object(), flags)
    }

    /// Tells whether a domain has a managed save image.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainHasManagedSaveImage`, since 0.8.0.
    pub fn has_managed_save_image(&self, flags: u32) -> Result<bool> {
        let conn = self.conn();
        conn.hypervisor().domain_has_managed_save_image(self.object(), flags)
    }

    /// Deletes a domain's managed save image.
    ///
    /// The next start then boots afresh, as after a power failure. Without an image nothing happens.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainManagedSaveRemove`, since 0.8.0.
    pub fn managed_save_remove(&self, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainManagedSaveRemove")?;
        conn.hypervisor().domain_managed_save_remove(self.object(), flags)
    }

    /// Gives the domain XML kept in a managed save image.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` when there is no image. Asking for secrets is refused on a read-only connection.
    ///
    /// - `flags`: Combination of `DomainSaveImageXMLFlags` values.
    ///
    /// In C: `virDomainManagedSaveGetXMLDesc`, since 3.7.0.
    pub fn managed_save_xml_desc(&self, flags: DomainSaveImageXmlFlags) -> Result<String> {
        let conn = self.conn();
        if flags.contains(DomainSaveImageXmlFlags::SECURE) { conn.require_write("virDomainManagedSaveGetXMLDesc")?; }
        conn.hypervisor().domain_managed_save_get_xml_desc(self.object(), flags)
    }

    /// Replaces the domain XML kept in a managed save image.
    ///
    /// The new XML may differ only in what the guest does not see. The flags `VIR_DOMAIN_SAVE_RUNNING` and
    /// `VIR_DOMAIN_SAVE_PAUSED` change the state the domain is restored to.
    ///
    /// - `dxml`: New domain XML; NULL leaves it as it is.
    /// - `flags`: Combination of `DomainSaveRestoreFlags` values.
    ///
    /// In C: `virDomainManagedSaveDefineXML`, since 3.7.0.
    pub fn managed_save_define_xml(&self, dxml: Option<&str>, flags: DomainSaveRestoreFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainManagedSaveDefineXML")?;
        conn.hypervisor().domain_managed_save_define_xml(self.object(), dxml, flags)
    }

    /// Writes an active domain's memory to a file for analysis.
    ///
    /// The guest is stopped meanwhile, unless `VIR_DUMP_LIVE` is given, and then goes on, unless it is to be crashed or reset: those three exclude one another. Runs as a job that `virDomainGetJobInfo` watches and `virDomainAbortJob` cancels. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not active.
    ///
    /// - `to`: Path of the file on the host of the hypervisor.
    /// - `flags`: Combination of `DomainCoreDumpFlags` values.
    ///
    /// In C: `virDomainCoreDump`, since 0.1.9.
    pub fn core_dump(&self, to: &str, flags: DomainCoreDumpFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainCoreDump")?;
        conn.hypervisor().domain_core_dump(self.object(), to, flags)
    }

    /// Writes an active domain's memory to a file in the format given.
    ///
    /// Acts like `virDomainCoreDump`. A format other than `VIR_DOMAIN_CORE_DUMP_FORMAT_RAW` asks for `VIR_DUMP_MEMORY_ONLY`; one that the emulator lacks fails with `VIR_ERR_OPERATION_UNSUPPORTED`.
    ///
    /// - `to`: Path of the file on the host of the hypervisor.
    /// - `dumpformat`: Format of the file.
    /// - `flags`: Combination of `DomainCoreDumpFlags` values.
    ///
    /// In C: `virDomainCoreDumpWithFormat`, since 1.2.3.
    pub fn core_dump_with_format(&self, to: &str, dumpformat: DomainCoreDumpFormat, flags: DomainCoreDumpFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainCoreDumpWithFormat")?;
        conn.hypervisor().domain_core_dump_with_format(self.object(), to, dumpformat, flags)
    }

    /// Takes a snapshot of a domain as the XML describes.
    ///
    /// A running domain is normally captured with its memory and pauses meanwhile; an inactive one with its disks alone. The new snapshot becomes current, with the one that was current before as its parent. External snapshots make the domain write to new files from then on. If several disks are involved, a failure may leave some of them changed, unless
    /// `VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC` is given.
    ///
    /// - `xml_desc`: Snapshot XML (`<domainsnapshot>`); name and disks may be left out.
    /// - `flags`: Combination of `DomainSnapshotCreateFlags` values.
    ///
    /// In C: `virDomainSnapshotCreateXML`, since 0.8.0.
    pub fn snapshot_create_xml(&self, xml_desc: &str, flags: DomainSnapshotCreateFlags) -> Result<DomainSnapshot> {
        let conn = self.conn();
        conn.require_write("virDomainSnapshotCreateXML")?;
        Ok(DomainSnapshot::new(conn, conn.hypervisor().domain_snapshot_create_xml(self.object(), xml_desc, flags)?))
    }

    /// Counts a domain's snapshots that match the filter.
    ///
    /// The number may be stale as soon as it is returned; `virDomainListAllSnapshots` counts and lists together.
    ///
    /// - `flags`: Combination of `DomainSnapshotListFlags` values.
    ///
    /// In C: `virDomainSnapshotNum`, since 0.8.0.
    pub fn snapshot_num(&self, flags: DomainSnapshotListFlags) -> Result<i32> {
        let conn = self.conn();
        conn.hypervisor().domain_snapshot_num(self.object(), flags)
    }

    /// Lists the names of a domain's snapshots that match the filter.
    ///
    /// Prefer `virDomainListAllSnapshots`, which needs no prior count and returns handles.
    ///
    /// - `flags`: Combination of `DomainSnapshotListFlags` values.
    ///
    /// In C: `virDomainSnapshotListNames`, since 0.8.0.
    ///
    /// Discouraged: use virDomainListAllSnapshots.
    pub fn snapshot_list_names(&self, flags: DomainSnapshotListFlags) -> Result<Vec<String>> {
        let conn = self.conn();
        conn.hypervisor().domain_snapshot_list_names(self.object(), flags)
    }

    /// Lists a domain's snapshots that match the filter.
    ///
    /// By default that is all of them, in no particular order.
    ///
    /// - `flags`: Combination of `DomainSnapshotListFlags` values.
    ///
    /// In C: `virDomainListAllSnapshots`, since 0.9.13.
    pub fn list_all_snapshots(&self, flags: DomainSnapshotListFlags) -> Result<Vec<DomainSnapshot>> {
        let conn = self.conn();
        Ok(DomainSnapshot::all(conn, conn.hypervisor().domain_list_all_snapshots(self.object(), flags)?))
    }

    /// Finds a domain's snapshot by its name.
    ///
    /// Fails with `VIR_ERR_NO_DOMAIN_SNAPSHOT` when there is none.
    ///
    /// - `name`: Name, matched exactly.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainSnapshotLookupByName`, since 0.8.0.
    pub fn snapshot_lookup_by_name(&self, name: &str, flags: u32) -> Result<DomainSnapshot> {
        let conn = self.conn();
        Ok(DomainSnapshot::new(conn, conn.hypervisor().domain_snapshot_lookup_by_name(self.object(), name, flags)?))
    }

    /// Tells whether a domain has a current snapshot.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainHasCurrentSnapshot`, since 0.8.0.
    pub fn has_current_snapshot(&self, flags: u32) -> Result<bool> {
        let conn = self.conn();
        conn.hypervisor().domain_has_current_snapshot(self.object(), flags)
    }

    /// Gives a domain's current snapshot.
    ///
    /// Fails with `VIR_ERR_NO_DOMAIN_SNAPSHOT` when there is none.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainSnapshotCurrent`, since 0.8.0.
    pub fn snapshot_current(&self, flags: u32) -> Result<DomainSnapshot> {
        let conn = self.conn();
        Ok(DomainSnapshot::new(conn, conn.hypervisor().domain_snapshot_current(self.object(), flags)?))
    }

    /// Reports the CPU time a running domain has used, in total or per host CPU.
    ///
    /// With `start_cpu` -1 and `ncpus` 1 the figures cover the domain as a whole. With `start_cpu` 0 or more, `params` holds
    /// `ncpus` groups of `nparams` slots, one group per host CPU; a slot that stays unused has type 0. To learn the sizes, pass NULL and `nparams` 0: `ncpus` 1 then gives the number of figures, `ncpus` 0 the number of CPUs. At most 128 CPUs and 16 figures each fit in one remote call. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is inactive.
    ///
    /// - `start_cpu`: First host CPU, from 0; -1 for the domain as a whole.
    /// - `ncpus`: Number of host CPUs to report on; 1 when `start_cpu` is -1, 0 to learn how many there are.
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: Figures filled in per CPU, or one of the sizes in question when `params` is NULL.
    ///
    /// In C: `virDomainGetCPUStats`, since 0.9.10.
    pub fn cpu_stats(&self, start_cpu: i32, ncpus: u32, flags: u32) -> Result<(i32, Vec<TypedParam>)> {
        let conn = self.conn();
        conn.hypervisor().domain_get_cpu_stats(self.object(), start_cpu, ncpus, flags)
    }

    /// Reports how a running domain uses its memory.
    ///
    /// Most figures come from the guest's balloon driver and are missing when it is not loaded or its polling is off. Pass room for `VIR_DOMAIN_MEMORY_STAT_NR` figures to get all of them. `virConnectGetAllDomainStats` gives the same figures for many domains at once.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: Number of figures filled in.
    ///
    /// In C: `virDomainMemoryStats`, since 0.7.5.
    pub fn memory_stats(&self, flags: u32) -> Result<Vec<DomainMemoryStat>> {
        let conn = self.conn();
        conn.hypervisor().domain_memory_stats(self.object(), flags)
    }

    /// Tells which perf events are measured for a domain.
    ///
    /// The values of those events are in group `VIR_DOMAIN_STATS_PERF` of `virConnectGetAllDomainStats`.
    ///
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainGetPerfEvents`, since 1.3.3.
    pub fn perf_events(&self, flags: DomainModificationImpact) -> Result<Vec<TypedParam>> {
        let conn = self.conn();
        conn.hypervisor().domain_get_perf_events(self.object(), flags)
    }

    /// Switches perf events of a domain on or off.
    ///
    /// Events that are not named keep their setting. Switching on an event the host lacks fails with
    /// `VIR_ERR_ARGUMENT_UNSUPPORTED` or `VIR_ERR_OPERATION_FAILED`. Not available on read-only connections.
    ///
    /// - `params`: One boolean per event to change.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetPerfEvents`, since 1.3.3.
    pub fn set_perf_events(&self, params: &[TypedParam], flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetPerfEvents")?;
        conn.hypervisor().domain_set_perf_events(self.object(), params, flags)
    }

    /// Starts to measure how fast a running domain changes its memory.
    ///
    /// Returns at once; progress and result are in group `VIR_DOMAIN_STATS_DIRTYRATE` of `virConnectGetAllDomainStats`. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is inactive. Not available on read-only connections.
    ///
    /// - `seconds`: Duration of the measurement, in seconds; QEMU takes 1 to 60.
    /// - `flags`: Combination of `DomainDirtyRateCalcFlags` values.
    ///
    /// In C: `virDomainStartDirtyRateCalc`, since 7.2.0.
    pub fn start_dirty_rate_calc(&self, seconds: i32, flags: DomainDirtyRateCalcFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainStartDirtyRateCalc")?;
        conn.hypervisor().domain_start_dirty_rate_calc(self.object(), seconds, flags)
    }

    /// Reports a domain's scheduler parameters.
    ///
    /// `virDomainGetSchedulerType` tells how many there are. Use `virDomainGetSchedulerParametersFlags` to choose between the running domain and its stored configuration.
    ///
    /// In C: `virDomainGetSchedulerParameters`, since 0.2.3.
    pub fn scheduler_parameters(&self) -> Result<Vec<TypedParam>> {
        let conn = self.conn();
        conn.hypervisor().domain_get_scheduler_parameters(self.object())
    }

    /// Reports a domain's scheduler parameters, live or from the stored configuration.
    ///
    /// `virDomainGetSchedulerType` tells how many there are.
    ///
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainGetSchedulerParametersFlags`, since 0.9.2.
    pub fn scheduler_parameters_flags(&self, flags: DomainModificationImpact) -> Result<Vec<TypedParam>> {
        let conn = self.conn();
        conn.hypervisor().domain_get_scheduler_parameters_flags(self.object(), flags)
    }

    /// Changes a domain's scheduler parameters.
    ///
    /// Only those given change. Use `virDomainSetSchedulerParametersFlags` to choose between the running domain and its stored configuration.
    ///
    /// - `params`: Parameters to set.
    ///
    /// In C: `virDomainSetSchedulerParameters`, since 0.2.3.
    pub fn set_scheduler_parameters(&self, params: &[TypedParam]) -> Result<()> {
        let conn = self.conn();
        conn.hypervisor().domain_set_scheduler_parameters(self.object(), params)
    }

    /// Changes a domain's scheduler parameters, live, in the stored configuration or both.
    ///
    /// Only those given change. Hypervisors without a stored form for them refuse `VIR_DOMAIN_AFFECT_CONFIG`. Not for read-only connections.
    ///
    /// - `params`: Parameters to set.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetSchedulerParametersFlags`, since 0.9.2.
    pub fn set_scheduler_parameters_flags(&self, params: &[TypedParam], flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetSchedulerParametersFlags")?;
        conn.hypervisor().domain_set_scheduler_parameters_flags(self.object(), params, flags)
    }

    /// Names the scheduler that governs a domain's CPU time.
    ///
    /// Gives: Name such as `posix`, `credit` or `allocation`; the caller frees it.
    ///
    /// In C: `virDomainGetSchedulerType`, since 0.2.3.
    pub fn scheduler_type(&self) -> Result<(String, i32)> {
        let conn = self.conn();
        conn.hypervisor().domain_get_scheduler_type(self.object())
    }

    /// Gives the upper bound of a domain's virtual CPUs.
    ///
    /// For an inactive domain that is the bound its type of machine allows; `virDomainGetVcpusFlags` with
    /// `VIR_DOMAIN_VCPU_MAXIMUM` says exactly which one is meant.
    ///
    /// In C: `virDomainGetMaxVcpus`, since 0.2.1.
    pub fn max_vcpus(&self) -> Result<i32> {
        let conn = self.conn();
        conn.hypervisor().domain_get_max_vcpus(self.object())
    }

    /// Changes the number of an active domain's virtual CPUs.
    ///
    /// The guest has to support CPU hotplug, and removing may fail when it does not cooperate. Whether the stored configuration changes as well depends on the driver: use `virDomainSetVcpusFlags` to decide it.
    ///
    /// - `nvcpus`: New number; at least 1, at most the upper bound.
    ///
    /// In C: `virDomainSetVcpus`, since 0.1.4.
    pub fn set_vcpus(&self, nvcpus: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetVcpus")?;
        conn.hypervisor().domain_set_vcpus(self.object(), nvcpus)
    }

    /// Changes the number of virtual CPUs, live, in the stored configuration or both.
    ///
    /// With `VIR_DOMAIN_VCPU_MAXIMUM` the upper bound in the stored configuration changes instead. With
    /// `VIR_DOMAIN_VCPU_GUEST` the guest agent switches CPUs on and off inside the guest, and nothing is plugged. Fails with
    /// `VIR_ERR_INVALID_ARG` above the upper bound.
    ///
    /// - `nvcpus`: New number; at least 1.
    /// - `flags`: Combination of `DomainVcpuFlags` values.
    ///
    /// In C: `virDomainSetVcpusFlags`, since 0.8.5.
    pub fn set_vcpus_flags(&self, nvcpus: u32, flags: DomainVcpuFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetVcpusFlags")?;
        conn.hypervisor().domain_set_vcpus_flags(self.object(), nvcpus, flags)
    }

    /// Gives the number of virtual CPUs, live or from the stored configuration.
    ///
    /// With `VIR_DOMAIN_VCPU_MAXIMUM` it is the upper bound. With `VIR_DOMAIN_VCPU_GUEST` the guest agent is asked, which read-only connections may not do.
    ///
    /// - `flags`: Combination of `DomainVcpuFlags` values.
    ///
    /// In C: `virDomainGetVcpusFlags`, since 0.8.5.
    pub fn vcpus_flags(&self, flags: DomainVcpuFlags) -> Result<i32> {
        let conn = self.conn();
        if flags.contains(DomainVcpuFlags::GUEST) { conn.require_write("virDomainGetVcpusFlags")?; }
        conn.hypervisor().domain_get_vcpus_flags(self.object(), flags)
    }

    /// Restricts an active domain's virtual CPU to some of the host's CPUs.
    ///
    /// Use `virDomainPinVcpuFlags` to reach the stored configuration.
    ///
    /// - `vcpu`: Number of the virtual CPU, from 0.
    /// - `cpumap`: Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
    ///
    /// In C: `virDomainPinVcpu`, since 0.1.4.
    pub fn pin_vcpu(&self, vcpu: u32, cpumap: &[u8]) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainPinVcpu")?;
        conn.hypervisor().domain_pin_vcpu(self.object(), vcpu, cpumap)
    }

    /// Restricts a virtual CPU to some of the host's CPUs, live, in the stored configuration or both.
    ///
    /// Not for read-only connections.
    ///
    /// - `vcpu`: Number of the virtual CPU, from 0.
    /// - `cpumap`: Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainPinVcpuFlags`, since 0.9.3.
    pub fn pin_vcpu_flags(&self, vcpu: u32, cpumap: &[u8], flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainPinVcpuFlags")?;
        conn.hypervisor().domain_pin_vcpu_flags(self.object(), vcpu, cpumap, flags)
    }

    /// Reports on which host CPUs each virtual CPU may run.
    ///
    /// The maps lie one after another, that of virtual CPU 0 first; a virtual CPU that is not pinned has all bits set. The result is the number of maps filled.
    ///
    /// - `maplen`: Bytes per map; the number of host CPUs divided by 8, rounded up.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainGetVcpuPinInfo`, since 0.9.3.
    pub fn vcpu_pin_info(&self, maplen: i32, flags: DomainModificationImpact) -> Result<(i32, Vec<u8>)> {
        let conn = self.conn();
        conn.hypervisor().domain_get_vcpu_pin_info(self.object(), maplen, flags)
    }

    /// Restricts a domain's emulator threads to some of the host's CPUs.
    ///
    /// Concerns the threads that are neither virtual CPUs nor I/O threads. Not for read-only connections.
    ///
    /// - `cpumap`: Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainPinEmulator`, since 0.10.0.
    pub fn pin_emulator(&self, cpumap: &[u8], flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainPinEmulator")?;
        conn.hypervisor().domain_pin_emulator(self.object(), cpumap, flags)
    }

    /// Reports on which host CPUs a domain's emulator threads may run.
    ///
    /// Without restriction all bits are set.
    ///
    /// - `maplen`: Bytes in the map; the number of host CPUs divided by 8, rounded up.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// Gives: 1 when the map is filled, 0 when there is none, -1 on error.
    ///
    /// In C: `virDomainGetEmulatorPinInfo`, since 0.10.0.
    pub fn emulator_pin_info(&self, maplen: i32, flags: DomainModificationImpact) -> Result<(i32, Vec<u8>)> {
        let conn = self.conn();
        conn.hypervisor().domain_get_emulator_pin_info(self.object(), maplen, flags)
    }

    /// Lists a domain's I/O threads and the host CPUs they may run on.
    ///
    /// A live query needs an active domain whose emulator has I/O threads.
    ///
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainGetIOThreadInfo`, since 1.2.14.
    pub fn io_thread_info(&self, flags: DomainModificationImpact) -> Result<Vec<DomainIoThreadInfo>> {
        let conn = self.conn();
        conn.hypervisor().domain_get_io_thread_info(self.object(), flags)
    }

    /// Restricts one of a domain's I/O threads to some of the host's CPUs.
    ///
    /// Fails with `VIR_ERR_INVALID_ARG` when there is no such thread. Not for read-only connections.
    ///
    /// - `iothread_id`: ID of the I/O thread; at least 1.
    /// - `cpumap`: Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count as zero.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainPinIOThread`, since 1.2.14.
    pub fn pin_io_thread(&self, iothread_id: u32, cpumap: &[u8], flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainPinIOThread")?;
        conn.hypervisor().domain_pin_io_thread(self.object(), iothread_id, cpumap, flags)
    }

    /// Adds an I/O thread to a domain, live, in the stored configuration or both.
    ///
    /// Fails with `VIR_ERR_INVALID_ARG` when the ID is taken. Disks and controllers use the thread once they name its ID.
    ///
    /// - `iothread_id`: ID for the new I/O thread; at least 1.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainAddIOThread`, since 1.2.15.
    pub fn add_io_thread(&self, iothread_id: u32, flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainAddIOThread")?;
        conn.hypervisor().domain_add_io_thread(self.object(), iothread_id, flags)
    }

    /// Removes one of a domain's I/O threads, live, in the stored configuration or both.
    ///
    /// Fails with `VIR_ERR_INVALID_ARG` when there is no such thread or a disk or controller still uses it.
    ///
    /// - `iothread_id`: ID of the I/O thread; at least 1.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainDelIOThread`, since 1.2.15.
    pub fn del_io_thread(&self, iothread_id: u32, flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainDelIOThread")?;
        conn.hypervisor().domain_del_io_thread(self.object(), iothread_id, flags)
    }

    /// Changes how one of a domain's I/O threads polls, and the size of its thread pool.
    ///
    /// Values that the emulator does not know are refused. Not for read-only connections.
    ///
    /// - `iothread_id`: ID of the I/O thread; at least 1.
    /// - `params`: Parameters to set.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetIOThreadParams`, since 4.10.0.
    pub fn set_io_thread_params(&self, iothread_id: u32, params: &[TypedParam], flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetIOThreadParams")?;
        conn.hypervisor().domain_set_io_thread_params(self.object(), iothread_id, params, flags)
    }

    /// Reports what each virtual CPU of an active domain does, and optionally on which host CPUs it may run.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not active; `virDomainGetVcpuPinInfo` answers for the stored configuration. The result is the number of virtual CPUs reported.
    ///
    /// - `maplen`: Bytes per map; the number of host CPUs divided by 8, rounded up. 0 without maps.
    ///
    /// In C: `virDomainGetVcpus`, since 0.1.4.
    pub fn vcpus(&self, maplen: i32) -> Result<(Vec<VcpuInfo>, Vec<u8>)> {
        let conn = self.conn();
        conn.hypervisor().domain_get_vcpus(self.object(), maplen)
    }

    /// Plugs or unplugs particular virtual CPUs, live, in the stored configuration or both.
    ///
    /// A live change takes all virtual CPUs of one hotpluggable unit at a time, so the set must match such units. Unplugging needs the guest to cooperate. CPU 0 cannot be unplugged.
    ///
    /// - `vcpumap`: Virtual CPUs, as a list of numbers and ranges such as `1-3,5`.
    /// - `state`: 1 to plug them, 0 to unplug them.
    /// - `flags`: Combination of `DomainSetVcpuFlags` values.
    ///
    /// In C: `virDomainSetVcpu`, since 3.1.0.
    pub fn set_vcpu(&self, vcpumap: &str, state: bool, flags: DomainSetVcpuFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetVcpu")?;
        conn.hypervisor().domain_set_vcpu(self.object(), vcpumap, state, flags)
    }

    /// Asks a domain's guest to shut down.
    ///
    /// Returns once the request is sent: the guest may take its time or ignore it altogether, so watch for a lifecycle event, and fall back on `virDomainDestroy`. What happens when the guest is off follows `<on_poweroff>`. Fails with
    /// `VIR_ERR_OPERATION_INVALID` when the domain is not running.
    ///
    /// In C: `virDomainShutdown`, since 0.0.3.
    pub fn shutdown(&self) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainShutdown")?;
        conn.hypervisor().domain_shutdown(self.object())
    }

    /// Asks a domain's guest to shut down, by the means given.
    ///
    /// Like `virDomainShutdown`, it does not wait for the guest. Without flags the driver picks the means. Going through the guest agent needs an agent that answers (`VIR_ERR_AGENT_UNRESPONSIVE` if it does not).
    ///
    /// - `flags`: Combination of `DomainShutdownFlagValues` values.
    ///
    /// In C: `virDomainShutdownFlags`, since 0.9.10.
    pub fn shutdown_flags(&self, flags: DomainShutdownFlagValues) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainShutdownFlags")?;
        conn.hypervisor().domain_shutdown_flags(self.object(), flags)
    }

    /// Asks a domain's guest to reboot, by the means given.
    ///
    /// Returns once the request is sent; the guest may ignore it. What happens when the guest obeys follows `<on_reboot>`. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running.
    ///
    /// - `flags`: Combination of `DomainRebootFlagValues` values.
    ///
    /// In C: `virDomainReboot`, since 0.1.0.
    pub fn reboot(&self, flags: DomainRebootFlagValues) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainReboot")?;
        conn.hypervisor().domain_reboot(self.object(), flags)
    }

    /// Resets a domain at once, as the reset button of a real machine does.
    ///
    /// The guest is not told, and unwritten data is lost. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainReset`, since 0.9.7.
    pub fn reset(&self, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainReset")?;
        conn.hypervisor().domain_reset(self.object(), flags)
    }

    /// Stops a domain at once, as if the plug was pulled.
    ///
    /// The guest gets no chance to save its data. A transient domain ceases to exist, a persistent one becomes inactive; the handle has to be freed all the same. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running.
    ///
    /// In C: `virDomainDestroy`, since 0.0.3.
    pub fn destroy(&self) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainDestroy")?;
        conn.hypervisor().domain_destroy(self.object())
    }

    /// Stops a domain at once, with control over how hard.
    ///
    /// Without flags it equals `virDomainDestroy`. With `VIR_DOMAIN_DESTROY_GRACEFUL` the emulator gets time to write its caches, and the call fails with `VIR_ERR_OPERATION_FAILED` if it does not end by itself.
    ///
    /// - `flags`: Combination of `DomainDestroyFlagsValues` values.
    ///
    /// In C: `virDomainDestroyFlags`, since 0.9.4.
    pub fn destroy_flags(&self, flags: DomainDestroyFlagsValues) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainDestroyFlags")?;
        conn.hypervisor().domain_destroy_flags(self.object(), flags)
    }

    /// Pauses a domain.
    ///
    /// Its virtual CPUs stop while memory and devices stay allocated; `virDomainResume` lets it go on. Fails with
    /// `VIR_ERR_OPERATION_INVALID` when it is not active.
    ///
    /// In C: `virDomainSuspend`, since 0.0.3.
    pub fn suspend(&self) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSuspend")?;
        conn.hypervisor().domain_suspend(self.object())
    }

    /// Lets a paused domain run on.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` when it is not active. For a guest that put itself to sleep use
    /// `virDomainPMWakeup`.
    ///
    /// In C: `virDomainResume`, since 0.0.3.
    pub fn resume(&self) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainResume")?;
        conn.hypervisor().domain_resume(self.object())
    }

    /// Reports a domain's state, memory, number of virtual CPUs and CPU time.
    ///
    /// For an inactive domain memory and CPUs come from its stored configuration. Use `virDomainGetState` where only the state matters: it is cheaper, as it does not ask the emulator.
    ///
    /// In C: `virDomainGetInfo`, since 0.0.3.
    pub fn info(&self) -> Result<DomainInfo> {
        let conn = self.conn();
        conn.hypervisor().domain_get_info(self.object())
    }

    /// Reports a domain's state and how it came about.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainGetState`, since 0.9.2.
    pub fn state(&self, flags: u32) -> Result<(DomainState, i32)> {
        let conn = self.conn();
        conn.hypervisor().domain_get_state(self.object(), flags)
    }

    /// Reports whether a domain's control channel can take commands.
    ///
    /// Does not touch the channel itself, so it answers even while another call hangs in it. Fails with
    /// `VIR_ERR_OPERATION_INVALID` when the domain is not active.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainGetControlInfo`, since 0.9.3.
    pub fn control_info(&self, flags: u32) -> Result<DomainControlInfo> {
        let conn = self.conn();
        conn.hypervisor().domain_get_control_info(self.object(), flags)
    }

    /// Gives the kind of guest interface a domain is built for, as in `<os><type>`.
    ///
    /// Gives: `hvm` for full virtualization, `xen` or `linux` for paravirtualization, `exe` for containers, and so on.
    ///
    /// In C: `virDomainGetOSType`, since 0.0.3.
    pub fn os_type(&self) -> Result<String> {
        let conn = self.conn();
        conn.hypervisor().domain_get_os_type(self.object())
    }

    /// Reports the label that confines an active domain.
    ///
    /// With several security drivers at work only the first one's label is given; use `virDomainGetSecurityLabelList` for all. The label is empty when the domain is inactive.
    ///
    /// In C: `virDomainGetSecurityLabel`, since 0.6.1.
    pub fn security_label(&self) -> Result<SecurityLabel> {
        let conn = self.conn();
        conn.hypervisor().domain_get_security_label(self.object())
    }

    /// Reports a domain's label from each security driver in use.
    ///
    /// In C: `virDomainGetSecurityLabelList`, since 0.10.0.
    pub fn security_label_list(&self) -> Result<Vec<SecurityLabel>> {
        let conn = self.conn();
        conn.hypervisor().domain_get_security_label_list(self.object())
    }

    /// Changes or removes a domain's title, description or an application's metadata.
    ///
    /// Title and description are plain text, and a title has no line breaks. An element replaces the one with the same namespace URI, so each application should keep to one URI. Listeners get a metadata-change event.
    ///
    /// - `type_`: Part to change.
    /// - `metadata`: New content; NULL removes the part. For an element, one XML element.
    /// - `key`: Namespace prefix for the element; NULL for the other types.
    /// - `uri`: Namespace URI of the element; NULL for the other types.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetMetadata`, since 0.9.10.
    pub fn set_metadata(&self, type_: DomainMetadataType, metadata: Option<&str>, key: Option<&str>, uri: Option<&str>, flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetMetadata")?;
        conn.hypervisor().domain_set_metadata(self.object(), type_, metadata, key, uri, flags)
    }

    /// Gives a domain's title, description or an application's metadata.
    ///
    /// Fails with `VIR_ERR_NO_DOMAIN_METADATA` when there is none.
    ///
    /// - `type_`: Part wanted.
    /// - `uri`: Namespace URI of the element; NULL for the other types.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainGetMetadata`, since 0.9.10.
    pub fn metadata(&self, type_: DomainMetadataType, uri: Option<&str>, flags: DomainModificationImpact) -> Result<String> {
        let conn = self.conn();
        conn.hypervisor().domain_get_metadata(self.object(), type_, uri, flags)
    }

    /// Gives a domain's configuration as XML.
    ///
    /// For an active domain it shows what it is running with, including addresses and aliases assigned at run time, unless
    /// `VIR_DOMAIN_XML_INACTIVE` asks for the stored configuration. Secrets are left out without `VIR_DOMAIN_XML_SECURE`, which fails with `VIR_ERR_OPERATION_DENIED` on a read-only connection.
    ///
    /// - `flags`: Combination of `DomainXMLFlags` values.
    ///
    /// In C: `virDomainGetXMLDesc`, since 0.0.3.
    pub fn xml_desc(&self, flags: DomainXmlFlags) -> Result<String> {
        let conn = self.conn();
        if flags.contains(DomainXmlFlags::SECURE) || flags.contains(DomainXmlFlags::MIGRATABLE) { conn.require_write("virDomainGetXMLDesc")?; }
        conn.hypervisor().domain_get_xml_desc(self.object(), flags)
    }

    /// Removes a domain's stored configuration.
    ///
    /// An inactive domain disappears; an active one runs on as a transient domain. Fails with `VIR_ERR_OPERATION_INVALID` when it has a managed save image, snapshots, checkpoints or firmware variables: `virDomainUndefineFlags` tells what to do with those.
    ///
    /// In C: `virDomainUndefine`, since 0.1.1.
    pub fn undefine(&self) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainUndefine")?;
        conn.hypervisor().domain_undefine(self.object())
    }

    /// Removes a domain's stored configuration along with what belongs to it.
    ///
    /// An inactive domain disappears; an active one runs on as a transient domain. Fails with `VIR_ERR_OPERATION_INVALID` when there is a managed save image, a snapshot, a checkpoint or a file of firmware variables that no flag covers. Disk images are never deleted.
    ///
    /// - `flags`: Combination of `DomainUndefineFlagsValues` values.
    ///
    /// In C: `virDomainUndefineFlags`, since 0.9.4.
    pub fn undefine_flags(&self, flags: DomainUndefineFlagsValues) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainUndefineFlags")?;
        conn.hypervisor().domain_undefine_flags(self.object(), flags)
    }

    /// Starts a persistent domain from its stored configuration.
    ///
    /// If there is a managed save image, its state is restored and the image deleted. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is active already.
    ///
    /// In C: `virDomainCreate`, since 0.1.1.
    pub fn create(&self) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainCreate")?;
        conn.hypervisor().domain_create(self.object())
    }

    /// Starts a persistent domain from its stored configuration, with options.
    ///
    /// Acts like `virDomainCreate`; the flags can keep it paused, ignore a managed save image or tie the domain to the connection.
    ///
    /// - `flags`: Combination of `DomainCreateFlags` values.
    ///
    /// In C: `virDomainCreateWithFlags`, since 0.8.2.
    pub fn create_with_flags(&self, flags: DomainCreateFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainCreateWithFlags")?;
        conn.hypervisor().domain_create_with_flags(self.object(), flags)
    }

    /// Starts a persistent domain and hands open files to its init process.
    ///
    /// For containers: the files appear in the guest as descriptors 3, 4 and so on. Over a connection to a daemon this works only through a local socket.
    ///
    /// - `files`: Open file descriptors; they stay open in the caller.
    /// - `flags`: Combination of `DomainCreateFlags` values.
    ///
    /// In C: `virDomainCreateWithFiles`, since 1.1.1.
    pub fn create_with_files(&self, files: &[i32], flags: DomainCreateFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainCreateWithFiles")?;
        conn.hypervisor().domain_create_with_files(self.object(), files, flags)
    }

    /// Tells whether a domain is started together with the host.
    ///
    /// In C: `virDomainGetAutostart`, since 0.2.1.
    pub fn autostart(&self) -> Result<bool> {
        let conn = self.conn();
        conn.hypervisor().domain_get_autostart(self.object())
    }

    /// Sets whether a domain is started together with the host.
    ///
    /// Only for persistent domains; fails with `VIR_ERR_OPERATION_INVALID` on a transient one.
    ///
    /// - `autostart`: 1 to start it automatically, 0 not to.
    ///
    /// In C: `virDomainSetAutostart`, since 0.2.1.
    pub fn set_autostart(&self, autostart: bool) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetAutostart")?;
        conn.hypervisor().domain_set_autostart(self.object(), autostart)
    }

    /// Tells whether a domain is started the next time the host boots, and only then.
    ///
    /// In C: `virDomainGetAutostartOnce`, since 11.2.0.
    pub fn autostart_once(&self) -> Result<bool> {
        let conn = self.conn();
        conn.hypervisor().domain_get_autostart_once(self.object())
    }

    /// Sets whether a domain is started the next time the host boots, and only then.
    ///
    /// The setting is cleared by that start and is independent of `virDomainSetAutostart`. Only for persistent domains.
    ///
    /// - `autostart`: 1 to have it started once, 0 to cancel that.
    ///
    /// In C: `virDomainSetAutostartOnce`, since 11.2.0.
    pub fn set_autostart_once(&self, autostart: bool) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetAutostartOnce")?;
        conn.hypervisor().domain_set_autostart_once(self.object(), autostart)
    }

    /// Tells whether a domain is active, that is running or paused.
    ///
    /// In C: `virDomainIsActive`, since 0.7.3.
    pub fn is_active(&self) -> Result<bool> {
        let conn = self.conn();
        conn.hypervisor().domain_is_active(self.object())
    }

    /// Tells whether a domain has a stored configuration and so survives being stopped.
    ///
    /// In C: `virDomainIsPersistent`, since 0.7.3.
    pub fn is_persistent(&self) -> Result<bool> {
        let conn = self.conn();
        conn.hypervisor().domain_is_persistent(self.object())
    }

    /// Tells whether an active domain's configuration has been altered since its start.
    ///
    /// In C: `virDomainIsUpdated`, since 0.8.6.
    pub fn is_updated(&self) -> Result<bool> {
        let conn = self.conn();
        conn.hypervisor().domain_is_updated(self.object())
    }

    /// Gives a persistent domain a new name.
    ///
    /// The domain has to be inactive, and some drivers refuse it while there are snapshots or checkpoints (`VIR_ERR_OPERATION_INVALID`). The name must be free and must not be empty. Other handles keep the old name until they are looked up again.
    ///
    /// - `new_name`: New name; without slashes.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainRename`, since 1.2.19.
    pub fn rename(&self, new_name: &str, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainRename")?;
        conn.hypervisor().domain_rename(self.object(), new_name, flags)
    }

    /// Changes what happens when a guest powers off, reboots or crashes.
    ///
    /// Fails with `VIR_ERR_INVALID_ARG` for an action that does not go with the event, such as a core dump on reboot.
    ///
    /// - `type_`: Event that the action is for.
    /// - `action`: What to do from now on.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetLifecycleAction`, since 3.9.0.
    pub fn set_lifecycle_action(&self, type_: DomainLifecycle, action: DomainLifecycleAction, flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetLifecycleAction")?;
        conn.hypervisor().domain_set_lifecycle_action(self.object(), type_, action, flags)
    }

    /// Reports what a guest's owner needs to attest a confidential domain.
    ///
    /// The domain has to be active. For SEV the measurement is fixed once the guest's memory is set up, so start the domain paused, check it, inject secrets and then resume.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainGetLaunchSecurityInfo`, since 4.5.0.
    pub fn launch_security_info(&self, flags: u32) -> Result<Vec<TypedParam>> {
        let conn = self.conn();
        conn.hypervisor().domain_get_launch_security_info(self.object(), flags)
    }

    /// Injects a secret into a confidential domain.
    ///
    /// Secret and header, both encrypted for the guest by its owner, are required, the address is optional. The domain has to be active and paused, and must not have run yet (`VIR_ERR_OPERATION_INVALID` otherwise).
    ///
    /// - `params`: Secret, header and, if wanted, the address.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainSetLaunchSecurityState`, since 8.0.0.
    pub fn set_launch_security_state(&self, params: &[TypedParam], flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetLaunchSecurityState")?;
        conn.hypervisor().domain_set_launch_security_state(self.object(), params, flags)
    }

    /// Lists messages recorded about a domain, such as deprecated features it uses.
    ///
    /// - `flags`: Combination of `DomainMessageType` values.
    ///
    /// In C: `virDomainGetMessages`, since 7.1.0.
    pub fn messages(&self, flags: DomainMessageType) -> Result<Vec<String>> {
        let conn = self.conn();
        conn.hypervisor().domain_get_messages(self.object(), flags)
    }

    /// Opens the Linux namespaces of a running container, one file descriptor for each.
    ///
    /// They are for `virDomainLxcEnterNamespace`. The caller closes them and frees the array. Fails with
    /// `VIR_ERR_OPERATION_INVALID` when the container is not running. Works with LXC containers on the local host only.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainLxcOpenNamespace`, since 1.0.2.
    pub fn lxc_open_namespace(&self, flags: u32) -> Result<Vec<i32>> {
        let conn = self.conn();
        conn.require_write("virDomainLxcOpenNamespace")?;
        conn.hypervisor().domain_lxc_open_namespace(self.object(), flags)
    }

    /// Sends a command to a guest's QEMU monitor and waits for the reply.
    ///
    /// Meant for development and emergencies: what the command changes is unknown to the driver, so the guest's recorded state may no longer be right, and it counts as tainted. Needs a connection that is not read-only. Fails with
    /// `VIR_ERR_OPERATION_INVALID` when the domain is not running.
    ///
    /// - `cmd`: Command, as JSON or as text of the human monitor.
    /// - `flags`: Combination of `DomainQemuMonitorCommandFlags` values.
    ///
    /// In C: `virDomainQemuMonitorCommand`, since 0.8.3.
    pub fn qemu_monitor_command(&self, cmd: &str, flags: DomainQemuMonitorCommandFlags) -> Result<String> {
        let conn = self.conn();
        conn.require_write("virDomainQemuMonitorCommand")?;
        conn.hypervisor().domain_qemu_monitor_command(self.object(), cmd, flags)
    }

    /// Sends a command to a guest's QEMU monitor, with file descriptors attached.
    ///
    /// Works like `virDomainQemuMonitorCommand`, and over local UNIX sockets only. Descriptors that come back are the caller's to close.
    ///
    /// - `cmd`: Command, as JSON or as text of the human monitor.
    /// - `infiles`: File descriptors to hand over, at most one is of use to QEMU; NULL for none.
    /// - `flags`: Combination of `DomainQemuMonitorCommandFlags` values.
    ///
    /// In C: `virDomainQemuMonitorCommandWithFiles`, since 8.2.0.
    pub fn qemu_monitor_command_with_files(&self, cmd: &str, infiles: &[i32], flags: DomainQemuMonitorCommandFlags) -> Result<(Vec<i32>, String)> {
        let conn = self.conn();
        conn.require_write("virDomainQemuMonitorCommandWithFiles")?;
        conn.hypervisor().domain_qemu_monitor_command_with_files(self.object(), cmd, infiles, flags)
    }

    /// Sends a command to the agent inside a guest and waits for the reply.
    ///
    /// Needs a connection that is not read-only and a `qemu-ga` channel. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running, with `VIR_ERR_AGENT_UNRESPONSIVE` when the agent does not answer. The caller frees the reply.
    ///
    /// - `cmd`: Command as JSON.
    /// - `timeout`: How long to wait, in seconds, or one of the values of `DomainQemuAgentCommandTimeoutValues`.
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: Reply as JSON; NULL on failure, and without an error when no reply was waited for.
    ///
    /// In C: `virDomainQemuAgentCommand`, since 0.10.0.
    pub fn qemu_agent_command(&self, cmd: &str, timeout: i32, flags: u32) -> Result<String> {
        let conn = self.conn();
        conn.require_write("virDomainQemuAgentCommand")?;
        conn.hypervisor().domain_qemu_agent_command(self.object(), cmd, timeout, flags)
    }
}
