//! The registrations of one connection, and the queue of events for them.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, OnceLock};

use parking_lot::Mutex;

use super::registration::Registration;
use super::{Event, EventCallback, EventFilter};
use crate::dispatch::Dispatch;
use crate::{Error, Result};

/// Takes events from a driver and brings them to the callbacks of one connection.
///
/// Emitting never calls application code: events wait in a queue and are delivered, in order and one
/// at a time, where the connection's [`Dispatch`] runs them. A callback hears of what is emitted
/// after its registration and before its deregistration; it may register, deregister (itself too)
/// and call any function of the connection.
///
/// ```
/// use polyvirt_driver::event::{Event, EventFilter, EventHub};
/// use polyvirt_driver::{ConnectCloseReason, event::EventKind};
///
/// let hub = EventHub::new();
/// let id = hub.register(EventFilter::new(EventKind::Closed), None, Box::new(|event| {
///     assert!(matches!(event, Event::Closed(ConnectCloseReason::EOF)));
/// }))?;
/// hub.emit(ConnectCloseReason::EOF);
/// hub.deliver(); // what the dispatcher does on a real connection
/// hub.deregister(id)?;
/// # Ok::<(), polyvirt_driver::Error>(())
/// ```
#[derive(Default)]
pub struct EventHub(Arc<Shared>);

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    dispatch: OnceLock<Arc<dyn Dispatch>>,
}

#[derive(Default)]
struct State {
    next_id: i32,
    /// Replaced, never changed in place, so that emitting can look at it without the lock.
    registrations: Arc<Vec<Arc<Registration>>>,
    queue: VecDeque<(Arc<Registration>, Arc<Event>)>,
    /// A delivery has been posted or is running.
    delivering: bool,
}

impl EventHub {
    /// A hub without registrations.
    pub fn new() -> Self {
        Self::default()
    }

    /// Says where callbacks run; without it, events wait for [`EventHub::deliver`]. Only the first
    /// call counts.
    pub fn set_dispatch(&self, dispatch: Arc<dyn Dispatch>) {
        // A second dispatcher is ignored: events already posted to the first must stay in order.
        if self.0.dispatch.set(dispatch).is_ok() && self.0.state.lock().delivering {
            self.0.post();
        }
    }

    /// Queues `event` for everyone who listens to it. Cheap when nobody does.
    pub fn emit(&self, event: impl Into<Event>) {
        if self.0.enqueue(event.into()) {
            self.0.post();
        }
    }

    /// Calls `callback` for the events of `filter` from now on; the result is the number to
    /// deregister it by. Numbers count up from 0 and are not used twice.
    ///
    /// With an `identity` (the address of a C function), a second registration of the same one for
    /// the same events fails with `INVALID_ARG`, as it does in libvirt.
    pub fn register(
        &self,
        filter: EventFilter,
        identity: Option<usize>,
        callback: EventCallback,
    ) -> Result<i32> {
        let interest = self
            .0
            .dispatch
            .get()
            .map(|dispatch| dispatch.interest())
            .transpose()?;
        let mut state = self.0.state.lock();
        if identity.is_some() && state.find(&filter, identity).is_some() {
            return Err(Error::invalid_arg("event callback already tracked"));
        }
        let id = state.next_id;
        state.next_id = id
            .checked_add(1)
            .ok_or_else(|| Error::overflow("too many callbacks"))?;
        let registration = Registration::new(id, filter, identity, callback, interest);
        Arc::make_mut(&mut state.registrations).push(Arc::new(registration));
        Ok(id)
    }

    /// Ends the registration `id`. After this returns in the delivering thread, or once the call that
    /// is running has returned, the callback is not called again.
    ///
    /// Fails with `INVALID_ARG` when there is none.
    pub fn deregister(&self, id: i32) -> Result<EventFilter> {
        let registration = {
            let mut state = self.0.state.lock();
            let index = state.registrations.iter().position(|entry| entry.id == id);
            index.map(|index| Arc::make_mut(&mut state.registrations).remove(index))
        };
        let registration = registration.ok_or_else(|| {
            Error::invalid_arg(format!("could not find event callback {id} for deletion"))
        })?;
        registration.end();
        Ok(registration.filter.clone())
    }

    /// The number under which a function registered with this `identity` listens to `filter`.
    pub fn find(&self, filter: &EventFilter, identity: usize) -> Option<i32> {
        self.0.state.lock().find(filter, Some(identity))
    }

    /// What the registration `id` listens to.
    pub fn filter(&self, id: i32) -> Option<EventFilter> {
        let state = self.0.state.lock();
        let registration = state.registrations.iter().find(|entry| entry.id == id)?;
        Some(registration.filter.clone())
    }

    /// Whether anybody listens to events like these; for drivers that have to fetch them from afar.
    pub fn is_listened_to(&self, wanted: impl Fn(&EventFilter) -> bool) -> bool {
        let state = self.0.state.lock();
        state
            .registrations
            .iter()
            .any(|entry| wanted(&entry.filter))
    }

    /// Ends all registrations, as closing the connection does.
    pub fn deregister_all(&self) {
        let ended = {
            let mut state = self.0.state.lock();
            state.queue.clear();
            std::mem::take(&mut state.registrations)
        };
        for registration in ended.iter() {
            registration.end();
        }
    }

    /// Calls the callbacks for the events that wait now, in this thread.
    ///
    /// Only where there is no [`Dispatch`]: in tests, and in programs that bring their own.
    pub fn deliver(&self) {
        self.0.deliver();
    }
}

impl Shared {
    /// Whether a delivery has to be posted.
    fn enqueue(&self, event: Event) -> bool {
        // Matching may ask a filter's own function, so it happens without the lock.
        let registrations = Arc::clone(&self.state.lock().registrations);
        let mut takers = registrations
            .iter()
            .filter(|entry| entry.filter.takes(&event))
            .peekable();
        if takers.peek().is_none() {
            return false;
        }
        let takers: Vec<_> = takers.collect();
        let event = Arc::new(event);
        let mut state = self.state.lock();
        for taker in takers {
            state
                .queue
                .push_back((Arc::clone(taker), Arc::clone(&event)));
        }
        !std::mem::replace(&mut state.delivering, true)
    }

    fn post(self: &Arc<Self>) {
        let Some(dispatch) = self.dispatch.get() else {
            return;
        };
        let hub = Arc::downgrade(self);
        dispatch.post(Box::new(move || {
            if let Some(hub) = hub.upgrade() {
                hub.deliver();
            }
        }));
    }

    /// Delivers what waits now. What comes in meanwhile waits for another turn, so that one busy
    /// connection does not keep the others waiting.
    fn deliver(self: &Arc<Self>) {
        let due = self.state.lock().queue.len();
        for _ in 0..due {
            let next = self.state.lock().queue.pop_front();
            let Some((registration, event)) = next else {
                break;
            };
            // A callback that panics has been reported by the panic hook; the others go on.
            let _ = catch_unwind(AssertUnwindSafe(|| registration.call(&event)));
        }
        let again = {
            let mut state = self.state.lock();
            state.delivering = !state.queue.is_empty();
            state.delivering
        };
        if again {
            self.post();
        }
    }
}

impl State {
    fn find(&self, filter: &EventFilter, identity: Option<usize>) -> Option<i32> {
        self.registrations
            .iter()
            .find(|entry| entry.identity == identity && entry.filter.overlaps(filter))
            .map(|entry| entry.id)
    }
}
