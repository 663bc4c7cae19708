// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports: domain block.

use crate::prelude::*;

/// Changes the domain's block I/O weights and limits per host device.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetBlkioParameters(domain: *mut VirDomain, params: *mut CTypedParameter, nparams: c_int, flags: c_uint) -> c_int {
    call("virDomainSetBlkioParameters", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(params, "params")?;
        domain.set_blkio_parameters(&call.params(params, nparams, "params", "nparams")?, DomainModificationImpact::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Reads the domain's block I/O weights and limits per host device.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetBlkioParameters(domain: *mut VirDomain, params: *mut CTypedParameter, nparams: *mut c_int, flags: c_uint) -> c_int {
    call("virDomainGetBlkioParameters", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(nparams, "nparams")?;
        call.room(params, *nparams, "params", "nparams")?;
        let new_params = domain.blkio_parameters(DomainModificationImpact::from_bits_retain(flags as u32))?;
        fill_params(params, nparams, &new_params);
        Ok(0)
    })
}

/// Reads the basic traffic counters of a disk of a running domain.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainBlockStats(dom: *mut VirDomain, disk: *const c_char, stats: *mut CDomainBlockStats, size: usize) -> c_int {
    call("virDomainBlockStats", |call| unsafe {
        let dom = call.handle(dom)?;
        call.required(stats, "stats")?;
        let new_stats = dom.block_stats(call.text(disk, "disk")?, size as _)?;
        call.store_sized(stats, size, &new_stats, &connection(dom))?;
        Ok(0)
    })
}

/// Reads the traffic counters of a disk as typed parameters.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainBlockStatsFlags(dom: *mut VirDomain, disk: *const c_char, params: *mut CTypedParameter, nparams: *mut c_int, flags: c_uint) -> c_int {
    call("virDomainBlockStatsFlags", |call| unsafe {
        let dom = call.handle(dom)?;
        call.required(nparams, "nparams")?;
        call.room(params, *nparams, "params", "nparams")?;
        let new_params = dom.block_stats_flags(call.text(disk, "disk")?, flags as _)?;
        fill_params(params, nparams, &new_params);
        Ok(0)
    })
}

/// Reads bytes of a disk as the host stores them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainBlockPeek(dom: *mut VirDomain, disk: *const c_char, offset: c_ulonglong, size: usize, buffer: *mut c_uchar, flags: c_uint) -> c_int {
    call("virDomainBlockPeek", |call| unsafe {
        let dom = call.handle(dom)?;
        call.room(buffer, size, "buffer", "size")?;
        let new_buffer = dom.block_peek(call.text(disk, "disk")?, offset as _, size as _, flags as _)?;
        fill(buffer, size, &new_buffer);
        Ok(0)
    })
}

