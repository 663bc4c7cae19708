// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/memory-device.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for MemoryDevice {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut access = None;
        let mut discard = None;
        for a in el.attributes() {
            match a.name() {
                "access" => rd.attribute::<MemoryAccess>(&a, &mut access),
                "discard" => rd.attribute::<YesNo>(&a, &mut discard),
                _ => Ok(()),
            }?;
        }
        let model = MemoryDeviceModel::read(el, rd)?;
        let info = DeviceInfo::read(el, rd)?;
        Ok(Self {
            model,
            access,
            discard,
            info,
        })
    }
}

impl ReadContent for MemoryDeviceModelDimm {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        let mut target = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child_nonempty(c, &mut source),
                "target" => rd.child(c, &mut target),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
            target: rd.required_child(target, el, "target")?,
        })
    }
}

impl ReadContent for MemoryDeviceModelNvdimm {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut uuid = None;
        let mut source = None;
        let mut target = None;
        for c in el.children() {
            match c.name() {
                "uuid" => rd.text_child::<UuidText>(c, &mut uuid),
                "source" => rd.child(c, &mut source),
                "target" => rd.child(c, &mut target),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            uuid,
            source: rd.required_child(source, el, "source")?,
            target: rd.required_child(target, el, "target")?,
        })
    }
}

impl ReadContent for MemoryDeviceModelVirtioPmem {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut uuid = None;
        let mut source = None;
        let mut target = None;
        for c in el.children() {
            match c.name() {
                "uuid" => rd.text_child::<UuidText>(c, &mut uuid),
                "source" => rd.child(c, &mut source),
                "target" => rd.child(c, &mut target),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            uuid,
            source: rd.required_child(source, el, "source")?,
            target: rd.required_child(target, el, "target")?,
        })
    }
}

impl ReadContent for MemoryDeviceModelVirtioMem {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        let mut target = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child_nonempty(c, &mut source),
                "target" => rd.child(c, &mut target),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
            target: rd.required_child(target, el, "target")?,
        })
    }
}

impl ReadContent for MemoryDeviceModelSgxEpc {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        let mut target = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child_nonempty(c, &mut source),
                "target" => rd.child(c, &mut target),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
            target: rd.required_child(target, el, "target")?,
        })
    }
}

impl ReadContent for MemoryPages {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut nodemask = None;
        let mut pagesize = None;
        for c in el.children() {
            match c.name() {
                "nodemask" => rd.text_child::<CpuSet>(c, &mut nodemask),
                "pagesize" => rd.text_child::<Scaled<Kib>>(c, &mut pagesize),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            nodemask,
            pagesize,
        })
    }
}

impl ReadContent for NvdimmSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut path = None;
        let mut alignsize = None;
        let mut pmem = false;
        for c in el.children() {
            match c.name() {
                "path" => rd.text_child::<Text>(c, &mut path),
                "alignsize" => rd.text_child::<Scaled<Kib>>(c, &mut alignsize),
                "pmem" => { rd.present(c, &mut pmem); Ok(()) },
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            path: rd.required_child(path, el, "path")?,
            alignsize,
            pmem,
        })
    }
}

impl ReadContent for PmemSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut path = None;
        for c in el.children() {
            match c.name() {
                "path" => rd.text_child::<Text>(c, &mut path),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            path: rd.required_child(path, el, "path")?,
        })
    }
}

impl ReadContent for EpcSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut nodemask = None;
        for c in el.children() {
            match c.name() {
                "nodemask" => rd.text_child::<CpuSet>(c, &mut nodemask),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            nodemask,
        })
    }
}

impl ReadContent for DimmTarget {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut size = None;
        let mut node = None;
        for c in el.children() {
            match c.name() {
                "size" => rd.text_child::<Scaled<Kib>>(c, &mut size),
                "node" => rd.text_child::<Dec<u32>>(c, &mut node),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            size: rd.required_child(size, el, "size")?,
            node,
        })
    }
}

impl ReadContent for NvdimmTarget {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut size = None;
        let mut node = None;
        let mut label = None;
        let mut readonly = false;
        for c in el.children() {
            match c.name() {
                "size" => rd.text_child::<Scaled<Kib>>(c, &mut size),
                "node" => rd.text_child::<Dec<u32>>(c, &mut node),
                "label" => rd.child_nonempty(c, &mut label),
                "readonly" => { rd.present(c, &mut readonly); Ok(()) },
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            size: rd.required_child(size, el, "size")?,
            node,
            label,
            readonly,
        })
    }
}

impl ReadContent for NvdimmLabel {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut size = None;
        for c in el.children() {
            match c.name() {
                "size" => rd.text_child::<Scaled<Kib>>(c, &mut size),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            size,
        })
    }
}

impl ReadContent for PmemTarget {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut size = None;
        let mut node = None;
        let mut address = None;
        for c in el.children() {
            match c.name() {
                "size" => rd.text_child::<Scaled<Kib>>(c, &mut size),
                "node" => rd.text_child::<Dec<u32>>(c, &mut node),
                "address" => rd.child(c, &mut address),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            size: rd.required_child(size, el, "size")?,
            node,
            address,
        })
    }
}

impl ReadContent for VirtioMemTarget {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut dynamic_memslots = None;
        let mut size = None;
        let mut node = None;
        let mut block = None;
        let mut requested = None;
        let mut current = None;
        let mut address = None;
        for a in el.attributes() {
            match a.name() {
                "dynamicMemslots" => rd.attribute::<YesNo>(&a, &mut dynamic_memslots),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "size" => rd.text_child::<Scaled<Kib>>(c, &mut size),
                "node" => rd.text_child::<Dec<u32>>(c, &mut node),
                "block" => rd.text_child::<Scaled<Kib>>(c, &mut block),
                "requested" => rd.text_child::<Scaled<Kib>>(c, &mut requested),
                "current" if rd.live() => rd.text_child::<Scaled<Kib>>(c, &mut current),
                "current" => { rd.skip(c); Ok(()) },
                "address" => rd.child(c, &mut address),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            dynamic_memslots,
            size: rd.required_child(size, el, "size")?,
            node,
            block: rd.required_child(block, el, "block")?,
            requested: rd.required_child(requested, el, "requested")?,
            current,
            address,
        })
    }
}

impl ReadContent for EpcTarget {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut size = None;
        let mut node = None;
        for c in el.children() {
            match c.name() {
                "size" => rd.text_child::<Scaled<Kib>>(c, &mut size),
                "node" => rd.text_child::<Dec<u32>>(c, &mut node),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            size: rd.required_child(size, el, "size")?,
            node,
        })
    }
}

impl ReadContent for MemoryAddress {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut base = None;
        for a in el.attributes() {
            match a.name() {
                "base" => rd.attribute::<Hex<u64, 1>>(&a, &mut base),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            base: rd.required_attribute(base, el, "base")?,
        })
    }
}

impl ReadContent for MemoryDeviceModel {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "model", None)? {
            "dimm" => Self::Dimm(MemoryDeviceModelDimm::read(el, rd)?),
            "nvdimm" => Self::Nvdimm(MemoryDeviceModelNvdimm::read(el, rd)?),
            "virtio-pmem" => Self::VirtioPmem(MemoryDeviceModelVirtioPmem::read(el, rd)?),
            "virtio-mem" => Self::VirtioMem(MemoryDeviceModelVirtioMem::read(el, rd)?),
            "sgx-epc" => Self::SgxEpc(MemoryDeviceModelSgxEpc::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "model", other, &["dimm", "nvdimm", "virtio-pmem", "virtio-mem", "sgx-epc"])),
        })
    }
}
