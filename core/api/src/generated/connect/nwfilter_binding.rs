// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Connect`: calls about nwfilter binding.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about nwfilter binding.
impl Connect {
    /// Finds a filter binding by the device name of its port.
    ///
    /// Fails with `VIR_ERR_NO_NWFILTER_BINDING` when there is none.
    ///
    /// - `portdev`: Device name of the port on the host, such as `vnet0`.
    ///
    /// In C: `virNWFilterBindingLookupByPortDev`, since 4.5.0.
    pub fn nw_filter_binding_lookup_by_port_dev(&self, portdev: &str) -> Result<NwFilterBinding> {
        let conn = self;
        conn.driver().before("virNWFilterBindingLookupByPortDev")?;
        Ok(NwFilterBinding::new(conn, conn.nw_filter().nw_filter_binding_lookup_by_port_dev(portdev)?))
    }

    /// Lists the filter bindings.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virConnectListAllNWFilterBindings`, since 4.5.0.
    pub fn list_all_nw_filter_bindings(&self, flags: u32) -> Result<Vec<NwFilterBinding>> {
        let conn = self;
        conn.driver().before("virConnectListAllNWFilterBindings")?;
        Ok(NwFilterBinding::all(conn, conn.nw_filter().connect_list_all_nw_filter_bindings(flags)?))
    }

    /// Creates a filter binding, which applies the filter's rules to the port at once.
    ///
    /// Meant for hypervisor drivers; bindings of guests are managed by them. Not available on read-only connections.
    ///
    /// - `xml`: Description of the binding, as a `filterbinding` element.
    /// - `flags`: Combination of `NWFilterBindingCreateFlags` values.
    ///
    /// In C: `virNWFilterBindingCreateXML`, since 4.5.0.
    pub fn nw_filter_binding_create_xml(&self, xml: &str, flags: NwFilterBindingCreateFlags) -> Result<NwFilterBinding> {
        let conn = self;
        conn.require_write("virNWFilterBindingCreateXML")?;
        conn.driver().before("virNWFilterBindingCreateXML")?;
        Ok(NwFilterBinding::new(conn, conn.nw_filter().nw_filter_binding_create_xml(xml, flags)?))
    }
}
