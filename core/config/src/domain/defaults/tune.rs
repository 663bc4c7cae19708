//! Shares and limits: those that say nothing go, those of many CPUs are said one by one.

use std::collections::BTreeMap;

use crate::Result;
use crate::domain::{
    BlockTuneDevice, CacheTune, CpuTune, Domain, IoThreadScheduling, VcpuScheduling,
};
use crate::values::CpuSet;

use super::amount;

pub(super) fn normalise(domain: &mut Domain) -> Result<()> {
    block(domain);
    let vcpus = domain.vcpu.as_ref().map_or(1, |vcpu| vcpu.text);
    let order = places(domain);
    let Some(tune) = &mut domain.cputune else {
        return Ok(());
    };
    times(tune);
    pins(tune, vcpus, &order);
    scheduling(tune, &order);
    caches(tune, vcpus)
}

/// The place of each listed thread; those numbered from 1 stand in their own order.
fn places(domain: &Domain) -> BTreeMap<u32, usize> {
    let listed = domain.iothreadids.iter().flat_map(|all| &all.iothread);
    listed
        .zip(0..)
        .map(|(thread, place)| (thread.id, place))
        .collect()
}

/// The place of a thread; one that is not listed stands where its number says, or last.
fn place(order: &BTreeMap<u32, usize>, id: u32) -> (usize, u32) {
    (order.get(&id).copied().unwrap_or(order.len()), id)
}

fn block(domain: &mut Domain) {
    let Some(tune) = &mut domain.blkiotune else {
        return;
    };
    let given = |value: &u32| *value > 0;
    let given64 = |value: &u64| *value > 0;
    tune.weight = tune.weight.filter(given);
    for device in &mut tune.device {
        device.weight = device.weight.filter(given);
        device.read_iops_sec = device.read_iops_sec.filter(given);
        device.write_iops_sec = device.write_iops_sec.filter(given);
        device.read_bytes_sec = device.read_bytes_sec.filter(given64);
        device.write_bytes_sec = device.write_bytes_sec.filter(given64);
    }
    let says_nothing = |device: &BlockTuneDevice| {
        let path = device.path.clone();
        let plain = BlockTuneDevice {
            path,
            ..BlockTuneDevice::default()
        };
        *device == plain
    };
    tune.device.retain(|device| !says_nothing(device));
}

/// A period or quota of 0 is none.
fn times(tune: &mut CpuTune) {
    for period in [
        &mut tune.period,
        &mut tune.global_period,
        &mut tune.emulator_period,
        &mut tune.iothread_period,
    ] {
        *period = period.filter(|period| *period != 0);
    }
    for quota in [
        &mut tune.quota,
        &mut tune.global_quota,
        &mut tune.emulator_quota,
        &mut tune.iothread_quota,
    ] {
        *quota = quota.filter(|quota| *quota != 0);
    }
}

/// What is said of CPUs the guest does not have goes; the rest stands in order.
fn pins(tune: &mut CpuTune, vcpus: u32, order: &BTreeMap<u32, usize>) {
    tune.vcpupin.retain(|pin| pin.vcpu < vcpus);
    tune.vcpupin.sort_by_key(|pin| pin.vcpu);
    tune.iothreadpin
        .sort_by_key(|pin| place(order, pin.iothread));
}

fn scheduling(tune: &mut CpuTune, order: &BTreeMap<u32, usize>) {
    let split = |set: &Option<CpuSet>| -> Vec<Option<CpuSet>> {
        match set {
            Some(set) => set
                .iter()
                .map(|number| Some(CpuSet::new([number])))
                .collect(),
            None => vec![None],
        }
    };
    let first = |set: &Option<CpuSet>| set.as_ref().and_then(|set| set.iter().next());
    let vcpus = tune.vcpusched.iter().flat_map(|all| {
        let one = |vcpus| VcpuScheduling {
            vcpus,
            policy: all.policy.clone(),
        };
        split(&all.vcpus).into_iter().map(one)
    });
    let mut vcpus: Vec<_> = vcpus.collect();
    vcpus.sort_by_key(|one| first(&one.vcpus));
    tune.vcpusched = vcpus;
    let iothreads = tune.iothreadsched.iter().flat_map(|all| {
        let one = |iothreads| IoThreadScheduling {
            iothreads,
            policy: all.policy.clone(),
        };
        split(&all.iothreads).into_iter().map(one)
    });
    let mut iothreads: Vec<_> = iothreads.collect();
    iothreads.sort_by_key(|one| first(&one.iothreads).map(|id| place(order, id)));
    tune.iothreadsched = iothreads;
}

/// Groups of CPUs hold only CPUs the guest has, and are kept while they say something of some.
fn caches(tune: &mut CpuTune, vcpus: u32) -> Result<()> {
    let has = |set: &CpuSet| CpuSet::new(set.iter().take_while(|number| *number < vcpus));
    for group in &mut tune.cachetune {
        group.vcpus = has(&group.vcpus);
        for monitor in &mut group.monitor {
            monitor.vcpus = has(&monitor.vcpus);
        }
        group.monitor.retain(|monitor| !monitor.vcpus.is_empty());
        sizes(group)?;
    }
    for group in &mut tune.memorytune {
        group.vcpus = has(&group.vcpus);
        for monitor in &mut group.monitor {
            monitor.vcpus = has(&monitor.vcpus);
        }
        group.monitor.retain(|monitor| !monitor.vcpus.is_empty());
    }
    tune.cachetune.retain(|group| {
        let says = !group.cache.is_empty() || !group.monitor.is_empty();
        says && !group.vcpus.is_empty()
    });
    tune.memorytune.retain(|group| {
        let says = !group.node.is_empty() || !group.monitor.is_empty();
        says && !group.vcpus.is_empty()
    });
    Ok(())
}

fn sizes(group: &mut CacheTune) -> Result<()> {
    for cache in &mut group.cache {
        amount::in_largest(&mut cache.size, &mut cache.unit, "B")?;
    }
    // In the order of the kernel's own table: level, kind of use, number.
    group
        .cache
        .sort_by_key(|cache| (cache.level, cache.r#type as usize, cache.id));
    Ok(())
}
