// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// SecurityLabel: The label under which a mandatory access control system confines a domain.
type SecurityLabel struct {
	// Label: Label, ended by NUL; empty when the domain is inactive or not confined.
	Label string

	// Enforcing: Whether violations are blocked rather than only logged.
	Enforcing bool
}
