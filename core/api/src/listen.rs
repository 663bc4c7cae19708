//! Listening to events.

use polyvirt_driver::event::{EventFilter, EventKind};
use polyvirt_driver::{ConnectCloseReason, Event, Result};

use crate::Connect;

impl Connect {
    /// Calls `callback` for every event of `filter`, until it is deregistered by the number that this
    /// returns or the connection is closed.
    ///
    /// Callbacks run one at a time, in the library's own thread, or in the application's event loop
    /// when it has registered one. They may call anything, this connection included.
    ///
    /// The functions for each kind of object are the usual way; this is what they share. `identity`
    /// tells C functions apart, see [`EventHub::register`](polyvirt_driver::EventHub::register).
    pub fn listen(
        &self,
        filter: &EventFilter,
        identity: Option<usize>,
        callback: impl Fn(&Self, &Event) + Send + Sync + 'static,
    ) -> Result<i32> {
        let weak = self.downgrade();
        let callback = Box::new(move |event: &Event| {
            if let Some(conn) = weak.upgrade() {
                callback(&conn, event);
            }
        });
        self.driver().subscribe(filter)?;
        let registered = self
            .driver()
            .events()
            .register(filter.clone(), identity, callback);
        if registered.is_err() {
            self.driver().unsubscribe(filter);
        }
        registered
    }

    /// Ends what [`listen`](Self::listen) began. Inside a callback too, its own included.
    ///
    /// Fails with `INVALID_ARG` when there is no such callback.
    pub fn stop_listening(&self, id: i32) -> Result<()> {
        let filter = self.driver().events().deregister(id)?;
        self.driver().unsubscribe(&filter);
        Ok(())
    }

    /// Calls `callback` when the connection ends without having been closed: the server went away,
    /// or stopped answering. Deregister it with [`stop_listening`](Self::stop_listening).
    ///
    /// A driver that runs in this process never calls it.
    pub fn on_close(
        &self,
        callback: impl Fn(&Self, ConnectCloseReason) + Send + Sync + 'static,
    ) -> Result<i32> {
        let filter = EventFilter::new(EventKind::Closed);
        self.listen(&filter, None, move |conn, event| {
            if let Event::Closed(reason) = event {
                callback(conn, *reason);
            }
        })
    }
}
