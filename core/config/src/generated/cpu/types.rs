// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: cpu.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A CPU, that of a host or that of a guest.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AnyCpu {
    /// Where a guest's CPU comes from.
    ///
    /// Attribute `mode`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mode: Option<CpuMode>,
    /// How exactly the host's CPU has to fit.
    ///
    /// Attribute `match`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub r#match: Option<CpuMatch>,
    /// How what the guest gets is checked at its start.
    ///
    /// Attribute `check`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub check: Option<CpuCheck>,
    /// Whether features that prevent migration are left out.
    ///
    /// Attribute `migratable`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub migratable: Option<bool>,
    /// Whether features that are deprecated are kept.
    ///
    /// Attribute `deprecated_features`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub deprecated_features: Option<bool>,
    /// Its architecture, when it is that of a host.
    ///
    /// Element `arch`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub arch: Option<Arch>,
    /// What an old host's CPU could do.
    ///
    /// Element `features`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub features: Option<CpuModes>,
    /// A model of CPU, by its name.
    ///
    /// Element `model`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub model: Option<CpuModel>,
    /// Who makes it.
    ///
    /// Element `vendor`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vendor: Option<String>,
    /// The microcode a CPU runs.
    ///
    /// Element `microcode`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub microcode: Option<CpuMicrocode>,
    /// The numbers a CPU gives for itself.
    ///
    /// Element `signature`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub signature: Option<CpuSignature>,
    /// A counter that runs at a fixed rate.
    ///
    /// Elements `counter`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub counter: Vec<CpuCounter>,
    /// How a host's CPUs are arranged.
    ///
    /// Element `topology`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub topology: Option<HostCpuTopology>,
    /// What a guest sees of the CPU's cache.
    ///
    /// Element `cache`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub cache: Option<CpuCache>,
    /// How many bits physical addresses have.
    ///
    /// Element `maxphysaddr`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub maxphysaddr: Option<CpuAddressSize>,
    /// A feature of a CPU, that of a host or that of a guest.
    ///
    /// Elements `feature`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub feature: Vec<AnyCpuFeature>,
    /// The NUMA nodes a guest sees.
    ///
    /// Element `numa`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub numa: Option<NumaTopology>,
    /// A size of memory pages.
    ///
    /// Elements `pages`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub pages: Vec<CpuPage>,
}

/// The CPU a guest has.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Cpu {
    /// Where it comes from; from its model when left out.
    ///
    /// Attribute `mode`, since 0.9.10.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mode: Option<CpuMode>,
    /// How exactly the host's CPU has to fit.
    ///
    /// Attribute `match`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub r#match: Option<CpuMatch>,
    /// How what the guest gets is checked at its start.
    ///
    /// Attribute `check`, since 3.2.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub check: Option<CpuCheck>,
    /// Whether features that prevent migration are left out; for the host's own CPU.
    ///
    /// Attribute `migratable`, since 6.5.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub migratable: Option<bool>,
    /// Whether features that are deprecated are kept.
    ///
    /// Attribute `deprecated_features`, since 11.0.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub deprecated_features: Option<bool>,
    /// A model of CPU, by its name.
    ///
    /// Element `model`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub model: Option<CpuModel>,
    /// Who has to have made the host's CPU.
    ///
    /// Element `vendor`, since 0.8.3.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vendor: Option<String>,
    /// How a guest's CPUs are arranged.
    ///
    /// Element `topology`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub topology: Option<CpuTopology>,
    /// What a guest sees of the CPU's cache.
    ///
    /// Element `cache`, since 3.3.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub cache: Option<CpuCache>,
    /// How many bits physical addresses have.
    ///
    /// Element `maxphysaddr`, since 8.7.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub maxphysaddr: Option<CpuAddressSize>,
    /// A feature of a guest's CPU.
    ///
    /// Elements `feature`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub feature: Vec<CpuFeature>,
    /// The NUMA nodes a guest sees.
    ///
    /// Element `numa`, since 0.9.8.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub numa: Option<NumaTopology>,
}

