// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/tpm.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Tpm {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<TpmModel>("model", self.model.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child("backend", &self.backend);
        self.info.content(w);
    }
}

impl WriteContent for TpmBackendPassthrough {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("device", self.device.as_ref());
    }
}

impl WriteContent for TpmBackendEmulator {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<TpmVersion>("version", self.version.as_ref());
        if self.persistent_state { w.attribute::<YesNo>("persistent_state", &self.persistent_state); }
        w.attribute_opt::<Positive>("debug", self.debug.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("encryption", self.encryption.as_ref());
        w.child_nonempty("active_pcr_banks", self.active_pcr_banks.as_ref());
        w.child_opt("source", self.source.as_ref());
        w.child_opt("profile", self.profile.as_ref());
    }
}

impl WriteContent for TpmBackendExternal {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for TpmDevice {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("path", self.path.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for TpmStateSource {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<TpmStateType>("type", &self.r#type);
        w.attribute::<AbsolutePath>("path", &self.path);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for TpmEncryption {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<UuidText>("secret", self.secret.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for TpmPcrBanks {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.present("sha1", self.sha1);
        w.present("sha256", self.sha256);
        w.present("sha384", self.sha384);
        w.present("sha512", self.sha512);
    }
}

impl WriteContent for TpmProfile {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("source", self.source.as_ref());
        w.attribute_opt::<TpmRemoveDisabled>("removeDisabled", self.remove_disabled.as_ref());
        w.attribute_opt::<Text>("name", self.name.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for TpmExternalSource {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<TpmExternalType>("type", &self.r#type);
        w.attribute::<CharMode>("mode", &self.mode);
        w.attribute::<Text>("path", &self.path);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for TpmBackend {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Passthrough(_) => w.discriminator("type", "passthrough"),
            Self::Emulator(inner) => { w.discriminator("type", "emulator"); inner.attributes(w); },
            Self::External(_) => w.discriminator("type", "external"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Passthrough(inner) => inner.content(w),
            Self::Emulator(inner) => inner.content(w),
            Self::External(inner) => inner.content(w),
        }
    }
}
