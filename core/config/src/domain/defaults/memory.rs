//! How much memory a guest has, and limits that limit nothing.

use crate::Result;
use crate::domain::{Domain, DomainMemory, MemoryDevice};

/// What stands for "no limit", in KiB. So does anything above.
const UNLIMITED: u64 = 9_007_199_254_740_991;

pub(super) fn normalise(domain: &mut Domain) -> Result<()> {
    total(domain);
    limits(domain);
    hugepages(domain)
}

/// The sum of nodes and modules stands in for a missing amount; all of it is there unless less is said.
fn total(domain: &mut Domain) {
    let missing = domain.memory.as_ref().is_none_or(|memory| memory.text == 0);
    let sum = in_nodes(domain).saturating_add(in_modules(domain));
    if missing && sum > 0 {
        let memory = domain.memory.get_or_insert(DomainMemory {
            dump_core: None,
            text: 0,
        });
        memory.text = sum;
    }
    if let Some(memory) = &domain.memory {
        let current = domain.current_memory.filter(|current| *current > 0);
        domain.current_memory = Some(current.map_or(memory.text, |c| c.min(memory.text)));
    }
}

/// What the NUMA nodes have, in KiB.
fn in_nodes(domain: &Domain) -> u64 {
    let topology = domain.cpu.iter().flat_map(|cpu| &cpu.numa);
    let cells = topology.flat_map(|numa| &numa.cell);
    cells.fold(0, |sum, cell| sum.saturating_add(cell.memory))
}

/// What is plugged in, in KiB.
fn in_modules(domain: &Domain) -> u64 {
    let modules = domain.devices().memory.iter().map(MemoryDevice::size);
    modules.fold(0, u64::saturating_add)
}

fn limits(domain: &mut Domain) {
    let Some(tune) = &mut domain.memtune else {
        return;
    };
    for limit in [
        &mut tune.hard_limit,
        &mut tune.soft_limit,
        &mut tune.min_guarantee,
        &mut tune.swap_hard_limit,
    ] {
        *limit = limit.filter(|limit| *limit < UNLIMITED);
    }
}

/// Sizes of pages in KiB.
fn hugepages(domain: &mut Domain) -> Result<()> {
    let backing = domain.memory_backing.as_mut();
    let pages = backing.and_then(|backing| backing.hugepages.as_mut());
    for page in pages.into_iter().flat_map(|pages| &mut pages.page) {
        super::amount::in_kib(&mut page.size, &mut page.unit)?;
    }
    Ok(())
}
