//! Event loops: the application's own, or the one that comes with the library.
//!
//! Without a registered loop everything works, and callbacks run in a thread of the library. Once the
//! application has registered one — with [`register`], or [`register_default`] for the built-in one —
//! callbacks run in that loop, in the thread that runs it, and nowhere else.
//!
//! ```
//! use std::time::Duration;
//!
//! use polyvirt::event_loop;
//!
//! event_loop::register_default();
//! event_loop::add_timeout(Some(Duration::ZERO), Box::new(|timer| {
//!     event_loop::remove_timeout(timer).expect("it is there");
//! }))?;
//! event_loop::run_default()?;
//! # Ok::<(), polyvirt::Error>(())
//! ```

mod poll;
mod sys;
mod table;

use std::os::fd::RawFd;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use polyvirt_driver::{Error, ErrorDomain, EventHandleType, Result};

pub use poll::PollLoop;
pub(crate) use sys::Wakeup;

use crate::dispatch;

/// Called with the watch, its file descriptor, and what has happened to it.
pub type HandleCallback = Box<dyn Fn(i32, RawFd, EventHandleType) + Send + Sync>;

/// Called with the timer.
pub type TimeoutCallback = Box<dyn Fn(i32) + Send + Sync>;

/// What an application's event loop can do for the library.
///
/// The library calls these from any thread. Callbacks are called in the thread of the loop. Both kinds
/// may call all of these, for themselves too; a callback that is removed is dropped once, after its
/// last call has returned.
pub trait EventLoop: Send + Sync {
    /// Watches `fd` for `events` (none of them pauses it) and gives the watch a number above 0.
    fn add_handle(
        &self,
        fd: RawFd,
        events: EventHandleType,
        callback: HandleCallback,
    ) -> Result<i32>;

    /// Changes what a watch waits for. A number that is not in use is ignored.
    fn update_handle(&self, watch: i32, events: EventHandleType);

    /// Ends a watch. Fails when the number is not in use.
    fn remove_handle(&self, watch: i32) -> Result<()>;

    /// Calls back every `interval` (`None` pauses it, zero means at each turn of the loop) and gives
    /// the timer a number above 0.
    fn add_timeout(&self, interval: Option<Duration>, callback: TimeoutCallback) -> Result<i32>;

    /// Changes a timer's interval and starts it anew. A number that is not in use is ignored.
    fn update_timeout(&self, timer: i32, interval: Option<Duration>);

    /// Ends a timer. Fails when the number is not in use.
    fn remove_timeout(&self, timer: i32) -> Result<()>;
}

static REGISTERED: OnceLock<Arc<dyn EventLoop>> = OnceLock::new();
static DEFAULT: OnceLock<Arc<PollLoop>> = OnceLock::new();

/// Makes `event_loop` the one that callbacks run in, for the rest of the process.
///
/// Only the first registration counts, as in libvirt; the result says whether this was it.
pub fn register(event_loop: Arc<dyn EventLoop>) -> bool {
    let first = REGISTERED.set(event_loop).is_ok();
    if first {
        dispatch::move_to_loop();
    }
    first
}

/// Registers the built-in loop, which the application then runs with [`run_default`].
///
/// The result says whether callbacks run in it: not when another loop was registered before.
pub fn register_default() -> bool {
    let default = Arc::clone(DEFAULT.get_or_init(Arc::default));
    register(default) || is_default()
}

/// Whether the built-in loop is the registered one.
fn is_default() -> bool {
    registered_default().is_some()
}

/// The built-in loop, if it is the registered one.
pub(crate) fn registered_default() -> Option<&'static Arc<PollLoop>> {
    let (default, registered) = (DEFAULT.get()?, REGISTERED.get()?);
    std::ptr::addr_eq(Arc::as_ptr(default), Arc::as_ptr(registered)).then_some(default)
}

/// One turn of the built-in loop: waits until something is due and calls back for it.
///
/// Fails with `OPERATION_INVALID` when it is not the registered loop, and when waiting fails.
pub fn run_default() -> Result<()> {
    registered_default().ok_or_else(not_registered)?.run_once()
}

/// The registered loop, if there is one.
pub fn registered() -> Option<&'static Arc<dyn EventLoop>> {
    REGISTERED.get()
}

fn required() -> Result<&'static Arc<dyn EventLoop>> {
    REGISTERED.get().ok_or_else(not_registered)
}

fn not_registered() -> Error {
    Error::operation_invalid("no event loop is registered").with_domain(ErrorDomain::EVENT)
}

/// [`EventLoop::add_handle`] of the registered loop. Fails when there is none, as all of these do.
pub fn add_handle(fd: RawFd, events: EventHandleType, callback: HandleCallback) -> Result<i32> {
    required()?.add_handle(fd, events, callback)
}

/// [`EventLoop::update_handle`] of the registered loop.
pub fn update_handle(watch: i32, events: EventHandleType) {
    if let Some(event_loop) = registered() {
        event_loop.update_handle(watch, events);
    }
}

/// [`EventLoop::remove_handle`] of the registered loop.
pub fn remove_handle(watch: i32) -> Result<()> {
    required()?.remove_handle(watch)
}

/// [`EventLoop::add_timeout`] of the registered loop.
pub fn add_timeout(interval: Option<Duration>, callback: TimeoutCallback) -> Result<i32> {
    required()?.add_timeout(interval, callback)
}

/// [`EventLoop::update_timeout`] of the registered loop.
pub fn update_timeout(timer: i32, interval: Option<Duration>) {
    if let Some(event_loop) = registered() {
        event_loop.update_timeout(timer, interval);
    }
}

/// [`EventLoop::remove_timeout`] of the registered loop.
pub fn remove_timeout(timer: i32) -> Result<()> {
    required()?.remove_timeout(timer)
}

#[cfg(test)]
mod tests;
