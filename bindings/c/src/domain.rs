//! Domains: what no rule covers.

use std::ffi::{c_char, c_uint};

use crate::call::call;
use crate::generated::virDomainCreateXML;
use crate::kinds::{VirConnect, VirDomain};

/// Gives a domain's ID; the highest number, which is no error, when it has none.
///
/// # Safety
/// `domain` is a domain.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetID(domain: *mut VirDomain) -> c_uint {
    call("virDomainGetID", |call| {
        // SAFETY: as the caller says.
        let domain = unsafe { call.handle(domain) }?;
        Ok(c_uint::try_from(domain.id()).unwrap_or(c_uint::MAX))
    })
}

/// Starts a new domain from XML; an old name.
///
/// # Safety
/// As for `virDomainCreateXML`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCreateLinux(
    conn: *mut VirConnect,
    xml: *const c_char,
    flags: c_uint,
) -> *mut VirDomain {
    // SAFETY: as the caller says.
    unsafe { virDomainCreateXML(conn, xml, flags) }
}
