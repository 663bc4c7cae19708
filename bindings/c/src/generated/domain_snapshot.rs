// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports: domain snapshot.

use crate::prelude::*;

/// Gives a snapshot's name.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotGetName(snapshot: *mut VirDomainSnapshot) -> *const c_char {
    call("virDomainSnapshotGetName", |call| unsafe {
        let snapshot = call.handle(snapshot)?;
        lend(snapshot, 0, snapshot.name())
    })
}

/// Gives the domain that a snapshot belongs to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotGetDomain(snapshot: *mut VirDomainSnapshot) -> *mut VirDomain {
    call("virDomainSnapshotGetDomain", |call| unsafe {
        let snapshot = call.handle(snapshot)?;
        Ok(parent(snapshot).as_ptr())
    })
}

/// Gives the connection that a snapshot belongs to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotGetConnect(snapshot: *mut VirDomainSnapshot) -> *mut VirConnect {
    call("virDomainSnapshotGetConnect", |call| unsafe {
        let snapshot = call.handle(snapshot)?;
        Ok(connection(snapshot).as_ptr())
    })
}

/// Takes a snapshot of a domain as the XML describes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotCreateXML(domain: *mut VirDomain, xml_desc: *const c_char, flags: c_uint) -> *mut VirDomainSnapshot {
    call("virDomainSnapshotCreateXML", |call| unsafe {
        let domain = call.handle(domain)?;
        let result = domain.snapshot_create_xml(call.text(xml_desc, "xmlDesc")?, DomainSnapshotCreateFlags::from_bits_retain(flags as u32))?;
        Ok(give(result, itself(domain)))
    })
}

/// Gives a snapshot's description as XML, with the domain's configuration at that time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotGetXMLDesc(snapshot: *mut VirDomainSnapshot, flags: c_uint) -> *mut c_char {
    call("virDomainSnapshotGetXMLDesc", |call| unsafe {
        let snapshot = call.handle(snapshot)?;
        let result = snapshot.xml_desc(DomainSnapshotXmlFlags::from_bits_retain(flags as u32))?;
        Ok(give_text(&result))
    })
}

/// Counts a domain's snapshots that match the filter.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotNum(domain: *mut VirDomain, flags: c_uint) -> c_int {
    call("virDomainSnapshotNum", |call| unsafe {
        let domain = call.handle(domain)?;
        let result = domain.snapshot_num(DomainSnapshotListFlags::from_bits_retain(flags as u32))?;
        Ok(result as _)
    })
}

/// Lists the names of a domain's snapshots that match the filter.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotListNames(domain: *mut VirDomain, names: *mut *mut c_char, nameslen: c_int, flags: c_uint) -> c_int {
    call("virDomainSnapshotListNames", |call| unsafe {
        let domain = call.handle(domain)?;
        call.room(names, nameslen, "names", "nameslen")?;
        let new_names = domain.snapshot_list_names(DomainSnapshotListFlags::from_bits_retain(flags as u32))?;
        let count = fill_texts(names, nameslen, &new_names);
        Ok(count)
    })
}

/// Lists a domain's snapshots that match the filter.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainListAllSnapshots(domain: *mut VirDomain, snaps: *mut *mut *mut VirDomainSnapshot, flags: c_uint) -> c_int {
    call("virDomainListAllSnapshots", |call| unsafe {
        let domain = call.handle(domain)?;
        clear(snaps);
        let new_snaps = domain.list_all_snapshots(DomainSnapshotListFlags::from_bits_retain(flags as u32))?;
        let count = give_objects(snaps, new_snaps, &itself(domain));
        Ok(count)
    })
}

/// Counts a snapshot's children that match the filter.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotNumChildren(snapshot: *mut VirDomainSnapshot, flags: c_uint) -> c_int {
    call("virDomainSnapshotNumChildren", |call| unsafe {
        let snapshot = call.handle(snapshot)?;
        let result = snapshot.num_children(DomainSnapshotListFlags::from_bits_retain(flags as u32))?;
        Ok(result as _)
    })
}

/// Lists the names of a snapshot's children that match the filter.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotListChildrenNames(snapshot: *mut VirDomainSnapshot, names: *mut *mut c_char, nameslen: c_int, flags: c_uint) -> c_int {
    call("virDomainSnapshotListChildrenNames", |call| unsafe {
        let snapshot = call.handle(snapshot)?;
        call.room(names, nameslen, "names", "nameslen")?;
        let new_names = snapshot.list_children_names(DomainSnapshotListFlags::from_bits_retain(flags as u32))?;
        let count = fill_texts(names, nameslen, &new_names);
        Ok(count)
    })
}

