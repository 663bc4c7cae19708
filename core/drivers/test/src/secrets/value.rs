//! What secrets keep.

use polyvirt_driver::events::SecretEvent;
use polyvirt_driver::refs::SecretRef;
use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result};

use super::{check, note};
use crate::host::Host;

/// How many bytes a secret has at most.
const LIMIT: usize = 65536;

/// Keeps a value in place of the one before; an empty one is none.
pub(super) fn set(host: &Host, secret: &SecretRef, bytes: &[u8], flags: u32) -> Result<()> {
    check("secretSetValue", flags, 0)?;
    if bytes.len() > LIMIT {
        let message = format!("a secret has at most {LIMIT} bytes, not {}", bytes.len());
        return Err(Error::invalid_arg(message).with_domain(ErrorDomain::SECRET));
    }
    let result = host.secrets.with(secret, |entry| {
        entry.value = (!bytes.is_empty()).then(|| bytes.to_owned());
        note(host, secret, SecretEvent::ValueChanged);
        Ok(())
    });
    host.events.send();
    result
}

/// The value, unless only the host itself may read it.
pub(super) fn get(host: &Host, secret: &SecretRef, flags: u32) -> Result<(Vec<u8>, usize)> {
    check("secretGetValue", flags, 0)?;
    host.secrets.with(secret, |entry| {
        if entry.config.private {
            let (domain, code) = (ErrorDomain::SECRET, ErrorNumber::INVALID_SECRET);
            return Err(Error::new(domain, code, "secret is private"));
        }
        let value = entry.value.clone().ok_or_else(|| {
            let uuid = secret.uuid;
            Error::no_secret(format!("secret '{uuid}' does not have a value"))
        })?;
        let length = value.len();
        Ok((value, length))
    })
}
