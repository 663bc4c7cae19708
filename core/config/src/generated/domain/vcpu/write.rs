// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/vcpu.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Vcpu {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Placement>("placement", self.placement.as_ref());
        w.attribute_opt::<CpuSet>("cpuset", self.cpuset.as_ref());
        w.attribute_opt::<Positive>("current", self.current.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.text::<Positive>(&self.text);
    }
}

impl WriteContent for Vcpus {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("vcpu", &self.vcpu);
    }
}

impl WriteContent for VcpuState {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("id", &self.id);
        w.attribute::<YesNo>("enabled", &self.enabled);
        w.attribute_opt::<YesNo>("hotpluggable", self.hotpluggable.as_ref());
        w.attribute_opt::<Positive>("order", self.order.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for IoThreads {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("iothread", &self.iothread);
    }
}

impl WriteContent for IoThread {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Positive>("id", &self.id);
        w.attribute_opt::<Dec<i32>>("thread_pool_min", self.thread_pool_min.as_ref());
        w.attribute_opt::<Dec<i32>>("thread_pool_max", self.thread_pool_max.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("poll", self.poll.as_ref());
    }
}

impl WriteContent for IoThreadPolling {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<u64>>("max", self.max.as_ref());
        w.attribute_opt::<Dec<u64>>("grow", self.grow.as_ref());
        w.attribute_opt::<Dec<u64>>("shrink", self.shrink.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for DefaultIoThread {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<i32>>("thread_pool_min", self.thread_pool_min.as_ref());
        w.attribute_opt::<Dec<i32>>("thread_pool_max", self.thread_pool_max.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}
