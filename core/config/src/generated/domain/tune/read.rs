// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/tune.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for BlockTune {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut weight = None;
        let mut device = Vec::new();
        for c in el.children() {
            match c.name() {
                "weight" => rd.text_child::<Dec<u32>>(c, &mut weight),
                "device" => rd.item(c, &mut device),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            weight,
            device,
        })
    }
}

impl ReadContent for BlockTuneDevice {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut path = None;
        let mut weight = None;
        let mut read_iops_sec = None;
        let mut write_iops_sec = None;
        let mut read_bytes_sec = None;
        let mut write_bytes_sec = None;
        for c in el.children() {
            match c.name() {
                "path" => rd.text_child::<AbsolutePath>(c, &mut path),
                "weight" => rd.text_child::<Dec<u32>>(c, &mut weight),
                "read_iops_sec" => rd.text_child::<Dec<u32>>(c, &mut read_iops_sec),
                "write_iops_sec" => rd.text_child::<Dec<u32>>(c, &mut write_iops_sec),
                "read_bytes_sec" => rd.text_child::<Dec<u64>>(c, &mut read_bytes_sec),
                "write_bytes_sec" => rd.text_child::<Dec<u64>>(c, &mut write_bytes_sec),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            path: rd.required_child(path, el, "path")?,
            weight,
            read_iops_sec,
            write_iops_sec,
            read_bytes_sec,
            write_bytes_sec,
        })
    }
}

impl ReadContent for MemoryTune {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut hard_limit = None;
        let mut soft_limit = None;
        let mut min_guarantee = None;
        let mut swap_hard_limit = None;
        for c in el.children() {
            match c.name() {
                "hard_limit" => rd.text_child::<Scaled<Kib>>(c, &mut hard_limit),
                "soft_limit" => rd.text_child::<Scaled<Kib>>(c, &mut soft_limit),
                "min_guarantee" => rd.text_child::<Scaled<Kib>>(c, &mut min_guarantee),
                "swap_hard_limit" => rd.text_child::<Scaled<Kib>>(c, &mut swap_hard_limit),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            hard_limit,
            soft_limit,
            min_guarantee,
            swap_hard_limit,
        })
    }
}

impl ReadContent for CpuTune {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut shares = None;
        let mut period = None;
        let mut quota = None;
        let mut global_period = None;
        let mut global_quota = None;
        let mut emulator_period = None;
        let mut emulator_quota = None;
        let mut iothread_period = None;
        let mut iothread_quota = None;
        let mut vcpupin = Vec::new();
        let mut emulatorpin = None;
        let mut iothreadpin = Vec::new();
        let mut emulatorsched = None;
        let mut vcpusched = Vec::new();
        let mut iothreadsched = Vec::new();
        let mut cachetune = Vec::new();
        let mut memorytune = Vec::new();
        for c in el.children() {
            match c.name() {
                "shares" => rd.text_child::<Dec<u64>>(c, &mut shares),
                "period" => rd.text_child::<Dec<u64>>(c, &mut period),
                "quota" => rd.text_child::<Dec<i64>>(c, &mut quota),
                "global_period" => rd.text_child::<Dec<u64>>(c, &mut global_period),
                "global_quota" => rd.text_child::<Dec<i64>>(c, &mut global_quota),
                "emulator_period" => rd.text_child::<Dec<u64>>(c, &mut emulator_period),
                "emulator_quota" => rd.text_child::<Dec<i64>>(c, &mut emulator_quota),
                "iothread_period" => rd.text_child::<Dec<u64>>(c, &mut iothread_period),
                "iothread_quota" => rd.text_child::<Dec<i64>>(c, &mut iothread_quota),
                "vcpupin" => rd.item(c, &mut vcpupin),
                "emulatorpin" => rd.child(c, &mut emulatorpin),
                "iothreadpin" => rd.item(c, &mut iothreadpin),
                "emulatorsched" => rd.child(c, &mut emulatorsched),
                "vcpusched" => rd.item(c, &mut vcpusched),
                "iothreadsched" => rd.item(c, &mut iothreadsched),
                "cachetune" => rd.item(c, &mut cachetune),
                "memorytune" => rd.item(c, &mut memorytune),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            shares,
            period,
            quota,
            global_period,
            global_quota,
            emulator_period,
            emulator_quota,
            iothread_period,
            iothread_quota,
            vcpupin,
            emulatorpin,
            iothreadpin,
            emulatorsched,
            vcpusched,
            iothreadsched,
            cachetune,
            memorytune,
        })
    }
}

impl ReadContent for VcpuPin {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut vcpu = None;
        let mut cpuset = None;
        for a in el.attributes() {
            match a.name() {
                "vcpu" => rd.attribute::<Dec<u32>>(&a, &mut vcpu),
                "cpuset" => rd.attribute::<CpuSet>(&a, &mut cpuset),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            vcpu: rd.required_attribute(vcpu, el, "vcpu")?,
            cpuset: rd.required_attribute(cpuset, el, "cpuset")?,
        })
    }
}

impl ReadContent for EmulatorPin {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut cpuset = None;
        for a in el.attributes() {
            match a.name() {
                "cpuset" => rd.attribute::<CpuSet>(&a, &mut cpuset),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            cpuset: rd.required_attribute(cpuset, el, "cpuset")?,
        })
    }
}

