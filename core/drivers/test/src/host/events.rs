//! What happened, on its way to the connections.

use std::collections::VecDeque;
use std::sync::{Arc, Weak};

use parking_lot::{Mutex, RwLock};
use polyvirt_driver::EventHub;
use polyvirt_driver::events::DomainEvent;
use polyvirt_driver::refs::DomainRef;

/// Announcements in the order they happened, and who is to hear of them.
///
/// They are noted while the object's lock is held, which gives them their order, and sent after it
/// has been let go, since sending may run code of the application's event loop.
#[derive(Default)]
pub(crate) struct Events {
    listeners: RwLock<Arc<Vec<Weak<EventHub>>>>,
    queue: Mutex<Queue>,
}

#[derive(Default)]
struct Queue {
    waiting: VecDeque<(DomainRef, DomainEvent)>,
    /// Some thread is sending, and will send what comes meanwhile.
    sending: bool,
}

impl Events {
    /// A connection hears of everything from now on.
    pub(crate) fn add(&self, hub: &Arc<EventHub>) {
        let mut listeners = self.listeners.write();
        Arc::make_mut(&mut listeners).push(Arc::downgrade(hub));
    }

    /// A connection is closed.
    pub(crate) fn remove(&self, hub: &Arc<EventHub>) {
        let mut listeners = self.listeners.write();
        let other = |listener: &Weak<EventHub>| !std::ptr::eq(listener.as_ptr(), Arc::as_ptr(hub));
        Arc::make_mut(&mut listeners).retain(other);
    }

    /// Notes that `event` happened.
    pub(crate) fn note(&self, domain: DomainRef, event: DomainEvent) {
        self.queue.lock().waiting.push_back((domain, event));
    }

    /// Sends what has been noted. To be called without any lock.
    pub(crate) fn send(&self) {
        let mut queue = self.queue.lock();
        if queue.sending {
            return;
        }
        while let Some((domain, event)) = queue.waiting.pop_front() {
            queue.sending = true;
            drop(queue);
            self.deliver(&domain, &event);
            queue = self.queue.lock();
            queue.sending = false;
        }
    }

    fn deliver(&self, domain: &DomainRef, event: &DomainEvent) {
        let listeners = Arc::clone(&self.listeners.read());
        for hub in listeners.iter().filter_map(Weak::upgrade) {
            // Each connection gets a reference of its own: the id in it follows its handles.
            let domain = DomainRef::new(Arc::clone(&domain.name), domain.uuid, domain.id());
            hub.emit((domain, event.clone()));
        }
    }
}
