// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/os.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for Os {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut firmware = None;
        let mut r#type = None;
        let mut firmware_features = None;
        let mut init = None;
        let mut initarg = Vec::new();
        let mut initenv = Vec::new();
        let mut initdir = None;
        let mut inituser = None;
        let mut initgroup = None;
        let mut loader = None;
        let mut nvram = None;
        let mut kernel = None;
        let mut initrd = None;
        let mut cmdline = None;
        let mut shim = None;
        let mut dtb = None;
        let mut root = None;
        let mut acpi = None;
        let mut boot = Vec::new();
        let mut bootmenu = None;
        let mut bios = None;
        let mut smbios = None;
        for a in el.attributes() {
            match a.name() {
                "firmware" => rd.attribute::<Firmware>(&a, &mut firmware),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "type" => rd.child(c, &mut r#type),
                "firmware" => rd.child_nonempty(c, &mut firmware_features),
                "init" => rd.text_child::<AbsolutePath>(c, &mut init),
                "initarg" => rd.text_item::<Text>(c, &mut initarg),
                "initenv" => rd.item(c, &mut initenv),
                "initdir" => rd.text_child::<AbsolutePath>(c, &mut initdir),
                "inituser" => rd.text_child::<Text>(c, &mut inituser),
                "initgroup" => rd.text_child::<Text>(c, &mut initgroup),
                "loader" => rd.child(c, &mut loader),
                "nvram" => rd.child(c, &mut nvram),
                "kernel" => rd.text_child::<Text>(c, &mut kernel),
                "initrd" => rd.text_child::<Text>(c, &mut initrd),
                "cmdline" => rd.text_child::<Text>(c, &mut cmdline),
                "shim" => rd.text_child::<Text>(c, &mut shim),
                "dtb" => rd.text_child::<Text>(c, &mut dtb),
                "root" => rd.text_child::<Text>(c, &mut root),
                "acpi" => rd.child_nonempty(c, &mut acpi),
                "boot" => rd.item(c, &mut boot),
                "bootmenu" => rd.child(c, &mut bootmenu),
                "bios" => rd.child(c, &mut bios),
                "smbios" => rd.child(c, &mut smbios),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            firmware,
            r#type,
            firmware_features,
            init,
            initarg,
            initenv,
            initdir,
            inituser,
            initgroup,
            loader,
            nvram,
            kernel,
            initrd,
            cmdline,
            shim,
            dtb,
            root,
            acpi,
            boot,
            bootmenu,
            bios,
            smbios,
        })
    }
}

impl ReadContent for OsAcpi {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut table = Vec::new();
        for c in el.children() {
            match c.name() {
                "table" => rd.item(c, &mut table),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            table,
        })
    }
}

impl ReadContent for OsBoot {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut dev = None;
        for a in el.attributes() {
            match a.name() {
                "dev" => rd.attribute::<BootDevice>(&a, &mut dev),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            dev: rd.required_attribute(dev, el, "dev")?,
        })
    }
}

impl ReadContent for OsSmbios {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut mode = None;
        for a in el.attributes() {
            match a.name() {
                "mode" => rd.attribute::<SmbiosMode>(&a, &mut mode),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            mode: rd.required_attribute(mode, el, "mode")?,
        })
    }
}

impl ReadContent for OsType {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut arch = None;
        let mut machine = None;
        for a in el.attributes() {
            match a.name() {
                "arch" => rd.attribute::<Arch>(&a, &mut arch),
                "machine" => rd.attribute::<Text>(&a, &mut machine),
                _ => Ok(()),
            }?;
        }
        let text = rd.text::<OsKind>(el)?;
        Ok(Self {
            arch,
            machine,
            text,
        })
    }
}

impl ReadContent for FirmwareFeatures {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut feature = Vec::new();
        for c in el.children() {
            match c.name() {
                "feature" => rd.item(c, &mut feature),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            feature,
        })
    }
}

impl ReadContent for FirmwareFeatureState {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut enabled = None;
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "enabled" => rd.attribute::<YesNo>(&a, &mut enabled),
                "name" => rd.attribute::<FirmwareFeature>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            enabled: rd.required_attribute(enabled, el, "enabled")?,
            name: rd.required_attribute(name, el, "name")?,
        })
    }
}

impl ReadContent for InitVariable {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
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

impl ReadContent for Loader {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut readonly = None;
        let mut secure = None;
        let mut r#type = None;
        let mut stateless = None;
        let mut format = None;
        for a in el.attributes() {
            match a.name() {
                "readonly" => rd.attribute::<YesNo>(&a, &mut readonly),
                "secure" => rd.attribute::<YesNo>(&a, &mut secure),
                "type" => rd.attribute::<LoaderType>(&a, &mut r#type),
                "stateless" => rd.attribute::<YesNo>(&a, &mut stateless),
                "format" => rd.attribute::<Text>(&a, &mut format),
                _ => Ok(()),
            }?;
        }
        let text = rd.text_opt::<Text>(el)?;
        Ok(Self {
            readonly,
            secure,
            r#type,
            stateless,
            format,
            text,
        })
    }
}

impl ReadContent for OsNvram {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut template = None;
        let mut template_format = None;
        let mut format = None;
        for a in el.attributes() {
            match a.name() {
                "template" => rd.attribute::<AbsolutePath>(&a, &mut template),
                "templateFormat" => rd.attribute::<Text>(&a, &mut template_format),
                "format" => rd.attribute::<Text>(&a, &mut format),
                _ => Ok(()),
            }?;
        }
        let place = NvramPlace::read(el, rd)?;
        Ok(Self {
            template,
            template_format,
            place,
            format,
        })
    }
}

impl ReadContent for NvramPlacePath {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let path = rd.text_opt::<Text>(el)?;
        Ok(Self {
            path,
        })
    }
}

impl ReadContent for NvramPlaceFile {
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

impl ReadContent for NvramPlaceBlock {
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

impl ReadContent for NvramPlaceNetwork {
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

impl ReadContent for AcpiTable {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<AcpiTableType>(&a, &mut r#type),
                _ => Ok(()),
            }?;
        }
        let text = rd.text::<Text>(el)?;
        Ok(Self {
            r#type: rd.required_attribute(r#type, el, "type")?,
            text,
        })
    }
}

impl ReadContent for BootMenu {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut enable = None;
        let mut timeout = None;
        for a in el.attributes() {
            match a.name() {
                "enable" => rd.attribute::<YesNo>(&a, &mut enable),
                "timeout" => rd.attribute::<Dec<u16>>(&a, &mut timeout),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            enable,
            timeout,
        })
    }
}

impl ReadContent for BiosOptions {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut useserial = None;
        let mut reboot_timeout = None;
        for a in el.attributes() {
            match a.name() {
                "useserial" => rd.attribute::<YesNo>(&a, &mut useserial),
                "rebootTimeout" => rd.attribute::<RebootTimeout>(&a, &mut reboot_timeout),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            useserial,
            reboot_timeout,
        })
    }
}

impl ReadContent for NvramPlace {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", Some("path"))? {
            "path" => Self::Path(NvramPlacePath::read(el, rd)?),
            "file" => Self::File(NvramPlaceFile::read(el, rd)?),
            "block" => Self::Block(NvramPlaceBlock::read(el, rd)?),
            "network" => Self::Network(NvramPlaceNetwork::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["path", "file", "block", "network"])),
        })
    }
}
