//! What the threads of a connection share, and how it ends.

use std::sync::Arc;

use parking_lot::Mutex;
use polyvirt_driver::{ConnectCloseReason, Error, Result};

use crate::in_flight::InFlight;
use crate::keepalive::Keepalive;
use crate::reading::Incoming;
use crate::transport::Transport;
use crate::watch::Watch;
use crate::writing::Outgoing;
use crate::{Receiver, error};

pub(crate) struct Connection {
    pub(crate) transport: Box<dyn Transport>,
    pub(crate) receiver: Arc<dyn Receiver>,
    pub(crate) keepalive: Option<Keepalive>,
    pub(crate) watch: Watch,
    pub(crate) outgoing: Outgoing,
    /// Used by the thread that reads, and by no other.
    pub(crate) incoming: Mutex<Incoming>,
    /// Held for moments only, never while anything waits but for it.
    pub(crate) state: Mutex<State>,
}

#[derive(Default)]
pub(crate) struct State {
    pub(crate) in_flight: InFlight,
    /// Whether some thread reads at the moment.
    pub(crate) somebody_reads: bool,
    /// Whether the watching thread is to wake up when there is something to read.
    watched: bool,
    /// Why the connection has ended.
    pub(crate) ended: Option<Error>,
}

/// An end that was not asked for.
pub(crate) struct Failure {
    pub(crate) reason: ConnectCloseReason,
    pub(crate) error: Error,
}

impl Failure {
    /// The daemon closed the connection, or is no more.
    pub(crate) fn gone(error: Error) -> Self {
        let reason = ConnectCloseReason::EOF;
        Self { reason, error }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self {
            reason: ConnectCloseReason::ERROR,
            error,
        }
    }
}

impl Connection {
    /// Fails on a connection that has ended.
    pub(crate) fn require_alive(&self) -> Result<()> {
        match self.state.lock().ended {
            None => Ok(()),
            Some(_) => Err(error::closed()),
        }
    }

    /// Ends the connection, unless it has ended already, and tells whoever is concerned.
    pub(crate) fn fail(&self, failure: &Failure) {
        if self.end(failure.error.clone()) {
            self.receiver.ended(failure.reason, &failure.error);
        }
    }

    /// Ends the connection, and all waits on it, with `error`; `false` when it has ended already.
    pub(crate) fn end(&self, error: Error) -> bool {
        let mut state = self.state.lock();
        if state.ended.is_some() {
            return false;
        }
        state.ended = Some(error);
        state.in_flight.wake_all();
        // The watching thread has to see it too.
        self.find_reader(&mut state);
        drop(state);
        self.transport.shut_down();
        true
    }

    /// This thread reads until the result is dropped. Then somebody else has to, if only to see the end.
    pub(crate) fn start_reading(&self, state: &mut State) -> Reader<'_> {
        state.somebody_reads = true;
        Reader(self)
    }

    /// Nobody else need be woken by what there is to read.
    pub(crate) fn stop_watching(&self, state: &mut State) {
        self.set_watched(state, false);
    }

    /// Sees to it that somebody reads: a caller that waits, or else the watching thread.
    pub(crate) fn find_reader(&self, state: &mut State) {
        if !state.somebody_reads {
            let callers = state.ended.is_none() && state.in_flight.wake_one();
            self.set_watched(state, !callers);
        }
    }

    fn set_watched(&self, state: &mut State, on: bool) {
        if state.watched != on && self.watch.set(self.transport.descriptor(), on).is_ok() {
            state.watched = on;
        }
    }
}

/// The thread that reads.
pub(crate) struct Reader<'a>(&'a Connection);

impl Drop for Reader<'_> {
    fn drop(&mut self) {
        let mut state = self.0.state.lock();
        state.somebody_reads = false;
        self.0.find_reader(&mut state);
    }
}
