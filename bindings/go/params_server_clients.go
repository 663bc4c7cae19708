// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// ClientLimitsParameters: Limits on a server's clients, and how many there are.
//
// The two maxima can be set, the counts are for reading.
type ClientLimitsParameters struct {
	// MaxUnauthClientsSet: whether MaxUnauthClients is there.
	MaxUnauthClientsSet bool

	// MaxUnauthClients (C.VIR_SERVER_CLIENTS_UNAUTH_MAX): Upper limit of clients that have not
	// authenticated yet; at most the limit of all clients.
	MaxUnauthClients uint `param:"nclients_unauth_max"`

	// MaxClientsSet: whether MaxClients is there.
	MaxClientsSet bool

	// MaxClients (C.VIR_SERVER_CLIENTS_MAX): Upper limit of clients.
	MaxClients uint `param:"nclients_max"`

	// CurrentClientsSet: whether CurrentClients is there.
	CurrentClientsSet bool

	// CurrentClients (C.VIR_SERVER_CLIENTS_CURRENT): Number of clients connected; read-only.
	CurrentClients uint `param:"nclients"`

	// CurrentUnauthClientsSet: whether CurrentUnauthClients is there.
	CurrentUnauthClientsSet bool

	// CurrentUnauthClients (C.VIR_SERVER_CLIENTS_UNAUTH_CURRENT): Number of clients that have not
	// authenticated yet; read-only.
	CurrentUnauthClients uint `param:"nclients_unauth"`
}
