// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: nodedev/pci.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for NodeDevicePci {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut class = None;
        let mut domain = None;
        let mut bus = None;
        let mut slot = None;
        let mut function = None;
        let mut product = None;
        let mut vendor = None;
        let mut capability = Vec::new();
        let mut iommu_group = None;
        let mut numa = None;
        let mut pci_express = None;
        for c in el.children() {
            match c.name() {
                "class" => rd.text_child::<PciClass>(c, &mut class),
                "domain" => rd.text_child::<Dec<u32>>(c, &mut domain),
                "bus" => rd.text_child::<Dec<u32>>(c, &mut bus),
                "slot" => rd.text_child::<Dec<u32>>(c, &mut slot),
                "function" => rd.text_child::<Dec<u32>>(c, &mut function),
                "product" => rd.child(c, &mut product),
                "vendor" => rd.child(c, &mut vendor),
                "capability" => rd.item(c, &mut capability),
                "iommuGroup" => rd.child(c, &mut iommu_group),
                "numa" => rd.child(c, &mut numa),
                "pci-express" => rd.child(c, &mut pci_express),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            class,
            domain: rd.required_child(domain, el, "domain")?,
            bus: rd.required_child(bus, el, "bus")?,
            slot: rd.required_child(slot, el, "slot")?,
            function: rd.required_child(function, el, "function")?,
            product: rd.required_child(product, el, "product")?,
            vendor: rd.required_child(vendor, el, "vendor")?,
            capability,
            iommu_group,
            numa,
            pci_express,
        })
    }
}

impl ReadContent for NodeDevicePciPciExpress {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut link = Vec::new();
        for c in el.children() {
            match c.name() {
                "link" => rd.item(c, &mut link),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            link,
        })
    }
}

impl ReadContent for NodeDeviceProduct {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut id = None;
        for a in el.attributes() {
            match a.name() {
                "id" => rd.attribute::<DeviceId>(&a, &mut id),
                _ => Ok(()),
            }?;
        }
        let text = rd.text_opt::<Text>(el)?;
        Ok(Self {
            id: rd.required_attribute(id, el, "id")?,
            text,
        })
    }
}

impl ReadContent for NodeDeviceVendor {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut id = None;
        for a in el.attributes() {
            match a.name() {
                "id" => rd.attribute::<DeviceId>(&a, &mut id),
                _ => Ok(()),
            }?;
        }
        let text = rd.text_opt::<Text>(el)?;
        Ok(Self {
            id: rd.required_attribute(id, el, "id")?,
            text,
        })
    }
}

impl ReadContent for NodeDevicePciCapabilityPhysFunction {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut address = None;
        for c in el.children() {
            match c.name() {
                "address" => rd.child(c, &mut address),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            address,
        })
    }
}

impl ReadContent for NodeDevicePciCapabilityVirtFunctions {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut max_count = None;
        let mut address = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "maxCount" => rd.attribute::<Dec<u32>>(&a, &mut max_count),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "address" => rd.item(c, &mut address),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            max_count,
            address,
        })
    }
}

impl ReadContent for NodeDevicePciCapabilityMdevTypes {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = Vec::new();
        for c in el.children() {
            match c.name() {
                "type" => rd.item(c, &mut r#type),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type,
        })
    }
}

impl ReadContent for NodeDevicePciCapabilityVpd {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let vpd = NodeDeviceVpd::read(el, rd)?;
        Ok(Self {
            vpd,
        })
    }
}

impl ReadContent for NodeDeviceIommuGroup {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut number = None;
        let mut address = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "number" => rd.attribute::<Dec<u32>>(&a, &mut number),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "address" => rd.item(c, &mut address),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            number: rd.required_attribute(number, el, "number")?,
            address,
        })
    }
}

impl ReadContent for NodeDeviceNuma {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut node = None;
        for a in el.attributes() {
            match a.name() {
                "node" => rd.attribute::<Dec<i32>>(&a, &mut node),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            node,
        })
    }
}

impl ReadContent for NodeDevicePciLink {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut validity = None;
        let mut port = None;
        let mut speed = None;
        let mut width = None;
        for a in el.attributes() {
            match a.name() {
                "validity" => rd.attribute::<NodeDevicePciLinkValidity>(&a, &mut validity),
                "port" => rd.attribute::<Dec<u32>>(&a, &mut port),
                "speed" => rd.attribute::<DecimalText>(&a, &mut speed),
                "width" => rd.attribute::<Dec<u32>>(&a, &mut width),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            validity: rd.required_attribute(validity, el, "validity")?,
            port,
            speed,
            width: rd.required_attribute(width, el, "width")?,
        })
    }
}

impl ReadContent for NodeDeviceVpd {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut fields = Vec::new();
        for c in el.children() {
            match c.name() {
                "name" => rd.text_child::<Text>(c, &mut name),
                "fields" => rd.item(c, &mut fields),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_child(name, el, "name")?,
            fields,
        })
    }
}

impl ReadContent for NodeDeviceVpdFieldsReadonly {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut change_level = None;
        let mut manufacture_id = None;
        let mut part_number = None;
        let mut serial_number = None;
        let mut vendor_field = Vec::new();
        for c in el.children() {
            match c.name() {
                "change_level" => rd.text_child::<Text>(c, &mut change_level),
                "manufacture_id" => rd.text_child::<Text>(c, &mut manufacture_id),
                "part_number" => rd.text_child::<Text>(c, &mut part_number),
                "serial_number" => rd.text_child::<Text>(c, &mut serial_number),
                "vendor_field" => rd.item(c, &mut vendor_field),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            change_level,
            manufacture_id,
            part_number,
            serial_number,
            vendor_field,
        })
    }
}

impl ReadContent for NodeDeviceVpdFieldsReadwrite {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut asset_tag = None;
        let mut vendor_field = Vec::new();
        let mut system_field = Vec::new();
        for c in el.children() {
            match c.name() {
                "asset_tag" => rd.text_child::<Text>(c, &mut asset_tag),
                "vendor_field" => rd.item(c, &mut vendor_field),
                "system_field" => rd.item(c, &mut system_field),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            asset_tag,
            vendor_field,
            system_field,
        })
    }
}

impl ReadContent for NodeDeviceVpdField {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut index = None;
        for a in el.attributes() {
            match a.name() {
                "index" => rd.attribute::<VpdIndex>(&a, &mut index),
                _ => Ok(()),
            }?;
        }
        let text = rd.text::<Text>(el)?;
        Ok(Self {
            index: rd.required_attribute(index, el, "index")?,
            text,
        })
    }
}

impl ReadContent for NodeDevicePciCapability {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "phys_function" => Self::PhysFunction(NodeDevicePciCapabilityPhysFunction::read(el, rd)?),
            "virt_functions" => Self::VirtFunctions(NodeDevicePciCapabilityVirtFunctions::read(el, rd)?),
            "pci-bridge" => Self::PciBridge,
            "cardbus-bridge" => Self::CardbusBridge,
            "mdev_types" => Self::MdevTypes(NodeDevicePciCapabilityMdevTypes::read(el, rd)?),
            "vpd" => Self::Vpd(NodeDevicePciCapabilityVpd::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["phys_function", "virt_functions", "pci-bridge", "cardbus-bridge", "mdev_types", "vpd"])),
        })
    }
}

impl ReadContent for NodeDeviceVpdFields {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "access", None)? {
            "readonly" => Self::Readonly(NodeDeviceVpdFieldsReadonly::read(el, rd)?),
            "readwrite" => Self::Readwrite(NodeDeviceVpdFieldsReadwrite::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "access", other, &["readonly", "readwrite"])),
        })
    }
}
