// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: nodedev/device.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl Document for NodeDevice {
    const ELEMENT: &'static str = "device";
    const EXAMPLE: &'static str = r#"<device>
  <name>net_eth1_00_27_13_6a_fe_00</name>
  <parent>pci_0000_00_19_0</parent>
  <capability type='net'>
    <interface>eth1</interface>
    <address>00:27:13:6a:fe:00</address>
    <capability type='80203'/>
  </capability>
</device>"#;
}

impl ReadContent for NodeDevice {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut path = None;
        let mut devnode = Vec::new();
        let mut parent = None;
        let mut driver = None;
        let mut capability = Vec::new();
        for c in el.children() {
            match c.name() {
                "name" => rd.text_child::<Text>(c, &mut name),
                "path" => rd.text_child::<Text>(c, &mut path),
                "devnode" => rd.item(c, &mut devnode),
                "parent" => rd.child(c, &mut parent),
                "driver" => rd.child(c, &mut driver),
                "capability" => rd.item(c, &mut capability),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: name.unwrap_or_default(),
            path,
            devnode,
            parent,
            driver,
            capability: rd.at_least_one(capability, el, "capability")?,
        })
    }
}

impl ReadContent for NodeDeviceNodeDev {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let text = rd.text::<Text>(el)?;
        Ok(Self {
            text,
        })
    }
}

impl ReadContent for NodeDeviceNodeLink {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let text = rd.text::<Text>(el)?;
        Ok(Self {
            text,
        })
    }
}

impl ReadContent for NodeDeviceParent {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut wwnn = None;
        let mut wwpn = None;
        let mut fabric_wwn = None;
        for a in el.attributes() {
            match a.name() {
                "wwnn" => rd.attribute::<Wwn>(&a, &mut wwnn),
                "wwpn" => rd.attribute::<Wwn>(&a, &mut wwpn),
                "fabric_wwn" => rd.attribute::<Wwn>(&a, &mut fabric_wwn),
                _ => Ok(()),
            }?;
        }
        let text = rd.text_opt::<Text>(el)?;
        Ok(Self {
            wwnn,
            wwpn,
            fabric_wwn,
            text,
        })
    }
}

impl ReadContent for NodeDeviceDriver {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for c in el.children() {
            match c.name() {
                "name" => rd.text_child::<Text>(c, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_child(name, el, "name")?,
        })
    }
}

impl ReadContent for NodeDeviceCapabilitySystem {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let system = NodeDeviceSystem::read(el, rd)?;
        Ok(Self {
            system,
        })
    }
}

impl ReadContent for NodeDeviceCapabilityPci {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let pci = NodeDevicePci::read(el, rd)?;
        Ok(Self {
            pci,
        })
    }
}

impl ReadContent for NodeDeviceCapabilityUsbDevice {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let device = NodeDeviceUsb::read(el, rd)?;
        Ok(Self {
            device,
        })
    }
}

impl ReadContent for NodeDeviceCapabilityUsb {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let interface = NodeDeviceUsbInterface::read(el, rd)?;
        Ok(Self {
            interface,
        })
    }
}

impl ReadContent for NodeDeviceCapabilityNet {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let net = NodeDeviceNet::read(el, rd)?;
        Ok(Self {
            net,
        })
    }
}

impl ReadContent for NodeDeviceCapabilityScsiHost {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let host = NodeDeviceScsiHost::read(el, rd)?;
        Ok(Self {
            host,
        })
    }
}

impl ReadContent for NodeDeviceCapabilityScsiTarget {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let target = NodeDeviceScsiTarget::read(el, rd)?;
        Ok(Self {
            target,
        })
    }
}

impl ReadContent for NodeDeviceCapabilityScsi {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let scsi = NodeDeviceScsi::read(el, rd)?;
        Ok(Self {
            scsi,
        })
    }
}

impl ReadContent for NodeDeviceCapabilityStorage {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let storage = NodeDeviceStorage::read(el, rd)?;
        Ok(Self {
            storage,
        })
    }
}

impl ReadContent for NodeDeviceCapabilityScsiGeneric {
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

impl ReadContent for NodeDeviceCapabilityDrm {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        for c in el.children() {
            match c.name() {
                "type" => rd.text_child::<NodeDeviceDrmType>(c, &mut r#type),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type: rd.required_child(r#type, el, "type")?,
        })
    }
}

impl ReadContent for NodeDeviceCapabilityMdev {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mdev = NodeDeviceMdev::read(el, rd)?;
        Ok(Self {
            mdev,
        })
    }
}

impl ReadContent for NodeDeviceCapabilityCcw {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let ccw = NodeDeviceCcw::read(el, rd)?;
        Ok(Self {
            ccw,
        })
    }
}

impl ReadContent for NodeDeviceCapabilityCss {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let css = NodeDeviceCss::read(el, rd)?;
        Ok(Self {
            css,
        })
    }
}

impl ReadContent for NodeDeviceCapabilityVdpa {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut chardev = None;
        for c in el.children() {
            match c.name() {
                "chardev" => rd.text_child::<Text>(c, &mut chardev),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            chardev: rd.required_child(chardev, el, "chardev")?,
        })
    }
}