/// The CPU of a host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct HostCpu {
    /// Its architecture.
    ///
    /// Element `arch`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub arch: Option<Arch>,
    /// What an old host's CPU could do.
    ///
    /// Element `features`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub features: Option<CpuModes>,
    /// The known model that is nearest to it.
    ///
    /// Element `model`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub model: Option<String>,
    /// Who makes it.
    ///
    /// Element `vendor`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vendor: Option<String>,
    /// The microcode a CPU runs.
    ///
    /// Element `microcode`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub microcode: Option<CpuMicrocode>,
    /// The numbers a CPU gives for itself.
    ///
    /// Element `signature`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub signature: Option<CpuSignature>,
    /// A counter that runs at a fixed rate.
    ///
    /// Elements `counter`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub counter: Vec<CpuCounter>,
    /// How a host's CPUs are arranged.
    ///
    /// Element `topology`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub topology: Option<HostCpuTopology>,
    /// What a guest sees of the CPU's cache.
    ///
    /// Element `cache`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub cache: Option<CpuCache>,
    /// How many bits physical addresses have.
    ///
    /// Element `maxphysaddr`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub maxphysaddr: Option<CpuAddressSize>,
    /// A feature a host's CPU has beyond those of its model.
    ///
    /// Elements `feature`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub feature: Vec<HostCpuFeature>,
    /// A size of memory pages.
    ///
    /// Elements `pages`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub pages: Vec<CpuPage>,
}

/// A feature a host's CPU has beyond those of its model.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostCpuFeature {
    /// Its name.
    ///
    /// Attribute `name`.
    pub name: String,
}

/// What an old host's CPU could do.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct CpuModes {
    /// Physical addresses of more than 32 bits.
    ///
    /// Element `pae`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub pae: bool,
    /// Guests without them.
    ///
    /// Element `nonpae`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub nonpae: bool,
    /// Intel's virtualization.
    ///
    /// Element `vmx`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub vmx: bool,
    /// AMD's virtualization.
    ///
    /// Element `svm`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub svm: bool,
}

/// A model of CPU, by its name.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct CpuModel {
    /// Whether a close model will do when the hypervisor lacks this one.
    ///
    /// Attribute `fallback`, since 0.9.10.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fallback: Option<CpuFallback>,
    /// What the guest reads as the vendor.
    ///
    /// Attribute `vendor_id`, since 0.10.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vendor_id: Option<String>,
    /// Its name.
    ///
    /// The text of the element.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub text: Option<String>,
}

/// The microcode a CPU runs.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CpuMicrocode {
    /// Its version.
    ///
    /// Attribute `version`.
    pub version: u32,
}

/// The numbers a CPU gives for itself.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CpuSignature {
    /// Family.
    ///
    /// Attribute `family`.
    pub family: u32,
    /// Model.
    ///
    /// Attribute `model`.
    pub model: u32,
    /// Stepping.
    ///
    /// Attribute `stepping`.
    pub stepping: u32,
}

/// A counter that runs at a fixed rate.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CpuCounter {
    /// Its name: `tsc`.
    ///
    /// Attribute `name`.
    pub name: String,
    /// Its rate in Hz.
    ///
    /// Attribute `frequency`.
    pub frequency: u64,
    /// Whether guests can be given another rate.
    ///
    /// Attribute `scaling`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub scaling: Option<bool>,
}

/// A size of memory pages.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CpuPage {
    /// Unit of the size, KiB when left out.
    ///
    /// Attribute `unit`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub unit: Option<String>,
    /// The size.
    ///
    /// Attribute `size`.
    pub size: u64,
}

