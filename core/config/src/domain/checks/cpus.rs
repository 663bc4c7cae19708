//! CPUs one by one, what they are pinned to, and the threads that serve disks.

use std::collections::BTreeSet;

use crate::domain::{Domain, VcpuState};
use crate::values::CpuSet;
use crate::{Error, Result};

pub(super) fn check(domain: &Domain) -> Result<()> {
    let most = domain.max_vcpus();
    if domain.vcpus_at_start() > most {
        let message =
            format!("there are more CPUs at the start than {most}, the most there can be");
        return Err(Error::unsupported(message));
    }
    states(domain)?;
    threads(domain)?;
    pins(domain)
}

fn states(domain: &Domain) -> Result<()> {
    let Some(vcpus) = &domain.vcpus else {
        return Ok(());
    };
    let mut seen = BTreeSet::new();
    for state in &vcpus.vcpu {
        let id = state.id;
        if id >= domain.max_vcpus() {
            return Err(Error::xml(format!(
                "vcpu '{id}' is not below the number of CPUs"
            )));
        }
        if !seen.insert(id) {
            return Err(Error::xml(format!("vcpu '{id}' is listed twice")));
        }
        one(state)?;
    }
    if seen.is_empty() || vcpus.vcpu.iter().any(|state| state.enabled) {
        return ordered(&vcpus.vcpu);
    }
    Err(Error::unsupported("no CPU is there at the start"))
}

fn one(state: &VcpuState) -> Result<()> {
    let id = state.id;
    if !state.enabled && state.hotpluggable == Some(false) {
        let message = format!("vcpu '{id}' is neither there at the start nor can be plugged in");
        return Err(Error::xml(message));
    }
    Ok(())
}

/// Either all CPUs that are there have a place in the order, or none.
fn ordered(states: &[VcpuState]) -> Result<()> {
    let mut there = states.iter().filter(|state| state.enabled);
    let Some(first) = there.next() else {
        return Ok(());
    };
    if there.all(|state| state.order.is_some() == first.order.is_some()) {
        return Ok(());
    }
    Err(Error::xml(
        "only some of the CPUs at the start have an order",
    ))
}

fn threads(domain: &Domain) -> Result<()> {
    let mut seen = BTreeSet::new();
    let listed = domain
        .iothreadids
        .iter()
        .flat_map(|threads| &threads.iothread);
    for thread in listed {
        let id = thread.id;
        if !seen.insert(id) {
            return Err(Error::xml(format!("iothread id '{id}' is given twice")));
        }
        if let (Some(least), Some(most)) = (thread.thread_pool_min, thread.thread_pool_max)
            && least > most
        {
            let message = format!("iothread '{id}' has fewer threads at most than at least");
            return Err(Error::unsupported(message));
        }
        if thread.thread_pool_max == Some(0) {
            let message = format!("iothread '{id}' has no threads to work with");
            return Err(Error::unsupported(message));
        }
    }
    Ok(())
}

/// Nothing is pinned or scheduled twice, and no thread that there is not.
fn pins(domain: &Domain) -> Result<()> {
    let Some(tune) = &domain.cputune else {
        return Ok(());
    };
    let pinned = tune.vcpupin.iter().map(|pin| pin.vcpu);
    once(pinned, "vcpupin", None)?;
    let listed = domain.iothreadids.iter().flat_map(|all| &all.iothread);
    let listed: BTreeSet<u32> = listed.map(|thread| thread.id).collect();
    let count = domain.iothreads.unwrap_or(0);
    let exists = |id: u32| listed.contains(&id) || (listed.is_empty() && id <= count);
    let pinned = tune.iothreadpin.iter().map(|pin| pin.iothread);
    once(pinned, "iothreadpin", Some(&exists))?;
    let scheduled = tune.vcpusched.iter().flat_map(|one| &one.vcpus);
    let has = |id: u32| id < domain.max_vcpus();
    once(scheduled.flat_map(CpuSet::iter), "vcpusched", Some(&has))?;
    let scheduled = tune.iothreadsched.iter().flat_map(|one| &one.iothreads);
    once(
        scheduled.flat_map(CpuSet::iter),
        "iothreadsched",
        Some(&exists),
    )
}

fn once(
    ids: impl Iterator<Item = u32>,
    element: &str,
    exists: Option<&dyn Fn(u32) -> bool>,
) -> Result<()> {
    let mut seen = BTreeSet::new();
    for id in ids {
        if exists.is_some_and(|exists| !exists(id)) {
            let message = format!("{element} names '{id}', which there is not");
            return Err(Error::xml(message));
        }
        if !seen.insert(id) {
            return Err(Error::xml(format!("{element} names '{id}' twice")));
        }
    }
    Ok(())
}
