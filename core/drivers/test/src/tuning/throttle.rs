//! Groups of disks that share limits of how much may be read and written.

use polyvirt_config::domain::{Domain, IoLimits, ThrottleGroup};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainModificationImpact as Flags, Error, ErrorDomain, Result, TypedParam};

use super::edit::edit;
use super::ours;
use super::params::Call;
use crate::host::Host;
use crate::hypervisor::flags;
use polyvirt_inventory::tuning::rates::{FIELDS, Rates, check, check_size};

/// Makes a group, or changes its limits.
pub(crate) fn set(
    host: &Host,
    domain: &DomainRef,
    group: &str,
    params: &[TypedParam],
    flags: Flags,
) -> Result<()> {
    refuse_empty("virDomainSetThrottleGroup", group)?;
    let call = Call::new(FIELDS, host, domain, "testDomainSetThrottleGroup", flags);
    call.change_checked(
        params,
        |domain| Ok(rates(domain, group)),
        |_, _, rates| {
            params.iter().try_for_each(check_size).map_err(ours)?;
            check(&rates.limits, true).map_err(ours)
        },
        |domain, rates| put(domain, group, &rates.limits),
    )
}

/// Removes a group that no disk belongs to.
pub(crate) fn remove(host: &Host, domain: &DomainRef, group: &str, flags: Flags) -> Result<()> {
    refuse_empty("virDomainDelThrottleGroup", group)?;
    let known = Flags::LIVE | Flags::CONFIG;
    flags::check("testDomainDelThrottleGroup", flags.bits(), known.bits())?;
    edit(host, domain, flags.bits(), |domain| {
        if let Some(disk) = member(domain, group) {
            let message = format!("throttle group '{group}' is still in use by disk '{disk}'");
            return Err(Error::operation_invalid(message).with_domain(ErrorDomain::TEST));
        }
        let groups = domain.throttlegroups.get_or_insert_default();
        let before = groups.throttlegroup.len();
        groups
            .throttlegroup
            .retain(|other| other.group_name != group);
        if groups.throttlegroup.len() == before {
            let message = format!("throttle group '{group}' was not found in the domain config");
            return Err(Error::invalid_arg(message).with_domain(ErrorDomain::TEST));
        }
        domain
            .throttlegroups
            .take_if(|groups| groups.throttlegroup.is_empty());
        Ok(())
    })
}

fn refuse_empty(function: &str, group: &str) -> Result<()> {
    if group.is_empty() {
        let message = format!("string group in {function} must not be empty");
        return Err(Error::argument(function, "group", message));
    }
    Ok(())
}

/// A disk of the group.
fn member<'d>(domain: &'d Domain, group: &str) -> Option<&'d str> {
    let mut disks = domain.devices().disk.iter();
    let disk = disks.find(|disk| {
        let filters = disk.throttlefilters.iter();
        let mut filters = filters.flat_map(|filters| &filters.throttlefilter);
        filters.any(|filter| filter.group == group)
    })?;
    Some(&disk.target.dev)
}

/// What is the same of limits and groups: the fields by name, and the group's from the limits'.
macro_rules! limits {
    ($($field:ident),+ $(,)?) => {
        fn limits_of(group: &ThrottleGroup) -> IoLimits {
            IoLimits {
                $($field: group.$field.unwrap_or(0),)+
                group_name: None,
            }
        }

        fn group_of(name: &str, limits: &IoLimits) -> ThrottleGroup {
            ThrottleGroup {
                group_name: name.to_owned(),
                $($field: Some(limits.$field).filter(|limit| *limit > 0)),+
            }
        }
    };
}

limits!(
    total_bytes_sec,
    read_bytes_sec,
    write_bytes_sec,
    total_iops_sec,
    read_iops_sec,
    write_iops_sec,
    total_bytes_sec_max,
    read_bytes_sec_max,
    write_bytes_sec_max,
    total_iops_sec_max,
    read_iops_sec_max,
    write_iops_sec_max,
    size_iops_sec,
    total_bytes_sec_max_length,
    read_bytes_sec_max_length,
    write_bytes_sec_max_length,
    total_iops_sec_max_length,
    read_iops_sec_max_length,
    write_iops_sec_max_length,
);

/// The limits of a group; none of one that is not there.
fn rates(domain: &Domain, name: &str) -> Rates {
    let groups = domain.throttlegroups.iter();
    let mut groups = groups.flat_map(|groups| &groups.throttlegroup);
    let group = groups.find(|group| group.group_name == name);
    Rates {
        limits: group.map(limits_of).unwrap_or_default(),
        group: name.to_owned(),
        in_group: true,
    }
}

fn put(domain: &mut Domain, name: &str, limits: &IoLimits) {
    let groups = &mut domain.throttlegroups.get_or_insert_default().throttlegroup;
    let new = group_of(name, limits);
    match groups.iter_mut().find(|group| group.group_name == name) {
        Some(group) => *group = new,
        None => groups.push(new),
    }
}
