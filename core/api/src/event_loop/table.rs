//! The watches and timers of the built-in loop.

use std::collections::BTreeMap;
use std::os::fd::RawFd;
use std::sync::Arc;
use std::time::{Duration, Instant};

use polyvirt_driver::{Error, EventHandleType, Result};

use super::sys::Wait;
use super::{HandleCallback, TimeoutCallback};

#[derive(Default)]
pub(super) struct Table {
    watches: BTreeMap<i32, Watch>,
    timers: BTreeMap<i32, Timer>,
    last_watch: i32,
    last_timer: i32,
    /// Removed callbacks, to be dropped by the loop, outside of whoever removed them.
    removed: Vec<Removed>,
    /// How many threads wait for what this table says.
    waiting: usize,
}

struct Watch {
    fd: RawFd,
    events: EventHandleType,
    callback: Arc<HandleCallback>,
}

struct Timer {
    interval: Option<Duration>,
    due: Option<Instant>,
    callback: Arc<TimeoutCallback>,
}

/// A callback on its way out.
#[expect(dead_code, reason = "kept only to be dropped")]
pub(super) enum Removed {
    Watch(Arc<HandleCallback>),
    Timer(Arc<TimeoutCallback>),
}

impl Table {
    pub(super) fn add_watch(
        &mut self,
        fd: RawFd,
        events: EventHandleType,
        callback: HandleCallback,
    ) -> Result<i32> {
        self.last_watch = next(self.last_watch)?;
        let callback = Arc::new(callback);
        let watch = Watch {
            fd,
            events,
            callback,
        };
        self.watches.insert(self.last_watch, watch);
        Ok(self.last_watch)
    }

    pub(super) fn update_watch(&mut self, watch: i32, events: EventHandleType) {
        if let Some(watch) = self.watches.get_mut(&watch) {
            watch.events = events;
        }
    }

    /// Whether there was one.
    pub(super) fn remove_watch(&mut self, watch: i32) -> bool {
        let removed = self.watches.remove(&watch);
        let found = removed.is_some();
        self.removed
            .extend(removed.map(|watch| Removed::Watch(watch.callback)));
        found
    }

    pub(super) fn add_timer(
        &mut self,
        interval: Option<Duration>,
        callback: TimeoutCallback,
    ) -> Result<i32> {
        self.last_timer = next(self.last_timer)?;
        let timer = Timer {
            interval,
            due: due(interval),
            callback: Arc::new(callback),
        };
        self.timers.insert(self.last_timer, timer);
        Ok(self.last_timer)
    }

    pub(super) fn update_timer(&mut self, timer: i32, interval: Option<Duration>) {
        if let Some(timer) = self.timers.get_mut(&timer) {
            timer.interval = interval;
            timer.due = due(interval);
        }
    }

    /// Whether there was one.
    pub(super) fn remove_timer(&mut self, timer: i32) -> bool {
        let removed = self.timers.remove(&timer);
        let found = removed.is_some();
        self.removed
            .extend(removed.map(|timer| Removed::Timer(timer.callback)));
        found
    }

    pub(super) fn take_removed(&mut self) -> Vec<Removed> {
        std::mem::take(&mut self.removed)
    }

    /// What to wait for, each with the number of its watch, and how long at most.
    pub(super) fn begin_wait(&mut self) -> (Vec<i32>, Vec<Wait>, Option<Duration>) {
        self.waiting += 1;
        let (numbers, waits) = self
            .watches
            .iter()
            .filter(|(_, watch)| !watch.events.is_empty() && watch.fd >= 0)
            .map(|(&number, &Watch { fd, events, .. })| (number, Wait { fd, events }))
            .unzip();
        let first = self.timers.values().filter_map(|timer| timer.due).min();
        let limit = first.map(|due| due.saturating_duration_since(Instant::now()));
        (numbers, waits, limit)
    }

    pub(super) fn end_wait(&mut self) {
        self.waiting = self.waiting.saturating_sub(1);
    }

    pub(super) fn is_waiting(&self) -> bool {
        self.waiting > 0
    }

    /// What a watch is called with for what is `ready`, if it is still there and waits for any of it.
    pub(super) fn ready_watch(
        &self,
        watch: i32,
        ready: EventHandleType,
    ) -> Option<(RawFd, EventHandleType, Arc<HandleCallback>)> {
        let watch = self
            .watches
            .get(&watch)
            .filter(|watch| !watch.events.is_empty())?;
        // Nobody asks for an error or an end; these are always told.
        let told = watch.events | EventHandleType::ERROR | EventHandleType::HANGUP;
        let events = ready & told;
        (!events.is_empty()).then(|| (watch.fd, events, Arc::clone(&watch.callback)))
    }

    /// The timers that are due, the one that has been so for longest first.
    pub(super) fn due_timers(&self) -> Vec<i32> {
        let now = Instant::now();
        let mut due: Vec<(Instant, i32)> = self
            .timers
            .iter()
            .filter_map(|(&number, timer)| Some((timer.due?, number)))
            .filter(|(due, _)| *due <= now)
            .collect();
        due.sort_unstable();
        due.into_iter().map(|(_, number)| number).collect()
    }

    /// The callback of a timer that is about to be called, and sets it going anew; nothing when it has
    /// been removed or changed meanwhile.
    pub(super) fn start_timer(&mut self, timer: i32) -> Option<Arc<TimeoutCallback>> {
        let timer = self.timers.get_mut(&timer)?;
        timer.due.filter(|due| *due <= Instant::now())?;
        timer.due = due(timer.interval);
        Some(Arc::clone(&timer.callback))
    }
}

fn next(last: i32) -> Result<i32> {
    last.checked_add(1)
        .ok_or_else(|| Error::overflow("too many handles or timers"))
}

/// When a timer is due that starts now. One that is too far away for the clock never is.
fn due(interval: Option<Duration>) -> Option<Instant> {
    Instant::now().checked_add(interval?)
}
