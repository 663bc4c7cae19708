//! What the host's own network driver refuses, beyond what no network can be.

mod addresses;
mod devices;

use super::{Network, NetworkForwardMode as Mode, NetworkPortGroup};
use crate::common::{IpFamily, VirtualPort, VirtualPortType};
use crate::net::subnet::family;
use crate::{Error, Result};
use polyvirt_driver::ErrorDomain;

impl Network {
    /// Whether the host can make this network. Drivers that make none need not ask.
    ///
    /// # Errors
    /// When it asks for what networks of its mode do not have, or for the same twice.
    pub fn validate(&self) -> Result<()> {
        check(self).map_err(|error| error.with_default_domain(ErrorDomain::NETWORK))
    }
}

fn check(network: &Network) -> Result<()> {
    if network.has_own_bridge() {
        check_servers(network)?;
        addresses::check(&network.ip)?;
    } else {
        check_served(network)?;
    }
    devices::check(network)?;
    check_bandwidth(network)?;
    check_groups(&network.portgroup)?;
    check_vlans(network)
}

/// DHCP is served at one address of each family.
fn check_servers(network: &Network) -> Result<()> {
    for wanted in [IpFamily::Ipv4, IpFamily::Ipv6] {
        let of_family = network.ip.iter().filter(|ip| family(ip.address) == wanted);
        if of_family.filter(|ip| ip.dhcp.is_some()).count() > 1 {
            let name = wanted.as_str();
            return Err(Error::unsupported(format!(
                "DHCP is served at one address of {name} only"
            )));
        }
    }
    Ok(())
}

/// On bridges and devices that are there already, the host serves nothing.
fn check_served(network: &Network) -> Result<()> {
    let parts = [
        ("ip", !network.ip.is_empty()),
        ("dns", network.dns.is_some()),
        ("domain", network.domain.is_some()),
        ("mac", network.mac.is_some()),
    ];
    match parts.iter().find(|(_, given)| *given) {
        None => Ok(()),
        Some((part, _)) => Err(Error::unsupported(format!(
            "a network without a bridge of its own has no <{part}>"
        ))),
    }
}

/// What a guest has for itself, the host does not limit.
fn check_bandwidth(network: &Network) -> Result<()> {
    let groups = network.portgroup.iter();
    let limited =
        network.bandwidth.is_some() || groups.clone().any(|group| group.bandwidth.is_some());
    if network.mode() == Mode::Hostdev && limited {
        return Err(Error::unsupported(
            "the traffic of a network of mode hostdev is not limited",
        ));
    }
    Ok(())
}

fn check_groups(groups: &[NetworkPortGroup]) -> Result<()> {
    if groups.iter().filter(|group| group.default).count() > 1 {
        return Err(Error::unsupported(
            "a network has one default port group at most",
        ));
    }
    let mut names: Vec<&str> = groups.iter().map(|group| group.name.as_str()).collect();
    names.sort_unstable();
    match names.windows(2).find(|pair| pair[0] == pair[1]) {
        None => Ok(()),
        Some(pair) => {
            let name = pair[0];
            Err(Error::unsupported(format!(
                "there are two port groups of the name {name}"
            )))
        }
    }
}

