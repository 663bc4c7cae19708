// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `NwFilterBinding`: calls about nwfilter binding.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about nwfilter binding.
impl NwFilterBinding {
    /// Describes a filter binding as XML.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNWFilterBindingGetXMLDesc`, since 4.5.0.
    pub fn xml_desc(&self, flags: u32) -> Result<String> {
        let conn = self.conn();
        conn.driver().before("virNWFilterBindingGetXMLDesc")?;
        conn.nw_filter().nw_filter_binding_get_xml_desc(self.object(), flags)
    }

    /// Deletes a filter binding, which takes the filter's rules off the port.
    ///
    /// Meant for hypervisor drivers: a guest whose binding is deleted runs without filtering. Not available on read-only connections.
    ///
    /// In C: `virNWFilterBindingDelete`, since 4.5.0.
    pub fn delete(&self) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virNWFilterBindingDelete")?;
        conn.driver().before("virNWFilterBindingDelete")?;
        conn.nw_filter().nw_filter_binding_delete(self.object())
    }
}
