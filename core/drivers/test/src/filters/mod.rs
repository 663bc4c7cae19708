//! Network filters and where they are bound.

use polyvirt_driver::traits::NwFilterDriver;

use crate::connection::Connection;

/// What a host has of them.
#[derive(Default)]
pub(crate) struct Filters;

impl NwFilterDriver for Connection {}
