// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: interface.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for HostInterface {
    fn attributes(&self, w: &mut Writer) {
        self.kind.attributes(w);
        w.attribute::<Text>("name", &self.name);
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("start", self.start.as_ref());
        w.child_nonempty("mtu", self.mtu.as_ref());
        w.items("protocol", &self.protocol);
        w.child_nonempty("link", self.link.as_ref());
        self.kind.content(w);
    }
}

impl WriteContent for HostInterfaceKindEthernet {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("mac", self.mac.as_ref());
    }
}

impl WriteContent for HostInterfaceKindBridge {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("bridge", &self.bridge);
    }
}

impl WriteContent for HostInterfaceKindBond {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("bond", &self.bond);
    }
}

impl WriteContent for HostInterfaceKindVlan {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("vlan", &self.vlan);
    }
}

impl WriteContent for HostInterfaceStart {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<HostInterfaceStartMode>("mode", self.mode.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for HostInterfaceMtu {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<u32>>("size", self.size.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for HostInterfaceMac {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<MacAddress>("address", self.address.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetLink {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<u32>>("speed", self.speed.as_ref());
        w.attribute_opt::<NetLinkState>("state", self.state.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for HostInterfaceProtocolIpv4 {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("dhcp", self.dhcp.as_ref());
        w.items("ip", &self.ip);
        w.child_nonempty("route", self.route.as_ref());
    }
}

impl WriteContent for HostInterfaceProtocolIpv6 {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.present("autoconf", self.autoconf);
        w.child_opt("dhcp", self.dhcp.as_ref());
        w.items("ip", &self.ip);
        w.child_nonempty("route", self.route.as_ref());
    }
}

impl WriteContent for HostInterfaceDhcp {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<YesNo>("peerdns", self.peerdns.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for HostInterfaceIp4 {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Ip4Text>("address", &self.address);
        w.attribute_opt::<Prefix4>("prefix", self.prefix.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for HostInterfaceIp6 {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Ip6Text>("address", &self.address);
        w.attribute_opt::<Prefix6>("prefix", self.prefix.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for HostInterfaceRoute4 {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Ip4Text>("gateway", self.gateway.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for HostInterfaceRoute6 {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Ip6Text>("gateway", self.gateway.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for HostBridge {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<OnOff>("stp", self.stp.as_ref());
        w.attribute_opt::<DecimalText>("delay", self.delay.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.items("interface", &self.interface);
    }
}

impl WriteContent for HostBridgePort {
    fn attributes(&self, w: &mut Writer) {
        self.kind.attributes(w);
        w.attribute::<Text>("name", &self.name);
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("link", self.link.as_ref());
        self.kind.content(w);
    }
}

impl WriteContent for HostBridgePortKindEthernet {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("mac", self.mac.as_ref());
    }
}

impl WriteContent for HostBridgePortKindBond {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("bond", &self.bond);
    }
}

impl WriteContent for HostBridgePortKindVlan {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("vlan", &self.vlan);
    }
}

impl WriteContent for HostBond {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<HostBondMode>("mode", self.mode.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        if let Some(one) = &self.monitor { one.write_child(w); }
        w.items("interface", &self.interface);
    }
}

impl WriteContent for HostBondMii {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("freq", &self.freq);
        w.attribute_opt::<Dec<u32>>("downdelay", self.downdelay.as_ref());
        w.attribute_opt::<Dec<u32>>("updelay", self.updelay.as_ref());
        w.attribute_opt::<HostBondCarrier>("carrier", self.carrier.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for HostBondArp {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("interval", &self.interval);
        w.attribute::<Ip4Text>("target", &self.target);
        w.attribute_opt::<HostBondArpValidate>("validate", self.validate.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for HostBondPortEthernet {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("link", self.link.as_ref());
        w.child_nonempty("mac", self.mac.as_ref());
    }
}

impl WriteContent for HostVlan {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<VlanTag>("tag", &self.tag);
    }

    fn content(&self, w: &mut Writer) {
        w.child("interface", &self.interface);
    }
}

impl WriteContent for HostVlanInterface {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for HostInterfaceKind {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Ethernet(_) => w.discriminator("type", "ethernet"),
            Self::Bridge(_) => w.discriminator("type", "bridge"),
            Self::Bond(_) => w.discriminator("type", "bond"),
            Self::Vlan(_) => w.discriminator("type", "vlan"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Ethernet(inner) => inner.content(w),
            Self::Bridge(inner) => inner.content(w),
            Self::Bond(inner) => inner.content(w),
            Self::Vlan(inner) => inner.content(w),
        }
    }
}

impl WriteContent for HostInterfaceProtocol {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Ipv4(_) => w.discriminator("family", "ipv4"),
            Self::Ipv6(_) => w.discriminator("family", "ipv6"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Ipv4(inner) => inner.content(w),
            Self::Ipv6(inner) => inner.content(w),
        }
    }
}

impl WriteContent for HostBridgePortKind {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Ethernet(_) => w.discriminator("type", "ethernet"),
            Self::Bond(_) => w.discriminator("type", "bond"),
            Self::Vlan(_) => w.discriminator("type", "vlan"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Ethernet(inner) => inner.content(w),
            Self::Bond(inner) => inner.content(w),
            Self::Vlan(inner) => inner.content(w),
        }
    }
}

impl WriteChild for HostBondMonitor {
    fn write_child(&self, w: &mut Writer) {
        match self {
            Self::Miimon(inner) => w.child("miimon", inner),
            Self::Arpmon(inner) => w.child("arpmon", inner),
        }
    }
}

impl WriteContent for HostBondPort {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Ethernet(inner) => { w.discriminator("type", "ethernet"); inner.attributes(w); },
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Ethernet(inner) => inner.content(w),
        }
    }
}
