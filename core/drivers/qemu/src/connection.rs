//! One open connection.

use std::sync::{Arc, Weak};

use parking_lot::Mutex;
use polyvirt_driver::traits::{HypervisorDriver, NetworkDriver};
use polyvirt_driver::{Driver, EventHub, Result, Uri};

use crate::calls::life;
use crate::guest::{Guest, Running};
use crate::host::Host;

/// A connection to a root, with listeners of its own.
pub(crate) struct Connection {
    pub(crate) host: Arc<Host>,
    events: Arc<EventHub>,
    uri: String,
    /// Guests that end with this connection, each with what it ran in when that was said.
    companions: Mutex<Vec<(Weak<Guest>, Weak<Running>)>>,
}

impl Connection {
    pub(crate) fn new(host: Arc<Host>, uri: &Uri) -> Self {
        let events = Arc::new(EventHub::new());
        host.events.add(&events);
        host.neighbours.add_listener(&events);
        Self {
            host,
            events,
            uri: uri.as_str().to_owned(),
            companions: Mutex::default(),
        }
    }

    /// From now on a guest that runs ends with this connection.
    pub(crate) fn takes_along(&self, guest: &Arc<Guest>) {
        if let Ok(running) = guest.state().running() {
            let companion = (Arc::downgrade(guest), Arc::downgrade(&running));
            self.companions.lock().push(companion);
        }
    }
}

impl Driver for Connection {
    fn name(&self) -> &'static str {
        "QEMU"
    }

    fn uri(&self) -> Option<String> {
        Some(self.uri.clone())
    }

    fn hypervisor(&self) -> Option<&dyn HypervisorDriver> {
        Some(self)
    }

    fn network(&self) -> Option<&dyn NetworkDriver> {
        self.host.neighbours.network()
    }

    fn events(&self) -> &EventHub {
        &self.events
    }

    fn reload(&self) -> Result<()> {
        self.host.neighbours.reload()
    }

    fn close(&self) {
        let companions = std::mem::take(&mut *self.companions.lock());
        std::thread::scope(|scope| {
            for (guest, running) in companions {
                if let (Some(guest), Some(running)) = (guest.upgrade(), running.upgrade()) {
                    scope.spawn(move || life::end_with_connection(&self.host, &guest, &running));
                }
            }
        });
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.host.events.remove(&self.events);
        self.host.neighbours.remove_listener(&self.events);
    }
}