/// Only bridges that are there already, and devices that a guest has for itself, keep VLANs apart.
fn check_vlans(network: &Network) -> Result<()> {
    let there = network.bridge.is_some();
    let switch = |port: Option<&VirtualPort>| match port.and_then(|port| port.r#type) {
        None => there,
        Some(kind) => kind == VirtualPortType::Openvswitch,
    };
    let always = matches!(network.mode(), Mode::Passthrough | Mode::Hostdev);
    let bridge = network.mode() == Mode::Bridge;
    let by_network = bridge && switch(network.virtualport.as_ref());
    let refuse = |vlan: bool, by_group: bool| {
        if vlan && !always && !by_network && !by_group {
            return Err(Error::unsupported("networks of this kind have no VLANs"));
        }
        Ok(())
    };
    refuse(network.vlan.is_some(), false)?;
    network.portgroup.iter().try_for_each(|group| {
        let port = group.virtualport.as_ref().or(network.virtualport.as_ref());
        let by_group = bridge && switch(port);
        refuse(group.vlan.is_some(), by_group)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ParseOptions;

    fn validated(inner: &str) -> Result<()> {
        let text = format!("<network><name>n</name>{inner}</network>");
        Network::parse(&text, &ParseOptions::default())
            .unwrap()
            .validate()
    }

    #[test]
    fn what_the_host_cannot_make_is_refused() {
        let dhcp = |ip: &str, start: &str| {
            format!("<ip {ip}><dhcp><range start='{start}' end='{start}'/></dhcp></ip>")
        };
        let first = dhcp("address='10.0.0.1' prefix='24'", "10.0.0.2");
        let second = dhcp("address='10.0.1.1' prefix='24'", "10.0.1.2");
        let six = dhcp("family='ipv6' address='fc00::1' prefix='64'", "fc00::2");
        assert!(validated(&format!("{first}{six}")).is_ok());
        assert!(validated(&format!("{first}{second}")).is_err());
        let ranges = |first: &str, second: &str| {
            format!("<ip address='10.0.0.1' prefix='24'><dhcp>{first}{second}</dhcp></ip>")
        };
        let bridge = "<forward mode='bridge'/><bridge name='b'/>";
        let vlan = "<vlan><tag id='3'/></vlan>";
        let ovs = "<virtualport type='openvswitch'/>";
        let midonet = "<virtualport type='midonet'><parameters interfaceid='0b2d64da-3d0e-431e-afdd-804415d6ebbb'/>\
            </virtualport>";
        for (fits, inner) in [
            (true, "<ip address='10.0.0.1' netmask='255.255.255.0'/>".to_owned()),
            (false, "<ip address='10.0.0.1' netmask='255.0.255.0'/>".to_owned()),
            (true, "<forward mode='nat'/><backend type='passt'/>".to_owned()),
            (false, format!("<forward mode='nat'/><backend type='passt'/>{first}")),
            (false, "<vlan><tag id='3'/></vlan>".to_owned()),
            (true, format!("{bridge}{vlan}")),
            (false, format!("{bridge}{vlan}{midonet}")),
            (true, format!("{bridge}{vlan}{ovs}")),
            (true, format!("{bridge}<portgroup name='p'>{vlan}{ovs}</portgroup>")),
            (true, format!("{bridge}<portgroup name='p'>{vlan}</portgroup>")),
            (false, format!("{bridge}{midonet}<portgroup name='p'>{vlan}</portgroup>")),
            (false, format!("<forward mode='bridge' dev='e'/>{vlan}")),
            (true, format!("<forward mode='passthrough' dev='e'/>{vlan}")),
            (false, format!("<forward mode='private' dev='e'/>{vlan}")),
            (false, format!("{bridge}<ip address='10.0.0.1' prefix='24'/>")),
            (false, format!("{bridge}<dns><txt name='a' value='b'/></dns>")),
            (true, format!("{bridge}<dns/>")),
            (false, format!("{bridge}<domain name='d'/>")),
            (false, format!("{bridge}<mac address='52:54:00:00:00:01'/>")),
            (false, "<portgroup name='a'/><portgroup name='a'/>".to_owned()),
            (false, "<portgroup name='a' default='yes'/><portgroup name='b' default='yes'/>".to_owned()),
            (false, ranges("<range start='10.0.0.7' end='10.0.0.9'/>", "<range start='10.0.0.2' end='10.0.0.7'/>")),
            (true, ranges("<range start='10.0.0.7' end='10.0.0.9'/>", "<range start='10.0.0.2' end='10.0.0.6'/>")),
            (false, "<ip address='10.0.0.1' prefix='24'/><ip address='10.0.0.1' prefix='16'/>".to_owned()),
            (false, "<ip address='224.0.0.1' prefix='24'/>".to_owned()),
            (false, "<ip family='ipv6' address='::' prefix='64'/>".to_owned()),
            (false, "<bridge name='a&#10;b'/>".to_owned()),
            (false, "<bridge name='..'/>".to_owned()),
            (false, "<forward dev='sixteen-letters-'/><ip address='10.0.0.1'/>".to_owned()),
            (true, "<forward dev='fifteen-letters'/><ip address='10.0.0.1'/>".to_owned()),
            (
                false,
                "<forward mode='hostdev'><pf dev='e'/></forward><bandwidth><inbound average='3'/></bandwidth>".to_owned(),
            ),
        ] {
            assert_eq!(validated(&inner).is_ok(), fits, "{inner}");
        }
    }
}
