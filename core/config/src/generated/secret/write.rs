// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: secret.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Secret {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<YesNo>("ephemeral", &self.ephemeral);
        w.attribute::<YesNo>("private", &self.private);
    }

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<UuidText>("uuid", self.uuid.as_ref());
        w.text_child_opt::<Text>("description", self.description.as_ref());
        w.child_opt("usage", self.usage.as_ref());
    }
}

impl WriteContent for SecretUsageVolume {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<NonEmpty>("volume", &self.volume);
    }
}

impl WriteContent for SecretUsageCeph {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<NonEmpty>("name", &self.name);
    }
}

impl WriteContent for SecretUsageIscsi {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<NonEmpty>("target", &self.target);
    }
}

impl WriteContent for SecretUsageTls {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<NonEmpty>("name", &self.name);
    }
}

impl WriteContent for SecretUsageVtpm {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<NonEmpty>("name", &self.name);
    }
}

impl WriteContent for SecretUsage {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Volume(_) => w.discriminator("type", "volume"),
            Self::Ceph(_) => w.discriminator("type", "ceph"),
            Self::Iscsi(_) => w.discriminator("type", "iscsi"),
            Self::Tls(_) => w.discriminator("type", "tls"),
            Self::Vtpm(_) => w.discriminator("type", "vtpm"),
            Self::None => w.discriminator("type", "none"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Volume(inner) => inner.content(w),
            Self::Ceph(inner) => inner.content(w),
            Self::Iscsi(inner) => inner.content(w),
            Self::Tls(inner) => inner.content(w),
            Self::Vtpm(inner) => inner.content(w),
            Self::None => {},
        }
    }
}
