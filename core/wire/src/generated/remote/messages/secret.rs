// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: secret.

use crate::remote::{Secret, limits};
use crate::xdr::{FixedOpaque, array, opaque};
use crate::xdr_struct;

/// What the reply to `CONNECT_NUM_OF_SECRETS` (139) carries, from server to client.
///
/// Counts the secrets that are defined.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectNumOfSecretsRet {
    /// `int num`
    pub num: i32,
}

xdr_struct! { ConnectNumOfSecretsRet { num } }

/// What a call of `CONNECT_LIST_SECRETS` (140) carries, from client to server.
///
/// Lists the UUIDs of the defined secrets, as text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListSecretsArgs {
    /// Room in `uuids`, in elements. (`int maxuuids`)
    pub maxuuids: i32,
}

xdr_struct! { ConnectListSecretsArgs { maxuuids } }

/// What the reply to `CONNECT_LIST_SECRETS` (140) carries, from server to client.
///
/// Lists the UUIDs of the defined secrets, as text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListSecretsRet {
    /// Array that receives the UUIDs. (`remote_nonnull_string uuids<REMOTE_SECRET_LIST_MAX>`)
    pub uuids: Vec<String>,
}

xdr_struct! { ConnectListSecretsRet { uuids: array(limits::SECRET_LIST_MAX) } }

/// What a call of `SECRET_LOOKUP_BY_UUID` (141) carries, from client to server.
///
/// Finds a secret by its UUID, given as bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecretLookupByUuidArgs {
    /// UUID of the secret. (`remote_uuid uuid`)
    pub uuid: [u8; 16],
}

xdr_struct! { SecretLookupByUuidArgs { uuid: FixedOpaque } }

/// What the reply to `SECRET_LOOKUP_BY_UUID` (141) carries, from server to client.
///
/// Finds a secret by its UUID, given as bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecretLookupByUuidRet {
    /// `remote_nonnull_secret secret`
    pub secret: Secret,
}

xdr_struct! { SecretLookupByUuidRet { secret } }

/// What a call of `SECRET_DEFINE_XML` (142) carries, from client to server.
///
/// Defines a secret, or changes the attributes of one that exists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecretDefineXmlArgs {
    /// Document whose root is `<secret>`. (`remote_nonnull_string xml`)
    pub xml: String,
    /// Combination of `SecretDefineFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { SecretDefineXmlArgs { xml, flags } }

/// What the reply to `SECRET_DEFINE_XML` (142) carries, from server to client.
///
/// Defines a secret, or changes the attributes of one that exists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecretDefineXmlRet {
    /// `remote_nonnull_secret secret`
    pub secret: Secret,
}

xdr_struct! { SecretDefineXmlRet { secret } }

/// What a call of `SECRET_GET_XML_DESC` (143) carries, from client to server.
///
/// Describes a secret's attributes as XML, without its value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecretGetXmlDescArgs {
    /// The secret to act on. (`remote_nonnull_secret secret`)
    pub secret: Secret,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { SecretGetXmlDescArgs { secret, flags } }

/// What the reply to `SECRET_GET_XML_DESC` (143) carries, from server to client.
///
/// Describes a secret's attributes as XML, without its value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecretGetXmlDescRet {
    /// `remote_nonnull_string xml`
    pub xml: String,
}

xdr_struct! { SecretGetXmlDescRet { xml } }

/// What a call of `SECRET_SET_VALUE` (144) carries, from client to server.
///
/// Sets the value of a secret, replacing what was there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecretSetValueArgs {
    /// The secret to act on. (`remote_nonnull_secret secret`)
    pub secret: Secret,
    /// The bytes of the value, which may contain zeros; at most 65536. (`opaque
    /// value<REMOTE_SECRET_VALUE_MAX>`)
    pub value: Vec<u8>,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { SecretSetValueArgs { secret, value: opaque(limits::SECRET_VALUE_MAX), flags } }

