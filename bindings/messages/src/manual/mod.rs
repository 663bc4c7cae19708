//! The functions that no rule makes, by what they are about.

mod connect;
mod library;
mod stream;

pub(crate) use crate::generated::MANUAL as FUNCTIONS;

/// All of them, for the table, which names them as it names those it generates.
pub(crate) mod functions {
    pub(crate) use super::connect::*;
    pub(crate) use super::library::*;
    pub(crate) use super::stream::*;
}

/// What their files use.
mod prelude {
    pub(super) use polyvirt::*;

    pub(super) use crate::ask::ask;
    pub(super) use crate::call::{Call, Fault, Outcome};
    pub(super) use crate::event::tell;
    pub(super) use crate::give::Give as _;
    pub(super) use crate::message::{Reader, Writer};
    pub(super) use crate::take::Of as _;
}
