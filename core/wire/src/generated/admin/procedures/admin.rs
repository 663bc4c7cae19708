// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Procedures: admin.

use crate::{admin, procedures};

procedures! { admin::PROGRAM;
    /// Connects to a daemon's administration socket.
    ///
    /// In C: `virAdmConnectOpen`.
    1 ConnectOpen(admin::ConnectOpenArgs) -> () {
        name: "CONNECT_OPEN",
        function: Some("virAdmConnectOpen"),
    };

    /// Gives back a reference to an administration connection.
    ///
    /// In C: `virAdmConnectClose`.
    2 ConnectClose(()) -> () {
        name: "CONNECT_CLOSE",
        function: Some("virAdmConnectClose"),
    };

    /// Tells the version of the library that the daemon at the other end uses.
    ///
    /// In C: `virAdmConnectGetLibVersion`.
    3 ConnectGetLibVersion(()) -> admin::ConnectGetLibVersionRet {
        name: "CONNECT_GET_LIB_VERSION",
        function: Some("virAdmConnectGetLibVersion"),
    };

    /// Lists the servers of a daemon with handles to all of them.
    ///
    /// In C: `virAdmConnectListServers`.
    4 ConnectListServers(admin::ConnectListServersArgs) -> admin::ConnectListServersRet {
        name: "CONNECT_LIST_SERVERS",
        function: Some("virAdmConnectListServers"),
    };

    /// Finds a server of a daemon by its name.
    ///
    /// In C: `virAdmConnectLookupServer`.
    5 ConnectLookupServer(admin::ConnectLookupServerArgs) -> admin::ConnectLookupServerRet {
        name: "CONNECT_LOOKUP_SERVER",
        function: Some("virAdmConnectLookupServer"),
    };

    /// Reads the limits and the state of a server's worker threads.
    ///
    /// In C: `virAdmServerGetThreadPoolParameters`.
    6 ServerGetThreadPoolParameters(admin::ServerGetThreadPoolParametersArgs) -> admin::ServerGetThreadPoolParametersRet {
        name: "SERVER_GET_THREADPOOL_PARAMETERS",
        function: Some("virAdmServerGetThreadPoolParameters"),
    };

    /// Changes the limits on a server's worker threads.
    ///
    /// In C: `virAdmServerSetThreadPoolParameters`.
    7 ServerSetThreadPoolParameters(admin::ServerSetThreadPoolParametersArgs) -> () {
        name: "SERVER_SET_THREADPOOL_PARAMETERS",
        function: Some("virAdmServerSetThreadPoolParameters"),
    };

    /// Lists the clients of a server with handles to all of them.
    ///
    /// In C: `virAdmServerListClients`.
    8 ServerListClients(admin::ServerListClientsArgs) -> admin::ServerListClientsRet {
        name: "SERVER_LIST_CLIENTS",
        function: Some("virAdmServerListClients"),
    };

    /// Finds a client of a server by its number.
    ///
    /// In C: `virAdmServerLookupClient`.
    9 ServerLookupClient(admin::ServerLookupClientArgs) -> admin::ServerLookupClientRet {
        name: "SERVER_LOOKUP_CLIENT",
        function: Some("virAdmServerLookupClient"),
    };

    /// Tells who a client is: its process, user, address or certificate.
    ///
    /// In C: `virAdmClientGetInfo`.
    10 ClientGetInfo(admin::ClientGetInfoArgs) -> admin::ClientGetInfoRet {
        name: "CLIENT_GET_INFO",
        function: Some("virAdmClientGetInfo"),
    };

    /// Disconnects a client from the daemon, by force.
    ///
    /// In C: `virAdmClientClose`.
    11 ClientClose(admin::ClientCloseArgs) -> () {
        name: "CLIENT_CLOSE",
        function: Some("virAdmClientClose"),
    };

    /// Reads the limits on a server's clients, and how many there are.
    ///
    /// In C: `virAdmServerGetClientLimits`.
    12 ServerGetClientLimits(admin::ServerGetClientLimitsArgs) -> admin::ServerGetClientLimitsRet {
        name: "SERVER_GET_CLIENT_LIMITS",
        function: Some("virAdmServerGetClientLimits"),
    };

    /// Changes the limits on a server's clients.
    ///
    /// In C: `virAdmServerSetClientLimits`.
    13 ServerSetClientLimits(admin::ServerSetClientLimitsArgs) -> () {
        name: "SERVER_SET_CLIENT_LIMITS",
        function: Some("virAdmServerSetClientLimits"),
    };

    /// Reads where a daemon writes its log.
    ///
    /// In C: `virAdmConnectGetLoggingOutputs`.
    14 ConnectGetLoggingOutputs(admin::ConnectGetLoggingOutputsArgs) -> admin::ConnectGetLoggingOutputsRet {
        name: "CONNECT_GET_LOGGING_OUTPUTS",
        function: Some("virAdmConnectGetLoggingOutputs"),
    };

    /// Reads which parts of a daemon log from which level on.
    ///
    /// In C: `virAdmConnectGetLoggingFilters`.
    15 ConnectGetLoggingFilters(admin::ConnectGetLoggingFiltersArgs) -> admin::ConnectGetLoggingFiltersRet {
        name: "CONNECT_GET_LOGGING_FILTERS",
        function: Some("virAdmConnectGetLoggingFilters"),
    };

    /// Replaces the list of places a daemon writes its log to.
    ///
    /// In C: `virAdmConnectSetLoggingOutputs`.
    16 ConnectSetLoggingOutputs(admin::ConnectSetLoggingOutputsArgs) -> () {
        name: "CONNECT_SET_LOGGING_OUTPUTS",
        function: Some("virAdmConnectSetLoggingOutputs"),
    };

    /// Replaces the list of logging filters of a daemon.
    ///
    /// In C: `virAdmConnectSetLoggingFilters`.
    17 ConnectSetLoggingFilters(admin::ConnectSetLoggingFiltersArgs) -> () {
        name: "CONNECT_SET_LOGGING_FILTERS",
        function: Some("virAdmConnectSetLoggingFilters"),
    };

    /// Makes a server read its TLS certificates, keys and revocation list anew.
    ///
    /// In C: `virAdmServerUpdateTlsFiles`.
    18 ServerUpdateTlsFiles(admin::ServerUpdateTlsFilesArgs) -> () {
        name: "SERVER_UPDATE_TLS_FILES",
        function: Some("virAdmServerUpdateTlsFiles"),
    };

    /// Sets how long a daemon without clients and without work stays before it ends itself.
    ///
    /// In C: `virAdmConnectSetDaemonTimeout`.
    19 ConnectSetDaemonTimeout(admin::ConnectSetDaemonTimeoutArgs) -> () {
        name: "CONNECT_SET_DAEMON_TIMEOUT",
        function: Some("virAdmConnectSetDaemonTimeout"),
    };

    /// Asks a daemon to end.
    ///
    /// In C: `virAdmConnectDaemonShutdown`.
    20 ConnectDaemonShutdown(admin::ConnectDaemonShutdownArgs) -> () {
        name: "CONNECT_DAEMON_SHUTDOWN",
        function: Some("virAdmConnectDaemonShutdown"),
    };
}