/// What a call of `SECRET_GET_VALUE` (145) carries, from client to server.
///
/// Reads the value of a secret.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecretGetValueArgs {
    /// The secret to act on. (`remote_nonnull_secret secret`)
    pub secret: Secret,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { SecretGetValueArgs { secret, flags } }

/// What the reply to `SECRET_GET_VALUE` (145) carries, from server to client.
///
/// Reads the value of a secret.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecretGetValueRet {
    /// `opaque value<REMOTE_SECRET_VALUE_MAX>`
    pub value: Vec<u8>,
}

xdr_struct! { SecretGetValueRet { value: opaque(limits::SECRET_VALUE_MAX) } }

/// What a call of `SECRET_UNDEFINE` (146) carries, from client to server.
///
/// Removes a secret together with its value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecretUndefineArgs {
    /// The secret to act on. (`remote_nonnull_secret secret`)
    pub secret: Secret,
}

xdr_struct! { SecretUndefineArgs { secret } }

/// What a call of `SECRET_LOOKUP_BY_USAGE` (147) carries, from client to server.
///
/// Finds a secret by what it is used for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecretLookupByUsageArgs {
    /// What it is for. (`int usageType`)
    pub usage_type: i32,
    /// Which volume, server or name, as the usage type demands. (`remote_nonnull_string usageID`)
    pub usage_id: String,
}

xdr_struct! { SecretLookupByUsageArgs { usage_type, usage_id } }

/// What the reply to `SECRET_LOOKUP_BY_USAGE` (147) carries, from server to client.
///
/// Finds a secret by what it is used for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecretLookupByUsageRet {
    /// `remote_nonnull_secret secret`
    pub secret: Secret,
}

xdr_struct! { SecretLookupByUsageRet { secret } }

/// What a call of `CONNECT_LIST_ALL_SECRETS` (287) carries, from client to server.
///
/// Lists secrets with handles to all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListAllSecretsArgs {
    /// Whether the list is wanted, or only its length. (`int need_results`)
    pub need_results: i32,
    /// Combination of `ConnectListAllSecretsFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectListAllSecretsArgs { need_results, flags } }

/// What the reply to `CONNECT_LIST_ALL_SECRETS` (287) carries, from server to client.
///
/// Lists secrets with handles to all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListAllSecretsRet {
    /// Where to put the array of handles; NULL when only the number is wanted.
    /// (`remote_nonnull_secret secrets<REMOTE_SECRET_LIST_MAX>`)
    pub secrets: Vec<Secret>,
    /// `unsigned int ret`
    pub ret: u32,
}

xdr_struct! { ConnectListAllSecretsRet { secrets: array(limits::SECRET_LIST_MAX), ret } }

/// What a call of `CONNECT_SECRET_EVENT_REGISTER_ANY` (380) carries, from client to server.
///
/// Registers a callback for one kind of secret event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectSecretEventRegisterAnyArgs {
    /// Kind of event. (`int eventID`)
    pub event_id: i32,
    /// Secret to watch; NULL for all of them. (`remote_secret secret`)
    pub secret: Option<Secret>,
}

xdr_struct! { ConnectSecretEventRegisterAnyArgs { event_id, secret } }

/// What the reply to `CONNECT_SECRET_EVENT_REGISTER_ANY` (380) carries, from server to client.
///
/// Registers a callback for one kind of secret event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectSecretEventRegisterAnyRet {
    /// `int callbackID`
    pub callback_id: i32,
}

xdr_struct! { ConnectSecretEventRegisterAnyRet { callback_id } }

/// What a call of `CONNECT_SECRET_EVENT_DEREGISTER_ANY` (381) carries, from client to server.
///
/// Removes a secret event callback.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectSecretEventDeregisterAnyArgs {
    /// Number that the registration returned. (`int callbackID`)
    pub callback_id: i32,
}

xdr_struct! { ConnectSecretEventDeregisterAnyArgs { callback_id } }
