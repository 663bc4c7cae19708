//! The guest's NUMA nodes: `-numa`.

use polyvirt_config::domain::{
    Domain, MemoryDeviceModel, NumaAccess, NumaCell, NumaInterconnects, NumaTopology,
};
use polyvirt_config::values::CpuSet;
use polyvirt_config::{Error, Result};

use super::guest::Guest;
use super::memory::{Request, bytes};
use super::piece::Piece;
use crate::{Flag, Props};

/// The nodes, or none.
pub(super) fn cells(domain: &Domain) -> &[NumaCell] {
    let numa = domain.cpu.as_ref().and_then(|cpu| cpu.numa.as_ref());
    numa.map(|numa| numa.cell.as_slice()).unwrap_or_default()
}

fn topology(domain: &Domain) -> Option<&NumaTopology> {
    domain.cpu.as_ref()?.numa.as_ref()
}

/// Whether the guest is told how fast its nodes reach memory.
pub(super) fn has_hmat(domain: &Domain) -> bool {
    let between = topology(domain).and_then(|numa| numa.interconnects.as_ref());
    let told =
        between.is_some_and(|between| !between.latency.is_empty() || !between.bandwidth.is_empty());
    told || cells(domain).iter().any(|cell| !cell.cache.is_empty())
}

/// Nodes with their memory, distances, and how fast they reach memory.
pub(super) fn numa(guest: &Guest<'_>) -> Result<Vec<Piece>> {
    let cells = cells(guest.domain);
    let mut pieces = Vec::new();
    let hmat = has_hmat(guest.domain);
    for cell in cells {
        pieces.extend(node(guest, cell, hmat)?);
    }
    for cell in cells {
        pieces.extend(distances(cell));
    }
    if hmat {
        let between = topology(guest.domain).and_then(|numa| numa.interconnects.as_ref());
        if let Some(between) = between {
            pieces.extend(speeds(between)?);
        }
        for cell in cells {
            pieces.extend(caches(cell)?);
        }
    }
    Ok(pieces)
}

fn node(guest: &Guest<'_>, cell: &NumaCell, hmat: bool) -> Result<Vec<Piece>> {
    let id = cell.id.unwrap_or_default();
    let cpus = cell.cpus.as_ref().map(ranges).unwrap_or_default();
    let props = Props::new().with("kind", "node").with("nodeid", id);
    let props = cpus
        .into_iter()
        .fold(props, |props, range| props.with("cpus", range));
    let props = props.maybe(
        "initiator",
        hmat.then(|| initiator(guest.domain, cell)).flatten(),
    );
    if !has_backends(guest) {
        let props = props.with("mem", cell.memory >> 10);
        return Ok(vec![Piece::option("-numa", props.options("kind"))]);
    }
    let memory = format!("ram-node{id}");
    let request = Request {
        node: Some(id),
        access: cell.mem_access,
        discard: cell.discard,
        ..Request::new(&memory, &memory, cell.memory)
    };
    let mut pieces = if cell.memory > 0 {
        request.pieces(guest)?
    } else {
        Vec::new()
    };
    let props = props.maybe("memdev", (cell.memory > 0).then_some(&memory));
    pieces.push(Piece::option("-numa", props.options("kind")));
    Ok(pieces)
}

/// Whether the machine takes memory of nodes as objects. Old ones do not, so that they can go on where they were
/// started with amounts, unless something else needs objects.
fn has_backends(guest: &Guest<'_>) -> bool {
    let machine = guest
        .launch
        .capabilities
        .machine(guest.accelerator(), guest.machine.name);
    let amounts = machine.and_then(|machine| machine.numa_mem_supported) == Some(true);
    let cells = cells(guest.domain);
    let wanted = |cell: &NumaCell| {
        let tune = guest.domain.numatune.as_ref();
        let tuned = tune.is_some_and(|tune| tune.memory.is_some() || !tune.memnode.is_empty());
        let backing = guest.domain.memory_backing.as_ref();
        let backed = backing.is_some_and(|backing| {
            backing.hugepages.is_some()
                || backing.source.is_some()
                || backing.access.is_some()
                || backing.allocation.is_some()
                || backing.discard
        });
        let device = guest
            .domain
            .devices()
            .memory
            .iter()
            .any(|memory| !matches!(memory.model, MemoryDeviceModel::SgxEpc(_)));
        tuned || backed || device || cell.mem_access.is_some() || cell.discard.is_some()
    };
    !amounts || has_hmat(guest.domain) || cells.iter().any(wanted)
}

/// The node whose CPUs reach a node's memory best.
fn initiator(domain: &Domain, cell: &NumaCell) -> Option<u32> {
    let id = cell.id.unwrap_or_default();
    if cell.cpus.as_ref().is_some_and(|cpus| !cpus.is_empty()) {
        return Some(id);
    }
    let with_cpus = || {
        cells(domain)
            .iter()
            .filter(|cell| cell.cpus.as_ref().is_some_and(|cpus| !cpus.is_empty()))
    };
    let between = topology(domain).and_then(|numa| numa.interconnects.as_ref());
    let best = between.and_then(|between| {
        let latency = between
            .latency
            .iter()
            .filter(|entry| entry.target == id && entry.cache.is_none());
        latency
            .min_by_key(|entry| entry.value)
            .map(|entry| entry.initiator)
    });
    best.or_else(|| with_cpus().next().and_then(|cell| cell.id))
}

