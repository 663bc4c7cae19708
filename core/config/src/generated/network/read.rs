// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: network.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl Document for Network {
    const ELEMENT: &'static str = "network";
    const NAMESPACES: &'static [(&'static str, &'static str)] = &[
        ("dnsmasq", "http://libvirt.org/schemas/network/dnsmasq/1.0"),
    ];
    const EXAMPLE: &'static str = r#"<network>
  <name>default</name>
  <forward mode='nat'/>
  <bridge name='virbr0' stp='on' delay='0'/>
  <ip address='192.168.122.1' netmask='255.255.255.0'>
    <dhcp>
      <range start='192.168.122.2' end='192.168.122.254'/>
      <host mac='52:54:00:6d:90:01' name='first' ip='192.168.122.10'/>
    </dhcp>
  </ip>
</network>"#;
}

impl ReadContent for Network {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut connections = None;
        let mut ipv6 = None;
        let mut trust_guest_rx_filters = None;
        let mut name = None;
        let mut uuid = None;
        let mut title = None;
        let mut description = None;
        let mut metadata = None;
        let mut forward = None;
        let mut backend = None;
        let mut bridge = None;
        let mut mtu = None;
        let mut mac = None;
        let mut domain = None;
        let mut dns = None;
        let mut vlan = None;
        let mut bandwidth = None;
        let mut port = None;
        let mut ip = Vec::new();
        let mut route = Vec::new();
        let mut virtualport = None;
        let mut portgroup = Vec::new();
        let mut dnsmasq_options = None;
        for a in el.attributes() {
            match a.name() {
                "connections" if rd.live() => rd.attribute::<Dec<u32>>(&a, &mut connections),
                "connections" => { rd.skip_attribute(&a); Ok(()) },
                "ipv6" => rd.attribute::<YesNo>(&a, &mut ipv6),
                "trustGuestRxFilters" => rd.attribute::<YesNo>(&a, &mut trust_guest_rx_filters),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "name" => rd.text_child::<Name>(c, &mut name),
                "uuid" => rd.text_child::<UuidText>(c, &mut uuid),
                "title" => rd.text_child::<OneLine>(c, &mut title),
                "description" => rd.text_child::<Text>(c, &mut description),
                "metadata" => rd.raw(c, &mut metadata),
                "forward" => rd.child(c, &mut forward),
                "backend" => rd.child(c, &mut backend),
                "bridge" => rd.child_nonempty(c, &mut bridge),
                "mtu" => rd.child_nonempty(c, &mut mtu),
                "mac" => rd.child_nonempty(c, &mut mac),
                "domain" => rd.child_nonempty(c, &mut domain),
                "dns" => rd.child_nonempty(c, &mut dns),
                "vlan" => rd.child(c, &mut vlan),
                "bandwidth" => rd.child_nonempty(c, &mut bandwidth),
                "port" => rd.child_nonempty(c, &mut port),
                "ip" => rd.item(c, &mut ip),
                "route" => rd.item(c, &mut route),
                "virtualport" => rd.child_nonempty(c, &mut virtualport),
                "portgroup" => rd.item(c, &mut portgroup),
                "dnsmasq:options" => rd.child_nonempty(c, &mut dnsmasq_options),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            connections,
            ipv6: ipv6.unwrap_or_default(),
            trust_guest_rx_filters,
            name: rd.required_child(name, el, "name")?,
            uuid,
            title,
            description,
            metadata,
            forward,
            backend,
            bridge,
            mtu,
            mac,
            domain,
            dns,
            vlan,
            bandwidth,
            port,
            ip,
            route,
            virtualport,
            portgroup,
            dnsmasq_options,
        })
    }
}

impl ReadContent for NetworkForward {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut dev = None;
        let mut mode = None;
        let mut managed = None;
        let mut driver = None;
        let mut nat = None;
        let mut pf = Vec::new();
        let mut interface = Vec::new();
        let mut address = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "dev" => rd.attribute::<NonEmpty>(&a, &mut dev),
                "mode" => rd.attribute::<NetworkForwardMode>(&a, &mut mode),
                "managed" => rd.attribute::<YesNo>(&a, &mut managed),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "driver" => rd.child_nonempty(c, &mut driver),
                "nat" => rd.child_nonempty(c, &mut nat),
                "pf" => rd.item(c, &mut pf),
                "interface" => rd.item(c, &mut interface),
                "address" => rd.item(c, &mut address),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            dev,
            mode: mode.unwrap_or(NetworkForwardMode::Nat),
            managed,
            driver,
            nat,
            pf,
            interface,
            address,
        })
    }
}

impl ReadContent for NetworkBackend {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<NetworkBackendType>(&a, &mut r#type),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type: rd.required_attribute(r#type, el, "type")?,
        })
    }
}

impl ReadContent for NetworkNat {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut ipv6 = None;
        let mut address = None;
        let mut port = None;
        for a in el.attributes() {
            match a.name() {
                "ipv6" => rd.attribute::<YesNo>(&a, &mut ipv6),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "address" => rd.child(c, &mut address),
                "port" => rd.child(c, &mut port),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            ipv6,
            address,
            port,
        })
    }
}

