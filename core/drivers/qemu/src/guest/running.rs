//! The process of a guest that runs, and what we hold of it.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender};
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};

use parking_lot::Mutex;
use polyvirt_driver::{
    DomainEventStoppedDetailType as Stopped, DomainShutoffReason, ErrorNumber, Result,
};
use polyvirt_host::cgroup::Group;
use polyvirt_host::process::Process;
use polyvirt_host::stream::DescriptorStream;
use polyvirt_qemu::Capabilities;
use polyvirt_qmp::{Monitor, Refusal};
use serde_json::Value;

use super::agent::AgentPort;
use super::companions::Companions;
use super::counters::Counters;
use super::folder::Folder;
use super::log::Log;
use super::pace::Causes;
use super::plugs::Plugs;
use super::ports::Ports;
use super::watch::Told;
use crate::labels::Given;
use crate::locks::Locks;
use crate::statistics::times;

/// How long QEMU has to answer a command that it can answer at once.
const ANSWER: Duration = Duration::from_secs(30);

/// A deadline for a command that QEMU can answer at once.
pub(crate) fn soon() -> Instant {
    Instant::now() + ANSWER
}

/// Why a guest ends, for its state and for listeners.
pub(crate) type Ending = (DomainShutoffReason, Stopped);

/// The process of a guest that runs.
pub(crate) struct Running {
    pub(crate) process: Process,
    pub(crate) monitor: Monitor,
    /// What this QEMU can do.
    pub(crate) capabilities: Arc<Capabilities>,
    /// Files that are there as long as it runs.
    pub(crate) folder: Folder,
    pub(crate) log: Log,
    /// Files of the host that are the guest's as long as it runs.
    pub(crate) given: Given,
    /// Images that nobody else may use.
    pub(crate) locks: Locks,
    /// Programs beside QEMU.
    pub(crate) companions: Companions,
    /// Its control groups, where it has any.
    pub(crate) group: Option<Group>,
    /// What the kernel counts of it.
    pub(crate) counters: Counters,
    /// Devices that are on their way out.
    pub(crate) plugs: Plugs,
    /// Where its displays listen.
    pub(super) _ports: Ports,
    /// The way to the agent in the guest.
    pub(crate) agent: AgentPort,
    /// Streams to consoles and channels, by the paths of these.
    pub(crate) talks: Mutex<HashMap<String, Weak<DescriptorStream>>>,
    /// Whether it did not answer when it was asked last.
    pub(crate) silent: AtomicBool,
    /// Whether somebody may have had QEMU measure how fast the guest changes its memory.
    pub(crate) measured: AtomicBool,
    /// Why somebody is ending it, if somebody is: what it says of that itself is not news.
    pub(crate) ending: Mutex<Option<Ending>>,
    /// Held by whoever takes away what was there for this run, so that others know that all of it has gone.
    pub(super) leaving: Mutex<()>,
    /// Whether the guest begins anew when it powers off.
    pub(crate) reboots: AtomicBool,
    /// Why its CPUs stop or run next.
    pub(super) causes: Mutex<Causes>,
    /// To whoever follows it.
    pub(super) tell: Sender<Told>,
    /// Nothing is ever sent: it ends when nobody follows the guest any more.
    pub(super) followed: Mutex<Option<Receiver<()>>>,
}

impl Running {
    /// Executes a command that QEMU can answer at once.
    pub(crate) fn execute(&self, command: &str, arguments: Value) -> Result<Value> {
        self.monitor.execute(command, arguments, soon())
    }

    /// What it takes of the host's memory, in KiB.
    pub(crate) fn resident(&self) -> Option<u64> {
        resident(self.process.pid())
    }

    /// The time that its CPUs have been used for, in nanoseconds; 0 when it has just ended.
    pub(crate) fn cpu_time(&self) -> u64 {
        let times = times(&format!("/proc/{}/stat", self.process.pid()));
        times.map_or(0, |(user, system)| user.saturating_add(system))
    }

    /// Asks QEMU something it can answer at once; nothing when it refuses, or has not answered by the deadline.
    pub(crate) fn try_ask(&self, command: &str, arguments: Value, until: Instant) -> Option<Value> {
        self.heard(self.monitor.ask(command, arguments, until))
    }

    /// What QEMU answered, if it did; whether it was in time is kept in mind.
    pub(crate) fn heard(&self, answer: Result<Result<Value, Refusal>>) -> Option<Value> {
        let late = matches!(&answer, Err(error) if error.code() == ErrorNumber::OPERATION_TIMEOUT);
        self.silent.store(late, Ordering::Relaxed);
        answer.ok()?.ok()
    }

    /// Whether it did not answer when it was asked last.
    pub(crate) fn is_silent(&self) -> bool {
        self.silent.load(Ordering::Relaxed)
    }
}

/// What a process takes of the host's memory, in KiB.
fn resident(pid: u32) -> Option<u64> {
    let statm = std::fs::read_to_string(format!("/proc/{pid}/statm")).ok()?;
    let pages: u64 = statm.split_whitespace().nth(1)?.parse().ok()?;
    let page = u64::try_from(rustix::param::page_size()).ok()?;
    Some(pages.checked_mul(page)? / 1024)
}
