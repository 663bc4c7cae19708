//! The event loop: the built-in one, and loops that the application writes in Python.

use std::os::fd::RawFd;
use std::sync::Arc;
use std::time::Duration;

use parking_lot::Mutex;
use polyvirt::event_loop::{self, EventLoop, HandleCallback, TimeoutCallback};
use polyvirt::{Error, EventHandleType};
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use crate::call::{Call, Outcome};
use crate::callback::{Kept, shown};
use crate::exit;
use crate::function::{Failure, Function};
use crate::number::Of as _;

pub(crate) const FUNCTIONS: &[Function] = &[
    Function::new(c"virEventRegisterImpl", c"virEventRegisterImpl(addHandle, updateHandle, removeHandle, addTimeout, updateTimeout, removeTimeout)\n--\n\nRegisters an event loop of the application.", 6, Failure::None, register),
    Function::new(c"virEventAddHandle", c"virEventAddHandle(fd, events, cbData)\n--\n\nWatches a file descriptor.", 3, Failure::MinusOne, add_handle),
    Function::new(c"virEventAddTimeout", c"virEventAddTimeout(timeout, cbData)\n--\n\nAdds a timer.", 2, Failure::MinusOne, add_timeout),
    Function::new(c"virEventInvokeHandleCallback", c"virEventInvokeHandleCallback(watch, fd, event, callback, opaque)\n--\n\nTells the library what has happened to a watch.", 5, Failure::None, invoke_handle),
    Function::new(c"virEventInvokeTimeoutCallback", c"virEventInvokeTimeoutCallback(timer, callback, opaque)\n--\n\nTells the library that a timer is due.", 3, Failure::None, invoke_timeout),
    Function::new(c"virEventInvokeFreeCallback", c"virEventInvokeFreeCallback(callback, opaque)\n--\n\nFrees a callback of the library.", 2, Failure::None, invoke_free),
];

/// `virEventRegisterDefaultImpl`.
pub(crate) fn register_default_impl() {
    event_loop::register_default();
}

/// `virEventRunDefaultImpl`.
pub(crate) use event_loop::run_default as run_default_impl;

pub(crate) use event_loop::{remove_handle, remove_timeout, update_handle};

/// `virEventUpdateTimeout`.
pub(crate) fn update_timeout(timer: i32, milliseconds: i32) {
    event_loop::update_timeout(timer, duration(milliseconds));
}

fn register<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let functions = c.kept(0)?;
    let package = c.py.import("libvirt")?;
    event_loop::register(Arc::new(InPython {
        functions,
        on_handle: package.getattr("_eventInvokeHandleCallback")?.unbind(),
        on_timeout: package.getattr("_eventInvokeTimeoutCallback")?.unbind(),
    }));
    c.give(())
}

fn add_handle<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let (fd, events) = (c.number(0)?, events(c, 1)?);
    let data = Kept::new(c.argument(2));
    let callback = Box::new(move |watch: i32, fd: RawFd, events: EventHandleType| {
        exit::attached(|py| shown(py, call(&data.get(py), (watch, fd, events.bits()))));
    });
    c.give(c.wait(|| event_loop::add_handle(fd, events, callback)))
}

fn add_timeout<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let interval = interval(c, 0)?;
    let data = Kept::new(c.argument(1));
    let callback = Box::new(move |timer: i32| {
        exit::attached(|py| shown(py, call(&data.get(py), (timer,))));
    });
    c.give(c.wait(|| event_loop::add_timeout(interval, callback)))
}

/// Calls `cb` of the dictionary with the arguments, and with its `opaque` after them.
fn call<'py>(
    data: &Bound<'py, PyAny>,
    args: impl IntoPyObject<'py, Target = PyTuple, Output = Bound<'py, PyTuple>, Error: Into<PyErr>>,
) -> PyResult<()> {
    let args = args.into_pyobject(data.py()).map_err(Into::into)?;
    let args = args
        .as_any()
        .try_iter()?
        .chain([data.get_item("opaque")])
        .collect::<PyResult<Vec<_>>>()?;
    data.get_item("cb")?.call1(PyTuple::new(data.py(), args)?)?;
    Ok(())
}

fn events(c: &Call<'_, '_>, i: usize) -> Result<EventHandleType, crate::call::Fault> {
    Ok(EventHandleType::of(c.number::<u32>(i)?))
}

/// Milliseconds; a negative number pauses a timer.
fn interval(c: &Call<'_, '_>, i: usize) -> Result<Option<Duration>, crate::call::Fault> {
    Ok(duration(c.number(i)?))
}

fn duration(milliseconds: i32) -> Option<Duration> {
    u64::try_from(milliseconds).ok().map(Duration::from_millis)
}

fn invoke_handle<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let (watch, fd, events) = (c.number(0)?, c.number(1)?, events(c, 2)?);
    if let Some(LoopCallback::Handle(callback)) = callback(c, 4)? {
        c.wait(|| callback(watch, fd, events));
    }
    c.give(None::<i32>)
}

