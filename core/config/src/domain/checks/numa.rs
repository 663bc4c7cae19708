//! NUMA nodes of the guest: numbers without gaps, each CPU in one node, distances that can be.

use crate::domain::{Domain, NumaCell, NumaTopology, Placement};
use crate::values::CpuSet;
use crate::{Error, Result};

pub(super) fn check(domain: &Domain) -> Result<()> {
    let topology = domain.cpu.as_ref().and_then(|cpu| cpu.numa.as_ref());
    if let Some(numa) = topology {
        numbers(&numa.cell)?;
        cpus(&numa.cell, domain.max_vcpus())?;
        distances(&numa.cell)?;
        interconnects(numa)?;
    }
    tune(domain, topology.map_or(0, |numa| numa.cell.len()))
}

fn numbers(cells: &[NumaCell]) -> Result<()> {
    let numbers = cells.iter().map(|cell| cell.id);
    if numbers.eq((0..).map(Some).take(cells.len())) {
        return Ok(());
    }
    Err(Error::xml("the NUMA nodes are not numbered from 0 without gaps"))
}

fn cpus(cells: &[NumaCell], count: u32) -> Result<()> {
    let mut taken = CpuSet::default();
    for set in cells.iter().filter_map(|cell| cell.cpus.as_ref()) {
        if set.intersects(&taken) {
            return Err(Error::xml("a CPU is in two NUMA nodes"));
        }
        set.iter().for_each(|cpu| taken.insert(cpu));
    }
    if taken.last().is_some_and(|last| last >= count) {
        let message = "a NUMA node has a CPU that the domain does not have";
        return Err(Error::unsupported(message));
    }
    Ok(())
}

fn distances(cells: &[NumaCell]) -> Result<()> {
    const TO_ITSELF: u32 = 10;
    for cell in cells {
        for sibling in cell.distances.iter().flat_map(|known| &known.sibling) {
            let (from, to) = (cell.id, Some(sibling.id));
            if !cells.iter().any(|other| other.id == to) {
                return Err(Error::xml("a distance is to a NUMA node that there is not"));
            }
            if (from == to) != (sibling.value == TO_ITSELF) {
                let message = "a NUMA node is as far from itself as from another";
                return Err(Error::xml(message));
            }
        }
    }
    Ok(())
}

fn interconnects(numa: &NumaTopology) -> Result<()> {
    let all = numa.interconnects.iter();
    let ends = all.flat_map(|all| {
        let latency = all.latency.iter().map(|one| (one.initiator, one.target));
        latency.chain(all.bandwidth.iter().map(|one| (one.initiator, one.target)))
    });
    let exists = |id: u32| numa.cell.iter().any(|cell| cell.id == Some(id));
    for (initiator, target) in ends {
        if !exists(initiator) || !exists(target) {
            return Err(Error::xml("an interconnect ends at a NUMA node that there is not"));
        }
    }
    Ok(())
}

fn tune(domain: &Domain, nodes: usize) -> Result<()> {
    let Some(tune) = &domain.numatune else {
        return Ok(());
    };
    let placement = tune.memory.as_ref().and_then(|memory| memory.placement);
    if let Some(memory) = &tune.memory {
        if memory.nodeset.is_none() && placement != Some(Placement::Auto) && tune.memnode.is_empty() {
            return Err(Error::xml("nodes of the host to take memory from are missing"));
        }
    }
    if placement == Some(Placement::Auto) && !tune.memnode.is_empty() {
        let message = "memory of single nodes cannot be placed when the host chooses the nodes";
        return Err(Error::unsupported(message));
    }
    for (place, node) in tune.memnode.iter().enumerate() {
        if node.cellid as usize >= nodes {
            return Err(Error::xml("memory is placed for a NUMA node that there is not"));
        }
        if tune.memnode[..place].iter().any(|other| other.cellid == node.cellid) {
            return Err(Error::xml("memory of one NUMA node is placed twice"));
        }
    }
    Ok(())
}
