// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/hostdev.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for Hostdev {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut teaming = None;
        let mut readonly = false;
        let mut shareable = false;
        for c in el.children() {
            match c.name() {
                "teaming" => rd.child(c, &mut teaming),
                "readonly" => { rd.present(c, &mut readonly); Ok(()) },
                "shareable" => { rd.present(c, &mut shareable); Ok(()) },
                _ => Ok(()),
            }?;
        }
        let kind = HostdevKind::read(el, rd)?;
        let info = DeviceInfo::read(el, rd)?;
        Ok(Self {
            kind,
            teaming,
            readonly,
            shareable,
            info,
        })
    }
}

impl ReadContent for HostdevKindSubsystem {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let device = HostdevSubsystemDevice::read(el, rd)?;
        Ok(Self {
            device,
        })
    }
}

impl ReadContent for HostdevKindCapabilities {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let device = HostdevCapability::read(el, rd)?;
        Ok(Self {
            device,
        })
    }
}

impl ReadContent for HostdevSubsystemDeviceUsb {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut managed = None;
        let mut source = None;
        for a in el.attributes() {
            match a.name() {
                "managed" => rd.attribute::<YesNo>(&a, &mut managed),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            managed: managed.unwrap_or_default(),
            source: rd.required_child(source, el, "source")?,
        })
    }
}

impl ReadContent for HostdevSubsystemDevicePci {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut managed = None;
        let mut display = None;
        let mut ramfb = None;
        let mut driver = None;
        let mut source = None;
        for a in el.attributes() {
            match a.name() {
                "managed" => rd.attribute::<YesNo>(&a, &mut managed),
                "display" => rd.attribute::<OnOff>(&a, &mut display),
                "ramfb" => rd.attribute::<OnOff>(&a, &mut ramfb),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "driver" => rd.child_nonempty(c, &mut driver),
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            managed: managed.unwrap_or_default(),
            display,
            ramfb,
            driver,
            source: rd.required_child(source, el, "source")?,
        })
    }
}

impl ReadContent for HostdevSubsystemDeviceScsi {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut managed = None;
        let mut sgio = None;
        let mut rawio = None;
        let mut source = None;
        for a in el.attributes() {
            match a.name() {
                "managed" => rd.attribute::<YesNo>(&a, &mut managed),
                "sgio" => rd.attribute::<Sgio>(&a, &mut sgio),
                "rawio" => rd.attribute::<YesNo>(&a, &mut rawio),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            managed: managed.unwrap_or_default(),
            sgio,
            rawio,
            source: rd.required_child(source, el, "source")?,
        })
    }
}

impl ReadContent for HostdevSubsystemDeviceScsiHost {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut managed = None;
        let mut model = None;
        let mut source = None;
        for a in el.attributes() {
            match a.name() {
                "managed" => rd.attribute::<YesNo>(&a, &mut managed),
                "model" => rd.attribute::<VirtioModel>(&a, &mut model),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            managed: managed.unwrap_or_default(),
            model,
            source: rd.required_child(source, el, "source")?,
        })
    }
}

impl ReadContent for HostdevSubsystemDeviceMdev {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut managed = None;
        let mut model = None;
        let mut display = None;
        let mut ramfb = None;
        let mut source = None;
        for a in el.attributes() {
            match a.name() {
                "managed" => rd.attribute::<YesNo>(&a, &mut managed),
                "model" => rd.attribute::<MdevModel>(&a, &mut model),
                "display" => rd.attribute::<OnOff>(&a, &mut display),
                "ramfb" => rd.attribute::<OnOff>(&a, &mut ramfb),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            managed: managed.unwrap_or_default(),
            model: rd.required_attribute(model, el, "model")?,
            display,
            ramfb,
            source: rd.required_child(source, el, "source")?,
        })
    }
}

impl ReadContent for HostdevDriver {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut model = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<HostdevBackend>(&a, &mut name),
                "model" => rd.attribute::<Text>(&a, &mut model),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name,
            model,
        })
    }
}

impl ReadContent for UsbHostSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut startup_policy = None;
        let mut guest_reset = None;
        let mut vendor = None;
        let mut product = None;
        let mut address = None;
        for a in el.attributes() {
            match a.name() {
                "startupPolicy" => rd.attribute::<StartupPolicy>(&a, &mut startup_policy),
                "guestReset" => rd.attribute::<UsbGuestReset>(&a, &mut guest_reset),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "vendor" => rd.child(c, &mut vendor),
                "product" => rd.child(c, &mut product),
                "address" => rd.child(c, &mut address),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            startup_policy,
            guest_reset,
            vendor,
            product,
            address,
        })
    }
}

impl ReadContent for UsbHostId {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut id = None;
        for a in el.attributes() {
            match a.name() {
                "id" => rd.attribute::<Hex<u16, 4>>(&a, &mut id),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            id: rd.required_attribute(id, el, "id")?,
        })
    }
}

impl ReadContent for UsbHostAddress {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut bus = None;
        let mut device = None;
        for a in el.attributes() {
            match a.name() {
                "bus" => rd.attribute::<AnyBase<u32>>(&a, &mut bus),
                "device" => rd.attribute::<AnyBase<u32>>(&a, &mut device),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            bus: rd.required_attribute(bus, el, "bus")?,
            device: rd.required_attribute(device, el, "device")?,
        })
    }
}

impl ReadContent for PciHostSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut startup_policy = None;
        let mut write_filtering = None;
        let mut address = None;
        for a in el.attributes() {
            match a.name() {
                "startupPolicy" => rd.attribute::<StartupPolicy>(&a, &mut startup_policy),
                "writeFiltering" => rd.attribute::<YesNo>(&a, &mut write_filtering),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "address" => rd.child(c, &mut address),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            startup_policy,
            write_filtering,
            address: rd.required_child(address, el, "address")?,
        })
    }
}

