//! The control groups of a guest that runs: one for all of it, and in it those of its CPUs, of threads that serve
//! disks, and of the rest, the emulator.

use std::path::PathBuf;
use std::sync::Arc;

use polyvirt_config::domain::{CpuTune, Domain, NumaMode};
use polyvirt_driver::Result;
use polyvirt_host::cgroup::knobs::{Bandwidth, MemoryLimits};
use polyvirt_host::cgroup::{Cgroups, Controller, Group};
use polyvirt_inventory::tuning::{cpumap, numa, vcpus};
use sha2::{Digest, Sha256};

use super::Running;
use super::threads::{self, Threads};
use crate::calls::tune::blkio::limits;
use crate::host::Host;
use crate::settings::Choices;

/// The partition of guests that name none.
const PARTITION: &str = "/machine";

/// A period of which nothing is said, in microseconds.
const PERIOD: u64 = 100_000;

/// What all groups of a root's guests begin with, so that those of other roots are told apart.
fn prefix(host: &Host) -> String {
    let digest = Sha256::digest(host.root.path.as_os_str().as_encoded_bytes());
    let hash: String = digest
        .iter()
        .take(4)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("qemu-embed-{hash}-")
}

/// Where a guest's group is: its partition, and a name that no other guest has.
fn path(host: &Host, domain: &Domain) -> PathBuf {
    let resource = domain.resource.as_ref();
    let partition = resource.and_then(|resource| resource.partition.as_deref());
    let (id, name) = (domain.id.unwrap_or_default(), domain.name.replace('/', "_"));
    let prefix = prefix(host);
    partition_path(partition.unwrap_or(PARTITION)).join(format!("{prefix}{id}-{name}.libvirt-qemu"))
}

/// Partitions of the second level and below are told from guests by their ending.
fn partition_path(partition: &str) -> PathBuf {
    let parts = partition
        .split('/')
        .filter(|part| !part.is_empty() && *part != "..");
    let parts = parts.enumerate().map(|(index, part)| {
        let top = index == 0 && matches!(part, "machine" | "user" | "system");
        if top || part.contains('.') {
            part.to_owned()
        } else {
            format!("{part}.partition")
        }
    });
    parts.collect()
}

/// What is mounted and has been chosen, when we may use it: only root makes groups.
pub(crate) fn available(choices: &Choices) -> Result<Arc<Cgroups>> {
    if !choices.qemu.privileged {
        return Ok(Arc::default());
    }
    let mut found = Cgroups::below("/".as_ref())?;
    if let Some(names) = &choices.controllers {
        found.keep(|name| names.iter().any(|chosen| chosen == name));
    }
    Ok(Arc::new(found))
}

/// Makes the group of a guest that is about to start, with the limits that its document says. There is none where none
/// can be made: a machine may have no hierarchies, or not let us use them.
pub(super) fn make(host: &Host, domain: &Domain) -> Result<Option<Group>> {
    if !host.cgroups.has(Controller::Cpu) && !host.cgroups.has(Controller::Memory) {
        return Ok(None);
    }
    let Ok(group) = Group::make(&host.cgroups, &path(host, domain)) else {
        return Ok(None);
    };
    let limited = limit(&group, domain);
    if limited.is_err() {
        group.remove();
    }
    limited.map(|()| Some(group))
}

/// The group of a guest that an earlier process started.
pub(super) fn find(host: &Host, domain: &Domain) -> Option<Group> {
    let group = Group::known(&host.cgroups, &path(host, domain));
    let there = |controller| group.offers(controller, "cgroup.procs");
    (there(Controller::Cpu) || there(Controller::Memory)).then_some(group)
}

/// Removes the groups of guests that do not run any more.
pub(super) fn sweep(host: &Host, in_use: &dyn Fn(&str) -> bool) {
    let prefix = prefix(host);
    for name in Group::names(&host.cgroups, "machine".as_ref()) {
        if name.starts_with(&prefix) && !in_use(&name) {
            let path = PathBuf::from("machine").join(&name);
            Group::known(&host.cgroups, &path).remove();
        }
    }
}

/// The name of a guest's group, as it is found by [`sweep`].
pub(super) fn name(host: &Host, domain: &Domain) -> Option<String> {
    let path = path(host, domain);
    Some(path.file_name()?.to_str()?.to_owned())
}

/// What concerns a guest as a whole.
fn limit(group: &Group, domain: &Domain) -> Result<()> {
    if let Some(tune) = &domain.memtune {
        let bytes = |limit: Option<u64>| limit.map(|kib| kib.saturating_mul(1024));
        let limits = MemoryLimits {
            hard: bytes(tune.hard_limit),
            soft: bytes(tune.soft_limit),
            swap: bytes(tune.swap_hard_limit),
        };
        if limits != MemoryLimits::default() {
            group.set_memory_limits(limits)?;
        }
    }
    if let Some(tune) = &domain.cputune {
        if let Some(shares) = tune.shares {
            group.set_shares(shares)?;
        }
        apply(group, bandwidth(tune.global_period, tune.global_quota))?;
    }
    let numa = numa::numa(domain);
    let strict = matches!(
        numa.mode,
        None | Some(NumaMode::Strict | NumaMode::Restrictive)
    );
    if let Some(nodes) = numa
        .nodes
        .filter(|_| strict && group.has(Controller::CpuSet))
    {
        group.set_nodes(&cpumap::text(&nodes))?;
    }
    let Some(tune) = &domain.blkiotune else {
        return Ok(());
    };
    if let Some(weight) = tune.weight {
        group.set_block_weight(weight)?;
    }
    for device in &tune.device {
        for (what, limit) in limits(device) {
            if let Some(limit) = limit {
                group.limit_traffic(device.path.as_ref(), what, limit)?;
            }
        }
    }
    Ok(())
}

