// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: qemucaps.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl Document for QemuProbe {
    const ELEMENT: &'static str = "qemuCaps";
    const EXAMPLE: &'static str = r#"<qemuCaps>
  <emulator>/usr/bin/qemu-system-x86_64</emulator>
  <qemuctime>1700000000</qemuctime>
  <selfctime>0</selfctime>
  <selfvers>0</selfvers>
  <flag name='kvm'/>
  <version>7002000</version>
  <microcodeVersion>0</microcodeVersion>
  <package>Debian 1:7.2</package>
  <arch>x86_64</arch>
  <cpu type='tcg' name='qemu64' typename='qemu64-x86_64-cpu' usable='yes'/>
  <machine type='tcg' name='pc-q35-7.2' alias='q35' hotplugCpus='yes' maxCpus='288'/>
</qemuCaps>"#;
}

impl ReadContent for QemuProbe {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut emulator = None;
        let mut qemuctime = None;
        let mut qemumoddirmtime = None;
        let mut selfctime = None;
        let mut selfvers = None;
        let mut flag = Vec::new();
        let mut version = None;
        let mut kvm_version = None;
        let mut microcode_version = None;
        let mut host_cpu_signature = None;
        let mut package = None;
        let mut kernel_version = None;
        let mut arch = None;
        let mut host_cpu = Vec::new();
        let mut cpu = Vec::new();
        let mut machine = Vec::new();
        let mut gic = Vec::new();
        let mut sev = None;
        let mut sgx = None;
        let mut hyperv_capabilities = None;
        for c in el.children() {
            match c.name() {
                "emulator" => rd.text_child::<Text>(c, &mut emulator),
                "qemuctime" => rd.text_child::<Dec<u64>>(c, &mut qemuctime),
                "qemumoddirmtime" => rd.text_child::<Dec<u64>>(c, &mut qemumoddirmtime),
                "selfctime" => rd.text_child::<Dec<u64>>(c, &mut selfctime),
                "selfvers" => rd.text_child::<Dec<u64>>(c, &mut selfvers),
                "flag" => rd.item(c, &mut flag),
                "version" => rd.text_child::<Dec<u64>>(c, &mut version),
                "kvmVersion" => rd.text_child::<Dec<u64>>(c, &mut kvm_version),
                "microcodeVersion" => rd.text_child::<Dec<u64>>(c, &mut microcode_version),
                "hostCPUSignature" => rd.text_child::<Text>(c, &mut host_cpu_signature),
                "package" => rd.text_child::<Text>(c, &mut package),
                "kernelVersion" => rd.text_child::<Text>(c, &mut kernel_version),
                "arch" => rd.text_child::<Arch>(c, &mut arch),
                "hostCPU" => rd.item(c, &mut host_cpu),
                "cpu" => rd.item(c, &mut cpu),
                "machine" => rd.item(c, &mut machine),
                "gic" => rd.item(c, &mut gic),
                "sev" => rd.child(c, &mut sev),
                "sgx" => rd.child(c, &mut sgx),
                "hypervCapabilities" => rd.child(c, &mut hyperv_capabilities),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            emulator,
            qemuctime,
            qemumoddirmtime,
            selfctime,
            selfvers,
            flag,
            version,
            kvm_version,
            microcode_version,
            host_cpu_signature,
            package,
            kernel_version,
            arch: rd.required_child(arch, el, "arch")?,
            host_cpu,
            cpu,
            machine,
            gic,
            sev,
            sgx,
            hyperv_capabilities,
        })
    }
}

impl ReadContent for QemuThing {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
        })
    }
}

impl ReadContent for QemuHostCpu {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        let mut model = None;
        let mut migratability = None;
        let mut property = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<Text>(&a, &mut r#type),
                "model" => rd.attribute::<Text>(&a, &mut model),
                "migratability" => rd.attribute::<YesNo>(&a, &mut migratability),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "property" => rd.item(c, &mut property),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type: rd.required_attribute(r#type, el, "type")?,
            model: rd.required_attribute(model, el, "model")?,
            migratability,
            property,
        })
    }
}

impl ReadContent for QemuCpuProperty {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut r#type = None;
        let mut value = None;
        let mut migratable = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                "type" => rd.attribute::<Text>(&a, &mut r#type),
                "value" => rd.attribute::<Text>(&a, &mut value),
                "migratable" => rd.attribute::<YesNo>(&a, &mut migratable),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            r#type,
            value,
            migratable,
        })
    }
}

impl ReadContent for QemuCpuModel {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        let mut name = None;
        let mut typename = None;
        let mut usable = None;
        let mut deprecated = None;
        let mut blocker = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<Text>(&a, &mut r#type),
                "name" => rd.attribute::<Text>(&a, &mut name),
                "typename" => rd.attribute::<Text>(&a, &mut typename),
                "usable" => rd.attribute::<YesNo>(&a, &mut usable),
                "deprecated" => rd.attribute::<YesNo>(&a, &mut deprecated),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "blocker" => rd.item(c, &mut blocker),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type: rd.required_attribute(r#type, el, "type")?,
            name: rd.required_attribute(name, el, "name")?,
            typename,
            usable,
            deprecated,
            blocker,
        })
    }
}

