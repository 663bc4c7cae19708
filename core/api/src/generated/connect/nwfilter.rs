// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Connect`: calls about nwfilter.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about nwfilter.
impl Connect {
    /// Counts the network filters.
    ///
    /// In C: `virConnectNumOfNWFilters`, since 0.8.0.
    pub fn num_of_nw_filters(&self) -> Result<i32> {
        let conn = self;
        conn.driver().before("virConnectNumOfNWFilters")?;
        conn.nw_filter().connect_num_of_nw_filters()
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
    pub fn list_nw_filters(&self) -> Result<Vec<String>> {
        let conn = self;
        conn.driver().before("virConnectListNWFilters")?;
        conn.nw_filter().connect_list_nw_filters()
    }

    /// Lists the network filters.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virConnectListAllNWFilters`, since 0.10.2.
    pub fn list_all_nw_filters(&self, flags: u32) -> Result<Vec<NwFilter>> {
        let conn = self;
        conn.driver().before("virConnectListAllNWFilters")?;
        Ok(NwFilter::all(conn, conn.nw_filter().connect_list_all_nw_filters(flags)?))
    }

    /// Finds a network filter by name.
    ///
    /// Fails with `VIR_ERR_NO_NWFILTER` when there is none.
    ///
    /// - `name`: Name of the filter.
    ///
    /// In C: `virNWFilterLookupByName`, since 0.8.0.
    pub fn nw_filter_lookup_by_name(&self, name: &str) -> Result<NwFilter> {
        let conn = self;
        conn.driver().before("virNWFilterLookupByName")?;
        Ok(NwFilter::new(conn, conn.nw_filter().nw_filter_lookup_by_name(name)?))
    }

    /// Finds a network filter by UUID.
    ///
    /// Fails with `VIR_ERR_NO_NWFILTER` when there is none.
    ///
    /// - `uuid`: UUID of the filter.
    ///
    /// In C: `virNWFilterLookupByUUID`, since 0.8.0.
    pub fn nw_filter_lookup_by_uuid(&self, uuid: Uuid) -> Result<NwFilter> {
        let conn = self;
        conn.driver().before("virNWFilterLookupByUUID")?;
        Ok(NwFilter::new(conn, conn.nw_filter().nw_filter_lookup_by_uuid(uuid)?))
    }

    /// Finds a network filter by UUID, given as text.
    ///
    /// Fails with `VIR_ERR_NO_NWFILTER` when there is none and with `VIR_ERR_INVALID_ARG` when the text is no UUID.
    ///
    /// - `uuid`: UUID of the filter, with or without hyphens.
    ///
    /// In C: `virNWFilterLookupByUUIDString`, since 0.8.0.
    pub fn nw_filter_lookup_by_uuid_string(&self, uuid: &str) -> Result<NwFilter> {
        let conn = self;
        conn.driver().before("virNWFilterLookupByUUIDString")?;
        self.nw_filter_lookup_by_uuid(parse_uuid(uuid).map_err(|_| polyvirt_driver::Error::argument("virNWFilterLookupByUUIDString", "uuidstr", "uuidstr in virNWFilterLookupByUUIDString must be a valid UUID"))?)
    }

    /// Stores a network filter, new or changed.
    ///
    /// A changed filter is applied to running guests at once. `virNWFilterDefineXMLFlags` can check the description first. Not available on read-only connections.
    ///
    /// - `xml_desc`: Description of the filter, as a `filter` element.
    ///
    /// In C: `virNWFilterDefineXML`, since 0.8.0.
    pub fn nw_filter_define_xml(&self, xml_desc: &str) -> Result<NwFilter> {
        let conn = self;
        conn.require_write("virNWFilterDefineXML")?;
        conn.driver().before("virNWFilterDefineXML")?;
        Ok(NwFilter::new(conn, conn.nw_filter().nw_filter_define_xml(xml_desc)?))
    }

    /// Stores a network filter, new or changed, as `flags` say.
    ///
    /// A changed filter is applied to running guests at once. Not available on read-only connections.
    ///
    /// - `xml_desc`: Description of the filter, as a `filter` element.
    /// - `flags`: Combination of `NWFilterDefineFlags` values.
    ///
    /// In C: `virNWFilterDefineXMLFlags`, since 7.7.0.
    pub fn nw_filter_define_xml_flags(&self, xml_desc: &str, flags: NwFilterDefineFlags) -> Result<NwFilter> {
        let conn = self;
        conn.require_write("virNWFilterDefineXMLFlags")?;
        conn.driver().before("virNWFilterDefineXMLFlags")?;
        Ok(NwFilter::new(conn, conn.nw_filter().nw_filter_define_xml_flags(xml_desc, flags)?))
    }
}
