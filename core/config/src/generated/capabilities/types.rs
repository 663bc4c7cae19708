// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: capabilities.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// What the host is, and what guests it can run.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Capabilities {
    /// What the host is.
    ///
    /// Element `host`.
    pub host: HostCapabilities,
    /// A kind of guest that the host can run.
    ///
    /// Elements `guest`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub guest: Vec<GuestCapabilities>,
}

/// What the host is.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct HostCapabilities {
    /// The host's UUID.
    ///
    /// Element `uuid`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub uuid: Option<Uuid>,
    /// The CPU of a host.
    ///
    /// Element `cpu`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub cpu: Option<HostCpu>,
    /// How the host can sleep.
    ///
    /// Element `power_management`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub power_management: Option<HostPower>,
    /// Whether devices can be given to guests safely.
    ///
    /// Element `iommu`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub iommu: Option<HostCapabilitiesIommu>,
    /// How guests can move away.
    ///
    /// Element `migration_features`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub migration_features: Option<HostMigration>,
    /// How the names of its virtual network devices begin.
    ///
    /// Element `netprefix`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub netprefix: Option<String>,
    /// The host's CPUs and memory.
    ///
    /// Element `topology`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub topology: Option<HostTopology>,
    /// Caches that guests can be given shares of.
    ///
    /// Element `cache`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub cache: Option<HostCache>,
    /// Memory bandwidth that guests can be given shares of.
    ///
    /// Element `memory_bandwidth`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub memory_bandwidth: Option<HostMemoryBandwidth>,
    /// A security driver.
    ///
    /// Elements `secmodel`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub secmodel: Vec<HostSecurityModel>,
}

/// Whether devices can be given to guests safely.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostCapabilitiesIommu {
    /// Whether there is one that works.
    ///
    /// Attribute `support`.
    pub support: bool,
}

/// How the host can sleep.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct HostPower {
    /// With its memory kept.
    ///
    /// Element `suspend_mem`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub suspend_mem: bool,
    /// With its memory on disk.
    ///
    /// Element `suspend_disk`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub suspend_disk: bool,
    /// With its memory kept and on disk.
    ///
    /// Element `suspend_hybrid`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub suspend_hybrid: bool,
}

/// How guests can move away.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct HostMigration {
    /// While they run.
    ///
    /// Element `live`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub live: bool,
    /// Protocols they can move by.
    ///
    /// Element `uri_transports`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub uri_transports: Option<HostMigrationUriTransports>,
}

/// Protocols they can move by.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct HostMigrationUriTransports {
    /// A protocol, as `tcp`.
    ///
    /// Elements `uri_transport`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub uri_transport: Vec<String>,
}

/// A security driver.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostSecurityModel {
    /// Its name.
    ///
    /// Element `model`.
    pub model: String,
    /// Its domain of interpretation.
    ///
    /// Element `doi`.
    pub doi: String,
    /// What the label of a guest is made from.
    ///
    /// Elements `baselabel`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub baselabel: Vec<HostBaseLabel>,
}

/// What the label of a guest is made from.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostBaseLabel {
    /// For which type of guest.
    ///
    /// Attribute `type`.
    pub r#type: String,
    /// The label.
    ///
    /// The text of the element.
    pub text: String,
}

/// The host's CPUs and memory.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostTopology {
    /// The host's NUMA nodes.
    ///
    /// Element `cells`.
    pub cells: HostTopologyCells,
    /// How fast nodes reach the memory of others.
    ///
    /// Element `interconnects`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub interconnects: Option<NumaInterconnects>,
}

/// The host's NUMA nodes.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostTopologyCells {
    /// How many there are.
    ///
    /// Attribute `num`.
    pub num: u32,
    /// A NUMA node of the host.
    ///
    /// Elements `cell`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub cell: Vec<HostCell>,
}

/// A NUMA node of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostCell {
    /// Its number.
    ///
    /// Attribute `id`.
    pub id: u32,
    /// Its memory.
    ///
    /// Element `memory`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub memory: Option<u64>,
    /// How many pages of one size a node has.
    ///
    /// Elements `pages`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub pages: Vec<HostPages>,
    /// How far other nodes are from a node.
    ///
    /// Element `distances`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub distances: Option<NumaDistances>,
    /// A cache beside the memory of a node.
    ///
    /// Elements `cache`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub cache: Vec<NumaCache>,
    /// Its CPUs.
    ///
    /// Element `cpus`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub cpus: Option<HostCellCpus>,
}

/// Its CPUs.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostCellCpus {
    /// How many there are.
    ///
    /// Attribute `num`.
    pub num: u32,
    /// Where a CPU of the host is.
    ///
    /// Elements `cpu`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub cpu: Vec<HostCpuPlace>,
}

