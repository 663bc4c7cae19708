//! UUIDs, read as leniently as libvirt reads them.

pub use ::uuid::Uuid;

use crate::{Error, Result};

/// Reads 32 hexadecimal digits, with any dashes and spaces before each pair of them and white space
/// around the whole.
///
/// ```
/// use polyvirt_driver::parse_uuid;
///
/// let canonical = parse_uuid("6695eb01-f6a4-8304-79aa-97f2502e193f")?;
/// assert_eq!(parse_uuid(" 6695EB01f6a4 8304 79aa97f2502e193f\n")?, canonical);
///
/// let error = parse_uuid("6695eb01").unwrap_err();
/// assert_eq!(error.message(), "invalid argument: malformed UUID '6695eb01'");
/// # Ok::<(), polyvirt_driver::Error>(())
/// ```
pub fn parse_uuid(text: &str) -> Result<Uuid> {
    bytes(text)
        .map(Uuid::from_bytes)
        .ok_or_else(|| Error::invalid_arg(format!("malformed UUID '{}'", text.escape_debug())))
}

fn bytes(text: &str) -> Option<[u8; 16]> {
    let mut rest = text.trim_ascii_start().as_bytes();
    let mut uuid = [0; 16];
    for byte in &mut uuid {
        while let [b'-' | b' ', after @ ..] = rest {
            rest = after;
        }
        let [high, low, after @ ..] = rest else {
            return None;
        };
        *byte = nibble(*high)? << 4 | nibble(*low)?;
        rest = after;
    }
    rest.trim_ascii().is_empty().then_some(uuid)
}

fn nibble(digit: u8) -> Option<u8> {
    let value = char::from(digit).to_digit(16)?;
    u8::try_from(value).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each text was given to stock libvirt's `virDomainLookupByUUIDString`.
    #[test]
    fn takes_what_stock_takes() {
        let canonical = Uuid::from_u128(0x6695_eb01_f6a4_8304_79aa_97f2_502e_193f);
        let good = [
            "6695eb01-f6a4-8304-79aa-97f2502e193f",
            "6695eb01f6a4830479aa97f2502e193f",
            "6695eb01--f6a4-8304-79aa-97f2502e193f",
            "66-95-eb01f6a4830479aa97f2502e193f",
            "66 95 eb01f6a4830479aa97f2502e193f",
            "6695eb01f6a4830479aa97f2502e193f \n",
            "\t6695eb01f6a4830479aa97f2502e193f",
            "-6695eb01f6a4830479aa97f2502e193f",
            "6695EB01f6a4830479aa97f2502e193f",
        ];
        for text in good {
            assert_eq!(parse_uuid(text).unwrap(), canonical, "{text:?}");
        }
    }

    #[test]
    fn refuses_what_stock_refuses() {
        let bad = [
            "",
            "zz",
            "6-695eb01f6a4830479aa97f2502e193f",
            "6695eb01f6a4830479aa97f2502e193f-",
            "{6695eb01-f6a4-8304-79aa-97f2502e193f}",
            "6695eb01-f6a4-8304-79aa-97f2502e193f00",
            "6695eb01-f6a4-8304-79aa-97f2502e193",
            "6695eb01f6a4830479aa97f2502e193f x",
            "ü695eb01f6a4830479aa97f2502e193",
        ];
        for text in bad {
            assert!(parse_uuid(text).is_err(), "{text:?}");
        }
    }
}
