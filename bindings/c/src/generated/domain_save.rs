// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports: domain save.

use crate::prelude::*;

/// Saves an active domain's memory and device state to a file and stops the domain.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSave(domain: *mut VirDomain, to: *const c_char) -> c_int {
    call("virDomainSave", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.save(call.text(to, "to")?)?;
        Ok(0)
    })
}

/// Saves an active domain's state to a file, with options, and stops the domain.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSaveFlags(domain: *mut VirDomain, to: *const c_char, dxml: *const c_char, flags: c_uint) -> c_int {
    call("virDomainSaveFlags", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.save_flags(call.text(to, "to")?, call.text_or_none(dxml, "dxml")?, DomainSaveRestoreFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Saves an active domain's state as the parameters say, and stops the domain.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSaveParams(domain: *mut VirDomain, params: *mut CTypedParameter, nparams: c_int, flags: c_uint) -> c_int {
    call("virDomainSaveParams", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.save_params(&call.params(params, nparams, "params", "nparams")?, DomainSaveRestoreFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Starts a domain from the state that `virDomainSave` wrote.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainRestore(conn: *mut VirConnect, from: *const c_char) -> c_int {
    call("virDomainRestore", |call| unsafe {
        let conn = call.handle(conn)?;
        conn.domain_restore(call.text(from, "from")?)?;
        Ok(0)
    })
}

/// Starts a domain from a saved state, with options.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainRestoreFlags(conn: *mut VirConnect, from: *const c_char, dxml: *const c_char, flags: c_uint) -> c_int {
    call("virDomainRestoreFlags", |call| unsafe {
        let conn = call.handle(conn)?;
        conn.domain_restore_flags(call.text(from, "from")?, call.text_or_none(dxml, "dxml")?, DomainSaveRestoreFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Starts a domain from a saved state, as the parameters say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainRestoreParams(conn: *mut VirConnect, params: *mut CTypedParameter, nparams: c_int, flags: c_uint) -> c_int {
    call("virDomainRestoreParams", |call| unsafe {
        let conn = call.handle(conn)?;
        conn.domain_restore_params(&call.params(params, nparams, "params", "nparams")?, DomainSaveRestoreFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Gives the domain XML kept in a saved state.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSaveImageGetXMLDesc(conn: *mut VirConnect, file: *const c_char, flags: c_uint) -> *mut c_char {
    call("virDomainSaveImageGetXMLDesc", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.domain_save_image_xml_desc(call.text(file, "file")?, DomainSaveImageXmlFlags::from_bits_retain(flags as u32))?;
        Ok(give_text(&result))
    })
}

/// Replaces the domain XML kept in a saved state.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSaveImageDefineXML(conn: *mut VirConnect, file: *const c_char, dxml: *const c_char, flags: c_uint) -> c_int {
    call("virDomainSaveImageDefineXML", |call| unsafe {
        let conn = call.handle(conn)?;
        conn.domain_save_image_define_xml(call.text(file, "file")?, call.text(dxml, "dxml")?, DomainSaveRestoreFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Saves an active domain's state to a file that the hypervisor driver looks after, and stops the domain.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainManagedSave(dom: *mut VirDomain, flags: c_uint) -> c_int {
    call("virDomainManagedSave", |call| unsafe {
        let dom = call.handle(dom)?;
        dom.managed_save(DomainSaveRestoreFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Tells whether a domain has a managed save image.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainHasManagedSaveImage(dom: *mut VirDomain, flags: c_uint) -> c_int {
    call("virDomainHasManagedSaveImage", |call| unsafe {
        let dom = call.handle(dom)?;
        let result = dom.has_managed_save_image(flags as _)?;
        Ok(c_int::from(result))
    })
}

/// Deletes a domain's managed save image.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainManagedSaveRemove(dom: *mut VirDomain, flags: c_uint) -> c_int {
    call("virDomainManagedSaveRemove", |call| unsafe {
        let dom = call.handle(dom)?;
        dom.managed_save_remove(flags as _)?;
        Ok(0)
    })
}

/// Gives the domain XML kept in a managed save image.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainManagedSaveGetXMLDesc(domain: *mut VirDomain, flags: c_uint) -> *mut c_char {
    call("virDomainManagedSaveGetXMLDesc", |call| unsafe {
        let domain = call.handle(domain)?;
        let result = domain.managed_save_xml_desc(DomainSaveImageXmlFlags::from_bits_retain(flags as u32))?;
        Ok(give_text(&result))
    })
}

/// Replaces the domain XML kept in a managed save image.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainManagedSaveDefineXML(domain: *mut VirDomain, dxml: *const c_char, flags: c_uint) -> c_int {
    call("virDomainManagedSaveDefineXML", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.managed_save_define_xml(call.text_or_none(dxml, "dxml")?, DomainSaveRestoreFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Writes an active domain's memory to a file for analysis.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCoreDump(domain: *mut VirDomain, to: *const c_char, flags: c_uint) -> c_int {
    call("virDomainCoreDump", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.core_dump(call.text(to, "to")?, DomainCoreDumpFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Writes an active domain's memory to a file in the format given.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCoreDumpWithFormat(domain: *mut VirDomain, to: *const c_char, dumpformat: c_uint, flags: c_uint) -> c_int {
    call("virDomainCoreDumpWithFormat", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.core_dump_with_format(call.text(to, "to")?, DomainCoreDumpFormat(dumpformat as i32), DomainCoreDumpFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}
