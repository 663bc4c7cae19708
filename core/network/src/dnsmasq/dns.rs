//! Names: who is asked about them, which are known here, and which are never passed on.

use std::fmt::Write;
use std::net::IpAddr;

use polyvirt_config::network::{Network, NetworkDnsSrv, NetworkIp};
use polyvirt_driver::Result;

use super::has_dns;
use super::lines::Lines;
use crate::unsupported;

/// Where questions go, and which stay here.
pub(super) fn domains(lines: &mut Lines, network: &Network) -> Result<()> {
    let served = has_dns(network);
    if served {
        forwarders(lines, network)?;
    } else {
        lines.word("port=0");
    }
    if let Some((domain, name)) = network
        .domain
        .as_ref()
        .and_then(|domain| Some((domain, domain.name.as_deref()?)))
    {
        if domain.local_only == Some(true) {
            lines.set("local", format_args!("/{name}/"))?;
        }
        lines.set("domain", name)?;
        lines.word("expand-hosts");
    }
    if !served {
        return Ok(());
    }
    for ip in network.ip.iter().filter(|ip| ip.local_ptr == Some(true)) {
        lines.set("local", format_args!("/{}/", reverse_domain(ip)?))?;
    }
    if network.dns.as_ref().and_then(|dns| dns.forward_plain_names) == Some(false) {
        lines.word("domain-needed");
        lines.word("local=//");
    }
    Ok(())
}

/// Other servers. One that is asked about everything takes the place of the host's own.
fn forwarders(lines: &mut Lines, network: &Network) -> Result<()> {
    let forwarders = network.dns.iter().flat_map(|dns| &dns.forwarder);
    let mut about_everything = false;
    for forwarder in forwarders {
        // Without an address, the domain is asked for as if nothing were said of it.
        let address = forwarder
            .addr
            .map_or("#".to_owned(), |addr| addr.to_string());
        if let Some(domain) = &forwarder.domain {
            lines.set("server", format_args!("/{domain}/{address}"))?;
        } else {
            lines.set("server", address)?;
            about_everything |= forwarder.addr.is_some();
        }
    }
    if about_everything {
        lines.word("no-resolv");
    }
    Ok(())
}

/// TXT and SRV records.
pub(super) fn records(lines: &mut Lines, network: &Network) -> Result<()> {
    let Some(dns) = network.dns.as_ref().filter(|_| has_dns(network)) else {
        return Ok(());
    };
    for txt in &dns.txt {
        lines.set("txt-record", format_args!("{},{}", txt.name, txt.value))?;
    }
    dns.srv
        .iter()
        .try_for_each(|srv| lines.set("srv-host", service(srv)))
}

/// A service: its name, then target, port, priority and weight as far as any of them is said.
fn service(srv: &NetworkDnsSrv) -> String {
    let mut out = format!("_{}._{}", srv.service, srv.protocol);
    if let Some(domain) = &srv.domain {
        out += ".";
        out += domain;
    }
    // "." means that nobody offers the service, wherever.
    let Some(target) = srv.target.as_deref().filter(|target| *target != ".") else {
        return out;
    };
    out += ",";
    out += target;
    let said = |number: Option<u16>| number.filter(|number| *number != 0);
    let numbers = [
        (said(srv.port), 1),
        (said(srv.priority), 0),
        (said(srv.weight), 0),
    ];
    let last = numbers.iter().rposition(|(said, _)| said.is_some());
    for (said, default) in numbers.iter().take(last.map_or(0, |last| last + 1)) {
        // Writing to a string cannot fail.
        let _ = write!(out, ",{}", said.unwrap_or(*default));
    }
    out
}

/// The domain in which the names of all addresses of a network are.
///
/// # Errors
/// `CONFIG_UNSUPPORTED` when the network ends within a label of that domain.
fn reverse_domain(ip: &NetworkIp) -> Result<String> {
    let (address, prefix) = (ip.address, usize::from(ip.prefix_length()));
    let (labels, bits, end): (Vec<String>, usize, &str) = match address {
        IpAddr::V4(v4) => (v4.octets().map(|o| o.to_string()).into(), 8, "in-addr.arpa"),
        IpAddr::V6(v6) => {
            let halves = v6
                .octets()
                .into_iter()
                .flat_map(|octet| [octet >> 4, octet & 15]);
            (
                halves.map(|half| format!("{half:x}")).collect(),
                4,
                "ip6.arpa",
            )
        }
    };
    if prefix == 0 || !prefix.is_multiple_of(bits) || prefix / bits >= labels.len() {
        return Err(unsupported(format!(
            "there is no domain for the addresses of {address}/{prefix} alone: with localPtr, a prefix is a multiple of {bits}"
        )));
    }
    let mut domain: String = labels[..prefix / bits]
        .iter()
        .rev()
        .map(|label| format!("{label}."))
        .collect();
    domain += end;
    Ok(domain)
}
