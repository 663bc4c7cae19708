//! Kinds of text of disks, of what is like them, and of addresses.

use std::fmt::Write as _;
use std::marker::PhantomData;

use super::text::checked_text;
use super::{Codec, Dec, Hex, Number};

checked_text! {
    /// The name of a device, as users choose it.
    AliasName: "letters, digits and _ - .", |text| {
        !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte))
    };
    /// The name of a checkpoint, which files are named after.
    CheckpointName: "letters, digits and _ - ., not beginning with a dot", |text| {
        !text.starts_with('.') && AliasName::read(text).is_some()
    };
    /// A world wide name.
    Wwn: "16 hexadecimal digits", |text| hexadecimal(text.strip_prefix("0x").unwrap_or(text));
    /// The name of a SCSI host that the kernel serves.
    VhostWwpn: "naa. and 16 hexadecimal digits", |text| text.strip_prefix("naa.").is_some_and(hexadecimal);
}

/// Whether this is 16 digits of base 16.
fn hexadecimal(text: &str) -> bool {
    text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// At most `MAX` printable characters of ASCII.
pub struct Printable<const MAX: usize>;

impl<const MAX: usize> Codec for Printable<MAX> {
    type Value = String;
    const EXPECTED: &'static str = match MAX {
        8 => "at most 8 printable characters",
        16 => "at most 16 printable characters",
        _ => "a few printable characters",
    };

    fn read(text: &str) -> Option<String> {
        let fits = text.len() <= MAX && text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
        fits.then(|| text.to_owned())
    }

    fn write(value: &String, out: &mut String) {
        out.push_str(value);
    }
}

/// A number from 0 to `MAX`, written in base 16 with at least `WIDTH` digits and read in any base.
pub struct HexUpTo<const WIDTH: usize, const MAX: u8>;

impl<const WIDTH: usize, const MAX: u8> Codec for HexUpTo<WIDTH, MAX> {
    type Value = u8;
    const EXPECTED: &'static str = match MAX {
        3 => "a number from 0 to 3",
        7 => "a number from 0 to 7",
        31 => "a number from 0 to 0x1f",
        254 => "a number from 0 to 0xfe",
        _ => "a small number",
    };

    fn read(text: &str) -> Option<u8> {
        Hex::<u8, WIDTH>::read(text).filter(|value| *value <= MAX)
    }

    fn write(value: &u8, out: &mut String) {
        Hex::<u8, WIDTH>::write(value, out);
    }
}

/// A number read in any base and written in base 10.
pub struct AnyBase<T>(PhantomData<T>);

impl<T: Number> Codec for AnyBase<T> {
    type Value = T;
    const EXPECTED: &'static str = T::EXPECTED;

    fn read(text: &str) -> Option<T> {
        Hex::<T, 1>::read(text)
    }

    fn write(value: &T, out: &mut String) {
        Dec::<T>::write(value, out);
    }
}

/// The way to a USB port: up to four numbers with dots between them.
pub struct UsbPort;

impl Codec for UsbPort {
    type Value = String;
    const EXPECTED: &'static str = "up to four numbers with dots between them";

    fn read(text: &str) -> Option<String> {
        let numbers: Option<Vec<u8>> = text.split('.').map(port).collect();
        let numbers = numbers.filter(|numbers| numbers.len() <= 4)?;
        let words: Vec<String> = numbers.iter().map(u8::to_string).collect();
        Some(words.join("."))
    }

    fn write(value: &String, out: &mut String) {
        out.push_str(value);
    }
}

fn port(text: &str) -> Option<u8> {
    let plain = (1..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok())?
}

/// The entry of the boot menu that an S390 guest takes, kept in capitals.
pub struct LoadParm;

impl Codec for LoadParm {
    type Value = String;
    const EXPECTED: &'static str = "one to eight letters, digits, dots and spaces";

    fn read(text: &str) -> Option<String> {
        let known = |byte: u8| byte.is_ascii_alphanumeric() || b". ".contains(&byte);
        let fits = (1..=8).contains(&text.len()) && text.bytes().all(known);
        fits.then(|| text.to_ascii_uppercase())
    }

    fn write(value: &String, out: &mut String) {
        out.push_str(value);
    }
}

/// Permissions of a file, in base 8.
pub struct FileMode;

impl Codec for FileMode {
    type Value = u32;
    const EXPECTED: &'static str = "permissions in base 8, up to 0777";

    fn read(text: &str) -> Option<u32> {
        let plain = text.bytes().all(|byte| (b'0'..=b'7').contains(&byte));
        let value = plain.then(|| u32::from_str_radix(text, 8).ok())??;
        (value <= 0o777).then_some(value)
    }

    fn write(value: &u32, out: &mut String) {
        let _ = write!(out, "{value:04o}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written<C: Codec>(text: &str) -> Option<String> {
        let value = C::read(text)?;
        let mut out = String::new();
        C::write(&value, &mut out);
        Some(out)
    }

    #[test]
    fn numbers_of_addresses() {
        assert_eq!(written::<HexUpTo<2, 31>>("31").as_deref(), Some("0x1f"));
        assert_eq!(written::<HexUpTo<2, 31>>("0x20"), None);
        assert_eq!(written::<HexUpTo<1, 7>>("7").as_deref(), Some("0x7"));
        assert_eq!(written::<HexUpTo<1, 7>>("8"), None);
        assert_eq!(written::<AnyBase<u32>>("0x10").as_deref(), Some("16"));
    }

    #[test]
    fn ways_to_usb_ports() {
        assert_eq!(written::<UsbPort>("01.2.3.4").as_deref(), Some("1.2.3.4"));
        for wrong in ["", "1.", "1.2.3.4.5", "0x1", "256", "1,2", "+1"] {
            assert_eq!(written::<UsbPort>(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn names_and_modes() {
        assert_eq!(written::<LoadParm>("2.lp").as_deref(), Some("2.LP"));
        assert_eq!(written::<LoadParm>("sys1?"), None);
        assert_eq!(written::<LoadParm>("loadparm1"), None);
        assert_eq!(written::<FileMode>("755").as_deref(), Some("0755"));
        assert_eq!(written::<FileMode>("1755"), None);
        assert_eq!(written::<FileMode>("8"), None);
        assert!(Wwn::read("5000c50015ea71ad").is_some());
        assert!(Wwn::read("0x5000c50015ea71a").is_none());
        assert!(Printable::<8>::read("SEA GATE").is_some());
        assert!(Printable::<8>::read("SEA GATES").is_none());
        assert!(AliasName::read("ua-disk 1").is_none());
    }
}
