//! Snapshots: how a domain was.
//!
//! - `create`: taking one, or taking one over that is described
//! - `described`: those that a domain begins with
//! - `list`: which there are
//! - `look`: one of them
//! - `revert`: going back

mod create;
mod described;
mod list;
mod look;
mod redefine;
mod revert;

use std::sync::Arc;

use polyvirt_config::FormatOptions;
use polyvirt_config::snapshot::{Snapshot, SnapshotParent, SnapshotState};
use polyvirt_driver::refs::{DomainRef, DomainSnapshotRef};
use polyvirt_driver::{ErrorNumber, Result};

use super::moments::{Moment, Moments, Node};
use crate::config::Config;

pub(crate) use create::create;
pub(crate) use described::add_described;
pub(crate) use list::{all, children, children_names, count, count_children, names};
pub(crate) use look::{
    by_name, current, delete, document, has_current, has_metadata, is_current, parent,
};
pub(crate) use revert::revert;

/// A snapshot.
pub(crate) struct Taken {
    /// What it says, without the guest and without the one before it.
    snapshot: Snapshot,
    /// The guest as it was.
    config: Arc<Config>,
}

impl Moment for Taken {
    const NOUN: &'static str = "snapshot";
    const MISSING: ErrorNumber = ErrorNumber::NO_DOMAIN_SNAPSHOT;
}

impl Taken {
    /// Whether the guest ran, with its memory kept.
    fn is_online(&self) -> bool {
        is_online(self.snapshot.state)
    }

    fn state(&self) -> SnapshotState {
        self.snapshot.state.unwrap_or(SnapshotState::Shutoff)
    }
}

fn is_online(state: Option<SnapshotState>) -> bool {
    matches!(state, Some(SnapshotState::Running | SnapshotState::Paused))
}

/// The whole document.
fn written(moments: &Moments<Taken>, node: &Node<Taken>, secure: bool) -> String {
    let options = FormatOptions {
        inactive: true,
        secure,
        migratable: false,
    };
    let mut snapshot = node.value.snapshot.clone();
    snapshot.parent = moments.parent_name(node).map(|name| SnapshotParent {
        name: name.as_ref().to_owned(),
    });
    snapshot.format_with(&node.value.config.domain, &options)
}

/// What callers know a snapshot by.
fn reference(domain: &DomainRef, name: &Arc<str>) -> DomainSnapshotRef {
    DomainSnapshotRef::new(Arc::clone(name), domain.clone())
}

/// Runs `job` with the snapshots of a domain.
fn with<T>(
    host: &crate::host::Host,
    domain: &DomainRef,
    job: impl FnOnce(&mut Moments<Taken>) -> Result<T>,
) -> Result<T> {
    host.with(domain, |state| job(&mut state.history.snapshots))
}
