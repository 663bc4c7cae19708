// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: nwfilter.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virConnectNumOfNWFilters", c"virConnectNumOfNWFilters(conn)\n--\n\nCounts the network filters.", 1, Failure::MinusOne, vir_connect_num_of_nw_filters),
    Function::new(c"virConnectListNWFilters", c"virConnectListNWFilters(conn)\n--\n\nLists the names of the network filters.", 1, Failure::None, vir_connect_list_nw_filters),
    Function::new(c"virConnectListAllNWFilters", c"virConnectListAllNWFilters(conn, flags)\n--\n\nLists the network filters.", 2, Failure::None, vir_connect_list_all_nw_filters),
    Function::new(c"virNWFilterLookupByName", c"virNWFilterLookupByName(conn, name)\n--\n\nFinds a network filter by name.", 2, Failure::None, vir_nw_filter_lookup_by_name),
    Function::new(c"virNWFilterLookupByUUID", c"virNWFilterLookupByUUID(conn, uuid)\n--\n\nFinds a network filter by UUID.", 2, Failure::None, vir_nw_filter_lookup_by_uuid),
    Function::new(c"virNWFilterLookupByUUIDString", c"virNWFilterLookupByUUIDString(conn, uuid)\n--\n\nFinds a network filter by UUID, given as text.", 2, Failure::None, vir_nw_filter_lookup_by_uuid_string),
    Function::new(c"virNWFilterDefineXML", c"virNWFilterDefineXML(conn, xmlDesc)\n--\n\nStores a network filter, new or changed.", 2, Failure::None, vir_nw_filter_define_xml),
    Function::new(c"virNWFilterDefineXMLFlags", c"virNWFilterDefineXMLFlags(conn, xmlDesc, flags)\n--\n\nStores a network filter, new or changed, as `flags` say.", 3, Failure::None, vir_nw_filter_define_xml_flags),
    Function::new(c"virNWFilterUndefine", c"virNWFilterUndefine(nwfilter)\n--\n\nRemoves a network filter.", 1, Failure::MinusOne, vir_nw_filter_undefine),
    Function::new(c"virNWFilterGetName", c"virNWFilterGetName(nwfilter)\n--\n\nTells the name of a network filter.", 1, Failure::None, vir_nw_filter_get_name),
    Function::new(c"virNWFilterGetUUID", c"virNWFilterGetUUID(nwfilter)\n--\n\nTells the UUID of a network filter.", 1, Failure::None, vir_nw_filter_get_uuid),
    Function::new(c"virNWFilterGetUUIDString", c"virNWFilterGetUUIDString(nwfilter)\n--\n\nTells the UUID of a network filter as text.", 1, Failure::None, vir_nw_filter_get_uuid_string),
    Function::new(c"virNWFilterGetXMLDesc", c"virNWFilterGetXMLDesc(nwfilter, flags)\n--\n\nDescribes a network filter as XML.", 2, Failure::None, vir_nw_filter_get_xml_desc),
];

fn vir_connect_num_of_nw_filters<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(c.wait(|| conn.num_of_nw_filters()))
}

fn vir_connect_list_nw_filters<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(c.wait(|| conn.list_nw_filters()))
}

fn vir_connect_list_all_nw_filters<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| conn.list_all_nw_filters(flags)))
}

fn vir_nw_filter_lookup_by_name<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let name = c.text(1, "name")?;
    c.give(c.wait(|| conn.nw_filter_lookup_by_name(&name)))
}

fn vir_nw_filter_lookup_by_uuid<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let uuid = c.uuid(1, "uuid")?;
    c.give(c.wait(|| conn.nw_filter_lookup_by_uuid(uuid)))
}

fn vir_nw_filter_lookup_by_uuid_string<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let uuid = c.text(1, "uuid")?;
    c.give(c.wait(|| conn.nw_filter_lookup_by_uuid_string(&uuid)))
}

fn vir_nw_filter_define_xml<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let xml_desc = c.text(1, "xmlDesc")?;
    c.give(c.wait(|| conn.nw_filter_define_xml(&xml_desc)))
}

fn vir_nw_filter_define_xml_flags<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let xml_desc = c.text(1, "xmlDesc")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.nw_filter_define_xml_flags(&xml_desc, NwFilterDefineFlags::of(flags))))
}

fn vir_nw_filter_undefine<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let nwfilter = c.object::<NwFilter>(0)?;
    c.give(c.wait(|| nwfilter.undefine()))
}

fn vir_nw_filter_get_name<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let nwfilter = c.object::<NwFilter>(0)?;
    c.give(nwfilter.name())
}

fn vir_nw_filter_get_uuid<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let nwfilter = c.object::<NwFilter>(0)?;
    c.give(nwfilter.uuid())
}

fn vir_nw_filter_get_uuid_string<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let nwfilter = c.object::<NwFilter>(0)?;
    c.give(nwfilter.uuid().to_string())
}

fn vir_nw_filter_get_xml_desc<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let nwfilter = c.object::<NwFilter>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| nwfilter.xml_desc(flags)))
}
