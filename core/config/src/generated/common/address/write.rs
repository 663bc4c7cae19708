// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: common/address.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for AddressPci {
    fn attributes(&self, w: &mut Writer) {
        if let Some(one) = &self.place { one.attributes(w); }
        w.attribute_opt::<OnOff>("multifunction", self.multifunction.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("zpci", self.zpci.as_ref());
    }
}

impl WriteContent for AddressDrive {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("controller", &self.controller);
        w.attribute::<Dec<u32>>("bus", &self.bus);
        w.attribute::<Dec<u32>>("target", &self.target);
        w.attribute::<Dec<u32>>("unit", &self.unit);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for AddressVirtioSerial {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("controller", &self.controller);
        w.attribute::<Dec<u32>>("bus", &self.bus);
        w.attribute::<Dec<u32>>("port", &self.port);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for AddressCcid {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("controller", &self.controller);
        w.attribute::<Dec<u32>>("slot", &self.slot);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for AddressUsb {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("bus", &self.bus);
        w.attribute_opt::<UsbPort>("port", self.port.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for AddressSpaprVio {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Bits<u64, 8>>("reg", self.reg.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for AddressCcw {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<HexUpTo<1, 254>>("cssid", self.cssid.as_ref());
        w.attribute_opt::<HexUpTo<1, 3>>("ssid", self.ssid.as_ref());
        w.attribute_opt::<Hex<u16, 4>>("devno", self.devno.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for AddressIsa {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Bits<u32, 1>>("iobase", self.iobase.as_ref());
        w.attribute_opt::<Bits<u32, 1>>("irq", self.irq.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for AddressDimm {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("slot", &self.slot);
        w.attribute_opt::<Bits<u64, 1>>("base", self.base.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for PciAddress {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Hex<u32, 4>>("domain", &self.domain);
        w.attribute::<Hex<u8, 2>>("bus", &self.bus);
        w.attribute::<HexUpTo<2, 31>>("slot", &self.slot);
        w.attribute::<HexUpTo<1, 7>>("function", &self.function);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for PciHostAddress {
    fn attributes(&self, w: &mut Writer) {
        self.place.attributes(w);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for ZpciAddress {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Hex<u16, 4>>("uid", self.uid.as_ref());
        w.attribute_opt::<Hex<u32, 8>>("fid", self.fid.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for DeviceInfo {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("boot", self.boot.as_ref());
        w.child_opt("alias", self.alias.as_ref());
        w.child_opt("master", self.master.as_ref());
        w.child_nonempty("rom", self.rom.as_ref());
        w.child_nonempty("acpi", self.acpi.as_ref());
        w.child_opt("address", self.address.as_ref());
    }
}

impl WriteContent for DeviceBoot {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Positive>("order", &self.order);
        w.attribute_opt::<LoadParm>("loadparm", self.loadparm.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for Alias {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<AliasName>("name", &self.name);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for UsbMaster {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("startport", &self.startport);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for Rom {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<YesNo>("enabled", self.enabled.as_ref());
        w.attribute_opt::<OnOff>("bar", self.bar.as_ref());
        w.attribute_opt::<Text>("file", self.file.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for DeviceAcpi {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<u32>>("index", self.index.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for Address {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Pci(inner) => { w.discriminator("type", "pci"); inner.attributes(w); },
            Self::Drive(inner) => { w.discriminator("type", "drive"); inner.attributes(w); },
            Self::VirtioSerial(inner) => { w.discriminator("type", "virtio-serial"); inner.attributes(w); },
            Self::Ccid(inner) => { w.discriminator("type", "ccid"); inner.attributes(w); },
            Self::Usb(inner) => { w.discriminator("type", "usb"); inner.attributes(w); },
            Self::SpaprVio(inner) => { w.discriminator("type", "spapr-vio"); inner.attributes(w); },
            Self::VirtioS390 => w.discriminator("type", "virtio-s390"),
            Self::Ccw(inner) => { w.discriminator("type", "ccw"); inner.attributes(w); },
            Self::VirtioMmio => w.discriminator("type", "virtio-mmio"),
            Self::Isa(inner) => { w.discriminator("type", "isa"); inner.attributes(w); },
            Self::Dimm(inner) => { w.discriminator("type", "dimm"); inner.attributes(w); },
            Self::Unassigned => w.discriminator("type", "unassigned"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Pci(inner) => inner.content(w),
            Self::Drive(_) => {},
            Self::VirtioSerial(_) => {},
            Self::Ccid(_) => {},
            Self::Usb(_) => {},
            Self::SpaprVio(_) => {},
            Self::VirtioS390 => {},
            Self::Ccw(_) => {},
            Self::VirtioMmio => {},
            Self::Isa(_) => {},
            Self::Dimm(_) => {},
            Self::Unassigned => {},
        }
    }
}
