//! Figures about a running domain.

use polyvirt_config::domain::{Domain, MemoryBalloonModel};
use polyvirt_driver::events::DomainEvent;
use polyvirt_driver::params::{block_stats, cpu_stats};
use polyvirt_driver::records::{
    DomainBlockStats, DomainDiskError, DomainInterfaceStats, DomainMemoryStat,
};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainDiskErrorCode, DomainMemoryStatTags as Tag, Error, ErrorDomain, Result, TypedParam,
};

use super::params::chosen;
use crate::guest::{Traffic, Work};
use crate::host::{Host, State};
use crate::hypervisor::flags;
use crate::hypervisor::impact::in_force;
use crate::hypervisor::impact::require_active;
use crate::tuning::targets;

/// Time that all CPUs of a domain have used, in nanoseconds, and what of it the host used for them.
/// These are the figures that libvirt has, whatever the domain did.
pub(crate) const CPU_TIME: u64 = 48_772_617_035;
pub(crate) const USER_TIME: u64 = 5_540_000_000;
pub(crate) const SYSTEM_TIME: u64 = 6_460_000_000;
/// What of a CPU's time the guest did not get.
const OVERHEAD: u64 = 1_234_567_890;

/// Time used: with `start` -1 by all CPUs together, else by as many as asked for from it on. No CPUs
/// at all ask how many there are.
pub(crate) fn cpu(
    host: &Host,
    domain: &DomainRef,
    start: i32,
    count: u32,
    flags: u32,
) -> Result<(i32, Vec<TypedParam>)> {
    // The last of the flags that all calls with parameters know.
    flags::check("testDomainGetCPUStats", flags, 0x4)?;
    host.with(domain, |state| {
        require_active(state)?;
        let vcpus = chosen(state, true)?.vcpus_at_start();
        let Ok(start) = u32::try_from(start) else {
            return total();
        };
        if count == 0 {
            return Ok((i32::try_from(vcpus).unwrap_or(i32::MAX), Vec::new()));
        }
        if start >= vcpus {
            let message = format!("requested start_cpu {start} exceeds the last of {vcpus} CPUs");
            return Err(Error::invalid_arg(message).with_domain(ErrorDomain::TEST));
        }
        each(start..start.saturating_add(count).min(vcpus), vcpus)
    })
}

fn total() -> Result<(i32, Vec<TypedParam>)> {
    let params = vec![
        TypedParam::new(cpu_stats::CPUTIME, CPU_TIME)?,
        TypedParam::new(cpu_stats::USERTIME, USER_TIME)?,
        TypedParam::new(cpu_stats::SYSTEMTIME, SYSTEM_TIME)?,
    ];
    Ok((3, params))
}

fn each(cpus: std::ops::Range<u32>, of: u32) -> Result<(i32, Vec<TypedParam>)> {
    let mut params = Vec::new();
    for cpu in cpus {
        let time = CPU_TIME / u64::from(of.max(1)) + u64::from(cpu);
        params.push(TypedParam::new(cpu_stats::CPUTIME, time)?);
        let vcpu = time.saturating_sub(OVERHEAD);
        params.push(TypedParam::new(cpu_stats::VCPUTIME, vcpu)?);
    }
    Ok((2, params))
}

/// How the guest uses its memory, as its balloon tells.
pub(crate) fn memory(host: &Host, domain: &DomainRef, flags: u32) -> Result<Vec<DomainMemoryStat>> {
    flags::check("testDomainMemoryStats", flags, 0)?;
    host.with(domain, |state| {
        require_active(state)?;
        let figures = balloon(state)?.into_iter();
        Ok(figures
            .map(|(tag, val)| DomainMemoryStat { tag, val })
            .collect())
    })
}

/// What the balloon of a running domain tells, if it has one.
pub(crate) fn balloon(state: &State) -> Result<Vec<(Tag, u64)>> {
    let config = in_force(state)?;
    let balloon = config.domain.devices().memballoon.as_ref();
    if balloon.is_none_or(|balloon| balloon.model == MemoryBalloonModel::None) {
        return Ok(Vec::new());
    }
    let memory = config.memory();
    let now = u64::try_from(state.guest.clock.seconds).unwrap_or(0);
    Ok(vec![
        (Tag::ACTUAL_BALLOON, memory),
        (Tag::SWAP_IN, 0),
        (Tag::SWAP_OUT, 0),
        (Tag::MAJOR_FAULT, 0),
        (Tag::MINOR_FAULT, 0),
        (Tag::UNUSED, memory / 2),
        (Tag::AVAILABLE, memory),
        (Tag::USABLE, memory / 2),
        (Tag::LAST_UPDATE, now),
        (Tag::DISK_CACHES, memory / 8),
        (Tag::HUGETLB_PGALLOC, 0),
        (Tag::HUGETLB_PGFAIL, 0),
        (Tag::RSS, memory / 2),
    ])
}

