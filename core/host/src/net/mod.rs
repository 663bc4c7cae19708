//! The host's network: links, addresses, routes, limits and switches of the kernel.
//!
//! | File | What |
//! |---|---|
//! | `link.rs` | devices of the network: what is there, and making, changing and ending them |
//! | `bridge.rs` | bridges and their ports |
//! | `address.rs` | addresses of links |
//! | `route.rs` | where packets go |
//! | `bandwidth.rs`, `queue.rs` | how fast they go there |
//! | `checksum.rs` | what some guests insist on of answers of DHCP |
//! | `sysctl.rs` | switches of the kernel's |
//!
//! Reading needs no privilege; whatever changes something takes a [`NetAdmin`](crate::admin::NetAdmin).

mod address;
mod bandwidth;
mod bridge;
mod checksum;
mod link;
mod queue;
mod route;
#[cfg(test)]
pub(crate) mod testing;

pub mod sysctl;
mod vlans;

pub use address::{Address, NewAddress};
pub use bandwidth::{Guarantee, Limits, Rate};
pub use bridge::{Bridge, Port, Vlan};
pub use link::{Change, Counters, Kind, Link};
pub use route::{NewRoute, Route};
pub use vlans::Vlans;

use polyvirt_driver::{Error, Result};

use crate::netlink::{Message, Reply, Socket};

/// A conversation with the kernel about the network of the thread that opened it.
///
/// Whatever changes it takes the proof that the caller may; without one, it does not compile:
///
/// ```compile_fail,E0061
/// # fn delete(net: &mut polyvirt_host::net::Net) {
/// let gone = net.delete("virbr0");
/// # }
/// ```
///
/// With one, it does:
///
/// ```
/// # fn delete(net: &mut polyvirt_host::net::Net) -> polyvirt_driver::Result<()> {
/// let admin = polyvirt_host::admin::NetAdmin::probe()?;
/// let gone = net.delete(&admin, "virbr0")?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Net {
    socket: Socket,
}

impl Net {
    /// Begins one.
    ///
    /// # Errors
    /// When the kernel has no network.
    pub fn open() -> Result<Self> {
        let socket = Socket::open(None)?;
        Ok(Self { socket })
    }

    /// The index of a link that must be there.
    fn index(&mut self, name: &str) -> Result<u32> {
        let link = self.link(name)?.ok_or_else(|| {
            Error::system(libc::ENODEV, format!("cannot find network device '{name}'"))
        })?;
        Ok(link.index)
    }

    fn ask(&mut self, message: Message, what: &str) -> Result<()> {
        self.socket.ask(message, what)
    }

    fn list(&mut self, message: &Message, what: &str) -> Result<Vec<Reply>> {
        self.socket.list(message, what)
    }
}

/// Refuses what is no name of a network device.
fn check_name(name: &str) -> Result<()> {
    let whole = (1..libc::IFNAMSIZ).contains(&name.len()) && !matches!(name, "." | "..");
    let odd = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '/' | ':');
    if whole && !name.contains(odd) {
        return Ok(());
    }
    let message = format!(
        "'{name}' is no name of a network device: it has 1 to {} bytes, none of them a slash, a colon or white space",
        libc::IFNAMSIZ - 1
    );
    Err(Error::config_unsupported(message))
}

/// The octets of an address, in the network's order.
fn octets(address: std::net::IpAddr) -> Vec<u8> {
    match address {
        std::net::IpAddr::V4(address) => address.octets().to_vec(),
        std::net::IpAddr::V6(address) => address.octets().to_vec(),
    }
}

/// The address that octets mean, by how many they are.
fn of_octets(octets: &[u8]) -> Option<std::net::IpAddr> {
    if let Ok(octets) = <[u8; 4]>::try_from(octets) {
        return Some(octets.into());
    }
    <[u8; 16]>::try_from(octets).ok().map(Into::into)
}

/// The number of the family of an address.
fn family(address: std::net::IpAddr) -> u8 {
    let number = if address.is_ipv4() {
        libc::AF_INET
    } else {
        libc::AF_INET6
    };
    u8::try_from(number).unwrap_or_default()
}
