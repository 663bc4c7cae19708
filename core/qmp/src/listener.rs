//! Who hears what QEMU says unasked.

use polyvirt_driver::Error;
use serde_json::Value;

/// Something happened in QEMU or its guest.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// What, such as `SHUTDOWN`.
    pub name: String,
    /// When, in seconds since 1970 by the host's clock; -1 when QEMU does not say.
    pub seconds: i64,
    /// When, in microseconds after that second.
    pub microseconds: u32,
    /// More about it; null when there is no more to say.
    pub data: Value,
}

/// Hears of events and of the end, on the monitor's own thread, in order.
///
/// Answers to commands are read by that thread too, so an event must be handed on rather than acted upon: a command
/// from in here is refused.
pub trait Listener: Send + Sync + 'static {
    /// Something happened.
    fn event(&self, event: Event);

    /// The connection has ended and nothing more will be heard: QEMU is gone, closed it, said what makes no sense, or
    /// we closed it. Told once.
    fn ended(&self, why: &Error);
}

/// Nobody hears it.
#[derive(Clone, Copy, Debug)]
pub struct Ignore;

impl Listener for Ignore {
    fn event(&self, _: Event) {}
    fn ended(&self, _: &Error) {}
}
