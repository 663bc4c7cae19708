//! Refusing flags that a call does not know.

use polyvirt_driver::{ErrorDomain, Result};
use polyvirt_inventory::check_flags;

/// Refuses what is in `given` and not in `known`. `function` is the driver's function as libvirt names it in the
/// message.
pub(crate) fn check(function: &str, given: u32, known: u32) -> Result<()> {
    check_flags(ErrorDomain::QEMU, function, given, known)
}
