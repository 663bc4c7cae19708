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
            return Err(out_of_range(name, PERIODS.start(), PERIODS.end()));
        }
    }
    for (name, quota) in [
        ("quota", tune.quota),
        ("global_quota", tune.global_quota),
        ("emulator_quota", tune.emulator_quota),
        ("iothread_quota", tune.iothread_quota),
    ] {
        if quota.is_some_and(|quota| quota > 0 && !QUOTAS.contains(&quota)) {
            return Err(out_of_range(name, QUOTAS.start(), QUOTAS.end()));
        }
    }
    Ok(())
}

fn out_of_range(name: &str, least: impl ToString, most: impl ToString) -> Error {
    let (least, most) = (least.to_string(), most.to_string());
    Error::unsupported(format!("{name} is not from {least} to {most}"))
}
