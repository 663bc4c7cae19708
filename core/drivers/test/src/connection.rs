//! One open connection.

use std::sync::Arc;

use polyvirt_driver::traits::{
    HypervisorDriver, InterfaceDriver, NetworkDriver, NodeDeviceDriver, NwFilterDriver,
    SecretDriver, StorageDriver,
};
use polyvirt_driver::{Driver, EventHub, Result, Uri};

use crate::faults::Faults;
use crate::host::Host;

/// A connection to a host, with listeners of its own.
pub(crate) struct Connection {
    pub(crate) host: Arc<Host>,
    events: Arc<EventHub>,
    faults: Faults,
}

impl Connection {
    pub(crate) fn new(host: Arc<Host>, faults: Faults) -> Self {
        let events = Arc::new(EventHub::new());
        host.events.add(&events);
        Self {
            host,
            events,
            faults,
        }
    }
}

impl Driver for Connection {
    fn name(&self) -> &'static str {
        "test"
    }

    fn before(&self, function: &'static str) -> Result<()> {
        self.faults.before(function)
    }

    fn is_own_host(&self, uri: &Uri) -> bool {
        // A host that comes from a file is a new one each time.
        uri.driver() == "test" && uri.path() == "/default" && self.host.is_shared()
    }

    fn hypervisor(&self) -> Option<&dyn HypervisorDriver> {
        Some(self)
    }

    fn network(&self) -> Option<&dyn NetworkDriver> {
        Some(self)
    }

    fn interface(&self) -> Option<&dyn InterfaceDriver> {
        Some(self)
    }

    fn storage(&self) -> Option<&dyn StorageDriver> {
        Some(self)
    }

    fn node_device(&self) -> Option<&dyn NodeDeviceDriver> {
        Some(self)
    }

    fn nw_filter(&self) -> Option<&dyn NwFilterDriver> {
        Some(self)
    }

    fn secret(&self) -> Option<&dyn SecretDriver> {
        Some(self)
    }

    fn events(&self) -> &EventHub {
        &self.events
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.host.events.remove(&self.events);
    }
}
