//! The end of a guest.

use std::sync::Arc;
use std::time::Duration;

use polyvirt_config::domain::Domain;
use polyvirt_driver::{
    DomainEventStoppedDetailType as Stopped, DomainEventType, DomainShutoffReason, DomainState,
};

use super::running::Ending;
use super::taints::Taints;
use super::{Guest, Running, State, memory, networks, status};
use crate::host::Host;

/// How long what an ended process has said takes to be noted.
const HEARD: Duration = Duration::from_secs(5);

impl Running {
    /// Waits until everything that QEMU said before it ended has been noted.
    pub(crate) fn hear_out(&self) {
        if let Some(followed) = self.followed.lock().take() {
            let _ = followed.recv_timeout(HEARD);
        }
    }

    /// Ends the process, if it has not ended, and says so: once, whoever notices first; the others wait until nothing is
    /// left of it. Why it ended is what whoever
    /// ended it says, and `otherwise` when nobody did.
    pub(crate) fn finish(self: &Arc<Self>, host: &Host, guest: &Guest, otherwise: Ending) {
        let (reason, detail) = self.ending.lock().unwrap_or(otherwise);
        self.monitor.close();
        // It cannot fail: this is a process of ours, and there is no more than killing it.
        let _ = self.process.end(Duration::ZERO);
        let leaving = self.leaving.lock();
        self.leave(host, guest, |state| state.stopped(host, reason, detail));
        // Nobody who listens waits for us.
        drop(leaving);
        host.forget(guest);
        host.events.send();
    }

    /// Ends what did not come to life, without a word to listeners.
    pub(super) fn abandon(self: &Arc<Self>, host: &Host, guest: &Guest) {
        self.monitor.close();
        let _ = self.process.end(Duration::ZERO);
        let _leaving = self.leaving.lock();
        self.leave(host, guest, |state| {
            state.forget_run();
            state.enter(DomainState::SHUTOFF, DomainShutoffReason::FAILED.0);
        });
    }

    /// Removes what was there as long as the guest ran, and has it run no more. It takes its time where programs do not
    /// end at once, in which others may look at the guest.
    fn leave(self: &Arc<Self>, host: &Host, guest: &Guest, stopped: impl FnOnce(&mut State)) {
        let live = {
            let state = guest.state();
            // Somebody else may have noticed first, and be about to forget the guest: whoever comes here finds it gone.
            state.live.clone().filter(|_| state.runs_in(self))
        };
        let Some(live) = live else { return };
        self.clean(host, &live);
        stopped(&mut guest.state());
        networks::unplug_all(host, &live);
        status::remove(host, &live.name);
    }

    fn clean(&self, host: &Host, live: &Domain) {
        self.companions.end();
        self.given.take_all();
        self.folder.remove();
        if let Some(group) = &self.group {
            group.remove();
        }
        memory::remove(host, live);
    }
}

impl State {
    /// Whether this is what it runs in.
    pub(crate) fn runs_in(&self, running: &Arc<Running>) -> bool {
        let current = self.running.as_ref();
        current.is_some_and(|current| Arc::ptr_eq(current, running))
    }

    fn stopped(&mut self, host: &Host, reason: DomainShutoffReason, detail: Stopped) {
        host.ids.give_back(self.id);
        self.enter(DomainState::SHUTOFF, reason.0);
        let id = self.id;
        self.forget_run();
        // What was never defined is announced with the number it had.
        if !self.persistent {
            self.id = id;
        }
        self.announce(host, DomainEventType::STOPPED, detail.0);
        self.id = -1;
    }

    fn forget_run(&mut self) {
        self.running = None;
        self.live = None;
        self.taints = Taints::default();
        self.id = -1;
    }
}
