//! Groups about a guest as a whole, its CPUs and its memory.

use polyvirt_driver::params::domain_stats as name;
use polyvirt_driver::{DomainMemoryStatTags as Tag, DomainState, Result, VcpuState};
use polyvirt_inventory::figures::{Figures, count};
use serde_json::Value;

use super::view::View;
use crate::calls::memory;
use crate::guest::{switch, threads};

pub(super) fn state(figures: &mut Figures, view: &View) -> Result<()> {
    figures.put(name::STATE_STATE, view.doing.0)?;
    figures.put(name::STATE_REASON, view.reason)
}

/// The time that the guest's process and QEMU's own work took, in nanoseconds.
pub(super) fn cpu(figures: &mut Figures, view: &View) -> Result<()> {
    let Some(running) = &view.running else {
        return Ok(());
    };
    let Some((user, system)) = times(&format!("/proc/{}/stat", running.process.pid())) else {
        return Ok(());
    };
    figures.put(name::CPU_TIME, user.saturating_add(system))?;
    figures.put(name::CPU_USER, user)?;
    figures.put(name::CPU_SYSTEM, system)
}

/// Time in a program and in the kernel, in nanoseconds, by a file of /proc.
pub(crate) fn times(stat: &str) -> Option<(u64, u64)> {
    let stat = std::fs::read_to_string(stat).ok()?;
    // The name of a process, in brackets, may hold anything.
    let fields = stat.get(stat.rfind(')')?.saturating_add(1)..)?;
    let each = 1_000_000_000 / rustix::param::clock_ticks_per_second();
    let times = fields.split_whitespace().skip(11).take(2);
    let mut times = times.map(|ticks| ticks.parse::<u64>().ok()?.checked_mul(each));
    Some((times.next()??, times.next()??))
}

