// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: network.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Network {
    fn attributes(&self, w: &mut Writer) {
        if w.live() { w.attribute_opt::<Dec<u32>>("connections", self.connections.as_ref()); }
        if self.ipv6 { w.attribute::<YesNo>("ipv6", &self.ipv6); }
        w.attribute_opt::<YesNo>("trustGuestRxFilters", self.trust_guest_rx_filters.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.text_child::<Name>("name", &self.name);
        w.text_child_opt::<UuidText>("uuid", self.uuid.as_ref());
        w.text_child_opt::<OneLine>("title", self.title.as_ref());
        w.text_child_opt::<Text>("description", self.description.as_ref());
        w.raw("metadata", self.metadata.as_ref());
        w.child_opt("forward", self.forward.as_ref());
        w.child_opt("backend", self.backend.as_ref());
        w.child_nonempty("bridge", self.bridge.as_ref());
        w.child_nonempty("mtu", self.mtu.as_ref());
        w.child_nonempty("mac", self.mac.as_ref());
        w.child_nonempty("domain", self.domain.as_ref());
        w.child_nonempty("dns", self.dns.as_ref());
        w.child_opt("vlan", self.vlan.as_ref());
        w.child_nonempty("bandwidth", self.bandwidth.as_ref());
        w.child_nonempty("port", self.port.as_ref());
        w.items("ip", &self.ip);
        w.items("route", &self.route);
        w.child_nonempty("virtualport", self.virtualport.as_ref());
        w.items("portgroup", &self.portgroup);
        w.child_nonempty("dnsmasq:options", self.dnsmasq_options.as_ref());
    }
}

impl WriteContent for NetworkForward {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<NonEmpty>("dev", self.dev.as_ref());
        w.attribute::<NetworkForwardMode>("mode", &self.mode);
        w.attribute_opt::<YesNo>("managed", self.managed.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("driver", self.driver.as_ref());
        w.child_nonempty("nat", self.nat.as_ref());
        w.items("pf", &self.pf);
        w.items("interface", &self.interface);
        w.items("address", &self.address);
    }
}

impl WriteContent for NetworkBackend {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<NetworkBackendType>("type", &self.r#type);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetworkNat {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<YesNo>("ipv6", self.ipv6.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("address", self.address.as_ref());
        w.child_opt("port", self.port.as_ref());
    }
}

impl WriteContent for NetworkNatAddress {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Ip4Text>("start", &self.start);
        w.attribute::<Ip4Text>("end", &self.end);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetworkNatPort {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Port>("start", &self.start);
        w.attribute::<Port>("end", &self.end);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetworkPf {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<NonEmpty>("dev", &self.dev);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetworkForwardInterface {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<NonEmpty>("dev", &self.dev);
        if w.live() { w.attribute_opt::<Dec<u32>>("connections", self.connections.as_ref()); }
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetworkForwardAddress {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<NetworkAddressType>("type", &self.r#type);
        self.place.attributes(w);
        if w.live() { w.attribute_opt::<Dec<u32>>("connections", self.connections.as_ref()); }
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetworkBridge {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<NonEmpty>("name", self.name.as_ref());
        w.attribute_opt::<NonEmpty>("zone", self.zone.as_ref());
        w.attribute_opt::<OnOff>("stp", self.stp.as_ref());
        w.attribute_opt::<Dec<u64>>("delay", self.delay.as_ref());
        w.attribute_opt::<MacTableManager>("macTableManager", self.mac_table_manager.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetworkMac {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<MacAddress>("address", self.address.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetworkDomain {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<DnsText>("name", self.name.as_ref());
        w.attribute_opt::<YesNo>("localOnly", self.local_only.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetworkDns {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<YesNo>("enable", self.enable.as_ref());
        w.attribute_opt::<YesNo>("forwardPlainNames", self.forward_plain_names.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.items("forwarder", &self.forwarder);
        w.items("txt", &self.txt);
        w.items("srv", &self.srv);
        w.items("host", &self.host);
    }
}

impl WriteContent for NetworkDnsForwarder {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<DnsText>("domain", self.domain.as_ref());
        w.attribute_opt::<IpText>("addr", self.addr.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetworkDnsTxt {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<DnsText>("name", &self.name);
        w.attribute::<DnsText>("value", &self.value);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetworkDnsSrv {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<ServiceName>("service", &self.service);
        w.attribute::<DnsText>("protocol", &self.protocol);
        w.attribute_opt::<DnsText>("domain", self.domain.as_ref());
        w.attribute_opt::<DnsText>("target", self.target.as_ref());
        w.attribute_opt::<Port>("port", self.port.as_ref());
        w.attribute_opt::<Dec<u16>>("priority", self.priority.as_ref());
        w.attribute_opt::<Dec<u16>>("weight", self.weight.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetworkDnsHost {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<IpText>("ip", &self.ip);
    }

    fn content(&self, w: &mut Writer) {
        w.text_items::<DnsText>("hostname", &self.hostname);
    }
}

impl WriteContent for NetworkIp {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<IpFamily>("family", self.family.as_ref());
        w.attribute::<IpText>("address", &self.address);
        w.attribute_opt::<Ip4Text>("netmask", self.netmask.as_ref());
        w.attribute_opt::<IpPrefix>("prefix", self.prefix.as_ref());
        w.attribute_opt::<YesNo>("localPtr", self.local_ptr.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("tftp", self.tftp.as_ref());
        w.child_nonempty("dhcp", self.dhcp.as_ref());
    }
}

impl WriteContent for NetworkTftp {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("root", self.root.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetworkDhcp {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("range", &self.range);
        w.items("host", &self.host);
        w.child_nonempty("bootp", self.bootp.as_ref());
    }
}

impl WriteContent for NetworkDhcpRange {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<IpText>("start", &self.start);
        w.attribute::<IpText>("end", &self.end);
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("lease", self.lease.as_ref());
    }
}

impl WriteContent for NetworkDhcpHost {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<MacText>("mac", self.mac.as_ref());
        w.attribute_opt::<DhcpId>("id", self.id.as_ref());
        w.attribute_opt::<DnsText>("name", self.name.as_ref());
        w.attribute::<IpText>("ip", &self.ip);
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("lease", self.lease.as_ref());
    }
}

impl WriteContent for NetworkLease {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<u64>>("expiry", self.expiry.as_ref());
        w.attribute_opt::<LeaseUnit>("unit", self.unit.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetworkBootp {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("file", self.file.as_ref());
        w.attribute_opt::<IpText>("server", self.server.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetworkPortGroup {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<NonEmpty>("name", &self.name);
        if self.default { w.attribute::<YesNo>("default", &self.default); }
        w.attribute_opt::<YesNo>("trustGuestRxFilters", self.trust_guest_rx_filters.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("vlan", self.vlan.as_ref());
        w.child_nonempty("virtualport", self.virtualport.as_ref());
        w.child_nonempty("bandwidth", self.bandwidth.as_ref());
    }
}

impl WriteContent for NetworkDnsmasq {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("dnsmasq:option", &self.dnsmasq_option);
    }
}

impl WriteContent for NetworkDnsmasqDnsmasqOption {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<DnsText>("value", &self.value);
    }

    fn content(&self, _: &mut Writer) {}
}
