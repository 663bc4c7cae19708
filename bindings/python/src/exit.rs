//! Leaving the process while events are live and other threads are in calls.
//!
//! A thread that asks for the interpreter while it shuts down is ended there and then, in the middle of Rust code.
//! So before that begins, all registrations are ended and callbacks that have begun are waited for; and a thread
//! whose call returns later never goes back.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};

use pyo3::prelude::*;
use pyo3::types::PyCFunction;

use crate::callback;

/// The thread that is ending the process.
static ENDING: OnceLock<ThreadId> = OnceLock::new();
/// How many callbacks are between their begin and their end.
static RUNNING: AtomicUsize = AtomicUsize::new(0);
/// How long callbacks are waited for.
const PATIENCE: Duration = Duration::from_secs(5);

/// Has the interpreter call [`end`] before it shuts down.
pub(crate) fn register(py: Python<'_>) -> PyResult<()> {
    let function = PyCFunction::new_closure(py, None, None, |args, _| end(args.py()))?;
    py.import("atexit")?.call_method1("register", (function,))?;
    Ok(())
}

fn end(py: Python<'_>) {
    if ENDING.set(thread::current().id()).is_err() {
        return;
    }
    py.detach(|| {
        callback::deregister_all();
        let deadline = Instant::now() + PATIENCE;
        while RUNNING.load(Ordering::SeqCst) > 0 && Instant::now() < deadline {
            thread::sleep(Duration::from_micros(200));
        }
    });
}

/// Runs a callback with the interpreter, unless the process is ending.
pub(crate) fn attached(run: impl FnOnce(Python<'_>)) {
    struct Running;
    impl Drop for Running {
        fn drop(&mut self) {
            RUNNING.fetch_sub(1, Ordering::SeqCst);
        }
    }
    RUNNING.fetch_add(1, Ordering::SeqCst);
    let _running = Running;
    if ENDING.get().is_none() {
        Python::try_attach(run);
    }
}

/// Called when a call is over and its thread is about to ask for the interpreter: while the process is ending, it
/// stays here instead.
#[inline]
pub(crate) fn hold() {
    if let Some(ending) = ENDING.get()
        && *ending != thread::current().id()
    {
        loop {
            thread::park();
        }
    }
}
