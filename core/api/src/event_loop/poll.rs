//! The built-in event loop, over `poll`.

use std::os::fd::RawFd;
use std::sync::OnceLock;
use std::time::Duration;

use parking_lot::Mutex;
use polyvirt_driver::{Error, ErrorDomain, EventHandleType, Result};

use super::sys::{Wait, Wakeup, wait};
use super::table::Table;
use super::{EventLoop, HandleCallback, TimeoutCallback};

/// An event loop that runs one turn at a time, in whichever thread calls [`run_once`](Self::run_once).
///
/// All else may be done from any thread and inside callbacks. Callbacks that have been removed are
/// dropped by the loop's thread, at the end of the turn or at the start of the next one.
///
/// ```
/// use std::time::Duration;
///
/// use polyvirt::event_loop::{EventLoop, PollLoop};
///
/// let event_loop = PollLoop::default();
/// let timer = event_loop.add_timeout(Some(Duration::ZERO), Box::new(|_| println!("tick")))?;
/// event_loop.run_once()?;
/// event_loop.remove_timeout(timer)?;
/// # Ok::<(), polyvirt::Error>(())
/// ```
#[derive(Default)]
pub struct PollLoop {
    table: Mutex<Table>,
    wakeup: OnceLock<Wakeup>,
}

impl PollLoop {
    /// Waits until a descriptor is ready or a timer is due, and calls back for all that are; descriptors
    /// first. Returns early, without a call, when another thread adds or changes something meanwhile.
    ///
    /// For one thread at a time. Fails when the system cannot wait.
    pub fn run_once(&self) -> Result<()> {
        let wakeup = self.wakeup()?;
        self.drop_removed();
        let (numbers, mut waits, limit) = self.table.lock().begin_wait();
        waits.push(Wait {
            fd: wakeup.fd(),
            events: EventHandleType::READABLE,
        });
        let ready = wait(&waits, limit);
        self.table.lock().end_wait();
        let ready = ready?;
        // Whoever wakes the loop from here on only cuts the next turn's wait short.
        if ready.last().is_some_and(|events| !events.is_empty()) {
            wakeup.clear();
        }
        for (watch, events) in numbers.into_iter().zip(ready) {
            self.call_watch(watch, events);
        }
        self.call_timers();
        self.drop_removed();
        Ok(())
    }

    fn call_watch(&self, watch: i32, events: EventHandleType) {
        if events.is_empty() {
            return;
        }
        // Looked up again: an earlier callback may have removed or paused it.
        let ready = self.table.lock().ready_watch(watch, events);
        if let Some((fd, events, callback)) = ready {
            callback(watch, fd, events);
        }
    }

    fn call_timers(&self) {
        let due = self.table.lock().due_timers();
        for timer in due {
            let callback = self.table.lock().start_timer(timer);
            if let Some(callback) = callback {
                callback(timer);
            }
        }
    }

    /// Drops removed callbacks, without the lock: what they own may call back into the loop.
    fn drop_removed(&self) {
        let removed = self.table.lock().take_removed();
        drop(removed);
    }

    fn wakeup(&self) -> Result<&Wakeup> {
        if let Some(wakeup) = self.wakeup.get() {
            return Ok(wakeup);
        }
        let wakeup = Wakeup::new()?;
        Ok(self.wakeup.get_or_init(|| wakeup))
    }

    /// Changes the table, and makes a turn that is waiting look at it again.
    fn change<T>(&self, change: impl FnOnce(&mut Table) -> T) -> T {
        let mut table = self.table.lock();
        let result = change(&mut table);
        if let (true, Some(wakeup)) = (table.is_waiting(), self.wakeup.get()) {
            wakeup.wake();
        }
        result
    }
}

impl EventLoop for PollLoop {
    fn add_handle(
        &self,
        fd: RawFd,
        events: EventHandleType,
        callback: HandleCallback,
    ) -> Result<i32> {
        self.change(|table| table.add_watch(fd, events, callback))
    }

    fn update_handle(&self, watch: i32, events: EventHandleType) {
        self.change(|table| table.update_watch(watch, events));
    }

    fn remove_handle(&self, watch: i32) -> Result<()> {
        found(
            self.change(|table| table.remove_watch(watch)),
            "watch",
            watch,
        )
    }

    fn add_timeout(&self, interval: Option<Duration>, callback: TimeoutCallback) -> Result<i32> {
        self.change(|table| table.add_timer(interval, callback))
    }

    fn update_timeout(&self, timer: i32, interval: Option<Duration>) {
        self.change(|table| table.update_timer(timer, interval));
    }

    fn remove_timeout(&self, timer: i32) -> Result<()> {
        found(
            self.change(|table| table.remove_timer(timer)),
            "timer",
            timer,
        )
    }
}

fn found(found: bool, what: &str, number: i32) -> Result<()> {
    if found {
        return Ok(());
    }
    let message = format!("no {what} {number} in the event loop");
    Err(Error::invalid_arg(message).with_domain(ErrorDomain::EVENT))
}
