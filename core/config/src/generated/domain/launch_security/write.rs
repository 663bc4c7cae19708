// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/launch-security.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for LaunchSecurity {
    fn attributes(&self, w: &mut Writer) {
        self.kind.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.kind.content(w);
    }
}

impl WriteContent for LaunchSecurityKindSev {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<YesNo>("kernelHashes", self.kernel_hashes.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Dec<u32>>("cbitpos", self.cbitpos.as_ref());
        w.text_child_opt::<Dec<u32>>("reducedPhysBits", self.reduced_phys_bits.as_ref());
        w.text_child::<Bits<u32, 4>>("policy", &self.policy);
        w.text_child_opt::<Text>("dhCert", self.dh_cert.as_ref());
        w.text_child_opt::<Text>("session", self.session.as_ref());
    }
}

impl WriteContent for LaunchSecurityKindSevSnp {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<YesNo>("kernelHashes", self.kernel_hashes.as_ref());
        w.attribute_opt::<YesNo>("authorKey", self.author_key.as_ref());
        w.attribute_opt::<YesNo>("vcek", self.vcek.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Dec<u32>>("cbitpos", self.cbitpos.as_ref());
        w.text_child_opt::<Dec<u32>>("reducedPhysBits", self.reduced_phys_bits.as_ref());
        w.text_child::<Bits<u64, 8>>("policy", &self.policy);
        w.text_child_opt::<Text>("guestVisibleWorkarounds", self.guest_visible_workarounds.as_ref());
        w.text_child_opt::<Text>("idBlock", self.id_block.as_ref());
        w.text_child_opt::<Text>("idAuth", self.id_auth.as_ref());
        w.text_child_opt::<Text>("hostData", self.host_data.as_ref());
    }
}

impl WriteContent for KeyWrap {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("cipher", &self.cipher);
    }
}

impl WriteContent for KeyWrapState {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<KeyWrapCipher>("name", &self.name);
        w.attribute::<OnOff>("state", &self.state);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for LaunchSecurityKind {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Sev(inner) => { w.discriminator("type", "sev"); inner.attributes(w); },
            Self::SevSnp(inner) => { w.discriminator("type", "sev-snp"); inner.attributes(w); },
            Self::S390Pv => w.discriminator("type", "s390-pv"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Sev(inner) => inner.content(w),
            Self::SevSnp(inner) => inner.content(w),
            Self::S390Pv => {},
        }
    }
}
