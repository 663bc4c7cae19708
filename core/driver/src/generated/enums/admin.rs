// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: admin.

/// How a client reaches the daemon.
///
/// In C: `virClientTransport`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClientTransport(pub i32);

impl ClientTransport {
    /// Local UNIX socket. Since 2.0.0.
    pub const UNIX: Self = Self(0);
    /// TCP without encryption by TLS. Since 2.0.0.
    pub const TCP: Self = Self(1);
    /// TCP with TLS. Since 2.0.0.
    pub const TLS: Self = Self(2);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_CLIENT_TRANS_UNIX",
            1 => "VIR_CLIENT_TRANS_TCP",
            2 => "VIR_CLIENT_TRANS_TLS",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for ClientTransport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "ClientTransport({})", self.0),
        }
    }
}

/// How `virAdmConnectDaemonShutdown` ends a daemon.
///
/// In C: `virAdmConnectDaemonShutdownFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct AdmConnectDaemonShutdownFlags(u32);

bitflags::bitflags! {
    impl AdmConnectDaemonShutdownFlags: u32 {
        /// Deal with running guests first, as the daemon's configuration says for a host's shutdown. Since 11.2.0.
        const PRESERVE = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for AdmConnectDaemonShutdownFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AdmConnectDaemonShutdownFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

