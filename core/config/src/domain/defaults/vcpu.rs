//! How many CPUs a guest has, one by one, and the threads that serve its disks.

use std::collections::BTreeSet;

use crate::domain::{
    Domain, IoThread, IoThreads, MOST_THREADS, NumaTune, Placement, Vcpu, VcpuState,
};

pub(super) fn normalise(domain: &mut Domain) {
    count(domain);
    states(domain);
    iothreads(domain);
}

/// One CPU when nothing is said; the number that is there at the start only where it is another.
fn count(domain: &mut Domain) {
    let by_numatune = domain.numatune.as_ref().and_then(placement);
    let pinned = domain.cputune.as_ref().is_some_and(|tune| {
        let pins = tune.vcpupin.is_empty() && tune.iothreadpin.is_empty();
        !pins || tune.emulatorpin.is_some()
    });
    let vcpu = domain.vcpu.get_or_insert(Vcpu {
        placement: None,
        cpuset: None,
        current: None,
        text: 1,
    });
    // CPUs that run anywhere follow the memory when the host chooses where that is.
    let follows = vcpu.cpuset.is_none() && by_numatune == Some(Placement::Auto);
    let said = vcpu.placement.filter(|_| !follows || pinned);
    let placement = said.unwrap_or(match vcpu.cpuset {
        None => by_numatune.unwrap_or(Placement::Static),
        Some(_) => Placement::Static,
    });
    vcpu.placement = Some(placement);
    if placement == Placement::Auto {
        vcpu.cpuset = None;
    }
    if vcpu.current == Some(vcpu.text) {
        vcpu.current = None;
    }
}

/// Not merged into its caller: there the compiler looks at what may not be there before it asks whether
/// it is, which is harmless and still no way to run under valgrind.
#[inline(never)]
fn placement(numatune: &NumaTune) -> Option<Placement> {
    numatune.memory.as_ref().and_then(|memory| memory.placement)
}

/// Where CPUs are listed, the list says how many are there at the start, and names them all.
fn states(domain: &mut Domain) {
    let (Some(vcpu), Some(vcpus)) = (&mut domain.vcpu, &mut domain.vcpus) else {
        return;
    };
    let listed: BTreeSet<u32> = vcpus.vcpu.iter().map(|state| state.id).collect();
    // Of a refused number of CPUs no list is made; the checks say so.
    if listed.is_empty() || listed.iter().any(|id| *id >= vcpu.text) || vcpu.text > MOST_THREADS {
        return;
    }
    let missing = (0..vcpu.text).filter(|id| !listed.contains(id));
    vcpus.vcpu.extend(missing.map(|id| VcpuState {
        id,
        enabled: false,
        hotpluggable: Some(true),
        order: None,
    }));
    vcpus.vcpu.sort_by_key(|state| state.id);
    for state in &mut vcpus.vcpu {
        state.hotpluggable.get_or_insert(!state.enabled);
    }
    let enabled = vcpus.vcpu.iter().filter(|state| state.enabled).count();
    let enabled = u32::try_from(enabled).unwrap_or(u32::MAX);
    vcpu.current = (enabled != vcpu.text).then_some(enabled);
}

/// The number of threads and the list of them agree: the greater one counts.
fn iothreads(domain: &mut Domain) {
    let Some(IoThreads { iothread }) = &mut domain.iothreadids else {
        return;
    };
    let wanted = domain.iothreads.unwrap_or(0);
    if wanted > MOST_THREADS {
        return;
    }
    let mut taken: BTreeSet<u32> = iothread.iter().map(|thread| thread.id).collect();
    let mut free = 1;
    while iothread.len() < wanted as usize {
        while !taken.insert(free) {
            free += 1;
        }
        iothread.push(IoThread {
            id: free,
            thread_pool_min: None,
            thread_pool_max: None,
            poll: None,
        });
    }
    domain.iothreads = u32::try_from(iothread.len()).ok().filter(|n| *n > 0);
}
