// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/numa.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for NumaTopology {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("cell", &self.cell);
        w.child_nonempty("interconnects", self.interconnects.as_ref());
    }
}

impl WriteContent for NumaCell {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<u32>>("id", self.id.as_ref());
        w.attribute_opt::<CpuSet>("cpus", self.cpus.as_ref());
        w.attribute::<Dec<u64>>("memory", &self.memory);
        w.attribute_opt::<SizeUnit>("unit", self.unit.as_ref());
        w.attribute_opt::<MemoryAccess>("memAccess", self.mem_access.as_ref());
        w.attribute_opt::<YesNo>("discard", self.discard.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("distances", self.distances.as_ref());
        w.items("cache", &self.cache);
    }
}

impl WriteContent for NumaDistances {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("sibling", &self.sibling);
    }
}

impl WriteContent for NumaDistance {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("id", &self.id);
        w.attribute::<NodeDistance>("value", &self.value);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NumaCache {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("level", &self.level);
        w.attribute::<NumaCacheAssociativity>("associativity", &self.associativity);
        w.attribute::<NumaCachePolicy>("policy", &self.policy);
    }

    fn content(&self, w: &mut Writer) {
        w.child("size", &self.size);
        w.child("line", &self.line);
    }
}

impl WriteContent for NumaCacheAmount {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u64>>("value", &self.value);
        w.attribute::<SizeUnit>("unit", &self.unit);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NumaInterconnects {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("latency", &self.latency);
        w.items("bandwidth", &self.bandwidth);
    }
}

impl WriteContent for NumaLatency {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("initiator", &self.initiator);
        w.attribute::<Dec<u32>>("target", &self.target);
        w.attribute_opt::<Dec<u32>>("cache", self.cache.as_ref());
        w.attribute::<NumaAccess>("type", &self.r#type);
        w.attribute::<Dec<u32>>("value", &self.value);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NumaBandwidth {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("initiator", &self.initiator);
        w.attribute::<Dec<u32>>("target", &self.target);
        w.attribute_opt::<Dec<u32>>("cache", self.cache.as_ref());
        w.attribute::<NumaAccess>("type", &self.r#type);
        w.attribute::<Dec<u64>>("value", &self.value);
        w.attribute::<SizeUnit>("unit", &self.unit);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NumaTune {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("memory", self.memory.as_ref());
        w.items("memnode", &self.memnode);
    }
}

impl WriteContent for NumaMemory {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<NumaMode>("mode", self.mode.as_ref());
        w.attribute_opt::<CpuSet>("nodeset", self.nodeset.as_ref());
        w.attribute_opt::<Placement>("placement", self.placement.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NumaMemoryNode {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("cellid", &self.cellid);
        w.attribute::<NumaMode>("mode", &self.mode);
        w.attribute::<CpuSet>("nodeset", &self.nodeset);
    }

    fn content(&self, _: &mut Writer) {}
}