/// Lists a snapshot's children that match the filter.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotListAllChildren(snapshot: *mut VirDomainSnapshot, snaps: *mut *mut *mut VirDomainSnapshot, flags: c_uint) -> c_int {
    call("virDomainSnapshotListAllChildren", |call| unsafe {
        let snapshot = call.handle(snapshot)?;
        clear(snaps);
        let new_snaps = snapshot.list_all_children(DomainSnapshotListFlags::from_bits_retain(flags as u32))?;
        let count = give_objects(snaps, new_snaps, &parent(snapshot));
        Ok(count)
    })
}

/// Finds a domain's snapshot by its name.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotLookupByName(domain: *mut VirDomain, name: *const c_char, flags: c_uint) -> *mut VirDomainSnapshot {
    call("virDomainSnapshotLookupByName", |call| unsafe {
        let domain = call.handle(domain)?;
        let result = domain.snapshot_lookup_by_name(call.text(name, "name")?, flags as _)?;
        Ok(give(result, itself(domain)))
    })
}

/// Tells whether a domain has a current snapshot.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainHasCurrentSnapshot(domain: *mut VirDomain, flags: c_uint) -> c_int {
    call("virDomainHasCurrentSnapshot", |call| unsafe {
        let domain = call.handle(domain)?;
        let result = domain.has_current_snapshot(flags as _)?;
        Ok(c_int::from(result))
    })
}

/// Gives a domain's current snapshot.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotCurrent(domain: *mut VirDomain, flags: c_uint) -> *mut VirDomainSnapshot {
    call("virDomainSnapshotCurrent", |call| unsafe {
        let domain = call.handle(domain)?;
        let result = domain.snapshot_current(flags as _)?;
        Ok(give(result, itself(domain)))
    })
}

/// Gives the parent of a snapshot.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotGetParent(snapshot: *mut VirDomainSnapshot, flags: c_uint) -> *mut VirDomainSnapshot {
    call("virDomainSnapshotGetParent", |call| unsafe {
        let snapshot = call.handle(snapshot)?;
        let result = snapshot.parent(flags as _)?;
        Ok(give(result, parent(snapshot)))
    })
}

/// Tells whether a snapshot is its domain's current one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotIsCurrent(snapshot: *mut VirDomainSnapshot, flags: c_uint) -> c_int {
    call("virDomainSnapshotIsCurrent", |call| unsafe {
        let snapshot = call.handle(snapshot)?;
        let result = snapshot.is_current(flags as _)?;
        Ok(c_int::from(result))
    })
}

/// Tells whether a snapshot has a record that would be lost with its domain's configuration.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotHasMetadata(snapshot: *mut VirDomainSnapshot, flags: c_uint) -> c_int {
    call("virDomainSnapshotHasMetadata", |call| unsafe {
        let snapshot = call.handle(snapshot)?;
        let result = snapshot.has_metadata(flags as _)?;
        Ok(c_int::from(result))
    })
}

/// Puts a domain back to the state of a snapshot.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainRevertToSnapshot(snapshot: *mut VirDomainSnapshot, flags: c_uint) -> c_int {
    call("virDomainRevertToSnapshot", |call| unsafe {
        let snapshot = call.handle(snapshot)?;
        snapshot.domain_revert_to_snapshot(DomainSnapshotRevertFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Deletes a snapshot, and frees what it occupies.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotDelete(snapshot: *mut VirDomainSnapshot, flags: c_uint) -> c_int {
    call("virDomainSnapshotDelete", |call| unsafe {
        let snapshot = call.handle(snapshot)?;
        snapshot.delete(DomainSnapshotDeleteFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Adds a reference to a snapshot handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotRef(snapshot: *mut VirDomainSnapshot) -> c_int {
    call("virDomainSnapshotRef", |call| unsafe {
        let snapshot = call.handle(snapshot)?;
        call.keep(snapshot)
    })
}

/// Drops a reference to a snapshot handle, and frees it with the last one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotFree(snapshot: *mut VirDomainSnapshot) -> c_int {
    call("virDomainSnapshotFree", |call| unsafe {
        let snapshot = call.handle(snapshot)?;
        call.release(snapshot)
    })
}
