//! Arguments: from Python values to those of the Rust API.

use polyvirt::{Error, TypedParam, Uuid};
use polyvirt_driver::ParamSpec;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::pybacked::{PyBackedBytes, PyBackedStr};
use pyo3::types::PyTuple;

use crate::bits;
use crate::call::{Call, Fault};
use crate::handle::Object;
use crate::number::Number;
use crate::params;

type Taken<T> = Result<T, Fault>;

impl<'a, 'py> Call<'a, 'py> {
    /// An argument as it is.
    pub(crate) fn argument(&self, i: usize) -> &'a Bound<'py, PyAny> {
        &self.arguments[i]
    }

    /// The object behind a handle.
    pub(crate) fn object<T: Object>(&self, i: usize) -> Taken<&'a T> {
        match self.object_or_none(i)? {
            Some(object) => Ok(object),
            None => Err(T::missing(self.name()).into()),
        }
    }

    /// The object behind a handle, unless that is `None`.
    pub(crate) fn object_or_none<T: Object>(&self, i: usize) -> Taken<Option<&'a T>> {
        let argument = self.argument(i);
        if let Ok(handle) = argument.cast::<T::Handle>() {
            return Ok(Some(T::of(handle.get())));
        }
        if argument.is_none() {
            Ok(None)
        } else {
            Err(self.wrong(i, T::NAME))
        }
    }

    /// Objects behind a list of handles.
    pub(crate) fn objects<T: Object + Clone>(&self, i: usize) -> Taken<Vec<T>> {
        let mut objects = Vec::new();
        for item in self.argument(i).try_iter()? {
            let item = item?;
            let handle = item
                .cast::<T::Handle>()
                .map_err(|_| self.wrong(i, T::NAME))?;
            objects.push(T::of(handle.get()).clone());
        }
        Ok(objects)
    }

    /// A number.
    pub(crate) fn number<T: Number>(&self, i: usize) -> Taken<T> {
        Ok(T::take(self.argument(i))?)
    }

    /// Numbers.
    pub(crate) fn numbers<T: Number>(&self, i: usize) -> Taken<Vec<T>> {
        let items = self.argument(i).try_iter()?;
        Ok(items.map(|item| T::take(&item?)).collect::<PyResult<_>>()?)
    }

    /// Yes or no.
    pub(crate) fn truth(&self, i: usize) -> Taken<bool> {
        Ok(self.argument(i).is_truthy()?)
    }

    /// Text.
    pub(crate) fn text(&self, i: usize, name: &str) -> Taken<PyBackedStr> {
        match self.text_or_none(i)? {
            Some(text) => Ok(text),
            None => Err(Error::must_not_be_null(self.name(), name).into()),
        }
    }

    /// Text, unless it is `None`.
    pub(crate) fn text_or_none(&self, i: usize) -> Taken<Option<PyBackedStr>> {
        let argument = self.argument(i);
        if argument.is_none() {
            return Ok(None);
        }
        argument
            .extract()
            .map(Some)
            .map_err(|_| self.wrong(i, "str or None"))
    }

    /// Texts.
    pub(crate) fn texts(&self, i: usize) -> Taken<Texts> {
        let argument = self.argument(i);
        if argument.is_none() {
            return Ok(Texts(Vec::new()));
        }
        let items = argument.try_iter()?;
        Ok(Texts(
            items.map(|item| item?.extract()).collect::<PyResult<_>>()?,
        ))
    }

    /// Bytes, or text as UTF-8.
    pub(crate) fn bytes(&self, i: usize) -> Taken<PyBackedBytes> {
        let argument = self.argument(i);
        if let Ok(text) = argument.cast::<pyo3::types::PyString>() {
            return Ok(PyBackedBytes::from(text.encode_utf8()?));
        }
        argument
            .extract()
            .map_err(|_| self.wrong(i, "bytes or str"))
    }

    /// A UUID, from its 16 bytes.
    pub(crate) fn uuid(&self, i: usize, name: &str) -> Taken<Uuid> {
        let argument = self.argument(i);
        // Programs look for a UUID in text as if it were bytes, and count on an error that means "there is none".
        let text = argument.extract::<PyBackedStr>();
        let bytes = argument.extract::<PyBackedBytes>();
        let given: &[u8] = match (&bytes, &text) {
            (Ok(bytes), _) => bytes,
            (_, Ok(text)) => text.as_bytes(),
            _ => return Err(self.wrong(i, "bytes")),
        };
        Uuid::from_slice(given).map_err(|_| {
            let message = format!("{name} in {} must be 16 bytes", self.name());
            Error::argument(self.name(), name, message).into()
        })
    }

    /// A map of CPUs, from yes or no for each.
    pub(crate) fn bits(&self, i: usize) -> Taken<Vec<u8>> {
        Ok(bits::take(self.argument(i))?)
    }

    /// Typed parameters, from a dictionary.
    pub(crate) fn params(&self, i: usize, specs: &[ParamSpec]) -> Taken<Vec<TypedParam>> {
        params::take(self.argument(i), specs)
    }

    /// Arguments from `i` on, to be kept: as a tuple.
    pub(crate) fn kept(&self, i: usize) -> PyResult<Py<PyTuple>> {
        Ok(PyTuple::new(self.py, &self.arguments[i..])?.unbind())
    }

    /// What is raised for an argument of the wrong type.
    #[cold]
    pub(crate) fn wrong(&self, i: usize, wanted: &str) -> Fault {
        let given = self
            .argument(i)
            .get_type()
            .name()
            .map_or_else(|_| "?".into(), |name| name.to_string());
        let message = format!(
            "{}() argument {} must be {wanted}, not {given}",
            self.name(),
            i + 1
        );
        PyTypeError::new_err(message).into()
    }
}

/// Texts that Python keeps.
pub(crate) struct Texts(Vec<PyBackedStr>);

impl Texts {
    /// Each of them.
    pub(crate) fn each(&self) -> Vec<&str> {
        self.0.iter().map(|text| &**text).collect()
    }
}
