//! Disks: what has been read and written, how large they are, and changing that.

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::sync::Arc;

use polyvirt_config::domain::{Disk, Domain};
use polyvirt_driver::params::block_stats as name;
use polyvirt_driver::records::{DomainBlockInfo, DomainBlockStats, DomainDiskError};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainBlockResizeFlags as Resize, DomainDiskErrorCode, Error, ErrorDomain, Result, TypedParam,
};
use polyvirt_inventory::targets;
use polyvirt_qemu::alias;
use serde_json::{Value, json};

use super::flags;
use crate::guest::{Running, not_running, text};
use crate::host::Host;
use crate::images;
use crate::statistics::{BlockFigures, Blocks};

/// The most that is read at once.
const MOST: usize = 64 << 20;

/// The guest's configuration in force, and what it runs in, if it runs.
fn look(host: &Host, domain: &DomainRef) -> Result<(Arc<Domain>, Option<Arc<Running>>)> {
    host.with(domain, |state| {
        Ok((Arc::clone(state.config()?), state.running.clone()))
    })
}

fn find<'d>(domain: &'d Domain, name: &str) -> Result<&'d Disk> {
    targets::disk(domain, name, |name| {
        format!("invalid path {name} not assigned to domain")
    })
}

fn figures(host: &Host, domain: &DomainRef, disk: &str) -> Result<BlockFigures> {
    let (config, running) = look(host, domain)?;
    let Some(running) = running else {
        return Err(not_running());
    };
    let answer = running.execute("query-blockstats", json!({}))?;
    let all = Blocks::read(&answer);
    if disk.is_empty() {
        return Ok(all.total());
    }
    let disk = find(&config, disk)?;
    all.of(disk).ok_or_else(|| {
        let target = &disk.target.dev;
        let message = format!("missing disk device alias name for {target}");
        Error::internal(message).with_domain(ErrorDomain::QEMU)
    })
}

/// What a disk has done; no name stands for all of them together.
pub(crate) fn stats(
    host: &Host,
    domain: &DomainRef,
    disk: &str,
    _size: usize,
) -> Result<DomainBlockStats> {
    let done = figures(host, domain, disk)?;
    let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    Ok(DomainBlockStats {
        rd_req: count(done.reads),
        rd_bytes: count(done.read_bytes),
        wr_req: count(done.writes),
        wr_bytes: count(done.write_bytes),
        errs: -1,
    })
}

/// The same, with times and flushes.
pub(crate) fn stats_flags(
    host: &Host,
    domain: &DomainRef,
    disk: &str,
    flags: u32,
) -> Result<Vec<TypedParam>> {
    // The last of the flags that all calls with parameters know.
    flags::check("qemuDomainBlockStatsFlags", flags, 0x4)?;
    let done = figures(host, domain, disk)?;
    let told = [
        (name::WRITE_BYTES, done.write_bytes),
        (name::WRITE_REQ, done.writes),
        (name::READ_BYTES, done.read_bytes),
        (name::READ_REQ, done.reads),
        (name::FLUSH_REQ, done.flushes),
        (name::WRITE_TOTAL_TIMES, done.write_time),
        (name::READ_TOTAL_TIMES, done.read_time),
        (name::FLUSH_TOTAL_TIMES, done.flush_time),
    ];
    let params = told
        .into_iter()
        .map(|(name, value)| TypedParam::new(name, i64::try_from(value).unwrap_or(i64::MAX)));
    params.collect()
}

/// How large a disk is.
pub(crate) fn info(
    host: &Host,
    domain: &DomainRef,
    disk: &str,
    flags: u32,
) -> Result<DomainBlockInfo> {
    flags::check("qemuDomainGetBlockInfo", flags, 0)?;
    let (config, running) = look(host, domain)?;
    let disk = find(&config, disk)?;
    let target = &disk.target.dev;
    if disk.source.is_empty() {
        let message = format!("disk '{target}' does not currently have a source assigned");
        return Err(Error::invalid_arg(message).with_domain(ErrorDomain::QEMU));
    }
    let sizes = images::sizes(disk).ok_or_else(|| {
        let path = disk.source.path().unwrap_or_default();
        let message = format!("cannot tell the size of '{path}', the image of disk '{target}'");
        Error::operation_failed(message).with_domain(ErrorDomain::QEMU)
    })?;
    let highest = running.filter(|_| !sizes.is_raw).and_then(|running| {
        let answer = running.execute("query-blockstats", json!({})).ok()?;
        Some(Blocks::read(&answer).of(disk)?.highest)
    });
    Ok(DomainBlockInfo {
        capacity: sizes.capacity,
        allocation: highest.unwrap_or(sizes.allocation),
        physical: sizes.physical,
    })
}

