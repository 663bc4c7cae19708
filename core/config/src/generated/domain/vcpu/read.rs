// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/vcpu.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for Vcpu {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut placement = None;
        let mut cpuset = None;
        let mut current = None;
        for a in el.attributes() {
            match a.name() {
                "placement" => rd.attribute::<Placement>(&a, &mut placement),
                "cpuset" => rd.attribute::<CpuSet>(&a, &mut cpuset),
                "current" => rd.attribute::<Positive>(&a, &mut current),
                _ => Ok(()),
            }?;
        }
        let text = rd.text::<Positive>(el)?;
        Ok(Self {
            placement,
            cpuset,
            current,
            text,
        })
    }
}

impl ReadContent for Vcpus {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut vcpu = Vec::new();
        for c in el.children() {
            match c.name() {
                "vcpu" => rd.item(c, &mut vcpu),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            vcpu,
        })
    }
}

impl ReadContent for VcpuState {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut id = None;
        let mut enabled = None;
        let mut hotpluggable = None;
        let mut order = None;
        for a in el.attributes() {
            match a.name() {
                "id" => rd.attribute::<Dec<u32>>(&a, &mut id),
                "enabled" => rd.attribute::<YesNo>(&a, &mut enabled),
                "hotpluggable" => rd.attribute::<YesNo>(&a, &mut hotpluggable),
                "order" => rd.attribute::<Positive>(&a, &mut order),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            id: rd.required_attribute(id, el, "id")?,
            enabled: rd.required_attribute(enabled, el, "enabled")?,
            hotpluggable,
            order,
        })
    }
}

impl ReadContent for IoThreads {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut iothread = Vec::new();
        for c in el.children() {
            match c.name() {
                "iothread" => rd.item(c, &mut iothread),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            iothread,
        })
    }
}

impl ReadContent for IoThread {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut id = None;
        let mut thread_pool_min = None;
        let mut thread_pool_max = None;
        let mut poll = None;
        for a in el.attributes() {
            match a.name() {
                "id" => rd.attribute::<Positive>(&a, &mut id),
                "thread_pool_min" => rd.attribute::<Dec<i32>>(&a, &mut thread_pool_min),
                "thread_pool_max" => rd.attribute::<Dec<i32>>(&a, &mut thread_pool_max),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "poll" => rd.child(c, &mut poll),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            id: rd.required_attribute(id, el, "id")?,
            thread_pool_min,
            thread_pool_max,
            poll,
        })
    }
}

impl ReadContent for IoThreadPolling {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut max = None;
        let mut grow = None;
        let mut shrink = None;
        for a in el.attributes() {
            match a.name() {
                "max" => rd.attribute::<Dec<u64>>(&a, &mut max),
                "grow" => rd.attribute::<Dec<u64>>(&a, &mut grow),
                "shrink" => rd.attribute::<Dec<u64>>(&a, &mut shrink),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            max,
            grow,
            shrink,
        })
    }
}

impl ReadContent for DefaultIoThread {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut thread_pool_min = None;
        let mut thread_pool_max = None;
        for a in el.attributes() {
            match a.name() {
                "thread_pool_min" => rd.attribute::<Dec<i32>>(&a, &mut thread_pool_min),
                "thread_pool_max" => rd.attribute::<Dec<i32>>(&a, &mut thread_pool_max),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            thread_pool_min,
            thread_pool_max,
        })
    }
}
