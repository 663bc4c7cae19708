//! The last error of each thread, which is what exceptions are made of.

use std::cell::{Cell, RefCell};
use std::io::Write as _;

use parking_lot::Mutex;
use polyvirt::{Error, ErrorDomain, ErrorNumber};
use pyo3::prelude::*;
use pyo3::types::{PyList, PyTuple};

use crate::give::Give as _;

thread_local! {
    /// Whether there is one. By itself, so that a call without one pays for no destructor.
    static IS_SET: Cell<bool> = const { Cell::new(false) };
    static LAST: RefCell<Option<Error>> = const { RefCell::new(None) };
}

/// The application's function for errors, and what it wants to be told with each.
static HANDLER: Mutex<Option<(Py<PyAny>, Py<PyAny>)>> = Mutex::new(None);

/// Forgets the thread's last error.
#[inline]
pub(crate) fn reset() {
    if IS_SET.get() {
        IS_SET.set(false);
        LAST.take();
    }
}

/// The thread's last error.
pub(crate) fn last() -> Option<Error> {
    if IS_SET.get() {
        LAST.with_borrow(Clone::clone)
    } else {
        None
    }
}

/// `virGetLastErrorCode`.
pub(crate) fn last_error_code() -> ErrorNumber {
    last().map_or(ErrorNumber::OK, |error| error.code())
}

/// `virGetLastErrorDomain`.
pub(crate) fn last_error_domain() -> ErrorDomain {
    last().map_or(ErrorDomain::NONE, |error| error.domain())
}

/// `virGetLastErrorMessage`.
pub(crate) fn last_error_message() -> String {
    last().map_or_else(|| "no error".to_owned(), |error| error.message().to_owned())
}

/// `virResetLastError`: done before every call, and so before this one.
pub(crate) fn reset_last_error() {}

/// Keeps an error as the thread's last one, and tells the application of it: by its function for errors, else on
/// standard error, as libvirt does.
pub(crate) fn raise(py: Python<'_>, error: Error) -> PyResult<()> {
    let handler = HANDLER
        .lock()
        .as_ref()
        .map(|(function, context)| (function.clone_ref(py), context.clone_ref(py)));
    match handler {
        Some((function, context)) => {
            function.call1(py, (context, PyList::new(py, parts(py, &error)?)?))?;
        }
        // When standard error is closed, nobody wants to know.
        None => drop(writeln!(std::io::stderr().lock(), "{}", error.line())),
    }
    IS_SET.set(true);
    LAST.set(Some(error));
    Ok(())
}

/// Makes `function` the one that is told of errors; `None` makes none.
pub(crate) fn set_handler(function: &Bound<'_, PyAny>, context: &Bound<'_, PyAny>) {
    let handler =
        (!function.is_none()).then(|| (function.clone().unbind(), context.clone().unbind()));
    // Dropped after the lock is released, for what it owns may call back into the module.
    let before = std::mem::replace(&mut *HANDLER.lock(), handler);
    drop(before);
}

/// An error as the tuple that `virGetLastError` gives.
pub(crate) fn tuple<'py>(py: Python<'py>, error: &Error) -> PyResult<Bound<'py, PyAny>> {
    Ok(PyTuple::new(py, parts(py, error)?)?.into_any())
}

fn parts<'py>(py: Python<'py>, error: &Error) -> PyResult<[Bound<'py, PyAny>; 9]> {
    let info = error.info();
    Ok([
        info.code.give(py)?,
        info.domain.give(py)?,
        info.message.as_str().give(py)?,
        info.level.give(py)?,
        info.str1.as_deref().give(py)?,
        info.str2.as_deref().give(py)?,
        info.str3.as_deref().give(py)?,
        info.int1.give(py)?,
        info.int2.give(py)?,
    ])
}
