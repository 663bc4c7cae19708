//! What happened, on its way to the connections.

use std::collections::VecDeque;
use std::sync::{Arc, Weak};

use parking_lot::{Mutex, RwLock};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{Event, EventHub};

/// Announcements in the order they happened, and who is to hear of them.
///
/// They are noted while the object's lock is held, which gives them their order, and sent after it
/// has been let go, since sending may run code of the application's event loop.
#[derive(Default)]
pub struct Events {
    listeners: RwLock<Arc<Vec<Weak<EventHub>>>>,
    queue: Mutex<Queue>,
}

#[derive(Default)]
struct Queue {
    waiting: VecDeque<Event>,
    /// Some thread is sending, and will send what comes meanwhile.
    sending: bool,
}

impl Events {
    /// A connection hears of everything from now on.
    pub fn add(&self, hub: &Arc<EventHub>) {
        let mut listeners = self.listeners.write();
        Arc::make_mut(&mut listeners).push(Arc::downgrade(hub));
    }

    /// A connection is closed.
    pub fn remove(&self, hub: &Arc<EventHub>) {
        let mut listeners = self.listeners.write();
        let other = |listener: &Weak<EventHub>| !std::ptr::eq(listener.as_ptr(), Arc::as_ptr(hub));
        Arc::make_mut(&mut listeners).retain(other);
    }

    /// Notes that `event` happened.
    pub fn note(&self, event: impl Into<Event>) {
        self.queue.lock().waiting.push_back(event.into());
    }

    /// Sends what has been noted. To be called without any lock.
    pub fn send(&self) {
        let mut queue = self.queue.lock();
        if queue.sending {
            return;
        }
        while let Some(event) = queue.waiting.pop_front() {
            queue.sending = true;
            drop(queue);
            self.deliver(&event);
            queue = self.queue.lock();
            queue.sending = false;
        }
    }

    fn deliver(&self, event: &Event) {
        let listeners = Arc::clone(&self.listeners.read());
        for hub in listeners.iter().filter_map(Weak::upgrade) {
            hub.emit(for_one(event));
        }
    }
}

/// The event for one connection, with a reference to the domain of its own: the id in it follows
/// that connection's handles.
fn for_one(event: &Event) -> Event {
    let own =
        |domain: &DomainRef| DomainRef::new(Arc::clone(&domain.name), domain.uuid, domain.id());
    match event {
        Event::Domain(domain, event) => Event::Domain(own(domain), event.clone()),
        Event::QemuMonitor(domain, event) => Event::QemuMonitor(own(domain), event.clone()),
        other => other.clone(),
    }
}
