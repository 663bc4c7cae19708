// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `NwFilter`: the handle and the methods that ask the driver.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::refs::NwFilterRef;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use super::*;
use crate::Connect;
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

/// The calls that the driver answers.
impl NwFilter {
    /// Removes a network filter.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` while a running guest or another filter uses it. Not available on read-only connections.
    ///
    /// In C: `virNWFilterUndefine`, since 0.8.0.
    pub fn undefine(&self) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virNWFilterUndefine")?;
        conn.nw_filter().nw_filter_undefine(self.object())
    }

    /// Describes a network filter as XML.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNWFilterGetXMLDesc`, since 0.8.0.
    pub fn xml_desc(&self, flags: u32) -> Result<String> {
        let conn = self.conn();
        conn.nw_filter().nw_filter_get_xml_desc(self.object(), flags)
    }
}
