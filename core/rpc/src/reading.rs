//! Reading: whoever waits does it, for all.

use std::sync::Arc;
use std::time::Instant;

use polyvirt_driver::{ConnectCloseReason, Result};
use polyvirt_wire::frame::keepalive::{self, Keepalive};
use polyvirt_wire::frame::{FrameReader, MessageType, Packet};
use rustix::io::Errno;

use crate::connection::{Connection, Failure};
use crate::error;
use crate::in_flight::Wake;
use crate::keepalive::Due;
use crate::transport::{Ready, wait};

/// What has failed when reading has.
const RECEIVE: &str = "Cannot recv data";

/// How much is read at once, at most.
const PIECE: usize = 64 * 1024;

/// What has arrived of the message that comes next.
pub(crate) struct Incoming {
    frames: FrameReader,
    buffer: Box<[u8]>,
}

impl Default for Incoming {
    fn default() -> Self {
        Self {
            frames: FrameReader::new(),
            buffer: vec![0; PIECE].into(),
        }
    }
}

impl Connection {
    /// Waits for the reply to a call that has been sent.
    pub(crate) fn wait_for_reply(
        &self,
        serial: u32,
        wake: &Wake,
        deadline: Option<Instant>,
        procedure: &str,
    ) -> Result<Packet> {
        let mut state = self.state.lock();
        state.in_flight.begin_waiting(serial);
        let mut timely = true;
        loop {
            if let Some(reply) = state.in_flight.take(serial) {
                self.find_reader(&mut state);
                return Ok(reply);
            }
            if let Some(error) = state.ended.clone() {
                state.in_flight.forget(serial);
                return Err(error);
            }
            if !timely {
                state.in_flight.give_up(serial);
                self.find_reader(&mut state);
                return Err(error::too_late(procedure));
            }
            if state.somebody_reads {
                timely = if let Some(deadline) = deadline {
                    !wake.wait_until(&mut state, deadline).timed_out()
                } else {
                    wake.wait(&mut state);
                    true
                };
                continue;
            }
            self.stop_watching(&mut state);
            let reader = self.start_reading(&mut state);
            drop(state);
            match self.read_within(deadline) {
                Ok(in_time) => timely = in_time,
                Err(failure) => self.fail(&failure),
            }
            drop(reader);
            state = self.state.lock();
        }
    }

    /// Reads once, waiting for something to be there; `false` when the deadline comes first.
    fn read_within(&self, deadline: Option<Instant>) -> Result<bool, Failure> {
        loop {
            if self.read_what_is_there()? {
                return Ok(true);
            }
            let ready = wait(&*self.transport, Ready::ToRead, deadline);
            if !ready.map_err(|errno| error::failed(errno, "Cannot wait for data"))? {
                return Ok(false);
            }
        }
    }

    /// Reads a piece and sorts the messages in it; `false` when there was nothing to read.
    fn read_what_is_there(&self) -> Result<bool, Failure> {
        let mut incoming = self.incoming.lock();
        let Incoming { frames, buffer } = &mut *incoming;
        loop {
            let length = match self.transport.read(buffer) {
                Ok(0) => return Err(Failure::gone(error::end_of_file())),
                Ok(length) => length,
                Err(Errno::INTR) => continue,
                Err(Errno::AGAIN) => return Ok(false),
                // It went without having read all that we sent.
                Err(errno @ Errno::CONNRESET) => {
                    return Err(Failure::gone(error::failed(errno, RECEIVE)));
                }
                Err(errno) => return Err(error::failed(errno, RECEIVE).into()),
            };
            if let Some(keepalive) = &self.keepalive {
                keepalive.heard();
            }
            let mut piece = buffer.get(..length).unwrap_or_default();
            while let Some(packet) = error::decoded(frames.feed(&mut piece))? {
                self.sort(packet)?;
            }
            if !self.transport.has_more() {
                return Ok(true);
            }
        }
    }

    /// Brings a message to whom it is for.
    fn sort(&self, packet: Packet) -> Result<(), Failure> {
        let header = *packet.header();
        if header.is_for(keepalive::PROGRAM) {
            if Keepalive::of(&header) == Some(Keepalive::Ping) {
                self.send_aside(Keepalive::Pong)?;
            }
            return Ok(());
        }
        match header.kind {
            MessageType::Reply => {
                let answered = self.state.lock().in_flight.answer(packet);
                answered.map_err(|_| error::unexpected(&header, "a reply to no call").into())
            }
            MessageType::Message => Ok(self.receiver.event(&packet)?),
            _ => Err(error::unexpected(&header, "a message").into()),
        }
    }
}

/// What the connection's own thread does until the end.
pub(crate) fn watch(connection: &Arc<Connection>) {
    loop {
        let limit = match connection
            .keepalive
            .as_ref()
            .map(crate::keepalive::Keepalive::due)
        {
            None => None,
            Some(Due::Wait(time)) => Some(time),
            Some(Due::Ping) => {
                if let Err(error) = connection.send_aside(Keepalive::Ping) {
                    connection.fail(&error.into());
                }
                continue;
            }
            Some(Due::GiveUp) => {
                connection.fail(&Failure {
                    reason: ConnectCloseReason::KEEPALIVE,
                    error: error::no_sign_of_life(),
                });
                return;
            }
        };
        let woken = connection.watch.wait(limit);
        let mut state = connection.state.lock();
        if state.ended.is_some() {
            return;
        }
        if state.somebody_reads || !matches!(woken, Ok(true)) {
            drop(state);
            if let Err(errno) = woken {
                connection.fail(&error::failed(errno, "Cannot wait for data").into());
            }
            continue;
        }
        let reader = connection.start_reading(&mut state);
        drop(state);
        if let Err(failure) = connection.read_what_is_there() {
            connection.fail(&failure);
        }
        drop(reader);
    }
}
