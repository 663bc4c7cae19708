// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: domain.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virConnectListDomains", c"virConnectListDomains(conn)\n--\n\nLists the numeric IDs of the active domains.", 1, Failure::None, vir_connect_list_domains),
    Function::new(c"virConnectNumOfDomains", c"virConnectNumOfDomains(conn)\n--\n\nCounts the active domains.", 1, Failure::MinusOne, vir_connect_num_of_domains),
    Function::new(c"virDomainCreateXML", c"virDomainCreateXML(conn, xmlDesc, flags)\n--\n\nStarts a new domain from XML, without storing its configuration.", 3, Failure::None, vir_domain_create_xml),
    Function::new(c"virDomainCreateXMLWithFiles", c"virDomainCreateXMLWithFiles(conn, xmlDesc, files, flags)\n--\n\nStarts a new transient domain from XML and hands open files to its init process.", 4, Failure::None, vir_domain_create_xml_with_files),
    Function::new(c"virDomainLookupByName", c"virDomainLookupByName(conn, name)\n--\n\nFinds a domain by its name, active or not.", 2, Failure::None, vir_domain_lookup_by_name),
    Function::new(c"virDomainLookupByID", c"virDomainLookupByID(conn, id)\n--\n\nFinds an active domain by its numeric ID.", 2, Failure::None, vir_domain_lookup_by_id),
    Function::new(c"virDomainLookupByUUID", c"virDomainLookupByUUID(conn, uuid)\n--\n\nFinds a domain by its UUID, active or not.", 2, Failure::None, vir_domain_lookup_by_uuid),
    Function::new(c"virDomainLookupByUUIDString", c"virDomainLookupByUUIDString(conn, uuid)\n--\n\nFinds a domain by its UUID given as text.", 2, Failure::None, vir_domain_lookup_by_uuid_string),
    Function::new(c"virDomainShutdown", c"virDomainShutdown(domain)\n--\n\nAsks a domain's guest to shut down.", 1, Failure::MinusOne, vir_domain_shutdown),
    Function::new(c"virDomainShutdownFlags", c"virDomainShutdownFlags(domain, flags)\n--\n\nAsks a domain's guest to shut down, by the means given.", 2, Failure::MinusOne, vir_domain_shutdown_flags),
    Function::new(c"virDomainReboot", c"virDomainReboot(domain, flags)\n--\n\nAsks a domain's guest to reboot, by the means given.", 2, Failure::MinusOne, vir_domain_reboot),
    Function::new(c"virDomainReset", c"virDomainReset(domain, flags)\n--\n\nResets a domain at once, as the reset button of a real machine does.", 2, Failure::MinusOne, vir_domain_reset),
    Function::new(c"virDomainDestroy", c"virDomainDestroy(domain)\n--\n\nStops a domain at once, as if the plug was pulled.", 1, Failure::MinusOne, vir_domain_destroy),
    Function::new(c"virDomainDestroyFlags", c"virDomainDestroyFlags(domain, flags)\n--\n\nStops a domain at once, with control over how hard.", 2, Failure::MinusOne, vir_domain_destroy_flags),
    Function::new(c"virDomainSuspend", c"virDomainSuspend(domain)\n--\n\nPauses a domain.", 1, Failure::MinusOne, vir_domain_suspend),
    Function::new(c"virDomainResume", c"virDomainResume(domain)\n--\n\nLets a paused domain run on.", 1, Failure::MinusOne, vir_domain_resume),
    Function::new(c"virDomainGetInfo", c"virDomainGetInfo(domain)\n--\n\nReports a domain's state, memory, number of virtual CPUs and CPU time.", 1, Failure::None, vir_domain_get_info),
    Function::new(c"virDomainGetState", c"virDomainGetState(domain, flags)\n--\n\nReports a domain's state and how it came about.", 2, Failure::None, vir_domain_get_state),
    Function::new(c"virDomainGetControlInfo", c"virDomainGetControlInfo(domain, flags)\n--\n\nReports whether a domain's control channel can take commands.", 2, Failure::None, vir_domain_get_control_info),
    Function::new(c"virDomainGetName", c"virDomainGetName(domain)\n--\n\nGives a domain's name.", 1, Failure::None, vir_domain_get_name),
    Function::new(c"virDomainGetID", c"virDomainGetID(domain)\n--\n\nGives a domain's numeric ID.", 1, Failure::None, vir_domain_get_id),
    Function::new(c"virDomainGetUUID", c"virDomainGetUUID(domain)\n--\n\nGives a domain's UUID as bytes.", 1, Failure::None, vir_domain_get_uuid),
    Function::new(c"virDomainGetUUIDString", c"virDomainGetUUIDString(domain)\n--\n\nGives a domain's UUID as text.", 1, Failure::None, vir_domain_get_uuid_string),
    Function::new(c"virDomainGetOSType", c"virDomainGetOSType(domain)\n--\n\nGives the kind of guest interface a domain is built for, as in `<os><type>`.", 1, Failure::None, vir_domain_get_os_type),
    Function::new(c"virDomainGetSecurityLabel", c"virDomainGetSecurityLabel(domain)\n--\n\nReports the label that confines an active domain.", 1, Failure::None, vir_domain_get_security_label),
    Function::new(c"virDomainGetSecurityLabelList", c"virDomainGetSecurityLabelList(domain)\n--\n\nReports a domain's label from each security driver in use.", 1, Failure::None, vir_domain_get_security_label_list),
    Function::new(c"virDomainSetMetadata", c"virDomainSetMetadata(domain, type, metadata, key, uri, flags)\n--\n\nChanges or removes a domain's title, description or an application's metadata.", 6, Failure::MinusOne, vir_domain_set_metadata),
    Function::new(c"virDomainGetMetadata", c"virDomainGetMetadata(domain, type, uri, flags)\n--\n\nGives a domain's title, description or an application's metadata.", 4, Failure::None, vir_domain_get_metadata),
    Function::new(c"virDomainGetXMLDesc", c"virDomainGetXMLDesc(domain, flags)\n--\n\nGives a domain's configuration as XML.", 2, Failure::None, vir_domain_get_xml_desc),
    Function::new(c"virConnectDomainXMLFromNative", c"virConnectDomainXMLFromNative(conn, nativeFormat, nativeConfig, flags)\n--\n\nTranslates a hypervisor's own configuration format into domain XML.", 4, Failure::None, vir_connect_domain_xml_from_native),
    Function::new(c"virConnectDomainXMLToNative", c"virConnectDomainXMLToNative(conn, nativeFormat, domainXml, flags)\n--\n\nTranslates domain XML into a hypervisor's own configuration format.", 4, Failure::None, vir_connect_domain_xml_to_native),
    Function::new(c"virDomainDefineXML", c"virDomainDefineXML(conn, xml)\n--\n\nStores a domain's configuration without starting it.", 2, Failure::None, vir_domain_define_xml),
    Function::new(c"virDomainDefineXMLFlags", c"virDomainDefineXMLFlags(conn, xml, flags)\n--\n\nStores a domain's configuration without starting it, optionally validated against the schema.", 3, Failure::None, vir_domain_define_xml_flags),
    Function::new(c"virDomainUndefine", c"virDomainUndefine(domain)\n--\n\nRemoves a domain's stored configuration.", 1, Failure::MinusOne, vir_domain_undefine),
    Function::new(c"virDomainUndefineFlags", c"virDomainUndefineFlags(domain, flags)\n--\n\nRemoves a domain's stored configuration along with what belongs to it.", 2, Failure::MinusOne, vir_domain_undefine_flags),
    Function::new(c"virConnectNumOfDefinedDomains", c"virConnectNumOfDefinedDomains(conn)\n--\n\nCounts the inactive domains with a stored configuration.", 1, Failure::MinusOne, vir_connect_num_of_defined_domains),
    Function::new(c"virConnectListDefinedDomains", c"virConnectListDefinedDomains(conn)\n--\n\nLists the names of the inactive domains with a stored configuration.", 1, Failure::None, vir_connect_list_defined_domains),
    Function::new(c"virConnectListAllDomains", c"virConnectListAllDomains(conn, flags)\n--\n\nLists domains, active and inactive, as far as they match the filter.", 2, Failure::None, vir_connect_list_all_domains),
    Function::new(c"virDomainCreate", c"virDomainCreate(domain)\n--\n\nStarts a persistent domain from its stored configuration.", 1, Failure::MinusOne, vir_domain_create),
    Function::new(c"virDomainCreateWithFlags", c"virDomainCreateWithFlags(domain, flags)\n--\n\nStarts a persistent domain from its stored configuration, with options.", 2, Failure::MinusOne, vir_domain_create_with_flags),
    Function::new(c"virDomainCreateWithFiles", c"virDomainCreateWithFiles(domain, files, flags)\n--\n\nStarts a persistent domain and hands open files to its init process.", 3, Failure::MinusOne, vir_domain_create_with_files),
    Function::new(c"virDomainGetAutostart", c"virDomainGetAutostart(domain)\n--\n\nTells whether a domain is started together with the host.", 1, Failure::None, vir_domain_get_autostart),
    Function::new(c"virDomainSetAutostart", c"virDomainSetAutostart(domain, autostart)\n--\n\nSets whether a domain is started together with the host.", 2, Failure::MinusOne, vir_domain_set_autostart),
    Function::new(c"virDomainGetAutostartOnce", c"virDomainGetAutostartOnce(domain)\n--\n\nTells whether a domain is started the next time the host boots, and only then.", 1, Failure::None, vir_domain_get_autostart_once),
    Function::new(c"virDomainSetAutostartOnce", c"virDomainSetAutostartOnce(domain, autostart)\n--\n\nSets whether a domain is started the next time the host boots, and only then.", 2, Failure::MinusOne, vir_domain_set_autostart_once),
    Function::new(c"virDomainCreateLinux", c"virDomainCreateLinux(conn, xmlDesc, flags)\n--\n\nStarts a new transient domain; the old name of `virDomainCreateXML`.", 3, Failure::None, vir_domain_create_linux),
    Function::new(c"virDomainIsActive", c"virDomainIsActive(dom)\n--\n\nTells whether a domain is active, that is running or paused.", 1, Failure::MinusOne, vir_domain_is_active),
    Function::new(c"virDomainIsPersistent", c"virDomainIsPersistent(dom)\n--\n\nTells whether a domain has a stored configuration and so survives being stopped.", 1, Failure::MinusOne, vir_domain_is_persistent),
    Function::new(c"virDomainIsUpdated", c"virDomainIsUpdated(dom)\n--\n\nTells whether an active domain's configuration has been altered since its start.", 1, Failure::MinusOne, vir_domain_is_updated),
    Function::new(c"virDomainRename", c"virDomainRename(dom, new_name, flags)\n--\n\nGives a persistent domain a new name.", 3, Failure::MinusOne, vir_domain_rename),
    Function::new(c"virDomainSetLifecycleAction", c"virDomainSetLifecycleAction(domain, type, action, flags)\n--\n\nChanges what happens when a guest powers off, reboots or crashes.", 4, Failure::MinusOne, vir_domain_set_lifecycle_action),
    Function::new(c"virDomainGetLaunchSecurityInfo", c"virDomainGetLaunchSecurityInfo(domain, flags)\n--\n\nReports what a guest's owner needs to attest a confidential domain.", 2, Failure::None, vir_domain_get_launch_security_info),
    Function::new(c"virDomainSetLaunchSecurityState", c"virDomainSetLaunchSecurityState(domain, params, flags)\n--\n\nInjects a secret into a confidential domain.", 3, Failure::MinusOne, vir_domain_set_launch_security_state),
    Function::new(c"virDomainGetMessages", c"virDomainGetMessages(domain, flags)\n--\n\nLists messages recorded about a domain, such as deprecated features it uses.", 2, Failure::None, vir_domain_get_messages),
];

