//! The event loop: an application's own as function pointers, or the built-in one.

mod application;

use std::ffi::{c_int, c_void};
use std::time::Duration;

use polyvirt::{EventHandleType, event_loop};

use crate::call::call;
use crate::opaque::{FreeCallback, Opaque};
use application::{
    AddHandle, AddTimeout, Application, RemoveHandle, RemoveTimeout, UpdateHandle, UpdateTimeout,
    registered,
};

/// `virEventHandleCallback`.
pub(crate) type HandleFunc = unsafe extern "C" fn(c_int, c_int, c_int, *mut c_void);

/// `virEventTimeoutCallback`.
pub(crate) type TimeoutFunc = unsafe extern "C" fn(c_int, *mut c_void);

/// Hands an application's own event loop to the library. Only the first registration counts.
#[unsafe(no_mangle)]
pub extern "C" fn virEventRegisterImpl(
    add_handle: Option<AddHandle>,
    update_handle: Option<UpdateHandle>,
    remove_handle: Option<RemoveHandle>,
    add_timeout: Option<AddTimeout>,
    update_timeout: Option<UpdateTimeout>,
    remove_timeout: Option<RemoveTimeout>,
) {
    let all = (|| {
        Some(Application {
            add_handle: add_handle?,
            update_handle: update_handle?,
            remove_handle: remove_handle?,
            add_timeout: add_timeout?,
            update_timeout: update_timeout?,
            remove_timeout: remove_timeout?,
        })
    })();
    // A loop that lacks a function is no loop; C has no way here to say so.
    if let Some(application) = all {
        application::register(application);
    }
}

/// Makes the built-in event loop the one to use.
#[unsafe(no_mangle)]
pub extern "C" fn virEventRegisterDefaultImpl() -> c_int {
    call("virEventRegisterDefaultImpl", |_| {
        event_loop::register_default();
        Ok(0)
    })
}

/// Runs one turn of the built-in event loop.
#[unsafe(no_mangle)]
pub extern "C" fn virEventRunDefaultImpl() -> c_int {
    call("virEventRunDefaultImpl", |_| {
        event_loop::run_default().map(|()| 0)
    })
}

/// Adds a file descriptor to the event loop that is registered, whichever it is.
///
/// # Safety
/// `callback` may be called with `opaque` until the watch has gone.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virEventAddHandle(
    fd: c_int,
    events: c_int,
    callback: Option<HandleFunc>,
    opaque: *mut c_void,
    free: FreeCallback,
) -> c_int {
    if let Some(application) = registered() {
        // SAFETY: passed on as it came.
        return unsafe { (application.add_handle)(fd, events, callback, opaque, free) };
    }
    call("virEventAddHandle", |call| {
        let callback =
            callback.ok_or_else(|| polyvirt::Error::must_not_be_null(call.function(), "cb"))?;
        let opaque = Opaque::new(opaque, free);
        let pointer = opaque.clone();
        let tell = Box::new(move |watch, fd, events: EventHandleType| {
            // SAFETY: as the caller says.
            unsafe { callback(watch, fd, events.bits().cast_signed(), pointer.pointer()) };
        });
        event_loop::add_handle(fd, to_rust(events), tell).inspect_err(|_| opaque.give_back())
    })
}

/// What C waits for.
fn to_rust(events: c_int) -> EventHandleType {
    EventHandleType::from_bits_retain(events.cast_unsigned())
}

/// Changes what a watch waits for.
#[unsafe(no_mangle)]
pub extern "C" fn virEventUpdateHandle(watch: c_int, events: c_int) {
    match registered() {
        // SAFETY: passed on as it came.
        Some(application) => unsafe { (application.update_handle)(watch, events) },
        None => event_loop::update_handle(watch, to_rust(events)),
    }
}

/// Stops watching a file descriptor.
#[unsafe(no_mangle)]
pub extern "C" fn virEventRemoveHandle(watch: c_int) -> c_int {
    match registered() {
        // SAFETY: passed on as it came.
        Some(application) => unsafe { (application.remove_handle)(watch) },
        None => removed(event_loop::remove_handle(watch)),
    }
}

/// Adds a timer to the event loop that is registered, whichever it is.
///
/// # Safety
/// `callback` may be called with `opaque` until the timer has gone.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virEventAddTimeout(
    milliseconds: c_int,
    callback: Option<TimeoutFunc>,
    opaque: *mut c_void,
    free: FreeCallback,
) -> c_int {
    if let Some(application) = registered() {
        // SAFETY: passed on as it came.
        return unsafe { (application.add_timeout)(milliseconds, callback, opaque, free) };
    }
    call("virEventAddTimeout", |call| {
        let callback =
            callback.ok_or_else(|| polyvirt::Error::must_not_be_null(call.function(), "cb"))?;
        let opaque = Opaque::new(opaque, free);
        let pointer = opaque.clone();
        let tell = Box::new(move |timer| {
            // SAFETY: as the caller says.
            unsafe { callback(timer, pointer.pointer()) };
        });
        event_loop::add_timeout(interval(milliseconds), tell).inspect_err(|_| opaque.give_back())
    })
}

/// An interval; a negative one pauses.
fn interval(milliseconds: c_int) -> Option<Duration> {
    u64::try_from(milliseconds).ok().map(Duration::from_millis)
}

/// Changes the interval of a timer.
#[unsafe(no_mangle)]
pub extern "C" fn virEventUpdateTimeout(timer: c_int, milliseconds: c_int) {
    match registered() {
        // SAFETY: passed on as it came.
        Some(application) => unsafe { (application.update_timeout)(timer, milliseconds) },
        None => event_loop::update_timeout(timer, interval(milliseconds)),
    }
}

/// Removes a timer.
#[unsafe(no_mangle)]
pub extern "C" fn virEventRemoveTimeout(timer: c_int) -> c_int {
    match registered() {
        // SAFETY: passed on as it came.
        Some(application) => unsafe { (application.remove_timeout)(timer) },
        None => removed(event_loop::remove_timeout(timer)),
    }
}

/// Removing twice is told by the result alone: no error is set, and no error function called.
fn removed(result: polyvirt::Result<()>) -> c_int {
    result.map_or(-1, |()| 0)
}
