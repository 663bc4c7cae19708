// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: status/network.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl Document for NetworkStatus {
    const ELEMENT: &'static str = "networkstatus";
    const NAMESPACES: &'static [(&'static str, &'static str)] = &[
        ("dnsmasq", "http://libvirt.org/schemas/network/dnsmasq/1.0"),
    ];
    const EXAMPLE: &'static str = r#"<networkstatus>
  <class_id bitmap='0-2'/>
  <floor sum='0'/>
  <network>
    <name>default</name>
    <bridge name='virbr0' stp='on' delay='0'/>
  </network>
</networkstatus>"#;
}

impl Document for NwFilterBindingStatus {
    const ELEMENT: &'static str = "filterbindingstatus";
    const EXAMPLE: &'static str = r#"<filterbindingstatus>
  <filterbinding>
    <owner>
      <name>web</name>
      <uuid>d54df46f-1ab5-4a22-8618-4560ef5fac2c</uuid>
    </owner>
    <portdev name='vnet0'/>
    <mac address='52:54:00:7b:35:93'/>
    <filterref filter='clean-traffic'/>
  </filterbinding>
</filterbindingstatus>"#;
}

impl ReadContent for NetworkStatus {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut class_id = None;
        let mut floor = None;
        let mut taint = Vec::new();
        let mut network = None;
        for c in el.children() {
            match c.name() {
                "class_id" => rd.child(c, &mut class_id),
                "floor" => rd.child(c, &mut floor),
                "taint" => rd.item(c, &mut taint),
                "network" => rd.child(c, &mut network),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            class_id,
            floor,
            taint,
            network: rd.required_child(network, el, "network")?,
        })
    }
}

impl ReadContent for NetworkClasses {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut bitmap = None;
        for a in el.attributes() {
            match a.name() {
                "bitmap" => rd.attribute::<CpuSet>(&a, &mut bitmap),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            bitmap,
        })
    }
}

impl ReadContent for NetworkFloor {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut sum = None;
        for a in el.attributes() {
            match a.name() {
                "sum" => rd.attribute::<Dec<u64>>(&a, &mut sum),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            sum,
        })
    }
}

impl ReadContent for NwFilterBindingStatus {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut filterbinding = None;
        for c in el.children() {
            match c.name() {
                "filterbinding" => rd.child(c, &mut filterbinding),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            filterbinding: rd.required_child(filterbinding, el, "filterbinding")?,
        })
    }
}
