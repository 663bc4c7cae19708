//! Refusing flags that a call does not know.

use polyvirt_driver::{Error, ErrorDomain, Result};

/// Refuses what is in `given` and not in `known`. `function` is the driver's function as libvirt names it in the
/// message, `domain` where the error comes from.
///
/// # Errors
/// When there is such a flag.
pub fn check_flags(domain: ErrorDomain, function: &str, given: u32, known: u32) -> Result<()> {
    match given & !known {
        0 => Ok(()),
        unknown => Err(Error::unsupported_flags(function, unknown).with_domain(domain)),
    }
}
