//! Slots of memory modules.

use std::collections::BTreeSet;

use polyvirt_config::common::{Address, AddressDimm};
use polyvirt_config::domain::{Domain, MemoryDevice, MemoryDeviceModel};
use polyvirt_config::{Error, Result};

/// Gives modules the lowest slots that are free.
pub(super) fn assign(domain: &mut Domain) -> Result<()> {
    let Some(slots) = domain.max_memory.as_ref().map(|most| most.slots) else {
        return Ok(());
    };
    let modules = &mut domain.devices_mut().memory;
    let slot = |module: &MemoryDevice| match &module.info.address {
        Some(Address::Dimm(dimm)) => Some(dimm.slot),
        _ => None,
    };
    let used: BTreeSet<u32> = modules.iter().filter_map(slot).collect();
    let mut free = (0..slots.unwrap_or(0)).filter(|slot| !used.contains(slot));
    for module in modules.iter_mut().filter(|module| in_slot(module)) {
        if slot(module).is_none() {
            let slot = free
                .next()
                .ok_or_else(|| Error::internal("no slot for a memory module is free"))?;
            module.info.address = Some(Address::Dimm(AddressDimm { slot, base: None }));
        }
    }
    Ok(())
}

fn in_slot(module: &MemoryDevice) -> bool {
    matches!(
        module.model,
        MemoryDeviceModel::Dimm(_) | MemoryDeviceModel::Nvdimm(_)
    )
}
