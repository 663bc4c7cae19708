// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: common/net.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for NetBandwidth {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut class_id = None;
        let mut inbound = None;
        let mut outbound = None;
        for a in el.attributes() {
            match a.name() {
                "classID" => rd.attribute::<Dec<u32>>(&a, &mut class_id),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "inbound" => rd.child(c, &mut inbound),
                "outbound" => rd.child(c, &mut outbound),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            class_id,
            inbound,
            outbound,
        })
    }
}

impl ReadContent for NetBandwidthRate {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut average = None;
        let mut peak = None;
        let mut floor = None;
        let mut burst = None;
        for a in el.attributes() {
            match a.name() {
                "average" => rd.attribute::<Dec<u64>>(&a, &mut average),
                "peak" => rd.attribute::<Dec<u64>>(&a, &mut peak),
                "floor" => rd.attribute::<Dec<u64>>(&a, &mut floor),
                "burst" => rd.attribute::<Dec<u64>>(&a, &mut burst),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            average,
            peak,
            floor,
            burst,
        })
    }
}

impl ReadContent for NetVlan {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut trunk = None;
        let mut tag = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "trunk" => rd.attribute::<YesNo>(&a, &mut trunk),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "tag" => rd.item(c, &mut tag),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            trunk,
            tag: rd.at_least_one(tag, el, "tag")?,
        })
    }
}

impl ReadContent for NetVlanTag {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut id = None;
        let mut native_mode = None;
        for a in el.attributes() {
            match a.name() {
                "id" => rd.attribute::<VlanTag>(&a, &mut id),
                "nativeMode" => rd.attribute::<NetVlanMode>(&a, &mut native_mode),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            id: rd.required_attribute(id, el, "id")?,
            native_mode,
        })
    }
}

impl ReadContent for VirtualPort {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        let mut parameters = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<VirtualPortType>(&a, &mut r#type),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "parameters" => rd.child_nonempty(c, &mut parameters),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type,
            parameters,
        })
    }
}

impl ReadContent for VirtualPortParameters {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut managerid = None;
        let mut typeid = None;
        let mut typeidversion = None;
        let mut instanceid = None;
        let mut interfaceid = None;
        let mut profileid = None;
        for a in el.attributes() {
            match a.name() {
                "managerid" => rd.attribute::<AnyBase<u8>>(&a, &mut managerid),
                "typeid" => rd.attribute::<AnyBase24>(&a, &mut typeid),
                "typeidversion" => rd.attribute::<AnyBase<u8>>(&a, &mut typeidversion),
                "instanceid" => rd.attribute::<UuidText>(&a, &mut instanceid),
                "interfaceid" => rd.attribute::<UuidText>(&a, &mut interfaceid),
                "profileid" => rd.attribute::<PortProfile>(&a, &mut profileid),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            managerid,
            typeid,
            typeidversion,
            instanceid,
            interfaceid,
            profileid,
        })
    }
}

impl ReadContent for PortOptions {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut isolated = None;
        for a in el.attributes() {
            match a.name() {
                "isolated" => rd.attribute::<YesNo>(&a, &mut isolated),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            isolated,
        })
    }
}

impl ReadContent for NetMtu {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut size = None;
        for a in el.attributes() {
            match a.name() {
                "size" => rd.attribute::<Dec<u32>>(&a, &mut size),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            size,
        })
    }
}

impl ReadContent for NetCoalesce {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut rx = None;
        for c in el.children() {
            match c.name() {
                "rx" => rd.child_nonempty(c, &mut rx),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            rx,
        })
    }
}

impl ReadContent for NetCoalesceRx {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut frames = None;
        for c in el.children() {
            match c.name() {
                "frames" => rd.child_nonempty(c, &mut frames),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            frames,
        })
    }
}

impl ReadContent for NetCoalesceFrames {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut max = None;
        for a in el.attributes() {
            match a.name() {
                "max" => rd.attribute::<Dec<u32>>(&a, &mut max),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            max,
        })
    }
}

impl ReadContent for NetMac {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut address = None;
        for a in el.attributes() {
            match a.name() {
                "address" => rd.attribute::<MacAddress>(&a, &mut address),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            address: rd.required_attribute(address, el, "address")?,
        })
    }
}

impl ReadContent for NetDriverName {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut model = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<HostdevDriverName>(&a, &mut name),
                "model" => rd.attribute::<NonEmpty>(&a, &mut model),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name,
            model,
        })
    }
}

impl ReadContent for NetRoute {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut family = None;
        let mut address = None;
        let mut netmask = None;
        let mut prefix = None;
        let mut gateway = None;
        let mut metric = None;
        for a in el.attributes() {
            match a.name() {
                "family" => rd.attribute::<IpFamily>(&a, &mut family),
                "address" => rd.attribute::<IpText>(&a, &mut address),
                "netmask" => rd.attribute::<IpText>(&a, &mut netmask),
                "prefix" => rd.attribute::<IpPrefix>(&a, &mut prefix),
                "gateway" => rd.attribute::<IpText>(&a, &mut gateway),
                "metric" => rd.attribute::<Dec<u32>>(&a, &mut metric),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            family,
            address: rd.required_attribute(address, el, "address")?,
            netmask,
            prefix,
            gateway: rd.required_attribute(gateway, el, "gateway")?,
            metric,
        })
    }
}

impl ReadContent for FilterRef {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut filter = None;
        let mut parameter = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "filter" => rd.attribute::<NonEmpty>(&a, &mut filter),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "parameter" => rd.item(c, &mut parameter),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            filter: rd.required_attribute(filter, el, "filter")?,
            parameter,
        })
    }
}

impl ReadContent for FilterParameter {
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
