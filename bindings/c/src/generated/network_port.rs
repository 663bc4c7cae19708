// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports: network port.

use crate::prelude::*;

/// Finds a port of a network by its UUID, given as bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkPortLookupByUUID(net: *mut VirNetwork, uuid: *const c_uchar) -> *mut VirNetworkPort {
    call("virNetworkPortLookupByUUID", |call| unsafe {
        let net = call.handle(net)?;
        let result = net.port_lookup_by_uuid(call.uuid(uuid, "uuid")?)?;
        Ok(give(result, itself(net)))
    })
}

/// Finds a port of a network by its UUID, given as text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkPortLookupByUUIDString(net: *mut VirNetwork, uuidstr: *const c_char) -> *mut VirNetworkPort {
    call("virNetworkPortLookupByUUIDString", |call| unsafe {
        let net = call.handle(net)?;
        let result = net.port_lookup_by_uuid_string(call.text(uuidstr, "uuidstr")?)?;
        Ok(give(result, itself(net)))
    })
}

/// Creates a port on an active network and allocates what it needs there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkPortCreateXML(net: *mut VirNetwork, xmldesc: *const c_char, flags: c_uint) -> *mut VirNetworkPort {
    call("virNetworkPortCreateXML", |call| unsafe {
        let net = call.handle(net)?;
        let result = net.port_create_xml(call.text(xmldesc, "xmldesc")?, NetworkPortCreateFlags::from_bits_retain(flags as u32))?;
        Ok(give(result, itself(net)))
    })
}

/// Gives the network a port belongs to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkPortGetNetwork(port: *mut VirNetworkPort) -> *mut VirNetwork {
    call("virNetworkPortGetNetwork", |call| unsafe {
        let port = call.handle(port)?;
        Ok(parent(port).as_ptr())
    })
}

/// Describes a network port as XML. The caller frees the text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkPortGetXMLDesc(port: *mut VirNetworkPort, flags: c_uint) -> *mut c_char {
    call("virNetworkPortGetXMLDesc", |call| unsafe {
        let port = call.handle(port)?;
        let result = port.xml_desc(flags as _)?;
        Ok(give_text(&result))
    })
}

/// Gives the UUID of a network port as bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkPortGetUUID(port: *mut VirNetworkPort, uuid: *mut c_uchar) -> c_int {
    call("virNetworkPortGetUUID", |call| unsafe {
        let port = call.handle(port)?;
        call.required(uuid, "uuid")?;
        fill_uuid(uuid, port.uuid())
    })
}

/// Gives the UUID of a network port as text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkPortGetUUIDString(port: *mut VirNetworkPort, buf: *mut c_char) -> c_int {
    call("virNetworkPortGetUUIDString", |call| unsafe {
        let port = call.handle(port)?;
        call.required(buf, "buf")?;
        fill_uuid_text(buf, port.uuid())
    })
}

/// Changes the bandwidth limits of a network port while it is in use.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkPortSetParameters(port: *mut VirNetworkPort, params: *mut CTypedParameter, nparams: c_int, flags: c_uint) -> c_int {
    call("virNetworkPortSetParameters", |call| unsafe {
        let port = call.handle(port)?;
        port.set_parameters(&call.params(params, nparams, "params", "nparams")?, flags as _)?;
        Ok(0)
    })
}

/// Reads the bandwidth limits of a network port. The caller frees the set with `virTypedParamsFree`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkPortGetParameters(port: *mut VirNetworkPort, params: *mut *mut CTypedParameter, nparams: *mut c_int, flags: c_uint) -> c_int {
    call("virNetworkPortGetParameters", |call| unsafe {
        let port = call.handle(port)?;
        call.required(params, "params")?;
        clear(params);
        call.required(nparams, "nparams")?;
        let new_params = port.parameters(flags as _)?;
        give_params(params, nparams, &new_params);
        Ok(0)
    })
}

/// Deletes a network port and gives back what it held.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkPortDelete(port: *mut VirNetworkPort, flags: c_uint) -> c_int {
    call("virNetworkPortDelete", |call| unsafe {
        let port = call.handle(port)?;
        port.delete(flags as _)?;
        Ok(0)
    })
}

/// Lists the ports of a network with handles to all of them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkListAllPorts(network: *mut VirNetwork, ports: *mut *mut *mut VirNetworkPort, flags: c_uint) -> c_int {
    call("virNetworkListAllPorts", |call| unsafe {
        let network = call.handle(network)?;
        clear(ports);
        let new_ports = network.list_all_ports(flags as _)?;
        let count = give_objects(ports, new_ports, &itself(network));
        Ok(count)
    })
}

/// Gives back a reference to a network port handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkPortFree(port: *mut VirNetworkPort) -> c_int {
    call("virNetworkPortFree", |call| unsafe {
        let port = call.handle(port)?;
        call.release(port)
    })
}

/// Adds a reference to a network port handle. Each reference needs a `virNetworkPortFree` of its own.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkPortRef(port: *mut VirNetworkPort) -> c_int {
    call("virNetworkPortRef", |call| unsafe {
        let port = call.handle(port)?;
        call.keep(port)
    })
}
