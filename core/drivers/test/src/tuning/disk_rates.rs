//! How fast a disk of a domain may be.

use polyvirt_config::domain::{DiskIoTune, Domain, IoLimits};
use polyvirt_driver::params::block_io_tune as name;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainModificationImpact as Flags, Error, ErrorDomain, Result, TypedParam, TypedValue,
};

use super::params::{Call, Field, fields};
use super::targets;
use crate::host::Host;
use crate::hypervisor::impact::refuse_both;

/// The greatest limit, and length of a burst.
const GREATEST: u64 = 1_000_000_000_000_000;

/// A name that is set is kept, though it is empty.
#[derive(Clone, Default)]
struct Rates {
    limits: IoLimits,
    group: String,
    in_group: bool,
}

const FIELDS: &[Field<Rates>] = fields![Rates;
    name::TOTAL_BYTES_SEC => limits.total_bytes_sec,
    name::READ_BYTES_SEC => limits.read_bytes_sec,
    name::WRITE_BYTES_SEC => limits.write_bytes_sec,
    name::TOTAL_IOPS_SEC => limits.total_iops_sec,
    name::READ_IOPS_SEC => limits.read_iops_sec,
    name::WRITE_IOPS_SEC => limits.write_iops_sec,
    name::TOTAL_BYTES_SEC_MAX => limits.total_bytes_sec_max,
    name::READ_BYTES_SEC_MAX => limits.read_bytes_sec_max,
    name::WRITE_BYTES_SEC_MAX => limits.write_bytes_sec_max,
    name::TOTAL_IOPS_SEC_MAX => limits.total_iops_sec_max,
    name::READ_IOPS_SEC_MAX => limits.read_iops_sec_max,
    name::WRITE_IOPS_SEC_MAX => limits.write_iops_sec_max,
    name::SIZE_IOPS_SEC => limits.size_iops_sec,
    name::GROUP_NAME => group,
    name::TOTAL_BYTES_SEC_MAX_LENGTH => limits.total_bytes_sec_max_length,
    name::READ_BYTES_SEC_MAX_LENGTH => limits.read_bytes_sec_max_length,
    name::WRITE_BYTES_SEC_MAX_LENGTH => limits.write_bytes_sec_max_length,
    name::TOTAL_IOPS_SEC_MAX_LENGTH => limits.total_iops_sec_max_length,
    name::READ_IOPS_SEC_MAX_LENGTH => limits.read_iops_sec_max_length,
    name::WRITE_IOPS_SEC_MAX_LENGTH => limits.write_iops_sec_max_length,
];

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
            params.iter().try_for_each(check_size)?;
            check(&rates.limits)
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

fn check_size(param: &TypedParam) -> Result<()> {
    match param.value() {
        TypedValue::ULLong(value) if *value > GREATEST => {
            let message = format!("block I/O throttle limit value must be no more than {GREATEST}");
            Err(Error::argument_unsupported(message).with_domain(ErrorDomain::TEST))
        }
        _ => Ok(()),
    }
}

/// Limits of reads and writes go without one of both together, and none is above that of bursts.
fn check(limits: &IoLimits) -> Result<()> {
    let refuse = |message: String| Err(Error::invalid_arg(message).with_domain(ErrorDomain::TEST));
    let kinds = Kind::all(limits);
    // Rates first, then bursts.
    let rates = kinds.iter().map(|kind| (kind.name, kind.rates));
    let bursts = kinds.iter().map(|kind| (kind.burst_name, kind.bursts));
    for (name, [total, read, write]) in rates.chain(bursts) {
        if total > 0 && (read > 0 || write > 0) {
            return refuse(format!(
                "total and read/write of {name} cannot be set at the same time"
            ));
        }
    }
    for kind in &kinds {
        let rates = ["total", "read", "write"].into_iter().zip(kind.rates);
        for ((what, rate), burst) in rates.zip(kind.bursts) {
            if rate > burst {
                let (name, burst) = (kind.name, kind.burst_name);
                let message = format!("{what}_{name} cannot be set higher than {what}_{burst}");
                return refuse(message);
            }
        }
    }
    Ok(())
}

/// The limits of bytes, or of operations: of both together, of reads, of writes.
struct Kind {
    name: &'static str,
    rates: [u64; 3],
    burst_name: &'static str,
    bursts: [u64; 3],
}

impl Kind {
    fn all(limits: &IoLimits) -> [Self; 2] {
        let l = limits;
        let bytes = Self {
            name: "bytes_sec",
            rates: [l.total_bytes_sec, l.read_bytes_sec, l.write_bytes_sec],
            burst_name: "bytes_sec_max",
            bursts: [
                l.total_bytes_sec_max,
                l.read_bytes_sec_max,
                l.write_bytes_sec_max,
            ],
        };
        let operations = Self {
            name: "iops_sec",
            rates: [l.total_iops_sec, l.read_iops_sec, l.write_iops_sec],
            burst_name: "iops_sec_max",
            bursts: [
                l.total_iops_sec_max,
                l.read_iops_sec_max,
                l.write_iops_sec_max,
            ],
        };
        [bytes, operations]
    }
}
