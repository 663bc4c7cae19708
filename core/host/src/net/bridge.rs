//! Bridges and their ports.

use polyvirt_driver::Result;

use super::Net;
use super::link::{self, FIXED};
use crate::admin::NetAdmin;
use crate::netlink::{Attributes, Message, flags};

/// The family of messages about ports of bridges.
const BRIDGE: u8 = 7;

/// Numbers of attributes of bridges.
mod attribute {
    pub(super) const FORWARD_DELAY: u16 = 1;
    pub(super) const STP: u16 = 5;
    pub(super) const VLAN_FILTERING: u16 = 7;
    pub(super) const DEFAULT_VLAN: u16 = 39;

    /// Of ports.
    pub(super) const PORT: u16 = 12;
    pub(super) const LEARNING: u16 = 8;
    pub(super) const FLOODING: u16 = 9;
    pub(super) const ISOLATED: u16 = 33;

    /// Of VLANs.
    pub(super) const OF_FAMILY: u16 = 26;
    pub(super) const VLAN: u16 = 2;

    /// Of addresses behind ports.
    pub(super) const HARDWARE: u16 = 2;
}

/// Messages about addresses behind ports.
const NEW_NEIGHBOUR: u16 = 28;
const DELETE_NEIGHBOUR: u16 = 29;

/// The address is known for good, and to the bridge that the port is of.
const NO_ARP: u16 = 0x40;
const PERMANENT: u16 = 0x80;
const OF_MASTER: u8 = 0x04;

/// How a bridge behaves; what is not said is as the kernel has it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Bridge {
    /// Whether it takes part in the spanning tree protocol.
    pub stp: Option<bool>,
    /// How long a port listens before it passes packets on, in hundredths of a second.
    pub delay: Option<u32>,
    /// Whether VLANs are kept apart.
    pub vlan_filtering: Option<bool>,
    /// The VLAN of ports that nothing is said of; 0 for none.
    pub default_vlan: Option<u16>,
}

/// How a port of a bridge behaves; what is not said stays.
#[derive(Clone, Copy, Debug, Default)]
pub struct Port {
    /// Whether it does not reach other ports of the kind.
    pub isolated: Option<bool>,
    /// Whether the bridge learns who is behind it.
    pub learning: Option<bool>,
    /// Whether it gets packets for whom nobody knows.
    pub flooding: Option<bool>,
}

/// A VLAN that passes a port.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vlan {
    /// Its number.
    pub id: u16,
    /// Whether packets without a tag belong to it when they come in.
    pub native: bool,
    /// Whether packets leave without a tag.
    pub untagged: bool,
}

pub(super) fn settings(bridge: &Bridge, mut ask: Message) -> Message {
    if let Some(delay) = bridge.delay {
        ask = ask.u32(attribute::FORWARD_DELAY, delay);
    }
    if let Some(stp) = bridge.stp {
        ask = ask.u32(attribute::STP, stp.into());
    }
    if let Some(filtering) = bridge.vlan_filtering {
        ask = ask.u8(attribute::VLAN_FILTERING, filtering.into());
    }
    if let Some(vlan) = bridge.default_vlan {
        ask = ask.u16(attribute::DEFAULT_VLAN, vlan);
    }
    ask
}

impl Net {
    /// Changes how a port of a bridge behaves.
    ///
    /// # Errors
    /// When there is no such link, or it is no port.
    pub fn change_port(&mut self, _: &NetAdmin, name: &str, port: &Port) -> Result<()> {
        let fixed = self.about_port(name)?;
        let ask = Message::new(link::SET, 0, &fixed).nested(attribute::PORT, |mut ask| {
            for (number, value) in [
                (attribute::ISOLATED, port.isolated),
                (attribute::LEARNING, port.learning),
                (attribute::FLOODING, port.flooding),
            ] {
                if let Some(value) = value {
                    ask = ask.u8(number, value.into());
                }
            }
            ask
        });
        self.ask(ask, &format!("change bridge port '{name}'"))
    }

    /// Lets VLANs pass a port of a bridge.
    ///
    /// # Errors
    /// When there is no such link, it is no port, or a number is none of a VLAN.
    pub fn add_vlans(&mut self, _: &NetAdmin, name: &str, vlans: &[Vlan]) -> Result<()> {
        self.of_vlans(link::SET, name, vlans)
    }

    /// No longer lets VLANs pass a port of a bridge.
    ///
    /// # Errors
    /// As of [`add_vlans`](Self::add_vlans).
    pub fn delete_vlans(&mut self, _: &NetAdmin, name: &str, vlans: &[Vlan]) -> Result<()> {
        self.of_vlans(link::DELETE, name, vlans)
    }

    /// Tells a bridge who is behind one of its ports.
    ///
    /// # Errors
    /// When there is no such link, or it is no port.
    pub fn add_neighbour(&mut self, _: &NetAdmin, port: &str, address: [u8; 6]) -> Result<()> {
        let more = flags::CREATE | flags::REPLACE;
        let ask = self.about_neighbour(NEW_NEIGHBOUR, more, port, address)?;
        self.ask(ask, &format!("add an address behind bridge port '{port}'"))
    }

