//! Words of networks: prefixes of addresses, names for DNS and DHCP, settings of virtual ports.

use super::text::checked_text;
use super::{AnyBase, Codec, Dec, MacAddress};

/// Bits of the network's part of an address, of either family.
pub struct IpPrefix;

impl Codec for IpPrefix {
    type Value = u8;
    const EXPECTED: &'static str = "a number from 0 to 128";

    fn read(text: &str) -> Option<u8> {
        Dec::<u8>::read(text).filter(|bits| *bits <= 128)
    }

    fn write(value: &u8, out: &mut String) {
        Dec::<u8>::write(value, out);
    }
}

/// A number of three bytes, read in any base.
pub struct AnyBase24;

impl Codec for AnyBase24 {
    type Value = u32;
    const EXPECTED: &'static str = "a number from 0 to 16777215";

    fn read(text: &str) -> Option<u32> {
        AnyBase::<u32>::read(text).filter(|number| *number < 1 << 24)
    }

    fn write(value: &u32, out: &mut String) {
        AnyBase::<u32>::write(value, out);
    }
}

checked_text! {
    /// The name of a profile of a virtual port.
    PortProfile: "up to 39 bytes", |text| text.len() <= 39;
    /// Text on one line.
    OneLine: "text on one line", |text| !text.is_empty() && !text.contains('\n');
    /// What goes into the configuration of a DNS server, where a line break would begin another line.
    DnsText: "text without control characters", |text| !text.contains(char::is_control);
    /// A MAC address that is kept as it is written.
    MacText: "a MAC address that is not a multicast address", |text| unicast(text);
    /// The client ID of a DHCP client.
    DhcpId: "hexadecimal numbers with colons between them", |text| {
        text.chars().all(|char| char.is_ascii_hexdigit() || char == ':')
    };
    /// The name of a service.
    ServiceName: "letters, digits, - and _", |text| {
        text.chars().all(|char| char.is_ascii_alphanumeric() || matches!(char, '-' | '_'))
    };
    /// The name of a network card.
    CardModel: "letters, digits, - and _", |text| {
        !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
    };
}

fn unicast(text: &str) -> bool {
    MacAddress::read(text).is_some_and(|mac| !mac.is_multicast())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_stay_out_of_dns() {
        assert!(DnsText::read("a b,c").is_some());
        for wrong in ["a\nb", "a\rb", "a\tb", "a\u{1b}b", "a\u{85}b"] {
            assert_eq!(DnsText::read(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn addresses_of_dhcp_clients() {
        assert!(MacText::read("52:54:AA:0:0:1").is_some());
        assert!(MacText::read("53:54:aa:00:00:01").is_none());
        assert!(DhcpId::read("0:4:7e:7D").is_some());
        assert!(DhcpId::read("0:zz").is_none());
    }

    #[test]
    fn numbers_of_virtual_ports() {
        assert_eq!(AnyBase24::read("0x123457"), Some(1_193_047));
        assert_eq!(AnyBase24::read("0x1000000"), None);
        assert_eq!(IpPrefix::read("128"), Some(128));
        assert_eq!(IpPrefix::read("129"), None);
    }
}
