// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: nodedev/s390.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for NodeDeviceCcwAddress {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut cssid = None;
        let mut ssid = None;
        let mut devno = None;
        for c in el.children() {
            match c.name() {
                "cssid" => rd.text_child::<HexUpTo<1, 254>>(c, &mut cssid),
                "ssid" => rd.text_child::<HexUpTo<1, 3>>(c, &mut ssid),
                "devno" => rd.text_child::<Hex<u16, 4>>(c, &mut devno),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            cssid: rd.required_child(cssid, el, "cssid")?,
            ssid: rd.required_child(ssid, el, "ssid")?,
            devno: rd.required_child(devno, el, "devno")?,
        })
    }
}

impl ReadContent for NodeDeviceCcw {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut capability = Vec::new();
        for c in el.children() {
            match c.name() {
                "capability" => rd.item(c, &mut capability),
                _ => Ok(()),
            }?;
        }
        let address = NodeDeviceCcwAddress::read(el, rd)?;
        Ok(Self {
            address,
            capability,
        })
    }
}

impl ReadContent for NodeDeviceCcwCapabilityCcwgroupMember {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut group_device = None;
        for c in el.children() {
            match c.name() {
                "group_device" => rd.text_child::<Text>(c, &mut group_device),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            group_device: rd.required_child(group_device, el, "group_device")?,
        })
    }
}

impl ReadContent for NodeDeviceCss {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut channel_dev_addr = None;
        let mut capability = Vec::new();
        for c in el.children() {
            match c.name() {
                "channel_dev_addr" => rd.child(c, &mut channel_dev_addr),
                "capability" => rd.item(c, &mut capability),
                _ => Ok(()),
            }?;
        }
        let address = NodeDeviceCcwAddress::read(el, rd)?;
        Ok(Self {
            address,
            channel_dev_addr,
            capability,
        })
    }
}

impl ReadContent for NodeDeviceChannelDevice {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let address = NodeDeviceCcwAddress::read(el, rd)?;
        Ok(Self {
            address,
        })
    }
}

impl ReadContent for NodeDeviceCcwGroup {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut state = None;
        let mut members = None;
        let mut capability = Vec::new();
        for c in el.children() {
            match c.name() {
                "state" => rd.text_child::<NodeDeviceCcwGroupState>(c, &mut state),
                "members" => rd.child(c, &mut members),
                "capability" => rd.item(c, &mut capability),
                _ => Ok(()),
            }?;
        }
        let address = NodeDeviceCcwAddress::read(el, rd)?;
        Ok(Self {
            state: rd.required_child(state, el, "state")?,
            address,
            members: rd.required_child(members, el, "members")?,
            capability,
        })
    }
}

impl ReadContent for NodeDeviceCcwGroupMembers {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut ccw_device = Vec::new();
        for c in el.children() {
            match c.name() {
                "ccw_device" => rd.item(c, &mut ccw_device),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            ccw_device,
        })
    }
}

impl ReadContent for NodeDeviceCcwMember {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#ref = None;
        for a in el.attributes() {
            match a.name() {
                "ref" => rd.attribute::<Text>(&a, &mut r#ref),
                _ => Ok(()),
            }?;
        }
        let text = rd.text::<Text>(el)?;
        Ok(Self {
            r#ref: rd.required_attribute(r#ref, el, "ref")?,
            text,
        })
    }
}

impl ReadContent for NodeDeviceCcwGroupCapabilityQethGeneric {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut card_type = None;
        let mut chpid = None;
        for c in el.children() {
            match c.name() {
                "card_type" => rd.text_child::<Text>(c, &mut card_type),
                "chpid" => rd.text_child::<Text>(c, &mut chpid),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            card_type,
            chpid,
        })
    }
}

impl ReadContent for NodeDeviceCcwCapability {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "ccwgroup_member" => Self::CcwgroupMember(NodeDeviceCcwCapabilityCcwgroupMember::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["ccwgroup_member"])),
        })
    }
}

impl ReadContent for NodeDeviceCcwGroupCapability {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "qeth_generic" => Self::QethGeneric(NodeDeviceCcwGroupCapabilityQethGeneric::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["qeth_generic"])),
        })
    }
}
