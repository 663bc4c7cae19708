//! What happened to guests, in order.

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use parking_lot::{Condvar, Mutex};
use polyvirt::driver::events::DomainEvent;
use polyvirt::{Connect, DomainEventId};

/// Lifecycle events, as `EVENT DETAIL` by number.
pub struct Events(Arc<Seen>);

#[derive(Default)]
struct Seen {
    all: Mutex<Vec<(i32, i32)>>,
    more: Condvar,
}

impl Events {
    /// Listens from now on.
    ///
    /// # Errors
    /// When events cannot be had.
    pub fn listen(conn: &Connect) -> Result<Self> {
        let seen = Arc::<Seen>::default();
        let all = Arc::clone(&seen);
        conn.on_domain_event(DomainEventId::LIFECYCLE, None, move |_, event| {
            if let DomainEvent::Lifecycle { event, detail } = event {
                all.all.lock().push((event.0, *detail));
                all.more.notify_all();
            }
        })?;
        Ok(Self(seen))
    }

    /// Waits until this has happened, and takes everything up to it.
    ///
    /// # Errors
    /// When it does not happen in time.
    pub fn until(&self, event: i32, patience: Duration) -> Result<Vec<(i32, i32)>> {
        let until = Instant::now() + patience;
        let mut seen = self.0.all.lock();
        loop {
            if let Some(place) = seen.iter().position(|(kind, _)| *kind == event) {
                return Ok(seen.drain(..=place).collect());
            }
            if self.0.more.wait_until(&mut seen, until).timed_out() {
                bail!("event {event} did not come, only {seen:?}");
            }
        }
    }
}
