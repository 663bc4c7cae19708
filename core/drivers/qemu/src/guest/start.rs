//! Starting a guest: what is prepared on the host, QEMU's process, and the first words with it.

use std::fs::File;
use std::os::fd::AsRawFd;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::channel;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use parking_lot::Mutex;
use polyvirt_config::domain::{Domain, LifecycleAction};
use polyvirt_driver::{
    DomainEventStartedDetailType as Started, DomainEventSuspendedDetailType as Suspended,
    DomainEventType, DomainPausedReason, DomainRunningReason, DomainShutoffReason, DomainState,
    Error, ErrorDomain, Result,
};
use polyvirt_host::cgroup::Group;
use polyvirt_host::files;
use polyvirt_host::filter::Filter;
use polyvirt_host::process::{PRIVATE, Process, Program};
use polyvirt_qemu::command::{Launch, command_line};
use polyvirt_qemu::places::Places;
use polyvirt_qemu::start::prepare;
use polyvirt_qemu::{Capabilities, Flag};
use polyvirt_qmp::Monitor;
use serde_json::json;

use super::again;
use super::agent::AgentPort;
use super::cards::Cards;
use super::companions::Companions;
use super::counters::Counters;
use super::folder::Folder;
use super::lasting::Lasting;
use super::log::Log;
use super::networks::PluggedIn;
use super::plugs::Plugs;
use super::ports::Ports;
use super::taints::Taints;
use super::threads::Threads;
use super::watch::{Teller, watch};
use super::{
    Guest, Running, discover, groups, links, locked, memory as memory_folders, own, ports, status,
    variables, vcpus,
};
use crate::calls::graphics;
use crate::calls::tune::iotune;
use crate::host::Host;
use crate::images;
use crate::labels::{Given, Identity};
use crate::locks::{self, Locks};

/// How long QEMU has until it greets: it reads firmware, reserves memory, opens images.
const GREETING: Duration = Duration::from_secs(60);

/// How often ports are chosen before it is given up.
const PORTS: u32 = 5;

/// What QEMU says of a port that somebody else listens at.
const IN_USE: &str = "Address already in use";

/// How a guest starts.
pub(crate) struct Start {
    /// Its CPUs do not run yet.
    pub(crate) paused: bool,
    pub(crate) reason: DomainRunningReason,
    pub(crate) detail: Started,
    /// Its firmware has forgotten everything.
    pub(crate) forgets: bool,
    /// Where its memory comes from; from nowhere when it boots.
    pub(crate) memory: Option<File>,
    /// The program that makes it what it was, which lasts as long as it is read.
    pub(crate) larger: Option<Filter>,
}

impl Start {
    /// From the beginning.
    pub(crate) fn boot(paused: bool) -> Self {
        Self {
            paused,
            reason: DomainRunningReason::BOOTED,
            detail: Started::BOOTED,
            forgets: false,
            memory: None,
            larger: None,
        }
    }
}

/// Starts a guest that does not run. The caller has its job.
pub(crate) fn start(
    host: &Arc<Host>,
    guest: &Arc<Guest>,
    config: &Domain,
    how: &Start,
) -> Result<()> {
    again::refuse_left(host, &config.name)?;
    let id = host.ids.take(guest);
    guest.transfers.forget();
    let started = launch_again(host, guest, config, how, id).and_then(|running| {
        let result = first_words(host, guest, &running, how);
        if result.is_err() {
            running.abandon(host, guest);
        }
        result
    });
    if started.is_err() {
        host.ids.give_back(id);
        let failed = DomainShutoffReason::FAILED.0;
        guest.state().enter(DomainState::SHUTOFF, failed);
    }
    started
}

/// Starts the process, once more when somebody else was faster to listen at a port that was free.
fn launch_again(
    host: &Arc<Host>,
    guest: &Arc<Guest>,
    config: &Domain,
    how: &Start,
    id: i32,
) -> Result<Arc<Running>> {
    let mut tries = if ports::are_open(config) { PORTS } else { 1 };
    loop {
        tries -= 1;
        match launch(host, guest, config, how, id) {
            Err(error) if tries > 0 && error.message().contains(IN_USE) => {}
            launched => return launched,
        }
    }
}

