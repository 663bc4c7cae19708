// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/controller.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for Controller {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut index = None;
        let mut driver = None;
        for a in el.attributes() {
            match a.name() {
                "index" => rd.attribute::<Dec<u32>>(&a, &mut index),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "driver" => rd.child_nonempty(c, &mut driver),
                _ => Ok(()),
            }?;
        }
        let kind = ControllerKind::read(el, rd)?;
        let info = DeviceInfo::read(el, rd)?;
        Ok(Self {
            kind,
            index,
            driver,
            info,
        })
    }
}

impl ReadContent for ControllerKindIde {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut model = None;
        for a in el.attributes() {
            match a.name() {
                "model" => rd.attribute::<IdeModel>(&a, &mut model),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            model,
        })
    }
}

impl ReadContent for ControllerKindScsi {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut model = None;
        for a in el.attributes() {
            match a.name() {
                "model" => rd.attribute::<ScsiModel>(&a, &mut model),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            model,
        })
    }
}

impl ReadContent for ControllerKindVirtioSerial {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut ports = None;
        let mut vectors = None;
        let mut model = None;
        for a in el.attributes() {
            match a.name() {
                "ports" => rd.attribute::<Dec<u32>>(&a, &mut ports),
                "vectors" => rd.attribute::<Dec<u32>>(&a, &mut vectors),
                "model" => rd.attribute::<VirtioModel>(&a, &mut model),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            ports,
            vectors,
            model,
        })
    }
}

impl ReadContent for ControllerKindUsb {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut model = None;
        let mut ports = None;
        for a in el.attributes() {
            match a.name() {
                "model" => rd.attribute::<UsbModel>(&a, &mut model),
                "ports" => rd.attribute::<Dec<u32>>(&a, &mut ports),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            model,
            ports,
        })
    }
}

impl ReadContent for ControllerKindPci {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut model = None;
        let mut pcihole64 = None;
        let mut device = None;
        let mut target = None;
        for a in el.attributes() {
            match a.name() {
                "model" => rd.attribute::<PciModel>(&a, &mut model),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "pcihole64" => rd.text_child::<Scaled<Kib>>(c, &mut pcihole64),
                "model" => rd.child(c, &mut device),
                "target" => rd.child_nonempty(c, &mut target),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            model,
            pcihole64,
            device,
            target,
        })
    }
}

impl ReadContent for ControllerKindXenbus {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut max_grant_frames = None;
        let mut max_event_channels = None;
        for a in el.attributes() {
            match a.name() {
                "maxGrantFrames" => rd.attribute::<Dec<u32>>(&a, &mut max_grant_frames),
                "maxEventChannels" => rd.attribute::<Dec<u32>>(&a, &mut max_event_channels),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            max_grant_frames,
            max_event_channels,
        })
    }
}

impl ReadContent for PciControllerDevice {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<PciControllerName>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
        })
    }
}

impl ReadContent for PciControllerTarget {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut chassis_nr = None;
        let mut chassis = None;
        let mut port = None;
        let mut bus_nr = None;
        let mut index = None;
        let mut hotplug = None;
        let mut mem_reserve = None;
        let mut node = None;
        for a in el.attributes() {
            match a.name() {
                "chassisNr" => rd.attribute::<Dec<u8>>(&a, &mut chassis_nr),
                "chassis" => rd.attribute::<Dec<u8>>(&a, &mut chassis),
                "port" => rd.attribute::<Hex<u8, 1>>(&a, &mut port),
                "busNr" => rd.attribute::<Dec<u8>>(&a, &mut bus_nr),
                "index" => rd.attribute::<Dec<u8>>(&a, &mut index),
                "hotplug" => rd.attribute::<OnOff>(&a, &mut hotplug),
                "memReserve" => rd.attribute::<Dec<u64>>(&a, &mut mem_reserve),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "node" => rd.text_child::<Dec<u32>>(c, &mut node),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            chassis_nr,
            chassis,
            port,
            bus_nr,
            index,
            hotplug,
            mem_reserve,
            node,
        })
    }
}

impl ReadContent for ControllerDriver {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut queues = None;
        let mut cmd_per_lun = None;
        let mut max_sectors = None;
        let mut ioeventfd = None;
        let mut iothread = None;
        let mut iothreads = None;
        for a in el.attributes() {
            match a.name() {
                "queues" => rd.attribute::<Dec<u32>>(&a, &mut queues),
                "cmd_per_lun" => rd.attribute::<Dec<u32>>(&a, &mut cmd_per_lun),
                "max_sectors" => rd.attribute::<Dec<u32>>(&a, &mut max_sectors),
                "ioeventfd" => rd.attribute::<OnOff>(&a, &mut ioeventfd),
                "iothread" => rd.attribute::<Dec<u32>>(&a, &mut iothread),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "iothreads" => rd.child(c, &mut iothreads),
                _ => Ok(()),
            }?;
        }
        let virtio = VirtioOptions::read(el, rd)?;
        Ok(Self {
            queues,
            cmd_per_lun,
            max_sectors,
            ioeventfd,
            iothread,
            virtio,
            iothreads,
        })
    }
}

impl ReadContent for ControllerKind {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", Some("ide"))? {
            "ide" => Self::Ide(ControllerKindIde::read(el, rd)?),
            "fdc" => Self::Fdc,
            "scsi" => Self::Scsi(ControllerKindScsi::read(el, rd)?),
            "sata" => Self::Sata,
            "virtio-serial" => Self::VirtioSerial(ControllerKindVirtioSerial::read(el, rd)?),
            "ccid" => Self::Ccid,
            "usb" => Self::Usb(ControllerKindUsb::read(el, rd)?),
            "pci" => Self::Pci(ControllerKindPci::read(el, rd)?),
            "xenbus" => Self::Xenbus(ControllerKindXenbus::read(el, rd)?),
            "isa" => Self::Isa,
            other => return Err(rd.unknown_variant(el, "type", other, &["ide", "fdc", "scsi", "sata", "virtio-serial", "ccid", "usb", "pci", "xenbus", "isa"])),
        })
    }
}
