// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/interface.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for Interface {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut trust_guest_rx_filters = None;
        let mut mac = None;
        let mut ip = Vec::new();
        let mut route = Vec::new();
        let mut port_forward = Vec::new();
        let mut vlan = None;
        let mut virtualport = None;
        let mut bandwidth = None;
        let mut port = None;
        let mut script = None;
        let mut downscript = None;
        let mut backenddomain = None;
        let mut target = None;
        let mut guest = None;
        let mut model = None;
        let mut driver = None;
        let mut backend = None;
        let mut filterref = None;
        let mut tune = None;
        let mut teaming = None;
        let mut link = None;
        let mut mtu = None;
        let mut coalesce = None;
        for a in el.attributes() {
            match a.name() {
                "trustGuestRxFilters" => rd.attribute::<YesNo>(&a, &mut trust_guest_rx_filters),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "mac" => rd.child_nonempty(c, &mut mac),
                "ip" => rd.item(c, &mut ip),
                "route" => rd.item(c, &mut route),
                "portForward" => rd.item(c, &mut port_forward),
                "vlan" => rd.child(c, &mut vlan),
                "virtualport" => rd.child_nonempty(c, &mut virtualport),
                "bandwidth" => rd.child_nonempty(c, &mut bandwidth),
                "port" => rd.child_nonempty(c, &mut port),
                "script" => rd.child_nonempty(c, &mut script),
                "downscript" => rd.child_nonempty(c, &mut downscript),
                "backenddomain" => rd.child_nonempty(c, &mut backenddomain),
                "target" => rd.child_nonempty(c, &mut target),
                "guest" => rd.child_nonempty(c, &mut guest),
                "model" => rd.child_nonempty(c, &mut model),
                "driver" => rd.child_nonempty(c, &mut driver),
                "backend" => rd.child_nonempty(c, &mut backend),
                "filterref" => rd.child(c, &mut filterref),
                "tune" => rd.child_nonempty(c, &mut tune),
                "teaming" => rd.child(c, &mut teaming),
                "link" => rd.child_nonempty(c, &mut link),
                "mtu" => rd.child_nonempty(c, &mut mtu),
                "coalesce" => rd.child_nonempty(c, &mut coalesce),
                _ => Ok(()),
            }?;
        }
        let kind = InterfaceKind::read(el, rd)?;
        let info = DeviceInfo::read(el, rd)?;
        Ok(Self {
            trust_guest_rx_filters,
            mac,
            kind,
            ip,
            route,
            port_forward,
            vlan,
            virtualport,
            bandwidth,
            port,
            script,
            downscript,
            backenddomain,
            target,
            guest,
            model,
            driver,
            backend,
            filterref,
            tune,
            teaming,
            link,
            mtu,
            coalesce,
            info,
        })
    }
}

impl ReadContent for InterfaceBackenddomain {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<NonEmpty>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name,
        })
    }
}

impl ReadContent for InterfaceModel {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<CardModel>(&a, &mut r#type),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type,
        })
    }
}

impl ReadContent for InterfaceLink {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut state = None;
        for a in el.attributes() {
            match a.name() {
                "state" => rd.attribute::<LinkState>(&a, &mut state),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            state,
        })
    }
}

impl ReadContent for InterfaceMac {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut address = None;
        let mut r#type = None;
        let mut check = None;
        for a in el.attributes() {
            match a.name() {
                "address" => rd.attribute::<MacAddress>(&a, &mut address),
                "type" => rd.attribute::<InterfaceMacType>(&a, &mut r#type),
                "check" => rd.attribute::<YesNo>(&a, &mut check),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            address,
            r#type,
            check,
        })
    }
}

impl ReadContent for InterfaceKindUser {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child_nonempty(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
        })
    }
}

impl ReadContent for InterfaceKindEthernet {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child_nonempty(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
        })
    }
}

impl ReadContent for InterfaceKindVhostuser {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child_nonempty(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
        })
    }
}

