// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports: domain.

use crate::prelude::*;

/// Lists the numeric IDs of the active domains.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListDomains(conn: *mut VirConnect, ids: *mut c_int, maxids: c_int) -> c_int {
    call("virConnectListDomains", |call| unsafe {
        let conn = call.handle(conn)?;
        call.room(ids, maxids, "ids", "maxids")?;
        let new_ids = conn.list_domains()?;
        let count = fill(ids, maxids, &new_ids);
        Ok(count)
    })
}

/// Counts the active domains.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectNumOfDomains(conn: *mut VirConnect) -> c_int {
    call("virConnectNumOfDomains", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.num_of_domains()?;
        Ok(result as _)
    })
}

/// Gives the connection that a domain belongs to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetConnect(domain: *mut VirDomain) -> *mut VirConnect {
    call("virDomainGetConnect", |call| unsafe {
        let domain = call.handle(domain)?;
        Ok(connection(domain).as_ptr())
    })
}

/// Starts a new domain from XML, without storing its configuration.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCreateXML(conn: *mut VirConnect, xml_desc: *const c_char, flags: c_uint) -> *mut VirDomain {
    call("virDomainCreateXML", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.domain_create_xml(call.text(xml_desc, "xmlDesc")?, DomainCreateFlags::from_bits_retain(flags as u32))?;
        Ok(give(result, connection(conn)))
    })
}

/// Starts a new transient domain from XML and hands open files to its init process.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCreateXMLWithFiles(conn: *mut VirConnect, xml_desc: *const c_char, nfiles: c_uint, files: *const c_int, flags: c_uint) -> *mut VirDomain {
    call("virDomainCreateXMLWithFiles", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.domain_create_xml_with_files(call.text(xml_desc, "xmlDesc")?, call.slice(files, nfiles, "files", "nfiles")?, DomainCreateFlags::from_bits_retain(flags as u32))?;
        Ok(give(result, connection(conn)))
    })
}

/// Finds a domain by its name, active or not.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainLookupByName(conn: *mut VirConnect, name: *const c_char) -> *mut VirDomain {
    call("virDomainLookupByName", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.domain_lookup_by_name(call.text(name, "name")?)?;
        Ok(give(result, connection(conn)))
    })
}

/// Finds an active domain by its numeric ID.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainLookupByID(conn: *mut VirConnect, id: c_int) -> *mut VirDomain {
    call("virDomainLookupByID", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.domain_lookup_by_id(id as _)?;
        Ok(give(result, connection(conn)))
    })
}

/// Finds a domain by its UUID, active or not.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainLookupByUUID(conn: *mut VirConnect, uuid: *const c_uchar) -> *mut VirDomain {
    call("virDomainLookupByUUID", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.domain_lookup_by_uuid(call.uuid(uuid, "uuid")?)?;
        Ok(give(result, connection(conn)))
    })
}

/// Finds a domain by its UUID given as text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainLookupByUUIDString(conn: *mut VirConnect, uuid: *const c_char) -> *mut VirDomain {
    call("virDomainLookupByUUIDString", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.domain_lookup_by_uuid_string(call.text(uuid, "uuidstr")?)?;
        Ok(give(result, connection(conn)))
    })
}

/// Asks a domain's guest to shut down.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainShutdown(domain: *mut VirDomain) -> c_int {
    call("virDomainShutdown", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.shutdown()?;
        Ok(0)
    })
}

/// Asks a domain's guest to shut down, by the means given.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainShutdownFlags(domain: *mut VirDomain, flags: c_uint) -> c_int {
    call("virDomainShutdownFlags", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.shutdown_flags(DomainShutdownFlagValues::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Asks a domain's guest to reboot, by the means given.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainReboot(domain: *mut VirDomain, flags: c_uint) -> c_int {
    call("virDomainReboot", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.reboot(DomainRebootFlagValues::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Resets a domain at once, as the reset button of a real machine does.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainReset(domain: *mut VirDomain, flags: c_uint) -> c_int {
    call("virDomainReset", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.reset(flags as _)?;
        Ok(0)
    })
}

/// Stops a domain at once, as if the plug was pulled.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainDestroy(domain: *mut VirDomain) -> c_int {
    call("virDomainDestroy", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.destroy()?;
        Ok(0)
    })
}

/// Stops a domain at once, with control over how hard.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainDestroyFlags(domain: *mut VirDomain, flags: c_uint) -> c_int {
    call("virDomainDestroyFlags", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.destroy_flags(DomainDestroyFlagsValues::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Adds a reference to a domain handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainRef(domain: *mut VirDomain) -> c_int {
    call("virDomainRef", |call| unsafe {
        let domain = call.handle(domain)?;
        call.keep(domain)
    })
}

/// Drops a reference to a domain handle, and frees it with the last one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainFree(domain: *mut VirDomain) -> c_int {
    call("virDomainFree", |call| unsafe {
        let domain = call.handle(domain)?;
        call.release(domain)
    })
}

/// Pauses a domain.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSuspend(domain: *mut VirDomain) -> c_int {
    call("virDomainSuspend", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.suspend()?;
        Ok(0)
    })
}

