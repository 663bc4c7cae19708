// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/events.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for PowerManagement {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("suspend-to-mem", self.suspend_to_mem.as_ref());
        w.child_nonempty("suspend-to-disk", self.suspend_to_disk.as_ref());
    }
}

impl WriteContent for SleepState {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<YesNo>("enabled", self.enabled.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for Perf {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("event", &self.event);
    }
}

impl WriteContent for PerfCounter {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<PerfEvent>("name", &self.name);
        w.attribute::<YesNo>("enabled", &self.enabled);
    }

    fn content(&self, _: &mut Writer) {}
}
