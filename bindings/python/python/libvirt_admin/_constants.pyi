# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Final

VIR_CLIENT_TRANS_UNIX: Final = 0
"""Local UNIX socket."""
VIR_CLIENT_TRANS_TCP: Final = 1
"""TCP without encryption by TLS."""
VIR_CLIENT_TRANS_TLS: Final = 2
"""TCP with TLS."""
VIR_CLIENT_TRANS_LAST: Final = 3
"""How many there are, in this version."""

VIR_DAEMON_SHUTDOWN_PRESERVE: Final = 1
"""Deal with running guests first, as the daemon's configuration says for a host's shutdown."""

VIR_THREADPOOL_JOB_QUEUE_DEPTH: Final = "jobQueueDepth"
"""Number of calls that wait for a worker; read-only."""
VIR_THREADPOOL_WORKERS_FREE: Final = "freeWorkers"
"""Number of idle workers; read-only."""
VIR_THREADPOOL_WORKERS_PRIORITY: Final = "prioWorkers"
"""Number of extra workers kept for high-priority calls, which never wait for the hypervisor."""
VIR_THREADPOOL_WORKERS_MAX: Final = "maxWorkers"
"""Upper limit of ordinary workers."""
VIR_THREADPOOL_WORKERS_MIN: Final = "minWorkers"
"""Number of ordinary workers that are always kept."""
VIR_THREADPOOL_WORKERS_CURRENT: Final = "nWorkers"
"""Number of ordinary workers there are; read-only."""

VIR_CLIENT_INFO_SASL_USER_NAME: Final = "sasl_user_name"
"""User name that SASL has verified."""
VIR_CLIENT_INFO_UNIX_GROUP_ID: Final = "unix_group_id"
"""Group ID of the client's process (UNIX socket)."""
VIR_CLIENT_INFO_SOCKET_ADDR: Final = "sock_addr"
"""Address and port of the client (TCP and TLS)."""
VIR_CLIENT_INFO_UNIX_GROUP_NAME: Final = "unix_group_name"
"""Group name of the client's process (UNIX socket)."""
VIR_CLIENT_INFO_UNIX_PROCESS_ID: Final = "unix_process_id"
"""Process ID of the client (UNIX socket)."""
VIR_CLIENT_INFO_SELINUX_CONTEXT: Final = "selinux_context"
"""SELinux context of the client's process, where SELinux is in use."""
VIR_CLIENT_INFO_X509_DISTINGUISHED_NAME: Final = "tls_x509_dname"
"""Distinguished name in the client's certificate (TLS)."""
VIR_CLIENT_INFO_UNIX_USER_NAME: Final = "unix_user_name"
"""User name of the client's process (UNIX socket)."""
VIR_CLIENT_INFO_UNIX_USER_ID: Final = "unix_user_id"
"""User ID of the client's process (UNIX socket)."""
VIR_CLIENT_INFO_READONLY: Final = "readonly"
"""Whether the client's connection is read-only."""

VIR_SERVER_CLIENTS_UNAUTH_MAX: Final = "nclients_unauth_max"
"""Upper limit of clients that have not authenticated yet; at most the limit of all clients."""
VIR_SERVER_CLIENTS_MAX: Final = "nclients_max"
"""Upper limit of clients."""
VIR_SERVER_CLIENTS_CURRENT: Final = "nclients"
"""Number of clients connected; read-only."""
VIR_SERVER_CLIENTS_UNAUTH_CURRENT: Final = "nclients_unauth"
"""Number of clients that have not authenticated yet; read-only."""
