// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: nwfilter.

/// How a network filter is defined.
///
/// In C: `virNWFilterDefineFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct NwFilterDefineFlags(u32);

bitflags::bitflags! {
    impl NwFilterDefineFlags: u32 {
        /// Checks the description against the schema first. Since 7.7.0.
        const VALIDATE = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for NwFilterDefineFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NwFilterDefineFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

