//! Images of disks, as far as files tell: how large they are, for the guest and on the host.
//!
//! The format is the one that the document says. It is never guessed from what is in a file, since a guest writes that.

use std::fs::File;
use std::io::Read;
use std::os::unix::fs::MetadataExt;

use polyvirt_config::common::{StartupPolicy, StorageFormat, StorageSource};
use polyvirt_config::domain::{Disk, Domain};
use polyvirt_driver::{Error, ErrorDomain, Result};

/// How large an image is, in bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sizes {
    /// For the guest.
    pub(crate) capacity: u64,
    /// What it takes on the host.
    pub(crate) allocation: u64,
    /// Up to where the file or device goes.
    pub(crate) physical: u64,
    /// Whether the file is what the guest sees.
    pub(crate) is_raw: bool,
}

/// The sizes of a disk's image, if it is a file or device that can be looked at.
pub(crate) fn sizes(disk: &Disk) -> Option<Sizes> {
    let (StorageSource::File(_) | StorageSource::Block(_)) = &disk.source else {
        return None;
    };
    let path = disk.source.path()?;
    let about = std::fs::metadata(path).ok()?;
    let is_file = about.is_file();
    let physical = if is_file {
        about.len()
    } else {
        device_size(path)?
    };
    let format = disk.driver.as_ref().and_then(|driver| driver.r#type);
    let is_raw = format.is_none_or(|format| format == StorageFormat::Raw);
    let capacity = match format {
        Some(StorageFormat::Qcow2) => qcow2_size(path)?,
        _ => physical,
    };
    let allocation = if is_file {
        about.blocks().saturating_mul(512)
    } else {
        physical
    };
    Some(Sizes {
        capacity,
        allocation,
        physical,
        is_raw,
    })
}

/// Refuses a guest whose images or kernel are not there, before anything is started for it.
pub(crate) fn require(domain: &Domain) -> Result<()> {
    for disk in &domain.devices().disk {
        require_image(disk)?;
    }
    let os = domain.os.iter();
    let files = os.flat_map(|os| [&os.kernel, &os.initrd, &os.dtb]);
    for path in files.flatten() {
        if let Err(error) = std::fs::metadata(path) {
            let error = Error::io(&error, format!("unable to stat: {path}"));
            return Err(error.with_domain(ErrorDomain::SECURITY));
        }
    }
    Ok(())
}

/// Refuses a disk whose image is not there, unless the disk may do without.
pub(crate) fn require_image(disk: &Disk) -> Result<()> {
    let (StorageSource::File(_) | StorageSource::Block(_)) = &disk.source else {
        return Ok(());
    };
    let optional = disk.source.startup_policy() == Some(StartupPolicy::Optional);
    let (Some(path), false) = (disk.source.path(), optional) else {
        return Ok(());
    };
    let looked = std::fs::metadata(path).map(drop);
    looked.map_err(|error| {
        let error = Error::io(&error, format!("Cannot access storage file '{path}'"));
        error.with_domain(ErrorDomain::STORAGE)
    })
}

/// How many bytes a block device has.
fn device_size(path: &str) -> Option<u64> {
    let name = std::fs::canonicalize(path).ok()?;
    let name = name.file_name()?.to_str()?;
    let sectors = std::fs::read_to_string(format!("/sys/class/block/{name}/size")).ok()?;
    sectors.trim().parse::<u64>().ok()?.checked_mul(512)
}

/// How many bytes a guest sees of an image in QEMU's own format.
fn qcow2_size(path: &str) -> Option<u64> {
    let mut header = [0; 32];
    File::open(path).ok()?.read_exact(&mut header).ok()?;
    let (magic, rest) = header.split_first_chunk::<4>()?;
    let size = rest.last_chunk::<8>()?;
    (magic == b"QFI\xfb").then(|| u64::from_be_bytes(*size))
}
