//! What is called, by topic.

pub(crate) mod change;
pub(crate) mod define;
pub(crate) mod leases;
pub(crate) mod life;
pub(crate) mod list;
pub(crate) mod look;
pub(crate) mod ports;

use polyvirt_driver::{ErrorDomain, Result};

/// Refuses what is in `given` and not in `known`.
fn check_flags(function: &str, given: u32, known: u32) -> Result<()> {
    polyvirt_inventory::check_flags(ErrorDomain::NETWORK, function, given, known)
}
