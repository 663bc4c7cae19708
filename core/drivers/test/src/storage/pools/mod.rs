//! Storage pools.

pub(super) mod caps;
mod conflict;
pub(super) mod define;
pub(super) mod find;
pub(super) mod getters;
pub(super) mod lifecycle;
pub(super) mod sources;

use std::sync::Arc;

use polyvirt_config::storagepool::StoragePool;
use polyvirt_driver::events::StoragePoolEvent;
use polyvirt_driver::refs::StoragePoolRef;
use polyvirt_driver::{
    Error, ErrorDomain, ErrorNumber, Result, StoragePoolEventLifecycleType as Life, Uuid,
};

use super::volumes::Volumes;
use crate::host::{By, Host, Kind, ObjectState};

/// The space that each pool has.
pub(super) const CAPACITY: u64 = 100 * 1024 * 1024 * 1024;

/// A storage pool.
pub(crate) struct Pool;

/// What can change about a pool.
pub(super) type State = ObjectState<Pool>;

impl Kind for Pool {
    type Config = StoragePool;
    type Ref = StoragePoolRef;
    type More = Volumes;

    const NOUN: &'static str = "pool";
    const DOMAIN: ErrorDomain = ErrorDomain::STORAGE;

    fn reference(name: Arc<str>, uuid: Uuid) -> StoragePoolRef {
        StoragePoolRef::new(name, uuid)
    }

    fn by(reference: &StoragePoolRef) -> By<'_> {
        By::Name(&reference.name)
    }

    fn missing(by: &By<'_>) -> Error {
        let message = format!("no storage pool with {by}");
        Error::new(ErrorDomain::TEST, ErrorNumber::NO_STORAGE_POOL, message)
    }
}

/// Notes for the listeners what became of the pool.
fn announce(host: &Host, state: &State, event: Life) {
    let event = StoragePoolEvent::Lifecycle { event, detail: 0 };
    host.events.note((state.reference(), event));
}

/// Notes that the pool has been looked at anew.
pub(super) fn announce_refresh(host: &Host, state: &State) {
    host.events
        .note((state.reference(), StoragePoolEvent::Refresh));
}

/// Refuses pools that have to be stopped first.
fn require_inactive(state: &State) -> Result<()> {
    if !state.is_active() {
        return Ok(());
    }
    Err(invalid(format!("storage pool '{}' is active", state.name)))
}

/// Refuses pools that have to be started first.
pub(super) fn require_active(state: &State) -> Result<()> {
    if state.is_active() {
        return Ok(());
    }
    Err(invalid(format!(
        "storage pool '{}' is not active",
        state.name
    )))
}

impl Host {
    /// Looks at a pool, or changes it; what is to be announced then is.
    pub(super) fn with_pool<T>(
        &self,
        pool: &StoragePoolRef,
        job: impl FnOnce(&mut State) -> Result<T>,
    ) -> Result<T> {
        let result = self.storage.pools.with(pool, job);
        self.events.send();
        result
    }
}

/// It is the wrong moment.
pub(super) fn invalid(message: impl Into<String>) -> Error {
    Error::operation_invalid(message).with_domain(ErrorDomain::TEST)
}
