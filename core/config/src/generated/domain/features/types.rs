// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/features.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// Features of a guest's machine.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Features {
    /// Power management by ACPI.
    ///
    /// Element `acpi`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub acpi: bool,
    /// Programmable interrupts.
    ///
    /// Element `apic`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub apic: Option<Apic>,
    /// Physical addresses of more than 32 bits.
    ///
    /// Element `pae`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub pae: bool,
    /// A feature that is on or off.
    ///
    /// Element `hap`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub hap: Option<FeatureState>,
    /// Extensions for Windows under Xen.
    ///
    /// Element `viridian`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub viridian: bool,
    /// A network of its own for a container, without any interface.
    ///
    /// Element `privnet`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub privnet: bool,
    /// Extensions for Windows.
    ///
    /// Element `hyperv`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub hyperv: Option<HyperV>,
    /// How KVM shows itself to the guest.
    ///
    /// Element `kvm`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub kvm: Option<Kvm>,
    /// A feature that is on or off.
    ///
    /// Element `pvspinlock`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub pvspinlock: Option<FeatureState>,
    /// What programs in a container are allowed to do, as Linux divides it.
    ///
    /// Element `capabilities`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub capabilities: Option<LinuxCapabilities>,
    /// A feature that is on or off.
    ///
    /// Element `pmu`, since 1.2.12.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub pmu: Option<FeatureState>,
    /// A feature that is on or off.
    ///
    /// Element `vmport`, since 1.2.16.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vmport: Option<FeatureState>,
    /// The interrupt controller of Arm.
    ///
    /// Element `gic`, since 1.2.16.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub gic: Option<Gic>,
    /// The mode in which firmware manages the machine.
    ///
    /// Element `smm`, since 2.1.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub smm: Option<Smm>,
    /// The interrupt controller for devices.
    ///
    /// Element `ioapic`, since 3.4.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ioapic: Option<IoApic>,
    /// The page tables of a pSeries guest.
    ///
    /// Element `hpt`, since 3.10.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub hpt: Option<Hpt>,
    /// A feature that is on or off.
    ///
    /// Element `vmcoreinfo`, since 4.4.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vmcoreinfo: Option<FeatureState>,
    /// A feature that is on or off.
    ///
    /// Element `htm`, since 4.6.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub htm: Option<FeatureState>,
    /// A feature that is on or off.
    ///
    /// Element `nested-hv`, since 4.10.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub nested_hv: Option<FeatureState>,
    /// What happens when the guest uses an unknown register of its CPU.
    ///
    /// Element `msrs`, since 5.1.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub msrs: Option<Msrs>,
    /// A feature that is on or off.
    ///
    /// Element `ccf-assist`, since 5.9.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ccf_assist: Option<FeatureState>,
    /// Features of guests under Xen.
    ///
    /// Element `xen`, since 6.3.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub xen: Option<XenFeatures>,
    /// Whether caches are flushed when privileges change; for pSeries.
    ///
    /// Element `cfpc`, since 6.3.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub cfpc: Option<FeaturesCfpc>,
    /// Whether bounds are checked before speculation; for pSeries.
    ///
    /// Element `sbbc`, since 6.3.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub sbbc: Option<FeaturesSbbc>,
    /// Whether speculation over indirect branches is held back; for pSeries.
    ///
    /// Element `ibs`, since 6.3.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ibs: Option<FeaturesIbs>,
    /// How QEMU translates the guest's code.
    ///
    /// Element `tcg`, since 8.0.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tcg: Option<Tcg>,
    /// Memory is given back after the guest's end was reported.
    ///
    /// Element `async-teardown`, since 9.6.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub async_teardown: Option<AsyncTeardown>,
    /// A feature that is on or off.
    ///
    /// Element `ras`, since 10.4.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ras: Option<FeatureState>,
    /// A feature that is on or off.
    ///
    /// Element `ps2`, since 10.7.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ps2: Option<FeatureState>,
    /// Advanced interrupts of RISC-V.
    ///
    /// Element `aia`, since 11.1.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub aia: Option<FeaturesAia>,
}

/// Whether caches are flushed when privileges change; for pSeries.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FeaturesCfpc {
    /// What is done against a hole that speculation opens.
    ///
    /// Attribute `value`.
    pub value: SpeculationBarrier,
}

/// Whether bounds are checked before speculation; for pSeries.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FeaturesSbbc {
    /// What is done against a hole that speculation opens.
    ///
    /// Attribute `value`.
    pub value: SpeculationBarrier,
}

