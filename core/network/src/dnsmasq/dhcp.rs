//! DHCP: which addresses are given out, for how long, and what guests boot from.

use polyvirt_config::network::{LeaseUnit, Network, NetworkDhcp, NetworkIp, NetworkLease};
use polyvirt_driver::Result;

use super::lines::Lines;
use super::settings::Served;

/// Files for guests that boot from the network.
pub(super) fn tftp(lines: &mut Lines, network: &Network) -> Result<()> {
    let ipv4 = network.ip.iter().filter(|ip| ip.address.is_ipv4());
    let roots = ipv4.filter_map(|ip| ip.tftp.as_ref()?.root.as_ref());
    for (position, root) in roots.enumerate() {
        if position == 0 {
            lines.word("enable-tftp");
        }
        lines.set("tftp-root", root)?;
    }
    Ok(())
}

/// What is given out at each address.
pub(super) fn ranges(lines: &mut Lines, served: &Served<'_>) -> Result<()> {
    let mut leases: u64 = 0;
    for ip in served.each() {
        let Some(dhcp) = &ip.dhcp else { continue };
        leases = leases.saturating_add(given_out(lines, ip, dhcp)?);
        if ip.address.is_ipv4() {
            lines.word("dhcp-no-override");
            lines.word("dhcp-authoritative");
            boot(lines, dhcp)?;
        }
    }
    if leases > 0 {
        lines.set("dhcp-lease-max", leases)?;
    }
    Ok(())
}

/// The ranges at one address; how many addresses they have.
fn given_out(lines: &mut Lines, ip: &NetworkIp, dhcp: &NetworkDhcp) -> Result<u64> {
    let subnet = ip.subnet();
    // Of IPv4 the mask is told, of IPv6 the number of bits.
    let network = subnet
        .netmask()
        .map_or(subnet.prefix.to_string(), |mask| mask.to_string());
    let mut leases: u64 = 0;
    for range in &dhcp.range {
        let time = lease(range.lease.as_ref()).map_or(String::new(), |time| format!(",{time}"));
        let (start, end) = (range.start, range.end);
        lines.set("dhcp-range", format_args!("{start},{end},{network}{time}"))?;
        leases = leases.saturating_add(range.addresses());
    }
    // Without a range, only the hosts that are listed are served, which has to be said.
    if dhcp.range.is_empty() {
        let address = ip.address;
        if address.is_ipv4() {
            lines.set("dhcp-range", format_args!("{address},static"))?;
        } else {
            lines.set("dhcp-range", format_args!("{address},static,{network}"))?;
        }
    }
    Ok(leases)
}

/// What guests load, and where from.
fn boot(lines: &mut Lines, dhcp: &NetworkDhcp) -> Result<()> {
    let Some((bootp, file)) = dhcp
        .bootp
        .as_ref()
        .and_then(|bootp| Some((bootp, bootp.file.as_deref()?)))
    else {
        return Ok(());
    };
    match bootp.server {
        Some(server) => lines.set("dhcp-boot", format_args!("{file},,{server}")),
        None => lines.set("dhcp-boot", file),
    }
}

/// How long a guest keeps its address, as dnsmasq says it.
pub(super) fn lease(lease: Option<&NetworkLease>) -> Option<String> {
    let lease = lease?;
    Some(match (lease.expiry?, lease.unit) {
        (0, _) => "infinite".to_owned(),
        (time, Some(LeaseUnit::Seconds)) => format!("{time}s"),
        (time, Some(LeaseUnit::Hours)) => format!("{time}h"),
        (time, Some(LeaseUnit::Minutes) | None) => format!("{time}m"),
    })
}
