//! Groups about the machine: its state, CPUs and memory.

use polyvirt_config::Codec;
use polyvirt_config::values::CpuSet;
use polyvirt_driver::params::domain_stats as name;
use polyvirt_driver::{DomainDirtyRateStatus, DomainMemoryStatTags as Tag, Result, VcpuState};

use crate::guest::Work;
use crate::host::State;
use crate::tuning::counters;
use polyvirt_inventory::figures::{Figures, count};

/// What the statistics call what a balloon tells.
const BALLOON: &[(Tag, &str)] = &[
    (Tag::SWAP_IN, name::BALLOON_SWAP_IN),
    (Tag::SWAP_OUT, name::BALLOON_SWAP_OUT),
    (Tag::MAJOR_FAULT, name::BALLOON_MAJOR_FAULT),
    (Tag::MINOR_FAULT, name::BALLOON_MINOR_FAULT),
    (Tag::UNUSED, name::BALLOON_UNUSED),
    (Tag::AVAILABLE, name::BALLOON_AVAILABLE),
    (Tag::USABLE, name::BALLOON_USABLE),
    (Tag::RSS, name::BALLOON_RSS),
    (Tag::LAST_UPDATE, name::BALLOON_LAST_UPDATE),
    (Tag::DISK_CACHES, name::BALLOON_DISK_CACHES),
    (Tag::HUGETLB_PGALLOC, name::BALLOON_HUGETLB_PGALLOC),
    (Tag::HUGETLB_PGFAIL, name::BALLOON_HUGETLB_PGFAIL),
];

pub(super) fn state(figures: &mut Figures, state: &State, _: Option<Work>) -> Result<()> {
    figures.put(name::STATE_STATE, state.doing.0)?;
    figures.put(name::STATE_REASON, state.reason)
}

/// The same as `virDomainGetCPUStats` tells of all CPUs together.
pub(super) fn cpu(figures: &mut Figures, _: &State, work: Option<Work>) -> Result<()> {
    if work.is_some() {
        figures.put(name::CPU_TIME, counters::CPU_TIME)?;
        figures.put(name::CPU_USER, counters::USER_TIME)?;
        figures.put(name::CPU_SYSTEM, counters::SYSTEM_TIME)?;
    }
    Ok(())
}

pub(super) fn balloon(figures: &mut Figures, state: &State, work: Option<Work>) -> Result<()> {
    let Some(config) = state.config() else {
        return Ok(());
    };
    if work.is_none() {
        return figures.put(name::BALLOON_MAXIMUM, config.max_memory());
    }
    figures.put(name::BALLOON_CURRENT, config.memory())?;
    figures.put(name::BALLOON_MAXIMUM, config.max_memory())?;
    for (tag, figure) in counters::balloon(state)? {
        if let Some((_, name)) = BALLOON.iter().find(|(known, _)| *known == tag) {
            figures.put(name, figure)?;
        }
    }
    Ok(())
}

pub(super) fn vcpus(figures: &mut Figures, state: &State, work: Option<Work>) -> Result<()> {
    let Some(config) = state.config() else {
        return Ok(());
    };
    figures.put(name::VCPU_CURRENT, config.vcpus())?;
    figures.put(name::VCPU_MAXIMUM, config.max_vcpus())?;
    let Some(work) = work else {
        return Ok(());
    };
    for vcpu in 0..config.vcpus() as usize {
        let running = VcpuState::RUNNING.0;
        figures.put_of(name::VCPU_PREFIX, vcpu, name::VCPU_SUFFIX_STATE, running)?;
        let times = [
            (name::VCPU_SUFFIX_TIME, work.cpu_time()),
            (name::VCPU_SUFFIX_WAIT, 0),
            (name::VCPU_SUFFIX_DELAY, 0),
        ];
        figures.put_all(name::VCPU_PREFIX, vcpu, times)?;
    }
    Ok(())
}

/// What is counted, which is the same as in the CPUs' time: one a nanosecond.
pub(super) fn perf(figures: &mut Figures, state: &State, work: Option<Work>) -> Result<()> {
    let perf = state
        .config()
        .and_then(|config| config.domain.perf.as_ref());
    let (Some(perf), Some(work)) = (perf, work) else {
        return Ok(());
    };
    for counter in perf.event.iter().filter(|counter| counter.enabled) {
        let name = counter.name.as_str();
        let mut fields = name::FIELDS.iter().map(|field| field.field);
        let field = fields.find(|field| field.strip_prefix("perf.") == Some(name));
        if let Some(field) = field {
            figures.put(field, work.cpu_time())?;
        }
    }
    Ok(())
}

/// The monitors of memory bandwidth that the document asks for. No node has any traffic to tell.
pub(super) fn bandwidth(figures: &mut Figures, state: &State, work: Option<Work>) -> Result<()> {
    let tune = state
        .config()
        .and_then(|config| config.domain.cputune.as_ref());
    let tunes = tune.map_or(&[][..], |tune| &tune.memorytune);
    let monitors = || tunes.iter().flat_map(|tune| &tune.monitor);
    if work.is_none() || monitors().next().is_none() {
        return Ok(());
    }
    let number = count(monitors().count());
    figures.put(name::MEMORY_BANDWIDTH_MONITOR_COUNT, number)?;
    let prefix = name::MEMORY_BANDWIDTH_MONITOR_PREFIX;
    for (index, monitor) in monitors().enumerate() {
        let mut vcpus = String::new();
        CpuSet::write(&monitor.vcpus, &mut vcpus);
        let label = format!("vcpus_{vcpus}");
        let (name, of, nodes) = (
            name::MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME,
            name::MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS,
            name::MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT,
        );
        figures.put_of(prefix, index, name, label)?;
        figures.put_of(prefix, index, of, vcpus)?;
        figures.put_of(prefix, index, nodes, 0_u32)?;
    }
    Ok(())
}

/// Nobody has measured how fast the guest writes to its memory.
pub(super) fn dirty_rate(figures: &mut Figures, _: &State, work: Option<Work>) -> Result<()> {
    if work.is_some() {
        let status = DomainDirtyRateStatus::UNSTARTED;
        figures.put(name::DIRTYRATE_CALC_STATUS, status.0)?;
    }
    Ok(())
}
