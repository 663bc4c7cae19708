// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: auth.

use crate::remote::{AuthType, limits};
use crate::xdr::{Char, array, array_of};
use crate::xdr_struct;

/// What the reply to `AUTH_LIST` (66) carries, from server to client.
///
/// Asks which kinds of authentication the server wants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuthListRet {
    /// `remote_auth_type types<REMOTE_AUTH_TYPE_LIST_MAX>`
    pub types: Vec<AuthType>,
}

xdr_struct! { AuthListRet { types: array(limits::AUTH_TYPE_LIST_MAX) } }

/// What the reply to `AUTH_SASL_INIT` (67) carries, from server to client.
///
/// Begins SASL authentication and gets the list of mechanisms.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuthSaslInitRet {
    /// `remote_nonnull_string mechlist`
    pub mechlist: String,
}

xdr_struct! { AuthSaslInitRet { mechlist } }

/// What a call of `AUTH_SASL_START` (68) carries, from client to server.
///
/// Chooses a SASL mechanism and exchanges the first data.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuthSaslStartArgs {
    /// `remote_nonnull_string mech`
    pub mech: String,
    /// `int nil`
    pub nil: i32,
    /// `char data<REMOTE_AUTH_SASL_DATA_MAX>`
    pub data: Vec<u8>,
}

xdr_struct! { AuthSaslStartArgs { mech, nil, data: array_of(limits::AUTH_SASL_DATA_MAX, Char) } }

/// What the reply to `AUTH_SASL_START` (68) carries, from server to client.
///
/// Chooses a SASL mechanism and exchanges the first data.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuthSaslStartRet {
    /// `int complete`
    pub complete: i32,
    /// `int nil`
    pub nil: i32,
    /// `char data<REMOTE_AUTH_SASL_DATA_MAX>`
    pub data: Vec<u8>,
}

xdr_struct! { AuthSaslStartRet { complete, nil, data: array_of(limits::AUTH_SASL_DATA_MAX, Char) } }

/// What a call of `AUTH_SASL_STEP` (69) carries, from client to server.
///
/// Exchanges further SASL data until it is complete.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuthSaslStepArgs {
    /// `int nil`
    pub nil: i32,
    /// `char data<REMOTE_AUTH_SASL_DATA_MAX>`
    pub data: Vec<u8>,
}

xdr_struct! { AuthSaslStepArgs { nil, data: array_of(limits::AUTH_SASL_DATA_MAX, Char) } }

/// What the reply to `AUTH_SASL_STEP` (69) carries, from server to client.
///
/// Exchanges further SASL data until it is complete.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuthSaslStepRet {
    /// `int complete`
    pub complete: i32,
    /// `int nil`
    pub nil: i32,
    /// `char data<REMOTE_AUTH_SASL_DATA_MAX>`
    pub data: Vec<u8>,
}

xdr_struct! { AuthSaslStepRet { complete, nil, data: array_of(limits::AUTH_SASL_DATA_MAX, Char) } }

/// What the reply to `AUTH_POLKIT` (70) carries, from server to client.
///
/// Asks the server to authenticate the client with polkit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuthPolkitRet {
    /// `int complete`
    pub complete: i32,
}

xdr_struct! { AuthPolkitRet { complete } }
