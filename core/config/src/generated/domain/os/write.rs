// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/os.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Os {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Firmware>("firmware", self.firmware.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("type", self.r#type.as_ref());
        w.child_nonempty("firmware", self.firmware_features.as_ref());
        w.text_child_opt::<AbsolutePath>("init", self.init.as_ref());
        w.text_items::<Text>("initarg", &self.initarg);
        w.items("initenv", &self.initenv);
        w.text_child_opt::<AbsolutePath>("initdir", self.initdir.as_ref());
        w.text_child_opt::<Text>("inituser", self.inituser.as_ref());
        w.text_child_opt::<Text>("initgroup", self.initgroup.as_ref());
        w.child_opt("loader", self.loader.as_ref());
        w.child_opt("nvram", self.nvram.as_ref());
        w.text_child_opt::<Text>("kernel", self.kernel.as_ref());
        w.text_child_opt::<Text>("initrd", self.initrd.as_ref());
        w.text_child_opt::<Text>("cmdline", self.cmdline.as_ref());
        w.text_child_opt::<Text>("shim", self.shim.as_ref());
        w.text_child_opt::<Text>("dtb", self.dtb.as_ref());
        w.text_child_opt::<Text>("root", self.root.as_ref());
        w.child_nonempty("acpi", self.acpi.as_ref());
        w.items("boot", &self.boot);
        w.child_opt("bootmenu", self.bootmenu.as_ref());
        w.child_opt("bios", self.bios.as_ref());
        w.child_opt("smbios", self.smbios.as_ref());
    }
}

impl WriteContent for OsAcpi {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("table", &self.table);
    }
}

impl WriteContent for OsBoot {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<BootDevice>("dev", &self.dev);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for OsSmbios {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<SmbiosMode>("mode", &self.mode);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for OsType {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Arch>("arch", self.arch.as_ref());
        w.attribute_opt::<Text>("machine", self.machine.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.text::<OsKind>(&self.text);
    }
}

impl WriteContent for FirmwareFeatures {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("feature", &self.feature);
    }
}

impl WriteContent for FirmwareFeatureState {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<YesNo>("enabled", &self.enabled);
        w.attribute::<FirmwareFeature>("name", &self.name);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InitVariable {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
    }

    fn content(&self, w: &mut Writer) {
        w.text_opt::<Text>(self.text.as_ref());
    }
}

impl WriteContent for Loader {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<YesNo>("readonly", self.readonly.as_ref());
        w.attribute_opt::<YesNo>("secure", self.secure.as_ref());
        w.attribute_opt::<LoaderType>("type", self.r#type.as_ref());
        w.attribute_opt::<YesNo>("stateless", self.stateless.as_ref());
        w.attribute_opt::<Text>("format", self.format.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.text_opt::<Text>(self.text.as_ref());
    }
}

impl WriteContent for OsNvram {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<AbsolutePath>("template", self.template.as_ref());
        w.attribute_opt::<Text>("templateFormat", self.template_format.as_ref());
        self.place.attributes(w);
        w.attribute_opt::<Text>("format", self.format.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        self.place.content(w);
    }
}

impl WriteContent for NvramPlacePath {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_opt::<Text>(self.path.as_ref());
    }
}

impl WriteContent for NvramPlaceFile {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for NvramPlaceBlock {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for NvramPlaceNetwork {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for AcpiTable {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<AcpiTableType>("type", &self.r#type);
    }

    fn content(&self, w: &mut Writer) {
        w.text::<Text>(&self.text);
    }
}

impl WriteContent for BootMenu {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<YesNo>("enable", self.enable.as_ref());
        w.attribute_opt::<Dec<u16>>("timeout", self.timeout.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for BiosOptions {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<YesNo>("useserial", self.useserial.as_ref());
        w.attribute_opt::<RebootTimeout>("rebootTimeout", self.reboot_timeout.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NvramPlace {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Path(_) => {},
            Self::File(_) => w.discriminator("type", "file"),
            Self::Block(_) => w.discriminator("type", "block"),
            Self::Network(_) => w.discriminator("type", "network"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Path(inner) => inner.content(w),
            Self::File(inner) => inner.content(w),
            Self::Block(inner) => inner.content(w),
            Self::Network(inner) => inner.content(w),
        }
    }
}
