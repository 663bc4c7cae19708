//! What stands in for a family that a driver does not have.

use polyvirt_driver::traits::{
    AdminDriver, HypervisorDriver, InterfaceDriver, NetworkDriver, NodeDeviceDriver,
    NwFilterDriver, SecretDriver, StorageDriver,
};

/// A driver of every family without a single method of its own, so that each call says which
/// function is not supported.
pub(crate) struct Absent;

impl AdminDriver for Absent {}
impl HypervisorDriver for Absent {}
impl InterfaceDriver for Absent {}
impl NetworkDriver for Absent {}
impl NodeDeviceDriver for Absent {}
impl NwFilterDriver for Absent {}
impl SecretDriver for Absent {}
impl StorageDriver for Absent {}
