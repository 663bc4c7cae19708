// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: secret.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virConnectNumOfSecrets", c"virConnectNumOfSecrets(conn)\n--\n\nCounts the secrets that are defined.", 1, Failure::MinusOne, vir_connect_num_of_secrets),
    Function::new(c"virConnectListSecrets", c"virConnectListSecrets(conn)\n--\n\nLists the UUIDs of the defined secrets, as text.", 1, Failure::None, vir_connect_list_secrets),
    Function::new(c"virConnectListAllSecrets", c"virConnectListAllSecrets(conn, flags)\n--\n\nLists secrets with handles to all of them.", 2, Failure::None, vir_connect_list_all_secrets),
    Function::new(c"virSecretLookupByUUID", c"virSecretLookupByUUID(conn, uuid)\n--\n\nFinds a secret by its UUID, given as bytes. Fails with `VIR_ERR_NO_SECRET` when there is none.", 2, Failure::None, vir_secret_lookup_by_uuid),
    Function::new(c"virSecretLookupByUUIDString", c"virSecretLookupByUUIDString(conn, uuid)\n--\n\nFinds a secret by its UUID, given as text.", 2, Failure::None, vir_secret_lookup_by_uuid_string),
    Function::new(c"virSecretLookupByUsage", c"virSecretLookupByUsage(conn, usageType, usageID)\n--\n\nFinds a secret by what it is used for.", 3, Failure::None, vir_secret_lookup_by_usage),
    Function::new(c"virSecretDefineXML", c"virSecretDefineXML(conn, xml, flags)\n--\n\nDefines a secret, or changes the attributes of one that exists.", 3, Failure::None, vir_secret_define_xml),
    Function::new(c"virSecretGetUUID", c"virSecretGetUUID(secret)\n--\n\nGives the UUID of a secret as bytes.", 1, Failure::None, vir_secret_get_uuid),
    Function::new(c"virSecretGetUUIDString", c"virSecretGetUUIDString(secret)\n--\n\nGives the UUID of a secret as text.", 1, Failure::None, vir_secret_get_uuid_string),
    Function::new(c"virSecretGetUsageType", c"virSecretGetUsageType(secret)\n--\n\nTells what a secret is for.", 1, Failure::None, vir_secret_get_usage_type),
    Function::new(c"virSecretGetUsageID", c"virSecretGetUsageID(secret)\n--\n\nGives the name of what a secret is used with, such as the path of a volume.", 1, Failure::None, vir_secret_get_usage_id),
    Function::new(c"virSecretGetXMLDesc", c"virSecretGetXMLDesc(secret, flags)\n--\n\nDescribes a secret's attributes as XML, without its value. The caller frees the text.", 2, Failure::None, vir_secret_get_xml_desc),
    Function::new(c"virSecretSetValue", c"virSecretSetValue(secret, value, flags)\n--\n\nSets the value of a secret, replacing what was there.", 3, Failure::MinusOne, vir_secret_set_value),
    Function::new(c"virSecretGetValue", c"virSecretGetValue(secret, flags)\n--\n\nReads the value of a secret.", 2, Failure::None, vir_secret_get_value),
    Function::new(c"virSecretUndefine", c"virSecretUndefine(secret)\n--\n\nRemoves a secret together with its value.", 1, Failure::MinusOne, vir_secret_undefine),
    Function::new(c"virConnectSecretEventRegisterAny", c"virConnectSecretEventRegisterAny(conn, object, eventID, cbData)\n--\n\nRegisters a callback for one kind of secret event.", 4, Failure::MinusOne, vir_connect_secret_event_register_any),
    Function::new(c"virConnectSecretEventDeregisterAny", c"virConnectSecretEventDeregisterAny(conn, callbackID)\n--\n\nRemoves a secret event callback.", 2, Failure::MinusOne, vir_connect_secret_event_deregister_any),
];

fn vir_connect_num_of_secrets<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(c.wait(|| conn.num_of_secrets()))
}

fn vir_connect_list_secrets<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(c.wait(|| conn.list_secrets()))
}

fn vir_connect_list_all_secrets<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| conn.list_all_secrets(ConnectListAllSecretsFlags::of(flags))))
}

fn vir_secret_lookup_by_uuid<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let uuid = c.uuid(1, "uuid")?;
    c.give(c.wait(|| conn.secret_lookup_by_uuid(uuid)))
}

fn vir_secret_lookup_by_uuid_string<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let uuid = c.text(1, "uuid")?;
    c.give(c.wait(|| conn.secret_lookup_by_uuid_string(&uuid)))
}

fn vir_secret_lookup_by_usage<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let usage_type = c.number(1)?;
    let usage_id = c.text(2, "usageID")?;
    c.give(c.wait(|| conn.secret_lookup_by_usage(SecretUsageType::of(usage_type), &usage_id)))
}

fn vir_secret_define_xml<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let xml = c.text(1, "xml")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.secret_define_xml(&xml, SecretDefineFlags::of(flags))))
}

fn vir_secret_get_uuid<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let secret = c.object::<Secret>(0)?;
    c.give(secret.uuid())
}

fn vir_secret_get_uuid_string<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let secret = c.object::<Secret>(0)?;
    c.give(secret.uuid().to_string())
}

fn vir_secret_get_usage_type<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let secret = c.object::<Secret>(0)?;
    c.give(secret.usage_type())
}

fn vir_secret_get_usage_id<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let secret = c.object::<Secret>(0)?;
    c.give(secret.usage_id())
}

fn vir_secret_get_xml_desc<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let secret = c.object::<Secret>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| secret.xml_desc(flags)))
}

fn vir_secret_set_value<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let secret = c.object::<Secret>(0)?;
    let value = c.bytes(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| secret.set_value(&value, flags)))
}

fn vir_secret_get_value<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let secret = c.object::<Secret>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| secret.value(flags)).map(|(first, _)| first))
}

fn vir_secret_undefine<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let secret = c.object::<Secret>(0)?;
    c.give(c.wait(|| secret.undefine()))
}

fn vir_connect_secret_event_register_any<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    callback::register::<Secret>(c)
}

fn vir_connect_secret_event_deregister_any<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    callback::deregister(c)
}
