//! A guest's filesystems: one to start from and one for the rest, both on its first disk.

use polyvirt_config::domain::{DiskDevice, Domain};
use polyvirt_driver::records::DomainFsInfo;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{Error, ErrorDomain, Result};

use crate::host::Host;
use crate::hypervisor::flags;
use crate::hypervisor::impact::require_active;
use crate::hypervisor::number;
use crate::tuning::params::chosen;

/// Where they are mounted, in the order of their partitions.
pub(super) const MOUNTED: [&str; 2] = ["/", "/boot"];
/// What both are.
pub(super) const KIND: &str = "ext4";

/// The guest's first disk.
pub(super) fn first_disk(domain: &Domain) -> Option<&str> {
    let mut disks = domain.devices().disk.iter();
    let disk = disks.find(|disk| disk.device == DiskDevice::Disk)?;
    Some(&disk.target.dev)
}

pub(crate) fn info(host: &Host, domain: &DomainRef, flags: u32) -> Result<Vec<DomainFsInfo>> {
    flags::check("testDomainGetFSInfo", flags, 0)?;
    host.with(domain, |state| {
        require_active(state)?;
        let Some(disk) = first_disk(chosen(state, true)?) else {
            return Ok(Vec::new());
        };
        let mounted = MOUNTED.iter().zip(1..);
        Ok(mounted
            .map(|(place, partition)| DomainFsInfo {
                mountpoint: (*place).to_owned(),
                name: format!("{disk}{partition}"),
                fstype: KIND.to_owned(),
                dev_alias: vec![disk.to_owned()],
            })
            .collect())
    })
}

/// Freezes the filesystems that are named, or all; says how many were not frozen before.
pub(crate) fn freeze(host: &Host, domain: &DomainRef, places: &[&str], flags: u32) -> Result<i32> {
    flags::check("testDomainFSFreeze", flags, 0)?;
    host.with(domain, |state| {
        require_active(state)?;
        let places = meant(places)?.into_iter();
        let new = places.filter(|place| state.guest.frozen.insert(place));
        Ok(number(new.count()))
    })
}

/// The opposite; says how many were frozen.
pub(crate) fn thaw(host: &Host, domain: &DomainRef, places: &[&str], flags: u32) -> Result<i32> {
    flags::check("testDomainFSThaw", flags, 0)?;
    host.with(domain, |state| {
        require_active(state)?;
        let places = meant(places)?.into_iter();
        let frozen = places.filter(|place| state.guest.frozen.remove(*place));
        Ok(number(frozen.count()))
    })
}

/// Gives unused blocks back, of which there are none.
pub(crate) fn trim(
    host: &Host,
    domain: &DomainRef,
    place: Option<&str>,
    _least: u64,
    flags: u32,
) -> Result<()> {
    flags::check("testDomainFSTrim", flags, 0)?;
    host.with(domain, |state| {
        require_active(state)?;
        meant(place.as_slice()).map(drop)
    })
}

/// The filesystems that are named, or all when none is.
fn meant(places: &[&str]) -> Result<Vec<&'static str>> {
    if places.is_empty() {
        return Ok(MOUNTED.to_vec());
    }
    let known = |place: &&str| {
        let mounted = MOUNTED.iter().copied().find(|mounted| mounted == place);
        mounted.ok_or_else(|| {
            let message = format!("mount point not found: {place}");
            Error::operation_invalid(message).with_domain(ErrorDomain::TEST)
        })
    };
    places.iter().map(known).collect()
}