/// Lets a paused domain run on.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainResume(domain: *mut VirDomain) -> c_int {
    call("virDomainResume", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.resume()?;
        Ok(0)
    })
}

/// Reports a domain's state, memory, number of virtual CPUs and CPU time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetInfo(domain: *mut VirDomain, info: *mut CDomainInfo) -> c_int {
    call("virDomainGetInfo", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(info, "info")?;
        let new_info = domain.info()?;
        store_record(info, &new_info, &connection(domain));
        Ok(0)
    })
}

/// Reports a domain's state and how it came about.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetState(domain: *mut VirDomain, state: *mut c_int, reason: *mut c_int, flags: c_uint) -> c_int {
    call("virDomainGetState", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(state, "state")?;
        let (new_state, new_reason) = domain.state(flags as _)?;
        store(state, new_state.0 as _);
        store(reason, new_reason as _);
        Ok(0)
    })
}

/// Reports whether a domain's control channel can take commands.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetControlInfo(domain: *mut VirDomain, info: *mut CDomainControlInfo, flags: c_uint) -> c_int {
    call("virDomainGetControlInfo", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(info, "info")?;
        let new_info = domain.control_info(flags as _)?;
        store_record(info, &new_info, &connection(domain));
        Ok(0)
    })
}

/// Gives a domain's name.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetName(domain: *mut VirDomain) -> *const c_char {
    call("virDomainGetName", |call| unsafe {
        let domain = call.handle(domain)?;
        lend(domain, 0, domain.name())
    })
}

/// Gives a domain's UUID as bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetUUID(domain: *mut VirDomain, uuid: *mut c_uchar) -> c_int {
    call("virDomainGetUUID", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(uuid, "uuid")?;
        fill_uuid(uuid, domain.uuid())
    })
}

/// Gives a domain's UUID as text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetUUIDString(domain: *mut VirDomain, buf: *mut c_char) -> c_int {
    call("virDomainGetUUIDString", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(buf, "buf")?;
        fill_uuid_text(buf, domain.uuid())
    })
}

/// Gives the kind of guest interface a domain is built for, as in `<os><type>`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetOSType(domain: *mut VirDomain) -> *mut c_char {
    call("virDomainGetOSType", |call| unsafe {
        let domain = call.handle(domain)?;
        let result = domain.os_type()?;
        Ok(give_text(&result))
    })
}

/// Reports the label that confines an active domain.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetSecurityLabel(domain: *mut VirDomain, seclabel: *mut CSecurityLabel) -> c_int {
    call("virDomainGetSecurityLabel", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(seclabel, "seclabel")?;
        let new_seclabel = domain.security_label()?;
        store_record(seclabel, &new_seclabel, &connection(domain));
        Ok(0)
    })
}

/// Reports a domain's label from each security driver in use.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetSecurityLabelList(domain: *mut VirDomain, seclabels: *mut *mut CSecurityLabel) -> c_int {
    call("virDomainGetSecurityLabelList", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(seclabels, "seclabels")?;
        clear(seclabels);
        let new_seclabels = domain.security_label_list()?;
        let count = give_record_array(seclabels, &new_seclabels, &connection(domain));
        Ok(count)
    })
}

