//! The macros that generated messages are made of: the fields in wire order, once for both ways.

/// Implements [`Encode`](crate::xdr::Encode) and [`Decode`](crate::xdr::Decode) for a struct.
///
/// Lists every field in wire order. A field has its type's own encoding, or the
/// [`Codec`](crate::xdr::Codec) after the colon. Errors name the field.
///
/// ```
/// use polyvirt_wire::xdr::{self, FixedOpaque, array};
/// use polyvirt_wire::xdr_struct;
///
/// #[derive(Debug, PartialEq)]
/// struct Cell {
///     uuid: [u8; 16],
///     free: Vec<u64>,
///     id: i32,
/// }
/// xdr_struct!(Cell { uuid: FixedOpaque, free: array(2), id });
///
/// let cell = Cell { uuid: [7; 16], free: vec![1, 2], id: -1 };
/// let bytes = xdr::to_bytes(&cell)?;
/// assert_eq!(bytes.len(), 16 + 4 + 2 * 8 + 4);
/// assert_eq!(xdr::from_bytes::<Cell>(&bytes)?, cell);
///
/// let error = xdr::to_bytes(&Cell { free: vec![0; 3], ..cell }).unwrap_err();
/// assert_eq!(error.to_string(), "Cell.free: array has length 3, the limit is 2 at byte 16");
/// # Ok::<(), polyvirt_wire::WireError>(())
/// ```
#[macro_export]
macro_rules! xdr_struct {
    ($type:ident { $($field:ident $(: $codec:expr)?),+ $(,)? }) => {
        impl $crate::xdr::Encode for $type {
            fn encode(&self, out: &mut $crate::xdr::Encoder) -> $crate::Result<()> {
                $(
                    $crate::xdr::Codec::encode(
                        &$crate::xdr_codec!($($codec)?), &self.$field, out,
                    )
                    .map_err(|e| e.in_field($crate::xdr_path!($type.$field)))?;
                )+
                Ok(())
            }
        }

        impl $crate::xdr::Decode for $type {
            fn decode(input: &mut $crate::xdr::Decoder<'_>) -> $crate::Result<Self> {
                Ok(Self {
                    $(
                        $field: $crate::xdr::Codec::decode(
                            &$crate::xdr_codec!($($codec)?), input,
                        )
                        .map_err(|e| e.in_field($crate::xdr_path!($type.$field)))?,
                    )+
                })
            }
        }
    };
}

/// Implements [`Encode`](crate::xdr::Encode) and [`Decode`](crate::xdr::Decode) for an enum
/// without fields, whose discriminants are the wire values. Lists every variant.
///
/// ```
/// use polyvirt_wire::{xdr, xdr_enum};
///
/// #[derive(Clone, Copy, Debug, PartialEq)]
/// enum Auth { None = 0, Sasl = 1 }
/// xdr_enum!(Auth { None, Sasl });
///
/// assert_eq!(xdr::from_bytes::<Auth>(&[0, 0, 0, 1])?, Auth::Sasl);
/// assert!(xdr::from_bytes::<Auth>(&[0, 0, 0, 2]).is_err());
/// # Ok::<(), polyvirt_wire::WireError>(())
/// ```
#[macro_export]
macro_rules! xdr_enum {
    ($type:ident { $($variant:ident),+ $(,)? }) => {
        impl $crate::xdr::Encode for $type {
            fn encode(&self, out: &mut $crate::xdr::Encoder) -> $crate::Result<()> {
                out.put_i32(match self {
                    $(Self::$variant => Self::$variant as i32,)+
                });
                Ok(())
            }
        }

        impl $crate::xdr::Decode for $type {
            fn decode(input: &mut $crate::xdr::Decoder<'_>) -> $crate::Result<Self> {
                let start = input.clone();
                match input.get_i32()? {
                    $(word if word == Self::$variant as i32 => Ok(Self::$variant),)+
                    word => Err(start.invalid(stringify!($type), word)),
                }
            }
        }
    };
}

/// Implements [`Encode`](crate::xdr::Encode) and [`Decode`](crate::xdr::Decode) for an enum whose
/// variants each hold one value: the arms of an XDR union, after their discriminants.
///
/// An arm has its type's own encoding, or the [`Codec`](crate::xdr::Codec) after the colon.
///
/// ```
/// use polyvirt_wire::xdr::{self, string};
/// use polyvirt_wire::xdr_union;
///
/// #[derive(Debug, PartialEq)]
/// enum Value { Int(i32), Text(String) }
/// xdr_union!(Value { 1 => Int, 7 => Text: string(8) });
///
/// assert_eq!(xdr::to_bytes(&Value::Int(5))?, [0, 0, 0, 1, 0, 0, 0, 5]);
/// assert!(xdr::from_bytes::<Value>(&[0, 0, 0, 2, 0, 0, 0, 5]).is_err());
/// # Ok::<(), polyvirt_wire::WireError>(())
/// ```
#[macro_export]
macro_rules! xdr_union {
    ($type:ident { $($tag:literal => $variant:ident $(: $codec:expr)?),+ $(,)? }) => {
        impl $crate::xdr::Encode for $type {
            fn encode(&self, out: &mut $crate::xdr::Encoder) -> $crate::Result<()> {
                match self {
                    $(Self::$variant(value) => {
                        out.put_i32($tag);
                        $crate::xdr::Codec::encode(&$crate::xdr_codec!($($codec)?), value, out)
                            .map_err(|e| e.in_field($crate::xdr_path!($type.$variant)))
                    })+
                }
            }
        }

        impl $crate::xdr::Decode for $type {
            fn decode(input: &mut $crate::xdr::Decoder<'_>) -> $crate::Result<Self> {
                let start = input.clone();
                match input.get_i32()? {
                    $($tag => {
                        $crate::xdr::Codec::decode(&$crate::xdr_codec!($($codec)?), input)
                            .map(Self::$variant)
                            .map_err(|e| e.in_field($crate::xdr_path!($type.$variant)))
                    })+
                    word => Err(start.invalid(stringify!($type), word)),
                }
            }
        }
    };
}

/// The codec given, or the plain one.
#[doc(hidden)]
#[macro_export]
macro_rules! xdr_codec {
    () => {
        $crate::xdr::Plain
    };
    ($codec:expr) => {
        $codec
    };
}

/// `"Type.field"`.
#[doc(hidden)]
#[macro_export]
macro_rules! xdr_path {
    ($type:ident . $field:ident) => {
        concat!(stringify!($type), ".", stringify!($field))
    };
}
