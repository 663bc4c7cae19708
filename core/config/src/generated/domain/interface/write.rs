// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/interface.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Interface {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<YesNo>("trustGuestRxFilters", self.trust_guest_rx_filters.as_ref());
        self.kind.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("mac", self.mac.as_ref());
        self.kind.content(w);
        w.items("ip", &self.ip);
        w.items("route", &self.route);
        w.items("portForward", &self.port_forward);
        w.child_opt("vlan", self.vlan.as_ref());
        w.child_nonempty("virtualport", self.virtualport.as_ref());
        w.child_nonempty("bandwidth", self.bandwidth.as_ref());
        w.child_nonempty("port", self.port.as_ref());
        w.child_nonempty("script", self.script.as_ref());
        w.child_nonempty("downscript", self.downscript.as_ref());
        w.child_nonempty("backenddomain", self.backenddomain.as_ref());
        w.child_nonempty("target", self.target.as_ref());
        w.child_nonempty("guest", self.guest.as_ref());
        w.child_nonempty("model", self.model.as_ref());
        w.child_nonempty("driver", self.driver.as_ref());
        w.child_nonempty("backend", self.backend.as_ref());
        w.child_opt("filterref", self.filterref.as_ref());
        w.child_nonempty("tune", self.tune.as_ref());
        w.child_opt("teaming", self.teaming.as_ref());
        w.child_nonempty("link", self.link.as_ref());
        w.child_nonempty("mtu", self.mtu.as_ref());
        w.child_nonempty("coalesce", self.coalesce.as_ref());
        self.info.content(w);
    }
}