/// Changes or removes a domain's title, description or an application's metadata.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetMetadata(domain: *mut VirDomain, type_: c_int, metadata: *const c_char, key: *const c_char, uri: *const c_char, flags: c_uint) -> c_int {
    call("virDomainSetMetadata", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.set_metadata(DomainMetadataType(type_ as i32), call.text_or_none(metadata, "metadata")?, call.text_or_none(key, "key")?, call.text_or_none(uri, "uri")?, DomainModificationImpact::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Gives a domain's title, description or an application's metadata.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetMetadata(domain: *mut VirDomain, type_: c_int, uri: *const c_char, flags: c_uint) -> *mut c_char {
    call("virDomainGetMetadata", |call| unsafe {
        let domain = call.handle(domain)?;
        let result = domain.metadata(DomainMetadataType(type_ as i32), call.text_or_none(uri, "uri")?, DomainModificationImpact::from_bits_retain(flags as u32))?;
        Ok(give_text(&result))
    })
}

/// Gives a domain's configuration as XML.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetXMLDesc(domain: *mut VirDomain, flags: c_uint) -> *mut c_char {
    call("virDomainGetXMLDesc", |call| unsafe {
        let domain = call.handle(domain)?;
        let result = domain.xml_desc(DomainXmlFlags::from_bits_retain(flags as u32))?;
        Ok(give_text(&result))
    })
}

/// Translates a hypervisor's own configuration format into domain XML.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectDomainXMLFromNative(conn: *mut VirConnect, native_format: *const c_char, native_config: *const c_char, flags: c_uint) -> *mut c_char {
    call("virConnectDomainXMLFromNative", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.domain_xml_from_native(call.text(native_format, "nativeFormat")?, call.text(native_config, "nativeConfig")?, flags as _)?;
        Ok(give_text(&result))
    })
}

/// Translates domain XML into a hypervisor's own configuration format.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectDomainXMLToNative(conn: *mut VirConnect, native_format: *const c_char, domain_xml: *const c_char, flags: c_uint) -> *mut c_char {
    call("virConnectDomainXMLToNative", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.domain_xml_to_native(call.text(native_format, "nativeFormat")?, call.text(domain_xml, "domainXml")?, flags as _)?;
        Ok(give_text(&result))
    })
}

/// Stores a domain's configuration without starting it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainDefineXML(conn: *mut VirConnect, xml: *const c_char) -> *mut VirDomain {
    call("virDomainDefineXML", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.domain_define_xml(call.text(xml, "xml")?)?;
        Ok(give(result, connection(conn)))
    })
}

/// Stores a domain's configuration without starting it, optionally validated against the schema.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainDefineXMLFlags(conn: *mut VirConnect, xml: *const c_char, flags: c_uint) -> *mut VirDomain {
    call("virDomainDefineXMLFlags", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.domain_define_xml_flags(call.text(xml, "xml")?, DomainDefineFlags::from_bits_retain(flags as u32))?;
        Ok(give(result, connection(conn)))
    })
}

/// Removes a domain's stored configuration.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainUndefine(domain: *mut VirDomain) -> c_int {
    call("virDomainUndefine", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.undefine()?;
        Ok(0)
    })
}

/// Removes a domain's stored configuration along with what belongs to it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainUndefineFlags(domain: *mut VirDomain, flags: c_uint) -> c_int {
    call("virDomainUndefineFlags", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.undefine_flags(DomainUndefineFlagsValues::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Counts the inactive domains with a stored configuration.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectNumOfDefinedDomains(conn: *mut VirConnect) -> c_int {
    call("virConnectNumOfDefinedDomains", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.num_of_defined_domains()?;
        Ok(result as _)
    })
}

/// Lists the names of the inactive domains with a stored configuration.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListDefinedDomains(conn: *mut VirConnect, names: *mut *mut c_char, maxnames: c_int) -> c_int {
    call("virConnectListDefinedDomains", |call| unsafe {
        let conn = call.handle(conn)?;
        call.room(names, maxnames, "names", "maxnames")?;
        let new_names = conn.list_defined_domains()?;
        let count = fill_texts(names, maxnames, &new_names);
        Ok(count)
    })
}

/// Lists domains, active and inactive, as far as they match the filter.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListAllDomains(conn: *mut VirConnect, domains: *mut *mut *mut VirDomain, flags: c_uint) -> c_int {
    call("virConnectListAllDomains", |call| unsafe {
        let conn = call.handle(conn)?;
        clear(domains);
        let new_domains = conn.list_all_domains(ConnectListAllDomainsFlags::from_bits_retain(flags as u32))?;
        let count = give_objects(domains, new_domains, &connection(conn));
        Ok(count)
    })
}

/// Starts a persistent domain from its stored configuration.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCreate(domain: *mut VirDomain) -> c_int {
    call("virDomainCreate", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.create()?;
        Ok(0)
    })
}

