# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Final

VIR_VCPU_OFFLINE: Final = 0
"""It is switched off."""
VIR_VCPU_RUNNING: Final = 1
"""It runs."""
VIR_VCPU_BLOCKED: Final = 2
"""It waits for some resource."""
VIR_VCPU_LAST: Final = 3
"""How many there are, in this version."""

VIR_VCPU_INFO_CPU_OFFLINE: Final = -1
"""The virtual CPU is on no host CPU, being off."""
VIR_VCPU_INFO_CPU_UNAVAILABLE: Final = -2
"""The driver cannot tell the host CPU."""

VIR_DOMAIN_VCPU_CURRENT: Final = 0
"""The running domain when it is active, else its stored configuration."""
VIR_DOMAIN_VCPU_LIVE: Final = 1
"""The running domain; fails when it is inactive."""
VIR_DOMAIN_VCPU_CONFIG: Final = 2
"""The stored configuration, in effect from the next start."""
VIR_DOMAIN_VCPU_MAXIMUM: Final = 4
"""The upper bound instead of the number in use."""
VIR_DOMAIN_VCPU_GUEST: Final = 8
"""CPUs that the guest's operating system has switched on, by its agent."""
VIR_DOMAIN_VCPU_HOTPLUGGABLE: Final = 16
"""Makes added CPUs removable at run time; only when setting."""
VIR_DOMAIN_VCPU_ASYNC_UNPLUG: Final = 32
"""Returns without waiting for the guest to let removed CPUs go; an event tells the outcome."""

VIR_DOMAIN_SCHED_FIELD_INT: Final = 1
"""Signed, 32 bits."""
VIR_DOMAIN_SCHED_FIELD_UINT: Final = 2
"""Unsigned, 32 bits."""
VIR_DOMAIN_SCHED_FIELD_LLONG: Final = 3
"""Signed, 64 bits."""
VIR_DOMAIN_SCHED_FIELD_ULLONG: Final = 4
"""Unsigned, 64 bits."""
VIR_DOMAIN_SCHED_FIELD_DOUBLE: Final = 5
"""Floating point, 64 bits."""
VIR_DOMAIN_SCHED_FIELD_BOOLEAN: Final = 6
"""Yes or no, in one byte."""

VIR_DOMAIN_SETVCPU_AFFECT_CURRENT: Final = 0
"""The running domain when it is active, else its stored configuration."""
VIR_DOMAIN_SETVCPU_AFFECT_LIVE: Final = 1
"""The running domain; fails when it is inactive."""
VIR_DOMAIN_SETVCPU_AFFECT_CONFIG: Final = 2
"""The stored configuration, in effect from the next start."""
VIR_DOMAIN_SETVCPU_ASYNC_UNPLUG: Final = 4
"""Returns without waiting for the guest to let a CPU go; an event tells the outcome."""

VIR_DOMAIN_IOTHREAD_THREAD_POOL_MAX: Final = "thread_pool_max"
"""Upper bound of worker threads in its pool; -1 leaves it unset."""
VIR_DOMAIN_IOTHREAD_THREAD_POOL_MIN: Final = "thread_pool_min"
"""Lower bound of worker threads in its pool; -1 leaves it unset."""
VIR_DOMAIN_IOTHREAD_POLL_GROW: Final = "poll_grow"
"""Factor by which the polling time grows when it was too short; 0 takes the emulator's default."""
VIR_DOMAIN_IOTHREAD_POLL_MAX_NS: Final = "poll_max_ns"
"""Longest time to poll, in nanoseconds; 0 turns polling off."""
VIR_DOMAIN_IOTHREAD_POLL_SHRINK: Final = "poll_shrink"
"""Divisor by which the polling time shrinks when it was too long; 0 takes the emulator's default."""
VIR_DOMAIN_IOTHREAD_POLL_WEIGHT: Final = "poll_weight"
"""Weight of the latest interval when the polling time is adapted; 0 takes the emulator's default."""

VIR_DOMAIN_SCHEDULER_LIMIT: Final = "limit"
"""Upper bound of CPU use in MHz; -1 for none (ESX)."""
VIR_DOMAIN_SCHEDULER_WEIGHT: Final = "weight"
"""Weight relative to other domains (Xen credit scheduler)."""
VIR_DOMAIN_SCHEDULER_EMULATOR_QUOTA: Final = "emulator_quota"
"""CPU time per period for the emulator's own threads, in microseconds; negative for no limit."""
VIR_DOMAIN_SCHEDULER_VCPU_QUOTA: Final = "vcpu_quota"
"""CPU time per period for each virtual CPU, in microseconds; negative for no limit."""
VIR_DOMAIN_SCHEDULER_RESERVATION: Final = "reservation"
"""CPU capacity guaranteed to the domain, in MHz (ESX)."""
VIR_DOMAIN_SCHEDULER_VCPU_PERIOD: Final = "vcpu_period"
"""Period over which the quota of a virtual CPU counts, in microseconds."""
VIR_DOMAIN_SCHEDULER_IOTHREAD_PERIOD: Final = "iothread_period"
"""Period over which the quota of an I/O thread counts, in microseconds."""
VIR_DOMAIN_SCHEDULER_SHARES: Final = "shares"
"""Shares relative to other domains; -1 low, -2 normal, -3 high (ESX)."""
VIR_DOMAIN_SCHEDULER_CAP: Final = "cap"
"""Upper bound in percent of one host CPU; 0 for none (Xen credit scheduler)."""
VIR_DOMAIN_SCHEDULER_CPU_SHARES: Final = "cpu_shares"
"""Weight of the whole domain relative to others, as the host's cgroups count it."""
VIR_DOMAIN_SCHEDULER_IOTHREAD_QUOTA: Final = "iothread_quota"
"""CPU time per period for each I/O thread, in microseconds; negative for no limit."""
VIR_DOMAIN_SCHEDULER_GLOBAL_PERIOD: Final = "global_period"
"""Period over which the quota of the whole domain counts, in microseconds."""
VIR_DOMAIN_SCHEDULER_GLOBAL_QUOTA: Final = "global_quota"
"""CPU time per period for the domain as a whole, in microseconds; negative for no limit."""
VIR_DOMAIN_SCHEDULER_EMULATOR_PERIOD: Final = "emulator_period"
"""Period over which the emulator's quota counts, in microseconds."""

VIR_DOMAIN_SCHED_FIELD_LENGTH: Final = 80
"""Room for the name of a scheduler parameter, with the closing NUL."""
