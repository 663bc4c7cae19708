/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: domain-memory. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvDomainMemoryModFlags:
 * @PV_DOMAIN_MEMORY_MOD_FLAGS_CURRENT: The running domain when it is active, else its stored configuration.
 * @PV_DOMAIN_MEMORY_MOD_FLAGS_LIVE: The running domain; fails when it is inactive.
 * @PV_DOMAIN_MEMORY_MOD_FLAGS_CONFIG: The stored configuration, in effect from the next start.
 * @PV_DOMAIN_MEMORY_MOD_FLAGS_MAXIMUM: The upper bound instead of the amount in use; few drivers can change it live.
 *
 * What a change of a domain's memory concerns.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_MEMORY_MOD_FLAGS_CURRENT = 0,
  PV_DOMAIN_MEMORY_MOD_FLAGS_LIVE = 1,
  PV_DOMAIN_MEMORY_MOD_FLAGS_CONFIG = 2,
  PV_DOMAIN_MEMORY_MOD_FLAGS_MAXIMUM = 4,
} PvDomainMemoryModFlags;

#define PV_TYPE_DOMAIN_MEMORY_MOD_FLAGS (pv_domain_memory_mod_flags_get_type ())
GType pv_domain_memory_mod_flags_get_type (void);

/**
 * PvDomainNumatuneMemMode:
 * @PV_DOMAIN_NUMATUNE_MEM_MODE_STRICT: From the chosen nodes only; allocation fails when they are full.
 * @PV_DOMAIN_NUMATUNE_MEM_MODE_PREFERRED: From the chosen node if it has room, else from others.
 * @PV_DOMAIN_NUMATUNE_MEM_MODE_INTERLEAVE: From the chosen nodes in turn.
 * @PV_DOMAIN_NUMATUNE_MEM_MODE_RESTRICTIVE: From the chosen nodes, bound by cgroup only, so the set can be changed live.
 *
 * How a domain's memory is spread over the host's NUMA nodes.
 */
typedef enum
{
  PV_DOMAIN_NUMATUNE_MEM_MODE_STRICT = 0,
  PV_DOMAIN_NUMATUNE_MEM_MODE_PREFERRED = 1,
  PV_DOMAIN_NUMATUNE_MEM_MODE_INTERLEAVE = 2,
  PV_DOMAIN_NUMATUNE_MEM_MODE_RESTRICTIVE = 3,
} PvDomainNumatuneMemMode;

#define PV_TYPE_DOMAIN_NUMATUNE_MEM_MODE (pv_domain_numatune_mem_mode_get_type ())
GType pv_domain_numatune_mem_mode_get_type (void);

/**
 * PvDomainMemoryFlags:
 * @PV_DOMAIN_MEMORY_FLAGS_VIRTUAL: Virtual addresses, as the guest's first CPU sees them at present.
 * @PV_DOMAIN_MEMORY_FLAGS_PHYSICAL: Guest physical addresses.
 *
 * What the addresses in pv_domain_memory_peek() mean; exactly one is given.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_MEMORY_FLAGS_VIRTUAL = 1,
  PV_DOMAIN_MEMORY_FLAGS_PHYSICAL = 2,
} PvDomainMemoryFlags;

#define PV_TYPE_DOMAIN_MEMORY_FLAGS (pv_domain_memory_flags_get_type ())
GType pv_domain_memory_flags_get_type (void);

/**
 * PvMemoryParameterType:
 * @PV_MEMORY_PARAMETER_TYPE_INT: Signed, 32 bits.
 * @PV_MEMORY_PARAMETER_TYPE_UINT: Unsigned, 32 bits.
 * @PV_MEMORY_PARAMETER_TYPE_LLONG: Signed, 64 bits.
 * @PV_MEMORY_PARAMETER_TYPE_ULLONG: Unsigned, 64 bits.
 * @PV_MEMORY_PARAMETER_TYPE_DOUBLE: Floating point, 64 bits.
 * @PV_MEMORY_PARAMETER_TYPE_BOOLEAN: Yes or no, in one byte.
 *
 * Types of memory parameters; old names of the values of `TypedParameterType`.
 */
typedef enum
{
  PV_MEMORY_PARAMETER_TYPE_INT = 1,
  PV_MEMORY_PARAMETER_TYPE_UINT = 2,
  PV_MEMORY_PARAMETER_TYPE_LLONG = 3,
  PV_MEMORY_PARAMETER_TYPE_ULLONG = 4,
  PV_MEMORY_PARAMETER_TYPE_DOUBLE = 5,
  PV_MEMORY_PARAMETER_TYPE_BOOLEAN = 6,
} PvMemoryParameterType;

#define PV_TYPE_MEMORY_PARAMETER_TYPE (pv_memory_parameter_type_get_type ())
GType pv_memory_parameter_type_get_type (void);

G_END_DECLS
