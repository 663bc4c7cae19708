//! Amounts with their unit in an attribute of its own.

use polyvirt_driver::ErrorNumber;

use crate::values::{Bytes, Codec, Kib, Scaled};
use crate::{Error, Result};

/// Rewrites an amount in KiB, which is also what one without a unit is in.
pub(super) fn in_kib(amount: &mut u64, unit: &mut Option<String>) -> Result<()> {
    *amount = read::<Scaled<Kib>>(*amount, unit.as_deref())?;
    *unit = Some("KiB".into());
    Ok(())
}

/// Rewrites an amount in bytes.
pub(super) fn in_bytes(amount: &mut u64, unit: &mut String) -> Result<()> {
    *amount = read::<Scaled<Bytes>>(*amount, Some(unit))?;
    *unit = "B".into();
    Ok(())
}

/// Rewrites an amount in the largest unit in which it is whole. One without a unit is in `default`.
pub(super) fn in_largest(amount: &mut u64, unit: &mut Option<String>, default: &str) -> Result<()> {
    let bytes = read::<Scaled<Bytes>>(*amount, Some(unit.as_deref().unwrap_or(default)))?;
    let (value, name) = largest(bytes);
    (*amount, *unit) = (value, Some(name.into()));
    Ok(())
}

fn read<C: Codec<Value = u64>>(amount: u64, unit: Option<&str>) -> Result<u64> {
    C::read_unit(&amount.to_string(), unit).ok_or_else(|| {
        let unit = unit.unwrap_or_default();
        let message = format!("amount of {amount} {unit} is too large");
        Error::new(ErrorNumber::OVERFLOW, message)
    })
}

fn largest(bytes: u64) -> (u64, &'static str) {
    const UNITS: [&str; 6] = ["KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];
    let mut best = (bytes, "B");
    for unit in UNITS {
        if best.0 == 0 || !best.0.is_multiple_of(1024) {
            break;
        }
        best = (best.0 / 1024, unit);
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_whole_unit() {
        for (amount, unit, expected) in [
            (48, "MiB", (48, "MiB")),
            (1024, "KiB", (1, "MiB")),
            (1025, "KiB", (1025, "KiB")),
            (0, "MiB", (0, "B")),
            (1, "EiB", (1, "EiB")),
        ] {
            let (mut amount, mut name) = (amount, Some(unit.to_owned()));
            in_largest(&mut amount, &mut name, "B").unwrap();
            assert_eq!((amount, name.as_deref()), (expected.0, Some(expected.1)));
        }
    }

    #[test]
    fn what_no_machine_has_is_refused() {
        let (mut amount, mut unit) = (u64::MAX, Some("EiB".to_owned()));
        let error = in_kib(&mut amount, &mut unit).unwrap_err();
        assert_eq!(error.code(), ErrorNumber::OVERFLOW);
    }
}
