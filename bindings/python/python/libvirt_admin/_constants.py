# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Constants: admin."""

# How a client reaches the daemon.
VIR_CLIENT_TRANS_UNIX = 0
VIR_CLIENT_TRANS_TCP = 1
VIR_CLIENT_TRANS_TLS = 2
VIR_CLIENT_TRANS_LAST = 3

# How `virAdmConnectDaemonShutdown` ends a daemon.
VIR_DAEMON_SHUTDOWN_PRESERVE = 1

# Worker threads of a server. Minimum, maximum and priority workers can be set, the rest is for reading.
VIR_THREADPOOL_JOB_QUEUE_DEPTH = "jobQueueDepth"
VIR_THREADPOOL_WORKERS_FREE = "freeWorkers"
VIR_THREADPOOL_WORKERS_PRIORITY = "prioWorkers"
VIR_THREADPOOL_WORKERS_MAX = "maxWorkers"
VIR_THREADPOOL_WORKERS_MIN = "minWorkers"
VIR_THREADPOOL_WORKERS_CURRENT = "nWorkers"

# Who a client is. Which fields are present depends on the transport and on how the client authenticated.
VIR_CLIENT_INFO_SASL_USER_NAME = "sasl_user_name"
VIR_CLIENT_INFO_UNIX_GROUP_ID = "unix_group_id"
VIR_CLIENT_INFO_SOCKET_ADDR = "sock_addr"
VIR_CLIENT_INFO_UNIX_GROUP_NAME = "unix_group_name"
VIR_CLIENT_INFO_UNIX_PROCESS_ID = "unix_process_id"
VIR_CLIENT_INFO_SELINUX_CONTEXT = "selinux_context"
VIR_CLIENT_INFO_X509_DISTINGUISHED_NAME = "tls_x509_dname"
VIR_CLIENT_INFO_UNIX_USER_NAME = "unix_user_name"
VIR_CLIENT_INFO_UNIX_USER_ID = "unix_user_id"
VIR_CLIENT_INFO_READONLY = "readonly"

# Limits on a server's clients, and how many there are.
VIR_SERVER_CLIENTS_UNAUTH_MAX = "nclients_unauth_max"
VIR_SERVER_CLIENTS_MAX = "nclients_max"
VIR_SERVER_CLIENTS_CURRENT = "nclients"
VIR_SERVER_CLIENTS_UNAUTH_CURRENT = "nclients_unauth"
