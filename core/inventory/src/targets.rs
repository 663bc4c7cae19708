//! Which disk or interface of a domain a call means.

use polyvirt_config::Codec;
use polyvirt_config::domain::{Disk, Domain, Interface, matching};
use polyvirt_config::values::MacAddress;
use polyvirt_driver::{Error, ErrorDomain, Result};

/// The interface of that name on the host, or of that MAC address.
///
/// # Errors
/// When there is none.
pub fn interface<'d>(domain: &'d Domain, device: &str) -> Result<&'d Interface> {
    let mut all = domain.devices().interface.iter();
    all.find(|one| is_interface(one, device)).ok_or_else(|| {
        let message = format!("'{device}' is not a known interface");
        Error::invalid_arg(message).with_domain(ErrorDomain::DOMAIN)
    })
}

/// The same, to be changed.
pub fn interface_mut<'d>(domain: &'d mut Domain, device: &str) -> Option<&'d mut Interface> {
    let mut all = domain.devices_mut().interface.iter_mut();
    all.find(|one| is_interface(one, device))
}

fn is_interface(interface: &Interface, device: &str) -> bool {
    let target = interface.target.as_ref();
    let name = target.and_then(|target| target.dev.as_deref());
    let mac = interface.mac.as_ref().and_then(|mac| mac.address);
    mac.is_some() && mac == MacAddress::read(device) || !device.is_empty() && name == Some(device)
}

/// The disk of that name in the guest, or of that source. What is said when there is none differs.
///
/// # Errors
/// When there is none; its domain is `QEMU` until the caller says another.
pub fn disk<'d>(
    domain: &'d Domain,
    name: &str,
    missing: impl FnOnce(&str) -> String,
) -> Result<&'d Disk> {
    let disks = &domain.devices().disk;
    let place = matching::disk::find(disks, name);
    place.and_then(|place| disks.get(place)).ok_or_else(|| {
        let error = Error::invalid_arg(missing(name));
        error.with_domain(ErrorDomain::QEMU)
    })
}

/// The same, to be changed.
pub fn disk_mut<'d>(domain: &'d mut Domain, name: &str) -> Option<&'d mut Disk> {
    let disks = &mut domain.devices_mut().disk;
    let place = matching::disk::find(disks, name)?;
    disks.get_mut(place)
}
