// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// ConnectCloseReason: Why a connection was lost.
type ConnectCloseReason int

const (
	// CONNECT_CLOSE_REASON_ERROR (C.VIR_CONNECT_CLOSE_REASON_ERROR): An input or output error occurred.
	CONNECT_CLOSE_REASON_ERROR ConnectCloseReason = 0

	// CONNECT_CLOSE_REASON_EOF (C.VIR_CONNECT_CLOSE_REASON_EOF): The other side closed the connection.
	CONNECT_CLOSE_REASON_EOF ConnectCloseReason = 1

	// CONNECT_CLOSE_REASON_KEEPALIVE (C.VIR_CONNECT_CLOSE_REASON_KEEPALIVE): The other side stopped
	// answering keepalive messages.
	CONNECT_CLOSE_REASON_KEEPALIVE ConnectCloseReason = 2

	// CONNECT_CLOSE_REASON_CLIENT (C.VIR_CONNECT_CLOSE_REASON_CLIENT): This side asked for it.
	CONNECT_CLOSE_REASON_CLIENT ConnectCloseReason = 3
)

// ConnectFlags: How a connection is opened.
type ConnectFlags uint

const (
	// CONNECT_RO (C.VIR_CONNECT_RO): Opens for reading only; calls that change something fail with
	// `VIR_ERR_OPERATION_DENIED`.
	CONNECT_RO ConnectFlags = 1

	// CONNECT_NO_ALIASES (C.VIR_CONNECT_NO_ALIASES): Takes the URI as it is, without looking up aliases in
	// the configuration.
	CONNECT_NO_ALIASES ConnectFlags = 2
)

// ConnectCredentialType: Kinds of information that authentication may ask for.
type ConnectCredentialType int

const (
	// CRED_USERNAME (C.VIR_CRED_USERNAME): Name of the user to act as.
	CRED_USERNAME ConnectCredentialType = 1

	// CRED_AUTHNAME (C.VIR_CRED_AUTHNAME): Name of the user who proves an identity.
	CRED_AUTHNAME ConnectCredentialType = 2

	// CRED_LANGUAGE (C.VIR_CRED_LANGUAGE): Preferred languages as RFC 1766 tags, separated by commas.
	CRED_LANGUAGE ConnectCredentialType = 3

	// CRED_CNONCE (C.VIR_CRED_CNONCE): A nonce made up by the client.
	CRED_CNONCE ConnectCredentialType = 4

	// CRED_PASSPHRASE (C.VIR_CRED_PASSPHRASE): A secret passphrase.
	CRED_PASSPHRASE ConnectCredentialType = 5

	// CRED_ECHOPROMPT (C.VIR_CRED_ECHOPROMPT): Answer to a challenge that may be visible while typed.
	CRED_ECHOPROMPT ConnectCredentialType = 6

	// CRED_NOECHOPROMPT (C.VIR_CRED_NOECHOPROMPT): Answer to a challenge that must stay hidden while
	// typed.
	CRED_NOECHOPROMPT ConnectCredentialType = 7

	// CRED_REALM (C.VIR_CRED_REALM): The realm to authenticate in.
	CRED_REALM ConnectCredentialType = 8

	// CRED_EXTERNAL (C.VIR_CRED_EXTERNAL): A credential handled outside, as by an agent; nothing is to be
	// typed.
	CRED_EXTERNAL ConnectCredentialType = 9
)

// CPUCompareResult: How a CPU description relates to the CPU at hand.
type CPUCompareResult int

const (
	// CPU_COMPARE_ERROR (C.VIR_CPU_COMPARE_ERROR): The comparison failed.
	CPU_COMPARE_ERROR CPUCompareResult = -1

	// CPU_COMPARE_INCOMPATIBLE (C.VIR_CPU_COMPARE_INCOMPATIBLE): The description asks for something the
	// CPU lacks.
	CPU_COMPARE_INCOMPATIBLE CPUCompareResult = 0

	// CPU_COMPARE_IDENTICAL (C.VIR_CPU_COMPARE_IDENTICAL): Both offer exactly the same.
	CPU_COMPARE_IDENTICAL CPUCompareResult = 1

	// CPU_COMPARE_SUPERSET (C.VIR_CPU_COMPARE_SUPERSET): The CPU offers all of it and more.
	CPU_COMPARE_SUPERSET CPUCompareResult = 2
)

// ConnectCompareCPUFlags: How CPU descriptions are compared.
type ConnectCompareCPUFlags uint

const (
	// CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE (C.VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE): Turns an
	// incompatible result into the error `VIR_ERR_CPU_INCOMPATIBLE`, which names what is missing.
	CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE ConnectCompareCPUFlags = 1

	// CONNECT_COMPARE_CPU_VALIDATE_XML (C.VIR_CONNECT_COMPARE_CPU_VALIDATE_XML): Checks the description
	// against the schema first.
	CONNECT_COMPARE_CPU_VALIDATE_XML ConnectCompareCPUFlags = 2
)

// ConnectBaselineCPUFlags: How a common CPU description is put together.
type ConnectBaselineCPUFlags uint

const (
	// CONNECT_BASELINE_CPU_EXPAND_FEATURES (C.VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES): Lists all
	// features, those implied by the CPU model too.
	CONNECT_BASELINE_CPU_EXPAND_FEATURES ConnectBaselineCPUFlags = 1

	// CONNECT_BASELINE_CPU_MIGRATABLE (C.VIR_CONNECT_BASELINE_CPU_MIGRATABLE): Leaves out features that
	// prevent migration.
	CONNECT_BASELINE_CPU_MIGRATABLE ConnectBaselineCPUFlags = 2

	// CONNECT_BASELINE_CPU_IGNORE_HOST (C.VIR_CONNECT_BASELINE_CPU_IGNORE_HOST): Considers the given CPUs
	// only, not what this host can run.
	CONNECT_BASELINE_CPU_IGNORE_HOST ConnectBaselineCPUFlags = 4
)

// ConnectGetDomainCapabilitiesFlags: How the hypervisor's abilities are described.
type ConnectGetDomainCapabilitiesFlags uint32

const (
	// DOMAIN_CAPABILITIES_DISABLE_DEPRECATED_FEATURES
	// (C.VIR_CONNECT_GET_DOMAIN_CAPABILITIES_DISABLE_DEPRECATED_FEATURES): Lists features that are being
	// phased out as disabled in the host model CPU.
	DOMAIN_CAPABILITIES_DISABLE_DEPRECATED_FEATURES ConnectGetDomainCapabilitiesFlags = 1

	// DOMAIN_CAPABILITIES_EXPAND_CPU_FEATURES (C.VIR_CONNECT_GET_DOMAIN_CAPABILITIES_EXPAND_CPU_FEATURES):
	// Lists all features of the host model CPU, those implied by its model too.
	DOMAIN_CAPABILITIES_EXPAND_CPU_FEATURES ConnectGetDomainCapabilitiesFlags = 2

	// DOMAIN_CAPABILITIES_SUPPORTED_CPU_FEATURES
	// (C.VIR_CONNECT_GET_DOMAIN_CAPABILITIES_SUPPORTED_CPU_FEATURES): Adds the CPU features that the
	// hypervisor can offer.
	DOMAIN_CAPABILITIES_SUPPORTED_CPU_FEATURES ConnectGetDomainCapabilitiesFlags = 4
)
