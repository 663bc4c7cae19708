//! Names: of protocols, which are numbers, too, and of chains, sets and variables, which are text.

use std::fmt::Write as _;

use super::super::Codec;
use super::super::text::checked_text;
use super::number::FilterNumber;

/// Names of numbers, as they are written; they are read in any case.
type Names = &'static [(&'static str, u16)];

fn number_of(names: Names, text: &str) -> Option<u16> {
    let found = names
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(text));
    found.map(|(_, number)| *number)
}

fn name_of(names: Names, number: u16) -> Option<&'static str> {
    let found = names.iter().find(|(_, known)| *known == number);
    found.map(|(name, _)| *name)
}

macro_rules! named {
    ($($(#[$doc:meta])+ $name:ident: $max:literal, from $min:literal, $names:ident, $expected:literal;)+) => {
        $(
            $(#[$doc])+
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub struct $name {
                number: u16,
                hexadecimal: bool,
            }

            impl $name {
                /// The number.
                pub fn number(self) -> u16 {
                    self.number
                }

                /// The name, if it has one.
                pub fn name(self) -> Option<&'static str> {
                    name_of($names, self.number)
                }
            }

            impl Codec for $name {
                type Value = Self;
                const EXPECTED: &'static str = $expected;

                fn read(text: &str) -> Option<Self> {
                    if let Some(number) = number_of($names, text) {
                        return Some(Self { number, hexadecimal: false });
                    }
                    let read = FilterNumber::<$max>::read(text).filter(|read| ($min..=$max).contains(&read.get()))?;
                    let number = u16::try_from(read.get()).ok()?;
                    // Of a number with a name, the base does not last.
                    let hexadecimal = read.is_hexadecimal() && name_of($names, number).is_none();
                    Some(Self { number, hexadecimal })
                }

                fn write(value: &Self, out: &mut String) {
                    let Self { number, hexadecimal } = *value;
                    let _ = match value.name() {
                        Some(name) => write!(out, "{name}"),
                        None if hexadecimal => write!(out, "{number:#x}"),
                        None => write!(out, "{number}"),
                    };
                }
            }
        )+
    };
}

named! {
    /// A protocol on Ethernet.
    EtherType: 65535, from 0x600, ETHER_TYPES, "arp, rarp, ipv4, ipv6, vlan, or a number from 1536 to 65535";
    /// A protocol on IP.
    IpProtocol: 255, from 0, IP_PROTOCOLS, "tcp, udp, udplite, esp, ah, icmp, igmp, sctp, icmpv6, or a number from 0 to 255";
    /// What an ARP packet is for.
    ArpOpcode: 65535, from 0, ARP_OPCODES, "Request, Reply, ..., or a number from 0 to 65535";
}

const ETHER_TYPES: Names = &[
    ("ipv4", 0x800),
    ("arp", 0x806),
    ("rarp", 0x8035),
    ("ipv6", 0x86dd),
    ("vlan", 0x8100),
];

const IP_PROTOCOLS: Names = &[
    ("tcp", 6),
    ("udp", 17),
    ("udplite", 136),
    ("esp", 50),
    ("ah", 51),
    ("icmp", 1),
    ("igmp", 2),
    ("sctp", 132),
    ("icmpv6", 58),
];

const ARP_OPCODES: Names = &[
    ("Request", 1),
    ("Reply", 2),
    ("Request_Reverse", 3),
    ("Reply_Reverse", 4),
    ("DRARP_Request", 5),
    ("DRARP_Reply", 6),
    ("DRARP_Error", 7),
    ("InARP_Request", 8),
    ("ARP_NAK", 9),
];

/// The name of a set of addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IpSetName(String);

impl IpSetName {
    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Codec for IpSetName {
    type Value = Self;
    const EXPECTED: &'static str = "up to 31 letters, digits, spaces, _ . : - and +";

    fn read(text: &str) -> Option<Self> {
        let plain = |char: char| char.is_ascii_alphanumeric() || "_.:-+ ".contains(char);
        let fits = (1..=31).contains(&text.len()) && text.chars().all(plain);
        fits.then(|| Self(text.to_owned()))
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(&value.0);
    }
}

checked_text! {
    /// The name of a chain.
    FilterChain: "root, or a name that begins with mac, vlan, stp, arp, rarp, ipv4 or ipv6", |text| {
        text == "root" || text.len() <= 12 && CHAINS.iter().any(|prefix| text.starts_with(prefix)) && text.chars().all(in_chain)
    };
}

/// What names of chains begin with.
const CHAINS: &[&str] = &["mac", "vlan", "stp", "arp", "rarp", "ipv4", "ipv6"];

fn in_chain(char: char) -> bool {
    char.is_ascii_alphanumeric() || matches!(char, '_' | '.' | ':' | '-')
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
    fn numbers_with_names_are_written_by_name() {
        for (read, written) in [
            ("ARP", "arp"),
            ("0x806", "arp"),
            ("2048", "ipv4"),
            ("0x1234", "0x1234"),
            ("4660", "4660"),
        ] {
            assert_eq!(rewritten::<EtherType>(read).as_deref(), Some(written));
        }
        assert_eq!(rewritten::<IpProtocol>("0x11").as_deref(), Some("udp"));
        assert_eq!(rewritten::<IpProtocol>("0x12").as_deref(), Some("0x12"));
        assert_eq!(
            rewritten::<ArpOpcode>("request").as_deref(),
            Some("Request")
        );
        assert_eq!(rewritten::<ArpOpcode>("11").as_deref(), Some("11"));
    }

    #[test]
    fn numbers_out_of_range_are_refused() {
        assert_eq!(rewritten::<EtherType>("1535"), None);
        assert_eq!(rewritten::<IpProtocol>("256"), None);
        assert_eq!(rewritten::<ArpOpcode>("65536"), None);
        assert_eq!(rewritten::<ArpOpcode>("Requests"), None);
    }

    #[test]
    fn names_of_chains() {
        for good in ["root", "mac", "arp-testme", "ipv4-a.b:c_d"] {
            assert!(FilterChain::read(good).is_some(), "{good}");
        }
        for wrong in ["", "rooted", "foo", "ar p", "arp/x", "ipv4-aaaaaaaaa"] {
            assert!(FilterChain::read(wrong).is_none(), "{wrong}");
        }
    }
}
