// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Secrets.

use uuid::Uuid;

use crate::generated::enums::*;
use crate::generated::records::*;
use crate::generated::refs::*;
use crate::{Error, Result, Stream, TypedParam};

/// Secrets. A method that a driver does not write refuses with `VIR_ERR_NO_SUPPORT`.
pub trait SecretDriver: Send + Sync {
    /// Counts the secrets that are defined.
    ///
    /// In C: `virConnectNumOfSecrets`, since 0.7.1.
    fn connect_num_of_secrets(&self) -> Result<i32> {
        Err(Error::unsupported("virConnectNumOfSecrets"))
    }

    /// Lists the UUIDs of the defined secrets, as text.
    ///
    /// The number can change between counting and listing: prefer `virConnectListAllSecrets`. The caller frees every UUID.
    ///
    /// In C: `virConnectListSecrets`, since 0.7.1.
    ///
    /// Discouraged: use virConnectListAllSecrets.
    fn connect_list_secrets(&self) -> Result<Vec<String>> {
        Err(Error::unsupported("virConnectListSecrets"))
    }

    /// Lists secrets with handles to all of them.
    ///
    /// Without flags nothing is filtered out. The caller frees each handle and the array, which ends with a NULL that is not counted.
    ///
    /// - `flags`: Combination of `ConnectListAllSecretsFlags` values.
    ///
    /// In C: `virConnectListAllSecrets`, since 0.10.2.
    fn connect_list_all_secrets(&self, flags: ConnectListAllSecretsFlags) -> Result<Vec<SecretRef>> {
        let _ = (flags,);
        Err(Error::unsupported("virConnectListAllSecrets"))
    }

    /// Finds a secret by its UUID, given as bytes. Fails with `VIR_ERR_NO_SECRET` when there is none.
    ///
    /// - `uuid`: UUID of the secret.
    ///
    /// In C: `virSecretLookupByUUID`, since 0.7.1.
    fn secret_lookup_by_uuid(&self, uuid: Uuid) -> Result<SecretRef> {
        let _ = (uuid,);
        Err(Error::unsupported("virSecretLookupByUUID"))
    }

    /// Finds a secret by what it is used for.
    ///
    /// At most one secret exists for a usage type and ID. Fails with `VIR_ERR_NO_SECRET` when there is none.
    ///
    /// - `usage_type`: What it is for.
    /// - `usage_id`: Which volume, server or name, as the usage type demands.
    ///
    /// In C: `virSecretLookupByUsage`, since 0.7.1.
    fn secret_lookup_by_usage(&self, usage_type: SecretUsageType, usage_id: &str) -> Result<SecretRef> {
        let _ = (usage_type, usage_id);
        Err(Error::unsupported("virSecretLookupByUsage"))
    }

    /// Defines a secret, or changes the attributes of one that exists.
    ///
    /// The value is kept when the UUID names an existing secret; a new one has no value until `virSecretSetValue`. Without a UUID in the XML one is generated. Usage type and ID of an existing secret cannot change, nor can one that is private become public.
    ///
    /// - `xml`: Document whose root is `<secret>`.
    /// - `flags`: Combination of `SecretDefineFlags` values.
    ///
    /// In C: `virSecretDefineXML`, since 0.7.1.
    fn secret_define_xml(&self, xml: &str, flags: SecretDefineFlags) -> Result<SecretRef> {
        let _ = (xml, flags);
        Err(Error::unsupported("virSecretDefineXML"))
    }

    /// Describes a secret's attributes as XML, without its value. The caller frees the text.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virSecretGetXMLDesc`, since 0.7.1.
    fn secret_get_xml_desc(&self, secret: &SecretRef, flags: u32) -> Result<String> {
        let _ = (secret, flags);
        Err(Error::unsupported("virSecretGetXMLDesc"))
    }

    /// Sets the value of a secret, replacing what was there.
    ///
    /// Needs a connection that is not read-only. Unless the secret is ephemeral, the value is also written to disk.
    ///
    /// - `value`: The bytes of the value, which may contain zeros; at most 65536.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virSecretSetValue`, since 0.7.1.
    fn secret_set_value(&self, secret: &SecretRef, value: &[u8], flags: u32) -> Result<()> {
        let _ = (secret, value, flags);
        Err(Error::unsupported("virSecretSetValue"))
    }

    /// Reads the value of a secret.
    ///
    /// Needs a connection that is not read-only. Fails with `VIR_ERR_INVALID_SECRET` for private secrets, and with `VIR_ERR_NO_SECRET` when no value has been set. Callers should wipe the memory before they free it.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: The bytes of the value, to be freed by the caller.
    ///
    /// In C: `virSecretGetValue`, since 0.7.1.
    fn secret_get_value(&self, secret: &SecretRef, flags: u32) -> Result<(Vec<u8>, usize)> {
        let _ = (secret, flags);
        Err(Error::unsupported("virSecretGetValue"))
    }

    /// Removes a secret together with its value.
    ///
    /// What still needs it fails the next time. The handle stays valid and has to be freed.
    ///
    /// In C: `virSecretUndefine`, since 0.7.1.
    fn secret_undefine(&self, secret: &SecretRef) -> Result<()> {
        let _ = (secret,);
        Err(Error::unsupported("virSecretUndefine"))
    }
}
