// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: stream.

/// How a stream works.
///
/// In C: `virStreamFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct StreamFlags(u32);

bitflags::bitflags! {
    impl StreamFlags: u32 {
        /// Sending and receiving never wait; use it with stream events. Since 0.7.2.
        const NONBLOCK = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for StreamFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StreamFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Options for receiving.
///
/// In C: `virStreamRecvFlagsValues`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct StreamRecvFlagsValues(u32);

bitflags::bitflags! {
    impl StreamRecvFlagsValues: u32 {
        /// Stop in front of a hole and report it, instead of giving zeros for it. Since 3.4.0.
        const STOP_AT_HOLE = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for StreamRecvFlagsValues {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StreamRecvFlagsValues(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// What a stream is watched for, and what has happened on it.
///
/// In C: `virStreamEventType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct StreamEventType(u32);

bitflags::bitflags! {
    impl StreamEventType: u32 {
        /// Data, or the end of it, can be received. Since 0.7.2.
        const READABLE = 1;
        /// Data can be sent. Since 0.7.2.
        const WRITABLE = 2;
        /// The stream has failed; reported even when not asked for. Since 0.7.2.
        const ERROR = 4;
        /// The other end is gone; reported even when not asked for. Since 0.7.2.
        const HANGUP = 8;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for StreamEventType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StreamEventType(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

