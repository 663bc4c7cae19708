//! Amounts with a unit beside them.

use std::marker::PhantomData;

use super::{Codec, Dec};

/// The unit that an amount is kept and written in, which is also the one that is meant when none is named.
pub trait Unit {
    /// Its name.
    const NAME: &'static str;
    /// How many bytes it has.
    const BYTES: u64;
}

/// 1024 bytes.
pub struct Kib;

impl Unit for Kib {
    const NAME: &'static str = "KiB";
    const BYTES: u64 = 1024;
}

/// Single bytes.
pub struct Bytes;

impl Unit for Bytes {
    const NAME: &'static str = "bytes";
    const BYTES: u64 = 1;
}

/// An amount in `U`, rounded up.
pub struct Scaled<U>(PhantomData<U>);

impl<U: Unit> Codec for Scaled<U> {
    type Value = u64;
    const EXPECTED: &'static str = "an amount below 8 EiB, in a unit from bytes to EiB";
    const UNIT: Option<&'static str> = Some(U::NAME);

    fn read(text: &str) -> Option<u64> {
        Self::read_unit(text, None)
    }

    fn read_unit(text: &str, unit: Option<&str>) -> Option<u64> {
        let amount = Dec::<u64>::read(text)?;
        let factor = unit.map_or(Some(U::BYTES), factor)?;
        // As signed as libvirt's own limit, so that sums of amounts do not overflow.
        let bytes = amount
            .checked_mul(factor)
            .filter(|bytes| i64::try_from(*bytes).is_ok())?;
        Some(bytes.div_ceil(U::BYTES))
    }

    fn write(value: &u64, out: &mut String) {
        Dec::<u64>::write(value, out);
    }
}

/// Whether there is a unit of that name.
pub(crate) fn is_unit(name: &str) -> bool {
    factor(name).is_some()
}

/// How many bytes a unit has: `KB` is 1000, `K` and `KiB` are 1024, in whatever case.
pub(super) fn factor(unit: &str) -> Option<u64> {
    let unit = unit.to_ascii_lowercase();
    if matches!(unit.as_str(), "b" | "byte" | "bytes") {
        return Some(1);
    }
    let power = "kmgtpe".find(unit.chars().next()?)?;
    let base: u64 = match unit.get(1..)? {
        "" | "ib" => 1024,
        "b" => 1000,
        _ => return None,
    };
    base.checked_pow(u32::try_from(power).ok()? + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units() {
        assert_eq!(factor("b"), Some(1));
        assert_eq!(factor("bytes"), Some(1));
        assert_eq!(factor("KB"), Some(1000));
        assert_eq!(factor("k"), Some(1024));
        assert_eq!(factor("MiB"), Some(1 << 20));
        assert_eq!(factor("EiB"), Some(1 << 60));
        for unknown in ["", "x", "kib2", "é", "ki"] {
            assert_eq!(factor(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn amounts_round_up_and_do_not_overflow() {
        assert_eq!(Scaled::<Kib>::read_unit("1025", Some("bytes")), Some(2));
        assert_eq!(Scaled::<Kib>::read_unit("2", None), Some(2));
        assert_eq!(Scaled::<Bytes>::read_unit("2", Some("M")), Some(2 << 20));
        assert_eq!(Scaled::<Bytes>::read_unit("8", Some("EiB")), None);
        assert_eq!(
            Scaled::<Bytes>::read_unit("18446744073709551615", Some("EiB")),
            None
        );
    }
}
