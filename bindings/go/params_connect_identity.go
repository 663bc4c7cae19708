// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// ConnectIdentity: Who a client is, as a proxy vouches for it.
type ConnectIdentity struct {
	// UserNameSet: whether UserName is there.
	UserNameSet bool

	// UserName: Name of the user on the client's system.
	UserName string `param:"user-name"`

	// UNIXUserIDSet: whether UNIXUserID is there.
	UNIXUserIDSet bool

	// UNIXUserID: Numeric user ID of the client's process.
	UNIXUserID uint64 `param:"unix-user-id"`

	// GroupNameSet: whether GroupName is there.
	GroupNameSet bool

	// GroupName: Name of the group on the client's system.
	GroupName string `param:"group-name"`

	// UNIXGroupIDSet: whether UNIXGroupID is there.
	UNIXGroupIDSet bool

	// UNIXGroupID: Numeric group ID of the client's process.
	UNIXGroupID uint64 `param:"unix-group-id"`

	// ProcessIDSet: whether ProcessID is there.
	ProcessIDSet bool

	// ProcessID: Process ID of the client.
	ProcessID int64 `param:"process-id"`

	// ProcessTimeSet: whether ProcessTime is there.
	ProcessTimeSet bool

	// ProcessTime: Start time of the client's process, in clock ticks since the host booted.
	ProcessTime uint64 `param:"process-time"`

	// SASLUserNameSet: whether SASLUserName is there.
	SASLUserNameSet bool

	// SASLUserName: User name proved by SASL.
	SASLUserName string `param:"sasl-user-name"`

	// X509DistinguishedNameSet: whether X509DistinguishedName is there.
	X509DistinguishedNameSet bool

	// X509DistinguishedName: Distinguished name in the client's TLS certificate.
	X509DistinguishedName string `param:"x509-distinguished-name"`

	// SELinuxContextSet: whether SELinuxContext is there.
	SELinuxContextSet bool

	// SELinuxContext: SELinux context of the client's process.
	SELinuxContext string `param:"selinux-context"`
}