fn vir_connect_list_domains<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(c.wait(|| conn.list_domains()))
}

fn vir_connect_num_of_domains<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(c.wait(|| conn.num_of_domains()))
}

fn vir_domain_create_xml<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let xml_desc = c.text(1, "xmlDesc")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.domain_create_xml(&xml_desc, DomainCreateFlags::of(flags))))
}

fn vir_domain_create_xml_with_files<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let xml_desc = c.text(1, "xmlDesc")?;
    let files = c.numbers(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| conn.domain_create_xml_with_files(&xml_desc, &files, DomainCreateFlags::of(flags))))
}

fn vir_domain_lookup_by_name<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let name = c.text(1, "name")?;
    c.give(c.wait(|| conn.domain_lookup_by_name(&name)))
}

fn vir_domain_lookup_by_id<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let id = c.number(1)?;
    c.give(c.wait(|| conn.domain_lookup_by_id(id)))
}

fn vir_domain_lookup_by_uuid<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let uuid = c.uuid(1, "uuid")?;
    c.give(c.wait(|| conn.domain_lookup_by_uuid(uuid)))
}

fn vir_domain_lookup_by_uuid_string<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let uuid = c.text(1, "uuid")?;
    c.give(c.wait(|| conn.domain_lookup_by_uuid_string(&uuid)))
}

