// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: nwfilter binding.

/// How a filter binding is created.
///
/// In C: `virNWFilterBindingCreateFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct NwFilterBindingCreateFlags(u32);

bitflags::bitflags! {
    impl NwFilterBindingCreateFlags: u32 {
        /// Checks the description against the schema first. Since 7.8.0.
        const VALIDATE = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for NwFilterBindingCreateFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NwFilterBindingCreateFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

