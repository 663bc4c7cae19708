// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// ConnectIdentity: Who a client is, as a proxy vouches for it.
type ConnectIdentity struct {
	// UserNameSet: whether UserName is there.
	UserNameSet bool

	// UserName (C.VIR_CONNECT_IDENTITY_USER_NAME): Name of the user on the client's system.
	UserName string `param:"user-name"`

	// UNIXUserIDSet: whether UNIXUserID is there.
	UNIXUserIDSet bool

	// UNIXUserID (C.VIR_CONNECT_IDENTITY_UNIX_USER_ID): Numeric user ID of the client's process.
	UNIXUserID uint64 `param:"unix-user-id"`

	// GroupNameSet: whether GroupName is there.
	GroupNameSet bool

	// GroupName (C.VIR_CONNECT_IDENTITY_GROUP_NAME): Name of the group on the client's system.
	GroupName string `param:"group-name"`

	// UNIXGroupIDSet: whether UNIXGroupID is there.
	UNIXGroupIDSet bool

	// UNIXGroupID (C.VIR_CONNECT_IDENTITY_UNIX_GROUP_ID): Numeric group ID of the client's process.
	UNIXGroupID uint64 `param:"unix-group-id"`

	// ProcessIDSet: whether ProcessID is there.
	ProcessIDSet bool

	// ProcessID (C.VIR_CONNECT_IDENTITY_PROCESS_ID): Process ID of the client.
	ProcessID int64 `param:"process-id"`

	// ProcessTimeSet: whether ProcessTime is there.
	ProcessTimeSet bool

	// ProcessTime (C.VIR_CONNECT_IDENTITY_PROCESS_TIME): Start time of the client's process, in clock
	// ticks since the host booted.
	ProcessTime uint64 `param:"process-time"`

	// SASLUserNameSet: whether SASLUserName is there.
	SASLUserNameSet bool

	// SASLUserName (C.VIR_CONNECT_IDENTITY_SASL_USER_NAME): User name proved by SASL.
	SASLUserName string `param:"sasl-user-name"`

	// X509DistinguishedNameSet: whether X509DistinguishedName is there.
	X509DistinguishedNameSet bool

	// X509DistinguishedName (C.VIR_CONNECT_IDENTITY_X509_DISTINGUISHED_NAME): Distinguished name in the
	// client's TLS certificate.
	X509DistinguishedName string `param:"x509-distinguished-name"`

	// SELinuxContextSet: whether SELinuxContext is there.
	SELinuxContextSet bool

	// SELinuxContext (C.VIR_CONNECT_IDENTITY_SELINUX_CONTEXT): SELinux context of the client's process.
	SELinuxContext string `param:"selinux-context"`
}
