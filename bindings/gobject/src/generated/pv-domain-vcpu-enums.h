/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: domain-vcpu. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvVcpuState:
 * @PV_VCPU_STATE_OFFLINE: It is switched off.
 * @PV_VCPU_STATE_RUNNING: It runs.
 * @PV_VCPU_STATE_BLOCKED: It waits for some resource.
 *
 * What a virtual CPU is doing.
 */
typedef enum
{
  PV_VCPU_STATE_OFFLINE = 0,
  PV_VCPU_STATE_RUNNING = 1,
  PV_VCPU_STATE_BLOCKED = 2,
} PvVcpuState;

#define PV_TYPE_VCPU_STATE (pv_vcpu_state_get_type ())
GType pv_vcpu_state_get_type (void);

/**
 * PvVcpuHostCpuState:
 * @PV_VCPU_HOST_CPU_STATE_OFFLINE: The virtual CPU is on no host CPU, being off.
 * @PV_VCPU_HOST_CPU_STATE_UNAVAILABLE: The driver cannot tell the host CPU.
 *
 * Values that stand in place of a host CPU's number.
 */
typedef enum
{
  PV_VCPU_HOST_CPU_STATE_OFFLINE = -1,
  PV_VCPU_HOST_CPU_STATE_UNAVAILABLE = -2,
} PvVcpuHostCpuState;

#define PV_TYPE_VCPU_HOST_CPU_STATE (pv_vcpu_host_cpu_state_get_type ())
GType pv_vcpu_host_cpu_state_get_type (void);

/**
 * PvDomainVcpuFlags:
 * @PV_DOMAIN_VCPU_FLAGS_CURRENT: The running domain when it is active, else its stored configuration.
 * @PV_DOMAIN_VCPU_FLAGS_LIVE: The running domain; fails when it is inactive.
 * @PV_DOMAIN_VCPU_FLAGS_CONFIG: The stored configuration, in effect from the next start.
 * @PV_DOMAIN_VCPU_FLAGS_MAXIMUM: The upper bound instead of the number in use.
 * @PV_DOMAIN_VCPU_FLAGS_GUEST: CPUs that the guest's operating system has switched on, by its agent.
 * @PV_DOMAIN_VCPU_FLAGS_HOTPLUGGABLE: Makes added CPUs removable at run time; only when setting.
 * @PV_DOMAIN_VCPU_FLAGS_ASYNC_UNPLUG: Returns without waiting for the guest to let removed CPUs go; an event tells the outcome.
 *
 * What a call on the number of virtual CPUs concerns.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_VCPU_FLAGS_CURRENT = 0,
  PV_DOMAIN_VCPU_FLAGS_LIVE = 1,
  PV_DOMAIN_VCPU_FLAGS_CONFIG = 2,
  PV_DOMAIN_VCPU_FLAGS_MAXIMUM = 4,
  PV_DOMAIN_VCPU_FLAGS_GUEST = 8,
  PV_DOMAIN_VCPU_FLAGS_HOTPLUGGABLE = 16,
  PV_DOMAIN_VCPU_FLAGS_ASYNC_UNPLUG = 32,
} PvDomainVcpuFlags;

#define PV_TYPE_DOMAIN_VCPU_FLAGS (pv_domain_vcpu_flags_get_type ())
GType pv_domain_vcpu_flags_get_type (void);

/**
 * PvSchedParameterType:
 * @PV_SCHED_PARAMETER_TYPE_INT: Signed, 32 bits.
 * @PV_SCHED_PARAMETER_TYPE_UINT: Unsigned, 32 bits.
 * @PV_SCHED_PARAMETER_TYPE_LLONG: Signed, 64 bits.
 * @PV_SCHED_PARAMETER_TYPE_ULLONG: Unsigned, 64 bits.
 * @PV_SCHED_PARAMETER_TYPE_DOUBLE: Floating point, 64 bits.
 * @PV_SCHED_PARAMETER_TYPE_BOOLEAN: Yes or no, in one byte.
 *
 * Types of scheduler parameters; old names of the values of `TypedParameterType`.
 */
typedef enum
{
  PV_SCHED_PARAMETER_TYPE_INT = 1,
  PV_SCHED_PARAMETER_TYPE_UINT = 2,
  PV_SCHED_PARAMETER_TYPE_LLONG = 3,
  PV_SCHED_PARAMETER_TYPE_ULLONG = 4,
  PV_SCHED_PARAMETER_TYPE_DOUBLE = 5,
  PV_SCHED_PARAMETER_TYPE_BOOLEAN = 6,
} PvSchedParameterType;

#define PV_TYPE_SCHED_PARAMETER_TYPE (pv_sched_parameter_type_get_type ())
GType pv_sched_parameter_type_get_type (void);

/**
 * PvDomainSetVcpuFlags:
 * @PV_DOMAIN_SET_VCPU_FLAGS_AFFECT_CURRENT: The running domain when it is active, else its stored configuration.
 * @PV_DOMAIN_SET_VCPU_FLAGS_AFFECT_LIVE: The running domain; fails when it is inactive.
 * @PV_DOMAIN_SET_VCPU_FLAGS_AFFECT_CONFIG: The stored configuration, in effect from the next start.
 * @PV_DOMAIN_SET_VCPU_FLAGS_ASYNC_UNPLUG: Returns without waiting for the guest to let a CPU go; an event tells the outcome.
 *
 * What pv_domain_set_vcpu() concerns, and whether it waits.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_SET_VCPU_FLAGS_AFFECT_CURRENT = 0,
  PV_DOMAIN_SET_VCPU_FLAGS_AFFECT_LIVE = 1,
  PV_DOMAIN_SET_VCPU_FLAGS_AFFECT_CONFIG = 2,
  PV_DOMAIN_SET_VCPU_FLAGS_ASYNC_UNPLUG = 4,
} PvDomainSetVcpuFlags;

#define PV_TYPE_DOMAIN_SET_VCPU_FLAGS (pv_domain_set_vcpu_flags_get_type ())
GType pv_domain_set_vcpu_flags_get_type (void);

G_END_DECLS
