// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: admin.

use crate::admin::{Client, Server, TypedParam, limits};
use crate::xdr::array;
use crate::xdr_struct;

/// What a call of `CONNECT_OPEN` (1) carries, from client to server.
///
/// Connects to a daemon's administration socket.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectOpenArgs {
    /// Combination of `ConnectFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectOpenArgs { flags } }

/// What the reply to `CONNECT_GET_LIB_VERSION` (3) carries, from server to client.
///
/// Tells the version of the library that the daemon at the other end uses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectGetLibVersionRet {
    /// Receives major * 1000000 + minor * 1000 + release. (`unsigned hyper libVer`)
    pub lib_ver: u64,
}

xdr_struct! { ConnectGetLibVersionRet { lib_ver } }

/// What a call of `CONNECT_LIST_SERVERS` (4) carries, from client to server.
///
/// Lists the servers of a daemon with handles to all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListServersArgs {
    /// Whether the list is wanted, or only its length. (`unsigned int need_results`)
    pub need_results: u32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectListServersArgs { need_results, flags } }

/// What the reply to `CONNECT_LIST_SERVERS` (4) carries, from server to client.
///
/// Lists the servers of a daemon with handles to all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListServersRet {
    /// Where to put the array of handles; NULL when only the number is wanted.
    /// (`admin_nonnull_server servers<ADMIN_SERVER_LIST_MAX>`)
    pub servers: Vec<Server>,
    /// `unsigned int ret`
    pub ret: u32,
}

xdr_struct! { ConnectListServersRet { servers: array(limits::SERVER_LIST_MAX), ret } }

/// What a call of `CONNECT_LOOKUP_SERVER` (5) carries, from client to server.
///
/// Finds a server of a daemon by its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectLookupServerArgs {
    /// Name of the server. (`admin_nonnull_string name`)
    pub name: String,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectLookupServerArgs { name, flags } }

/// What the reply to `CONNECT_LOOKUP_SERVER` (5) carries, from server to client.
///
/// Finds a server of a daemon by its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectLookupServerRet {
    /// `admin_nonnull_server srv`
    pub srv: Server,
}

xdr_struct! { ConnectLookupServerRet { srv } }

/// What a call of `SERVER_GET_THREADPOOL_PARAMETERS` (6) carries, from client to server.
///
/// Reads the limits and the state of a server's worker threads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServerGetThreadPoolParametersArgs {
    /// The server to act on. (`admin_nonnull_server srv`)
    pub srv: Server,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ServerGetThreadPoolParametersArgs { srv, flags } }

/// What the reply to `SERVER_GET_THREADPOOL_PARAMETERS` (6) carries, from server to client.
///
/// Reads the limits and the state of a server's worker threads.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerGetThreadPoolParametersRet {
    /// Where to put the fields. (`admin_typed_param
    /// params<ADMIN_SERVER_THREADPOOL_PARAMETERS_MAX>`)
    pub params: Vec<TypedParam>,
}

xdr_struct! { ServerGetThreadPoolParametersRet { params: array(limits::SERVER_THREADPOOL_PARAMETERS_MAX) } }

/// What a call of `SERVER_SET_THREADPOOL_PARAMETERS` (7) carries, from client to server.
///
/// Changes the limits on a server's worker threads.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerSetThreadPoolParametersArgs {
    /// The server to act on. (`admin_nonnull_server srv`)
    pub srv: Server,
    /// Limits to set. (`admin_typed_param params<ADMIN_SERVER_THREADPOOL_PARAMETERS_MAX>`)
    pub params: Vec<TypedParam>,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ServerSetThreadPoolParametersArgs { srv, params: array(limits::SERVER_THREADPOOL_PARAMETERS_MAX), flags } }

/// What a call of `SERVER_LIST_CLIENTS` (8) carries, from client to server.
///
/// Lists the clients of a server with handles to all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServerListClientsArgs {
    /// The server to act on. (`admin_nonnull_server srv`)
    pub srv: Server,
    /// Whether the list is wanted, or only its length. (`unsigned int need_results`)
    pub need_results: u32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ServerListClientsArgs { srv, need_results, flags } }

/// What the reply to `SERVER_LIST_CLIENTS` (8) carries, from server to client.
///
/// Lists the clients of a server with handles to all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServerListClientsRet {
    /// Where to put the array of handles; NULL when only the number is wanted.
    /// (`admin_nonnull_client clients<ADMIN_CLIENT_LIST_MAX>`)
    pub clients: Vec<Client>,
    /// `unsigned int ret`
    pub ret: u32,
}

xdr_struct! { ServerListClientsRet { clients: array(limits::CLIENT_LIST_MAX), ret } }

/// What a call of `SERVER_LOOKUP_CLIENT` (9) carries, from client to server.
///
/// Finds a client of a server by its number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServerLookupClientArgs {
    /// The server to act on. (`admin_nonnull_server srv`)
    pub srv: Server,
    /// Number of the client. (`unsigned hyper id`)
    pub id: u64,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ServerLookupClientArgs { srv, id, flags } }

/// What the reply to `SERVER_LOOKUP_CLIENT` (9) carries, from server to client.
///
/// Finds a client of a server by its number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServerLookupClientRet {
    /// `admin_nonnull_client clnt`
    pub clnt: Client,
}

xdr_struct! { ServerLookupClientRet { clnt } }

/// What a call of `CLIENT_GET_INFO` (10) carries, from client to server.
///
/// Tells who a client is: its process, user, address or certificate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClientGetInfoArgs {
    /// `admin_nonnull_client clnt`
    pub clnt: Client,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ClientGetInfoArgs { clnt, flags } }