/// Whether speculation over indirect branches is held back; for pSeries.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FeaturesIbs {
    /// What is done against speculation over indirect branches.
    ///
    /// Attribute `value`.
    pub value: BranchSpeculation,
}

/// Advanced interrupts of RISC-V.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FeaturesAia {
    /// Advanced interrupts of RISC-V.
    ///
    /// Attribute `value`.
    pub value: Aia,
}

/// Memory is given back after the guest's end was reported.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AsyncTeardown {
    /// Whether it is done so.
    ///
    /// Attribute `enabled`, `yes` when missing.
    pub enabled: bool,
}

impl Default for AsyncTeardown {
    fn default() -> Self {
        Self {
            enabled: true,
        }
    }
}

/// A feature that is on or off.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FeatureState {
    /// Whether it is on.
    ///
    /// Attribute `state`, `on` when missing.
    pub state: bool,
}

impl Default for FeatureState {
    fn default() -> Self {
        Self {
            state: true,
        }
    }
}

/// A feature that is on or off, which has to be said.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FeatureSwitch {
    /// Whether it is on.
    ///
    /// Attribute `state`.
    pub state: bool,
}

/// Programmable interrupts.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Apic {
    /// Whether the guest can tell the end of an interrupt without leaving to the hypervisor.
    ///
    /// Attribute `eoi`, since 0.10.2.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub eoi: Option<bool>,
}

/// Extensions for Windows.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct HyperV {
    /// Which ones the guest gets.
    ///
    /// Attribute `mode`, since 8.0.0, `custom` when missing.
    pub mode: HyperVMode,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `relaxed`, since 1.0.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub relaxed: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `vapic`, since 1.1.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vapic: Option<FeatureSwitch>,
    /// Tells the hypervisor when a lock was not had for a while.
    ///
    /// Element `spinlocks`, since 1.1.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub spinlocks: Option<HyperVSpinlocks>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `vpindex`, since 1.3.3.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vpindex: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `runtime`, since 1.3.3.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub runtime: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `synic`, since 1.3.3.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub synic: Option<FeatureSwitch>,
    /// Timers that the guest programs itself.
    ///
    /// Element `stimer`, since 1.3.3.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub stimer: Option<HyperVTimer>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `reset`, since 1.3.3.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reset: Option<FeatureSwitch>,
    /// The hypervisor's name as the guest reads it.
    ///
    /// Element `vendor_id`, since 1.3.3.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vendor_id: Option<HyperVVendor>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `frequencies`, since 4.7.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub frequencies: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `reenlightenment`, since 4.7.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reenlightenment: Option<FeatureSwitch>,
    /// Lets the guest flush address translations of all its CPUs at once.
    ///
    /// Element `tlbflush`, since 4.7.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tlbflush: Option<HyperVFlush>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `ipi`, since 4.10.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ipi: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `evmcs`, since 4.10.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub evmcs: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `avic`, since 8.10.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub avic: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `emsr_bitmap`, since 10.7.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub emsr_bitmap: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `xmm_input`, since 10.7.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub xmm_input: Option<FeatureSwitch>,
}

impl Default for HyperV {
    fn default() -> Self {
        Self {
            mode: HyperVMode::Custom,
            relaxed: None,
            vapic: None,
            spinlocks: None,
            vpindex: None,
            runtime: None,
            synic: None,
            stimer: None,
            reset: None,
            vendor_id: None,
            frequencies: None,
            reenlightenment: None,
            tlbflush: None,
            ipi: None,
            evmcs: None,
            avic: None,
            emsr_bitmap: None,
            xmm_input: None,
        }
    }
}

/// Which extensions for Windows a guest gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum HyperVMode {
    /// Those that are listed.
    ///
    /// `custom`.
#[cfg_attr(feature = "serde", serde(rename = "custom"))]
    Custom,
    /// All that the hypervisor has.
    ///
    /// `passthrough`.
#[cfg_attr(feature = "serde", serde(rename = "passthrough"))]
    Passthrough,
}

impl HyperVMode {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Custom,
        Self::Passthrough,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Custom => "custom",
            Self::Passthrough => "passthrough",
        }
    }
}

impl Codec for HyperVMode {
    type Value = Self;
    const EXPECTED: &'static str = "custom or passthrough";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "custom" => Self::Custom,
            "passthrough" => Self::Passthrough,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Tells the hypervisor when a lock was not had for a while.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HyperVSpinlocks {
    /// Whether it is on.
    ///
    /// Attribute `state`.
    pub state: bool,
    /// How often the lock is tried first, 4095 or more.
    ///
    /// Attribute `retries`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub retries: Option<u32>,
}

/// Timers that the guest programs itself.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HyperVTimer {
    /// Whether it is on.
    ///
    /// Attribute `state`.
    pub state: bool,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `direct`, since 5.7.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub direct: Option<FeatureSwitch>,
}

