//! How much may be read and written in a second: the limits of disks and of groups of disks.

use polyvirt_config::domain::IoLimits;
use polyvirt_driver::params::block_io_tune as name;
use polyvirt_driver::{Error, Result, TypedParam, TypedValue};

use super::Field;
use crate::fields;

/// The greatest limit, and length of a burst.
const GREATEST: u64 = 1_000_000_000_000_000;

/// A disk's limits. A name that is set is kept, though it is empty.
#[derive(Clone, Default)]
pub struct Rates {
    /// How much.
    pub limits: IoLimits,
    /// The name of those that share the limits.
    pub group: String,
    /// Whether it has such a name.
    pub in_group: bool,
}

/// The set.
pub const FIELDS: &[Field<Rates>] = fields![Rates;
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

/// Refuses what is greater than anything can be.
///
/// # Errors
/// When it is.
pub fn check_size(param: &TypedParam) -> Result<()> {
    match param.value() {
        TypedValue::ULLong(value) if *value > GREATEST => {
            let message = format!("block I/O throttle limit value must be no more than {GREATEST}");
            Err(Error::argument_unsupported(message))
        }
        _ => Ok(()),
    }
}

/// Limits of reads and writes go without one of both together, and none is above that of bursts;
/// with `alone`, one without that of bursts will do.
///
/// # Errors
/// When they do not go together.
pub fn check(limits: &IoLimits, alone: bool) -> Result<()> {
    let refuse = |message: String| Err(Error::invalid_arg(message));
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
            if rate > burst && !(alone && burst == 0) {
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
