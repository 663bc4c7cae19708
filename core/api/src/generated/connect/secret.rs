// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Connect`: calls about secret.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about secret.
impl Connect {
    /// Counts the secrets that are defined.
    ///
    /// In C: `virConnectNumOfSecrets`, since 0.7.1.
    pub fn num_of_secrets(&self) -> Result<i32> {
        let conn = self;
        conn.driver().before("virConnectNumOfSecrets")?;
        conn.secret().connect_num_of_secrets()
    }

    /// Lists the UUIDs of the defined secrets, as text.
    ///
    /// The number can change between counting and listing: prefer `virConnectListAllSecrets`. The caller frees every UUID.
    ///
    /// In C: `virConnectListSecrets`, since 0.7.1.
    ///
    /// Discouraged: use virConnectListAllSecrets.
    pub fn list_secrets(&self) -> Result<Vec<String>> {
        let conn = self;
        conn.driver().before("virConnectListSecrets")?;
        conn.secret().connect_list_secrets()
    }

    /// Lists secrets with handles to all of them.
    ///
    /// Without flags nothing is filtered out. The caller frees each handle and the array, which ends with a NULL that is not counted.
    ///
    /// - `flags`: Combination of `ConnectListAllSecretsFlags` values.
    ///
    /// In C: `virConnectListAllSecrets`, since 0.10.2.
    pub fn list_all_secrets(&self, flags: ConnectListAllSecretsFlags) -> Result<Vec<Secret>> {
        let conn = self;
        conn.driver().before("virConnectListAllSecrets")?;
        Ok(Secret::all(conn, conn.secret().connect_list_all_secrets(flags)?))
    }

    /// Finds a secret by its UUID, given as bytes. Fails with `VIR_ERR_NO_SECRET` when there is none.
    ///
    /// - `uuid`: UUID of the secret.
    ///
    /// In C: `virSecretLookupByUUID`, since 0.7.1.
    pub fn secret_lookup_by_uuid(&self, uuid: Uuid) -> Result<Secret> {
        let conn = self;
        conn.driver().before("virSecretLookupByUUID")?;
        Ok(Secret::new(conn, conn.secret().secret_lookup_by_uuid(uuid)?))
    }

    /// Finds a secret by its UUID, given as text.
    ///
    /// Fails with `VIR_ERR_INVALID_ARG` when the text is not a UUID, with `VIR_ERR_NO_SECRET` when no secret has it.
    ///
    /// - `uuid`: UUID in hexadecimal, with or without hyphens.
    ///
    /// In C: `virSecretLookupByUUIDString`, since 0.7.1.
    pub fn secret_lookup_by_uuid_string(&self, uuid: &str) -> Result<Secret> {
        let conn = self;
        conn.driver().before("virSecretLookupByUUIDString")?;
        self.secret_lookup_by_uuid(parse_uuid(uuid).map_err(|_| polyvirt_driver::Error::argument("virSecretLookupByUUIDString", "uuidstr", "uuidstr in virSecretLookupByUUIDString must be a valid UUID"))?)
    }

    /// Finds a secret by what it is used for.
    ///
    /// At most one secret exists for a usage type and ID. Fails with `VIR_ERR_NO_SECRET` when there is none.
    ///
    /// - `usage_type`: What it is for.
    /// - `usage_id`: Which volume, server or name, as the usage type demands.
    ///
    /// In C: `virSecretLookupByUsage`, since 0.7.1.
    pub fn secret_lookup_by_usage(&self, usage_type: SecretUsageType, usage_id: &str) -> Result<Secret> {
        let conn = self;
        conn.driver().before("virSecretLookupByUsage")?;
        Ok(Secret::new(conn, conn.secret().secret_lookup_by_usage(usage_type, usage_id)?))
    }

    /// Defines a secret, or changes the attributes of one that exists.
    ///
    /// The value is kept when the UUID names an existing secret; a new one has no value until `virSecretSetValue`. Without a UUID in the XML one is generated. Usage type and ID of an existing secret cannot change, nor can one that is private become public.
    ///
    /// - `xml`: Document whose root is `<secret>`.
    /// - `flags`: Combination of `SecretDefineFlags` values.
    ///
    /// In C: `virSecretDefineXML`, since 0.7.1.
    pub fn secret_define_xml(&self, xml: &str, flags: SecretDefineFlags) -> Result<Secret> {
        let conn = self;
        conn.require_write("virSecretDefineXML")?;
        conn.driver().before("virSecretDefineXML")?;
        Ok(Secret::new(conn, conn.secret().secret_define_xml(xml, flags)?))
    }
}
