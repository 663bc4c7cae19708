//! What is made up when nobody says it.

use polyvirt_driver::{Error, Result, Uuid};

/// A new UUID.
pub(crate) fn uuid() -> Result<Uuid> {
    let mut bytes = [0; 16];
    rustix::rand::getrandom(&mut bytes, rustix::rand::GetRandomFlags::empty())
        .map_err(|errno| Error::system(errno.raw_os_error(), "Failed to generate UUID"))?;
    // The bits that say: random, in the usual layout.
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    Ok(Uuid::from_bytes(bytes))
}
