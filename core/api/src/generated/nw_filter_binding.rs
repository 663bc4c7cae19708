// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `NwFilterBinding`: the handle and the methods that ask the driver.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::refs::NwFilterBindingRef;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use super::*;
use crate::Connect;
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

/// The calls that the driver answers.
impl NwFilterBinding {
    /// Describes a filter binding as XML.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNWFilterBindingGetXMLDesc`, since 4.5.0.
    pub fn xml_desc(&self, flags: u32) -> Result<String> {
        let conn = self.conn();
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
        conn.nw_filter().nw_filter_binding_delete(self.object())
    }
}
