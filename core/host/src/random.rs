//! What is made up when nobody says it.

use polyvirt_driver::{Error, Result, Uuid};

/// A new UUID.
///
/// # Errors
/// When the kernel gives nothing random.
pub fn uuid() -> Result<Uuid> {
    let mut bytes = [0; 16];
    fill(&mut bytes)?;
    // The bits that say: random, in the usual layout.
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    Ok(Uuid::from_bytes(bytes))
}

/// Fills all of it with bytes that nobody can foresee.
///
/// # Errors
/// When the kernel gives nothing random.
pub fn fill(bytes: &mut [u8]) -> Result<()> {
    let mut rest = bytes;
    while !rest.is_empty() {
        let flags = rustix::rand::GetRandomFlags::empty();
        let got = rustix::rand::getrandom(&mut *rest, flags)
            .map_err(|errno| Error::system(errno.raw_os_error(), "Failed to get random bytes"))?;
        rest = rest.get_mut(got..).unwrap_or_default();
    }
    Ok(())
}
