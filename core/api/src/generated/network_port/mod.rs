// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `NetworkPort`: the handle.

mod calls;

use polyvirt_driver::enums::*;
use polyvirt_driver::refs::NetworkPortRef;
use polyvirt_driver::Uuid;

use super::*;
use crate::handle::handle;

handle! {
    /// An attachment point of a virtual network, made for each guest interface that plugs into it.
    ///
    /// It is identified by a UUID within its network and has no name. Hypervisor drivers create and delete ports as interfaces come and go; they exist only while the network is active.
    ///
    /// In C: `virNetworkPort`. Cheap to clone; the connection stays open as long as a handle lives.
    NetworkPort(NetworkPortRef)
}

/// What identifies it: answered from the handle.
impl NetworkPort {
    /// Its network.
    #[must_use]
    pub fn network(&self) -> Network {
        Network::new(self.conn(), self.object().network.clone())
    }

    /// Its uuid.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.object().uuid
    }
}

