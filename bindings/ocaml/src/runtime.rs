//! What is used of OCaml's runtime, versions 4.13 and later.
//!
//! A value is either a number, whose lowest bit is set, or a pointer into the heap, where the collector moves things: no
//! pointer is kept over what can allocate or let another thread run.

use std::ffi::{CStr, c_char};
use std::slice;

/// Whatever OCaml has.
pub(crate) type Value = isize;

/// `()`.
pub(crate) const UNIT: Value = 1;

unsafe extern "C" {
    fn caml_alloc_initialized_string(length: usize, bytes: *const c_char) -> Value;
    fn caml_callback2_exn(closure: Value, first: Value, second: Value) -> Value;
    fn caml_enter_blocking_section();
    fn caml_leave_blocking_section();
    fn caml_named_value(name: *const c_char) -> *const Value;
    fn caml_string_length(string: Value) -> usize;
}

/// The number that a value is.
pub(crate) fn number(value: Value) -> isize {
    value >> 1
}

/// A number as a value; OCaml's have one bit less.
pub(crate) fn of_number(number: isize) -> Value {
    (number << 1) | 1
}

/// The bytes of a string.
///
/// # Safety
/// The thread holds the runtime, and `string` is a string, or bytes, of OCaml.
pub(crate) unsafe fn bytes(string: Value) -> Vec<u8> {
    // SAFETY: as the caller promises; nothing allocates before the bytes are copied.
    unsafe { slice::from_raw_parts(string as *const u8, caml_string_length(string)) }.to_vec()
}

/// A new string.
///
/// # Safety
/// The thread holds the runtime.
pub(crate) unsafe fn string(bytes: &[u8]) -> Value {
    // SAFETY: as the caller promises; the bytes are copied.
    unsafe { caml_alloc_initialized_string(bytes.len(), bytes.as_ptr().cast()) }
}

/// Lets other threads run while `work` does.
///
/// # Safety
/// The thread holds the runtime, and `work` touches nothing of OCaml's.
pub(crate) unsafe fn released<T>(work: impl FnOnce() -> T) -> T {
    // SAFETY: as the caller promises.
    unsafe { caml_enter_blocking_section() };
    let given = work();
    // SAFETY: the thread has just let go of the runtime.
    unsafe { caml_leave_blocking_section() };
    given
}

/// Takes the runtime back while `work` runs, in the middle of [`released`].
///
/// # Safety
/// The thread is inside [`released`].
pub(crate) unsafe fn held<T>(work: impl FnOnce() -> T) -> T {
    // SAFETY: as the caller promises.
    unsafe { caml_leave_blocking_section() };
    let given = work();
    // SAFETY: the thread has just taken the runtime.
    unsafe { caml_enter_blocking_section() };
    given
}

/// Calls the closure that OCaml has registered under a name; none when it raises, or was never registered.
///
/// # Safety
/// The thread holds the runtime, and the closure takes two such values.
pub(crate) unsafe fn call(name: &CStr, first: Value, second: Value) -> Option<Value> {
    // SAFETY: as the caller promises; what is registered stays, and the runtime keeps its place up to date.
    let given = unsafe {
        let closure = caml_named_value(name.as_ptr());
        if closure.is_null() {
            return None;
        }
        caml_callback2_exn(*closure, first, second)
    };
    // An exception is a pointer whose second lowest bit is set.
    (given & 3 != 2).then_some(given)
}
