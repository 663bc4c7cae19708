//! Kinds of text that only domains and CPUs have.

use std::fmt::Write as _;
use std::marker::PhantomData;

use super::scaled::factor;
use super::text::checked_text;
use super::{Codec, Dec, Number};

/// Whole numbers of one range.
macro_rules! ranges {
    ($($(#[$doc:meta])+ $name:ident($type:ty): $range:expr, $expected:literal;)+) => {
        $(
            $(#[$doc])+
            pub struct $name;

            impl Codec for $name {
                type Value = $type;
                const EXPECTED: &'static str = $expected;

                fn read(text: &str) -> Option<$type> {
                    Dec::<$type>::read(text).filter(|value| ($range).contains(value))
                }

                fn write(value: &$type, out: &mut String) {
                    Dec::<$type>::write(value, out);
                }
            }
        )+
    };
}

ranges! {
    /// A count of at least one.
    Positive(u32): 1.., "a number from 1 to 4294967295";
    /// The level of a CPU cache.
    CacheLevel(u32): 1..=3, "a number from 1 to 3";
    /// The distance between two NUMA nodes.
    NodeDistance(u32): 10..=255, "a number from 10 to 255";
    /// Milliseconds until a machine tries to boot again.
    RebootTimeout(i32): -1..=65535, "a number from -1 to 65535";
}

checked_text! {
    /// What a guest reads as the vendor of its CPU.
    CpuVendor: "12 characters without a comma", |text| {
        text.chars().count() == 12 && !text.contains(',')
    };
    /// What a guest reads as the vendor of its hypervisor, as Windows expects it.
    HyperVVendorText: "at most 12 characters without a comma", |text| {
        text.chars().count() <= 12 && !text.contains(',')
    };
    /// The unit of an amount.
    SizeUnit: "a unit from bytes to EiB", |text| factor(text).is_some();
    /// How a clock is set off: forgotten at each start, or by seconds.
    ClockAdjustment: "reset or a number", |text| {
        text == "reset" || Dec::<i64>::read(text).is_some()
    };
    /// A name that Fibre Channel switches know.
    AppId: "1 to 128 printable characters", |text| {
        (1..=128).contains(&text.len()) && text.bytes().all(|byte| (b' '..=b'~').contains(&byte))
    };
}

/// Bits, always read in base 16 and written so with at least `WIDTH` digits.
pub struct Bits<T, const WIDTH: usize>(PhantomData<T>);

impl<T: Number, const WIDTH: usize> Codec for Bits<T, WIDTH> {
    type Value = T;
    const EXPECTED: &'static str = "a number in base 16";

    fn read(text: &str) -> Option<T> {
        let text = text.trim_ascii();
        let digits = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
        let digits = digits.unwrap_or(text);
        let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let value = plain.then(|| i128::from_str_radix(digits, 16).ok())??;
        T::try_from(value).ok()
    }

    fn write(value: &T, out: &mut String) {
        let value: i128 = (*value).into();
        let _ = write!(out, "{value:#0width$x}", width = WIDTH + 2);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_end_where_they_say() {
        assert_eq!(Positive::read("0"), None);
        assert_eq!(Positive::read("1"), Some(1));
        assert_eq!(NodeDistance::read("9"), None);
        assert_eq!(NodeDistance::read("255"), Some(255));
        assert_eq!(RebootTimeout::read("-2"), None);
        assert_eq!(RebootTimeout::read("-1"), Some(-1));
    }

    #[test]
    fn bits_are_always_of_base_16() {
        assert_eq!(Bits::<u32, 4>::read("10"), Some(16));
        assert_eq!(Bits::<u32, 4>::read("0x0001"), Some(1));
        for wrong in ["", "0x", "-1", "+1", "0x100000000", "g"] {
            assert_eq!(Bits::<u32, 4>::read(wrong), None, "{wrong}");
        }
        let mut text = String::new();
        Bits::<u32, 4>::write(&1, &mut text);
        assert_eq!(text, "0x0001");
    }

    #[test]
    fn texts_are_checked() {
        assert!(CpuVendor::read("GenuineIntel").is_some());
        assert!(CpuVendor::read("a,bcdefghijk").is_none());
        assert!(ClockAdjustment::read("-12").is_some());
        assert!(ClockAdjustment::read("soon").is_none());
        assert!(AppId::read("a b").is_some());
        assert!(AppId::read("").is_none());
        assert!(AppId::read("a\nb").is_none());
    }
}
