//! QEMU's monitor.

use std::os::fd::BorrowedFd;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::thread::{self, ThreadId};
use std::time::Instant;

use polyvirt_driver::{Error, ErrorDomain, Result};
use serde_json::{Map, Value};

use crate::error;
use crate::in_flight::InFlight;
use crate::listener::Listener;
use crate::message::{Greeting, Refusal, Reply, id};
use crate::outgoing::Outgoing;
use crate::question::Question;
use crate::reading;
use crate::socket::Socket;

/// One connection to QEMU's monitor. It closes when it is dropped.
pub struct Monitor {
    socket: Arc<Socket>,
    in_flight: Arc<InFlight>,
    outgoing: Outgoing,
    greeting: Greeting,
    reader: ThreadId,
}

impl Monitor {
    /// Takes over a connected socket, and makes the monitor ready for commands.
    ///
    /// # Errors
    /// When the peer does not greet and answer as QEMU does by the deadline.
    pub fn new(socket: UnixStream, listener: Arc<dyn Listener>, deadline: Instant) -> Result<Self> {
        let socket = Arc::new(Socket::new(socket));
        let in_flight = Arc::new(InFlight::default());
        let reader = {
            let (socket, in_flight) = (Arc::clone(&socket), Arc::clone(&in_flight));
            thread::Builder::new()
                .name("polyvirt-qmp".to_owned())
                .spawn(move || reading::read(&socket, &in_flight, &listener))
                .map_err(|error| {
                    Error::io(&error, "cannot start the thread of a monitor")
                        .with_domain(ErrorDomain::QEMU)
                })?
        };
        let mut monitor = Self {
            socket,
            in_flight,
            outgoing: Outgoing::default(),
            greeting: Greeting::default(),
            reader: reader.thread().id(),
        };
        monitor.execute("qmp_capabilities", Value::Null, deadline)?;
        let greeting = monitor.in_flight.greeting();
        monitor.greeting = greeting.ok_or_else(error::no_greeting)?;
        Ok(monitor)
    }

    /// How QEMU introduced itself.
    pub fn greeting(&self) -> &Greeting {
        &self.greeting
    }

    /// Executes a command and waits for what it returns. Arguments are an object, or null when there are none.
    ///
    /// # Errors
    /// `INTERNAL_ERROR` when QEMU refuses it, with QEMU's words; `OPERATION_TIMEOUT` when no answer comes by the
    /// deadline: the command may be executed nevertheless, its answer is dropped. Anything else when the connection
    /// has ended.
    pub fn execute(&self, command: &str, arguments: Value, deadline: Instant) -> Result<Value> {
        self.execute_passing(command, arguments, None, deadline)
    }

    /// As [`Monitor::execute`], and passes a descriptor, for commands such as `add-fd` and `getfd`.
    ///
    /// # Errors
    /// As [`Monitor::execute`].
    pub fn execute_passing(
        &self,
        command: &str,
        arguments: Value,
        passed: Option<BorrowedFd<'_>>,
        deadline: Instant,
    ) -> Result<Value> {
        let reply = self.reply(request(command, arguments), command, passed, deadline)?;
        let outcome = reply.outcome();
        outcome.map_err(|refusal| error::refused(command, refusal.as_ref()))
    }

    /// As [`Monitor::execute`] for callers to whom it matters why QEMU refuses.
    ///
    /// # Errors
    /// When no answer comes by the deadline, or the connection has ended.
    pub fn ask(
        &self,
        command: &str,
        arguments: Value,
        deadline: Instant,
    ) -> Result<Result<Value, Refusal>> {
        let reply = self.reply(request(command, arguments), command, None, deadline)?;
        reply.answer(command)
    }

    /// Sends several commands at once, and does not wait for what they return: QEMU works on them while the caller asks
    /// others.
    ///
    /// # Errors
    /// When none of them is on its way by the deadline, or the connection has ended.
    pub fn begin(&self, commands: &[(&str, Value)], deadline: Instant) -> Result<Vec<Question>> {
        let mut message = String::new();
        let questions = commands.iter().map(|(command, arguments)| {
            self.prepare(request(command, arguments.clone()), command, &mut message)
        });
        let questions = questions.collect::<Result<Vec<_>>>()?;
        if let Some((first, _)) = commands.first() {
            self.send(&message, first, None, deadline)?;
        }
        Ok(questions)
    }

    /// Sends a request as it is, but for its `id`, and returns the whole reply.
    ///
    /// # Errors
    /// When no answer comes by the deadline, or the connection has ended.
    pub fn exchange(
        &self,
        request: Map<String, Value>,
        passed: Option<BorrowedFd<'_>>,
        deadline: Instant,
    ) -> Result<Map<String, Value>> {
        let command = request.get("execute").and_then(Value::as_str);
        let command = command.unwrap_or("<unknown>").to_owned();
        let reply = self.reply(request, &command, passed, deadline)?;
        Ok(reply.object)
    }

    /// Why the connection has ended, if it has.
    pub fn end(&self) -> Option<Error> {
        self.in_flight.ended()
    }

    /// Closes the connection. Commands that are on their way fail.
    ///
    /// An event may still be on its way to the listener when this returns; after [`Listener::ended`] none is.
    pub fn close(&self) {
        self.in_flight.end(error::closed());
        self.socket.shut_down();
    }

    fn reply(
        &self,
        request: Map<String, Value>,
        command: &str,
        passed: Option<BorrowedFd<'_>>,
        deadline: Instant,
    ) -> Result<Reply> {
        let mut message = String::new();
        let question = self.prepare(request, command, &mut message)?;
        self.send(&message, command, passed, deadline)?;
        question.reply(deadline)
    }

    /// Numbers a request, and writes it behind others.
    fn prepare(
        &self,
        mut request: Map<String, Value>,
        command: &str,
        message: &mut String,
    ) -> Result<Question> {
        if thread::current().id() == self.reader {
            return Err(error::from_listener(command));
        }
        let number = self.in_flight.begin()?;
        request.insert("id".to_owned(), id(number));
        message.push_str(&Value::Object(request).to_string());
        message.push_str("\r\n");
        Ok(Question {
            in_flight: Arc::clone(&self.in_flight),
            number,
            command: command.to_owned(),
        })
    }

    fn send(
        &self,
        message: &str,
        command: &str,
        passed: Option<BorrowedFd<'_>>,
        deadline: Instant,
    ) -> Result<()> {
        match (self.outgoing).send(&self.socket, message.as_bytes(), passed, deadline) {
            Ok(true) => Ok(()),
            Ok(false) => Err(error::too_late(command)),
            Err(errno) => {
                let error = error::failed(errno, "Unable to write to monitor");
                // What has been said before it went may still be there to read, and says more.
                Err(self.in_flight.ended().unwrap_or(error))
            }
        }
    }
}

impl Drop for Monitor {
    fn drop(&mut self) {
        self.close();
    }
}

pub(crate) fn request(command: &str, arguments: Value) -> Map<String, Value> {
    let mut request = Map::new();
    request.insert("execute".to_owned(), command.into());
    if !arguments.is_null() {
        request.insert("arguments".to_owned(), arguments);
    }
    request
}
