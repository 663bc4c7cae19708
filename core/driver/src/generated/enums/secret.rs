// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: secret.

/// What a secret is for, and thereby what its usage ID means.
///
/// In C: `virSecretUsageType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SecretUsageType(pub i32);

impl SecretUsageType {
    /// Nothing in particular; the usage ID is empty. Since 0.7.1.
    pub const NONE: Self = Self(0);
    /// Unlocks an encrypted volume; the usage ID is its path. Since 0.7.1.
    pub const VOLUME: Self = Self(1);
    /// Authenticates with Ceph; the usage ID is a name of one's choice. Since 0.9.7.
    pub const CEPH: Self = Self(2);
    /// Authenticates with an iSCSI target; the usage ID is a name of one's choice. Since 1.0.4.
    pub const ISCSI: Self = Self(3);
    /// Unlocks a TLS private key; the usage ID is a name of one's choice. Since 2.3.0.
    pub const TLS: Self = Self(4);
    /// Encrypts the state of an emulated TPM; the usage ID is a name of one's choice. Since 5.6.0.
    pub const VTPM: Self = Self(5);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_SECRET_USAGE_TYPE_NONE",
            1 => "VIR_SECRET_USAGE_TYPE_VOLUME",
            2 => "VIR_SECRET_USAGE_TYPE_CEPH",
            3 => "VIR_SECRET_USAGE_TYPE_ISCSI",
            4 => "VIR_SECRET_USAGE_TYPE_TLS",
            5 => "VIR_SECRET_USAGE_TYPE_VTPM",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for SecretUsageType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "SecretUsageType({})", self.0),
        }
    }
}

/// Filters for listing secrets.
///
/// The bits come in opposite pairs; a pair with none or both of its bits set filters nothing.
///
/// In C: `virConnectListAllSecretsFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct ConnectListAllSecretsFlags(u32);

bitflags::bitflags! {
    impl ConnectListAllSecretsFlags: u32 {
        /// Secrets kept in memory only. Since 0.10.2.
        const EPHEMERAL = 1;
        /// Secrets kept on disk. Since 0.10.2.
        const NO_EPHEMERAL = 2;
        /// Secrets whose value is not given out. Since 0.10.2.
        const PRIVATE = 4;
        /// Secrets whose value may be read back. Since 0.10.2.
        const NO_PRIVATE = 8;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for ConnectListAllSecretsFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConnectListAllSecretsFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Options for defining a secret.
///
/// In C: `virSecretDefineFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct SecretDefineFlags(u32);

bitflags::bitflags! {
    impl SecretDefineFlags: u32 {
        /// Check the XML against the schema first. Since 7.7.0.
        const VALIDATE = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for SecretDefineFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SecretDefineFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Kinds of secret events one can register for. Each kind has a callback type of its own.
///
/// In C: `virSecretEventID`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SecretEventId(pub i32);

impl SecretEventId {
    /// Lifecycle changes, told to a `virConnectSecretEventLifecycleCallback`. Since 3.0.0.
    pub const LIFECYCLE: Self = Self(0);
    /// A value was set, told to a `virConnectSecretEventGenericCallback`. Since 3.0.0.
    pub const VALUE_CHANGED: Self = Self(1);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_SECRET_EVENT_ID_LIFECYCLE",
            1 => "VIR_SECRET_EVENT_ID_VALUE_CHANGED",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for SecretEventId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "SecretEventId({})", self.0),
        }
    }
}

/// What happened to a secret, as told by a lifecycle event.
///
/// In C: `virSecretEventLifecycleType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SecretEventLifecycleType(pub i32);

impl SecretEventLifecycleType {
    /// The secret was defined or redefined. Since 3.0.0.
    pub const DEFINED: Self = Self(0);
    /// The secret was removed. Since 3.0.0.
    pub const UNDEFINED: Self = Self(1);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_SECRET_EVENT_DEFINED",
            1 => "VIR_SECRET_EVENT_UNDEFINED",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for SecretEventLifecycleType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "SecretEventLifecycleType({})", self.0),
        }
    }
}

