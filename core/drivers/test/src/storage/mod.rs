//! Storage pools and volumes.

use polyvirt_driver::traits::StorageDriver;

use crate::connection::Connection;

/// What a host has of them.
#[derive(Default)]
pub(crate) struct Storage;

impl StorageDriver for Connection {}
