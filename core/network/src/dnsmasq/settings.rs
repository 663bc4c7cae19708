//! The configuration, in the order that stock libvirt writes it, so that the two can be compared line by line.

use polyvirt_config::common::IpFamily;
use polyvirt_config::network::{Network, NetworkForwardMode, NetworkIp};
use polyvirt_driver::Result;

use super::lines::Lines;
use super::{Files, dhcp, dns, has_dns, serves_dhcp};
use crate::{bridge, unsupported};

/// The addresses of a network at which DHCP is served: one of each family at most.
pub(super) struct Served<'n> {
    pub(super) ipv4: Option<&'n NetworkIp>,
    pub(super) ipv6: Option<&'n NetworkIp>,
}

impl<'n> Served<'n> {
    /// Those of a network.
    ///
    /// # Errors
    /// `CONFIG_UNSUPPORTED` when there are two of a family.
    pub(super) fn of(network: &'n Network) -> Result<Self> {
        let only = |ipv4: bool, family: IpFamily| {
            let mut of_family = network
                .ip
                .iter()
                .filter(|ip| ip.address.is_ipv4() == ipv4 && serves_dhcp(ip));
            let first = of_family.next();
            match of_family.next() {
                None => Ok(first),
                Some(second) => Err(unsupported(format!(
                    "network '{}' has DHCP at two addresses of {}, and the second is {}: one server knows one alone",
                    network.name,
                    family.as_str(),
                    second.address
                ))),
            }
        };
        Ok(Self {
            ipv4: only(true, IpFamily::Ipv4)?,
            ipv6: only(false, IpFamily::Ipv6)?,
        })
    }

    /// Both, IPv4 first.
    pub(super) fn each(&self) -> impl Iterator<Item = &'n NetworkIp> {
        self.ipv4.into_iter().chain(self.ipv6)
    }
}

/// The whole of it.
pub(super) fn write(network: &Network, files: &Files, pid_file: Option<&str>) -> Result<String> {
    let (bridge, served) = (bridge(network)?, Served::of(network)?);
    let mut lines = Lines::default();
    heading(&mut lines, network)?;
    // Name servers are asked in the order of resolv.conf, as the C library of the host asks them.
    lines.word("strict-order");
    dns::domains(&mut lines, network)?;
    if let Some(path) = pid_file {
        lines.set("pid-file", path)?;
    }
    listening(&mut lines, network, bridge)?;
    dns::records(&mut lines, network)?;
    dhcp::tftp(&mut lines, network)?;
    dhcp::ranges(&mut lines, &served)?;
    if served.each().next().is_some() {
        lines.set("dhcp-hostsfile", &files.hosts)?;
    }
    if has_dns(network) {
        lines.set("addn-hosts", &files.names)?;
    }
    if let Some(size) = network.mtu.as_ref().and_then(|mtu| mtu.size) {
        lines.set("dhcp-option", format_args!("option:mtu,{size}"))?;
    }
    advertisements(&mut lines, network, &served)?;
    for option in network
        .dnsmasq_options
        .iter()
        .flat_map(|o| &o.dnsmasq_option)
    {
        lines.line(&option.value)?;
    }
    Ok(lines.finish())
}

/// Who has written the file, for those who are about to edit it. Programs look for these very lines.
fn heading(lines: &mut Lines, network: &Network) -> Result<()> {
    lines.word("##WARNING:  THIS IS AN AUTO-GENERATED FILE. CHANGES TO IT ARE LIKELY TO BE");
    lines.word("##OVERWRITTEN AND LOST.  Changes to this configuration should be made using:");
    lines.line(format_args!("##    virsh net-edit {}", network.name))?;
    lines.word("## or other application using the libvirt API.");
    lines.word("##");
    lines.word("## dnsmasq conf file created by libvirt");
    Ok(())
}

/// Whom it answers: those on the bridge alone, whatever addresses the host has elsewhere.
fn listening(lines: &mut Lines, network: &Network, bridge: &str) -> Result<()> {
    lines.word("except-interface=lo");
    lines.word("bind-dynamic");
    lines.set("interface", bridge)?;
    if network.mode() == NetworkForwardMode::None {
        // There is no way out: no default route is told, and no question goes to the host's name servers, which would
        // be a way out.
        lines.word("dhcp-option=3");
        lines.word("no-resolv");
        lines.word("ra-param=*,0,0");
    }
    Ok(())
}

/// Router advertisements: with DHCP the addresses come from there, else guests make their own.
fn advertisements(lines: &mut Lines, network: &Network, served: &Served<'_>) -> Result<()> {
    if served.ipv6.is_some() {
        lines.word("enable-ra");
        return Ok(());
    }
    let ipv6 = network.ip.iter().filter(|ip| ip.address.is_ipv6());
    ipv6.map(|ip| ip.address)
        .try_for_each(|address| lines.set("dhcp-range", format_args!("{address},ra-only")))
}