/// Starts a persistent domain from its stored configuration, with options.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCreateWithFlags(domain: *mut VirDomain, flags: c_uint) -> c_int {
    call("virDomainCreateWithFlags", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.create_with_flags(DomainCreateFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Starts a persistent domain and hands open files to its init process.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCreateWithFiles(domain: *mut VirDomain, nfiles: c_uint, files: *const c_int, flags: c_uint) -> c_int {
    call("virDomainCreateWithFiles", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.create_with_files(call.slice(files, nfiles, "files", "nfiles")?, DomainCreateFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Tells whether a domain is started together with the host.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetAutostart(domain: *mut VirDomain, autostart: *mut c_int) -> c_int {
    call("virDomainGetAutostart", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(autostart, "autostart")?;
        let new_autostart = domain.autostart()?;
        store(autostart, c_int::from(new_autostart));
        Ok(0)
    })
}

/// Sets whether a domain is started together with the host.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetAutostart(domain: *mut VirDomain, autostart: c_int) -> c_int {
    call("virDomainSetAutostart", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.set_autostart(autostart != 0)?;
        Ok(0)
    })
}

/// Tells whether a domain is started the next time the host boots, and only then.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetAutostartOnce(domain: *mut VirDomain, autostart: *mut c_int) -> c_int {
    call("virDomainGetAutostartOnce", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(autostart, "autostart")?;
        let new_autostart = domain.autostart_once()?;
        store(autostart, c_int::from(new_autostart));
        Ok(0)
    })
}

/// Sets whether a domain is started the next time the host boots, and only then.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetAutostartOnce(domain: *mut VirDomain, autostart: c_int) -> c_int {
    call("virDomainSetAutostartOnce", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.set_autostart_once(autostart != 0)?;
        Ok(0)
    })
}

/// Tells whether a domain is active, that is running or paused.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainIsActive(dom: *mut VirDomain) -> c_int {
    call("virDomainIsActive", |call| unsafe {
        let dom = call.handle(dom)?;
        let result = dom.is_active()?;
        Ok(c_int::from(result))
    })
}

/// Tells whether a domain has a stored configuration and so survives being stopped.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainIsPersistent(dom: *mut VirDomain) -> c_int {
    call("virDomainIsPersistent", |call| unsafe {
        let dom = call.handle(dom)?;
        let result = dom.is_persistent()?;
        Ok(c_int::from(result))
    })
}

/// Tells whether an active domain's configuration has been altered since its start.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainIsUpdated(dom: *mut VirDomain) -> c_int {
    call("virDomainIsUpdated", |call| unsafe {
        let dom = call.handle(dom)?;
        let result = dom.is_updated()?;
        Ok(c_int::from(result))
    })
}

/// Gives a persistent domain a new name.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainRename(dom: *mut VirDomain, new_name: *const c_char, flags: c_uint) -> c_int {
    call("virDomainRename", |call| unsafe {
        let dom = call.handle(dom)?;
        dom.rename(call.text(new_name, "new_name")?, flags as _)?;
        Ok(0)
    })
}

/// Changes what happens when a guest powers off, reboots or crashes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetLifecycleAction(domain: *mut VirDomain, type_: c_uint, action: c_uint, flags: c_uint) -> c_int {
    call("virDomainSetLifecycleAction", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.set_lifecycle_action(DomainLifecycle(type_ as i32), DomainLifecycleAction(action as i32), DomainModificationImpact::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Reports what a guest's owner needs to attest a confidential domain.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetLaunchSecurityInfo(domain: *mut VirDomain, params: *mut *mut CTypedParameter, nparams: *mut c_int, flags: c_uint) -> c_int {
    call("virDomainGetLaunchSecurityInfo", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(params, "params")?;
        clear(params);
        call.required(nparams, "nparams")?;
        let new_params = domain.launch_security_info(flags as _)?;
        give_params(params, nparams, &new_params);
        Ok(0)
    })
}

/// Injects a secret into a confidential domain.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetLaunchSecurityState(domain: *mut VirDomain, params: *mut CTypedParameter, nparams: c_int, flags: c_uint) -> c_int {
    call("virDomainSetLaunchSecurityState", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(params, "params")?;
        call.some(nparams, "nparams")?;
        domain.set_launch_security_state(&call.params(params, nparams, "params", "nparams")?, flags as _)?;
        Ok(0)
    })
}

/// Lists messages recorded about a domain, such as deprecated features it uses.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetMessages(domain: *mut VirDomain, msgs: *mut *mut *mut c_char, flags: c_uint) -> c_int {
    call("virDomainGetMessages", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(msgs, "msgs")?;
        clear(msgs);
        let new_msgs = domain.messages(DomainMessageType(flags as i32))?;
        let count = give_texts(msgs, &new_msgs);
        Ok(count)
    })
}
