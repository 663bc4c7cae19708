// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Network`: the handle.

mod calls;
mod port;

use polyvirt_driver::enums::*;
use polyvirt_driver::refs::NetworkRef;
use polyvirt_driver::Uuid;

use super::*;
use crate::handle::handle;

handle! {
    /// A virtual network that guests' interfaces attach to, usually a bridge with optional NAT, routing, DHCP and DNS.
    ///
    /// It has a name and a UUID, both unique on the host. A persistent network has a stored configuration and may be active or inactive; a transient one exists only while it runs.
    ///
    /// In C: `virNetwork`. Cheap to clone; the connection stays open as long as a handle lives.
    Network(NetworkRef)
}

/// What identifies it: answered from the handle.
impl Network {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.object().name
    }

    /// Its uuid.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.object().uuid
    }
}

