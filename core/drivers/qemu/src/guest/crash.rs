//! What follows when a guest says that it cannot go on: what its document says.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use polyvirt_config::domain::LifecycleAction as Action;
use polyvirt_driver::{
    DomainCrashedReason, DomainEventCrashedDetailType as Detail,
    DomainEventStoppedDetailType as Stopped, DomainEventType, DomainShutoffReason, DomainState,
};

use super::watch::restart;
use super::{Guest, Running, status};
use crate::calls::dump;
use crate::host::Host;

/// How long QEMU has to write out what it holds of the guest's disks.
const PATIENCE: Duration = Duration::from_secs(15);

/// The guest has crashed. Who follows it calls this, and goes on following.
pub(super) fn follows(host: &Arc<Host>, guest: &Arc<Guest>, running: &Arc<Running>) {
    let action = {
        let mut state = guest.state();
        if !state.runs_in(running) {
            return;
        }
        state.enter(DomainState::CRASHED, DomainCrashedReason::PANICKED.0);
        state.announce(host, DomainEventType::CRASHED, Detail::PANICKED.0);
        running.reboots.store(false, Ordering::Relaxed);
        state.config().map(|config| config.on_crash)
    };
    host.events.send();
    let _ = status::write(host, guest);
    match action.unwrap_or(Action::Preserve) {
        Action::Destroy => end(running),
        Action::Restart | Action::RenameRestart => begin_anew(host, guest, running),
        action @ (Action::CoredumpDestroy | Action::CoredumpRestart) => {
            dump_first(host, guest, running, action);
        }
        // It stays as it is, to be looked at.
        _ => {}
    }
}

fn end(running: &Running) {
    *running.ending.lock() = Some((DomainShutoffReason::CRASHED, Stopped::CRASHED));
    // It cannot fail: this is a process of ours, and there is no more than killing it.
    let _ = running.process.end(PATIENCE);
}

fn begin_anew(host: &Host, guest: &Guest, running: &Running) {
    if restart(host, guest, running).is_err() {
        end(running);
    }
}

/// A dump takes long, and nobody else may change the guest meanwhile; who follows it does not wait for that.
fn dump_first(host: &Arc<Host>, guest: &Arc<Guest>, running: &Arc<Running>, action: Action) {
    let (host, guest, its) = (Arc::clone(host), Arc::clone(guest), Arc::clone(running));
    let dump = move || {
        // Without the job, somebody else has been at it for long: what was asked for still follows.
        let _job = guest.jobs.begin("GUEST_PANICKED");
        // Whether it could be written or not, the guest is not to stay.
        let _ = dump::crashed(&host, &guest, &its);
        if action == Action::CoredumpRestart {
            begin_anew(&host, &guest, &its);
        } else {
            end(&its);
        }
        host.events.send();
    };
    let thread = std::thread::Builder::new().name("polyvirt-crash".to_owned());
    if thread.spawn(dump).is_err() {
        end(running);
    }
}
