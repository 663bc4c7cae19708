// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/shmem.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// Memory that guests and the host share.
///
/// Since 1.2.10.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Shmem {
    /// Name of the memory on the host.
    ///
    /// Attribute `name`.
    pub name: String,
    /// Who keeps its content.
    ///
    /// Attribute `role`, since 6.6.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub role: Option<ShmemRole>,
    /// The device that shows shared memory to the guest.
    ///
    /// Element `model`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub model: Option<ShmemModel>,
    /// Size of the memory.
    ///
    /// Element `size`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub size: Option<u64>,
    /// The server that hands out shared memory.
    ///
    /// Element `server`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub server: Option<ShmemServer>,
    /// Interrupts between the guests that share memory.
    ///
    /// Element `msi`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub msi: Option<ShmemMsi>,
    /// Name, address and boot order.
    #[cfg_attr(feature = "serde", serde(default))]
    pub info: DeviceInfo,
}

/// Who keeps the content of shared memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ShmemRole {
    /// The guest takes it along when it migrates.
    ///
    /// `master`.
#[cfg_attr(feature = "serde", serde(rename = "master"))]
    Master,
    /// Somebody else; the guest cannot migrate.
    ///
    /// `peer`.
#[cfg_attr(feature = "serde", serde(rename = "peer"))]
    Peer,
}

impl ShmemRole {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Master,
        Self::Peer,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Master => "master",
            Self::Peer => "peer",
        }
    }
}

impl Codec for ShmemRole {
    type Value = Self;
    const EXPECTED: &'static str = "master or peer";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "master" => Self::Master,
            "peer" => Self::Peer,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// The device that shows shared memory to the guest.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct ShmemModel {
    /// Kind of device.
    ///
    /// Attribute `type`, `ivshmem` when missing.
    pub r#type: ShmemModelType,
}

impl Default for ShmemModel {
    fn default() -> Self {
        Self {
            r#type: ShmemModelType::Ivshmem,
        }
    }
}

/// Devices that show shared memory to the guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ShmemModelType {
    /// With or without a server.
    ///
    /// `ivshmem`.
#[cfg_attr(feature = "serde", serde(rename = "ivshmem"))]
    Ivshmem,
    /// Without a server.
    ///
    /// `ivshmem-plain`.
#[cfg_attr(feature = "serde", serde(rename = "ivshmem-plain"))]
    IvshmemPlain,
    /// With a server.
    ///
    /// `ivshmem-doorbell`.
#[cfg_attr(feature = "serde", serde(rename = "ivshmem-doorbell"))]
    IvshmemDoorbell,
}

impl ShmemModelType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Ivshmem,
        Self::IvshmemPlain,
        Self::IvshmemDoorbell,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ivshmem => "ivshmem",
            Self::IvshmemPlain => "ivshmem-plain",
            Self::IvshmemDoorbell => "ivshmem-doorbell",
        }
    }
}

impl Codec for ShmemModelType {
    type Value = Self;
    const EXPECTED: &'static str = "ivshmem, ivshmem-plain or ivshmem-doorbell";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "ivshmem" => Self::Ivshmem,
            "ivshmem-plain" => Self::IvshmemPlain,
            "ivshmem-doorbell" => Self::IvshmemDoorbell,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// The server that hands out shared memory.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct ShmemServer {
    /// Path of its socket.
    ///
    /// Attribute `path`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub path: Option<String>,
}

/// Interrupts between the guests that share memory.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct ShmemMsi {
    /// How many there are.
    ///
    /// Attribute `vectors`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vectors: Option<u32>,
    /// Whether they bypass the hypervisor's main loop.
    ///
    /// Attribute `ioeventfd`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ioeventfd: Option<bool>,
}
