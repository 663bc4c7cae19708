//! Connections.

use std::fmt;
use std::sync::{Arc, Weak};

use polyvirt_driver::traits::{
    HypervisorDriver, InterfaceDriver, NetworkDriver, NodeDeviceDriver, NwFilterDriver,
    SecretDriver, StorageDriver,
};
use polyvirt_driver::{Auth, ConnectFlags, Driver, Error, Result, Stream, StreamFlags};

use crate::absent::Absent;
use crate::{dispatch, registry};

/// A connection to a hypervisor: where everything starts.
///
/// Cheap to clone and usable from any thread. Every object holds its connection; when the last handle
/// has gone, the connection is closed.
///
/// ```
/// use polyvirt::Connect;
///
/// let conn = Connect::open("test:///default")?;
/// assert_eq!(conn.uri(), "test:///default");
///
/// let test = conn.domain_lookup_by_name("test")?;
/// let clone = conn.clone();
/// drop(conn);
/// assert_eq!(clone.num_of_domains()?, 1);
/// assert!(test.is_active()?); // its handle alone would keep the connection open too
/// # Ok::<(), polyvirt::Error>(())
/// ```
#[derive(Clone)]
pub struct Connect(Arc<Inner>);

struct Inner {
    driver: Arc<dyn Driver>,
    uri: String,
    read_only: bool,
}

impl Connect {
    /// Opens `uri` for reading and writing.
    ///
    /// Without a URI (`None` or empty), the environment's `LIBVIRT_DEFAULT_URI` is opened, or else
    /// `uri_default` of the user's `libvirt.conf`, or else what fits this host. A name that is in
    /// `uri_aliases` there stands for its URI. Fails with `NO_CONNECT` when no driver takes the URI, with
    /// `INTERNAL_ERROR` of the domain `URI` when it is not one, and as the driver says.
    pub fn open<'a>(uri: impl Into<Option<&'a str>>) -> Result<Self> {
        Self::open_with(uri.into(), None, ConnectFlags::empty())
    }

    /// Opens `uri` for reading only: calls that change something fail with `OPERATION_DENIED`.
    pub fn open_read_only<'a>(uri: impl Into<Option<&'a str>>) -> Result<Self> {
        Self::open_with(uri.into(), None, ConnectFlags::RO)
    }

    /// Opens `uri`, asking `auth` for what the server wants to know.
    pub fn open_auth<'a>(
        uri: impl Into<Option<&'a str>>,
        auth: &Auth,
        flags: ConnectFlags,
    ) -> Result<Self> {
        Self::open_with(uri.into(), Some(auth), flags)
    }

    /// All of the above.
    pub fn open_with(uri: Option<&str>, auth: Option<&Auth>, flags: ConnectFlags) -> Result<Self> {
        let (driver, uri) = registry::open(uri, auth, flags)?;
        let read_only = flags.contains(ConnectFlags::RO);
        Ok(Self::from_driver(driver, uri.as_str(), read_only))
    }

    /// A connection over a driver that is open already, whatever its URI.
    pub fn from_driver(driver: Arc<dyn Driver>, uri: &str, read_only: bool) -> Self {
        driver.events().set_dispatch(dispatch::shared());
        Self(Arc::new(Inner {
            driver,
            uri: uri.to_owned(),
            read_only,
        }))
    }

    /// The URI of the connection, which opens the same one again.
    pub fn uri(&self) -> String {
        self.0.driver.uri().unwrap_or_else(|| self.0.uri.clone())
    }

    /// Whether calls that change something are refused.
    pub fn is_read_only(&self) -> bool {
        self.0.read_only
    }

    /// Refuses on a read-only connection, naming `function`.
    pub fn require_write(&self, function: &str) -> Result<()> {
        if self.0.read_only {
            return Err(Error::read_only(function));
        }
        Ok(())
    }

    /// An empty stream, to be given to a call that connects it to something.
    ///
    /// With [`StreamFlags::NONBLOCK`] it never waits.
    pub fn new_stream(&self, flags: StreamFlags) -> Stream {
        Stream::new(
            flags,
            Some(dispatch::shared()),
            Some(Box::new(self.clone())),
        )
    }

    /// The driver behind the connection.
    pub fn driver(&self) -> &dyn Driver {
        &*self.0.driver
    }

    /// A reference that does not keep the connection open.
    pub fn downgrade(&self) -> WeakConnect {
        WeakConnect(Arc::downgrade(&self.0))
    }
}

macro_rules! families {
    ($($(#[$doc:meta])+ $name:ident: $family:ident;)+) => {
        /// The families of calls. Where the driver has none, each call fails with `NO_SUPPORT`.
        impl Connect {
            $(
                $(#[$doc])+
                pub fn $name(&self) -> &dyn $family {
                    self.0.driver.$name().unwrap_or(&Absent)
                }
            )+
        }
    };
}

families! {
    /// Calls about domains and the host.
    hypervisor: HypervisorDriver;
    /// Calls about the host's network interfaces.
    interface: InterfaceDriver;
    /// Calls about virtual networks.
    network: NetworkDriver;
    /// Calls about the host's devices.
    node_device: NodeDeviceDriver;
    /// Calls about network filters.
    nw_filter: NwFilterDriver;
    /// Calls about secrets.
    secret: SecretDriver;
    /// Calls about storage pools and volumes.
    storage: StorageDriver;
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.driver.events().deregister_all();
        self.driver.close();
    }
}

impl PartialEq for Connect {
    /// The same connection, not another one to the same place.
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Connect {}

impl fmt::Debug for Connect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connect")
            .field("driver", &self.0.driver.name())
            .field("uri", &self.0.uri)
            .field("read_only", &self.0.read_only)
            .finish()
    }
}

/// A connection that may have been closed meanwhile. What a callback holds, so that being registered
/// does not keep its own connection open.
#[derive(Clone)]
pub struct WeakConnect(Weak<Inner>);

impl WeakConnect {
    /// The connection, if it is still open.
    pub fn upgrade(&self) -> Option<Connect> {
        self.0.upgrade().map(Connect)
    }
}
