/* Generated from api-spec by `cargo xtask generate`. Do not edit.
 *
 * libvirt-admin.h: administration of a daemon.
 */
#ifndef LIBVIRT_ADMIN_H
# define LIBVIRT_ADMIN_H

# ifdef __cplusplus
extern "C" {
# endif

# define __VIR_ADMIN_H_INCLUDES__
# include <libvirt/libvirt-common.h>
# undef __VIR_ADMIN_H_INCLUDES__

/**
 * A connection to a daemon's administration socket, for managing the daemon itself instead of
 * guests.
 *
 * It needs a local daemon and, for the system one, root. The handle is counted; the connection ends
 * with the last reference.
 */
typedef struct _virAdmConnect virAdmConnect;
/** Pointer to a `virAdmConnect`. */
typedef virAdmConnect *virAdmConnectPtr;

/**
 * One of the servers inside a daemon, such as the main one or the one for administration.
 *
 * It is identified by its name and lives as long as the daemon. Each has worker threads, limits and
 * clients of its own.
 */
typedef struct _virAdmServer virAdmServer;
/** Pointer to a `virAdmServer`. */
typedef virAdmServer *virAdmServerPtr;

/**
 * A client that is connected to one of a daemon's servers.
 *
 * It is identified by a number that is unique within its server and never used twice while the
 * daemon runs. The handle does not keep the client connected.
 */
typedef struct _virAdmClient virAdmClient;
/** Pointer to a `virAdmClient`. */
typedef virAdmClient *virAdmClientPtr;

/** How a client reaches the daemon. */
typedef enum {
    /** Local UNIX socket. @since 2.0.0 */
    VIR_CLIENT_TRANS_UNIX = 0,
    /** TCP without encryption by TLS. @since 2.0.0 */
    VIR_CLIENT_TRANS_TCP = 1,
    /** TCP with TLS. @since 2.0.0 */
    VIR_CLIENT_TRANS_TLS = 2
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_CLIENT_TRANS_LAST
# endif
} virClientTransport;

/** How `virAdmConnectDaemonShutdown` ends a daemon. */
typedef enum {
    /**
     * Deal with running guests first, as the daemon's configuration says for a host's shutdown.
     *
     * @since 11.2.0
     */
    VIR_DAEMON_SHUTDOWN_PRESERVE = 1
} virAdmConnectDaemonShutdownFlags;

/**
 * Is told that an administration connection has ended without being closed by the application.
 *
 * @param conn The connection to the daemon to act on.
 * @param reason Why it ended.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virAdmConnectCloseFunc)(virAdmConnectPtr conn, int reason, void *opaque);

/*
 * Worker threads of a server. Minimum, maximum and priority workers can be set, the rest is for
 * reading.
 */

/** Number of calls that wait for a worker; read-only. @since 2.0.0 */
# define VIR_THREADPOOL_JOB_QUEUE_DEPTH "jobQueueDepth"

/** Number of idle workers; read-only. @since 2.0.0 */
# define VIR_THREADPOOL_WORKERS_FREE "freeWorkers"

/**
 * Number of extra workers kept for high-priority calls, which never wait for the hypervisor.
 *
 * @since 2.0.0
 */
# define VIR_THREADPOOL_WORKERS_PRIORITY "prioWorkers"

/** Upper limit of ordinary workers. @since 2.0.0 */
# define VIR_THREADPOOL_WORKERS_MAX "maxWorkers"

/** Number of ordinary workers that are always kept. @since 2.0.0 */
# define VIR_THREADPOOL_WORKERS_MIN "minWorkers"

/** Number of ordinary workers there are; read-only. @since 2.0.0 */
# define VIR_THREADPOOL_WORKERS_CURRENT "nWorkers"

/*
 * Who a client is. Which fields are present depends on the transport and on how the client
 * authenticated.
 */

/** User name that SASL has verified. @since 2.0.0 */
# define VIR_CLIENT_INFO_SASL_USER_NAME "sasl_user_name"

/** Group ID of the client's process (UNIX socket). @since 2.0.0 */
# define VIR_CLIENT_INFO_UNIX_GROUP_ID "unix_group_id"

/** Address and port of the client (TCP and TLS). @since 2.0.0 */
# define VIR_CLIENT_INFO_SOCKET_ADDR "sock_addr"

/** Group name of the client's process (UNIX socket). @since 2.0.0 */
# define VIR_CLIENT_INFO_UNIX_GROUP_NAME "unix_group_name"

/** Process ID of the client (UNIX socket). @since 2.0.0 */
# define VIR_CLIENT_INFO_UNIX_PROCESS_ID "unix_process_id"

/** SELinux context of the client's process, where SELinux is in use. @since 2.0.0 */
# define VIR_CLIENT_INFO_SELINUX_CONTEXT "selinux_context"

/** Distinguished name in the client's certificate (TLS). @since 2.0.0 */
# define VIR_CLIENT_INFO_X509_DISTINGUISHED_NAME "tls_x509_dname"

/** User name of the client's process (UNIX socket). @since 2.0.0 */
# define VIR_CLIENT_INFO_UNIX_USER_NAME "unix_user_name"

/** User ID of the client's process (UNIX socket). @since 2.0.0 */
# define VIR_CLIENT_INFO_UNIX_USER_ID "unix_user_id"

/** Whether the client's connection is read-only. @since 2.0.0 */
# define VIR_CLIENT_INFO_READONLY "readonly"

/*
 * Limits on a server's clients, and how many there are.
 *
 * The two maxima can be set, the counts are for reading.
 */

/**
 * Upper limit of clients that have not authenticated yet; at most the limit of all clients.
 *
 * @since 2.0.0
 */
# define VIR_SERVER_CLIENTS_UNAUTH_MAX "nclients_unauth_max"

/** Upper limit of clients. @since 2.0.0 */
# define VIR_SERVER_CLIENTS_MAX "nclients_max"

/** Number of clients connected; read-only. @since 2.0.0 */
# define VIR_SERVER_CLIENTS_CURRENT "nclients"

/** Number of clients that have not authenticated yet; read-only. @since 2.0.0 */
# define VIR_SERVER_CLIENTS_UNAUTH_CURRENT "nclients_unauth"

/**
 * Prepares the administration library.
 *
 * Other calls do it when needed; programs with several threads call it first, in one of them.
 *
 * @return 0 on success, -1 on failure.
 * @since 2.0.0
 */
int virAdmInitialize(void);

/**
 * Connects to a daemon's administration socket.
 *
 * Only `VIR_CONNECT_NO_ALIASES` is a valid flag: it keeps aliases from the client's configuration
 * file from being looked up. Fails with `VIR_ERR_OPERATION_DENIED` when the user may not use the
 * socket.
 *
 * @param name URI such as `libvirtd:///system`; NULL takes the one from the environment
 *   (`LIBVIRT_ADMIN_DEFAULT_URI`) or the client's configuration, or else the system or the user's
 *   own daemon.
 * @param flags Combination of `ConnectFlags` values.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 2.0.0
 */
virAdmConnectPtr virAdmConnectOpen(const char *name, unsigned int flags);

/**
 * Gives back a reference to an administration connection.
 *
 * The connection is closed with the last reference.
 *
 * @param conn The connection to the daemon to act on.
 * @return Number of references left, or -1 on failure.
 * @since 2.0.0
 */
int virAdmConnectClose(virAdmConnectPtr conn);

/**
 * Adds a reference to an administration connection.
 *
 * Each reference needs a `virAdmConnectClose` of its own.
 *
 * @param conn The connection to the daemon to act on.
 * @return 0 on success, -1 on failure.
 * @since 2.0.0
 */
int virAdmConnectRef(virAdmConnectPtr conn);

/**
 * Tells whether an administration connection still works.
 *
 * That is known from traffic and keepalive only: nothing is sent to find out.
 *
 * @param conn The connection to the daemon to act on.
 * @return 1 for yes, 0 for no, -1 on failure.
 * @since 2.0.0
 */
int virAdmConnectIsAlive(virAdmConnectPtr conn);

/**
 * Gives back a reference to a server handle. The server itself is not touched.
 *
 * @param srv The server to act on.
 * @return 0 on success, -1 on failure.
 * @since 2.0.0
 */
int virAdmServerFree(virAdmServerPtr srv);

/**
 * Lists the servers of a daemon with handles to all of them.
 *
 * The caller frees each handle and the array, which ends with a NULL that is not counted.
 *
 * @param conn The connection to the daemon to act on.
 * @param servers Where to put the array of handles; NULL when only the number is wanted.
 * @param flags Reserved; pass 0.
 * @return How many there are, or -1 on failure.
 * @since 2.0.0
 */
int virAdmConnectListServers(virAdmConnectPtr conn, virAdmServerPtr **servers, unsigned int flags);

/**
 * Tells the version of the administration library in use. Works without a connection.
 *
 * @param libVer Receives major * 1000000 + minor * 1000 + release.
 * @return 0 on success, -1 on failure.
 * @since 2.0.0
 */
int virAdmGetVersion(unsigned long long *libVer);

/**
 * Gives the URI of an administration connection.
 *
 * May differ from what was given for opening. The caller frees the text.
 *
 * @param conn The connection to the daemon to act on.
 * @return The text, to be freed by the caller, or NULL on failure.
 * @since 2.0.0
 */
char *virAdmConnectGetURI(virAdmConnectPtr conn);

/**
 * Tells the version of the library that the daemon at the other end uses.
 *
 * @param conn The connection to the daemon to act on.
 * @param libVer Receives major * 1000000 + minor * 1000 + release.
 * @return 0 on success, -1 on failure.
 * @since 2.0.0
 */
int virAdmConnectGetLibVersion(virAdmConnectPtr conn, unsigned long long *libVer);

/**
 * Registers the function to call when the connection ends unexpectedly.
 *
 * A connection takes one such function; a second fails with `VIR_ERR_OPERATION_INVALID`. It needs a
 * running event loop. In the callback, the connection may be used but not closed.
 *
 * @param conn The connection to the daemon to act on.
 * @param cb Function to call.
 * @param opaque Handed back to the callback as it is.
 * @param freecb Called once to free the opaque pointer when it is no longer needed.
 * @return 0 on success, -1 on failure.
 * @since 2.0.0
 */
int virAdmConnectRegisterCloseCallback(virAdmConnectPtr conn,
                                       virAdmConnectCloseFunc cb,
                                       void *opaque,
                                       virFreeCallback freecb);

/**
 * Removes the function that is called when the connection ends.
 *
 * Its release function, if there is one, runs.
 *
 * @param conn The connection to the daemon to act on.
 * @param cb The function given at registration.
 * @return 0 on success, -1 on failure.
 * @since 2.0.0
 */
int virAdmConnectUnregisterCloseCallback(virAdmConnectPtr conn, virAdmConnectCloseFunc cb);

/**
 * Gives the name of a server.
 *
 * @param srv The server to act on.
 * @return The name, valid as long as the handle is.
 * @since 2.0.0
 */
const char *virAdmServerGetName(virAdmServerPtr srv);

/**
 * Finds a server of a daemon by its name. Fails with `VIR_ERR_NO_SERVER` when there is none.
 *
 * @param conn The connection to the daemon to act on.
 * @param name Name of the server.
 * @param flags Reserved; pass 0.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 2.0.0
 */
virAdmServerPtr virAdmConnectLookupServer(virAdmConnectPtr conn,
                                          const char *name,
                                          unsigned int flags);

/**
 * Reads the limits and the state of a server's worker threads.
 *
 * The caller frees the set with `virTypedParamsFree`.
 *
 * @param srv The server to act on.
 * @param params Where to put the fields.
 * @param nparams Number of elements in `params`.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 2.0.0
 */
int virAdmServerGetThreadPoolParameters(virAdmServerPtr srv,
                                        virTypedParameterPtr *params,
                                        int *nparams,
                                        unsigned int flags);

/**
 * Changes the limits on a server's worker threads.
 *
 * The change lasts until the daemon ends. Fields that are left out keep their value. Fails with
 * `VIR_ERR_INVALID_ARG` for read-only fields or when the minimum exceeds the maximum.
 *
 * @param srv The server to act on.
 * @param params Limits to set.
 * @param nparams Number of elements in `params`.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 2.0.0
 */
int virAdmServerSetThreadPoolParameters(virAdmServerPtr srv,
                                        virTypedParameterPtr params,
                                        int nparams,
                                        unsigned int flags);

/**
 * Gives the number that identifies a client within its server.
 *
 * @param client The client to act on.
 * @return The number, or the largest 64-bit value (-1) on failure.
 * @since 2.0.0
 */
unsigned long long virAdmClientGetID(virAdmClientPtr client);

/**
 * Tells when a client connected.
 *
 * @param client The client to act on.
 * @return Seconds since 1970-01-01 UTC, or -1 on failure.
 * @since 2.0.0
 */
long long virAdmClientGetTimestamp(virAdmClientPtr client);

/**
 * Tells how a client is connected.
 *
 * @param client The client to act on.
 * @return The value; -1 or 0 on failure.
 * @since 2.0.0
 */
int virAdmClientGetTransport(virAdmClientPtr client);

/**
 * Gives back a reference to a client handle. The client stays connected.
 *
 * @param client The client to act on.
 * @return 0 on success, -1 on failure.
 * @since 2.0.0
 */
int virAdmClientFree(virAdmClientPtr client);

/**
 * Lists the clients of a server with handles to all of them.
 *
 * The caller frees each handle and the array, which ends with a NULL that is not counted.
 *
 * @param srv The server to act on.
 * @param clients Where to put the array of handles; NULL when only the number is wanted.
 * @param flags Reserved; pass 0.
 * @return How many there are, or -1 on failure.
 * @since 2.0.0
 */
int virAdmServerListClients(virAdmServerPtr srv, virAdmClientPtr **clients, unsigned int flags);

/**
 * Finds a client of a server by its number. Fails with `VIR_ERR_NO_CLIENT` when there is none.
 *
 * @param srv The server to act on.
 * @param id Number of the client.
 * @param flags Reserved; pass 0.
 * @return A new reference, to be freed by the caller, or NULL on failure.
 * @since 2.0.0
 */
virAdmClientPtr virAdmServerLookupClient(virAdmServerPtr srv,
                                         unsigned long long id,
                                         unsigned int flags);

/**
 * Tells who a client is: its process, user, address or certificate.
 *
 * The caller frees the set with `virTypedParamsFree`.
 *
 * @param client The client to act on.
 * @param params Where to put the fields.
 * @param nparams Number of elements in `params`.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 2.0.0
 */
int virAdmClientGetInfo(virAdmClientPtr client,
                        virTypedParameterPtr *params,
                        int *nparams,
                        unsigned int flags);

/**
 * Disconnects a client from the daemon, by force.
 *
 * The client is free to connect again. Fails with `VIR_ERR_NO_CLIENT` when it has gone already.
 *
 * @param client The client to act on.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 2.0.0
 */
int virAdmClientClose(virAdmClientPtr client, unsigned int flags);

/**
 * Reads the limits on a server's clients, and how many there are.
 *
 * The caller frees the set with `virTypedParamsFree`.
 *
 * @param srv The server to act on.
 * @param params Where to put the fields.
 * @param nparams Number of elements in `params`.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 2.0.0
 */
int virAdmServerGetClientLimits(virAdmServerPtr srv,
                                virTypedParameterPtr *params,
                                int *nparams,
                                unsigned int flags);

/**
 * Changes the limits on a server's clients.
 *
 * The change lasts until the daemon ends; clients already connected stay. Fails with
 * `VIR_ERR_INVALID_ARG` when more unauthenticated clients than clients would be allowed.
 *
 * @param srv The server to act on.
 * @param params Limits to set.
 * @param nparams Number of elements in `params`.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 2.0.0
 */
int virAdmServerSetClientLimits(virAdmServerPtr srv,
                                virTypedParameterPtr params,
                                int nparams,
                                unsigned int flags);

/**
 * Makes a server read its TLS certificates, keys and revocation list anew.
 *
 * Clients that are connected keep the session they have. Fails, with the old files in force, when
 * the new ones are unusable.
 *
 * @param srv The server to act on.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 2.0.0
 */
int virAdmServerUpdateTlsFiles(virAdmServerPtr srv, unsigned int flags);

/**
 * Reads where a daemon writes its log. The caller frees the text.
 *
 * @param conn The connection to the daemon to act on.
 * @param outputs Receives the outputs, separated by spaces, each as `level:destination:data`; may
 *   be NULL when only the number is wanted.
 * @param flags Reserved; pass 0.
 * @return Number of outputs, or -1 on failure.
 * @since 3.0.0
 */
int virAdmConnectGetLoggingOutputs(virAdmConnectPtr conn, char **outputs, unsigned int flags);

/**
 * Reads which parts of a daemon log from which level on. The caller frees the text.
 *
 * @param conn The connection to the daemon to act on.
 * @param filters Receives the filters, separated by spaces, each as `level:match`, or NULL when
 *   there are none; may be NULL when only the number is wanted.
 * @param flags Reserved; pass 0.
 * @return Number of filters, or -1 on failure.
 * @since 3.0.0
 */
int virAdmConnectGetLoggingFilters(virAdmConnectPtr conn, char **filters, unsigned int flags);

/**
 * Replaces the list of places a daemon writes its log to.
 *
 * The change lasts until the daemon ends. Nothing changes when the text has an error.
 *
 * @param conn The connection to the daemon to act on.
 * @param outputs Outputs separated by spaces, each as `level:destination:data`; NULL or empty goes
 *   back to the default.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 3.0.0
 */
int virAdmConnectSetLoggingOutputs(virAdmConnectPtr conn, const char *outputs, unsigned int flags);

/**
 * Replaces the list of logging filters of a daemon.
 *
 * The change lasts until the daemon ends. Nothing changes when the text has an error.
 *
 * @param conn The connection to the daemon to act on.
 * @param filters Filters separated by spaces, each as `level:match`; NULL or empty removes all.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 3.0.0
 */
int virAdmConnectSetLoggingFilters(virAdmConnectPtr conn, const char *filters, unsigned int flags);

/**
 * Sets how long a daemon without clients and without work stays before it ends itself.
 *
 * Fails with `VIR_ERR_OPERATION_INVALID` when the daemon was started in a way that rules it out.
 *
 * @param conn The connection to the daemon to act on.
 * @param timeout Time in seconds; 0 makes it stay for ever.
 * @param flags Reserved; pass 0.
 * @return 0 on success, -1 on failure.
 * @since 8.6.0
 */
int virAdmConnectSetDaemonTimeout(virAdmConnectPtr conn, unsigned int timeout, unsigned int flags);

/**
 * Asks a daemon to end.
 *
 * Running guests go on without it, unless `VIR_DAEMON_SHUTDOWN_PRESERVE` asks for them to be saved
 * or shut down first. The connection is lost when the daemon ends.
 *
 * @param conn The connection to the daemon to act on.
 * @param flags Combination of `AdmConnectDaemonShutdownFlags` values.
 * @return 0 on success, -1 on failure.
 * @since 11.2.0
 */
int virAdmConnectDaemonShutdown(virAdmConnectPtr conn, unsigned int flags);

# ifdef __cplusplus
}
# endif

#endif /* LIBVIRT_ADMIN_H */