/// How a guest's CPUs are arranged.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CpuTopology {
    /// Sockets.
    ///
    /// Attribute `sockets`.
    pub sockets: u32,
    /// Dies in each socket.
    ///
    /// Attribute `dies`, since 6.1.0, `1` when missing.
    #[cfg_attr(feature = "serde", serde(default = "CpuTopology::missing_dies"))]
    pub dies: u32,
    /// Clusters in each die.
    ///
    /// Attribute `clusters`, since 10.1.0, `1` when missing.
    #[cfg_attr(feature = "serde", serde(default = "CpuTopology::missing_clusters"))]
    pub clusters: u32,
    /// Cores in each cluster.
    ///
    /// Attribute `cores`.
    pub cores: u32,
    /// Threads in each core.
    ///
    /// Attribute `threads`.
    pub threads: u32,
}

impl Default for CpuTopology {
    fn default() -> Self {
        Self {
            sockets: Default::default(),
            dies: 1,
            clusters: 1,
            cores: Default::default(),
            threads: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
impl CpuTopology {
    fn missing_dies() -> u32 {
        1
    }
    fn missing_clusters() -> u32 {
        1
    }
}

/// How a host's CPUs are arranged.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostCpuTopology {
    /// Sockets in each NUMA node.
    ///
    /// Attribute `sockets`.
    pub sockets: u32,
    /// Dies in each socket.
    ///
    /// Attribute `dies`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub dies: Option<u32>,
    /// Clusters in each die.
    ///
    /// Attribute `clusters`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub clusters: Option<u32>,
    /// Cores in each cluster.
    ///
    /// Attribute `cores`.
    pub cores: u32,
    /// Threads in each core.
    ///
    /// Attribute `threads`.
    pub threads: u32,
}

/// What a guest sees of the CPU's cache.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CpuCache {
    /// Level it is about; all when left out.
    ///
    /// Attribute `level`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub level: Option<u32>,
    /// What the guest sees.
    ///
    /// Attribute `mode`.
    pub mode: CpuCacheMode,
}

/// How many bits physical addresses have.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CpuAddressSize {
    /// Where the number comes from.
    ///
    /// Attribute `mode`.
    pub mode: CpuAddressMode,
    /// The number, when it is emulated.
    ///
    /// Attribute `bits`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub bits: Option<u32>,
    /// Most bits that are taken over from the host.
    ///
    /// Attribute `limit`, since 9.3.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub limit: Option<u32>,
}

/// A feature of a guest's CPU.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CpuFeature {
    /// Whether the guest has it.
    ///
    /// Attribute `policy`, `require` when missing.
    #[cfg_attr(feature = "serde", serde(default = "CpuFeature::missing_policy"))]
    pub policy: CpuFeaturePolicy,
    /// Its name.
    ///
    /// Attribute `name`.
    pub name: String,
}

