// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/sysinfo.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for SysInfo {
    fn attributes(&self, w: &mut Writer) {
        self.info.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.info.content(w);
    }
}

impl WriteContent for SysInfoKindSmbios {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("bios", self.bios.as_ref());
        w.child_opt("system", self.system.as_ref());
        w.items("baseBoard", &self.base_board);
        w.child_opt("chassis", self.chassis.as_ref());
        w.child_opt("oemStrings", self.oem_strings.as_ref());
    }
}

impl WriteContent for SysInfoKindFwcfg {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("entry", &self.entry);
    }
}

impl WriteContent for BiosInfo {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("entry", &self.entry);
    }
}

impl WriteContent for BiosFact {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<BiosInfoName>("name", &self.name);
    }

    fn content(&self, w: &mut Writer) {
        w.text_opt::<Text>(self.text.as_ref());
    }
}

impl WriteContent for SystemInfo {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("entry", &self.entry);
    }
}

impl WriteContent for SystemFact {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<SystemInfoName>("name", &self.name);
    }

    fn content(&self, w: &mut Writer) {
        w.text_opt::<Text>(self.text.as_ref());
    }
}

impl WriteContent for BaseBoardInfo {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("entry", &self.entry);
    }
}

impl WriteContent for BaseBoardFact {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<BaseBoardInfoName>("name", &self.name);
    }

    fn content(&self, w: &mut Writer) {
        w.text_opt::<Text>(self.text.as_ref());
    }
}

impl WriteContent for ChassisInfo {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("entry", &self.entry);
    }
}

impl WriteContent for ChassisFact {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<ChassisInfoName>("name", &self.name);
    }

    fn content(&self, w: &mut Writer) {
        w.text_opt::<Text>(self.text.as_ref());
    }
}

impl WriteContent for OemStrings {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_items::<Text>("entry", &self.entry);
    }
}

impl WriteContent for FirmwareFile {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        w.attribute_opt::<Text>("file", self.file.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.text_opt::<Text>(self.text.as_ref());
    }
}

impl WriteContent for SysInfoKind {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Smbios(_) => w.discriminator("type", "smbios"),
            Self::Fwcfg(_) => w.discriminator("type", "fwcfg"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Smbios(inner) => inner.content(w),
            Self::Fwcfg(inner) => inner.content(w),
        }
    }
}
