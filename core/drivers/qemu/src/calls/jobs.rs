//! What takes long with a guest: how far it is, and ending it.

use std::sync::Arc;
use std::time::Duration;

use polyvirt_driver::records::DomainJobInfo;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainAbortJobFlagsValues as Abort, DomainGetJobStatsFlags as Stats, DomainJobOperation,
    DomainJobType, Error, ErrorDomain, Result, TypedParam,
};
use polyvirt_inventory::require_active;
use serde_json::Value;

use super::flags;
use crate::guest::{Guest, Running, Way, figures};
use crate::host::Host;

/// How far it is, in few figures. Nothing going on is no error.
pub(crate) fn info(host: &Host, domain: &DomainRef) -> Result<DomainJobInfo> {
    let (guest, running) = active(host, domain)?;
    let mut info = DomainJobInfo {
        type_: DomainJobType::NONE,
        time_elapsed: 0,
        time_remaining: 0,
        data_total: 0,
        data_processed: 0,
        data_remaining: 0,
        mem_total: 0,
        mem_processed: 0,
        mem_remaining: 0,
        file_total: 0,
        file_processed: 0,
        file_remaining: 0,
    };
    let Some((operation, since, way)) = guest.transfers.current() else {
        return Ok(info);
    };
    let said = running.progress(way)?;
    let number = |place: &str| {
        said.pointer(place)
            .and_then(Value::as_u64)
            .unwrap_or_default()
    };
    info.type_ = kind(operation);
    info.time_elapsed = u64::try_from(since.as_millis()).unwrap_or(u64::MAX);
    info.mem_total = number("/ram/total");
    info.mem_processed = number("/ram/transferred");
    info.mem_remaining = number("/ram/remaining");
    // It is all memory.
    info.data_total = info.mem_total;
    info.data_processed = info.mem_processed;
    info.data_remaining = info.mem_remaining;
    Ok(info)
}

/// What moves memory is told of as having no known end: the guest may write faster than it is moved.
fn kind(operation: DomainJobOperation) -> DomainJobType {
    match operation {
        DomainJobOperation::UNKNOWN => DomainJobType::NONE,
        _ => DomainJobType::UNBOUNDED,
    }
}

/// The same in all figures there are; or those of the last one that came to its end.
pub(crate) fn stats(
    host: &Host,
    domain: &DomainRef,
    flags: Stats,
) -> Result<(DomainJobType, Vec<TypedParam>)> {
    let known = Stats::COMPLETED | Stats::KEEP_COMPLETED;
    flags::check("qemuDomainGetJobStats", flags.bits(), known.bits())?;
    if flags.contains(Stats::COMPLETED) {
        let guest = host.guest(domain)?;
        let last = guest.transfers.last(flags.contains(Stats::KEEP_COMPLETED));
        return Ok(match last {
            Some(figures) => (DomainJobType::COMPLETED, figures),
            None => (DomainJobType::NONE, Vec::new()),
        });
    }
    let (guest, running) = active(host, domain)?;
    let Some((operation, _, way)) = guest.transfers.current() else {
        return Ok((DomainJobType::NONE, Vec::new()));
    };
    let said = running.progress(way)?;
    Ok((kind(operation), figures(operation, &said)))
}

fn active(host: &Host, domain: &DomainRef) -> Result<(Arc<Guest>, Arc<Running>)> {
    let guest = host.guest(domain)?;
    let running = {
        let state = guest.state();
        domain.set_id(state.id);
        require_active(&*state)?;
        state.running()?
    };
    Ok((guest, running))
}

pub(crate) fn abort(host: &Host, domain: &DomainRef) -> Result<()> {
    abort_flags(host, domain, Abort::empty())
}

/// Ends it. Whoever began it hears of that.
pub(crate) fn abort_flags(host: &Host, domain: &DomainRef, flags: Abort) -> Result<()> {
    flags::check(
        "qemuDomainAbortJobFlags",
        flags.bits(),
        Abort::POSTCOPY.bits(),
    )?;
    let refuse =
        |message: &str| Err(Error::operation_invalid(message).with_domain(ErrorDomain::QEMU));
    let (guest, running) = active(host, domain)?;
    if flags.contains(Abort::POSTCOPY) {
        return refuse("current job is not outgoing migration in post-copy mode");
    }
    if guest
        .transfers
        .current()
        .is_some_and(|(_, _, way)| way == Way::Dump)
    {
        return refuse("cannot abort memory-only dump");
    }
    if !guest.transfers.cancel() {
        return if guest.jobs.is_busy() {
            refuse("cannot abort the job that is being done: only those that move memory can be")
        } else {
            refuse("no job is active on the domain")
        };
    }
    let until = std::time::Instant::now() + Duration::from_secs(30);
    let cancelled = running
        .monitor
        .execute("migrate_cancel", Value::Null, until);
    cancelled.map(drop)
}
