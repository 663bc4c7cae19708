// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/sysinfo.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for SysInfo {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let info = SysInfoKind::read(el, rd)?;
        Ok(Self {
            info,
        })
    }
}

impl ReadContent for SysInfoKindSmbios {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut bios = None;
        let mut system = None;
        let mut base_board = Vec::new();
        let mut chassis = None;
        let mut oem_strings = None;
        for c in el.children() {
            match c.name() {
                "bios" => rd.child(c, &mut bios),
                "system" => rd.child(c, &mut system),
                "baseBoard" => rd.item(c, &mut base_board),
                "chassis" => rd.child(c, &mut chassis),
                "oemStrings" => rd.child(c, &mut oem_strings),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            bios,
            system,
            base_board,
            chassis,
            oem_strings,
        })
    }
}

impl ReadContent for SysInfoKindFwcfg {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut entry = Vec::new();
        for c in el.children() {
            match c.name() {
                "entry" => rd.item(c, &mut entry),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            entry,
        })
    }
}

impl ReadContent for BiosInfo {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut entry = Vec::new();
        for c in el.children() {
            match c.name() {
                "entry" => rd.item(c, &mut entry),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            entry,
        })
    }
}

impl ReadContent for BiosFact {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<BiosInfoName>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        let text = rd.text_opt::<Text>(el)?;
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            text,
        })
    }
}

impl ReadContent for SystemInfo {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut entry = Vec::new();
        for c in el.children() {
            match c.name() {
                "entry" => rd.item(c, &mut entry),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            entry,
        })
    }
}

impl ReadContent for SystemFact {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<SystemInfoName>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        let text = rd.text_opt::<Text>(el)?;
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            text,
        })
    }
}

impl ReadContent for BaseBoardInfo {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut entry = Vec::new();
        for c in el.children() {
            match c.name() {
                "entry" => rd.item(c, &mut entry),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            entry,
        })
    }
}

impl ReadContent for BaseBoardFact {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<BaseBoardInfoName>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        let text = rd.text_opt::<Text>(el)?;
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            text,
        })
    }
}

impl ReadContent for ChassisInfo {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut entry = Vec::new();
        for c in el.children() {
            match c.name() {
                "entry" => rd.item(c, &mut entry),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            entry,
        })
    }
}

impl ReadContent for ChassisFact {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<ChassisInfoName>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        let text = rd.text_opt::<Text>(el)?;
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            text,
        })
    }
}

impl ReadContent for OemStrings {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut entry = Vec::new();
        for c in el.children() {
            match c.name() {
                "entry" => rd.text_item::<Text>(c, &mut entry),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            entry,
        })
    }
}

impl ReadContent for FirmwareFile {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut file = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                "file" => rd.attribute::<Text>(&a, &mut file),
                _ => Ok(()),
            }?;
        }
        let text = rd.text_opt::<Text>(el)?;
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            file,
            text,
        })
    }
}

impl ReadContent for SysInfoKind {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "smbios" => Self::Smbios(SysInfoKindSmbios::read(el, rd)?),
            "fwcfg" => Self::Fwcfg(SysInfoKindFwcfg::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["smbios", "fwcfg"])),
        })
    }
}
