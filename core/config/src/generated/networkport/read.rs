// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: networkport.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl Document for NetworkPort {
    const ELEMENT: &'static str = "networkport";
    const EXAMPLE: &'static str = r#"<networkport>
  <uuid>5d744f21-ba4a-4d6e-bdb2-30a35ff3207d</uuid>
  <owner>
    <name>memtest</name>
    <uuid>d54df46f-1ab5-4a22-8618-4560ef5fac2c</uuid>
  </owner>
  <mac address='52:54:00:7b:35:93'/>
  <plug type='bridge' bridge='virbr0'/>
</networkport>"#;
}

impl ReadContent for NetworkPort {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut uuid = None;
        let mut owner = None;
        let mut group = None;
        let mut mac = None;
        let mut virtualport = None;
        let mut bandwidth = None;
        let mut vlan = None;
        let mut port = None;
        let mut rxfilters = None;
        let mut plug = None;
        for c in el.children() {
            match c.name() {
                "uuid" => rd.text_child::<UuidText>(c, &mut uuid),
                "owner" => rd.child(c, &mut owner),
                "group" => rd.text_child::<NonEmpty>(c, &mut group),
                "mac" => rd.child(c, &mut mac),
                "virtualport" => rd.child_nonempty(c, &mut virtualport),
                "bandwidth" => rd.child_nonempty(c, &mut bandwidth),
                "vlan" => rd.child(c, &mut vlan),
                "port" => rd.child_nonempty(c, &mut port),
                "rxfilters" => rd.child_nonempty(c, &mut rxfilters),
                "plug" => rd.child(c, &mut plug),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            uuid,
            owner: rd.required_child(owner, el, "owner")?,
            group,
            mac: rd.required_child(mac, el, "mac")?,
            virtualport,
            bandwidth,
            vlan,
            port,
            rxfilters,
            plug,
        })
    }
}

impl ReadContent for NetOwner {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut uuid = None;
        for c in el.children() {
            match c.name() {
                "name" => rd.text_child::<Text>(c, &mut name),
                "uuid" => rd.text_child::<UuidText>(c, &mut uuid),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_child(name, el, "name")?,
            uuid: rd.required_child(uuid, el, "uuid")?,
        })
    }
}

impl ReadContent for NetworkPortFilters {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut trust_guest = None;
        for a in el.attributes() {
            match a.name() {
                "trustGuest" => rd.attribute::<YesNo>(&a, &mut trust_guest),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            trust_guest,
        })
    }
}

impl ReadContent for NetworkPortPlugNetwork {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let bridge = NetworkPortBridge::read(el, rd)?;
        Ok(Self {
            bridge,
        })
    }
}

impl ReadContent for NetworkPortPlugBridge {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let bridge = NetworkPortBridge::read(el, rd)?;
        Ok(Self {
            bridge,
        })
    }
}

impl ReadContent for NetworkPortPlugUser {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut backend = None;
        for a in el.attributes() {
            match a.name() {
                "backend" => rd.attribute::<NetworkBackendType>(&a, &mut backend),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            backend: rd.required_attribute(backend, el, "backend")?,
        })
    }
}

impl ReadContent for NetworkPortPlugDirect {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut dev = None;
        let mut mode = None;
        for a in el.attributes() {
            match a.name() {
                "dev" => rd.attribute::<NonEmpty>(&a, &mut dev),
                "mode" => rd.attribute::<MacvtapMode>(&a, &mut mode),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            dev: rd.required_attribute(dev, el, "dev")?,
            mode: rd.required_attribute(mode, el, "mode")?,
        })
    }
}

impl ReadContent for NetworkPortPlugHostdevPci {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut managed = None;
        let mut driver = None;
        let mut address = None;
        for a in el.attributes() {
            match a.name() {
                "managed" => rd.attribute::<YesNo>(&a, &mut managed),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "driver" => rd.child_nonempty(c, &mut driver),
                "address" => rd.child(c, &mut address),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            managed,
            driver,
            address: rd.required_child(address, el, "address")?,
        })
    }
}

impl ReadContent for NetworkPortBridge {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut bridge = None;
        let mut mac_table_manager = None;
        for a in el.attributes() {
            match a.name() {
                "bridge" => rd.attribute::<NonEmpty>(&a, &mut bridge),
                "macTableManager" => rd.attribute::<MacTableManager>(&a, &mut mac_table_manager),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            bridge: rd.required_attribute(bridge, el, "bridge")?,
            mac_table_manager,
        })
    }
}

impl ReadContent for NetworkPortPlug {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "none" => Self::None,
            "network" => Self::Network(NetworkPortPlugNetwork::read(el, rd)?),
            "bridge" => Self::Bridge(NetworkPortPlugBridge::read(el, rd)?),
            "user" => Self::User(NetworkPortPlugUser::read(el, rd)?),
            "direct" => Self::Direct(NetworkPortPlugDirect::read(el, rd)?),
            "hostdev-pci" => Self::HostdevPci(NetworkPortPlugHostdevPci::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["none", "network", "bridge", "user", "direct", "hostdev-pci"])),
        })
    }
}
