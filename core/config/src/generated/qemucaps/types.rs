// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: qemucaps.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// What one QEMU can do.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct QemuProbe {
    /// Path of the program.
    ///
    /// Element `emulator`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub emulator: Option<String>,
    /// When the program last changed, in seconds since 1970.
    ///
    /// Element `qemuctime`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub qemuctime: Option<u64>,
    /// When the folder of its modules last changed, in seconds since 1970.
    ///
    /// Element `qemumoddirmtime`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub qemumoddirmtime: Option<u64>,
    /// When the library that asked was built, in seconds since 1970.
    ///
    /// Element `selfctime`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub selfctime: Option<u64>,
    /// Version of the library that asked.
    ///
    /// Element `selfvers`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub selfvers: Option<u64>,
    /// One thing that it has.
    ///
    /// Elements `flag`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub flag: Vec<QemuThing>,
    /// Its version, as major × 1,000,000 + minor × 1,000 + micro.
    ///
    /// Element `version`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub version: Option<u64>,
    /// Version of the kernel's interface.
    ///
    /// Element `kvmVersion`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub kvm_version: Option<u64>,
    /// Version of the host CPU's microcode.
    ///
    /// Element `microcodeVersion`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub microcode_version: Option<u64>,
    /// Which CPU the host has.
    ///
    /// Element `hostCPUSignature`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub host_cpu_signature: Option<String>,
    /// What the packager called it.
    ///
    /// Element `package`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub package: Option<String>,
    /// Release of the host's kernel.
    ///
    /// Element `kernelVersion`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub kernel_version: Option<String>,
    /// Architecture of its guests.
    ///
    /// Element `arch`.
    pub arch: Arch,
    /// What a guest with the host's own CPU gets.
    ///
    /// Elements `hostCPU`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub host_cpu: Vec<QemuHostCpu>,
    /// A model of CPU that it knows.
    ///
    /// Elements `cpu`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub cpu: Vec<QemuCpuModel>,
    /// A machine that it can be.
    ///
    /// Elements `machine`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub machine: Vec<QemuMachine>,
    /// An interrupt controller of ARM.
    ///
    /// Elements `gic`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub gic: Vec<QemuGic>,
    /// Encrypted memory of AMD's CPUs.
    ///
    /// Element `sev`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub sev: Option<QemuSev>,
    /// Enclaves of Intel's CPUs.
    ///
    /// Element `sgx`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub sgx: Option<QemuSgx>,
    /// What guests can be given of Hyper-V.
    ///
    /// Element `hypervCapabilities`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub hyperv_capabilities: Option<QemuHyperv>,
}

/// One thing that it has.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct QemuThing {
    /// Its name.
    ///
    /// Attribute `name`.
    pub name: String,
}

/// What a guest with the host's own CPU gets.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct QemuHostCpu {
    /// What guests run on: `kvm` or `tcg`.
    ///
    /// Attribute `type`.
    pub r#type: String,
    /// The model that properties are told of.
    ///
    /// Attribute `model`.
    pub model: String,
    /// Whether it is known which properties can move to another host.
    ///
    /// Attribute `migratability`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub migratability: Option<bool>,
    /// A property of a CPU.
    ///
    /// Elements `property`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub property: Vec<QemuCpuProperty>,
}

/// A property of a CPU.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct QemuCpuProperty {
    /// Its name.
    ///
    /// Attribute `name`.
    pub name: String,
    /// What kind of value it has: `boolean`, `number` or `string`.
    ///
    /// Attribute `type`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub r#type: Option<String>,
    /// Its value.
    ///
    /// Attribute `value`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub value: Option<String>,
    /// Whether a guest that uses it can move to another host.
    ///
    /// Attribute `migratable`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub migratable: Option<bool>,
}

/// A model of CPU that it knows.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct QemuCpuModel {
    /// What guests run on: `kvm` or `tcg`.
    ///
    /// Attribute `type`.
    pub r#type: String,
    /// The model's name.
    ///
    /// Attribute `name`.
    pub name: String,
    /// Name of the model's type in QEMU.
    ///
    /// Attribute `typename`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub typename: Option<String>,
    /// Whether this host can give it to guests.
    ///
    /// Attribute `usable`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub usable: Option<bool>,
    /// Whether it is going to be taken out.
    ///
    /// Attribute `deprecated`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub deprecated: Option<bool>,
    /// What this host lacks for it.
    ///
    /// Elements `blocker`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub blocker: Vec<QemuThing>,
}

