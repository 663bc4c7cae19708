// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/smartcard.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for Smartcard {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mode = SmartcardMode::read(el, rd)?;
        let info = DeviceInfo::read(el, rd)?;
        Ok(Self {
            mode,
            info,
        })
    }
}

impl ReadContent for SmartcardModeHostCertificates {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut certificates = Vec::new();
        let mut database = None;
        for c in el.children() {
            match c.name() {
                "certificate" => rd.text_item::<Text>(c, &mut certificates),
                "database" => rd.text_child::<AbsolutePath>(c, &mut database),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            certificates: rd.at_least_one(certificates, el, "certificate")?,
            database,
        })
    }
}

impl ReadContent for SmartcardModePassthrough {
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

impl ReadContent for SmartcardMode {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "mode", None)? {
            "host" => Self::Host,
            "host-certificates" => Self::HostCertificates(SmartcardModeHostCertificates::read(el, rd)?),
            "passthrough" => Self::Passthrough(SmartcardModePassthrough::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "mode", other, &["host", "host-certificates", "passthrough"])),
        })
    }
}
