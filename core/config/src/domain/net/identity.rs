//! MAC addresses and identifiers that nobody has chosen: the driver that keeps a domain has them made up.

use crate::common::{VirtualPort, VirtualPortType};
use crate::domain::{Domain, Interface, InterfaceMac};
use crate::values::{MacAddress, Uuid};

/// A MAC address of zeros stands for none.
pub(super) fn normalise(interface: &mut Interface) {
    if let Some(mac) = &mut interface.mac {
        mac.address.take_if(|mac| mac.0 == [0; 6]);
    }
    interface.mac.take_if(|mac| *mac == InterfaceMac::default());
}

/// Gives interfaces without a MAC address one that begins with `prefix`, and virtual ports the
/// identifiers they lack. `random` fills in random bytes.
pub fn complete(domain: &mut Domain, prefix: [u8; 3], random: &mut dyn FnMut(&mut [u8])) {
    for interface in domain
        .devices
        .iter_mut()
        .flat_map(|devices| &mut devices.interface)
    {
        give_address(interface, prefix, random);
        interface
            .virtualport
            .iter_mut()
            .for_each(|port| give_identifiers(port, random));
    }
}

fn give_address(interface: &mut Interface, prefix: [u8; 3], random: &mut dyn FnMut(&mut [u8])) {
    let mac = interface.mac.get_or_insert_default();
    mac.address.get_or_insert_with(|| {
        let ([a, b, c], mut rest) = (prefix, [0; 3]);
        random(&mut rest);
        MacAddress([a, b, c, rest[0], rest[1], rest[2]])
    });
}

fn give_identifiers(port: &mut VirtualPort, random: &mut dyn FnMut(&mut [u8])) {
    let (instance, interface) = match port.r#type {
        None => (true, true),
        Some(VirtualPortType::V8021qbg) => (true, false),
        Some(VirtualPortType::Openvswitch) => (false, true),
        Some(VirtualPortType::V8021qbh | VirtualPortType::Midonet) => return,
    };
    let parameters = port.parameters.get_or_insert_default();
    if instance {
        parameters.instanceid.get_or_insert_with(|| uuid(random));
    }
    if interface {
        parameters.interfaceid.get_or_insert_with(|| uuid(random));
    }
}

fn uuid(random: &mut dyn FnMut(&mut [u8])) -> Uuid {
    let mut bytes = [0; 16];
    random(&mut bytes);
    // Version 4, variant 1: made of random bits.
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    Uuid::from_bytes(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ParseOptions;

    #[test]
    fn what_is_there_stays() {
        let text = "<domain type='test'><name>x</name><memory>1</memory><os><type>hvm</type></os><devices>\
            <interface type='user'><mac address='52:54:00:00:00:01'/></interface><interface type='user'/>\
            <interface type='network'><source network='n'/><virtualport type='openvswitch'/></interface>\
            </devices></domain>";
        let mut domain: Domain = crate::parse(text, &ParseOptions::default()).unwrap();
        complete(&mut domain, [0x52, 0x54, 0], &mut |bytes| bytes.fill(0xff));
        let interfaces = &domain.devices.as_ref().unwrap().interface;
        let mac = |index: usize| interfaces[index].mac.as_ref().and_then(|mac| mac.address);
        assert_eq!(mac(0), Some(MacAddress([0x52, 0x54, 0, 0, 0, 1])));
        assert_eq!(mac(1), Some(MacAddress([0x52, 0x54, 0, 0xff, 0xff, 0xff])));
        let parameters = interfaces[2]
            .virtualport
            .as_ref()
            .and_then(|port| port.parameters.as_ref());
        let id = parameters
            .and_then(|parameters| parameters.interfaceid)
            .unwrap();
        assert_eq!(id.to_string(), "ffffffff-ffff-4fff-bfff-ffffffffffff");
        assert_eq!(parameters.unwrap().instanceid, None);
    }
}