impl ReadContent for NetworkNatAddress {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut start = None;
        let mut end = None;
        for a in el.attributes() {
            match a.name() {
                "start" => rd.attribute::<Ip4Text>(&a, &mut start),
                "end" => rd.attribute::<Ip4Text>(&a, &mut end),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            start: rd.required_attribute(start, el, "start")?,
            end: rd.required_attribute(end, el, "end")?,
        })
    }
}

impl ReadContent for NetworkNatPort {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut start = None;
        let mut end = None;
        for a in el.attributes() {
            match a.name() {
                "start" => rd.attribute::<Port>(&a, &mut start),
                "end" => rd.attribute::<Port>(&a, &mut end),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            start: rd.required_attribute(start, el, "start")?,
            end: rd.required_attribute(end, el, "end")?,
        })
    }
}

impl ReadContent for NetworkPf {
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

impl ReadContent for NetworkForwardInterface {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut dev = None;
        let mut connections = None;
        for a in el.attributes() {
            match a.name() {
                "dev" => rd.attribute::<NonEmpty>(&a, &mut dev),
                "connections" if rd.live() => rd.attribute::<Dec<u32>>(&a, &mut connections),
                "connections" => { rd.skip_attribute(&a); Ok(()) },
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            dev: rd.required_attribute(dev, el, "dev")?,
            connections,
        })
    }
}

impl ReadContent for NetworkForwardAddress {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        let mut connections = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<NetworkAddressType>(&a, &mut r#type),
                "connections" if rd.live() => rd.attribute::<Dec<u32>>(&a, &mut connections),
                "connections" => { rd.skip_attribute(&a); Ok(()) },
                _ => Ok(()),
            }?;
        }
        let place = PciAddress::read(el, rd)?;
        Ok(Self {
            r#type: rd.required_attribute(r#type, el, "type")?,
            place,
            connections,
        })
    }
}

impl ReadContent for NetworkBridge {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut zone = None;
        let mut stp = None;
        let mut delay = None;
        let mut mac_table_manager = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<NonEmpty>(&a, &mut name),
                "zone" => rd.attribute::<NonEmpty>(&a, &mut zone),
                "stp" => rd.attribute::<OnOff>(&a, &mut stp),
                "delay" => rd.attribute::<Dec<u64>>(&a, &mut delay),
                "macTableManager" => rd.attribute::<MacTableManager>(&a, &mut mac_table_manager),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name,
            zone,
            stp,
            delay,
            mac_table_manager,
        })
    }
}

impl ReadContent for NetworkMac {
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

impl ReadContent for NetworkDomain {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut local_only = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<DnsText>(&a, &mut name),
                "localOnly" => rd.attribute::<YesNo>(&a, &mut local_only),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name,
            local_only,
        })
    }
}

impl ReadContent for NetworkDns {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut enable = None;
        let mut forward_plain_names = None;
        let mut forwarder = Vec::new();
        let mut txt = Vec::new();
        let mut srv = Vec::new();
        let mut host = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "enable" => rd.attribute::<YesNo>(&a, &mut enable),
                "forwardPlainNames" => rd.attribute::<YesNo>(&a, &mut forward_plain_names),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "forwarder" => rd.item(c, &mut forwarder),
                "txt" => rd.item(c, &mut txt),
                "srv" => rd.item(c, &mut srv),
                "host" => rd.item(c, &mut host),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            enable,
            forward_plain_names,
            forwarder,
            txt,
            srv,
            host,
        })
    }
}

impl ReadContent for NetworkDnsForwarder {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut domain = None;
        let mut addr = None;
        for a in el.attributes() {
            match a.name() {
                "domain" => rd.attribute::<DnsText>(&a, &mut domain),
                "addr" => rd.attribute::<IpText>(&a, &mut addr),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            domain,
            addr,
        })
    }
}

impl ReadContent for NetworkDnsTxt {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut value = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<DnsText>(&a, &mut name),
                "value" => rd.attribute::<DnsText>(&a, &mut value),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            value: rd.required_attribute(value, el, "value")?,
        })
    }
}

impl ReadContent for NetworkDnsSrv {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut service = None;
        let mut protocol = None;
        let mut domain = None;
        let mut target = None;
        let mut port = None;
        let mut priority = None;
        let mut weight = None;
        for a in el.attributes() {
            match a.name() {
                "service" => rd.attribute::<ServiceName>(&a, &mut service),
                "protocol" => rd.attribute::<DnsText>(&a, &mut protocol),
                "domain" => rd.attribute::<DnsText>(&a, &mut domain),
                "target" => rd.attribute::<DnsText>(&a, &mut target),
                "port" => rd.attribute::<Port>(&a, &mut port),
                "priority" => rd.attribute::<Dec<u16>>(&a, &mut priority),
                "weight" => rd.attribute::<Dec<u16>>(&a, &mut weight),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            service: rd.required_attribute(service, el, "service")?,
            protocol: rd.required_attribute(protocol, el, "protocol")?,
            domain,
            target,
            port,
            priority,
            weight,
        })
    }
}

