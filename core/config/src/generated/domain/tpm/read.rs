// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/tpm.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for Tpm {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut model = None;
        let mut backend = None;
        for a in el.attributes() {
            match a.name() {
                "model" => rd.attribute::<TpmModel>(&a, &mut model),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "backend" => rd.child(c, &mut backend),
                _ => Ok(()),
            }?;
        }
        let info = DeviceInfo::read(el, rd)?;
        Ok(Self {
            model,
            backend: rd.required_child(backend, el, "backend")?,
            info,
        })
    }
}

impl ReadContent for TpmBackendPassthrough {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut device = None;
        for c in el.children() {
            match c.name() {
                "device" => rd.child(c, &mut device),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            device,
        })
    }
}

impl ReadContent for TpmBackendEmulator {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut version = None;
        let mut persistent_state = None;
        let mut debug = None;
        let mut encryption = None;
        let mut active_pcr_banks = None;
        let mut source = None;
        let mut profile = None;
        for a in el.attributes() {
            match a.name() {
                "version" => rd.attribute::<TpmVersion>(&a, &mut version),
                "persistent_state" => rd.attribute::<YesNo>(&a, &mut persistent_state),
                "debug" => rd.attribute::<Positive>(&a, &mut debug),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "encryption" => rd.child_nonempty(c, &mut encryption),
                "active_pcr_banks" => rd.child_nonempty(c, &mut active_pcr_banks),
                "source" => rd.child(c, &mut source),
                "profile" => rd.child(c, &mut profile),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            version,
            persistent_state: persistent_state.unwrap_or_default(),
            debug,
            encryption,
            active_pcr_banks,
            source,
            profile,
        })
    }
}

impl ReadContent for TpmBackendExternal {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source: rd.required_child(source, el, "source")?,
        })
    }
}

impl ReadContent for TpmDevice {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut path = None;
        for a in el.attributes() {
            match a.name() {
                "path" => rd.attribute::<Text>(&a, &mut path),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            path,
        })
    }
}

impl ReadContent for TpmStateSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        let mut path = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<TpmStateType>(&a, &mut r#type),
                "path" => rd.attribute::<AbsolutePath>(&a, &mut path),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type: rd.required_attribute(r#type, el, "type")?,
            path: rd.required_attribute(path, el, "path")?,
        })
    }
}

impl ReadContent for TpmEncryption {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut secret = None;
        for a in el.attributes() {
            match a.name() {
                "secret" => rd.attribute::<UuidText>(&a, &mut secret),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            secret,
        })
    }
}

impl ReadContent for TpmPcrBanks {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut sha1 = false;
        let mut sha256 = false;
        let mut sha384 = false;
        let mut sha512 = false;
        for c in el.children() {
            match c.name() {
                "sha1" => { rd.present(c, &mut sha1); Ok(()) },
                "sha256" => { rd.present(c, &mut sha256); Ok(()) },
                "sha384" => { rd.present(c, &mut sha384); Ok(()) },
                "sha512" => { rd.present(c, &mut sha512); Ok(()) },
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            sha1,
            sha256,
            sha384,
            sha512,
        })
    }
}

impl ReadContent for TpmProfile {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        let mut remove_disabled = None;
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "source" => rd.attribute::<Text>(&a, &mut source),
                "removeDisabled" => rd.attribute::<TpmRemoveDisabled>(&a, &mut remove_disabled),
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
            remove_disabled,
            name,
        })
    }
}

impl ReadContent for TpmExternalSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        let mut mode = None;
        let mut path = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<TpmExternalType>(&a, &mut r#type),
                "mode" => rd.attribute::<CharMode>(&a, &mut mode),
                "path" => rd.attribute::<Text>(&a, &mut path),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type: rd.required_attribute(r#type, el, "type")?,
            mode: mode.unwrap_or(CharMode::Connect),
            path: rd.required_attribute(path, el, "path")?,
        })
    }
}

impl ReadContent for TpmBackend {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "passthrough" => Self::Passthrough(TpmBackendPassthrough::read(el, rd)?),
            "emulator" => Self::Emulator(TpmBackendEmulator::read(el, rd)?),
            "external" => Self::External(TpmBackendExternal::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["passthrough", "emulator", "external"])),
        })
    }
}
