// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: common/encryption.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// How the data of an image or a volume is encrypted.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Encryption {
    /// How it is stored.
    ///
    /// Attribute `format`.
    pub format: EncryptionFormat,
    /// Who encrypts and decrypts.
    ///
    /// Attribute `engine`, since 7.9.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub engine: Option<EncryptionEngine>,
    /// What opens it; several only for layers of librbd.
    ///
    /// Elements `secret`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub secret: Vec<EncryptionSecret>,
    /// The cipher to encrypt a new volume with.
    ///
    /// Element `cipher`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub cipher: Option<EncryptionCipher>,
    /// How the initial vector of each sector is made.
    ///
    /// Element `ivgen`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub ivgen: Option<EncryptionIvgen>,
}

/// How encrypted data is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum EncryptionFormat {
    /// As suits the format of the image, when a volume is made.
    ///
    /// `default`.
#[cfg_attr(feature = "serde", serde(rename = "default"))]
    Default,
    /// Inside a qcow image; broken, and only read.
    ///
    /// `qcow`.
#[cfg_attr(feature = "serde", serde(rename = "qcow"))]
    Qcow,
    /// `luks`, since 2.1.0.
#[cfg_attr(feature = "serde", serde(rename = "luks"))]
    Luks,
    /// `luks2`, since 7.9.0.
#[cfg_attr(feature = "serde", serde(rename = "luks2"))]
    Luks2,
}

impl EncryptionFormat {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Default,
        Self::Qcow,
        Self::Luks,
        Self::Luks2,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::Qcow => "qcow",
            Self::Luks => "luks",
            Self::Luks2 => "luks2",
        }
    }
}

impl Codec for EncryptionFormat {
    type Value = Self;
    const EXPECTED: &'static str = "default, qcow, luks or luks2";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "default" => Self::Default,
            "qcow" => Self::Qcow,
            "luks" => Self::Luks,
            "luks2" => Self::Luks2,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Who encrypts and decrypts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum EncryptionEngine {
    /// `qemu`, since 7.9.0.
#[cfg_attr(feature = "serde", serde(rename = "qemu"))]
    Qemu,
    /// `librbd`, since 7.9.0.
#[cfg_attr(feature = "serde", serde(rename = "librbd"))]
    Librbd,
}

impl EncryptionEngine {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Qemu,
        Self::Librbd,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Qemu => "qemu",
            Self::Librbd => "librbd",
        }
    }
}

impl Codec for EncryptionEngine {
    type Value = Self;
    const EXPECTED: &'static str = "qemu or librbd";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "qemu" => Self::Qemu,
            "librbd" => Self::Librbd,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// A secret of the host, by its UUID or by what it is for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct EncryptionSecret {
    /// What kind of secret it is.
    ///
    /// Attribute `type`.
    pub r#type: EncryptionSecretType,
    /// A secret of the host, by exactly one of the two.
    #[cfg_attr(feature = "serde", serde(default))]
    pub secret: SecretRef,
}

/// What opens encrypted data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum EncryptionSecretType {
    /// `passphrase`.
#[cfg_attr(feature = "serde", serde(rename = "passphrase"))]
    Passphrase,
}

impl EncryptionSecretType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Passphrase,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Passphrase => "passphrase",
        }
    }
}

impl Codec for EncryptionSecretType {
    type Value = Self;
    const EXPECTED: &'static str = "passphrase";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "passphrase" => Self::Passphrase,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// A secret of the host, by exactly one of the two.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct SecretRef {
    /// Its UUID.
    ///
    /// Attribute `uuid`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub uuid: Option<Uuid>,
    /// What it is said to be for.
    ///
    /// Attribute `usage`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub usage: Option<String>,
}

/// The cipher to encrypt a new volume with.
///
/// Since 2.1.0.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct EncryptionCipher {
    /// Name, as aes, twofish or serpent.
    ///
    /// Attribute `name`.
    pub name: String,
    /// Bits of its key.
    ///
    /// Attribute `size`.
    pub size: u32,
    /// How blocks are chained, as cbc or xts.
    ///
    /// Attribute `mode`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub mode: Option<String>,
    /// Digest of the passphrase.
    ///
    /// Attribute `hash`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub hash: Option<String>,
}

/// How the initial vector of each sector is made.
///
/// Since 2.1.0.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct EncryptionIvgen {
    /// Name, as plain, plain64 or essiv.
    ///
    /// Attribute `name`.
    pub name: String,
    /// Digest that goes into it.
    ///
    /// Attribute `hash`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub hash: Option<String>,
}

/// Who to be for a storage server.
///
/// Since 0.9.7.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct DiskAuth {
    /// Name of the user.
    ///
    /// Attribute `username`.
    pub username: String,
    /// The secret of the host that proves it.
    ///
    /// Element `secret`.
    pub secret: AuthSecret,
}

/// The secret of the host that proves it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct AuthSecret {
    /// What kind of secret it is.
    ///
    /// Attribute `type`.
    pub r#type: AuthSecretType,
    /// A secret of the host, by exactly one of the two.
    #[cfg_attr(feature = "serde", serde(default))]
    pub secret: SecretRef,
}

/// What proves who one is to a storage server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum AuthSecretType {
    /// The key of a user of Ceph.
    ///
    /// `ceph`.
#[cfg_attr(feature = "serde", serde(rename = "ceph"))]
    Ceph,
    /// A password for CHAP.
    ///
    /// `iscsi`.
#[cfg_attr(feature = "serde", serde(rename = "iscsi"))]
    Iscsi,
}

impl AuthSecretType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Ceph,
        Self::Iscsi,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ceph => "ceph",
            Self::Iscsi => "iscsi",
        }
    }
}

impl Codec for AuthSecretType {
    type Value = Self;
    const EXPECTED: &'static str = "ceph or iscsi";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "ceph" => Self::Ceph,
            "iscsi" => Self::Iscsi,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}
