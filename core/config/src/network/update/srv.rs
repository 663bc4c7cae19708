//! SRV records of the DNS server.

use super::super::{Network, NetworkDnsSrv, dns};
use super::{Command, exists, expect, only, read_record, refuse_modify};
use crate::values::{Dec, DnsText, Port, ServiceName};
use crate::{Element, ReadContent, Reader, Result};

pub(super) fn update(network: &mut Network, command: Command, _: i32, element: &str) -> Result<()> {
    refuse_modify(command)?;
    expect(element, "srv")?;
    let records = &mut network.dns.get_or_insert_default().srv;
    let key: SrvKey = read_record(element, "srv")?;
    key.check()?;
    if let Command::Add(end) = command {
        let srv: NetworkDnsSrv = read_record(element, "srv")?;
        if records.iter().any(|other| key.fits(other)) {
            return Err(exists("SRV record"));
        }
        end.put(records, srv);
    } else {
        records.remove(only(records, |srv| key.fits(srv), "SRV record")?);
    }
    Ok(())
}

/// What tells an SRV record: everything that is given.
#[derive(Default)]
struct SrvKey {
    service: Option<String>,
    protocol: Option<String>,
    domain: Option<String>,
    target: Option<String>,
    port: Option<u16>,
    priority: Option<u16>,
    weight: Option<u16>,
}

impl ReadContent for SrvKey {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut key = Self::default();
        for a in el.attributes() {
            match a.name() {
                "service" => rd.attribute::<ServiceName>(&a, &mut key.service)?,
                "protocol" => rd.attribute::<DnsText>(&a, &mut key.protocol)?,
                "domain" => rd.attribute::<DnsText>(&a, &mut key.domain)?,
                "target" => rd.attribute::<DnsText>(&a, &mut key.target)?,
                "port" => rd.attribute::<Port>(&a, &mut key.port)?,
                "priority" => rd.attribute::<Dec<u16>>(&a, &mut key.priority)?,
                "weight" => rd.attribute::<Dec<u16>>(&a, &mut key.weight)?,
                _ => {}
            }
        }
        Ok(key)
    }
}

impl SrvKey {
    fn check(&self) -> Result<()> {
        dns::check_srv_target(self.target.is_some(), self.port, self.priority, self.weight)
    }

    fn fits(&self, srv: &NetworkDnsSrv) -> bool {
        fn text(wanted: Option<&String>, given: Option<&String>) -> bool {
            wanted.is_none() || wanted == given
        }
        fn number(wanted: Option<u16>, given: Option<u16>) -> bool {
            wanted.is_none() || wanted == given
        }
        text(self.service.as_ref(), Some(&srv.service))
            && text(self.protocol.as_ref(), Some(&srv.protocol))
            && text(self.domain.as_ref(), srv.domain.as_ref())
            && text(self.target.as_ref(), srv.target.as_ref())
            && number(self.port, srv.port)
            && number(self.priority, srv.priority)
            && number(self.weight, srv.weight)
    }
}
