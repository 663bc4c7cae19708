# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Final

VIR_NODE_SUSPEND_TARGET_MEM: Final = 0
"""Suspend to RAM (ACPI S3)."""
VIR_NODE_SUSPEND_TARGET_DISK: Final = 1
"""Suspend to disk (ACPI S4)."""
VIR_NODE_SUSPEND_TARGET_HYBRID: Final = 2
"""Suspend to RAM with a copy on disk, for the case that power fails."""
VIR_NODE_SUSPEND_TARGET_LAST: Final = 3
"""How many there are, in this version."""

VIR_NODE_CPU_STATS_ALL_CPUS: Final = -1
"""All CPUs together."""

VIR_NODE_MEMORY_STATS_ALL_CELLS: Final = -1
"""All NUMA nodes together."""

VIR_NODE_ALLOC_PAGES_ADD: Final = 0
"""Adds the pages to those in the pool."""
VIR_NODE_ALLOC_PAGES_SET: Final = 1
"""Sets the size of the pool, which may free pages."""

VIR_NODE_CPU_STATS_KERNEL: Final = "kernel"
"""Time spent in the kernel, in ns."""
VIR_NODE_CPU_STATS_USER: Final = "user"
"""Time spent in user processes, in ns."""
VIR_NODE_CPU_STATS_IDLE: Final = "idle"
"""Time spent idle, in ns."""
VIR_NODE_CPU_STATS_IOWAIT: Final = "iowait"
"""Time spent waiting for input or output, in ns."""
VIR_NODE_CPU_STATS_INTR: Final = "intr"
"""Time spent in interrupt handlers, in ns."""
VIR_NODE_CPU_STATS_GUEST: Final = "guest"
"""Time spent running guests, in ns."""
VIR_NODE_CPU_STATS_UTILIZATION: Final = "utilization"
"""Load at the moment, in percent of what all CPUs can do; from hypervisors that keep no times."""

VIR_NODE_MEMORY_STATS_TOTAL: Final = "total"
"""All memory there is, in KiB."""
VIR_NODE_MEMORY_STATS_FREE: Final = "free"
"""Memory not in use, in KiB."""
VIR_NODE_MEMORY_STATS_AVAILABLE: Final = "available"
"""Memory that new programs could get without swapping, in KiB."""
VIR_NODE_MEMORY_STATS_BUFFERS: Final = "buffers"
"""Memory in buffers, in KiB; on Linux only for all NUMA nodes together."""
VIR_NODE_MEMORY_STATS_CACHED: Final = "cached"
"""Memory in caches, in KiB; on Linux only for all NUMA nodes together."""

VIR_NODE_MEMORY_SHARED_PAGES_TO_SCAN: Final = "shm_pages_to_scan"
"""Pages scanned before each pause."""
VIR_NODE_MEMORY_SHARED_SLEEP_MILLISECS: Final = "shm_sleep_millisecs"
"""Length of the pause between scans, in ms."""
VIR_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES: Final = "shm_merge_across_nodes"
"""1 to merge pages of different NUMA nodes, 0 to merge within each node only."""
VIR_NODE_MEMORY_SHARED_PAGES_SHARED: Final = "shm_pages_shared"
"""Shared pages in use; read-only."""
VIR_NODE_MEMORY_SHARED_PAGES_SHARING: Final = "shm_pages_sharing"
"""Places that refer to a shared page, a measure of what is saved; read-only."""
VIR_NODE_MEMORY_SHARED_PAGES_UNSHARED: Final = "shm_pages_unshared"
"""Pages that were checked and found to be unique; read-only."""
VIR_NODE_MEMORY_SHARED_PAGES_VOLATILE: Final = "shm_pages_volatile"
"""Pages that change too often to be considered; read-only."""
VIR_NODE_MEMORY_SHARED_FULL_SCANS: Final = "shm_full_scans"
"""How often all candidates have been scanned; read-only."""

VIR_NODE_SEV_PDH: Final = "pdh"
"""Platform Diffie-Hellman key, in base64."""
VIR_NODE_SEV_CERT_CHAIN: Final = "cert-chain"
"""Certificate chain of the platform, in base64."""
VIR_NODE_SEV_CPU0_ID: Final = "cpu0-id"
"""Unique ID of the first CPU, in base64, by which AMD's key server finds its certificate."""
VIR_NODE_SEV_CBITPOS: Final = "cbitpos"
"""Position of the bit in page table entries that marks encrypted pages."""
VIR_NODE_SEV_REDUCED_PHYS_BITS: Final = "reduced-phys-bits"
"""Number of physical address bits a guest loses to encryption."""
VIR_NODE_SEV_MAX_GUESTS: Final = "max-guests"
"""Most SEV guests that can run at a time."""
VIR_NODE_SEV_MAX_ES_GUESTS: Final = "max-es-guests"
"""Most SEV-ES guests that can run at a time."""

VIR_NODE_MEMORY_STATS_FIELD_LENGTH: Final = 80
"""Size of the buffer for the name of a memory figure, including the final NUL."""
VIR_NODE_CPU_STATS_FIELD_LENGTH: Final = 80
"""Size of the buffer for the name of a CPU figure, including the final NUL."""
