// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: nodedev/io.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for NodeDeviceUsb {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut bus = None;
        let mut device = None;
        let mut product = None;
        let mut vendor = None;
        for c in el.children() {
            match c.name() {
                "bus" => rd.text_child::<Dec<u32>>(c, &mut bus),
                "device" => rd.text_child::<Dec<u32>>(c, &mut device),
                "product" => rd.child(c, &mut product),
                "vendor" => rd.child(c, &mut vendor),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            bus: rd.required_child(bus, el, "bus")?,
            device: rd.required_child(device, el, "device")?,
            product: rd.required_child(product, el, "product")?,
            vendor: rd.required_child(vendor, el, "vendor")?,
        })
    }
}

impl ReadContent for NodeDeviceUsbInterface {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut number = None;
        let mut class = None;
        let mut subclass = None;
        let mut protocol = None;
        let mut description = None;
        for c in el.children() {
            match c.name() {
                "number" => rd.text_child::<Dec<u32>>(c, &mut number),
                "class" => rd.text_child::<Dec<u32>>(c, &mut class),
                "subclass" => rd.text_child::<Dec<u32>>(c, &mut subclass),
                "protocol" => rd.text_child::<Dec<u32>>(c, &mut protocol),
                "description" => rd.text_child::<Text>(c, &mut description),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            number: rd.required_child(number, el, "number")?,
            class: rd.required_child(class, el, "class")?,
            subclass: rd.required_child(subclass, el, "subclass")?,
            protocol: rd.required_child(protocol, el, "protocol")?,
            description,
        })
    }
}

impl ReadContent for NodeDeviceNet {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut interface = None;
        let mut address = None;
        let mut link = None;
        let mut feature = Vec::new();
        let mut capability = Vec::new();
        for c in el.children() {
            match c.name() {
                "interface" => rd.text_child::<Text>(c, &mut interface),
                "address" => rd.text_child::<HardwareAddress>(c, &mut address),
                "link" => rd.child_nonempty(c, &mut link),
                "feature" => rd.item(c, &mut feature),
                "capability" => rd.item(c, &mut capability),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            interface: rd.required_child(interface, el, "interface")?,
            address,
            link,
            feature,
            capability,
        })
    }
}

impl ReadContent for NodeDeviceNetFeature {
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

impl ReadContent for NodeDeviceScsiHost {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut host = None;
        let mut unique_id = None;
        let mut capability = Vec::new();
        for c in el.children() {
            match c.name() {
                "host" => rd.text_child::<Dec<u32>>(c, &mut host),
                "unique_id" => rd.text_child::<Dec<i32>>(c, &mut unique_id),
                "capability" => rd.item(c, &mut capability),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            host,
            unique_id,
            capability,
        })
    }
}

impl ReadContent for NodeDeviceScsiHostCapabilityFcHost {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut wwnn = None;
        let mut wwpn = None;
        let mut fabric_wwn = None;
        for c in el.children() {
            match c.name() {
                "wwnn" => rd.text_child::<Wwn>(c, &mut wwnn),
                "wwpn" => rd.text_child::<Wwn>(c, &mut wwpn),
                "fabric_wwn" => rd.text_child::<Wwn>(c, &mut fabric_wwn),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            wwnn,
            wwpn,
            fabric_wwn,
        })
    }
}

impl ReadContent for NodeDeviceScsiHostCapabilityVportOps {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut max_vports = None;
        let mut vports = None;
        for c in el.children() {
            match c.name() {
                "max_vports" => rd.text_child::<Dec<u32>>(c, &mut max_vports),
                "vports" => rd.text_child::<Dec<u32>>(c, &mut vports),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            max_vports: rd.required_child(max_vports, el, "max_vports")?,
            vports: rd.required_child(vports, el, "vports")?,
        })
    }
}

impl ReadContent for NodeDeviceScsiTarget {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut target = None;
        let mut capability = Vec::new();
        for c in el.children() {
            match c.name() {
                "target" => rd.text_child::<Text>(c, &mut target),
                "capability" => rd.item(c, &mut capability),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            target: rd.required_child(target, el, "target")?,
            capability,
        })
    }
}

impl ReadContent for NodeDeviceScsiTargetCapabilityFcRemotePort {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut rport = None;
        let mut wwpn = None;
        for c in el.children() {
            match c.name() {
                "rport" => rd.text_child::<Text>(c, &mut rport),
                "wwpn" => rd.text_child::<Wwn>(c, &mut wwpn),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            rport: rd.required_child(rport, el, "rport")?,
            wwpn: rd.required_child(wwpn, el, "wwpn")?,
        })
    }
}

