//! How much of the host's memory a domain may take.

use polyvirt_config::domain::{Domain, MemoryTune};
use polyvirt_driver::params::memory as name;
use polyvirt_driver::{Error, Result};

use super::Field;
use crate::fields;

/// What stands for no limit, in KiB.
pub const UNLIMITED: u64 = 9_007_199_254_740_991;

/// The limits, in KiB.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Most it can take.
    pub hard: u64,
    /// Most it can take when memory is short.
    pub soft: u64,
    /// Most of memory and swap space.
    pub swap: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            hard: UNLIMITED,
            soft: UNLIMITED,
            swap: UNLIMITED,
        }
    }
}

/// The set.
pub const FIELDS: &[Field<Limits>] = fields![Limits;
    name::HARD_LIMIT => hard,
    name::SOFT_LIMIT => soft,
    name::SWAP_HARD_LIMIT => swap,
];

/// What a document says.
pub fn limits(domain: &Domain) -> Limits {
    let Some(tune) = &domain.memtune else {
        return Limits::default();
    };
    let limit = |limit: Option<u64>| limit.unwrap_or(UNLIMITED);
    Limits {
        hard: limit(tune.hard_limit),
        soft: limit(tune.soft_limit),
        swap: limit(tune.swap_hard_limit),
    }
}

/// The limit of memory and swap space cannot be below that of memory.
///
/// # Errors
/// When it is.
pub fn check(before: &Limits, after: &Limits) -> Result<()> {
    let concerned = before.hard != after.hard || before.swap != after.swap;
    if concerned && after.hard > after.swap {
        let message =
            "memory hard_limit tunable value must be lower than or equal to swap_hard_limit";
        return Err(Error::invalid_arg(message));
    }
    Ok(())
}

/// Says it in a document.
pub fn put(domain: &mut Domain, limits: Limits) {
    let limit = |limit: u64| (limit < UNLIMITED).then_some(limit);
    let before = domain.memtune.take().unwrap_or_default();
    let tune = MemoryTune {
        hard_limit: limit(limits.hard),
        soft_limit: limit(limits.soft),
        swap_hard_limit: limit(limits.swap),
        ..before
    };
    domain.memtune = (tune != MemoryTune::default()).then_some(tune);
}