/// Makes the image of a running guest's disk larger or smaller. The size is in KiB unless a flag says bytes.
pub(crate) fn resize(
    host: &Host,
    domain: &DomainRef,
    disk: &str,
    size: u64,
    flags: Resize,
) -> Result<()> {
    let known = Resize::BYTES | Resize::CAPACITY;
    flags::check("qemuDomainBlockResize", flags.bits(), known.bits())?;
    let unit = if flags.contains(Resize::BYTES) {
        1
    } else {
        1024
    };
    let bytes = size
        .checked_mul(unit)
        .filter(|bytes| i64::try_from(*bytes).is_ok());
    let bytes = bytes.ok_or_else(|| {
        let message = format!("size must be less than {}", i64::MAX / 1024);
        Error::new(
            ErrorDomain::QEMU,
            polyvirt_driver::ErrorNumber::OVERFLOW,
            message,
        )
    })?;
    host.act(domain, "virDomainBlockResize", |guest, running| {
        let config = Arc::clone(guest.state().config()?);
        let disk = find(&config, disk)?;
        let node = node(running, disk)?;
        let arguments = json!({ "node-name": node, "size": bytes });
        running.execute("block_resize", arguments).map(drop)
    })
}

/// What QEMU says of a disk, with the path of the device it is in.
pub(crate) fn entry(running: &Running, disk: &Disk) -> Result<Value> {
    let answer = running.execute("query-block", Value::Null)?;
    let all = answer.as_array().into_iter().flatten();
    let name = alias::of(&disk.info);
    let mut mine = all.filter(|device| {
        let path = text(device, "qdev");
        path.split('/').any(|part| part == name)
    });
    mine.next().cloned().ok_or_else(|| no_image(disk))
}

/// The node of QEMU's that a disk reads from and writes to.
fn node(running: &Running, disk: &Disk) -> Result<String> {
    let entry = entry(running, disk)?;
    let node = entry.pointer("/inserted/node-name").and_then(Value::as_str);
    node.map(str::to_owned).ok_or_else(|| no_image(disk))
}

fn no_image(disk: &Disk) -> Error {
    let message = format!("disk '{}' has no image in QEMU", disk.target.dev);
    Error::operation_invalid(message).with_domain(ErrorDomain::QEMU)
}

/// Reads of an image, as it is on the host.
pub(crate) fn peek(
    host: &Host,
    domain: &DomainRef,
    disk: &str,
    offset: u64,
    size: usize,
    flags: u32,
) -> Result<Vec<u8>> {
    flags::check("qemuDomainBlockPeek", flags, 0)?;
    let (config, _) = look(host, domain)?;
    let disk = find(&config, disk)?;
    let failed = |why: &str| {
        let target = &disk.target.dev;
        let message = format!("cannot read of disk '{target}': {why}");
        Error::invalid_arg(message).with_domain(ErrorDomain::QEMU)
    };
    let sizes = images::sizes(disk).filter(|sizes| sizes.is_raw);
    let sizes =
        sizes.ok_or_else(|| failed("peeking is only supported for disks with 'raw' format"))?;
    if size > MOST {
        return Err(failed("that is too much at once"));
    }
    let end = offset.checked_add(size as u64);
    if end.is_none_or(|end| end > sizes.physical) {
        return Err(failed("that is behind its end"));
    }
    let path = disk.source.path().unwrap_or_default();
    let mut bytes = vec![0; size];
    let read = File::open(path).and_then(|file| file.read_exact_at(&mut bytes, offset));
    read.map_err(|error| Error::io(&error, format!("cannot read '{path}'")))?;
    Ok(bytes)
}

/// Wants to be told when a disk is written to behind that byte; 0 wants it no more.
pub(crate) fn set_threshold(
    host: &Host,
    domain: &DomainRef,
    disk: &str,
    threshold: u64,
    flags: u32,
) -> Result<()> {
    flags::check("qemuDomainSetBlockThreshold", flags, 0)?;
    host.act(domain, "virDomainSetBlockThreshold", |guest, running| {
        let config = Arc::clone(guest.state().config()?);
        let node = node(running, find(&config, disk)?)?;
        let arguments = json!({ "node-name": node, "write-threshold": threshold });
        running
            .execute("block-set-write-threshold", arguments)
            .map(drop)
    })
}

/// Disks that the guest could not read or write lately.
pub(crate) fn errors(host: &Host, domain: &DomainRef, flags: u32) -> Result<Vec<DomainDiskError>> {
    flags::check("qemuDomainGetDiskErrors", flags, 0)?;
    host.act(domain, "virDomainGetDiskErrors", |guest, running| {
        let config = Arc::clone(guest.state().config()?);
        let answer = running.execute("query-block", Value::Null)?;
        let all = answer.as_array().map_or(&[][..], Vec::as_slice);
        let failed = config.devices().disk.iter().filter_map(|disk| {
            let name = alias::of(&disk.info);
            let device = all
                .iter()
                .find(|device| text(device, "qdev").split('/').any(|part| part == name))?;
            let error = match text(device, "io-status") {
                "nospace" => DomainDiskErrorCode::NO_SPACE,
                "failed" => DomainDiskErrorCode::UNSPEC,
                _ => return None,
            };
            Some(DomainDiskError {
                disk: disk.target.dev.clone(),
                error,
            })
        });
        Ok(failed.collect())
    })
}
