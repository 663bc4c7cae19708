//! The functions that no rule makes, by what they are about.

mod admin;
mod connect;
mod domain;
mod library;
mod node;
mod stream;

use crate::event_loop;
use crate::function::Function;

/// All of them.
pub(crate) const FUNCTIONS: &[&[Function]] = &[
    admin::FUNCTIONS,
    connect::FUNCTIONS,
    domain::FUNCTIONS,
    event_loop::FUNCTIONS,
    library::FUNCTIONS,
    node::FUNCTIONS,
    stream::FUNCTIONS,
];

/// What their files use.
mod prelude {
    pub(super) use polyvirt::*;
    pub(super) use pyo3::prelude::*;

    pub(super) use crate::call::{Call, Outcome};
    pub(super) use crate::function::{Failure, Function};
    pub(super) use crate::give::Give as _;
    pub(super) use crate::number::Of as _;
}
