// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Network filters.

use uuid::Uuid;

use crate::generated::enums::*;
use crate::generated::records::*;
use crate::generated::refs::*;
use crate::{Error, Result, Stream, TypedParam};

/// Network filters. A method that a driver does not write refuses with `VIR_ERR_NO_SUPPORT`.
pub trait NwFilterDriver: Send + Sync {
    /// Finds a filter binding by the device name of its port.
    ///
    /// Fails with `VIR_ERR_NO_NWFILTER_BINDING` when there is none.
    ///
    /// - `portdev`: Device name of the port on the host, such as `vnet0`.
    ///
    /// In C: `virNWFilterBindingLookupByPortDev`, since 4.5.0.
    fn nw_filter_binding_lookup_by_port_dev(&self, portdev: &str) -> Result<NwFilterBindingRef> {
        let _ = (portdev,);
        Err(Error::unsupported("virNWFilterBindingLookupByPortDev"))
    }

    /// Lists the filter bindings.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virConnectListAllNWFilterBindings`, since 4.5.0.
    fn connect_list_all_nw_filter_bindings(&self, flags: u32) -> Result<Vec<NwFilterBindingRef>> {
        let _ = (flags,);
        Err(Error::unsupported("virConnectListAllNWFilterBindings"))
    }

    /// Creates a filter binding, which applies the filter's rules to the port at once.
    ///
    /// Meant for hypervisor drivers; bindings of guests are managed by them. Not available on read-only connections.
    ///
    /// - `xml`: Description of the binding, as a `filterbinding` element.
    /// - `flags`: Combination of `NWFilterBindingCreateFlags` values.
    ///
    /// In C: `virNWFilterBindingCreateXML`, since 4.5.0.
    fn nw_filter_binding_create_xml(&self, xml: &str, flags: NwFilterBindingCreateFlags) -> Result<NwFilterBindingRef> {
        let _ = (xml, flags);
        Err(Error::unsupported("virNWFilterBindingCreateXML"))
    }

    /// Describes a filter binding as XML.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNWFilterBindingGetXMLDesc`, since 4.5.0.
    fn nw_filter_binding_get_xml_desc(&self, binding: &NwFilterBindingRef, flags: u32) -> Result<String> {
        let _ = (binding, flags);
        Err(Error::unsupported("virNWFilterBindingGetXMLDesc"))
    }

    /// Deletes a filter binding, which takes the filter's rules off the port.
    ///
    /// Meant for hypervisor drivers: a guest whose binding is deleted runs without filtering. Not available on read-only connections.
    ///
    /// In C: `virNWFilterBindingDelete`, since 4.5.0.
    fn nw_filter_binding_delete(&self, binding: &NwFilterBindingRef) -> Result<()> {
        let _ = (binding,);
        Err(Error::unsupported("virNWFilterBindingDelete"))
    }

    /// Counts the network filters.
    ///
    /// In C: `virConnectNumOfNWFilters`, since 0.8.0.
    fn connect_num_of_nw_filters(&self) -> Result<i32> {
        Err(Error::unsupported("virConnectNumOfNWFilters"))
    }

    /// Lists the names of the network filters.
    ///
    /// The number may change between counting and listing.
    ///
    /// Gives: Number of names filled in.
    ///
    /// In C: `virConnectListNWFilters`, since 0.8.0.
    ///
    /// Discouraged: use virConnectListAllNWFilters.
    fn connect_list_nw_filters(&self) -> Result<Vec<String>> {
        Err(Error::unsupported("virConnectListNWFilters"))
    }

    /// Lists the network filters.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virConnectListAllNWFilters`, since 0.10.2.
    fn connect_list_all_nw_filters(&self, flags: u32) -> Result<Vec<NwFilterRef>> {
        let _ = (flags,);
        Err(Error::unsupported("virConnectListAllNWFilters"))
    }

    /// Finds a network filter by name.
    ///
    /// Fails with `VIR_ERR_NO_NWFILTER` when there is none.
    ///
    /// - `name`: Name of the filter.
    ///
    /// In C: `virNWFilterLookupByName`, since 0.8.0.
    fn nw_filter_lookup_by_name(&self, name: &str) -> Result<NwFilterRef> {
        let _ = (name,);
        Err(Error::unsupported("virNWFilterLookupByName"))
    }

    /// Finds a network filter by UUID.
    ///
    /// Fails with `VIR_ERR_NO_NWFILTER` when there is none.
    ///
    /// - `uuid`: UUID of the filter.
    ///
    /// In C: `virNWFilterLookupByUUID`, since 0.8.0.
    fn nw_filter_lookup_by_uuid(&self, uuid: Uuid) -> Result<NwFilterRef> {
        let _ = (uuid,);
        Err(Error::unsupported("virNWFilterLookupByUUID"))
    }

    /// Stores a network filter, new or changed.
    ///
    /// A changed filter is applied to running guests at once. `virNWFilterDefineXMLFlags` can check the description first. Not available on read-only connections.
    ///
    /// - `xml_desc`: Description of the filter, as a `filter` element.
    ///
    /// In C: `virNWFilterDefineXML`, since 0.8.0.
    fn nw_filter_define_xml(&self, xml_desc: &str) -> Result<NwFilterRef> {
        let _ = (xml_desc,);
        Err(Error::unsupported("virNWFilterDefineXML"))
    }

    /// Stores a network filter, new or changed, as `flags` say.
    ///
    /// A changed filter is applied to running guests at once. Not available on read-only connections.
    ///
    /// - `xml_desc`: Description of the filter, as a `filter` element.
    /// - `flags`: Combination of `NWFilterDefineFlags` values.
    ///
    /// In C: `virNWFilterDefineXMLFlags`, since 7.7.0.
    fn nw_filter_define_xml_flags(&self, xml_desc: &str, flags: NwFilterDefineFlags) -> Result<NwFilterRef> {
        let _ = (xml_desc, flags);
        Err(Error::unsupported("virNWFilterDefineXMLFlags"))
    }

    /// Removes a network filter.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` while a running guest or another filter uses it. Not available on read-only connections.
    ///
    /// In C: `virNWFilterUndefine`, since 0.8.0.
    fn nw_filter_undefine(&self, nwfilter: &NwFilterRef) -> Result<()> {
        let _ = (nwfilter,);
        Err(Error::unsupported("virNWFilterUndefine"))
    }

    /// Describes a network filter as XML.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNWFilterGetXMLDesc`, since 0.8.0.
    fn nw_filter_get_xml_desc(&self, nwfilter: &NwFilterRef, flags: u32) -> Result<String> {
        let _ = (nwfilter, flags);
        Err(Error::unsupported("virNWFilterGetXMLDesc"))
    }
}