/// A machine that it can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct QemuMachine {
    /// What guests run on: `kvm` or `tcg`.
    ///
    /// Attribute `type`.
    pub r#type: String,
    /// The machine's name.
    ///
    /// Attribute `name`.
    pub name: String,
    /// Another name of it.
    ///
    /// Attribute `alias`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub alias: Option<String>,
    /// Whether CPUs can be added while it runs.
    ///
    /// Attribute `hotplugCpus`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub hotplug_cpus: Option<bool>,
    /// The most CPUs.
    ///
    /// Attribute `maxCpus`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub max_cpus: Option<u32>,
    /// Whether it is what guests get when nothing is said.
    ///
    /// Attribute `default`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub default: Option<bool>,
    /// Type of the CPU that guests get when nothing is said.
    ///
    /// Attribute `defaultCPU`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub default_cpu: Option<String>,
    /// Whether cells of NUMA can be given plain amounts of memory.
    ///
    /// Attribute `numaMemSupported`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub numa_mem_supported: Option<bool>,
    /// Name of the memory that is there when nothing is said.
    ///
    /// Attribute `defaultRAMid`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub default_ra_mid: Option<String>,
    /// Whether it is going to be taken out.
    ///
    /// Attribute `deprecated`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub deprecated: Option<bool>,
    /// Whether it can have ACPI.
    ///
    /// Attribute `acpi`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub acpi: Option<bool>,
}

/// An interrupt controller of ARM.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct QemuGic {
    /// Its version.
    ///
    /// Attribute `version`.
    pub version: u32,
    /// Whether the kernel can be it.
    ///
    /// Attribute `kernel`.
    pub kernel: bool,
    /// Whether QEMU can be it.
    ///
    /// Attribute `emulated`.
    pub emulated: bool,
}

/// Encrypted memory of AMD's CPUs.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct QemuSev {
    /// Which bit of an address says that memory is encrypted.
    ///
    /// Element `cbitpos`.
    pub cbitpos: u32,
    /// How many bits shorter addresses become.
    ///
    /// Element `reducedPhysBits`.
    pub reduced_phys_bits: u32,
    /// The platform's key, in Base64.
    ///
    /// Element `pdh`.
    pub pdh: String,
    /// The chain of certificates of that key, in Base64.
    ///
    /// Element `certChain`.
    pub cert_chain: String,
    /// Identity of the first CPU, in Base64.
    ///
    /// Element `cpu0Id`.
    pub cpu0_id: String,
}

/// Enclaves of Intel's CPUs.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct QemuSgx {
    /// Whether they are there.
    ///
    /// Attribute `supported`.
    pub supported: bool,
    /// Whether their launch can be controlled.
    ///
    /// Element `flc`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub flc: Option<bool>,
    /// Whether the first set of instructions is there.
    ///
    /// Element `sgx1`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub sgx1: Option<bool>,
    /// Whether the second set of instructions is there.
    ///
    /// Element `sgx2`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub sgx2: Option<bool>,
    /// Memory of all enclaves.
    ///
    /// Element `section_size`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub section_size: Option<QemuAmount>,
    /// Memory of enclaves, by node.
    ///
    /// Element `sections`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub sections: Option<QemuSgxSections>,
}

/// An amount of memory.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct QemuAmount {
    /// Its unit, as `KiB`.
    ///
    /// Attribute `unit`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub unit: Option<String>,
    /// How much.
    ///
    /// The text of the element.
    pub text: u64,
}

/// Memory of enclaves, by node.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct QemuSgxSections {
    /// Memory of enclaves of one node.
    ///
    /// Elements `section`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub section: Vec<QemuSgxSection>,
}

/// Memory of enclaves of one node.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct QemuSgxSection {
    /// The node.
    ///
    /// Attribute `node`.
    pub node: u32,
    /// How much.
    ///
    /// Attribute `size`.
    pub size: u64,
    /// Its unit, as `KiB`.
    ///
    /// Attribute `unit`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub unit: Option<String>,
}

/// What guests can be given of Hyper-V.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct QemuHyperv {
    /// Whether there is any.
    ///
    /// Attribute `supported`.
    pub supported: bool,
    /// One thing that can be given.
    ///
    /// Elements `cap`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub cap: Vec<QemuThing>,
}
