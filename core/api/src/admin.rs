//! Connections to a daemon itself.

use std::sync::Arc;

use polyvirt_driver::traits::AdminDriver;
use polyvirt_driver::{ConnectCloseReason, Driver, Result};

use crate::Connect;
use crate::absent::Absent;

/// A connection to a daemon's administration socket: for managing the daemon, not guests.
///
/// Cheap to clone and usable from any thread. Every [`AdmServer`](crate::AdmServer) and
/// [`AdmClient`](crate::AdmClient) holds its connection; when the last handle has gone, it is closed.
///
/// ```no_run
/// use polyvirt::AdmConnect;
///
/// let daemon = AdmConnect::open("libvirtd:///system")?;
/// for server in daemon.list_servers(0)? {
///     println!("{}: {} clients", server.name(), server.list_clients(0)?.len());
/// }
/// # Ok::<(), polyvirt::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdmConnect(Connect);

impl AdmConnect {
    /// Connects to the daemon that `uri` names, which has to run on this host.
    ///
    /// Without a URI, it is the one of the environment's `LIBVIRT_ADMIN_DEFAULT_URI` or of the client's
    /// configuration, or else `libvirtd` of the system for root and of the session for others. Fails with
    /// `CONFIG_UNSUPPORTED` when the URI names no daemon, with `SYSTEM_ERROR` when its socket cannot be
    /// reached, and as the daemon says.
    #[cfg(feature = "admin")]
    pub fn open<'a>(uri: impl Into<Option<&'a str>>) -> Result<Self> {
        Self::open_with(uri.into(), polyvirt_driver::ConnectFlags::empty())
    }

    /// As above; with [`NO_ALIASES`](polyvirt_driver::ConnectFlags::NO_ALIASES), the URI is never the name
    /// of another.
    #[cfg(feature = "admin")]
    pub fn open_with(uri: Option<&str>, flags: polyvirt_driver::ConnectFlags) -> Result<Self> {
        let uri = choose(uri, flags)?;
        Ok(Self::from_driver(
            polyvirt_driver_admin::open(&uri, flags)?,
            &uri,
        ))
    }

    /// A connection over a driver that is open already, whatever its URI.
    pub fn from_driver(driver: Arc<dyn Driver>, uri: &str) -> Self {
        Self(Connect::from_driver(driver, uri, false))
    }

    /// The URI of the connection, which opens the same one again.
    pub fn uri(&self) -> String {
        self.0.uri()
    }

    /// The driver behind the connection.
    pub fn driver(&self) -> &dyn Driver {
        self.0.driver()
    }

    /// Calls about the daemon. Where the driver has none, each fails with `NO_SUPPORT`.
    pub fn admin(&self) -> &dyn AdminDriver {
        self.driver().admin().unwrap_or(&Absent)
    }

    /// Calls `callback` when the connection ends without having been closed, once. The result is the
    /// number for [`stop_listening`](Self::stop_listening).
    ///
    /// It runs in a thread of the library, or in the application's event loop when it has registered
    /// one, and may call everything.
    pub fn on_close(
        &self,
        callback: impl Fn(&Self, ConnectCloseReason) + Send + Sync + 'static,
    ) -> Result<i32> {
        self.0
            .on_close(move |conn, reason| callback(&Self(conn.clone()), reason))
    }

    /// Ends what [`on_close`](Self::on_close) began. Inside the callback too.
    ///
    /// Fails with `INVALID_ARG` when there is no such callback.
    pub fn stop_listening(&self, id: i32) -> Result<()> {
        self.0.stop_listening(id)
    }
}

/// What it has in common with other connections, for layers over this API: its end, and who listens for that.
impl AsRef<Connect> for AdmConnect {
    fn as_ref(&self) -> &Connect {
        &self.0
    }
}

/// The URI to open: the one given or what it is short for; without one the environment's, that of the
/// user's settings, or the one that fits the user.
#[cfg(feature = "admin")]
fn choose(given: Option<&str>, flags: polyvirt_driver::ConnectFlags) -> Result<String> {
    let config = crate::client_config::ClientConfig::read("libvirt-admin.conf")?;
    if let Some(uri) = given {
        let uri = uri.to_owned();
        let literal = flags.contains(polyvirt_driver::ConnectFlags::NO_ALIASES);
        return Ok(if literal { uri } else { config.resolve(uri) });
    }
    let from_environment = std::env::var("LIBVIRT_ADMIN_DEFAULT_URI").ok();
    Ok(from_environment
        .filter(|uri| !uri.is_empty())
        .or(config.default_uri)
        .unwrap_or_else(|| polyvirt_driver_admin::default_uri().to_owned()))
}
