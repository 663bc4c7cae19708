//! Numbers, and the enums and flags that are numbers in Python.

use pyo3::exceptions::PyOverflowError;
use pyo3::prelude::*;

/// A number that a call takes.
///
/// As in libvirt-python, a negative number for an unsigned argument stands for the bits it has in C.
pub(crate) trait Number: Sized {
    fn take(value: &Bound<'_, PyAny>) -> PyResult<Self>;
}

macro_rules! narrow {
    ($($number:ty as $other:ty),+) => {
        $(impl Number for $number {
            fn take(value: &Bound<'_, PyAny>) -> PyResult<Self> {
                let value: i64 = value.extract()?;
                let cast = Self::try_from(value).or_else(|_| <$other>::try_from(value).map(<$other>::cast));
                cast.map_err(|_| PyOverflowError::new_err("Python int too large to convert to C int"))
            }
        })+
    };
}

/// The same bits read as the other type.
trait Cast<T> {
    fn cast(self) -> T;
}

impl Cast<u32> for i32 {
    fn cast(self) -> u32 {
        self.cast_unsigned()
    }
}

impl Cast<i32> for u32 {
    fn cast(self) -> i32 {
        self.cast_signed()
    }
}

narrow!(u32 as i32, i32 as u32);

impl Number for i64 {
    fn take(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        value.extract()
    }
}

impl Number for u64 {
    fn take(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        match value.extract::<i64>() {
            Ok(value) => Ok(value.cast_unsigned()),
            Err(_) => value.extract(),
        }
    }
}

impl Number for usize {
    fn take(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        value.extract()
    }
}

impl Number for f64 {
    fn take(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        value.extract()
    }
}

/// An enum or a set of flags, from its number.
pub(crate) trait Of<N> {
    fn of(number: N) -> Self;
}

/// Enums: numbers of their own.
macro_rules! enums {
    ($($name:ident),+ $(,)?) => {
        $(
            impl crate::number::Of<i32> for $name {
                fn of(number: i32) -> Self {
                    Self(number)
                }
            }

            impl<'py> crate::give::Give<'py> for $name {
                fn give(self, py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                    self.0.give(py)
                }
            }
        )+
    };
}

/// Flags: bits, those unknown kept.
macro_rules! flags {
    ($($name:ident),+ $(,)?) => {
        $(
            impl crate::number::Of<u32> for $name {
                fn of(number: u32) -> Self {
                    Self::from_bits_retain(number)
                }
            }

            impl<'py> crate::give::Give<'py> for $name {
                fn give(self, py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                    self.bits().give(py)
                }
            }
        )+
    };
}

pub(crate) use {enums, flags};
