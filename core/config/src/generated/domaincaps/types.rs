// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domaincaps.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// What a hypervisor can give guests of one type and machine on this host.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct DomainCapabilities {
    /// The emulator.
    ///
    /// Element `path`.
    pub path: String,
    /// Type of guest, as `kvm`.
    ///
    /// Element `domain`.
    pub domain: String,
    /// Machine, by its full name.
    ///
    /// Element `machine`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub machine: Option<String>,
    /// Architecture.
    ///
    /// Element `arch`.
    pub arch: Arch,
    /// How many virtual CPUs a guest can have.
    ///
    /// Element `vcpu`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub vcpu: Option<DomainCapabilitiesVcpu>,
    /// Whether there is something.
    ///
    /// Element `iothreads`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub iothreads: Option<CapsSwitch>,
    /// What starts the guest.
    ///
    /// Element `os`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub os: Option<CapsOs>,
    /// The CPUs that guests can have.
    ///
    /// Element `cpu`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub cpu: Option<CapsCpu>,
    /// Whether there is something, and what can be chosen for it.
    ///
    /// Element `memoryBacking`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub memory_backing: Option<CapsChoices>,
    /// The devices that guests can have.
    ///
    /// Element `devices`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub devices: Option<CapsDevices>,
    /// The features that guests can have.
    ///
    /// Element `features`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub features: Option<CapsFeatures>,
}

/// How many virtual CPUs a guest can have.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct DomainCapabilitiesVcpu {
    /// The most.
    ///
    /// Attribute `max`.
    pub max: u32,
}

/// Whether there is something.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CapsSwitch {
    /// Whether it is there.
    ///
    /// Attribute `supported`.
    pub supported: bool,
}

/// Whether there is something, and what can be chosen for it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CapsChoices {
    /// Whether it is there.
    ///
    /// Attribute `supported`.
    pub supported: bool,
    /// The values that one attribute or element can have.
    ///
    /// Elements `enum`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub r#enum: Vec<CapsEnum>,
}

/// The values that one attribute or element can have.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CapsEnum {
    /// What can be chosen.
    ///
    /// Attribute `name`.
    pub name: String,
    /// A value.
    ///
    /// Elements `value`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub value: Vec<String>,
}

/// What starts the guest.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CapsOs {
    /// Whether it can be chosen.
    ///
    /// Attribute `supported`.
    pub supported: bool,
    /// The values that one attribute or element can have.
    ///
    /// Elements `enum`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub r#enum: Vec<CapsEnum>,
    /// Firmware that can be named.
    ///
    /// Element `loader`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub loader: Option<CapsLoader>,
}

/// Firmware that can be named.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CapsLoader {
    /// Whether it can be named.
    ///
    /// Attribute `supported`.
    pub supported: bool,
    /// Path of an image.
    ///
    /// Elements `value`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub value: Vec<String>,
    /// The values that one attribute or element can have.
    ///
    /// Elements `enum`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub r#enum: Vec<CapsEnum>,
}

/// The CPUs that guests can have.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct CapsCpu {
    /// Where a guest's CPU can come from.
    ///
    /// Elements `mode`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub mode: Vec<CapsCpuMode>,
}

/// Where a guest's CPU can come from.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CapsCpuMode {
    /// The host's own, as it is.
    ///
    /// Attribute `name` is `host-passthrough`.
    #[cfg_attr(feature = "serde", serde(rename = "host-passthrough"))]
    HostPassthrough(CapsCpuModeHostPassthrough),
    /// All that the hypervisor can offer.
    ///
    /// Attribute `name` is `maximum`, since 7.1.0.
    #[cfg_attr(feature = "serde", serde(rename = "maximum"))]
    Maximum(CapsCpuModeMaximum),
    /// The known model nearest to the host's CPU.
    ///
    /// Attribute `name` is `host-model`.
    #[cfg_attr(feature = "serde", serde(rename = "host-model"))]
    HostModel(CapsCpuModeHostModel),
    /// A model that is named.
    ///
    /// Attribute `name` is `custom`.
    #[cfg_attr(feature = "serde", serde(rename = "custom"))]
    Custom(CapsCpuModeCustom),
}

/// The host's own, as it is.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CapsCpuModeHostPassthrough {
    /// Whether a mode of CPU can be chosen, and how.
    pub choices: CapsCpuChoices,
}

