//! Periods and quotas of CPU time.

use crate::domain::Domain;
use crate::{Error, Result};

const PERIODS: std::ops::RangeInclusive<u64> = 1_000..=1_000_000;
const QUOTAS: std::ops::RangeInclusive<i64> = 1_000..=17_592_186_044_415;

pub(super) fn check(domain: &Domain) -> Result<()> {
    let Some(tune) = &domain.cputune else {
        return Ok(());
    };
    for (name, period) in [
        ("period", tune.period),
        ("global_period", tune.global_period),
        ("emulator_period", tune.emulator_period),
        ("iothread_period", tune.iothread_period),
    ] {
        if period.is_some_and(|period| !PERIODS.contains(&period)) {
            let range = (PERIODS.start(), PERIODS.end());
            return Err(out_of_range(name, &format!("{} to {}", range.0, range.1)));
        }
    }
    for (name, quota) in [
        ("quota", tune.quota),
        ("global_quota", tune.global_quota),
        ("emulator_quota", tune.emulator_quota),
        ("iothread_quota", tune.iothread_quota),
    ] {
        if quota.is_some_and(|quota| quota > 0 && !QUOTAS.contains(&quota)) {
            let range = (QUOTAS.start(), QUOTAS.end());
            return Err(out_of_range(name, &format!("{} to {}", range.0, range.1)));
        }
    }
    Ok(())
}

fn out_of_range(name: &str, range: &str) -> Error {
    Error::unsupported(format!("{name} is not from {range}"))
}
