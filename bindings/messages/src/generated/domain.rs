// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions: domain.

use super::prelude::*;

/// The functions, by number.
pub(super) const FUNCTIONS: &[Function] = &[
    ("virConnectListDomains", vir_connect_list_domains),
    ("virConnectNumOfDomains", vir_connect_num_of_domains),
    ("virDomainCreateXML", vir_domain_create_xml),
    ("virDomainCreateXMLWithFiles", vir_domain_create_xml_with_files),
    ("virDomainLookupByName", vir_domain_lookup_by_name),
    ("virDomainLookupByID", vir_domain_lookup_by_id),
    ("virDomainLookupByUUID", vir_domain_lookup_by_uuid),
    ("virDomainLookupByUUIDString", vir_domain_lookup_by_uuid_string),
    ("virDomainShutdown", vir_domain_shutdown),
    ("virDomainShutdownFlags", vir_domain_shutdown_flags),
    ("virDomainReboot", vir_domain_reboot),
    ("virDomainReset", vir_domain_reset),
    ("virDomainDestroy", vir_domain_destroy),
    ("virDomainDestroyFlags", vir_domain_destroy_flags),
    ("virDomainSuspend", vir_domain_suspend),
    ("virDomainResume", vir_domain_resume),
    ("virDomainGetInfo", vir_domain_get_info),
    ("virDomainGetState", vir_domain_get_state),
    ("virDomainGetControlInfo", vir_domain_get_control_info),
    ("virDomainGetName", vir_domain_get_name),
    ("virDomainGetID", vir_domain_get_id),
    ("virDomainGetUUID", vir_domain_get_uuid),
    ("virDomainGetUUIDString", vir_domain_get_uuid_string),
    ("virDomainGetOSType", vir_domain_get_os_type),
    ("virDomainGetSecurityLabel", vir_domain_get_security_label),
    ("virDomainGetSecurityLabelList", vir_domain_get_security_label_list),
    ("virDomainSetMetadata", vir_domain_set_metadata),
    ("virDomainGetMetadata", vir_domain_get_metadata),
    ("virDomainGetXMLDesc", vir_domain_get_xml_desc),
    ("virConnectDomainXMLFromNative", vir_connect_domain_xml_from_native),
    ("virConnectDomainXMLToNative", vir_connect_domain_xml_to_native),
    ("virDomainDefineXML", vir_domain_define_xml),
    ("virDomainDefineXMLFlags", vir_domain_define_xml_flags),
    ("virDomainUndefine", vir_domain_undefine),
    ("virDomainUndefineFlags", vir_domain_undefine_flags),
    ("virConnectNumOfDefinedDomains", vir_connect_num_of_defined_domains),
    ("virConnectListDefinedDomains", vir_connect_list_defined_domains),
    ("virConnectListAllDomains", vir_connect_list_all_domains),
    ("virDomainCreate", vir_domain_create),
    ("virDomainCreateWithFlags", vir_domain_create_with_flags),
    ("virDomainCreateWithFiles", vir_domain_create_with_files),
    ("virDomainGetAutostart", vir_domain_get_autostart),
    ("virDomainSetAutostart", vir_domain_set_autostart),
    ("virDomainGetAutostartOnce", vir_domain_get_autostart_once),
    ("virDomainSetAutostartOnce", vir_domain_set_autostart_once),
    ("virDomainIsActive", vir_domain_is_active),
    ("virDomainIsPersistent", vir_domain_is_persistent),
    ("virDomainIsUpdated", vir_domain_is_updated),
    ("virDomainRename", vir_domain_rename),
    ("virDomainSetLifecycleAction", vir_domain_set_lifecycle_action),
    ("virDomainGetLaunchSecurityInfo", vir_domain_get_launch_security_info),
    ("virDomainSetLaunchSecurityState", vir_domain_set_launch_security_state),
    ("virDomainGetMessages", vir_domain_get_messages),
];

fn vir_connect_list_domains(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.list_domains())
}

fn vir_connect_num_of_domains(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.num_of_domains())
}

fn vir_domain_create_xml(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let xml_desc = c.text("xmlDesc")?;
    let flags = c.number()?;
    c.give(conn.domain_create_xml(&xml_desc, DomainCreateFlags::of(flags)))
}

fn vir_domain_create_xml_with_files(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let xml_desc = c.text("xmlDesc")?;
    let files = c.numbers()?;
    let flags = c.number()?;
    c.give(conn.domain_create_xml_with_files(&xml_desc, &files, DomainCreateFlags::of(flags)))
}

fn vir_domain_lookup_by_name(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let name = c.text("name")?;
    c.give(conn.domain_lookup_by_name(&name))
}

fn vir_domain_lookup_by_id(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let id = c.number()?;
    c.give(conn.domain_lookup_by_id(id))
}

fn vir_domain_lookup_by_uuid(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let uuid = c.uuid("uuid")?;
    c.give(conn.domain_lookup_by_uuid(uuid))
}

fn vir_domain_lookup_by_uuid_string(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let uuid = c.text("uuid")?;
    c.give(conn.domain_lookup_by_uuid_string(&uuid))
}

fn vir_domain_shutdown(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    c.give(domain.shutdown())
}

