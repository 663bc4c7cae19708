// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: nodedev/io.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for NodeDeviceUsb {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Dec<u32>>("bus", &self.bus);
        w.text_child::<Dec<u32>>("device", &self.device);
        w.child("product", &self.product);
        w.child("vendor", &self.vendor);
    }
}

impl WriteContent for NodeDeviceUsbInterface {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Dec<u32>>("number", &self.number);
        w.text_child::<Dec<u32>>("class", &self.class);
        w.text_child::<Dec<u32>>("subclass", &self.subclass);
        w.text_child::<Dec<u32>>("protocol", &self.protocol);
        w.text_child_opt::<Text>("description", self.description.as_ref());
    }
}

impl WriteContent for NodeDeviceNet {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Text>("interface", &self.interface);
        w.text_child_opt::<HardwareAddress>("address", self.address.as_ref());
        w.child_nonempty("link", self.link.as_ref());
        w.items("feature", &self.feature);
        w.items("capability", &self.capability);
    }
}

impl WriteContent for NodeDeviceNetFeature {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NodeDeviceScsiHost {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Dec<u32>>("host", self.host.as_ref());
        w.text_child_opt::<Dec<i32>>("unique_id", self.unique_id.as_ref());
        w.items("capability", &self.capability);
    }
}

impl WriteContent for NodeDeviceScsiHostCapabilityFcHost {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Wwn>("wwnn", self.wwnn.as_ref());
        w.text_child_opt::<Wwn>("wwpn", self.wwpn.as_ref());
        w.text_child_opt::<Wwn>("fabric_wwn", self.fabric_wwn.as_ref());
    }
}

impl WriteContent for NodeDeviceScsiHostCapabilityVportOps {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Dec<u32>>("max_vports", &self.max_vports);
        w.text_child::<Dec<u32>>("vports", &self.vports);
    }
}

impl WriteContent for NodeDeviceScsiTarget {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Text>("target", &self.target);
        w.items("capability", &self.capability);
    }
}

impl WriteContent for NodeDeviceScsiTargetCapabilityFcRemotePort {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Text>("rport", &self.rport);
        w.text_child::<Wwn>("wwpn", &self.wwpn);
    }
}

impl WriteContent for NodeDeviceScsi {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Dec<u32>>("host", &self.host);
        w.text_child::<Dec<u32>>("bus", &self.bus);
        w.text_child::<Dec<u32>>("target", &self.target);
        w.text_child::<Dec<u32>>("lun", &self.lun);
        w.text_child_opt::<Text>("type", self.r#type.as_ref());
    }
}

impl WriteContent for NodeDeviceStorage {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Text>("block", &self.block);
        w.text_child_opt::<Text>("bus", self.bus.as_ref());
        w.text_child_opt::<Text>("drive_type", self.drive_type.as_ref());
        w.text_child_opt::<Text>("model", self.model.as_ref());
        w.text_child_opt::<Text>("vendor", self.vendor.as_ref());
        w.text_child_opt::<Text>("serial", self.serial.as_ref());
        w.text_child_opt::<Dec<u64>>("size", self.size.as_ref());
        w.text_child_opt::<Dec<u64>>("logical_block_size", self.logical_block_size.as_ref());
        w.text_child_opt::<Dec<u64>>("num_blocks", self.num_blocks.as_ref());
        w.items("capability", &self.capability);
    }
}

impl WriteContent for NodeDeviceStorageCapabilityRemovable {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<ZeroOne>("media_available", &self.media_available);
        w.text_child_opt::<Dec<u64>>("media_size", self.media_size.as_ref());
        w.text_child_opt::<Text>("media_label", self.media_label.as_ref());
        w.text_child_opt::<Dec<u64>>("logical_block_size", self.logical_block_size.as_ref());
        w.text_child_opt::<Dec<u64>>("num_blocks", self.num_blocks.as_ref());
    }
}

impl WriteContent for NodeDeviceNetCapability {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::V80203 => w.discriminator("type", "80203"),
            Self::V80211 => w.discriminator("type", "80211"),
        }
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NodeDeviceScsiHostCapability {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::FcHost(_) => w.discriminator("type", "fc_host"),
            Self::VportOps(_) => w.discriminator("type", "vport_ops"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::FcHost(inner) => inner.content(w),
            Self::VportOps(inner) => inner.content(w),
        }
    }
}

impl WriteContent for NodeDeviceScsiTargetCapability {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::FcRemotePort(_) => w.discriminator("type", "fc_remote_port"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::FcRemotePort(inner) => inner.content(w),
        }
    }
}

impl WriteContent for NodeDeviceStorageCapability {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Removable(_) => w.discriminator("type", "removable"),
            Self::Hotpluggable => w.discriminator("type", "hotpluggable"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Removable(inner) => inner.content(w),
            Self::Hotpluggable => {},
        }
    }
}
