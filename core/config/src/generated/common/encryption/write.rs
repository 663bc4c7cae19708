// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: common/encryption.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Encryption {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<EncryptionFormat>("format", &self.format);
        w.attribute_opt::<EncryptionEngine>("engine", self.engine.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.items("secret", &self.secret);
        w.child_opt("cipher", self.cipher.as_ref());
        w.child_opt("ivgen", self.ivgen.as_ref());
    }
}

impl WriteContent for EncryptionSecret {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<EncryptionSecretType>("type", &self.r#type);
        self.secret.attributes(w);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for SecretRef {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<UuidText>("uuid", self.uuid.as_ref());
        w.attribute_opt::<Text>("usage", self.usage.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for EncryptionCipher {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        w.attribute::<Dec<u32>>("size", &self.size);
        w.attribute_opt::<Text>("mode", self.mode.as_ref());
        w.attribute_opt::<Text>("hash", self.hash.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for EncryptionIvgen {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        w.attribute_opt::<Text>("hash", self.hash.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for DiskAuth {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<NonEmpty>("username", &self.username);
    }

    fn content(&self, w: &mut Writer) {
        w.child("secret", &self.secret);
    }
}

impl WriteContent for AuthSecret {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<AuthSecretType>("type", &self.r#type);
        self.secret.attributes(w);
    }

    fn content(&self, _: &mut Writer) {}
}
