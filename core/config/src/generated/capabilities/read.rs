// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: capabilities.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl Document for Capabilities {
    const ELEMENT: &'static str = "capabilities";
    const EXAMPLE: &'static str = r#"<capabilities>
  <host>
    <cpu>
      <arch>x86_64</arch>
    </cpu>
    <power_management/>
    <migration_features>
      <live/>
    </migration_features>
  </host>
  <guest>
    <os_type>hvm</os_type>
    <arch name='x86_64'>
      <wordsize>64</wordsize>
      <emulator>/usr/bin/qemu-system-x86_64</emulator>
      <machine maxCpus='255'>pc</machine>
      <domain type='qemu'/>
    </arch>
  </guest>
</capabilities>"#;
}

impl ReadContent for Capabilities {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut host = None;
        let mut guest = Vec::new();
        for c in el.children() {
            match c.name() {
                "host" => rd.child(c, &mut host),
                "guest" => rd.item(c, &mut guest),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            host: rd.required_child(host, el, "host")?,
            guest,
        })
    }
}

impl ReadContent for HostCapabilities {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut uuid = None;
        let mut cpu = None;
        let mut power_management = None;
        let mut iommu = None;
        let mut migration_features = None;
        let mut netprefix = None;
        let mut topology = None;
        let mut cache = None;
        let mut memory_bandwidth = None;
        let mut secmodel = Vec::new();
        for c in el.children() {
            match c.name() {
                "uuid" => rd.text_child::<UuidText>(c, &mut uuid),
                "cpu" => rd.child(c, &mut cpu),
                "power_management" => rd.child(c, &mut power_management),
                "iommu" => rd.child(c, &mut iommu),
                "migration_features" => rd.child(c, &mut migration_features),
                "netprefix" => rd.text_child::<Text>(c, &mut netprefix),
                "topology" => rd.child(c, &mut topology),
                "cache" => rd.child(c, &mut cache),
                "memory_bandwidth" => rd.child(c, &mut memory_bandwidth),
                "secmodel" => rd.item(c, &mut secmodel),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            uuid,
            cpu,
            power_management,
            iommu,
            migration_features,
            netprefix,
            topology,
            cache,
            memory_bandwidth,
            secmodel,
        })
    }
}

impl ReadContent for HostCapabilitiesIommu {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut support = None;
        for a in el.attributes() {
            match a.name() {
                "support" => rd.attribute::<YesNo>(&a, &mut support),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            support: rd.required_attribute(support, el, "support")?,
        })
    }
}

impl ReadContent for HostPower {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut suspend_mem = false;
        let mut suspend_disk = false;
        let mut suspend_hybrid = false;
        for c in el.children() {
            match c.name() {
                "suspend_mem" => { rd.present(c, &mut suspend_mem); Ok(()) },
                "suspend_disk" => { rd.present(c, &mut suspend_disk); Ok(()) },
                "suspend_hybrid" => { rd.present(c, &mut suspend_hybrid); Ok(()) },
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            suspend_mem,
            suspend_disk,
            suspend_hybrid,
        })
    }
}

impl ReadContent for HostMigration {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut live = false;
        let mut uri_transports = None;
        for c in el.children() {
            match c.name() {
                "live" => { rd.present(c, &mut live); Ok(()) },
                "uri_transports" => rd.child(c, &mut uri_transports),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            live,
            uri_transports,
        })
    }
}

impl ReadContent for HostMigrationUriTransports {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut uri_transport = Vec::new();
        for c in el.children() {
            match c.name() {
                "uri_transport" => rd.text_item::<Text>(c, &mut uri_transport),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            uri_transport,
        })
    }
}

impl ReadContent for HostSecurityModel {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut model = None;
        let mut doi = None;
        let mut baselabel = Vec::new();
        for c in el.children() {
            match c.name() {
                "model" => rd.text_child::<Text>(c, &mut model),
                "doi" => rd.text_child::<Text>(c, &mut doi),
                "baselabel" => rd.item(c, &mut baselabel),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            model: rd.required_child(model, el, "model")?,
            doi: rd.required_child(doi, el, "doi")?,
            baselabel,
        })
    }
}