impl ReadContent for NetworkDnsHost {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut ip = None;
        let mut hostname = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "ip" => rd.attribute::<IpText>(&a, &mut ip),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "hostname" => rd.text_item::<DnsText>(c, &mut hostname),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            ip: rd.required_attribute(ip, el, "ip")?,
            hostname: rd.at_least_one(hostname, el, "hostname")?,
        })
    }
}

impl ReadContent for NetworkIp {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut family = None;
        let mut address = None;
        let mut netmask = None;
        let mut prefix = None;
        let mut local_ptr = None;
        let mut tftp = None;
        let mut dhcp = None;
        for a in el.attributes() {
            match a.name() {
                "family" => rd.attribute::<IpFamily>(&a, &mut family),
                "address" => rd.attribute::<IpText>(&a, &mut address),
                "netmask" => rd.attribute::<Ip4Text>(&a, &mut netmask),
                "prefix" => rd.attribute::<IpPrefix>(&a, &mut prefix),
                "localPtr" => rd.attribute::<YesNo>(&a, &mut local_ptr),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "tftp" => rd.child_nonempty(c, &mut tftp),
                "dhcp" => rd.child_nonempty(c, &mut dhcp),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            family,
            address: rd.required_attribute(address, el, "address")?,
            netmask,
            prefix,
            local_ptr,
            tftp,
            dhcp,
        })
    }
}

impl ReadContent for NetworkTftp {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut root = None;
        for a in el.attributes() {
            match a.name() {
                "root" => rd.attribute::<Text>(&a, &mut root),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            root,
        })
    }
}

impl ReadContent for NetworkDhcp {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut range = Vec::new();
        let mut host = Vec::new();
        let mut bootp = None;
        for c in el.children() {
            match c.name() {
                "range" => rd.item(c, &mut range),
                "host" => rd.item(c, &mut host),
                "bootp" => rd.child_nonempty(c, &mut bootp),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            range,
            host,
            bootp,
        })
    }
}

impl ReadContent for NetworkDhcpRange {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut start = None;
        let mut end = None;
        let mut lease = None;
        for a in el.attributes() {
            match a.name() {
                "start" => rd.attribute::<IpText>(&a, &mut start),
                "end" => rd.attribute::<IpText>(&a, &mut end),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "lease" => rd.child_nonempty(c, &mut lease),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            start: rd.required_attribute(start, el, "start")?,
            end: rd.required_attribute(end, el, "end")?,
            lease,
        })
    }
}

impl ReadContent for NetworkDhcpHost {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut mac = None;
        let mut id = None;
        let mut name = None;
        let mut ip = None;
        let mut lease = None;
        for a in el.attributes() {
            match a.name() {
                "mac" => rd.attribute::<MacText>(&a, &mut mac),
                "id" => rd.attribute::<DhcpId>(&a, &mut id),
                "name" => rd.attribute::<DnsText>(&a, &mut name),
                "ip" => rd.attribute::<IpText>(&a, &mut ip),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "lease" => rd.child_nonempty(c, &mut lease),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            mac,
            id,
            name,
            ip: rd.required_attribute(ip, el, "ip")?,
            lease,
        })
    }
}

impl ReadContent for NetworkLease {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut expiry = None;
        let mut unit = None;
        for a in el.attributes() {
            match a.name() {
                "expiry" => rd.attribute::<Dec<u64>>(&a, &mut expiry),
                "unit" => rd.attribute::<LeaseUnit>(&a, &mut unit),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            expiry,
            unit,
        })
    }
}

impl ReadContent for NetworkBootp {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut file = None;
        let mut server = None;
        for a in el.attributes() {
            match a.name() {
                "file" => rd.attribute::<Text>(&a, &mut file),
                "server" => rd.attribute::<IpText>(&a, &mut server),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            file,
            server,
        })
    }
}

impl ReadContent for NetworkPortGroup {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut default = None;
        let mut trust_guest_rx_filters = None;
        let mut vlan = None;
        let mut virtualport = None;
        let mut bandwidth = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<NonEmpty>(&a, &mut name),
                "default" => rd.attribute::<YesNo>(&a, &mut default),
                "trustGuestRxFilters" => rd.attribute::<YesNo>(&a, &mut trust_guest_rx_filters),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "vlan" => rd.child(c, &mut vlan),
                "virtualport" => rd.child_nonempty(c, &mut virtualport),
                "bandwidth" => rd.child_nonempty(c, &mut bandwidth),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            default: default.unwrap_or_default(),
            trust_guest_rx_filters,
            vlan,
            virtualport,
            bandwidth,
        })
    }
}

impl ReadContent for NetworkDnsmasq {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut dnsmasq_option = Vec::new();
        for c in el.children() {
            match c.name() {
                "dnsmasq:option" => rd.item(c, &mut dnsmasq_option),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            dnsmasq_option,
        })
    }
}

impl ReadContent for NetworkDnsmasqDnsmasqOption {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut value = None;
        for a in el.attributes() {
            match a.name() {
                "value" => rd.attribute::<DnsText>(&a, &mut value),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            value: rd.required_attribute(value, el, "value")?,
        })
    }
}
