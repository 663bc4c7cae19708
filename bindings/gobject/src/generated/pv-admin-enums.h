/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: admin. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvClientTransport:
 * @PV_CLIENT_TRANSPORT_UNIX: Local UNIX socket.
 * @PV_CLIENT_TRANSPORT_TCP: TCP without encryption by TLS.
 * @PV_CLIENT_TRANSPORT_TLS: TCP with TLS.
 *
 * How a client reaches the daemon.
 */
typedef enum
{
  PV_CLIENT_TRANSPORT_UNIX = 0,
  PV_CLIENT_TRANSPORT_TCP = 1,
  PV_CLIENT_TRANSPORT_TLS = 2,
} PvClientTransport;

#define PV_TYPE_CLIENT_TRANSPORT (pv_client_transport_get_type ())
GType pv_client_transport_get_type (void);

/**
 * PvAdmConnectDaemonShutdownFlags:
 * @PV_ADM_CONNECT_DAEMON_SHUTDOWN_FLAGS_PRESERVE: Deal with running guests first, as the daemon's configuration says for a host's shutdown.
 *
 * How pv_adm_connect_daemon_shutdown() ends a daemon.
 */
typedef enum /*< flags >*/
{
  PV_ADM_CONNECT_DAEMON_SHUTDOWN_FLAGS_PRESERVE = 1,
} PvAdmConnectDaemonShutdownFlags;

#define PV_TYPE_ADM_CONNECT_DAEMON_SHUTDOWN_FLAGS (pv_adm_connect_daemon_shutdown_flags_get_type ())
GType pv_adm_connect_daemon_shutdown_flags_get_type (void);

G_END_DECLS
