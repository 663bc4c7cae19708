//! Addresses and routes, at either end of an interface.

use crate::common::NetRoute;
use crate::domain::{Interface, InterfaceIp, InterfaceKind};
use crate::net::route;
use crate::net::subnet::{family, width};
use crate::{Error, Result};

/// The family of an address is told, a prefix of 0 is not.
pub(super) fn normalise(interface: &mut Interface) {
    let host = match &mut interface.kind {
        InterfaceKind::Ethernet(ethernet) => ethernet.source.as_mut(),
        _ => None,
    };
    for ip in host
        .into_iter()
        .flat_map(|host| &mut host.ip)
        .chain(&mut interface.ip)
    {
        ip.family.get_or_insert(family(ip.address));
        ip.prefix.take_if(|prefix| *prefix == 0);
    }
}

pub(super) fn check(interface: &Interface) -> Result<()> {
    check_end(&interface.ip, &interface.route)?;
    match &interface.kind {
        InterfaceKind::Ethernet(ethernet) => ethernet
            .source
            .as_ref()
            .map_or(Ok(()), |host| check_end(&host.ip, &host.route)),
        _ => Ok(()),
    }
}

fn check_end(ips: &[InterfaceIp], routes: &[NetRoute]) -> Result<()> {
    ips.iter().try_for_each(check_ip)?;
    routes.iter().try_for_each(route::check)
}

fn check_ip(ip: &InterfaceIp) -> Result<()> {
    let address = ip.address;
    if ip.family.is_some_and(|said| said != family(address)) {
        return Err(Error::xml(format!(
            "the address {address} is of another family than is said"
        )));
    }
    if ip
        .prefix
        .is_some_and(|prefix| u32::from(prefix) > width(address))
    {
        return Err(Error::xml(format!(
            "the prefix is longer than the address {address}"
        )));
    }
    if ip.peer.is_some_and(|peer| family(peer) != family(address)) {
        return Err(Error::invalid_arg(format!(
            "the other end of {address} is of another family"
        )));
    }
    Ok(())
}
