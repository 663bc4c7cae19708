// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/controller.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Controller {
    fn attributes(&self, w: &mut Writer) {
        self.kind.attributes(w);
        w.attribute_opt::<Dec<u32>>("index", self.index.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        self.kind.content(w);
        w.child_nonempty("driver", self.driver.as_ref());
        self.info.content(w);
    }
}

impl WriteContent for ControllerKindIde {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<IdeModel>("model", self.model.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for ControllerKindScsi {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<ScsiModel>("model", self.model.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for ControllerKindVirtioSerial {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<u32>>("ports", self.ports.as_ref());
        w.attribute_opt::<Dec<u32>>("vectors", self.vectors.as_ref());
        w.attribute_opt::<VirtioModel>("model", self.model.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for ControllerKindUsb {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<UsbModel>("model", self.model.as_ref());
        w.attribute_opt::<Dec<u32>>("ports", self.ports.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for ControllerKindPci {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<PciModel>("model", self.model.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Scaled<Kib>>("pcihole64", self.pcihole64.as_ref());
        w.child_opt("model", self.device.as_ref());
        w.child_nonempty("target", self.target.as_ref());
    }
}

impl WriteContent for ControllerKindXenbus {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<u32>>("maxGrantFrames", self.max_grant_frames.as_ref());
        w.attribute_opt::<Dec<u32>>("maxEventChannels", self.max_event_channels.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for PciControllerDevice {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<PciControllerName>("name", &self.name);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for PciControllerTarget {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<u8>>("chassisNr", self.chassis_nr.as_ref());
        w.attribute_opt::<Dec<u8>>("chassis", self.chassis.as_ref());
        w.attribute_opt::<Hex<u8, 1>>("port", self.port.as_ref());
        w.attribute_opt::<Dec<u8>>("busNr", self.bus_nr.as_ref());
        w.attribute_opt::<Dec<u8>>("index", self.index.as_ref());
        w.attribute_opt::<OnOff>("hotplug", self.hotplug.as_ref());
        w.attribute_opt::<Dec<u64>>("memReserve", self.mem_reserve.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Dec<u32>>("node", self.node.as_ref());
    }
}

impl WriteContent for ControllerDriver {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<u32>>("queues", self.queues.as_ref());
        w.attribute_opt::<Dec<u32>>("cmd_per_lun", self.cmd_per_lun.as_ref());
        w.attribute_opt::<Dec<u32>>("max_sectors", self.max_sectors.as_ref());
        w.attribute_opt::<OnOff>("ioeventfd", self.ioeventfd.as_ref());
        w.attribute_opt::<Dec<u32>>("iothread", self.iothread.as_ref());
        self.virtio.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("iothreads", self.iothreads.as_ref());
    }
}

impl WriteContent for ControllerKind {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Ide(inner) => { w.discriminator("type", "ide"); inner.attributes(w); },
            Self::Fdc => w.discriminator("type", "fdc"),
            Self::Scsi(inner) => { w.discriminator("type", "scsi"); inner.attributes(w); },
            Self::Sata => w.discriminator("type", "sata"),
            Self::VirtioSerial(inner) => { w.discriminator("type", "virtio-serial"); inner.attributes(w); },
            Self::Ccid => w.discriminator("type", "ccid"),
            Self::Usb(inner) => { w.discriminator("type", "usb"); inner.attributes(w); },
            Self::Pci(inner) => { w.discriminator("type", "pci"); inner.attributes(w); },
            Self::Xenbus(inner) => { w.discriminator("type", "xenbus"); inner.attributes(w); },
            Self::Isa => w.discriminator("type", "isa"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Ide(_) => {},
            Self::Fdc => {},
            Self::Scsi(_) => {},
            Self::Sata => {},
            Self::VirtioSerial(_) => {},
            Self::Ccid => {},
            Self::Usb(_) => {},
            Self::Pci(inner) => inner.content(w),
            Self::Xenbus(_) => {},
            Self::Isa => {},
        }
    }
}
