//! Commands on their way, by number.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Instant;

use parking_lot::{Condvar, Mutex};
use polyvirt_driver::{Error, Result};

use crate::error;
use crate::message::{Greeting, Reply};

/// What several threads know of a connection.
#[derive(Default)]
pub(crate) struct InFlight(Mutex<State>);

#[derive(Default)]
struct State {
    last: u64,
    commands: HashMap<u64, Command>,
    greeting: Option<Greeting>,
    ended: Option<Error>,
}

#[derive(Default)]
struct Command {
    wake: Arc<Condvar>,
    reply: Option<Reply>,
}

impl InFlight {
    /// A number for a new command.
    pub(crate) fn begin(&self) -> Result<u64> {
        let mut state = self.0.lock();
        if let Some(error) = &state.ended {
            return Err(error.clone());
        }
        state.last += 1;
        let number = state.last;
        state.commands.insert(number, Command::default());
        Ok(number)
    }

    /// Ends a command; its reply, should one come, is dropped.
    pub(crate) fn give_up(&self, number: u64) {
        self.0.lock().commands.remove(&number);
    }

    /// Waits for a reply; none when the deadline comes first.
    pub(crate) fn wait(&self, number: u64, deadline: Instant) -> Result<Option<Reply>> {
        let mut state = self.0.lock();
        let mut timely = true;
        loop {
            let State {
                commands, ended, ..
            } = &mut *state;
            let Some(command) = commands.get_mut(&number) else {
                return Ok(None);
            };
            let wake = Arc::clone(&command.wake);
            let reply = command.reply.take();
            if reply.is_some() || ended.is_some() || !timely {
                commands.remove(&number);
                return match (reply, ended) {
                    (None, Some(error)) => Err(error.clone()),
                    (reply, _) => Ok(reply),
                };
            }
            timely = !wake.wait_until(&mut state, deadline).timed_out();
        }
    }

    /// Gives a reply to the command it belongs to, or drops it when nobody waits for it any more.
    ///
    /// # Errors
    /// When there never was such a command.
    pub(crate) fn answer(&self, reply: Reply) -> Result<()> {
        let mut state = self.0.lock();
        let known = reply.id.filter(|id| (1..=state.last).contains(id));
        let number = known.ok_or_else(error::unexpected)?;
        if let Some(command) = state.commands.get_mut(&number) {
            command.reply = Some(reply);
            command.wake.notify_one();
        }
        Ok(())
    }

    /// QEMU has introduced itself.
    pub(crate) fn greet(&self, greeting: Greeting) {
        self.0.lock().greeting = Some(greeting);
    }

    /// How QEMU introduced itself, if it has.
    pub(crate) fn greeting(&self) -> Option<Greeting> {
        self.0.lock().greeting.clone()
    }

    /// Nothing more will come. The first reason counts, and is returned.
    pub(crate) fn end(&self, why: Error) -> Error {
        let mut state = self.0.lock();
        let why = state.ended.get_or_insert(why).clone();
        for command in state.commands.values() {
            command.wake.notify_one();
        }
        why
    }

    /// Why nothing more will come, if so.
    pub(crate) fn ended(&self) -> Option<Error> {
        self.0.lock().ended.clone()
    }
}
