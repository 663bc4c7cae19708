// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: typed params.

/// Type of a typed parameter's value.
///
/// In C: `virTypedParameterType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypedParameterType(pub i32);

impl TypedParameterType {
    /// 32-bit integer with sign, in `i`. Since 0.9.2.
    pub const INT: Self = Self(1);
    /// 32-bit integer without sign, in `ui`. Since 0.9.2.
    pub const UINT: Self = Self(2);
    /// 64-bit integer with sign, in `l`. Since 0.9.2.
    pub const LLONG: Self = Self(3);
    /// 64-bit integer without sign, in `ul`. Since 0.9.2.
    pub const ULLONG: Self = Self(4);
    /// Double-precision floating-point number, in `d`. Since 0.9.2.
    pub const DOUBLE: Self = Self(5);
    /// Yes (1) or no (0), in `b`. Since 0.9.2.
    pub const BOOLEAN: Self = Self(6);
    /// Text, in `s`. Since 0.9.8.
    pub const STRING: Self = Self(7);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            1 => "VIR_TYPED_PARAM_INT",
            2 => "VIR_TYPED_PARAM_UINT",
            3 => "VIR_TYPED_PARAM_LLONG",
            4 => "VIR_TYPED_PARAM_ULLONG",
            5 => "VIR_TYPED_PARAM_DOUBLE",
            6 => "VIR_TYPED_PARAM_BOOLEAN",
            7 => "VIR_TYPED_PARAM_STRING",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for TypedParameterType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "TypedParameterType({})", self.0),
        }
    }
}

/// Flag that many calls with typed parameters share; its bit is kept free in their own flags.
///
/// In C: `virTypedParameterFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct TypedParameterFlags(u32);

bitflags::bitflags! {
    impl TypedParameterFlags: u32 {
        /// The caller understands parameters that hold text; set by the library itself where the other end can send them. Since 0.9.8.
        const STRING_OKAY = 4;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for TypedParameterFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TypedParameterFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

