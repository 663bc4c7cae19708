//! Who is told what the daemon says unasked.

use polyvirt_driver::{ConnectCloseReason, Error};
use polyvirt_wire::frame::Packet;

/// Is told of events, and of the end.
///
/// Both are called by whichever thread reads at the time, with no lock held, and hold up all calls on
/// the connection until they return: note it down for somebody else. Making a call from here would wait
/// for a reply that nobody reads.
pub trait Receiver: Send + Sync + 'static {
    /// An event of one of the programs, in the order in which the daemon sent them.
    fn event(&self, event: &Packet) -> polyvirt_driver::Result<()>;

    /// The connection has ended, and not because the client closed it. Nothing comes after it.
    fn ended(&self, reason: ConnectCloseReason, error: &Error);
}

/// Nobody: for connections on which nothing is said unasked. An event ends the connection.
#[derive(Clone, Copy, Debug)]
pub struct Ignore;

impl Receiver for Ignore {
    fn event(&self, event: &Packet) -> polyvirt_driver::Result<()> {
        Err(crate::error::unexpected(event.header(), "an event"))
    }

    fn ended(&self, _: ConnectCloseReason, _: &Error) {}
}