impl ReadContent for InterfaceKindServer {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source: rd.required_child(source, el, "source")?,
        })
    }
}

impl ReadContent for InterfaceKindClient {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source: rd.required_child(source, el, "source")?,
        })
    }
}

impl ReadContent for InterfaceKindMcast {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source: rd.required_child(source, el, "source")?,
        })
    }
}

impl ReadContent for InterfaceKindNetwork {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source: rd.required_child(source, el, "source")?,
        })
    }
}

impl ReadContent for InterfaceKindBridge {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source: rd.required_child(source, el, "source")?,
        })
    }
}

impl ReadContent for InterfaceKindInternal {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source: rd.required_child(source, el, "source")?,
        })
    }
}

impl ReadContent for InterfaceKindDirect {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source: rd.required_child(source, el, "source")?,
        })
    }
}

impl ReadContent for InterfaceKindHostdev {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut managed = None;
        let mut source = None;
        for a in el.attributes() {
            match a.name() {
                "managed" => rd.attribute::<YesNo>(&a, &mut managed),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            managed: managed.unwrap_or_default(),
            source: rd.required_child(source, el, "source")?,
        })
    }
}

impl ReadContent for InterfaceKindUdp {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source: rd.required_child(source, el, "source")?,
        })
    }
}

impl ReadContent for InterfaceKindVdpa {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source: rd.required_child(source, el, "source")?,
        })
    }
}

impl ReadContent for InterfaceKindVds {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source: rd.required_child(source, el, "source")?,
        })
    }
}

impl ReadContent for InterfaceDevice {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut dev = None;
        for a in el.attributes() {
            match a.name() {
                "dev" => rd.attribute::<NonEmpty>(&a, &mut dev),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            dev,
        })
    }
}

impl ReadContent for InterfaceEthernet {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut ip = Vec::new();
        let mut route = Vec::new();
        for c in el.children() {
            match c.name() {
                "ip" => rd.item(c, &mut ip),
                "route" => rd.item(c, &mut route),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            ip,
            route,
        })
    }
}

impl ReadContent for InterfaceVhostUser {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        let mut path = None;
        let mut mode = None;
        let mut dev = None;
        let mut reconnect = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<InterfaceSocketType>(&a, &mut r#type),
                "path" => rd.attribute::<Text>(&a, &mut path),
                "mode" => rd.attribute::<InterfaceSocketMode>(&a, &mut mode),
                "dev" => rd.attribute::<NonEmpty>(&a, &mut dev),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "reconnect" => rd.child(c, &mut reconnect),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type,
            path,
            mode,
            dev,
            reconnect,
        })
    }
}

impl ReadContent for InterfaceReconnect {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut enabled = None;
        let mut timeout = None;
        for a in el.attributes() {
            match a.name() {
                "enabled" => rd.attribute::<YesNo>(&a, &mut enabled),
                "timeout" => rd.attribute::<Dec<u32>>(&a, &mut timeout),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            enabled: rd.required_attribute(enabled, el, "enabled")?,
            timeout,
        })
    }
}

impl ReadContent for InterfaceServer {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut address = None;
        let mut port = None;
        for a in el.attributes() {
            match a.name() {
                "address" => rd.attribute::<NonEmpty>(&a, &mut address),
                "port" => rd.attribute::<Dec<u16>>(&a, &mut port),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            address,
            port: rd.required_attribute(port, el, "port")?,
        })
    }
}

impl ReadContent for InterfacePeer {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut address = None;
        let mut port = None;
        for a in el.attributes() {
            match a.name() {
                "address" => rd.attribute::<NonEmpty>(&a, &mut address),
                "port" => rd.attribute::<Dec<u16>>(&a, &mut port),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            address: rd.required_attribute(address, el, "address")?,
            port: rd.required_attribute(port, el, "port")?,
        })
    }
}

