//! What can change about a guest.

use std::sync::Arc;

use polyvirt_config::domain::Domain;
use polyvirt_driver::events::DomainEvent;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainEventType, DomainShutoffReason, DomainState, Error, ErrorDomain, Result, Uuid,
};
use polyvirt_inventory::Standing;

use super::Running;
use super::taints::Taints;
use crate::host::Host;

/// What can change about a guest.
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own that the API tells"
)]
pub(crate) struct State {
    pub(crate) uuid: Uuid,
    pub(crate) name: Arc<str>,
    /// Its number while it runs, else -1.
    pub(crate) id: i32,
    /// What it runs with.
    pub(crate) live: Option<Arc<Domain>>,
    /// What it will start with.
    pub(crate) stored: Option<Arc<Domain>>,
    /// Whether it stays when it stops.
    pub(crate) persistent: bool,
    pub(crate) doing: DomainState,
    pub(crate) reason: i32,
    pub(crate) autostart: bool,
    /// Whether it starts with its host next time, and only then.
    pub(crate) autostart_once: bool,
    /// Whether there is an image of its memory to start from.
    pub(crate) saved: bool,
    /// What makes it harder to help with, as long as it runs.
    pub(crate) taints: Taints,
    /// Its process and what we hold of it.
    pub(crate) running: Option<Arc<Running>>,
    /// It is in no table any more.
    pub(crate) gone: bool,
}

impl State {
    pub(super) fn new(uuid: Uuid, name: Arc<str>) -> Self {
        Self {
            uuid,
            name,
            id: -1,
            live: None,
            stored: None,
            persistent: false,
            doing: DomainState::SHUTOFF,
            reason: DomainShutoffReason::UNKNOWN.0,
            autostart: false,
            autostart_once: false,
            saved: false,
            taints: Taints::default(),
            running: None,
            gone: false,
        }
    }

    /// What callers know it by.
    pub(crate) fn domain(&self) -> DomainRef {
        DomainRef::new(Arc::clone(&self.name), self.uuid, self.id)
    }

    /// The configuration in force: the one it runs with, or would start with.
    pub(crate) fn config(&self) -> Result<&Arc<Domain>> {
        let config = self.live.as_ref().or(self.stored.as_ref());
        config.ok_or_else(|| {
            let error = Error::internal("domain without a configuration");
            error.with_domain(ErrorDomain::QEMU)
        })
    }

    /// The running or the stored configuration.
    pub(crate) fn config_of(&self, live: bool) -> Result<&Arc<Domain>> {
        let config = if live { &self.live } else { &self.stored };
        match config {
            Some(config) => Ok(config),
            None => self.config(),
        }
    }

    /// What it runs in.
    pub(crate) fn running(&self) -> Result<Arc<Running>> {
        self.running.clone().ok_or_else(not_running)
    }

    /// Says what it does now, and why.
    pub(crate) fn enter(&mut self, doing: DomainState, reason: i32) {
        self.doing = doing;
        self.reason = reason;
    }

    /// Notes a change of its life for the listeners.
    pub(crate) fn announce(&self, host: &Host, event: DomainEventType, detail: i32) {
        self.note(host, DomainEvent::Lifecycle { event, detail });
    }

    /// Notes something that happened for the listeners.
    pub(crate) fn note(&self, host: &Host, event: DomainEvent) {
        host.events.note((self.domain(), event));
    }
}

impl Standing for State {
    const NOUN: &'static str = "domain";
    const DOMAIN: ErrorDomain = ErrorDomain::DOMAIN;

    fn is_active(&self) -> bool {
        self.live.is_some()
    }

    fn is_persistent(&self) -> bool {
        self.persistent
    }
}

pub(crate) fn not_running() -> Error {
    Error::operation_invalid("domain is not running").with_domain(ErrorDomain::DOMAIN)
}
