// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/memory-device.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for MemoryDevice {
    fn attributes(&self, w: &mut Writer) {
        self.model.attributes(w);
        w.attribute_opt::<MemoryAccess>("access", self.access.as_ref());
        w.attribute_opt::<YesNo>("discard", self.discard.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        self.model.content(w);
        self.info.content(w);
    }
}

impl WriteContent for MemoryDeviceModelDimm {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("source", self.source.as_ref());
        w.child("target", &self.target);
    }
}

impl WriteContent for MemoryDeviceModelNvdimm {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<UuidText>("uuid", self.uuid.as_ref());
        w.child("source", &self.source);
        w.child("target", &self.target);
    }
}

impl WriteContent for MemoryDeviceModelVirtioPmem {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<UuidText>("uuid", self.uuid.as_ref());
        w.child("source", &self.source);
        w.child("target", &self.target);
    }
}

impl WriteContent for MemoryDeviceModelVirtioMem {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("source", self.source.as_ref());
        w.child("target", &self.target);
    }
}

impl WriteContent for MemoryDeviceModelSgxEpc {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("source", self.source.as_ref());
        w.child("target", &self.target);
    }
}

impl WriteContent for MemoryPages {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<CpuSet>("nodemask", self.nodemask.as_ref());
        w.text_child_opt::<Scaled<Kib>>("pagesize", self.pagesize.as_ref());
    }
}

impl WriteContent for NvdimmSource {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Text>("path", &self.path);
        w.text_child_opt::<Scaled<Kib>>("alignsize", self.alignsize.as_ref());
        w.present("pmem", self.pmem);
    }
}

impl WriteContent for PmemSource {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Text>("path", &self.path);
    }
}

impl WriteContent for EpcSource {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<CpuSet>("nodemask", self.nodemask.as_ref());
    }
}

impl WriteContent for DimmTarget {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Scaled<Kib>>("size", &self.size);
        w.text_child_opt::<Dec<u32>>("node", self.node.as_ref());
    }
}

impl WriteContent for NvdimmTarget {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Scaled<Kib>>("size", &self.size);
        w.text_child_opt::<Dec<u32>>("node", self.node.as_ref());
        w.child_nonempty("label", self.label.as_ref());
        w.present("readonly", self.readonly);
    }
}

impl WriteContent for NvdimmLabel {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Scaled<Kib>>("size", self.size.as_ref());
    }
}

impl WriteContent for PmemTarget {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Scaled<Kib>>("size", &self.size);
        w.text_child_opt::<Dec<u32>>("node", self.node.as_ref());
        w.child_opt("address", self.address.as_ref());
    }
}

impl WriteContent for VirtioMemTarget {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<YesNo>("dynamicMemslots", self.dynamic_memslots.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.text_child::<Scaled<Kib>>("size", &self.size);
        w.text_child_opt::<Dec<u32>>("node", self.node.as_ref());
        w.text_child::<Scaled<Kib>>("block", &self.block);
        w.text_child::<Scaled<Kib>>("requested", &self.requested);
        if w.live() { w.text_child_opt::<Scaled<Kib>>("current", self.current.as_ref()); }
        w.child_opt("address", self.address.as_ref());
    }
}

impl WriteContent for EpcTarget {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Scaled<Kib>>("size", &self.size);
        w.text_child_opt::<Dec<u32>>("node", self.node.as_ref());
    }
}

impl WriteContent for MemoryAddress {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Hex<u64, 1>>("base", &self.base);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for MemoryDeviceModel {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Dimm(_) => w.discriminator("model", "dimm"),
            Self::Nvdimm(_) => w.discriminator("model", "nvdimm"),
            Self::VirtioPmem(_) => w.discriminator("model", "virtio-pmem"),
            Self::VirtioMem(_) => w.discriminator("model", "virtio-mem"),
            Self::SgxEpc(_) => w.discriminator("model", "sgx-epc"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Dimm(inner) => inner.content(w),
            Self::Nvdimm(inner) => inner.content(w),
            Self::VirtioPmem(inner) => inner.content(w),
            Self::VirtioMem(inner) => inner.content(w),
            Self::SgxEpc(inner) => inner.content(w),
        }
    }
}
