//! Rules as expressions of the kernel's.
//!
//! An expression puts something into a register or looks at one; the first that does not hold ends the rule.

use std::net::IpAddr;

use polyvirt_host::netlink::Message;
use polyvirt_network::firewall::{Device, Family, Match, Ports, Protocol, Rule, Verdict};

/// Inside of a list.
const ELEMENT: u16 = 1;

/// Of an expression.
const NAME: u16 = 1;
const DATA: u16 = 2;

/// Of data.
const VALUE: u16 = 1;
const VERDICT: u16 = 2;
const VERDICT_CODE: u16 = 1;
const VERDICT_CHAIN: u16 = 2;

/// The register of verdicts, and the first of the others.
const OF_VERDICTS: u32 = 0;
const FIRST: u32 = 1;

/// What is known about a packet besides what is in it.
#[derive(Clone, Copy)]
enum Meta {
    InIndex = 4,
    OutIndex = 5,
    InName = 6,
    OutName = 7,
    Protocol = 16,
}

/// Where in a packet something is.
#[derive(Clone, Copy)]
enum Header {
    Network = 1,
    Transport = 2,
}

/// How a register is compared.
#[derive(Clone, Copy)]
enum Compare {
    Equal = 0,
    Different = 1,
}

/// What becomes of a packet: the numbers of the kernel's verdicts.
#[derive(Clone, Copy)]
enum Code {
    Accept = 1,
    Jump = -3,
    Return = -5,
}

/// The state of a connection, and the bits of it that mean that it was let through before.
const STATE: u32 = 0;
const ESTABLISHED_OR_RELATED: u32 = 0x6;

/// A source address is changed, and the ports are said.
const SOURCE_NAT: u32 = 0;
const WITH_PORTS: u32 = 0x2;

/// How many bytes a name of a device is compared with.
const NAME_LENGTH: usize = 16;

/// The expressions of a rule, given the index of its bridge.
pub(super) fn of_rule(rule: &Rule, bridge: u32, mut list: Message) -> Message {
    for one in &rule.matches {
        list = of_match(one, rule.family, bridge, list);
    }
    list = counter(list);
    of_verdict(&rule.verdict, rule.family, list)
}

/// Counts packets and asks another chain.
pub(super) fn count_and_jump(chain: &str, list: Message) -> Message {
    verdict(Code::Jump, Some(chain), counter(list))
}

fn of_match(one: &Match, family: Family, bridge: u32, list: Message) -> Message {
    match one {
        Match::From(device) => on_device(device, bridge, Meta::InIndex, Meta::InName, list),
        Match::To(device) => on_device(device, bridge, Meta::OutIndex, Meta::OutName, list),
        Match::Source(net) => on_address(
            family,
            false,
            net.network(),
            net.prefix,
            Compare::Equal,
            list,
        ),
        Match::Destination(net) => on_address(
            family,
            true,
            net.network(),
            net.prefix,
            Compare::Equal,
            list,
        ),
        Match::NotDestination(net) => on_address(
            family,
            true,
            net.network(),
            net.prefix,
            Compare::Different,
            list,
        ),
        Match::Protocol(protocol) => on_protocol(*protocol, list),
        Match::Port(protocol, port) => {
            let list = on_protocol(*protocol, list);
            let list = payload(Header::Transport, 2, 2, list);
            compare(Compare::Equal, &port.to_be_bytes(), list)
        }
        Match::Established => {
            let list = expression("ct", list, |data| data.be32(2, STATE).be32(1, FIRST));
            let list = mask(&ESTABLISHED_OR_RELATED.to_ne_bytes(), list);
            compare(Compare::Different, &[0; 4], list)
        }
    }
}

fn on_device(device: &Device, bridge: u32, index: Meta, name: Meta, list: Message) -> Message {
    match device {
        Device::Bridge(_) => compare(Compare::Equal, &bridge.to_ne_bytes(), meta(index, list)),
        Device::Other(text) => {
            let mut bytes = [0; NAME_LENGTH];
            for (to, byte) in bytes.iter_mut().zip(text.bytes().take(NAME_LENGTH - 1)) {
                *to = byte;
            }
            compare(Compare::Equal, &bytes, meta(name, list))
        }
    }
}

fn on_protocol(protocol: Protocol, list: Message) -> Message {
    let number = match protocol {
        Protocol::Tcp => libc::IPPROTO_TCP,
        Protocol::Udp => libc::IPPROTO_UDP,
    };
    let number = u8::try_from(number).unwrap_or_default();
    compare(Compare::Equal, &[number], meta(Meta::Protocol, list))
}

