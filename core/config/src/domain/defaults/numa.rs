//! The guest's NUMA nodes in order, with distances both ways and amounts in one unit; where their
//! memory comes from.

use std::collections::{BTreeMap, BTreeSet};

use crate::Result;
use crate::domain::{
    Domain, MOST_NODES, NumaCell, NumaDistance, NumaDistances, NumaMemory, NumaMode, NumaTopology,
    NumaTune, Placement,
};

use super::amount;

pub(super) fn normalise(domain: &mut Domain) -> Result<()> {
    if let Some(numa) = domain.cpu.as_mut().and_then(|cpu| cpu.numa.as_mut()) {
        cells(&mut numa.cell)?;
        distances(numa);
        traffic(numa)?;
    }
    tune(domain);
    Ok(())
}

/// Nodes without a number take the one of their place in the list.
fn cells(cells: &mut [NumaCell]) -> Result<()> {
    for (place, cell) in (0..).zip(cells.iter_mut()) {
        cell.id.get_or_insert(place);
        amount::in_kib(&mut cell.memory, &mut cell.unit)?;
        for cache in &mut cell.cache {
            let mut unit = Some(std::mem::take(&mut cache.size.unit));
            amount::in_kib(&mut cache.size.value, &mut unit)?;
            cache.size.unit = unit.unwrap_or_default();
            amount::in_bytes(&mut cache.line.value, &mut cache.line.unit)?;
        }
        cell.cache.sort_by_key(|cache| cache.level);
    }
    cells.sort_by_key(|cell| cell.id);
    Ok(())
}

const TO_ITSELF: u32 = 10;

/// What is said of one direction holds for the other too, and each node is nearest to itself.
fn distances(numa: &mut NumaTopology) {
    let mut said = BTreeMap::new();
    for cell in &numa.cell {
        for sibling in cell.distances.iter().flat_map(|known| &known.sibling) {
            said.insert((cell.id.unwrap_or(0), sibling.id), sibling.value);
        }
    }
    if said.is_empty() || numa.cell.len() > MOST_NODES {
        return;
    }
    let ids: Vec<u32> = numa.cell.iter().filter_map(|cell| cell.id).collect();
    let between = |from: u32, to: u32| {
        let value = said.get(&(from, to)).or_else(|| said.get(&(to, from)));
        value.copied().or((from == to).then_some(TO_ITSELF))
    };
    let named: BTreeSet<u32> = said.keys().flat_map(|(from, to)| [*from, *to]).collect();
    for cell in &mut numa.cell {
        let from = cell.id.unwrap_or(0);
        // A number that is no node's is left for the checks to refuse.
        let known = cell.distances.iter().flat_map(|known| &known.sibling);
        let strangers: Vec<_> = known.filter(|d| !ids.contains(&d.id)).cloned().collect();
        if !named.contains(&from) {
            continue;
        }
        let all = ids
            .iter()
            .filter_map(|to| between(from, *to).map(|value| NumaDistance { id: *to, value }));
        cell.distances = Some(NumaDistances {
            sibling: all.chain(strangers).collect(),
        });
    }
}

/// Amounts of traffic in KiB.
fn traffic(numa: &mut NumaTopology) -> Result<()> {
    let connections = numa.interconnects.iter_mut();
    for bandwidth in connections.flat_map(|all| &mut all.bandwidth) {
        let mut unit = Some(std::mem::take(&mut bandwidth.unit));
        amount::in_kib(&mut bandwidth.value, &mut unit)?;
        bandwidth.unit = unit.unwrap_or_default();
    }
    Ok(())
}

/// Memory follows where the CPUs run when the host chooses that, and keeps strictly to what is given.
fn tune(domain: &mut Domain) {
    let chosen = domain.vcpu.as_ref().and_then(|vcpu| vcpu.placement) == Some(Placement::Auto);
    let given = domain.numatune.as_ref();
    if chosen && given.is_none_or(|tune| tune.memory.is_none() && tune.memnode.is_empty()) {
        domain.numatune = Some(NumaTune {
            memory: Some(NumaMemory {
                mode: None,
                nodeset: None,
                placement: Some(Placement::Auto),
            }),
            memnode: Vec::new(),
        });
    }
    let Some(tune) = &mut domain.numatune else {
        return;
    };
    if let Some(memory) = &mut tune.memory {
        memory.mode.get_or_insert(NumaMode::Strict);
        match (memory.placement, &memory.nodeset) {
            (Some(Placement::Auto), _) => memory.nodeset = None,
            (_, Some(_)) => memory.placement = None,
            (None, None) if chosen => memory.placement = Some(Placement::Auto),
            _ => {}
        }
    }
    tune.memnode.sort_by_key(|node| node.cellid);
}
