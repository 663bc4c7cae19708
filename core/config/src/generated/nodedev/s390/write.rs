// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: nodedev/s390.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for NodeDeviceCcwAddress {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<HexUpTo<1, 254>>("cssid", &self.cssid);
        w.text_child::<HexUpTo<1, 3>>("ssid", &self.ssid);
        w.text_child::<Hex<u16, 4>>("devno", &self.devno);
    }
}

impl WriteContent for NodeDeviceCcw {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        self.address.content(w);
        w.items("capability", &self.capability);
    }
}

impl WriteContent for NodeDeviceCcwCapabilityCcwgroupMember {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Text>("group_device", &self.group_device);
    }
}

impl WriteContent for NodeDeviceCss {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        self.address.content(w);
        w.child_opt("channel_dev_addr", self.channel_dev_addr.as_ref());
        w.items("capability", &self.capability);
    }
}

impl WriteContent for NodeDeviceChannelDevice {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        self.address.content(w);
    }
}

impl WriteContent for NodeDeviceCcwGroup {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<NodeDeviceCcwGroupState>("state", &self.state);
        self.address.content(w);
        w.child("members", &self.members);
        w.items("capability", &self.capability);
    }
}

impl WriteContent for NodeDeviceCcwGroupMembers {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("ccw_device", &self.ccw_device);
    }
}

impl WriteContent for NodeDeviceCcwMember {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("ref", &self.r#ref);
    }

    fn content(&self, w: &mut Writer) {
        w.text::<Text>(&self.text);
    }
}

impl WriteContent for NodeDeviceCcwGroupCapabilityQethGeneric {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Text>("card_type", self.card_type.as_ref());
        w.text_child_opt::<Text>("chpid", self.chpid.as_ref());
    }
}

impl WriteContent for NodeDeviceCcwCapability {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::CcwgroupMember(_) => w.discriminator("type", "ccwgroup_member"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::CcwgroupMember(inner) => inner.content(w),
        }
    }
}

impl WriteContent for NodeDeviceCcwGroupCapability {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::QethGeneric(_) => w.discriminator("type", "qeth_generic"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::QethGeneric(inner) => inner.content(w),
        }
    }
}
