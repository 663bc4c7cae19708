//! How fast a disk of a domain may be.

use polyvirt_config::domain::{DiskIoTune, Domain, IoLimits};
use polyvirt_driver::params::block_io_tune as name;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainModificationImpact as Flags, Error, Result, TypedParam};

use super::ours;
use super::params::Call;
use crate::host::Host;
use crate::hypervisor::impact::refuse_both;
use crate::tuning::targets;
use polyvirt_inventory::tuning::rates::{FIELDS, Rates, check, check_size};

pub(crate) fn get(
    host: &Host,
    domain: &DomainRef,
    disk: Option<&str>,
    flags: Flags,
) -> Result<Vec<TypedParam>> {
    let function = "virDomainGetBlockIoTune";
    let disk = disk.ok_or_else(|| Error::must_not_be_null(function, "disk"))?;
    refuse_both(function, flags.bits())?;
    let call = Call::new(FIELDS, host, domain, "testDomainGetBlockIoTune", flags);
    call.read(|domain| rates(domain, disk))
}

pub(crate) fn set(
    host: &Host,
    domain: &DomainRef,
    disk: &str,
    params: &[TypedParam],
    flags: Flags,
) -> Result<()> {
    let call = Call::new(FIELDS, host, domain, "testDomainSetBlockIoTune", flags);
    let names_group = params.iter().any(|param| param.field() == name::GROUP_NAME);
    call.change_checked(
        params,
        |domain| rates(domain, disk),
        |_, _, rates| {
            params.iter().try_for_each(check_size).map_err(ours)?;
            check(&rates.limits, false).map_err(ours)
        },
        |domain, mut rates| {
            rates.in_group |= names_group;
            if let Some(disk) = targets::disk_mut(domain, disk) {
                let group = rates.in_group.then_some(rates.group);
                rates.limits.group_name = group;
                let limits = rates.limits;
                let any = limits != IoLimits::default();
                disk.iotune = any.then_some(DiskIoTune { limits });
            }
        },
    )
}

fn rates(domain: &Domain, disk: &str) -> Result<Rates> {
    let missing = |name: &str| format!("disk '{name}' was not found in the domain config");
    let tune = targets::disk(domain, disk, missing)?.iotune.clone();
    let limits = tune.unwrap_or_default().limits;
    Ok(Rates {
        group: limits.group_name.clone().unwrap_or_default(),
        in_group: limits.group_name.is_some(),
        limits,
    })
}
