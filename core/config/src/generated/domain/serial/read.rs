// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/serial.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for Serial {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut log = None;
        let mut target = None;
        for c in el.children() {
            match c.name() {
                "log" => rd.child(c, &mut log),
                "target" => rd.child(c, &mut target),
                _ => Ok(()),
            }?;
        }
        let source = CharSource::read(el, rd)?;
        let info = DeviceInfo::read(el, rd)?;
        Ok(Self {
            source,
            log,
            target,
            info,
        })
    }
}

impl ReadContent for SerialTarget {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        let mut port = None;
        let mut model = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<SerialTargetType>(&a, &mut r#type),
                "port" => rd.attribute::<Dec<u32>>(&a, &mut port),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "model" => rd.child_nonempty(c, &mut model),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type,
            port,
            model,
        })
    }
}

impl ReadContent for SerialTargetModel {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<SerialModel>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name,
        })
    }
}

impl ReadContent for Parallel {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut log = None;
        let mut target = None;
        for c in el.children() {
            match c.name() {
                "log" => rd.child(c, &mut log),
                "target" => rd.child(c, &mut target),
                _ => Ok(()),
            }?;
        }
        let source = CharSource::read(el, rd)?;
        let info = DeviceInfo::read(el, rd)?;
        Ok(Self {
            source,
            log,
            target,
            info,
        })
    }
}

impl ReadContent for ParallelTarget {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut port = None;
        for a in el.attributes() {
            match a.name() {
                "port" => rd.attribute::<Dec<u32>>(&a, &mut port),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            port,
        })
    }
}

impl ReadContent for Console {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut tty = None;
        let mut log = None;
        let mut target = None;
        for a in el.attributes() {
            match a.name() {
                "tty" if rd.live() => rd.attribute::<Text>(&a, &mut tty),
                "tty" => { rd.skip_attribute(&a); Ok(()) },
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "log" => rd.child(c, &mut log),
                "target" => rd.child(c, &mut target),
                _ => Ok(()),
            }?;
        }
        let source = CharSource::read(el, rd)?;
        let info = DeviceInfo::read(el, rd)?;
        Ok(Self {
            source,
            tty,
            log,
            target,
            info,
        })
    }
}

impl ReadContent for ConsoleTarget {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        let mut port = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<ConsoleTargetType>(&a, &mut r#type),
                "port" => rd.attribute::<Dec<u32>>(&a, &mut port),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type,
            port,
        })
    }
}

impl ReadContent for Channel {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut log = None;
        let mut target = None;
        for c in el.children() {
            match c.name() {
                "log" => rd.child(c, &mut log),
                "target" => rd.child(c, &mut target),
                _ => Ok(()),
            }?;
        }
        let source = CharSource::read(el, rd)?;
        let info = DeviceInfo::read(el, rd)?;
        Ok(Self {
            source,
            log,
            target: rd.required_child(target, el, "target")?,
            info,
        })
    }
}

impl ReadContent for ChannelTargetGuestfwd {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut address = None;
        let mut port = None;
        for a in el.attributes() {
            match a.name() {
                "address" => rd.attribute::<Ip4Text>(&a, &mut address),
                "port" => rd.attribute::<Dec<u16>>(&a, &mut port),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            address: rd.required_attribute(address, el, "address")?,
            port: rd.required_attribute(port, el, "port")?,
        })
    }
}

impl ReadContent for ChannelTargetVirtio {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut state = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                "state" if rd.live() => rd.attribute::<ChannelState>(&a, &mut state),
                "state" => { rd.skip_attribute(&a); Ok(()) },
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name,
            state,
        })
    }
}

impl ReadContent for ChannelTargetXen {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name,
        })
    }
}

impl ReadContent for ChannelTarget {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "guestfwd" => Self::Guestfwd(ChannelTargetGuestfwd::read(el, rd)?),
            "virtio" => Self::Virtio(ChannelTargetVirtio::read(el, rd)?),
            "xen" => Self::Xen(ChannelTargetXen::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["guestfwd", "virtio", "xen"])),
        })
    }
}
