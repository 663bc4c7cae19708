// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domaincaps.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl Document for DomainCapabilities {
    const ELEMENT: &'static str = "domainCapabilities";
    const EXAMPLE: &'static str = r#"<domainCapabilities>
  <path>/usr/bin/qemu-system-x86_64</path>
  <domain>kvm</domain>
  <machine>pc-q35-10.0</machine>
  <arch>x86_64</arch>
  <vcpu max='4096'/>
  <iothreads supported='yes'/>
  <devices>
    <disk supported='yes'>
      <enum name='bus'>
        <value>virtio</value>
        <value>sata</value>
      </enum>
    </disk>
  </devices>
</domainCapabilities>"#;
}

impl ReadContent for DomainCapabilities {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut path = None;
        let mut domain = None;
        let mut machine = None;
        let mut arch = None;
        let mut vcpu = None;
        let mut iothreads = None;
        let mut os = None;
        let mut cpu = None;
        let mut memory_backing = None;
        let mut devices = None;
        let mut features = None;
        for c in el.children() {
            match c.name() {
                "path" => rd.text_child::<Text>(c, &mut path),
                "domain" => rd.text_child::<Text>(c, &mut domain),
                "machine" => rd.text_child::<Text>(c, &mut machine),
                "arch" => rd.text_child::<Arch>(c, &mut arch),
                "vcpu" => rd.child(c, &mut vcpu),
                "iothreads" => rd.child(c, &mut iothreads),
                "os" => rd.child(c, &mut os),
                "cpu" => rd.child(c, &mut cpu),
                "memoryBacking" => rd.child(c, &mut memory_backing),
                "devices" => rd.child(c, &mut devices),
                "features" => rd.child(c, &mut features),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            path: rd.required_child(path, el, "path")?,
            domain: rd.required_child(domain, el, "domain")?,
            machine,
            arch: rd.required_child(arch, el, "arch")?,
            vcpu,
            iothreads,
            os,
            cpu,
            memory_backing,
            devices,
            features,
        })
    }
}

impl ReadContent for DomainCapabilitiesVcpu {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut max = None;
        for a in el.attributes() {
            match a.name() {
                "max" => rd.attribute::<Dec<u32>>(&a, &mut max),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            max: rd.required_attribute(max, el, "max")?,
        })
    }
}

impl ReadContent for CapsSwitch {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut supported = None;
        for a in el.attributes() {
            match a.name() {
                "supported" => rd.attribute::<YesNo>(&a, &mut supported),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            supported: rd.required_attribute(supported, el, "supported")?,
        })
    }
}

impl ReadContent for CapsChoices {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut supported = None;
        let mut r#enum = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "supported" => rd.attribute::<YesNo>(&a, &mut supported),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "enum" => rd.item(c, &mut r#enum),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            supported: rd.required_attribute(supported, el, "supported")?,
            r#enum,
        })
    }
}

impl ReadContent for CapsEnum {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut value = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "value" => rd.text_item::<Text>(c, &mut value),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            value,
        })
    }
}

impl ReadContent for CapsOs {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut supported = None;
        let mut r#enum = Vec::new();
        let mut loader = None;
        for a in el.attributes() {
            match a.name() {
                "supported" => rd.attribute::<YesNo>(&a, &mut supported),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "enum" => rd.item(c, &mut r#enum),
                "loader" => rd.child(c, &mut loader),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            supported: rd.required_attribute(supported, el, "supported")?,
            r#enum,
            loader,
        })
    }
}

impl ReadContent for CapsLoader {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut supported = None;
        let mut value = Vec::new();
        let mut r#enum = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "supported" => rd.attribute::<YesNo>(&a, &mut supported),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "value" => rd.text_item::<Text>(c, &mut value),
                "enum" => rd.item(c, &mut r#enum),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            supported: rd.required_attribute(supported, el, "supported")?,
            value,
            r#enum,
        })
    }
}

impl ReadContent for CapsCpu {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut mode = Vec::new();
        for c in el.children() {
            match c.name() {
                "mode" => rd.item(c, &mut mode),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            mode,
        })
    }
}