/// What the guest did with a disk: reads, writes.
fn disk(host: &Host, domain: &DomainRef, disk: &str) -> Result<(Traffic, Traffic)> {
    if disk.is_empty() {
        let message = "summary statistics are not supported yet";
        let error = Error::operation_unsupported(message);
        return Err(error.with_domain(ErrorDomain::TEST));
    }
    host.change(domain, |state| {
        let (work, domain) = look(state)?;
        let disk = targets::disk(domain, disk, |name| format!("invalid path: {name}"))?;
        let (reads, writes) = (work.reads(disk), work.writes(disk));
        let (dev, path) = (
            disk.target.dev.clone(),
            disk.source.path().map(str::to_owned),
        );
        let threshold = state.guest.thresholds.get(&dev).copied();
        if let Some(threshold) = threshold.filter(|threshold| writes.bytes >= *threshold) {
            // Told once.
            state.guest.thresholds.remove(&dev);
            let event = DomainEvent::BlockThreshold {
                dev,
                path,
                threshold,
                excess: writes.bytes - threshold,
            };
            host.events.note((state.domain(), event));
        }
        Ok((reads, writes))
    })
}

/// Asks to be told when so many bytes have been written to a disk; 0 asks for nothing.
pub(crate) fn set_threshold(
    host: &Host,
    domain: &DomainRef,
    disk: &str,
    threshold: u64,
    flags: u32,
) -> Result<()> {
    flags::check("testDomainSetBlockThreshold", flags, 0)?;
    host.with(domain, |state| {
        require_active(state)?;
        let missing = |name: &str| format!("block device '{name}' is not assigned");
        let disk = targets::disk(chosen(state, true)?, disk, missing)?;
        let dev = disk.target.dev.clone();
        if threshold > 0 {
            state.guest.thresholds.insert(dev, threshold);
        } else {
            state.guest.thresholds.remove(&dev);
        }
        Ok(())
    })
}

/// A look at what a running guest has done.
fn look(state: &mut State) -> Result<(Work, &Domain)> {
    require_active(state)?;
    let work = state.guest.look();
    Ok((work, chosen(state, true)?))
}

pub(crate) fn block(
    host: &Host,
    domain: &DomainRef,
    name: &str,
    _size: usize,
) -> Result<DomainBlockStats> {
    let (reads, writes) = disk(host, domain, name)?;
    Ok(DomainBlockStats {
        rd_req: signed(reads.count),
        rd_bytes: signed(reads.bytes),
        wr_req: signed(writes.count),
        wr_bytes: signed(writes.bytes),
        errs: 0,
    })
}

pub(crate) fn block_flags(
    host: &Host,
    domain: &DomainRef,
    name: &str,
    flags: u32,
) -> Result<Vec<TypedParam>> {
    flags::check("testDomainBlockStatsFlags", flags, 0x4)?;
    let (reads, writes) = disk(host, domain, name)?;
    let figures = [
        (block_stats::READ_BYTES, reads.bytes),
        (block_stats::READ_REQ, reads.count),
        (block_stats::READ_TOTAL_TIMES, reads.time),
        (block_stats::WRITE_BYTES, writes.bytes),
        (block_stats::WRITE_REQ, writes.count),
        (block_stats::WRITE_TOTAL_TIMES, writes.time),
        (block_stats::FLUSH_REQ, 0),
        (block_stats::FLUSH_TOTAL_TIMES, 0),
    ];
    let figures = figures.into_iter();
    figures
        .map(|(name, figure)| TypedParam::new(name, signed(figure)))
        .collect()
}

pub(crate) fn interface(
    host: &Host,
    domain: &DomainRef,
    device: &str,
    _size: usize,
) -> Result<DomainInterfaceStats> {
    host.with(domain, |state| {
        let (work, domain) = look(state)?;
        let [got, sent] = work.packets(targets::interface(domain, device)?);
        Ok(DomainInterfaceStats {
            rx_bytes: signed(got.bytes),
            rx_packets: signed(got.count),
            rx_errs: 0,
            rx_drop: 0,
            tx_bytes: signed(sent.bytes),
            tx_packets: signed(sent.count),
            tx_errs: 0,
            tx_drop: 0,
        })
    })
}

/// Errors of disks. Each has one, the next disk another: there shall be something to see.
pub(crate) fn disk_errors(
    host: &Host,
    domain: &DomainRef,
    flags: u32,
) -> Result<Vec<DomainDiskError>> {
    const KINDS: [DomainDiskErrorCode; 2] =
        [DomainDiskErrorCode::UNSPEC, DomainDiskErrorCode::NO_SPACE];
    flags::check("testDomainGetDiskErrors", flags, 0)?;
    host.with(domain, |state| {
        require_active(state)?;
        let disks = chosen(state, true)?.devices().disk.iter();
        let errors = disks.zip(KINDS.into_iter().cycle());
        Ok(errors
            .map(|(disk, error)| DomainDiskError {
                disk: disk.target.dev.clone(),
                error,
            })
            .collect())
    })
}

fn signed(figure: u64) -> i64 {
    i64::try_from(figure).unwrap_or(i64::MAX)
}
