// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Domain`: the handle.

mod block;
mod calls;
mod checkpoint;
mod device;
mod guest;
mod job;
mod lxc;
mod memory;
mod migration;
mod qemu;
mod save;
mod snapshot;
mod stats;
mod vcpu;

use polyvirt_driver::enums::*;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::Uuid;

use super::*;
use crate::handle::handle;

handle! {
    /// A virtual machine or container known to a hypervisor, running or merely configured.
    ///
    /// Its UUID and its name identify it on the host; the numeric ID exists only while it is active. A persistent domain has a stored configuration and survives a stop; a transient one exists from its start to its stop and leaves nothing behind. A handle keeps its connection open and stays usable after the domain has gone, though calls then fail with `VIR_ERR_NO_DOMAIN`.
    ///
    /// In C: `virDomain`. Cheap to clone; the connection stays open as long as a handle lives.
    Domain(DomainRef)
}

/// What identifies it: answered from the handle.
impl Domain {
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

    /// Its id.
    #[must_use]
    pub fn id(&self) -> i32 {
        self.object().id()
    }
}

