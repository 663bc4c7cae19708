// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: qemucaps.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for QemuProbe {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Text>("emulator", self.emulator.as_ref());
        w.text_child_opt::<Dec<u64>>("qemuctime", self.qemuctime.as_ref());
        w.text_child_opt::<Dec<u64>>("qemumoddirmtime", self.qemumoddirmtime.as_ref());
        w.text_child_opt::<Dec<u64>>("selfctime", self.selfctime.as_ref());
        w.text_child_opt::<Dec<u64>>("selfvers", self.selfvers.as_ref());
        w.items("flag", &self.flag);
        w.text_child_opt::<Dec<u64>>("version", self.version.as_ref());
        w.text_child_opt::<Dec<u64>>("kvmVersion", self.kvm_version.as_ref());
        w.text_child_opt::<Dec<u64>>("microcodeVersion", self.microcode_version.as_ref());
        w.text_child_opt::<Text>("hostCPUSignature", self.host_cpu_signature.as_ref());
        w.text_child_opt::<Text>("package", self.package.as_ref());
        w.text_child_opt::<Text>("kernelVersion", self.kernel_version.as_ref());
        w.text_child::<Arch>("arch", &self.arch);
        w.items("hostCPU", &self.host_cpu);
        w.items("cpu", &self.cpu);
        w.items("machine", &self.machine);
        w.items("gic", &self.gic);
        w.child_opt("sev", self.sev.as_ref());
        w.child_opt("sgx", self.sgx.as_ref());
        w.child_opt("hypervCapabilities", self.hyperv_capabilities.as_ref());
    }
}

impl WriteContent for QemuThing {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for QemuHostCpu {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("type", &self.r#type);
        w.attribute::<Text>("model", &self.model);
        w.attribute_opt::<YesNo>("migratability", self.migratability.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.items("property", &self.property);
    }
}

impl WriteContent for QemuCpuProperty {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        w.attribute_opt::<Text>("type", self.r#type.as_ref());
        w.attribute_opt::<Text>("value", self.value.as_ref());
        w.attribute_opt::<YesNo>("migratable", self.migratable.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for QemuCpuModel {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("type", &self.r#type);
        w.attribute::<Text>("name", &self.name);
        w.attribute_opt::<Text>("typename", self.typename.as_ref());
        w.attribute_opt::<YesNo>("usable", self.usable.as_ref());
        w.attribute_opt::<YesNo>("deprecated", self.deprecated.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.items("blocker", &self.blocker);
    }
}

impl WriteContent for QemuMachine {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("type", &self.r#type);
        w.attribute::<Text>("name", &self.name);
        w.attribute_opt::<Text>("alias", self.alias.as_ref());
        w.attribute_opt::<YesNo>("hotplugCpus", self.hotplug_cpus.as_ref());
        w.attribute_opt::<Dec<u32>>("maxCpus", self.max_cpus.as_ref());
        w.attribute_opt::<YesNo>("default", self.default.as_ref());
        w.attribute_opt::<Text>("defaultCPU", self.default_cpu.as_ref());
        w.attribute_opt::<YesNo>("numaMemSupported", self.numa_mem_supported.as_ref());
        w.attribute_opt::<Text>("defaultRAMid", self.default_ra_mid.as_ref());
        w.attribute_opt::<YesNo>("deprecated", self.deprecated.as_ref());
        w.attribute_opt::<YesNo>("acpi", self.acpi.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for QemuGic {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("version", &self.version);
        w.attribute::<YesNo>("kernel", &self.kernel);
        w.attribute::<YesNo>("emulated", &self.emulated);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for QemuSev {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Dec<u32>>("cbitpos", &self.cbitpos);
        w.text_child::<Dec<u32>>("reducedPhysBits", &self.reduced_phys_bits);
        w.text_child::<Text>("pdh", &self.pdh);
        w.text_child::<Text>("certChain", &self.cert_chain);
        w.text_child::<Text>("cpu0Id", &self.cpu0_id);
    }
}

impl WriteContent for QemuSgx {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<YesNo>("supported", &self.supported);
    }

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<YesNo>("flc", self.flc.as_ref());
        w.text_child_opt::<YesNo>("sgx1", self.sgx1.as_ref());
        w.text_child_opt::<YesNo>("sgx2", self.sgx2.as_ref());
        w.child_opt("section_size", self.section_size.as_ref());
        w.child_opt("sections", self.sections.as_ref());
    }
}

impl WriteContent for QemuAmount {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("unit", self.unit.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.text::<Dec<u64>>(&self.text);
    }
}

impl WriteContent for QemuSgxSections {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("section", &self.section);
    }
}

impl WriteContent for QemuSgxSection {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("node", &self.node);
        w.attribute::<Dec<u64>>("size", &self.size);
        w.attribute_opt::<Text>("unit", self.unit.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for QemuHyperv {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<YesNo>("supported", &self.supported);
    }

    fn content(&self, w: &mut Writer) {
        w.items("cap", &self.cap);
    }
}
