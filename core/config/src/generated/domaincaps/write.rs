// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domaincaps.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for DomainCapabilities {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Text>("path", &self.path);
        w.text_child::<Text>("domain", &self.domain);
        w.text_child_opt::<Text>("machine", self.machine.as_ref());
        w.text_child::<Arch>("arch", &self.arch);
        w.child_opt("vcpu", self.vcpu.as_ref());
        w.child_opt("iothreads", self.iothreads.as_ref());
        w.child_opt("os", self.os.as_ref());
        w.child_opt("cpu", self.cpu.as_ref());
        w.child_opt("memoryBacking", self.memory_backing.as_ref());
        w.child_opt("devices", self.devices.as_ref());
        w.child_opt("features", self.features.as_ref());
    }
}

impl WriteContent for DomainCapabilitiesVcpu {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("max", &self.max);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for CapsSwitch {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<YesNo>("supported", &self.supported);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for CapsChoices {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<YesNo>("supported", &self.supported);
    }

    fn content(&self, w: &mut Writer) {
        w.items("enum", &self.r#enum);
    }
}

impl WriteContent for CapsEnum {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
    }

    fn content(&self, w: &mut Writer) {
        w.text_items::<Text>("value", &self.value);
    }
}

impl WriteContent for CapsOs {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<YesNo>("supported", &self.supported);
    }

    fn content(&self, w: &mut Writer) {
        w.items("enum", &self.r#enum);
        w.child_opt("loader", self.loader.as_ref());
    }
}

impl WriteContent for CapsLoader {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<YesNo>("supported", &self.supported);
    }

    fn content(&self, w: &mut Writer) {
        w.text_items::<Text>("value", &self.value);
        w.items("enum", &self.r#enum);
    }
}

impl WriteContent for CapsCpu {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("mode", &self.mode);
    }
}

impl WriteContent for CapsCpuModeHostPassthrough {
    fn attributes(&self, w: &mut Writer) {
        self.choices.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.choices.content(w);
    }
}

impl WriteContent for CapsCpuModeMaximum {
    fn attributes(&self, w: &mut Writer) {
        self.choices.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.choices.content(w);
    }
}

impl WriteContent for CapsCpuModeHostModel {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<YesNo>("supported", &self.supported);
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("model", self.model.as_ref());
        w.text_child_opt::<Text>("vendor", self.vendor.as_ref());
        w.child_opt("maxphysaddr", self.maxphysaddr.as_ref());
        w.items("feature", &self.feature);
    }
}

impl WriteContent for CapsCpuModeCustom {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<YesNo>("supported", &self.supported);
    }

    fn content(&self, w: &mut Writer) {
        for one in &self.models { one.write_child(w); }
    }
}

impl WriteContent for CapsCpuChoices {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<YesNo>("supported", &self.supported);
    }

    fn content(&self, w: &mut Writer) {
        w.items("enum", &self.r#enum);
    }
}

impl WriteContent for CapsCpuModel {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<CapsCpuUsable>("usable", &self.usable);
        w.attribute_opt::<YesNo>("deprecated", self.deprecated.as_ref());
        w.attribute_opt::<Text>("vendor", self.vendor.as_ref());
        w.attribute_opt::<Text>("canonical", self.canonical.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.text::<Text>(&self.text);
    }
}

impl WriteContent for CapsCpuBlockers {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("model", &self.model);
    }

    fn content(&self, w: &mut Writer) {
        w.items("feature", &self.feature);
    }
}

impl WriteContent for CapsCpuBlockersFeature {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for CapsDevices {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("disk", self.disk.as_ref());
        w.child_opt("graphics", self.graphics.as_ref());
        w.child_opt("video", self.video.as_ref());
        w.child_opt("hostdev", self.hostdev.as_ref());
        w.child_opt("rng", self.rng.as_ref());
        w.child_opt("filesystem", self.filesystem.as_ref());
        w.child_opt("tpm", self.tpm.as_ref());
        w.child_opt("redirdev", self.redirdev.as_ref());
        w.child_opt("channel", self.channel.as_ref());
        w.child_opt("crypto", self.crypto.as_ref());
        w.child_opt("interface", self.interface.as_ref());
        w.child_opt("panic", self.panic.as_ref());
    }
}

impl WriteContent for CapsFeatures {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("gic", self.gic.as_ref());
        w.child_opt("vmcoreinfo", self.vmcoreinfo.as_ref());
        w.child_opt("genid", self.genid.as_ref());
        w.child_opt("backingStoreInput", self.backing_store_input.as_ref());
        w.child_opt("backup", self.backup.as_ref());
        w.child_opt("async-teardown", self.async_teardown.as_ref());
        w.child_opt("s390-pv", self.s390_pv.as_ref());
        w.child_opt("ps2", self.ps2.as_ref());
        w.child_opt("sev", self.sev.as_ref());
        w.child_opt("sgx", self.sgx.as_ref());
        w.child_opt("hyperv", self.hyperv.as_ref());
        w.child_opt("launchSecurity", self.launch_security.as_ref());
    }
}

impl WriteContent for CapsSev {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<YesNo>("supported", &self.supported);
    }

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Dec<u32>>("cbitpos", self.cbitpos.as_ref());
        w.text_child_opt::<Dec<u32>>("reducedPhysBits", self.reduced_phys_bits.as_ref());
        w.text_child_opt::<Dec<u32>>("maxGuests", self.max_guests.as_ref());
        w.text_child_opt::<Dec<u32>>("maxESGuests", self.max_es_guests.as_ref());
        w.text_child_opt::<Text>("cpu0Id", self.cpu0_id.as_ref());
    }
}

impl WriteContent for CapsSgx {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<YesNo>("supported", &self.supported);
    }

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<YesNo>("flc", self.flc.as_ref());
        w.text_child_opt::<YesNo>("sgx1", self.sgx1.as_ref());
        w.text_child_opt::<YesNo>("sgx2", self.sgx2.as_ref());
        w.text_child_opt::<Scaled<Kib>>("section_size", self.section_size.as_ref());
        w.child_opt("sections", self.sections.as_ref());
    }
}

impl WriteContent for CapsSgxSections {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("section", &self.section);
    }
}

impl WriteContent for CapsSgxSection {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("node", &self.node);
        w.attribute::<Dec<u64>>("size", &self.size);
        w.attribute::<SizeUnit>("unit", &self.unit);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for CapsCpuMode {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::HostPassthrough(inner) => { w.discriminator("name", "host-passthrough"); inner.attributes(w); },
            Self::Maximum(inner) => { w.discriminator("name", "maximum"); inner.attributes(w); },
            Self::HostModel(inner) => { w.discriminator("name", "host-model"); inner.attributes(w); },
            Self::Custom(inner) => { w.discriminator("name", "custom"); inner.attributes(w); },
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::HostPassthrough(inner) => inner.content(w),
            Self::Maximum(inner) => inner.content(w),
            Self::HostModel(inner) => inner.content(w),
            Self::Custom(inner) => inner.content(w),
        }
    }
}

impl WriteChild for CapsCpuEntry {
    fn write_child(&self, w: &mut Writer) {
        match self {
            Self::Model(inner) => w.child("model", inner),
            Self::Blockers(inner) => w.child("blockers", inner),
        }
    }
}