fn vir_domain_shutdown_flags(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.shutdown_flags(DomainShutdownFlagValues::of(flags)))
}

fn vir_domain_reboot(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.reboot(DomainRebootFlagValues::of(flags)))
}

fn vir_domain_reset(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.reset(flags))
}

fn vir_domain_destroy(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    c.give(domain.destroy())
}

fn vir_domain_destroy_flags(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.destroy_flags(DomainDestroyFlagsValues::of(flags)))
}

fn vir_domain_suspend(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    c.give(domain.suspend())
}

fn vir_domain_resume(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    c.give(domain.resume())
}

fn vir_domain_get_info(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    c.give(domain.info())
}

fn vir_domain_get_state(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.state(flags))
}

fn vir_domain_get_control_info(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.control_info(flags))
}

fn vir_domain_get_name(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    c.give(domain.name())
}

fn vir_domain_get_id(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    c.give(domain.id())
}

fn vir_domain_get_uuid(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    c.give(domain.uuid())
}

fn vir_domain_get_uuid_string(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    c.give(domain.uuid().to_string())
}

fn vir_domain_get_os_type(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    c.give(domain.os_type())
}

fn vir_domain_get_security_label(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    c.give(domain.security_label())
}

fn vir_domain_get_security_label_list(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    c.give(domain.security_label_list())
}

fn vir_domain_set_metadata(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let type_ = c.number()?;
    let metadata = c.text_or_none()?;
    let key = c.text_or_none()?;
    let uri = c.text_or_none()?;
    let flags = c.number()?;
    c.give(domain.set_metadata(DomainMetadataType::of(type_), metadata.as_deref(), key.as_deref(), uri.as_deref(), DomainModificationImpact::of(flags)))
}

fn vir_domain_get_metadata(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let type_ = c.number()?;
    let uri = c.text_or_none()?;
    let flags = c.number()?;
    c.give(domain.metadata(DomainMetadataType::of(type_), uri.as_deref(), DomainModificationImpact::of(flags)))
}

fn vir_domain_get_xml_desc(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.xml_desc(DomainXmlFlags::of(flags)))
}

fn vir_connect_domain_xml_from_native(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let native_format = c.text("nativeFormat")?;
    let native_config = c.text("nativeConfig")?;
    let flags = c.number()?;
    c.give(conn.domain_xml_from_native(&native_format, &native_config, flags))
}

fn vir_connect_domain_xml_to_native(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let native_format = c.text("nativeFormat")?;
    let domain_xml = c.text("domainXml")?;
    let flags = c.number()?;
    c.give(conn.domain_xml_to_native(&native_format, &domain_xml, flags))
}

fn vir_domain_define_xml(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let xml = c.text("xml")?;
    c.give(conn.domain_define_xml(&xml))
}

fn vir_domain_define_xml_flags(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let xml = c.text("xml")?;
    let flags = c.number()?;
    c.give(conn.domain_define_xml_flags(&xml, DomainDefineFlags::of(flags)))
}

fn vir_domain_undefine(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    c.give(domain.undefine())
}

fn vir_domain_undefine_flags(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.undefine_flags(DomainUndefineFlagsValues::of(flags)))
}

fn vir_connect_num_of_defined_domains(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.num_of_defined_domains())
}

fn vir_connect_list_defined_domains(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.list_defined_domains())
}

fn vir_connect_list_all_domains(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let flags = c.number()?;
    c.give(conn.list_all_domains(ConnectListAllDomainsFlags::of(flags)))
}

fn vir_domain_create(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    c.give(domain.create())
}

fn vir_domain_create_with_flags(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.create_with_flags(DomainCreateFlags::of(flags)))
}

fn vir_domain_create_with_files(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let files = c.numbers()?;
    let flags = c.number()?;
    c.give(domain.create_with_files(&files, DomainCreateFlags::of(flags)))
}

fn vir_domain_get_autostart(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    c.give(domain.autostart())
}

fn vir_domain_set_autostart(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let autostart = c.truth()?;
    c.give(domain.set_autostart(autostart))
}

fn vir_domain_get_autostart_once(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    c.give(domain.autostart_once())
}

fn vir_domain_set_autostart_once(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let autostart = c.truth()?;
    c.give(domain.set_autostart_once(autostart))
}

fn vir_domain_is_active(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    c.give(dom.is_active())
}

fn vir_domain_is_persistent(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    c.give(dom.is_persistent())
}

fn vir_domain_is_updated(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    c.give(dom.is_updated())
}

fn vir_domain_rename(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let new_name = c.text("new_name")?;
    let flags = c.number()?;
    c.give(dom.rename(&new_name, flags))
}

fn vir_domain_set_lifecycle_action(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let type_ = c.number()?;
    let action = c.number()?;
    let flags = c.number()?;
    c.give(domain.set_lifecycle_action(DomainLifecycle::of(type_), DomainLifecycleAction::of(action), DomainModificationImpact::of(flags)))
}

fn vir_domain_get_launch_security_info(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.launch_security_info(flags))
}

fn vir_domain_set_launch_security_state(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let params = c.params()?;
    let flags = c.number()?;
    c.give(domain.set_launch_security_state(&params, flags))
}

fn vir_domain_get_messages(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.messages(DomainMessageType::of(flags)))
}
