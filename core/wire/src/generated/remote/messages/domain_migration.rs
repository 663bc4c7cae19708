// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: domain migration.

use crate::remote::{Domain, TypedParam, limits};
use crate::xdr::{array, opaque};
use crate::xdr_struct;

/// What a call of `DOMAIN_MIGRATE_PREPARE` (61) carries, from client to server.
///
/// Migration protocol 1, destination: gets ready to receive a guest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigratePrepareArgs {
    /// `remote_string uri_in`
    pub uri_in: Option<String>,
    /// `unsigned hyper flags`
    pub flags: u64,
    /// `remote_string dname`
    pub dname: Option<String>,
    /// `unsigned hyper resource`
    pub resource: u64,
}

xdr_struct! { DomainMigratePrepareArgs { uri_in, flags, dname, resource } }

/// What the reply to `DOMAIN_MIGRATE_PREPARE` (61) carries, from server to client.
///
/// Migration protocol 1, destination: gets ready to receive a guest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigratePrepareRet {
    /// `opaque cookie<REMOTE_MIGRATE_COOKIE_MAX>`
    pub cookie: Vec<u8>,
    /// `remote_string uri_out`
    pub uri_out: Option<String>,
}

xdr_struct! { DomainMigratePrepareRet { cookie: opaque(limits::MIGRATE_COOKIE_MAX), uri_out } }

/// What a call of `DOMAIN_MIGRATE_PERFORM` (62) carries, from client to server.
///
/// Migration protocols 1 and 2, source: sends the guest to the destination.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigratePerformArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `opaque cookie<REMOTE_MIGRATE_COOKIE_MAX>`
    pub cookie: Vec<u8>,
    /// `remote_nonnull_string uri`
    pub uri: String,
    /// `unsigned hyper flags`
    pub flags: u64,
    /// `remote_string dname`
    pub dname: Option<String>,
    /// `unsigned hyper resource`
    pub resource: u64,
}

xdr_struct! { DomainMigratePerformArgs { dom, cookie: opaque(limits::MIGRATE_COOKIE_MAX), uri, flags, dname, resource } }

/// What a call of `DOMAIN_MIGRATE_FINISH` (63) carries, from client to server.
///
/// Migration protocol 1, destination: takes over the guest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigrateFinishArgs {
    /// `remote_nonnull_string dname`
    pub dname: String,
    /// `opaque cookie<REMOTE_MIGRATE_COOKIE_MAX>`
    pub cookie: Vec<u8>,
    /// `remote_nonnull_string uri`
    pub uri: String,
    /// `unsigned hyper flags`
    pub flags: u64,
}

xdr_struct! { DomainMigrateFinishArgs { dname, cookie: opaque(limits::MIGRATE_COOKIE_MAX), uri, flags } }

/// What the reply to `DOMAIN_MIGRATE_FINISH` (63) carries, from server to client.
///
/// Migration protocol 1, destination: takes over the guest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigrateFinishRet {
    /// `remote_nonnull_domain ddom`
    pub ddom: Domain,
}

xdr_struct! { DomainMigrateFinishRet { ddom } }

/// What a call of `DOMAIN_MIGRATE_PREPARE2` (108) carries, from client to server.
///
/// Migration protocol 2, destination: gets ready to receive a guest, told its XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigratePrepare2Args {
    /// `remote_string uri_in`
    pub uri_in: Option<String>,
    /// `unsigned hyper flags`
    pub flags: u64,
    /// `remote_string dname`
    pub dname: Option<String>,
    /// `unsigned hyper resource`
    pub resource: u64,
    /// `remote_nonnull_string dom_xml`
    pub dom_xml: String,
}

xdr_struct! { DomainMigratePrepare2Args { uri_in, flags, dname, resource, dom_xml } }

/// What the reply to `DOMAIN_MIGRATE_PREPARE2` (108) carries, from server to client.
///
/// Migration protocol 2, destination: gets ready to receive a guest, told its XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigratePrepare2Ret {
    /// `opaque cookie<REMOTE_MIGRATE_COOKIE_MAX>`
    pub cookie: Vec<u8>,
    /// `remote_string uri_out`
    pub uri_out: Option<String>,
}

