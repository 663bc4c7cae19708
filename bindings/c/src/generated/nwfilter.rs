// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports: nwfilter.

use crate::prelude::*;

/// Counts the network filters.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectNumOfNWFilters(conn: *mut VirConnect) -> c_int {
    call("virConnectNumOfNWFilters", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.num_of_nw_filters()?;
        Ok(result as _)
    })
}

/// Lists the names of the network filters.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListNWFilters(conn: *mut VirConnect, names: *mut *mut c_char, maxnames: c_int) -> c_int {
    call("virConnectListNWFilters", |call| unsafe {
        let conn = call.handle(conn)?;
        call.room(names, maxnames, "names", "maxnames")?;
        let new_names = conn.list_nw_filters()?;
        let count = fill_texts(names, maxnames, &new_names);
        Ok(count)
    })
}

/// Lists the network filters.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListAllNWFilters(conn: *mut VirConnect, filters: *mut *mut *mut VirNwFilter, flags: c_uint) -> c_int {
    call("virConnectListAllNWFilters", |call| unsafe {
        let conn = call.handle(conn)?;
        clear(filters);
        let new_filters = conn.list_all_nw_filters(flags as _)?;
        let count = give_objects(filters, new_filters, &connection(conn));
        Ok(count)
    })
}

/// Finds a network filter by name.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterLookupByName(conn: *mut VirConnect, name: *const c_char) -> *mut VirNwFilter {
    call("virNWFilterLookupByName", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.nw_filter_lookup_by_name(call.text(name, "name")?)?;
        Ok(give(result, connection(conn)))
    })
}

/// Finds a network filter by UUID.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterLookupByUUID(conn: *mut VirConnect, uuid: *const c_uchar) -> *mut VirNwFilter {
    call("virNWFilterLookupByUUID", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.nw_filter_lookup_by_uuid(call.uuid(uuid, "uuid")?)?;
        Ok(give(result, connection(conn)))
    })
}

/// Finds a network filter by UUID, given as text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterLookupByUUIDString(conn: *mut VirConnect, uuid: *const c_char) -> *mut VirNwFilter {
    call("virNWFilterLookupByUUIDString", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.nw_filter_lookup_by_uuid_string(call.text(uuid, "uuidstr")?)?;
        Ok(give(result, connection(conn)))
    })
}

/// Stores a network filter, new or changed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterDefineXML(conn: *mut VirConnect, xml_desc: *const c_char) -> *mut VirNwFilter {
    call("virNWFilterDefineXML", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.nw_filter_define_xml(call.text(xml_desc, "xmlDesc")?)?;
        Ok(give(result, connection(conn)))
    })
}

/// Stores a network filter, new or changed, as `flags` say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterDefineXMLFlags(conn: *mut VirConnect, xml_desc: *const c_char, flags: c_uint) -> *mut VirNwFilter {
    call("virNWFilterDefineXMLFlags", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.nw_filter_define_xml_flags(call.text(xml_desc, "xmlDesc")?, NwFilterDefineFlags::from_bits_retain(flags as u32))?;
        Ok(give(result, connection(conn)))
    })
}

/// Removes a network filter.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterUndefine(nwfilter: *mut VirNwFilter) -> c_int {
    call("virNWFilterUndefine", |call| unsafe {
        let nwfilter = call.handle(nwfilter)?;
        nwfilter.undefine()?;
        Ok(0)
    })
}

/// Adds a reference to a handle of a network filter.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterRef(nwfilter: *mut VirNwFilter) -> c_int {
    call("virNWFilterRef", |call| unsafe {
        let nwfilter = call.handle(nwfilter)?;
        call.keep(nwfilter)
    })
}

/// Drops a reference to a handle of a network filter.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterFree(nwfilter: *mut VirNwFilter) -> c_int {
    call("virNWFilterFree", |call| unsafe {
        let nwfilter = call.handle(nwfilter)?;
        call.release(nwfilter)
    })
}

/// Tells the name of a network filter.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterGetName(nwfilter: *mut VirNwFilter) -> *const c_char {
    call("virNWFilterGetName", |call| unsafe {
        let nwfilter = call.handle(nwfilter)?;
        lend(nwfilter, 0, nwfilter.name())
    })
}

/// Tells the UUID of a network filter.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterGetUUID(nwfilter: *mut VirNwFilter, uuid: *mut c_uchar) -> c_int {
    call("virNWFilterGetUUID", |call| unsafe {
        let nwfilter = call.handle(nwfilter)?;
        call.required(uuid, "uuid")?;
        fill_uuid(uuid, nwfilter.uuid())
    })
}

/// Tells the UUID of a network filter as text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterGetUUIDString(nwfilter: *mut VirNwFilter, buf: *mut c_char) -> c_int {
    call("virNWFilterGetUUIDString", |call| unsafe {
        let nwfilter = call.handle(nwfilter)?;
        call.required(buf, "buf")?;
        fill_uuid_text(buf, nwfilter.uuid())
    })
}

/// Describes a network filter as XML.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterGetXMLDesc(nwfilter: *mut VirNwFilter, flags: c_uint) -> *mut c_char {
    call("virNWFilterGetXMLDesc", |call| unsafe {
        let nwfilter = call.handle(nwfilter)?;
        let result = nwfilter.xml_desc(flags as _)?;
        Ok(give_text(&result))
    })
}
