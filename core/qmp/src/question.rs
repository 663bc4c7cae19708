//! A command whose answer is still to come.

use std::sync::Arc;
use std::time::Instant;

use polyvirt_driver::Result;
use serde_json::Value;

use crate::error;
use crate::in_flight::InFlight;
use crate::message::{Refusal, Reply};

/// A command on its way. Whoever drops it does not want to know any more.
pub struct Question {
    pub(crate) in_flight: Arc<InFlight>,
    pub(crate) number: u64,
    pub(crate) command: String,
}

impl Question {
    /// Waits for the answer.
    ///
    /// # Errors
    /// When none comes by the deadline, or the connection has ended.
    pub fn answer(self, deadline: Instant) -> Result<Result<Value, Refusal>> {
        self.reply(deadline)?.answer(&self.command)
    }

    pub(crate) fn reply(&self, deadline: Instant) -> Result<Reply> {
        let reply = self.in_flight.wait(self.number, deadline)?;
        reply.ok_or_else(|| error::too_late(&self.command))
    }
}

impl Drop for Question {
    fn drop(&mut self) {
        self.in_flight.give_up(self.number);
    }
}
