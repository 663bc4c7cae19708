//! What dnsmasq, the DHCP and DNS server of a network, is told: its configuration and the two files of hosts that it
//! reads again when it is told to.
//!
//! | File | What |
//! |---|---|
//! | `lines.rs` | lines that cannot be broken by what stands in them |
//! | `settings.rs` | the configuration, in the order that stock libvirt writes it |
//! | `dhcp.rs` | ranges, leases, what guests boot from |
//! | `dns.rs` | names: forwarders, records, domains |
//! | `hosts.rs` | the two files of hosts |

mod dhcp;
mod dns;
mod hosts;
mod lines;
mod settings;

use polyvirt_config::network::{Network, NetworkIp};
use polyvirt_driver::Result;

/// Where the files of one network's server are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    /// The configuration.
    pub configuration: String,
    /// The hosts whose addresses are settled, for DHCP.
    pub hosts: String,
    /// The hosts that have names, for DNS.
    pub names: String,
}

impl Files {
    /// The files of the network of this name in a folder, named as stock libvirt names them.
    ///
    /// ```
    /// let files = polyvirt_network::dnsmasq::Files::within("/var/lib/libvirt/dnsmasq", "default");
    /// assert_eq!(files.hosts, "/var/lib/libvirt/dnsmasq/default.hostsfile");
    /// ```
    #[must_use]
    pub fn within(folder: &str, network: &str) -> Self {
        let escaped = escape(network);
        Self {
            configuration: format!("{folder}/{network}.conf"),
            hosts: format!("{folder}/{escaped}.hostsfile"),
            names: format!("{folder}/{escaped}.addnhosts"),
        }
    }
}

/// What stock libvirt makes of a network's name in the names of the files of hosts, by an oversight that has become
/// the format.
fn escape(name: &str) -> String {
    name.chars().fold(String::new(), |mut out, char| {
        match char {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            other => out.push(other),
        }
        out
    })
}

/// What stands in the files of one network's server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contents {
    /// The configuration.
    pub configuration: String,
    /// The hosts whose addresses are settled.
    pub hosts: String,
    /// The hosts that have names.
    pub names: String,
}

impl Contents {
    /// What the server of a network is told. It writes its process ID to `pid_file`, if there is one.
    ///
    /// # Errors
    /// `CONFIG_UNSUPPORTED` when the network asks for what one server cannot do, and when a value has a control
    /// character: it could end its line and begin another one.
    pub fn of(network: &Network, files: &Files, pid_file: Option<&str>) -> Result<Self> {
        Ok(Self {
            configuration: settings::write(network, files, pid_file)?,
            hosts: hosts::dhcp(network)?,
            names: hosts::dns(network)?,
        })
    }
}

/// Whether a network has a server at all: it has addresses, and something is served at them.
#[must_use]
pub fn is_needed(network: &Network) -> bool {
    let tftp = |ip: &NetworkIp| ip.tftp.as_ref().is_some_and(|tftp| tftp.root.is_some());
    let asked = network.ip.iter().any(|ip| serves_dhcp(ip) || tftp(ip));
    !network.ip.is_empty() && (asked || has_dns(network))
}

/// Whether names are served.
fn has_dns(network: &Network) -> bool {
    let dns = network.dns.as_ref();
    dns.and_then(|dns| dns.enable) != Some(false)
}

/// Whether DHCP is served at an address.
pub(crate) fn serves_dhcp(ip: &NetworkIp) -> bool {
    let dhcp = ip.dhcp.as_ref();
    dhcp.is_some_and(|dhcp| !dhcp.range.is_empty() || !dhcp.host.is_empty())
}

#[cfg(test)]
mod tests;
