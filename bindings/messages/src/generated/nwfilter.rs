// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions: nwfilter.

use super::prelude::*;

/// The functions, by number.
pub(super) const FUNCTIONS: &[Function] = &[
    ("virConnectNumOfNWFilters", vir_connect_num_of_nw_filters),
    ("virConnectListNWFilters", vir_connect_list_nw_filters),
    ("virConnectListAllNWFilters", vir_connect_list_all_nw_filters),
    ("virNWFilterLookupByName", vir_nw_filter_lookup_by_name),
    ("virNWFilterLookupByUUID", vir_nw_filter_lookup_by_uuid),
    ("virNWFilterLookupByUUIDString", vir_nw_filter_lookup_by_uuid_string),
    ("virNWFilterDefineXML", vir_nw_filter_define_xml),
    ("virNWFilterDefineXMLFlags", vir_nw_filter_define_xml_flags),
    ("virNWFilterUndefine", vir_nw_filter_undefine),
    ("virNWFilterGetName", vir_nw_filter_get_name),
    ("virNWFilterGetUUID", vir_nw_filter_get_uuid),
    ("virNWFilterGetUUIDString", vir_nw_filter_get_uuid_string),
    ("virNWFilterGetXMLDesc", vir_nw_filter_get_xml_desc),
];

fn vir_connect_num_of_nw_filters(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.num_of_nw_filters())
}

fn vir_connect_list_nw_filters(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.list_nw_filters())
}

fn vir_connect_list_all_nw_filters(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let flags = c.number()?;
    c.give(conn.list_all_nw_filters(flags))
}

fn vir_nw_filter_lookup_by_name(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let name = c.text("name")?;
    c.give(conn.nw_filter_lookup_by_name(&name))
}

fn vir_nw_filter_lookup_by_uuid(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let uuid = c.uuid("uuid")?;
    c.give(conn.nw_filter_lookup_by_uuid(uuid))
}

fn vir_nw_filter_lookup_by_uuid_string(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let uuid = c.text("uuid")?;
    c.give(conn.nw_filter_lookup_by_uuid_string(&uuid))
}

fn vir_nw_filter_define_xml(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let xml_desc = c.text("xmlDesc")?;
    c.give(conn.nw_filter_define_xml(&xml_desc))
}

fn vir_nw_filter_define_xml_flags(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let xml_desc = c.text("xmlDesc")?;
    let flags = c.number()?;
    c.give(conn.nw_filter_define_xml_flags(&xml_desc, NwFilterDefineFlags::of(flags)))
}

fn vir_nw_filter_undefine(c: &mut Call<'_>) -> Outcome {
    let nwfilter = c.object::<NwFilter>()?;
    c.give(nwfilter.undefine())
}

fn vir_nw_filter_get_name(c: &mut Call<'_>) -> Outcome {
    let nwfilter = c.object::<NwFilter>()?;
    c.give(nwfilter.name())
}

fn vir_nw_filter_get_uuid(c: &mut Call<'_>) -> Outcome {
    let nwfilter = c.object::<NwFilter>()?;
    c.give(nwfilter.uuid())
}

fn vir_nw_filter_get_uuid_string(c: &mut Call<'_>) -> Outcome {
    let nwfilter = c.object::<NwFilter>()?;
    c.give(nwfilter.uuid().to_string())
}

fn vir_nw_filter_get_xml_desc(c: &mut Call<'_>) -> Outcome {
    let nwfilter = c.object::<NwFilter>()?;
    let flags = c.number()?;
    c.give(nwfilter.xml_desc(flags))
}