impl ReadContent for CapsCpuModeHostPassthrough {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let choices = CapsCpuChoices::read(el, rd)?;
        Ok(Self {
            choices,
        })
    }
}

impl ReadContent for CapsCpuModeMaximum {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let choices = CapsCpuChoices::read(el, rd)?;
        Ok(Self {
            choices,
        })
    }
}

impl ReadContent for CapsCpuModeHostModel {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut supported = None;
        let mut model = None;
        let mut vendor = None;
        let mut maxphysaddr = None;
        let mut feature = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "supported" => rd.attribute::<YesNo>(&a, &mut supported),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "model" => rd.child(c, &mut model),
                "vendor" => rd.text_child::<Text>(c, &mut vendor),
                "maxphysaddr" => rd.child(c, &mut maxphysaddr),
                "feature" => rd.item(c, &mut feature),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            supported: rd.required_attribute(supported, el, "supported")?,
            model,
            vendor,
            maxphysaddr,
            feature,
        })
    }
}

impl ReadContent for CapsCpuModeCustom {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut supported = None;
        for a in el.attributes() {
            match a.name() {
                "supported" => rd.attribute::<YesNo>(&a, &mut supported),
                _ => Ok(()),
            }?;
        }
        let models = rd.child_choices::<CapsCpuEntry>(el)?;
        Ok(Self {
            supported: rd.required_attribute(supported, el, "supported")?,
            models,
        })
    }
}

impl ReadContent for CapsCpuChoices {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut supported = None;
        let mut r#enum = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "supported" => rd.attribute::<YesNo>(&a, &mut supported),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "enum" => rd.item(c, &mut r#enum),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            supported: rd.required_attribute(supported, el, "supported")?,
            r#enum,
        })
    }
}

impl ReadContent for CapsCpuModel {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut usable = None;
        let mut deprecated = None;
        let mut vendor = None;
        let mut canonical = None;
        for a in el.attributes() {
            match a.name() {
                "usable" => rd.attribute::<CapsCpuUsable>(&a, &mut usable),
                "deprecated" => rd.attribute::<YesNo>(&a, &mut deprecated),
                "vendor" => rd.attribute::<Text>(&a, &mut vendor),
                "canonical" => rd.attribute::<Text>(&a, &mut canonical),
                _ => Ok(()),
            }?;
        }
        let text = rd.text::<Text>(el)?;
        Ok(Self {
            usable: rd.required_attribute(usable, el, "usable")?,
            deprecated,
            vendor,
            canonical,
            text,
        })
    }
}

impl ReadContent for CapsCpuBlockers {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut model = None;
        let mut feature = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "model" => rd.attribute::<Text>(&a, &mut model),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "feature" => rd.item(c, &mut feature),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            model: rd.required_attribute(model, el, "model")?,
            feature,
        })
    }
}

impl ReadContent for CapsCpuBlockersFeature {
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

impl ReadContent for CapsDevices {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut disk = None;
        let mut graphics = None;
        let mut video = None;
        let mut hostdev = None;
        let mut rng = None;
        let mut filesystem = None;
        let mut tpm = None;
        let mut redirdev = None;
        let mut channel = None;
        let mut crypto = None;
        let mut interface = None;
        let mut panic = None;
        for c in el.children() {
            match c.name() {
                "disk" => rd.child(c, &mut disk),
                "graphics" => rd.child(c, &mut graphics),
                "video" => rd.child(c, &mut video),
                "hostdev" => rd.child(c, &mut hostdev),
                "rng" => rd.child(c, &mut rng),
                "filesystem" => rd.child(c, &mut filesystem),
                "tpm" => rd.child(c, &mut tpm),
                "redirdev" => rd.child(c, &mut redirdev),
                "channel" => rd.child(c, &mut channel),
                "crypto" => rd.child(c, &mut crypto),
                "interface" => rd.child(c, &mut interface),
                "panic" => rd.child(c, &mut panic),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            disk,
            graphics,
            video,
            hostdev,
            rng,
            filesystem,
            tpm,
            redirdev,
            channel,
            crypto,
            interface,
            panic,
        })
    }
}

