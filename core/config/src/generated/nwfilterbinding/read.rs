// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: nwfilterbinding.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl Document for NwFilterBinding {
    const ELEMENT: &'static str = "filterbinding";
    const EXAMPLE: &'static str = r#"<filterbinding>
  <owner>
    <name>memtest</name>
    <uuid>d54df46f-1ab5-4a22-8618-4560ef5fac2c</uuid>
  </owner>
  <portdev name='vnet0'/>
  <mac address='52:54:00:7b:35:93'/>
  <filterref filter='clean-traffic'>
    <parameter name='MAC' value='52:54:00:7b:35:93'/>
  </filterref>
</filterbinding>"#;
}

impl ReadContent for NwFilterBinding {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut owner = None;
        let mut portdev = None;
        let mut linkdev = None;
        let mut mac = None;
        let mut filterref = None;
        for c in el.children() {
            match c.name() {
                "owner" => rd.child(c, &mut owner),
                "portdev" => rd.child(c, &mut portdev),
                "linkdev" => rd.child(c, &mut linkdev),
                "mac" => rd.child(c, &mut mac),
                "filterref" => rd.child(c, &mut filterref),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            owner: rd.required_child(owner, el, "owner")?,
            portdev: rd.required_child(portdev, el, "portdev")?,
            linkdev,
            mac: rd.required_child(mac, el, "mac")?,
            filterref: rd.required_child(filterref, el, "filterref")?,
        })
    }
}

impl ReadContent for NwFilterBindingPortdev {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<NonEmpty>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
        })
    }
}

impl ReadContent for NwFilterBindingLinkdev {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<NonEmpty>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
        })
    }
}
