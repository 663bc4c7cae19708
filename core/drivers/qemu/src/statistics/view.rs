//! A guest as statistics see it: what was true when they were asked for.

use std::sync::Arc;
use std::time::{Duration, Instant};

use polyvirt_config::domain::Domain;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    ConnectGetAllDomainStatsFlags as Flags, DomainState, DomainStatsTypes as Groups,
};
use serde_json::Value;

use crate::guest::{Running, State};

/// How long a guest has for all its answers.
const PATIENCE: Duration = Duration::from_secs(5);
/// The same for callers that do not want to wait.
const HASTE: Duration = Duration::from_millis(500);

/// A guest.
pub(crate) struct View {
    pub(crate) domain: DomainRef,
    pub(crate) config: Option<Arc<Domain>>,
    pub(crate) doing: DomainState,
    pub(crate) reason: i32,
    /// What it runs in, if it runs.
    pub(crate) running: Option<Arc<Running>>,
    /// Whether QEMU is not asked.
    quiet: bool,
    patience: Duration,
}

impl View {
    pub(super) fn of(state: &State, flags: Flags) -> Self {
        let hurried = flags.contains(Flags::NOWAIT);
        let running = state.running.clone();
        // Who did not answer last time is not asked by those in a hurry.
        let silent = running.as_ref().is_some_and(|running| running.is_silent());
        Self {
            domain: state.domain(),
            config: state.config().ok().cloned(),
            doing: state.doing,
            reason: state.reason,
            running,
            quiet: hurried && silent,
            patience: if hurried { HASTE } else { PATIENCE },
        }
    }

    /// Does not ask QEMU.
    pub(super) fn quiet_if(self, quiet: bool) -> Self {
        Self {
            quiet: self.quiet || quiet,
            ..self
        }
    }

    /// Whether QEMU is asked for these groups.
    pub(super) fn asks(&self, groups: Groups) -> bool {
        let silent_groups = Groups::STATE | Groups::CPU_TOTAL;
        let only_silent = !groups.is_empty() && silent_groups.contains(groups);
        self.running.is_some() && !self.quiet && !only_silent
    }

    /// What QEMU answers, if it does in time.
    pub(super) fn ask(&self, command: &str, arguments: Value) -> Option<Value> {
        let running = self.running.as_ref().filter(|_| !self.quiet)?;
        running.try_ask(command, arguments, Instant::now() + self.patience)
    }
}