impl ReadContent for ScsiHostSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let protocol = ScsiProtocol::read(el, rd)?;
        Ok(Self {
            protocol,
        })
    }
}

impl ReadContent for ScsiProtocolAdapter {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut adapter = None;
        let mut address = None;
        for c in el.children() {
            match c.name() {
                "adapter" => rd.child(c, &mut adapter),
                "address" => rd.child(c, &mut address),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            adapter: rd.required_child(adapter, el, "adapter")?,
            address: rd.required_child(address, el, "address")?,
        })
    }
}

impl ReadContent for ScsiProtocolIscsi {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut host = Vec::new();
        let mut auth = None;
        let mut initiator = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "host" => rd.item(c, &mut host),
                "auth" => rd.child(c, &mut auth),
                "initiator" => rd.child(c, &mut initiator),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            host,
            auth,
            initiator,
        })
    }
}

impl ReadContent for ScsiAdapter {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
        })
    }
}

impl ReadContent for ScsiHostAddress {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut bus = None;
        let mut target = None;
        let mut unit = None;
        for a in el.attributes() {
            match a.name() {
                "bus" => rd.attribute::<Dec<u32>>(&a, &mut bus),
                "target" => rd.attribute::<Dec<u32>>(&a, &mut target),
                "unit" => rd.attribute::<Dec<u64>>(&a, &mut unit),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            bus: rd.required_attribute(bus, el, "bus")?,
            target: rd.required_attribute(target, el, "target")?,
            unit: rd.required_attribute(unit, el, "unit")?,
        })
    }
}

impl ReadContent for ScsiVhostSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut protocol = None;
        let mut wwpn = None;
        for a in el.attributes() {
            match a.name() {
                "protocol" => rd.attribute::<ScsiVhostProtocol>(&a, &mut protocol),
                "wwpn" => rd.attribute::<VhostWwpn>(&a, &mut wwpn),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            protocol: rd.required_attribute(protocol, el, "protocol")?,
            wwpn: rd.required_attribute(wwpn, el, "wwpn")?,
        })
    }
}

impl ReadContent for MdevSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut address = None;
        for c in el.children() {
            match c.name() {
                "address" => rd.child(c, &mut address),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            address: rd.required_child(address, el, "address")?,
        })
    }
}

impl ReadContent for MdevAddress {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut uuid = None;
        for a in el.attributes() {
            match a.name() {
                "uuid" => rd.attribute::<UuidText>(&a, &mut uuid),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            uuid: rd.required_attribute(uuid, el, "uuid")?,
        })
    }
}

impl ReadContent for HostdevCapabilityStorage {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source: rd.required_child(source, el, "source")?,
        })
    }
}

impl ReadContent for HostdevCapabilityMisc {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source: rd.required_child(source, el, "source")?,
        })
    }
}

impl ReadContent for HostdevCapabilityNet {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        let mut ip = Vec::new();
        let mut route = Vec::new();
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                "ip" => rd.item(c, &mut ip),
                "route" => rd.item(c, &mut route),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source: rd.required_child(source, el, "source")?,
            ip,
            route,
        })
    }
}

impl ReadContent for HostdevBlock {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut block = None;
        for c in el.children() {
            match c.name() {
                "block" => rd.text_child::<Text>(c, &mut block),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            block: rd.required_child(block, el, "block")?,
        })
    }
}

impl ReadContent for HostdevChar {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut char = None;
        for c in el.children() {
            match c.name() {
                "char" => rd.text_child::<Text>(c, &mut char),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            char: rd.required_child(char, el, "char")?,
        })
    }
}

impl ReadContent for HostdevInterface {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut interface = None;
        for c in el.children() {
            match c.name() {
                "interface" => rd.text_child::<Text>(c, &mut interface),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            interface: rd.required_child(interface, el, "interface")?,
        })
    }
}

impl ReadContent for HostdevKind {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "mode", Some("subsystem"))? {
            "subsystem" => Self::Subsystem(HostdevKindSubsystem::read(el, rd)?),
            "capabilities" => Self::Capabilities(HostdevKindCapabilities::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "mode", other, &["subsystem", "capabilities"])),
        })
    }
}

impl ReadContent for HostdevSubsystemDevice {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "usb" => Self::Usb(HostdevSubsystemDeviceUsb::read(el, rd)?),
            "pci" => Self::Pci(HostdevSubsystemDevicePci::read(el, rd)?),
            "scsi" => Self::Scsi(HostdevSubsystemDeviceScsi::read(el, rd)?),
            "scsi_host" => Self::ScsiHost(HostdevSubsystemDeviceScsiHost::read(el, rd)?),
            "mdev" => Self::Mdev(HostdevSubsystemDeviceMdev::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["usb", "pci", "scsi", "scsi_host", "mdev"])),
        })
    }
}

impl ReadContent for ScsiProtocol {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "protocol", Some("adapter"))? {
            "adapter" => Self::Adapter(ScsiProtocolAdapter::read(el, rd)?),
            "iscsi" => Self::Iscsi(ScsiProtocolIscsi::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "protocol", other, &["adapter", "iscsi"])),
        })
    }
}

impl ReadContent for HostdevCapability {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "storage" => Self::Storage(HostdevCapabilityStorage::read(el, rd)?),
            "misc" => Self::Misc(HostdevCapabilityMisc::read(el, rd)?),
            "net" => Self::Net(HostdevCapabilityNet::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["storage", "misc", "net"])),
        })
    }
}