/// All that the hypervisor can offer.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CapsCpuModeMaximum {
    /// Whether a mode of CPU can be chosen, and how.
    pub choices: CapsCpuChoices,
}

/// The known model nearest to the host's CPU.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CapsCpuModeHostModel {
    /// Whether it can be chosen.
    ///
    /// Attribute `supported`.
    pub supported: bool,
    /// A model of CPU, by its name.
    ///
    /// Element `model`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub model: Option<CpuModel>,
    /// Who makes it.
    ///
    /// Element `vendor`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub vendor: Option<String>,
    /// How many bits physical addresses have.
    ///
    /// Element `maxphysaddr`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub maxphysaddr: Option<CpuAddressSize>,
    /// A feature of a guest's CPU.
    ///
    /// Elements `feature`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub feature: Vec<CpuFeature>,
}

/// A model that is named.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CapsCpuModeCustom {
    /// Whether it can be chosen.
    ///
    /// Attribute `supported`.
    pub supported: bool,
    /// A model of CPU, or why the one before cannot be used.
    ///
    /// Elements told by their names.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub models: Vec<CapsCpuEntry>,
}

/// Whether a mode of CPU can be chosen, and how.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CapsCpuChoices {
    /// Whether it can be chosen.
    ///
    /// Attribute `supported`.
    pub supported: bool,
    /// The values that one attribute or element can have.
    ///
    /// Elements `enum`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub r#enum: Vec<CapsEnum>,
}

/// A model of CPU, or why the one before cannot be used.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CapsCpuEntry {
    /// The child is `model`.
    ///
    /// Element `model`.
    #[cfg_attr(feature = "serde", serde(rename = "model"))]
    Model(CapsCpuModel),
    /// The child is `blockers`.
    ///
    /// Element `blockers`.
    #[cfg_attr(feature = "serde", serde(rename = "blockers"))]
    Blockers(CapsCpuBlockers),
}

/// A model of CPU.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CapsCpuModel {
    /// Whether it can be used as it is.
    ///
    /// Attribute `usable`.
    pub usable: CapsCpuUsable,
    /// Whether the hypervisor advises against it.
    ///
    /// Attribute `deprecated`, since 7.1.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub deprecated: Option<bool>,
    /// Who makes it.
    ///
    /// Attribute `vendor`, since 8.9.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub vendor: Option<String>,
    /// Full name of the version that it stands for.
    ///
    /// Attribute `canonical`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub canonical: Option<String>,
    /// Its name.
    ///
    /// The text of the element.
    pub text: String,
}

/// Whether a model of CPU can be used on this host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CapsCpuUsable {
    /// `yes`.
#[cfg_attr(feature = "serde", serde(rename = "yes"))]
    Yes,
    /// `no`.
#[cfg_attr(feature = "serde", serde(rename = "no"))]
    No,
    /// `unknown`.
#[cfg_attr(feature = "serde", serde(rename = "unknown"))]
    Unknown,
}

impl CapsCpuUsable {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Yes,
        Self::No,
        Self::Unknown,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }
}

impl Codec for CapsCpuUsable {
    type Value = Self;
    const EXPECTED: &'static str = "yes, no or unknown";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "yes" => Self::Yes,
            "no" => Self::No,
            "unknown" => Self::Unknown,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Features that a model of CPU has and this host has not.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CapsCpuBlockers {
    /// Name of the model.
    ///
    /// Attribute `model`.
    pub model: String,
    /// A feature.
    ///
    /// Elements `feature`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub feature: Vec<CapsCpuBlockersFeature>,
}

/// A feature.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CapsCpuBlockersFeature {
    /// Its name.
    ///
    /// Attribute `name`.
    pub name: String,
}

