// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/numa.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// The NUMA nodes a guest sees.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NumaTopology {
    /// A NUMA node a guest sees.
    ///
    /// Elements `cell`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub cell: Vec<NumaCell>,
    /// How fast nodes reach the memory of others.
    ///
    /// Element `interconnects`, since 6.6.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub interconnects: Option<NumaInterconnects>,
}

/// A NUMA node a guest sees.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NumaCell {
    /// Its number; its place in the list when left out.
    ///
    /// Attribute `id`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub id: Option<u32>,
    /// Its CPUs.
    ///
    /// Attribute `cpus`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub cpus: Option<CpuSet>,
    /// Its memory.
    ///
    /// Attribute `memory`.
    pub memory: u64,
    /// Unit of the memory, KiB when left out.
    ///
    /// Attribute `unit`, since 1.2.11.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub unit: Option<String>,
    /// Whether the host's other processes can share its memory.
    ///
    /// Attribute `memAccess`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub mem_access: Option<MemoryAccess>,
    /// Whether its memory is given up before the guest ends, not written back.
    ///
    /// Attribute `discard`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub discard: Option<bool>,
    /// How far other nodes are from a node.
    ///
    /// Element `distances`, since 3.10.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub distances: Option<NumaDistances>,
    /// A cache beside the memory of a node.
    ///
    /// Elements `cache`, since 6.6.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub cache: Vec<NumaCache>,
}

/// How far other nodes are from a node.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NumaDistances {
    /// How far a node is.
    ///
    /// Elements `sibling`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub sibling: Vec<NumaDistance>,
}

/// How far a node is.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NumaDistance {
    /// Number of the node.
    ///
    /// Attribute `id`.
    pub id: u32,
    /// The distance; 10 is that of a node to itself.
    ///
    /// Attribute `value`.
    pub value: u32,
}

/// A cache beside the memory of a node.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NumaCache {
    /// Its level.
    ///
    /// Attribute `level`.
    pub level: u32,
    /// How it is addressed.
    ///
    /// Attribute `associativity`.
    pub associativity: NumaCacheAssociativity,
    /// When what is written goes on to memory.
    ///
    /// Attribute `policy`.
    pub policy: NumaCachePolicy,
    /// Size of a cache, or of a line of it.
    ///
    /// Element `size`.
    pub size: NumaCacheAmount,
    /// Size of a cache, or of a line of it.
    ///
    /// Element `line`.
    pub line: NumaCacheAmount,
}

/// Size of a cache, or of a line of it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NumaCacheAmount {
    /// The amount.
    ///
    /// Attribute `value`.
    pub value: u64,
    /// Its unit.
    ///
    /// Attribute `unit`.
    pub unit: String,
}

/// How the cache of a NUMA node is addressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NumaCacheAssociativity {
    /// `none`.
#[cfg_attr(feature = "serde", serde(rename = "none"))]
    None,
    /// `direct`.
#[cfg_attr(feature = "serde", serde(rename = "direct"))]
    Direct,
    /// `full`.
#[cfg_attr(feature = "serde", serde(rename = "full"))]
    Full,
}

impl NumaCacheAssociativity {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::None,
        Self::Direct,
        Self::Full,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Direct => "direct",
            Self::Full => "full",
        }
    }
}

impl Codec for NumaCacheAssociativity {
    type Value = Self;
    const EXPECTED: &'static str = "none, direct or full";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "none" => Self::None,
            "direct" => Self::Direct,
            "full" => Self::Full,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// When what is written to the cache of a NUMA node goes on to memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NumaCachePolicy {
    /// `none`.
#[cfg_attr(feature = "serde", serde(rename = "none"))]
    None,
    /// `writeback`.
#[cfg_attr(feature = "serde", serde(rename = "writeback"))]
    Writeback,
    /// `writethrough`.
#[cfg_attr(feature = "serde", serde(rename = "writethrough"))]
    Writethrough,
}

impl NumaCachePolicy {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::None,
        Self::Writeback,
        Self::Writethrough,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Writeback => "writeback",
            Self::Writethrough => "writethrough",
        }
    }
}

impl Codec for NumaCachePolicy {
    type Value = Self;
    const EXPECTED: &'static str = "none, writeback or writethrough";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "none" => Self::None,
            "writeback" => Self::Writeback,
            "writethrough" => Self::Writethrough,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// How fast nodes reach the memory of others.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NumaInterconnects {
    /// How long an access takes.
    ///
    /// Elements `latency`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub latency: Vec<NumaLatency>,
    /// How much data accesses carry.
    ///
    /// Elements `bandwidth`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub bandwidth: Vec<NumaBandwidth>,
}

