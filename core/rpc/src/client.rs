//! The client.

use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use parking_lot::Mutex;
use polyvirt_driver::{Error, ErrorDomain, Result};
use polyvirt_wire::frame::Packet;
use polyvirt_wire::procedure::Procedure;

use crate::connection::{Connection, State};
use crate::keepalive::{Keepalive, KeepaliveOptions};
use crate::reading::{self, Incoming};
use crate::watch::Watch;
use crate::writing::{Outgoing, Sent};
use crate::{Receiver, Transport, error};

/// How a client behaves.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// How long a call may take; without it, as long as the connection lasts.
    pub call_timeout: Option<Duration>,
    /// Whether to ask a silent daemon if it still lives. Only for daemons that answer.
    pub keepalive: Option<KeepaliveOptions>,
}

/// One connection to a daemon. It closes when it is dropped.
pub struct Client {
    connection: Arc<Connection>,
    watcher: Mutex<Option<JoinHandle<()>>>,
    call_timeout: Option<Duration>,
}

impl Client {
    /// Takes over a transport that is connected.
    pub fn new(
        transport: impl Transport,
        receiver: Arc<dyn Receiver>,
        options: Options,
    ) -> Result<Self> {
        let cannot = |errno| error::failed(errno, "Cannot watch the connection");
        let connection = Arc::new(Connection {
            transport: Box::new(transport),
            receiver,
            keepalive: options.keepalive.map(Keepalive::new),
            watch: Watch::new().map_err(cannot)?,
            outgoing: Outgoing::default(),
            incoming: Mutex::new(Incoming::default()),
            state: Mutex::new(State::default()),
        });
        connection.find_reader(&mut connection.state.lock());
        let watched = Arc::clone(&connection);
        let watcher = thread::Builder::new()
            .name("polyvirt-rpc".to_owned())
            .spawn(move || reading::watch(&watched))
            .map_err(|error| {
                Error::io(&error, "cannot start the thread of a connection")
                    .with_domain(ErrorDomain::RPC)
            })?;
        Ok(Self {
            connection,
            watcher: Mutex::new(Some(watcher)),
            call_timeout: options.call_timeout,
        })
    }

    /// Calls a procedure and waits for its result.
    pub fn call<P: Procedure>(&self, args: &P::Args) -> Result<P::Ret> {
        self.call_within::<P>(args, self.call_timeout)
    }

    /// Calls a procedure and waits for its result for at most this long: then it fails with
    /// `OPERATION_TIMEOUT`, and what the daemon may still answer is passed over.
    pub fn call_within<P: Procedure>(
        &self,
        args: &P::Args,
        timeout: Option<Duration>,
    ) -> Result<P::Ret> {
        let deadline = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
        let reply = self.exchange::<P>(args, deadline)?;
        let outcome = if reply.header().is_for(P::PROGRAM) && reply.header().proc == P::NUMBER {
            error::decoded(reply.outcome::<P::Ret>())
        } else {
            Err(error::unexpected(reply.header(), "a reply to another call"))
        };
        match outcome {
            Ok(result) => result.map_err(error::reported),
            // Whoever says this cannot be believed in anything else.
            Err(error) => {
                self.connection.fail(&error.clone().into());
                Err(error)
            }
        }
    }

    /// Sends a call and waits for its reply.
    fn exchange<P: Procedure>(&self, args: &P::Args, deadline: Option<Instant>) -> Result<Packet> {
        let connection = &*self.connection;
        connection.require_alive()?;
        let (serial, wake) = connection.state.lock().in_flight.begin();
        let sent = Packet::call::<P>(serial, args)
            .map_err(|error| error::unsendable(P::NAME, &error))
            .and_then(|packet| {
                let sent = connection.send(&packet, deadline);
                sent.inspect_err(|error| connection.fail(&error.clone().into()))
            });
        match sent {
            Ok(Sent::Yes) => connection.wait_for_reply(serial, &wake, deadline, P::NAME),
            Ok(Sent::No) => {
                connection.state.lock().in_flight.forget(serial);
                Err(error::too_late(P::NAME))
            }
            Err(error) => {
                connection.state.lock().in_flight.forget(serial);
                Err(error)
            }
        }
    }

    /// Whether the connection still works, as far as is known: nothing is sent to find out.
    pub fn is_alive(&self) -> bool {
        self.connection.require_alive().is_ok()
    }

    /// Why the connection has ended, if it has.
    pub fn end(&self) -> Option<Error> {
        self.connection.state.lock().ended.clone()
    }

    /// Closes the connection. Calls that are on their way fail.
    pub fn close(&self) {
        self.connection.end(error::closed());
        let watcher = self.watcher.lock().take();
        // Its own thread may close it: a receiver that lets go of the last handle.
        if let Some(watcher) = watcher.filter(|w| w.thread().id() != thread::current().id()) {
            // It ended in a panic of a receiver, which the panic hook has reported.
            let _ = watcher.join();
        }
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        self.close();
    }
}
