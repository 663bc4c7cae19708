// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: nodedev/mdev.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for NodeDeviceMdevType {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("id", &self.id);
    }

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Text>("name", self.name.as_ref());
        w.text_child::<Text>("deviceAPI", &self.device_api);
        w.text_child::<Dec<u32>>("availableInstances", &self.available_instances);
    }
}

impl WriteContent for NodeDeviceMdev {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("type", &self.r#type);
        w.text_child_opt::<UuidText>("uuid", self.uuid.as_ref());
        w.text_child_opt::<Text>("parent_addr", self.parent_addr.as_ref());
        w.child_opt("iommuGroup", self.iommu_group.as_ref());
        w.items("attr", &self.attr);
    }
}

impl WriteContent for NodeDeviceMdevIommuGroup {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<i32>>("number", &self.number);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NodeDeviceMdevTypeName {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("id", &self.id);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NodeDeviceMdevAttribute {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        w.attribute::<Text>("value", &self.value);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NodeDeviceMdevCapabilityMdevTypes {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("type", &self.r#type);
    }
}

impl WriteContent for NodeDeviceMdevCapability {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::MdevTypes(_) => w.discriminator("type", "mdev_types"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::MdevTypes(inner) => inner.content(w),
        }
    }
}
