//! Where packets go.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use polyvirt_driver::Result;

use super::{Net, family, octets, of_octets};
use crate::admin::NetAdmin;
use crate::netlink::{Attributes, Message, flags};

/// Kinds of messages about routes.
const NEW: u16 = 24;
const DELETE: u16 = 25;
const GET: u16 = 26;

/// The length of the fixed fields.
const FIXED: usize = 12;

/// Numbers of attributes.
const DESTINATION: u16 = 1;
const LINK: u16 = 4;
const GATEWAY: u16 = 5;
const METRIC: u16 = 6;
const TABLE: u16 = 15;

/// The table that packets without further ado are sent by.
const MAIN: u32 = 254;

/// Who has made a route: whoever set the host up. What an administrator adds looks the same.
const AT_BOOT: u8 = 3;

/// Packets are sent on.
const UNICAST: u8 = 1;

/// How far a destination is: anywhere, or on the link itself.
const ANYWHERE: u8 = 0;
const ON_LINK: u8 = 253;

/// A route of the main table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    /// Where it leads to.
    pub destination: IpAddr,
    /// How many bits of that count; 0 is the default route.
    pub prefix: u8,
    /// The index of the link it goes by.
    pub link: Option<u32>,
    /// Who is handed the packets.
    pub gateway: Option<IpAddr>,
    /// The less, the sooner it is taken.
    pub metric: u32,
}

/// A route to be made.
#[derive(Clone, Copy, Debug)]
pub struct NewRoute {
    /// Where it leads to.
    pub destination: IpAddr,
    /// How many bits of that count.
    pub prefix: u8,
    /// Who is handed the packets.
    pub gateway: Option<IpAddr>,
    /// The less, the sooner it is taken; the kernel's own when nothing is said.
    pub metric: Option<u32>,
}

impl Net {
    /// The routes of the main table.
    ///
    /// # Errors
    /// When the kernel does not tell them.
    pub fn routes(&mut self) -> Result<Vec<Route>> {
        let ask = Message::new(GET, flags::DUMP, &[0; FIXED]);
        let found = self.list(&ask, "list routes")?;
        Ok(found
            .iter()
            .filter_map(|reply| route(&reply.body))
            .collect())
    }

    /// Adds a route by a link.
    ///
    /// # Errors
    /// When there is no such link, there is such a route, or the gateway cannot be reached.
    pub fn add_route(&mut self, _: &NetAdmin, link: &str, new: &NewRoute) -> Result<()> {
        let what = format!(
            "add a route to '{}/{}' by '{link}'",
            new.destination, new.prefix
        );
        let mut ask = self.about_route(NEW, flags::CREATE | flags::EXCL, link, new)?;
        if let Some(metric) = new.metric {
            ask = ask.u32(METRIC, metric);
        }
        self.ask(ask, &what)
    }

    /// Takes a route away; says false when there was none.
    ///
    /// # Errors
    /// When there is no such link.
    pub fn delete_route(&mut self, _: &NetAdmin, link: &str, old: &NewRoute) -> Result<bool> {
        let what = format!(
            "delete the route to '{}/{}' by '{link}'",
            old.destination, old.prefix
        );
        let ask = self.about_route(DELETE, 0, link, old)?;
        self.socket.ask_unless(ask, &[libc::ESRCH], &what)
    }

    fn about_route(
        &mut self,
        kind: u16,
        more: u16,
        link: &str,
        route: &NewRoute,
    ) -> Result<Message> {
        let scope = match route.gateway {
            None if route.destination.is_ipv4() => ON_LINK,
            _ => ANYWHERE,
        };
        let mut fixed = [0; FIXED];
        fixed[0] = family(route.destination);
        fixed[1] = route.prefix;
        fixed[4] = u8::try_from(MAIN).unwrap_or_default();
        fixed[5..8].copy_from_slice(&[AT_BOOT, scope, UNICAST]);
        let mut ask = Message::new(kind, more, &fixed)
            .bytes(DESTINATION, &octets(route.destination))
            .u32(LINK, self.index(link)?);
        if let Some(gateway) = route.gateway {
            ask = ask.bytes(GATEWAY, &octets(gateway));
        }
        Ok(ask)
    }
}

fn route(body: &[u8]) -> Option<Route> {
    let attributes = Attributes::after(FIXED, body);
    let table = u32::from(*body.get(4)?);
    let table = attributes.u32(TABLE).unwrap_or(table);
    if table != MAIN || *body.get(7)? != UNICAST {
        return None;
    }
    let anywhere = match i32::from(*body.first()?) {
        libc::AF_INET => IpAddr::V4(Ipv4Addr::UNSPECIFIED),
        libc::AF_INET6 => IpAddr::V6(Ipv6Addr::UNSPECIFIED),
        _ => return None,
    };
    Some(Route {
        destination: attributes
            .get(DESTINATION)
            .and_then(of_octets)
            .unwrap_or(anywhere),
        prefix: *body.get(1)?,
        link: attributes.u32(LINK),
        gateway: attributes.get(GATEWAY).and_then(of_octets),
        metric: attributes.u32(METRIC).unwrap_or_default(),
    })
}

#[cfg(test)]
mod tests {
    use super::NewRoute;
    use crate::net::testing::{admin, in_own_network};
    use crate::net::{Bridge, Change, Kind, Net, NewAddress};

    #[test]
    fn addresses_and_routes_come_and_go() {
        in_own_network(|| {
            let (admin, mut net) = (admin(), Net::open().unwrap());
            let bridge = Bridge::default();
            let up = Change {
                up: Some(true),
                ..Change::default()
            };
            net.create(&admin, "virbr0", Kind::Bridge(&bridge), &up)
                .unwrap();
            for (address, prefix, broadcast) in [
                ("192.168.122.1", 24, "192.168.122.255".parse().ok()),
                ("2001:db8::1", 64, None),
            ] {
                let new = NewAddress {
                    address: address.parse().unwrap(),
                    prefix,
                    broadcast,
                    probed: false,
                };
                net.add_address(&admin, "virbr0", &new).unwrap();
                let found = net.addresses().unwrap();
                let found = found.iter().find(|found| found.address == new.address);
                assert!(found.is_some_and(|found| found.prefix == prefix && !found.tentative));
                let again = net.add_address(&admin, "virbr0", &new).unwrap_err();
                assert!(again.message().contains("virbr0"), "{again}");
            }
            for (destination, prefix, gateway) in [
                ("10.1.0.0", 16, Some("192.168.122.2")),
                ("10.2.0.0", 16, None),
                ("2001:db8:1::", 48, Some("2001:db8::2")),
            ] {
                let new = NewRoute {
                    destination: destination.parse().unwrap(),
                    prefix,
                    gateway: gateway.map(|gateway| gateway.parse().unwrap()),
                    metric: Some(7),
                };
                let is_there = |net: &mut Net| {
                    let routes = net.routes().unwrap();
                    routes.iter().any(|route| {
                        (route.destination, route.prefix, route.gateway, route.metric)
                            == (new.destination, new.prefix, new.gateway, 7)
                    })
                };
                net.add_route(&admin, "virbr0", &new).unwrap();
                assert!(is_there(&mut net), "{destination}");
                assert!(net.delete_route(&admin, "virbr0", &new).unwrap());
                assert!(!net.delete_route(&admin, "virbr0", &new).unwrap());
                assert!(!is_there(&mut net), "{destination}");
            }
        });
    }
}
