// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: event loop.

/// What a file descriptor is watched for, and what has happened on it.
///
/// In C: `virEventHandleType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct EventHandleType(u32);

bitflags::bitflags! {
    impl EventHandleType: u32 {
        /// Data can be read. Since 0.5.0.
        const READABLE = 1;
        /// Data can be written. Since 0.5.0.
        const WRITABLE = 2;
        /// An error is pending; reported even when not asked for. Since 0.5.0.
        const ERROR = 4;
        /// The other end has closed; reported even when not asked for. Since 0.5.0.
        const HANGUP = 8;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for EventHandleType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("EventHandleType(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

