//! Looking at block jobs, limiting and ending them.

use polyvirt_driver::records::DomainBlockJobInfo;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    ConnectDomainEventBlockJobStatus as Status, DomainBlockJobAbortFlags, DomainBlockJobInfoFlags,
    DomainBlockJobSetSpeedFlags, DomainBlockJobType, Error, ErrorDomain, ErrorNumber, Result,
};

use super::{announce, disk_of, finish, look};
use crate::host::{Host, State};
use crate::hypervisor::flags;

/// How far the job on a disk is, if there is one.
pub(crate) fn info(
    host: &Host,
    domain: &DomainRef,
    disk: &str,
    flags: DomainBlockJobInfoFlags,
) -> Result<(bool, DomainBlockJobInfo)> {
    let bytes = DomainBlockJobInfoFlags::BANDWIDTH_BYTES;
    flags::check("testDomainGetBlockJobInfo", flags.bits(), bytes.bits())?;
    host.change(domain, |state| {
        let target = disk_of(state, disk)?.target.dev.clone();
        let job = state.history.blocks.0.get(&target);
        let found = job.is_some();
        let info = DomainBlockJobInfo {
            type_: job.map_or(DomainBlockJobType::UNKNOWN, |job| job.kind),
            bandwidth: job.map_or(0, |job| {
                if flags.contains(bytes) {
                    job.bandwidth
                } else {
                    job.bandwidth.div_ceil(MIB)
                }
            }),
            cur: job.map_or(0, |job| job.amount.done),
            end: job.map_or(0, |job| job.amount.total),
        };
        look(host, state, &target);
        Ok((found, info))
    })
}

/// Limits the job on a disk.
pub(crate) fn set_speed(
    host: &Host,
    domain: &DomainRef,
    disk: &str,
    bandwidth: u64,
    flags: DomainBlockJobSetSpeedFlags,
) -> Result<()> {
    let in_bytes = DomainBlockJobSetSpeedFlags::BANDWIDTH_BYTES;
    let function = "testDomainBlockJobSetSpeed";
    flags::check(function, flags.bits(), in_bytes.bits())?;
    let bandwidth = speed(bandwidth, flags.contains(in_bytes))?;
    host.with(domain, |state| {
        let target = with_job(state, disk)?;
        if let Some(job) = state.history.blocks.0.get_mut(&target) {
            job.bandwidth = bandwidth;
        }
        Ok(())
    })
}

/// Ends the job on a disk: gives it up, or goes on in the other image. That is done at once, so there
/// is nothing that `ASYNC` would not wait for.
pub(crate) fn abort(
    host: &Host,
    domain: &DomainRef,
    disk: &str,
    flags: DomainBlockJobAbortFlags,
) -> Result<()> {
    let pivot = DomainBlockJobAbortFlags::PIVOT;
    let known = pivot | DomainBlockJobAbortFlags::ASYNC;
    flags::check("testDomainBlockJobAbort", flags.bits(), known.bits())?;
    host.change(domain, |state| {
        let target = with_job(state, disk)?;
        if flags.contains(pivot) {
            require_ready(state, &target)?;
            finish(host, state, &target);
        } else {
            give_up(host, state, &target);
        }
        Ok(())
    })
}

fn require_ready(state: &State, target: &str) -> Result<()> {
    let job = state.history.blocks.0.get(target);
    let mirror = job.filter(|job| job.is_mirror()).ok_or_else(|| {
        let message = format!("pivot of disk '{target}' requires an active copy job");
        Error::operation_invalid(message).with_domain(ErrorDomain::TEST)
    })?;
    if mirror.is_done() {
        return Ok(());
    }
    let message = format!("disk '{target}' not ready for pivot yet");
    let code = ErrorNumber::BLOCK_COPY_ACTIVE;
    Err(Error::new(ErrorDomain::TEST, code, message))
}

/// The disk stays as it is.
fn give_up(host: &Host, state: &mut State, target: &str) {
    let Some(job) = state.history.blocks.0.remove(target) else {
        return;
    };
    state.edit(true, |config| {
        for disk in &mut config.domain.devices_mut().disk {
            if disk.target.dev == target {
                disk.mirror = None;
            }
        }
    });
    announce(host, state, target, job.kind, Status::CANCELED);
}

/// The name in the guest of a disk that there is a job on.
fn with_job(state: &State, disk: &str) -> Result<String> {
    let target = disk_of(state, disk)?.target.dev.clone();
    if state.history.blocks.0.contains_key(&target) {
        return Ok(target);
    }
    let message = format!("disk {target} does not have an active block job");
    Err(Error::invalid_arg(message).with_domain(ErrorDomain::TEST))
}

const MIB: u64 = 1 << 20;

/// A limit in bytes a second, which fits into a signed number.
pub(super) fn speed(bandwidth: u64, in_bytes: bool) -> Result<u64> {
    let unit = if in_bytes { 1 } else { MIB };
    let most = i64::MAX.unsigned_abs() / unit;
    if bandwidth > most {
        let message = format!("bandwidth must be less than {most}");
        return Err(Error::new(
            ErrorDomain::TEST,
            ErrorNumber::OVERFLOW,
            message,
        ));
    }
    Ok(bandwidth * unit)
}
