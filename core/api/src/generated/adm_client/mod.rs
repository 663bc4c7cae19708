// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `AdmClient`: the handle.

mod admin;

use polyvirt_driver::enums::*;
use polyvirt_driver::refs::AdmClientRef;
use polyvirt_driver::Uuid;

use super::*;
use crate::handle::handle;

handle! {
    /// A client that is connected to one of a daemon's servers.
    ///
    /// It is identified by a number that is unique within its server and never used twice while the daemon runs. The handle does not keep the client connected.
    ///
    /// In C: `virAdmClient`. Cheap to clone; the connection stays open as long as a handle lives.
    AdmClient(AdmClientRef) of AdmConnect
}

/// What identifies it: answered from the handle.
impl AdmClient {
    /// Its server.
    #[must_use]
    pub fn server(&self) -> AdmServer {
        AdmServer::new(self.conn(), self.object().server.clone())
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> u64 {
        self.object().id
    }

    /// Its timestamp.
    #[must_use]
    pub fn timestamp(&self) -> i64 {
        self.object().timestamp
    }

    /// Its transport.
    #[must_use]
    pub fn transport(&self) -> ClientTransport {
        self.object().transport
    }
}