impl Default for CpuFeature {
    fn default() -> Self {
        Self {
            policy: CpuFeaturePolicy::Require,
            name: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
impl CpuFeature {
    fn missing_policy() -> CpuFeaturePolicy {
        CpuFeaturePolicy::Require
    }
}

/// A feature of a CPU, that of a host or that of a guest.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct AnyCpuFeature {
    /// Whether a guest has it.
    ///
    /// Attribute `policy`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub policy: Option<CpuFeaturePolicy>,
    /// Its name.
    ///
    /// Attribute `name`.
    pub name: String,
}

/// Architectures of CPUs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Arch {
    /// `alpha`.
#[cfg_attr(feature = "serde", serde(rename = "alpha"))]
    Alpha,
    /// `armv6l`.
#[cfg_attr(feature = "serde", serde(rename = "armv6l"))]
    Armv6l,
    /// `armv7l`.
#[cfg_attr(feature = "serde", serde(rename = "armv7l"))]
    Armv7l,
    /// `armv7b`.
#[cfg_attr(feature = "serde", serde(rename = "armv7b"))]
    Armv7b,
    /// `aarch64`.
#[cfg_attr(feature = "serde", serde(rename = "aarch64"))]
    Aarch64,
    /// `cris`.
#[cfg_attr(feature = "serde", serde(rename = "cris"))]
    Cris,
    /// `i686`.
#[cfg_attr(feature = "serde", serde(rename = "i686"))]
    I686,
    /// `ia64`.
#[cfg_attr(feature = "serde", serde(rename = "ia64"))]
    Ia64,
    /// `lm32`.
#[cfg_attr(feature = "serde", serde(rename = "lm32"))]
    Lm32,
    /// `loongarch64`, since 10.1.0.
#[cfg_attr(feature = "serde", serde(rename = "loongarch64"))]
    Loongarch64,
    /// `m68k`.
#[cfg_attr(feature = "serde", serde(rename = "m68k"))]
    M68k,
    /// `microblaze`.
#[cfg_attr(feature = "serde", serde(rename = "microblaze"))]
    Microblaze,
    /// `microblazeel`.
#[cfg_attr(feature = "serde", serde(rename = "microblazeel"))]
    Microblazeel,
    /// `mips`.
#[cfg_attr(feature = "serde", serde(rename = "mips"))]
    Mips,
    /// `mipsel`.
#[cfg_attr(feature = "serde", serde(rename = "mipsel"))]
    Mipsel,
    /// `mips64`.
#[cfg_attr(feature = "serde", serde(rename = "mips64"))]
    Mips64,
    /// `mips64el`.
#[cfg_attr(feature = "serde", serde(rename = "mips64el"))]
    Mips64el,
    /// `openrisc`.
#[cfg_attr(feature = "serde", serde(rename = "openrisc"))]
    Openrisc,
    /// `parisc`.
#[cfg_attr(feature = "serde", serde(rename = "parisc"))]
    Parisc,
    /// `parisc64`.
#[cfg_attr(feature = "serde", serde(rename = "parisc64"))]
    Parisc64,
    /// `ppc`.
#[cfg_attr(feature = "serde", serde(rename = "ppc"))]
    Ppc,
    /// `ppcle`.
#[cfg_attr(feature = "serde", serde(rename = "ppcle"))]
    Ppcle,
    /// `ppc64`.
#[cfg_attr(feature = "serde", serde(rename = "ppc64"))]
    Ppc64,
    /// `ppc64le`.
#[cfg_attr(feature = "serde", serde(rename = "ppc64le"))]
    Ppc64le,
    /// `ppcemb`.
#[cfg_attr(feature = "serde", serde(rename = "ppcemb"))]
    Ppcemb,
    /// `riscv32`.
#[cfg_attr(feature = "serde", serde(rename = "riscv32"))]
    Riscv32,
    /// `riscv64`.
#[cfg_attr(feature = "serde", serde(rename = "riscv64"))]
    Riscv64,
    /// `s390`.
#[cfg_attr(feature = "serde", serde(rename = "s390"))]
    S390,
    /// `s390x`.
#[cfg_attr(feature = "serde", serde(rename = "s390x"))]
    S390x,
    /// `sh4`.
#[cfg_attr(feature = "serde", serde(rename = "sh4"))]
    Sh4,
    /// `sh4eb`.
#[cfg_attr(feature = "serde", serde(rename = "sh4eb"))]
    Sh4eb,
    /// `sparc`.
#[cfg_attr(feature = "serde", serde(rename = "sparc"))]
    Sparc,
    /// `sparc64`.
#[cfg_attr(feature = "serde", serde(rename = "sparc64"))]
    Sparc64,
    /// `unicore32`.
#[cfg_attr(feature = "serde", serde(rename = "unicore32"))]
    Unicore32,
    /// `x86_64`.
#[cfg_attr(feature = "serde", serde(rename = "x86_64"))]
    X8664,
    /// `xtensa`.
#[cfg_attr(feature = "serde", serde(rename = "xtensa"))]
    Xtensa,
    /// `xtensaeb`.
#[cfg_attr(feature = "serde", serde(rename = "xtensaeb"))]
    Xtensaeb,
}

impl Arch {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Alpha,
        Self::Armv6l,
        Self::Armv7l,
        Self::Armv7b,
        Self::Aarch64,
        Self::Cris,
        Self::I686,
        Self::Ia64,
        Self::Lm32,
        Self::Loongarch64,
        Self::M68k,
        Self::Microblaze,
        Self::Microblazeel,
        Self::Mips,
        Self::Mipsel,
        Self::Mips64,
        Self::Mips64el,
        Self::Openrisc,
        Self::Parisc,
        Self::Parisc64,
        Self::Ppc,
        Self::Ppcle,
        Self::Ppc64,
        Self::Ppc64le,
        Self::Ppcemb,
        Self::Riscv32,
        Self::Riscv64,
        Self::S390,
        Self::S390x,
        Self::Sh4,
        Self::Sh4eb,
        Self::Sparc,
        Self::Sparc64,
        Self::Unicore32,
        Self::X8664,
        Self::Xtensa,
        Self::Xtensaeb,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Alpha => "alpha",
            Self::Armv6l => "armv6l",
            Self::Armv7l => "armv7l",
            Self::Armv7b => "armv7b",
            Self::Aarch64 => "aarch64",
            Self::Cris => "cris",
            Self::I686 => "i686",
            Self::Ia64 => "ia64",
            Self::Lm32 => "lm32",
            Self::Loongarch64 => "loongarch64",
            Self::M68k => "m68k",
            Self::Microblaze => "microblaze",
            Self::Microblazeel => "microblazeel",
            Self::Mips => "mips",
            Self::Mipsel => "mipsel",
            Self::Mips64 => "mips64",
            Self::Mips64el => "mips64el",
            Self::Openrisc => "openrisc",
            Self::Parisc => "parisc",
            Self::Parisc64 => "parisc64",
            Self::Ppc => "ppc",
            Self::Ppcle => "ppcle",
            Self::Ppc64 => "ppc64",
            Self::Ppc64le => "ppc64le",
            Self::Ppcemb => "ppcemb",
            Self::Riscv32 => "riscv32",
            Self::Riscv64 => "riscv64",
            Self::S390 => "s390",
            Self::S390x => "s390x",
            Self::Sh4 => "sh4",
            Self::Sh4eb => "sh4eb",
            Self::Sparc => "sparc",
            Self::Sparc64 => "sparc64",
            Self::Unicore32 => "unicore32",
            Self::X8664 => "x86_64",
            Self::Xtensa => "xtensa",
            Self::Xtensaeb => "xtensaeb",
        }
    }
}

