//! Links: devices of the network.

use std::os::fd::{AsRawFd, BorrowedFd};

use polyvirt_driver::{Error, Result};

use super::bridge::{self, Bridge};
use super::{Net, check_name};
use crate::admin::NetAdmin;
use crate::netlink::{Attributes, Message, flags};

/// Kinds of messages about links.
pub(super) const NEW: u16 = 16;
pub(super) const DELETE: u16 = 17;
const GET: u16 = 18;
pub(super) const SET: u16 = 19;

/// The length of the fixed fields.
pub(super) const FIXED: usize = 16;

/// What a kind of link has of its own, inside what is said of the kind.
pub(super) const SETTINGS: u16 = 2;

/// Numbers of attributes.
mod attribute {
    pub(super) const ADDRESS: u16 = 1;
    pub(super) const NAME: u16 = 3;
    pub(super) const MTU: u16 = 4;
    pub(super) const BELOW: u16 = 5;
    pub(super) const MASTER: u16 = 10;
    pub(super) const KIND: u16 = 18;
    pub(super) const NOTE: u16 = 20;
    pub(super) const COUNTERS: u16 = 23;
    pub(super) const GROUP: u16 = 27;
    pub(super) const NAMESPACE: u16 = 28;

    /// Inside of [`KIND`].
    pub(super) const KIND_NAME: u16 = 1;

    /// Settings of kinds.
    pub(super) const VETH_PEER: u16 = 1;
    pub(super) const MACVLAN_MODE: u16 = 1;
    pub(super) const VLAN_ID: u16 = 1;
}

const UP: u32 = libc::IFF_UP.unsigned_abs();
const RUNNING: u32 = libc::IFF_RUNNING.unsigned_abs();

/// A device as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The kernel's number of it.
    pub index: u32,
    /// Its name.
    pub name: String,
    /// What it is (`bridge`, `veth`, `tun`, ...); nothing for hardware.
    pub kind: Option<String>,
    /// The group that somebody has put it in; 0 where nobody has.
    pub group: u32,
    /// What somebody has noted about it.
    pub note: Option<String>,
    /// Its hardware address, if it has one as Ethernet does.
    pub address: Option<[u8; 6]>,
    /// The greatest size of a packet, in bytes.
    pub mtu: u32,
    /// The index of the bridge that it is a port of.
    pub master: Option<u32>,
    /// Whether it is switched on.
    pub up: bool,
    /// Whether it could pass packets on now.
    pub running: bool,
    /// What has passed.
    pub counters: Counters,
}

/// What has passed through a link since it was made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counters {
    /// Packets received.
    pub rx_packets: u64,
    /// Packets sent.
    pub tx_packets: u64,
    /// Bytes received.
    pub rx_bytes: u64,
    /// Bytes sent.
    pub tx_bytes: u64,
    /// Packets received that were broken.
    pub rx_errors: u64,
    /// Packets that could not be sent.
    pub tx_errors: u64,
    /// Packets received that there was no room for.
    pub rx_dropped: u64,
    /// Packets to be sent that there was no room for.
    pub tx_dropped: u64,
}

impl Counters {
    /// What the far end of a cable counts: it receives what this end sends.
    #[must_use]
    pub const fn of_other_end(self) -> Self {
        Self {
            rx_bytes: self.tx_bytes,
            rx_packets: self.tx_packets,
            rx_errors: self.tx_errors,
            rx_dropped: self.tx_dropped,
            tx_bytes: self.rx_bytes,
            tx_packets: self.rx_packets,
            tx_errors: self.rx_errors,
            tx_dropped: self.rx_dropped,
        }
    }
}

/// What a new link is.
#[derive(Clone, Copy, Debug)]
pub enum Kind<'a> {
    /// A bridge.
    Bridge(&'a Bridge),
    /// One end of a pair, and the name of the other.
    Veth {
        /// The name of the other end.
        peer: &'a str,
    },
    /// A device with an address of its own on top of another, whose other end a program opens.
    Macvtap {
        /// The device below.
        below: &'a str,
        /// How those on top of one device see each other: 1 private, 2 vepa, 4 bridge, 8 passthrough.
        mode: u32,
    },
    /// What is tagged with a number on another device.
    Vlan {
        /// The device below.
        below: &'a str,
        /// The number.
        id: u16,
    },
}

