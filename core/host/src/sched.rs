//! Which CPUs of the host threads run on.

use polyvirt_driver::{Error, Result};
use rustix::process::Pid;
use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};

/// The CPUs that a thread may run on.
///
/// # Errors
/// When there is no such thread.
pub fn affinity(thread: u32) -> Result<Vec<u32>> {
    let set = sched_getaffinity(Some(number(thread)?)).map_err(|error| {
        let what = format!("cannot get CPU affinity of process {thread}");
        Error::system(error.raw_os_error(), what)
    })?;
    let most = u32::try_from(CpuSet::MAX_CPU).unwrap_or(u32::MAX);
    Ok((0..most).filter(|cpu| set.is_set(*cpu as usize)).collect())
}

/// Says which CPUs a thread may run on; those that the host does not have are left out.
///
/// # Errors
/// When there is no such thread, or none of the CPUs is there.
pub fn set_affinity(thread: u32, cpus: impl IntoIterator<Item = u32>) -> Result<()> {
    let mut set = CpuSet::new();
    for cpu in cpus {
        if (cpu as usize) < CpuSet::MAX_CPU {
            set.set(cpu as usize);
        }
    }
    sched_setaffinity(Some(number(thread)?), &set).map_err(|error| {
        let what = format!("cannot set CPU affinity on process {thread}");
        Error::system(error.raw_os_error(), what)
    })
}

fn number(thread: u32) -> Result<Pid> {
    let number = i32::try_from(thread).ok().and_then(Pid::from_raw);
    number.ok_or_else(|| Error::internal(format!("there is no thread {thread}")))
}
