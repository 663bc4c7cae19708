//! Native functions: the table's entries, and the one way from the interpreter into them.
//!
//! pyo3's own functions pack arguments into a tuple as long as the stable ABI of Python 3.9 is asked for, and look
//! up keywords that no function here has. These take their arguments as the interpreter holds them.

use std::ffi::{CStr, c_int, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;

use pyo3::exceptions::{PyRuntimeError, PyTypeError};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::call::{Call, Fault, Outcome};
use crate::error;

/// One function of the module.
pub(crate) struct Function {
    name: &'static CStr,
    doc: &'static CStr,
    arity: usize,
    failure: Failure,
    keeps_error: bool,
    body: Body,
}

/// What a function does with its call.
pub(crate) type Body = for<'a, 'py> fn(&Call<'a, 'py>) -> Outcome<'py>;

/// What a function gives when it fails.
#[derive(Clone, Copy)]
pub(crate) enum Failure {
    /// -1
    MinusOne,
    /// `None`
    None,
}

impl Function {
    /// A function of `arity` arguments.
    pub(crate) const fn new(
        name: &'static CStr,
        doc: &'static CStr,
        arity: usize,
        failure: Failure,
        body: Body,
    ) -> Self {
        Self {
            name,
            doc,
            arity,
            failure,
            keeps_error: false,
            body,
        }
    }

    /// The same function, looking at the last error instead of resetting it.
    pub(crate) const fn keeping_error(mut self) -> Self {
        self.keeps_error = true;
        self
    }

    /// Its name.
    pub(crate) fn name(&self) -> &'static str {
        self.name.to_str().unwrap_or_default()
    }

    fn definition(&self) -> ffi::PyMethodDef {
        let (function, flags) = match self.arity {
            0 => (none as ffi::PyCFunction, ffi::METH_NOARGS),
            1 => (one as ffi::PyCFunction, ffi::METH_O),
            _ => {
                // SAFETY: the interpreter calls a function by its flags, so its type here does not matter.
                let function = unsafe { std::mem::transmute::<Fast, ffi::PyCFunction>(many) };
                (function, METH_FASTCALL)
            }
        };
        ffi::PyMethodDef {
            ml_name: self.name.as_ptr(),
            ml_meth: ffi::PyMethodDefPointer {
                PyCFunction: function,
            },
            ml_flags: flags,
            ml_doc: self.doc.as_ptr(),
        }
    }
}

/// The calling convention of functions of several arguments.
type Fast = unsafe extern "C" fn(
    *mut ffi::PyObject,
    *const *mut ffi::PyObject,
    ffi::Py_ssize_t,
) -> *mut ffi::PyObject;

/// Its flag. It became part of the stable ABI in Python 3.10, and has been the same since 3.7.
const METH_FASTCALL: c_int = 0x80;

/// Adds functions to the module.
pub(crate) fn add(module: &Bound<'_, PyModule>, functions: &'static [Function]) -> PyResult<()> {
    // The package that has the module inside it and shows its names.
    let name = PyString::new(module.py(), "libvirtmod");
    for function in functions {
        let py = module.py();
        // The interpreter keeps the address for as long as the function exists.
        let definition = Box::leak(Box::new(function.definition()));
        let entry = ptr::from_ref(function).cast_mut().cast::<c_void>();
        // SAFETY: both pointers live as long as the process, and the results are checked.
        let object = unsafe {
            let slf =
                Bound::from_owned_ptr_or_err(py, ffi::PyCapsule_New(entry, ptr::null(), None))?;
            let object = ffi::PyCFunction_NewEx(definition, slf.as_ptr(), name.as_ptr());
            Bound::from_owned_ptr_or_err(py, object)?
        };
        module.add(function.name(), object)?;
    }
    Ok(())
}

unsafe extern "C" fn none(slf: *mut ffi::PyObject, _: *mut ffi::PyObject) -> *mut ffi::PyObject {
    // SAFETY: called by the interpreter with what `add` gave it.
    unsafe { run(slf, &[]) }
}

unsafe extern "C" fn one(
    slf: *mut ffi::PyObject,
    argument: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: as above; the interpreter keeps the argument during the call.
    unsafe { run(slf, &[argument]) }
}

unsafe extern "C" fn many(
    slf: *mut ffi::PyObject,
    arguments: *const *mut ffi::PyObject,
    count: ffi::Py_ssize_t,
) -> *mut ffi::PyObject {
    let count = usize::try_from(count).unwrap_or(0);
    // SAFETY: as above; without arguments the pointer may be null.
    unsafe {
        let arguments = if count == 0 {
            &[]
        } else {
            std::slice::from_raw_parts(arguments, count)
        };
        run(slf, arguments)
    }
}

/// Runs a function.
///
/// # Safety
/// `slf` is a capsule made by [`add`], and the calling thread is attached to the interpreter.
unsafe fn run(slf: *mut ffi::PyObject, arguments: &[*mut ffi::PyObject]) -> *mut ffi::PyObject {
    // SAFETY: see above.
    let (py, function) = unsafe {
        let entry = ffi::PyCapsule_GetPointer(slf, ptr::null());
        (
            Python::assume_attached(),
            &*entry.cast_const().cast::<Function>(),
        )
    };
    if arguments.len() != function.arity {
        wrong_count(function, arguments.len()).restore(py);
        return ptr::null_mut();
    }
    if !function.keeps_error {
        error::reset();
    }
    // SAFETY: a `Bound` is the pointer and nothing else, and the interpreter keeps the objects during the call.
    let arguments = unsafe { &*(ptr::from_ref(arguments) as *const [Bound<'_, PyAny>]) };
    let call = Call::new(py, function, arguments);
    match catch_unwind(AssertUnwindSafe(|| (function.body)(&call))) {
        Ok(Ok(value)) => value.into_ptr(),
        Ok(Err(fault)) => fail(py, function, fault),
        Err(panic) => fail(py, function, Fault::Python(panicked(&*panic))),
    }
}

/// Leaves an error where its kind is looked for, and gives what stands for failure.
#[cold]
fn fail(py: Python<'_>, function: &Function, fault: Fault) -> *mut ffi::PyObject {
    let raised = match fault {
        Fault::Libvirt(error) => error::raise(py, error),
        Fault::Python(error) => Err(error),
    };
    match (raised, function.failure) {
        (Err(error), _) => {
            error.restore(py);
            ptr::null_mut()
        }
        (Ok(()), Failure::None) => py.None().into_ptr(),
        // SAFETY: makes a new reference, or null with an exception set, which is right to return.
        (Ok(()), Failure::MinusOne) => unsafe { ffi::PyLong_FromLong(-1) },
    }
}

#[cold]
fn wrong_count(function: &Function, given: usize) -> PyErr {
    let plural = if function.arity == 1 { "" } else { "s" };
    let (name, arity) = (function.name(), function.arity);
    PyTypeError::new_err(format!(
        "{name}() takes exactly {arity} argument{plural} ({given} given)"
    ))
}

fn panicked(panic: &(dyn std::any::Any + Send)) -> PyErr {
    let text = panic.downcast_ref::<&str>().copied().map(str::to_owned);
    let text = text
        .or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_default();
    PyRuntimeError::new_err(format!("internal error: {text}"))
}
