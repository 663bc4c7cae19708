//! One machine: what it is, what it does, and how that changes.

use std::sync::Arc;

use parking_lot::{Mutex, MutexGuard};
use polyvirt_driver::events::DomainEvent;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainEventStartedDetailType, DomainEventStoppedDetailType, DomainEventType,
    DomainRunningReason, DomainShutoffReason, DomainState, ErrorDomain, Uuid,
};

use super::text::Texts;
use super::{Entry, Host, Index, Named};
use crate::config::Config;
use crate::guest::Guest;
use crate::history::History;
use crate::history::jobs::Outcome;
use crate::migration::Migration;

/// A machine. Its UUID is the one thing that never changes.
pub(crate) struct Machine {
    pub(crate) uuid: Uuid,
    place: u64,
    state: Mutex<State>,
}

/// What can change about a machine.
pub(crate) struct State {
    pub(crate) uuid: Uuid,
    pub(crate) name: Arc<str>,
    /// Its number while it runs, else -1.
    pub(crate) id: i32,
    /// The configuration it runs with.
    pub(crate) live: Option<Arc<Config>>,
    /// The configuration it will start with. One that was undefined while it ran keeps it until it
    /// stops; one that was never defined has none.
    pub(crate) stored: Option<Arc<Config>>,
    /// Whether it stays when it stops.
    pub(crate) persistent: bool,
    pub(crate) doing: DomainState,
    pub(crate) reason: i32,
    pub(crate) autostart: bool,
    /// It is in no table any more.
    pub(crate) gone: bool,
    pub(crate) history: History,
    pub(crate) migration: Migration,
    /// What goes on in it while it runs.
    pub(crate) guest: Guest,
    pub(super) texts: Texts,
}

impl Machine {
    /// A new machine for `config`, in the table and not running yet.
    pub(crate) fn add(table: &mut Index<Self>, config: &Config) -> Arc<Self> {
        table.add(&config.name, |place| {
            Self::new(config.uuid, &config.name, place)
        })
    }

    /// A machine that does not run and has no configuration yet.
    fn new(uuid: Uuid, name: &Arc<str>, place: u64) -> Self {
        Self {
            uuid,
            place,
            state: Mutex::new(State {
                uuid,
                name: Arc::clone(name),
                id: -1,
                live: None,
                stored: None,
                persistent: false,
                doing: DomainState::SHUTOFF,
                reason: DomainShutoffReason::UNKNOWN.0,
                autostart: false,
                gone: false,
                history: History::default(),
                migration: Migration::default(),
                guest: Guest::default(),
                texts: Texts::default(),
            }),
        }
    }

    /// Its state, for as long as the result is kept.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock()
    }
}

impl Entry for Machine {
    fn uuid(&self) -> Uuid {
        self.uuid
    }

    fn place(&self) -> u64 {
        self.place
    }

    fn is_gone(&self) -> bool {
        self.state().gone
    }
}

impl Named for Machine {
    const NOUN: &'static str = "domain";
    const DOMAIN: ErrorDomain = ErrorDomain::DOMAIN;

    fn name(&self) -> Arc<str> {
        Arc::clone(&self.state().name)
    }
}

impl State {
    /// What callers know it by.
    pub(crate) fn domain(&self) -> DomainRef {
        DomainRef::new(Arc::clone(&self.name), self.uuid, self.id)
    }

    /// Whether it runs, paused or not.
    pub(crate) fn is_active(&self) -> bool {
        self.live.is_some()
    }

    /// The configuration in force: the one it runs with, or would start with.
    pub(crate) fn config(&self) -> Option<&Arc<Config>> {
        self.live.as_ref().or(self.stored.as_ref())
    }

    /// Makes it persistent, with this to start with.
    pub(crate) fn store(&mut self, config: Arc<Config>) {
        self.stored = Some(config);
        self.persistent = true;
        self.texts.forget();
    }

    /// Changes the running or the stored configuration, if there is such a one.
    pub(crate) fn edit(&mut self, live: bool, change: impl FnOnce(&mut Config)) {
        let config = if live {
            self.live.as_mut()
        } else {
            self.stored.as_mut()
        };
        if let Some(config) = config {
            change(Arc::make_mut(config));
            self.texts.forget();
        }
    }

    /// Starts it with the configuration that was saved, or else with its stored one.
    pub(crate) fn start(
        &mut self,
        host: &Host,
        machine: &Arc<Machine>,
        reason: DomainRunningReason,
    ) {
        let saved = self.history.saved.take().map(|saved| saved.config);
        if let Some(config) = saved.or_else(|| self.stored.clone()) {
            self.start_with(config, host, machine, reason);
        }
    }

    /// Starts it with `config`.
    pub(crate) fn start_with(
        &mut self,
        config: Arc<Config>,
        host: &Host,
        machine: &Arc<Machine>,
        reason: DomainRunningReason,
    ) {
        self.history.saved = None;
        self.live = Some(config);
        self.guest.forget();
        self.id = host.ids.take(machine);
        self.enter(DomainState::RUNNING, reason.0);
        self.texts.forget();
        self.announce(host, DomainEventType::STARTED, started(reason).0);
    }

    /// Stops it. A transient machine is gone then, and has to be removed from the table.
    pub(crate) fn stop(
        &mut self,
        host: &Host,
        reason: DomainShutoffReason,
        detail: DomainEventStoppedDetailType,
    ) {
        self.gone = !self.persistent;
        self.stop_to_go_on(host, reason, detail);
    }

    /// Stops it to start again; so a transient machine stays.
    pub(crate) fn stop_to_go_on(
        &mut self,
        host: &Host,
        reason: DomainShutoffReason,
        detail: DomainEventStoppedDetailType,
    ) {
        host.ids.give_back(self.id);
        self.guest.forget();
        self.end_jobs(host);
        self.live = None;
        self.migration.stopped();
        self.enter(DomainState::SHUTOFF, reason.0);
        self.texts.forget();
        // What was never defined is announced with the id it had.
        if self.stored.is_some() {
            self.id = -1;
        }
        self.announce(host, DomainEventType::STOPPED, detail.0);
        self.id = -1;
    }

    /// Ends what it was busy with, since it stops.
    fn end_jobs(&mut self, host: &Host) {
        self.history.backup = None;
        self.history.blocks.clear();
        let outcome = Outcome::Failed("domain is not running".to_owned());
        if let Some(event) = self.history.jobs.finish(outcome) {
            host.events.note((self.domain(), event));
        }
    }

    /// Says what it does now, and why.
    pub(crate) fn enter(&mut self, doing: DomainState, reason: i32) {
        self.doing = doing;
        self.reason = reason;
    }

    /// Notes a change of its life for the listeners.
    pub(crate) fn announce(&self, host: &Host, event: DomainEventType, detail: i32) {
        let event = DomainEvent::Lifecycle { event, detail };
        host.events.note((self.domain(), event));
    }
}

/// How a start for this reason is announced.
fn started(reason: DomainRunningReason) -> DomainEventStartedDetailType {
    match reason {
        DomainRunningReason::MIGRATED => DomainEventStartedDetailType::MIGRATED,
        DomainRunningReason::RESTORED => DomainEventStartedDetailType::RESTORED,
        DomainRunningReason::FROM_SNAPSHOT => DomainEventStartedDetailType::FROM_SNAPSHOT,
        _ => DomainEventStartedDetailType::BOOTED,
    }
}
