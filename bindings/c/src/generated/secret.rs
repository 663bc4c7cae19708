// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports: secret.

use crate::prelude::*;

/// Gives the connection a secret handle belongs to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virSecretGetConnect(secret: *mut VirSecret) -> *mut VirConnect {
    call("virSecretGetConnect", |call| unsafe {
        let secret = call.handle(secret)?;
        Ok(connection(secret).as_ptr())
    })
}

/// Counts the secrets that are defined.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectNumOfSecrets(conn: *mut VirConnect) -> c_int {
    call("virConnectNumOfSecrets", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.num_of_secrets()?;
        Ok(result as _)
    })
}

/// Lists the UUIDs of the defined secrets, as text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListSecrets(conn: *mut VirConnect, uuids: *mut *mut c_char, maxuuids: c_int) -> c_int {
    call("virConnectListSecrets", |call| unsafe {
        let conn = call.handle(conn)?;
        call.room(uuids, maxuuids, "uuids", "maxuuids")?;
        let new_uuids = conn.list_secrets()?;
        let count = fill_texts(uuids, maxuuids, &new_uuids);
        Ok(count)
    })
}

/// Lists secrets with handles to all of them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListAllSecrets(conn: *mut VirConnect, secrets: *mut *mut *mut VirSecret, flags: c_uint) -> c_int {
    call("virConnectListAllSecrets", |call| unsafe {
        let conn = call.handle(conn)?;
        clear(secrets);
        let new_secrets = conn.list_all_secrets(ConnectListAllSecretsFlags::from_bits_retain(flags as u32))?;
        let count = give_objects(secrets, new_secrets, &connection(conn));
        Ok(count)
    })
}

/// Finds a secret by its UUID, given as bytes. Fails with `VIR_ERR_NO_SECRET` when there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virSecretLookupByUUID(conn: *mut VirConnect, uuid: *const c_uchar) -> *mut VirSecret {
    call("virSecretLookupByUUID", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.secret_lookup_by_uuid(call.uuid(uuid, "uuid")?)?;
        Ok(give(result, connection(conn)))
    })
}

/// Finds a secret by its UUID, given as text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virSecretLookupByUUIDString(conn: *mut VirConnect, uuid: *const c_char) -> *mut VirSecret {
    call("virSecretLookupByUUIDString", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.secret_lookup_by_uuid_string(call.text(uuid, "uuidstr")?)?;
        Ok(give(result, connection(conn)))
    })
}

/// Finds a secret by what it is used for.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virSecretLookupByUsage(conn: *mut VirConnect, usage_type: c_int, usage_id: *const c_char) -> *mut VirSecret {
    call("virSecretLookupByUsage", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.secret_lookup_by_usage(SecretUsageType(usage_type as i32), call.text(usage_id, "usageID")?)?;
        Ok(give(result, connection(conn)))
    })
}

/// Defines a secret, or changes the attributes of one that exists.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virSecretDefineXML(conn: *mut VirConnect, xml: *const c_char, flags: c_uint) -> *mut VirSecret {
    call("virSecretDefineXML", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.secret_define_xml(call.text(xml, "xml")?, SecretDefineFlags::from_bits_retain(flags as u32))?;
        Ok(give(result, connection(conn)))
    })
}

/// Gives the UUID of a secret as bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virSecretGetUUID(secret: *mut VirSecret, buf: *mut c_uchar) -> c_int {
    call("virSecretGetUUID", |call| unsafe {
        let secret = call.handle(secret)?;
        call.required(buf, "buf")?;
        fill_uuid(buf, secret.uuid())
    })
}

/// Gives the UUID of a secret as text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virSecretGetUUIDString(secret: *mut VirSecret, buf: *mut c_char) -> c_int {
    call("virSecretGetUUIDString", |call| unsafe {
        let secret = call.handle(secret)?;
        call.required(buf, "buf")?;
        fill_uuid_text(buf, secret.uuid())
    })
}

/// Tells what a secret is for.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virSecretGetUsageType(secret: *mut VirSecret) -> c_int {
    call("virSecretGetUsageType", |call| unsafe {
        let secret = call.handle(secret)?;
        Ok(secret.usage_type().0 as _)
    })
}

/// Gives the name of what a secret is used with, such as the path of a volume.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virSecretGetUsageID(secret: *mut VirSecret) -> *const c_char {
    call("virSecretGetUsageID", |call| unsafe {
        let secret = call.handle(secret)?;
        lend(secret, 0, secret.usage_id())
    })
}

/// Describes a secret's attributes as XML, without its value. The caller frees the text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virSecretGetXMLDesc(secret: *mut VirSecret, flags: c_uint) -> *mut c_char {
    call("virSecretGetXMLDesc", |call| unsafe {
        let secret = call.handle(secret)?;
        let result = secret.xml_desc(flags as _)?;
        Ok(give_text(&result))
    })
}

/// Sets the value of a secret, replacing what was there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virSecretSetValue(secret: *mut VirSecret, value: *const c_uchar, value_size: usize, flags: c_uint) -> c_int {
    call("virSecretSetValue", |call| unsafe {
        let secret = call.handle(secret)?;
        secret.set_value(call.slice(value, value_size, "value", "value_size")?, flags as _)?;
        Ok(0)
    })
}

/// Reads the value of a secret.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virSecretGetValue(secret: *mut VirSecret, value_size: *mut usize, flags: c_uint) -> *mut c_uchar {
    call("virSecretGetValue", |call| unsafe {
        let secret = call.handle(secret)?;
        call.required(value_size, "value_size")?;
        let (result, new_value_size) = secret.value(flags as _)?;
        store(value_size, new_value_size as _);
        Ok(give_bytes(&result, value_size))
    })
}

/// Removes a secret together with its value.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virSecretUndefine(secret: *mut VirSecret) -> c_int {
    call("virSecretUndefine", |call| unsafe {
        let secret = call.handle(secret)?;
        secret.undefine()?;
        Ok(0)
    })
}

/// Adds a reference to a secret handle. Each reference needs a `virSecretFree` of its own.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virSecretRef(secret: *mut VirSecret) -> c_int {
    call("virSecretRef", |call| unsafe {
        let secret = call.handle(secret)?;
        call.keep(secret)
    })
}

/// Gives back a reference to a secret handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virSecretFree(secret: *mut VirSecret) -> c_int {
    call("virSecretFree", |call| unsafe {
        let secret = call.handle(secret)?;
        call.release(secret)
    })
}
