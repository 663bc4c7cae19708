//! Exports: the last error.

use std::ffi::{c_char, c_int, c_void};
use std::ptr;

use super::{CError, ErrorFunc, HANDLER, Handler, code, last, print, reset};
use crate::handle::Handle;
use crate::kinds::VirConnect;
use crate::text::free;

/// Gives the last error of the calling thread.
#[unsafe(no_mangle)]
pub extern "C" fn virGetLastError() -> *mut CError {
    last()
}

/// Gives the code of the calling thread's last error.
#[unsafe(no_mangle)]
pub extern "C" fn virGetLastErrorCode() -> c_int {
    code(last())
}

/// Tells which part the calling thread's last error comes from.
#[unsafe(no_mangle)]
pub extern "C" fn virGetLastErrorDomain() -> c_int {
    // SAFETY: NULL, or the thread's own.
    unsafe { last().as_ref() }.map_or(0, |error| error.domain)
}

/// Gives the message of the calling thread's last error.
#[unsafe(no_mangle)]
pub extern "C" fn virGetLastErrorMessage() -> *const c_char {
    // SAFETY: NULL, or the thread's own.
    match unsafe { last().as_ref() } {
        None => c"no error".as_ptr(),
        Some(error) if error.message.is_null() => c"unknown error".as_ptr(),
        Some(error) => error.message,
    }
}

/// Clears the last error of the calling thread.
#[unsafe(no_mangle)]
pub extern "C" fn virResetLastError() {
    reset();
}

/// Copies the last error of the calling thread, so that it outlives further calls.
#[unsafe(no_mangle)]
pub extern "C" fn virSaveLastError() -> *mut CError {
    // SAFETY: memory for one is asked for, and written whole.
    unsafe {
        let copy = libc::malloc(size_of::<CError>()).cast::<CError>();
        if !copy.is_null() {
            copy.write(last().as_ref().map_or(CError::NONE, |error| error.copy()));
        }
        copy
    }
}

/// Copies the last error of the calling thread into a record of the caller.
///
/// # Safety
/// `to` is NULL or may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virCopyLastError(to: *mut CError) -> c_int {
    // SAFETY: as the caller says.
    unsafe { copy_to(last(), to) }
}

unsafe fn copy_to(error: *mut CError, to: *mut CError) -> c_int {
    if to.is_null() {
        return -1;
    }
    // SAFETY: NULL, or an error that is alive; the place is the caller's.
    unsafe { to.write(error.as_ref().map_or(CError::NONE, |error| error.copy())) };
    code(error)
}

/// Clears an error record and frees the texts in it, but not the record.
///
/// # Safety
/// `err` is NULL, or was filled by one of the functions above.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virResetError(err: *mut CError) {
    // SAFETY: as the caller says.
    if let Some(err) = unsafe { err.as_mut() } {
        // SAFETY: as the caller says.
        unsafe { err.clear() };
    }
}

/// Frees an error record with everything in it.
///
/// # Safety
/// `err` is NULL, or came from `virSaveLastError`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virFreeError(err: *mut CError) {
    // SAFETY: as the caller says.
    unsafe {
        virResetError(err);
        free(err);
    }
}

/// Prints an error to the standard error stream.
///
/// # Safety
/// `err` is NULL, or an error record.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDefaultErrorFunc(err: *mut CError) {
    // SAFETY: as the caller says.
    if let Some(err) = unsafe { err.as_ref() } {
        // SAFETY: as the caller says.
        unsafe { print::print(err) };
    }
}

/// Sets the function that is told of every error, for all connections without one of their own.
#[unsafe(no_mangle)]
pub extern "C" fn virSetErrorFunc(data: *mut c_void, handler: Option<ErrorFunc>) {
    *HANDLER.lock() = handler.map(|function| Handler { function, data });
}

/// Sets the function that is told of a connection's errors, in place of the global one.
///
/// # Safety
/// `conn` is NULL, or a connection.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnSetErrorFunc(
    conn: *mut VirConnect,
    data: *mut c_void,
    handler: Option<ErrorFunc>,
) {
    // SAFETY: as the caller says.
    if let Some(conn) = unsafe { Handle::check(conn) } {
        *conn.extra().errors.handler.lock() = handler.map(|function| Handler { function, data });
    }
}

/// Gives the last error of a connection.
///
/// # Safety
/// `conn` is NULL, or a connection.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnGetLastError(conn: *mut VirConnect) -> *mut CError {
    // SAFETY: as the caller says.
    unsafe { Handle::check(conn) }.map_or(ptr::null_mut(), |conn| conn.extra().errors.last())
}

/// Clears the last error of a connection.
///
/// # Safety
/// `conn` is NULL, or a connection.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnResetLastError(conn: *mut VirConnect) {
    // SAFETY: as the caller says.
    if let Some(conn) = unsafe { Handle::check(conn) } {
        conn.extra().errors.reset();
    }
}

/// Copies the last error of a connection into a record of the caller.
///
/// # Safety
/// `conn` is NULL, or a connection; `to` is NULL or may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnCopyLastError(conn: *mut VirConnect, to: *mut CError) -> c_int {
    // SAFETY: as the caller says.
    unsafe { copy_to(virConnGetLastError(conn), to) }
}