xdr_struct! { DomainMigratePrepare2Ret { cookie: opaque(limits::MIGRATE_COOKIE_MAX), uri_out } }

/// What a call of `DOMAIN_MIGRATE_FINISH2` (109) carries, from client to server.
///
/// Migration protocol 2, destination: takes over the guest, or drops it when sending failed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigrateFinish2Args {
    /// `remote_nonnull_string dname`
    pub dname: String,
    /// `opaque cookie<REMOTE_MIGRATE_COOKIE_MAX>`
    pub cookie: Vec<u8>,
    /// `remote_nonnull_string uri`
    pub uri: String,
    /// `unsigned hyper flags`
    pub flags: u64,
    /// `int retcode`
    pub retcode: i32,
}

xdr_struct! { DomainMigrateFinish2Args { dname, cookie: opaque(limits::MIGRATE_COOKIE_MAX), uri, flags, retcode } }

/// What the reply to `DOMAIN_MIGRATE_FINISH2` (109) carries, from server to client.
///
/// Migration protocol 2, destination: takes over the guest, or drops it when sending failed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigrateFinish2Ret {
    /// `remote_nonnull_domain ddom`
    pub ddom: Domain,
}

xdr_struct! { DomainMigrateFinish2Ret { ddom } }

/// What a call of `DOMAIN_MIGRATE_PREPARE_TUNNEL` (148) carries, from client to server.
///
/// Migration protocol 2, destination: gets ready to receive a guest through this connection's
/// stream.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigratePrepareTunnelArgs {
    /// `unsigned hyper flags`
    pub flags: u64,
    /// `remote_string dname`
    pub dname: Option<String>,
    /// `unsigned hyper resource`
    pub resource: u64,
    /// `remote_nonnull_string dom_xml`
    pub dom_xml: String,
}

xdr_struct! { DomainMigratePrepareTunnelArgs { flags, dname, resource, dom_xml } }

/// What a call of `DOMAIN_MIGRATE_SET_MAX_DOWNTIME` (166) carries, from client to server.
///
/// Sets how long the guest may stand still at the end of a live migration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigrateSetMaxDowntimeArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Longest pause, in ms; more than 0. (`unsigned hyper downtime`)
    pub downtime: u64,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainMigrateSetMaxDowntimeArgs { dom, downtime, flags } }

/// What a call of `DOMAIN_MIGRATE_SET_MAX_SPEED` (207) carries, from client to server.
///
/// Limits the speed at which a domain's data is transferred in migrations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigrateSetMaxSpeedArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Upper limit, in MiB per second. (`unsigned hyper bandwidth`)
    pub bandwidth: u64,
    /// Combination of `DomainMigrateMaxSpeedFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainMigrateSetMaxSpeedArgs { dom, bandwidth, flags } }

/// What a call of `DOMAIN_MIGRATE_BEGIN3` (213) carries, from client to server.
///
/// Migration protocol 3, source: begins, and gives the XML and a cookie for the destination.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigrateBegin3Args {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `remote_string xmlin`
    pub xmlin: Option<String>,
    /// `unsigned hyper flags`
    pub flags: u64,
    /// `remote_string dname`
    pub dname: Option<String>,
    /// `unsigned hyper resource`
    pub resource: u64,
}

xdr_struct! { DomainMigrateBegin3Args { dom, xmlin, flags, dname, resource } }

/// What the reply to `DOMAIN_MIGRATE_BEGIN3` (213) carries, from server to client.
///
/// Migration protocol 3, source: begins, and gives the XML and a cookie for the destination.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigrateBegin3Ret {
    /// `opaque cookie_out<REMOTE_MIGRATE_COOKIE_MAX>`
    pub cookie_out: Vec<u8>,
    /// `remote_nonnull_string xml`
    pub xml: String,
}

xdr_struct! { DomainMigrateBegin3Ret { cookie_out: opaque(limits::MIGRATE_COOKIE_MAX), xml } }

