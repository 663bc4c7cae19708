//! One open connection to a daemon.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use polyvirt_driver::event::EventKind;
use polyvirt_driver::traits::AdminDriver;
use polyvirt_driver::{
    ConnectCloseReason, ConnectFlags, Driver, Error, EventFilter, EventHub, Result,
};
use polyvirt_rpc::{Client, Ignore, Options, Receiver, UnixTransport};
use polyvirt_wire::admin::{ConnectOpenArgs, procedures};
use polyvirt_wire::frame::Packet;
use polyvirt_wire::procedure::Procedure;

/// How long a daemon may take over the goodbye, which tells nobody anything.
const GOODBYE: Duration = Duration::from_secs(2);

pub(crate) struct Connection {
    client: Client,
    listener: Arc<Listener>,
}

/// Tells the application about the end.
#[derive(Default)]
struct Listener {
    events: EventHub,
}

impl Receiver for Listener {
    /// The program has no events.
    fn event(&self, event: &Packet) -> Result<()> {
        Ignore.event(event)
    }

    fn ended(&self, reason: ConnectCloseReason, _: &Error) {
        self.events.emit(reason);
    }
}

impl Connection {
    pub(crate) fn open(socket: &Path, flags: ConnectFlags) -> Result<Self> {
        let listener = Arc::new(Listener::default());
        let transport = UnixTransport::connect(socket)?;
        let receiver = Arc::clone(&listener) as Arc<dyn Receiver>;
        let client = Client::new(transport, receiver, Options::default())?;
        // The daemon knows which flags there are. This one is for us alone.
        let flags = flags.difference(ConnectFlags::NO_ALIASES).bits();
        client
            .call::<procedures::ConnectOpen>(&ConnectOpenArgs { flags })
            // That the connection is closed says less than why.
            .map_err(|error| client.end().unwrap_or(error))?;
        Ok(Self { client, listener })
    }

    pub(crate) fn call<P: Procedure>(&self, args: &P::Args) -> Result<P::Ret> {
        self.client.call::<P>(args)
    }

    pub(crate) fn is_alive(&self) -> bool {
        self.client.is_alive()
    }
}

impl Driver for Connection {
    fn name(&self) -> &'static str {
        "admin"
    }

    fn admin(&self) -> Option<&dyn AdminDriver> {
        Some(self)
    }

    fn events(&self) -> &EventHub {
        &self.listener.events
    }

    fn subscribe(&self, filter: &EventFilter) -> Result<()> {
        match filter.kind() {
            EventKind::Closed => Ok(()),
            kind => Err(Error::operation_unsupported(format!(
                "a daemon's administration has no events of kind {kind:?}"
            ))),
        }
    }

    fn close(&self) {
        // A daemon that does not answer learns it from the end of the socket.
        let _ = self
            .client
            .call_within::<procedures::ConnectClose>(&(), Some(GOODBYE));
        self.client.close();
    }
}