impl ReadContent for HostBaseLabel {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<Text>(&a, &mut r#type),
                _ => Ok(()),
            }?;
        }
        let text = rd.text::<Text>(el)?;
        Ok(Self {
            r#type: rd.required_attribute(r#type, el, "type")?,
            text,
        })
    }
}

impl ReadContent for HostTopology {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut cells = None;
        let mut interconnects = None;
        for c in el.children() {
            match c.name() {
                "cells" => rd.child(c, &mut cells),
                "interconnects" => rd.child(c, &mut interconnects),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            cells: rd.required_child(cells, el, "cells")?,
            interconnects,
        })
    }
}

impl ReadContent for HostTopologyCells {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut num = None;
        let mut cell = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "num" => rd.attribute::<Dec<u32>>(&a, &mut num),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "cell" => rd.item(c, &mut cell),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            num: rd.required_attribute(num, el, "num")?,
            cell,
        })
    }
}

impl ReadContent for HostCell {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut id = None;
        let mut memory = None;
        let mut pages = Vec::new();
        let mut distances = None;
        let mut cache = Vec::new();
        let mut cpus = None;
        for a in el.attributes() {
            match a.name() {
                "id" => rd.attribute::<Dec<u32>>(&a, &mut id),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "memory" => rd.text_child::<Scaled<Kib>>(c, &mut memory),
                "pages" => rd.item(c, &mut pages),
                "distances" => rd.child(c, &mut distances),
                "cache" => rd.item(c, &mut cache),
                "cpus" => rd.child(c, &mut cpus),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            id: rd.required_attribute(id, el, "id")?,
            memory,
            pages,
            distances,
            cache,
            cpus,
        })
    }
}

impl ReadContent for HostCellCpus {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut num = None;
        let mut cpu = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "num" => rd.attribute::<Dec<u32>>(&a, &mut num),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "cpu" => rd.item(c, &mut cpu),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            num: rd.required_attribute(num, el, "num")?,
            cpu,
        })
    }
}

impl ReadContent for HostPages {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut unit = None;
        let mut size = None;
        for a in el.attributes() {
            match a.name() {
                "unit" => rd.attribute::<SizeUnit>(&a, &mut unit),
                "size" => rd.attribute::<Dec<u64>>(&a, &mut size),
                _ => Ok(()),
            }?;
        }
        let text = rd.text::<Dec<u64>>(el)?;
        Ok(Self {
            unit,
            size: rd.required_attribute(size, el, "size")?,
            text,
        })
    }
}

impl ReadContent for HostCpuPlace {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut id = None;
        let mut socket_id = None;
        let mut die_id = None;
        let mut cluster_id = None;
        let mut core_id = None;
        let mut siblings = None;
        for a in el.attributes() {
            match a.name() {
                "id" => rd.attribute::<Dec<u32>>(&a, &mut id),
                "socket_id" => rd.attribute::<Dec<u32>>(&a, &mut socket_id),
                "die_id" => rd.attribute::<Dec<u32>>(&a, &mut die_id),
                "cluster_id" => rd.attribute::<Dec<u32>>(&a, &mut cluster_id),
                "core_id" => rd.attribute::<Dec<u32>>(&a, &mut core_id),
                "siblings" => rd.attribute::<CpuSet>(&a, &mut siblings),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            id: rd.required_attribute(id, el, "id")?,
            socket_id,
            die_id,
            cluster_id,
            core_id,
            siblings,
        })
    }
}

impl ReadContent for HostCache {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut bank = Vec::new();
        let mut monitor = None;
        for c in el.children() {
            match c.name() {
                "bank" => rd.item(c, &mut bank),
                "monitor" => rd.child(c, &mut monitor),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            bank,
            monitor,
        })
    }
}

