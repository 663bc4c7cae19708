//! The threads of a guest's QEMU: those of its CPUs, those that serve disks, and all.

use std::collections::BTreeMap;

use polyvirt_config::values::CpuSet;
use polyvirt_driver::Result;
use polyvirt_host::cgroup::Group;
use polyvirt_host::sched;
use serde_json::Value;

use super::{Running, text};

/// Which thread does what.
#[derive(Debug, Default)]
pub(crate) struct Threads {
    /// By the numbers of the guest's CPUs. Empty when one thread does the work of all.
    pub(crate) vcpus: BTreeMap<u32, u32>,
    /// By the numbers of those that serve disks.
    pub(crate) iothreads: BTreeMap<u32, u32>,
}

impl Threads {
    /// As QEMU tells them.
    pub(crate) fn ask(running: &Running) -> Result<Self> {
        let mut vcpus = vcpus(&running.execute("query-cpus-fast", Value::Null)?);
        let mut distinct: Vec<_> = vcpus.values().collect();
        distinct.sort_unstable();
        distinct.dedup();
        if distinct.len() < vcpus.len() {
            vcpus.clear();
        }
        let iothreads = iothreads(&running.execute("query-iothreads", Value::Null)?);
        Ok(Self { vcpus, iothreads })
    }

    /// All threads of the process.
    pub(crate) fn all(running: &Running) -> Vec<u32> {
        let folder = format!("/proc/{}/task", running.process.pid());
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        entries
            .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
            .collect()
    }
}

fn number(value: &Value, name: &str) -> Option<u32> {
    value.get(name)?.as_u64()?.try_into().ok()
}

/// The threads of the guest's CPUs, by their numbers.
pub(crate) fn vcpus(answer: &Value) -> BTreeMap<u32, u32> {
    let all = answer.as_array().into_iter().flatten();
    all.filter_map(|cpu| Some((number(cpu, "cpu-index")?, number(cpu, "thread-id")?)))
        .collect()
}

/// The threads that serve disks, by their numbers.
pub(crate) fn iothreads(answer: &Value) -> BTreeMap<u32, u32> {
    let all = answer.as_array().into_iter().flatten();
    all.filter_map(|thread| {
        let id = text(thread, "id").strip_prefix("iothread")?.parse().ok()?;
        Some((id, number(thread, "thread-id")?))
    })
    .collect()
}

/// Says which of the host's CPUs a thread runs on.
pub(crate) fn pin(thread: u32, cpus: &CpuSet) -> Result<()> {
    sched::set_affinity(thread, cpus.iter())
}

impl Running {
    /// The group of some of the guest's threads, made when it is not there; there is none where the guest has none.
    pub(crate) fn child(&self, name: &str) -> Result<Option<Group>> {
        let group = self.group.as_ref();
        group.map(|group| group.make_child(name)).transpose()
    }
}
