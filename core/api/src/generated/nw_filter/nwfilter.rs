// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `NwFilter`: calls about nwfilter.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about nwfilter.
impl NwFilter {
    /// Removes a network filter.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` while a running guest or another filter uses it. Not available on read-only connections.
    ///
    /// In C: `virNWFilterUndefine`, since 0.8.0.
    pub fn undefine(&self) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virNWFilterUndefine")?;
        conn.driver().before("virNWFilterUndefine")?;
        conn.nw_filter().nw_filter_undefine(self.object())
    }

    /// Describes a network filter as XML.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNWFilterGetXMLDesc`, since 0.8.0.
    pub fn xml_desc(&self, flags: u32) -> Result<String> {
        let conn = self.conn();
        conn.driver().before("virNWFilterGetXMLDesc")?;
        conn.nw_filter().nw_filter_get_xml_desc(self.object(), flags)
    }
}
