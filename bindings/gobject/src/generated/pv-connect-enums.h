/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: connect. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvConnectCloseReason:
 * @PV_CONNECT_CLOSE_REASON_ERROR: An input or output error occurred.
 * @PV_CONNECT_CLOSE_REASON_EOF: The other side closed the connection.
 * @PV_CONNECT_CLOSE_REASON_KEEPALIVE: The other side stopped answering keepalive messages.
 * @PV_CONNECT_CLOSE_REASON_CLIENT: This side asked for it.
 *
 * Why a connection was lost.
 */
typedef enum
{
  PV_CONNECT_CLOSE_REASON_ERROR = 0,
  PV_CONNECT_CLOSE_REASON_EOF = 1,
  PV_CONNECT_CLOSE_REASON_KEEPALIVE = 2,
  PV_CONNECT_CLOSE_REASON_CLIENT = 3,
} PvConnectCloseReason;

#define PV_TYPE_CONNECT_CLOSE_REASON (pv_connect_close_reason_get_type ())
GType pv_connect_close_reason_get_type (void);

/**
 * PvConnectFlags:
 * @PV_CONNECT_FLAGS_RO: Opens for reading only; calls that change something fail with %PV_ERROR_OPERATION_DENIED.
 * @PV_CONNECT_FLAGS_NO_ALIASES: Takes the URI as it is, without looking up aliases in the configuration.
 *
 * How a connection is opened.
 */
typedef enum /*< flags >*/
{
  PV_CONNECT_FLAGS_RO = 1,
  PV_CONNECT_FLAGS_NO_ALIASES = 2,
} PvConnectFlags;

#define PV_TYPE_CONNECT_FLAGS (pv_connect_flags_get_type ())
GType pv_connect_flags_get_type (void);

/**
 * PvConnectCredentialType:
 * @PV_CONNECT_CREDENTIAL_TYPE_USERNAME: Name of the user to act as.
 * @PV_CONNECT_CREDENTIAL_TYPE_AUTHNAME: Name of the user who proves an identity.
 * @PV_CONNECT_CREDENTIAL_TYPE_LANGUAGE: Preferred languages as RFC 1766 tags, separated by commas.
 * @PV_CONNECT_CREDENTIAL_TYPE_CNONCE: A nonce made up by the client.
 * @PV_CONNECT_CREDENTIAL_TYPE_PASSPHRASE: A secret passphrase.
 * @PV_CONNECT_CREDENTIAL_TYPE_ECHOPROMPT: Answer to a challenge that may be visible while typed.
 * @PV_CONNECT_CREDENTIAL_TYPE_NOECHOPROMPT: Answer to a challenge that must stay hidden while typed.
 * @PV_CONNECT_CREDENTIAL_TYPE_REALM: The realm to authenticate in.
 * @PV_CONNECT_CREDENTIAL_TYPE_EXTERNAL: A credential handled outside, as by an agent; nothing is to be typed.
 *
 * Kinds of information that authentication may ask for.
 */
typedef enum
{
  PV_CONNECT_CREDENTIAL_TYPE_USERNAME = 1,
  PV_CONNECT_CREDENTIAL_TYPE_AUTHNAME = 2,
  PV_CONNECT_CREDENTIAL_TYPE_LANGUAGE = 3,
  PV_CONNECT_CREDENTIAL_TYPE_CNONCE = 4,
  PV_CONNECT_CREDENTIAL_TYPE_PASSPHRASE = 5,
  PV_CONNECT_CREDENTIAL_TYPE_ECHOPROMPT = 6,
  PV_CONNECT_CREDENTIAL_TYPE_NOECHOPROMPT = 7,
  PV_CONNECT_CREDENTIAL_TYPE_REALM = 8,
  PV_CONNECT_CREDENTIAL_TYPE_EXTERNAL = 9,
} PvConnectCredentialType;

#define PV_TYPE_CONNECT_CREDENTIAL_TYPE (pv_connect_credential_type_get_type ())
GType pv_connect_credential_type_get_type (void);

/**
 * PvCpuCompareResult:
 * @PV_CPU_COMPARE_RESULT_ERROR: The comparison failed.
 * @PV_CPU_COMPARE_RESULT_INCOMPATIBLE: The description asks for something the CPU lacks.
 * @PV_CPU_COMPARE_RESULT_IDENTICAL: Both offer exactly the same.
 * @PV_CPU_COMPARE_RESULT_SUPERSET: The CPU offers all of it and more.
 *
 * How a CPU description relates to the CPU at hand.
 */
