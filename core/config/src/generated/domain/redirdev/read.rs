// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/redirdev.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for Redirdev {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut bus = None;
        let mut log = None;
        for a in el.attributes() {
            match a.name() {
                "bus" => rd.attribute::<RedirBus>(&a, &mut bus),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "log" => rd.child(c, &mut log),
                _ => Ok(()),
            }?;
        }
        let source = rd.choice_opt::<CharSource>(el, "type")?;
        let info = DeviceInfo::read(el, rd)?;
        Ok(Self {
            bus: bus.unwrap_or(RedirBus::Usb),
            source,
            log,
            info,
        })
    }
}

impl ReadContent for RedirFilter {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut rules = Vec::new();
        for c in el.children() {
            match c.name() {
                "usbdev" => rd.item(c, &mut rules),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            rules,
        })
    }
}

impl ReadContent for RedirRule {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut class = None;
        let mut vendor = None;
        let mut product = None;
        let mut version = None;
        let mut allow = None;
        for a in el.attributes() {
            match a.name() {
                "class" => rd.attribute::<UsbFilter<2>>(&a, &mut class),
                "vendor" => rd.attribute::<UsbFilter<4>>(&a, &mut vendor),
                "product" => rd.attribute::<UsbFilter<4>>(&a, &mut product),
                "version" => rd.attribute::<UsbRelease>(&a, &mut version),
                "allow" => rd.attribute::<YesNo>(&a, &mut allow),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            class,
            vendor,
            product,
            version,
            allow: rd.required_attribute(allow, el, "allow")?,
        })
    }
}
