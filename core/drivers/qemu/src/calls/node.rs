//! The connection and its host.

use polyvirt_driver::{API_LEVEL, Error, ErrorDomain, ErrorNumber, NodeSuspendTarget, Result};
use polyvirt_host::node::Node;

use super::flags;
use crate::host::Host;

/// What libvirt calls this driver.
pub(crate) fn kind(_: &Host) -> Result<String> {
    Ok("QEMU".to_owned())
}

pub(crate) fn hostname(_: &Host) -> Result<String> {
    let name = rustix::system::uname();
    Ok(name.nodename().to_string_lossy().into_owned())
}

/// The driver is part of the library that asks it.
pub(crate) fn library_version(_: &Host) -> Result<u64> {
    Ok(API_LEVEL)
}

/// Nothing leaves the process.
pub(crate) fn is_encrypted(_: &Host) -> Result<bool> {
    Ok(false)
}

/// Nothing leaves the process, so nobody listens.
pub(crate) fn is_secure(_: &Host) -> Result<bool> {
    Ok(true)
}

pub(crate) fn is_alive(_: &Host) -> Result<bool> {
    Ok(true)
}

/// Puts the host to sleep for so many seconds. Only root may.
pub(crate) fn suspend(
    host: &Host,
    target: NodeSuspendTarget,
    seconds: u64,
    flags: u32,
) -> Result<()> {
    flags::check("virNodeSuspend", flags, 0)?;
    if !host.settings.privileged {
        let message = "only root puts the host to sleep";
        return Err(Error::new(
            ErrorDomain::QEMU,
            ErrorNumber::OPERATION_DENIED,
            message,
        ));
    }
    Node::default().sleep(target, seconds)
}