    /// Tells a bridge that somebody is no longer behind a port; says false when it did not think so.
    ///
    /// # Errors
    /// As of [`add_neighbour`](Self::add_neighbour).
    pub fn delete_neighbour(&mut self, _: &NetAdmin, port: &str, address: [u8; 6]) -> Result<bool> {
        let ask = self.about_neighbour(DELETE_NEIGHBOUR, 0, port, address)?;
        let what = format!("delete an address behind bridge port '{port}'");
        self.socket.ask_unless(ask, &[libc::ENOENT], &what)
    }

    /// The VLAN of ports that nothing is said of (0 for none), where a bridge keeps VLANs apart.
    pub(super) fn usual_vlan(&mut self, bridge: &str) -> Result<Option<u16>> {
        let said = self.kind_settings(bridge)?;
        let said = Attributes::after(0, &said).inside(link::SETTINGS);
        let apart = said.u8(attribute::VLAN_FILTERING).unwrap_or_default() != 0;
        Ok(apart.then(|| said.u16(attribute::DEFAULT_VLAN).unwrap_or(1)))
    }

    fn about_neighbour(
        &mut self,
        kind: u16,
        more: u16,
        port: &str,
        address: [u8; 6],
    ) -> Result<Message> {
        let mut fixed = [0; 12];
        fixed[0] = BRIDGE;
        fixed[4..8].copy_from_slice(&self.index(port)?.to_ne_bytes());
        fixed[8..10].copy_from_slice(&(NO_ARP | PERMANENT).to_ne_bytes());
        fixed[10] = OF_MASTER;
        Ok(Message::new(kind, more, &fixed).bytes(attribute::HARDWARE, &address))
    }

    fn of_vlans(&mut self, kind: u16, name: &str, vlans: &[Vlan]) -> Result<()> {
        let fixed = self.about_port(name)?;
        let ask = Message::new(kind, 0, &fixed).nested(attribute::OF_FAMILY, |mut ask| {
            for vlan in vlans {
                let switches = u16::from(vlan.native) << 1 | u16::from(vlan.untagged) << 2;
                let value = [switches.to_ne_bytes(), vlan.id.to_ne_bytes()].concat();
                ask = ask.bytes(attribute::VLAN, &value);
            }
            ask
        });
        self.ask(ask, &format!("change the VLANs of bridge port '{name}'"))
    }

    fn about_port(&mut self, name: &str) -> Result<[u8; FIXED]> {
        let mut fixed = link::fixed(self.index(name)?, 0, 0);
        fixed[0] = BRIDGE;
        Ok(fixed)
    }
}

#[cfg(test)]
mod tests {
    use super::{Bridge, Port, attribute};
    use crate::net::testing::{admin, in_own_network};
    use crate::net::{Change, Kind, Net, Vlans};
    use crate::netlink::Attributes;

    #[test]
    fn bridges_and_ports_behave_as_they_are_told() {
        in_own_network(|| {
            let (admin, mut net) = (admin(), Net::open().unwrap());
            let bridge = Bridge {
                stp: Some(true),
                delay: Some(300),
                vlan_filtering: None,
                default_vlan: None,
            };
            net.create(&admin, "virbr0", Kind::Bridge(&bridge), &Change::default())
                .unwrap();
            let plug = Change {
                master: Some(Some("virbr0")),
                ..Change::default()
            };
            net.create(&admin, "left", Kind::Veth { peer: "right" }, &plug)
                .unwrap();
            let port = Port {
                isolated: Some(true),
                learning: Some(false),
                flooding: None,
            };
            net.change_port(&admin, "left", &port).unwrap();
            assert!(net.change_port(&admin, "right", &port).is_err());
            let address = [0x52, 0x54, 0, 1, 2, 3];
            net.add_neighbour(&admin, "left", address).unwrap();
            assert!(net.delete_neighbour(&admin, "left", address).unwrap());
            assert!(!net.delete_neighbour(&admin, "left", address).unwrap());
            let error = net.set_vlans(&admin, "virbr0", "left", &Vlans::Access(7));
            let error = error.unwrap_err();
            assert!(
                error.message().contains("does not keep VLANs apart"),
                "{error}"
            );
            let said = net.kind_settings("virbr0").unwrap();
            let said = Attributes::after(0, &said).inside(2);
            assert_eq!(said.u32(attribute::STP), Some(1));
            assert_eq!(said.u32(attribute::FORWARD_DELAY), Some(300));
            let said = net.kind_settings("left").unwrap();
            let said = Attributes::after(0, &said).inside(5);
            assert_eq!(said.u8(attribute::ISOLATED), Some(1));
            assert_eq!(said.u8(attribute::LEARNING), Some(0));
            assert_eq!(said.u8(attribute::FLOODING), Some(1));
        });
    }
}
