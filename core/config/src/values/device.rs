//! Kinds of text that only devices of domains have.

use std::fmt::Write as _;

use super::scaled::factor;
use super::text::checked_text;
use super::{Codec, Dec, Hex};

/// A port of TCP, 0 for none, or -1 for any that is free.
pub struct AutoPort;

impl Codec for AutoPort {
    type Value = i32;
    const EXPECTED: &'static str = "a number from -1 to 65535";

    fn read(text: &str) -> Option<i32> {
        Dec::<i32>::read(text).filter(|port| (-1..=65535).contains(port))
    }

    fn write(value: &i32, out: &mut String) {
        Dec::<i32>::write(value, out);
    }
}

/// A number of USB devices with at most `WIDTH` digits in base 16, or -1 for any.
pub struct UsbFilter<const WIDTH: usize>;

impl<const WIDTH: usize> Codec for UsbFilter<WIDTH> {
    type Value = i32;
    const EXPECTED: &'static str = "a number in base 16, or -1";

    fn read(text: &str) -> Option<i32> {
        if text == "-1" {
            return Some(-1);
        }
        let bits = 4 * u32::try_from(WIDTH).ok()?;
        Hex::<i32, WIDTH>::read(text)
            .filter(|value| *value >= 0 && value.checked_shr(bits) == Some(0))
    }

    fn write(value: &i32, out: &mut String) {
        let _ = match value {
            -1 => write!(out, "-1"),
            _ => write!(out, "0x{value:0WIDTH$X}"),
        };
    }
}

/// The release of a USB device in hundredths, or -1 for any: `1.1` is 110, `1.09` is 109.
pub struct UsbRelease;

impl Codec for UsbRelease {
    type Value = i32;
    const EXPECTED: &'static str = "a release as 1.09, or -1";

    fn read(text: &str) -> Option<i32> {
        if text == "-1" {
            return Some(-1);
        }
        let (whole, part) = text.split_once('.')?;
        let number = |digits: &str| {
            let plain = matches!(digits.len(), 1 | 2) && digits.bytes().all(|b| b.is_ascii_digit());
            plain.then(|| digits.parse::<i32>().ok())?
        };
        let tenths = if part.len() == 1 { 10 } else { 1 };
        Some(number(whole)? * 100 + number(part)? * tenths)
    }

    fn write(value: &i32, out: &mut String) {
        let _ = match value {
            -1 => write!(out, "-1"),
            _ => write!(out, "{}.{:02}", value / 100, value % 100),
        };
    }
}

/// A whole number of MiB, kept in bytes. What is no such number is refused, for writing it would lose the rest.
pub struct WholeMib;

impl WholeMib {
    const SHIFT: u32 = 20;
}

impl Codec for WholeMib {
    type Value = u64;
    const EXPECTED: &'static str = "a whole number of MiB";
    const UNIT: Option<&'static str> = Some("M");

    fn read(text: &str) -> Option<u64> {
        Self::read_unit(text, None)
    }

    fn read_unit(text: &str, unit: Option<&str>) -> Option<u64> {
        let bytes = Dec::<u64>::read(text)?.checked_mul(unit.map_or(Some(1), factor)?)?;
        let whole = bytes.trailing_zeros() >= Self::SHIFT;
        (whole && i64::try_from(bytes).is_ok()).then_some(bytes)
    }

    fn write(value: &u64, out: &mut String) {
        Dec::<u64>::write(&(value >> Self::SHIFT), out);
    }
}

checked_text! {
    /// A date and time without zone.
    UtcTime: "a date and time as 2010-04-09T15:51:00", is_time;
}

/// Whether text is `YYYY-MM-DDTHH:MM:SS` and there is such a time.
fn is_time(text: &str) -> bool {
    let shape = |(byte, sample): (u8, u8)| match sample {
        b'0' => byte.is_ascii_digit(),
        _ => byte == sample,
    };
    let sample = b"0000-00-00T00:00:00";
    if text.len() != sample.len() || !text.bytes().zip(*sample).all(shape) {
        return false;
    }
    let number = |at: std::ops::Range<usize>| text[at].parse::<u32>().unwrap_or(u32::MAX);
    let (year, month, day) = (number(0..4), number(5..7), number(8..10));
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    // 60 is the leap second.
    (1..=days).contains(&day) && number(11..13) < 24 && number(14..16) < 60 && number(17..19) <= 60
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text<C: Codec>(value: &C::Value) -> String {
        let mut out = String::new();
        C::write(value, &mut out);
        out
    }

    #[test]
    fn filters_are_written_in_base_16() {
        assert_eq!(UsbFilter::<4>::read("017"), Some(15));
        assert_eq!(text::<UsbFilter<4>>(&0x15e1), "0x15E1");
        assert_eq!(text::<UsbFilter<2>>(&8), "0x08");
        assert_eq!(UsbFilter::<2>::read("-1"), Some(-1));
        for wrong in ["0x100", "256", "-2", "", "x"] {
            assert_eq!(UsbFilter::<2>::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn releases_are_decimal() {
        assert_eq!(UsbRelease::read("9.4"), Some(940));
        assert_eq!(text::<UsbRelease>(&940), "9.40");
        assert_eq!(text::<UsbRelease>(&109), "1.09");
        assert_eq!(UsbRelease::read("99.99"), Some(9999));
        for wrong in ["12", "12.345", "100.1", "1.", ".1", "+1.1", "1.-1"] {
            assert_eq!(UsbRelease::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn only_whole_mebibytes() {
        assert_eq!(WholeMib::read_unit("4", Some("M")), Some(4 << 20));
        assert_eq!(WholeMib::read("4194304"), Some(4 << 20));
        assert_eq!(text::<WholeMib>(&(4 << 20)), "4");
        assert_eq!(WholeMib::read_unit("12345", Some("K")), None);
        assert_eq!(WholeMib::read_unit("16777216", Some("EiB")), None);
    }

    #[test]
    fn times_exist() {
        assert!(is_time("2010-04-09T15:51:00"));
        assert!(is_time("2012-02-29T00:00:00"));
        for wrong in [
            "2010-02-29T00:00:00",
            "2010-13-01T00:00:00",
            "2010-04-31T00:00:00",
            "2010-04-09T24:00:00",
            "2010-04-09T15:51:00Z",
            "2010-04-09 15:51:00",
            "2010-04-0éT15:51:00",
        ] {
            assert!(!is_time(wrong), "{wrong}");
        }
    }
}