/// What the reply to `CLIENT_GET_INFO` (10) carries, from server to client.
///
/// Tells who a client is: its process, user, address or certificate.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClientGetInfoRet {
    /// Where to put the fields. (`admin_typed_param params<ADMIN_CLIENT_INFO_PARAMETERS_MAX>`)
    pub params: Vec<TypedParam>,
}

xdr_struct! { ClientGetInfoRet { params: array(limits::CLIENT_INFO_PARAMETERS_MAX) } }

/// What a call of `CLIENT_CLOSE` (11) carries, from client to server.
///
/// Disconnects a client from the daemon, by force.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClientCloseArgs {
    /// `admin_nonnull_client clnt`
    pub clnt: Client,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ClientCloseArgs { clnt, flags } }

/// What a call of `SERVER_GET_CLIENT_LIMITS` (12) carries, from client to server.
///
/// Reads the limits on a server's clients, and how many there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServerGetClientLimitsArgs {
    /// The server to act on. (`admin_nonnull_server srv`)
    pub srv: Server,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ServerGetClientLimitsArgs { srv, flags } }

/// What the reply to `SERVER_GET_CLIENT_LIMITS` (12) carries, from server to client.
///
/// Reads the limits on a server's clients, and how many there are.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerGetClientLimitsRet {
    /// Where to put the fields. (`admin_typed_param params<ADMIN_SERVER_CLIENT_LIMITS_MAX>`)
    pub params: Vec<TypedParam>,
}

xdr_struct! { ServerGetClientLimitsRet { params: array(limits::SERVER_CLIENT_LIMITS_MAX) } }

/// What a call of `SERVER_SET_CLIENT_LIMITS` (13) carries, from client to server.
///
/// Changes the limits on a server's clients.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerSetClientLimitsArgs {
    /// The server to act on. (`admin_nonnull_server srv`)
    pub srv: Server,
    /// Limits to set. (`admin_typed_param params<ADMIN_SERVER_CLIENT_LIMITS_MAX>`)
    pub params: Vec<TypedParam>,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ServerSetClientLimitsArgs { srv, params: array(limits::SERVER_CLIENT_LIMITS_MAX), flags } }

/// What a call of `CONNECT_GET_LOGGING_OUTPUTS` (14) carries, from client to server.
///
/// Reads where a daemon writes its log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectGetLoggingOutputsArgs {
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectGetLoggingOutputsArgs { flags } }

/// What the reply to `CONNECT_GET_LOGGING_OUTPUTS` (14) carries, from server to client.
///
/// Reads where a daemon writes its log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectGetLoggingOutputsRet {
    /// Receives the outputs, separated by spaces, each as `level:destination:data`; may be NULL
    /// when only the number is wanted. (`admin_nonnull_string outputs`)
    pub outputs: String,
    /// `unsigned int noutputs`
    pub noutputs: u32,
}

xdr_struct! { ConnectGetLoggingOutputsRet { outputs, noutputs } }

/// What a call of `CONNECT_GET_LOGGING_FILTERS` (15) carries, from client to server.
///
/// Reads which parts of a daemon log from which level on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectGetLoggingFiltersArgs {
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectGetLoggingFiltersArgs { flags } }

/// What the reply to `CONNECT_GET_LOGGING_FILTERS` (15) carries, from server to client.
///
/// Reads which parts of a daemon log from which level on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectGetLoggingFiltersRet {
    /// Receives the filters, separated by spaces, each as `level:match`, or NULL when there are
    /// none; may be NULL when only the number is wanted. (`admin_string filters`)
    pub filters: Option<String>,
    /// `unsigned int nfilters`
    pub nfilters: u32,
}

xdr_struct! { ConnectGetLoggingFiltersRet { filters, nfilters } }

/// What a call of `CONNECT_SET_LOGGING_OUTPUTS` (16) carries, from client to server.
///
/// Replaces the list of places a daemon writes its log to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectSetLoggingOutputsArgs {
    /// Outputs separated by spaces, each as `level:destination:data`; NULL or empty goes back to
    /// the default. (`admin_string outputs`)
    pub outputs: Option<String>,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectSetLoggingOutputsArgs { outputs, flags } }

/// What a call of `CONNECT_SET_LOGGING_FILTERS` (17) carries, from client to server.
///
/// Replaces the list of logging filters of a daemon.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectSetLoggingFiltersArgs {
    /// Filters separated by spaces, each as `level:match`; NULL or empty removes all.
    /// (`admin_string filters`)
    pub filters: Option<String>,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectSetLoggingFiltersArgs { filters, flags } }

/// What a call of `SERVER_UPDATE_TLS_FILES` (18) carries, from client to server.
///
/// Makes a server read its TLS certificates, keys and revocation list anew.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServerUpdateTlsFilesArgs {
    /// The server to act on. (`admin_nonnull_server srv`)
    pub srv: Server,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ServerUpdateTlsFilesArgs { srv, flags } }

/// What a call of `CONNECT_SET_DAEMON_TIMEOUT` (19) carries, from client to server.
///
/// Sets how long a daemon without clients and without work stays before it ends itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectSetDaemonTimeoutArgs {
    /// Time in seconds; 0 makes it stay for ever. (`unsigned int timeout`)
    pub timeout: u32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectSetDaemonTimeoutArgs { timeout, flags } }

/// What a call of `CONNECT_DAEMON_SHUTDOWN` (20) carries, from client to server.
///
/// Asks a daemon to end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectDaemonShutdownArgs {
    /// Combination of `AdmConnectDaemonShutdownFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectDaemonShutdownArgs { flags } }
