// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions: domain-block.

use super::prelude::*;

/// The functions, by number.
pub(super) const FUNCTIONS: &[Function] = &[
    ("virDomainSetBlkioParameters", vir_domain_set_blkio_parameters),
    ("virDomainGetBlkioParameters", vir_domain_get_blkio_parameters),
    ("virDomainBlockStats", vir_domain_block_stats),
    ("virDomainBlockStatsFlags", vir_domain_block_stats_flags),
    ("virDomainBlockPeek", vir_domain_block_peek),
    ("virDomainBlockResize", vir_domain_block_resize),
    ("virDomainGetBlockInfo", vir_domain_get_block_info),
    ("virDomainBlockJobAbort", vir_domain_block_job_abort),
    ("virDomainGetBlockJobInfo", vir_domain_get_block_job_info),
    ("virDomainBlockJobSetSpeed", vir_domain_block_job_set_speed),
    ("virDomainBlockPull", vir_domain_block_pull),
    ("virDomainBlockRebase", vir_domain_block_rebase),
    ("virDomainBlockCopy", vir_domain_block_copy),
    ("virDomainBlockCommit", vir_domain_block_commit),
    ("virDomainSetBlockIoTune", vir_domain_set_block_io_tune),
    ("virDomainGetBlockIoTune", vir_domain_get_block_io_tune),
    ("virDomainGetDiskErrors", vir_domain_get_disk_errors),
    ("virDomainSetBlockThreshold", vir_domain_set_block_threshold),
    ("virDomainBackupBegin", vir_domain_backup_begin),
    ("virDomainBackupGetXMLDesc", vir_domain_backup_get_xml_desc),
    ("virDomainFDAssociate", vir_domain_fd_associate),
    ("virDomainSetThrottleGroup", vir_domain_set_throttle_group),
    ("virDomainDelThrottleGroup", vir_domain_del_throttle_group),
];

fn vir_domain_set_blkio_parameters(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let params = c.params()?;
    let flags = c.number()?;
    c.give(domain.set_blkio_parameters(&params, DomainModificationImpact::of(flags)))
}

fn vir_domain_get_blkio_parameters(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.blkio_parameters(DomainModificationImpact::of(flags)))
}

fn vir_domain_block_stats(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let disk = c.text("disk")?;
    let size = c.number()?;
    c.give(dom.block_stats(&disk, size))
}

fn vir_domain_block_stats_flags(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let disk = c.text("disk")?;
    let flags = c.number()?;
    c.give(dom.block_stats_flags(&disk, flags))
}

fn vir_domain_block_peek(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let disk = c.text("disk")?;
    let offset = c.number()?;
    let size = c.number()?;
    let flags = c.number()?;
    c.give(dom.block_peek(&disk, offset, size, flags))
}

fn vir_domain_block_resize(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let disk = c.text("disk")?;
    let size = c.number()?;
    let flags = c.number()?;
    c.give(dom.block_resize(&disk, size, DomainBlockResizeFlags::of(flags)))
}

fn vir_domain_get_block_info(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let disk = c.text("disk")?;
    let flags = c.number()?;
    c.give(dom.block_info(&disk, flags))
}

fn vir_domain_block_job_abort(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let disk = c.text("disk")?;
    let flags = c.number()?;
    c.give(dom.block_job_abort(&disk, DomainBlockJobAbortFlags::of(flags)))
}

fn vir_domain_get_block_job_info(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let disk = c.text("disk")?;
    let flags = c.number()?;
    c.give(dom.block_job_info(&disk, DomainBlockJobInfoFlags::of(flags)))
}

fn vir_domain_block_job_set_speed(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let disk = c.text("disk")?;
    let bandwidth = c.number()?;
    let flags = c.number()?;
    c.give(dom.block_job_set_speed(&disk, bandwidth, DomainBlockJobSetSpeedFlags::of(flags)))
}

fn vir_domain_block_pull(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let disk = c.text("disk")?;
    let bandwidth = c.number()?;
    let flags = c.number()?;
    c.give(dom.block_pull(&disk, bandwidth, DomainBlockPullFlags::of(flags)))
}

fn vir_domain_block_rebase(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let disk = c.text("disk")?;
    let base = c.text_or_none()?;
    let bandwidth = c.number()?;
    let flags = c.number()?;
    c.give(dom.block_rebase(&disk, base.as_deref(), bandwidth, DomainBlockRebaseFlags::of(flags)))
}

fn vir_domain_block_copy(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let disk = c.text("disk")?;
    let destxml = c.text("destxml")?;
    let params = c.params()?;
    let flags = c.number()?;
    c.give(dom.block_copy(&disk, &destxml, &params, DomainBlockCopyFlags::of(flags)))
}

fn vir_domain_block_commit(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let disk = c.text("disk")?;
    let base = c.text_or_none()?;
    let top = c.text_or_none()?;
    let bandwidth = c.number()?;
    let flags = c.number()?;
    c.give(dom.block_commit(&disk, base.as_deref(), top.as_deref(), bandwidth, DomainBlockCommitFlags::of(flags)))
}

fn vir_domain_set_block_io_tune(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let disk = c.text("disk")?;
    let params = c.params()?;
    let flags = c.number()?;
    c.give(dom.set_block_io_tune(&disk, &params, DomainModificationImpact::of(flags)))
}

fn vir_domain_get_block_io_tune(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let disk = c.text_or_none()?;
    let flags = c.number()?;
    c.give(dom.block_io_tune(disk.as_deref(), DomainModificationImpact::of(flags)))
}

fn vir_domain_get_disk_errors(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(dom.disk_errors(flags))
}

fn vir_domain_set_block_threshold(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let dev = c.text("dev")?;
    let threshold = c.number()?;
    let flags = c.number()?;
    c.give(domain.set_block_threshold(&dev, threshold, flags))
}

fn vir_domain_backup_begin(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let backup_xml = c.text("backupXML")?;
    let checkpoint_xml = c.text_or_none()?;
    let flags = c.number()?;
    c.give(domain.backup_begin(&backup_xml, checkpoint_xml.as_deref(), DomainBackupBeginFlags::of(flags)))
}

fn vir_domain_backup_get_xml_desc(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.backup_xml_desc(flags))
}

fn vir_domain_fd_associate(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let name = c.text("name")?;
    let fds = c.numbers()?;
    let flags = c.number()?;
    c.give(domain.fd_associate(&name, &fds, DomainFdAssociateFlags::of(flags)))
}

fn vir_domain_set_throttle_group(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let group = c.text("group")?;
    let params = c.params()?;
    let flags = c.number()?;
    c.give(dom.set_throttle_group(&group, &params, DomainModificationImpact::of(flags)))
}

fn vir_domain_del_throttle_group(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let group = c.text("group")?;
    let flags = c.number()?;
    c.give(dom.del_throttle_group(&group, DomainModificationImpact::of(flags)))
}