fn vir_domain_shutdown<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    c.give(c.wait(|| domain.shutdown()))
}

fn vir_domain_shutdown_flags<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.shutdown_flags(DomainShutdownFlagValues::of(flags))))
}

fn vir_domain_reboot<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.reboot(DomainRebootFlagValues::of(flags))))
}

fn vir_domain_reset<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.reset(flags)))
}

fn vir_domain_destroy<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    c.give(c.wait(|| domain.destroy()))
}

fn vir_domain_destroy_flags<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.destroy_flags(DomainDestroyFlagsValues::of(flags))))
}

fn vir_domain_suspend<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    c.give(c.wait(|| domain.suspend()))
}

fn vir_domain_resume<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    c.give(c.wait(|| domain.resume()))
}

fn vir_domain_get_info<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    c.give(c.wait(|| domain.info()))
}

fn vir_domain_get_state<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give_list(c.wait(|| domain.state(flags)))
}

fn vir_domain_get_control_info<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.control_info(flags)))
}

fn vir_domain_get_name<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    c.give(domain.name())
}

fn vir_domain_get_id<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    c.give(domain.id())
}

fn vir_domain_get_uuid<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    c.give(domain.uuid())
}

fn vir_domain_get_uuid_string<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    c.give(domain.uuid().to_string())
}

