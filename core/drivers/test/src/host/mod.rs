//! What the connections to one host share.
//!
//! Three kinds of locks, always taken in this order, and none held while application code runs:
//! the table of machines, one machine's state, the machines by id. Other families have a table and a
//! state for each object, too, which are taken in that order, and never beside those of machines.

mod default;
mod machine;
mod node;
mod text;

use std::sync::{Arc, Weak};

use parking_lot::Mutex;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result};

use crate::devices::Devices;
use crate::filters::Filters;
use crate::interfaces::Interfaces;
use crate::networks::Networks;
use crate::secrets::Secrets;
use crate::storage::Storage;

pub(crate) use machine::{Machine, State};
pub(crate) use node::Node;
pub(crate) use polyvirt_inventory::objects::{By, Kind, Objects, State as ObjectState};
pub(crate) use polyvirt_inventory::{Entry, Events, Ids, Index, Named, Table, is_wanted};

/// A host in memory.
pub(crate) struct Host {
    pub(crate) node: Node,
    pub(crate) networks: Networks,
    pub(crate) interfaces: Interfaces,
    pub(crate) storage: Storage,
    pub(crate) devices: Devices,
    pub(crate) filters: Filters,
    pub(crate) secrets: Secrets,
    pub(crate) machines: Table<Machine>,
    pub(crate) ids: Ids<Machine>,
    pub(crate) events: Events,
}

/// The host of `test:///default`, while a connection to it is open.
static SHARED: Mutex<Weak<Host>> = Mutex::new(Weak::new());

impl Host {
    /// The host that all connections to `test:///default` share.
    pub(crate) fn shared() -> Result<Arc<Self>> {
        let mut shared = SHARED.lock();
        if let Some(host) = shared.upgrade() {
            return Ok(host);
        }
        let host = Arc::new(default::host()?);
        *shared = Arc::downgrade(&host);
        Ok(host)
    }

    /// Whether this is the host of `test:///default`.
    pub(crate) fn is_shared(&self) -> bool {
        std::ptr::eq(SHARED.lock().as_ptr(), self)
    }

    /// A host without domains.
    pub(crate) fn new(node: Node) -> Self {
        Self {
            node,
            networks: Networks::default(),
            interfaces: Interfaces::default(),
            storage: Storage::default(),
            devices: Devices::default(),
            filters: Filters::default(),
            secrets: Secrets::default(),
            machines: Table::default(),
            ids: Ids::default(),
            events: Events::default(),
        }
    }

    /// The machine that `domain` refers to.
    pub(crate) fn machine(&self, domain: &DomainRef) -> Result<Arc<Machine>> {
        let machine = self.machines.by_uuid(&domain.uuid);
        machine.ok_or_else(|| no_domain(domain))
    }

    /// Looks at the state of `domain`, or changes it.
    pub(crate) fn with<T>(
        &self,
        domain: &DomainRef,
        job: impl FnOnce(&mut State) -> Result<T>,
    ) -> Result<T> {
        let machine = self.machine(domain)?;
        let mut state = machine.state();
        if state.gone {
            return Err(no_domain(domain));
        }
        job(&mut state)
    }

    /// The same, for changes that are announced: once the locks are free.
    pub(crate) fn change<T>(
        &self,
        domain: &DomainRef,
        job: impl FnOnce(&mut State) -> Result<T>,
    ) -> Result<T> {
        let result = self.with(domain, job);
        self.events.send();
        result
    }
}

fn no_domain(domain: &DomainRef) -> Error {
    let message = format!(
        "no domain with matching uuid '{}' ({})",
        domain.uuid, domain.name
    );
    Error::new(ErrorDomain::TEST, ErrorNumber::NO_DOMAIN, message)
}
