//! The calls that wait for their replies, by serial number.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use parking_lot::Condvar;
use polyvirt_wire::frame::Packet;

/// Wakes the thread that made a call.
pub(crate) type Wake = Arc<Condvar>;

#[derive(Default)]
pub(crate) struct InFlight {
    last_serial: u32,
    calls: HashMap<u32, Call>,
    /// Calls that nobody waits for any more. Their replies may still come.
    given_up: HashSet<u32>,
}

struct Call {
    wake: Wake,
    /// Whether the caller waits by now, and so can read for all.
    waits: bool,
    reply: Option<Packet>,
}

impl InFlight {
    /// A new call: its number, and what wakes the caller.
    pub(crate) fn begin(&mut self) -> (u32, Wake) {
        // 0 is for events; numbers that are still out there stay away, should the count ever wrap.
        let serial = loop {
            self.last_serial = self.last_serial.wrapping_add(1);
            let serial = self.last_serial;
            let taken = self.calls.contains_key(&serial) || self.given_up.contains(&serial);
            if serial != 0 && !taken {
                break serial;
            }
        };
        let wake = Wake::default();
        let call = Call {
            wake: Arc::clone(&wake),
            waits: false,
            reply: None,
        };
        self.calls.insert(serial, call);
        (serial, wake)
    }

    /// Gives a reply to the call it belongs to; back again when there is none, or it has one already.
    pub(crate) fn answer(&mut self, reply: Packet) -> Result<(), Packet> {
        let serial = reply.header().serial;
        match self.calls.get_mut(&serial) {
            Some(call) if call.reply.is_none() => {
                call.wake.notify_one();
                call.reply = Some(reply);
                Ok(())
            }
            None if self.given_up.remove(&serial) => Ok(()),
            _ => Err(reply),
        }
    }

    /// The call has been sent, and its caller waits from now on.
    pub(crate) fn begin_waiting(&mut self, serial: u32) {
        if let Some(call) = self.calls.get_mut(&serial) {
            call.waits = true;
        }
    }

    /// Takes the reply if it has come, which ends the call.
    pub(crate) fn take(&mut self, serial: u32) -> Option<Packet> {
        let reply = self.calls.get_mut(&serial)?.reply.take()?;
        self.calls.remove(&serial);
        Some(reply)
    }

    /// Ends a call that was never sent.
    pub(crate) fn forget(&mut self, serial: u32) {
        self.calls.remove(&serial);
    }

    /// Ends a call whose reply may still come.
    pub(crate) fn give_up(&mut self, serial: u32) {
        if self.calls.remove(&serial).is_some() {
            self.given_up.insert(serial);
        }
    }

    /// Wakes one caller that waits for its reply; `false` when there is none.
    pub(crate) fn wake_one(&self) -> bool {
        let waiting = self
            .calls
            .values()
            .find(|call| call.waits && call.reply.is_none());
        waiting.is_some_and(|call| {
            call.wake.notify_one();
            true
        })
    }

    /// Wakes every caller.
    pub(crate) fn wake_all(&self) {
        for call in self.calls.values() {
            call.wake.notify_one();
        }
    }
}
