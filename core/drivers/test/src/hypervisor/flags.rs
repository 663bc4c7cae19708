//! Refusing flags that a call does not know.

use polyvirt_driver::{ErrorDomain, Result};
use polyvirt_inventory::check_flags;

/// Refuses what is in `given` and not in `known`. `function` is the driver's function as libvirt
/// names it in the message.
pub(crate) fn check(function: &str, given: u32, known: u32) -> Result<()> {
    check_flags(ErrorDomain::TEST, function, given, known)
}

/// The same for families that libvirt's test driver lacks, so that another driver of its refuses.
pub(crate) fn check_for(domain: ErrorDomain, function: &str, given: u32, known: u32) -> Result<()> {
    check_flags(domain, function, given, known)
}
