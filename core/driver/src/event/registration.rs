//! One registered callback.

use std::sync::Arc;

use parking_lot::Mutex;

use super::{Event, EventFilter};
use crate::dispatch::Interest;

/// What is called with each event, one call at a time.
///
/// It is dropped once, when it has been deregistered and no call is running, and never under a lock:
/// what it owns may free foreign data or call back into the library.
pub type EventCallback = Box<dyn Fn(&Event) + Send + Sync>;

pub(super) struct Registration {
    pub(super) id: i32,
    pub(super) filter: EventFilter,
    /// The address of a C function, for callers that must not register it twice.
    pub(super) identity: Option<usize>,
    live: Mutex<Option<Arc<Live>>>,
}

/// What ends with the registration, even while events for it still wait in the queue.
struct Live {
    callback: EventCallback,
    _interest: Option<Interest>,
}

impl Registration {
    pub(super) fn new(
        id: i32,
        filter: EventFilter,
        identity: Option<usize>,
        callback: EventCallback,
        interest: Option<Interest>,
    ) -> Self {
        let live = Arc::new(Live {
            callback,
            _interest: interest,
        });
        Self {
            id,
            filter,
            identity,
            live: Mutex::new(Some(live)),
        }
    }

    /// Calls the callback, unless it has been deregistered.
    pub(super) fn call(&self, event: &Event) {
        let live = self.live.lock().clone();
        if let Some(live) = live {
            (live.callback)(event);
        }
    }

    /// Takes the callback away; it is dropped here or at the end of the call that is running.
    pub(super) fn end(&self) {
        let live = self.live.lock().take();
        drop(live);
    }
}