impl ReadContent for InterfaceUdp {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut address = None;
        let mut port = None;
        let mut local = None;
        for a in el.attributes() {
            match a.name() {
                "address" => rd.attribute::<NonEmpty>(&a, &mut address),
                "port" => rd.attribute::<Dec<u16>>(&a, &mut port),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "local" => rd.child(c, &mut local),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            address: rd.required_attribute(address, el, "address")?,
            port: rd.required_attribute(port, el, "port")?,
            local: rd.required_child(local, el, "local")?,
        })
    }
}

impl ReadContent for InterfaceNetwork {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut network = None;
        let mut portgroup = None;
        let mut bridge = None;
        let mut mac_table_manager = None;
        for a in el.attributes() {
            match a.name() {
                "network" => rd.attribute::<NonEmpty>(&a, &mut network),
                "portgroup" => rd.attribute::<NonEmpty>(&a, &mut portgroup),
                "bridge" if rd.live() => rd.attribute::<NonEmpty>(&a, &mut bridge),
                "bridge" => { rd.skip_attribute(&a); Ok(()) },
                "macTableManager" if rd.live() => rd.attribute::<MacTableManager>(&a, &mut mac_table_manager),
                "macTableManager" => { rd.skip_attribute(&a); Ok(()) },
                _ => Ok(()),
            }?;
        }
        let actual = InterfaceActual::read(el, rd)?;
        Ok(Self {
            network: rd.required_attribute(network, el, "network")?,
            portgroup,
            actual,
            bridge,
            mac_table_manager,
        })
    }
}

impl ReadContent for InterfaceActual {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut portid = None;
        for a in el.attributes() {
            match a.name() {
                "portid" if rd.live() => rd.attribute::<UuidText>(&a, &mut portid),
                "portid" => { rd.skip_attribute(&a); Ok(()) },
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            portid,
        })
    }
}

impl ReadContent for InterfaceFrom {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut network = None;
        let mut portgroup = None;
        for a in el.attributes() {
            match a.name() {
                "network" if rd.live() => rd.attribute::<NonEmpty>(&a, &mut network),
                "network" => { rd.skip_attribute(&a); Ok(()) },
                "portgroup" if rd.live() => rd.attribute::<NonEmpty>(&a, &mut portgroup),
                "portgroup" => { rd.skip_attribute(&a); Ok(()) },
                _ => Ok(()),
            }?;
        }
        let actual = InterfaceActual::read(el, rd)?;
        Ok(Self {
            network,
            portgroup,
            actual,
        })
    }
}

impl ReadContent for InterfaceBridge {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut bridge = None;
        let mut mac_table_manager = None;
        for a in el.attributes() {
            match a.name() {
                "bridge" => rd.attribute::<NonEmpty>(&a, &mut bridge),
                "macTableManager" if rd.live() => rd.attribute::<MacTableManager>(&a, &mut mac_table_manager),
                "macTableManager" => { rd.skip_attribute(&a); Ok(()) },
                _ => Ok(()),
            }?;
        }
        let network = InterfaceFrom::read(el, rd)?;
        Ok(Self {
            network,
            bridge: rd.required_attribute(bridge, el, "bridge")?,
            mac_table_manager,
        })
    }
}

impl ReadContent for InterfaceInternal {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<NonEmpty>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
        })
    }
}

impl ReadContent for InterfaceDirect {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut dev = None;
        let mut mode = None;
        for a in el.attributes() {
            match a.name() {
                "dev" => rd.attribute::<NonEmpty>(&a, &mut dev),
                "mode" => rd.attribute::<MacvtapMode>(&a, &mut mode),
                _ => Ok(()),
            }?;
        }
        let network = InterfaceFrom::read(el, rd)?;
        Ok(Self {
            network,
            dev: rd.required_attribute(dev, el, "dev")?,
            mode: mode.unwrap_or(MacvtapMode::Vepa),
        })
    }
}