/// What a call of `DOMAIN_MIGRATE_PREPARE3` (214) carries, from client to server.
///
/// Migration protocol 3, destination: gets ready to receive a guest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigratePrepare3Args {
    /// `opaque cookie_in<REMOTE_MIGRATE_COOKIE_MAX>`
    pub cookie_in: Vec<u8>,
    /// `remote_string uri_in`
    pub uri_in: Option<String>,
    /// `unsigned hyper flags`
    pub flags: u64,
    /// `remote_string dname`
    pub dname: Option<String>,
    /// `unsigned hyper resource`
    pub resource: u64,
    /// `remote_nonnull_string dom_xml`
    pub dom_xml: String,
}

xdr_struct! { DomainMigratePrepare3Args { cookie_in: opaque(limits::MIGRATE_COOKIE_MAX), uri_in, flags, dname, resource, dom_xml } }

/// What the reply to `DOMAIN_MIGRATE_PREPARE3` (214) carries, from server to client.
///
/// Migration protocol 3, destination: gets ready to receive a guest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigratePrepare3Ret {
    /// `opaque cookie_out<REMOTE_MIGRATE_COOKIE_MAX>`
    pub cookie_out: Vec<u8>,
    /// `remote_string uri_out`
    pub uri_out: Option<String>,
}

xdr_struct! { DomainMigratePrepare3Ret { cookie_out: opaque(limits::MIGRATE_COOKIE_MAX), uri_out } }

/// What a call of `DOMAIN_MIGRATE_PREPARE_TUNNEL3` (215) carries, from client to server.
///
/// Migration protocol 3, destination: gets ready to receive a guest through this connection's
/// stream.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigratePrepareTunnel3Args {
    /// `opaque cookie_in<REMOTE_MIGRATE_COOKIE_MAX>`
    pub cookie_in: Vec<u8>,
    /// `unsigned hyper flags`
    pub flags: u64,
    /// `remote_string dname`
    pub dname: Option<String>,
    /// `unsigned hyper resource`
    pub resource: u64,
    /// `remote_nonnull_string dom_xml`
    pub dom_xml: String,
}

xdr_struct! { DomainMigratePrepareTunnel3Args { cookie_in: opaque(limits::MIGRATE_COOKIE_MAX), flags, dname, resource, dom_xml } }

/// What the reply to `DOMAIN_MIGRATE_PREPARE_TUNNEL3` (215) carries, from server to client.
///
/// Migration protocol 3, destination: gets ready to receive a guest through this connection's
/// stream.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigratePrepareTunnel3Ret {
    /// `opaque cookie_out<REMOTE_MIGRATE_COOKIE_MAX>`
    pub cookie_out: Vec<u8>,
}

xdr_struct! { DomainMigratePrepareTunnel3Ret { cookie_out: opaque(limits::MIGRATE_COOKIE_MAX) } }

/// What a call of `DOMAIN_MIGRATE_PERFORM3` (216) carries, from client to server.
///
/// Migration protocol 3, source: sends the guest to the destination.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigratePerform3Args {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `remote_string xmlin`
    pub xmlin: Option<String>,
    /// `opaque cookie_in<REMOTE_MIGRATE_COOKIE_MAX>`
    pub cookie_in: Vec<u8>,
    /// `remote_string dconnuri`
    pub dconnuri: Option<String>,
    /// `remote_string uri`
    pub uri: Option<String>,
    /// `unsigned hyper flags`
    pub flags: u64,
    /// `remote_string dname`
    pub dname: Option<String>,
    /// `unsigned hyper resource`
    pub resource: u64,
}

xdr_struct! { DomainMigratePerform3Args {
    dom, xmlin, cookie_in: opaque(limits::MIGRATE_COOKIE_MAX), dconnuri, uri, flags, dname,
    resource
} }

/// What the reply to `DOMAIN_MIGRATE_PERFORM3` (216) carries, from server to client.
///
/// Migration protocol 3, source: sends the guest to the destination.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigratePerform3Ret {
    /// `opaque cookie_out<REMOTE_MIGRATE_COOKIE_MAX>`
    pub cookie_out: Vec<u8>,
}

xdr_struct! { DomainMigratePerform3Ret { cookie_out: opaque(limits::MIGRATE_COOKIE_MAX) } }