/// What is to become of a link; what is not said stays.
#[derive(Clone, Copy, Debug, Default)]
pub struct Change<'a> {
    /// Whether it is switched on.
    pub up: Option<bool>,
    /// The greatest size of a packet, in bytes.
    pub mtu: Option<u32>,
    /// Its hardware address.
    pub address: Option<[u8; 6]>,
    /// The bridge that it becomes a port of, or that it leaves (`Some(None)`).
    pub master: Option<Option<&'a str>>,
    /// Its name; it has to be off for that.
    pub name: Option<&'a str>,
    /// A group of devices, by a number of one's choice.
    pub group: Option<u32>,
    /// What is noted about it, for whoever finds it later: up to 255 bytes.
    pub note: Option<&'a str>,
    /// The network namespace that it goes to.
    pub namespace: Option<BorrowedFd<'a>>,
}

impl Net {
    /// All links.
    ///
    /// # Errors
    /// When the kernel does not tell them.
    pub fn links(&mut self) -> Result<Vec<Link>> {
        let ask = Message::new(GET, flags::DUMP, &fixed(0, 0, 0));
        let found = self.list(&ask, "list network devices")?;
        Ok(found.iter().filter_map(|reply| link(&reply.body)).collect())
    }

    /// The link of that name, if there is one.
    ///
    /// # Errors
    /// When that is no name, or the kernel does not tell.
    pub fn link(&mut self, name: &str) -> Result<Option<Link>> {
        check_name(name)?;
        let what = format!("find network device '{name}'");
        let ask = Message::new(GET, 0, &fixed(0, 0, 0)).text(attribute::NAME, name);
        match self.socket.talk(vec![ask.acknowledged()], &what) {
            Ok(found) => Ok(found.iter().find_map(|reply| link(&reply.body))),
            Err(error) if error.info().int1 == libc::ENODEV => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Makes a link, which is off, with what is said of it already.
    ///
    /// # Errors
    /// When the name is none or taken, or the kernel has no such links.
    pub fn create(
        &mut self,
        admin: &NetAdmin,
        name: &str,
        kind: Kind<'_>,
        more: &Change<'_>,
    ) -> Result<()> {
        check_name(name)?;
        let what = format!("create network device '{name}'");
        let ask = Message::new(NEW, flags::CREATE | flags::EXCL, &switches(0, more))
            .text(attribute::NAME, name);
        let ask = match kind {
            Kind::Macvtap { below, .. } | Kind::Vlan { below, .. } => {
                ask.u32(attribute::BELOW, self.index(below)?)
            }
            Kind::Veth { peer } => {
                check_name(peer)?;
                ask
            }
            Kind::Bridge(_) => ask,
        };
        // A bridge takes the size of its ports, unless it is told another when it is there already.
        let later = more.mtu.filter(|_| matches!(kind, Kind::Bridge(_)));
        let first = Change {
            mtu: more.mtu.filter(|_| later.is_none()),
            ..*more
        };
        let ask = self.describe(ask, &first)?;
        let ask = ask.nested(attribute::KIND, |ask| {
            ask.text(attribute::KIND_NAME, kind.name())
                .nested(SETTINGS, |ask| kind.settings(ask))
        });
        self.ask(ask, &what)?;
        if later.is_some() {
            let size = Change {
                mtu: later,
                ..Change::default()
            };
            self.change(admin, name, &size)
                .inspect_err(|_| drop(self.delete(admin, name)))?;
        }
        Ok(())
    }

    /// Changes a link.
    ///
    /// # Errors
    /// When there is no such link, or the kernel does not do that to it.
    pub fn change(&mut self, _: &NetAdmin, name: &str, change: &Change<'_>) -> Result<()> {
        let index = self.index(name)?;
        let ask = Message::new(SET, 0, &switches(index, change));
        let ask = match change.name {
            Some(new) => {
                check_name(new)?;
                ask.text(attribute::NAME, new)
            }
            None => ask,
        };
        let ask = self.describe(ask, change)?;
        self.ask(ask, &format!("change network device '{name}'"))
    }

    /// Ends a link; says false when there was none.
    ///
    /// # Errors
    /// When the kernel does not, as with hardware.
    pub fn delete(&mut self, _: &NetAdmin, name: &str) -> Result<bool> {
        check_name(name)?;
        let ask = Message::new(DELETE, 0, &fixed(0, 0, 0)).text(attribute::NAME, name);
        let what = format!("delete network device '{name}'");
        self.socket.ask_unless(ask, &[libc::ENODEV], &what)
    }

    /// What the kernel says of a link's kind, as it says it.
    pub(super) fn kind_settings(&mut self, name: &str) -> Result<Vec<u8>> {
        let ask = Message::new(GET, 0, &fixed(0, 0, 0)).text(attribute::NAME, name);
        let what = format!("look at network device '{name}'");
        let found = self.socket.talk(vec![ask.acknowledged()], &what)?;
        let said = found.first().and_then(|found| {
            let said = Attributes::after(FIXED, &found.body);
            said.get(attribute::KIND).map(<[u8]>::to_vec)
        });
        Ok(said.unwrap_or_default())
    }

    fn describe(&mut self, mut ask: Message, change: &Change<'_>) -> Result<Message> {
        if let Some(mtu) = change.mtu {
            ask = ask.u32(attribute::MTU, mtu);
        }
        if let Some(address) = change.address {
            ask = ask.bytes(attribute::ADDRESS, &address);
        }
        if let Some(master) = change.master {
            let index = master.map_or(Ok(0), |master| self.index(master))?;
            ask = ask.u32(attribute::MASTER, index);
        }
        if let Some(group) = change.group {
            ask = ask.u32(attribute::GROUP, group);
        }
        if let Some(note) = change.note {
            ask = ask.text(attribute::NOTE, note);
        }
        if let Some(namespace) = change.namespace {
            let number = u32::try_from(namespace.as_raw_fd())
                .map_err(|_| Error::internal("a descriptor of a network namespace is negative"))?;
            ask = ask.u32(attribute::NAMESPACE, number);
        }
        Ok(ask)
    }
}

impl Kind<'_> {
    fn name(self) -> &'static str {
        match self {
            Self::Bridge(_) => "bridge",
            Self::Veth { .. } => "veth",
            Self::Macvtap { .. } => "macvtap",
            Self::Vlan { .. } => "vlan",
        }
    }

