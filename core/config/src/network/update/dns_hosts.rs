//! Records of the DNS server about names of addresses.

use std::net::IpAddr;

use super::super::{Network, NetworkDnsHost};
use super::{Command, detail, exists, expect, only, read_record, refuse_modify};
use crate::values::{DnsText, IpText};
use crate::{Element, ReadContent, Reader, Result};

pub(super) fn update(network: &mut Network, command: Command, _: i32, element: &str) -> Result<()> {
    refuse_modify(command)?;
    expect(element, "host")?;
    let hosts = &mut network.dns.get_or_insert_default().host;
    if let Command::Add(end) = command {
        let host: NetworkDnsHost = read_record(element, "host")?;
        if hosts.iter().any(|other| other.ip == host.ip) {
            return Err(exists("record of an address"));
        }
        end.put(hosts, host);
    } else {
        let key: HostKey = read_record(element, "host")?;
        if key.ip.is_none() && key.names.is_empty() {
            return Err(detail(
                "a record of an address is told by the address or a name",
            ));
        }
        hosts.remove(only(hosts, |host| key.fits(host), "record of an address")?);
    }
    Ok(())
}

/// What tells a record of an address: the address, or one of the names.
#[derive(Default)]
struct HostKey {
    ip: Option<IpAddr>,
    names: Vec<String>,
}

impl ReadContent for HostKey {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut key = Self::default();
        for a in el.attributes().filter(|a| a.name() == "ip") {
            rd.attribute::<IpText>(&a, &mut key.ip)?;
        }
        for child in el.children().filter(|child| child.name() == "hostname") {
            rd.text_item::<DnsText>(child, &mut key.names)?;
        }
        Ok(key)
    }
}

impl HostKey {
    fn fits(&self, host: &NetworkDnsHost) -> bool {
        self.ip == Some(host.ip) || host.hostname.iter().any(|name| self.names.contains(name))
    }
}
