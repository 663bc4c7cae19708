//! Kinds of text that only documents about the host have.

use std::fmt::Write as _;

use super::scaled::Unit;
use super::text::checked_text;
use super::{Codec, Dec};

/// Whole numbers in base 10 of one range.
macro_rules! ranges {
    ($($(#[$doc:meta])+ $name:ident($type:ty): $last:literal, $expected:literal;)+) => {
        $(
            $(#[$doc])+
            pub struct $name;

            impl Codec for $name {
                type Value = $type;
                const EXPECTED: &'static str = $expected;

                fn read(text: &str) -> Option<$type> {
                    Dec::<$type>::read(text).filter(|value| *value <= $last)
                }

                fn write(value: &$type, out: &mut String) {
                    Dec::<$type>::write(value, out);
                }
            }
        )+
    };
}

ranges! {
    /// Bits of the network's part of an IPv4 address.
    Prefix4(u8): 32, "a number from 0 to 32";
    /// Bits of the network's part of an IPv6 address.
    Prefix6(u8): 128, "a number from 0 to 128";
    /// The number of a VLAN.
    VlanTag(u16): 4095, "a number from 0 to 4095";
}

checked_text! {
    /// A number with or without a fraction, kept as it is written.
    DecimalText: "a number", |text| {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
        digits(whole) && digits(fraction)
    };
    /// Two numbers with a dot between them.
    CompatVersion: "two numbers with a dot between them", |text| {
        text.split_once('.').is_some_and(|(major, minor)| digits(major) && digits(minor))
    };
    /// The address of network hardware, of whatever length.
    HardwareAddress: "hexadecimal numbers with colons between them", |text| {
        text.split(':').all(|part| matches!(part.len(), 1 | 2) && hexadecimal(part))
    };
    /// The letter or digit of a field of vital product data.
    VpdIndex: "a capital letter or a digit", |text| {
        matches!(text.as_bytes(), [b'0'..=b'9' | b'A'..=b'Z'])
    };
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn hexadecimal(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The rights on a file, in base 8 after a 0.
pub struct OctalMode;

impl Codec for OctalMode {
    type Value = u32;
    const EXPECTED: &'static str = "a number from 0 to 0777 in base 8";

    fn read(text: &str) -> Option<u32> {
        let octal = digits(text).then(|| u32::from_str_radix(text, 8).ok())?;
        octal.filter(|mode| *mode <= 0o777)
    }

    fn write(value: &u32, out: &mut String) {
        let _ = write!(out, "0{value:o}");
    }
}

/// The number of a user or a group. -1 is nobody in particular, which is the greatest number.
pub struct OwnerId;

impl Codec for OwnerId {
    type Value = u32;
    const EXPECTED: &'static str = "a number from -1 to 4294967295";

    fn read(text: &str) -> Option<u32> {
        match Dec::<i64>::read(text)? {
            -1 => Some(u32::MAX),
            number => u32::try_from(number).ok(),
        }
    }

    fn write(value: &u32, out: &mut String) {
        Dec::<u32>::write(value, out);
    }
}

/// Single bytes, whose unit is written with one letter.
pub struct OneByte;

impl Unit for OneByte {
    const NAME: &'static str = "B";
    const BYTES: u64 = 1;
}

/// Numbers of a fixed number of digits in base 16.
macro_rules! hexadecimal {
    ($($(#[$doc:meta])+ $name:ident($type:ty): $format:literal, $prefix:expr, $expected:literal;)+) => {
        $(
            $(#[$doc])+
            pub struct $name;

            impl Codec for $name {
                type Value = $type;
                const EXPECTED: &'static str = $expected;

                fn read(text: &str) -> Option<$type> {
                    let prefix: fn(&str) -> Option<&str> = $prefix;
                    let digits = prefix(text).filter(|digits| hexadecimal(digits))?;
                    <$type>::from_str_radix(digits, 16).ok()
                }

                fn write(value: &$type, out: &mut String) {
                    let _ = write!(out, $format, value);
                }
            }
        )+
    };
}

hexadecimal! {
    /// The class of a PCI device.
    PciClass(u32): "{:#08x}", |text| text.strip_prefix("0x").filter(|digits| digits.len() == 6),
        "0x and six hexadecimal digits";
    /// The number of a maker or a product.
    DeviceId(u16): "{:#06x}", |text| Some(text.strip_prefix("0x").unwrap_or(text)),
        "a number from 0 to 0xffff in base 16";
}

/// The domain of a cryptographic card.
pub struct ApDomain;

impl Codec for ApDomain {
    type Value = u16;
    const EXPECTED: &'static str = "a number from 0 to 0xff";

    fn read(text: &str) -> Option<u16> {
        super::Hex::<u16, 4>::read(text).filter(|value| *value <= 0xff)
    }

    fn write(value: &u16, out: &mut String) {
        super::Hex::<u16, 4>::write(value, out);
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
    fn modes_are_octal_after_a_zero() {
        assert_eq!(OctalMode::read("0755"), Some(0o755));
        assert_eq!(OctalMode::read("644"), Some(0o644));
        for wrong in ["", "8", "1000", "-1", "0x1", "+7", "77777777777777"] {
            assert_eq!(OctalMode::read(wrong), None, "{wrong}");
        }
        assert_eq!(text::<OctalMode>(&0), "00");
        assert_eq!(text::<OctalMode>(&0o700), "0700");
    }

    #[test]
    fn owners_are_in_base_10_and_minus_one_is_nobody() {
        assert_eq!(OwnerId::read("0744"), Some(744));
        assert_eq!(OwnerId::read("-1"), Some(u32::MAX));
        for wrong in ["", "-2", "root", "4294967296"] {
            assert_eq!(OwnerId::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn numbers_of_pci_keep_their_digits() {
        assert_eq!(PciClass::read("0x020000"), Some(0x02_0000));
        assert_eq!(PciClass::read("0x20000"), None);
        assert_eq!(text::<PciClass>(&0x02_0000), "0x020000");
        assert_eq!(DeviceId::read("0x8086"), Some(0x8086));
        assert_eq!(DeviceId::read("8086"), Some(0x8086));
        assert_eq!(DeviceId::read("0x18086"), None);
        assert_eq!(DeviceId::read("0x+086"), None);
        assert_eq!(text::<DeviceId>(&0x416), "0x0416");
    }

    #[test]
    fn texts() {
        assert!(DecimalText::read("0.01").is_some() && DecimalText::read("15").is_some());
        assert!(DecimalText::read(".5").is_none() && DecimalText::read("1.").is_none());
        assert!(CompatVersion::read("0.10").is_some() && CompatVersion::read("1").is_none());
        assert!(HardwareAddress::read("80:00:02:08:fe").is_some());
        assert!(HardwareAddress::read("80:").is_none());
        assert_eq!(Prefix4::read("33"), None);
        assert_eq!(VlanTag::read("4095"), Some(4095));
    }
}