impl ReadContent for NodeDeviceCapabilityApCard {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut ap_adapter = None;
        for c in el.children() {
            match c.name() {
                "ap-adapter" => rd.text_child::<Hex<u8, 2>>(c, &mut ap_adapter),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            ap_adapter: rd.required_child(ap_adapter, el, "ap-adapter")?,
        })
    }
}

impl ReadContent for NodeDeviceCapabilityApQueue {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut ap_adapter = None;
        let mut ap_domain = None;
        for c in el.children() {
            match c.name() {
                "ap-adapter" => rd.text_child::<Hex<u8, 2>>(c, &mut ap_adapter),
                "ap-domain" => rd.text_child::<ApDomain>(c, &mut ap_domain),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            ap_adapter: rd.required_child(ap_adapter, el, "ap-adapter")?,
            ap_domain: rd.required_child(ap_domain, el, "ap-domain")?,
        })
    }
}

impl ReadContent for NodeDeviceCapabilityApMatrix {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut capability = Vec::new();
        for c in el.children() {
            match c.name() {
                "capability" => rd.item(c, &mut capability),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            capability,
        })
    }
}

impl ReadContent for NodeDeviceCapabilityCcwgroup {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let group = NodeDeviceCcwGroup::read(el, rd)?;
        Ok(Self {
            group,
        })
    }
}

impl ReadContent for NodeDeviceSystem {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut product = None;
        let mut hardware = None;
        let mut firmware = None;
        for c in el.children() {
            match c.name() {
                "product" => rd.text_child::<Text>(c, &mut product),
                "hardware" => rd.child(c, &mut hardware),
                "firmware" => rd.child(c, &mut firmware),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            product,
            hardware: rd.required_child(hardware, el, "hardware")?,
            firmware,
        })
    }
}

impl ReadContent for NodeDeviceHardware {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut vendor = None;
        let mut version = None;
        let mut serial = None;
        let mut uuid = None;
        for c in el.children() {
            match c.name() {
                "vendor" => rd.text_child::<Text>(c, &mut vendor),
                "version" => rd.text_child::<Text>(c, &mut version),
                "serial" => rd.text_child::<Text>(c, &mut serial),
                "uuid" => rd.text_child::<UuidText>(c, &mut uuid),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            vendor,
            version,
            serial,
            uuid: rd.required_child(uuid, el, "uuid")?,
        })
    }
}

impl ReadContent for NodeDeviceFirmware {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut vendor = None;
        let mut version = None;
        let mut release_date = None;
        for c in el.children() {
            match c.name() {
                "vendor" => rd.text_child::<Text>(c, &mut vendor),
                "version" => rd.text_child::<Text>(c, &mut version),
                "release_date" => rd.text_child::<Text>(c, &mut release_date),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            vendor,
            version,
            release_date,
        })
    }
}

impl ReadContent for NodeDeviceNode {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "dev" => Self::Dev(NodeDeviceNodeDev::read(el, rd)?),
            "link" => Self::Link(NodeDeviceNodeLink::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["dev", "link"])),
        })
    }
}

impl ReadContent for NodeDeviceCapability {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "system" => Self::System(NodeDeviceCapabilitySystem::read(el, rd)?),
            "pci" => Self::Pci(NodeDeviceCapabilityPci::read(el, rd)?),
            "usb_device" => Self::UsbDevice(NodeDeviceCapabilityUsbDevice::read(el, rd)?),
            "usb" => Self::Usb(NodeDeviceCapabilityUsb::read(el, rd)?),
            "net" => Self::Net(NodeDeviceCapabilityNet::read(el, rd)?),
            "scsi_host" => Self::ScsiHost(NodeDeviceCapabilityScsiHost::read(el, rd)?),
            "scsi_target" => Self::ScsiTarget(NodeDeviceCapabilityScsiTarget::read(el, rd)?),
            "scsi" => Self::Scsi(NodeDeviceCapabilityScsi::read(el, rd)?),
            "storage" => Self::Storage(NodeDeviceCapabilityStorage::read(el, rd)?),
            "scsi_generic" => Self::ScsiGeneric(NodeDeviceCapabilityScsiGeneric::read(el, rd)?),
            "drm" => Self::Drm(NodeDeviceCapabilityDrm::read(el, rd)?),
            "mdev" => Self::Mdev(NodeDeviceCapabilityMdev::read(el, rd)?),
            "ccw" => Self::Ccw(NodeDeviceCapabilityCcw::read(el, rd)?),
            "css" => Self::Css(NodeDeviceCapabilityCss::read(el, rd)?),
            "vdpa" => Self::Vdpa(NodeDeviceCapabilityVdpa::read(el, rd)?),
            "ap_card" => Self::ApCard(NodeDeviceCapabilityApCard::read(el, rd)?),
            "ap_queue" => Self::ApQueue(NodeDeviceCapabilityApQueue::read(el, rd)?),
            "ap_matrix" => Self::ApMatrix(NodeDeviceCapabilityApMatrix::read(el, rd)?),
            "ccwgroup" => Self::Ccwgroup(NodeDeviceCapabilityCcwgroup::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["system", "pci", "usb_device", "usb", "net", "scsi_host", "scsi_target", "scsi", "storage", "scsi_generic", "drm", "mdev", "ccw", "css", "vdpa", "ap_card", "ap_queue", "ap_matrix", "ccwgroup"])),
        })
    }
}
