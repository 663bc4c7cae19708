// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: interface.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl Document for HostInterface {
    const ELEMENT: &'static str = "interface";
    const EXAMPLE: &'static str = r#"<interface type='bridge' name='br0'>
  <start mode='onboot'/>
  <mtu size='1500'/>
  <protocol family='ipv4'>
    <dhcp/>
  </protocol>
  <bridge stp='off' delay='0.01'>
    <interface type='ethernet' name='eth0'>
    </interface>
  </bridge>
</interface>"#;
}

impl ReadContent for HostInterface {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut start = None;
        let mut mtu = None;
        let mut protocol = Vec::new();
        let mut link = None;
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "start" => rd.child_nonempty(c, &mut start),
                "mtu" => rd.child_nonempty(c, &mut mtu),
                "protocol" => rd.item(c, &mut protocol),
                "link" => rd.child_nonempty(c, &mut link),
                _ => Ok(()),
            }?;
        }
        let kind = HostInterfaceKind::read(el, rd)?;
        Ok(Self {
            start,
            mtu,
            protocol,
            link,
            kind,
            name: rd.required_attribute(name, el, "name")?,
        })
    }
}

impl ReadContent for HostInterfaceKindEthernet {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut mac = None;
        for c in el.children() {
            match c.name() {
                "mac" => rd.child_nonempty(c, &mut mac),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            mac,
        })
    }
}

impl ReadContent for HostInterfaceKindBridge {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut bridge = None;
        for c in el.children() {
            match c.name() {
                "bridge" => rd.child(c, &mut bridge),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            bridge: rd.required_child(bridge, el, "bridge")?,
        })
    }
}

impl ReadContent for HostInterfaceKindBond {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut bond = None;
        for c in el.children() {
            match c.name() {
                "bond" => rd.child(c, &mut bond),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            bond: rd.required_child(bond, el, "bond")?,
        })
    }
}

impl ReadContent for HostInterfaceKindVlan {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut vlan = None;
        for c in el.children() {
            match c.name() {
                "vlan" => rd.child(c, &mut vlan),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            vlan: rd.required_child(vlan, el, "vlan")?,
        })
    }
}

impl ReadContent for HostInterfaceStart {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut mode = None;
        for a in el.attributes() {
            match a.name() {
                "mode" => rd.attribute::<HostInterfaceStartMode>(&a, &mut mode),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            mode,
        })
    }
}

impl ReadContent for HostInterfaceMtu {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut size = None;
        for a in el.attributes() {
            match a.name() {
                "size" => rd.attribute::<Dec<u32>>(&a, &mut size),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            size,
        })
    }
}

impl ReadContent for HostInterfaceMac {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut address = None;
        for a in el.attributes() {
            match a.name() {
                "address" => rd.attribute::<MacAddress>(&a, &mut address),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            address,
        })
    }
}

impl ReadContent for NetLink {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut speed = None;
        let mut state = None;
        for a in el.attributes() {
            match a.name() {
                "speed" => rd.attribute::<Dec<u32>>(&a, &mut speed),
                "state" => rd.attribute::<NetLinkState>(&a, &mut state),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            speed,
            state,
        })
    }
}

impl ReadContent for HostInterfaceProtocolIpv4 {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut dhcp = None;
        let mut ip = Vec::new();
        let mut route = None;
        for c in el.children() {
            match c.name() {
                "dhcp" => rd.child(c, &mut dhcp),
                "ip" => rd.item(c, &mut ip),
                "route" => rd.child_nonempty(c, &mut route),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            dhcp,
            ip,
            route,
        })
    }
}

impl ReadContent for HostInterfaceProtocolIpv6 {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut autoconf = false;
        let mut dhcp = None;
        let mut ip = Vec::new();
        let mut route = None;
        for c in el.children() {
            match c.name() {
                "autoconf" => { rd.present(c, &mut autoconf); Ok(()) },
                "dhcp" => rd.child(c, &mut dhcp),
                "ip" => rd.item(c, &mut ip),
                "route" => rd.child_nonempty(c, &mut route),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            autoconf,
            dhcp,
            ip,
            route,
        })
    }
}

impl ReadContent for HostInterfaceDhcp {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut peerdns = None;
        for a in el.attributes() {
            match a.name() {
                "peerdns" => rd.attribute::<YesNo>(&a, &mut peerdns),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            peerdns,
        })
    }
}

impl ReadContent for HostInterfaceIp4 {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut address = None;
        let mut prefix = None;
        for a in el.attributes() {
            match a.name() {
                "address" => rd.attribute::<Ip4Text>(&a, &mut address),
                "prefix" => rd.attribute::<Prefix4>(&a, &mut prefix),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            address: rd.required_attribute(address, el, "address")?,
            prefix,
        })
    }
}

impl ReadContent for HostInterfaceIp6 {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut address = None;
        let mut prefix = None;
        for a in el.attributes() {
            match a.name() {
                "address" => rd.attribute::<Ip6Text>(&a, &mut address),
                "prefix" => rd.attribute::<Prefix6>(&a, &mut prefix),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            address: rd.required_attribute(address, el, "address")?,
            prefix,
        })
    }
}

impl ReadContent for HostInterfaceRoute4 {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut gateway = None;
        for a in el.attributes() {
            match a.name() {
                "gateway" => rd.attribute::<Ip4Text>(&a, &mut gateway),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            gateway,
        })
    }
}

impl ReadContent for HostInterfaceRoute6 {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut gateway = None;
        for a in el.attributes() {
            match a.name() {
                "gateway" => rd.attribute::<Ip6Text>(&a, &mut gateway),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            gateway,
        })
    }
}

