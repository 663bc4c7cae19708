//! One call of a native function: its arguments, and the ways to end it.

use polyvirt::Error;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use crate::bits::Bits;
use crate::exit;
use crate::function::Function;
use crate::give::Give;
use crate::record;

/// Why a call fails.
pub(crate) enum Fault {
    /// The library says so: the function gives -1 or `None`, and the error is kept for `virGetLastError`.
    Libvirt(Error),
    /// The interpreter says so: a wrong argument, or a callback that raised.
    Python(PyErr),
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self::Libvirt(error)
    }
}

impl From<PyErr> for Fault {
    fn from(error: PyErr) -> Self {
        Self::Python(error)
    }
}

/// What a native function ends with.
pub(crate) type Outcome<'py> = Result<Bound<'py, PyAny>, Fault>;

/// A call. How its arguments are read is in `input.rs`.
pub(crate) struct Call<'a, 'py> {
    pub(crate) py: Python<'py>,
    function: &'static Function,
    pub(crate) arguments: &'a [Bound<'py, PyAny>],
}

impl<'a, 'py> Call<'a, 'py> {
    pub(crate) fn new(
        py: Python<'py>,
        function: &'static Function,
        arguments: &'a [Bound<'py, PyAny>],
    ) -> Self {
        Self {
            py,
            function,
            arguments,
        }
    }

    /// C name of the function.
    pub(crate) fn name(&self) -> &'static str {
        self.function.name()
    }

    /// Does what may take a while, and lets other threads use the interpreter meanwhile.
    pub(crate) fn wait<T: Send>(&self, work: impl FnOnce() -> T + Send) -> T {
        self.py.detach(|| {
            let done = work();
            exit::hold();
            done
        })
    }

    /// Ends the call with a value, or with the error instead of one.
    pub(crate) fn give<T: Gift<'py>>(&self, value: T) -> Outcome<'py> {
        value.outcome(self.py)
    }

    /// Ends a call that gives nothing and cannot fail.
    pub(crate) fn give_nothing(&self, (): ()) -> Outcome<'py> {
        self.give(None::<i32>)
    }

    /// Ends the call with a list of both values.
    pub(crate) fn give_list<A: Give<'py>, B: Give<'py>>(
        &self,
        value: Result<(A, B), Error>,
    ) -> Outcome<'py> {
        let (first, last) = value?;
        let list = PyList::new(self.py, [first.give(self.py)?, last.give(self.py)?])?;
        self.give(list.into_any())
    }

    /// Ends the call with a dictionary of both values.
    pub(crate) fn give_dict<A: Give<'py>, B: Give<'py>>(
        &self,
        names: [&str; 2],
        value: Result<(A, B), Error>,
    ) -> Outcome<'py> {
        let (first, last) = value?;
        let fields = [
            (names[0], first.give(self.py)?),
            (names[1], last.give(self.py)?),
        ];
        self.give(record::dictionary(self.py, fields)?)
    }

    /// Ends the call with a text; an empty one stands for none.
    pub(crate) fn give_filled(&self, value: Result<String, Error>) -> Outcome<'py> {
        self.give(value.map(|text| Some(text).filter(|text| !text.is_empty())))
    }

    /// Ends the call with what was found; with an empty dictionary when nothing was.
    pub(crate) fn give_found<T: Give<'py>>(&self, value: Result<(bool, T), Error>) -> Outcome<'py> {
        match value? {
            (true, found) => self.give(found),
            (false, _) => self.give(PyDict::new(self.py).into_any()),
        }
    }

    /// Ends the call with yes or no, as C says it.
    pub(crate) fn give_truth(&self, value: Result<bool, Error>) -> Outcome<'py> {
        self.give(value.map(i32::from))
    }

    /// Ends the call with a map of CPUs.
    #[allow(
        dead_code,
        reason = "what the rule for maps gives; at present all functions with one are written by hand"
    )]
    pub(crate) fn give_bits(&self, value: Result<Vec<u8>, Error>) -> Outcome<'py> {
        self.give(value.map(Bits))
    }
}

/// What a call can end with: a value, or the result of the Rust API.
pub(crate) trait Gift<'py> {
    fn outcome(self, py: Python<'py>) -> Outcome<'py>;
}

impl<'py, T: Give<'py>> Gift<'py> for T {
    fn outcome(self, py: Python<'py>) -> Outcome<'py> {
        Ok(self.give(py)?)
    }
}

impl<'py, T: Give<'py>> Gift<'py> for Result<T, Error> {
    fn outcome(self, py: Python<'py>) -> Outcome<'py> {
        Ok(self?.give(py)?)
    }
}
