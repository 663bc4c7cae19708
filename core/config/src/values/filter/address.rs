//! Addresses and their masks.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::super::{Codec, Dec, Ip4Text, Ip6Text, MacAddress};

impl Codec for Ipv4Addr {
    type Value = Self;
    const EXPECTED: &'static str = Ip4Text::EXPECTED;

    fn read(text: &str) -> Option<Self> {
        Ip4Text::read(text)
    }

    fn write(value: &Self, out: &mut String) {
        Ip4Text::write(value, out);
    }
}

impl Codec for Ipv6Addr {
    type Value = Self;
    const EXPECTED: &'static str = Ip6Text::EXPECTED;

    fn read(text: &str) -> Option<Self> {
        Ip6Text::read(text)
    }

    fn write(value: &Self, out: &mut String) {
        Ip6Text::write(value, out);
    }
}

/// Which bits of a MAC address count: the first ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MacMask(MacAddress);

impl MacMask {
    /// The mask as an address with these bits set.
    pub fn bits(self) -> MacAddress {
        self.0
    }
}

impl Codec for MacMask {
    type Value = Self;
    const EXPECTED: &'static str = "a mask of a MAC address, ones before zeros";

    fn read(text: &str) -> Option<Self> {
        let mac = MacAddress::read(text)?;
        let bits = mac
            .0
            .iter()
            .fold(0, |bits, byte| bits << 8 | u128::from(*byte));
        ones_before_zeros(bits, 48).map(|_| Self(mac))
    }

    fn write(value: &Self, out: &mut String) {
        MacAddress::write(&value.0, out);
    }
}

macro_rules! mask {
    ($($(#[$doc:meta])+ $name:ident: $address:ident, $bits:literal, $expected:literal;)+) => {
        $(
            $(#[$doc])+
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub struct $name(u8);

            impl $name {
                /// How many of the first bits count.
                pub fn bits(self) -> u8 {
                    self.0
                }
            }

            impl Codec for $name {
                type Value = Self;
                const EXPECTED: &'static str = $expected;

                fn read(text: &str) -> Option<Self> {
                    let bits = match text.parse::<$address>() {
                        Ok(mask) => ones_before_zeros(u128::from(mask.to_bits()), $bits)?,
                        Err(_) => Dec::<u8>::read(text).filter(|bits| *bits <= $bits)?,
                    };
                    Some(Self(bits))
                }

                fn write(value: &Self, out: &mut String) {
                    Dec::<u8>::write(&value.0, out);
                }
            }
        )+
    };
}

mask! {
    /// How many bits of an IPv4 address count.
    Ip4Mask: Ipv4Addr, 32, "a number from 0 to 32, or a mask of an IPv4 address";
    /// How many bits of an IPv6 address count.
    Ip6Mask: Ipv6Addr, 128, "a number from 0 to 128, or a mask of an IPv6 address";
}

/// The number of ones in front, if there are none behind the first zero.
fn ones_before_zeros(mask: u128, width: u32) -> Option<u8> {
    let top = mask << (128 - width);
    let ones = top.leading_ones();
    (ones == top.count_ones()).then(|| u8::try_from(ones).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewritten<C: Codec<Value = C>>(text: &str) -> Option<String> {
        let mut out = String::new();
        C::write(&C::read(text)?, &mut out);
        Some(out)
    }

    #[test]
    fn masks_become_numbers_of_bits() {
        assert_eq!(rewritten::<Ip4Mask>("255.255.128.0").as_deref(), Some("17"));
        assert_eq!(rewritten::<Ip4Mask>("0.0.0.0").as_deref(), Some("0"));
        assert_eq!(rewritten::<Ip4Mask>("32").as_deref(), Some("32"));
        assert_eq!(rewritten::<Ip6Mask>("ffff:8000::").as_deref(), Some("17"));
        assert_eq!(
            rewritten::<MacMask>("ff:ff:80:0:0:0").as_deref(),
            Some("ff:ff:80:00:00:00")
        );
    }

    #[test]
    fn holes_in_masks_are_refused() {
        for wrong in ["255.0.255.0", "0.0.0.1", "33", "-1", "0x10", "ffff::", ""] {
            assert_eq!(rewritten::<Ip4Mask>(wrong), None, "{wrong}");
        }
        assert_eq!(rewritten::<Ip6Mask>("ffff::1"), None);
        assert_eq!(rewritten::<Ip6Mask>("129"), None);
        assert_eq!(rewritten::<MacMask>("ff:00:ff:00:00:00"), None);
        assert_eq!(rewritten::<MacMask>("00:00:00:00:00:01"), None);
    }
}