/// How many pages of one size a node has.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostPages {
    /// Unit of the size, KiB when left out.
    ///
    /// Attribute `unit`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub unit: Option<String>,
    /// The size of a page.
    ///
    /// Attribute `size`.
    pub size: u64,
    /// How many there are.
    ///
    /// The text of the element.
    pub text: u64,
}

/// Where a CPU of the host is.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostCpuPlace {
    /// Its number.
    ///
    /// Attribute `id`.
    pub id: u32,
    /// Number of its socket.
    ///
    /// Attribute `socket_id`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub socket_id: Option<u32>,
    /// Number of its die.
    ///
    /// Attribute `die_id`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub die_id: Option<u32>,
    /// Number of its cluster.
    ///
    /// Attribute `cluster_id`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub cluster_id: Option<u32>,
    /// Number of its core.
    ///
    /// Attribute `core_id`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub core_id: Option<u32>,
    /// CPUs that share the core.
    ///
    /// Attribute `siblings`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub siblings: Option<CpuSet>,
}

/// Caches that guests can be given shares of.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct HostCache {
    /// A cache.
    ///
    /// Elements `bank`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub bank: Vec<HostCacheBank>,
    /// What of a shared resource can be watched.
    ///
    /// Element `monitor`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub monitor: Option<HostMonitor>,
}

/// A cache.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostCacheBank {
    /// Its number.
    ///
    /// Attribute `id`.
    pub id: u32,
    /// Its level.
    ///
    /// Attribute `level`.
    pub level: u32,
    /// What is in it.
    ///
    /// Attribute `type`.
    pub r#type: HostCacheType,
    /// Its size.
    ///
    /// Attribute `size`.
    pub size: u64,
    /// Unit of the size.
    ///
    /// Attribute `unit`.
    pub unit: String,
    /// CPUs that use it.
    ///
    /// Attribute `cpus`.
    pub cpus: CpuSet,
    /// How a cache can be shared out.
    ///
    /// Elements `control`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub control: Vec<HostCacheControl>,
}

/// What a cache holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum HostCacheType {
    /// `both`.
#[cfg_attr(feature = "serde", serde(rename = "both"))]
    Both,
    /// `code`.
#[cfg_attr(feature = "serde", serde(rename = "code"))]
    Code,
    /// `data`.
#[cfg_attr(feature = "serde", serde(rename = "data"))]
    Data,
}

impl HostCacheType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Both,
        Self::Code,
        Self::Data,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Both => "both",
            Self::Code => "code",
            Self::Data => "data",
        }
    }
}

impl Codec for HostCacheType {
    type Value = Self;
    const EXPECTED: &'static str = "both, code or data";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "both" => Self::Both,
            "code" => Self::Code,
            "data" => Self::Data,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// How a cache can be shared out.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostCacheControl {
    /// The least step.
    ///
    /// Attribute `granularity`.
    pub granularity: u64,
    /// The least share, where it is not the least step.
    ///
    /// Attribute `min`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub min: Option<u64>,
    /// Unit of both.
    ///
    /// Attribute `unit`.
    pub unit: String,
    /// What is shared out.
    ///
    /// Attribute `type`.
    pub r#type: HostCacheType,
    /// How many shares there can be.
    ///
    /// Attribute `maxAllocs`.
    pub max_allocs: u32,
}

/// Memory bandwidth that guests can be given shares of.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct HostMemoryBandwidth {
    /// CPUs that share a way to memory.
    ///
    /// Elements `node`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub node: Vec<HostBandwidthNode>,
    /// What of a shared resource can be watched.
    ///
    /// Element `monitor`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub monitor: Option<HostMonitor>,
}

/// CPUs that share a way to memory.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostBandwidthNode {
    /// Their number.
    ///
    /// Attribute `id`.
    pub id: u32,
    /// The CPUs.
    ///
    /// Attribute `cpus`.
    pub cpus: CpuSet,
    /// How bandwidth can be shared out.
    ///
    /// Elements `control`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub control: Vec<HostBandwidthControl>,
}

/// How bandwidth can be shared out.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostBandwidthControl {
    /// The least step, in percent.
    ///
    /// Attribute `granularity`.
    pub granularity: u32,
    /// The least share, in percent.
    ///
    /// Attribute `min`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub min: Option<u32>,
    /// How many shares there can be.
    ///
    /// Attribute `maxAllocs`.
    pub max_allocs: u32,
}

/// What of a shared resource can be watched.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostMonitor {
    /// Level of the cache.
    ///
    /// Attribute `level`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub level: Option<u32>,
    /// Use below which a monitor can be given to somebody else, in bytes.
    ///
    /// Attribute `reuseThreshold`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub reuse_threshold: Option<u32>,
    /// How many monitors there can be.
    ///
    /// Attribute `maxMonitors`.
    pub max_monitors: u32,
    /// Something that can be watched.
    ///
    /// Elements `feature`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub feature: Vec<HostMonitorFeature>,
}

