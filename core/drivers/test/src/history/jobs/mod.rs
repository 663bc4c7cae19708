//! What a domain is busy with, one job at a time, and the last one that is over.
//!
//! Time is the job's own: guests have nothing that takes any, so a job would be over at once, or
//! never. Each time somebody asks how far it is, a second passes for it. So every program sees the
//! same figures, however fast it asks. Who drives a job itself, as a migration does, lets it
//! [`advance`](Jobs::advance).
//!
//! ```text
//! begin ─ advance ... advance ─ finish    what came of it is kept, and announced
//!            └ abort asks the driver of the job to give up; it sees `is_aborted`
//! ```

mod calls;
mod report;

use polyvirt_driver::events::DomainEvent;
use polyvirt_driver::{
    DomainJobOperation, DomainJobType, Error, ErrorDomain, ErrorNumber, Result, TypedParam,
};

pub(crate) use calls::{abort, abort_flags, info, stats};

/// Milliseconds that pass for a job each time somebody looks at it.
pub(crate) const STEP: u64 = 1000;

/// Seconds that a job takes, however much it has to move.
const SECONDS: u64 = 16;

/// The jobs of one domain.
#[derive(Default)]
pub(crate) struct Jobs {
    current: Option<Job>,
    /// What came of the last one, until somebody has seen it.
    last: Option<(Job, Outcome)>,
}

/// One job.
#[derive(Clone)]
pub(crate) struct Job {
    pub(crate) operation: DomainJobOperation,
    pub(crate) memory: Amount,
    pub(crate) disk: Amount,
    /// Milliseconds since it began.
    elapsed: u64,
    /// Somebody has asked to give it up.
    aborted: bool,
}

/// How much there is to move, and how much of it has been, in bytes.
#[derive(Clone, Copy, Default)]
pub(crate) struct Amount {
    pub(crate) total: u64,
    pub(crate) done: u64,
}

/// How a job ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Completed,
    Failed(String),
    Cancelled,
}

impl Amount {
    /// All of it is still to be moved.
    pub(crate) fn of(total: u64) -> Self {
        Self { total, done: 0 }
    }

    pub(crate) fn remaining(self) -> u64 {
        self.total.saturating_sub(self.done)
    }

    /// Moves up to `bytes`; gives what is left of them.
    pub(crate) fn advance(&mut self, bytes: u64) -> u64 {
        let moved = bytes.min(self.remaining());
        self.done += moved;
        bytes - moved
    }
}

impl Job {
    /// Whether there is an end to it, and it is reached.
    pub(crate) fn is_done(&self) -> bool {
        self.is_bounded() && self.memory.remaining() == 0 && self.disk.remaining() == 0
    }

    /// Whether it is known how much there is to do.
    pub(crate) fn is_bounded(&self) -> bool {
        self.memory.total > 0 || self.disk.total > 0
    }

    /// Bytes that it moves in a second.
    pub(crate) fn speed(&self) -> u64 {
        let total = self.memory.total.saturating_add(self.disk.total);
        total.div_ceil(SECONDS)
    }

    /// Whether somebody has asked to give it up.
    pub(crate) fn is_aborted(&self) -> bool {
        self.aborted
    }

    /// Lets time pass: memory is moved first, then disks.
    pub(crate) fn advance(&mut self, milliseconds: u64) {
        self.elapsed = self.elapsed.saturating_add(milliseconds);
        let bytes = self.speed().saturating_mul(milliseconds) / 1000;
        let left = self.memory.advance(bytes);
        self.disk.advance(left);
    }
}

impl Jobs {
    /// Begins a job that has this much to move. Without any it goes on until it is ended.
    pub(crate) fn begin(
        &mut self,
        operation: DomainJobOperation,
        memory: u64,
        disk: u64,
    ) -> Result<()> {
        self.require_none()?;
        self.last = None;
        self.current = Some(Job {
            operation,
            memory: Amount::of(memory),
            disk: Amount::of(disk),
            elapsed: 0,
            aborted: false,
        });
        Ok(())
    }

    /// Refuses what cannot be done beside a job.
    pub(crate) fn require_none(&self) -> Result<()> {
        let Some(job) = &self.current else {
            return Ok(());
        };
        let name = report::name(job.operation);
        let message = format!("cannot begin a job while the domain is busy with another: {name}");
        Err(Error::new(
            ErrorDomain::TEST,
            ErrorNumber::OPERATION_TIMEOUT,
            message,
        ))
    }

    /// The job that runs.
    pub(crate) fn current(&self) -> Option<&Job> {
        self.current.as_ref()
    }

    /// The same, to let it advance or change.
    pub(crate) fn current_mut(&mut self) -> Option<&mut Job> {
        self.current.as_mut()
    }

    /// Asks to give the job up; who drives it will see that.
    pub(crate) fn ask_to_abort(&mut self) {
        if let Some(job) = &mut self.current {
            job.aborted = true;
        }
    }

    /// Ends the job. What it gives is to be announced.
    pub(crate) fn finish(&mut self, outcome: Outcome) -> Option<DomainEvent> {
        let job = self.current.take()?;
        let params = report::over(&job, &outcome);
        self.last = Some((job, outcome));
        Some(DomainEvent::JobCompleted { params })
    }

    /// What came of the last job, which is forgotten unless it is to be kept.
    fn last(&mut self, keep: bool) -> (DomainJobType, Vec<TypedParam>) {
        let Some((job, outcome)) = &self.last else {
            return (DomainJobType::NONE, Vec::new());
        };
        let kind = report::kind_of(outcome);
        let params = report::over(job, outcome);
        if !keep {
            self.last = None;
        }
        (kind, params)
    }
}
