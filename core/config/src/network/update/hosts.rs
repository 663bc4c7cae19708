//! Addresses that a DHCP server keeps for guests.

use std::net::IpAddr;

use super::super::{Network, NetworkDhcpHost, dhcp};
use super::{Command, check_only_server, expect, parent, read};
use crate::common::IpFamily;
use crate::net::subnet::family;
use crate::values::{Codec, DnsText, IpText, MacAddress, MacText};
use crate::{Element, Error, ReadContent, Reader, Result};

pub(super) fn update(
    network: &mut Network,
    command: Command,
    index: i32,
    element: &str,
) -> Result<()> {
    expect(element, "host")?;
    let parent = parent(network, index)?;
    let served = family(network.ip[parent].address);
    if command == Command::Delete {
        let key: Key = read(element, "host")?;
        key.check(served)?;
        let hosts = &mut network.ip[parent].dhcp.get_or_insert_default().host;
        let found = hosts.iter().position(|host| key.fits(host));
        hosts.remove(
            found.ok_or_else(|| Error::invalid_operation("the network keeps no such address"))?,
        );
        return Ok(());
    }
    let host: NetworkDhcpHost = read(element, "host")?;
    dhcp::check_host(&host, served)?;
    if family(host.ip) != served {
        let what = format!(
            "the server is at an address of {}, and {} is not",
            served.as_str(),
            host.ip
        );
        return Err(Error::invalid_operation(what));
    }
    let hosts = &mut network.ip[parent].dhcp.get_or_insert_default().host;
    let found = hosts.iter().position(|other| resemble(&host, other));
    match (command, found) {
        (Command::Add(_), Some(_)) => Err(Error::invalid_operation(
            "the network keeps such an address already",
        )),
        (Command::Add(end), None) => {
            end.put(hosts, host);
            check_only_server(network, parent)
        }
        (_, Some(found)) => {
            hosts[found] = host;
            Ok(())
        }
        (_, None) => Err(Error::invalid_operation(
            "the network keeps no such address",
        )),
    }
}

/// Whether two entries cannot stand beside each other.
fn resemble(one: &NetworkDhcpHost, other: &NetworkDhcpHost) -> bool {
    one.ip == other.ip
        || one.name.is_some() && one.name == other.name
        || same_mac(one.mac.as_deref(), other.mac.as_deref())
}

fn same_mac(one: Option<&str>, other: Option<&str>) -> bool {
    let read = |mac: Option<&str>| mac.and_then(MacAddress::read);
    read(one).is_some() && read(one) == read(other)
}

/// What tells an entry that is to be taken away.
#[derive(Default)]
struct Key {
    mac: Option<String>,
    name: Option<String>,
    ip: Option<IpAddr>,
}

impl ReadContent for Key {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut key = Self::default();
        for a in el.attributes() {
            match a.name() {
                "mac" => rd.attribute::<MacText>(&a, &mut key.mac)?,
                "name" => rd.attribute::<DnsText>(&a, &mut key.name)?,
                "ip" => rd.attribute::<IpText>(&a, &mut key.ip)?,
                _ => {}
            }
        }
        // Its lease tells nothing, but is looked at.
        let lease = el.children().find(|child| child.name() == "lease");
        dhcp::check_lease(lease.map(|lease| rd.element(lease)).transpose()?.as_ref())?;
        Ok(key)
    }
}

impl Key {
    /// Whether it says anything, in the way of the family.
    fn check(&self, served: IpFamily) -> Result<()> {
        if self.mac.is_some() && served == IpFamily::Ipv6 {
            return Err(Error::xml("a guest is not told by a MAC address in IPv6"));
        }
        if self.mac.is_none() && self.name.is_none() && self.ip.is_none() {
            return Err(Error::xml(
                "a guest's address is told by a MAC address, a name or the address",
            ));
        }
        Ok(())
    }

    fn fits(&self, host: &NetworkDhcpHost) -> bool {
        self.ip.is_none_or(|ip| ip == host.ip)
            && (self.name.is_none() || self.name == host.name)
            && (self.mac.is_none() || same_mac(self.mac.as_deref(), host.mac.as_deref()))
    }
}