    fn settings(self, ask: Message) -> Message {
        match self {
            Self::Bridge(bridge) => bridge::settings(bridge, ask),
            Self::Veth { peer } => {
                // The other end is described as a link of its own, fixed fields and all.
                let described = Message::new(0, 0, &fixed(0, 0, 0)).text(attribute::NAME, peer);
                ask.bytes(attribute::VETH_PEER, described.body())
            }
            Self::Macvtap { mode, .. } => ask.u32(attribute::MACVLAN_MODE, mode),
            Self::Vlan { id, .. } => ask.u16(attribute::VLAN_ID, id),
        }
    }
}

/// The fixed fields about a link that is to be changed.
fn switches(index: u32, change: &Change<'_>) -> [u8; FIXED] {
    match change.up {
        Some(true) => fixed(index, UP, UP),
        Some(false) => fixed(index, 0, UP),
        None => fixed(index, 0, 0),
    }
}

/// The fixed fields: which link, and which of its switches are set to what.
pub(super) fn fixed(index: u32, on: u32, of: u32) -> [u8; FIXED] {
    let mut out = [0; FIXED];
    out[4..8].copy_from_slice(&index.to_ne_bytes());
    out[8..12].copy_from_slice(&on.to_ne_bytes());
    out[12..16].copy_from_slice(&of.to_ne_bytes());
    out
}

