//! What a driver is: one open connection, and the factory that opens it.

use std::sync::Arc;

use crate::event::{EventFilter, EventHub};
use crate::generated::enums::ConnectFlags;
use crate::generated::traits::{
    AdminDriver, HypervisorDriver, InterfaceDriver, NetworkDriver, NodeDeviceDriver,
    NwFilterDriver, SecretDriver, StorageDriver,
};
use crate::{Auth, Neighbours, Result, Uri};

/// One open connection.
///
/// A driver gives the families it has; a call of a family it does not have fails with `NO_SUPPORT`
/// before it gets here. Calls come from any number of threads at once.
pub trait Driver: Send + Sync {
    /// The driver's name, for logs: `test`.
    fn name(&self) -> &'static str;

    /// The URI to report, when it is not the one given to [`DriverFactory::open`].
    fn uri(&self) -> Option<String> {
        None
    }

    /// Whether a connection to `uri` would lead to the host this one leads to, so that a domain cannot
    /// move there.
    fn is_own_host(&self, uri: &Uri) -> bool {
        uri.host().is_none_or(|host| host.starts_with("localhost"))
    }

    /// `function`, by its C name, is about to be called. What this refuses is not called.
    ///
    /// Everything that goes through a handle comes by here, after the checks of the API itself; no lock is held.
    fn before(&self, function: &'static str) -> Result<()> {
        let _ = function;
        Ok(())
    }

    /// Domains and the host they run on.
    fn hypervisor(&self) -> Option<&dyn HypervisorDriver> {
        None
    }

    /// Virtual networks.
    fn network(&self) -> Option<&dyn NetworkDriver> {
        None
    }

    /// The host's network interfaces.
    fn interface(&self) -> Option<&dyn InterfaceDriver> {
        None
    }

    /// Storage pools and volumes.
    fn storage(&self) -> Option<&dyn StorageDriver> {
        None
    }

    /// The host's devices.
    fn node_device(&self) -> Option<&dyn NodeDeviceDriver> {
        None
    }

    /// Network filters.
    fn nw_filter(&self) -> Option<&dyn NwFilterDriver> {
        None
    }

    /// Secrets.
    fn secret(&self) -> Option<&dyn SecretDriver> {
        None
    }

    /// The daemon itself.
    fn admin(&self) -> Option<&dyn AdminDriver> {
        None
    }

    /// Where this connection's events go.
    fn events(&self) -> &EventHub;

    /// Somebody is about to listen to events like these. Refuses those it never emits with
    /// `NO_SUPPORT`; a driver that fetches events from elsewhere asks for them here.
    fn subscribe(&self, filter: &EventFilter) -> Result<()> {
        let _ = filter;
        Ok(())
    }

    /// A listener to events like these has gone; there may be others.
    fn unsubscribe(&self, filter: &EventFilter) {
        let _ = filter;
    }

    /// From now on `hub`, that of a connection this one is a neighbour of, hears what happens here too.
    fn add_listener(&self, hub: &Arc<EventHub>) {
        let _ = hub;
    }

    /// `hub` hears no more.
    fn remove_listener(&self, hub: &Arc<EventHub>) {
        let _ = hub;
    }

    /// Looks at the host again, as a daemon does on SIGHUP: rules for packets that somebody else took away come back,
    /// and helper programs that have ended.
    fn reload(&self) -> Result<()> {
        Ok(())
    }

    /// The last handle has gone. Called once, and nothing after it.
    fn close(&self) {}
}

/// Opens connections of one driver.
pub trait DriverFactory: Send + Sync {
    /// The driver's name: `test`.
    fn name(&self) -> &'static str;

    /// Whether this driver is to open `uri`. Only looks at the text: no host is asked.
    fn probe(&self, uri: &Uri) -> bool;

    /// The URI to open when the application gave none, if this host is one for the driver.
    fn default_uri(&self) -> Option<String> {
        None
    }

    /// What the driver needs of the host and of the caller's privileges, in words.
    fn needs(&self) -> &'static str {
        "nothing"
    }

    /// Opens a connection. `auth` answers questions; without it, none are asked.
    fn open(&self, uri: &Uri, auth: Option<&Auth>, flags: ConnectFlags) -> Result<Arc<dyn Driver>>;

    /// Opens a connection that has `neighbours`: those factories of this process that have something
    /// [`beside`](Self::beside) `uri`.
    fn open_beside(
        &self,
        uri: &Uri,
        auth: Option<&Auth>,
        flags: ConnectFlags,
        neighbours: Neighbours,
    ) -> Result<Arc<dyn Driver>> {
        let _ = neighbours;
        self.open(uri, auth, flags)
    }

    /// What this driver would open to look after the host that `uri`, one of another driver, leads to.
    fn beside(&self, uri: &Uri) -> Option<String> {
        let _ = uri;
        None
    }
}
