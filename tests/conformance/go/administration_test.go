// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

import (
	"testing"
)

// Conformance: administration.

// A daemon tells its servers, and is asked whether it is there.
func TestAdministratedDaemon(t *testing.T) {
	skip(t, "administrated_daemon", "the tests in Go ask no daemon")
}

// Where no daemon listens, there is nothing to administrate.
func TestAdministratedDaemonOutOfReach(t *testing.T) {
	skip(t, "administrated_daemon_out_of_reach", "daemons are administered by another package")
}

// A daemon that is older than a call of the administration refuses it.
func TestNewerAdministration(t *testing.T) {
	skip(t, "newer_administration", "the tests in Go ask no daemon")
}

// Where a daemon logs to, and what of, can be read and changed.
func TestAdministratedLogging(t *testing.T) {
	skip(t, "administrated_logging", "the tests in Go ask no daemon")
}

// How many workers and clients a server may have.
func TestAdministratedServer(t *testing.T) {
	skip(t, "administrated_server", "the tests in Go ask no daemon")
}

// A client is known to the server it came to, and can be sent away.
func TestAdministratedClients(t *testing.T) {
	skip(t, "administrated_clients", "the tests in Go ask no daemon")
}