/// A set as ranges: `0-3`, `5`.
pub(super) fn ranges(set: &CpuSet) -> Vec<String> {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for number in set.iter() {
        match ranges.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(number) => *last = number,
            _ => ranges.push((number, number)),
        }
    }
    let text = |(first, last): (u32, u32)| {
        if first == last {
            return first.to_string();
        }
        format!("{first}-{last}")
    };
    ranges.into_iter().map(text).collect()
}

fn distances(cell: &NumaCell) -> Vec<Piece> {
    let own = cell.id.unwrap_or_default();
    let all = cell
        .distances
        .iter()
        .flat_map(|distances| &distances.sibling);
    let text = all.map(|to| format!("dist,src={own},dst={},val={}", to.id, to.value));
    text.map(|text| Piece::option("-numa", text)).collect()
}

/// Latencies in nanoseconds, and bandwidths.
fn speeds(between: &NumaInterconnects) -> Result<Vec<Piece>> {
    let head = |initiator: u32, target: u32, cache: Option<u32>, access: NumaAccess, what: &str| {
        let hierarchy = match cache.unwrap_or(0) {
            0 => "memory",
            1 => "first-level",
            2 => "second-level",
            _ => "third-level",
        };
        let kind = match access {
            NumaAccess::Access => "access",
            NumaAccess::Read => "read",
            NumaAccess::Write => "write",
        };
        Props::new()
            .with("kind", "hmat-lb")
            .with("initiator", initiator)
            .with("target", target)
            .with("hierarchy", hierarchy)
            .with("data-type", format!("{kind}-{what}"))
    };
    let mut pieces = Vec::new();
    for entry in &between.latency {
        let props = head(
            entry.initiator,
            entry.target,
            entry.cache,
            entry.r#type,
            "latency",
        );
        pieces.push(Piece::option(
            "-numa",
            props.with("latency", entry.value).options("kind"),
        ));
    }
    for entry in &between.bandwidth {
        let props = head(
            entry.initiator,
            entry.target,
            entry.cache,
            entry.r#type,
            "bandwidth",
        );
        let kib = kib(entry.value, &entry.unit)?;
        pieces.push(Piece::option(
            "-numa",
            props.with("bandwidth", format!("{kib}K")).options("kind"),
        ));
    }
    Ok(pieces)
}

fn caches(cell: &NumaCell) -> Result<Vec<Piece>> {
    let own = cell.id.unwrap_or_default();
    let mut pieces = Vec::new();
    for cache in &cell.cache {
        let policy = match cache.policy.as_str() {
            "writeback" => "write-back",
            "writethrough" => "write-through",
            other => other,
        };
        let associativity = match cache.associativity.as_str() {
            "full" => "complex",
            other => other,
        };
        let props = Props::new()
            .with("kind", "hmat-cache")
            .with("node-id", own)
            .with(
                "size",
                format!("{}K", kib(cache.size.value, &cache.size.unit)?),
            )
            .with("level", cache.level)
            .with("associativity", associativity)
            .with("policy", policy)
            .with(
                "line",
                bytes(cache.line.value, &cache.line.unit).unwrap_or_default(),
            );
        pieces.push(Piece::option("-numa", props.options("kind")));
    }
    Ok(pieces)
}

fn kib(value: u64, unit: &str) -> Result<u64> {
    let bytes = bytes(value, unit);
    bytes
        .map(|bytes| bytes >> 10)
        .ok_or_else(|| Error::xml(format!("'{unit}' is no unit of an amount of memory")))
}

/// `-object` for threads that serve disks.
pub(super) fn iothreads(guest: &Guest<'_>) -> Vec<Piece> {
    let ids = guest
        .domain
        .iothreadids
        .iter()
        .flat_map(|ids| &ids.iothread);
    let mut pieces: Vec<Piece> = ids.map(iothread).collect();
    if let Some(default) = &guest.domain.defaultiothread
        && guest.has(Flag::IothreadThreadPoolMax)
    {
        let props = Props::new()
            .with("qom-type", "main-loop")
            .with("id", "main-loop")
            .maybe("thread-pool-min", default.thread_pool_min)
            .maybe("thread-pool-max", default.thread_pool_max);
        pieces.push(Piece::Object(props));
    }
    pieces
}

/// One thread that serves disks.
pub fn iothread(thread: &polyvirt_config::domain::IoThread) -> Piece {
    let poll = thread.poll.as_ref();
    let props = Props::new()
        .with("qom-type", "iothread")
        .with("id", format!("iothread{}", thread.id))
        .maybe("thread-pool-min", thread.thread_pool_min)
        .maybe("thread-pool-max", thread.thread_pool_max)
        .maybe("poll-max-ns", poll.and_then(|poll| poll.max))
        .maybe("poll-grow", poll.and_then(|poll| poll.grow))
        .maybe("poll-shrink", poll.and_then(|poll| poll.shrink));
    Piece::Object(props)
}
