//! Guests that an earlier process left in a root: found again while they run, cleaned up after otherwise.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use parking_lot::Mutex;
use polyvirt_config::status::DomainStatus;
use polyvirt_config::{ParseOptions, parse};
use polyvirt_driver::{
    ConnectDomainEventAgentLifecycleReason as AgentReason, DomainEventStoppedDetailType as Stopped,
    DomainPausedReason, DomainRunningReason, DomainShutoffReason, DomainState, Error, ErrorDomain,
    Result,
};
use polyvirt_host::files;
use polyvirt_host::process::{Process, runs_with};
use polyvirt_qmp::Monitor;
use serde_json::Value;

use super::agent::AgentPort;
use super::companions::Companions;
use super::counters::Counters;
use super::discover::note_ports;
use super::folder::Folder;
use super::happenings::text;
use super::log::Log;
use super::plugs::Plugs;
use super::ports::Ports;
use super::taints::Taints;
use super::watch::{Teller, watch};
use super::{Guest, Running, groups, lasting, networks, status};
use crate::host::Host;
use crate::labels::{self, Given};
use crate::locks::Locks;

/// How long a QEMU that runs has to answer before it counts as lost.
const ANSWER: Duration = Duration::from_secs(10);

/// Looks at everything that was left.
pub(crate) fn find(host: &Arc<Host>) -> Result<()> {
    let folders = &host.root.folders;
    for file in files::names(&folders.state)? {
        if let Some(name) = file
            .strip_suffix(".xml")
            .filter(|name| !name.starts_with('.'))
        {
            let path = folders.state.join(&file);
            let document = files::read_text(&path).ok().flatten().unwrap_or_default();
            if resume(host, &document).is_err() {
                networks::forget(host, &document);
                status::remove(host, name);
            }
        }
    }
    sweep(host)
}

/// Takes a guest up again that still runs.
fn resume(host: &Arc<Host>, document: &str) -> Result<()> {
    let status: DomainStatus = parse(document, &ParseOptions::default())?;
    let lost = |why: &str| {
        let message = format!(
            "domain '{}' does not run any more: {why}",
            status.domain.name
        );
        Error::operation_failed(message).with_domain(ErrorDomain::QEMU)
    };
    let folder = status
        .lib_dir
        .as_ref()
        .map(|folder| PathBuf::from(&folder.path));
    let folder = folder.filter(|folder| folder.starts_with(&host.root.folders.lib));
    let folder = folder.ok_or_else(|| lost("its folder is not known"))?;
    let pid = u32::try_from(status.pid).map_err(|_| lost("its process is not known"))?;
    let process = Process::of(pid)?;
    // Asked with the process in hand, so that its number cannot be another's meanwhile.
    if !runs_with(pid, &home(&folder)) {
        return Err(lost("its process has ended"));
    }
    let guest = host.find_or_add(&status.domain)?;
    let taken = take(host, &guest, process, folder, status);
    if let Err((process, error)) = taken {
        // A QEMU that cannot be talked with is of no use, and holds its disks.
        let _ = process.end(Duration::ZERO);
        guest
            .state()
            .enter(DomainState::SHUTOFF, DomainShutoffReason::FAILED.0);
        host.forget(&guest);
        return Err(error);
    }
    Ok(())
}

