// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/video.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for Video {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut driver = None;
        let mut model = None;
        for c in el.children() {
            match c.name() {
                "driver" => rd.child_nonempty(c, &mut driver),
                "model" => rd.child(c, &mut model),
                _ => Ok(()),
            }?;
        }
        let info = DeviceInfo::read(el, rd)?;
        Ok(Self {
            driver,
            model,
            info,
        })
    }
}

impl ReadContent for VideoDriver {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut vgaconf = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<VideoDriverName>(&a, &mut name),
                "vgaconf" => rd.attribute::<VgaConf>(&a, &mut vgaconf),
                _ => Ok(()),
            }?;
        }
        let options = VirtioOptions::read(el, rd)?;
        Ok(Self {
            options,
            name,
            vgaconf,
        })
    }
}

impl ReadContent for VideoModel {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        let mut ram = None;
        let mut vram = None;
        let mut vram64 = None;
        let mut vgamem = None;
        let mut heads = None;
        let mut primary = None;
        let mut blob = None;
        let mut acceleration = None;
        let mut resolution = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<VideoType>(&a, &mut r#type),
                "ram" => rd.attribute::<Dec<u32>>(&a, &mut ram),
                "vram" => rd.attribute::<Dec<u32>>(&a, &mut vram),
                "vram64" => rd.attribute::<Dec<u32>>(&a, &mut vram64),
                "vgamem" => rd.attribute::<Dec<u32>>(&a, &mut vgamem),
                "heads" => rd.attribute::<Dec<u32>>(&a, &mut heads),
                "primary" => rd.attribute::<YesNo>(&a, &mut primary),
                "blob" => rd.attribute::<OnOff>(&a, &mut blob),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "acceleration" => rd.child(c, &mut acceleration),
                "resolution" => rd.child(c, &mut resolution),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type,
            ram,
            vram,
            vram64,
            vgamem,
            heads,
            primary: primary.unwrap_or_default(),
            blob,
            acceleration,
            resolution,
        })
    }
}

impl ReadContent for VideoAcceleration {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut accel2d = None;
        let mut accel3d = None;
        let mut rendernode = None;
        for a in el.attributes() {
            match a.name() {
                "accel2d" => rd.attribute::<YesNo>(&a, &mut accel2d),
                "accel3d" => rd.attribute::<YesNo>(&a, &mut accel3d),
                "rendernode" => rd.attribute::<AbsolutePath>(&a, &mut rendernode),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            accel2d,
            accel3d,
            rendernode,
        })
    }
}

impl ReadContent for VideoResolution {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut x = None;
        let mut y = None;
        for a in el.attributes() {
            match a.name() {
                "x" => rd.attribute::<Dec<u32>>(&a, &mut x),
                "y" => rd.attribute::<Dec<u32>>(&a, &mut y),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            x: rd.required_attribute(x, el, "x")?,
            y: rd.required_attribute(y, el, "y")?,
        })
    }
}
