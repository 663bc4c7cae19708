//! One open connection.

use std::sync::Arc;

use polyvirt_driver::traits::{HypervisorDriver, NetworkDriver};
use polyvirt_driver::{Driver, EventHub, Uri};

use crate::host::Host;

/// A connection to a root, with listeners of its own.
pub(crate) struct Connection {
    pub(crate) host: Arc<Host>,
    events: Arc<EventHub>,
    uri: String,
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
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.host.events.remove(&self.events);
        self.host.neighbours.remove_listener(&self.events);
    }
}
