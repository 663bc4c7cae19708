//! Groups about devices: interfaces, disks, and the threads that serve these.

use polyvirt_config::domain::{Disk, Interface};
use polyvirt_driver::Result;
use polyvirt_driver::params::domain_stats as name;

use crate::guest::Work;
use crate::host::State;
use polyvirt_inventory::figures::{Figures, count};

/// How long a thread looks for work before it waits, in nanoseconds, when nobody says otherwise.
const POLL_MAX: u64 = 32_768;

/// The same as `virDomainInterfaceStats` tells of each.
pub(super) fn interfaces(figures: &mut Figures, state: &State, work: Option<Work>) -> Result<()> {
    let (Some(config), Some(work)) = (state.config(), work) else {
        return Ok(());
    };
    let interfaces = &config.domain.devices().interface;
    figures.put(name::NET_COUNT, count(interfaces.len()))?;
    for (index, interface) in interfaces.iter().enumerate() {
        if let Some(device) = device(interface) {
            figures.put_of(name::NET_PREFIX, index, name::NET_SUFFIX_NAME, device)?;
        }
        let [got, sent] = work.packets(interface);
        let counted = [
            (name::NET_SUFFIX_RX_BYTES, got.bytes),
            (name::NET_SUFFIX_RX_PKTS, got.count),
            (name::NET_SUFFIX_RX_ERRS, 0),
            (name::NET_SUFFIX_RX_DROP, 0),
            (name::NET_SUFFIX_TX_BYTES, sent.bytes),
            (name::NET_SUFFIX_TX_PKTS, sent.count),
            (name::NET_SUFFIX_TX_ERRS, 0),
            (name::NET_SUFFIX_TX_DROP, 0),
        ];
        figures.put_all(name::NET_PREFIX, index, counted)?;
    }
    Ok(())
}

fn device(interface: &Interface) -> Option<&str> {
    interface.target.as_ref()?.dev.as_deref()
}

/// The disks, and of a running domain the same as `virDomainBlockStats` tells of each.
pub(super) fn disks(figures: &mut Figures, state: &State, work: Option<Work>) -> Result<()> {
    let Some(config) = state.config() else {
        return Ok(());
    };
    let disks = &config.domain.devices().disk;
    figures.put(name::BLOCK_COUNT, count(disks.len()))?;
    for (index, disk) in disks.iter().enumerate() {
        let device = disk.target.dev.as_str();
        figures.put_of(name::BLOCK_PREFIX, index, name::BLOCK_SUFFIX_NAME, device)?;
        if let Some(path) = disk.source.path() {
            figures.put_of(name::BLOCK_PREFIX, index, name::BLOCK_SUFFIX_PATH, path)?;
        }
        if let Some(work) = work {
            traffic(figures, index, disk, work)?;
        }
    }
    Ok(())
}

fn traffic(figures: &mut Figures, index: usize, disk: &Disk, work: Work) -> Result<()> {
    let (reads, writes) = (work.reads(disk), work.writes(disk));
    let counted = [
        (name::BLOCK_SUFFIX_RD_REQS, reads.count),
        (name::BLOCK_SUFFIX_RD_BYTES, reads.bytes),
        (name::BLOCK_SUFFIX_RD_TIMES, reads.time),
        (name::BLOCK_SUFFIX_WR_REQS, writes.count),
        (name::BLOCK_SUFFIX_WR_BYTES, writes.bytes),
        (name::BLOCK_SUFFIX_WR_TIMES, writes.time),
        (name::BLOCK_SUFFIX_FL_REQS, 0),
        (name::BLOCK_SUFFIX_FL_TIMES, 0),
    ];
    figures.put_all(name::BLOCK_PREFIX, index, counted)
}

/// The threads, by their numbers, and how each waits for work.
pub(super) fn iothreads(figures: &mut Figures, state: &State, work: Option<Work>) -> Result<()> {
    let (Some(config), Some(_)) = (state.config(), work) else {
        return Ok(());
    };
    let threads = polyvirt_inventory::tuning::threads::threads(&config.domain);
    if threads.is_empty() {
        return Ok(());
    }
    figures.put(name::IOTHREAD_COUNT, count(threads.len()))?;
    for thread in threads {
        let (id, prefix) = (thread.id as usize, name::IOTHREAD_PREFIX);
        let poll = thread.poll.unwrap_or_default();
        let max = poll.max.unwrap_or(POLL_MAX);
        figures.put_of(prefix, id, name::IOTHREAD_SUFFIX_POLL_MAX_NS, max)?;
        let factors = [
            (name::IOTHREAD_SUFFIX_POLL_GROW, poll.grow),
            (name::IOTHREAD_SUFFIX_POLL_SHRINK, poll.shrink),
        ];
        for (suffix, factor) in factors {
            let factor = factor.and_then(|factor| u32::try_from(factor).ok());
            figures.put_of(prefix, id, suffix, factor.unwrap_or(0))?;
        }
    }
    Ok(())
}
