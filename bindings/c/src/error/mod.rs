//! The last error: of each thread, and of each connection.
//!
//! An export clears the thread's last error when it begins, and sets it when it fails. Clearing what is clear is a load
//! and a comparison.

mod exports;
mod print;
mod record;

use std::cell::Cell;
use std::ffi::c_void;
use std::ptr;

use parking_lot::Mutex;
use polyvirt::{Error, ErrorNumber};

pub(crate) use record::CError;

/// `virErrorFunc`.
pub(crate) type ErrorFunc = unsafe extern "C" fn(*mut c_void, *mut CError);

/// A function to be told of errors, with the pointer it wants back.
#[derive(Clone, Copy)]
pub(crate) struct Handler {
    function: ErrorFunc,
    data: *mut c_void,
}

// SAFETY: only handed back to the application's own function.
unsafe impl Send for Handler {}

/// Told of errors of connections without a function of their own.
static HANDLER: Mutex<Option<Handler>> = Mutex::new(None);

thread_local! {
    /// The thread's last error; NULL until there was one.
    static LAST: Cell<*mut CError> = const { Cell::new(ptr::null_mut()) };
    /// Frees it with the thread. Apart, so that looking at `LAST` needs no registration.
    static OWNER: Owner = const { Owner };
}

struct Owner;

impl Drop for Owner {
    fn drop(&mut self) {
        let last = LAST.replace(ptr::null_mut());
        if !last.is_null() {
            // SAFETY: made by `last_or_new`, and nobody looks at it any more.
            unsafe {
                (*last).clear();
                drop(Box::from_raw(last));
            }
        }
    }
}

/// Clears the thread's last error.
#[inline]
pub(crate) fn reset() {
    let last = LAST.get();
    if !last.is_null() {
        // SAFETY: the thread's own, and valid until the thread ends.
        unsafe { (*last).clear() };
    }
}

/// The thread's last error; NULL when there is none.
fn last() -> *mut CError {
    let last = LAST.get();
    // SAFETY: as above.
    if last.is_null() || unsafe { (*last).is_ok() } {
        ptr::null_mut()
    } else {
        last
    }
}

/// The thread's last error, to be written to.
fn last_or_new() -> *mut CError {
    if LAST.get().is_null() {
        LAST.set(Box::into_raw(Box::new(CError::NONE)));
        // A thread that is ending cannot free it any more; then it stays.
        let _ = OWNER.try_with(|_| ());
    }
    LAST.get()
}

/// Makes `error` the last error of the thread, and of the connection, and tells whoever wants to know.
pub(crate) fn raise(error: &Error, conn: Option<&ConnectErrors>) {
    let last = last_or_new();
    // SAFETY: the thread's own.
    unsafe {
        (*last).clear();
        *last = CError::new(error);
    }
    let mut handler = *HANDLER.lock();
    if let Some(conn) = conn {
        // SAFETY: as above.
        unsafe { conn.set(&*last) };
        handler = conn.handler().or(handler);
    }
    // SAFETY: as above; a handler may look at it and call what does not fail.
    unsafe { tell(last, handler) };
}

unsafe fn tell(error: *mut CError, handler: Option<Handler>) {
    // SAFETY: the application gave the function for this pointer.
    unsafe {
        match handler {
            Some(handler) => (handler.function)(handler.data, error),
            None => print::print(&*error),
        }
    }
}

/// What a connection keeps of errors.
#[derive(Default)]
pub(crate) struct ConnectErrors {
    last: Mutex<Option<Box<CError>>>,
    handler: Mutex<Option<Handler>>,
}

impl ConnectErrors {
    unsafe fn set(&self, error: &CError) {
        let mut last = self.last.lock();
        let last = last.get_or_insert_with(|| Box::new(CError::NONE));
        // SAFETY: ours.
        unsafe { last.clear() };
        // SAFETY: the texts of a live error are valid.
        **last = unsafe { error.copy() };
    }

    fn handler(&self) -> Option<Handler> {
        *self.handler.lock()
    }

    /// The connection's last error; NULL when there is none. It stays where it is as long as the connection does.
    fn last(&self) -> *mut CError {
        match &mut *self.last.lock() {
            Some(last) if !last.is_ok() => &raw mut **last,
            _ => ptr::null_mut(),
        }
    }

    fn reset(&self) {
        if let Some(last) = &mut *self.last.lock() {
            // SAFETY: ours.
            unsafe { last.clear() };
        }
    }
}

impl Drop for ConnectErrors {
    fn drop(&mut self) {
        self.reset();
    }
}

/// The code of an error record.
fn code(error: *const CError) -> i32 {
    // SAFETY: NULL, or one of those above.
    unsafe { error.as_ref() }.map_or(ErrorNumber::OK.0, |error| error.code)
}
