// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/launch-security.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for LaunchSecurity {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let kind = LaunchSecurityKind::read(el, rd)?;
        Ok(Self {
            kind,
        })
    }
}

impl ReadContent for LaunchSecurityKindSev {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut kernel_hashes = None;
        let mut cbitpos = None;
        let mut reduced_phys_bits = None;
        let mut policy = None;
        let mut dh_cert = None;
        let mut session = None;
        for a in el.attributes() {
            match a.name() {
                "kernelHashes" => rd.attribute::<YesNo>(&a, &mut kernel_hashes),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "cbitpos" => rd.text_child::<Dec<u32>>(c, &mut cbitpos),
                "reducedPhysBits" => rd.text_child::<Dec<u32>>(c, &mut reduced_phys_bits),
                "policy" => rd.text_child::<Bits<u32, 4>>(c, &mut policy),
                "dhCert" => rd.text_child::<Text>(c, &mut dh_cert),
                "session" => rd.text_child::<Text>(c, &mut session),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            kernel_hashes,
            cbitpos,
            reduced_phys_bits,
            policy: rd.required_child(policy, el, "policy")?,
            dh_cert,
            session,
        })
    }
}

impl ReadContent for LaunchSecurityKindSevSnp {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut kernel_hashes = None;
        let mut author_key = None;
        let mut vcek = None;
        let mut cbitpos = None;
        let mut reduced_phys_bits = None;
        let mut policy = None;
        let mut guest_visible_workarounds = None;
        let mut id_block = None;
        let mut id_auth = None;
        let mut host_data = None;
        for a in el.attributes() {
            match a.name() {
                "kernelHashes" => rd.attribute::<YesNo>(&a, &mut kernel_hashes),
                "authorKey" => rd.attribute::<YesNo>(&a, &mut author_key),
                "vcek" => rd.attribute::<YesNo>(&a, &mut vcek),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "cbitpos" => rd.text_child::<Dec<u32>>(c, &mut cbitpos),
                "reducedPhysBits" => rd.text_child::<Dec<u32>>(c, &mut reduced_phys_bits),
                "policy" => rd.text_child::<Bits<u64, 8>>(c, &mut policy),
                "guestVisibleWorkarounds" => rd.text_child::<Text>(c, &mut guest_visible_workarounds),
                "idBlock" => rd.text_child::<Text>(c, &mut id_block),
                "idAuth" => rd.text_child::<Text>(c, &mut id_auth),
                "hostData" => rd.text_child::<Text>(c, &mut host_data),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            kernel_hashes,
            author_key,
            vcek,
            cbitpos,
            reduced_phys_bits,
            policy: rd.required_child(policy, el, "policy")?,
            guest_visible_workarounds,
            id_block,
            id_auth,
            host_data,
        })
    }
}

impl ReadContent for KeyWrap {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut cipher = Vec::new();
        for c in el.children() {
            match c.name() {
                "cipher" => rd.item(c, &mut cipher),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            cipher: rd.at_least_one(cipher, el, "cipher")?,
        })
    }
}

impl ReadContent for KeyWrapState {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut state = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<KeyWrapCipher>(&a, &mut name),
                "state" => rd.attribute::<OnOff>(&a, &mut state),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            state: rd.required_attribute(state, el, "state")?,
        })
    }
}

impl ReadContent for LaunchSecurityKind {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "sev" => Self::Sev(LaunchSecurityKindSev::read(el, rd)?),
            "sev-snp" => Self::SevSnp(LaunchSecurityKindSevSnp::read(el, rd)?),
            "s390-pv" => Self::S390Pv,
            other => return Err(rd.unknown_variant(el, "type", other, &["sev", "sev-snp", "s390-pv"])),
        })
    }
}