/// The hypervisor's name as the guest reads it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HyperVVendor {
    /// Whether it is set.
    ///
    /// Attribute `state`.
    pub state: bool,
    /// The name.
    ///
    /// Attribute `value`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub value: Option<String>,
}

/// Lets the guest flush address translations of all its CPUs at once.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HyperVFlush {
    /// Whether it is on.
    ///
    /// Attribute `state`.
    pub state: bool,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `direct`, since 10.7.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub direct: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `extended`, since 10.7.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub extended: Option<FeatureSwitch>,
}

/// How KVM shows itself to the guest.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Kvm {
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `hidden`, since 1.2.8.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub hidden: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `hint-dedicated`, since 5.7.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub hint_dedicated: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `poll-control`, since 6.10.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub poll_control: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `pv-ipi`, since 7.10.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub pv_ipi: Option<FeatureSwitch>,
    /// Pages the guest has written to are kept in a ring per CPU.
    ///
    /// Element `dirty-ring`, since 8.0.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dirty_ring: Option<KvmDirtyRing>,
}

/// Pages the guest has written to are kept in a ring per CPU.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct KvmDirtyRing {
    /// Whether it is on.
    ///
    /// Attribute `state`.
    pub state: bool,
    /// Places in each ring: a power of two, 1024 to 65536.
    ///
    /// Attribute `size`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub size: Option<u32>,
}

/// Features of guests under Xen.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct XenFeatures {
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `e820_host`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub e820_host: Option<FeatureSwitch>,
    /// Whether devices of the host can be handed to the guest.
    ///
    /// Element `passthrough`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub passthrough: Option<XenPassthrough>,
}

/// Whether devices of the host can be handed to the guest.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct XenPassthrough {
    /// Whether they can.
    ///
    /// Attribute `state`.
    pub state: bool,
    /// Which tables translate the devices' addresses.
    ///
    /// Attribute `mode`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub mode: Option<XenPassthroughMode>,
}

/// Which tables translate the addresses of devices under Xen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum XenPassthroughMode {
    /// Tables of the devices' own.
    ///
    /// `sync_pt`.
#[cfg_attr(feature = "serde", serde(rename = "sync_pt"))]
    SyncPt,
    /// Those of the CPU.
    ///
    /// `share_pt`.
#[cfg_attr(feature = "serde", serde(rename = "share_pt"))]
    SharePt,
}

impl XenPassthroughMode {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::SyncPt,
        Self::SharePt,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SyncPt => "sync_pt",
            Self::SharePt => "share_pt",
        }
    }
}

impl Codec for XenPassthroughMode {
    type Value = Self;
    const EXPECTED: &'static str = "sync_pt or share_pt";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "sync_pt" => Self::SyncPt,
            "share_pt" => Self::SharePt,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// The interrupt controller of Arm.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Gic {
    /// Its version; the best one when left out.
    ///
    /// Attribute `version`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub version: Option<GicVersion>,
}

/// Versions of the interrupt controller of Arm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum GicVersion {
    /// `none`.
#[cfg_attr(feature = "serde", serde(rename = "none"))]
    None,
    /// `host`.
#[cfg_attr(feature = "serde", serde(rename = "host"))]
    Host,
    /// `2`.
#[cfg_attr(feature = "serde", serde(rename = "2"))]
    V2,
    /// `3`.
#[cfg_attr(feature = "serde", serde(rename = "3"))]
    V3,
}

impl GicVersion {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::None,
        Self::Host,
        Self::V2,
        Self::V3,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Host => "host",
            Self::V2 => "2",
            Self::V3 => "3",
        }
    }
}

impl Codec for GicVersion {
    type Value = Self;
    const EXPECTED: &'static str = "none, host, 2 or 3";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "none" => Self::None,
            "host" => Self::Host,
            "2" => Self::V2,
            "3" => Self::V3,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// The mode in which firmware manages the machine.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Smm {
    /// Whether the machine has it.
    ///
    /// Attribute `state`, `on` when missing.
    pub state: bool,
    /// An amount of memory in a unit of its own.
    ///
    /// Element `tseg`, since 4.5.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tseg: Option<ScaledSize>,
}

impl Default for Smm {
    fn default() -> Self {
        Self {
            state: true,
            tseg: None,
        }
    }
}

/// An amount of memory in a unit of its own.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct ScaledSize {
    /// The unit.
    ///
    /// Attribute `unit`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub unit: Option<String>,
    /// The amount.
    ///
    /// The text of the element.
    pub text: u64,
}

