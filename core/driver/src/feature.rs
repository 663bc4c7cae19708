//! What drivers are asked whether they have it, by number.

/// Something that not every driver, or not every server, has: the argument of
/// [`HypervisorDriver::connect_supports_feature`](crate::traits::HypervisorDriver::connect_supports_feature).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Feature(pub i32);

impl Feature {
    /// Migration protocol 1.
    pub const MIGRATION_V1: Self = Self(1);
    /// The driver is not in this process.
    pub const REMOTE: Self = Self(2);
    /// Migration protocol 2.
    pub const MIGRATION_V2: Self = Self(3);
    /// Migration led by the source, which connects to the destination.
    pub const MIGRATION_P2P: Self = Self(4);
    /// Migration that the two hypervisors make out between them.
    pub const MIGRATION_DIRECT: Self = Self(5);
    /// Migration protocol 3.
    pub const MIGRATION_V3: Self = Self(6);
    /// The source keeps a domain from changing while it moves.
    pub const MIGRATE_CHANGE_PROTECTION: Self = Self(7);
    /// Open files travel beside messages.
    pub const FD_PASSING: Self = Self(8);
    /// Typed parameters may be text.
    pub const TYPED_PARAM_STRING: Self = Self(9);
    /// The server answers keepalive messages.
    pub const PROGRAM_KEEPALIVE: Self = Self(10);
    /// Documents can be given for a destination of any version.
    pub const XML_MIGRATABLE: Self = Self(11);
    /// Definitions of inactive domains can move.
    pub const MIGRATION_OFFLINE: Self = Self(12);
    /// Migration protocol 3 with typed parameters.
    pub const MIGRATION_PARAMS: Self = Self(13);
    /// Events are sent to the callbacks that want them.
    pub const REMOTE_EVENT_CALLBACK: Self = Self(14);
    /// The server tells when its own connection ends.
    pub const REMOTE_CLOSE_CALLBACK: Self = Self(15);
    /// Updates of networks name command and section in the right order.
    pub const NETWORK_UPDATE_HAS_CORRECT_ORDER: Self = Self(16);
}
