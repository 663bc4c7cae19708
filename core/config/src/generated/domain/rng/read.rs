// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/rng.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for Rng {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut model = None;
        let mut rate = None;
        let mut backend = None;
        let mut driver = None;
        for a in el.attributes() {
            match a.name() {
                "model" => rd.attribute::<VirtioModel>(&a, &mut model),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "rate" => rd.child_nonempty(c, &mut rate),
                "backend" => rd.child(c, &mut backend),
                "driver" => rd.child_nonempty(c, &mut driver),
                _ => Ok(()),
            }?;
        }
        let info = DeviceInfo::read(el, rd)?;
        Ok(Self {
            model: rd.required_attribute(model, el, "model")?,
            rate,
            backend: rd.required_child(backend, el, "backend")?,
            driver,
            info,
        })
    }
}

impl ReadContent for RngRate {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut bytes = None;
        let mut period = None;
        for a in el.attributes() {
            match a.name() {
                "bytes" => rd.attribute::<Dec<u32>>(&a, &mut bytes),
                "period" => rd.attribute::<Dec<u32>>(&a, &mut period),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            bytes,
            period,
        })
    }
}

impl ReadContent for RngBackendRandom {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let path = rd.text_opt::<Text>(el)?;
        Ok(Self {
            path,
        })
    }
}

impl ReadContent for RngBackendEgd {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut log = None;
        for c in el.children() {
            match c.name() {
                "log" => rd.child(c, &mut log),
                _ => Ok(()),
            }?;
        }
        let source = rd.choice_opt::<CharSource>(el, "type")?;
        Ok(Self {
            source,
            log,
        })
    }
}

impl ReadContent for Crypto {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut model = None;
        let mut r#type = None;
        let mut backend = None;
        let mut driver = None;
        for a in el.attributes() {
            match a.name() {
                "model" => rd.attribute::<CryptoModel>(&a, &mut model),
                "type" => rd.attribute::<CryptoType>(&a, &mut r#type),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "backend" => rd.child(c, &mut backend),
                "driver" => rd.child_nonempty(c, &mut driver),
                _ => Ok(()),
            }?;
        }
        let info = DeviceInfo::read(el, rd)?;
        Ok(Self {
            model: rd.required_attribute(model, el, "model")?,
            r#type: rd.required_attribute(r#type, el, "type")?,
            backend: rd.required_child(backend, el, "backend")?,
            driver,
            info,
        })
    }
}

impl ReadContent for CryptoBackendBuiltin {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut queues = None;
        for a in el.attributes() {
            match a.name() {
                "queues" => rd.attribute::<Dec<u32>>(&a, &mut queues),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            queues,
        })
    }
}

impl ReadContent for CryptoBackendLkcf {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut queues = None;
        for a in el.attributes() {
            match a.name() {
                "queues" => rd.attribute::<Dec<u32>>(&a, &mut queues),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            queues,
        })
    }
}

impl ReadContent for RngBackend {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "model", None)? {
            "random" => Self::Random(RngBackendRandom::read(el, rd)?),
            "egd" => Self::Egd(RngBackendEgd::read(el, rd)?),
            "builtin" => Self::Builtin,
            other => return Err(rd.unknown_variant(el, "model", other, &["random", "egd", "builtin"])),
        })
    }
}

impl ReadContent for CryptoBackend {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "model", None)? {
            "builtin" => Self::Builtin(CryptoBackendBuiltin::read(el, rd)?),
            "lkcf" => Self::Lkcf(CryptoBackendLkcf::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "model", other, &["builtin", "lkcf"])),
        })
    }
}
