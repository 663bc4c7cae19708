// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/memory.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for DomainMemory {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut dump_core = None;
        for a in el.attributes() {
            match a.name() {
                "dumpCore" => rd.attribute::<OnOff>(&a, &mut dump_core),
                _ => Ok(()),
            }?;
        }
        let text = rd.text::<Scaled<Kib>>(el)?;
        Ok(Self {
            dump_core,
            text,
        })
    }
}

impl ReadContent for MaxMemory {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut slots = None;
        for a in el.attributes() {
            match a.name() {
                "slots" => rd.attribute::<Dec<u32>>(&a, &mut slots),
                _ => Ok(()),
            }?;
        }
        let text = rd.text::<Scaled<Kib>>(el)?;
        Ok(Self {
            slots,
            text,
        })
    }
}

impl ReadContent for MemoryBacking {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut hugepages = None;
        let mut nosharepages = false;
        let mut locked = false;
        let mut source = None;
        let mut access = None;
        let mut allocation = None;
        let mut discard = false;
        for c in el.children() {
            match c.name() {
                "hugepages" => rd.child(c, &mut hugepages),
                "nosharepages" => { rd.present(c, &mut nosharepages); Ok(()) },
                "locked" => { rd.present(c, &mut locked); Ok(()) },
                "source" => rd.child(c, &mut source),
                "access" => rd.child(c, &mut access),
                "allocation" => rd.child(c, &mut allocation),
                "discard" => { rd.present(c, &mut discard); Ok(()) },
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            hugepages,
            nosharepages,
            locked,
            source,
            access,
            allocation,
            discard,
        })
    }
}

impl ReadContent for MemoryBackingSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<MemorySource>(&a, &mut r#type),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type: rd.required_attribute(r#type, el, "type")?,
        })
    }
}

impl ReadContent for MemoryBackingAccess {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut mode = None;
        for a in el.attributes() {
            match a.name() {
                "mode" => rd.attribute::<MemoryAccess>(&a, &mut mode),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            mode: rd.required_attribute(mode, el, "mode")?,
        })
    }
}

impl ReadContent for HugePages {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut page = Vec::new();
        for c in el.children() {
            match c.name() {
                "page" => rd.item(c, &mut page),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            page,
        })
    }
}

impl ReadContent for HugePage {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut size = None;
        let mut unit = None;
        let mut nodeset = None;
        for a in el.attributes() {
            match a.name() {
                "size" => rd.attribute::<Dec<u64>>(&a, &mut size),
                "unit" => rd.attribute::<SizeUnit>(&a, &mut unit),
                "nodeset" => rd.attribute::<CpuSet>(&a, &mut nodeset),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            size: rd.required_attribute(size, el, "size")?,
            unit,
            nodeset,
        })
    }
}

impl ReadContent for MemoryAllocation {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut mode = None;
        let mut threads = None;
        for a in el.attributes() {
            match a.name() {
                "mode" => rd.attribute::<AllocationMode>(&a, &mut mode),
                "threads" => rd.attribute::<Dec<u32>>(&a, &mut threads),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            mode,
            threads,
        })
    }
}
