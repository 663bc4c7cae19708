// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: common/address.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for AddressPci {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut multifunction = None;
        let mut zpci = None;
        for a in el.attributes() {
            match a.name() {
                "multifunction" => rd.attribute::<OnOff>(&a, &mut multifunction),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "zpci" => rd.child_nonempty(c, &mut zpci),
                _ => Ok(()),
            }?;
        }
        let place = rd.splice_opt::<PciAddress>(el)?;
        Ok(Self {
            place,
            multifunction,
            zpci,
        })
    }
}

impl ReadContent for AddressDrive {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut controller = None;
        let mut bus = None;
        let mut target = None;
        let mut unit = None;
        for a in el.attributes() {
            match a.name() {
                "controller" => rd.attribute::<Dec<u32>>(&a, &mut controller),
                "bus" => rd.attribute::<Dec<u32>>(&a, &mut bus),
                "target" => rd.attribute::<Dec<u32>>(&a, &mut target),
                "unit" => rd.attribute::<Dec<u32>>(&a, &mut unit),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            controller: controller.unwrap_or_default(),
            bus: bus.unwrap_or_default(),
            target: target.unwrap_or_default(),
            unit: unit.unwrap_or_default(),
        })
    }
}

impl ReadContent for AddressVirtioSerial {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut controller = None;
        let mut bus = None;
        let mut port = None;
        for a in el.attributes() {
            match a.name() {
                "controller" => rd.attribute::<Dec<u32>>(&a, &mut controller),
                "bus" => rd.attribute::<Dec<u32>>(&a, &mut bus),
                "port" => rd.attribute::<Dec<u32>>(&a, &mut port),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            controller: controller.unwrap_or_default(),
            bus: bus.unwrap_or_default(),
            port: port.unwrap_or_default(),
        })
    }
}

impl ReadContent for AddressCcid {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut controller = None;
        let mut slot = None;
        for a in el.attributes() {
            match a.name() {
                "controller" => rd.attribute::<Dec<u32>>(&a, &mut controller),
                "slot" => rd.attribute::<Dec<u32>>(&a, &mut slot),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            controller: controller.unwrap_or_default(),
            slot: slot.unwrap_or_default(),
        })
    }
}

impl ReadContent for AddressUsb {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut bus = None;
        let mut port = None;
        for a in el.attributes() {
            match a.name() {
                "bus" => rd.attribute::<Dec<u32>>(&a, &mut bus),
                "port" => rd.attribute::<UsbPort>(&a, &mut port),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            bus: bus.unwrap_or_default(),
            port,
        })
    }
}

impl ReadContent for AddressSpaprVio {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut reg = None;
        for a in el.attributes() {
            match a.name() {
                "reg" => rd.attribute::<Bits<u64, 8>>(&a, &mut reg),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            reg,
        })
    }
}

impl ReadContent for AddressCcw {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut cssid = None;
        let mut ssid = None;
        let mut devno = None;
        for a in el.attributes() {
            match a.name() {
                "cssid" => rd.attribute::<HexUpTo<1, 254>>(&a, &mut cssid),
                "ssid" => rd.attribute::<HexUpTo<1, 3>>(&a, &mut ssid),
                "devno" => rd.attribute::<Hex<u16, 4>>(&a, &mut devno),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            cssid,
            ssid,
            devno,
        })
    }
}

impl ReadContent for AddressIsa {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut iobase = None;
        let mut irq = None;
        for a in el.attributes() {
            match a.name() {
                "iobase" => rd.attribute::<Bits<u32, 1>>(&a, &mut iobase),
                "irq" => rd.attribute::<Bits<u32, 1>>(&a, &mut irq),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            iobase,
            irq,
        })
    }
}

impl ReadContent for AddressDimm {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut slot = None;
        let mut base = None;
        for a in el.attributes() {
            match a.name() {
                "slot" => rd.attribute::<Dec<u32>>(&a, &mut slot),
                "base" => rd.attribute::<Bits<u64, 1>>(&a, &mut base),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            slot: rd.required_attribute(slot, el, "slot")?,
            base,
        })
    }
}