fn invoke_timeout<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let timer = c.number(0)?;
    if let Some(LoopCallback::Timeout(callback)) = callback(c, 2)? {
        c.wait(|| callback(timer));
    }
    c.give(None::<i32>)
}

fn invoke_free<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    if let Ok(holder) = c.argument(1).cast::<Holder>() {
        let callback = holder.get().0.lock().take();
        c.wait(|| drop(callback));
    }
    c.give(None::<i32>)
}

fn callback(c: &Call<'_, '_>, i: usize) -> Result<Option<LoopCallback>, crate::call::Fault> {
    let holder = c
        .argument(i)
        .cast::<Holder>()
        .map_err(|_| c.wrong(i, "what the library gave"))?;
    Ok(holder.get().0.lock().clone())
}

/// What the library wants to be called for.
#[derive(Clone)]
enum LoopCallback {
    Handle(Arc<dyn Fn(i32, RawFd, EventHandleType) + Send + Sync>),
    Timeout(Arc<dyn Fn(i32) + Send + Sync>),
}

/// A callback of the library, in the hands of a loop in Python until that frees it.
#[pyclass(frozen, name = "virEventCallback", module = "libvirtmod")]
struct Holder(Mutex<Option<LoopCallback>>);

/// An event loop of six functions.
struct InPython {
    functions: Py<PyTuple>,
    on_handle: Py<PyAny>,
    on_timeout: Py<PyAny>,
}

impl InPython {
    /// Calls one of the functions and reads a number from what it gives.
    fn call<T: Send>(
        &self,
        which: usize,
        run: impl FnOnce(Python<'_>, Bound<'_, PyAny>) -> PyResult<T> + Send,
    ) -> Result<T, Error> {
        let mut result = Err(Error::internal("the interpreter is ending"));
        exit::attached(|py| {
            let function = self.functions.bind(py).get_item(which);
            result = function
                .and_then(|function| run(py, function))
                .map_err(|error| {
                    let message = error.to_string();
                    error.display(py);
                    Error::operation_failed(message)
                });
        });
        result
    }

    /// What a function that adds gets as its opaque object: callback, its data, and what frees it, which are one.
    fn opaque(py: Python<'_>, callback: LoopCallback) -> PyResult<Bound<'_, PyTuple>> {
        let holder = Bound::new(py, Holder(Mutex::new(Some(callback))))?.into_any();
        PyTuple::new(py, [holder.clone(), holder.clone(), holder])
    }

    /// Frees the callback that a function that removes has given back; a loop may also free it later by itself.
    fn free(returned: &Bound<'_, PyAny>) -> PyResult<()> {
        if let Ok(opaque) = returned.cast::<PyTuple>()
            && let Ok(holder) = opaque.get_item(1)?.cast::<Holder>()
        {
            let callback = holder.get().0.lock().take();
            returned.py().detach(|| drop(callback));
        }
        Ok(())
    }
}

impl EventLoop for InPython {
    fn add_handle(
        &self,
        fd: RawFd,
        events: EventHandleType,
        callback: HandleCallback,
    ) -> Result<i32, Error> {
        self.call(0, move |py, function| {
            let opaque = Self::opaque(py, LoopCallback::Handle(callback.into()))?;
            function
                .call1((fd, events.bits(), self.on_handle.bind(py), opaque))?
                .extract()
        })
    }

    fn update_handle(&self, watch: i32, events: EventHandleType) {
        // It has nothing to report by, and what it raised has been shown.
        let _ = self.call(1, |_, function| {
            function.call1((watch, events.bits())).map(drop)
        });
    }

    fn remove_handle(&self, watch: i32) -> Result<(), Error> {
        self.call(2, |_, function| Self::free(&function.call1((watch,))?))
    }

    fn add_timeout(
        &self,
        interval: Option<Duration>,
        callback: TimeoutCallback,
    ) -> Result<i32, Error> {
        self.call(3, move |py, function| {
            let opaque = Self::opaque(py, LoopCallback::Timeout(callback.into()))?;
            function
                .call1((milliseconds(interval), self.on_timeout.bind(py), opaque))?
                .extract()
        })
    }

    fn update_timeout(&self, timer: i32, interval: Option<Duration>) {
        // As for watches.
        let _ = self.call(4, |_, function| {
            function.call1((timer, milliseconds(interval))).map(drop)
        });
    }

    fn remove_timeout(&self, timer: i32) -> Result<(), Error> {
        self.call(5, |_, function| Self::free(&function.call1((timer,))?))
    }
}

fn milliseconds(interval: Option<Duration>) -> i32 {
    interval.map_or(-1, |interval| {
        i32::try_from(interval.as_millis()).unwrap_or(i32::MAX)
    })
}
