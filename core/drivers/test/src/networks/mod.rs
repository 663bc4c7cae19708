//! Virtual networks and their ports.

use polyvirt_driver::traits::NetworkDriver;

use crate::connection::Connection;

/// What a host has of them.
#[derive(Default)]
pub(crate) struct Networks;

impl NetworkDriver for Connection {}
