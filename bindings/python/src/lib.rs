//! `libvirtmod`: the native part of the Python package `libvirt`.
//!
//! It has one function for each name of the C API. They take native handles and plain values, and on failure
//! give -1 or `None` and leave the error for `virGetLastError`, as the functions of libvirt-python's own
//! native module do; the classes of the package `libvirt` raise it. Most functions are generated (`generated/`);
//! [`manual`] has the others, and the rest of this crate is what they share.

mod bits;
mod call;
mod callback;
mod error;
mod event_loop;
mod exit;
mod function;
#[rustfmt::skip]
mod generated;
mod give;
mod handle;
mod input;
mod library;
mod manual;
mod number;
mod params;
mod record;

use pyo3::prelude::*;

/// The module `libvirtmod`.
#[pymodule]
fn libvirtmod(module: &Bound<'_, PyModule>) -> PyResult<()> {
    generated::add_classes(module)?;
    for functions in generated::FUNCTIONS.iter().chain(manual::FUNCTIONS) {
        function::add(module, functions)?;
    }
    exit::register(module.py())
}
