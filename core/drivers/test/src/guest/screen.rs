//! What is seen of a guest: its screen.

use std::os::unix::fs::FileTypeExt;

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainMessageType, DomainOpenGraphicsFlags, Error, ErrorDomain, ErrorNumber, Result, Stream,
};

use super::picture;
use super::talk::say;
use crate::host::Host;
use crate::hypervisor::flags;
use crate::hypervisor::impact::require_active;
use crate::tuning::params::chosen;

/// A picture of a screen, whichever it is, and of one that is dark too. It shows which domain it is.
pub(crate) fn shoot(
    host: &Host,
    domain: &DomainRef,
    stream: &Stream,
    _screen: u32,
    flags: u32,
) -> Result<String> {
    flags::check("testDomainScreenshot", flags, 0)?;
    let uuid = host.with(domain, |state| Ok(state.uuid))?;
    say(stream, &picture::png(*uuid.as_bytes()));
    Ok("image/png".to_owned())
}

/// Messages of the hypervisor about a domain: there is nothing to warn of.
pub(crate) fn messages(
    host: &Host,
    domain: &DomainRef,
    kinds: DomainMessageType,
) -> Result<Vec<String>> {
    let known = DomainMessageType::DEPRECATION.0 | DomainMessageType::TAINTING.0;
    let given = u32::try_from(kinds.0).unwrap_or(u32::MAX);
    flags::check("testDomainGetMessages", given, known.unsigned_abs())?;
    host.with(domain, |_| Ok(Vec::new()))
}

/// Refuses to connect somebody to a screen that nothing is ever drawn on.
pub(crate) fn open(
    host: &Host,
    domain: &DomainRef,
    index: u32,
    socket: i32,
    flags: DomainOpenGraphicsFlags,
) -> Result<()> {
    check_socket("virDomainOpenGraphics", socket)?;
    refuse(host, domain, "testDomainOpenGraphics", index, flags)
}

/// Refuses what is not an open socket. The descriptor stays the caller's.
fn check_socket(function: &str, socket: i32) -> Result<()> {
    let descriptor =
        u32::try_from(socket).map_err(|_| Error::must_not_be_negative(function, "fd"))?;
    // The kernel tells what a descriptor of this process is; nothing has to be borrowed for that.
    let kind = std::fs::metadata(format!("/proc/self/fd/{descriptor}")).map_err(|_| {
        let message = format!("Unable to access file descriptor {socket}: Bad file descriptor");
        Error::new(ErrorDomain::DOMAIN, ErrorNumber::SYSTEM_ERROR, message)
    })?;
    if kind.file_type().is_socket() {
        return Ok(());
    }
    let message = format!("fd {socket} must be a socket");
    Err(Error::argument(function, "fd", message))
}

/// The same, with a socket that would be made for it.
pub(crate) fn open_socket(
    host: &Host,
    domain: &DomainRef,
    index: u32,
    flags: DomainOpenGraphicsFlags,
) -> Result<i32> {
    refuse(host, domain, "testDomainOpenGraphicsFD", index, flags).map(|()| -1)
}

fn refuse(
    host: &Host,
    domain: &DomainRef,
    function: &str,
    index: u32,
    flags: DomainOpenGraphicsFlags,
) -> Result<()> {
    let known = DomainOpenGraphicsFlags::SKIPAUTH;
    flags::check(function, flags.bits(), known.bits())?;
    host.with(domain, |state| {
        require_active(state)?;
        let count = chosen(state, true)?.devices().graphics.len();
        let error = if index as usize >= count {
            Error::internal(format!("no graphics backend with index {index}"))
        } else {
            Error::operation_unsupported("the display of a test domain does not take connections")
        };
        Err(error.with_domain(ErrorDomain::TEST))
    })
}
