//! The DNS server of a network. That names and texts hold no control characters, which would become
//! lines of its configuration, is seen to where they are read.

use polyvirt_driver::ErrorNumber;

use super::{NetworkDns, NetworkDnsSrv};
use crate::{Error, Result};

/// Zeros stand for nothing being said.
pub(super) fn normalise(dns: &mut Option<NetworkDns>) {
    let Some(dns) = dns else { return };
    for srv in &mut dns.srv {
        normalise_srv(srv);
    }
}

pub(super) fn normalise_srv(srv: &mut NetworkDnsSrv) {
    for number in [&mut srv.priority, &mut srv.weight] {
        number.take_if(|number| *number == 0);
    }
}

/// Whether there is a server for what it is told, and records say enough.
pub(super) fn check(dns: &NetworkDns) -> Result<()> {
    let records = dns.forwarder.len() + dns.txt.len() + dns.srv.len() + dns.host.len();
    if dns.enable == Some(false) && records > 0 {
        return Err(Error::xml("a network without a DNS server has no records"));
    }
    if dns
        .forwarder
        .iter()
        .any(|forwarder| forwarder.addr.is_none() && forwarder.domain.is_none())
    {
        return Err(Error::xml("a forwarder needs an address or a domain"));
    }
    dns.txt
        .iter()
        .try_for_each(|txt| check_txt_name(&txt.name))?;
    dns.srv.iter().try_for_each(check_srv)
}

/// A name of a TXT record ends at a space or a comma in the server's configuration.
pub(super) fn check_txt_name(name: &str) -> Result<()> {
    if name.contains([' ', ',']) {
        return Err(detail("the name of a TXT record has no space and no comma"));
    }
    Ok(())
}

fn check_srv(srv: &NetworkDnsSrv) -> Result<()> {
    check_srv_target(srv.target.is_some(), srv.port, srv.priority, srv.weight)
}

pub(super) fn check_srv_target(
    target: bool,
    port: Option<u16>,
    priority: Option<u16>,
    weight: Option<u16>,
) -> Result<()> {
    if !target && [port, priority, weight].iter().any(Option::is_some) {
        return Err(detail(
            "an SRV record without a target has no port, priority or weight",
        ));
    }
    Ok(())
}

fn detail(message: &str) -> Error {
    Error::new(ErrorNumber::XML_DETAIL, message)
}
