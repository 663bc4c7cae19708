// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: node.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for TestHost {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("cpu", self.cpu.as_ref());
        w.text_child_opt::<Dec<u64>>("memory", self.memory.as_ref());
        w.raw_items("domain", &self.domain);
        w.raw_items("network", &self.network);
        w.raw_items("interface", &self.interface);
        w.raw_items("pool", &self.pool);
        w.raw_items("device", &self.device);
        w.child_opt("auth", self.auth.as_ref());
        w.items("fault", &self.fault);
    }
}

impl WriteContent for TestHostCpu {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Text>("model", self.model.as_ref());
        w.text_child_opt::<Dec<u32>>("mhz", self.mhz.as_ref());
        w.text_child_opt::<Dec<u32>>("active", self.active.as_ref());
        w.text_child_opt::<Dec<u32>>("nodes", self.nodes.as_ref());
        w.text_child_opt::<Dec<u32>>("sockets", self.sockets.as_ref());
        w.text_child_opt::<Dec<u32>>("cores", self.cores.as_ref());
        w.text_child_opt::<Dec<u32>>("threads", self.threads.as_ref());
    }
}

impl WriteContent for TestHostUsers {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("user", &self.user);
    }
}

impl WriteContent for TestHostUser {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("password", self.password.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.text_opt::<Text>(self.text.as_ref());
    }
}

impl WriteContent for TestFault {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("function", &self.function);
        w.attribute_opt::<Text>("error", self.error.as_ref());
        w.attribute_opt::<Text>("domain", self.domain.as_ref());
        w.attribute_opt::<Dec<u32>>("delay", self.delay.as_ref());
        w.attribute_opt::<Text>("hang", self.hang.as_ref());
        w.attribute_opt::<Dec<u32>>("times", self.times.as_ref());
        w.attribute_opt::<Dec<u32>>("after", self.after.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.text_opt::<Text>(self.text.as_ref());
    }
}
