//! Calls that need no wire.

use polyvirt_driver::Result;

use crate::Connection;

/// Whether the connection still works.
#[expect(clippy::unnecessary_wraps, reason = "the result of a driver's call")]
pub(crate) fn adm_connect_is_alive(connection: &Connection) -> Result<bool> {
    Ok(connection.is_alive())
}