/// The bandwidth that a document says, if it says any.
pub(crate) fn bandwidth(period: Option<u64>, quota: Option<i64>) -> Option<Bandwidth> {
    (period.is_some() || quota.is_some()).then(|| Bandwidth {
        period: period.filter(|period| *period > 0).unwrap_or(PERIOD),
        quota: quota
            .and_then(|quota| u64::try_from(quota).ok())
            .filter(|quota| *quota > 0),
    })
}

fn apply(group: &Group, wanted: Option<Bandwidth>) -> Result<()> {
    wanted.map_or(Ok(()), |wanted| group.set_bandwidth(wanted))
}

/// Puts the threads of a guest that has just started where they belong, with their limits and CPUs.
pub(super) fn place(running: &Running, domain: &Domain) -> Result<()> {
    let threads = Threads::ask(running)?;
    let tune = domain.cputune.clone().unwrap_or_default();
    place_emulator(running, domain, &tune)?;
    for (vcpu, thread) in &threads.vcpus {
        place_vcpu(running, domain, *vcpu, *thread)?;
    }
    for (number, thread) in &threads.iothreads {
        place_iothread(running, domain, *number, *thread)?;
    }
    Ok(())
}

fn place_emulator(running: &Running, domain: &Domain, tune: &CpuTune) -> Result<()> {
    let pin = tune.emulatorpin.as_ref().map(|pin| &pin.cpuset);
    let common = domain.vcpu.as_ref().and_then(|vcpu| vcpu.cpuset.as_ref());
    let cpus = pin.or(common).map(cpumap::text);
    if let Some(group) = running.child("emulator")? {
        if let Some(cpus) = cpus.filter(|_| group.has(Controller::CpuSet)) {
            group.set_cpus(&cpus)?;
        }
        apply(&group, bandwidth(tune.emulator_period, tune.emulator_quota))?;
        for thread in Threads::all(running) {
            group.add_thread(thread)?;
        }
    }
    if let Some(pin) = pin.or(common) {
        for thread in Threads::all(running) {
            threads::pin(thread, pin)?;
        }
    }
    Ok(())
}

/// Puts the thread of one of the guest's CPUs where it belongs.
pub(crate) fn place_vcpu(running: &Running, domain: &Domain, vcpu: u32, thread: u32) -> Result<()> {
    let cpus = vcpus::pinned(domain, vcpu);
    let tune = domain.cputune.as_ref();
    let limits = tune.and_then(|tune| bandwidth(tune.period, tune.quota));
    place_thread(running, &format!("vcpu{vcpu}"), thread, cpus, limits)
}

/// Puts a thread that serves disks where it belongs.
pub(crate) fn place_iothread(
    running: &Running,
    domain: &Domain,
    number: u32,
    thread: u32,
) -> Result<()> {
    let tune = domain.cputune.as_ref();
    let mut pins = tune.iter().flat_map(|tune| &tune.iothreadpin);
    let own = pins
        .find(|pin| pin.iothread == number)
        .map(|pin| &pin.cpuset);
    let common = domain.vcpu.as_ref().and_then(|vcpu| vcpu.cpuset.as_ref());
    let limits = tune.and_then(|tune| bandwidth(tune.iothread_period, tune.iothread_quota));
    place_thread(
        running,
        &format!("iothread{number}"),
        thread,
        own.or(common),
        limits,
    )
}

fn place_thread(
    running: &Running,
    name: &str,
    thread: u32,
    cpus: Option<&polyvirt_config::values::CpuSet>,
    limits: Option<Bandwidth>,
) -> Result<()> {
    if let Some(group) = running.child(name)? {
        if let Some(cpus) = cpus.filter(|_| group.has(Controller::CpuSet)) {
            group.set_cpus(&cpumap::text(cpus))?;
        }
        apply(&group, limits)?;
        group.add_thread(thread)?;
    }
    cpus.map_or(Ok(()), |cpus| threads::pin(thread, cpus))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::partition_path;

    #[test]
    fn partitions_are_told_from_guests() {
        for (partition, path) in [
            ("/machine", "machine"),
            ("/machine/production", "machine/production.partition"),
            ("/mine/machine", "mine.partition/machine.partition"),
            ("/machine/a.slice", "machine/a.slice"),
            ("/machine/../..", "machine"),
        ] {
            assert_eq!(partition_path(partition), Path::new(path));
        }
    }
}
