//! Arithmetic of addresses: which network one is in, and how far it is to another.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::common::IpFamily;

/// A network: an address in it, and how many of its first bits all its addresses share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subnet {
    /// One of its addresses.
    pub address: IpAddr,
    /// The bits that all of them share.
    pub prefix: u8,
}

/// As `192.168.122.0/24`.
impl fmt::Display for Subnet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.network(), self.prefix)
    }
}

impl Subnet {
    /// The network of an address with a mask or a number of bits. Without either, it is what the
    /// address says by itself: classes for IPv4, 64 bits for IPv6.
    #[must_use]
    pub fn of(address: IpAddr, netmask: Option<Ipv4Addr>, prefix: Option<u8>) -> Self {
        let bits = netmask.map(ones).or(prefix.filter(|bits| *bits > 0));
        Self {
            address,
            prefix: bits.unwrap_or_else(|| natural(address)),
        }
    }

    /// Whether an address is in it.
    #[must_use]
    pub fn contains(self, address: IpAddr) -> bool {
        family(address) == family(self.address)
            && masked(address, self.prefix) == masked(self.address, self.prefix)
    }

    /// The first address of it, which is the name of the whole.
    #[must_use]
    pub fn network(self) -> IpAddr {
        address(self.first(), self.address)
    }

    /// The last address of it, which for IPv4 means all of them.
    #[must_use]
    pub fn broadcast(self) -> IpAddr {
        address(self.last(), self.address)
    }

    /// The mask, where the network is of IPv4.
    #[must_use]
    pub fn netmask(self) -> Option<Ipv4Addr> {
        let host = 32_u32.saturating_sub(u32::from(self.prefix));
        let mask = u32::MAX.checked_shl(host).unwrap_or(0);
        self.address.is_ipv4().then(|| Ipv4Addr::from_bits(mask))
    }

    /// Whether any address is in both.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.contains(other.network()) || other.contains(self.network())
    }

    /// [`Subnet::network`] as a number.
    pub(crate) fn first(self) -> u128 {
        masked(self.address, self.prefix)
    }

    /// [`Subnet::broadcast`] as a number.
    pub(crate) fn last(self) -> u128 {
        let host = width(self.address) - u32::from(self.prefix);
        self.first() | low_bits(host)
    }
}

/// The family of an address.
pub(crate) fn family(address: IpAddr) -> IpFamily {
    if address.is_ipv4() {
        IpFamily::Ipv4
    } else {
        IpFamily::Ipv6
    }
}

/// An address as a number.
pub(crate) fn number(address: IpAddr) -> u128 {
    match address {
        IpAddr::V4(address) => u128::from(address.to_bits()),
        IpAddr::V6(address) => address.to_bits(),
    }
}

/// A number as an address, of the family of another one.
fn address(number: u128, like: IpAddr) -> IpAddr {
    match (like, u32::try_from(number)) {
        (IpAddr::V4(_), Ok(bits)) => Ipv4Addr::from_bits(bits).into(),
        _ => Ipv6Addr::from_bits(number).into(),
    }
}

/// Bits in an address.
pub(crate) fn width(address: IpAddr) -> u32 {
    if address.is_ipv4() {
        Ipv4Addr::BITS
    } else {
        Ipv6Addr::BITS
    }
}

/// Ones in front of a mask.
fn ones(mask: Ipv4Addr) -> u8 {
    u8::try_from(mask.to_bits().leading_ones()).unwrap_or(32)
}

fn natural(address: IpAddr) -> u8 {
    match address {
        IpAddr::V6(_) => 64,
        IpAddr::V4(address) => match address.octets()[0] {
            _ if address.is_unspecified() => 0,
            0..=127 => 8,
            128..=191 => 16,
            192..=223 => 24,
            _ => 32,
        },
    }
}

fn masked(address: IpAddr, prefix: u8) -> u128 {
    let host = width(address).saturating_sub(u32::from(prefix));
    number(address) & !low_bits(host)
}

fn low_bits(count: u32) -> u128 {
    u128::MAX.checked_shr(128 - count).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn networks_hold_their_addresses() {
        let net = Subnet::of(ip("192.168.122.1"), None, Some(24));
        assert!(net.contains(ip("192.168.122.255")) && !net.contains(ip("192.168.123.1")));
        assert!(!net.contains(ip("::1")));
        assert_eq!(net.first(), number(ip("192.168.122.0")));
        assert_eq!(net.last(), number(ip("192.168.122.255")));
        let all = Subnet {
            address: ip("::"),
            prefix: 0,
        };
        assert!(all.contains(ip("ffff::1")));
        assert!(all.overlaps(Subnet::of(ip("fc00::1"), None, None)) && !all.overlaps(net));
        assert_eq!(net.to_string(), "192.168.122.0/24");
        assert_eq!(net.broadcast(), ip("192.168.122.255"));
        assert_eq!(net.netmask(), "255.255.255.0".parse().ok());
        assert_eq!(all.last(), u128::MAX);
        let one = Subnet::of(ip("fc00::1"), None, Some(128));
        assert_eq!(
            (one.first(), one.last()),
            (number(ip("fc00::1")), number(ip("fc00::1")))
        );
    }

    #[test]
    fn without_a_mask_the_address_decides() {
        for (address, bits) in [
            ("10.1.1.1", 8),
            ("172.16.0.1", 16),
            ("192.168.0.1", 24),
            ("0.0.0.0", 0),
            ("fc00::1", 64),
        ] {
            assert_eq!(
                Subnet::of(ip(address), None, None).prefix,
                bits,
                "{address}"
            );
        }
        let mask = "255.255.128.0".parse().ok();
        assert_eq!(Subnet::of(ip("10.0.0.1"), mask, None).prefix, 17);
    }
}
