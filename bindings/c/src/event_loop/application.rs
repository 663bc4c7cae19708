//! An application's own event loop, as the library sees it.

use std::ffi::{c_int, c_void};
use std::os::fd::RawFd;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use polyvirt::event_loop::{self, EventLoop, HandleCallback, TimeoutCallback};
use polyvirt::{Error, EventHandleType, Result};

use super::{HandleFunc, TimeoutFunc, to_rust};
use crate::opaque::FreeCallback;

pub(super) type AddHandle =
    unsafe extern "C" fn(c_int, c_int, Option<HandleFunc>, *mut c_void, FreeCallback) -> c_int;
pub(super) type UpdateHandle = unsafe extern "C" fn(c_int, c_int);
pub(super) type RemoveHandle = unsafe extern "C" fn(c_int) -> c_int;
pub(super) type AddTimeout =
    unsafe extern "C" fn(c_int, Option<TimeoutFunc>, *mut c_void, FreeCallback) -> c_int;
pub(super) type UpdateTimeout = unsafe extern "C" fn(c_int, c_int);
pub(super) type RemoveTimeout = unsafe extern "C" fn(c_int) -> c_int;

/// Its functions.
#[derive(Clone, Copy)]
pub(super) struct Application {
    pub(super) add_handle: AddHandle,
    pub(super) update_handle: UpdateHandle,
    pub(super) remove_handle: RemoveHandle,
    pub(super) add_timeout: AddTimeout,
    pub(super) update_timeout: UpdateTimeout,
    pub(super) remove_timeout: RemoveTimeout,
}

static REGISTERED: OnceLock<Application> = OnceLock::new();

/// Makes it the loop to use, if there is none yet.
pub(super) fn register(application: Application) {
    if event_loop::register(Arc::new(application)) {
        // The first registration is the only one that gets here.
        let _ = REGISTERED.set(application);
    }
}

/// The application's loop, if that is the registered one.
pub(super) fn registered() -> Option<&'static Application> {
    REGISTERED.get()
}

impl EventLoop for Application {
    fn add_handle(
        &self,
        fd: RawFd,
        events: EventHandleType,
        callback: HandleCallback,
    ) -> Result<i32> {
        let opaque = Box::into_raw(Box::new(callback));
        // SAFETY: the application hands the pointer back to these two functions alone, the second one last.
        let watch = unsafe {
            let events = events.bits().cast_signed();
            (self.add_handle)(
                fd,
                events,
                Some(call_watch),
                opaque.cast(),
                Some(free::<HandleCallback>),
            )
        };
        // SAFETY: an application that refuses does not keep the pointer.
        unsafe { accepted(watch, opaque, "watch") }
    }

    fn update_handle(&self, watch: i32, events: EventHandleType) {
        // SAFETY: the application's function, as it was registered for.
        unsafe { (self.update_handle)(watch, events.bits().cast_signed()) };
    }

    fn remove_handle(&self, watch: i32) -> Result<()> {
        // SAFETY: as above.
        removed(unsafe { (self.remove_handle)(watch) }, "watch", watch)
    }

    fn add_timeout(&self, interval: Option<Duration>, callback: TimeoutCallback) -> Result<i32> {
        let opaque = Box::into_raw(Box::new(callback));
        // SAFETY: as for watches.
        let timer = unsafe {
            (self.add_timeout)(
                to_c(interval),
                Some(call_timer),
                opaque.cast(),
                Some(free::<TimeoutCallback>),
            )
        };
        // SAFETY: as for watches.
        unsafe { accepted(timer, opaque, "timer") }
    }

    fn update_timeout(&self, timer: i32, interval: Option<Duration>) {
        // SAFETY: the application's function, as it was registered for.
        unsafe { (self.update_timeout)(timer, to_c(interval)) };
    }

    fn remove_timeout(&self, timer: i32) -> Result<()> {
        // SAFETY: as above.
        removed(unsafe { (self.remove_timeout)(timer) }, "timer", timer)
    }
}

fn to_c(interval: Option<Duration>) -> c_int {
    interval.map_or(-1, |interval| {
        c_int::try_from(interval.as_millis()).unwrap_or(c_int::MAX)
    })
}

unsafe fn accepted<T>(number: c_int, opaque: *mut T, what: &str) -> Result<c_int> {
    if number >= 0 {
        return Ok(number);
    }
    // SAFETY: as the caller says.
    drop(unsafe { Box::from_raw(opaque) });
    Err(Error::operation_failed(format!(
        "the application's event loop refuses a {what}"
    )))
}

fn removed(result: c_int, what: &str, number: i32) -> Result<()> {
    if result < 0 {
        return Err(Error::invalid_arg(format!(
            "the application's event loop has no {what} {number}"
        )));
    }
    Ok(())
}

unsafe extern "C" fn call_watch(watch: c_int, fd: c_int, events: c_int, opaque: *mut c_void) {
    // SAFETY: the pointer that `add_handle` gave along.
    let callback = unsafe { &*opaque.cast::<HandleCallback>() };
    callback(watch, fd, to_rust(events));
}

unsafe extern "C" fn call_timer(timer: c_int, opaque: *mut c_void) {
    // SAFETY: the pointer that `add_timeout` gave along.
    let callback = unsafe { &*opaque.cast::<TimeoutCallback>() };
    callback(timer);
}

unsafe extern "C" fn free<T>(opaque: *mut c_void) {
    // SAFETY: the pointer that was given along, for the last time.
    drop(unsafe { Box::from_raw(opaque.cast::<T>()) });
}
