//! The two files of hosts, which dnsmasq reads again on SIGHUP: addresses that are settled, and names.

use polyvirt_config::network::{Network, NetworkDhcpHost};
use polyvirt_driver::Result;

use super::dhcp;
use super::lines::{self, Lines};
use super::settings::Served;

/// The hosts whose addresses are settled.
pub(super) fn dhcp(network: &Network) -> Result<String> {
    let mut lines = Lines::default();
    let served = Served::of(network)?;
    for host in served
        .each()
        .filter_map(|ip| ip.dhcp.as_ref())
        .flat_map(|dhcp| &dhcp.host)
    {
        lines.line(line(host))?;
    }
    Ok(lines.finish())
}

/// Who it is, its address, its name, and for how long: a line of commas, in the order of its family.
fn line(host: &NetworkDhcpHost) -> String {
    let (name, ip) = (host.name.clone(), host.ip);
    let parts = if ip.is_ipv4() {
        // Who tells neither MAC address nor client ID is known by name.
        match &host.mac {
            Some(mac) => [Some(mac.clone()), Some(ip.to_string()), name],
            None => [name, Some(ip.to_string()), None],
        }
    } else {
        let id = host.id.as_ref().map(|id| format!("id:{id}"));
        [id, name, Some(format!("[{ip}]"))]
    };
    let time = dhcp::lease(host.lease.as_ref());
    let parts: Vec<String> = parts.into_iter().flatten().chain(time).collect();
    parts.join(",")
}

/// The hosts that have names: an address and its names on each line, with tabs between.
pub(super) fn dns(network: &Network) -> Result<String> {
    let mut text = String::new();
    for host in network.dns.iter().flat_map(|dns| &dns.host) {
        host.hostname
            .iter()
            .try_for_each(|name| lines::check(name))?;
        text += &format!("{}\t{}\n", host.ip, host.hostname.join("\t"));
    }
    Ok(text)
}