impl ReadContent for IoThreadPin {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut iothread = None;
        let mut cpuset = None;
        for a in el.attributes() {
            match a.name() {
                "iothread" => rd.attribute::<Positive>(&a, &mut iothread),
                "cpuset" => rd.attribute::<CpuSet>(&a, &mut cpuset),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            iothread: rd.required_attribute(iothread, el, "iothread")?,
            cpuset: rd.required_attribute(cpuset, el, "cpuset")?,
        })
    }
}

impl ReadContent for Scheduling {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let policy = SchedulingPolicy::read(el, rd)?;
        Ok(Self {
            policy,
        })
    }
}

impl ReadContent for VcpuScheduling {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut vcpus = None;
        for a in el.attributes() {
            match a.name() {
                "vcpus" => rd.attribute::<CpuSet>(&a, &mut vcpus),
                _ => Ok(()),
            }?;
        }
        let policy = SchedulingPolicy::read(el, rd)?;
        Ok(Self {
            vcpus,
            policy,
        })
    }
}

impl ReadContent for IoThreadScheduling {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut iothreads = None;
        for a in el.attributes() {
            match a.name() {
                "iothreads" => rd.attribute::<CpuSet>(&a, &mut iothreads),
                _ => Ok(()),
            }?;
        }
        let policy = SchedulingPolicy::read(el, rd)?;
        Ok(Self {
            iothreads,
            policy,
        })
    }
}

impl ReadContent for SchedulingPolicyFifo {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut priority = None;
        for a in el.attributes() {
            match a.name() {
                "priority" => rd.attribute::<Dec<i32>>(&a, &mut priority),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            priority: rd.required_attribute(priority, el, "priority")?,
        })
    }
}

impl ReadContent for SchedulingPolicyRr {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut priority = None;
        for a in el.attributes() {
            match a.name() {
                "priority" => rd.attribute::<Dec<i32>>(&a, &mut priority),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            priority: rd.required_attribute(priority, el, "priority")?,
        })
    }
}

impl ReadContent for CacheTune {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut vcpus = None;
        let mut id = None;
        let mut cache = Vec::new();
        let mut monitor = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "vcpus" => rd.attribute::<CpuSet>(&a, &mut vcpus),
                "id" if rd.live() => rd.attribute::<Text>(&a, &mut id),
                "id" => { rd.skip_attribute(&a); Ok(()) },
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "cache" => rd.item(c, &mut cache),
                "monitor" => rd.item(c, &mut monitor),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            vcpus: rd.required_attribute(vcpus, el, "vcpus")?,
            id,
            cache,
            monitor,
        })
    }
}

impl ReadContent for CacheAllocation {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut id = None;
        let mut level = None;
        let mut r#type = None;
        let mut size = None;
        let mut unit = None;
        for a in el.attributes() {
            match a.name() {
                "id" => rd.attribute::<Dec<u32>>(&a, &mut id),
                "level" => rd.attribute::<Dec<u32>>(&a, &mut level),
                "type" => rd.attribute::<CacheUse>(&a, &mut r#type),
                "size" => rd.attribute::<Dec<u64>>(&a, &mut size),
                "unit" => rd.attribute::<SizeUnit>(&a, &mut unit),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            id: rd.required_attribute(id, el, "id")?,
            level: rd.required_attribute(level, el, "level")?,
            r#type: rd.required_attribute(r#type, el, "type")?,
            size: rd.required_attribute(size, el, "size")?,
            unit,
        })
    }
}

impl ReadContent for CacheMonitor {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut level = None;
        let mut vcpus = None;
        for a in el.attributes() {
            match a.name() {
                "level" => rd.attribute::<Dec<u32>>(&a, &mut level),
                "vcpus" => rd.attribute::<CpuSet>(&a, &mut vcpus),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            level: rd.required_attribute(level, el, "level")?,
            vcpus: rd.required_attribute(vcpus, el, "vcpus")?,
        })
    }
}

impl ReadContent for MemoryBandwidthTune {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut vcpus = None;
        let mut id = None;
        let mut node = Vec::new();
        let mut monitor = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "vcpus" => rd.attribute::<CpuSet>(&a, &mut vcpus),
                "id" if rd.live() => rd.attribute::<Text>(&a, &mut id),
                "id" => { rd.skip_attribute(&a); Ok(()) },
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "node" => rd.item(c, &mut node),
                "monitor" => rd.item(c, &mut monitor),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            vcpus: rd.required_attribute(vcpus, el, "vcpus")?,
            id,
            node,
            monitor,
        })
    }
}

impl ReadContent for MemoryBandwidthMonitor {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut vcpus = None;
        for a in el.attributes() {
            match a.name() {
                "vcpus" => rd.attribute::<CpuSet>(&a, &mut vcpus),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            vcpus: rd.required_attribute(vcpus, el, "vcpus")?,
        })
    }
}

impl ReadContent for MemoryBandwidthNode {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut id = None;
        let mut bandwidth = None;
        for a in el.attributes() {
            match a.name() {
                "id" => rd.attribute::<Dec<u32>>(&a, &mut id),
                "bandwidth" => rd.attribute::<Dec<u32>>(&a, &mut bandwidth),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            id: rd.required_attribute(id, el, "id")?,
            bandwidth: rd.required_attribute(bandwidth, el, "bandwidth")?,
        })
    }
}

impl ReadContent for SchedulingPolicy {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "scheduler", None)? {
            "batch" => Self::Batch,
            "idle" => Self::Idle,
            "fifo" => Self::Fifo(SchedulingPolicyFifo::read(el, rd)?),
            "rr" => Self::Rr(SchedulingPolicyRr::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "scheduler", other, &["batch", "idle", "fifo", "rr"])),
        })
    }
}
