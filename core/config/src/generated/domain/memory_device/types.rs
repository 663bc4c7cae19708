// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/memory-device.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A memory module.
///
/// Since 1.2.14.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct MemoryDevice {
    /// Kind of module, and what it consists of.
    ///
    /// Told by attribute `model`.
    pub model: MemoryDeviceModel,
    /// Whether the host's other processes can share it.
    ///
    /// Attribute `access`, since 3.2.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub access: Option<MemoryAccess>,
    /// Whether the host may throw away what is in it when the guest ends.
    ///
    /// Attribute `discard`, since 4.4.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub discard: Option<bool>,
    /// Name, address and boot order.
    #[cfg_attr(feature = "serde", serde(default))]
    pub info: DeviceInfo,
}

/// A kind of memory module.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum MemoryDeviceModel {
    /// Plain memory.
    ///
    /// Attribute `model` is `dimm`.
    #[cfg_attr(feature = "serde", serde(rename = "dimm"))]
    Dimm(MemoryDeviceModelDimm),
    /// Memory that keeps its content.
    ///
    /// Attribute `model` is `nvdimm`, since 3.2.0.
    #[cfg_attr(feature = "serde", serde(rename = "nvdimm"))]
    Nvdimm(MemoryDeviceModelNvdimm),
    /// A file of the host as paravirtual memory.
    ///
    /// Attribute `model` is `virtio-pmem`, since 7.1.0.
    #[cfg_attr(feature = "serde", serde(rename = "virtio-pmem"))]
    VirtioPmem(MemoryDeviceModelVirtioPmem),
    /// Paravirtual memory that grows and shrinks.
    ///
    /// Attribute `model` is `virtio-mem`, since 7.9.0.
    #[cfg_attr(feature = "serde", serde(rename = "virtio-mem"))]
    VirtioMem(MemoryDeviceModelVirtioMem),
    /// Encrypted memory of SGX enclaves.
    ///
    /// Attribute `model` is `sgx-epc`, since 8.10.0.
    #[cfg_attr(feature = "serde", serde(rename = "sgx-epc"))]
    SgxEpc(MemoryDeviceModelSgxEpc),
}

/// Plain memory.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct MemoryDeviceModelDimm {
    /// Where the host takes a module's memory from.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub source: Option<MemoryPages>,
    /// The module as the guest sees it.
    ///
    /// Element `target`.
    pub target: DimmTarget,
}

/// Memory that keeps its content.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct MemoryDeviceModelNvdimm {
    /// Identity of the module, of pSeries guests.
    ///
    /// Element `uuid`, since 6.2.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub uuid: Option<Uuid>,
    /// Where the host keeps a module's content.
    ///
    /// Element `source`.
    pub source: NvdimmSource,
    /// The module as the guest sees it.
    ///
    /// Element `target`.
    pub target: NvdimmTarget,
}

/// A file of the host as paravirtual memory.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct MemoryDeviceModelVirtioPmem {
    /// Identity of the module.
    ///
    /// Element `uuid`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub uuid: Option<Uuid>,
    /// Where the host keeps a module's content.
    ///
    /// Element `source`.
    pub source: PmemSource,
    /// The module as the guest sees it.
    ///
    /// Element `target`.
    pub target: PmemTarget,
}

/// Paravirtual memory that grows and shrinks.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct MemoryDeviceModelVirtioMem {
    /// Where the host takes a module's memory from.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub source: Option<MemoryPages>,
    /// The module as the guest sees it.
    ///
    /// Element `target`.
    pub target: VirtioMemTarget,
}

/// Encrypted memory of SGX enclaves.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct MemoryDeviceModelSgxEpc {
    /// Where the host takes a module's memory from.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub source: Option<EpcSource>,
    /// The module as the guest sees it.
    ///
    /// Element `target`.
    pub target: EpcTarget,
}

/// Where the host takes a module's memory from.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct MemoryPages {
    /// NUMA nodes of the host.
    ///
    /// Element `nodemask`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub nodemask: Option<CpuSet>,
    /// Size of the pages.
    ///
    /// Element `pagesize`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub pagesize: Option<u64>,
}

/// Where the host keeps a module's content.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NvdimmSource {
    /// Path of the file or device.
    ///
    /// Element `path`.
    pub path: String,
    /// Size that its mapping is aligned to.
    ///
    /// Element `alignsize`, since 5.0.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub alignsize: Option<u64>,
    /// Whether it is persistent memory that has to be flushed as such.
    ///
    /// Element `pmem`, since 5.0.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "std::ops::Not::not"))]
    pub pmem: bool,
}

/// Where the host keeps a module's content.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct PmemSource {
    /// Path of the file.
    ///
    /// Element `path`.
    pub path: String,
}

/// Where the host takes a module's memory from.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct EpcSource {
    /// NUMA nodes of the host.
    ///
    /// Element `nodemask`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub nodemask: Option<CpuSet>,
}

/// The module as the guest sees it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct DimmTarget {
    /// Size of the module.
    ///
    /// Element `size`.
    pub size: u64,
    /// NUMA node of the guest.
    ///
    /// Element `node`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub node: Option<u32>,
}

/// The module as the guest sees it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NvdimmTarget {
    /// Size of the module.
    ///
    /// Element `size`.
    pub size: u64,
    /// NUMA node of the guest.
    ///
    /// Element `node`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub node: Option<u32>,
    /// The part of a module that describes its division.
    ///
    /// Element `label`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub label: Option<NvdimmLabel>,
    /// Whether the guest cannot write to it.
    ///
    /// Element `readonly`, since 5.0.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "std::ops::Not::not"))]
    pub readonly: bool,
}

/// The part of a module that describes its division.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NvdimmLabel {
    /// Size of the part.
    ///
    /// Element `size`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub size: Option<u64>,
}

/// The module as the guest sees it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct PmemTarget {
    /// Size of the module.
    ///
    /// Element `size`.
    pub size: u64,
    /// NUMA node of the guest.
    ///
    /// Element `node`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub node: Option<u32>,
    /// Where a module is in the guest's memory.
    ///
    /// Element `address`, since 9.4.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub address: Option<MemoryAddress>,
}

/// The module as the guest sees it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct VirtioMemTarget {
    /// Whether it consists of parts that come into being when needed.
    ///
    /// Attribute `dynamicMemslots`, since 10.1.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub dynamic_memslots: Option<bool>,
    /// Size it can grow to.
    ///
    /// Element `size`.
    pub size: u64,
    /// NUMA node of the guest.
    ///
    /// Element `node`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub node: Option<u32>,
    /// Size of the steps it grows by.
    ///
    /// Element `block`.
    pub block: u64,
    /// Size the guest shall have.
    ///
    /// Element `requested`.
    pub requested: u64,
    /// Size the guest has.
    ///
    /// Element `current`, only in live documents.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub current: Option<u64>,
    /// Where a module is in the guest's memory.
    ///
    /// Element `address`, since 9.4.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub address: Option<MemoryAddress>,
}

/// The module as the guest sees it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct EpcTarget {
    /// Size of the module.
    ///
    /// Element `size`.
    pub size: u64,
    /// NUMA node of the guest.
    ///
    /// Element `node`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub node: Option<u32>,
}

/// Where a module is in the guest's memory.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct MemoryAddress {
    /// Its first address.
    ///
    /// Attribute `base`.
    pub base: u64,
}
