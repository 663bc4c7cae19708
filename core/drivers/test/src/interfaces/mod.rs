//! The host's network interfaces.

use polyvirt_driver::traits::InterfaceDriver;

use crate::connection::Connection;

/// What a host has of them.
#[derive(Default)]
pub(crate) struct Interfaces;

impl InterfaceDriver for Connection {}
