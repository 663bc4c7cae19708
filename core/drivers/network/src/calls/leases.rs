//! Which addresses the server of a network has given, and to whom.

use polyvirt_config::Codec;
use polyvirt_config::values::MacAddress;
use polyvirt_driver::records::NetworkDhcpLease;
use polyvirt_driver::refs::NetworkRef;
use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result};
use polyvirt_host::files;
use polyvirt_network::leases;

use super::check_flags;
use crate::host::Host;
use crate::up::server;

pub(crate) fn all(
    host: &Host,
    network: &NetworkRef,
    mac: Option<&str>,
    flags: u32,
) -> Result<Vec<NetworkDhcpLease>> {
    check_flags("networkGetDHCPLeases", flags, 0)?;
    let wanted = mac.map(read_mac).transpose()?;
    let config = host
        .networks
        .with(network, |state| state.config().cloned())?;
    let path = server::leases(&host.root.folders, &config.name);
    let text = files::read_text(&path)?.unwrap_or_default();
    let found = leases::read(&text, &config)?;
    let of_wanted = |lease: &NetworkDhcpLease| {
        wanted.is_none_or(|wanted| lease.mac.as_deref().and_then(MacAddress::read) == Some(wanted))
    };
    Ok(found.into_iter().filter(of_wanted).collect())
}

fn read_mac(text: &str) -> Result<MacAddress> {
    MacAddress::read(text)
        .ok_or_else(|| Error::new(ErrorDomain::NETWORK, ErrorNumber::INVALID_MAC, text))
}
