// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `AdmServer`: the handle.

mod admin;

use polyvirt_driver::enums::*;
use polyvirt_driver::refs::AdmServerRef;
use polyvirt_driver::Uuid;

use super::*;
use crate::handle::handle;

handle! {
    /// One of the servers inside a daemon, such as the main one or the one for administration.
    ///
    /// It is identified by its name and lives as long as the daemon. Each has worker threads, limits and clients of its own.
    ///
    /// In C: `virAdmServer`. Cheap to clone; the connection stays open as long as a handle lives.
    AdmServer(AdmServerRef) of AdmConnect
}

/// What identifies it: answered from the handle.
impl AdmServer {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.object().name
    }
}

