// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/memory.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for DomainMemory {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<OnOff>("dumpCore", self.dump_core.as_ref());
        w.unit::<Scaled<Kib>>();
    }

    fn content(&self, w: &mut Writer) {
        w.text::<Scaled<Kib>>(&self.text);
    }
}

impl WriteContent for MaxMemory {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<u32>>("slots", self.slots.as_ref());
        w.unit::<Scaled<Kib>>();
    }

    fn content(&self, w: &mut Writer) {
        w.text::<Scaled<Kib>>(&self.text);
    }
}

impl WriteContent for MemoryBacking {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("hugepages", self.hugepages.as_ref());
        w.present("nosharepages", self.nosharepages);
        w.present("locked", self.locked);
        w.child_opt("source", self.source.as_ref());
        w.child_opt("access", self.access.as_ref());
        w.child_opt("allocation", self.allocation.as_ref());
        w.present("discard", self.discard);
    }
}

impl WriteContent for MemoryBackingSource {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<MemorySource>("type", &self.r#type);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for MemoryBackingAccess {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<MemoryAccess>("mode", &self.mode);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for HugePages {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("page", &self.page);
    }
}

impl WriteContent for HugePage {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u64>>("size", &self.size);
        w.attribute_opt::<SizeUnit>("unit", self.unit.as_ref());
        w.attribute_opt::<CpuSet>("nodeset", self.nodeset.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for MemoryAllocation {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<AllocationMode>("mode", self.mode.as_ref());
        w.attribute_opt::<Dec<u32>>("threads", self.threads.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}
