// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: capabilities.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Capabilities {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("host", &self.host);
        w.items("guest", &self.guest);
    }
}

impl WriteContent for HostCapabilities {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<UuidText>("uuid", self.uuid.as_ref());
        w.child_opt("cpu", self.cpu.as_ref());
        w.child_opt("power_management", self.power_management.as_ref());
        w.child_opt("iommu", self.iommu.as_ref());
        w.child_opt("migration_features", self.migration_features.as_ref());
        w.text_child_opt::<Text>("netprefix", self.netprefix.as_ref());
        w.child_opt("topology", self.topology.as_ref());
        w.child_opt("cache", self.cache.as_ref());
        w.child_opt("memory_bandwidth", self.memory_bandwidth.as_ref());
        w.items("secmodel", &self.secmodel);
    }
}

impl WriteContent for HostCapabilitiesIommu {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<YesNo>("support", &self.support);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for HostPower {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.present("suspend_mem", self.suspend_mem);
        w.present("suspend_disk", self.suspend_disk);
        w.present("suspend_hybrid", self.suspend_hybrid);
    }
}

impl WriteContent for HostMigration {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.present("live", self.live);
        w.child_opt("uri_transports", self.uri_transports.as_ref());
    }
}

impl WriteContent for HostMigrationUriTransports {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_items::<Text>("uri_transport", &self.uri_transport);
    }
}

impl WriteContent for HostSecurityModel {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Text>("model", &self.model);
        w.text_child::<Text>("doi", &self.doi);
        w.items("baselabel", &self.baselabel);
    }
}

impl WriteContent for HostBaseLabel {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("type", &self.r#type);
    }

    fn content(&self, w: &mut Writer) {
        w.text::<Text>(&self.text);
    }
}

impl WriteContent for HostTopology {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("cells", &self.cells);
        w.child_opt("interconnects", self.interconnects.as_ref());
    }
}

impl WriteContent for HostTopologyCells {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("num", &self.num);
    }

    fn content(&self, w: &mut Writer) {
        w.items("cell", &self.cell);
    }
}

impl WriteContent for HostCell {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("id", &self.id);
    }

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Scaled<Kib>>("memory", self.memory.as_ref());
        w.items("pages", &self.pages);
        w.child_opt("distances", self.distances.as_ref());
        w.items("cache", &self.cache);
        w.child_opt("cpus", self.cpus.as_ref());
    }
}

impl WriteContent for HostCellCpus {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("num", &self.num);
    }

    fn content(&self, w: &mut Writer) {
        w.items("cpu", &self.cpu);
    }
}

impl WriteContent for HostPages {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<SizeUnit>("unit", self.unit.as_ref());
        w.attribute::<Dec<u64>>("size", &self.size);
    }

    fn content(&self, w: &mut Writer) {
        w.text::<Dec<u64>>(&self.text);
    }
}

impl WriteContent for HostCpuPlace {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("id", &self.id);
        w.attribute_opt::<Dec<u32>>("socket_id", self.socket_id.as_ref());
        w.attribute_opt::<Dec<u32>>("die_id", self.die_id.as_ref());
        w.attribute_opt::<Dec<u32>>("cluster_id", self.cluster_id.as_ref());
        w.attribute_opt::<Dec<u32>>("core_id", self.core_id.as_ref());
        w.attribute_opt::<CpuSet>("siblings", self.siblings.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for HostCache {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("bank", &self.bank);
        w.child_opt("monitor", self.monitor.as_ref());
    }
}

impl WriteContent for HostCacheBank {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("id", &self.id);
        w.attribute::<Dec<u32>>("level", &self.level);
        w.attribute::<HostCacheType>("type", &self.r#type);
        w.attribute::<Dec<u64>>("size", &self.size);
        w.attribute::<SizeUnit>("unit", &self.unit);
        w.attribute::<CpuSet>("cpus", &self.cpus);
    }

    fn content(&self, w: &mut Writer) {
        w.items("control", &self.control);
    }
}

impl WriteContent for HostCacheControl {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u64>>("granularity", &self.granularity);
        w.attribute_opt::<Dec<u64>>("min", self.min.as_ref());
        w.attribute::<SizeUnit>("unit", &self.unit);
        w.attribute::<HostCacheType>("type", &self.r#type);
        w.attribute::<Dec<u32>>("maxAllocs", &self.max_allocs);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for HostMemoryBandwidth {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("node", &self.node);
        w.child_opt("monitor", self.monitor.as_ref());
    }
}

impl WriteContent for HostBandwidthNode {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("id", &self.id);
        w.attribute::<CpuSet>("cpus", &self.cpus);
    }

    fn content(&self, w: &mut Writer) {
        w.items("control", &self.control);
    }
}

impl WriteContent for HostBandwidthControl {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("granularity", &self.granularity);
        w.attribute_opt::<Dec<u32>>("min", self.min.as_ref());
        w.attribute::<Dec<u32>>("maxAllocs", &self.max_allocs);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for HostMonitor {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<u32>>("level", self.level.as_ref());
        w.attribute_opt::<Dec<u32>>("reuseThreshold", self.reuse_threshold.as_ref());
        w.attribute::<Dec<u32>>("maxMonitors", &self.max_monitors);
    }

    fn content(&self, w: &mut Writer) {
        w.items("feature", &self.feature);
    }
}

impl WriteContent for HostMonitorFeature {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for GuestCapabilities {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Text>("os_type", &self.os_type);
        w.child("arch", &self.arch);
        w.child_opt("features", self.features.as_ref());
    }
}

impl WriteContent for GuestArch {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Arch>("name", &self.name);
    }

    fn content(&self, w: &mut Writer) {
        w.text_child::<Dec<u32>>("wordsize", &self.wordsize);
        w.text_child_opt::<Text>("emulator", self.emulator.as_ref());
        w.text_child_opt::<Text>("loader", self.loader.as_ref());
        w.items("machine", &self.machine);
        w.items("domain", &self.domain);
    }
}

impl WriteContent for GuestMachine {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("canonical", self.canonical.as_ref());
        w.attribute_opt::<Dec<u32>>("maxCpus", self.max_cpus.as_ref());
        w.attribute_opt::<YesNo>("deprecated", self.deprecated.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.text::<Text>(&self.text);
    }
}

impl WriteContent for GuestDomainType {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("type", &self.r#type);
    }

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Text>("emulator", self.emulator.as_ref());
        w.text_child_opt::<Text>("loader", self.loader.as_ref());
        w.items("machine", &self.machine);
    }
}

impl WriteContent for GuestFeatures {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        for one in &self.items { one.write_child(w); }
    }
}

impl WriteContent for GuestToggle {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<OnOff>("default", &self.default);
        w.attribute::<YesNo>("toggle", &self.toggle);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteChild for GuestFeature {
    fn write_child(&self, w: &mut Writer) {
        match self {
            Self::Pae => w.present("pae", true),
            Self::Nonpae => w.present("nonpae", true),
            Self::Ia64Be => w.present("ia64_be", true),
            Self::Acpi(inner) => w.child("acpi", inner),
            Self::Apic(inner) => w.child("apic", inner),
            Self::Cpuselection => w.present("cpuselection", true),
            Self::Deviceboot => w.present("deviceboot", true),
            Self::Disksnapshot(inner) => w.child("disksnapshot", inner),
            Self::Hap(inner) => w.child("hap", inner),
            Self::ExternalSnapshot => w.present("externalSnapshot", true),
        }
    }
}
