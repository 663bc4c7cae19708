//! Jobs in figures.

use polyvirt_driver::params::job_stats as field;
use polyvirt_driver::records::DomainJobInfo;
use polyvirt_driver::{DomainJobOperation as Operation, DomainJobType, TypedParam, TypedValue};

use super::{Job, Outcome};

/// What a message calls a job.
pub(super) fn name(operation: Operation) -> &'static str {
    match operation {
        Operation::START => "start",
        Operation::SAVE => "save",
        Operation::RESTORE => "restore",
        Operation::MIGRATION_IN => "migration in",
        Operation::MIGRATION_OUT => "migration out",
        Operation::SNAPSHOT => "snapshot",
        Operation::SNAPSHOT_REVERT => "revert to a snapshot",
        Operation::DUMP => "dump",
        Operation::BACKUP => "backup",
        Operation::SNAPSHOT_DELETE => "deletion of a snapshot",
        _ => "unknown",
    }
}

/// What a running job is.
pub(super) fn kind(job: &Job) -> DomainJobType {
    if job.is_bounded() {
        DomainJobType::BOUNDED
    } else {
        DomainJobType::UNBOUNDED
    }
}

/// What a job is that is over.
pub(super) fn kind_of(outcome: &Outcome) -> DomainJobType {
    match outcome {
        Outcome::Completed => DomainJobType::COMPLETED,
        Outcome::Failed(_) => DomainJobType::FAILED,
        Outcome::Cancelled => DomainJobType::CANCELLED,
    }
}

/// The figures in short.
pub(super) fn info(job: &Job) -> DomainJobInfo {
    let (memory, disk) = (job.memory, job.disk);
    DomainJobInfo {
        type_: kind(job),
        time_elapsed: job.elapsed,
        time_remaining: remaining(job),
        data_total: memory.total.saturating_add(disk.total),
        data_processed: memory.done.saturating_add(disk.done),
        data_remaining: memory.remaining().saturating_add(disk.remaining()),
        mem_total: memory.total,
        mem_processed: memory.done,
        mem_remaining: memory.remaining(),
        file_total: disk.total,
        file_processed: disk.done,
        file_remaining: disk.remaining(),
    }
}

/// The figures of a running job in full.
pub(super) fn running(job: &Job) -> Vec<TypedParam> {
    let info = info(job);
    let mut figures: Vec<(&'static str, u64)> = vec![(field::TIME_ELAPSED, info.time_elapsed)];
    if job.is_bounded() {
        figures.push((field::TIME_REMAINING, info.time_remaining));
    }
    figures.extend([
        (field::DATA_TOTAL, info.data_total),
        (field::DATA_PROCESSED, info.data_processed),
        (field::DATA_REMAINING, info.data_remaining),
    ]);
    if job.memory.total > 0 {
        figures.extend([
            (field::MEMORY_TOTAL, info.mem_total),
            (field::MEMORY_PROCESSED, info.mem_processed),
            (field::MEMORY_REMAINING, info.mem_remaining),
            (field::MEMORY_BPS, job.speed()),
        ]);
    }
    if job.disk.total > 0 {
        figures.extend([
            (field::DISK_TOTAL, info.file_total),
            (field::DISK_PROCESSED, info.file_processed),
            (field::DISK_REMAINING, info.file_remaining),
        ]);
    }
    let operation = param(field::OPERATION, job.operation.0);
    let figures = figures
        .into_iter()
        .filter_map(|(name, value)| param(name, value));
    operation.into_iter().chain(figures).collect()
}

/// The figures of a job that is over, and what came of it.
pub(super) fn over(job: &Job, outcome: &Outcome) -> Vec<TypedParam> {
    let mut params = running(job);
    params.extend(param(field::SUCCESS, *outcome == Outcome::Completed));
    if let Outcome::Failed(reason) = outcome {
        params.extend(param(field::ERRMSG, reason.as_str()));
    }
    params
}

/// A figure; the names are all short enough for one.
fn param(name: &'static str, value: impl Into<TypedValue>) -> Option<TypedParam> {
    TypedParam::new(name, value).ok()
}

/// Milliseconds that the job still needs, at the speed it has.
fn remaining(job: &Job) -> u64 {
    let bytes = job.memory.remaining().saturating_add(job.disk.remaining());
    bytes
        .saturating_mul(1000)
        .checked_div(job.speed())
        .unwrap_or(0)
}