/// Something that can be watched.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostMonitorFeature {
    /// Its name.
    ///
    /// Attribute `name`.
    pub name: String,
}

/// A kind of guest that the host can run.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct GuestCapabilities {
    /// Kind of system in it, as `hvm`.
    ///
    /// Element `os_type`.
    pub os_type: String,
    /// An architecture, and what runs guests of it.
    ///
    /// Element `arch`.
    pub arch: GuestArch,
    /// What guests can have or do.
    ///
    /// Element `features`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub features: Option<GuestFeatures>,
}

/// An architecture, and what runs guests of it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct GuestArch {
    /// The architecture.
    ///
    /// Attribute `name`.
    pub name: Arch,
    /// Bits of a word.
    ///
    /// Element `wordsize`.
    pub wordsize: u32,
    /// Path of the emulator.
    ///
    /// Element `emulator`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub emulator: Option<String>,
    /// Path of the loader.
    ///
    /// Element `loader`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub loader: Option<String>,
    /// A machine that guests can have.
    ///
    /// Elements `machine`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub machine: Vec<GuestMachine>,
    /// A hypervisor that runs guests of the architecture.
    ///
    /// Elements `domain`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub domain: Vec<GuestDomainType>,
}

/// A machine that guests can have.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct GuestMachine {
    /// The name that this one stands for.
    ///
    /// Attribute `canonical`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub canonical: Option<String>,
    /// How many CPUs it can have.
    ///
    /// Attribute `maxCpus`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub max_cpus: Option<u32>,
    /// Whether the hypervisor advises against it.
    ///
    /// Attribute `deprecated`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub deprecated: Option<bool>,
    /// Its name.
    ///
    /// The text of the element.
    pub text: String,
}

/// A hypervisor that runs guests of the architecture.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct GuestDomainType {
    /// Its type, as `kvm`.
    ///
    /// Attribute `type`.
    pub r#type: String,
    /// Path of the emulator.
    ///
    /// Element `emulator`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub emulator: Option<String>,
    /// Path of the loader.
    ///
    /// Element `loader`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub loader: Option<String>,
    /// A machine that guests can have.
    ///
    /// Elements `machine`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub machine: Vec<GuestMachine>,
}

/// What guests can have or do.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct GuestFeatures {
    /// Something that guests can have or do.
    ///
    /// Elements told by their names.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub items: Vec<GuestFeature>,
}

/// Something that guests can have or do.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum GuestFeature {
    /// Physical addresses of more than 32 bits.
    ///
    /// Element `pae`.
    #[cfg_attr(feature = "serde", serde(rename = "pae"))]
    Pae,
    /// Addresses of 32 bits.
    ///
    /// Element `nonpae`.
    #[cfg_attr(feature = "serde", serde(rename = "nonpae"))]
    Nonpae,
    /// Big-endian words, on ia64.
    ///
    /// Element `ia64_be`.
    #[cfg_attr(feature = "serde", serde(rename = "ia64_be"))]
    Ia64Be,
    /// The child is `acpi`.
    ///
    /// Element `acpi`.
    #[cfg_attr(feature = "serde", serde(rename = "acpi"))]
    Acpi(GuestToggle),
    /// The child is `apic`.
    ///
    /// Element `apic`.
    #[cfg_attr(feature = "serde", serde(rename = "apic"))]
    Apic(GuestToggle),
    /// A described CPU.
    ///
    /// Element `cpuselection`, since 0.7.5.
    #[cfg_attr(feature = "serde", serde(rename = "cpuselection"))]
    Cpuselection,
    /// An order of booting given by device.
    ///
    /// Element `deviceboot`, since 0.8.8.
    #[cfg_attr(feature = "serde", serde(rename = "deviceboot"))]
    Deviceboot,
    /// The child is `disksnapshot`.
    ///
    /// Element `disksnapshot`, since 1.2.3.
    #[cfg_attr(feature = "serde", serde(rename = "disksnapshot"))]
    Disksnapshot(GuestToggle),
    /// The child is `hap`.
    ///
    /// Element `hap`.
    #[cfg_attr(feature = "serde", serde(rename = "hap"))]
    Hap(GuestToggle),
    /// External snapshots that can be reverted and deleted.
    ///
    /// Element `externalSnapshot`.
    #[cfg_attr(feature = "serde", serde(rename = "externalSnapshot"))]
    ExternalSnapshot,
}

/// Whether a feature is on, and can be changed.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct GuestToggle {
    /// Whether it is on when nothing is said.
    ///
    /// Attribute `default`.
    pub default: bool,
    /// Whether the guest's description can say otherwise.
    ///
    /// Attribute `toggle`.
    pub toggle: bool,
}
