//! Results: from values of the Rust API to Python's.

use polyvirt::{Sent, Uuid};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyInt, PyList, PyString, PyTuple};

/// A value that Python can be given.
pub(crate) trait Give<'py>: Sized {
    /// The value in Python.
    fn give(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>>;

    /// Many of them: a list, unless their kind has a better form.
    fn give_all(all: Vec<Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let list = PyList::empty(py);
        for value in all {
            list.append(value.give(py)?)?;
        }
        Ok(list.into_any())
    }
}

impl<'py, T: Give<'py>> Give<'py> for Vec<T> {
    fn give(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        T::give_all(self, py)
    }
}

impl<'py, T: Give<'py>> Give<'py> for Option<T> {
    fn give(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.map_or_else(|| Ok(py.None().into_bound(py)), |value| value.give(py))
    }
}

/// The status of a call that worked.
impl<'py> Give<'py> for () {
    fn give(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        0.give(py)
    }
}

macro_rules! numbers {
    ($($number:ty),+) => {
        $(impl<'py> Give<'py> for $number {
            fn give(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                Ok(PyInt::new(py, self).into_any())
            }
        })+
    };
}

numbers!(i8, i16, i32, i64, u16, u32, u64, usize);

/// A byte alone is a number; many are `bytes`.
impl<'py> Give<'py> for u8 {
    fn give(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        u32::from(self).give(py)
    }

    fn give_all(all: Vec<Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyBytes::new(py, &all).into_any())
    }
}

impl<'py> Give<'py> for f64 {
    fn give(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.into_pyobject(py)?.into_any())
    }
}

impl<'py> Give<'py> for bool {
    fn give(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.into_pyobject(py)?.to_owned().into_any())
    }
}

impl<'py> Give<'py> for &str {
    fn give(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyString::new(py, self).into_any())
    }
}

impl<'py> Give<'py> for String {
    fn give(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.as_str().give(py)
    }
}

impl<'py> Give<'py> for Uuid {
    fn give(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyBytes::new(py, self.as_bytes()).into_any())
    }
}

impl<'py, A: Give<'py>, B: Give<'py>> Give<'py> for (A, B) {
    fn give(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyTuple::new(py, [self.0.give(py)?, self.1.give(py)?])?.into_any())
    }
}

impl<'py, A: Give<'py>, B: Give<'py>, C: Give<'py>> Give<'py> for (A, B, C) {
    fn give(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyTuple::new(py, [self.0.give(py)?, self.1.give(py)?, self.2.give(py)?])?.into_any())
    }
}

/// How many bytes were sent; -2 when none could be without waiting.
impl<'py> Give<'py> for Sent {
    fn give(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self {
            Self::Data(count) => count.give(py),
            Self::WouldBlock => WOULD_BLOCK.give(py),
        }
    }
}

/// What stands for "would have to wait".
pub(crate) const WOULD_BLOCK: i32 = -2;

/// What is in Python's form already.
impl<'py> Give<'py> for Bound<'py, PyAny> {
    fn give(self, _: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self)
    }
}
