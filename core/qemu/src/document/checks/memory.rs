//! Memory: huge pages, modules, sharing with other programs.

use polyvirt_config::domain::{
    Domain, FilesystemDriverType, InterfaceKind, MemoryAccess, MemoryDevice, MemoryDeviceModel,
    NumaCell,
};
use polyvirt_config::{Error, Result};

use super::super::machine::{Board, Guest};
use super::refused;

pub(super) fn check(domain: &Domain, guest: &Guest<'_>) -> Result<()> {
    pages(domain)?;
    grows(domain, guest)?;
    apart(&domain.devices().memory)?;
    shared(domain)
}

fn cells(domain: &Domain) -> &[NumaCell] {
    let numa = domain.cpu.as_ref().and_then(|cpu| cpu.numa.as_ref());
    numa.map_or(&[], |numa| &numa.cell)
}

/// Pages are for nodes that there are, and of one size where nothing is said of nodes.
fn pages(domain: &Domain) -> Result<()> {
    let backing = domain.memory_backing.as_ref();
    let Some(huge) = backing.and_then(|backing| backing.hugepages.as_ref()) else {
        return Ok(());
    };
    let nodes = u32::try_from(cells(domain).len()).unwrap_or(u32::MAX);
    let usual = huge.page.iter().filter(|page| page.nodeset.is_none());
    let detail = |what: String| Error::new(polyvirt_driver::ErrorNumber::XML_DETAIL, what);
    if usual.count() > 1 {
        return Err(detail(
            "huge pages are of two sizes for the same nodes".to_owned(),
        ));
    }
    for nodeset in huge.page.iter().filter_map(|page| page.nodeset.as_ref()) {
        // A guest without nodes is one node.
        if let Some(last) = nodeset.last().filter(|last| *last >= nodes.max(1)) {
            return Err(detail(format!("huge pages are for node {last} of {nodes}")));
        }
    }
    let all = huge.page.iter().any(|page| page.nodeset.is_none());
    let only = huge.page.iter().any(|page| page.nodeset.is_some());
    if nodes == 0 && all && only {
        return Err(detail(
            "huge pages are of two sizes for the only node".to_owned(),
        ));
    }
    Ok(())
}

/// Memory that comes and goes belongs to a node, except on S390.
fn grows(domain: &Domain, guest: &Guest<'_>) -> Result<()> {
    let apart = guest.board == Board::S390Ccw;
    if domain.max_memory.is_some() && cells(domain).is_empty() && !apart {
        return refused("memory that comes and goes needs at least one NUMA node");
    }
    let slots = domain.max_memory.as_ref().and_then(|most| most.slots);
    let dimm = |module: &&MemoryDevice| {
        matches!(
            module.model,
            MemoryDeviceModel::Dimm(_) | MemoryDeviceModel::Nvdimm(_)
        )
    };
    let modules = domain.devices().memory.iter().filter(dimm).count();
    if domain.max_memory.is_some()
        && modules > usize::try_from(slots.unwrap_or(0)).unwrap_or(usize::MAX)
    {
        return refused(format!(
            "{modules} memory modules are more than there are slots"
        ));
    }
    Ok(())
}

/// Where a module is in the guest's memory, where that is said: from the first byte to behind the last.
fn range(module: &MemoryDevice) -> Option<(u64, u64)> {
    let address = match &module.model {
        MemoryDeviceModel::VirtioMem(it) => it.target.address.as_ref(),
        MemoryDeviceModel::VirtioPmem(it) => it.target.address.as_ref(),
        _ => None,
    };
    let first = address?.base;
    let bytes = module.size().saturating_mul(1024);
    Some((first, first.saturating_add(bytes)))
}

fn apart(modules: &[MemoryDevice]) -> Result<()> {
    let mut ranges: Vec<(u64, u64)> = modules.iter().filter_map(range).collect();
    ranges.sort_unstable();
    let overlap = ranges.windows(2).find(|pair| pair[1].0 < pair[0].1);
    match overlap {
        Some(pair) => refused(format!(
            "memory at {:#x} overlaps with memory at {:#x}",
            pair[1].0, pair[0].0
        )),
        None => Ok(()),
    }
}

/// Programs that serve devices of the guest read and write its memory.
fn shared(domain: &Domain) -> Result<()> {
    let devices = domain.devices();
    let network = devices
        .interface
        .iter()
        .any(|it| matches!(it.kind, InterfaceKind::Vhostuser(_)) && by_passt(it));
    let files = devices.filesystem.iter().any(|it| {
        let driver = it.driver.as_ref().and_then(|driver| driver.r#type);
        driver == Some(FilesystemDriverType::Virtiofs)
    });
    let who = match (network, files) {
        (true, _) => "a network interface",
        (_, true) => "a filesystem of virtiofs",
        _ => return Ok(()),
    };
    let backing = domain.memory_backing.as_ref();
    let usual = backing
        .and_then(|backing| backing.access.as_ref())
        .map(|access| access.mode);
    let is_shared = |own: Option<MemoryAccess>| own.or(usual) == Some(MemoryAccess::Shared);
    let all = match cells(domain) {
        [] => is_shared(None),
        cells => cells.iter().all(|cell| is_shared(cell.mem_access)),
    };
    if all {
        return Ok(());
    }
    refused(format!(
        "{who} that another program serves needs shared memory"
    ))
}

fn by_passt(interface: &polyvirt_config::domain::Interface) -> bool {
    let backend = interface
        .backend
        .as_ref()
        .and_then(|backend| backend.r#type);
    backend == Some(polyvirt_config::domain::InterfaceBackendType::Passt)
}
