//! Refusing flags that a call does not know.

use polyvirt_driver::{Error, ErrorDomain, Result};

/// Refuses what is in `given` and not in `known`. `function` is the driver's function as libvirt
/// names it in the message.
pub(crate) fn check(function: &str, given: u32, known: u32) -> Result<()> {
    match given & !known {
        0 => Ok(()),
        unknown => {
            let error = Error::unsupported_flags(function, unknown);
            Err(error.with_domain(ErrorDomain::TEST))
        }
    }
}
