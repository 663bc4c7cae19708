//! Typed parameters: dictionaries in Python.

use parking_lot::Mutex;
use polyvirt::{Error, TypedParam, TypedParameterType, TypedValue};
use polyvirt_driver::ParamSpec;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};

use crate::call::Fault;
use crate::give::Give;
use crate::number::Number;

/// The names of the parameters given last, by their places: one domain's figures come in the same order as the next
/// one's, and a string that is there already costs less than a new one.
static NAMES: Mutex<Names> = Mutex::new(Names(Vec::new()));

/// How many names are kept.
const KEPT: usize = 256;

struct Names(Vec<(String, Py<PyString>)>);

impl Names {
    /// The name of the parameter at a place.
    fn at<'py>(&mut self, py: Python<'py>, place: usize, name: &str) -> Bound<'py, PyString> {
        if let Some((kept, string)) = self.0.get(place)
            && kept == name
        {
            return string.bind(py).clone();
        }
        let string = PyString::new(py, name);
        let entry = (name.to_owned(), string.clone().unbind());
        if let Some(kept) = self.0.get_mut(place) {
            *kept = entry;
        } else if place < KEPT {
            self.0.push(entry);
        }
        string
    }
}

/// A parameter alone is a pair; many are a dictionary.
impl<'py> Give<'py> for TypedParam {
    fn give(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let field = PyString::new(py, self.field());
        Ok(PyTuple::new(py, [field.into_any(), self.into_value().give(py)?])?.into_any())
    }

    fn give_all(all: Vec<Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let dict = PyDict::new(py);
        // Never waited for: whoever has it may be waiting for the interpreter, which this thread has.
        let mut names = NAMES.try_lock();
        for (place, param) in all.into_iter().enumerate() {
            let name = match &mut names {
                Some(names) => names.at(py, place, param.field()),
                None => PyString::new(py, param.field()),
            };
            dict.set_item(name, param.into_value().give(py)?)?;
        }
        Ok(dict.into_any())
    }
}

impl<'py> Give<'py> for TypedValue {
    fn give(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self {
            Self::Int(value) => value.give(py),
            Self::UInt(value) => value.give(py),
            Self::LLong(value) => value.give(py),
            Self::ULLong(value) => value.give(py),
            Self::Double(value) => value.give(py),
            Self::Boolean(value) => value.give(py),
            Self::String(value) => value.give(py),
        }
    }
}

/// Parameters from a dictionary (or `None`). A list as a value gives the same name once for each of its items.
///
/// The type of a value is what `specs` says for its name; for other names it follows from the value.
pub(crate) fn take(
    value: &Bound<'_, PyAny>,
    specs: &[ParamSpec],
) -> Result<Vec<TypedParam>, Fault> {
    let mut params = Vec::new();
    if value.is_none() {
        return Ok(params);
    }
    let dict = value
        .cast::<PyDict>()
        .map_err(|_| PyTypeError::new_err("expected a dictionary of typed parameters"))?;
    for (field, value) in dict.iter() {
        let field: String = field.extract()?;
        let kind = specs
            .iter()
            .find(|spec| spec.field == field)
            .map(|spec| spec.kind);
        let items = match value.cast::<PyList>() {
            Ok(list) => list.iter().collect(),
            Err(_) => vec![value],
        };
        for item in &items {
            params.push(TypedParam::new(field.clone(), one(&field, item, kind)?)?);
        }
    }
    Ok(params)
}

fn one(
    field: &str,
    value: &Bound<'_, PyAny>,
    kind: Option<TypedParameterType>,
) -> Result<TypedValue, Fault> {
    Ok(match kind.unwrap_or(guess(value)) {
        TypedParameterType::INT => TypedValue::Int(i32::take(value)?),
        TypedParameterType::UINT => TypedValue::UInt(u32::take(value)?),
        TypedParameterType::LLONG => TypedValue::LLong(i64::take(value)?),
        TypedParameterType::ULLONG => TypedValue::ULLong(u64::take(value)?),
        TypedParameterType::DOUBLE => TypedValue::Double(f64::take(value)?),
        TypedParameterType::BOOLEAN => TypedValue::Boolean(value.is_truthy()?),
        TypedParameterType::STRING => TypedValue::String(value.extract()?),
        _ => {
            return Err(
                Error::invalid_arg(format!("parameter '{field}' has no known type")).into(),
            );
        }
    })
}

/// The type that a value has by itself: numbers are unsigned unless they are negative, as in libvirt-python.
fn guess(value: &Bound<'_, PyAny>) -> TypedParameterType {
    if value.is_instance_of::<PyBool>() {
        TypedParameterType::BOOLEAN
    } else if value.is_instance_of::<PyInt>() {
        let negative = value.extract::<i64>().is_ok_and(|number| number < 0);
        if negative {
            TypedParameterType::LLONG
        } else {
            TypedParameterType::ULLONG
        }
    } else if value.is_instance_of::<PyFloat>() {
        TypedParameterType::DOUBLE
    } else {
        TypedParameterType::STRING
    }
}