/// What a call of `DOMAIN_MIGRATE_FINISH3` (217) carries, from client to server.
///
/// Migration protocol 3, destination: takes over the guest, or drops it when sending was cancelled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigrateFinish3Args {
    /// `remote_nonnull_string dname`
    pub dname: String,
    /// `opaque cookie_in<REMOTE_MIGRATE_COOKIE_MAX>`
    pub cookie_in: Vec<u8>,
    /// `remote_string dconnuri`
    pub dconnuri: Option<String>,
    /// `remote_string uri`
    pub uri: Option<String>,
    /// `unsigned hyper flags`
    pub flags: u64,
    /// `int cancelled`
    pub cancelled: i32,
}

xdr_struct! { DomainMigrateFinish3Args { dname, cookie_in: opaque(limits::MIGRATE_COOKIE_MAX), dconnuri, uri, flags, cancelled } }

/// What the reply to `DOMAIN_MIGRATE_FINISH3` (217) carries, from server to client.
///
/// Migration protocol 3, destination: takes over the guest, or drops it when sending was cancelled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigrateFinish3Ret {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `opaque cookie_out<REMOTE_MIGRATE_COOKIE_MAX>`
    pub cookie_out: Vec<u8>,
}

xdr_struct! { DomainMigrateFinish3Ret { dom, cookie_out: opaque(limits::MIGRATE_COOKIE_MAX) } }

/// What a call of `DOMAIN_MIGRATE_CONFIRM3` (218) carries, from client to server.
///
/// Migration protocol 3, source: ends the guest, or resumes it when the migration was cancelled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigrateConfirm3Args {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `opaque cookie_in<REMOTE_MIGRATE_COOKIE_MAX>`
    pub cookie_in: Vec<u8>,
    /// `unsigned hyper flags`
    pub flags: u64,
    /// `int cancelled`
    pub cancelled: i32,
}

xdr_struct! { DomainMigrateConfirm3Args { dom, cookie_in: opaque(limits::MIGRATE_COOKIE_MAX), flags, cancelled } }

/// What a call of `DOMAIN_MIGRATE_GET_MAX_SPEED` (242) carries, from client to server.
///
/// Tells the speed limit for migrations of a domain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigrateGetMaxSpeedArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Combination of `DomainMigrateMaxSpeedFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainMigrateGetMaxSpeedArgs { dom, flags } }

/// What the reply to `DOMAIN_MIGRATE_GET_MAX_SPEED` (242) carries, from server to client.
///
/// Tells the speed limit for migrations of a domain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigrateGetMaxSpeedRet {
    /// Receives the limit, in MiB per second. (`unsigned hyper bandwidth`)
    pub bandwidth: u64,
}

xdr_struct! { DomainMigrateGetMaxSpeedRet { bandwidth } }

/// What a call of `DOMAIN_MIGRATE_GET_COMPRESSION_CACHE` (299) carries, from client to server.
///
/// Tells the size of the cache that XBZRLE compression of memory uses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigrateGetCompressionCacheArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainMigrateGetCompressionCacheArgs { dom, flags } }

/// What the reply to `DOMAIN_MIGRATE_GET_COMPRESSION_CACHE` (299) carries, from server to client.
///
/// Tells the size of the cache that XBZRLE compression of memory uses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigrateGetCompressionCacheRet {
    /// Receives the size, in bytes. (`unsigned hyper cacheSize`)
    pub cache_size: u64,
}

xdr_struct! { DomainMigrateGetCompressionCacheRet { cache_size } }

/// What a call of `DOMAIN_MIGRATE_SET_COMPRESSION_CACHE` (300) carries, from client to server.
///
/// Sets the size of the cache that XBZRLE compression of memory uses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigrateSetCompressionCacheArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// New size, in bytes. (`unsigned hyper cacheSize`)
    pub cache_size: u64,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainMigrateSetCompressionCacheArgs { dom, cache_size, flags } }

/// What a call of `DOMAIN_MIGRATE_BEGIN3_PARAMS` (302) carries, from client to server.
///
/// Migration protocol 3 with typed parameters, source: begins, and gives the XML and a cookie for
/// the destination.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainMigrateBegin3ParamsArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `remote_typed_param params<REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX>`
    pub params: Vec<TypedParam>,
    /// `unsigned int flags`
    pub flags: u32,
}

