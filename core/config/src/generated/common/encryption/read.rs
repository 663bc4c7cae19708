// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: common/encryption.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for Encryption {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut format = None;
        let mut engine = None;
        let mut secret = Vec::new();
        let mut cipher = None;
        let mut ivgen = None;
        for a in el.attributes() {
            match a.name() {
                "format" => rd.attribute::<EncryptionFormat>(&a, &mut format),
                "engine" => rd.attribute::<EncryptionEngine>(&a, &mut engine),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "secret" => rd.item(c, &mut secret),
                "cipher" => rd.child(c, &mut cipher),
                "ivgen" => rd.child(c, &mut ivgen),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            format: rd.required_attribute(format, el, "format")?,
            engine,
            secret,
            cipher,
            ivgen,
        })
    }
}

impl ReadContent for EncryptionSecret {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<EncryptionSecretType>(&a, &mut r#type),
                _ => Ok(()),
            }?;
        }
        let secret = SecretRef::read(el, rd)?;
        Ok(Self {
            r#type: rd.required_attribute(r#type, el, "type")?,
            secret,
        })
    }
}

impl ReadContent for SecretRef {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut uuid = None;
        let mut usage = None;
        for a in el.attributes() {
            match a.name() {
                "uuid" => rd.attribute::<UuidText>(&a, &mut uuid),
                "usage" => rd.attribute::<Text>(&a, &mut usage),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            uuid,
            usage,
        })
    }
}

impl ReadContent for EncryptionCipher {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut size = None;
        let mut mode = None;
        let mut hash = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                "size" => rd.attribute::<Dec<u32>>(&a, &mut size),
                "mode" => rd.attribute::<Text>(&a, &mut mode),
                "hash" => rd.attribute::<Text>(&a, &mut hash),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            size: rd.required_attribute(size, el, "size")?,
            mode,
            hash,
        })
    }
}

impl ReadContent for EncryptionIvgen {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut hash = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                "hash" => rd.attribute::<Text>(&a, &mut hash),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            hash,
        })
    }
}

impl ReadContent for DiskAuth {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut username = None;
        let mut secret = None;
        for a in el.attributes() {
            match a.name() {
                "username" => rd.attribute::<NonEmpty>(&a, &mut username),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "secret" => rd.child(c, &mut secret),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            username: rd.required_attribute(username, el, "username")?,
            secret: rd.required_child(secret, el, "secret")?,
        })
    }
}

impl ReadContent for AuthSecret {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<AuthSecretType>(&a, &mut r#type),
                _ => Ok(()),
            }?;
        }
        let secret = SecretRef::read(el, rd)?;
        Ok(Self {
            r#type: rd.required_attribute(r#type, el, "type")?,
            secret,
        })
    }
}