impl ReadContent for InterfaceHostdev {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut missing = None;
        let mut vendor = None;
        let mut product = None;
        let mut address = None;
        for a in el.attributes() {
            match a.name() {
                "missing" => rd.attribute::<YesNo>(&a, &mut missing),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "vendor" => rd.child(c, &mut vendor),
                "product" => rd.child(c, &mut product),
                "address" => rd.child(c, &mut address),
                _ => Ok(()),
            }?;
        }
        let network = InterfaceFrom::read(el, rd)?;
        Ok(Self {
            network,
            missing,
            vendor,
            product,
            address,
        })
    }
}

impl ReadContent for InterfaceHostdevVendor {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut id = None;
        for a in el.attributes() {
            match a.name() {
                "id" => rd.attribute::<Hex<u16, 4>>(&a, &mut id),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            id: rd.required_attribute(id, el, "id")?,
        })
    }
}

impl ReadContent for InterfaceHostdevProduct {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut id = None;
        for a in el.attributes() {
            match a.name() {
                "id" => rd.attribute::<Hex<u16, 4>>(&a, &mut id),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            id: rd.required_attribute(id, el, "id")?,
        })
    }
}

impl ReadContent for InterfaceHostAddressPci {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let place = PciAddress::read(el, rd)?;
        Ok(Self {
            place,
        })
    }
}

impl ReadContent for InterfaceHostAddressUsb {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut bus = None;
        let mut device = None;
        for a in el.attributes() {
            match a.name() {
                "bus" => rd.attribute::<AnyBase<u32>>(&a, &mut bus),
                "device" => rd.attribute::<AnyBase<u32>>(&a, &mut device),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            bus: rd.required_attribute(bus, el, "bus")?,
            device: rd.required_attribute(device, el, "device")?,
        })
    }
}

impl ReadContent for InterfaceVdpa {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut dev = None;
        for a in el.attributes() {
            match a.name() {
                "dev" => rd.attribute::<NonEmpty>(&a, &mut dev),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            dev: rd.required_attribute(dev, el, "dev")?,
        })
    }
}

impl ReadContent for InterfaceVds {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut switchid = None;
        let mut portid = None;
        let mut portgroupid = None;
        let mut connectionid = None;
        for a in el.attributes() {
            match a.name() {
                "switchid" => rd.attribute::<UuidText>(&a, &mut switchid),
                "portid" => rd.attribute::<Dec<i64>>(&a, &mut portid),
                "portgroupid" => rd.attribute::<NonEmpty>(&a, &mut portgroupid),
                "connectionid" => rd.attribute::<Dec<i64>>(&a, &mut connectionid),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            switchid: rd.required_attribute(switchid, el, "switchid")?,
            portid,
            portgroupid,
            connectionid,
        })
    }
}

impl ReadContent for InterfaceIp {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut address = None;
        let mut family = None;
        let mut prefix = None;
        let mut peer = None;
        for a in el.attributes() {
            match a.name() {
                "address" => rd.attribute::<IpText>(&a, &mut address),
                "family" => rd.attribute::<IpFamily>(&a, &mut family),
                "prefix" => rd.attribute::<IpPrefix>(&a, &mut prefix),
                "peer" => rd.attribute::<IpText>(&a, &mut peer),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            address: rd.required_attribute(address, el, "address")?,
            family,
            prefix,
            peer,
        })
    }
}

impl ReadContent for InterfacePortForward {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut proto = None;
        let mut address = None;
        let mut dev = None;
        let mut range = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "proto" => rd.attribute::<PortForwardProtocol>(&a, &mut proto),
                "address" => rd.attribute::<IpText>(&a, &mut address),
                "dev" => rd.attribute::<NonEmpty>(&a, &mut dev),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "range" => rd.item(c, &mut range),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            proto: rd.required_attribute(proto, el, "proto")?,
            address,
            dev,
            range,
        })
    }
}

