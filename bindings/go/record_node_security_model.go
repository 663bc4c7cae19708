// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// NodeSecurityModel: The security model a host uses to confine domains.
type NodeSecurityModel struct {
	// Model: Name of the model, such as `selinux`; empty when none is in use.
	Model string

	// Doi: Domain of interpretation of its labels.
	Doi string
}
