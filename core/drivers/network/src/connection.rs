//! One open connection.

use std::sync::Arc;

use polyvirt_driver::traits::NetworkDriver;
use polyvirt_driver::{Driver, EventHub, Result, Uri};

use crate::host::Host;
use crate::up;

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
        Self {
            host,
            events,
            uri: uri.as_str().to_owned(),
        }
    }
}

impl Driver for Connection {
    fn name(&self) -> &'static str {
        "network"
    }

    fn uri(&self) -> Option<String> {
        Some(self.uri.clone())
    }

    fn network(&self) -> Option<&dyn NetworkDriver> {
        Some(self)
    }

    fn events(&self) -> &EventHub {
        &self.events
    }

    fn reload(&self) -> Result<()> {
        up::reload(&self.host)
    }

    fn add_listener(&self, hub: &Arc<EventHub>) {
        self.host.events.add(hub);
    }

    fn remove_listener(&self, hub: &Arc<EventHub>) {
        self.host.events.remove(hub);
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.host.events.remove(&self.events);
    }
}
