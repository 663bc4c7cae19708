//! Maps of CPUs: a bit each in C, yes or no each in Python.

use pyo3::prelude::*;
use pyo3::types::{PyList, PyTuple};

use crate::give::Give;

/// A map of CPUs, given as a list of yes and no.
pub(crate) struct Bits(pub(crate) Vec<u8>);

impl<'py> Give<'py> for Bits {
    fn give(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyList::new(py, each(&self.0))?.into_any())
    }
}

/// The first `count` CPUs of a map as a tuple.
pub(crate) fn tuple<'py>(
    py: Python<'py>,
    map: &[u8],
    count: usize,
) -> PyResult<Bound<'py, PyTuple>> {
    let bits: Vec<bool> = each(map)
        .chain(std::iter::repeat(false))
        .take(count)
        .collect();
    PyTuple::new(py, bits)
}

fn each(map: &[u8]) -> impl ExactSizeIterator<Item = bool> + '_ {
    (0..map.len() * 8).map(|cpu| map[cpu / 8] >> (cpu % 8) & 1 == 1)
}

/// A map from yes or no for each CPU.
pub(crate) fn take(value: &Bound<'_, PyAny>) -> PyResult<Vec<u8>> {
    let mut map = Vec::new();
    for (cpu, item) in value.try_iter()?.enumerate() {
        if cpu % 8 == 0 {
            map.push(0);
        }
        if item?.is_truthy()? {
            map[cpu / 8] |= 1 << (cpu % 8);
        }
    }
    Ok(map)
}