/// Prepares the host and starts the process. What was prepared is gone again when that fails.
fn launch(
    host: &Arc<Host>,
    guest: &Arc<Guest>,
    config: &Domain,
    how: &Start,
    id: i32,
) -> Result<Arc<Running>> {
    images::require(config)?;
    let memory = how.memory.as_ref();
    let emulator = config.devices().emulator.as_deref().unwrap_or_default();
    let capabilities = host.binaries.capabilities(emulator)?;
    let mut live = settled(host, config, how, id)?;
    let identity = Identity::settle(&host.choices, &mut live)?;
    let ports = Ports::choose(&mut live, host.choices.ports)?;
    let places = Places::new(&host.settings.folders, id, &live.name);
    prepare(&mut live, &places, &capabilities, memory.is_some())?;
    let plugged = PluggedIn::all(host, &mut live)?;
    let mut cards = Cards::connect(host, &mut live)?;
    cards.tables.now = now();
    let lasting = std::mem::replace(&mut cards.lasting, Lasting::new(host));
    let (tell, hear) = channel();
    let teller = Teller::new(tell.clone());
    let around = Around::make(host, &live, &places, identity)?;
    let run = run(host, &live, &capabilities, &around, memory, cards, teller);
    let (process, monitor, log) = run.inspect_err(|_| around.undo())?;
    let taints = Taints::of(&live, &capabilities, identity, host.settings.privileged);
    let Around {
        folder,
        group,
        given,
        locks,
        companions,
        ..
    } = around;
    let running = Arc::new(Running {
        process,
        monitor,
        capabilities,
        folder,
        log,
        given,
        locks,
        companions,
        group,
        counters: Counters::default(),
        plugs: Plugs::default(),
        _ports: ports,
        agent: AgentPort::default(),
        talks: Mutex::default(),
        silent: AtomicBool::new(false),
        measured: AtomicBool::new(false),
        ending: Mutex::default(),
        leaving: Mutex::default(),
        reboots: AtomicBool::new(false),
        causes: Mutex::default(),
        tell,
        followed: Mutex::default(),
    });
    appear(guest, live, taints, &running);
    plugged.keep();
    lasting.keep();
    let watched = watch(host, guest, &running, hear);
    if watched.is_err() {
        running.abandon(host, guest);
    }
    watched.map(|()| running)
}

/// The document of this run, when nothing is in its way.
fn settled(host: &Host, config: &Domain, how: &Start, id: i32) -> Result<Domain> {
    let mut live = config.clone();
    live.id = Some(id);
    host.hooks().settle(&mut live)?;
    variables::prepare(&live, how.forgets)?;
    locks::refuse_used(host, live.uuid.unwrap_or_default(), &live.devices().disk)?;
    Ok(live)
}

/// From now on the guest runs, though its CPUs do not yet.
fn appear(guest: &Guest, live: Domain, taints: Taints, running: &Arc<Running>) {
    let mut state = guest.state();
    state.id = live.id.unwrap_or(-1);
    state.taints = taints;
    state.live = Some(Arc::new(live));
    state.running = Some(Arc::clone(running));
    state.enter(DomainState::PAUSED, DomainPausedReason::STARTING_UP.0);
}

/// What is there before QEMU is, and goes when it does not come.
struct Around {
    folder: Folder,
    group: Option<Group>,
    given: Given,
    locks: Locks,
    companions: Companions,
    identity: Identity,
}

impl Around {
    fn make(host: &Host, live: &Domain, places: &Places<'_>, identity: Identity) -> Result<Self> {
        files::make_folder(&places.channels(), 0o700)?;
        memory_folders::make(host, live, places)?;
        let folder = Folder::make(&host.settings.folders, places.id(), &live.name)?;
        let mut around = Self {
            given: Given::new(host, identity, folder.path()),
            identity,
            locks: Locks::default(),
            folder,
            group: None,
            companions: Companions::default(),
        };
        let made = around.fill(host, live, places);
        if made.is_err() {
            around.undo();
        }
        made.map(|()| around)
    }

    fn fill(&mut self, host: &Host, live: &Domain, places: &Places<'_>) -> Result<()> {
        self.group = groups::make(host, live)?;
        let log = Log::open(&host.root.folders, &live.name)?;
        self.companions = Companions::start(
            host,
            live,
            places,
            &self.folder,
            &log,
            self.identity.process,
        )?;
        self.locks = Locks::take_all(host, live)?;
        self.given.give_all(live)?;
        if let Some(owner) = self.identity.process {
            own::give(host, live, places, &self.folder, owner)?;
        }
        Ok(())
    }

    fn undo(&self) {
        self.companions.end();
        self.given.take_all();
        if let Some(group) = &self.group {
            group.remove();
        }
        self.folder.remove();
    }
}