impl WriteContent for InterfaceBackenddomain {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<NonEmpty>("name", self.name.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfaceModel {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<CardModel>("type", self.r#type.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfaceLink {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<LinkState>("state", self.state.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfaceMac {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<MacAddress>("address", self.address.as_ref());
        w.attribute_opt::<InterfaceMacType>("type", self.r#type.as_ref());
        w.attribute_opt::<YesNo>("check", self.check.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfaceKindUser {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("source", self.source.as_ref());
    }
}

impl WriteContent for InterfaceKindEthernet {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("source", self.source.as_ref());
    }
}

impl WriteContent for InterfaceKindVhostuser {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("source", self.source.as_ref());
    }
}

impl WriteContent for InterfaceKindServer {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for InterfaceKindClient {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for InterfaceKindMcast {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for InterfaceKindNetwork {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for InterfaceKindBridge {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for InterfaceKindInternal {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for InterfaceKindDirect {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for InterfaceKindHostdev {
    fn attributes(&self, w: &mut Writer) {
        if self.managed { w.attribute::<YesNo>("managed", &self.managed); }
    }

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for InterfaceKindUdp {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for InterfaceKindVdpa {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for InterfaceKindVds {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for InterfaceDevice {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<NonEmpty>("dev", self.dev.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfaceEthernet {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("ip", &self.ip);
        w.items("route", &self.route);
    }
}

impl WriteContent for InterfaceVhostUser {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<InterfaceSocketType>("type", self.r#type.as_ref());
        w.attribute_opt::<Text>("path", self.path.as_ref());
        w.attribute_opt::<InterfaceSocketMode>("mode", self.mode.as_ref());
        w.attribute_opt::<NonEmpty>("dev", self.dev.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("reconnect", self.reconnect.as_ref());
    }
}

impl WriteContent for InterfaceReconnect {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<YesNo>("enabled", &self.enabled);
        w.attribute_opt::<Dec<u32>>("timeout", self.timeout.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfaceServer {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<NonEmpty>("address", self.address.as_ref());
        w.attribute::<Dec<u16>>("port", &self.port);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfacePeer {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<NonEmpty>("address", &self.address);
        w.attribute::<Dec<u16>>("port", &self.port);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfaceUdp {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<NonEmpty>("address", &self.address);
        w.attribute::<Dec<u16>>("port", &self.port);
    }

    fn content(&self, w: &mut Writer) {
        w.child("local", &self.local);
    }
}

impl WriteContent for InterfaceNetwork {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<NonEmpty>("network", &self.network);
        w.attribute_opt::<NonEmpty>("portgroup", self.portgroup.as_ref());
        self.actual.attributes(w);
        if w.live() { w.attribute_opt::<NonEmpty>("bridge", self.bridge.as_ref()); }
        if w.live() { w.attribute_opt::<MacTableManager>("macTableManager", self.mac_table_manager.as_ref()); }
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfaceActual {
    fn attributes(&self, w: &mut Writer) {
        if w.live() { w.attribute_opt::<UuidText>("portid", self.portid.as_ref()); }
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfaceFrom {
    fn attributes(&self, w: &mut Writer) {
        if w.live() { w.attribute_opt::<NonEmpty>("network", self.network.as_ref()); }
        if w.live() { w.attribute_opt::<NonEmpty>("portgroup", self.portgroup.as_ref()); }
        self.actual.attributes(w);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfaceBridge {
    fn attributes(&self, w: &mut Writer) {
        self.network.attributes(w);
        w.attribute::<NonEmpty>("bridge", &self.bridge);
        if w.live() { w.attribute_opt::<MacTableManager>("macTableManager", self.mac_table_manager.as_ref()); }
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfaceInternal {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<NonEmpty>("name", &self.name);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfaceDirect {
    fn attributes(&self, w: &mut Writer) {
        self.network.attributes(w);
        w.attribute::<NonEmpty>("dev", &self.dev);
        w.attribute::<MacvtapMode>("mode", &self.mode);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfaceHostdev {
    fn attributes(&self, w: &mut Writer) {
        self.network.attributes(w);
        w.attribute_opt::<YesNo>("missing", self.missing.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("vendor", self.vendor.as_ref());
        w.child_opt("product", self.product.as_ref());
        w.child_opt("address", self.address.as_ref());
    }
}

impl WriteContent for InterfaceHostdevVendor {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Hex<u16, 4>>("id", &self.id);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfaceHostdevProduct {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Hex<u16, 4>>("id", &self.id);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfaceHostAddressPci {
    fn attributes(&self, w: &mut Writer) {
        self.place.attributes(w);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfaceHostAddressUsb {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<AnyBase<u32>>("bus", &self.bus);
        w.attribute::<AnyBase<u32>>("device", &self.device);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfaceVdpa {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<NonEmpty>("dev", &self.dev);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfaceVds {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<UuidText>("switchid", &self.switchid);
        w.attribute_opt::<Dec<i64>>("portid", self.portid.as_ref());
        w.attribute_opt::<NonEmpty>("portgroupid", self.portgroupid.as_ref());
        w.attribute_opt::<Dec<i64>>("connectionid", self.connectionid.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfaceIp {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<IpText>("address", &self.address);
        w.attribute_opt::<IpFamily>("family", self.family.as_ref());
        w.attribute_opt::<IpPrefix>("prefix", self.prefix.as_ref());
        w.attribute_opt::<IpText>("peer", self.peer.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfacePortForward {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<PortForwardProtocol>("proto", &self.proto);
        w.attribute_opt::<IpText>("address", self.address.as_ref());
        w.attribute_opt::<NonEmpty>("dev", self.dev.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.items("range", &self.range);
    }
}

impl WriteContent for InterfacePortRange {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Port>("start", &self.start);
        w.attribute_opt::<Port>("end", self.end.as_ref());
        w.attribute_opt::<Port>("to", self.to.as_ref());
        w.attribute_opt::<YesNo>("exclude", self.exclude.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfaceScript {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("path", self.path.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfaceTarget {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<NonEmpty>("dev", self.dev.as_ref());
        w.attribute_opt::<YesNo>("managed", self.managed.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfaceGuest {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<NonEmpty>("dev", self.dev.as_ref());
        if w.live() { w.attribute_opt::<NonEmpty>("actual", self.actual.as_ref()); }
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfaceDriver {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<InterfaceDriverName>("name", self.name.as_ref());
        w.attribute_opt::<InterfaceTxMode>("txmode", self.txmode.as_ref());
        w.attribute_opt::<OnOff>("ioeventfd", self.ioeventfd.as_ref());
        w.attribute_opt::<OnOff>("event_idx", self.event_idx.as_ref());
        w.attribute_opt::<Dec<u32>>("queues", self.queues.as_ref());
        w.attribute_opt::<Dec<u32>>("rx_queue_size", self.rx_queue_size.as_ref());
        w.attribute_opt::<Dec<u32>>("tx_queue_size", self.tx_queue_size.as_ref());
        w.attribute_opt::<OnOff>("rss", self.rss.as_ref());
        w.attribute_opt::<OnOff>("rss_hash_report", self.rss_hash_report.as_ref());
        self.virtio.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("host", self.host.as_ref());
        w.child_nonempty("guest", self.guest.as_ref());
    }
}

impl WriteContent for InterfaceHostOffload {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<OnOff>("csum", self.csum.as_ref());
        w.attribute_opt::<OnOff>("gso", self.gso.as_ref());
        w.attribute_opt::<OnOff>("tso4", self.tso4.as_ref());
        w.attribute_opt::<OnOff>("tso6", self.tso6.as_ref());
        w.attribute_opt::<OnOff>("ecn", self.ecn.as_ref());
        w.attribute_opt::<OnOff>("ufo", self.ufo.as_ref());
        w.attribute_opt::<OnOff>("mrg_rxbuf", self.mrg_rxbuf.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfaceGuestOffload {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<OnOff>("csum", self.csum.as_ref());
        w.attribute_opt::<OnOff>("tso4", self.tso4.as_ref());
        w.attribute_opt::<OnOff>("tso6", self.tso6.as_ref());
        w.attribute_opt::<OnOff>("ecn", self.ecn.as_ref());
        w.attribute_opt::<OnOff>("ufo", self.ufo.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfaceBackend {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<InterfaceBackendType>("type", self.r#type.as_ref());
        w.attribute_opt::<NonEmpty>("tap", self.tap.as_ref());
        w.attribute_opt::<NonEmpty>("vhost", self.vhost.as_ref());
        w.attribute_opt::<NonEmpty>("logFile", self.log_file.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfaceTune {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Dec<u64>>("sndbuf", self.sndbuf.as_ref());
    }
}

impl WriteContent for TeamingTransient {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<NonEmpty>("persistent", &self.persistent);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InterfaceKind {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::User(_) => w.discriminator("type", "user"),
            Self::Ethernet(_) => w.discriminator("type", "ethernet"),
            Self::Vhostuser(_) => w.discriminator("type", "vhostuser"),
            Self::Server(_) => w.discriminator("type", "server"),
            Self::Client(_) => w.discriminator("type", "client"),
            Self::Mcast(_) => w.discriminator("type", "mcast"),
            Self::Network(_) => w.discriminator("type", "network"),
            Self::Bridge(_) => w.discriminator("type", "bridge"),
            Self::Internal(_) => w.discriminator("type", "internal"),
            Self::Direct(_) => w.discriminator("type", "direct"),
            Self::Hostdev(inner) => { w.discriminator("type", "hostdev"); inner.attributes(w); },
            Self::Udp(_) => w.discriminator("type", "udp"),
            Self::Vdpa(_) => w.discriminator("type", "vdpa"),
            Self::Null => w.discriminator("type", "null"),
            Self::Vds(_) => w.discriminator("type", "vds"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::User(inner) => inner.content(w),
            Self::Ethernet(inner) => inner.content(w),
            Self::Vhostuser(inner) => inner.content(w),
            Self::Server(inner) => inner.content(w),
            Self::Client(inner) => inner.content(w),
            Self::Mcast(inner) => inner.content(w),
            Self::Network(inner) => inner.content(w),
            Self::Bridge(inner) => inner.content(w),
            Self::Internal(inner) => inner.content(w),
            Self::Direct(inner) => inner.content(w),
            Self::Hostdev(inner) => inner.content(w),
            Self::Udp(inner) => inner.content(w),
            Self::Vdpa(inner) => inner.content(w),
            Self::Null => {},
            Self::Vds(inner) => inner.content(w),
        }
    }
}

impl WriteContent for InterfaceHostAddress {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Pci(inner) => { w.discriminator("type", "pci"); inner.attributes(w); },
            Self::Usb(inner) => { w.discriminator("type", "usb"); inner.attributes(w); },
        }
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for Teaming {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Persistent => w.discriminator("type", "persistent"),
            Self::Transient(inner) => { w.discriminator("type", "transient"); inner.attributes(w); },
        }
    }

    fn content(&self, _: &mut Writer) {}
}
