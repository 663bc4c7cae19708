//! Numbers in base 10, 16 and 8.

use std::fmt::Write as _;
use std::marker::PhantomData;

use super::Codec;

/// A type of whole number.
pub trait Number: Copy + TryFrom<i128> + Into<i128> {
    /// Its range, for messages.
    const EXPECTED: &'static str;
}

macro_rules! numbers {
    ($($type:ident: $expected:literal;)+) => {
        $(impl Number for $type {
            const EXPECTED: &'static str = $expected;
        })+
    };
}

numbers! {
    u8: "a number from 0 to 255";
    u16: "a number from 0 to 65535";
    u32: "a number from 0 to 4294967295";
    u64: "a number from 0 to 18446744073709551615";
    i32: "a number from -2147483648 to 2147483647";
    i64: "a number from -9223372036854775808 to 9223372036854775807";
}

/// A number in base 10. White space before it is passed over, as is a `+`.
pub struct Dec<T>(PhantomData<T>);

impl<T: Number> Codec for Dec<T> {
    type Value = T;
    const EXPECTED: &'static str = T::EXPECTED;

    fn read(text: &str) -> Option<T> {
        digits(text.trim_ascii_start(), 10).and_then(|value| T::try_from(value).ok())
    }

    fn write(value: &T, out: &mut String) {
        let value: i128 = (*value).into();
        let _ = write!(out, "{value}");
    }
}

/// A number written in base 16 with `0x` and at least `WIDTH` digits, and read in any base as C
/// writes them.
pub struct Hex<T, const WIDTH: usize>(PhantomData<T>);

impl<T: Number, const WIDTH: usize> Codec for Hex<T, WIDTH> {
    type Value = T;
    const EXPECTED: &'static str = T::EXPECTED;

    fn read(text: &str) -> Option<T> {
        any_base(text.trim_ascii_start()).and_then(|value| T::try_from(value).ok())
    }

    fn write(value: &T, out: &mut String) {
        let value: i128 = (*value).into();
        let _ = write!(out, "{value:#0width$x}", width = WIDTH + 2);
    }
}

/// A number written in base 8 with at least `WIDTH` digits, and always read so.
pub struct Octal<T, const WIDTH: usize>(PhantomData<T>);

impl<T: Number, const WIDTH: usize> Codec for Octal<T, WIDTH> {
    type Value = T;
    const EXPECTED: &'static str = "a number in base 8";

    fn read(text: &str) -> Option<T> {
        digits(text.trim_ascii_start(), 8).and_then(|value| T::try_from(value).ok())
    }

    fn write(value: &T, out: &mut String) {
        let value: i128 = (*value).into();
        let _ = write!(out, "{value:0WIDTH$o}");
    }
}

/// A number with a fraction.
pub struct Float;

impl Codec for Float {
    type Value = f64;
    const EXPECTED: &'static str = "a number";

    fn read(text: &str) -> Option<f64> {
        let plain = |char: char| char.is_ascii_digit() || ".+-eE".contains(char);
        let text = text.trim_ascii();
        let value: f64 = text.chars().all(plain).then(|| text.parse().ok())??;
        value.is_finite().then_some(value)
    }

    fn write(value: &f64, out: &mut String) {
        let _ = write!(out, "{value}");
    }
}

/// Digits of one base, perhaps with a sign.
fn digits(text: &str, radix: u32) -> Option<i128> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let starts_with_digit = digits
        .chars()
        .next()
        .is_some_and(|char| char.is_digit(radix));
    let value = starts_with_digit.then(|| i128::from_str_radix(digits, radix).ok())??;
    Some(if negative { -value } else { value })
}

/// A number as C writes them: 16 after `0x`, 8 after `0`, else 10.
fn any_base(text: &str) -> Option<i128> {
    let hexadecimal = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
    match hexadecimal {
        Some(rest) => digits(rest, 16).filter(|value| *value >= 0 && !rest.starts_with(['+', '-'])),
        None if text.len() > 1 && text.starts_with('0') => digits(text, 8),
        None => digits(text, 10),
    }
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
    fn bases() {
        assert_eq!(Hex::<u8, 2>::read("0x1f"), Some(31));
        assert_eq!(Hex::<u8, 2>::read("017"), Some(15));
        assert_eq!(Hex::<u8, 2>::read("17"), Some(17));
        assert_eq!(text::<Hex<u8, 2>>(&7), "0x07");
        assert_eq!(text::<Hex<u16, 4>>(&7), "0x0007");
        assert_eq!(Octal::<u32, 4>::read("0755"), Some(0o755));
        assert_eq!(text::<Octal<u32, 4>>(&0o755), "0755");
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for wrong in [
            "",
            " ",
            "x",
            "1x",
            "256",
            "-1",
            "--1",
            "0x",
            "+",
            "1 2",
            "99999999999999999999999999999999999999999",
        ] {
            assert_eq!(Dec::<u8>::read(wrong), None, "{wrong}");
            assert_eq!(Hex::<u8, 2>::read(wrong), None, "{wrong}");
        }
        assert_eq!(Hex::<u8, 2>::read("0x-1"), None);
        assert_eq!(Float::read("nan"), None);
        assert_eq!(Float::read("1e999"), None);
    }
}
