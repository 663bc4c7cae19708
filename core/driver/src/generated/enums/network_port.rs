// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: network port.

/// Options for creating a network port.
///
/// In C: `virNetworkPortCreateFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct NetworkPortCreateFlags(u32);

bitflags::bitflags! {
    impl NetworkPortCreateFlags: u32 {
        /// Take over the resources named in the XML, as after a restart of the daemon, instead of allocating them anew. Since 5.5.0.
        const RECLAIM = 1;
        /// Check the XML against the schema first. Since 7.8.0.
        const VALIDATE = 2;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for NetworkPortCreateFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NetworkPortCreateFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

