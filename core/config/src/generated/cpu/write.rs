// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: cpu.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for AnyCpu {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<CpuMode>("mode", self.mode.as_ref());
        w.attribute_opt::<CpuMatch>("match", self.r#match.as_ref());
        w.attribute_opt::<CpuCheck>("check", self.check.as_ref());
        w.attribute_opt::<OnOff>("migratable", self.migratable.as_ref());
        w.attribute_opt::<OnOff>("deprecated_features", self.deprecated_features.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Arch>("arch", self.arch.as_ref());
        w.child_opt("features", self.features.as_ref());
        w.child_opt("model", self.model.as_ref());
        w.text_child_opt::<Text>("vendor", self.vendor.as_ref());
        w.child_opt("microcode", self.microcode.as_ref());
        w.child_opt("signature", self.signature.as_ref());
        w.items("counter", &self.counter);
        w.child_opt("topology", self.topology.as_ref());
        w.child_opt("cache", self.cache.as_ref());
        w.child_opt("maxphysaddr", self.maxphysaddr.as_ref());
        w.items("feature", &self.feature);
        w.child_opt("numa", self.numa.as_ref());
        w.items("pages", &self.pages);
    }
}

impl WriteContent for Cpu {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<CpuMode>("mode", self.mode.as_ref());
        w.attribute_opt::<CpuMatch>("match", self.r#match.as_ref());
        w.attribute_opt::<CpuCheck>("check", self.check.as_ref());
        w.attribute_opt::<OnOff>("migratable", self.migratable.as_ref());
        w.attribute_opt::<OnOff>("deprecated_features", self.deprecated_features.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("model", self.model.as_ref());
        w.text_child_opt::<Text>("vendor", self.vendor.as_ref());
        w.child_opt("topology", self.topology.as_ref());
        w.child_opt("cache", self.cache.as_ref());
        w.child_opt("maxphysaddr", self.maxphysaddr.as_ref());
        w.items("feature", &self.feature);
        w.child_nonempty("numa", self.numa.as_ref());
    }
}

impl WriteContent for HostCpu {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Arch>("arch", self.arch.as_ref());
        w.child_opt("features", self.features.as_ref());
        w.text_child_opt::<Text>("model", self.model.as_ref());
        w.text_child_opt::<Text>("vendor", self.vendor.as_ref());
        w.child_opt("microcode", self.microcode.as_ref());
        w.child_opt("signature", self.signature.as_ref());
        w.items("counter", &self.counter);
        w.child_opt("topology", self.topology.as_ref());
        w.child_opt("cache", self.cache.as_ref());
        w.child_opt("maxphysaddr", self.maxphysaddr.as_ref());
        w.items("feature", &self.feature);
        w.items("pages", &self.pages);
    }
}

impl WriteContent for HostCpuFeature {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for CpuModes {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.present("pae", self.pae);
        w.present("nonpae", self.nonpae);
        w.present("vmx", self.vmx);
        w.present("svm", self.svm);
    }
}

impl WriteContent for CpuModel {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<CpuFallback>("fallback", self.fallback.as_ref());
        w.attribute_opt::<CpuVendor>("vendor_id", self.vendor_id.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.text_opt::<Text>(self.text.as_ref());
    }
}

impl WriteContent for CpuMicrocode {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("version", &self.version);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for CpuSignature {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("family", &self.family);
        w.attribute::<Dec<u32>>("model", &self.model);
        w.attribute::<Dec<u32>>("stepping", &self.stepping);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for CpuCounter {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        w.attribute::<Dec<u64>>("frequency", &self.frequency);
        w.attribute_opt::<YesNo>("scaling", self.scaling.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for CpuPage {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<SizeUnit>("unit", self.unit.as_ref());
        w.attribute::<Dec<u64>>("size", &self.size);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for CpuTopology {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Positive>("sockets", &self.sockets);
        w.attribute::<Positive>("dies", &self.dies);
        w.attribute::<Positive>("clusters", &self.clusters);
        w.attribute::<Positive>("cores", &self.cores);
        w.attribute::<Positive>("threads", &self.threads);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for HostCpuTopology {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Positive>("sockets", &self.sockets);
        w.attribute_opt::<Positive>("dies", self.dies.as_ref());
        w.attribute_opt::<Positive>("clusters", self.clusters.as_ref());
        w.attribute::<Positive>("cores", &self.cores);
        w.attribute::<Positive>("threads", &self.threads);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for CpuCache {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<CacheLevel>("level", self.level.as_ref());
        w.attribute::<CpuCacheMode>("mode", &self.mode);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for CpuAddressSize {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<CpuAddressMode>("mode", &self.mode);
        w.attribute_opt::<Dec<u32>>("bits", self.bits.as_ref());
        w.attribute_opt::<Dec<u32>>("limit", self.limit.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for CpuFeature {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<CpuFeaturePolicy>("policy", &self.policy);
        w.attribute::<Text>("name", &self.name);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for AnyCpuFeature {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<CpuFeaturePolicy>("policy", self.policy.as_ref());
        w.attribute::<Text>("name", &self.name);
    }

    fn content(&self, _: &mut Writer) {}
}
