// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/tune.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for BlockTune {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Dec<u32>>("weight", self.weight.as_ref());
        w.items("device", &self.device);
    }
}

impl WriteContent for BlockTuneDevice {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<AbsolutePath>("path", &self.path);
        w.text_child_opt::<Dec<u32>>("weight", self.weight.as_ref());
        w.text_child_opt::<Dec<u32>>("read_iops_sec", self.read_iops_sec.as_ref());
        w.text_child_opt::<Dec<u32>>("write_iops_sec", self.write_iops_sec.as_ref());
        w.text_child_opt::<Dec<u64>>("read_bytes_sec", self.read_bytes_sec.as_ref());
        w.text_child_opt::<Dec<u64>>("write_bytes_sec", self.write_bytes_sec.as_ref());
    }
}

impl WriteContent for MemoryTune {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Scaled<Kib>>("hard_limit", self.hard_limit.as_ref());
        w.text_child_opt::<Scaled<Kib>>("soft_limit", self.soft_limit.as_ref());
        w.text_child_opt::<Scaled<Kib>>("min_guarantee", self.min_guarantee.as_ref());
        w.text_child_opt::<Scaled<Kib>>("swap_hard_limit", self.swap_hard_limit.as_ref());
    }
}

impl WriteContent for CpuTune {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Dec<u64>>("shares", self.shares.as_ref());
        w.text_child_opt::<Dec<u64>>("period", self.period.as_ref());
        w.text_child_opt::<Dec<i64>>("quota", self.quota.as_ref());
        w.text_child_opt::<Dec<u64>>("global_period", self.global_period.as_ref());
        w.text_child_opt::<Dec<i64>>("global_quota", self.global_quota.as_ref());
        w.text_child_opt::<Dec<u64>>("emulator_period", self.emulator_period.as_ref());
        w.text_child_opt::<Dec<i64>>("emulator_quota", self.emulator_quota.as_ref());
        w.text_child_opt::<Dec<u64>>("iothread_period", self.iothread_period.as_ref());
        w.text_child_opt::<Dec<i64>>("iothread_quota", self.iothread_quota.as_ref());
        w.items("vcpupin", &self.vcpupin);
        w.child_opt("emulatorpin", self.emulatorpin.as_ref());
        w.items("iothreadpin", &self.iothreadpin);
        w.child_opt("emulatorsched", self.emulatorsched.as_ref());
        w.items("vcpusched", &self.vcpusched);
        w.items("iothreadsched", &self.iothreadsched);
        w.items("cachetune", &self.cachetune);
        w.items("memorytune", &self.memorytune);
    }
}

impl WriteContent for VcpuPin {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("vcpu", &self.vcpu);
        w.attribute::<CpuSet>("cpuset", &self.cpuset);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for EmulatorPin {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<CpuSet>("cpuset", &self.cpuset);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for IoThreadPin {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Positive>("iothread", &self.iothread);
        w.attribute::<CpuSet>("cpuset", &self.cpuset);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for Scheduling {
    fn attributes(&self, w: &mut Writer) {
        self.policy.attributes(w);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for VcpuScheduling {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<CpuSet>("vcpus", self.vcpus.as_ref());
        self.policy.attributes(w);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for IoThreadScheduling {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<CpuSet>("iothreads", self.iothreads.as_ref());
        self.policy.attributes(w);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for SchedulingPolicyFifo {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<i32>>("priority", &self.priority);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for SchedulingPolicyRr {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<i32>>("priority", &self.priority);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for CacheTune {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<CpuSet>("vcpus", &self.vcpus);
        if w.live() { w.attribute_opt::<Text>("id", self.id.as_ref()); }
    }

    fn content(&self, w: &mut Writer) {
        w.items("cache", &self.cache);
        w.items("monitor", &self.monitor);
    }
}

impl WriteContent for CacheAllocation {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("id", &self.id);
        w.attribute::<Dec<u32>>("level", &self.level);
        w.attribute::<CacheUse>("type", &self.r#type);
        w.attribute::<Dec<u64>>("size", &self.size);
        w.attribute_opt::<SizeUnit>("unit", self.unit.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for CacheMonitor {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("level", &self.level);
        w.attribute::<CpuSet>("vcpus", &self.vcpus);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for MemoryBandwidthTune {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<CpuSet>("vcpus", &self.vcpus);
        if w.live() { w.attribute_opt::<Text>("id", self.id.as_ref()); }
    }

    fn content(&self, w: &mut Writer) {
        w.items("node", &self.node);
        w.items("monitor", &self.monitor);
    }
}

impl WriteContent for MemoryBandwidthMonitor {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<CpuSet>("vcpus", &self.vcpus);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for MemoryBandwidthNode {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("id", &self.id);
        w.attribute::<Dec<u32>>("bandwidth", &self.bandwidth);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for SchedulingPolicy {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Batch => w.discriminator("scheduler", "batch"),
            Self::Idle => w.discriminator("scheduler", "idle"),
            Self::Fifo(inner) => { w.discriminator("scheduler", "fifo"); inner.attributes(w); },
            Self::Rr(inner) => { w.discriminator("scheduler", "rr"); inner.attributes(w); },
        }
    }

    fn content(&self, _: &mut Writer) {}
}
