// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `NwFilterBinding`: the handle.

mod nwfilter_binding;

use polyvirt_driver::enums::*;
use polyvirt_driver::refs::NwFilterBindingRef;
use polyvirt_driver::Uuid;

use super::*;
use crate::handle::handle;

handle! {
    /// The use of a network filter on one port of a guest's network interface. It is identified by the port's device name. The hypervisor's driver creates it when a guest starts and deletes it when the guest stops.
    ///
    /// In C: `virNWFilterBinding`. Cheap to clone; the connection stays open as long as a handle lives.
    NwFilterBinding(NwFilterBindingRef)
}

/// What identifies it: answered from the handle.
impl NwFilterBinding {
    /// Its portdev.
    #[must_use]
    pub fn portdev(&self) -> &str {
        &self.object().portdev
    }

    /// Its filtername.
    #[must_use]
    pub fn filtername(&self) -> &str {
        &self.object().filtername
    }
}