impl Codec for Arch {
    type Value = Self;
    const EXPECTED: &'static str = "alpha, armv6l, armv7l, armv7b, aarch64, cris, i686, ia64, lm32, loongarch64, m68k, microblaze, microblazeel, mips, mipsel, mips64, mips64el, openrisc, parisc, parisc64, ppc, ppcle, ppc64, ppc64le, ppcemb, riscv32, riscv64, s390, s390x, sh4, sh4eb, sparc, sparc64, unicore32, x86_64, xtensa or xtensaeb";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "alpha" => Self::Alpha,
            "armv6l" => Self::Armv6l,
            "armv7l" => Self::Armv7l,
            "armv7b" => Self::Armv7b,
            "aarch64" => Self::Aarch64,
            "cris" => Self::Cris,
            "i686" => Self::I686,
            "ia64" => Self::Ia64,
            "lm32" => Self::Lm32,
            "loongarch64" => Self::Loongarch64,
            "m68k" => Self::M68k,
            "microblaze" => Self::Microblaze,
            "microblazeel" => Self::Microblazeel,
            "mips" => Self::Mips,
            "mipsel" => Self::Mipsel,
            "mips64" => Self::Mips64,
            "mips64el" => Self::Mips64el,
            "openrisc" => Self::Openrisc,
            "parisc" => Self::Parisc,
            "parisc64" => Self::Parisc64,
            "ppc" => Self::Ppc,
            "ppcle" => Self::Ppcle,
            "ppc64" => Self::Ppc64,
            "ppc64le" => Self::Ppc64le,
            "ppcemb" => Self::Ppcemb,
            "riscv32" => Self::Riscv32,
            "riscv64" => Self::Riscv64,
            "s390" => Self::S390,
            "s390x" => Self::S390x,
            "sh4" => Self::Sh4,
            "sh4eb" => Self::Sh4eb,
            "sparc" => Self::Sparc,
            "sparc64" => Self::Sparc64,
            "unicore32" => Self::Unicore32,
            "x86_64" => Self::X8664,
            "xtensa" => Self::Xtensa,
            "xtensaeb" => Self::Xtensaeb,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Where a guest's CPU comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CpuMode {
    /// It is described.
    ///
    /// `custom`.
#[cfg_attr(feature = "serde", serde(rename = "custom"))]
    Custom,
    /// The known model nearest to the host's CPU.
    ///
    /// `host-model`.
#[cfg_attr(feature = "serde", serde(rename = "host-model"))]
    HostModel,
    /// The host's own, as it is.
    ///
    /// `host-passthrough`.
#[cfg_attr(feature = "serde", serde(rename = "host-passthrough"))]
    HostPassthrough,
    /// All that the hypervisor can offer on this host.
    ///
    /// `maximum`, since 7.1.0.
#[cfg_attr(feature = "serde", serde(rename = "maximum"))]
    Maximum,
}

