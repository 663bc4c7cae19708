// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// SecretUsageType: What a secret is for, and thereby what its usage ID means.
type SecretUsageType int

const (
	// SECRET_USAGE_TYPE_NONE (C.VIR_SECRET_USAGE_TYPE_NONE): Nothing in particular; the usage ID is empty.
	SECRET_USAGE_TYPE_NONE SecretUsageType = 0

	// SECRET_USAGE_TYPE_VOLUME (C.VIR_SECRET_USAGE_TYPE_VOLUME): Unlocks an encrypted volume; the usage ID
	// is its path.
	SECRET_USAGE_TYPE_VOLUME SecretUsageType = 1

	// SECRET_USAGE_TYPE_CEPH (C.VIR_SECRET_USAGE_TYPE_CEPH): Authenticates with Ceph; the usage ID is a
	// name of one's choice.
	SECRET_USAGE_TYPE_CEPH SecretUsageType = 2

	// SECRET_USAGE_TYPE_ISCSI (C.VIR_SECRET_USAGE_TYPE_ISCSI): Authenticates with an iSCSI target; the
	// usage ID is a name of one's choice.
	SECRET_USAGE_TYPE_ISCSI SecretUsageType = 3

	// SECRET_USAGE_TYPE_TLS (C.VIR_SECRET_USAGE_TYPE_TLS): Unlocks a TLS private key; the usage ID is a
	// name of one's choice.
	SECRET_USAGE_TYPE_TLS SecretUsageType = 4

	// SECRET_USAGE_TYPE_VTPM (C.VIR_SECRET_USAGE_TYPE_VTPM): Encrypts the state of an emulated TPM; the
	// usage ID is a name of one's choice.
	SECRET_USAGE_TYPE_VTPM SecretUsageType = 5
)

// ConnectListAllSecretsFlags: Filters for listing secrets.
//
// The bits come in opposite pairs; a pair with none or both of its bits set filters nothing.
type ConnectListAllSecretsFlags uint

const (
	// CONNECT_LIST_SECRETS_EPHEMERAL (C.VIR_CONNECT_LIST_SECRETS_EPHEMERAL): Secrets kept in memory only.
	CONNECT_LIST_SECRETS_EPHEMERAL ConnectListAllSecretsFlags = 1

	// CONNECT_LIST_SECRETS_NO_EPHEMERAL (C.VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL): Secrets kept on disk.
	CONNECT_LIST_SECRETS_NO_EPHEMERAL ConnectListAllSecretsFlags = 2

	// CONNECT_LIST_SECRETS_PRIVATE (C.VIR_CONNECT_LIST_SECRETS_PRIVATE): Secrets whose value is not given
	// out.
	CONNECT_LIST_SECRETS_PRIVATE ConnectListAllSecretsFlags = 4

	// CONNECT_LIST_SECRETS_NO_PRIVATE (C.VIR_CONNECT_LIST_SECRETS_NO_PRIVATE): Secrets whose value may be
	// read back.
	CONNECT_LIST_SECRETS_NO_PRIVATE ConnectListAllSecretsFlags = 8
)

// SecretDefineFlags: Options for defining a secret.
type SecretDefineFlags uint

const (
	// SECRET_DEFINE_VALIDATE (C.VIR_SECRET_DEFINE_VALIDATE): Check the XML against the schema first.
	SECRET_DEFINE_VALIDATE SecretDefineFlags = 1
)

// SecretEventID: Kinds of secret events one can register for. Each kind has a callback type of its
// own.
type SecretEventID int

const (
	// SECRET_EVENT_ID_LIFECYCLE (C.VIR_SECRET_EVENT_ID_LIFECYCLE): Lifecycle changes, told to a
	// `virConnectSecretEventLifecycleCallback`.
	SECRET_EVENT_ID_LIFECYCLE SecretEventID = 0

	// SECRET_EVENT_ID_VALUE_CHANGED (C.VIR_SECRET_EVENT_ID_VALUE_CHANGED): A value was set, told to a
	// `virConnectSecretEventGenericCallback`.
	SECRET_EVENT_ID_VALUE_CHANGED SecretEventID = 1
)

// SecretEventLifecycleType: What happened to a secret, as told by a lifecycle event.
type SecretEventLifecycleType int

const (
	// SECRET_EVENT_DEFINED (C.VIR_SECRET_EVENT_DEFINED): The secret was defined or redefined.
	SECRET_EVENT_DEFINED SecretEventLifecycleType = 0

	// SECRET_EVENT_UNDEFINED (C.VIR_SECRET_EVENT_UNDEFINED): The secret was removed.
	SECRET_EVENT_UNDEFINED SecretEventLifecycleType = 1
)
