/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: secret. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvSecretUsageType:
 * @PV_SECRET_USAGE_TYPE_NONE: Nothing in particular; the usage ID is empty.
 * @PV_SECRET_USAGE_TYPE_VOLUME: Unlocks an encrypted volume; the usage ID is its path.
 * @PV_SECRET_USAGE_TYPE_CEPH: Authenticates with Ceph; the usage ID is a name of one's choice.
 * @PV_SECRET_USAGE_TYPE_ISCSI: Authenticates with an iSCSI target; the usage ID is a name of one's choice.
 * @PV_SECRET_USAGE_TYPE_TLS: Unlocks a TLS private key; the usage ID is a name of one's choice.
 * @PV_SECRET_USAGE_TYPE_VTPM: Encrypts the state of an emulated TPM; the usage ID is a name of one's choice.
 *
 * What a secret is for, and thereby what its usage ID means.
 */
typedef enum
{
  PV_SECRET_USAGE_TYPE_NONE = 0,
  PV_SECRET_USAGE_TYPE_VOLUME = 1,
  PV_SECRET_USAGE_TYPE_CEPH = 2,
  PV_SECRET_USAGE_TYPE_ISCSI = 3,
  PV_SECRET_USAGE_TYPE_TLS = 4,
  PV_SECRET_USAGE_TYPE_VTPM = 5,
} PvSecretUsageType;

#define PV_TYPE_SECRET_USAGE_TYPE (pv_secret_usage_type_get_type ())
GType pv_secret_usage_type_get_type (void);

/**
 * PvConnectListAllSecretsFlags:
 * @PV_CONNECT_LIST_ALL_SECRETS_FLAGS_EPHEMERAL: Secrets kept in memory only.
 * @PV_CONNECT_LIST_ALL_SECRETS_FLAGS_NO_EPHEMERAL: Secrets kept on disk.
 * @PV_CONNECT_LIST_ALL_SECRETS_FLAGS_PRIVATE: Secrets whose value is not given out.
 * @PV_CONNECT_LIST_ALL_SECRETS_FLAGS_NO_PRIVATE: Secrets whose value may be read back.
 *
 * Filters for listing secrets.
 *
 * The bits come in opposite pairs; a pair with none or both of its bits set filters nothing.
 */
typedef enum /*< flags >*/
{
  PV_CONNECT_LIST_ALL_SECRETS_FLAGS_EPHEMERAL = 1,
  PV_CONNECT_LIST_ALL_SECRETS_FLAGS_NO_EPHEMERAL = 2,
  PV_CONNECT_LIST_ALL_SECRETS_FLAGS_PRIVATE = 4,
  PV_CONNECT_LIST_ALL_SECRETS_FLAGS_NO_PRIVATE = 8,
} PvConnectListAllSecretsFlags;

#define PV_TYPE_CONNECT_LIST_ALL_SECRETS_FLAGS (pv_connect_list_all_secrets_flags_get_type ())
GType pv_connect_list_all_secrets_flags_get_type (void);

/**
 * PvSecretDefineFlags:
 * @PV_SECRET_DEFINE_FLAGS_VALIDATE: Check the XML against the schema first.
 *
 * Options for defining a secret.
 */
typedef enum /*< flags >*/
{
  PV_SECRET_DEFINE_FLAGS_VALIDATE = 1,
} PvSecretDefineFlags;

#define PV_TYPE_SECRET_DEFINE_FLAGS (pv_secret_define_flags_get_type ())
GType pv_secret_define_flags_get_type (void);

/**
 * PvSecretEventId:
 * @PV_SECRET_EVENT_ID_LIFECYCLE: Lifecycle changes, told to a `virConnectSecretEventLifecycleCallback`.
 * @PV_SECRET_EVENT_ID_VALUE_CHANGED: A value was set, told to a `virConnectSecretEventGenericCallback`.
 *
 * Kinds of secret events one can register for. Each kind has a callback type of its own.
 */
typedef enum
{
  PV_SECRET_EVENT_ID_LIFECYCLE = 0,
  PV_SECRET_EVENT_ID_VALUE_CHANGED = 1,
} PvSecretEventId;

#define PV_TYPE_SECRET_EVENT_ID (pv_secret_event_id_get_type ())
GType pv_secret_event_id_get_type (void);

/**
 * PvSecretEventLifecycleType:
 * @PV_SECRET_EVENT_LIFECYCLE_TYPE_DEFINED: The secret was defined or redefined.
 * @PV_SECRET_EVENT_LIFECYCLE_TYPE_UNDEFINED: The secret was removed.
 *
 * What happened to a secret, as told by a lifecycle event.
 */
typedef enum
{
  PV_SECRET_EVENT_LIFECYCLE_TYPE_DEFINED = 0,
  PV_SECRET_EVENT_LIFECYCLE_TYPE_UNDEFINED = 1,
} PvSecretEventLifecycleType;

#define PV_TYPE_SECRET_EVENT_LIFECYCLE_TYPE (pv_secret_event_lifecycle_type_get_type ())
GType pv_secret_event_lifecycle_type_get_type (void);

G_END_DECLS
