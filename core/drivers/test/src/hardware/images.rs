//! The images behind disks: how large they are, and what is in them. Also what is in memory.

use polyvirt_driver::records::DomainBlockInfo;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainBlockResizeFlags, DomainMemoryFlags, Error, ErrorDomain, ErrorNumber, Result,
};

use crate::guest::Guest;
use crate::host::Host;
use crate::hypervisor::flags;
use crate::hypervisor::impact::require_active;
use crate::tuning::params::chosen;
use crate::tuning::targets;

/// What an image takes on the host as long as nobody resizes it: a tebibyte.
const USUAL: u64 = 1 << 40;
/// What of it is not for the guest.
const OVERHEAD: u64 = 5_177_344;
/// The most that is read at once; whoever asks for more could not be answered.
const MOST: usize = 64 << 20;

/// The size of a disk, as the guest has it.
pub(crate) fn size(guest: &Guest, disk: &str) -> u64 {
    let size = guest.sizes.get(disk).copied();
    size.unwrap_or(USUAL - OVERHEAD)
}

pub(crate) fn info(
    host: &Host,
    domain: &DomainRef,
    name: &str,
    flags: u32,
) -> Result<DomainBlockInfo> {
    refuse_empty("virDomainGetBlockInfo", name)?;
    flags::check("testDomainGetBlockInfo", flags, 0)?;
    host.with(domain, |state| {
        let disk = find(chosen(state, state.is_active())?, name)?;
        let size = size(&state.guest, &disk);
        let taken = size.saturating_add(OVERHEAD);
        Ok(DomainBlockInfo {
            capacity: size,
            allocation: taken,
            physical: taken,
        })
    })
}

/// The name of a disk that there is an image behind.
fn find(domain: &polyvirt_config::domain::Domain, name: &str) -> Result<String> {
    let missing = |name: &str| format!("invalid path {name} not assigned to domain");
    let disk = targets::disk(domain, name, missing)?;
    if disk.source.path().is_none() {
        let name = &disk.target.dev;
        let message = format!("disk '{name}' does not currently have a source assigned");
        return Err(Error::invalid_arg(message).with_domain(ErrorDomain::TEST));
    }
    Ok(disk.target.dev.clone())
}

fn refuse_empty(function: &str, name: &str) -> Result<()> {
    if name.is_empty() {
        let message = format!("string disk in {function} must not be empty");
        return Err(Error::argument(function, "disk", message));
    }
    Ok(())
}

/// Makes the image of a running domain larger or smaller. The size is in KiB unless a flag says bytes.
pub(crate) fn resize(
    host: &Host,
    domain: &DomainRef,
    name: &str,
    size: u64,
    flags: DomainBlockResizeFlags,
) -> Result<()> {
    refuse_empty("virDomainBlockResize", name)?;
    let known = DomainBlockResizeFlags::BYTES;
    flags::check("testDomainBlockResize", flags.bits(), known.bits())?;
    let unit = if flags.contains(known) { 1 } else { 1024 };
    let size = size.checked_mul(unit).ok_or_else(|| {
        let message = format!("size must be less than {}", u64::MAX / unit);
        Error::new(ErrorDomain::TEST, ErrorNumber::OVERFLOW, message)
    })?;
    host.with(domain, |state| {
        require_active(state)?;
        let disk = find(chosen(state, true)?, name)?;
        state.guest.sizes.insert(disk, size);
        Ok(())
    })
}

/// Reads from a disk. Nothing was ever written to it.
pub(crate) fn peek(
    host: &Host,
    domain: &DomainRef,
    name: &str,
    offset: u64,
    size: usize,
    flags: u32,
) -> Result<Vec<u8>> {
    refuse_empty("virDomainBlockPeek", name)?;
    flags::check("testDomainBlockPeek", flags, 0)?;
    host.with(domain, |state| {
        let disk = find(chosen(state, state.is_active())?, name)?;
        let all = self::size(&state.guest, &disk);
        let end = u64::try_from(size)
            .ok()
            .and_then(|size| offset.checked_add(size));
        if size > MOST || end.is_none_or(|end| end > all) {
            let message = format!("{size} bytes at {offset} are more than can be read of '{name}'");
            return Err(Error::invalid_arg(message).with_domain(ErrorDomain::TEST));
        }
        Ok(vec![0; size])
    })
}

/// Reads from memory: each byte is the lowest of its address.
pub(crate) fn peek_memory(
    host: &Host,
    domain: &DomainRef,
    start: u64,
    size: usize,
    flags: DomainMemoryFlags,
) -> Result<Vec<u8>> {
    let function = "virDomainMemoryPeek";
    let (one, other) = (DomainMemoryFlags::VIRTUAL, DomainMemoryFlags::PHYSICAL);
    if flags.contains(one | other) {
        let (one, other) = ("VIR_MEMORY_VIRTUAL", "VIR_MEMORY_PHYSICAL");
        return Err(Error::exclusive_flags(function, one, other));
    }
    flags::check("testDomainMemoryPeek", flags.bits(), (one | other).bits())?;
    let refuse = |message: String| Err(Error::invalid_arg(message).with_domain(ErrorDomain::TEST));
    if flags.is_empty() {
        let message = "flags parameter must be VIR_MEMORY_VIRTUAL or VIR_MEMORY_PHYSICAL";
        return refuse(message.to_owned());
    }
    host.with(domain, |state| {
        require_active(state)?;
        if size > MOST {
            return refuse(format!("{size} bytes are more than can be read at once"));
        }
        let addresses = (0..size as u64).map(|offset| start.wrapping_add(offset));
        Ok(addresses.map(|address| address.to_le_bytes()[0]).collect())
    })
}
