//! How fast a guest's disk may be. QEMU sees to it; the host's kernel does not know of it.

use polyvirt_config::domain::{Disk, DiskIoTune, Domain, IoLimits};
use polyvirt_driver::params::block_io_tune as name;
use polyvirt_driver::params::tunable as event;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainModificationImpact as Flags, Error, Result, TypedParam};
use polyvirt_inventory::targets;
use polyvirt_inventory::tuning::rates::{FIELDS, Rates, check, check_size};
use polyvirt_inventory::tuning::{apply, validate};
use serde_json::{Map, Value, json};

use super::{Call, IMPACT, announce, edit, invalid, named, ours};
use crate::calls::disks;
use crate::guest::{Running, text};
use crate::host::Host;

/// A field of the limits, by its name at QEMU.
type Limit = (&'static str, fn(&mut IoLimits) -> &mut u64);

/// A table of limits: `QEMU's name => field`.
macro_rules! limits {
    ($($name:literal => $field:ident),+ $(,)?) => {
        &[$(($name, |limits| &mut limits.$field)),+]
    };
}

/// Limits that are given together: who says one of them says all.
const FAMILIES: [&[Limit]; 4] = [
    limits!("bps" => total_bytes_sec, "bps_rd" => read_bytes_sec, "bps_wr" => write_bytes_sec),
    limits!("iops" => total_iops_sec, "iops_rd" => read_iops_sec, "iops_wr" => write_iops_sec),
    limits!(
        "bps_max" => total_bytes_sec_max,
        "bps_rd_max" => read_bytes_sec_max,
        "bps_wr_max" => write_bytes_sec_max,
    ),
    limits!(
        "iops_max" => total_iops_sec_max,
        "iops_rd_max" => read_iops_sec_max,
        "iops_wr_max" => write_iops_sec_max,
    ),
];

/// How many seconds bursts last, in the order of the bursts.
const LENGTHS: [&[Limit]; 2] = [
    limits!(
        "bps_max_length" => total_bytes_sec_max_length,
        "bps_rd_max_length" => read_bytes_sec_max_length,
        "bps_wr_max_length" => write_bytes_sec_max_length,
    ),
    limits!(
        "iops_max_length" => total_iops_sec_max_length,
        "iops_rd_max_length" => read_iops_sec_max_length,
        "iops_wr_max_length" => write_iops_sec_max_length,
    ),
];

const SIZE: &[Limit] = limits!("iops_size" => size_iops_sec);

/// The names in the API of the families, in their order.
const NAMES: [[&str; 3]; 4] = [
    [
        name::TOTAL_BYTES_SEC,
        name::READ_BYTES_SEC,
        name::WRITE_BYTES_SEC,
    ],
    [
        name::TOTAL_IOPS_SEC,
        name::READ_IOPS_SEC,
        name::WRITE_IOPS_SEC,
    ],
    [
        name::TOTAL_BYTES_SEC_MAX,
        name::READ_BYTES_SEC_MAX,
        name::WRITE_BYTES_SEC_MAX,
    ],
    [
        name::TOTAL_IOPS_SEC_MAX,
        name::READ_IOPS_SEC_MAX,
        name::WRITE_IOPS_SEC_MAX,
    ],
];

/// The limits of a disk; without a disk, what there is to be told.
pub(crate) fn get(
    host: &Host,
    domain: &DomainRef,
    disk: Option<&str>,
    flags: Flags,
) -> Result<Vec<TypedParam>> {
    let function = "virDomainGetBlockIoTune";
    polyvirt_inventory::refuse_both(function, flags.bits())?;
    let call = Call::new(FIELDS, host, domain, function, flags)?;
    call.read(|config, running| {
        let Some(name) = disk else {
            return Ok(Rates::default());
        };
        let disk = find(config, name)?;
        match running {
            Some(running) => Ok(told(&disks::entry(running, disk)?)),
            None => Ok(rates(disk)),
        }
    })
}

/// Changes them, in QEMU when the guest runs; disks that share them follow.
pub(crate) fn set(
    host: &Host,
    domain: &DomainRef,
    disk: &str,
    params: &[TypedParam],
    flags: Flags,
) -> Result<()> {
    let function = "virDomainSetBlockIoTune";
    super::check(function, flags.bits(), super::KNOWN)?;
    validate(FIELDS, params)?;
    params.iter().try_for_each(check_size).map_err(ours)?;
    let changed = edit(
        host,
        domain,
        function,
        flags.bits() & IMPACT,
        |config, running| {
            let found = find(config, disk)?;
            let target = found.target.dev.clone();
            let mut rates = rates(found);
            change(&mut rates, params)?;
            check(&rates.limits, true).and_then(|()| check_bursts(&mut rates.limits))?;
            if let Some(running) = running {
                throttle(running, found, &rates)?;
            }
            put(config, &target, &rates);
            Ok(())
        },
    )?;
    if !changed {
        return Ok(());
    }
    let mut told = vec![TypedParam::new(event::BLKDEV_DISK, disk)?];
    told.extend(named("blkdeviotune.", params)?);
    announce(host, domain, told)
}

fn find<'d>(config: &'d Domain, name: &str) -> Result<&'d Disk> {
    targets::disk(config, name, |name| {
        format!("missing persistent configuration for disk '{name}'")
    })
}

