// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: secret.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A secret that a guest's disk or a storage pool needs.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Secret {
    /// Whether it is kept in memory only, never on disk.
    ///
    /// Attribute `ephemeral`, `no` when missing.
    pub ephemeral: bool,
    /// Whether its value is never given out again.
    ///
    /// Attribute `private`, `no` when missing.
    pub private: bool,
    /// Given by the host when left out.
    ///
    /// Element `uuid`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub uuid: Option<Uuid>,
    /// Free text.
    ///
    /// Element `description`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub description: Option<String>,
    /// What it is for; no two secrets may be for the same.
    ///
    /// Element `usage`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub usage: Option<SecretUsage>,
}

/// What a secret is for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SecretUsage {
    /// Opens an encrypted volume.
    ///
    /// Attribute `type` is `volume`.
    #[cfg_attr(feature = "serde", serde(rename = "volume"))]
    Volume(SecretUsageVolume),
    /// Key of a user of a Ceph cluster.
    ///
    /// Attribute `type` is `ceph`, since 0.9.7.
    #[cfg_attr(feature = "serde", serde(rename = "ceph"))]
    Ceph(SecretUsageCeph),
    /// CHAP password of an iSCSI target.
    ///
    /// Attribute `type` is `iscsi`, since 1.0.4.
    #[cfg_attr(feature = "serde", serde(rename = "iscsi"))]
    Iscsi(SecretUsageIscsi),
    /// Passphrase of a TLS private key.
    ///
    /// Attribute `type` is `tls`, since 2.3.0.
    #[cfg_attr(feature = "serde", serde(rename = "tls"))]
    Tls(SecretUsageTls),
    /// Encrypts the state of an emulated TPM.
    ///
    /// Attribute `type` is `vtpm`, since 5.6.0.
    #[cfg_attr(feature = "serde", serde(rename = "vtpm"))]
    Vtpm(SecretUsageVtpm),
    /// Nothing in particular; the same as no usage.
    ///
    /// Attribute `type` is `none`.
    #[cfg_attr(feature = "serde", serde(rename = "none"))]
    None,
}

/// Opens an encrypted volume.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SecretUsageVolume {
    /// Path of the volume.
    ///
    /// Element `volume`.
    pub volume: String,
}

/// Key of a user of a Ceph cluster.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SecretUsageCeph {
    /// Name that disks and pools refer to it by.
    ///
    /// Element `name`.
    pub name: String,
}

/// CHAP password of an iSCSI target.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SecretUsageIscsi {
    /// Name that disks and pools refer to it by.
    ///
    /// Element `target`.
    pub target: String,
}

/// Passphrase of a TLS private key.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SecretUsageTls {
    /// Name that TLS configuration refers to it by.
    ///
    /// Element `name`.
    pub name: String,
}

/// Encrypts the state of an emulated TPM.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SecretUsageVtpm {
    /// Name that emulated TPMs refer to it by.
    ///
    /// Element `name`.
    pub name: String,
}