impl ReadContent for CapsFeatures {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut gic = None;
        let mut vmcoreinfo = None;
        let mut genid = None;
        let mut backing_store_input = None;
        let mut backup = None;
        let mut async_teardown = None;
        let mut s390_pv = None;
        let mut ps2 = None;
        let mut sev = None;
        let mut sgx = None;
        let mut hyperv = None;
        let mut launch_security = None;
        for c in el.children() {
            match c.name() {
                "gic" => rd.child(c, &mut gic),
                "vmcoreinfo" => rd.child(c, &mut vmcoreinfo),
                "genid" => rd.child(c, &mut genid),
                "backingStoreInput" => rd.child(c, &mut backing_store_input),
                "backup" => rd.child(c, &mut backup),
                "async-teardown" => rd.child(c, &mut async_teardown),
                "s390-pv" => rd.child(c, &mut s390_pv),
                "ps2" => rd.child(c, &mut ps2),
                "sev" => rd.child(c, &mut sev),
                "sgx" => rd.child(c, &mut sgx),
                "hyperv" => rd.child(c, &mut hyperv),
                "launchSecurity" => rd.child(c, &mut launch_security),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            gic,
            vmcoreinfo,
            genid,
            backing_store_input,
            backup,
            async_teardown,
            s390_pv,
            ps2,
            sev,
            sgx,
            hyperv,
            launch_security,
        })
    }
}

impl ReadContent for CapsSev {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut supported = None;
        let mut cbitpos = None;
        let mut reduced_phys_bits = None;
        let mut max_guests = None;
        let mut max_es_guests = None;
        let mut cpu0_id = None;
        for a in el.attributes() {
            match a.name() {
                "supported" => rd.attribute::<YesNo>(&a, &mut supported),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "cbitpos" => rd.text_child::<Dec<u32>>(c, &mut cbitpos),
                "reducedPhysBits" => rd.text_child::<Dec<u32>>(c, &mut reduced_phys_bits),
                "maxGuests" => rd.text_child::<Dec<u32>>(c, &mut max_guests),
                "maxESGuests" => rd.text_child::<Dec<u32>>(c, &mut max_es_guests),
                "cpu0Id" => rd.text_child::<Text>(c, &mut cpu0_id),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            supported: rd.required_attribute(supported, el, "supported")?,
            cbitpos,
            reduced_phys_bits,
            max_guests,
            max_es_guests,
            cpu0_id,
        })
    }
}

impl ReadContent for CapsSgx {
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
                "section_size" => rd.text_child::<Scaled<Kib>>(c, &mut section_size),
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

impl ReadContent for CapsSgxSections {
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

impl ReadContent for CapsSgxSection {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut node = None;
        let mut size = None;
        let mut unit = None;
        for a in el.attributes() {
            match a.name() {
                "node" => rd.attribute::<Dec<u32>>(&a, &mut node),
                "size" => rd.attribute::<Dec<u64>>(&a, &mut size),
                "unit" => rd.attribute::<SizeUnit>(&a, &mut unit),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            node: rd.required_attribute(node, el, "node")?,
            size: rd.required_attribute(size, el, "size")?,
            unit: rd.required_attribute(unit, el, "unit")?,
        })
    }
}

impl ReadContent for CapsCpuMode {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "name", None)? {
            "host-passthrough" => Self::HostPassthrough(CapsCpuModeHostPassthrough::read(el, rd)?),
            "maximum" => Self::Maximum(CapsCpuModeMaximum::read(el, rd)?),
            "host-model" => Self::HostModel(CapsCpuModeHostModel::read(el, rd)?),
            "custom" => Self::Custom(CapsCpuModeCustom::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "name", other, &["host-passthrough", "maximum", "host-model", "custom"])),
        })
    }
}

impl ReadChild for CapsCpuEntry {
    const NAMES: &'static [&'static str] = &["model", "blockers"];

    fn read_child(el: Element<'_, '_>, rd: &mut Reader) -> Result<Option<Self>> {
        Ok(Some(match el.name() {
            "model" => Self::Model(CapsCpuModel::read(el, rd)?),
            "blockers" => Self::Blockers(CapsCpuBlockers::read(el, rd)?),
            _ => return Ok(None),
        }))
    }
}