typedef enum
{
  PV_CPU_COMPARE_RESULT_ERROR = -1,
  PV_CPU_COMPARE_RESULT_INCOMPATIBLE = 0,
  PV_CPU_COMPARE_RESULT_IDENTICAL = 1,
  PV_CPU_COMPARE_RESULT_SUPERSET = 2,
} PvCpuCompareResult;

#define PV_TYPE_CPU_COMPARE_RESULT (pv_cpu_compare_result_get_type ())
GType pv_cpu_compare_result_get_type (void);

/**
 * PvConnectCompareCpuFlags:
 * @PV_CONNECT_COMPARE_CPU_FLAGS_FAIL_INCOMPATIBLE: Turns an incompatible result into the error %PV_ERROR_CPU_INCOMPATIBLE, which names what is missing.
 * @PV_CONNECT_COMPARE_CPU_FLAGS_VALIDATE_XML: Checks the description against the schema first.
 *
 * How CPU descriptions are compared.
 */
typedef enum /*< flags >*/
{
  PV_CONNECT_COMPARE_CPU_FLAGS_FAIL_INCOMPATIBLE = 1,
  PV_CONNECT_COMPARE_CPU_FLAGS_VALIDATE_XML = 2,
} PvConnectCompareCpuFlags;

#define PV_TYPE_CONNECT_COMPARE_CPU_FLAGS (pv_connect_compare_cpu_flags_get_type ())
GType pv_connect_compare_cpu_flags_get_type (void);

/**
 * PvConnectBaselineCpuFlags:
 * @PV_CONNECT_BASELINE_CPU_FLAGS_EXPAND_FEATURES: Lists all features, those implied by the CPU model too.
 * @PV_CONNECT_BASELINE_CPU_FLAGS_MIGRATABLE: Leaves out features that prevent migration.
 * @PV_CONNECT_BASELINE_CPU_FLAGS_IGNORE_HOST: Considers the given CPUs only, not what this host can run.
 *
 * How a common CPU description is put together.
 */
typedef enum /*< flags >*/
{
  PV_CONNECT_BASELINE_CPU_FLAGS_EXPAND_FEATURES = 1,
  PV_CONNECT_BASELINE_CPU_FLAGS_MIGRATABLE = 2,
  PV_CONNECT_BASELINE_CPU_FLAGS_IGNORE_HOST = 4,
} PvConnectBaselineCpuFlags;

#define PV_TYPE_CONNECT_BASELINE_CPU_FLAGS (pv_connect_baseline_cpu_flags_get_type ())
GType pv_connect_baseline_cpu_flags_get_type (void);

/**
 * PvConnectGetDomainCapabilitiesFlags:
 * @PV_CONNECT_GET_DOMAIN_CAPABILITIES_FLAGS_DISABLE_DEPRECATED_FEATURES: Lists features that are being phased out as disabled in the host model CPU.
 * @PV_CONNECT_GET_DOMAIN_CAPABILITIES_FLAGS_EXPAND_CPU_FEATURES: Lists all features of the host model CPU, those implied by its model too.
 * @PV_CONNECT_GET_DOMAIN_CAPABILITIES_FLAGS_SUPPORTED_CPU_FEATURES: Adds the CPU features that the hypervisor can offer.
 *
 * How the hypervisor's abilities are described.
 */
typedef enum /*< flags >*/
{
  PV_CONNECT_GET_DOMAIN_CAPABILITIES_FLAGS_DISABLE_DEPRECATED_FEATURES = 1,
  PV_CONNECT_GET_DOMAIN_CAPABILITIES_FLAGS_EXPAND_CPU_FEATURES = 2,
  PV_CONNECT_GET_DOMAIN_CAPABILITIES_FLAGS_SUPPORTED_CPU_FEATURES = 4,
} PvConnectGetDomainCapabilitiesFlags;

#define PV_TYPE_CONNECT_GET_DOMAIN_CAPABILITIES_FLAGS (pv_connect_get_domain_capabilities_flags_get_type ())
GType pv_connect_get_domain_capabilities_flags_get_type (void);

G_END_DECLS