impl ReadContent for InterfacePortRange {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut start = None;
        let mut end = None;
        let mut to = None;
        let mut exclude = None;
        for a in el.attributes() {
            match a.name() {
                "start" => rd.attribute::<Port>(&a, &mut start),
                "end" => rd.attribute::<Port>(&a, &mut end),
                "to" => rd.attribute::<Port>(&a, &mut to),
                "exclude" => rd.attribute::<YesNo>(&a, &mut exclude),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            start: rd.required_attribute(start, el, "start")?,
            end,
            to,
            exclude,
        })
    }
}

impl ReadContent for InterfaceScript {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut path = None;
        for a in el.attributes() {
            match a.name() {
                "path" => rd.attribute::<Text>(&a, &mut path),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            path,
        })
    }
}

impl ReadContent for InterfaceTarget {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut dev = None;
        let mut managed = None;
        for a in el.attributes() {
            match a.name() {
                "dev" => rd.attribute::<NonEmpty>(&a, &mut dev),
                "managed" => rd.attribute::<YesNo>(&a, &mut managed),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            dev,
            managed,
        })
    }
}

impl ReadContent for InterfaceGuest {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut dev = None;
        let mut actual = None;
        for a in el.attributes() {
            match a.name() {
                "dev" => rd.attribute::<NonEmpty>(&a, &mut dev),
                "actual" if rd.live() => rd.attribute::<NonEmpty>(&a, &mut actual),
                "actual" => { rd.skip_attribute(&a); Ok(()) },
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            dev,
            actual,
        })
    }
}

impl ReadContent for InterfaceDriver {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut txmode = None;
        let mut ioeventfd = None;
        let mut event_idx = None;
        let mut queues = None;
        let mut rx_queue_size = None;
        let mut tx_queue_size = None;
        let mut rss = None;
        let mut rss_hash_report = None;
        let mut host = None;
        let mut guest = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<InterfaceDriverName>(&a, &mut name),
                "txmode" => rd.attribute::<InterfaceTxMode>(&a, &mut txmode),
                "ioeventfd" => rd.attribute::<OnOff>(&a, &mut ioeventfd),
                "event_idx" => rd.attribute::<OnOff>(&a, &mut event_idx),
                "queues" => rd.attribute::<Dec<u32>>(&a, &mut queues),
                "rx_queue_size" => rd.attribute::<Dec<u32>>(&a, &mut rx_queue_size),
                "tx_queue_size" => rd.attribute::<Dec<u32>>(&a, &mut tx_queue_size),
                "rss" => rd.attribute::<OnOff>(&a, &mut rss),
                "rss_hash_report" => rd.attribute::<OnOff>(&a, &mut rss_hash_report),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "host" => rd.child_nonempty(c, &mut host),
                "guest" => rd.child_nonempty(c, &mut guest),
                _ => Ok(()),
            }?;
        }
        let virtio = VirtioOptions::read(el, rd)?;
        Ok(Self {
            name,
            txmode,
            ioeventfd,
            event_idx,
            queues,
            rx_queue_size,
            tx_queue_size,
            rss,
            rss_hash_report,
            virtio,
            host,
            guest,
        })
    }
}

impl ReadContent for InterfaceHostOffload {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut csum = None;
        let mut gso = None;
        let mut tso4 = None;
        let mut tso6 = None;
        let mut ecn = None;
        let mut ufo = None;
        let mut mrg_rxbuf = None;
        for a in el.attributes() {
            match a.name() {
                "csum" => rd.attribute::<OnOff>(&a, &mut csum),
                "gso" => rd.attribute::<OnOff>(&a, &mut gso),
                "tso4" => rd.attribute::<OnOff>(&a, &mut tso4),
                "tso6" => rd.attribute::<OnOff>(&a, &mut tso6),
                "ecn" => rd.attribute::<OnOff>(&a, &mut ecn),
                "ufo" => rd.attribute::<OnOff>(&a, &mut ufo),
                "mrg_rxbuf" => rd.attribute::<OnOff>(&a, &mut mrg_rxbuf),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            csum,
            gso,
            tso4,
            tso6,
            ecn,
            ufo,
            mrg_rxbuf,
        })
    }
}