xdr_struct! { DomainMigrateBegin3ParamsArgs { dom, params: array(limits::DOMAIN_MIGRATE_PARAM_LIST_MAX), flags } }

/// What the reply to `DOMAIN_MIGRATE_BEGIN3_PARAMS` (302) carries, from server to client.
///
/// Migration protocol 3 with typed parameters, source: begins, and gives the XML and a cookie for
/// the destination.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigrateBegin3ParamsRet {
    /// `opaque cookie_out<REMOTE_MIGRATE_COOKIE_MAX>`
    pub cookie_out: Vec<u8>,
    /// `remote_nonnull_string xml`
    pub xml: String,
}

xdr_struct! { DomainMigrateBegin3ParamsRet { cookie_out: opaque(limits::MIGRATE_COOKIE_MAX), xml } }

/// What a call of `DOMAIN_MIGRATE_PREPARE3_PARAMS` (303) carries, from client to server.
///
/// Migration protocol 3 with typed parameters, destination: gets ready to receive a guest.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainMigratePrepare3ParamsArgs {
    /// `remote_typed_param params<REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX>`
    pub params: Vec<TypedParam>,
    /// `opaque cookie_in<REMOTE_MIGRATE_COOKIE_MAX>`
    pub cookie_in: Vec<u8>,
    /// `unsigned int flags`
    pub flags: u32,
}

xdr_struct! { DomainMigratePrepare3ParamsArgs {
    params: array(limits::DOMAIN_MIGRATE_PARAM_LIST_MAX),
    cookie_in: opaque(limits::MIGRATE_COOKIE_MAX), flags
} }

/// What the reply to `DOMAIN_MIGRATE_PREPARE3_PARAMS` (303) carries, from server to client.
///
/// Migration protocol 3 with typed parameters, destination: gets ready to receive a guest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigratePrepare3ParamsRet {
    /// `opaque cookie_out<REMOTE_MIGRATE_COOKIE_MAX>`
    pub cookie_out: Vec<u8>,
    /// `remote_string uri_out`
    pub uri_out: Option<String>,
}

xdr_struct! { DomainMigratePrepare3ParamsRet { cookie_out: opaque(limits::MIGRATE_COOKIE_MAX), uri_out } }

/// What a call of `DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS` (304) carries, from client to server.
///
/// Migration protocol 3 with typed parameters, destination: gets ready to receive a guest through
/// this connection's stream.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainMigratePrepareTunnel3ParamsArgs {
    /// `remote_typed_param params<REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX>`
    pub params: Vec<TypedParam>,
    /// `opaque cookie_in<REMOTE_MIGRATE_COOKIE_MAX>`
    pub cookie_in: Vec<u8>,
    /// `unsigned int flags`
    pub flags: u32,
}

xdr_struct! { DomainMigratePrepareTunnel3ParamsArgs {
    params: array(limits::DOMAIN_MIGRATE_PARAM_LIST_MAX),
    cookie_in: opaque(limits::MIGRATE_COOKIE_MAX), flags
} }

/// What the reply to `DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS` (304) carries, from server to client.
///
/// Migration protocol 3 with typed parameters, destination: gets ready to receive a guest through
/// this connection's stream.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigratePrepareTunnel3ParamsRet {
    /// `opaque cookie_out<REMOTE_MIGRATE_COOKIE_MAX>`
    pub cookie_out: Vec<u8>,
}

xdr_struct! { DomainMigratePrepareTunnel3ParamsRet { cookie_out: opaque(limits::MIGRATE_COOKIE_MAX) } }

/// What a call of `DOMAIN_MIGRATE_PERFORM3_PARAMS` (305) carries, from client to server.
///
/// Migration protocol 3 with typed parameters, source: sends the guest to the destination.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainMigratePerform3ParamsArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `remote_string dconnuri`
    pub dconnuri: Option<String>,
    /// `remote_typed_param params<REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX>`
    pub params: Vec<TypedParam>,
    /// `opaque cookie_in<REMOTE_MIGRATE_COOKIE_MAX>`
    pub cookie_in: Vec<u8>,
    /// `unsigned int flags`
    pub flags: u32,
}

