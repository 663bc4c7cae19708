//! The host's devices.

use polyvirt_driver::traits::NodeDeviceDriver;

use crate::connection::Connection;

/// What a host has of them.
#[derive(Default)]
pub(crate) struct Devices;

impl NodeDeviceDriver for Connection {}