/// The interrupt controller for devices.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct IoApic {
    /// Who plays it.
    ///
    /// Attribute `driver`.
    pub driver: IoApicDriver,
}

/// Who plays the interrupt controller for devices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum IoApicDriver {
    /// `qemu`.
#[cfg_attr(feature = "serde", serde(rename = "qemu"))]
    Qemu,
    /// `kvm`.
#[cfg_attr(feature = "serde", serde(rename = "kvm"))]
    Kvm,
}

impl IoApicDriver {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Qemu,
        Self::Kvm,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Qemu => "qemu",
            Self::Kvm => "kvm",
        }
    }
}

impl Codec for IoApicDriver {
    type Value = Self;
    const EXPECTED: &'static str = "qemu or kvm";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "qemu" => Self::Qemu,
            "kvm" => Self::Kvm,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// The page tables of a pSeries guest.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Hpt {
    /// Whether they can grow.
    ///
    /// Attribute `resizing`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub resizing: Option<HptResizing>,
    /// Greatest size of pages.
    ///
    /// Element `maxpagesize`, since 4.5.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub maxpagesize: Option<u64>,
}

/// Whether the page tables of a pSeries guest can grow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum HptResizing {
    /// `enabled`.
#[cfg_attr(feature = "serde", serde(rename = "enabled"))]
    Enabled,
    /// `disabled`.
#[cfg_attr(feature = "serde", serde(rename = "disabled"))]
    Disabled,
    /// `required`.
#[cfg_attr(feature = "serde", serde(rename = "required"))]
    Required,
}

impl HptResizing {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Enabled,
        Self::Disabled,
        Self::Required,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
            Self::Required => "required",
        }
    }
}

impl Codec for HptResizing {
    type Value = Self;
    const EXPECTED: &'static str = "enabled, disabled or required";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "enabled" => Self::Enabled,
            "disabled" => Self::Disabled,
            "required" => Self::Required,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// What happens when the guest uses an unknown register of its CPU.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Msrs {
    /// What happens.
    ///
    /// Attribute `unknown`.
    pub unknown: UnknownMsr,
}

/// What happens when a guest uses an unknown register of its CPU.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum UnknownMsr {
    /// `ignore`.
#[cfg_attr(feature = "serde", serde(rename = "ignore"))]
    Ignore,
    /// `fault`.
#[cfg_attr(feature = "serde", serde(rename = "fault"))]
    Fault,
}

impl UnknownMsr {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Ignore,
        Self::Fault,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ignore => "ignore",
            Self::Fault => "fault",
        }
    }
}

impl Codec for UnknownMsr {
    type Value = Self;
    const EXPECTED: &'static str = "ignore or fault";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "ignore" => Self::Ignore,
            "fault" => Self::Fault,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// What is done against a hole that speculation opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SpeculationBarrier {
    /// Nothing.
    ///
    /// `broken`.
#[cfg_attr(feature = "serde", serde(rename = "broken"))]
    Broken,
    /// What software can do.
    ///
    /// `workaround`.
#[cfg_attr(feature = "serde", serde(rename = "workaround"))]
    Workaround,
    /// The hardware has no such hole.
    ///
    /// `fixed`.
#[cfg_attr(feature = "serde", serde(rename = "fixed"))]
    Fixed,
}

impl SpeculationBarrier {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Broken,
        Self::Workaround,
        Self::Fixed,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Broken => "broken",
            Self::Workaround => "workaround",
            Self::Fixed => "fixed",
        }
    }
}

impl Codec for SpeculationBarrier {
    type Value = Self;
    const EXPECTED: &'static str = "broken, workaround or fixed";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "broken" => Self::Broken,
            "workaround" => Self::Workaround,
            "fixed" => Self::Fixed,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// What is done against speculation over indirect branches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum BranchSpeculation {
    /// Nothing.
    ///
    /// `broken`.
#[cfg_attr(feature = "serde", serde(rename = "broken"))]
    Broken,
    /// The count cache is flushed.
    ///
    /// `workaround`.
#[cfg_attr(feature = "serde", serde(rename = "workaround"))]
    Workaround,
    /// Such branches wait for what is before them.
    ///
    /// `fixed-ibs`.
#[cfg_attr(feature = "serde", serde(rename = "fixed-ibs"))]
    FixedIbs,
    /// The count cache is off.
    ///
    /// `fixed-ccd`.
#[cfg_attr(feature = "serde", serde(rename = "fixed-ccd"))]
    FixedCcd,
    /// The hardware has no such hole.
    ///
    /// `fixed-na`.
#[cfg_attr(feature = "serde", serde(rename = "fixed-na"))]
    FixedNa,
}