/// Compares the first bits of an address: whole bytes are loaded alone, others are cut out.
fn on_address(
    family: Family,
    is_destination: bool,
    net: IpAddr,
    prefix: u8,
    how: Compare,
    list: Message,
) -> Message {
    let octets = match net {
        IpAddr::V4(address) => address.octets().to_vec(),
        IpAddr::V6(address) => address.octets().to_vec(),
    };
    let (source, length) = match family {
        Family::Ipv4 => (12, 4),
        Family::Ipv6 => (8, 16),
    };
    let at = if is_destination {
        source + length
    } else {
        source
    };
    let bits = usize::from(prefix);
    let whole = bits / 8;
    if bits % 8 == 0 && whole > 0 && whole < octets.len() {
        let list = payload(Header::Network, at, u32::from(prefix) / 8, list);
        return compare(how, &octets[..whole], list);
    }
    let list = payload(Header::Network, at, length, list);
    let list = if whole < octets.len() {
        mask(&ones(bits, octets.len()), list)
    } else {
        list
    };
    compare(how, &octets, list)
}

/// So many bits that are set, in so many bytes.
fn ones(bits: usize, bytes: usize) -> Vec<u8> {
    let of_byte = |at: usize| match bits.saturating_sub(at * 8) {
        0 => 0,
        left @ 1..8 => 0xff_u8 << (8 - left),
        _ => 0xff,
    };
    (0..bytes).map(of_byte).collect()
}

fn of_verdict(what: &Verdict, family: Family, list: Message) -> Message {
    match what {
        Verdict::Accept => verdict(Code::Accept, None, list),
        Verdict::Return => verdict(Code::Return, None, list),
        Verdict::Reject => {
            let code = match family {
                Family::Ipv4 => 3,
                Family::Ipv6 => 4,
            };
            expression("reject", list, |data| data.be32(1, 0).u8(2, code))
        }
        Verdict::Masquerade(ports) => {
            let list = ports_from(*ports, FIRST, list);
            expression("masq", list, |data| match ports {
                Some(_) => data.be32(1, WITH_PORTS).be32(2, FIRST).be32(3, FIRST + 1),
                None => data,
            })
        }
        Verdict::Source { first, last, ports } => {
            let list = load(FIRST, &first.octets(), list);
            let list = load(FIRST + 1, &last.octets(), list);
            let list = ports_from(*ports, FIRST + 2, list);
            expression("nat", list, |data| {
                let family = u32::from(super::family_number(family));
                let data = data.be32(1, SOURCE_NAT).be32(2, family);
                let data = data.be32(3, FIRST).be32(4, FIRST + 1);
                match ports {
                    Some(_) => data
                        .be32(5, FIRST + 2)
                        .be32(6, FIRST + 3)
                        .be32(7, WITH_PORTS),
                    None => data,
                }
            })
        }
        // Our table has no such rules: they are for where packets are queued.
        Verdict::FillChecksum => list,
    }
}

fn ports_from(ports: Option<Ports>, register: u32, list: Message) -> Message {
    let Some(ports) = ports else { return list };
    let list = load(register, &ports.first.to_be_bytes(), list);
    load(register + 1, &ports.last.to_be_bytes(), list)
}

fn expression(name: &str, list: Message, data: impl FnOnce(Message) -> Message) -> Message {
    list.nested(ELEMENT, |element| {
        element.text(NAME, name).nested(DATA, data)
    })
}

fn counter(list: Message) -> Message {
    expression("counter", list, |data| data)
}

fn meta(key: Meta, list: Message) -> Message {
    expression("meta", list, |data| data.be32(2, key as u32).be32(1, FIRST))
}

fn payload(header: Header, at: u32, length: u32, list: Message) -> Message {
    expression("payload", list, |data| {
        let data = data.be32(1, FIRST).be32(2, header as u32);
        data.be32(3, at).be32(4, length)
    })
}

fn mask(bits: &[u8], list: Message) -> Message {
    let length = u32::try_from(bits.len()).unwrap_or_default();
    expression("bitwise", list, |data| {
        let data = data.be32(1, FIRST).be32(2, FIRST).be32(3, length);
        let data = data.nested(4, |inside| inside.bytes(VALUE, bits));
        data.nested(5, |inside| inside.bytes(VALUE, &vec![0; bits.len()]))
    })
}

fn compare(how: Compare, value: &[u8], list: Message) -> Message {
    expression("cmp", list, |data| {
        let data = data.be32(1, FIRST).be32(2, how as u32);
        data.nested(3, |inside| inside.bytes(VALUE, value))
    })
}

fn load(register: u32, value: &[u8], list: Message) -> Message {
    expression("immediate", list, |data| {
        let data = data.be32(1, register);
        data.nested(2, |inside| inside.bytes(VALUE, value))
    })
}

fn verdict(code: Code, chain: Option<&str>, list: Message) -> Message {
    expression("immediate", list, |data| {
        data.be32(1, OF_VERDICTS).nested(2, |inside| {
            inside.nested(VERDICT, |verdict| {
                let code = code as i32;
                let verdict = verdict.bytes(VERDICT_CODE, &code.to_be_bytes());
                match chain {
                    Some(chain) => verdict.text(VERDICT_CHAIN, chain),
                    None => verdict,
                }
            })
        })
    })
}
