//! Checkpoints: moments since which changes to disks are tracked, so that a backup can be of these alone.
//!
//! - `create`: beginning to track, or taking over what is described
//! - `look`: which there are, and one of them

mod create;
mod look;

use std::sync::Arc;

use polyvirt_config::FormatOptions;
use polyvirt_config::checkpoint::{Checkpoint, CheckpointParent};
use polyvirt_driver::refs::{DomainCheckpointRef, DomainRef};
use polyvirt_driver::{ErrorNumber, Result};

use super::moments::{Moment, Moments, Node};
use crate::config::Config;
use crate::host::Host;

pub(crate) use create::create;
pub(super) use create::{add, prepare};
pub(crate) use look::{all, by_name, children, delete, document, parent};

/// A checkpoint.
pub(crate) struct Tracked {
    /// What it says, without the guest and without the one before it.
    checkpoint: Checkpoint,
    /// The guest as it was; not of all that are taken over.
    config: Option<Arc<Config>>,
}

impl Moment for Tracked {
    const NOUN: &'static str = "checkpoint";
    const MISSING: ErrorNumber = ErrorNumber::NO_DOMAIN_CHECKPOINT;
}

impl Tracked {
    pub(super) fn name(&self) -> &str {
        self.checkpoint.name.as_deref().unwrap_or_default()
    }
}

/// The whole document.
fn written(
    moments: &Moments<Tracked>,
    node: &Node<Tracked>,
    secure: bool,
    with_domain: bool,
) -> String {
    let options = FormatOptions {
        inactive: true,
        secure,
        migratable: false,
    };
    let mut checkpoint = node.value.checkpoint.clone();
    checkpoint.parent = moments.parent_name(node).map(|name| CheckpointParent {
        name: name.as_ref().to_owned(),
    });
    let config = node.value.config.as_ref().filter(|_| with_domain);
    checkpoint.domain = config.map(|config| config.domain.clone());
    polyvirt_config::format(&checkpoint, &options)
}

/// What callers know a checkpoint by.
fn reference(domain: &DomainRef, name: &Arc<str>) -> DomainCheckpointRef {
    DomainCheckpointRef::new(Arc::clone(name), domain.clone())
}

/// Runs `job` with the checkpoints of a domain.
fn with<T>(
    host: &Host,
    domain: &DomainRef,
    job: impl FnOnce(&mut Moments<Tracked>) -> Result<T>,
) -> Result<T> {
    host.with(domain, |state| job(&mut state.history.checkpoints))
}
