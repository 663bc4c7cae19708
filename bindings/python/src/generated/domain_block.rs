// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: domain-block.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virDomainSetBlkioParameters", c"virDomainSetBlkioParameters(domain, params, flags)\n--\n\nChanges the domain's block I/O weights and limits per host device.", 3, Failure::MinusOne, vir_domain_set_blkio_parameters),
    Function::new(c"virDomainGetBlkioParameters", c"virDomainGetBlkioParameters(domain, flags)\n--\n\nReads the domain's block I/O weights and limits per host device.", 2, Failure::None, vir_domain_get_blkio_parameters),
    Function::new(c"virDomainBlockStats", c"virDomainBlockStats(dom, disk)\n--\n\nReads the basic traffic counters of a disk of a running domain.", 2, Failure::None, vir_domain_block_stats),
    Function::new(c"virDomainBlockStatsFlags", c"virDomainBlockStatsFlags(dom, disk, flags)\n--\n\nReads the traffic counters of a disk as typed parameters.", 3, Failure::None, vir_domain_block_stats_flags),
    Function::new(c"virDomainBlockPeek", c"virDomainBlockPeek(dom, disk, offset, size, flags)\n--\n\nReads bytes of a disk as the host stores them.", 5, Failure::None, vir_domain_block_peek),
    Function::new(c"virDomainBlockResize", c"virDomainBlockResize(dom, disk, size, flags)\n--\n\nChanges the size of a disk of a running domain.", 4, Failure::MinusOne, vir_domain_block_resize),
    Function::new(c"virDomainGetBlockInfo", c"virDomainGetBlockInfo(dom, disk, flags)\n--\n\nReads the sizes of a disk.", 3, Failure::None, vir_domain_get_block_info),
    Function::new(c"virDomainBlockJobAbort", c"virDomainBlockJobAbort(dom, disk, flags)\n--\n\nEnds the block job on a disk.", 3, Failure::MinusOne, vir_domain_block_job_abort),
    Function::new(c"virDomainGetBlockJobInfo", c"virDomainGetBlockJobInfo(dom, disk, flags)\n--\n\nReads the progress of the block job on a disk.", 3, Failure::None, vir_domain_get_block_job_info),
    Function::new(c"virDomainBlockJobSetSpeed", c"virDomainBlockJobSetSpeed(dom, disk, bandwidth, flags)\n--\n\nChanges the speed limit of the block job on a disk.", 4, Failure::MinusOne, vir_domain_block_job_set_speed),
    Function::new(c"virDomainBlockPull", c"virDomainBlockPull(dom, disk, bandwidth, flags)\n--\n\nStarts to bring the data of all backing files into a disk's top image.", 4, Failure::MinusOne, vir_domain_block_pull),
    Function::new(c"virDomainBlockRebase", c"virDomainBlockRebase(dom, disk, base, bandwidth, flags)\n--\n\nStarts to pull data down to a chosen backing file, or to mirror a disk.", 5, Failure::MinusOne, vir_domain_block_rebase),
    Function::new(c"virDomainBlockCopy", c"virDomainBlockCopy(dom, disk, destxml, params, flags)\n--\n\nStarts to mirror a disk to another place.", 5, Failure::MinusOne, vir_domain_block_copy),
    Function::new(c"virDomainBlockCommit", c"virDomainBlockCommit(dom, disk, base, top, bandwidth, flags)\n--\n\nStarts to merge the data of overlays into an image further down the chain.", 6, Failure::MinusOne, vir_domain_block_commit),
    Function::new(c"virDomainSetBlockIoTune", c"virDomainSetBlockIoTune(dom, disk, params, flags)\n--\n\nChanges the throughput limits of a disk.", 4, Failure::MinusOne, vir_domain_set_block_io_tune),
    Function::new(c"virDomainGetBlockIoTune", c"virDomainGetBlockIoTune(dom, disk, flags)\n--\n\nReads the throughput limits of a disk.", 3, Failure::None, vir_domain_get_block_io_tune),
    Function::new(c"virDomainGetDiskErrors", c"virDomainGetDiskErrors(dom, flags)\n--\n\nLists the disks of a running domain that have an input/output error.", 2, Failure::None, vir_domain_get_disk_errors),
    Function::new(c"virDomainSetBlockThreshold", c"virDomainSetBlockThreshold(domain, dev, threshold, flags)\n--\n\nAsks for an event when writing to a disk image goes beyond a byte offset.", 4, Failure::MinusOne, vir_domain_set_block_threshold),
    Function::new(c"virDomainBackupBegin", c"virDomainBackupBegin(domain, backupXML, checkpointXML, flags)\n--\n\nStarts a point-in-time backup of a running domain's disks.", 4, Failure::MinusOne, vir_domain_backup_begin),
    Function::new(c"virDomainBackupGetXMLDesc", c"virDomainBackupGetXMLDesc(domain, flags)\n--\n\nDescribes the running backup job as XML.", 2, Failure::None, vir_domain_backup_get_xml_desc),
    Function::new(c"virDomainFDAssociate", c"virDomainFDAssociate(domain, name, fds, flags)\n--\n\nHands open file descriptors to the driver under a name, for use in the domain's XML.", 4, Failure::MinusOne, vir_domain_fd_associate),
    Function::new(c"virDomainSetThrottleGroup", c"virDomainSetThrottleGroup(dom, group, params, flags)\n--\n\nCreates a throttle group or changes its limits.", 4, Failure::MinusOne, vir_domain_set_throttle_group),
    Function::new(c"virDomainDelThrottleGroup", c"virDomainDelThrottleGroup(dom, group, flags)\n--\n\nRemoves a throttle group.", 3, Failure::MinusOne, vir_domain_del_throttle_group),
];