fn rates(disk: &Disk) -> Rates {
    let limits = disk.iotune.clone().unwrap_or_default().limits;
    Rates {
        group: limits.group_name.clone().unwrap_or_default(),
        in_group: limits.group_name.is_some(),
        limits,
    }
}

/// What is given of a family takes the place of all of it.
fn change(rates: &mut Rates, params: &[TypedParam]) -> Result<()> {
    for (family, names) in FAMILIES.into_iter().zip(NAMES) {
        if params.iter().any(|param| names.contains(&param.field())) {
            for (_, field) in family {
                *field(&mut rates.limits) = 0;
            }
        }
    }
    rates.in_group |= params.iter().any(|param| param.field() == name::GROUP_NAME);
    apply(FIELDS, rates, params)?;
    rates.in_group &= !rates.group.is_empty();
    Ok(())
}

/// Bursts need something that they are above of, and their lengths need bursts.
fn check_bursts(limits: &mut IoLimits) -> Result<()> {
    let [bytes, operations, byte_bursts, operation_bursts] = FAMILIES;
    let pairs = [
        (byte_bursts, bytes),
        (operation_bursts, operations),
        (LENGTHS[0], byte_bursts),
        (LENGTHS[1], operation_bursts),
    ];
    for (family, needed) in pairs {
        for ((name, field), (other, base)) in family.iter().zip(needed) {
            if *field(limits) > 0 && *base(limits) == 0 {
                let message = format!("limit '{name}' can only be set together with '{other}'");
                return Err(invalid(message));
            }
        }
    }
    Ok(())
}

/// Says it in a document: of a disk, and of those that share its limits.
fn put(config: &mut Domain, target: &str, rates: &Rates) {
    let mut limits = rates.limits.clone();
    limits.group_name = rates.in_group.then(|| rates.group.clone());
    let any = limits != IoLimits::default();
    for disk in &mut config.devices_mut().disk {
        let group = disk
            .iotune
            .as_ref()
            .and_then(|tune| tune.limits.group_name.as_ref());
        if disk.target.dev == target || rates.in_group && group == Some(&rates.group) {
            let limits = limits.clone();
            disk.iotune = any.then_some(DiskIoTune { limits });
        }
    }
}

/// Tells QEMU the limits of a disk.
fn throttle(running: &Running, disk: &Disk, rates: &Rates) -> Result<()> {
    let entry = disks::entry(running, disk)?;
    let mut limits = rates.limits.clone();
    let mut arguments = Map::new();
    arguments.insert("id".to_owned(), text(&entry, "qdev").into());
    for (name, field) in FAMILIES.into_iter().flatten().chain(SIZE) {
        arguments.insert((*name).to_owned(), (*field(&mut limits)).into());
    }
    for (name, field) in LENGTHS.into_iter().flatten() {
        let seconds = *field(&mut limits);
        // Without a burst, QEMU does not want to hear of its length.
        if seconds > 0 {
            arguments.insert((*name).to_owned(), seconds.into());
        }
    }
    if rates.in_group {
        arguments.insert("group".to_owned(), rates.group.as_str().into());
    }
    running
        .execute("block_set_io_throttle", arguments.into())
        .map(drop)
}

/// What QEMU says of a disk's limits.
fn told(entry: &Value) -> Rates {
    let nothing = json!({});
    let inserted = entry.get("inserted").unwrap_or(&nothing);
    let mut limits = IoLimits::default();
    let all = FAMILIES.into_iter().chain(LENGTHS).chain([SIZE]);
    for (name, field) in all.flatten() {
        let value = inserted.get(name).and_then(Value::as_u64);
        *field(&mut limits) = value.unwrap_or_default();
    }
    let group = text(inserted, "group").to_owned();
    Rates {
        in_group: !group.is_empty(),
        group,
        limits,
    }
}

/// Tells a QEMU that has just started what its disks may do.
pub(crate) fn after_start(running: &Running, domain: &Domain) -> Result<()> {
    let disks = domain.devices().disk.iter();
    let mut limited = disks.filter(|disk| disk.iotune.is_some());
    limited.try_for_each(|disk| after_plug(running, disk))
}

/// The same for a disk that has just come.
pub(crate) fn after_plug(running: &Running, disk: &Disk) -> Result<()> {
    let rates = rates(disk);
    if rates.limits == IoLimits::default() {
        return Ok(());
    }
    throttle(running, disk, &rates).map_err(|error| {
        let message = format!(
            "cannot limit disk '{}': {}",
            disk.target.dev,
            error.message()
        );
        Error::new(error.domain(), error.code(), message)
    })
}