impl CpuMode {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Custom,
        Self::HostModel,
        Self::HostPassthrough,
        Self::Maximum,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Custom => "custom",
            Self::HostModel => "host-model",
            Self::HostPassthrough => "host-passthrough",
            Self::Maximum => "maximum",
        }
    }
}

impl Codec for CpuMode {
    type Value = Self;
    const EXPECTED: &'static str = "custom, host-model, host-passthrough or maximum";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "custom" => Self::Custom,
            "host-model" => Self::HostModel,
            "host-passthrough" => Self::HostPassthrough,
            "maximum" => Self::Maximum,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// How exactly the host's CPU has to fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CpuMatch {
    /// The guest gets what is described and all else that the host has.
    ///
    /// `minimum`.
#[cfg_attr(feature = "serde", serde(rename = "minimum"))]
    Minimum,
    /// The guest gets just what is described.
    ///
    /// `exact`.
#[cfg_attr(feature = "serde", serde(rename = "exact"))]
    Exact,
    /// The host has to have just what is described.
    ///
    /// `strict`.
#[cfg_attr(feature = "serde", serde(rename = "strict"))]
    Strict,
}

impl CpuMatch {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Minimum,
        Self::Exact,
        Self::Strict,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Minimum => "minimum",
            Self::Exact => "exact",
            Self::Strict => "strict",
        }
    }
}

impl Codec for CpuMatch {
    type Value = Self;
    const EXPECTED: &'static str = "minimum, exact or strict";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "minimum" => Self::Minimum,
            "exact" => Self::Exact,
            "strict" => Self::Strict,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// How what a guest gets is checked at its start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CpuCheck {
    /// Not at all.
    ///
    /// `none`.
#[cfg_attr(feature = "serde", serde(rename = "none"))]
    None,
    /// The description is held against the host's CPU.
    ///
    /// `partial`.
#[cfg_attr(feature = "serde", serde(rename = "partial"))]
    Partial,
    /// The CPU the hypervisor made is held against the description.
    ///
    /// `full`.
#[cfg_attr(feature = "serde", serde(rename = "full"))]
    Full,
}

impl CpuCheck {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::None,
        Self::Partial,
        Self::Full,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Partial => "partial",
            Self::Full => "full",
        }
    }
}