/// Runs QEMU, until it answers.
fn run(
    host: &Host,
    live: &Domain,
    capabilities: &Capabilities,
    around: &Around,
    memory: Option<&File>,
    cards: Cards,
    teller: Teller,
) -> Result<(Process, Monitor, Log)> {
    let mut log = Log::open(&host.root.folders, &live.name)?;
    let (listener, client) = around.folder.monitor()?;
    let launch = Launch {
        capabilities,
        settings: &host.settings,
        id: live.id.unwrap_or_default(),
        monitor_fd: listener.as_raw_fd(),
        prepared: &cards.tables,
        environment: &environment(),
        incoming: memory.map(|_| "defer"),
        next_fd_set: 0,
    };
    let command = command_line(live, &launch)?;
    log.write_start(&command)?;
    let mut descriptors = cards.descriptors;
    descriptors.push(listener.into());
    descriptors.extend(around.locks.for_process()?);
    let process = Program {
        path: command.program.into(),
        arguments: command.arguments,
        environment: command.environment,
        descriptors,
        groups: around
            .group
            .as_ref()
            .map(Group::doors)
            .transpose()?
            .unwrap_or_default(),
        output: log.for_qemu()?,
        owner: around.identity.process,
        limits: host.choices.limits.for_process(locked::bytes(live)),
        umask: PRIVATE,
        ends_with_us: !host.keep_guests,
    }
    .start()?;
    let deadline = Instant::now() + GREETING;
    match Monitor::new(client, Arc::new(teller), deadline) {
        Ok(monitor) => Ok((process, monitor, log)),
        Err(error) => {
            let _ = process.end(Duration::ZERO);
            Err(log.explain(&live.name, error))
        }
    }
}

/// What time it is, in seconds since 1970.
fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| {
        i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
    })
}

/// Our own environment; what of it a guest gets is decided with the rest of its command line.
fn environment() -> Vec<(String, String)> {
    let all = std::env::vars_os();
    all.filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
        .collect()
}

/// Why the memory that QEMU read was not what it should have been, when that is not QEMU's fault.
fn why_not_larger(how: &Start) -> Option<Error> {
    let failure = how.larger.as_ref().and_then(Filter::failure);
    failure.map(|error| error.with_domain(ErrorDomain::QEMU))
}

/// Asks QEMU what could not be known before, and lets the guest's CPUs run.
fn first_words(
    host: &Arc<Host>,
    guest: &Arc<Guest>,
    running: &Arc<Running>,
    how: &Start,
) -> Result<()> {
    // What is in its memory knows them already.
    let told = Arc::clone(guest.state().config()?);
    vcpus::plug_at_start(running, &told)?;
    if let Some(memory) = &how.memory {
        let read = running.read_memory(memory);
        read.map_err(|error| why_not_larger(how).unwrap_or(error))?;
        // What a file is checked by comes last, when all of it has been read.
        why_not_larger(how).map_or(Ok(()), Err)?;
    }
    discover::after_start(host, guest, running)?;
    vcpus::after_start(guest, running)?;
    let live = Arc::clone(guest.state().config()?);
    graphics::set_passwords(running, &live.devices().graphics, &host.settings)?;
    links::tell(running, &live.devices().interface)?;
    let ends = guest.state().config()?.on_reboot == LifecycleAction::Destroy;
    // Older ones have been told on their command line.
    if ends && running.capabilities.has(Flag::SetAction) {
        running.execute("set-action", json!({ "reboot": "shutdown" }))?;
    }
    groups::place(running, &live)?;
    running.counters.follow(&Threads::all(running), &live)?;
    iotune::after_start(running, &live)?;
    status::write(host, guest)?;
    let restored = how.memory.is_some();
    let announce = |event: DomainEventType, detail: i32| {
        guest.state().announce(host, event, detail);
    };
    // A guest that boots runs before it is said to have started; one that is restored the other way around.
    if how.paused || restored {
        announce(DomainEventType::STARTED, how.detail.0);
    }
    if how.paused {
        let (reason, detail) = if restored {
            (DomainPausedReason::MIGRATION, Suspended::RESTORED)
        } else {
            (DomainPausedReason::USER, Suspended::PAUSED)
        };
        guest.state().enter(DomainState::PAUSED, reason.0);
        announce(DomainEventType::SUSPENDED, detail.0);
    } else {
        let runs = running.run_cpus(host, guest, how.reason);
        runs.map_err(|error| running.log.explain(&guest.state().name, error))?;
    }
    if !how.paused && !restored {
        announce(DomainEventType::STARTED, how.detail.0);
    }
    status::write(host, guest)
}
