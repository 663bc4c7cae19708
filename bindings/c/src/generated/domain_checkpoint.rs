// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports: domain checkpoint.

use crate::prelude::*;

/// Gives a checkpoint's name.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCheckpointGetName(checkpoint: *mut VirDomainCheckpoint) -> *const c_char {
    call("virDomainCheckpointGetName", |call| unsafe {
        let checkpoint = call.handle(checkpoint)?;
        lend(checkpoint, 0, checkpoint.name())
    })
}

/// Gives the domain that a checkpoint belongs to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCheckpointGetDomain(checkpoint: *mut VirDomainCheckpoint) -> *mut VirDomain {
    call("virDomainCheckpointGetDomain", |call| unsafe {
        let checkpoint = call.handle(checkpoint)?;
        Ok(parent(checkpoint).as_ptr())
    })
}

/// Gives the connection that a checkpoint belongs to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCheckpointGetConnect(checkpoint: *mut VirDomainCheckpoint) -> *mut VirConnect {
    call("virDomainCheckpointGetConnect", |call| unsafe {
        let checkpoint = call.handle(checkpoint)?;
        Ok(connection(checkpoint).as_ptr())
    })
}

/// Creates a checkpoint of a domain as the XML describes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCheckpointCreateXML(domain: *mut VirDomain, xml_desc: *const c_char, flags: c_uint) -> *mut VirDomainCheckpoint {
    call("virDomainCheckpointCreateXML", |call| unsafe {
        let domain = call.handle(domain)?;
        let result = domain.checkpoint_create_xml(call.text(xml_desc, "xmlDesc")?, DomainCheckpointCreateFlags::from_bits_retain(flags as u32))?;
        Ok(give(result, itself(domain)))
    })
}

/// Gives a checkpoint's description as XML.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCheckpointGetXMLDesc(checkpoint: *mut VirDomainCheckpoint, flags: c_uint) -> *mut c_char {
    call("virDomainCheckpointGetXMLDesc", |call| unsafe {
        let checkpoint = call.handle(checkpoint)?;
        let result = checkpoint.xml_desc(DomainCheckpointXmlFlags::from_bits_retain(flags as u32))?;
        Ok(give_text(&result))
    })
}

/// Lists a domain's checkpoints that match the filter.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainListAllCheckpoints(domain: *mut VirDomain, checkpoints: *mut *mut *mut VirDomainCheckpoint, flags: c_uint) -> c_int {
    call("virDomainListAllCheckpoints", |call| unsafe {
        let domain = call.handle(domain)?;
        clear(checkpoints);
        let new_checkpoints = domain.list_all_checkpoints(DomainCheckpointListFlags::from_bits_retain(flags as u32))?;
        let count = give_objects(checkpoints, new_checkpoints, &itself(domain));
        Ok(count)
    })
}

/// Lists a checkpoint's children that match the filter.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCheckpointListAllChildren(checkpoint: *mut VirDomainCheckpoint, children: *mut *mut *mut VirDomainCheckpoint, flags: c_uint) -> c_int {
    call("virDomainCheckpointListAllChildren", |call| unsafe {
        let checkpoint = call.handle(checkpoint)?;
        clear(children);
        let new_children = checkpoint.list_all_children(DomainCheckpointListFlags::from_bits_retain(flags as u32))?;
        let count = give_objects(children, new_children, &parent(checkpoint));
        Ok(count)
    })
}

/// Finds a domain's checkpoint by its name.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCheckpointLookupByName(domain: *mut VirDomain, name: *const c_char, flags: c_uint) -> *mut VirDomainCheckpoint {
    call("virDomainCheckpointLookupByName", |call| unsafe {
        let domain = call.handle(domain)?;
        let result = domain.checkpoint_lookup_by_name(call.text(name, "name")?, flags as _)?;
        Ok(give(result, itself(domain)))
    })
}

/// Gives the parent of a checkpoint.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCheckpointGetParent(checkpoint: *mut VirDomainCheckpoint, flags: c_uint) -> *mut VirDomainCheckpoint {
    call("virDomainCheckpointGetParent", |call| unsafe {
        let checkpoint = call.handle(checkpoint)?;
        let result = checkpoint.parent(flags as _)?;
        Ok(give(result, parent(checkpoint)))
    })
}

/// Deletes a checkpoint.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCheckpointDelete(checkpoint: *mut VirDomainCheckpoint, flags: c_uint) -> c_int {
    call("virDomainCheckpointDelete", |call| unsafe {
        let checkpoint = call.handle(checkpoint)?;
        checkpoint.delete(DomainCheckpointDeleteFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Adds a reference to a checkpoint handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCheckpointRef(checkpoint: *mut VirDomainCheckpoint) -> c_int {
    call("virDomainCheckpointRef", |call| unsafe {
        let checkpoint = call.handle(checkpoint)?;
        call.keep(checkpoint)
    })
}

/// Drops a reference to a checkpoint handle, and frees it with the last one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCheckpointFree(checkpoint: *mut VirDomainCheckpoint) -> c_int {
    call("virDomainCheckpointFree", |call| unsafe {
        let checkpoint = call.handle(checkpoint)?;
        call.release(checkpoint)
    })
}
