// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: connect.

/// Why a connection was lost.
///
/// In C: `virConnectCloseReason`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConnectCloseReason(pub i32);

impl ConnectCloseReason {
    /// An input or output error occurred. Since 0.10.0.
    pub const ERROR: Self = Self(0);
    /// The other side closed the connection. Since 0.10.0.
    pub const EOF: Self = Self(1);
    /// The other side stopped answering keepalive messages. Since 0.10.0.
    pub const KEEPALIVE: Self = Self(2);
    /// This side asked for it. Since 0.10.0.
    pub const CLIENT: Self = Self(3);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_CONNECT_CLOSE_REASON_ERROR",
            1 => "VIR_CONNECT_CLOSE_REASON_EOF",
            2 => "VIR_CONNECT_CLOSE_REASON_KEEPALIVE",
            3 => "VIR_CONNECT_CLOSE_REASON_CLIENT",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for ConnectCloseReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "ConnectCloseReason({})", self.0),
        }
    }
}

/// How a connection is opened.
///
/// In C: `virConnectFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct ConnectFlags(u32);

bitflags::bitflags! {
    impl ConnectFlags: u32 {
        /// Opens for reading only; calls that change something fail with `VIR_ERR_OPERATION_DENIED`. Since 0.4.1.
        const RO = 1;
        /// Takes the URI as it is, without looking up aliases in the configuration. Since 0.9.7.
        const NO_ALIASES = 2;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for ConnectFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConnectFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Kinds of information that authentication may ask for.
///
/// In C: `virConnectCredentialType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConnectCredentialType(pub i32);

impl ConnectCredentialType {
    /// Name of the user to act as. Since 0.4.1.
    pub const USERNAME: Self = Self(1);
    /// Name of the user who proves an identity. Since 0.4.1.
    pub const AUTHNAME: Self = Self(2);
    /// Preferred languages as RFC 1766 tags, separated by commas. Since 0.4.1.
    pub const LANGUAGE: Self = Self(3);
    /// A nonce made up by the client. Since 0.4.1.
    pub const CNONCE: Self = Self(4);
    /// A secret passphrase. Since 0.4.1.
    pub const PASSPHRASE: Self = Self(5);
    /// Answer to a challenge that may be visible while typed. Since 0.4.1.
    pub const ECHOPROMPT: Self = Self(6);
    /// Answer to a challenge that must stay hidden while typed. Since 0.4.1.
    pub const NOECHOPROMPT: Self = Self(7);
    /// The realm to authenticate in. Since 0.4.1.
    pub const REALM: Self = Self(8);
    /// A credential handled outside, as by an agent; nothing is to be typed. Since 0.4.1.
    pub const EXTERNAL: Self = Self(9);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            1 => "VIR_CRED_USERNAME",
            2 => "VIR_CRED_AUTHNAME",
            3 => "VIR_CRED_LANGUAGE",
            4 => "VIR_CRED_CNONCE",
            5 => "VIR_CRED_PASSPHRASE",
            6 => "VIR_CRED_ECHOPROMPT",
            7 => "VIR_CRED_NOECHOPROMPT",
            8 => "VIR_CRED_REALM",
            9 => "VIR_CRED_EXTERNAL",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for ConnectCredentialType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "ConnectCredentialType({})", self.0),
        }
    }
}

/// How a CPU description relates to the CPU at hand.
///
/// In C: `virCPUCompareResult`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CpuCompareResult(pub i32);

impl CpuCompareResult {
    /// The comparison failed. Since 0.7.5.
    pub const ERROR: Self = Self(-1);
    /// The description asks for something the CPU lacks. Since 0.7.5.
    pub const INCOMPATIBLE: Self = Self(0);
    /// Both offer exactly the same. Since 0.7.5.
    pub const IDENTICAL: Self = Self(1);
    /// The CPU offers all of it and more. Since 0.7.5.
    pub const SUPERSET: Self = Self(2);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            -1 => "VIR_CPU_COMPARE_ERROR",
            0 => "VIR_CPU_COMPARE_INCOMPATIBLE",
            1 => "VIR_CPU_COMPARE_IDENTICAL",
            2 => "VIR_CPU_COMPARE_SUPERSET",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for CpuCompareResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "CpuCompareResult({})", self.0),
        }
    }
}

/// How CPU descriptions are compared.
///
/// In C: `virConnectCompareCPUFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct ConnectCompareCpuFlags(u32);

bitflags::bitflags! {
    impl ConnectCompareCpuFlags: u32 {
        /// Turns an incompatible result into the error `VIR_ERR_CPU_INCOMPATIBLE`, which names what is missing. Since 1.2.6.
        const FAIL_INCOMPATIBLE = 1;
        /// Checks the description against the schema first. Since 6.9.0.
        const VALIDATE_XML = 2;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for ConnectCompareCpuFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConnectCompareCpuFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// How a common CPU description is put together.
///
/// In C: `virConnectBaselineCPUFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct ConnectBaselineCpuFlags(u32);

bitflags::bitflags! {
    impl ConnectBaselineCpuFlags: u32 {
        /// Lists all features, those implied by the CPU model too. Since 1.1.2.
        const EXPAND_FEATURES = 1;
        /// Leaves out features that prevent migration. Since 1.2.14.
        const MIGRATABLE = 2;
        /// Considers the given CPUs only, not what this host can run. Since after 11.3.0.
        const IGNORE_HOST = 4;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for ConnectBaselineCpuFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConnectBaselineCpuFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// How the hypervisor's abilities are described.
///
/// In C: `virConnectGetDomainCapabilitiesFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct ConnectGetDomainCapabilitiesFlags(u32);

bitflags::bitflags! {
    impl ConnectGetDomainCapabilitiesFlags: u32 {
        /// Lists features that are being phased out as disabled in the host model CPU. Since 11.0.0.
        const DISABLE_DEPRECATED_FEATURES = 1;
        /// Lists all features of the host model CPU, those implied by its model too. Since after 11.3.0.
        const EXPAND_CPU_FEATURES = 2;
        /// Adds the CPU features that the hypervisor can offer. Since after 11.3.0.
        const SUPPORTED_CPU_FEATURES = 4;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for ConnectGetDomainCapabilitiesFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConnectGetDomainCapabilitiesFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