/// Which name a figure of the guest's memory has in statistics.
const MEMORY: &[(Tag, &str)] = &[
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

pub(super) fn balloon(figures: &mut Figures, view: &View) -> Result<()> {
    let Some(config) = &view.config else {
        return Ok(());
    };
    let Some(running) = &view.running else {
        return figures.put(name::BALLOON_MAXIMUM, config.max_memory());
    };
    let ask = |command: &str, arguments| view.ask(command, arguments);
    let told = memory::figures(running, view.balloon(), config.memory_at_start(), &ask);
    let current = told.iter().find(|told| told.tag == Tag::ACTUAL_BALLOON);
    if let Some(current) = current {
        figures.put(name::BALLOON_CURRENT, current.val)?;
    }
    figures.put(name::BALLOON_MAXIMUM, config.max_memory())?;
    for (tag, name) in MEMORY {
        if let Some(told) = told.iter().find(|told| told.tag == *tag) {
            figures.put(name, told.val)?;
        }
    }
    Ok(())
}

pub(super) fn vcpus(figures: &mut Figures, view: &View) -> Result<()> {
    let Some(config) = &view.config else {
        return Ok(());
    };
    figures.put(name::VCPU_CURRENT, config.vcpus_at_start())?;
    figures.put(name::VCPU_MAXIMUM, config.max_vcpus())?;
    let Some(running) = &view.running else {
        return Ok(());
    };
    let Some(answer) = view.ask("query-cpus-fast", Value::Null) else {
        return Ok(());
    };
    let process = running.process.pid();
    for (number, thread) in threads::vcpus(&answer) {
        let number = usize::try_from(number).unwrap_or(usize::MAX);
        let state = VcpuState::RUNNING.0;
        figures.put_of(name::VCPU_PREFIX, number, name::VCPU_SUFFIX_STATE, state)?;
        let folder = format!("/proc/{process}/task/{thread}");
        // Translated CPUs share a thread's time with QEMU.
        let time = times(&format!("{folder}/stat")).map_or(0, |(user, system)| user + system);
        let (wait, delay) = waits(&folder);
        let told = [
            (name::VCPU_SUFFIX_TIME, time),
            (name::VCPU_SUFFIX_WAIT, wait),
            (name::VCPU_SUFFIX_DELAY, delay),
        ];
        figures.put_all(name::VCPU_PREFIX, number, told)?;
    }
    Ok(())
}

/// How long a thread waited for something, and for a CPU, in nanoseconds.
fn waits(folder: &str) -> (u64, u64) {
    let schedule = std::fs::read_to_string(format!("{folder}/schedstat")).unwrap_or_default();
    let delay = schedule.split_whitespace().nth(1);
    let delay = delay
        .and_then(|delay| delay.parse().ok())
        .unwrap_or_default();
    (0, delay)
}

/// Cards that have a device on the host, by what the kernel counts: what the far end of a cable receives, the guest has
/// sent.
pub(super) fn interfaces(figures: &mut Figures, view: &View) -> Result<()> {
    let (Some(config), Some(_)) = (&view.config, &view.running) else {
        return Ok(());
    };
    let cards = &config.devices().interface;
    figures.put(name::NET_COUNT, count(cards.len()))?;
    for (index, card) in cards.iter().enumerate() {
        let device = card
            .target
            .as_ref()
            .and_then(|target| target.dev.as_deref());
        let Some(device) = device else { continue };
        figures.put_of(name::NET_PREFIX, index, name::NET_SUFFIX_NAME, device)?;
        let (received, sent) = if switch::shares_view(card) {
            ("rx", "tx")
        } else {
            ("tx", "rx")
        };
        let counted = |way: &str, what: &str| {
            let path = format!("/sys/class/net/{device}/statistics/{way}_{what}");
            let text = std::fs::read_to_string(path).unwrap_or_default();
            text.trim().parse().unwrap_or_default()
        };
        let told = [
            (name::NET_SUFFIX_RX_BYTES, counted(received, "bytes")),
            (name::NET_SUFFIX_RX_PKTS, counted(received, "packets")),
            (name::NET_SUFFIX_RX_ERRS, counted(received, "errors")),
            (name::NET_SUFFIX_RX_DROP, counted(received, "dropped")),
            (name::NET_SUFFIX_TX_BYTES, counted(sent, "bytes")),
            (name::NET_SUFFIX_TX_PKTS, counted(sent, "packets")),
            (name::NET_SUFFIX_TX_ERRS, counted(sent, "errors")),
            (name::NET_SUFFIX_TX_DROP, counted(sent, "dropped")),
        ];
        figures.put_all(name::NET_PREFIX, index, told)?;
    }
    Ok(())
}

/// Threads that serve disks: how they look for work before they wait.
pub(super) fn iothreads(figures: &mut Figures, view: &View) -> Result<()> {
    if !view.has_iothreads() {
        return Ok(());
    }
    let Some(answer) = view.ask("query-iothreads", Value::Null) else {
        return Ok(());
    };
    let threads = answer.as_array().map_or(&[][..], Vec::as_slice);
    if threads.is_empty() {
        return Ok(());
    }
    figures.put(name::IOTHREAD_COUNT, count(threads.len()))?;
    for thread in threads {
        let id = thread.get("id").and_then(Value::as_str);
        let Some(number) = id.and_then(|id| id.strip_prefix("iothread")?.parse().ok()) else {
            continue;
        };
        for (told, suffix) in [
            ("poll-max-ns", name::IOTHREAD_SUFFIX_POLL_MAX_NS),
            ("poll-grow", name::IOTHREAD_SUFFIX_POLL_GROW),
            ("poll-shrink", name::IOTHREAD_SUFFIX_POLL_SHRINK),
        ] {
            if let Some(value) = thread.get(told).and_then(Value::as_u64) {
                figures.put_of(name::IOTHREAD_PREFIX, number, suffix, value)?;
            }
        }
    }
    Ok(())
}

/// What the kernel counts of the guest, as far as its document wants that.
pub(super) fn perf(figures: &mut Figures, view: &View) -> Result<()> {
    let counted = view.running.as_ref().map(|running| running.counters.read());
    for (event, value) in counted.unwrap_or_default() {
        let mut fields = name::FIELDS.iter().map(|field| field.field);
        let field = fields.find(|field| field.strip_prefix("perf.") == Some(event));
        if let Some(field) = field {
            figures.put(field, value)?;
        }
    }
    Ok(())
}

/// How fast the guest changes its memory, as far as that has been measured.
pub(super) fn dirty_rate(figures: &mut Figures, view: &View) -> Result<()> {
    if view.doing != DomainState::RUNNING {
        return Ok(());
    }
    let answer = if view.is_measured() {
        view.ask("query-dirty-rate", Value::Null)
    } else {
        // What QEMU says before anybody has had it measure.
        view.told_of_dirty_rate().then_some(Value::Null)
    };
    let Some(answer) = answer else {
        return Ok(());
    };
    let status = match crate::guest::text(&answer, "status") {
        "measuring" => 1,
        "measured" => 2,
        _ => 0,
    };
    let number = |name: &str| answer.get(name).and_then(Value::as_i64).unwrap_or_default();
    figures.put(name::DIRTYRATE_CALC_STATUS, status)?;
    figures.put(name::DIRTYRATE_CALC_START_TIME, number("start-time"))?;
    let period = i32::try_from(number("calc-time")).unwrap_or_default();
    figures.put(name::DIRTYRATE_CALC_PERIOD, period)?;
    if let Some(rate) = answer.get("dirty-rate").and_then(Value::as_i64) {
        figures.put(name::DIRTYRATE_MEGABYTES_PER_SECOND, rate)?;
    }
    Ok(())
}
