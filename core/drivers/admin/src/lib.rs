//! Administration of a daemon, over its administration socket: the driver behind `polyvirt::AdmConnect`.
//!
//! | Part | What is there |
//! |---|---|
//! | [`address`] | from a URI to a socket |
//! | [`connection`] | opening, events, closing |
//! | [`generated`] | every call of the program `admin`, from the spec |
//! | [`by_hand`] | calls that need no wire |

mod address;
mod by_hand;
mod connection;
#[rustfmt::skip]
#[allow(clippy::pedantic, reason = "the spec decides the shape of these items")]
#[allow(unused_imports, reason = "the conversions that no call needs yet")]
mod generated;

use std::sync::Arc;

use polyvirt_driver::{ConnectFlags, Driver, Result};

pub use address::default_uri;
use connection::Connection;

/// Connects to the daemon that `uri` names, `libvirtd:///system` say.
///
/// Fails with `CONFIG_UNSUPPORTED` when the URI names none, with `SYSTEM_ERROR` when its socket cannot be
/// reached, and as the daemon says.
pub fn open(uri: &str, flags: ConnectFlags) -> Result<Arc<dyn Driver>> {
    Ok(Arc::new(Connection::open(&address::socket(uri)?, flags)?))
}