fn link(body: &[u8]) -> Option<Link> {
    let number = |at: usize| Some(u32::from_ne_bytes(*body.get(at..)?.first_chunk()?));
    let attributes = Attributes::after(FIXED, body);
    let switches = number(8)?;
    Some(Link {
        index: number(4)?,
        name: attributes.text(attribute::NAME)?,
        kind: attributes
            .inside(attribute::KIND)
            .text(attribute::KIND_NAME),
        group: attributes.u32(attribute::GROUP).unwrap_or_default(),
        note: attributes.text(attribute::NOTE),
        address: attributes
            .get(attribute::ADDRESS)
            .and_then(|bytes| bytes.try_into().ok()),
        mtu: attributes.u32(attribute::MTU).unwrap_or_default(),
        master: attributes.u32(attribute::MASTER),
        up: switches & UP != 0,
        running: switches & RUNNING != 0,
        counters: counters(attributes.get(attribute::COUNTERS).unwrap_or_default()),
    })
}

fn counters(bytes: &[u8]) -> Counters {
    let number = |at: usize| {
        let bytes = bytes.get(at * 8..).and_then(<[u8]>::first_chunk);
        bytes.map_or(0, |bytes| u64::from_ne_bytes(*bytes))
    };
    Counters {
        rx_packets: number(0),
        tx_packets: number(1),
        rx_bytes: number(2),
        tx_bytes: number(3),
        rx_errors: number(4),
        tx_errors: number(5),
        rx_dropped: number(6),
        tx_dropped: number(7),
    }
}

#[cfg(test)]
mod tests {
    use super::{Bridge, Change, Kind, Net};
    use crate::net::testing::{admin, in_own_network};

    #[test]
    fn a_bridge_with_a_port_is_made_changed_and_ended() {
        in_own_network(|| {
            let (admin, mut net) = (admin(), Net::open().unwrap());
            let bridge = Bridge::default();
            let made = Change {
                address: Some([0x52, 0x54, 0, 1, 2, 3]),
                mtu: Some(1400),
                ..Change::default()
            };
            net.create(&admin, "virbr0", Kind::Bridge(&bridge), &made)
                .unwrap();
            let again = net.create(&admin, "virbr0", Kind::Bridge(&bridge), &made);
            assert_eq!(again.unwrap_err().info().int1, libc::EEXIST);
            net.create(
                &admin,
                "left",
                Kind::Veth { peer: "right" },
                &Change::default(),
            )
            .unwrap();
            let plug = Change {
                master: Some(Some("virbr0")),
                up: Some(true),
                ..Change::default()
            };
            net.change(&admin, "left", &plug).unwrap();
            let found = net.link("virbr0").unwrap().unwrap();
            assert_eq!(found.kind.as_deref(), Some("bridge"));
            assert_eq!(found.address, Some([0x52, 0x54, 0, 1, 2, 3]));
            assert_eq!((found.mtu, found.up), (1400, false));
            let port = net.link("left").unwrap().unwrap();
            assert_eq!((port.master, port.up), (Some(found.index), true));
            let unplug = Change {
                master: Some(None),
                ..Change::default()
            };
            net.change(&admin, "left", &unplug).unwrap();
            assert_eq!(net.link("left").unwrap().unwrap().master, None);
            assert!(net.delete(&admin, "virbr0").unwrap());
            assert!(!net.delete(&admin, "virbr0").unwrap());
            let names: Vec<_> = net.links().unwrap().into_iter().map(|l| l.name).collect();
            assert!(names.contains(&"right".to_owned()), "{names:?}");
            assert!(!names.contains(&"virbr0".to_owned()), "{names:?}");
        });
    }

    #[test]
    fn names_that_are_none_are_refused_before_the_kernel_is_asked() {
        let mut net = Net::open().unwrap();
        for name in [
            "",
            ".",
            "..",
            "a/b",
            "a b",
            "a\nb",
            "a:b",
            "sixteen-letters-",
        ] {
            assert!(net.link(name).is_err(), "{name:?}");
        }
    }
}
