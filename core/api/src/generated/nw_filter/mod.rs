// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `NwFilter`: the handle.

mod nwfilter;

use polyvirt_driver::enums::*;
use polyvirt_driver::refs::NwFilterRef;
use polyvirt_driver::Uuid;

use super::*;
use crate::handle::handle;

handle! {
    /// A named set of rules for the network traffic of guests. It is identified by name and UUID, always stored, and may refer to other filters. Guests' interfaces use filters by name, and changes reach running guests at once.
    ///
    /// In C: `virNWFilter`. Cheap to clone; the connection stays open as long as a handle lives.
    NwFilter(NwFilterRef)
}

/// What identifies it: answered from the handle.
impl NwFilter {
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

