//! Looking at jobs, and giving them up.

use polyvirt_driver::records::DomainJobInfo;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainAbortJobFlagsValues, DomainGetJobStatsFlags as Flags, DomainJobOperation, DomainJobType,
    Error, ErrorDomain, Result, TypedParam,
};

use super::{STEP, report};
use crate::history::backup;
use crate::host::{Host, State};
use crate::hypervisor::{flags, impact};

/// The progress in short. Without a job all is zero.
pub(crate) fn info(host: &Host, domain: &DomainRef) -> Result<DomainJobInfo> {
    host.change(domain, |state| {
        impact::require_active(state)?;
        let info = state.history.jobs.current().map(report::info);
        look(host, state);
        Ok(info.unwrap_or(DomainJobInfo {
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
        }))
    })
}

/// The progress in full, or what came of the last job.
pub(crate) fn stats(
    host: &Host,
    domain: &DomainRef,
    flags: Flags,
) -> Result<(DomainJobType, Vec<TypedParam>)> {
    let known = Flags::COMPLETED | Flags::KEEP_COMPLETED;
    flags::check("testDomainGetJobStats", flags.bits(), known.bits())?;
    host.change(domain, |state| {
        if flags.contains(Flags::COMPLETED) {
            return Ok(state
                .history
                .jobs
                .last(flags.contains(Flags::KEEP_COMPLETED)));
        }
        impact::require_active(state)?;
        let job = state.history.jobs.current();
        let stats = job.map(|job| (report::kind(job), report::running(job)));
        look(host, state);
        Ok(stats.unwrap_or((DomainJobType::NONE, Vec::new())))
    })
}

pub(crate) fn abort(host: &Host, domain: &DomainRef) -> Result<()> {
    abort_flags(host, domain, DomainAbortJobFlagsValues::empty())
}

/// Gives the job up. Nothing is moved after the guest has, so there is no post-copy mode to leave.
pub(crate) fn abort_flags(
    host: &Host,
    domain: &DomainRef,
    flags: DomainAbortJobFlagsValues,
) -> Result<()> {
    let known = DomainAbortJobFlagsValues::POSTCOPY;
    flags::check("testDomainAbortJobFlags", flags.bits(), known.bits())?;
    host.change(domain, |state| {
        impact::require_active(state)?;
        let operation = state.history.jobs.current().map(|job| job.operation);
        match operation {
            None => Err(invalid("no job is active on the domain")),
            Some(_) if flags.contains(known) => {
                Err(invalid("current job is not a migration in post-copy mode"))
            }
            Some(DomainJobOperation::BACKUP) => {
                backup::abort(host, state);
                Ok(())
            }
            Some(DomainJobOperation::MIGRATION_IN) => {
                Err(invalid("an incoming migration cannot be given up here"))
            }
            Some(_) => {
                state.history.jobs.ask_to_abort();
                Ok(())
            }
        }
    })
}

/// A second passes for a job that nobody drives.
fn look(host: &Host, state: &mut State) {
    let job = state.history.jobs.current_mut();
    if let Some(job) = job.filter(|job| job.operation == DomainJobOperation::BACKUP) {
        job.advance(STEP);
        if job.is_done() {
            backup::complete(host, state);
        }
    }
}

fn invalid(message: &str) -> Error {
    Error::operation_invalid(message).with_domain(ErrorDomain::TEST)
}
