// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/input.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for Input {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut driver = None;
        let mut bus = None;
        let mut model = None;
        for a in el.attributes() {
            match a.name() {
                "bus" => rd.attribute::<InputBus>(&a, &mut bus),
                "model" => rd.attribute::<VirtioModel>(&a, &mut model),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "driver" => rd.child_nonempty(c, &mut driver),
                _ => Ok(()),
            }?;
        }
        let kind = InputKind::read(el, rd)?;
        let info = DeviceInfo::read(el, rd)?;
        Ok(Self {
            driver,
            kind,
            bus,
            model,
            info,
        })
    }
}

impl ReadContent for InputKindPassthrough {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
        })
    }
}

impl ReadContent for InputKindEvdev {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
        })
    }
}

impl ReadContent for InputDeviceSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut evdev = None;
        for a in el.attributes() {
            match a.name() {
                "evdev" => rd.attribute::<Text>(&a, &mut evdev),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            evdev: rd.required_attribute(evdev, el, "evdev")?,
        })
    }
}

impl ReadContent for InputEvdevSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut dev = None;
        let mut grab = None;
        let mut grab_toggle = None;
        let mut repeat = None;
        for a in el.attributes() {
            match a.name() {
                "dev" => rd.attribute::<Text>(&a, &mut dev),
                "grab" => rd.attribute::<InputGrab>(&a, &mut grab),
                "grabToggle" => rd.attribute::<InputGrabToggle>(&a, &mut grab_toggle),
                "repeat" => rd.attribute::<OnOff>(&a, &mut repeat),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            dev: rd.required_attribute(dev, el, "dev")?,
            grab,
            grab_toggle,
            repeat,
        })
    }
}

impl ReadContent for Hub {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<HubType>(&a, &mut r#type),
                _ => Ok(()),
            }?;
        }
        let info = DeviceInfo::read(el, rd)?;
        Ok(Self {
            r#type: rd.required_attribute(r#type, el, "type")?,
            info,
        })
    }
}

impl ReadContent for InputKind {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "mouse" => Self::Mouse,
            "tablet" => Self::Tablet,
            "keyboard" => Self::Keyboard,
            "passthrough" => Self::Passthrough(InputKindPassthrough::read(el, rd)?),
            "evdev" => Self::Evdev(InputKindEvdev::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["mouse", "tablet", "keyboard", "passthrough", "evdev"])),
        })
    }
}
