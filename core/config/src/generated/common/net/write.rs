// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: common/net.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for NetBandwidth {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<u32>>("classID", self.class_id.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("inbound", self.inbound.as_ref());
        w.child_opt("outbound", self.outbound.as_ref());
    }
}

impl WriteContent for NetBandwidthRate {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<u64>>("average", self.average.as_ref());
        w.attribute_opt::<Dec<u64>>("peak", self.peak.as_ref());
        w.attribute_opt::<Dec<u64>>("floor", self.floor.as_ref());
        w.attribute_opt::<Dec<u64>>("burst", self.burst.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetVlan {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<YesNo>("trunk", self.trunk.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.items("tag", &self.tag);
    }
}

impl WriteContent for NetVlanTag {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<VlanTag>("id", &self.id);
        w.attribute_opt::<NetVlanMode>("nativeMode", self.native_mode.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for VirtualPort {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<VirtualPortType>("type", self.r#type.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("parameters", self.parameters.as_ref());
    }
}

impl WriteContent for VirtualPortParameters {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<AnyBase<u8>>("managerid", self.managerid.as_ref());
        w.attribute_opt::<AnyBase24>("typeid", self.typeid.as_ref());
        w.attribute_opt::<AnyBase<u8>>("typeidversion", self.typeidversion.as_ref());
        w.attribute_opt::<UuidText>("instanceid", self.instanceid.as_ref());
        w.attribute_opt::<UuidText>("interfaceid", self.interfaceid.as_ref());
        w.attribute_opt::<PortProfile>("profileid", self.profileid.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for PortOptions {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<YesNo>("isolated", self.isolated.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetMtu {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<u32>>("size", self.size.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetCoalesce {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("rx", self.rx.as_ref());
    }
}

impl WriteContent for NetCoalesceRx {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("frames", self.frames.as_ref());
    }
}

impl WriteContent for NetCoalesceFrames {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<u32>>("max", self.max.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetMac {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<MacAddress>("address", &self.address);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetDriverName {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<HostdevDriverName>("name", self.name.as_ref());
        w.attribute_opt::<NonEmpty>("model", self.model.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetRoute {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<IpFamily>("family", self.family.as_ref());
        w.attribute::<IpText>("address", &self.address);
        w.attribute_opt::<IpText>("netmask", self.netmask.as_ref());
        w.attribute_opt::<IpPrefix>("prefix", self.prefix.as_ref());
        w.attribute::<IpText>("gateway", &self.gateway);
        w.attribute_opt::<Dec<u32>>("metric", self.metric.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilterRef {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<NonEmpty>("filter", &self.filter);
    }

    fn content(&self, w: &mut Writer) {
        w.items("parameter", &self.parameter);
    }
}

impl WriteContent for FilterParameter {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        w.attribute::<Text>("value", &self.value);
    }

    fn content(&self, _: &mut Writer) {}
}
