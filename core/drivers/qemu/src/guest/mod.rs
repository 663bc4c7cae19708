//! One guest: what it is, what it does, and who may change that.

pub(crate) mod again;
mod agent;
pub(crate) mod cards;
pub(crate) mod companions;
mod counters;
mod crash;
mod discover;
mod figures;
mod finish;
mod folder;
pub(crate) mod groups;
mod happenings;
mod jobs;
mod lasting;
mod links;
mod locked;
mod log;
mod memory;
pub(crate) mod networks;
mod own;
mod pace;
mod plugs;
mod ports;
mod running;
pub(crate) mod sites;
mod start;
mod state;
pub(crate) mod status;
pub(crate) mod switch;
pub(crate) mod taints;
pub(crate) mod threads;
mod transfer;
mod transfers;
pub(crate) mod variables;
pub(crate) mod vcpus;
mod watch;

use std::sync::Arc;

use parking_lot::{Mutex, MutexGuard};
use polyvirt_config::domain::Domain;
use polyvirt_driver::{ErrorDomain, Result, Uuid};
use polyvirt_inventory::{Entry, Index, Named};

pub(crate) use agent::{is_there as agent_is_there, patience};
pub(crate) use figures::figures;
pub(crate) use happenings::text;
pub(crate) use links::link_is_up;
pub(crate) use log::quoted;
pub(crate) use running::{Running, soon};
pub(crate) use start::{Start, start};
pub(crate) use state::{State, not_running};
pub(crate) use transfer::WayToFile;
pub(crate) use transfers::Way;

use jobs::Jobs;
use transfers::Transfers;

/// A guest. Its UUID is the one thing that never changes.
///
/// Its state is looked at and changed under a lock that nobody keeps while QEMU is asked; who changes the guest in
/// several steps has its [`Job`].
pub(crate) struct Guest {
    uuid: Uuid,
    place: u64,
    state: Mutex<State>,
    pub(crate) jobs: Jobs,
    pub(crate) transfers: Transfers,
}

impl Guest {
    /// One that does not run, and has no definition yet.
    fn new(uuid: Uuid, name: &Arc<str>, place: u64, queued: u64) -> Self {
        Self {
            uuid,
            place,
            state: Mutex::new(State::new(uuid, Arc::clone(name))),
            jobs: Jobs::at_most(queued),
            transfers: Transfers::default(),
        }
    }

    /// The guest of that name and UUID, added to the table when there is none; a name goes with one UUID only.
    /// So many calls may wait for it.
    pub(crate) fn find_or_add(
        table: &mut Index<Self>,
        domain: &Domain,
        queued: u64,
    ) -> Result<Arc<Self>> {
        let uuid = domain.uuid.unwrap_or_default();
        if let Some(guest) = table.same(&domain.name, &uuid)? {
            return Ok(guest);
        }
        let name: Arc<str> = domain.name.as_str().into();
        Ok(table.add(&name, |place| Self::new(uuid, &name, place, queued)))
    }

    /// Its state, for as long as the result is kept.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock()
    }
}

impl Entry for Guest {
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

impl Named for Guest {
    const NOUN: &'static str = "domain";
    const DOMAIN: ErrorDomain = ErrorDomain::DOMAIN;

    fn name(&self) -> Arc<str> {
        Arc::clone(&self.state().name)
    }
}
