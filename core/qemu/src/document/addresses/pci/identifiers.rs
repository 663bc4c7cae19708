//! The numbers by which guests on S390 know their PCI devices.

use std::collections::BTreeSet;

use polyvirt_config::common::{Address, AddressPci, DeviceInfo, ZpciAddress};
use polyvirt_config::domain::{Devices, infos};
use polyvirt_config::{Error, Result};

use super::info;

/// Gives each PCI device the lowest numbers that are free.
pub(super) fn assign(devices: &mut Devices) -> Result<()> {
    let (mut users, mut functions) = (BTreeSet::new(), BTreeSet::new());
    for ids in infos::of(devices).into_iter().filter_map(ids) {
        let uid = ids.uid.is_none_or(|uid| users.insert(uid));
        let fid = ids.fid.is_none_or(|fid| functions.insert(fid));
        if !uid || !fid {
            return Err(Error::internal("two PCI devices have one 'uid' or 'fid'"));
        }
    }
    let mut uid = (1..=u16::MAX).filter(|uid| !users.contains(uid));
    let mut fid = (0..=u32::MAX).filter(|fid| !functions.contains(fid));
    let full = || Error::internal("no 'uid' or 'fid' of a PCI device is free");
    for device in infos::of_mut(devices) {
        if info::present(device).is_none() {
            continue;
        }
        let Some(Address::Pci(own)) = &mut device.address else {
            continue;
        };
        let ids = own.zpci.get_or_insert_with(ZpciAddress::default);
        if ids.uid.is_none() {
            ids.uid = Some(uid.next().ok_or_else(full)?);
        }
        if ids.fid.is_none() {
            ids.fid = Some(fid.next().ok_or_else(full)?);
        }
    }
    Ok(())
}

fn ids(device: &DeviceInfo) -> Option<&ZpciAddress> {
    match &device.address {
        Some(Address::Pci(AddressPci { zpci, .. })) => zpci.as_ref(),
        _ => None,
    }
}
