// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: domain vcpu.

/// What a virtual CPU is doing.
///
/// In C: `virVcpuState`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VcpuState(pub i32);

impl VcpuState {
    /// It is switched off. Since 0.1.4.
    pub const OFFLINE: Self = Self(0);
    /// It runs. Since 0.1.4.
    pub const RUNNING: Self = Self(1);
    /// It waits for some resource. Since 0.1.4.
    pub const BLOCKED: Self = Self(2);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_VCPU_OFFLINE",
            1 => "VIR_VCPU_RUNNING",
            2 => "VIR_VCPU_BLOCKED",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for VcpuState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "VcpuState({})", self.0),
        }
    }
}

/// Values that stand in place of a host CPU's number.
///
/// In C: `virVcpuHostCpuState`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VcpuHostCpuState(pub i32);

impl VcpuHostCpuState {
    /// The virtual CPU is on no host CPU, being off. Since 6.10.0.
    pub const OFFLINE: Self = Self(-1);
    /// The driver cannot tell the host CPU. Since 6.10.0.
    pub const UNAVAILABLE: Self = Self(-2);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            -1 => "VIR_VCPU_INFO_CPU_OFFLINE",
            -2 => "VIR_VCPU_INFO_CPU_UNAVAILABLE",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for VcpuHostCpuState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "VcpuHostCpuState({})", self.0),
        }
    }
}

/// What a call on the number of virtual CPUs concerns.
///
/// In C: `virDomainVcpuFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainVcpuFlags(u32);

bitflags::bitflags! {
    impl DomainVcpuFlags: u32 {
        /// The running domain when it is active, else its stored configuration. Since 0.9.4.
        const CURRENT = 0;
        /// The running domain; fails when it is inactive. Since 0.8.5.
        const LIVE = 1;
        /// The stored configuration, in effect from the next start. Since 0.8.5.
        const CONFIG = 2;
        /// The upper bound instead of the number in use. Since 0.8.5.
        const MAXIMUM = 4;
        /// CPUs that the guest's operating system has switched on, by its agent. Since 1.1.0.
        const GUEST = 8;
        /// Makes added CPUs removable at run time; only when setting. Since 2.4.0.
        const HOTPLUGGABLE = 16;
        /// Returns without waiting for the guest to let removed CPUs go; an event tells the outcome. Since after 11.3.0.
        const ASYNC_UNPLUG = 32;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainVcpuFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainVcpuFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Types of scheduler parameters; old names of the values of `TypedParameterType`.
///
/// In C: `virSchedParameterType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchedParameterType(pub i32);

impl SchedParameterType {
    /// Signed, 32 bits. Since 0.2.3.
    pub const INT: Self = Self(1);
    /// Unsigned, 32 bits. Since 0.2.3.
    pub const UINT: Self = Self(2);
    /// Signed, 64 bits. Since 0.2.3.
    pub const LLONG: Self = Self(3);
    /// Unsigned, 64 bits. Since 0.2.3.
    pub const ULLONG: Self = Self(4);
    /// Floating point, 64 bits. Since 0.2.3.
    pub const DOUBLE: Self = Self(5);
    /// Yes or no, in one byte. Since 0.2.3.
    pub const BOOLEAN: Self = Self(6);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            1 => "VIR_DOMAIN_SCHED_FIELD_INT",
            2 => "VIR_DOMAIN_SCHED_FIELD_UINT",
            3 => "VIR_DOMAIN_SCHED_FIELD_LLONG",
            4 => "VIR_DOMAIN_SCHED_FIELD_ULLONG",
            5 => "VIR_DOMAIN_SCHED_FIELD_DOUBLE",
            6 => "VIR_DOMAIN_SCHED_FIELD_BOOLEAN",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for SchedParameterType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "SchedParameterType({})", self.0),
        }
    }
}

/// What `virDomainSetVcpu` concerns, and whether it waits.
///
/// In C: `virDomainSetVcpuFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainSetVcpuFlags(u32);

bitflags::bitflags! {
    impl DomainSetVcpuFlags: u32 {
        /// The running domain when it is active, else its stored configuration. Since after 11.3.0.
        const AFFECT_CURRENT = 0;
        /// The running domain; fails when it is inactive. Since after 11.3.0.
        const AFFECT_LIVE = 1;
        /// The stored configuration, in effect from the next start. Since after 11.3.0.
        const AFFECT_CONFIG = 2;
        /// Returns without waiting for the guest to let a CPU go; an event tells the outcome. Since after 11.3.0.
        const ASYNC_UNPLUG = 4;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainSetVcpuFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainSetVcpuFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

