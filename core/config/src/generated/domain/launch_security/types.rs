// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/launch-security.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// How a guest's memory is kept from the host.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct LaunchSecurity {
    /// Ways to keep a guest's memory from its host.
    ///
    /// Told by attribute `type`.
    pub kind: LaunchSecurityKind,
}

/// Ways to keep a guest's memory from its host.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum LaunchSecurityKind {
    /// AMD's encryption of memory.
    ///
    /// Attribute `type` is `sev`, since 4.4.0.
    #[cfg_attr(feature = "serde", serde(rename = "sev"))]
    Sev(LaunchSecurityKindSev),
    /// AMD's encryption of memory that is protected against changes too.
    ///
    /// Attribute `type` is `sev-snp`, since 10.5.0.
    #[cfg_attr(feature = "serde", serde(rename = "sev-snp"))]
    SevSnp(LaunchSecurityKindSevSnp),
    /// Protected guests of s390.
    ///
    /// Attribute `type` is `s390-pv`, since 7.6.0.
    #[cfg_attr(feature = "serde", serde(rename = "s390-pv"))]
    S390Pv,
}

/// AMD's encryption of memory.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct LaunchSecurityKindSev {
    /// Whether a kernel that is started directly is measured.
    ///
    /// Attribute `kernelHashes`, since 8.0.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub kernel_hashes: Option<bool>,
    /// Bit of an address that says whether memory is encrypted.
    ///
    /// Element `cbitpos`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub cbitpos: Option<u32>,
    /// How many bits addresses lose.
    ///
    /// Element `reducedPhysBits`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub reduced_phys_bits: Option<u32>,
    /// What the firmware allows, as bits.
    ///
    /// Element `policy`.
    pub policy: u32,
    /// Key of the guest's owner, in base 64.
    ///
    /// Element `dhCert`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub dh_cert: Option<String>,
    /// The owner's session, in base 64.
    ///
    /// Element `session`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub session: Option<String>,
}

/// AMD's encryption of memory that is protected against changes too.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct LaunchSecurityKindSevSnp {
    /// Whether a kernel that is started directly is measured.
    ///
    /// Attribute `kernelHashes`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub kernel_hashes: Option<bool>,
    /// Whether the authentication holds the key of its author.
    ///
    /// Attribute `authorKey`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub author_key: Option<bool>,
    /// Whether the host's key is bound to the version of its firmware.
    ///
    /// Attribute `vcek`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub vcek: Option<bool>,
    /// Bit of an address that says whether memory is encrypted.
    ///
    /// Element `cbitpos`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub cbitpos: Option<u32>,
    /// How many bits addresses lose.
    ///
    /// Element `reducedPhysBits`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub reduced_phys_bits: Option<u32>,
    /// What the firmware allows, as bits.
    ///
    /// Element `policy`.
    pub policy: u64,
    /// Workarounds of the hypervisor, in base 64.
    ///
    /// Element `guestVisibleWorkarounds`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub guest_visible_workarounds: Option<String>,
    /// The guest's identity, in base 64.
    ///
    /// Element `idBlock`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub id_block: Option<String>,
    /// Its authentication, in base 64.
    ///
    /// Element `idAuth`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub id_auth: Option<String>,
    /// What the host tells the guest, in base 64.
    ///
    /// Element `hostData`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub host_data: Option<String>,
}

/// Whether the guest can wrap keys of these ciphers, on s390.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct KeyWrap {
    /// Whether keys of a cipher can be wrapped.
    ///
    /// Elements `cipher`, at least one.
    pub cipher: Vec<KeyWrapState>,
}

/// Whether keys of a cipher can be wrapped.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct KeyWrapState {
    /// The cipher.
    ///
    /// Attribute `name`.
    pub name: KeyWrapCipher,
    /// Whether its keys can be wrapped.
    ///
    /// Attribute `state`.
    pub state: bool,
}

/// Ciphers whose keys s390 wraps for guests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum KeyWrapCipher {
    /// `aes`.
#[cfg_attr(feature = "serde", serde(rename = "aes"))]
    Aes,
    /// `dea`.
#[cfg_attr(feature = "serde", serde(rename = "dea"))]
    Dea,
}

impl KeyWrapCipher {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Aes,
        Self::Dea,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Aes => "aes",
            Self::Dea => "dea",
        }
    }
}

impl Codec for KeyWrapCipher {
    type Value = Self;
    const EXPECTED: &'static str = "aes or dea";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "aes" => Self::Aes,
            "dea" => Self::Dea,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}