impl ReadContent for HostCacheBank {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut id = None;
        let mut level = None;
        let mut r#type = None;
        let mut size = None;
        let mut unit = None;
        let mut cpus = None;
        let mut control = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "id" => rd.attribute::<Dec<u32>>(&a, &mut id),
                "level" => rd.attribute::<Dec<u32>>(&a, &mut level),
                "type" => rd.attribute::<HostCacheType>(&a, &mut r#type),
                "size" => rd.attribute::<Dec<u64>>(&a, &mut size),
                "unit" => rd.attribute::<SizeUnit>(&a, &mut unit),
                "cpus" => rd.attribute::<CpuSet>(&a, &mut cpus),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "control" => rd.item(c, &mut control),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            id: rd.required_attribute(id, el, "id")?,
            level: rd.required_attribute(level, el, "level")?,
            r#type: rd.required_attribute(r#type, el, "type")?,
            size: rd.required_attribute(size, el, "size")?,
            unit: rd.required_attribute(unit, el, "unit")?,
            cpus: rd.required_attribute(cpus, el, "cpus")?,
            control,
        })
    }
}

impl ReadContent for HostCacheControl {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut granularity = None;
        let mut min = None;
        let mut unit = None;
        let mut r#type = None;
        let mut max_allocs = None;
        for a in el.attributes() {
            match a.name() {
                "granularity" => rd.attribute::<Dec<u64>>(&a, &mut granularity),
                "min" => rd.attribute::<Dec<u64>>(&a, &mut min),
                "unit" => rd.attribute::<SizeUnit>(&a, &mut unit),
                "type" => rd.attribute::<HostCacheType>(&a, &mut r#type),
                "maxAllocs" => rd.attribute::<Dec<u32>>(&a, &mut max_allocs),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            granularity: rd.required_attribute(granularity, el, "granularity")?,
            min,
            unit: rd.required_attribute(unit, el, "unit")?,
            r#type: rd.required_attribute(r#type, el, "type")?,
            max_allocs: rd.required_attribute(max_allocs, el, "maxAllocs")?,
        })
    }
}

impl ReadContent for HostMemoryBandwidth {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut node = Vec::new();
        let mut monitor = None;
        for c in el.children() {
            match c.name() {
                "node" => rd.item(c, &mut node),
                "monitor" => rd.child(c, &mut monitor),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            node,
            monitor,
        })
    }
}

impl ReadContent for HostBandwidthNode {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut id = None;
        let mut cpus = None;
        let mut control = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "id" => rd.attribute::<Dec<u32>>(&a, &mut id),
                "cpus" => rd.attribute::<CpuSet>(&a, &mut cpus),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "control" => rd.item(c, &mut control),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            id: rd.required_attribute(id, el, "id")?,
            cpus: rd.required_attribute(cpus, el, "cpus")?,
            control,
        })
    }
}

impl ReadContent for HostBandwidthControl {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut granularity = None;
        let mut min = None;
        let mut max_allocs = None;
        for a in el.attributes() {
            match a.name() {
                "granularity" => rd.attribute::<Dec<u32>>(&a, &mut granularity),
                "min" => rd.attribute::<Dec<u32>>(&a, &mut min),
                "maxAllocs" => rd.attribute::<Dec<u32>>(&a, &mut max_allocs),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            granularity: rd.required_attribute(granularity, el, "granularity")?,
            min,
            max_allocs: rd.required_attribute(max_allocs, el, "maxAllocs")?,
        })
    }
}

impl ReadContent for HostMonitor {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut level = None;
        let mut reuse_threshold = None;
        let mut max_monitors = None;
        let mut feature = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "level" => rd.attribute::<Dec<u32>>(&a, &mut level),
                "reuseThreshold" => rd.attribute::<Dec<u32>>(&a, &mut reuse_threshold),
                "maxMonitors" => rd.attribute::<Dec<u32>>(&a, &mut max_monitors),
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
            level,
            reuse_threshold,
            max_monitors: rd.required_attribute(max_monitors, el, "maxMonitors")?,
            feature,
        })
    }
}

