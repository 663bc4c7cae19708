// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// ClientTransport: How a client reaches the daemon.
type ClientTransport int

const (
	// CLIENT_TRANS_UNIX (C.VIR_CLIENT_TRANS_UNIX): Local UNIX socket.
	CLIENT_TRANS_UNIX ClientTransport = 0

	// CLIENT_TRANS_TCP (C.VIR_CLIENT_TRANS_TCP): TCP without encryption by TLS.
	CLIENT_TRANS_TCP ClientTransport = 1

	// CLIENT_TRANS_TLS (C.VIR_CLIENT_TRANS_TLS): TCP with TLS.
	CLIENT_TRANS_TLS ClientTransport = 2
)

// DaemonShutdownFlags: How `virAdmConnectDaemonShutdown` ends a daemon.
type DaemonShutdownFlags int

const (
	// DAEMON_SHUTDOWN_PRESERVE (C.VIR_DAEMON_SHUTDOWN_PRESERVE): Deal with running guests first, as the
	// daemon's configuration says for a host's shutdown.
	DAEMON_SHUTDOWN_PRESERVE = 1
)
