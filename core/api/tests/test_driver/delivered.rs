//! Waiting for events.

use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};

use polyvirt::driver::event::EventKind;
use polyvirt::{Connect, ConnectCloseReason, Event, EventFilter};

/// Tells when all events of a connection so far have been delivered, and the callbacks are done.
///
/// Events of a connection come in order, so one more at the end shows that the others are through.
pub(crate) struct Delivered(Receiver<()>);

impl Delivered {
    pub(crate) fn of(conn: &Connect) -> Self {
        let (sender, receiver) = channel();
        let sender = Mutex::new(sender);
        // Not by `on_close`: its callbacks hold the connection, and with it the shared host.
        let told = Box::new(move |_: &Event| sender.lock().unwrap().send(()).unwrap());
        let filter = EventFilter::new(EventKind::Closed);
        conn.driver().events().register(filter, None, told).unwrap();
        Self(receiver)
    }

    pub(crate) fn wait(&self, conn: &Connect) {
        conn.driver().events().emit(ConnectCloseReason::CLIENT);
        self.0.recv().unwrap();
    }
}
