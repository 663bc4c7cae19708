//! What QEMU says unasked, and what follows from it: one thread for each guest that runs.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use polyvirt_config::domain::LifecycleAction;
use polyvirt_driver::events::DomainEvent;
use polyvirt_driver::{
    DomainEventShutdownDetailType as Shutdown, DomainEventStoppedDetailType as Stopped,
    DomainEventType, DomainRunningReason, DomainShutdownReason, DomainShutoffReason, DomainState,
    Error, Result,
};
use polyvirt_qmp::{Event, Listener};
use serde_json::Value;

use super::{Guest, Running, crash, happenings, plugs, status};
use crate::calls::plug::let_go;
use crate::host::Host;

/// Hands on what the monitor says, so that its thread is free for answers.
pub(super) struct Teller(Sender<Told>);

/// What the monitor says.
pub(super) enum Told {
    Event(Event),
    /// Not of the monitor: whoever waits for this to be dropped wants everything before it noted.
    Mark(Sender<()>),
    /// It has ended.
    End,
}

impl Teller {
    pub(super) fn new(tell: Sender<Told>) -> Self {
        Self(tell)
    }
}

impl Listener for Teller {
    fn event(&self, event: Event) {
        // When nobody listens any more, the guest has gone.
        let _ = self.0.send(Told::Event(event));
    }

    fn ended(&self, _: &Error) {
        let _ = self.0.send(Told::End);
    }
}

/// Starts the thread that follows a guest until it ends. It keeps the host open.
pub(super) fn watch(
    host: &Arc<Host>,
    guest: &Arc<Guest>,
    running: &Arc<Running>,
    hear: Receiver<Told>,
) -> Result<()> {
    let (ends, followed) = channel();
    *running.followed.lock() = Some(followed);
    let (host, guest, running) = (Arc::clone(host), Arc::clone(guest), Arc::clone(running));
    std::thread::Builder::new()
        .name("polyvirt-guest".to_owned())
        .spawn(move || {
            follow(&host, &guest, &running, &hear);
            drop(ends);
        })
        .map(drop)
        .map_err(|error| Error::io(&error, "cannot start the thread of a guest"))
}

fn follow(host: &Arc<Host>, guest: &Arc<Guest>, running: &Arc<Running>, hear: &Receiver<Told>) {
    let mut otherwise = (DomainShutoffReason::CRASHED, Stopped::FAILED);
    let (mut powered_off, mut panics, mut restarts) = (false, false, false);
    while let Ok(told) = hear.recv() {
        let event = match told {
            Told::Event(event) => event,
            Told::Mark(waiting) => {
                drop(waiting);
                continue;
            }
            Told::End => break,
        };
        match event.name.as_str() {
            "STOP" if running.ending.lock().is_some() => continue,
            // Until it begins anew, a guest may power off more than once.
            "SHUTDOWN" if restarts => continue,
            "RESET" => restarts = false,
            "SHUTDOWN" => {
                powered_off = true;
                running.agent.release();
                restarts = shutdown(host, guest, running, &event.data);
            }
            // A machine without power stands still; that is not news.
            "STOP" if std::mem::take(&mut powered_off) => continue,
            "DUMP_COMPLETED" => {
                let failure = happenings::text(&event.data, "error");
                guest.transfers.dump_ended(failure);
            }
            "GUEST_PANICKED" => {
                otherwise = (DomainShutoffReason::CRASHED, Stopped::CRASHED);
                // It stops then, unless QEMU says otherwise.
                panics = happenings::text(&event.data, "action") == "pause";
            }
            _ => {}
        }
        if event.name == "DEVICE_DELETED" {
            running
                .plugs
                .deleted(happenings::text(&event.data, "device"));
        }
        if let Some(device) = plugs::gone(&event)
            && !running.plugs.gone(&device)
        {
            let_go(host, guest, running, &device);
        }
        happenings::note(host, guest, running, &event);
        let panicked = event.name == "GUEST_PANICKED" && !panics;
        if panicked || event.name == "STOP" && std::mem::take(&mut panics) {
            crash::follows(host, guest, running);
        }
        host.events.send();
    }
    // Nothing is heard any more, whether QEMU ended or talks nonsense: it is of no use to anybody.
    running.finish(host, guest, otherwise);
}

/// The guest has powered off, or was told to. QEMU waits to be told what comes next: an end, or another
/// beginning; whether it was that.
fn shutdown(host: &Arc<Host>, guest: &Arc<Guest>, running: &Arc<Running>, data: &Value) -> bool {
    let by_guest = data.get("guest").and_then(Value::as_bool);
    let again = {
        let mut state = guest.state();
        if !state.runs_in(running) {
            return false;
        }
        let ending = *running.ending.lock();
        if ending.is_some_and(|why| why.1 != Stopped::DESTROYED) {
            return false;
        }
        let again = running.reboots.swap(false, Ordering::Relaxed)
            || state.config().is_ok_and(|config| {
                matches!(
                    config.on_poweroff,
                    LifecycleAction::Restart | LifecycleAction::RenameRestart
                )
            });
        let again = again && ending.is_none();
        if !again {
            state.enter(DomainState::SHUTDOWN, DomainShutdownReason::UNKNOWN.0);
            let detail = match by_guest {
                Some(true) => Shutdown::GUEST,
                Some(false) => Shutdown::HOST,
                None => Shutdown::FINISHED,
            };
            state.announce(host, DomainEventType::SHUTDOWN, detail.0);
        }
        if ending.is_some() {
            // Whoever ends it is at it already.
            return false;
        }
        again
    };
    host.events.send();
    if again && restart(host, guest, running).is_ok() {
        return true;
    }
    let _ = status::write(host, guest);
    *running.ending.lock() = Some((DomainShutoffReason::SHUTDOWN, Stopped::SHUTDOWN));
    // QEMU writes out what it holds of the guest's disks when it is asked politely.
    let _ = running.process.end(Duration::from_secs(15));
    false
}

/// Begins anew in the same process.
pub(super) fn restart(host: &Host, guest: &Guest, running: &Running) -> Result<()> {
    let crashed = guest.state().doing == DomainState::CRASHED;
    let why = if crashed {
        DomainRunningReason::CRASHED
    } else {
        DomainRunningReason::BOOTED
    };
    running.causes.lock().runs = Some(why);
    running.execute("system_reset", Value::Null)?;
    guest.state().note(host, DomainEvent::Reboot);
    running.execute("cont", Value::Null).map(drop)
}