impl ReadContent for HostBridge {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut stp = None;
        let mut delay = None;
        let mut interface = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "stp" => rd.attribute::<OnOff>(&a, &mut stp),
                "delay" => rd.attribute::<DecimalText>(&a, &mut delay),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "interface" => rd.item(c, &mut interface),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            stp,
            delay,
            interface,
        })
    }
}

impl ReadContent for HostBridgePort {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut link = None;
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "link" => rd.child_nonempty(c, &mut link),
                _ => Ok(()),
            }?;
        }
        let kind = HostBridgePortKind::read(el, rd)?;
        Ok(Self {
            link,
            kind,
            name: rd.required_attribute(name, el, "name")?,
        })
    }
}

impl ReadContent for HostBridgePortKindEthernet {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut mac = None;
        for c in el.children() {
            match c.name() {
                "mac" => rd.child_nonempty(c, &mut mac),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            mac,
        })
    }
}

impl ReadContent for HostBridgePortKindBond {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut bond = None;
        for c in el.children() {
            match c.name() {
                "bond" => rd.child(c, &mut bond),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            bond: rd.required_child(bond, el, "bond")?,
        })
    }
}

impl ReadContent for HostBridgePortKindVlan {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut vlan = None;
        for c in el.children() {
            match c.name() {
                "vlan" => rd.child(c, &mut vlan),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            vlan: rd.required_child(vlan, el, "vlan")?,
        })
    }
}

impl ReadContent for HostBond {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut mode = None;
        let mut interface = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "mode" => rd.attribute::<HostBondMode>(&a, &mut mode),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "interface" => rd.item(c, &mut interface),
                _ => Ok(()),
            }?;
        }
        let monitor = rd.child_choice_opt::<HostBondMonitor>(el)?;
        Ok(Self {
            mode,
            monitor,
            interface,
        })
    }
}

impl ReadContent for HostBondMii {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut freq = None;
        let mut downdelay = None;
        let mut updelay = None;
        let mut carrier = None;
        for a in el.attributes() {
            match a.name() {
                "freq" => rd.attribute::<Dec<u32>>(&a, &mut freq),
                "downdelay" => rd.attribute::<Dec<u32>>(&a, &mut downdelay),
                "updelay" => rd.attribute::<Dec<u32>>(&a, &mut updelay),
                "carrier" => rd.attribute::<HostBondCarrier>(&a, &mut carrier),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            freq: rd.required_attribute(freq, el, "freq")?,
            downdelay,
            updelay,
            carrier,
        })
    }
}

impl ReadContent for HostBondArp {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut interval = None;
        let mut target = None;
        let mut validate = None;
        for a in el.attributes() {
            match a.name() {
                "interval" => rd.attribute::<Dec<u32>>(&a, &mut interval),
                "target" => rd.attribute::<Ip4Text>(&a, &mut target),
                "validate" => rd.attribute::<HostBondArpValidate>(&a, &mut validate),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            interval: rd.required_attribute(interval, el, "interval")?,
            target: rd.required_attribute(target, el, "target")?,
            validate,
        })
    }
}

impl ReadContent for HostBondPortEthernet {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut link = None;
        let mut mac = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "link" => rd.child_nonempty(c, &mut link),
                "mac" => rd.child_nonempty(c, &mut mac),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            link,
            mac,
        })
    }
}

impl ReadContent for HostVlan {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut tag = None;
        let mut interface = None;
        for a in el.attributes() {
            match a.name() {
                "tag" => rd.attribute::<VlanTag>(&a, &mut tag),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "interface" => rd.child(c, &mut interface),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            tag: rd.required_attribute(tag, el, "tag")?,
            interface: rd.required_child(interface, el, "interface")?,
        })
    }
}

impl ReadContent for HostVlanInterface {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
        })
    }
}

impl ReadContent for HostInterfaceKind {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "ethernet" => Self::Ethernet(HostInterfaceKindEthernet::read(el, rd)?),
            "bridge" => Self::Bridge(HostInterfaceKindBridge::read(el, rd)?),
            "bond" => Self::Bond(HostInterfaceKindBond::read(el, rd)?),
            "vlan" => Self::Vlan(HostInterfaceKindVlan::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["ethernet", "bridge", "bond", "vlan"])),
        })
    }
}

impl ReadContent for HostInterfaceProtocol {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "family", None)? {
            "ipv4" => Self::Ipv4(HostInterfaceProtocolIpv4::read(el, rd)?),
            "ipv6" => Self::Ipv6(HostInterfaceProtocolIpv6::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "family", other, &["ipv4", "ipv6"])),
        })
    }
}

impl ReadContent for HostBridgePortKind {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "ethernet" => Self::Ethernet(HostBridgePortKindEthernet::read(el, rd)?),
            "bond" => Self::Bond(HostBridgePortKindBond::read(el, rd)?),
            "vlan" => Self::Vlan(HostBridgePortKindVlan::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["ethernet", "bond", "vlan"])),
        })
    }
}

impl ReadChild for HostBondMonitor {
    const NAMES: &'static [&'static str] = &["miimon", "arpmon"];

    fn read_child(el: Element<'_, '_>, rd: &mut Reader) -> Result<Option<Self>> {
        Ok(Some(match el.name() {
            "miimon" => Self::Miimon(HostBondMii::read(el, rd)?),
            "arpmon" => Self::Arpmon(HostBondArp::read(el, rd)?),
            _ => return Ok(None),
        }))
    }
}

impl ReadContent for HostBondPort {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "ethernet" => Self::Ethernet(HostBondPortEthernet::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["ethernet"])),
        })
    }
}
