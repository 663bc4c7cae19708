//! Records as Python values: lists, tuples or dictionaries of their fields.

use polyvirt::{DomainMemoryStat, DomainMemoryStatTags, NodeInfo};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use crate::give::Give;

/// Implements `Give` for a record.
macro_rules! given {
    ($name:ty, $self:ident, $py:ident, $value:expr) => {
        impl<'py> crate::give::Give<'py> for $name {
            fn give($self, $py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                #[allow(unused_imports, reason = "a record may have nothing but numbers")]
                use crate::give::Give as _;
                $value
            }
        }
    };
}

/// A list of the fields.
macro_rules! list {
    ($name:ty, $self:ident: $($key:literal => $field:expr),+) => {
        crate::record::given!($name, $self, py, Ok(pyo3::types::PyList::new(py, [$($field.give(py)?),+])?.into_any()));
    };
}

/// A tuple of the fields.
macro_rules! tuple {
    ($name:ty, $self:ident: $($key:literal => $field:expr),+) => {
        crate::record::given!($name, $self, py, Ok(pyo3::types::PyTuple::new(py, [$($field.give(py)?),+])?.into_any()));
    };
}

/// A dictionary of the fields.
macro_rules! dict {
    ($name:ty, $self:ident: $($key:literal => $field:expr),+) => {
        crate::record::given!($name, $self, py, crate::record::dictionary(py, [$(($key, $field.give(py)?)),+]));
    };
}

/// The only field.
macro_rules! bare {
    ($name:ty, $self:ident: $key:literal => $field:expr) => {
        crate::record::given!($name, $self, py, $field.give(py));
    };
}

/// An entry of a dictionary, its key being the first field; alone it is a pair.
macro_rules! entry {
    ($name:ty, $self:ident: $first:literal => $key:expr, $last:literal => $value:expr) => {
        crate::record::entry!(@ $name, $self, py, $key.give(py)?, $value.give(py)?);
    };
    ($name:ty, $self:ident: $first:literal => $key:expr, $($rest:literal => $field:expr),+) => {
        crate::record::entry!(
            @ $name, $self, py, $key.give(py)?, crate::record::dictionary(py, [$(($rest, $field.give(py)?)),+])?
        );
    };
    (@ $name:ty, $self:ident, $py:ident, $key:expr, $value:expr) => {
        impl<'py> crate::give::Give<'py> for $name {
            fn give($self, $py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                Ok(pyo3::types::PyTuple::new($py, [$key, $value])?.into_any())
            }

            fn give_all(all: Vec<Self>, py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                crate::record::entries(all, py)
            }
        }
    };
}

pub(crate) use {bare, dict, entry, given, list, tuple};

/// A dictionary of named values.
pub(crate) fn dictionary<'py, const N: usize>(
    py: Python<'py>,
    fields: [(&str, Bound<'py, PyAny>); N],
) -> PyResult<Bound<'py, PyAny>> {
    let dict = PyDict::new(py);
    for (name, value) in fields {
        dict.set_item(name, value)?;
    }
    Ok(dict.into_any())
}

/// A dictionary of records that are given as pairs.
pub(crate) fn entries<'py, T: Give<'py>>(
    all: Vec<T>,
    py: Python<'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let pairs = PyList::empty(py);
    for record in all {
        pairs.append(record.give(py)?)?;
    }
    Ok(PyDict::from_sequence(&pairs)?.into_any())
}

/// What libvirt-python gives, which counts memory in MiB.
impl<'py> Give<'py> for NodeInfo {
    fn give(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let numbers = [
            self.cpus,
            self.mhz,
            self.nodes,
            self.sockets,
            self.cores,
            self.threads,
        ];
        let list = PyList::empty(py);
        list.append(self.model)?;
        list.append(self.memory >> 10)?;
        for number in numbers {
            list.append(number)?;
        }
        Ok(list.into_any())
    }
}

/// A figure by its name.
impl<'py> Give<'py> for DomainMemoryStat {
    fn give(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        (memory_stat(self.tag), self.val).give(py)
    }

    fn give_all(all: Vec<Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        entries(all, py)
    }
}

/// `VIR_DOMAIN_MEMORY_STAT_SWAP_IN` -> `swap_in`.
fn memory_stat(tag: DomainMemoryStatTags) -> String {
    if tag == DomainMemoryStatTags::ACTUAL_BALLOON {
        return "actual".to_owned();
    }
    let name = tag
        .name()
        .and_then(|name| name.strip_prefix("VIR_DOMAIN_MEMORY_STAT_"));
    name.map_or_else(|| tag.0.to_string(), str::to_lowercase)
}