impl ReadContent for QemuMachine {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        let mut name = None;
        let mut alias = None;
        let mut hotplug_cpus = None;
        let mut max_cpus = None;
        let mut default = None;
        let mut default_cpu = None;
        let mut numa_mem_supported = None;
        let mut default_ra_mid = None;
        let mut deprecated = None;
        let mut acpi = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<Text>(&a, &mut r#type),
                "name" => rd.attribute::<Text>(&a, &mut name),
                "alias" => rd.attribute::<Text>(&a, &mut alias),
                "hotplugCpus" => rd.attribute::<YesNo>(&a, &mut hotplug_cpus),
                "maxCpus" => rd.attribute::<Dec<u32>>(&a, &mut max_cpus),
                "default" => rd.attribute::<YesNo>(&a, &mut default),
                "defaultCPU" => rd.attribute::<Text>(&a, &mut default_cpu),
                "numaMemSupported" => rd.attribute::<YesNo>(&a, &mut numa_mem_supported),
                "defaultRAMid" => rd.attribute::<Text>(&a, &mut default_ra_mid),
                "deprecated" => rd.attribute::<YesNo>(&a, &mut deprecated),
                "acpi" => rd.attribute::<YesNo>(&a, &mut acpi),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type: rd.required_attribute(r#type, el, "type")?,
            name: rd.required_attribute(name, el, "name")?,
            alias,
            hotplug_cpus,
            max_cpus,
            default,
            default_cpu,
            numa_mem_supported,
            default_ra_mid,
            deprecated,
            acpi,
        })
    }
}

impl ReadContent for QemuGic {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut version = None;
        let mut kernel = None;
        let mut emulated = None;
        for a in el.attributes() {
            match a.name() {
                "version" => rd.attribute::<Dec<u32>>(&a, &mut version),
                "kernel" => rd.attribute::<YesNo>(&a, &mut kernel),
                "emulated" => rd.attribute::<YesNo>(&a, &mut emulated),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            version: rd.required_attribute(version, el, "version")?,
            kernel: rd.required_attribute(kernel, el, "kernel")?,
            emulated: rd.required_attribute(emulated, el, "emulated")?,
        })
    }
}

impl ReadContent for QemuSev {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut cbitpos = None;
        let mut reduced_phys_bits = None;
        let mut pdh = None;
        let mut cert_chain = None;
        let mut cpu0_id = None;
        for c in el.children() {
            match c.name() {
                "cbitpos" => rd.text_child::<Dec<u32>>(c, &mut cbitpos),
                "reducedPhysBits" => rd.text_child::<Dec<u32>>(c, &mut reduced_phys_bits),
                "pdh" => rd.text_child::<Text>(c, &mut pdh),
                "certChain" => rd.text_child::<Text>(c, &mut cert_chain),
                "cpu0Id" => rd.text_child::<Text>(c, &mut cpu0_id),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            cbitpos: rd.required_child(cbitpos, el, "cbitpos")?,
            reduced_phys_bits: rd.required_child(reduced_phys_bits, el, "reducedPhysBits")?,
            pdh: rd.required_child(pdh, el, "pdh")?,
            cert_chain: rd.required_child(cert_chain, el, "certChain")?,
            cpu0_id: rd.required_child(cpu0_id, el, "cpu0Id")?,
        })
    }
}

impl ReadContent for QemuSgx {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut supported = None;
        let mut flc = None;
        let mut sgx1 = None;
        let mut sgx2 = None;
        let mut section_size = None;
        let mut sections = None;
        for a in el.attributes() {
            match a.name() {
                "supported" => rd.attribute::<YesNo>(&a, &mut supported),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "flc" => rd.text_child::<YesNo>(c, &mut flc),
                "sgx1" => rd.text_child::<YesNo>(c, &mut sgx1),
                "sgx2" => rd.text_child::<YesNo>(c, &mut sgx2),
                "section_size" => rd.child(c, &mut section_size),
                "sections" => rd.child(c, &mut sections),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            supported: rd.required_attribute(supported, el, "supported")?,
            flc,
            sgx1,
            sgx2,
            section_size,
            sections,
        })
    }
}

impl ReadContent for QemuAmount {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut unit = None;
        for a in el.attributes() {
            match a.name() {
                "unit" => rd.attribute::<Text>(&a, &mut unit),
                _ => Ok(()),
            }?;
        }
        let text = rd.text::<Dec<u64>>(el)?;
        Ok(Self {
            unit,
            text,
        })
    }
}

impl ReadContent for QemuSgxSections {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut section = Vec::new();
        for c in el.children() {
            match c.name() {
                "section" => rd.item(c, &mut section),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            section,
        })
    }
}

impl ReadContent for QemuSgxSection {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut node = None;
        let mut size = None;
        let mut unit = None;
        for a in el.attributes() {
            match a.name() {
                "node" => rd.attribute::<Dec<u32>>(&a, &mut node),
                "size" => rd.attribute::<Dec<u64>>(&a, &mut size),
                "unit" => rd.attribute::<Text>(&a, &mut unit),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            node: rd.required_attribute(node, el, "node")?,
            size: rd.required_attribute(size, el, "size")?,
            unit,
        })
    }
}

impl ReadContent for QemuHyperv {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut supported = None;
        let mut cap = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "supported" => rd.attribute::<YesNo>(&a, &mut supported),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "cap" => rd.item(c, &mut cap),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            supported: rd.required_attribute(supported, el, "supported")?,
            cap,
        })
    }
}
