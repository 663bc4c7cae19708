//! The guest's memory: how much there is, and what the memory of a machine without NUMA nodes is made of.

mod backend;
mod device;

use polyvirt_config::Result;
use polyvirt_config::domain::{AllocationMode, MemoryDevice, MemoryDeviceModel};

pub(super) use backend::Request;
pub(super) use device::enclaves;
pub use device::memory_device;

use super::guest::Guest;
use super::piece::Piece;
use crate::Props;

/// A number of units in bytes.
pub(super) fn bytes(number: u64, unit: &str) -> Option<u64> {
    let unit = match unit {
        "b" | "B" | "byte" | "bytes" => 1,
        "KB" => 1000,
        "k" | "KiB" => 1 << 10,
        "MB" => 1_000_000,
        "M" | "MiB" => 1 << 20,
        "GB" => 1_000_000_000,
        "G" | "GiB" => 1 << 30,
        "TB" => 1_000_000_000_000,
        "T" | "TiB" => 1 << 40,
        _ => return None,
    };
    number.checked_mul(unit)
}

/// Whether a memory device keeps its content.
pub(super) const fn is_nvdimm(device: &MemoryDevice) -> bool {
    matches!(device.model, MemoryDeviceModel::Nvdimm(_))
}

/// The memory without memory devices, in KiB.
fn base(guest: &Guest<'_>) -> u64 {
    let all = guest.domain.memory.as_ref().map_or(0, |memory| memory.text);
    let devices = guest.domain.devices().memory.iter();
    all.saturating_sub(devices.map(|device| size_of(&device.model)).sum())
}

const fn size_of(model: &MemoryDeviceModel) -> u64 {
    match model {
        MemoryDeviceModel::Dimm(dimm) => dimm.target.size,
        MemoryDeviceModel::Nvdimm(nvdimm) => nvdimm.target.size,
        MemoryDeviceModel::VirtioPmem(pmem) => pmem.target.size,
        MemoryDeviceModel::VirtioMem(memory) => memory.target.size,
        MemoryDeviceModel::SgxEpc(epc) => epc.target.size,
    }
}

/// Whether all memory is taken from the host at the start.
fn is_immediate(guest: &Guest<'_>) -> bool {
    let backing = guest.domain.memory_backing.as_ref();
    let allocation = backing.and_then(|backing| backing.allocation.as_ref());
    allocation.and_then(|allocation| allocation.mode) == Some(AllocationMode::Immediate)
}

/// `-m`.
pub(super) fn size(guest: &Guest<'_>) -> Piece {
    // QEMU takes whole MiB of what came from elsewhere with less.
    let base = base(guest) >> 10 << 10;
    let most = guest.domain.max_memory.as_ref();
    let slots = most.and_then(|most| most.slots).filter(|slots| *slots > 0);
    let props = Props::new()
        .with("size", format!("{base}k"))
        .maybe("slots", slots)
        .maybe("maxmem", most.map(|most| format!("{}k", most.text)));
    Piece::option("-m", props.options(""))
}

/// The identifier of the memory of a machine without NUMA nodes.
pub(super) fn default_backend(guest: &Guest<'_>) -> Option<String> {
    if !super::numa::cells(guest.domain).is_empty() {
        return None;
    }
    let known = guest.launch.capabilities;
    let machine = known.machine(guest.accelerator(), guest.machine.name)?;
    machine.default_ra_mid.clone()
}

/// What the memory of a machine without NUMA nodes is made of.
pub(super) fn main(guest: &Guest<'_>) -> Result<Vec<Piece>> {
    let Some(id) = default_backend(guest) else {
        return Ok(Vec::new());
    };
    let request = Request {
        is_main: true,
        ..Request::new(&id, &id, base(guest))
    };
    request.pieces(guest)
}

/// `-overcommit`.
pub(super) fn overcommit(guest: &Guest<'_>) -> Piece {
    let backing = guest.domain.memory_backing.as_ref();
    let locked = backing.is_some_and(|backing| backing.locked);
    let state = if locked { "on" } else { "off" };
    Piece::option("-overcommit", format!("mem-lock={state}"))
}
