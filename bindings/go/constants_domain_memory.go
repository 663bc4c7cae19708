// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainMemoryModFlags: What a change of a domain's memory concerns.
type DomainMemoryModFlags uint

const (
	// DOMAIN_MEM_CURRENT (C.VIR_DOMAIN_MEM_CURRENT): The running domain when it is active, else its stored
	// configuration.
	DOMAIN_MEM_CURRENT DomainMemoryModFlags = 0

	// DOMAIN_MEM_LIVE (C.VIR_DOMAIN_MEM_LIVE): The running domain; fails when it is inactive.
	DOMAIN_MEM_LIVE DomainMemoryModFlags = 1

	// DOMAIN_MEM_CONFIG (C.VIR_DOMAIN_MEM_CONFIG): The stored configuration, in effect from the next
	// start.
	DOMAIN_MEM_CONFIG DomainMemoryModFlags = 2

	// DOMAIN_MEM_MAXIMUM (C.VIR_DOMAIN_MEM_MAXIMUM): The upper bound instead of the amount in use; few
	// drivers can change it live.
	DOMAIN_MEM_MAXIMUM DomainMemoryModFlags = 4
)

// DomainNumatuneMemMode: How a domain's memory is spread over the host's NUMA nodes.
type DomainNumatuneMemMode int

const (
	// DOMAIN_NUMATUNE_MEM_STRICT (C.VIR_DOMAIN_NUMATUNE_MEM_STRICT): From the chosen nodes only;
	// allocation fails when they are full.
	DOMAIN_NUMATUNE_MEM_STRICT DomainNumatuneMemMode = 0

	// DOMAIN_NUMATUNE_MEM_PREFERRED (C.VIR_DOMAIN_NUMATUNE_MEM_PREFERRED): From the chosen node if it has
	// room, else from others.
	DOMAIN_NUMATUNE_MEM_PREFERRED DomainNumatuneMemMode = 1

	// DOMAIN_NUMATUNE_MEM_INTERLEAVE (C.VIR_DOMAIN_NUMATUNE_MEM_INTERLEAVE): From the chosen nodes in
	// turn.
	DOMAIN_NUMATUNE_MEM_INTERLEAVE DomainNumatuneMemMode = 2

	// DOMAIN_NUMATUNE_MEM_RESTRICTIVE (C.VIR_DOMAIN_NUMATUNE_MEM_RESTRICTIVE): From the chosen nodes,
	// bound by cgroup only, so the set can be changed live.
	DOMAIN_NUMATUNE_MEM_RESTRICTIVE DomainNumatuneMemMode = 3
)

// DomainMemoryFlags: What the addresses in `virDomainMemoryPeek` mean; exactly one is given.
type DomainMemoryFlags uint

const (
	// MEMORY_VIRTUAL (C.VIR_MEMORY_VIRTUAL): Virtual addresses, as the guest's first CPU sees them at
	// present.
	MEMORY_VIRTUAL DomainMemoryFlags = 1

	// MEMORY_PHYSICAL (C.VIR_MEMORY_PHYSICAL): Guest physical addresses.
	MEMORY_PHYSICAL DomainMemoryFlags = 2
)

// MemoryParameterType: Types of memory parameters; old names of the values of `TypedParameterType`.
type MemoryParameterType int

const (
	// DOMAIN_MEMORY_PARAM_INT (C.VIR_DOMAIN_MEMORY_PARAM_INT): Signed, 32 bits.
	DOMAIN_MEMORY_PARAM_INT MemoryParameterType = 1

	// DOMAIN_MEMORY_PARAM_UINT (C.VIR_DOMAIN_MEMORY_PARAM_UINT): Unsigned, 32 bits.
	DOMAIN_MEMORY_PARAM_UINT MemoryParameterType = 2

	// DOMAIN_MEMORY_PARAM_LLONG (C.VIR_DOMAIN_MEMORY_PARAM_LLONG): Signed, 64 bits.
	DOMAIN_MEMORY_PARAM_LLONG MemoryParameterType = 3

	// DOMAIN_MEMORY_PARAM_ULLONG (C.VIR_DOMAIN_MEMORY_PARAM_ULLONG): Unsigned, 64 bits.
	DOMAIN_MEMORY_PARAM_ULLONG MemoryParameterType = 4

	// DOMAIN_MEMORY_PARAM_DOUBLE (C.VIR_DOMAIN_MEMORY_PARAM_DOUBLE): Floating point, 64 bits.
	DOMAIN_MEMORY_PARAM_DOUBLE MemoryParameterType = 5

	// DOMAIN_MEMORY_PARAM_BOOLEAN (C.VIR_DOMAIN_MEMORY_PARAM_BOOLEAN): Yes or no, in one byte.
	DOMAIN_MEMORY_PARAM_BOOLEAN MemoryParameterType = 6
)

const (
	// DOMAIN_MEMORY_PARAM_UNLIMITED (C.VIR_DOMAIN_MEMORY_PARAM_UNLIMITED): Memory limit, in KiB, that
	// stands for no limit at all.
	DOMAIN_MEMORY_PARAM_UNLIMITED = 9007199254740991
)