impl ReadContent for NodeDeviceScsi {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut host = None;
        let mut bus = None;
        let mut target = None;
        let mut lun = None;
        let mut r#type = None;
        for c in el.children() {
            match c.name() {
                "host" => rd.text_child::<Dec<u32>>(c, &mut host),
                "bus" => rd.text_child::<Dec<u32>>(c, &mut bus),
                "target" => rd.text_child::<Dec<u32>>(c, &mut target),
                "lun" => rd.text_child::<Dec<u32>>(c, &mut lun),
                "type" => rd.text_child::<Text>(c, &mut r#type),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            host: rd.required_child(host, el, "host")?,
            bus: rd.required_child(bus, el, "bus")?,
            target: rd.required_child(target, el, "target")?,
            lun: rd.required_child(lun, el, "lun")?,
            r#type,
        })
    }
}

impl ReadContent for NodeDeviceStorage {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut block = None;
        let mut bus = None;
        let mut drive_type = None;
        let mut model = None;
        let mut vendor = None;
        let mut serial = None;
        let mut size = None;
        let mut logical_block_size = None;
        let mut num_blocks = None;
        let mut capability = Vec::new();
        for c in el.children() {
            match c.name() {
                "block" => rd.text_child::<Text>(c, &mut block),
                "bus" => rd.text_child::<Text>(c, &mut bus),
                "drive_type" => rd.text_child::<Text>(c, &mut drive_type),
                "model" => rd.text_child::<Text>(c, &mut model),
                "vendor" => rd.text_child::<Text>(c, &mut vendor),
                "serial" => rd.text_child::<Text>(c, &mut serial),
                "size" => rd.text_child::<Dec<u64>>(c, &mut size),
                "logical_block_size" => rd.text_child::<Dec<u64>>(c, &mut logical_block_size),
                "num_blocks" => rd.text_child::<Dec<u64>>(c, &mut num_blocks),
                "capability" => rd.item(c, &mut capability),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            block: rd.required_child(block, el, "block")?,
            bus,
            drive_type,
            model,
            vendor,
            serial,
            size,
            logical_block_size,
            num_blocks,
            capability,
        })
    }
}

impl ReadContent for NodeDeviceStorageCapabilityRemovable {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut media_available = None;
        let mut media_size = None;
        let mut media_label = None;
        let mut logical_block_size = None;
        let mut num_blocks = None;
        for c in el.children() {
            match c.name() {
                "media_available" => rd.text_child::<ZeroOne>(c, &mut media_available),
                "media_size" => rd.text_child::<Dec<u64>>(c, &mut media_size),
                "media_label" => rd.text_child::<Text>(c, &mut media_label),
                "logical_block_size" => rd.text_child::<Dec<u64>>(c, &mut logical_block_size),
                "num_blocks" => rd.text_child::<Dec<u64>>(c, &mut num_blocks),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            media_available: rd.required_child(media_available, el, "media_available")?,
            media_size,
            media_label,
            logical_block_size,
            num_blocks,
        })
    }
}

impl ReadContent for NodeDeviceNetCapability {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "80203" => Self::V80203,
            "80211" => Self::V80211,
            other => return Err(rd.unknown_variant(el, "type", other, &["80203", "80211"])),
        })
    }
}

impl ReadContent for NodeDeviceScsiHostCapability {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "fc_host" => Self::FcHost(NodeDeviceScsiHostCapabilityFcHost::read(el, rd)?),
            "vport_ops" => Self::VportOps(NodeDeviceScsiHostCapabilityVportOps::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["fc_host", "vport_ops"])),
        })
    }
}

impl ReadContent for NodeDeviceScsiTargetCapability {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "fc_remote_port" => Self::FcRemotePort(NodeDeviceScsiTargetCapabilityFcRemotePort::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["fc_remote_port"])),
        })
    }
}

impl ReadContent for NodeDeviceStorageCapability {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "removable" => Self::Removable(NodeDeviceStorageCapabilityRemovable::read(el, rd)?),
            "hotpluggable" => Self::Hotpluggable,
            other => return Err(rd.unknown_variant(el, "type", other, &["removable", "hotpluggable"])),
        })
    }
}