fn vir_domain_get_os_type<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    c.give(c.wait(|| domain.os_type()))
}

fn vir_domain_get_security_label<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    c.give(c.wait(|| domain.security_label()))
}

fn vir_domain_get_security_label_list<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    c.give(c.wait(|| domain.security_label_list()))
}

fn vir_domain_set_metadata<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let type_ = c.number(1)?;
    let metadata = c.text_or_none(2)?;
    let key = c.text_or_none(3)?;
    let uri = c.text_or_none(4)?;
    let flags = c.number(5)?;
    c.give(c.wait(|| domain.set_metadata(DomainMetadataType::of(type_), metadata.as_deref(), key.as_deref(), uri.as_deref(), DomainModificationImpact::of(flags))))
}

fn vir_domain_get_metadata<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let type_ = c.number(1)?;
    let uri = c.text_or_none(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| domain.metadata(DomainMetadataType::of(type_), uri.as_deref(), DomainModificationImpact::of(flags))))
}

fn vir_domain_get_xml_desc<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.xml_desc(DomainXmlFlags::of(flags))))
}

fn vir_connect_domain_xml_from_native<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let native_format = c.text(1, "nativeFormat")?;
    let native_config = c.text(2, "nativeConfig")?;
    let flags = c.number(3)?;
    c.give(c.wait(|| conn.domain_xml_from_native(&native_format, &native_config, flags)))
}

fn vir_connect_domain_xml_to_native<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let native_format = c.text(1, "nativeFormat")?;
    let domain_xml = c.text(2, "domainXml")?;
    let flags = c.number(3)?;
    c.give(c.wait(|| conn.domain_xml_to_native(&native_format, &domain_xml, flags)))
}

fn vir_domain_define_xml<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let xml = c.text(1, "xml")?;
    c.give(c.wait(|| conn.domain_define_xml(&xml)))
}

fn vir_domain_define_xml_flags<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let xml = c.text(1, "xml")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.domain_define_xml_flags(&xml, DomainDefineFlags::of(flags))))
}

fn vir_domain_undefine<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    c.give(c.wait(|| domain.undefine()))
}

fn vir_domain_undefine_flags<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.undefine_flags(DomainUndefineFlagsValues::of(flags))))
}

fn vir_connect_num_of_defined_domains<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(c.wait(|| conn.num_of_defined_domains()))
}

fn vir_connect_list_defined_domains<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(c.wait(|| conn.list_defined_domains()))
}

fn vir_connect_list_all_domains<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| conn.list_all_domains(ConnectListAllDomainsFlags::of(flags))))
}

fn vir_domain_create<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    c.give(c.wait(|| domain.create()))
}

fn vir_domain_create_with_flags<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.create_with_flags(DomainCreateFlags::of(flags))))
}

fn vir_domain_create_with_files<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let files = c.numbers(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.create_with_files(&files, DomainCreateFlags::of(flags))))
}

fn vir_domain_get_autostart<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    c.give_truth(c.wait(|| domain.autostart()))
}

fn vir_domain_set_autostart<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let autostart = c.truth(1)?;
    c.give(c.wait(|| domain.set_autostart(autostart)))
}

fn vir_domain_get_autostart_once<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    c.give_truth(c.wait(|| domain.autostart_once()))
}

fn vir_domain_set_autostart_once<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let autostart = c.truth(1)?;
    c.give(c.wait(|| domain.set_autostart_once(autostart)))
}

fn vir_domain_create_linux<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let xml_desc = c.text(1, "xmlDesc")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.domain_create_xml(&xml_desc, DomainCreateFlags::of(flags))))
}

fn vir_domain_is_active<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    c.give_truth(c.wait(|| dom.is_active()))
}

fn vir_domain_is_persistent<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    c.give_truth(c.wait(|| dom.is_persistent()))
}

fn vir_domain_is_updated<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    c.give_truth(c.wait(|| dom.is_updated()))
}

fn vir_domain_rename<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let new_name = c.text(1, "new_name")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| dom.rename(&new_name, flags)))
}

fn vir_domain_set_lifecycle_action<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let type_ = c.number(1)?;
    let action = c.number(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| domain.set_lifecycle_action(DomainLifecycle::of(type_), DomainLifecycleAction::of(action), DomainModificationImpact::of(flags))))
}

fn vir_domain_get_launch_security_info<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.launch_security_info(flags)))
}

fn vir_domain_set_launch_security_state<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let params = c.params(1, params::launch_security::FIELDS)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.set_launch_security_state(&params, flags)))
}

fn vir_domain_get_messages<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.messages(DomainMessageType::of(flags))))
}
