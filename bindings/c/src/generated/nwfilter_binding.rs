// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports: nwfilter binding.

use crate::prelude::*;

/// Finds a filter binding by the device name of its port.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterBindingLookupByPortDev(conn: *mut VirConnect, portdev: *const c_char) -> *mut VirNwFilterBinding {
    call("virNWFilterBindingLookupByPortDev", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.nw_filter_binding_lookup_by_port_dev(call.text(portdev, "portdev")?)?;
        Ok(give(result, connection(conn)))
    })
}

/// Tells the device name of the port that a filter binding covers.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterBindingGetPortDev(binding: *mut VirNwFilterBinding) -> *const c_char {
    call("virNWFilterBindingGetPortDev", |call| unsafe {
        let binding = call.handle(binding)?;
        lend(binding, 0, binding.portdev())
    })
}

/// Tells the name of the network filter that a binding applies.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterBindingGetFilterName(binding: *mut VirNwFilterBinding) -> *const c_char {
    call("virNWFilterBindingGetFilterName", |call| unsafe {
        let binding = call.handle(binding)?;
        lend(binding, 1, binding.filtername())
    })
}

/// Lists the filter bindings.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListAllNWFilterBindings(conn: *mut VirConnect, bindings: *mut *mut *mut VirNwFilterBinding, flags: c_uint) -> c_int {
    call("virConnectListAllNWFilterBindings", |call| unsafe {
        let conn = call.handle(conn)?;
        clear(bindings);
        let new_bindings = conn.list_all_nw_filter_bindings(flags as _)?;
        let count = give_objects(bindings, new_bindings, &connection(conn));
        Ok(count)
    })
}

/// Creates a filter binding, which applies the filter's rules to the port at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterBindingCreateXML(conn: *mut VirConnect, xml: *const c_char, flags: c_uint) -> *mut VirNwFilterBinding {
    call("virNWFilterBindingCreateXML", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.nw_filter_binding_create_xml(call.text(xml, "xml")?, NwFilterBindingCreateFlags::from_bits_retain(flags as u32))?;
        Ok(give(result, connection(conn)))
    })
}

/// Describes a filter binding as XML.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterBindingGetXMLDesc(binding: *mut VirNwFilterBinding, flags: c_uint) -> *mut c_char {
    call("virNWFilterBindingGetXMLDesc", |call| unsafe {
        let binding = call.handle(binding)?;
        let result = binding.xml_desc(flags as _)?;
        Ok(give_text(&result))
    })
}

/// Deletes a filter binding, which takes the filter's rules off the port.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterBindingDelete(binding: *mut VirNwFilterBinding) -> c_int {
    call("virNWFilterBindingDelete", |call| unsafe {
        let binding = call.handle(binding)?;
        binding.delete()?;
        Ok(0)
    })
}

/// Adds a reference to a handle of a filter binding.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterBindingRef(binding: *mut VirNwFilterBinding) -> c_int {
    call("virNWFilterBindingRef", |call| unsafe {
        let binding = call.handle(binding)?;
        call.keep(binding)
    })
}

/// Drops a reference to a handle of a filter binding.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterBindingFree(binding: *mut VirNwFilterBinding) -> c_int {
    call("virNWFilterBindingFree", |call| unsafe {
        let binding = call.handle(binding)?;
        call.release(binding)
    })
}
