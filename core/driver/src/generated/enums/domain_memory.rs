// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: domain memory.

/// What a change of a domain's memory concerns.
///
/// In C: `virDomainMemoryModFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainMemoryModFlags(u32);

bitflags::bitflags! {
    impl DomainMemoryModFlags: u32 {
        /// The running domain when it is active, else its stored configuration. Since 0.9.1.
        const CURRENT = 0;
        /// The running domain; fails when it is inactive. Since 0.9.0.
        const LIVE = 1;
        /// The stored configuration, in effect from the next start. Since 0.9.0.
        const CONFIG = 2;
        /// The upper bound instead of the amount in use; few drivers can change it live. Since 0.9.1.
        const MAXIMUM = 4;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainMemoryModFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainMemoryModFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// How a domain's memory is spread over the host's NUMA nodes.
///
/// In C: `virDomainNumatuneMemMode`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainNumatuneMemMode(pub i32);

impl DomainNumatuneMemMode {
    /// From the chosen nodes only; allocation fails when they are full. Since 0.9.9.
    pub const STRICT: Self = Self(0);
    /// From the chosen node if it has room, else from others. Since 0.9.9.
    pub const PREFERRED: Self = Self(1);
    /// From the chosen nodes in turn. Since 0.9.9.
    pub const INTERLEAVE: Self = Self(2);
    /// From the chosen nodes, bound by cgroup only, so the set can be changed live. Since 7.3.0.
    pub const RESTRICTIVE: Self = Self(3);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_NUMATUNE_MEM_STRICT",
            1 => "VIR_DOMAIN_NUMATUNE_MEM_PREFERRED",
            2 => "VIR_DOMAIN_NUMATUNE_MEM_INTERLEAVE",
            3 => "VIR_DOMAIN_NUMATUNE_MEM_RESTRICTIVE",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainNumatuneMemMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainNumatuneMemMode({})", self.0),
        }
    }
}

/// What the addresses in `virDomainMemoryPeek` mean; exactly one is given.
///
/// In C: `virDomainMemoryFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainMemoryFlags(u32);

bitflags::bitflags! {
    impl DomainMemoryFlags: u32 {
        /// Virtual addresses, as the guest's first CPU sees them at present. Since 0.4.4.
        const VIRTUAL = 1;
        /// Guest physical addresses. Since 0.7.0.
        const PHYSICAL = 2;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainMemoryFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainMemoryFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Types of memory parameters; old names of the values of `TypedParameterType`.
///
/// In C: `virMemoryParameterType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MemoryParameterType(pub i32);

impl MemoryParameterType {
    /// Signed, 32 bits. Since 0.8.5.
    pub const INT: Self = Self(1);
    /// Unsigned, 32 bits. Since 0.8.5.
    pub const UINT: Self = Self(2);
    /// Signed, 64 bits. Since 0.8.5.
    pub const LLONG: Self = Self(3);
    /// Unsigned, 64 bits. Since 0.8.5.
    pub const ULLONG: Self = Self(4);
    /// Floating point, 64 bits. Since 0.8.5.
    pub const DOUBLE: Self = Self(5);
    /// Yes or no, in one byte. Since 0.8.5.
    pub const BOOLEAN: Self = Self(6);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            1 => "VIR_DOMAIN_MEMORY_PARAM_INT",
            2 => "VIR_DOMAIN_MEMORY_PARAM_UINT",
            3 => "VIR_DOMAIN_MEMORY_PARAM_LLONG",
            4 => "VIR_DOMAIN_MEMORY_PARAM_ULLONG",
            5 => "VIR_DOMAIN_MEMORY_PARAM_DOUBLE",
            6 => "VIR_DOMAIN_MEMORY_PARAM_BOOLEAN",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for MemoryParameterType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "MemoryParameterType({})", self.0),
        }
    }
}

