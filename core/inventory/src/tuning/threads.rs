//! Threads that serve a domain's disks.

use std::collections::HashSet;

use polyvirt_config::domain::{CpuTune, Domain, IoThread, IoThreadPolling, IoThreads};
use polyvirt_driver::params::io_thread as name;
use polyvirt_driver::{Error, Result, TypedParam, TypedParamList};

/// The most threads that are told apart, whatever number a document gives.
const MOST: usize = 16_384;

/// The threads, also those of which a document says nothing but the number.
pub fn threads(domain: &Domain) -> Vec<IoThread> {
    let mut threads = domain.iothreadids.clone().unwrap_or_default().iothread;
    let count = (domain.iothreads.unwrap_or(0) as usize).min(MOST);
    let taken: HashSet<u32> = threads.iter().map(|thread| thread.id).collect();
    let missing = count.saturating_sub(threads.len());
    let free = (1_u32..).filter(|id| !taken.contains(id));
    threads.extend(free.take(missing).map(thread));
    threads
}

/// A thread of which nothing is said but its number.
pub fn thread(id: u32) -> IoThread {
    IoThread {
        id,
        ..IoThread::default()
    }
}

/// Says in a document which there are.
pub fn put(domain: &mut Domain, threads: Vec<IoThread>) {
    let count = u32::try_from(threads.len()).ok();
    domain.iothreads = count.filter(|count| *count > 0);
    domain.iothreadids = (!threads.is_empty()).then_some(IoThreads { iothread: threads });
}

/// The disk that a thread serves.
pub fn served(domain: &Domain, id: u32) -> Option<&str> {
    let mut disks = domain.devices().disk.iter();
    let uses = disks.find(|disk| {
        let driver = disk.driver.as_ref();
        driver.is_some_and(|driver| driver.iothread == Some(id))
    });
    uses.map(|disk| disk.target.dev.as_str())
}

/// A thread has gone, and where it ran with it.
pub fn forget_pin(domain: &mut Domain, id: u32) {
    if let Some(tune) = &mut domain.cputune {
        tune.iothreadpin.retain(|pin| pin.iothread != id);
        domain.cputune.take_if(|tune| *tune == CpuTune::default());
    }
}

/// Changes how a thread asks for work.
///
/// # Errors
/// When a value is of another type.
pub fn poll(polling: &mut IoThreadPolling, params: &[TypedParam]) -> Result<()> {
    let keep = |field: &mut Option<u64>, value: Option<u64>| *field = value.or(*field);
    keep(&mut polling.max, params.get_ullong(name::POLL_MAX_NS)?);
    let factor = |name: &str| Ok::<_, Error>(params.get_uint(name)?.map(u64::from));
    keep(&mut polling.grow, factor(name::POLL_GROW)?);
    keep(&mut polling.shrink, factor(name::POLL_SHRINK)?);
    Ok(())
}
