//! Which disk or interface of a domain a call means.

use polyvirt_config::domain::{Disk, Domain};
use polyvirt_driver::{ErrorDomain, Result};
use polyvirt_inventory::targets;

pub(crate) use targets::{disk_mut, interface, interface_mut};

/// The disk of that name in the guest, or of that source. What is said when there is none differs.
pub(crate) fn disk<'d>(
    domain: &'d Domain,
    name: &str,
    missing: impl FnOnce(&str) -> String,
) -> Result<&'d Disk> {
    targets::disk(domain, name, missing).map_err(|error| error.with_domain(ErrorDomain::TEST))
}
