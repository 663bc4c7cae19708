//! Native handles: what `_o` of an object in Python holds.

use polyvirt::Error;
use pyo3::PyClass;
use pyo3::pyclass::boolean_struct::True;

/// A kind of object of the Rust API, and the class of its handles.
pub(crate) trait Object: Sized + Send + Sync + 'static {
    /// The class of its handles.
    type Handle: PyClass<Frozen = True> + Sync;
    /// Name of that class.
    const NAME: &'static str;

    /// The object behind a handle.
    fn of(handle: &Self::Handle) -> &Self;

    /// The error for a handle that is not there, in a call of `function`.
    fn missing(function: &str) -> Error;
}

/// Declares the class of handles of one kind of object: its Rust and Python names, the object, and the error for a
/// handle that is not there.
macro_rules! handle {
    ($class:ident, $name:literal, $object:ty, $missing:expr) => {
        #[doc = concat!("A native handle: what `_o` holds in objects of the class that `", $name, "` is named after.")]
        #[pyo3::pyclass(frozen, name = $name, module = "libvirtmod")]
        pub(crate) struct $class($object);

        impl crate::handle::Object for $object {
            type Handle = $class;
            const NAME: &'static str = $name;

            fn of(handle: &$class) -> &Self {
                &handle.0
            }

            fn missing(function: &str) -> polyvirt::Error {
                let missing: fn(&str) -> polyvirt::Error = $missing;
                missing(function)
            }
        }

        impl<'py> crate::give::Give<'py> for $object {
            fn give(self, py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                Ok(pyo3::Bound::new(py, $class(self))?.into_any())
            }
        }
    };
}

pub(crate) use handle;
