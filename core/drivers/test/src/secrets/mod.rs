//! Secrets.

use polyvirt_driver::traits::SecretDriver;

use crate::connection::Connection;

/// What a host has of them.
#[derive(Default)]
pub(crate) struct Secrets;

impl SecretDriver for Connection {}
