// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainGuestInfoOS: what the names that begin with `os` tell.
type DomainGuestInfoOS struct {
	// VersionSet: whether Version is there.
	VersionSet bool

	// Version (C.VIR_DOMAIN_GUEST_INFO_OS_VERSION): Version as written for people, codename included.
	Version string `param:"version"`

	// IDSet: whether ID is there.
	IDSet bool

	// ID (C.VIR_DOMAIN_GUEST_INFO_OS_ID): Short name of the operating system, such as `fedora` or
	// `mswindows`.
	ID string `param:"id"`

	// NameSet: whether Name is there.
	NameSet bool

	// Name (C.VIR_DOMAIN_GUEST_INFO_OS_NAME): Name of the operating system.
	Name string `param:"name"`

	// PrettyNameSet: whether PrettyName is there.
	PrettyNameSet bool

	// PrettyName (C.VIR_DOMAIN_GUEST_INFO_OS_PRETTY_NAME): Full name of the operating system, for display.
	PrettyName string `param:"pretty-name"`

	// VersionIDSet: whether VersionID is there.
	VersionIDSet bool

	// VersionID (C.VIR_DOMAIN_GUEST_INFO_OS_VERSION_ID): Version for programs, such as `40`.
	VersionID string `param:"version-id"`

	// VariantSet: whether Variant is there.
	VariantSet bool

	// Variant (C.VIR_DOMAIN_GUEST_INFO_OS_VARIANT): Edition or variant, for display.
	Variant string `param:"variant"`

	// MachineSet: whether Machine is there.
	MachineSet bool

	// Machine (C.VIR_DOMAIN_GUEST_INFO_OS_MACHINE): Hardware name of the machine, such as `x86_64`.
	Machine string `param:"machine"`

	// VariantIDSet: whether VariantID is there.
	VariantIDSet bool

	// VariantID (C.VIR_DOMAIN_GUEST_INFO_OS_VARIANT_ID): Edition or variant, for programs, such as
	// `server`.
	VariantID string `param:"variant-id"`

	// KernelVersionSet: whether KernelVersion is there.
	KernelVersionSet bool

	// KernelVersion (C.VIR_DOMAIN_GUEST_INFO_OS_KERNEL_VERSION): Version of the kernel.
	KernelVersion string `param:"kernel-version"`

	// KernelReleaseSet: whether KernelRelease is there.
	KernelReleaseSet bool

	// KernelRelease (C.VIR_DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE): Release of the kernel.
	KernelRelease string `param:"kernel-release"`
}
