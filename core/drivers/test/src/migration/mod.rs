//! Migration, between two hosts of this driver in one process.
//!
//! ```text
//! source        begin: the job starts          perform: the guest stops   confirm: gone, or resumed
//! destination            prepare: there, paused               finish: runs, or forgotten
//! ```
//!
//! What is moved is the document: guests here have no memory. The job of the source moves their amount of
//! memory all the same, so that there are figures to look at and a job to give up.
//!
//! - `source`, `destination`: the steps of each side
//! - `peer`: a migration that the source leads
//! - `request`: flags and parameters
//! - `tuning`: speed, pause and cache

mod destination;
mod peer;
mod request;
mod source;
mod tuning;

pub(crate) use destination::{finish, prepare};
pub(crate) use source::{begin, confirm, perform};
pub(crate) use tuning::{
    compression_cache, max_downtime, max_speed, set_compression_cache, set_max_downtime,
    set_max_speed, start_post_copy,
};

use std::sync::Arc;

use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Feature, Result};

use crate::config::Config;
use crate::host::Host;
use tuning::Tuning;

/// What a machine knows about its migrations.
#[derive(Default)]
pub(crate) struct Migration {
    tuning: Tuning,
    /// It is about to leave, and will stop when it has arrived.
    outgoing: Option<Outgoing>,
    /// It is about to arrive.
    incoming: Option<Incoming>,
}

impl Migration {
    /// The machine has stopped, and whatever was under way with it.
    pub(crate) fn stopped(&mut self) {
        self.tuning.stopped();
        self.outgoing = None;
        self.incoming = None;
    }
}

/// A machine on its way out.
#[derive(Default)]
struct Outgoing {
    /// Its guest was stopped for it, and has to go on should it stay.
    stopped: bool,
    /// Why it cannot leave.
    failure: Option<String>,
}

/// A machine on its way in.
struct Incoming {
    /// The configuration that the source would start it with.
    stored: Option<Arc<Config>>,
}

/// Whether this driver has a feature.
#[expect(clippy::unnecessary_wraps, reason = "a row of the table of calls")]
pub(crate) fn supports_feature(_: &Host, feature: i32) -> Result<bool> {
    Ok([
        Feature::MIGRATION_P2P,
        Feature::MIGRATE_CHANGE_PROTECTION,
        Feature::TYPED_PARAM_STRING,
        Feature::XML_MIGRATABLE,
        Feature::MIGRATION_OFFLINE,
        Feature::MIGRATION_PARAMS,
        Feature::NETWORK_UPDATE_HAS_CORRECT_ORDER,
    ]
    .contains(&Feature(feature)))
}

/// This cannot be done at this moment.
fn invalid(message: impl Into<String>) -> Error {
    Error::operation_invalid(message).with_domain(ErrorDomain::TEST)
}

/// This did not work.
fn failed(message: impl Into<String>) -> Error {
    Error::operation_failed(message).with_domain(ErrorDomain::TEST)
}

/// Somebody gave it up.
fn aborted(name: &str) -> Error {
    let message = format!("migration of domain '{name}' was cancelled");
    Error::operation_aborted(message).with_domain(ErrorDomain::TEST)
}

/// The answer to somebody who has been told to forget a domain, and has: there is none to give.
fn forgotten(name: &str) -> Error {
    Error::new(ErrorDomain::TEST, ErrorNumber::MIGRATE_FINISH_OK, name)
}