/// How long an access takes.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NumaLatency {
    /// Node whose CPU asks.
    ///
    /// Attribute `initiator`.
    pub initiator: u32,
    /// Node whose memory is asked.
    ///
    /// Attribute `target`.
    pub target: u32,
    /// Level of the cache that answers, if one does.
    ///
    /// Attribute `cache`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub cache: Option<u32>,
    /// Kind of access.
    ///
    /// Attribute `type`.
    pub r#type: NumaAccess,
    /// Time, in nanoseconds.
    ///
    /// Attribute `value`.
    pub value: u32,
}

/// How much data accesses carry.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NumaBandwidth {
    /// Node whose CPU asks.
    ///
    /// Attribute `initiator`.
    pub initiator: u32,
    /// Node whose memory is asked.
    ///
    /// Attribute `target`.
    pub target: u32,
    /// Level of the cache that answers, if one does.
    ///
    /// Attribute `cache`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub cache: Option<u32>,
    /// Kind of access.
    ///
    /// Attribute `type`.
    pub r#type: NumaAccess,
    /// Amount in a second.
    ///
    /// Attribute `value`.
    pub value: u64,
    /// Its unit.
    ///
    /// Attribute `unit`.
    pub unit: String,
}

/// Kinds of access to memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NumaAccess {
    /// Reading and writing.
    ///
    /// `access`.
#[cfg_attr(feature = "serde", serde(rename = "access"))]
    Access,
    /// `read`.
#[cfg_attr(feature = "serde", serde(rename = "read"))]
    Read,
    /// `write`.
#[cfg_attr(feature = "serde", serde(rename = "write"))]
    Write,
}

impl NumaAccess {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Access,
        Self::Read,
        Self::Write,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Access => "access",
            Self::Read => "read",
            Self::Write => "write",
        }
    }
}

impl Codec for NumaAccess {
    type Value = Self;
    const EXPECTED: &'static str = "access, read or write";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "access" => Self::Access,
            "read" => Self::Read,
            "write" => Self::Write,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Where on the host a guest's memory comes from.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NumaTune {
    /// The host's nodes that the guest's memory comes from.
    ///
    /// Element `memory`, since 0.9.3.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub memory: Option<NumaMemory>,
    /// The host's nodes that the memory of one node of the guest comes from.
    ///
    /// Elements `memnode`, since 1.2.7.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub memnode: Vec<NumaMemoryNode>,
}

/// The host's nodes that the guest's memory comes from.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NumaMemory {
    /// How strictly they are used; strict when left out.
    ///
    /// Attribute `mode`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mode: Option<NumaMode>,
    /// The nodes.
    ///
    /// Attribute `nodeset`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub nodeset: Option<CpuSet>,
    /// Whether the nodes are given or chosen at the guest's start.
    ///
    /// Attribute `placement`, since 0.9.12.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub placement: Option<Placement>,
}

/// The host's nodes that the memory of one node of the guest comes from.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NumaMemoryNode {
    /// Number of the guest's node.
    ///
    /// Attribute `cellid`.
    pub cellid: u32,
    /// How strictly they are used.
    ///
    /// Attribute `mode`.
    pub mode: NumaMode,
    /// The nodes.
    ///
    /// Attribute `nodeset`.
    pub nodeset: CpuSet,
}

/// How strictly memory is taken from some nodes of the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NumaMode {
    /// From these only.
    ///
    /// `strict`.
#[cfg_attr(feature = "serde", serde(rename = "strict"))]
    Strict,
    /// From these first.
    ///
    /// `preferred`.
#[cfg_attr(feature = "serde", serde(rename = "preferred"))]
    Preferred,
    /// From these in turn.
    ///
    /// `interleave`.
#[cfg_attr(feature = "serde", serde(rename = "interleave"))]
    Interleave,
    /// From where the kernel's control groups allow, without a rule for the memory itself.
    ///
    /// `restrictive`, since 7.10.0.
#[cfg_attr(feature = "serde", serde(rename = "restrictive"))]
    Restrictive,
}

impl NumaMode {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Strict,
        Self::Preferred,
        Self::Interleave,
        Self::Restrictive,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Strict => "strict",
            Self::Preferred => "preferred",
            Self::Interleave => "interleave",
            Self::Restrictive => "restrictive",
        }
    }
}

impl Codec for NumaMode {
    type Value = Self;
    const EXPECTED: &'static str = "strict, preferred, interleave or restrictive";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "strict" => Self::Strict,
            "preferred" => Self::Preferred,
            "interleave" => Self::Interleave,
            "restrictive" => Self::Restrictive,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Whether CPUs or nodes of the host are given or chosen by the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Placement {
    /// `static`.
#[cfg_attr(feature = "serde", serde(rename = "static"))]
    Static,
    /// `auto`.
#[cfg_attr(feature = "serde", serde(rename = "auto"))]
    Auto,
}

impl Placement {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Static,
        Self::Auto,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Static => "static",
            Self::Auto => "auto",
        }
    }
}

impl Codec for Placement {
    type Value = Self;
    const EXPECTED: &'static str = "static or auto";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "static" => Self::Static,
            "auto" => Self::Auto,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}
