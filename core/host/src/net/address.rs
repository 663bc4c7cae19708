//! Addresses of links.

use std::net::IpAddr;

use polyvirt_driver::Result;

use super::{Net, family, octets, of_octets};
use crate::admin::NetAdmin;
use crate::netlink::{Attributes, Message, flags};

/// Kinds of messages about addresses.
const NEW: u16 = 20;
const DELETE: u16 = 21;
const GET: u16 = 22;

/// The length of the fixed fields.
const FIXED: usize = 8;

/// Numbers of attributes.
const PEER: u16 = 1;
const LOCAL: u16 = 2;
const BROADCAST: u16 = 4;
const MARKS: u16 = 8;

/// Marks of an address.
const NOT_PROBED: u32 = 0x02;
const TAKEN: u32 = 0x08;
const TENTATIVE: u32 = 0x40;

/// An address as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Address {
    /// The index of the link that has it.
    pub link: u32,
    /// The address.
    pub address: IpAddr,
    /// How many bits its network has.
    pub prefix: u8,
    /// Whether the kernel is still asking if somebody else has it.
    pub tentative: bool,
    /// Whether somebody else has it.
    pub taken: bool,
}

/// An address for a link.
#[derive(Clone, Copy, Debug)]
pub struct NewAddress {
    /// The address.
    pub address: IpAddr,
    /// How many bits its network has.
    pub prefix: u8,
    /// The address that means everybody in it, for IPv4.
    pub broadcast: Option<IpAddr>,
    /// Whether the kernel first asks if somebody else has it, for IPv6.
    pub probed: bool,
}

impl Net {
    /// All addresses of all links.
    ///
    /// # Errors
    /// When the kernel does not tell them.
    pub fn addresses(&mut self) -> Result<Vec<Address>> {
        let ask = Message::new(GET, flags::DUMP, &[0; FIXED]);
        let found = self.list(&ask, "list addresses")?;
        Ok(found
            .iter()
            .filter_map(|reply| address(&reply.body))
            .collect())
    }

    /// Gives a link an address.
    ///
    /// # Errors
    /// When there is no such link, or it has the address already.
    pub fn add_address(&mut self, _: &NetAdmin, link: &str, new: &NewAddress) -> Result<()> {
        let what = format!("add address '{}/{}' to '{link}'", new.address, new.prefix);
        let mut ask = self.about_address(NEW, flags::CREATE | flags::EXCL, link, new)?;
        if let Some(broadcast) = new.broadcast {
            ask = ask.bytes(BROADCAST, &octets(broadcast));
        }
        if !new.probed && new.address.is_ipv6() {
            ask = ask.u32(MARKS, NOT_PROBED);
        }
        self.ask(ask, &what)
    }

    /// Takes an address from a link; says false when it did not have it.
    ///
    /// # Errors
    /// When there is no such link.
    pub fn delete_address(&mut self, _: &NetAdmin, link: &str, old: &NewAddress) -> Result<bool> {
        let what = format!(
            "delete address '{}/{}' of '{link}'",
            old.address, old.prefix
        );
        let ask = self.about_address(DELETE, 0, link, old)?;
        self.socket.ask_unless(ask, &[libc::EADDRNOTAVAIL], &what)
    }

    fn about_address(
        &mut self,
        kind: u16,
        more: u16,
        link: &str,
        address: &NewAddress,
    ) -> Result<Message> {
        let mut fixed = [0; FIXED];
        fixed[0] = family(address.address);
        fixed[1] = address.prefix;
        fixed[4..8].copy_from_slice(&self.index(link)?.to_ne_bytes());
        let octets = octets(address.address);
        Ok(Message::new(kind, more, &fixed)
            .bytes(LOCAL, &octets)
            .bytes(PEER, &octets))
    }
}

fn address(body: &[u8]) -> Option<Address> {
    let attributes = Attributes::after(FIXED, body);
    let octets = attributes.get(LOCAL).or_else(|| attributes.get(PEER))?;
    let marks = attributes.u32(MARKS).unwrap_or_default();
    Some(Address {
        link: u32::from_ne_bytes(*body.get(4..)?.first_chunk()?),
        address: of_octets(octets)?,
        prefix: *body.get(1)?,
        tentative: marks & TENTATIVE != 0,
        taken: marks & TAKEN != 0,
    })
}
