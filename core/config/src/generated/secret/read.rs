// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: secret.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl Document for Secret {
    const ELEMENT: &'static str = "secret";
    const EXAMPLE: &'static str = r#"<secret ephemeral='no' private='yes'>
  <uuid>22e1353d-c27e-4d6d-bf15-465053e6ba0b</uuid>
  <description>Passphrase of the first disk</description>
  <usage type='volume'>
    <volume>/var/lib/images/first.img</volume>
  </usage>
</secret>"#;
}

impl ReadContent for Secret {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut ephemeral = None;
        let mut private = None;
        let mut uuid = None;
        let mut description = None;
        let mut usage = None;
        for a in el.attributes() {
            match a.name() {
                "ephemeral" => rd.attribute::<YesNo>(&a, &mut ephemeral),
                "private" => rd.attribute::<YesNo>(&a, &mut private),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "uuid" => rd.text_child::<UuidText>(c, &mut uuid),
                "description" => rd.text_child::<Text>(c, &mut description),
                "usage" => rd.child(c, &mut usage),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            ephemeral: ephemeral.unwrap_or_default(),
            private: private.unwrap_or_default(),
            uuid,
            description,
            usage,
        })
    }
}

impl ReadContent for SecretUsageVolume {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut volume = None;
        for c in el.children() {
            match c.name() {
                "volume" => rd.text_child::<NonEmpty>(c, &mut volume),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            volume: rd.required_child(volume, el, "volume")?,
        })
    }
}

impl ReadContent for SecretUsageCeph {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for c in el.children() {
            match c.name() {
                "name" => rd.text_child::<NonEmpty>(c, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_child(name, el, "name")?,
        })
    }
}

impl ReadContent for SecretUsageIscsi {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut target = None;
        for c in el.children() {
            match c.name() {
                "target" => rd.text_child::<NonEmpty>(c, &mut target),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            target: rd.required_child(target, el, "target")?,
        })
    }
}

impl ReadContent for SecretUsageTls {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for c in el.children() {
            match c.name() {
                "name" => rd.text_child::<NonEmpty>(c, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_child(name, el, "name")?,
        })
    }
}

impl ReadContent for SecretUsageVtpm {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for c in el.children() {
            match c.name() {
                "name" => rd.text_child::<NonEmpty>(c, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_child(name, el, "name")?,
        })
    }
}

impl ReadContent for SecretUsage {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "volume" => Self::Volume(SecretUsageVolume::read(el, rd)?),
            "ceph" => Self::Ceph(SecretUsageCeph::read(el, rd)?),
            "iscsi" => Self::Iscsi(SecretUsageIscsi::read(el, rd)?),
            "tls" => Self::Tls(SecretUsageTls::read(el, rd)?),
            "vtpm" => Self::Vtpm(SecretUsageVtpm::read(el, rd)?),
            "none" => Self::None,
            other => return Err(rd.unknown_variant(el, "type", other, &["volume", "ceph", "iscsi", "tls", "vtpm", "none"])),
        })
    }
}
