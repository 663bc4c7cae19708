// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `DomainSnapshot`: the handle.

mod calls;

use polyvirt_driver::enums::*;
use polyvirt_driver::refs::DomainSnapshotRef;
use polyvirt_driver::Uuid;

use super::*;
use crate::handle::handle;

handle! {
    /// A domain as it was at one moment: its disks, and optionally its memory, to go back to.
    ///
    /// Its name identifies it within its domain. Snapshots form a tree, and at most one is current: the one taken or returned to last. It lasts until it is deleted, or until its domain's configuration is removed.
    ///
    /// In C: `virDomainSnapshot`. Cheap to clone; the connection stays open as long as a handle lives.
    DomainSnapshot(DomainSnapshotRef)
}

/// What identifies it: answered from the handle.
impl DomainSnapshot {
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

