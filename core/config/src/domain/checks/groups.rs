//! Groups of CPUs that share a part of the host's caches or memory traffic: no CPU is in two, and
//! nothing is given out twice.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{CacheTune, CacheUse, Domain, MemoryBandwidthTune};
use crate::values::CpuSet;
use crate::{Error, Result};

pub(super) fn check(domain: &Domain) -> Result<()> {
    let Some(tune) = &domain.cputune else {
        return Ok(());
    };
    let caches = members(tune.cachetune.iter().map(|group| &group.vcpus))?;
    let traffic = members(tune.memorytune.iter().map(|group| &group.vcpus))?;
    // A group of one kind can be one of the other kind too, but then as a whole.
    for (cpu, group) in &traffic {
        if caches.get(cpu).is_some_and(|other| other != group) {
            return Err(twice());
        }
    }
    tune.cachetune.iter().try_for_each(cache)?;
    tune.memorytune.iter().try_for_each(bandwidth)
}

/// The group of each CPU that is in one.
fn members<'t>(groups: impl Iterator<Item = &'t CpuSet>) -> Result<BTreeMap<u32, &'t CpuSet>> {
    let mut members = BTreeMap::new();
    for group in groups {
        for cpu in group.iter() {
            if members.insert(cpu, group).is_some() {
                return Err(twice());
            }
        }
    }
    Ok(members)
}

fn twice() -> Error {
    Error::xml("a CPU is in two groups of cachetune or memorytune")
}

fn cache(group: &CacheTune) -> Result<()> {
    let mut seen = BTreeSet::new();
    for one in &group.cache {
        let both = one.r#type == CacheUse::Both;
        let uses = [CacheUse::Code, CacheUse::Data];
        for kind in uses.into_iter().filter(|kind| both || *kind == one.r#type) {
            if !seen.insert((one.level, one.id, kind as u8)) {
                let (level, id) = (one.level, one.id);
                let message =
                    format!("a part of cache '{id}' of level '{level}' is given out twice");
                return Err(Error::xml(message));
            }
        }
    }
    let monitors = group.monitor.iter().map(|monitor| &monitor.vcpus);
    monitored(&group.vcpus, monitors)
}

fn bandwidth(group: &MemoryBandwidthTune) -> Result<()> {
    let mut seen = BTreeSet::new();
    if let Some(node) = group.node.iter().find(|node| !seen.insert(node.id)) {
        let id = node.id;
        let message = format!("traffic of memory node '{id}' is given out twice");
        return Err(Error::xml(message));
    }
    let monitors = group.monitor.iter().map(|monitor| &monitor.vcpus);
    monitored(&group.vcpus, monitors)
}

/// One monitor may watch all of the group; the others watch parts that have nothing in common.
fn monitored<'t>(group: &CpuSet, monitors: impl Iterator<Item = &'t CpuSet>) -> Result<()> {
    let mut all_watched = false;
    let mut watched = CpuSet::default();
    for monitor in monitors {
        if !monitor.is_subset(group) {
            return Err(Error::xml("a monitor watches CPUs outside of its group"));
        }
        let again = if monitor == group {
            std::mem::replace(&mut all_watched, true)
        } else {
            monitor.intersects(&watched)
        };
        if again {
            return Err(Error::xml("a CPU is watched by two monitors"));
        }
        if monitor != group {
            monitor.iter().for_each(|cpu| watched.insert(cpu));
        }
    }
    Ok(())
}
