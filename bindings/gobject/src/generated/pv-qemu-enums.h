/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: qemu. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvDomainQemuMonitorCommandFlags:
 * @PV_DOMAIN_QEMU_MONITOR_COMMAND_FLAGS_DEFAULT: QMP: JSON in and out.
 * @PV_DOMAIN_QEMU_MONITOR_COMMAND_FLAGS_HMP: The human monitor's plain text.
 *
 * Language of a monitor command.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_QEMU_MONITOR_COMMAND_FLAGS_DEFAULT = 0,
  PV_DOMAIN_QEMU_MONITOR_COMMAND_FLAGS_HMP = 1,
} PvDomainQemuMonitorCommandFlags;

#define PV_TYPE_DOMAIN_QEMU_MONITOR_COMMAND_FLAGS (pv_domain_qemu_monitor_command_flags_get_type ())
GType pv_domain_qemu_monitor_command_flags_get_type (void);

/**
 * PvDomainQemuAgentCommandTimeoutValues:
 * @PV_DOMAIN_QEMU_AGENT_COMMAND_TIMEOUT_VALUES_MIN: Lowest value that is valid.
 * @PV_DOMAIN_QEMU_AGENT_COMMAND_TIMEOUT_VALUES_BLOCK: Wait without end.
 * @PV_DOMAIN_QEMU_AGENT_COMMAND_TIMEOUT_VALUES_DEFAULT: Wait for the default time of 5 seconds.
 * @PV_DOMAIN_QEMU_AGENT_COMMAND_TIMEOUT_VALUES_NOWAIT: Do not wait for a reply.
 * @PV_DOMAIN_QEMU_AGENT_COMMAND_TIMEOUT_VALUES_SHUTDOWN: Seconds to wait for a command that shuts the guest down.
 *
 * How long to wait for the guest agent: a special value, or seconds.
 */
typedef enum
{
  PV_DOMAIN_QEMU_AGENT_COMMAND_TIMEOUT_VALUES_MIN = -2,
  PV_DOMAIN_QEMU_AGENT_COMMAND_TIMEOUT_VALUES_BLOCK = -2,
  PV_DOMAIN_QEMU_AGENT_COMMAND_TIMEOUT_VALUES_DEFAULT = -1,
  PV_DOMAIN_QEMU_AGENT_COMMAND_TIMEOUT_VALUES_NOWAIT = 0,
  PV_DOMAIN_QEMU_AGENT_COMMAND_TIMEOUT_VALUES_SHUTDOWN = 60,
} PvDomainQemuAgentCommandTimeoutValues;

#define PV_TYPE_DOMAIN_QEMU_AGENT_COMMAND_TIMEOUT_VALUES (pv_domain_qemu_agent_command_timeout_values_get_type ())
GType pv_domain_qemu_agent_command_timeout_values_get_type (void);

/**
 * PvConnectDomainQemuMonitorEventRegisterFlags:
 * @PV_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_FLAGS_REGEX: The name is a regular expression.
 * @PV_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_FLAGS_NOCASE: Upper and lower case are the same.
 *
 * How the name given for monitor events is matched.
 */
typedef enum /*< flags >*/
{
  PV_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_FLAGS_REGEX = 1,
  PV_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_FLAGS_NOCASE = 2,
} PvConnectDomainQemuMonitorEventRegisterFlags;

#define PV_TYPE_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_FLAGS (pv_connect_domain_qemu_monitor_event_register_flags_get_type ())
GType pv_connect_domain_qemu_monitor_event_register_flags_get_type (void);

G_END_DECLS