/// Changes the size of a disk of a running domain.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainBlockResize(dom: *mut VirDomain, disk: *const c_char, size: c_ulonglong, flags: c_uint) -> c_int {
    call("virDomainBlockResize", |call| unsafe {
        let dom = call.handle(dom)?;
        dom.block_resize(call.text(disk, "disk")?, size as _, DomainBlockResizeFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Reads the sizes of a disk.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetBlockInfo(dom: *mut VirDomain, disk: *const c_char, info: *mut CDomainBlockInfo, flags: c_uint) -> c_int {
    call("virDomainGetBlockInfo", |call| unsafe {
        let dom = call.handle(dom)?;
        call.required(info, "info")?;
        let new_info = dom.block_info(call.text(disk, "disk")?, flags as _)?;
        store_record(info, &new_info, &connection(dom));
        Ok(0)
    })
}

/// Ends the block job on a disk.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainBlockJobAbort(dom: *mut VirDomain, disk: *const c_char, flags: c_uint) -> c_int {
    call("virDomainBlockJobAbort", |call| unsafe {
        let dom = call.handle(dom)?;
        dom.block_job_abort(call.text(disk, "disk")?, DomainBlockJobAbortFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Reads the progress of the block job on a disk.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetBlockJobInfo(dom: *mut VirDomain, disk: *const c_char, info: *mut CDomainBlockJobInfo, flags: c_uint) -> c_int {
    call("virDomainGetBlockJobInfo", |call| unsafe {
        let dom = call.handle(dom)?;
        call.required(info, "info")?;
        let (result, new_info) = dom.block_job_info(call.text(disk, "disk")?, DomainBlockJobInfoFlags::from_bits_retain(flags as u32))?;
        store_record(info, &new_info, &connection(dom));
        Ok(c_int::from(result))
    })
}

/// Changes the speed limit of the block job on a disk.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainBlockJobSetSpeed(dom: *mut VirDomain, disk: *const c_char, bandwidth: c_ulong, flags: c_uint) -> c_int {
    call("virDomainBlockJobSetSpeed", |call| unsafe {
        let dom = call.handle(dom)?;
        dom.block_job_set_speed(call.text(disk, "disk")?, bandwidth as _, DomainBlockJobSetSpeedFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Starts to bring the data of all backing files into a disk's top image.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainBlockPull(dom: *mut VirDomain, disk: *const c_char, bandwidth: c_ulong, flags: c_uint) -> c_int {
    call("virDomainBlockPull", |call| unsafe {
        let dom = call.handle(dom)?;
        dom.block_pull(call.text(disk, "disk")?, bandwidth as _, DomainBlockPullFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Starts to pull data down to a chosen backing file, or to mirror a disk.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainBlockRebase(dom: *mut VirDomain, disk: *const c_char, base: *const c_char, bandwidth: c_ulong, flags: c_uint) -> c_int {
    call("virDomainBlockRebase", |call| unsafe {
        let dom = call.handle(dom)?;
        dom.block_rebase(call.text(disk, "disk")?, call.text_or_none(base, "base")?, bandwidth as _, DomainBlockRebaseFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Starts to mirror a disk to another place.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainBlockCopy(dom: *mut VirDomain, disk: *const c_char, destxml: *const c_char, params: *mut CTypedParameter, nparams: c_int, flags: c_uint) -> c_int {
    call("virDomainBlockCopy", |call| unsafe {
        let dom = call.handle(dom)?;
        dom.block_copy(call.text(disk, "disk")?, call.text(destxml, "destxml")?, &call.params(params, nparams, "params", "nparams")?, DomainBlockCopyFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Starts to merge the data of overlays into an image further down the chain.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainBlockCommit(dom: *mut VirDomain, disk: *const c_char, base: *const c_char, top: *const c_char, bandwidth: c_ulong, flags: c_uint) -> c_int {
    call("virDomainBlockCommit", |call| unsafe {
        let dom = call.handle(dom)?;
        dom.block_commit(call.text(disk, "disk")?, call.text_or_none(base, "base")?, call.text_or_none(top, "top")?, bandwidth as _, DomainBlockCommitFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Changes the throughput limits of a disk.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetBlockIoTune(dom: *mut VirDomain, disk: *const c_char, params: *mut CTypedParameter, nparams: c_int, flags: c_uint) -> c_int {
    call("virDomainSetBlockIoTune", |call| unsafe {
        let dom = call.handle(dom)?;
        call.required(params, "params")?;
        call.some(nparams, "nparams")?;
        dom.set_block_io_tune(call.text(disk, "disk")?, &call.params(params, nparams, "params", "nparams")?, DomainModificationImpact::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Reads the throughput limits of a disk.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetBlockIoTune(dom: *mut VirDomain, disk: *const c_char, params: *mut CTypedParameter, nparams: *mut c_int, flags: c_uint) -> c_int {
    call("virDomainGetBlockIoTune", |call| unsafe {
        let dom = call.handle(dom)?;
        call.required(nparams, "nparams")?;
        call.room(params, *nparams, "params", "nparams")?;
        let new_params = dom.block_io_tune(call.text_or_none(disk, "disk")?, DomainModificationImpact::from_bits_retain(flags as u32))?;
        fill_params(params, nparams, &new_params);
        Ok(0)
    })
}

/// Lists the disks of a running domain that have an input/output error.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetDiskErrors(dom: *mut VirDomain, errors: *mut CDomainDiskError, maxerrors: c_uint, flags: c_uint) -> c_int {
    call("virDomainGetDiskErrors", |call| unsafe {
        let dom = call.handle(dom)?;
        call.room(errors, maxerrors, "errors", "maxerrors")?;
        let new_errors = dom.disk_errors(flags as _)?;
        let count = fill_records(errors, maxerrors, &new_errors, &connection(dom));
        Ok(count)
    })
}

/// Asks for an event when writing to a disk image goes beyond a byte offset.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetBlockThreshold(domain: *mut VirDomain, dev: *const c_char, threshold: c_ulonglong, flags: c_uint) -> c_int {
    call("virDomainSetBlockThreshold", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.set_block_threshold(call.text(dev, "dev")?, threshold as _, flags as _)?;
        Ok(0)
    })
}

/// Starts a point-in-time backup of a running domain's disks.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainBackupBegin(domain: *mut VirDomain, backup_xml: *const c_char, checkpoint_xml: *const c_char, flags: c_uint) -> c_int {
    call("virDomainBackupBegin", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.backup_begin(call.text(backup_xml, "backupXML")?, call.text_or_none(checkpoint_xml, "checkpointXML")?, DomainBackupBeginFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Describes the running backup job as XML.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainBackupGetXMLDesc(domain: *mut VirDomain, flags: c_uint) -> *mut c_char {
    call("virDomainBackupGetXMLDesc", |call| unsafe {
        let domain = call.handle(domain)?;
        let result = domain.backup_xml_desc(flags as _)?;
        Ok(give_text(&result))
    })
}

/// Hands open file descriptors to the driver under a name, for use in the domain's XML.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainFDAssociate(domain: *mut VirDomain, name: *const c_char, nfds: c_uint, fds: *const c_int, flags: c_uint) -> c_int {
    call("virDomainFDAssociate", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(fds, "fds")?;
        call.some(nfds, "nfds")?;
        domain.fd_associate(call.text(name, "name")?, call.slice(fds, nfds, "fds", "nfds")?, DomainFdAssociateFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Creates a throttle group or changes its limits.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetThrottleGroup(dom: *mut VirDomain, group: *const c_char, params: *mut CTypedParameter, nparams: c_int, flags: c_uint) -> c_int {
    call("virDomainSetThrottleGroup", |call| unsafe {
        let dom = call.handle(dom)?;
        call.required(params, "params")?;
        call.some(nparams, "nparams")?;
        dom.set_throttle_group(call.text(group, "group")?, &call.params(params, nparams, "params", "nparams")?, DomainModificationImpact::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Removes a throttle group.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainDelThrottleGroup(dom: *mut VirDomain, group: *const c_char, flags: c_uint) -> c_int {
    call("virDomainDelThrottleGroup", |call| unsafe {
        let dom = call.handle(dom)?;
        dom.del_throttle_group(call.text(group, "group")?, DomainModificationImpact::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}
