// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: nodedev/pci.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for NodeDevicePci {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<PciClass>("class", self.class.as_ref());
        w.text_child::<Dec<u32>>("domain", &self.domain);
        w.text_child::<Dec<u32>>("bus", &self.bus);
        w.text_child::<Dec<u32>>("slot", &self.slot);
        w.text_child::<Dec<u32>>("function", &self.function);
        w.child("product", &self.product);
        w.child("vendor", &self.vendor);
        w.items("capability", &self.capability);
        w.child_opt("iommuGroup", self.iommu_group.as_ref());
        w.child_opt("numa", self.numa.as_ref());
        w.child_opt("pci-express", self.pci_express.as_ref());
    }
}

impl WriteContent for NodeDevicePciPciExpress {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("link", &self.link);
    }
}

impl WriteContent for NodeDeviceProduct {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<DeviceId>("id", &self.id);
    }

    fn content(&self, w: &mut Writer) {
        w.text_opt::<Text>(self.text.as_ref());
    }
}

impl WriteContent for NodeDeviceVendor {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<DeviceId>("id", &self.id);
    }

    fn content(&self, w: &mut Writer) {
        w.text_opt::<Text>(self.text.as_ref());
    }
}

impl WriteContent for NodeDevicePciCapabilityPhysFunction {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("address", self.address.as_ref());
    }
}

impl WriteContent for NodeDevicePciCapabilityVirtFunctions {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<u32>>("maxCount", self.max_count.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.items("address", &self.address);
    }
}

impl WriteContent for NodeDevicePciCapabilityMdevTypes {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("type", &self.r#type);
    }
}

impl WriteContent for NodeDevicePciCapabilityVpd {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        self.vpd.content(w);
    }
}

impl WriteContent for NodeDeviceIommuGroup {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("number", &self.number);
    }

    fn content(&self, w: &mut Writer) {
        w.items("address", &self.address);
    }
}

impl WriteContent for NodeDeviceNuma {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<i32>>("node", self.node.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NodeDevicePciLink {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<NodeDevicePciLinkValidity>("validity", &self.validity);
        w.attribute_opt::<Dec<u32>>("port", self.port.as_ref());
        w.attribute_opt::<DecimalText>("speed", self.speed.as_ref());
        w.attribute::<Dec<u32>>("width", &self.width);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NodeDeviceVpd {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Text>("name", &self.name);
        w.items("fields", &self.fields);
    }
}

impl WriteContent for NodeDeviceVpdFieldsReadonly {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Text>("change_level", self.change_level.as_ref());
        w.text_child_opt::<Text>("manufacture_id", self.manufacture_id.as_ref());
        w.text_child_opt::<Text>("part_number", self.part_number.as_ref());
        w.text_child_opt::<Text>("serial_number", self.serial_number.as_ref());
        w.items("vendor_field", &self.vendor_field);
    }
}

impl WriteContent for NodeDeviceVpdFieldsReadwrite {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Text>("asset_tag", self.asset_tag.as_ref());
        w.items("vendor_field", &self.vendor_field);
        w.items("system_field", &self.system_field);
    }
}

impl WriteContent for NodeDeviceVpdField {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<VpdIndex>("index", &self.index);
    }

    fn content(&self, w: &mut Writer) {
        w.text::<Text>(&self.text);
    }
}

impl WriteContent for NodeDevicePciCapability {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::PhysFunction(_) => w.discriminator("type", "phys_function"),
            Self::VirtFunctions(inner) => { w.discriminator("type", "virt_functions"); inner.attributes(w); },
            Self::PciBridge => w.discriminator("type", "pci-bridge"),
            Self::CardbusBridge => w.discriminator("type", "cardbus-bridge"),
            Self::MdevTypes(_) => w.discriminator("type", "mdev_types"),
            Self::Vpd(_) => w.discriminator("type", "vpd"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::PhysFunction(inner) => inner.content(w),
            Self::VirtFunctions(inner) => inner.content(w),
            Self::PciBridge => {},
            Self::CardbusBridge => {},
            Self::MdevTypes(inner) => inner.content(w),
            Self::Vpd(inner) => inner.content(w),
        }
    }
}

impl WriteContent for NodeDeviceVpdFields {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Readonly(_) => w.discriminator("access", "readonly"),
            Self::Readwrite(_) => w.discriminator("access", "readwrite"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Readonly(inner) => inner.content(w),
            Self::Readwrite(inner) => inner.content(w),
        }
    }
}
