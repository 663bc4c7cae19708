// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/misc-device.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for Watchdog {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut model = None;
        let mut action = None;
        for a in el.attributes() {
            match a.name() {
                "model" => rd.attribute::<WatchdogModel>(&a, &mut model),
                "action" => rd.attribute::<WatchdogAction>(&a, &mut action),
                _ => Ok(()),
            }?;
        }
        let info = DeviceInfo::read(el, rd)?;
        Ok(Self {
            model: rd.required_attribute(model, el, "model")?,
            action: action.unwrap_or(WatchdogAction::Reset),
            info,
        })
    }
}

impl ReadContent for MemoryBalloon {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut model = None;
        let mut autodeflate = None;
        let mut free_page_reporting = None;
        let mut stats = None;
        let mut driver = None;
        for a in el.attributes() {
            match a.name() {
                "model" => rd.attribute::<MemoryBalloonModel>(&a, &mut model),
                "autodeflate" => rd.attribute::<OnOff>(&a, &mut autodeflate),
                "freePageReporting" => rd.attribute::<OnOff>(&a, &mut free_page_reporting),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "stats" => rd.child_nonempty(c, &mut stats),
                "driver" => rd.child_nonempty(c, &mut driver),
                _ => Ok(()),
            }?;
        }
        let info = DeviceInfo::read(el, rd)?;
        Ok(Self {
            model: rd.required_attribute(model, el, "model")?,
            autodeflate,
            free_page_reporting,
            stats,
            info,
            driver,
        })
    }
}

impl ReadContent for MemoryBalloonStats {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut period = None;
        for a in el.attributes() {
            match a.name() {
                "period" => rd.attribute::<Dec<u32>>(&a, &mut period),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            period,
        })
    }
}

impl ReadContent for Nvram {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let info = DeviceInfo::read(el, rd)?;
        Ok(Self {
            info,
        })
    }
}

impl ReadContent for Panic {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut model = None;
        for a in el.attributes() {
            match a.name() {
                "model" => rd.attribute::<PanicModel>(&a, &mut model),
                _ => Ok(()),
            }?;
        }
        let info = DeviceInfo::read(el, rd)?;
        Ok(Self {
            model,
            info,
        })
    }
}

impl ReadContent for Iommu {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut model = None;
        let mut driver = None;
        for a in el.attributes() {
            match a.name() {
                "model" => rd.attribute::<IommuModel>(&a, &mut model),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "driver" => rd.child_nonempty(c, &mut driver),
                _ => Ok(()),
            }?;
        }
        let info = DeviceInfo::read(el, rd)?;
        Ok(Self {
            model: rd.required_attribute(model, el, "model")?,
            driver,
            info,
        })
    }
}

impl ReadContent for IommuDriver {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut intremap = None;
        let mut caching_mode = None;
        let mut eim = None;
        let mut iotlb = None;
        let mut aw_bits = None;
        let mut dma_translation = None;
        for a in el.attributes() {
            match a.name() {
                "intremap" => rd.attribute::<OnOff>(&a, &mut intremap),
                "caching_mode" => rd.attribute::<OnOff>(&a, &mut caching_mode),
                "eim" => rd.attribute::<OnOff>(&a, &mut eim),
                "iotlb" => rd.attribute::<OnOff>(&a, &mut iotlb),
                "aw_bits" => rd.attribute::<Dec<u8>>(&a, &mut aw_bits),
                "dma_translation" => rd.attribute::<OnOff>(&a, &mut dma_translation),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            intremap,
            caching_mode,
            eim,
            iotlb,
            aw_bits,
            dma_translation,
        })
    }
}

impl ReadContent for Vsock {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut model = None;
        let mut cid = None;
        let mut driver = None;
        for a in el.attributes() {
            match a.name() {
                "model" => rd.attribute::<VirtioModel>(&a, &mut model),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "cid" => rd.child(c, &mut cid),
                "driver" => rd.child_nonempty(c, &mut driver),
                _ => Ok(()),
            }?;
        }
        let info = DeviceInfo::read(el, rd)?;
        Ok(Self {
            model,
            cid,
            info,
            driver,
        })
    }
}

impl ReadContent for VsockCid {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut auto = None;
        let mut address = None;
        for a in el.attributes() {
            match a.name() {
                "auto" => rd.attribute::<YesNo>(&a, &mut auto),
                "address" => rd.attribute::<Dec<u32>>(&a, &mut address),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            auto,
            address,
        })
    }
}

impl ReadContent for Pstore {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut backend = None;
        let mut path = None;
        let mut size = None;
        for a in el.attributes() {
            match a.name() {
                "backend" => rd.attribute::<PstoreBackend>(&a, &mut backend),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "path" => rd.text_child::<Text>(c, &mut path),
                "size" => rd.text_child::<Scaled<Kib>>(c, &mut size),
                _ => Ok(()),
            }?;
        }
        let info = DeviceInfo::read(el, rd)?;
        Ok(Self {
            backend: rd.required_attribute(backend, el, "backend")?,
            path,
            size,
            info,
        })
    }
}
