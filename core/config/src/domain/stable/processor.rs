//! CPUs and the NUMA nodes they are in.

use super::{another, same};
use crate::Result;
use crate::cpu::{Cpu, CpuTopology};
use crate::domain::{Domain, NumaCell, NumaTopology, VcpuState};

pub(super) fn check(from: &Domain, to: &Domain) -> Result<()> {
    same!("the domain", from, to, domain => {
        "number of CPUs": domain.max_vcpus(),
        "number of CPUs at the start": domain.vcpus_at_start(),
        "set of CPUs at the start": online(domain),
    });
    match (&from.cpu, &to.cpu) {
        (Some(from), Some(to)) => cpu(from, to),
        (None, None) => Ok(()),
        // A description that names neither model nor nodes is as good as none.
        (Some(cpu), None) | (None, Some(cpu)) if *cpu == Cpu::default() => Ok(()),
        _ => Err(another("the domain", "CPU")),
    }
}

fn online(domain: &Domain) -> Vec<u32> {
    let states = domain.vcpus.iter().flat_map(|vcpus| &vcpus.vcpu);
    let online = states.filter(|state: &&VcpuState| state.enabled);
    online.map(|state| state.id).collect()
}

fn cpu(from: &Cpu, to: &Cpu) -> Result<()> {
    same!("the CPU", from, to, cpu => {
        "source": cpu.mode,
        "way to match": cpu.r#match,
        "model": &cpu.model,
        "vendor": &cpu.vendor,
        "topology": threads(cpu.topology.as_ref()),
        "cache": &cpu.cache,
        "size of addresses": &cpu.maxphysaddr,
    });
    let features = |cpu: &Cpu| {
        let mut all: Vec<_> = cpu
            .feature
            .iter()
            .map(|one| (one.name.clone(), one.policy as u8))
            .collect();
        all.sort_unstable();
        all
    };
    same!("the CPU", from, to, cpu => { "set of features": features(cpu) });
    numa(from.numa.as_ref(), to.numa.as_ref())
}

fn threads(topology: Option<&CpuTopology>) -> Option<[u32; 5]> {
    topology.map(|t| [t.sockets, t.dies, t.clusters, t.cores, t.threads])
}

/// Nodes as the guest sees them, whatever memory of the host backs them.
fn numa(from: Option<&NumaTopology>, to: Option<&NumaTopology>) -> Result<()> {
    fn cells(numa: Option<&NumaTopology>) -> &[NumaCell] {
        numa.map_or(&[], |numa| &numa.cell)
    }
    super::each("NUMA node", cells(from), cells(to), |part, from, to| {
        same!(part, from, to, cell => {
            "number": cell.id,
            "amount of memory": cell.memory,
            "set of CPUs": &cell.cpus,
            "distance to others": &cell.distances,
            "cache": &cell.cache,
        });
        Ok(())
    })?;
    same!("the NUMA nodes", from, to, numa => {
        "set of interconnects": numa.and_then(|numa| numa.interconnects.as_ref()),
    });
    Ok(())
}
