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
  <fwRemoval backend='nftables'>
    <action layer='ipv4'>
      <args>
        <item>delete</item>
        <item>rule</item>
        <item>ip</item>
        <item>libvirt_network</item>
        <item>guest_output</item>
        <item>handle</item>
        <item>12</item>
      </args>
    </action>
  </fwRemoval>
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
        let mut fw_removal = None;
        let mut network = None;
        for c in el.children() {
            match c.name() {
                "class_id" => rd.child(c, &mut class_id),
                "floor" => rd.child(c, &mut floor),
                "taint" => rd.item(c, &mut taint),
                "fwRemoval" => rd.child(c, &mut fw_removal),
                "network" => rd.child(c, &mut network),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            class_id,
            floor,
            taint,
            fw_removal,
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

impl ReadContent for FirewallRemoval {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut backend = None;
        let mut action = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                "backend" => rd.attribute::<Text>(&a, &mut backend),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "action" => rd.item(c, &mut action),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name,
            backend: rd.required_attribute(backend, el, "backend")?,
            action,
        })
    }
}

impl ReadContent for FirewallRemovalAction {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut layer = None;
        let mut ignore_errors = None;
        let mut args = None;
        for a in el.attributes() {
            match a.name() {
                "layer" => rd.attribute::<Text>(&a, &mut layer),
                "ignoreErrors" => rd.attribute::<YesNo>(&a, &mut ignore_errors),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "args" => rd.child(c, &mut args),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            layer: rd.required_attribute(layer, el, "layer")?,
            ignore_errors,
            args,
        })
    }
}

impl ReadContent for FirewallRemovalActionArgs {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut item = Vec::new();
        for c in el.children() {
            match c.name() {
                "item" => rd.text_item::<Text>(c, &mut item),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            item,
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
