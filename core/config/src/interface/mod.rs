//! Network interfaces of the host: the document, without what says nothing.

pub use crate::generated::interface::*;

use polyvirt_driver::ErrorDomain;

use crate::{Error, ParseOptions, Result};

impl HostInterface {
    /// Reads the definition of an interface.
    ///
    /// # Errors
    /// When the document cannot be read.
    pub fn parse(document: &str, options: &ParseOptions) -> Result<Self> {
        let mut interface: Self = crate::parse(document, options).map_err(unnamed)?;
        normalise(&mut interface);
        Ok(interface)
    }

    /// The hardware address of a network card.
    pub fn mac(&self) -> Option<crate::values::MacAddress> {
        match &self.kind {
            HostInterfaceKind::Ethernet(card) => card.mac.as_ref().and_then(|mac| mac.address),
            _ => None,
        }
    }
}

/// Of a missing name, it is the code for interfaces that speaks with libvirt, and not the one for XML.
fn unnamed(error: Error) -> Error {
    if error.path() == "interface" && error.detail().contains("attribute 'name'") {
        return error.with_domain(ErrorDomain::INTERFACE);
    }
    error
}

/// Zeros stand for nothing being said.
fn normalise(interface: &mut HostInterface) {
    interface.mtu.take_if(|mtu| mtu.size == Some(0));
    tidy_link(&mut interface.link);
    interface.protocol.iter_mut().for_each(tidy_protocol);
    match &mut interface.kind {
        HostInterfaceKind::Ethernet(_) | HostInterfaceKind::Vlan(_) => {}
        HostInterfaceKind::Bridge(kind) => kind.bridge.interface.iter_mut().for_each(tidy_port),
        HostInterfaceKind::Bond(kind) => tidy_bond(&mut kind.bond),
    }
}

fn tidy_link(link: &mut Option<NetLink>) {
    if let Some(link) = link {
        link.speed.take_if(|speed| *speed == 0);
    }
    link.take_if(|link| *link == NetLink::default());
}

fn tidy_protocol(protocol: &mut HostInterfaceProtocol) {
    match protocol {
        HostInterfaceProtocol::Ipv4(family) => {
            for ip in &mut family.ip {
                ip.prefix.take_if(|prefix| *prefix == 0);
            }
        }
        HostInterfaceProtocol::Ipv6(family) => {
            for ip in &mut family.ip {
                ip.prefix.take_if(|prefix| *prefix == 0);
            }
        }
    }
}

fn tidy_port(port: &mut HostBridgePort) {
    tidy_link(&mut port.link);
    if let HostBridgePortKind::Bond(kind) = &mut port.kind {
        tidy_bond(&mut kind.bond);
    }
}

fn tidy_bond(bond: &mut HostBond) {
    if let Some(HostBondMonitor::Miimon(monitor)) = &mut bond.monitor {
        monitor.downdelay.take_if(|delay| *delay == 0);
        monitor.updelay.take_if(|delay| *delay == 0);
    }
    for HostBondPort::Ethernet(port) in &mut bond.interface {
        tidy_link(&mut port.link);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<HostInterface> {
        HostInterface::parse(text, &ParseOptions::default())
    }

    fn rewritten(text: &str) -> String {
        let interface = parse(text).unwrap();
        crate::format(&interface, &crate::FormatOptions::default())
    }

    #[test]
    fn zeros_are_left_out() {
        let text = "<interface type='bond' name='b'><mtu size='0'/><link speed='0'/>\
            <protocol family='ipv4'><ip address='1.2.3.4' prefix='0'/></protocol>\
            <bond><miimon freq='1' downdelay='0'/>\
            <interface type='ethernet' name='e'><link speed='0'/></interface></bond></interface>";
        assert!(!rewritten(text).contains("'0'"), "{}", rewritten(text));
    }

    #[test]
    fn a_bond_in_a_bridge_is_tidied_too() {
        let text = "<interface type='bridge' name='a'><bridge>\
            <interface type='bond' name='b'><bond><miimon freq='1' updelay='0'/></bond></interface>\
            </bridge></interface>";
        assert!(!rewritten(text).contains("updelay"));
    }

    #[test]
    fn a_bridge_holds_no_bridge() {
        let inner = "<interface type='bridge' name='b'><bridge/></interface>";
        let text =
            format!("<interface type='bridge' name='a'><bridge>{inner}</bridge></interface>");
        assert!(parse(&text).is_err());
    }

    #[test]
    fn each_type_needs_its_element() {
        for kind in ["bridge", "bond", "vlan"] {
            assert!(
                parse(&format!("<interface type='{kind}' name='a'/>")).is_err(),
                "{kind}"
            );
        }
        assert!(parse("<interface type='ethernet' name='a'/>").is_ok());
        assert!(parse("<interface type='ethernet'/>").is_err());
    }
}
