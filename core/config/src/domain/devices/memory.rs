//! Memory modules.

use polyvirt_driver::ErrorNumber;

use crate::domain::{
    Devices, Domain, MemoryAccess, MemoryDevice, MemoryDeviceModel, MemoryDeviceModelNvdimm,
    MemoryDeviceModelVirtioMem,
};
use crate::{Error, Result};

impl MemoryDevice {
    /// Its size in KiB; of one that grows, the greatest.
    pub fn size(&self) -> u64 {
        match &self.model {
            MemoryDeviceModel::Dimm(it) => it.target.size,
            MemoryDeviceModel::Nvdimm(it) => it.target.size,
            MemoryDeviceModel::VirtioPmem(it) => it.target.size,
            MemoryDeviceModel::VirtioMem(it) => it.target.size,
            MemoryDeviceModel::SgxEpc(it) => it.target.size,
        }
    }

    /// The guest's NUMA node it belongs to.
    pub fn node(&self) -> Option<u32> {
        match &self.model {
            MemoryDeviceModel::Dimm(it) => it.target.node,
            MemoryDeviceModel::Nvdimm(it) => it.target.node,
            MemoryDeviceModel::VirtioPmem(it) => it.target.node,
            MemoryDeviceModel::VirtioMem(it) => it.target.node,
            MemoryDeviceModel::SgxEpc(it) => it.target.node,
        }
    }
}

/// A file as memory is always shared.
pub(crate) fn normalise(memory: &mut MemoryDevice) {
    if matches!(memory.model, MemoryDeviceModel::VirtioPmem(_)) {
        memory.access.get_or_insert(MemoryAccess::Shared);
    }
}

pub(super) fn check(domain: &Domain, devices: &Devices) -> Result<()> {
    devices.memory.iter().try_for_each(check_one)?;
    let sizes = devices.memory.iter().map(MemoryDevice::size);
    let sum = sizes.fold(0, u64::saturating_add);
    let whole = domain
        .memory
        .as_ref()
        .map_or(u64::MAX, |memory| memory.text);
    if sum > whole {
        return Err(Error::xml(
            "The memory modules are larger than the memory of the domain",
        ));
    }
    let nodes = domain.cpu.as_ref().and_then(|cpu| cpu.numa.as_ref());
    let Some(nodes) = nodes.map(|numa| numa.cell.len()).filter(|count| *count > 0) else {
        return Ok(());
    };
    let beyond = |node: &u32| usize::try_from(*node).map_or(true, |node| node >= nodes);
    match devices
        .memory
        .iter()
        .filter_map(MemoryDevice::node)
        .find(beyond)
    {
        Some(node) => Err(detail(format!(
            "A memory module is for node {node} of {nodes}"
        ))),
        None => Ok(()),
    }
}

fn detail(what: impl Into<String>) -> Error {
    Error::new(ErrorNumber::XML_DETAIL, what)
}

/// Refuses a module that contradicts itself.
pub(crate) fn check_one(memory: &MemoryDevice) -> Result<()> {
    match &memory.model {
        MemoryDeviceModel::Nvdimm(it) => check_nvdimm(it, memory.discard),
        MemoryDeviceModel::VirtioPmem(it) if it.target.node.is_some() => Err(Error::unsupported(
            "Memory of model 'virtio-pmem' belongs to no node",
        )),
        MemoryDeviceModel::VirtioPmem(_) if memory.access != Some(MemoryAccess::Shared) => Err(
            Error::unsupported("Memory of model 'virtio-pmem' is shared"),
        ),
        MemoryDeviceModel::VirtioMem(it) => check_virtio_mem(it),
        _ => Ok(()),
    }
}

fn check_nvdimm(nvdimm: &MemoryDeviceModelNvdimm, discard: Option<bool>) -> Result<()> {
    if discard == Some(true) {
        return Err(Error::unsupported(
            "Memory of model 'nvdimm' is not thrown away",
        ));
    }
    let label = nvdimm.target.label.as_ref().and_then(|label| label.size);
    if label.is_some_and(|label| label >= nvdimm.target.size) {
        return Err(Error::xml(
            "The label of a memory module is smaller than the module",
        ));
    }
    Ok(())
}

fn check_virtio_mem(memory: &MemoryDeviceModelVirtioMem) -> Result<()> {
    let target = &memory.target;
    if target.requested > target.size {
        return Err(detail(
            "The 'requested' size of memory is at most its 'size'",
        ));
    }
    if !target.block.is_power_of_two() {
        return Err(detail("The 'block' of memory is a power of two"));
    }
    if !target.requested.is_multiple_of(target.block) {
        return Err(detail(
            "The 'requested' size of memory is a multiple of its 'block'",
        ));
    }
    Ok(())
}
