// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainGuestInfoUser: what the names that begin with `user.#` tell.
type DomainGuestInfoUser struct {
	// LoginTimeSet: whether LoginTime is there.
	LoginTimeSet bool

	// LoginTime (C.VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME): When the user logged in, in milliseconds
	// since 1970.
	LoginTime uint64 `param:"login-time"`

	// DomainSet: whether Domain is there.
	DomainSet bool

	// Domain (C.VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN): Logon domain of the user; on Windows guests.
	Domain string `param:"domain"`

	// NameSet: whether Name is there.
	NameSet bool

	// Name (C.VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_NAME): Name of the user.
	Name string `param:"name"`
}
