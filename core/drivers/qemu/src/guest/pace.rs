//! Stopping a guest's CPUs, and letting them run.
//!
//! QEMU announces both, and does so as well when it was not us who wanted it. There is one place that takes note, the
//! thread that follows the guest; whoever stops it or lets it run leaves there why, and waits until it has been noted.

use std::sync::mpsc::channel;
use std::time::Duration;

use polyvirt_driver::{DomainPausedReason, DomainRunningReason, Result};
use serde_json::Value;

use super::watch::Told;
use super::{Guest, Running};
use crate::host::Host;

/// How long to wait until it has been noted: no more than taking note of a few events.
const NOTED: Duration = Duration::from_secs(2);

/// Why a guest's CPUs stop or run next, when it is us who want it.
#[derive(Default)]
pub(crate) struct Causes {
    pub(super) stops: Option<DomainPausedReason>,
    pub(super) runs: Option<DomainRunningReason>,
}

impl Running {
    /// Makes the guest's CPUs stand still.
    pub(crate) fn stop_cpus(
        &self,
        host: &Host,
        guest: &Guest,
        why: DomainPausedReason,
    ) -> Result<()> {
        self.causes.lock().stops = Some(why);
        let stopped = self.execute("stop", Value::Null);
        self.catch_up();
        self.causes.lock().stops = None;
        stopped?;
        guest.state().paused(host, why);
        Ok(())
    }

    /// Lets the guest's CPUs run.
    pub(crate) fn run_cpus(
        &self,
        host: &Host,
        guest: &Guest,
        why: DomainRunningReason,
    ) -> Result<()> {
        self.causes.lock().runs = Some(why);
        let runs = self.execute("cont", Value::Null);
        self.catch_up();
        self.causes.lock().runs = None;
        runs?;
        guest.state().resumed(host, why);
        Ok(())
    }

    /// Waits until what QEMU has said so far has been taken note of.
    fn catch_up(&self) {
        let (here, there) = channel();
        if self.tell.send(Told::Mark(here)).is_ok() {
            // Whoever follows the guest drops it unused, or has gone.
            let _ = there.recv_timeout(NOTED);
        }
    }
}
