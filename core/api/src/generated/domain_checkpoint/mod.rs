// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `DomainCheckpoint`: the handle.

mod calls;

use polyvirt_driver::enums::*;
use polyvirt_driver::refs::DomainCheckpointRef;
use polyvirt_driver::Uuid;

use super::*;
use crate::handle::handle;

handle! {
    /// A moment in a domain's life from which on changed disk blocks are tracked, for incremental backup.
    ///
    /// Its name identifies it within its domain, and checkpoints form a chain from the oldest to the current one. Unlike a snapshot it holds no data and cannot be returned to: it lasts until it is deleted, or until the domain's configuration is removed.
    ///
    /// In C: `virDomainCheckpoint`. Cheap to clone; the connection stays open as long as a handle lives.
    DomainCheckpoint(DomainCheckpointRef)
}

/// What identifies it: answered from the handle.
impl DomainCheckpoint {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.object().name
    }

    /// Its domain.
    #[must_use]
    pub fn domain(&self) -> Domain {
        Domain::new(self.conn(), self.object().domain.clone())
    }
}

