// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/memory.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// Memory a guest has at its start.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct DomainMemory {
    /// Whether it is part of a core dump of the hypervisor's process.
    ///
    /// Attribute `dumpCore`, since 0.10.2.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub dump_core: Option<bool>,
    /// The amount.
    ///
    /// The text of the element.
    pub text: u64,
}

/// Memory a guest can have in all when more is plugged in while it runs.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct MaxMemory {
    /// How many devices with memory can be plugged in.
    ///
    /// Attribute `slots`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub slots: Option<u32>,
    /// The amount.
    ///
    /// The text of the element.
    pub text: u64,
}

/// How the host provides a guest's memory.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct MemoryBacking {
    /// Large pages of memory, of the host's default size or of those given.
    ///
    /// Element `hugepages`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub hugepages: Option<HugePages>,
    /// It is not merged with equal pages of other guests.
    ///
    /// Element `nosharepages`, since 1.0.6.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub nosharepages: bool,
    /// It is never swapped out.
    ///
    /// Element `locked`, since 1.0.6.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub locked: bool,
    /// Where it comes from.
    ///
    /// Element `source`, since 4.10.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<MemoryBackingSource>,
    /// Whether the host's other processes can share it.
    ///
    /// Element `access`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub access: Option<MemoryBackingAccess>,
    /// When a guest's memory is allocated.
    ///
    /// Element `allocation`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub allocation: Option<MemoryAllocation>,
    /// It is given up before the guest ends, not written back.
    ///
    /// Element `discard`, since 4.4.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub discard: bool,
}

/// Where it comes from.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct MemoryBackingSource {
    /// Where a guest's memory comes from.
    ///
    /// Attribute `type`.
    pub r#type: MemorySource,
}

/// Whether the host's other processes can share it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct MemoryBackingAccess {
    /// Whether the host's other processes can share a guest's memory.
    ///
    /// Attribute `mode`.
    pub mode: MemoryAccess,
}

/// Large pages of memory, of the host's default size or of those given.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct HugePages {
    /// A size of pages, and what it is used for.
    ///
    /// Elements `page`, since 1.2.5.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub page: Vec<HugePage>,
}

/// A size of pages, and what it is used for.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HugePage {
    /// The size.
    ///
    /// Attribute `size`.
    pub size: u64,
    /// Its unit, KiB when left out.
    ///
    /// Attribute `unit`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub unit: Option<String>,
    /// Nodes of the guest it is used for; all when left out.
    ///
    /// Attribute `nodeset`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub nodeset: Option<CpuSet>,
}

/// When a guest's memory is allocated.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct MemoryAllocation {
    /// When.
    ///
    /// Attribute `mode`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mode: Option<AllocationMode>,
    /// How many threads allocate it.
    ///
    /// Attribute `threads`, since 8.2.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub threads: Option<u32>,
}

/// Where a guest's memory comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum MemorySource {
    /// The hypervisor's own memory.
    ///
    /// `anonymous`.
#[cfg_attr(feature = "serde", serde(rename = "anonymous"))]
    Anonymous,
    /// Files in a directory of the host.
    ///
    /// `file`.
#[cfg_attr(feature = "serde", serde(rename = "file"))]
    File,
    /// Files without a name.
    ///
    /// `memfd`.
#[cfg_attr(feature = "serde", serde(rename = "memfd"))]
    Memfd,
}

impl MemorySource {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Anonymous,
        Self::File,
        Self::Memfd,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Anonymous => "anonymous",
            Self::File => "file",
            Self::Memfd => "memfd",
        }
    }
}

impl Codec for MemorySource {
    type Value = Self;
    const EXPECTED: &'static str = "anonymous, file or memfd";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "anonymous" => Self::Anonymous,
            "file" => Self::File,
            "memfd" => Self::Memfd,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Whether the host's other processes can share a guest's memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum MemoryAccess {
    /// `shared`.
#[cfg_attr(feature = "serde", serde(rename = "shared"))]
    Shared,
    /// `private`.
#[cfg_attr(feature = "serde", serde(rename = "private"))]
    Private,
}

impl MemoryAccess {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Shared,
        Self::Private,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Shared => "shared",
            Self::Private => "private",
        }
    }
}

impl Codec for MemoryAccess {
    type Value = Self;
    const EXPECTED: &'static str = "shared or private";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "shared" => Self::Shared,
            "private" => Self::Private,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// When a guest's memory is allocated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum AllocationMode {
    /// At its start.
    ///
    /// `immediate`.
#[cfg_attr(feature = "serde", serde(rename = "immediate"))]
    Immediate,
    /// When it is first used.
    ///
    /// `ondemand`.
#[cfg_attr(feature = "serde", serde(rename = "ondemand"))]
    Ondemand,
}

impl AllocationMode {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Immediate,
        Self::Ondemand,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Immediate => "immediate",
            Self::Ondemand => "ondemand",
        }
    }
}

impl Codec for AllocationMode {
    type Value = Self;
    const EXPECTED: &'static str = "immediate or ondemand";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "immediate" => Self::Immediate,
            "ondemand" => Self::Ondemand,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}