impl ReadContent for InterfaceGuestOffload {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut csum = None;
        let mut tso4 = None;
        let mut tso6 = None;
        let mut ecn = None;
        let mut ufo = None;
        for a in el.attributes() {
            match a.name() {
                "csum" => rd.attribute::<OnOff>(&a, &mut csum),
                "tso4" => rd.attribute::<OnOff>(&a, &mut tso4),
                "tso6" => rd.attribute::<OnOff>(&a, &mut tso6),
                "ecn" => rd.attribute::<OnOff>(&a, &mut ecn),
                "ufo" => rd.attribute::<OnOff>(&a, &mut ufo),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            csum,
            tso4,
            tso6,
            ecn,
            ufo,
        })
    }
}

impl ReadContent for InterfaceBackend {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        let mut tap = None;
        let mut vhost = None;
        let mut log_file = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<InterfaceBackendType>(&a, &mut r#type),
                "tap" => rd.attribute::<NonEmpty>(&a, &mut tap),
                "vhost" => rd.attribute::<NonEmpty>(&a, &mut vhost),
                "logFile" => rd.attribute::<NonEmpty>(&a, &mut log_file),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type,
            tap,
            vhost,
            log_file,
        })
    }
}

impl ReadContent for InterfaceTune {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut sndbuf = None;
        for c in el.children() {
            match c.name() {
                "sndbuf" => rd.text_child::<Dec<u64>>(c, &mut sndbuf),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            sndbuf,
        })
    }
}

impl ReadContent for TeamingTransient {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut persistent = None;
        for a in el.attributes() {
            match a.name() {
                "persistent" => rd.attribute::<NonEmpty>(&a, &mut persistent),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            persistent: rd.required_attribute(persistent, el, "persistent")?,
        })
    }
}

impl ReadContent for InterfaceKind {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", Some("user"))? {
            "user" => Self::User(InterfaceKindUser::read(el, rd)?),
            "ethernet" => Self::Ethernet(InterfaceKindEthernet::read(el, rd)?),
            "vhostuser" => Self::Vhostuser(InterfaceKindVhostuser::read(el, rd)?),
            "server" => Self::Server(InterfaceKindServer::read(el, rd)?),
            "client" => Self::Client(InterfaceKindClient::read(el, rd)?),
            "mcast" => Self::Mcast(InterfaceKindMcast::read(el, rd)?),
            "network" => Self::Network(InterfaceKindNetwork::read(el, rd)?),
            "bridge" => Self::Bridge(InterfaceKindBridge::read(el, rd)?),
            "internal" => Self::Internal(InterfaceKindInternal::read(el, rd)?),
            "direct" => Self::Direct(InterfaceKindDirect::read(el, rd)?),
            "hostdev" => Self::Hostdev(InterfaceKindHostdev::read(el, rd)?),
            "udp" => Self::Udp(InterfaceKindUdp::read(el, rd)?),
            "vdpa" => Self::Vdpa(InterfaceKindVdpa::read(el, rd)?),
            "null" => Self::Null,
            "vds" => Self::Vds(InterfaceKindVds::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["user", "ethernet", "vhostuser", "server", "client", "mcast", "network", "bridge", "internal", "direct", "hostdev", "udp", "vdpa", "null", "vds"])),
        })
    }
}

impl ReadContent for InterfaceHostAddress {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "pci" => Self::Pci(InterfaceHostAddressPci::read(el, rd)?),
            "usb" => Self::Usb(InterfaceHostAddressUsb::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["pci", "usb"])),
        })
    }
}

impl ReadContent for Teaming {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "persistent" => Self::Persistent,
            "transient" => Self::Transient(TeamingTransient::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["persistent", "transient"])),
        })
    }
}