impl BranchSpeculation {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Broken,
        Self::Workaround,
        Self::FixedIbs,
        Self::FixedCcd,
        Self::FixedNa,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Broken => "broken",
            Self::Workaround => "workaround",
            Self::FixedIbs => "fixed-ibs",
            Self::FixedCcd => "fixed-ccd",
            Self::FixedNa => "fixed-na",
        }
    }
}

impl Codec for BranchSpeculation {
    type Value = Self;
    const EXPECTED: &'static str = "broken, workaround, fixed-ibs, fixed-ccd or fixed-na";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "broken" => Self::Broken,
            "workaround" => Self::Workaround,
            "fixed-ibs" => Self::FixedIbs,
            "fixed-ccd" => Self::FixedCcd,
            "fixed-na" => Self::FixedNa,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// How QEMU translates the guest's code.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Tcg {
    /// Memory for translated code; whole MiB.
    ///
    /// Element `tb-cache`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tb_cache: Option<u64>,
}

/// Advanced interrupts of RISC-V.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Aia {
    /// `none`.
#[cfg_attr(feature = "serde", serde(rename = "none"))]
    None,
    /// `aplic`.
#[cfg_attr(feature = "serde", serde(rename = "aplic"))]
    Aplic,
    /// `aplic-imsic`.
#[cfg_attr(feature = "serde", serde(rename = "aplic-imsic"))]
    AplicImsic,
}

impl Aia {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::None,
        Self::Aplic,
        Self::AplicImsic,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Aplic => "aplic",
            Self::AplicImsic => "aplic-imsic",
        }
    }
}

impl Codec for Aia {
    type Value = Self;
    const EXPECTED: &'static str = "none, aplic or aplic-imsic";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "none" => Self::None,
            "aplic" => Self::Aplic,
            "aplic-imsic" => Self::AplicImsic,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// What programs in a container are allowed to do, as Linux divides it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct LinuxCapabilities {
    /// What holds for those that are not listed.
    ///
    /// Attribute `policy`.
    pub policy: CapabilitiesPolicy,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `audit_control`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub audit_control: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `audit_write`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub audit_write: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `block_suspend`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub block_suspend: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `chown`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub chown: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `dac_override`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub dac_override: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `dac_read_search`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub dac_read_search: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `fowner`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub fowner: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `fsetid`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub fsetid: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `ipc_lock`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub ipc_lock: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `ipc_owner`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub ipc_owner: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `kill`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub kill: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `lease`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub lease: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `linux_immutable`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub linux_immutable: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `mac_admin`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub mac_admin: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `mac_override`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub mac_override: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `mknod`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub mknod: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `net_admin`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub net_admin: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `net_bind_service`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub net_bind_service: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `net_broadcast`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub net_broadcast: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `net_raw`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub net_raw: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `setgid`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub setgid: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `setfcap`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub setfcap: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `setpcap`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub setpcap: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `setuid`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub setuid: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `sys_admin`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub sys_admin: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `sys_boot`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub sys_boot: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `sys_chroot`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub sys_chroot: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `sys_module`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub sys_module: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `sys_nice`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub sys_nice: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `sys_pacct`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub sys_pacct: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `sys_ptrace`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub sys_ptrace: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `sys_rawio`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub sys_rawio: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `sys_resource`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub sys_resource: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `sys_time`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub sys_time: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `sys_tty_config`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub sys_tty_config: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `syslog`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub syslog: Option<FeatureSwitch>,
    /// A feature that is on or off, which has to be said.
    ///
    /// Element `wake_alarm`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub wake_alarm: Option<FeatureSwitch>,
}

/// What a container is allowed where nothing else is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CapabilitiesPolicy {
    /// What is safe.
    ///
    /// `default`.
#[cfg_attr(feature = "serde", serde(rename = "default"))]
    Default,
    /// Everything.
    ///
    /// `allow`.
#[cfg_attr(feature = "serde", serde(rename = "allow"))]
    Allow,
    /// Nothing.
    ///
    /// `deny`.
#[cfg_attr(feature = "serde", serde(rename = "deny"))]
    Deny,
}

impl CapabilitiesPolicy {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Default,
        Self::Allow,
        Self::Deny,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::Allow => "allow",
            Self::Deny => "deny",
        }
    }
}

impl Codec for CapabilitiesPolicy {
    type Value = Self;
    const EXPECTED: &'static str = "default, allow or deny";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "default" => Self::Default,
            "allow" => Self::Allow,
            "deny" => Self::Deny,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}