impl Codec for CpuCheck {
    type Value = Self;
    const EXPECTED: &'static str = "none, partial or full";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "none" => Self::None,
            "partial" => Self::Partial,
            "full" => Self::Full,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Whether a close model of CPU will do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CpuFallback {
    /// `allow`.
#[cfg_attr(feature = "serde", serde(rename = "allow"))]
    Allow,
    /// `forbid`.
#[cfg_attr(feature = "serde", serde(rename = "forbid"))]
    Forbid,
}

impl CpuFallback {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Allow,
        Self::Forbid,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Forbid => "forbid",
        }
    }
}

impl Codec for CpuFallback {
    type Value = Self;
    const EXPECTED: &'static str = "allow or forbid";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "allow" => Self::Allow,
            "forbid" => Self::Forbid,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Whether a guest has a feature of the CPU.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CpuFeaturePolicy {
    /// Yes, whether the host has it or not.
    ///
    /// `force`.
#[cfg_attr(feature = "serde", serde(rename = "force"))]
    Force,
    /// Yes, and the host has to have it.
    ///
    /// `require`.
#[cfg_attr(feature = "serde", serde(rename = "require"))]
    Require,
    /// If the host has it.
    ///
    /// `optional`.
#[cfg_attr(feature = "serde", serde(rename = "optional"))]
    Optional,
    /// No.
    ///
    /// `disable`.
#[cfg_attr(feature = "serde", serde(rename = "disable"))]
    Disable,
    /// No, and the host must not have it.
    ///
    /// `forbid`.
#[cfg_attr(feature = "serde", serde(rename = "forbid"))]
    Forbid,
}

impl CpuFeaturePolicy {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Force,
        Self::Require,
        Self::Optional,
        Self::Disable,
        Self::Forbid,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Force => "force",
            Self::Require => "require",
            Self::Optional => "optional",
            Self::Disable => "disable",
            Self::Forbid => "forbid",
        }
    }
}

impl Codec for CpuFeaturePolicy {
    type Value = Self;
    const EXPECTED: &'static str = "force, require, optional, disable or forbid";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "force" => Self::Force,
            "require" => Self::Require,
            "optional" => Self::Optional,
            "disable" => Self::Disable,
            "forbid" => Self::Forbid,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// What a guest sees of the CPU's cache.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CpuCacheMode {
    /// One that the hypervisor makes up.
    ///
    /// `emulate`.
#[cfg_attr(feature = "serde", serde(rename = "emulate"))]
    Emulate,
    /// The host's.
    ///
    /// `passthrough`.
#[cfg_attr(feature = "serde", serde(rename = "passthrough"))]
    Passthrough,
    /// None.
    ///
    /// `disable`.
#[cfg_attr(feature = "serde", serde(rename = "disable"))]
    Disable,
}

impl CpuCacheMode {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Emulate,
        Self::Passthrough,
        Self::Disable,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Emulate => "emulate",
            Self::Passthrough => "passthrough",
            Self::Disable => "disable",
        }
    }
}

impl Codec for CpuCacheMode {
    type Value = Self;
    const EXPECTED: &'static str = "emulate, passthrough or disable";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "emulate" => Self::Emulate,
            "passthrough" => Self::Passthrough,
            "disable" => Self::Disable,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Where the number of bits of physical addresses comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CpuAddressMode {
    /// It is given.
    ///
    /// `emulate`.
#[cfg_attr(feature = "serde", serde(rename = "emulate"))]
    Emulate,
    /// From the host's CPU.
    ///
    /// `passthrough`.
#[cfg_attr(feature = "serde", serde(rename = "passthrough"))]
    Passthrough,
}

impl CpuAddressMode {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Emulate,
        Self::Passthrough,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Emulate => "emulate",
            Self::Passthrough => "passthrough",
        }
    }
}

impl Codec for CpuAddressMode {
    type Value = Self;
    const EXPECTED: &'static str = "emulate or passthrough";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "emulate" => Self::Emulate,
            "passthrough" => Self::Passthrough,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}
