// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions: secret.

use super::prelude::*;

/// The functions, by number.
pub(super) const FUNCTIONS: &[Function] = &[
    ("virConnectNumOfSecrets", vir_connect_num_of_secrets),
    ("virConnectListSecrets", vir_connect_list_secrets),
    ("virConnectListAllSecrets", vir_connect_list_all_secrets),
    ("virSecretLookupByUUID", vir_secret_lookup_by_uuid),
    ("virSecretLookupByUUIDString", vir_secret_lookup_by_uuid_string),
    ("virSecretLookupByUsage", vir_secret_lookup_by_usage),
    ("virSecretDefineXML", vir_secret_define_xml),
    ("virSecretGetUUID", vir_secret_get_uuid),
    ("virSecretGetUUIDString", vir_secret_get_uuid_string),
    ("virSecretGetUsageType", vir_secret_get_usage_type),
    ("virSecretGetUsageID", vir_secret_get_usage_id),
    ("virSecretGetXMLDesc", vir_secret_get_xml_desc),
    ("virSecretSetValue", vir_secret_set_value),
    ("virSecretGetValue", vir_secret_get_value),
    ("virSecretUndefine", vir_secret_undefine),
    ("virConnectSecretEventRegisterAny", vir_connect_secret_event_register_any),
    ("virConnectSecretEventDeregisterAny", vir_connect_secret_event_deregister_any),
];

fn vir_connect_num_of_secrets(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.num_of_secrets())
}

fn vir_connect_list_secrets(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.list_secrets())
}

fn vir_connect_list_all_secrets(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let flags = c.number()?;
    c.give(conn.list_all_secrets(ConnectListAllSecretsFlags::of(flags)))
}

fn vir_secret_lookup_by_uuid(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let uuid = c.uuid("uuid")?;
    c.give(conn.secret_lookup_by_uuid(uuid))
}

fn vir_secret_lookup_by_uuid_string(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let uuid = c.text("uuid")?;
    c.give(conn.secret_lookup_by_uuid_string(&uuid))
}

fn vir_secret_lookup_by_usage(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let usage_type = c.number()?;
    let usage_id = c.text("usageID")?;
    c.give(conn.secret_lookup_by_usage(SecretUsageType::of(usage_type), &usage_id))
}

fn vir_secret_define_xml(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let xml = c.text("xml")?;
    let flags = c.number()?;
    c.give(conn.secret_define_xml(&xml, SecretDefineFlags::of(flags)))
}

fn vir_secret_get_uuid(c: &mut Call<'_>) -> Outcome {
    let secret = c.object::<Secret>()?;
    c.give(secret.uuid())
}

fn vir_secret_get_uuid_string(c: &mut Call<'_>) -> Outcome {
    let secret = c.object::<Secret>()?;
    c.give(secret.uuid().to_string())
}

fn vir_secret_get_usage_type(c: &mut Call<'_>) -> Outcome {
    let secret = c.object::<Secret>()?;
    c.give(secret.usage_type())
}

fn vir_secret_get_usage_id(c: &mut Call<'_>) -> Outcome {
    let secret = c.object::<Secret>()?;
    c.give(secret.usage_id())
}

fn vir_secret_get_xml_desc(c: &mut Call<'_>) -> Outcome {
    let secret = c.object::<Secret>()?;
    let flags = c.number()?;
    c.give(secret.xml_desc(flags))
}

fn vir_secret_set_value(c: &mut Call<'_>) -> Outcome {
    let secret = c.object::<Secret>()?;
    let value = c.bytes("value")?;
    let flags = c.number()?;
    c.give(secret.set_value(&value, flags))
}

fn vir_secret_get_value(c: &mut Call<'_>) -> Outcome {
    let secret = c.object::<Secret>()?;
    let flags = c.number()?;
    c.give(secret.value(flags))
}

fn vir_secret_undefine(c: &mut Call<'_>) -> Outcome {
    let secret = c.object::<Secret>()?;
    c.give(secret.undefine())
}

fn vir_connect_secret_event_register_any(c: &mut Call<'_>) -> Outcome {
    event::register::<Secret>(c)
}

fn vir_connect_secret_event_deregister_any(c: &mut Call<'_>) -> Outcome {
    event::deregister(c)
}