impl ReadContent for PciAddress {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut domain = None;
        let mut bus = None;
        let mut slot = None;
        let mut function = None;
        for a in el.attributes() {
            match a.name() {
                "domain" => rd.attribute::<Hex<u32, 4>>(&a, &mut domain),
                "bus" => rd.attribute::<Hex<u8, 2>>(&a, &mut bus),
                "slot" => rd.attribute::<HexUpTo<2, 31>>(&a, &mut slot),
                "function" => rd.attribute::<HexUpTo<1, 7>>(&a, &mut function),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            domain: domain.unwrap_or_default(),
            bus: bus.unwrap_or_default(),
            slot: slot.unwrap_or_default(),
            function: function.unwrap_or_default(),
        })
    }
}

impl ReadContent for PciHostAddress {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let place = PciAddress::read(el, rd)?;
        Ok(Self {
            place,
        })
    }
}

impl ReadContent for ZpciAddress {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut uid = None;
        let mut fid = None;
        for a in el.attributes() {
            match a.name() {
                "uid" => rd.attribute::<Hex<u16, 4>>(&a, &mut uid),
                "fid" => rd.attribute::<Hex<u32, 8>>(&a, &mut fid),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            uid,
            fid,
        })
    }
}

impl ReadContent for DeviceInfo {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut boot = None;
        let mut alias = None;
        let mut master = None;
        let mut rom = None;
        let mut acpi = None;
        let mut address = None;
        for c in el.children() {
            match c.name() {
                "boot" => rd.child(c, &mut boot),
                "alias" => rd.child(c, &mut alias),
                "master" => rd.child(c, &mut master),
                "rom" => rd.child_nonempty(c, &mut rom),
                "acpi" => rd.child_nonempty(c, &mut acpi),
                "address" => rd.child(c, &mut address),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            boot,
            alias,
            master,
            rom,
            acpi,
            address,
        })
    }
}

impl ReadContent for DeviceBoot {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut order = None;
        let mut loadparm = None;
        for a in el.attributes() {
            match a.name() {
                "order" => rd.attribute::<Positive>(&a, &mut order),
                "loadparm" => rd.attribute::<LoadParm>(&a, &mut loadparm),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            order: rd.required_attribute(order, el, "order")?,
            loadparm,
        })
    }
}

impl ReadContent for Alias {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<AliasName>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
        })
    }
}

impl ReadContent for UsbMaster {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut startport = None;
        for a in el.attributes() {
            match a.name() {
                "startport" => rd.attribute::<Dec<u32>>(&a, &mut startport),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            startport: rd.required_attribute(startport, el, "startport")?,
        })
    }
}

impl ReadContent for Rom {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut enabled = None;
        let mut bar = None;
        let mut file = None;
        for a in el.attributes() {
            match a.name() {
                "enabled" => rd.attribute::<YesNo>(&a, &mut enabled),
                "bar" => rd.attribute::<OnOff>(&a, &mut bar),
                "file" => rd.attribute::<Text>(&a, &mut file),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            enabled,
            bar,
            file,
        })
    }
}

impl ReadContent for DeviceAcpi {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut index = None;
        for a in el.attributes() {
            match a.name() {
                "index" => rd.attribute::<Dec<u32>>(&a, &mut index),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            index,
        })
    }
}

impl ReadContent for Address {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "pci" => Self::Pci(AddressPci::read(el, rd)?),
            "drive" => Self::Drive(AddressDrive::read(el, rd)?),
            "virtio-serial" => Self::VirtioSerial(AddressVirtioSerial::read(el, rd)?),
            "ccid" => Self::Ccid(AddressCcid::read(el, rd)?),
            "usb" => Self::Usb(AddressUsb::read(el, rd)?),
            "spapr-vio" => Self::SpaprVio(AddressSpaprVio::read(el, rd)?),
            "virtio-s390" => Self::VirtioS390,
            "ccw" => Self::Ccw(AddressCcw::read(el, rd)?),
            "virtio-mmio" => Self::VirtioMmio,
            "isa" => Self::Isa(AddressIsa::read(el, rd)?),
            "dimm" => Self::Dimm(AddressDimm::read(el, rd)?),
            "unassigned" => Self::Unassigned,
            other => return Err(rd.unknown_variant(el, "type", other, &["pci", "drive", "virtio-serial", "ccid", "usb", "spapr-vio", "virtio-s390", "ccw", "virtio-mmio", "isa", "dimm", "unassigned"])),
        })
    }
}