/// The devices that guests can have.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct CapsDevices {
    /// Whether there is something, and what can be chosen for it.
    ///
    /// Element `disk`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub disk: Option<CapsChoices>,
    /// Whether there is something, and what can be chosen for it.
    ///
    /// Element `graphics`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub graphics: Option<CapsChoices>,
    /// Whether there is something, and what can be chosen for it.
    ///
    /// Element `video`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub video: Option<CapsChoices>,
    /// Whether there is something, and what can be chosen for it.
    ///
    /// Element `hostdev`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub hostdev: Option<CapsChoices>,
    /// Whether there is something, and what can be chosen for it.
    ///
    /// Element `rng`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub rng: Option<CapsChoices>,
    /// Whether there is something, and what can be chosen for it.
    ///
    /// Element `filesystem`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub filesystem: Option<CapsChoices>,
    /// Whether there is something, and what can be chosen for it.
    ///
    /// Element `tpm`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tpm: Option<CapsChoices>,
    /// Whether there is something, and what can be chosen for it.
    ///
    /// Element `redirdev`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub redirdev: Option<CapsChoices>,
    /// Whether there is something, and what can be chosen for it.
    ///
    /// Element `channel`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub channel: Option<CapsChoices>,
    /// Whether there is something, and what can be chosen for it.
    ///
    /// Element `crypto`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub crypto: Option<CapsChoices>,
    /// Whether there is something, and what can be chosen for it.
    ///
    /// Element `interface`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub interface: Option<CapsChoices>,
    /// Whether there is something, and what can be chosen for it.
    ///
    /// Element `panic`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub panic: Option<CapsChoices>,
}

/// The features that guests can have.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct CapsFeatures {
    /// Whether there is something, and what can be chosen for it.
    ///
    /// Element `gic`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub gic: Option<CapsChoices>,
    /// Whether there is something.
    ///
    /// Element `vmcoreinfo`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vmcoreinfo: Option<CapsSwitch>,
    /// Whether there is something.
    ///
    /// Element `genid`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub genid: Option<CapsSwitch>,
    /// Whether there is something.
    ///
    /// Element `backingStoreInput`, since 5.10.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub backing_store_input: Option<CapsSwitch>,
    /// Whether there is something.
    ///
    /// Element `backup`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub backup: Option<CapsSwitch>,
    /// Whether there is something.
    ///
    /// Element `async-teardown`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub async_teardown: Option<CapsSwitch>,
    /// Whether there is something.
    ///
    /// Element `s390-pv`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub s390_pv: Option<CapsSwitch>,
    /// Whether there is something.
    ///
    /// Element `ps2`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ps2: Option<CapsSwitch>,
    /// AMD's encrypted guests.
    ///
    /// Element `sev`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub sev: Option<CapsSev>,
    /// Intel's enclaves.
    ///
    /// Element `sgx`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub sgx: Option<CapsSgx>,
    /// Whether there is something, and what can be chosen for it.
    ///
    /// Element `hyperv`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub hyperv: Option<CapsChoices>,
    /// Whether there is something, and what can be chosen for it.
    ///
    /// Element `launchSecurity`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub launch_security: Option<CapsChoices>,
}

/// AMD's encrypted guests.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CapsSev {
    /// Whether guests can be encrypted.
    ///
    /// Attribute `supported`.
    pub supported: bool,
    /// Which bit of an address says that a page is encrypted.
    ///
    /// Element `cbitpos`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub cbitpos: Option<u32>,
    /// How many bits addresses lose.
    ///
    /// Element `reducedPhysBits`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub reduced_phys_bits: Option<u32>,
    /// How many such guests there can be.
    ///
    /// Element `maxGuests`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub max_guests: Option<u32>,
    /// How many of them can have encrypted registers.
    ///
    /// Element `maxESGuests`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub max_es_guests: Option<u32>,
    /// What tells the host's first CPU from all others, in base 64.
    ///
    /// Element `cpu0Id`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub cpu0_id: Option<String>,
}

/// Intel's enclaves.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CapsSgx {
    /// Whether guests can have enclaves.
    ///
    /// Attribute `supported`.
    pub supported: bool,
    /// Whether the guest decides who may launch one.
    ///
    /// Element `flc`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub flc: Option<bool>,
    /// Whether the first version is there.
    ///
    /// Element `sgx1`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub sgx1: Option<bool>,
    /// Whether the second version is there.
    ///
    /// Element `sgx2`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub sgx2: Option<bool>,
    /// Memory for enclaves.
    ///
    /// Element `section_size`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub section_size: Option<u64>,
    /// Where that memory is.
    ///
    /// Element `sections`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub sections: Option<CapsSgxSections>,
}

/// Where that memory is.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct CapsSgxSections {
    /// Memory for enclaves in one NUMA node.
    ///
    /// Elements `section`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub section: Vec<CapsSgxSection>,
}

/// Memory for enclaves in one NUMA node.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CapsSgxSection {
    /// Number of the node.
    ///
    /// Attribute `node`.
    pub node: u32,
    /// The amount.
    ///
    /// Attribute `size`.
    pub size: u64,
    /// Its unit.
    ///
    /// Attribute `unit`.
    pub unit: String,
}
