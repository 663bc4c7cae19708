//! What a monitor's own thread does.

use std::sync::Arc;

use polyvirt_driver::{Error, Result};
use rustix::io::Errno;

use crate::error;
use crate::in_flight::InFlight;
use crate::lines::Lines;
use crate::listener::Listener;
use crate::message::Message;
use crate::socket::{Ready, Socket};

/// How much is read at once, at most.
const PIECE: usize = 64 << 10;

/// Reads until the end, and tells everybody of it.
pub(crate) fn read(socket: &Socket, in_flight: &InFlight, listener: &Arc<dyn Listener>) {
    let why = read_until_end(socket, in_flight, &**listener);
    let why = in_flight.end(why);
    socket.shut_down();
    listener.ended(&why);
}

/// Reads until the end. Returns why it is one.
fn read_until_end(socket: &Socket, in_flight: &InFlight, listener: &dyn Listener) -> Error {
    let mut lines = Lines::default();
    let mut buffer = vec![0; PIECE];
    loop {
        match socket.read(&mut buffer) {
            // Reset: it went without having read all that we sent.
            Ok(0) | Err(Errno::CONNRESET) => return error::end_of_file(),
            Ok(length) => {
                lines.push(buffer.get(..length).unwrap_or_default());
                if let Err(error) = sort(&mut lines, in_flight, listener) {
                    return error;
                }
            }
            Err(Errno::INTR) => {}
            Err(Errno::AGAIN) => {
                if let Err(errno) = socket.wait(Ready::ToRead, None) {
                    return error::failed(errno, "Unable to wait on monitor condition");
                }
            }
            Err(errno) => return error::failed(errno, "Unable to read from monitor"),
        }
    }
}

/// Brings messages to whom they are for.
fn sort(lines: &mut Lines, in_flight: &InFlight, listener: &dyn Listener) -> Result<()> {
    while let Some(line) = lines.take().map_err(|_| error::too_long())? {
        if line.is_empty() {
            continue;
        }
        if in_flight.ended().is_some() {
            return Err(error::closed());
        }
        match Message::read(line)? {
            Message::Greeting(greeting) => in_flight.greet(greeting),
            Message::Event(event) => listener.event(event),
            Message::Reply(reply) => in_flight.answer(reply)?,
        }
    }
    Ok(())
}
