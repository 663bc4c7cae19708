//! Addresses of networks.

use std::fmt::{self, Write as _};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::{Codec, Dec};

/// A MAC address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MacAddress(pub [u8; 6]);

impl MacAddress {
    /// Whether it is the address of a group, and of no single network card.
    pub fn is_multicast(self) -> bool {
        self.0[0] & 1 == 1
    }
}

impl fmt::Display for MacAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        Self::write(self, &mut text);
        f.write_str(&text)
    }
}

impl Codec for MacAddress {
    type Value = Self;
    const EXPECTED: &'static str = "six hexadecimal numbers with colons between them";

    fn read(text: &str) -> Option<Self> {
        let mut bytes = [0; 6];
        let mut parts = text.split(':');
        for byte in &mut bytes {
            let part = parts.next().filter(|part| matches!(part.len(), 1 | 2))?;
            *byte = u8::from_str_radix(part, 16)
                .ok()
                .filter(|_| !part.starts_with('+'))?;
        }
        parts.next().is_none().then_some(Self(bytes))
    }

    fn write(value: &Self, out: &mut String) {
        for (index, byte) in value.0.iter().enumerate() {
            let colon = if index == 0 { "" } else { ":" };
            let _ = write!(out, "{colon}{byte:02x}");
        }
    }
}

macro_rules! address {
    ($($(#[$doc:meta])+ $name:ident: $type:ident, $expected:literal;)+) => {
        $(
            $(#[$doc])+
            pub struct $name;

            impl Codec for $name {
                type Value = $type;
                const EXPECTED: &'static str = $expected;

                fn read(text: &str) -> Option<$type> {
                    text.parse().ok()
                }

                fn write(value: &$type, out: &mut String) {
                    let _ = write!(out, "{value}");
                }
            }
        )+
    };
}

address! {
    /// An IPv4 or IPv6 address.
    IpText: IpAddr, "an IPv4 or IPv6 address";
    /// An IPv4 address.
    Ip4Text: Ipv4Addr, "an IPv4 address";
    /// An IPv6 address.
    Ip6Text: Ipv6Addr, "an IPv6 address";
}

/// A port number of TCP or UDP.
pub struct Port;

impl Codec for Port {
    type Value = u16;
    const EXPECTED: &'static str = "a port number from 1 to 65535";

    fn read(text: &str) -> Option<u16> {
        Dec::<u16>::read(text).filter(|port| *port > 0)
    }

    fn write(value: &u16, out: &mut String) {
        Dec::<u16>::write(value, out);
    }
}

super::json::as_text!(MacAddress);