fn take(
    host: &Arc<Host>,
    guest: &Arc<Guest>,
    process: Process,
    folder: PathBuf,
    status: DomainStatus,
) -> std::result::Result<(), (Process, Error)> {
    let (tell, hear) = channel();
    let prepared = prepare(host, &status, folder, Teller::new(tell.clone()));
    let (monitor, capabilities, folder, log) = match prepared {
        Ok(prepared) => prepared,
        Err(error) => return Err((process, error)),
    };
    let given = Given::found(host, &status.domain, folder.path());
    let companions = Companions::found(&home(folder.path()), process.pid());
    let running = Arc::new(Running {
        process,
        monitor,
        capabilities,
        folder,
        log,
        given,
        // They are its process's own.
        locks: Locks::default(),
        companions,
        group: groups::find(host, &status.domain),
        counters: Counters::default(),
        plugs: Plugs::default(),
        _ports: Ports::of(&status.domain),
        agent: AgentPort::default(),
        talks: Mutex::default(),
        silent: AtomicBool::new(false),
        measured: AtomicBool::new(true),
        ending: Mutex::default(),
        leaving: Mutex::default(),
        reboots: AtomicBool::new(false),
        causes: Mutex::default(),
        tell,
        followed: Mutex::default(),
    });
    let answer = running.execute("query-status", Value::Null);
    let ports = running.execute("query-chardev", Value::Null);
    let runs = answer.is_ok_and(|answer| text(&answer, "status") == "running");
    let flags = status.taint.iter().map(|taint| taint.flag.as_str());
    let taints = Taints::kept(flags, &status.deprecation);
    let id = host.ids.claim(status.domain.id, guest);
    {
        let mut live = status.domain;
        live.id = Some(id);
        let mut state = guest.state();
        state.id = id;
        state.live = Some(Arc::new(live));
        state.running = Some(Arc::clone(&running));
        state.taints = taints;
        if runs {
            state.enter(DomainState::RUNNING, DomainRunningReason::UNKNOWN.0);
        } else {
            state.enter(DomainState::PAUSED, DomainPausedReason::UNKNOWN.0);
        }
        let ports = ports.unwrap_or_default();
        note_ports(host, &mut state, &ports, AgentReason::UNKNOWN);
    }
    if watch(host, guest, &running, hear).is_err() {
        // Nobody would hear of its end.
        running.finish(host, guest, (DomainShutoffReason::FAILED, Stopped::FAILED));
    }
    Ok(())
}

type Prepared = (Monitor, Arc<polyvirt_qemu::Capabilities>, Folder, Log);

fn prepare(
    host: &Host,
    status: &DomainStatus,
    folder: PathBuf,
    teller: Teller,
) -> Result<Prepared> {
    let emulator = status.domain.devices().emulator.as_deref();
    let capabilities = host.binaries.capabilities(emulator.unwrap_or_default())?;
    let folder = Folder::of(folder);
    let deadline = Instant::now() + ANSWER;
    let monitor = Monitor::new(folder.connect()?, Arc::new(teller), deadline)?;
    let log = Log::open(&host.root.folders, &status.domain.name)?;
    Ok((monitor, capabilities, folder, log))
}

/// What tells the process of a guest from all others.
fn home(folder: &Path) -> String {
    format!("HOME={}", folder.display())
}

/// Ends what was started and not noted down, and removes the folders of guests that do not run.
fn sweep(host: &Host) -> Result<()> {
    let folders = &host.root.folders;
    for name in files::names(&folders.lib)? {
        let path = folders.lib.join(&name);
        if !name.starts_with("domain-") || in_use(host, &path) {
            continue;
        }
        for process in Process::running_with(&home(&path)) {
            let _ = process.end(Duration::ZERO);
        }
        files::remove_folder(&path)?;
    }
    labels::mend(host, &|folder| in_use(host, &folders.lib.join(folder)))?;
    networks::sweep(host);
    lasting::sweep(host);
    groups::sweep(host, &|name| has_group(host, name));
    Ok(())
}

fn has_group(host: &Host, name: &str) -> bool {
    host.guests.all().iter().any(|guest| {
        let live = guest.state().live.clone();
        live.is_some_and(|live| groups::name(host, &live).as_deref() == Some(name))
    })
}

fn in_use(host: &Host, folder: &Path) -> bool {
    host.guests.all().iter().any(|guest| {
        let state = guest.state();
        let running = state.running.as_ref();
        running.is_some_and(|running| running.folder.path() == folder)
    })
}