fn vir_domain_set_blkio_parameters<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let params = c.params(1, params::blkio::FIELDS)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.set_blkio_parameters(&params, DomainModificationImpact::of(flags))))
}

fn vir_domain_get_blkio_parameters<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.blkio_parameters(DomainModificationImpact::of(flags))))
}

fn vir_domain_block_stats<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let disk = c.text(1, "disk")?;
    c.give(c.wait(|| dom.block_stats(&disk, Default::default())))
}

fn vir_domain_block_stats_flags<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let disk = c.text(1, "disk")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| dom.block_stats_flags(&disk, flags)))
}

fn vir_domain_block_peek<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let disk = c.text(1, "disk")?;
    let offset = c.number(2)?;
    let size = c.number(3)?;
    let flags = c.number(4)?;
    c.give(c.wait(|| dom.block_peek(&disk, offset, size, flags)))
}

fn vir_domain_block_resize<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let disk = c.text(1, "disk")?;
    let size = c.number(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| dom.block_resize(&disk, size, DomainBlockResizeFlags::of(flags))))
}

fn vir_domain_get_block_info<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let disk = c.text(1, "disk")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| dom.block_info(&disk, flags)))
}

fn vir_domain_block_job_abort<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let disk = c.text(1, "disk")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| dom.block_job_abort(&disk, DomainBlockJobAbortFlags::of(flags))))
}

fn vir_domain_get_block_job_info<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let disk = c.text(1, "disk")?;
    let flags = c.number(2)?;
    c.give_found(c.wait(|| dom.block_job_info(&disk, DomainBlockJobInfoFlags::of(flags))))
}

fn vir_domain_block_job_set_speed<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let disk = c.text(1, "disk")?;
    let bandwidth = c.number(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| dom.block_job_set_speed(&disk, bandwidth, DomainBlockJobSetSpeedFlags::of(flags))))
}

fn vir_domain_block_pull<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let disk = c.text(1, "disk")?;
    let bandwidth = c.number(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| dom.block_pull(&disk, bandwidth, DomainBlockPullFlags::of(flags))))
}

fn vir_domain_block_rebase<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let disk = c.text(1, "disk")?;
    let base = c.text_or_none(2)?;
    let bandwidth = c.number(3)?;
    let flags = c.number(4)?;
    c.give(c.wait(|| dom.block_rebase(&disk, base.as_deref(), bandwidth, DomainBlockRebaseFlags::of(flags))))
}

fn vir_domain_block_copy<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let disk = c.text(1, "disk")?;
    let destxml = c.text(2, "destxml")?;
    let params = c.params(3, params::block_copy::FIELDS)?;
    let flags = c.number(4)?;
    c.give(c.wait(|| dom.block_copy(&disk, &destxml, &params, DomainBlockCopyFlags::of(flags))))
}

fn vir_domain_block_commit<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let disk = c.text(1, "disk")?;
    let base = c.text_or_none(2)?;
    let top = c.text_or_none(3)?;
    let bandwidth = c.number(4)?;
    let flags = c.number(5)?;
    c.give(c.wait(|| dom.block_commit(&disk, base.as_deref(), top.as_deref(), bandwidth, DomainBlockCommitFlags::of(flags))))
}

fn vir_domain_set_block_io_tune<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let disk = c.text(1, "disk")?;
    let params = c.params(2, params::block_io_tune::FIELDS)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| dom.set_block_io_tune(&disk, &params, DomainModificationImpact::of(flags))))
}

fn vir_domain_get_block_io_tune<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let disk = c.text_or_none(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| dom.block_io_tune(disk.as_deref(), DomainModificationImpact::of(flags))))
}

fn vir_domain_get_disk_errors<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| dom.disk_errors(flags)))
}

fn vir_domain_set_block_threshold<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let dev = c.text(1, "dev")?;
    let threshold = c.number(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| domain.set_block_threshold(&dev, threshold, flags)))
}

fn vir_domain_backup_begin<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let backup_xml = c.text(1, "backupXML")?;
    let checkpoint_xml = c.text_or_none(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| domain.backup_begin(&backup_xml, checkpoint_xml.as_deref(), DomainBackupBeginFlags::of(flags))))
}

fn vir_domain_backup_get_xml_desc<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.backup_xml_desc(flags)))
}

fn vir_domain_fd_associate<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let name = c.text(1, "name")?;
    let fds = c.numbers(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| domain.fd_associate(&name, &fds, DomainFdAssociateFlags::of(flags))))
}

fn vir_domain_set_throttle_group<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let group = c.text(1, "group")?;
    let params = c.params(2, params::block_io_tune::FIELDS)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| dom.set_throttle_group(&group, &params, DomainModificationImpact::of(flags))))
}

fn vir_domain_del_throttle_group<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let group = c.text(1, "group")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| dom.del_throttle_group(&group, DomainModificationImpact::of(flags))))
}
