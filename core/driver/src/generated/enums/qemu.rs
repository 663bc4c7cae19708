// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: qemu.

/// Language of a monitor command.
///
/// In C: `virDomainQemuMonitorCommandFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainQemuMonitorCommandFlags(u32);

bitflags::bitflags! {
    impl DomainQemuMonitorCommandFlags: u32 {
        /// QMP: JSON in and out. Since 0.8.8.
        const DEFAULT = 0;
        /// The human monitor's plain text. Since 0.8.8.
        const HMP = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainQemuMonitorCommandFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainQemuMonitorCommandFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// How long to wait for the guest agent: a special value, or seconds.
///
/// In C: `virDomainQemuAgentCommandTimeoutValues`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainQemuAgentCommandTimeoutValues(pub i32);

impl DomainQemuAgentCommandTimeoutValues {
    /// Lowest value that is valid. Since 0.10.0.
    pub const MIN: Self = Self(-2);
    /// Wait without end. Since 0.10.0.
    pub const BLOCK: Self = Self(-2);
    /// Wait for the default time of 5 seconds. Since 0.10.0.
    pub const DEFAULT: Self = Self(-1);
    /// Do not wait for a reply. Since 0.10.0.
    pub const NOWAIT: Self = Self(0);
    /// Seconds to wait for a command that shuts the guest down. Since 1.2.15.
    pub const SHUTDOWN: Self = Self(60);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            -2 => "VIR_DOMAIN_QEMU_AGENT_COMMAND_MIN",
            -1 => "VIR_DOMAIN_QEMU_AGENT_COMMAND_DEFAULT",
            0 => "VIR_DOMAIN_QEMU_AGENT_COMMAND_NOWAIT",
            60 => "VIR_DOMAIN_QEMU_AGENT_COMMAND_SHUTDOWN",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainQemuAgentCommandTimeoutValues {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainQemuAgentCommandTimeoutValues({})", self.0),
        }
    }
}

/// How the name given for monitor events is matched.
///
/// In C: `virConnectDomainQemuMonitorEventRegisterFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct ConnectDomainQemuMonitorEventRegisterFlags(u32);

bitflags::bitflags! {
    impl ConnectDomainQemuMonitorEventRegisterFlags: u32 {
        /// The name is a regular expression. Since 1.2.3.
        const REGEX = 1;
        /// Upper and lower case are the same. Since 1.2.3.
        const NOCASE = 2;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for ConnectDomainQemuMonitorEventRegisterFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConnectDomainQemuMonitorEventRegisterFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