impl ReadContent for HostMonitorFeature {
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

impl ReadContent for GuestCapabilities {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut os_type = None;
        let mut arch = None;
        let mut features = None;
        for c in el.children() {
            match c.name() {
                "os_type" => rd.text_child::<Text>(c, &mut os_type),
                "arch" => rd.child(c, &mut arch),
                "features" => rd.child(c, &mut features),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            os_type: rd.required_child(os_type, el, "os_type")?,
            arch: rd.required_child(arch, el, "arch")?,
            features,
        })
    }
}

impl ReadContent for GuestArch {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut wordsize = None;
        let mut emulator = None;
        let mut loader = None;
        let mut machine = Vec::new();
        let mut domain = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Arch>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "wordsize" => rd.text_child::<Dec<u32>>(c, &mut wordsize),
                "emulator" => rd.text_child::<Text>(c, &mut emulator),
                "loader" => rd.text_child::<Text>(c, &mut loader),
                "machine" => rd.item(c, &mut machine),
                "domain" => rd.item(c, &mut domain),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            wordsize: rd.required_child(wordsize, el, "wordsize")?,
            emulator,
            loader,
            machine,
            domain,
        })
    }
}

impl ReadContent for GuestMachine {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut canonical = None;
        let mut max_cpus = None;
        let mut deprecated = None;
        for a in el.attributes() {
            match a.name() {
                "canonical" => rd.attribute::<Text>(&a, &mut canonical),
                "maxCpus" => rd.attribute::<Dec<u32>>(&a, &mut max_cpus),
                "deprecated" => rd.attribute::<YesNo>(&a, &mut deprecated),
                _ => Ok(()),
            }?;
        }
        let text = rd.text::<Text>(el)?;
        Ok(Self {
            canonical,
            max_cpus,
            deprecated,
            text,
        })
    }
}

impl ReadContent for GuestDomainType {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        let mut emulator = None;
        let mut loader = None;
        let mut machine = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<Text>(&a, &mut r#type),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "emulator" => rd.text_child::<Text>(c, &mut emulator),
                "loader" => rd.text_child::<Text>(c, &mut loader),
                "machine" => rd.item(c, &mut machine),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type: rd.required_attribute(r#type, el, "type")?,
            emulator,
            loader,
            machine,
        })
    }
}

impl ReadContent for GuestFeatures {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let items = rd.child_choices::<GuestFeature>(el)?;
        Ok(Self {
            items,
        })
    }
}

impl ReadContent for GuestToggle {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut default = None;
        let mut toggle = None;
        for a in el.attributes() {
            match a.name() {
                "default" => rd.attribute::<OnOff>(&a, &mut default),
                "toggle" => rd.attribute::<YesNo>(&a, &mut toggle),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            default: rd.required_attribute(default, el, "default")?,
            toggle: rd.required_attribute(toggle, el, "toggle")?,
        })
    }
}

impl ReadChild for GuestFeature {
    const NAMES: &'static [&'static str] = &["pae", "nonpae", "ia64_be", "acpi", "apic", "cpuselection", "deviceboot", "disksnapshot", "hap", "externalSnapshot"];

    fn read_child(el: Element<'_, '_>, rd: &mut Reader) -> Result<Option<Self>> {
        Ok(Some(match el.name() {
            "pae" => Self::Pae,
            "nonpae" => Self::Nonpae,
            "ia64_be" => Self::Ia64Be,
            "acpi" => Self::Acpi(GuestToggle::read(el, rd)?),
            "apic" => Self::Apic(GuestToggle::read(el, rd)?),
            "cpuselection" => Self::Cpuselection,
            "deviceboot" => Self::Deviceboot,
            "disksnapshot" => Self::Disksnapshot(GuestToggle::read(el, rd)?),
            "hap" => Self::Hap(GuestToggle::read(el, rd)?),
            "externalSnapshot" => Self::ExternalSnapshot,
            _ => return Ok(None),
        }))
    }
}
