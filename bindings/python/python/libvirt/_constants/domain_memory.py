# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Constants: domain memory."""

# What a change of a domain's memory concerns.
VIR_DOMAIN_MEM_CURRENT = 0
VIR_DOMAIN_MEM_LIVE = 1
VIR_DOMAIN_MEM_CONFIG = 2
VIR_DOMAIN_MEM_MAXIMUM = 4

# How a domain's memory is spread over the host's NUMA nodes.
VIR_DOMAIN_NUMATUNE_MEM_STRICT = 0
VIR_DOMAIN_NUMATUNE_MEM_PREFERRED = 1
VIR_DOMAIN_NUMATUNE_MEM_INTERLEAVE = 2
VIR_DOMAIN_NUMATUNE_MEM_RESTRICTIVE = 3
VIR_DOMAIN_NUMATUNE_MEM_LAST = 4

# What the addresses in `virDomainMemoryPeek` mean; exactly one is given.
VIR_MEMORY_VIRTUAL = 1
VIR_MEMORY_PHYSICAL = 2

# Types of memory parameters; old names of the values of `TypedParameterType`.
VIR_DOMAIN_MEMORY_PARAM_INT = 1
VIR_DOMAIN_MEMORY_PARAM_UINT = 2
VIR_DOMAIN_MEMORY_PARAM_LLONG = 3
VIR_DOMAIN_MEMORY_PARAM_ULLONG = 4
VIR_DOMAIN_MEMORY_PARAM_DOUBLE = 5
VIR_DOMAIN_MEMORY_PARAM_BOOLEAN = 6

# Limits on the host memory a domain may use, emulator included.
VIR_DOMAIN_MEMORY_MIN_GUARANTEE = "min_guarantee"
VIR_DOMAIN_MEMORY_HARD_LIMIT = "hard_limit"
VIR_DOMAIN_MEMORY_SOFT_LIMIT = "soft_limit"
VIR_DOMAIN_MEMORY_SWAP_HARD_LIMIT = "swap_hard_limit"

# On which NUMA nodes of the host a domain's memory lies.
VIR_DOMAIN_NUMA_MODE = "numa_mode"
VIR_DOMAIN_NUMA_NODESET = "numa_nodeset"

# Further constants.
VIR_DOMAIN_MEMORY_FIELD_LENGTH = 80
VIR_DOMAIN_MEMORY_PARAM_UNLIMITED = 9007199254740991
