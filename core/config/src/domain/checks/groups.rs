//! Groups of CPUs that share a part of the host's caches or memory traffic: no CPU is in two, and
//! nothing is given out twice.

use std::collections::BTreeSet;

use crate::domain::{CacheTune, CacheUse, Domain, MemoryBandwidthTune};
use crate::values::CpuSet;
use crate::{Error, Result};

pub(super) fn check(domain: &Domain) -> Result<()> {
    let Some(tune) = &domain.cputune else {
        return Ok(());
    };
    let caches = tune.cachetune.iter().map(|group| &group.vcpus);
    let traffic = tune.memorytune.iter().map(|group| &group.vcpus);
    apart(&caches.clone().collect::<Vec<_>>(), &[])?;
    apart(&traffic.collect::<Vec<_>>(), &caches.collect::<Vec<_>>())?;
    tune.cachetune.iter().try_for_each(cache)?;
    tune.memorytune.iter().try_for_each(bandwidth)
}

/// Groups of one kind have no CPU in common; with those of the other kind, all or none.
fn apart(groups: &[&CpuSet], others: &[&CpuSet]) -> Result<()> {
    for (place, group) in groups.iter().enumerate() {
        let same_kind = groups[..place].iter().any(|other| other.intersects(group));
        let mut other_kind = others.iter().filter(|other| other.intersects(group));
        if same_kind || other_kind.any(|other| other != group) {
            let message = "a CPU is in two groups of cachetune or memorytune";
            return Err(Error::xml(message));
        }
    }
    Ok(())
}

fn cache(group: &CacheTune) -> Result<()> {
    for (place, one) in group.cache.iter().enumerate() {
        let collides = |a: CacheUse, b: CacheUse| {
            a == b || a == CacheUse::Both || b == CacheUse::Both
        };
        let earlier = &group.cache[..place];
        let same = earlier.iter().filter(|two| (two.level, two.id) == (one.level, one.id));
        if same.into_iter().any(|two| collides(one.r#type, two.r#type)) {
            let (level, id) = (one.level, one.id);
            let message = format!("a part of cache '{id}' of level '{level}' is given out twice");
            return Err(Error::xml(message));
        }
    }
    let monitors = group.monitor.iter().map(|monitor| &monitor.vcpus);
    monitored(&group.vcpus, &monitors.collect::<Vec<_>>())
}

fn bandwidth(group: &MemoryBandwidthTune) -> Result<()> {
    let mut seen = BTreeSet::new();
    if let Some(node) = group.node.iter().find(|node| !seen.insert(node.id)) {
        let id = node.id;
        let message = format!("traffic of memory node '{id}' is given out twice");
        return Err(Error::xml(message));
    }
    let monitors = group.monitor.iter().map(|monitor| &monitor.vcpus);
    monitored(&group.vcpus, &monitors.collect::<Vec<_>>())
}

/// One monitor may watch all of the group; the others watch parts that have nothing in common.
fn monitored(group: &CpuSet, monitors: &[&CpuSet]) -> Result<()> {
    for (place, monitor) in monitors.iter().enumerate() {
        if !monitor.is_subset(group) {
            return Err(Error::xml("a monitor watches CPUs outside of its group"));
        }
        let collides = |other: &&CpuSet| {
            *other == *monitor || (*other != group && *monitor != group && other.intersects(monitor))
        };
        if monitors[..place].iter().any(collides) {
            return Err(Error::xml("a CPU is watched by two monitors"));
        }
    }
    Ok(())
}
