// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: nodedev/device.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for NodeDevice {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        if !self.name.is_empty() { w.text_child::<Text>("name", &self.name); }
        w.text_child_opt::<Text>("path", self.path.as_ref());
        w.items("devnode", &self.devnode);
        w.child_opt("parent", self.parent.as_ref());
        w.child_opt("driver", self.driver.as_ref());
        w.items("capability", &self.capability);
    }
}

impl WriteContent for NodeDeviceNodeDev {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text::<Text>(&self.text);
    }
}

impl WriteContent for NodeDeviceNodeLink {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text::<Text>(&self.text);
    }
}

impl WriteContent for NodeDeviceParent {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Wwn>("wwnn", self.wwnn.as_ref());
        w.attribute_opt::<Wwn>("wwpn", self.wwpn.as_ref());
        w.attribute_opt::<Wwn>("fabric_wwn", self.fabric_wwn.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.text_opt::<Text>(self.text.as_ref());
    }
}

impl WriteContent for NodeDeviceDriver {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Text>("name", &self.name);
    }
}

impl WriteContent for NodeDeviceCapabilitySystem {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        self.system.content(w);
    }
}

impl WriteContent for NodeDeviceCapabilityPci {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        self.pci.content(w);
    }
}

impl WriteContent for NodeDeviceCapabilityUsbDevice {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        self.device.content(w);
    }
}

impl WriteContent for NodeDeviceCapabilityUsb {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        self.interface.content(w);
    }
}

impl WriteContent for NodeDeviceCapabilityNet {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        self.net.content(w);
    }
}

impl WriteContent for NodeDeviceCapabilityScsiHost {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        self.host.content(w);
    }
}

impl WriteContent for NodeDeviceCapabilityScsiTarget {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        self.target.content(w);
    }
}

impl WriteContent for NodeDeviceCapabilityScsi {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        self.scsi.content(w);
    }
}

impl WriteContent for NodeDeviceCapabilityStorage {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        self.storage.content(w);
    }
}

impl WriteContent for NodeDeviceCapabilityScsiGeneric {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Text>("char", &self.char);
    }
}

impl WriteContent for NodeDeviceCapabilityDrm {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<NodeDeviceDrmType>("type", &self.r#type);
    }
}

impl WriteContent for NodeDeviceCapabilityMdev {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        self.mdev.content(w);
    }
}

impl WriteContent for NodeDeviceCapabilityCcw {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        self.ccw.content(w);
    }
}

impl WriteContent for NodeDeviceCapabilityCss {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        self.css.content(w);
    }
}

impl WriteContent for NodeDeviceCapabilityVdpa {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Text>("chardev", &self.chardev);
    }
}

impl WriteContent for NodeDeviceCapabilityApCard {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Hex<u8, 2>>("ap-adapter", &self.ap_adapter);
    }
}

impl WriteContent for NodeDeviceCapabilityApQueue {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Hex<u8, 2>>("ap-adapter", &self.ap_adapter);
        w.text_child::<ApDomain>("ap-domain", &self.ap_domain);
    }
}

impl WriteContent for NodeDeviceCapabilityApMatrix {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("capability", &self.capability);
    }
}

impl WriteContent for NodeDeviceCapabilityCcwgroup {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        self.group.content(w);
    }
}

impl WriteContent for NodeDeviceSystem {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Text>("product", self.product.as_ref());
        w.child("hardware", &self.hardware);
        w.child_opt("firmware", self.firmware.as_ref());
    }
}

impl WriteContent for NodeDeviceHardware {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Text>("vendor", self.vendor.as_ref());
        w.text_child_opt::<Text>("version", self.version.as_ref());
        w.text_child_opt::<Text>("serial", self.serial.as_ref());
        w.text_child::<UuidText>("uuid", &self.uuid);
    }
}

impl WriteContent for NodeDeviceFirmware {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Text>("vendor", self.vendor.as_ref());
        w.text_child_opt::<Text>("version", self.version.as_ref());
        w.text_child_opt::<Text>("release_date", self.release_date.as_ref());
    }
}

impl WriteContent for NodeDeviceNode {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Dev(_) => w.discriminator("type", "dev"),
            Self::Link(_) => w.discriminator("type", "link"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Dev(inner) => inner.content(w),
            Self::Link(inner) => inner.content(w),
        }
    }
}

impl WriteContent for NodeDeviceCapability {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::System(_) => w.discriminator("type", "system"),
            Self::Pci(_) => w.discriminator("type", "pci"),
            Self::UsbDevice(_) => w.discriminator("type", "usb_device"),
            Self::Usb(_) => w.discriminator("type", "usb"),
            Self::Net(_) => w.discriminator("type", "net"),
            Self::ScsiHost(_) => w.discriminator("type", "scsi_host"),
            Self::ScsiTarget(_) => w.discriminator("type", "scsi_target"),
            Self::Scsi(_) => w.discriminator("type", "scsi"),
            Self::Storage(_) => w.discriminator("type", "storage"),
            Self::ScsiGeneric(_) => w.discriminator("type", "scsi_generic"),
            Self::Drm(_) => w.discriminator("type", "drm"),
            Self::Mdev(_) => w.discriminator("type", "mdev"),
            Self::Ccw(_) => w.discriminator("type", "ccw"),
            Self::Css(_) => w.discriminator("type", "css"),
            Self::Vdpa(_) => w.discriminator("type", "vdpa"),
            Self::ApCard(_) => w.discriminator("type", "ap_card"),
            Self::ApQueue(_) => w.discriminator("type", "ap_queue"),
            Self::ApMatrix(_) => w.discriminator("type", "ap_matrix"),
            Self::Ccwgroup(_) => w.discriminator("type", "ccwgroup"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::System(inner) => inner.content(w),
            Self::Pci(inner) => inner.content(w),
            Self::UsbDevice(inner) => inner.content(w),
            Self::Usb(inner) => inner.content(w),
            Self::Net(inner) => inner.content(w),
            Self::ScsiHost(inner) => inner.content(w),
            Self::ScsiTarget(inner) => inner.content(w),
            Self::Scsi(inner) => inner.content(w),
            Self::Storage(inner) => inner.content(w),
            Self::ScsiGeneric(inner) => inner.content(w),
            Self::Drm(inner) => inner.content(w),
            Self::Mdev(inner) => inner.content(w),
            Self::Ccw(inner) => inner.content(w),
            Self::Css(inner) => inner.content(w),
            Self::Vdpa(inner) => inner.content(w),
            Self::ApCard(inner) => inner.content(w),
            Self::ApQueue(inner) => inner.content(w),
            Self::ApMatrix(inner) => inner.content(w),
            Self::Ccwgroup(inner) => inner.content(w),
        }
    }
}
