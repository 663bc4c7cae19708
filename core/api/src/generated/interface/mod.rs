// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Interface`: the handle.

mod calls;

use polyvirt_driver::enums::*;
use polyvirt_driver::refs::InterfaceRef;
use polyvirt_driver::Uuid;

use super::*;
use crate::handle::handle;

handle! {
    /// A network interface of the host with its configuration: Ethernet, bridge, bond or VLAN. It is identified by name and MAC address. Definitions are stored by the host's network configuration, and an interface is active while it is up.
    ///
    /// In C: `virInterface`. Cheap to clone; the connection stays open as long as a handle lives.
    Interface(InterfaceRef)
}

/// What identifies it: answered from the handle.
impl Interface {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.object().name
    }

    /// Its mac.
    #[must_use]
    pub fn mac(&self) -> &str {
        &self.object().mac
    }
}