xdr_struct! { DomainMigratePerform3ParamsArgs {
    dom, dconnuri, params: array(limits::DOMAIN_MIGRATE_PARAM_LIST_MAX),
    cookie_in: opaque(limits::MIGRATE_COOKIE_MAX), flags
} }

/// What the reply to `DOMAIN_MIGRATE_PERFORM3_PARAMS` (305) carries, from server to client.
///
/// Migration protocol 3 with typed parameters, source: sends the guest to the destination.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigratePerform3ParamsRet {
    /// `opaque cookie_out<REMOTE_MIGRATE_COOKIE_MAX>`
    pub cookie_out: Vec<u8>,
}

xdr_struct! { DomainMigratePerform3ParamsRet { cookie_out: opaque(limits::MIGRATE_COOKIE_MAX) } }

/// What a call of `DOMAIN_MIGRATE_FINISH3_PARAMS` (306) carries, from client to server.
///
/// Migration protocol 3 with typed parameters, destination: takes over the guest, or drops it when
/// sending was cancelled.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainMigrateFinish3ParamsArgs {
    /// `remote_typed_param params<REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX>`
    pub params: Vec<TypedParam>,
    /// `opaque cookie_in<REMOTE_MIGRATE_COOKIE_MAX>`
    pub cookie_in: Vec<u8>,
    /// `unsigned int flags`
    pub flags: u32,
    /// `int cancelled`
    pub cancelled: i32,
}

xdr_struct! { DomainMigrateFinish3ParamsArgs {
    params: array(limits::DOMAIN_MIGRATE_PARAM_LIST_MAX),
    cookie_in: opaque(limits::MIGRATE_COOKIE_MAX), flags, cancelled
} }

/// What the reply to `DOMAIN_MIGRATE_FINISH3_PARAMS` (306) carries, from server to client.
///
/// Migration protocol 3 with typed parameters, destination: takes over the guest, or drops it when
/// sending was cancelled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigrateFinish3ParamsRet {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `opaque cookie_out<REMOTE_MIGRATE_COOKIE_MAX>`
    pub cookie_out: Vec<u8>,
}

xdr_struct! { DomainMigrateFinish3ParamsRet { dom, cookie_out: opaque(limits::MIGRATE_COOKIE_MAX) } }

/// What a call of `DOMAIN_MIGRATE_CONFIRM3_PARAMS` (307) carries, from client to server.
///
/// Migration protocol 3 with typed parameters, source: ends the guest, or resumes it when the
/// migration was cancelled.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainMigrateConfirm3ParamsArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `remote_typed_param params<REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX>`
    pub params: Vec<TypedParam>,
    /// `opaque cookie_in<REMOTE_MIGRATE_COOKIE_MAX>`
    pub cookie_in: Vec<u8>,
    /// `unsigned int flags`
    pub flags: u32,
    /// `int cancelled`
    pub cancelled: i32,
}

xdr_struct! { DomainMigrateConfirm3ParamsArgs {
    dom, params: array(limits::DOMAIN_MIGRATE_PARAM_LIST_MAX),
    cookie_in: opaque(limits::MIGRATE_COOKIE_MAX), flags, cancelled
} }

/// What a call of `DOMAIN_MIGRATE_START_POST_COPY` (364) carries, from client to server.
///
/// Switches a running migration to post-copy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigrateStartPostCopyArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainMigrateStartPostCopyArgs { dom, flags } }

/// What a call of `DOMAIN_MIGRATE_GET_MAX_DOWNTIME` (387) carries, from client to server.
///
/// Tells how long the guest may stand still at the end of a live migration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigrateGetMaxDowntimeArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainMigrateGetMaxDowntimeArgs { dom, flags } }

/// What the reply to `DOMAIN_MIGRATE_GET_MAX_DOWNTIME` (387) carries, from server to client.
///
/// Tells how long the guest may stand still at the end of a live migration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMigrateGetMaxDowntimeRet {
    /// Receives the longest pause, in ms. (`unsigned hyper downtime`)
    pub downtime: u64,
}

xdr_struct! { DomainMigrateGetMaxDowntimeRet { downtime } }
