# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Final

VIR_DOMAIN_MEM_CURRENT: Final = 0
"""The running domain when it is active, else its stored configuration."""
VIR_DOMAIN_MEM_LIVE: Final = 1
"""The running domain; fails when it is inactive."""
VIR_DOMAIN_MEM_CONFIG: Final = 2
"""The stored configuration, in effect from the next start."""
VIR_DOMAIN_MEM_MAXIMUM: Final = 4
"""The upper bound instead of the amount in use; few drivers can change it live."""

VIR_DOMAIN_NUMATUNE_MEM_STRICT: Final = 0
"""From the chosen nodes only; allocation fails when they are full."""
VIR_DOMAIN_NUMATUNE_MEM_PREFERRED: Final = 1
"""From the chosen node if it has room, else from others."""
VIR_DOMAIN_NUMATUNE_MEM_INTERLEAVE: Final = 2
"""From the chosen nodes in turn."""
VIR_DOMAIN_NUMATUNE_MEM_RESTRICTIVE: Final = 3
"""From the chosen nodes, bound by cgroup only, so the set can be changed live."""
VIR_DOMAIN_NUMATUNE_MEM_LAST: Final = 4
"""How many there are, in this version."""

VIR_MEMORY_VIRTUAL: Final = 1
"""Virtual addresses, as the guest's first CPU sees them at present."""
VIR_MEMORY_PHYSICAL: Final = 2
"""Guest physical addresses."""

VIR_DOMAIN_MEMORY_PARAM_INT: Final = 1
"""Signed, 32 bits."""
VIR_DOMAIN_MEMORY_PARAM_UINT: Final = 2
"""Unsigned, 32 bits."""
VIR_DOMAIN_MEMORY_PARAM_LLONG: Final = 3
"""Signed, 64 bits."""
VIR_DOMAIN_MEMORY_PARAM_ULLONG: Final = 4
"""Unsigned, 64 bits."""
VIR_DOMAIN_MEMORY_PARAM_DOUBLE: Final = 5
"""Floating point, 64 bits."""
VIR_DOMAIN_MEMORY_PARAM_BOOLEAN: Final = 6
"""Yes or no, in one byte."""

VIR_DOMAIN_MEMORY_MIN_GUARANTEE: Final = "min_guarantee"
"""Memory set aside for the domain, in KiB."""
VIR_DOMAIN_MEMORY_HARD_LIMIT: Final = "hard_limit"
"""Memory the domain can never exceed, in KiB; beyond it the host may kill the domain."""
VIR_DOMAIN_MEMORY_SOFT_LIMIT: Final = "soft_limit"
"""Memory the domain is pushed back to when the host runs short, in KiB."""
VIR_DOMAIN_MEMORY_SWAP_HARD_LIMIT: Final = "swap_hard_limit"
"""Memory and swap together that the domain can never exceed, in KiB; at least the hard limit."""

VIR_DOMAIN_NUMA_MODE: Final = "numa_mode"
"""How memory is spread, a value of `DomainNumatuneMemMode`; cannot be changed while the domain is active."""
VIR_DOMAIN_NUMA_NODESET: Final = "numa_nodeset"
"""Host nodes to use, as a list of numbers and ranges such as `0-2,5,^1`."""

VIR_DOMAIN_MEMORY_FIELD_LENGTH: Final = 80
"""Room for the name of a memory parameter, with the closing NUL."""
VIR_DOMAIN_MEMORY_PARAM_UNLIMITED: Final = 9007199254740991
"""Memory limit, in KiB, that stands for no limit at all."""
