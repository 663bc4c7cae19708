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
    ErrorNumber, Result,
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

/// Why a guest cannot be taken up again.
enum Lost {
    /// It does not run, or cannot be talked with.
    ForGood,
    /// It may be able to later: its QEMU is stopped or waits for a disk, or the host is short of something.
    ForNow,
}

/// Looks at everything that was left.
pub(crate) fn find(host: &Arc<Host>) -> Result<()> {
    let folders = &host.root.folders;
    let mut all_known = true;
    for file in files::names(&folders.state)? {
        if let Some(name) = file
            .strip_suffix(".xml")
            .filter(|name| !name.starts_with('.'))
        {
            let path = folders.state.join(&file);
            // What cannot be read now says nothing about whoever is in it: guest and file stay as they are.
            let document = files::read_text(&path);
            let taken = document.map_or(Err(Lost::ForNow), |document| {
                let document = document.unwrap_or_default();
                resume(host, &document).inspect_err(|lost| {
                    if matches!(lost, Lost::ForGood) {
                        networks::forget(host, &document);
                        status::remove(host, name);
                    }
                })
            });
            all_known &= !matches!(taken, Err(Lost::ForNow));
        }
    }
    // What nobody seems to use may be that guest's.
    if all_known { sweep(host) } else { Ok(()) }
}

/// Refuses to start a guest that still runs without us: it could not be taken up again when the root was opened.
pub(super) fn refuse_left(host: &Host, name: &str) -> Result<()> {
    let document = files::read_text(&status::path(host, name)).ok().flatten();
    let Some((process, _)) = document.as_deref().and_then(|text| left(host, text).ok()) else {
        return Ok(());
    };
    let message = format!(
        "domain '{name}' still runs as process {}, which did not answer when the root was opened: have it go on and \
         open the root again, or end it",
        process.pid()
    );
    Err(Error::operation_failed(message).with_domain(ErrorDomain::QEMU))
}

/// The process of a guest that still runs, and what was written down of it.
fn left(host: &Host, document: &str) -> std::result::Result<(Process, DomainStatus), Lost> {
    let status = parse::<DomainStatus>(document, &ParseOptions::default());
    let status = status.map_err(|_| Lost::ForGood)?;
    let pid = u32::try_from(status.pid).map_err(|_| Lost::ForGood)?;
    let folder = folder_of(host, &status).ok_or(Lost::ForGood)?;
    let process = Process::of(pid).map_err(|_| Lost::ForGood)?;
    // Asked with the process in hand, so that its number cannot be another's meanwhile.
    if runs_with(pid, &home(&folder)) {
        Ok((process, status))
    } else {
        Err(Lost::ForGood)
    }
}

fn folder_of(host: &Host, status: &DomainStatus) -> Option<PathBuf> {
    let folder = PathBuf::from(&status.lib_dir.as_ref()?.path);
    folder.starts_with(&host.root.folders.lib).then_some(folder)
}

/// Takes a guest up again that still runs.
fn resume(host: &Arc<Host>, document: &str) -> std::result::Result<(), Lost> {
    let (process, status) = left(host, document)?;
    let folder = folder_of(host, &status).ok_or(Lost::ForGood)?;
    let guest = host
        .find_or_add(&status.domain)
        .map_err(|_| Lost::ForGood)?;
    take(host, &guest, process, folder, status).map_err(|(process, lost)| {
        if matches!(lost, Lost::ForGood) {
            // A QEMU that cannot be talked with is of no use, and holds its disks.
            let _ = process.end(Duration::ZERO);
        }
        guest
            .state()
            .enter(DomainState::SHUTOFF, DomainShutoffReason::FAILED.0);
        host.forget(&guest);
        lost
    })
}

fn take(
    host: &Arc<Host>,
    guest: &Arc<Guest>,
    process: Process,
    folder: PathBuf,
    status: DomainStatus,
) -> std::result::Result<(), (Process, Lost)> {
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
) -> std::result::Result<Prepared, Lost> {
    let emulator = status.domain.devices().emulator.as_deref();
    let capabilities = host.binaries.capabilities(emulator.unwrap_or_default());
    let capabilities = capabilities.map_err(|_| Lost::ForNow)?;
    let log = Log::open(&host.root.folders, &status.domain.name).map_err(|_| Lost::ForNow)?;
    let folder = Folder::of(folder);
    let socket = folder.connect().map_err(|_| Lost::ForGood)?;
    let deadline = Instant::now() + ANSWER;
    let monitor = Monitor::new(socket, Arc::new(teller), deadline).map_err(|error| {
        if error.code() == ErrorNumber::OPERATION_TIMEOUT {
            Lost::ForNow
        } else {
            Lost::ForGood
        }
    })?;
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
