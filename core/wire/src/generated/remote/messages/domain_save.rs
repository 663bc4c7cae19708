// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: domain save.

use crate::remote::{Domain, TypedParam, limits};
use crate::xdr::array;
use crate::xdr_struct;

/// What a call of `DOMAIN_CORE_DUMP` (53) carries, from client to server.
///
/// Writes an active domain's memory to a file for analysis.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainCoreDumpArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Path of the file on the host of the hypervisor. (`remote_nonnull_string to`)
    pub to: String,
    /// Combination of `DomainCoreDumpFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainCoreDumpArgs { dom, to, flags } }

/// What a call of `DOMAIN_RESTORE` (54) carries, from client to server.
///
/// Starts a domain from the state that `virDomainSave` wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainRestoreArgs {
    /// Path of the file on the host of the hypervisor. (`remote_nonnull_string from`)
    pub from: String,
}

xdr_struct! { DomainRestoreArgs { from } }

/// What a call of `DOMAIN_SAVE` (55) carries, from client to server.
///
/// Saves an active domain's memory and device state to a file and stops the domain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSaveArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Path of the file on the host of the hypervisor. (`remote_nonnull_string to`)
    pub to: String,
}

xdr_struct! { DomainSaveArgs { dom, to } }

/// What a call of `DOMAIN_MANAGED_SAVE` (182) carries, from client to server.
///
/// Saves an active domain's state to a file that the hypervisor driver looks after, and stops the
/// domain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainManagedSaveArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// Combination of `DomainSaveRestoreFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainManagedSaveArgs { dom, flags } }

/// What a call of `DOMAIN_HAS_MANAGED_SAVE_IMAGE` (183) carries, from client to server.
///
/// Tells whether a domain has a managed save image.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainHasManagedSaveImageArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainHasManagedSaveImageArgs { dom, flags } }

/// What the reply to `DOMAIN_HAS_MANAGED_SAVE_IMAGE` (183) carries, from server to client.
///
/// Tells whether a domain has a managed save image.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainHasManagedSaveImageRet {
    /// `int result`
    pub result: i32,
}

xdr_struct! { DomainHasManagedSaveImageRet { result } }

/// What a call of `DOMAIN_MANAGED_SAVE_REMOVE` (184) carries, from client to server.
///
/// Deletes a domain's managed save image.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainManagedSaveRemoveArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainManagedSaveRemoveArgs { dom, flags } }

/// What a call of `DOMAIN_SAVE_FLAGS` (232) carries, from client to server.
///
/// Saves an active domain's state to a file, with options, and stops the domain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSaveFlagsArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Path of the file on the host of the hypervisor. (`remote_nonnull_string to`)
    pub to: String,
    /// Domain XML to record in the file, to change what the guest does not see, such as paths on
    /// the host; NULL for the current one. (`remote_string dxml`)
    pub dxml: Option<String>,
    /// Combination of `DomainSaveRestoreFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSaveFlagsArgs { dom, to, dxml, flags } }

/// What a call of `DOMAIN_RESTORE_FLAGS` (233) carries, from client to server.
///
/// Starts a domain from a saved state, with options.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainRestoreFlagsArgs {
    /// Path of the file on the host of the hypervisor. (`remote_nonnull_string from`)
    pub from: String,
    /// Domain XML to use in place of the one in the file, differing only where the guest does not
    /// notice; NULL for the file's own. (`remote_string dxml`)
    pub dxml: Option<String>,
    /// Combination of `DomainSaveRestoreFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainRestoreFlagsArgs { from, dxml, flags } }

/// What a call of `DOMAIN_SAVE_IMAGE_GET_XML_DESC` (235) carries, from client to server.
///
/// Gives the domain XML kept in a saved state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSaveImageGetXmlDescArgs {
    /// Path of the saved state on the host of the hypervisor. (`remote_nonnull_string file`)
    pub file: String,
    /// Combination of `DomainSaveImageXMLFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSaveImageGetXmlDescArgs { file, flags } }

/// What the reply to `DOMAIN_SAVE_IMAGE_GET_XML_DESC` (235) carries, from server to client.
///
/// Gives the domain XML kept in a saved state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSaveImageGetXmlDescRet {
    /// `remote_nonnull_string xml`
    pub xml: String,
}

xdr_struct! { DomainSaveImageGetXmlDescRet { xml } }

/// What a call of `DOMAIN_SAVE_IMAGE_DEFINE_XML` (236) carries, from client to server.
///
/// Replaces the domain XML kept in a saved state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSaveImageDefineXmlArgs {
    /// Path of the saved state on the host of the hypervisor. (`remote_nonnull_string file`)
    pub file: String,
    /// New domain XML. (`remote_nonnull_string dxml`)
    pub dxml: String,
    /// Combination of `DomainSaveRestoreFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSaveImageDefineXmlArgs { file, dxml, flags } }

/// What a call of `DOMAIN_CORE_DUMP_WITH_FORMAT` (334) carries, from client to server.
///
/// Writes an active domain's memory to a file in the format given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainCoreDumpWithFormatArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Path of the file on the host of the hypervisor. (`remote_nonnull_string to`)
    pub to: String,
    /// Format of the file. (`unsigned int dumpformat`)
    pub dumpformat: u32,
    /// Combination of `DomainCoreDumpFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainCoreDumpWithFormatArgs { dom, to, dumpformat, flags } }

/// What a call of `DOMAIN_MANAGED_SAVE_GET_XML_DESC` (388) carries, from client to server.
///
/// Gives the domain XML kept in a managed save image.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainManagedSaveGetXmlDescArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Combination of `DomainSaveImageXMLFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainManagedSaveGetXmlDescArgs { dom, flags } }

/// What the reply to `DOMAIN_MANAGED_SAVE_GET_XML_DESC` (388) carries, from server to client.
///
/// Gives the domain XML kept in a managed save image.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainManagedSaveGetXmlDescRet {
    /// `remote_nonnull_string xml`
    pub xml: String,
}

xdr_struct! { DomainManagedSaveGetXmlDescRet { xml } }

/// What a call of `DOMAIN_MANAGED_SAVE_DEFINE_XML` (389) carries, from client to server.
///
/// Replaces the domain XML kept in a managed save image.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainManagedSaveDefineXmlArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// New domain XML; NULL leaves it as it is. (`remote_string dxml`)
    pub dxml: Option<String>,
    /// Combination of `DomainSaveRestoreFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainManagedSaveDefineXmlArgs { dom, dxml, flags } }

/// What a call of `DOMAIN_SAVE_PARAMS` (440) carries, from client to server.
///
/// Saves an active domain's state as the parameters say, and stops the domain.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainSaveParamsArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// File, XML, format and channels. (`remote_typed_param params<REMOTE_DOMAIN_SAVE_PARAMS_MAX>`)
    pub params: Vec<TypedParam>,
    /// Combination of `DomainSaveRestoreFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSaveParamsArgs { dom, params: array(limits::DOMAIN_SAVE_PARAMS_MAX), flags } }

/// What a call of `DOMAIN_RESTORE_PARAMS` (441) carries, from client to server.
///
/// Starts a domain from a saved state, as the parameters say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainRestoreParamsArgs {
    /// File, XML and channels. (`remote_typed_param params<REMOTE_DOMAIN_SAVE_PARAMS_MAX>`)
    pub params: Vec<TypedParam>,
    /// Combination of `DomainSaveRestoreFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainRestoreParamsArgs { params: array(limits::DOMAIN_SAVE_PARAMS_MAX), flags } }
