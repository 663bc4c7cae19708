// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: nodedev/mdev.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for NodeDeviceMdevType {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut id = None;
        let mut name = None;
        let mut device_api = None;
        let mut available_instances = None;
        for a in el.attributes() {
            match a.name() {
                "id" => rd.attribute::<Text>(&a, &mut id),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "name" => rd.text_child::<Text>(c, &mut name),
                "deviceAPI" => rd.text_child::<Text>(c, &mut device_api),
                "availableInstances" => rd.text_child::<Dec<u32>>(c, &mut available_instances),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            id: rd.required_attribute(id, el, "id")?,
            name,
            device_api: rd.required_child(device_api, el, "deviceAPI")?,
            available_instances: rd.required_child(available_instances, el, "availableInstances")?,
        })
    }
}

impl ReadContent for NodeDeviceMdev {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        let mut uuid = None;
        let mut parent_addr = None;
        let mut iommu_group = None;
        let mut attr = Vec::new();
        for c in el.children() {
            match c.name() {
                "type" => rd.child(c, &mut r#type),
                "uuid" => rd.text_child::<UuidText>(c, &mut uuid),
                "parent_addr" => rd.text_child::<Text>(c, &mut parent_addr),
                "iommuGroup" => rd.child(c, &mut iommu_group),
                "attr" => rd.item(c, &mut attr),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type: rd.required_child(r#type, el, "type")?,
            uuid,
            parent_addr,
            iommu_group,
            attr,
        })
    }
}

impl ReadContent for NodeDeviceMdevIommuGroup {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut number = None;
        for a in el.attributes() {
            match a.name() {
                "number" => rd.attribute::<Dec<i32>>(&a, &mut number),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            number: number.unwrap_or_default(),
        })
    }
}

impl ReadContent for NodeDeviceMdevTypeName {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut id = None;
        for a in el.attributes() {
            match a.name() {
                "id" => rd.attribute::<Text>(&a, &mut id),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            id: rd.required_attribute(id, el, "id")?,
        })
    }
}

impl ReadContent for NodeDeviceMdevAttribute {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut value = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                "value" => rd.attribute::<Text>(&a, &mut value),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            value: rd.required_attribute(value, el, "value")?,
        })
    }
}

impl ReadContent for NodeDeviceMdevCapabilityMdevTypes {
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

impl ReadContent for NodeDeviceMdevCapability {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "mdev_types" => Self::MdevTypes(NodeDeviceMdevCapabilityMdevTypes::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["mdev_types"])),
        })
    }
}
