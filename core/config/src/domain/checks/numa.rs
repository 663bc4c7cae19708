//! NUMA nodes of the guest: numbers without gaps, each CPU in one node, distances that can be.

use std::collections::BTreeSet;

use crate::domain::{Domain, MOST_NODES, NumaCell, NumaMemory, NumaMode, NumaTopology, Placement};
use crate::values::CpuSet;
use crate::{Error, Result};

pub(super) fn check(domain: &Domain) -> Result<()> {
    let topology = domain.cpu.as_ref().and_then(|cpu| cpu.numa.as_ref());
    if let Some(numa) = topology {
        if numa.cell.len() > MOST_NODES {
            let message = format!("there are more than {MOST_NODES} NUMA nodes");
            return Err(Error::unsupported(message));
        }
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
    Err(Error::xml(
        "the NUMA nodes are not numbered from 0 without gaps",
    ))
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
            if sibling.id as usize >= cells.len() {
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
    let exists = |id: u32| (id as usize) < numa.cell.len();
    for (initiator, target) in ends {
        if !exists(initiator) || !exists(target) {
            return Err(Error::xml(
                "an interconnect ends at a NUMA node that there is not",
            ));
        }
    }
    Ok(())
}

fn tune(domain: &Domain, nodes: usize) -> Result<()> {
    let Some(tune) = &domain.numatune else {
        return Ok(());
    };
    let placement = tune.memory.as_ref().and_then(|memory| memory.placement);
    let given = |memory: &NumaMemory| memory.nodeset.is_some() || !tune.memnode.is_empty();
    let by_host = placement == Some(Placement::Auto);
    if !by_host && !tune.memory.as_ref().is_none_or(given) {
        return Err(Error::xml(
            "nodes of the host to take memory from are missing",
        ));
    }
    if by_host && !tune.memnode.is_empty() {
        let message = "memory of single nodes cannot be placed when the host chooses the nodes";
        return Err(Error::unsupported(message));
    }
    let restrictive = |mode: Option<NumaMode>| mode == Some(NumaMode::Restrictive);
    let usual = tune.memory.as_ref().and_then(|memory| memory.mode);
    let nodes_are = tune.memnode.iter().any(|node| restrictive(Some(node.mode)));
    if tune.memory.is_some() && nodes_are && !restrictive(usual) {
        let message = "memory of single nodes is 'restrictive' when that of all is";
        return Err(Error::xml(message));
    }
    let mut seen = BTreeSet::new();
    for node in &tune.memnode {
        if node.cellid as usize >= nodes {
            let message = "memory is placed for a NUMA node that there is not";
            return Err(Error::xml(message));
        }
        if !seen.insert(node.cellid) {
            return Err(Error::xml("memory of one NUMA node is placed twice"));
        }
    }
    Ok(())
}
