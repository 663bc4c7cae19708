// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// ClientInfo: Who a client is. Which fields are present depends on the transport and on how the client
// authenticated.
type ClientInfo struct {
	// SaslUsernameSet: whether SaslUsername is there.
	SaslUsernameSet bool

	// SaslUsername (C.VIR_CLIENT_INFO_SASL_USER_NAME): User name that SASL has verified.
	SaslUsername string `param:"sasl_user_name"`

	// UnixGroupIdSet: whether UnixGroupId is there.
	UnixGroupIdSet bool

	// UnixGroupId (C.VIR_CLIENT_INFO_UNIX_GROUP_ID): Group ID of the client's process (UNIX socket).
	UnixGroupId int `param:"unix_group_id"`

	// SocketAddressSet: whether SocketAddress is there.
	SocketAddressSet bool

	// SocketAddress (C.VIR_CLIENT_INFO_SOCKET_ADDR): Address and port of the client (TCP and TLS).
	SocketAddress string `param:"sock_addr"`

	// UnixGroupnameSet: whether UnixGroupname is there.
	UnixGroupnameSet bool

	// UnixGroupname (C.VIR_CLIENT_INFO_UNIX_GROUP_NAME): Group name of the client's process (UNIX socket).
	UnixGroupname string `param:"unix_group_name"`

	// UnixProcessIdSet: whether UnixProcessId is there.
	UnixProcessIdSet bool

	// UnixProcessId (C.VIR_CLIENT_INFO_UNIX_PROCESS_ID): Process ID of the client (UNIX socket).
	UnixProcessId int `param:"unix_process_id"`

	// SelinuxContextSet: whether SelinuxContext is there.
	SelinuxContextSet bool

	// SelinuxContext (C.VIR_CLIENT_INFO_SELINUX_CONTEXT): SELinux context of the client's process, where
	// SELinux is in use.
	SelinuxContext string `param:"selinux_context"`

	// TlsX509DistinguishedNameSet: whether TlsX509DistinguishedName is there.
	TlsX509DistinguishedNameSet bool

	// TlsX509DistinguishedName (C.VIR_CLIENT_INFO_X509_DISTINGUISHED_NAME): Distinguished name in the
	// client's certificate (TLS).
	TlsX509DistinguishedName string `param:"tls_x509_dname"`

	// UnixUsernameSet: whether UnixUsername is there.
	UnixUsernameSet bool

	// UnixUsername (C.VIR_CLIENT_INFO_UNIX_USER_NAME): User name of the client's process (UNIX socket).
	UnixUsername string `param:"unix_user_name"`

	// UnixUserIdSet: whether UnixUserId is there.
	UnixUserIdSet bool

	// UnixUserId (C.VIR_CLIENT_INFO_UNIX_USER_ID): User ID of the client's process (UNIX socket).
	UnixUserId int `param:"unix_user_id"`

	// ReadonlySet: whether Readonly is there.
	ReadonlySet bool

	// Readonly (C.VIR_CLIENT_INFO_READONLY): Whether the client's connection is read-only.
	Readonly bool `param:"readonly"`
}
